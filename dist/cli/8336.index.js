"use strict";
exports.id = 8336;
exports.ids = [8336];
exports.modules = {

/***/ 78336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudStatus: () => (/* binding */ cloudStatus)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13688);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62536);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3446);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86924);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38746);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50544);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72432);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82937);





/**
 * `assay status --cloud`: each path whose object is only in the cache (`new`), only in the remote (`deleted`) or in
 * neither (`missing`), as DVC words it. Outputs that are never pushed do not count. Throws `REMOTE_DIRECTORY_MISSING`
 * (exit 3) where data is missing and so is the directory that should hold it.
 */
async function cloudStatus(context, targets, given) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .OH)(context);
    const { repository } = workspace;
    const scope = (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionScope */ .A)(given);
    const revisions = scope && (await (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOfRevisions */ .Wv)(context, scope, repository)).outputs;
    const remote = given.remote?.toLowerCase();
    const isMeant = (output) => output.pushed && (remote === undefined || output.remote === undefined || output.remote === remote);
    const chosen = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectOutputs */ .JU)(workspace, context.directory, targets, given, revisions).filter(isMeant);
    const shown = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(repository, context.directory);
    const { progress, signal } = context;
    const options = { ...(remote && { remote }), ...(given.jobs && { jobs: given.jobs }), progress, signal };
    const { entries, remoteOnly } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestsOf */ .oF)(repository, chosen, options);
    const needed = [...(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .neededObjects */ .o)(chosen, entries)];
    const absent = [];
    const onAbsent = (error) => void absent.push(error);
    const isInRemote = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .remotePresence */ .q)(repository, needed, { ...options, onAbsent });
    const isCached = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cachePresence */ .Q)(repository, needed.length);
    const stateOf = (one) => {
        // A list of files that was just read counts as here, as in DVC, which keeps it.
        const isHere = isCached(one) || remoteOnly.has((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .objectKey */ .T5)(one));
        if (isInRemote(one) !== undefined)
            return isHere ? undefined : 'deleted';
        return isHere ? 'new' : 'missing';
    };
    const states = needed.flatMap((one) => {
        const state = stateOf(one);
        return state ? [[shown(one.path), state]] : [];
    });
    // Before the first push that is as it should be; data that is nowhere was stored somewhere.
    if (absent[0] && states.some(([, state]) => state === 'missing'))
        throw absent[0];
    for (const { message } of absent)
        progress.note(`${message} yet, or its disk is not mounted.`);
    const json = Object.fromEntries(states.sort(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH)(a, b)));
    const lines = Object.entries(json).map(([path, state]) => `\t${`${state}:`.padEnd(20)}${path}`);
    const name = remote ?? repository.config.defaultRemote;
    return {
        exitCode: context.quiet && lines.length > 0 ? 1 : 0,
        json,
        text: lines.length > 0 ? lines.join('\n') : `Cache and remote '${name}' are in sync.`,
    };
}


/***/ }),

/***/ 86924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cachePresence)
/* harmony export */ });
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58406);

/** Says which objects lie in the cache, without looking into them; made for about `count` questions. */
function cachePresence(repository, count) {
    const lookups = new Map();
    return ({ digest, legacy }) => {
        let lookup = lookups.get(legacy);
        if (!lookup)
            lookups.set(legacy, (lookup = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .objectLookup */ .q)(repository.cacheDirectory, legacy, count)));
        return lookup(digest);
    };
}


/***/ }),

/***/ 32166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ existingKeys)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30647);


/** Key → size of those objects, of either layout, that a remote has; listed or asked for one by one, by cost. */
async function existingKeys(remote, objects, jobs, signal) {
    const wanted = { current: new Set(), legacy: new Set() };
    for (const { digest, legacy } of objects)
        wanted[legacy ? 'legacy' : 'current'].add(digest);
    const found = new Map();
    for (const [layout, digests] of Object.entries(wanted)) {
        const legacy = layout === 'legacy';
        if (digests.size === 0)
            continue;
        const onFound = (digest, sizeBytes) => found.set((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)({ digest, legacy }), sizeBytes);
        await (0,_transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .findExisting */ .x)({ remote, legacy, wanted: digests, jobs, signal, onFound });
    }
    return found;
}


/***/ }),

/***/ 62536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ neededObjects)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _select_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8249);




/**
 * Every object that outputs name, with each path that needs it: a directory's manifest, then the files that `entries`
 * (by object key) knows of it, or the part of them that is selected.
 */
function* neededObjects(outputs, entries) {
    for (const output of outputs) {
        const object = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(output);
        if (!object)
            continue;
        const { path, owner, remote, sizeBytes } = output;
        const isDirectory = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(object.digest);
        const hasSize = sizeBytes !== undefined && !isDirectory && !object.legacy;
        yield { ...object, path, owner, remote, ...(hasSize && { sizeBytes }) };
        const files = isDirectory ? (entries.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object)) ?? []) : [];
        for (const file of (0,_select_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .selectEntries */ .X)(files, output.only).entries) {
            yield { digest: file.digest, legacy: object.legacy, path: `${path}/${file.path}`, owner, remote };
        }
    }
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remotePresence)
/* harmony export */ });
/* harmony import */ var _existing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32166);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39059);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65990);




/**
 * Asks each remote once which of the objects it has, by listing or one by one, whatever costs less. Throws what remotes
 * throw, and `REMOTE_MISSING` (exit 2) where there is none to ask. A directory that is not there has nothing;
 * `options.onAbsent` is told the error it is for whoever needs it to be there.
 */
async function remotePresence(repository, objects, options) {
    const nameOf = ({ remote }) => remote ?? options.remote ?? repository.config.defaultRemote;
    const groups = new Map();
    for (const object of objects) {
        const group = groups.get(nameOf(object)) ?? [];
        groups.set(nameOf(object), group);
        group.push(object);
    }
    const found = new Map();
    for (const [name, group] of groups) {
        const remote = await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openRemote */ .d3)(repository, name);
        try {
            const absent = (0,_remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .absentDirectory */ .p)(remote);
            if (absent)
                options.onAbsent?.(absent);
            found.set(name, await (0,_existing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .existingKeys */ .m)(remote, group, options.jobs ?? remote.jobs, options.signal));
        }
        finally {
            remote.close();
        }
    }
    return (object) => found.get(nameOf(object))?.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(object));
}


/***/ })

};
;