"use strict";
exports.id = 1963;
exports.ids = [1963];
exports.modules = {

/***/ 41963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60416);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22534);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _import_of_itself_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82873);
/* harmony import */ var _import_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60906);









/** `assay import-url`: brings a file or directory from a path or URL, and remembers where it came from. */
const importUrl = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'import-url',
    summary: 'bring data from a path, http(s):// or s3:// and remember where it came from',
    positionals: '<url> [out]',
    locks: true,
    options: {
        force: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('-f, --force', 'replace what is at the place it goes to'),
        noExec: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--no-exec', 'only write the .dvc file; look at nothing'),
        noDownload: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--no-download', 'record what is there, bring nothing'),
        toRemote: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--to-remote', 'store it in the remote alone, nothing here'),
        remote: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('-r, --remote <name>', 'with --to-remote: another remote than the default'),
        jobs: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)('-j, --jobs <number>', 'how many files at once'),
        fsConfig: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)('--fs-config <name=value>', 'an option for reading the url, as remotes have them; may be given often'),
        versionAware: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--version-aware', 'not supported: versions that the cloud keeps'),
    },
    async run(context, [url, out], options) {
        const { force = false, noExec, noDownload, toRemote, remote, jobs, fsConfig } = options;
        refuseCombinations(options);
        (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfPassword */ .FG)(context, url);
        const { bringFound, importToRemote, localPath, openPlace, recordImport } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadImports */ .dS)();
        const sourceFor = (repository, path) => {
            const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
            return {
                kind: 'url',
                path: writtenPath(repository, (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectory */ .Ut)(context), directory, url),
                directory,
                recorded: {},
                ...(fsConfig && { options: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keyValues */ .K)('--fs-config', fsConfig) }),
            };
        };
        const target = await (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importTarget */ .Dh)(context, url, out, force, (repository, path) => {
            const local = localPath(repository, sourceFor(repository, path));
            if (local !== undefined)
                (0,_import_of_itself_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseImportOfItself */ .g)(local, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path), url);
        });
        const { workspace, path } = target;
        const { repository } = workspace;
        const source = sourceFor(repository, path);
        if (context.dryRun)
            return foretold(path);
        const { progress, signal } = context;
        if (noExec) {
            const written = recordImport(repository, target, { source }, { force, progress, isUnseen: true });
            return (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, written, 0, 'Recorded where to get');
        }
        const place = await openPlace(repository, source);
        try {
            const found = await place.look(signal);
            if (!found)
                throw sourceMissing(url);
            const seen = { ...source, recorded: found.recorded };
            if (noDownload) {
                const written = recordImport(repository, target, { source: seen }, { force, progress });
                return await (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, written, 0, 'Recorded what there is of');
            }
            const transfer = { progress, signal, ...(jobs && { jobs }), ...(remote !== undefined && { remote }) };
            const content = toRemote
                ? await importToRemote(repository, found, path, transfer)
                : await bringFound(repository, found, transfer);
            const record = { source: seen, content };
            const written = recordImport(repository, target, record, { force, progress, isRemote: toRemote ?? false });
            return await (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, written, content.sizeBytes);
        }
        finally {
            place.close();
        }
    },
});
/** As DVC combines them. */
function refuseCombinations(options) {
    const { noExec, noDownload, toRemote, remote, versionAware } = options;
    if (versionAware) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({
            code: 'OPTION_UNSUPPORTED',
            message: '--version-aware is not supported: Assay keeps versions by content, not by what a cloud numbers',
            hint: 'Leave it out; the content is stored and pushed like any other data.',
            exitCode: 2,
        });
    }
    if (noExec && noDownload)
        throw usage('--no-exec and --no-download exclude each other', 'Give one of the two.');
    if (toRemote && (noExec || noDownload)) {
        throw usage('--to-remote cannot be used with --no-exec or --no-download', 'Leave one of them out.');
    }
    if (remote !== undefined && !toRemote) {
        throw usage('--remote cannot be used without --to-remote', 'To store it there afterwards: assay push');
    }
}
/** `USAGE` (exit 2) about import-url. */
function usage(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({ code: 'USAGE', message: `assay import-url: ${message}`, hint, exitCode: 2 });
}
/** As the `.dvc` file has it: relative paths count from its directory, and so do all paths of the repository. */
function writtenPath(repository, here, directory, typed) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed))
        return typed;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, typed);
    const isOurs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(absolute) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, absolute).startsWith('..');
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(typed) && !isOurs)
        return typed;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(repository.root, directory), absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function sourceMissing(url) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({
        code: 'SOURCE_MISSING',
        message: `there is nothing at ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .redact */ .E)(url)}`,
        hint: 'Check the spelling, and whether you may read it.',
        exitCode: 2,
    });
}
function foretold(path) {
    const json = { added: [path], modified: [], deleted: [], failed: [], bytes: 0 };
    return { exitCode: 0, json, text: `would import ${path}` };
}


/***/ })

};
;