"use strict";
exports.id = 7694;
exports.ids = [7694];
exports.modules = {

/***/ 37694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   useCodeCache: () => (/* binding */ useCodeCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_4__);





const internals = (node_module__WEBPACK_IMPORTED_MODULE_2___default());
/** Hexadecimal digits of the digests in front of compiled code: one of its source, one of itself. */
const DIGEST_LENGTH = 64;
/**
 * Keeps V8's compiled code of this program's own files between runs: compiling is half of a short run. Only files of
 * `programDirectory` are touched. The cache lies in `assay/code` below `cacheHome`, which must belong to the user alone.
 * Compiled code is used only for the very source it was made of and only as it was written (V8 itself checks neither);
 * everything else is compiled as if there were no cache.
 */
function useCodeCache(programDirectory, cacheHome) {
    const cacheDirectory = ownDirectory(cacheHome);
    if (cacheDirectory === undefined)
        return;
    const load = internals._extensions['.js'];
    const compiled = [];
    internals._extensions['.js'] = (module, file) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file) !== programDirectory)
            return load(module, file);
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        const source = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDirectory, `${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)}-${process.version}-${process.arch}.bin`);
        const cachedData = readCompiled(place, source);
        const script = new node_vm__WEBPACK_IMPORTED_MODULE_4__.Script(internals.wrap(bytes.toString('utf8')), {
            filename: file,
            importModuleDynamically: node_vm__WEBPACK_IMPORTED_MODULE_4__.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
            ...(cachedData && { cachedData }),
        });
        if (!cachedData || script.cachedDataRejected)
            compiled.push({ script, place, source });
        const run = script.runInThisContext();
        run.call(module.exports, module.exports, node_module__WEBPACK_IMPORTED_MODULE_2___default().createRequire(file), module, file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
    };
    // At the end, so that functions compiled on their first call are kept too.
    process.once('exit', () => {
        for (const { script, place, source } of compiled)
            writeCompiled(place, source, script.createCachedData());
    });
}
/** Makes the directory if need be, but no home for it; undefined for one that somebody else could write to. */
function ownDirectory(cacheHome) {
    const own = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheHome, 'assay'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheHome, 'assay/code')];
    try {
        for (const directory of [cacheHome, ...own])
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { mode: 0o700 });
        const isSafe = own.every((directory) => {
            const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(directory);
            return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
        });
        return isSafe ? own[1] : undefined;
    }
    catch {
        return undefined;
    }
}
function readCompiled(place, source) {
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place);
        const digests = bytes.toString('latin1', 0, 2 * DIGEST_LENGTH);
        const code = bytes.subarray(2 * DIGEST_LENGTH);
        return digests === source + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', code) ? code : undefined;
    }
    catch {
        return undefined;
    }
}
function writeCompiled(place, source, code) {
    try {
        const temporary = `${place}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, Buffer.concat([Buffer.from(source + (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', code)), code]), { mode: 0o600 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, place);
    }
    catch {
        // The next run compiles again.
    }
}


/***/ })

};
;