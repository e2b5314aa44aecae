export const id = 9678;
export const ids = [9678];
export const modules = {

/***/ 49678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureDrifts: () => (/* binding */ measureDrifts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96564);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71077);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89552);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54485);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76714);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85743);
/* harmony import */ var _revision_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56802);
/* harmony import */ var _revision_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46285);









/**
 * Drift of the models that ask for it: `current` as this change has it beside `reference` as the base has it (this change,
 * where the base has none). What is wrong with a table leaves `drift.<model>.share` without a value, with the reason.
 */
async function measureDrifts(models, head, base, progress) {
    const measurements = [];
    const drifted = [];
    for (const [name, model] of Object.entries(models)) {
        if (!model.drift)
            continue;
        const started = performance.now();
        try {
            const result = await compareTables(model, model.drift, head, base);
            measurements.push(...(0,_drift_index_js__WEBPACK_IMPORTED_MODULE_3__/* .measureDrift */ .QA)(name, result));
            drifted.push((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_3__/* .driftedModel */ .Oz)(name, result));
            progress.note(`Drift of ${name}: ${result.reason}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || error.exitCode !== 2)
                throw error;
            const reason = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)((0,_revision_view_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error));
            const source = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)(model.drift.current);
            measurements.push((0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_7__/* .measurement */ .P)({ id: `drift.${name}.share`, source, direction: 'lower', undefined_reason: reason }));
            progress.note(`Drift of ${name} was not measured: ${reason}`);
        }
    }
    return { measurements, section: drifted.length === 0 ? undefined : { models: drifted } };
}
async function compareTables({ test }, config, head, base) {
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'assay-drift-'));
    try {
        const reference = (base && (await (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_8__/* .openRevisionTable */ .Y)(base, config.reference, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'reference')))) ??
            (await (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_8__/* .openRevisionTable */ .Y)(head, config.reference, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'reference')));
        if (!reference)
            throw missing(config.reference);
        try {
            // Evidently types each table for itself.
            const types = config.preset === 'assay' ? { columns: [...reference.columns] } : {};
            const current = await (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_8__/* .openRevisionTable */ .Y)(head, config.current, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'current'), types);
            if (!current)
                throw missing(config.current);
            try {
                const hasTarget = [reference, current].every(({ columns }) => columns.some(({ name }) => name === test.target));
                const options = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_9__/* .driftOptions */ .Q)(config, hasTarget ? test.target : undefined);
                return await (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_10__/* .detectDrift */ .D)((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_11__/* .columnReader */ .a8)(reference), (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_11__/* .columnReader */ .a8)(current), options);
            }
            finally {
                current.close();
            }
        }
        finally {
            reference.close();
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}
function missing(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        message: `there is no ${path}`,
        hint: 'Correct the path under `drift:` in assay.yaml, or let a stage make the file.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openRevisionTable),
/* harmony export */   t: () => (/* binding */ placeRevisionTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56939);



/**
 * The place on disk of the table (a file or a directory) that a revision has at a path; undefined where it has none. What
 * is not on disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
async function placeRevisionTable(view, path, scratch) {
    const onDisk = view.onDisk?.(path);
    if (onDisk !== undefined)
        return onDisk;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, view.name === 'workspace' ? 'head' : 'base');
    let isThere = false;
    for (const file of await view.filesAt(path)) {
        const bytes = await view.read(file);
        if (!bytes)
            continue;
        isThere = true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file), bytes);
    }
    return isThere ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, path) : undefined;
}
/** Opens that table. */
async function openRevisionTable(view, path, scratch, types = {}) {
    const place = await placeRevisionTable(view, path, scratch);
    return place === undefined ? undefined : (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .R)({ path: place, name: path, ...types });
}


/***/ })

};
