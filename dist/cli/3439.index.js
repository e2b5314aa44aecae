"use strict";
exports.id = 3439;
exports.ids = [3439];
exports.modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 2647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return { flags, description, repeats: true, parse: (value) => value };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    return { ...choice(flags, description, words), repeats: true };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fullReportSchema)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5547);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3745);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9397);



/** `report.json` with the sections of every room: the contract between the Action, the App and the terminal. */
const fullReportSchema = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh)({ pipeline: _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineSectionSchema */ .Tj, data: _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSectionSchema */ .NL });


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 6 modules
var render_html = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/out-directory.js
var out_directory = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/src/commands/report-document.js
var report_document = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(5547);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/commands/report-schema.js
var report_schema = __webpack_require__(6702);
;// CONCATENATED MODULE: ./build/src/commands/read-report.js




/** Reads a report.json as the hostile file it may be. Throws `REPORT_MISSING` or `REPORT_INVALID` (exit 2). */
function readReport(path) {
    const text = (0,files/* readTextIfExists */.TP)(path);
    if (text === undefined) {
        throw new errors/* UserError */.yo({
            code: 'REPORT_MISSING',
            message: `there is no ${path}`,
            hint: 'Run `assay run` first, or name the file: assay report <file>.',
            exitCode: 2,
        });
    }
    const invalid = (reason, cause) => new errors/* UserError */.yo({
        code: 'REPORT_INVALID',
        message: `${path} is not a report of this version: ${reason}`,
        hint: 'Write it anew with `assay run`.',
        exitCode: 2,
        cause,
    });
    if (Buffer.byteLength(text) > report/* MAX_REPORT_BYTES */.WA)
        throw invalid(`it is larger than ${report/* MAX_REPORT_BYTES */.WA} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw invalid(error.message, error);
    }
    const parsed = report_schema/* fullReportSchema */.z.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw invalid(`${issue.path.join('.') || 'the file'}: ${issue.message}`, parsed.error);
}

;// CONCATENATED MODULE: ./build/src/commands/report.js







/** `assay report`: shows a report.json again, without running anything. */
const report_report = (0,command/* defineCommand */.NB)({
    name: 'report',
    summary: 'show a report.json as text, Markdown or HTML',
    positionals: '[file]',
    options: { format: (0,command/* choice */.Yq)('--format <format>', 'how to show it', ['terminal', 'md', 'html']) },
    run(context, [file], { format = 'terminal' }) {
        const path = file === undefined
            ? `${(0,open_repository/* openRepository */.h)(context).root}/${out_directory/* DEFAULT_OUT */.x}/report.json`
            : (0,external_node_path_.resolve)(context.directory, file);
        const found = readReport(path);
        const document = (0,report_document/* reportDocument */.c)(found);
        const text = format === 'md'
            ? (0,render_markdown/* renderMarkdown */.G)(document)
            : format === 'html'
                ? (0,render_html/* renderHtml */.K)(document, { title: document.title })
                : document;
        return Promise.resolve({ exitCode: 0, json: found, text });
    },
});


/***/ }),

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   xp: () => (/* binding */ staleReasons)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);

/**
 * Every reason a stage must run again, in the order of `dvc status`; none means it is up to date. Rules of DVC 3
 * (dvc-formats §3.1): content is compared by digest alone, parameters by Python equality, and only what dvc.yaml
 * declares today counts. With `allowMissing` a recorded output that the cache keeps does not count when it is merely
 * absent.
 */
function staleReasons(stage, lock, state, allowMissing) {
    const reasons = [];
    if (!stage.frozen) {
        reasons.push(...dependencyReasons(stage, lock, state));
        reasons.push(...stage.params.flatMap((dependency) => paramReasons(dependency, lock, state)));
    }
    for (const output of stage.outputs) {
        const current = state.outputs.get(output.written);
        const isMerelyAbsent = output.cached && isRecorded(output, lock) && current.workspace !== 'different';
        const change = outputChange(output, lock, current);
        if (change !== undefined && !(allowMissing && isMerelyAbsent)) {
            reasons.push({ kind: 'output', path: output.path, change });
        }
    }
    const isCallback = stage.dependencies.length + stage.params.length + stage.outputs.length === 0;
    if (!stage.frozen && (stage.alwaysChanged || isCallback))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
function dependencyReasons(stage, lock, state) {
    return stage.dependencies.flatMap(({ written, path }) => {
        const current = state.dependencies.get(written);
        if (current === undefined)
            return [{ kind: 'dependency', path, change: 'deleted' }];
        const isSame = current.digest === lock?.dependencies.get(written)?.digest;
        return isSame ? [] : [{ kind: 'dependency', path, change: 'modified' }];
    });
}
function paramReasons({ written, path, keys }, lock, state) {
    const current = state.params.get(written);
    const recorded = lock?.params.get(written);
    if (!current)
        return [{ kind: 'dependency', path, change: 'deleted' }];
    if (!recorded)
        return [{ kind: 'dependency', path, change: 'new' }];
    const names = new Set(keys ?? [...current.keys(), ...recorded.keys()]);
    return [...names].flatMap((key) => {
        const [now, before] = [current.get(key), recorded.get(key)];
        if (now === undefined)
            return [{ kind: 'param', file: path, key, change: 'deleted' }];
        if (before === undefined)
            return [{ kind: 'param', file: path, key, change: 'new' }];
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(now, before) ? [] : [{ kind: 'param', file: path, key, change: 'modified' }];
    });
}
/** DVC asks the cache first, whatever the workspace holds. */
function outputChange(output, lock, { workspace, inCache }) {
    if (isRecorded(output, lock) && !inCache)
        return 'not in cache';
    if (workspace === 'recorded')
        return undefined;
    return workspace === 'absent' ? 'deleted' : 'modified';
}
function isRecorded({ written }, lock) {
    return lock?.outputs.get(written)?.digest !== undefined;
}
/** Chooses the action; `restorable` says whether the recorded outputs can be had without running. */
function decideStage(stage, reasons, state, restorable) {
    if (reasons.length === 0)
        return 'skip';
    const onlyOutputs = reasons.every(({ kind }) => kind === 'output');
    // Somebody may have put other content there on purpose: of a frozen stage it is never overwritten.
    const isReplaced = stage.frozen && [...state.outputs.values()].some(({ workspace }) => workspace === 'different');
    if (onlyOutputs && restorable && !isReplaced)
        return 'restore';
    return stage.frozen ? 'record' : 'run';
}
/** One line for a person: `data/raw modified`, `params.yaml:lr new`, `command changed`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'command':
            return 'command changed';
        case 'always changed':
        case 'forced':
            return reason.kind;
        case 'upstream':
            return `${reason.address} runs before it`;
        case 'param':
            return `${reason.file}:${reason.key} ${reason.change}`;
        case 'dependency':
        case 'output':
            return `${reason.path} ${reason.change}`;
    }
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatFloat)
/* harmony export */ });
/**
 * A float as Python's `repr` spells it, with YAML's words for the values that have no digits:
 * shortest digits that read back, always a fraction or an exponent, the exponent from 1e16 up
 * and below 1e-4, signed and with at least two digits. `1` → `1.0`, `1e-7` → `1e-07`.
 */
function formatFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    // In this range JavaScript never uses an exponent.
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pythonEquals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/**
 * Whether Python's `==` holds, the test DVC uses for "did this value change": `1 == 1.0 == True`,
 * lists by element, maps whatever their order. Two NaN count as equal, unlike in Python, where
 * such a parameter would be changed for ever.
 */
function pythonEquals(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && sameLists(a, b);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(a))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(b) && sameMaps((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(a), (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(b));
    if (a instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return b instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am && a.isoText === b.isoText;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === undefined || right === undefined)
        return a === b;
    return sameNumbers(left, right);
}
function sameLists(a, b) {
    return a.length === b.length && a.every((item, index) => pythonEquals(item, b[index]));
}
function sameMaps(a, b) {
    if (a.length !== b.length)
        return false;
    const others = new Map(b.map(([key, value]) => [(0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key), value]));
    return a.every(([key, value]) => {
        const other = others.get((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key));
        return other !== undefined && pythonEquals(value, other);
    });
}
function sameNumbers(a, b) {
    if (typeof a === typeof b)
        return Object.is(a, b) || a === b;
    const [float, integer] = typeof a === 'number' ? [a, b] : [b, a];
    return Number.isInteger(float) && BigInt(float) === integer;
}
function numberOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value.value : undefined;
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ YamlTimestamp),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   iw: () => (/* binding */ YamlFloat)
/* harmony export */ });
/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/** A plain scalar that YAML takes for a date or a time. */
class YamlTimestamp {
    text;
    isoText;
    constructor(
    /** As the file spells it. */
    text, 
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    isoText) {
        this.text = text;
        this.isoText = isoText;
    }
    toJSON() {
        return this.text;
    }
}
/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
function isYamlMap(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof YamlFloat) &&
        !(value instanceof YamlTimestamp));
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   go: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _format_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap();
/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
function mapOf(entries) {
    const map = {};
    for (const [key, value] of entries) {
        // An ordinary assignment to `__proto__` would set the prototype.
        Object.defineProperty(map, keyText(key), { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinary(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const known = (trueKeys.get(map) ?? []).filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
function keyText(key) {
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_format_float_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFloat */ .k)(key.value);
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return key.isoText;
    return String(key);
}
/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
function keyIdentity(key) {
    if (typeof key === 'string')
        return `text ${key}`;
    if (key === null)
        return 'null';
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return `time ${key.isoText}`;
    const number = key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? key.value : key;
    if (typeof number === 'bigint' || typeof number === 'boolean')
        return `number ${BigInt(number)}`;
    return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}
function isOrdinary(key) {
    return typeof key === 'string' && !/^(?:0|[1-9][0-9]*)$/.test(key);
}


/***/ })

};
;