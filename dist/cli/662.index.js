"use strict";
exports.id = 662;
exports.ids = [662];
exports.modules = {

/***/ 10662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importStatus: () => (/* binding */ importStatus)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22534);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);




/**
 * How an import stands against its source, in DVC's words and by its names: `update available` where the other
 * repository's revision has moved on, whatever moved there; of a path or URL `modified`, `deleted` or `new`, unless the
 * import is frozen, as imports are. Nothing when nothing changed. Asks the network where DVC does.
 */
async function importStatus(context, repository, { source, frozen }) {
    if (source?.kind === 'repository') {
        const { lockedCommit, revision, url, path } = source;
        if (lockedCommit === undefined)
            return {};
        const { openForeignGit } = await Promise.all(/* import() */[__webpack_require__.e(4339), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 4339));
        const now = await (await openForeignGit(context, url, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_1__/* .importBase */ .Fg)(repository))).commitOf(revision);
        return now === lockedCommit ? {} : { [`${path} (${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(url)})`]: 'update available' };
    }
    if (!source || frozen)
        return {};
    const { openPlace } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadImports */ .dS)();
    const place = await openPlace(repository, source);
    try {
        const found = await place.look(context.signal);
        const change = found ? changeOf(source.recorded, found.recorded) : 'deleted';
        return change === undefined ? {} : { [shownSource(repository, source)]: change };
    }
    finally {
        place.close();
    }
}
function changeOf(recorded, found) {
    const { digest, etag, checksum } = recorded;
    if (digest === undefined && etag === undefined && checksum === undefined)
        return 'new';
    return digest === found.digest && etag === found.etag && checksum === found.checksum ? undefined : 'modified';
}
/** Paths of the repository from its root, others of this machine absolute, urls as they are. */
function shownSource({ root }, { path, directory }) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, directory, path);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return inside.startsWith('..') ? absolute : inside;
}


/***/ })

};
;