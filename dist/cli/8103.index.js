"use strict";
exports.id = 8103;
exports.ids = [8103];
exports.modules = {

/***/ 68103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3Place: () => (/* binding */ s3Place)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38633);




/**
 * An object of S3, or everything below a prefix; `key` is relative to the url of `config`. A file is known by its ETag, a
 * directory by the MD5 of a manifest of ETags, as in DVC. Throws `SOURCE_UNREADABLE` (exit 2) for keys that cannot be
 * names of files.
 */
async function s3Place(config, key, repository) {
    const { s3Scheme } = await __webpack_require__.e(/* import() */ 8991).then(__webpack_require__.bind(__webpack_require__, 58991));
    const remote = await s3Scheme.open(config, repository);
    return { look: (signal) => look(remote, key.replace(/\/+$/, ''), signal), close: () => remote.close() };
}
async function look(remote, key, signal) {
    if (key !== '') {
        // Nothing with this beginning comes before the key itself.
        const listing = remote.list(key, signal)[Symbol.asyncIterator]();
        const { value: stored } = (await listing.next());
        await listing.return?.();
        if (stored?.key === key) {
            const recorded = { etag: etagOf(remote, stored), sizeBytes: stored.sizeBytes };
            return { recorded, isDirectory: false, files: [fileAt(remote, stored, '')] };
        }
    }
    const prefix = key === '' ? '' : `${key}/`;
    const files = [];
    const entries = [];
    let total = 0;
    for await (const stored of remote.list(prefix, signal)) {
        const path = stored.key.slice(prefix.length);
        // An empty object with a slash at its end stands for a directory in some tools.
        if (path === '' || path.endsWith('/'))
            continue;
        const problem = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPathProblem */ .Uu)(path);
        if (problem !== undefined)
            throw unreadable(`${remote.url}/${stored.key}`, problem);
        entries.push({ path, etag: etagOf(remote, stored) });
        files.push(fileAt(remote, stored, path));
        total += stored.sizeBytes;
    }
    if (files.length === 0)
        return undefined;
    return {
        recorded: { digest: etagsDigest(entries), sizeBytes: total, fileCount: files.length },
        isDirectory: true,
        files,
    };
}
function fileAt(remote, { key, sizeBytes }, path) {
    return {
        path,
        sizeBytes,
        async open(signal) {
            const content = await remote.read(key, signal);
            if (content)
                return content;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'SOURCE_CHANGED',
                message: `${remote.url}/${key} vanished while it was imported`,
                hint: 'Run the same command again.',
                exitCode: 3,
            });
        },
    };
}
function etagOf(remote, { key, etag }) {
    if (etag !== undefined)
        return etag;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'REMOTE_FAILED',
        message: `${remote.url}/${key}: the server gives no ETag, so a change could not be noticed`,
        hint: 'Download it, and track it with `assay add`.',
        exitCode: 3,
    });
}
/** As DVC has it: MD5 of the manifest with ETags in the place of digests. */
function etagsDigest(entries) {
    const items = entries
        .toSorted((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.path, b.path))
        .map(({ path, etag }) => `{"etag": ${asciiJson(etag)}, "relpath": ${asciiJson(path)}}`);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${items.join(', ')}]`)
        .digest('hex')}.dir`;
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function unreadable(url, problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'SOURCE_UNREADABLE',
        message: `${JSON.stringify(url)}: the name ${problem}`,
        hint: 'Import what is beside it object by object.',
        exitCode: 2,
    });
}


/***/ })

};
;