export const id = 602;
export const ids = [602];
export const modules = {

/***/ 80993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Kc: () => (/* binding */ readRules),
/* harmony export */   NZ: () => (/* binding */ unsettled)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38275);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5982);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22145);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25127);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92925);




const MAX_CONFIG_BYTES = 512 * 1024;
/**
 * The assay.yaml of a project (`directory` from git's root, '' the root) at a commit. That there is none is said of the root
 * where the commit's tree says so, too: GitHub can answer that a file is missing while it is not yet everywhere.
 */
async function readRules(view, directory, commit) {
    const { client, repository, deps } = view;
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2);
    const key = `${repository.id}:${commit}:${file}`;
    const known = deps.caches.rules.get(key);
    if (known)
        return known;
    const read = await rulesIn(view, file, commit);
    if (read.kind === 'none' && directory === '') {
        const { entries } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readTree */ .Z)(client, repository, commit, { isDeep: false });
        if (entries.has(_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2))
            throw unsettled(`${_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2} at ${commit} is listed and cannot be read yet`);
    }
    if (read.kind !== 'none' || directory === '')
        deps.caches.rules.set(key, read);
    return read;
}
async function rulesIn({ client, repository }, file, commit) {
    try {
        const found = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._)(client, repository, file, commit, MAX_CONFIG_BYTES);
        return found ? parsed(found, file) : { kind: 'none' };
    }
    catch (error) {
        if (!(error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y) || error.kind !== 'invalid')
            throw error;
        return { kind: 'broken', file, sha: commit, mistakes: [{ message: error.message }] };
    }
}
/** GitHub's answers do not fit together: to be asked again a little later. */
function unsettled(message) {
    return new _github_index_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y({ kind: 'unavailable', message, hint: 'Ask again a little later.' });
}
function parsed({ text, sha }, file) {
    try {
        return { kind: 'read', file, config: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseConfig */ .o)(text, file), text, sha };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo))
            throw error;
        const { mistakes, message, hint, location } = error;
        const only = { message, ...(hint !== undefined && { hint }), ...(location && { location }) };
        return { kind: 'broken', file, sha, mistakes: mistakes.length > 0 ? mistakes : [only] };
    }
}
/** A file's text at a commit; undefined where there is none, or none that can be read. */
async function textAt(view, path, commit) {
    const { client, repository, deps } = view;
    const { text } = await deps.caches.files.take(`${repository.id}:${commit}:${path}`, async () => {
        try {
            const found = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._)(client, repository, path, commit, 1024 * 1024);
            return { text: found?.text ?? null };
        }
        catch (error) {
            if (!(error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y) || error.kind !== 'invalid')
                throw error;
            return { text: null };
        }
    });
    return text ?? undefined;
}


/***/ }),

/***/ 80517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UW: () => (/* binding */ ACCEPT_BUTTON),
  zT: () => (/* binding */ asksWhatIsTouched),
  cB: () => (/* binding */ desiredChecks),
  X1: () => (/* binding */ evidenceOf),
  Q2: () => (/* binding */ refusedRules)
});

// UNUSED EXPORTS: checkName

// EXTERNAL MODULE: ./build/src/core/gate-check.js
var gate_check = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/src/core/trust.js
var core_trust = __webpack_require__(77627);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
;// CONCATENATED MODULE: ./build/src/report/plain-line.js

/**
 * One line for where no markup is read, such as titles of checks: nothing hidden in it, at most `maxLength` UTF-16 units
 * long, `…` the last where something is missing.
 */
function plainLine(text, maxLength) {
    const line = (0,visible_text/* visibleLine */.P)(text);
    return line.length <= maxLength ? line : line.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}

// EXTERNAL MODULE: ./build/src/commands/rule-places.js
var rule_places = __webpack_require__(80693);
;// CONCATENATED MODULE: ./build/src/commands/check-annotations.js


const MAX_TITLE = 255;
const MAX_MESSAGE = 2000;
const LEVELS = { fail: 'failure', inconclusive: 'warning' };
/** Failed gates at their lines, worst first; mistakes of a broken configuration at theirs. What has no place has none. */
function checkAnnotations({ evidence, rules, }) {
    if (evidence.kind === 'situation')
        return ofSituation(evidence.situation);
    return rules ? ofGates(evidence, rules) : [];
}
function ofSituation(situation) {
    if (situation.kind !== 'config_broken')
        return [];
    const title = `${situation.file} cannot be used`;
    return situation.mistakes.flatMap(({ message, hint, location }) => location
        ? [annotation(situation.file, location, 'failure', title, hint === undefined ? message : `${message}\n${hint}`)]
        : []);
}
function ofGates({ judged, accepted }, { path, text }) {
    const placeOf = (0,rule_places/* rulePlaces */.b)(text, path);
    const isAccepted = (rule) => accepted.some((one) => one.rule === rule);
    return ['fail', 'inconclusive'].flatMap((status) => judged.verdicts
        .filter((verdict) => verdict.status === status && !isAccepted(verdict.rule))
        .flatMap(({ rule, measurement, reason, informational }) => {
        const place = placeOf(measurement);
        const level = informational ? 'notice' : LEVELS[status];
        return place ? [annotation(path, place, level, `${rule}: ${status}`, reason)] : [];
    }));
}
function annotation(path, { line }, level, title, message) {
    return {
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: plainLine(title, MAX_TITLE),
        message: message
            .split('\n')
            .map((one) => plainLine(one, MAX_MESSAGE))
            .join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/commands/fit-document.js + 1 modules
var fit_document = __webpack_require__(80611);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(63493);
;// CONCATENATED MODULE: ./build/src/commands/decide-accepted.js

/** The word over verdicts of which somebody accepted that some do not pass: these no longer decide. */
function decideAccepted(verdicts, accepted) {
    const rules = new Set(accepted.map(({ rule }) => rule));
    const [first, ...others] = accepted.filter(({ rule }) => verdicts.some((verdict) => verdict.rule === rule));
    const decided = (0,decide/* decide */.L)(verdicts.filter(({ rule }) => !rules.has(rule)));
    if (!first || decided.decision !== 'pass')
        return decided;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return { decision: 'pass', reason: `${first.by} accepted that ${first.rule} does not pass${more}.` };
}

;// CONCATENATED MODULE: ./build/src/commands/model-scope.js


/** The verdicts that `assay / <model>` is about. */
function modelVerdicts(verdicts, model) {
    return verdicts.filter(({ measurement }) => isOfModel(measurement, model));
}
/** The evidence about one model alone, with the word and the reason that its own gates come to. */
function evidenceOfModel(evidence, model) {
    if (evidence.kind === 'situation')
        return evidence;
    const { report, judged } = evidence;
    const verdicts = modelVerdicts(judged.verdicts, model);
    const accepted = evidence.accepted.filter(({ rule }) => verdicts.some((verdict) => verdict.rule === rule));
    const decided = decideAccepted(verdicts, accepted);
    return { ...evidence, accepted, report: reportOfModel(report, model), judged: { verdicts, ...decided } };
}
function reportOfModel(report, model) {
    const { evaluation, drift, history } = report.sections;
    const isIts = ({ name }) => name === model;
    const verdicts = modelVerdicts(report.verdicts, model);
    return {
        ...report,
        ...(0,decide/* decide */.L)(verdicts),
        verdicts,
        measurements: report.measurements.filter(({ id }) => isOfModel(id, model)),
        sections: {
            ...(evaluation && { evaluation: { ...evaluation, models: evaluation.models.filter(isIts) } }),
            ...(drift && { drift: { ...drift, models: drift.models.filter(isIts) } }),
            ...(history && { history: { ...history, series: history.series.filter(({ id }) => isOfModel(id, model)) } }),
        },
    };
}
/** Whether a measurement is of the model: its metrics, its drift, its probe. */
function isOfModel(measurement, model) {
    return ['evaluation', 'drift', 'serving'].some((room) => {
        const name = `${room}.${model}`;
        return measurement === name || measurement.startsWith(`${name}.`);
    });
}

// EXTERNAL MODULE: ./build/src/commands/pull-request-document.js + 3 modules
var pull_request_document = __webpack_require__(27086);
// EXTERNAL MODULE: ./build/src/commands/pull-request-evidence.js
var pull_request_evidence = __webpack_require__(27007);
;// CONCATENATED MODULE: ./build/src/commands/check-output.js







const check_output_MAX_TITLE = 255;
const MAX_REASON = 200;
/** GitHub takes fifty a call: three calls are enough to say it. */
const MAX_ANNOTATIONS = 150;
/**
 * What `assay / gate` says, or with `model` what `assay / <model>` says. Of several parts the worst is told first, and each
 * by its name. Throws on none.
 */
function checkOutput(parts, model) {
    const shown = parts
        .map((part) => (model === undefined ? part : { ...part, evidence: evidenceOfModel(part.evidence, model) }))
        .map((part) => ({ part, document: (0,pull_request_document/* pullRequestDocument */.y)(part), decision: (0,pull_request_evidence/* decisionOf */.uv)(part.evidence) }))
        .sort((a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision));
    const [worst] = shown;
    if (!worst)
        throw new Error('a check is about something');
    const before = shown.length === 1 ? '' : `${worst.part.name}: `;
    return {
        title: plainLine(before + titleOf(worst.part, worst.document), check_output_MAX_TITLE),
        summary: (0,fit_document/* fitDocument */.V)(shown.length === 1 ? worst.document : joined(shown), { hasVerdict: shown.length > 1 }),
        annotations: shown.flatMap(({ part }) => checkAnnotations(part)).slice(0, MAX_ANNOTATIONS),
    };
}
const ORDER = ['fail', 'waiting', 'inconclusive', 'pass'];
function titleOf({ evidence }, { decision, reason }) {
    if (evidence.kind === 'situation' || decision !== 'inconclusive')
        return reason;
    const rows = evidence.judged.verdicts.map(({ status, informational, rows_needed: needed }) => status === 'inconclusive' && !informational ? (needed ?? 0) : 0);
    const most = rows.reduce((a, b) => Math.max(a, b), 0);
    return most > 0 ? `inconclusive: needs about ${(0,format_number/* formatNumber */.ZV)(most)} rows` : `inconclusive: ${reason}`;
}
function joined(shown) {
    const [worst] = shown;
    const { decision, reason } = worst.document;
    const overview = {
        kind: 'table',
        caption: 'What was judged',
        columns: [{ title: 'Name' }, { title: 'Decision' }, { title: 'Reason' }],
        rows: shown.map(({ part, document, decision: word }) => [
            { code: part.name },
            { strong: word },
            plainLine(document.reason, MAX_REASON),
        ]),
    };
    return {
        title: `Assay: ${worst.decision}`,
        decision,
        reason: `${worst.part.name}: ${reason}`,
        blocks: [
            overview,
            ...shown.map(({ part, document }) => ({
                kind: 'details',
                summary: `${part.name}: ${document.title}`,
                blocks: [...document.blocks, ...document.footer],
            })),
        ],
        footer: [],
    };
}

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/stage-seconds.js
var stage_seconds = __webpack_require__(29731);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(77471);
;// CONCATENATED MODULE: ./build/src/gate/judge-quality.js

/**
 * Verdicts on a dataset: one for each rule that does not hold, and one over all. Rules that nobody could look at prove nothing.
 * `held` says how many hold where `results` are of the broken ones alone.
 */
function judgeQuality(dataset, results, held = results.filter(({ status }) => status === 'pass').length) {
    const verdict = (id, fields) => ({
        rule: (0,bounded/* boundedText */.L)(`${id}:holds`),
        measurement: (0,bounded/* boundedText */.L)(id),
        threshold: 'holds',
        rows_needed: null,
        informational: false,
        ...fields,
        reason: (0,bounded/* boundedText */.L)(fields.reason),
    });
    const broken = results.filter(({ status }) => status !== 'pass');
    const each = broken.map(({ id, status, reason }) => {
        const name = `validation.${dataset}.${id}`;
        return verdict(name, {
            status: status === 'skipped' ? 'inconclusive' : 'fail',
            reason: `${name}: ${reason}`,
            informational: status === 'warning',
        });
    });
    if (each.some(({ informational }) => !informational))
        return each;
    return [...each, verdict(`validation.${dataset}`, { status: 'pass', reason: `${held} rules hold` })];
}
/** The verdict on a dataset that could not be read. */
function judgeUnread(dataset, problem) {
    const id = `validation.${dataset}`;
    return {
        rule: `${id}:holds`,
        measurement: id,
        threshold: 'holds',
        status: 'fail',
        reason: (0,bounded/* boundedText */.L)(`${id}: ${problem}`),
        rows_needed: null,
        informational: false,
    };
}

// EXTERNAL MODULE: ./build/src/gate/judge-model.js + 1 modules
var judge_model = __webpack_require__(60800);
// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(84668);
// EXTERNAL MODULE: ./build/src/validation/declared-rules.js + 2 modules
var declared_rules = __webpack_require__(70376);
// EXTERNAL MODULE: ./build/src/evaluation/compare/influence.js + 2 modules
var influence = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
;// CONCATENATED MODULE: ./build/src/commands/check-measurements.js




/** Slack for decimal fractions that binary numbers cannot hold, in shares of the numbers. */
const RELATIVE_SLACK = 1e-9;
/**
 * What contradicts itself or the rules in a report: no run measures it, so it is no evidence. What is here is not proved
 * true: numbers that fit each other can be made up.
 */
function unusableEvidence(report, models) {
    const flawed = new Map();
    for (const [name, rules] of Object.entries(models)) {
        const flaw = flawOfModel(name, rules, report);
        if (flaw !== undefined)
            flawed.set(name, (0,bounded/* boundedText */.L)(flaw));
    }
    const measurements = new Map();
    const doubtful = new Map();
    const seen = new Set();
    for (const measured of report.measurements) {
        const { id } = measured;
        const flaw = seen.has(id) ? 'it is there twice' : flawOfMeasurement(measured, report, models);
        if (flaw !== undefined)
            measurements.set(id, (0,bounded/* boundedText */.L)(flaw));
        else if (isOutsideItself(measured))
            doubtful.set(id, OUTSIDE);
        seen.add(id);
    }
    for (const [id, flaw] of crowdedSlices(report))
        measurements.set(id, flaw);
    return { models: flawed, measurements, doubtful };
}
/** The model that a measurement's id names, and the metric with its slice; undefined where it is of no model. */
function modelMetricOf(id) {
    const [, model, metric, slice] = /^evaluation\.([A-Za-z0-9_-]+)\.([^[]+)(\[.*)?$/s.exec(id) ?? [];
    return model === undefined ? undefined : { model, metric: metric, slice: slice ?? '' };
}
function entriesOf({ sections }, model) {
    return (sections.evaluation?.models ?? []).filter(({ name }) => name === model);
}
function flawOfModel(name, rules, report) {
    const [entry, another] = entriesOf(report, name);
    if (!entry)
        return 'the report says nothing of it';
    if (another)
        return 'the report holds it twice';
    if (entry.task !== rules.task)
        return `it was measured as ${entry.task}, the rules say ${rules.task}`;
    const { standing, champion, test } = entry;
    const path = rules.test.path ?? test.path;
    if (test.path !== (0,bounded/* boundedText */.L)(path))
        return `it was measured on ${test.path}, the rules say ${path}`;
    const own = report.measurements.filter(({ id }) => id.startsWith(`evaluation.${name}.`));
    const isCompared = own.some(({ base, diff }) => base !== null || diff !== null);
    switch (standing.kind) {
        case 'compared':
            return champion === null ? 'it was compared with a model that the report does not name' : undefined;
        case 'first':
            return champion !== null || isCompared ? 'it is said to be the first, and yet it was compared' : undefined;
        case 'unpaired':
            return champion === null || isCompared ? 'it is said to lack pairs, and yet it was compared' : undefined;
        case 'unmeasured':
            return own.length > 0 ? 'it is said to be unmeasured, and yet it has values' : undefined;
    }
}
function flawOfMeasurement(measured, report, models) {
    const { id, value, base, diff, ci, confidence, se, value_se: valueSe, n } = measured;
    const expected = value === null || base === null ? null : value - base;
    if (expected === null ? diff !== null : diff === null ? Number.isFinite(expected) : !isNear(diff, expected, value)) {
        return 'its difference is not value − base';
    }
    if ((se ?? 0) < 0 || (valueSe ?? 0) < 0)
        return 'a standard error is below 0';
    const certainty = [ci, confidence, se, valueSe];
    const own = modelMetricOf(id);
    if (!own) {
        if (certainty.some((one) => one !== null))
            return 'it claims to know how sure it is, which only metrics of models do';
        return flawOfCount(measured);
    }
    if (ci !== null) {
        if (diff === null)
            return 'it has an interval and no difference';
        if (confidence !== non_inferiority/* GATE_CONFIDENCE */.zW)
            return `its interval is not one of ${(0,format_number/* formatNumber */.ZV)(non_inferiority/* GATE_CONFIDENCE */.zW * 100)} %`;
        if (!(ci[0] <= ci[1]))
            return 'its interval ends before it begins';
        if (isOutsideItself(measured) && !(0,influence/* isOfLabels */.t)(own.metric))
            return OUTSIDE;
    }
    if (value !== null && !((n ?? 0) > 0))
        return 'it comes from no rows';
    const rows = entriesOf(report, own.model)[0]?.test.n;
    if (rows !== undefined && n !== null && (own.slice === '' ? n !== rows : n > rows)) {
        return `it comes from ${n} rows, the test set has ${rows}`;
    }
    const task = Object.hasOwn(models, own.model) ? models[own.model].task : undefined;
    const range = task && rangeOf(own.metric, task);
    if (!range)
        return undefined;
    const isOutside = (one) => one !== null && (one < range[0] - 1e-9 || one > range[1] + 1e-9);
    return isOutside(value) || isOutside(base) ? `it is outside ${range[0]} … ${range[1]}` : undefined;
}
const OUTSIDE = 'its difference is not in its own interval';
/** Of metrics of labels that can be honest: where a class has few rows their interval is that of a smoothed metric. */
function isOutsideItself({ value, base, diff, ci }) {
    if (diff === null || ci === null)
        return false;
    const slack = RELATIVE_SLACK * Math.max(Math.abs(value ?? 0), Math.abs(base ?? 0));
    return diff < ci[0] - slack || diff > ci[1] + slack;
}
/** Shares and counts of other rooms. */
function flawOfCount({ id, value, n }) {
    if (value === null)
        return undefined;
    if (/^drift\.[A-Za-z0-9_-]+\.share$/.test(id))
        return value < 0 || value > 1 ? 'it is no share' : undefined;
    const isCount = /^(?:pipeline\.|drift\.[A-Za-z0-9_-]+\.(?:failed_checks|schema_changes)$)/.test(id);
    if (isCount && value < 0)
        return 'it is below 0';
    return id.startsWith('drift.') && n === 0 ? 'it comes from no rows' : undefined;
}
function isNear(a, b, scale) {
    return Math.abs(a - b) <= RELATIVE_SLACK * Math.max(Math.abs(a), Math.abs(b), Math.abs(scale));
}
function rangeOf(metric, task) {
    try {
        return (0,choose_metric/* chooseMetric */.I)(metric, task).metric.range;
    }
    catch {
        return undefined; // of no rule of this task
    }
}
/**
 * Slices of one column that hold more rows than the test set: each row is in one slice, and more slices than there are would
 * hide harm to one of them.
 */
function crowdedSlices(report) {
    const groups = new Map();
    for (const { id, n } of report.measurements) {
        const own = modelMetricOf(id);
        const most = own && own.slice !== '' ? entriesOf(report, own.model)[0]?.test.n : undefined;
        if (!own || most === undefined)
            continue;
        const columns = own.slice
            .slice(1, -1)
            .split(/(?<!\\),/)
            .map((part) => part.split(/(?<!\\)=/)[0]);
        const key = JSON.stringify([own.model, own.metric, ...columns]);
        const group = groups.get(key) ?? { ids: [], rows: 0, most };
        group.ids.push(id);
        group.rows += n ?? 0;
        groups.set(key, group);
    }
    return new Map([...groups.values()]
        .filter(({ rows, most }) => rows > most)
        .flatMap(({ ids, rows, most }) => ids.map((id) => [id, `the slices hold ${rows} rows, the test set has ${most}`])));
}

;// CONCATENATED MODULE: ./build/src/commands/measure.js



/**
 * Every number of every metric file, beside the base's, and every metric that a rule names. Those without a value are
 * there with the reason. Sorted as the files are, keys in the order their script wrote them.
 */
function measureMetrics({ head, base, absent }, rules) {
    const directions = new Map(rules.map((rule) => [rule.metric, directionOfRule(rule)]));
    const measure = (file, key) => {
        const now = absent.has(file) ? undefined : head.get(file);
        const [value, baseValue] = [numberOf(now?.get(key)), numberOf(base.get(file)?.get(key))];
        const id = boundedText(`${file}:${key}`);
        return measurement({
            id,
            source: boundedText(file),
            value,
            base: baseValue,
            direction: directions.get(id) ?? null,
            undefined_reason: value === null ? absence(file, now?.get(key), absent.get(file), head.has(file)) : null,
        });
    };
    const written = [...new Set([...head.keys(), ...base.keys()])].flatMap((file) => {
        const keys = new Set([...(head.get(file)?.keys() ?? []), ...(base.get(file)?.keys() ?? [])]);
        return [...keys]
            .map((key) => measure(file, key))
            .filter(({ value, base: before }) => value !== null || before !== null);
    });
    const known = new Set(written.map(({ id }) => id));
    const onlyNamed = [...directions.keys()].filter((metric) => !known.has(metric) && stageOfSeconds(metric) === undefined);
    return [...written, ...onlyNamed.map((metric) => measure(...splitMetric(metric)))];
}
/** `<file>:<dotted key>`. */
function splitMetric(metric) {
    const colon = metric.indexOf(':');
    return [metric.slice(0, colon), metric.slice(colon + 1)];
}
/** What the run itself did, as numbers: how many stages ran, and how long each did that a rule names. */
function measureStages(results, rules = []) {
    const ran = results.filter(({ status }) => status === 'run');
    const timed = [...new Set(rules.map(({ metric }) => metric))].flatMap((id) => {
        const stage = stageOfSeconds(id);
        if (stage === undefined)
            return [];
        const seconds = ran.find(({ address }) => address === stage)?.seconds ?? null;
        const isKnown = results.some(({ address }) => address === stage);
        const why = isKnown ? `${stage} did not have to run` : `this run has no stage ${stage}`;
        return [
            measurement({
                id,
                source: 'dvc.yaml',
                unit: 'seconds',
                direction: 'lower',
                value: seconds,
                undefined_reason: seconds === null ? boundedText(why) : null,
            }),
        ];
    });
    return [measurement({ id: 'pipeline.stages_run', source: 'dvc.yaml', unit: 'stages', value: ran.length }), ...timed];
}
/** Which way is better, as a rule on a metric file says; a bound on one side says it too. */
function directionOfRule(rule) {
    if (rule.direction !== undefined)
        return rule.direction;
    const wantsHigh = rule.min !== undefined || rule.max_drop !== undefined;
    const wantsLow = rule.max !== undefined || rule.max_rise !== undefined;
    return wantsHigh === wantsLow ? null : wantsHigh ? 'higher' : 'lower';
}
function numberOf(value) {
    return typeof value === 'number' ? value : null;
}
function absence(file, held, known, isThere) {
    if (known !== undefined)
        return boundedText(known);
    if (held !== undefined)
        return boundedText(`${file} holds ${JSON.stringify(held)}, which is no number`);
    return boundedText(isThere ? `${file} does not hold it` : `no stage or metrics entry of dvc.yaml has a file ${file}`);
}

// EXTERNAL MODULE: ./build/src/commands/run-rules.js
var run_rules = __webpack_require__(48015);
;// CONCATENATED MODULE: ./build/src/commands/rejudge-report.js








/**
 * What the rules say of a report's measurements, whatever the report itself says: on an honest report the verdicts of the
 * run that wrote it. Evidence that contradicts itself, and evidence that is not there of what the rules name, fails.
 */
function rejudgeReport(report, rules, hasBase = report.subject.base_sha !== null) {
    const failure = stageFailure(report);
    if (!rules)
        return { verdicts: [], ...(0,decide/* decide */.L)([], failure) };
    const { data, models, metrics } = rules.config;
    const unusable = unusableEvidence(report, models);
    const standings = new Map(Object.keys(models).flatMap((name) => {
        const flaw = unusable.models.get(name);
        const known = report.sections.evaluation?.models.find((model) => model.name === name)?.standing;
        const standing = flaw === undefined ? known : { kind: 'unmeasured', reason: flaw };
        // After a stage that failed a run comes to no model.
        return failure !== undefined || !standing ? [] : [[name, standing]];
    }));
    const directions = new Map(metrics.map((rule) => [rule.metric, directionOfRule(rule)]));
    const measurements = report.measurements
        .filter(({ id }) => !unusable.models.has(modelMetricOf(id)?.model ?? ''))
        .map((measured) => ({
        ...measured,
        direction: trueDirection(measured, models, directions),
        ...(unusable.measurements.has(measured.id) && { diff: null, ci: null }),
    }));
    const verdicts = (0,run_rules/* judgeBy */.FU)(rules, measurements, hasBase, {
        standings,
        verdicts: failure === undefined ? dataVerdicts(data, report) : [],
        past: pastOfReport(report),
    }).map((verdict) => {
        const flaw = failure === undefined ? flawOf(verdict, unusable) : undefined;
        if (flaw === undefined)
            return asKnown(asSure(verdict, unusable), rules.config, report);
        const reason = (0,bounded/* boundedText */.L)(`${verdict.measurement} is no evidence: ${flaw}`);
        return { ...verdict, status: 'fail', reason, rows_needed: null };
    });
    return { verdicts, ...(0,decide/* decide */.L)(verdicts, failure) };
}
/** A change that its own interval contradicts passes nothing. */
function asSure(verdict, { doubtful }) {
    const why = doubtful.get(verdict.measurement);
    if (why === undefined || verdict.status !== 'pass' || /:(?:min|max|history)$/.test(verdict.rule))
        return verdict;
    return { ...verdict, status: 'inconclusive', reason: (0,bounded/* boundedText */.L)(`${verdict.measurement}: ${why}`) };
}
/** Why a verdict has nothing to stand on. */
function flawOf({ measurement }, { models, measurements }) {
    const model = /^evaluation\.([A-Za-z0-9_-]+)(?:\.|$)/.exec(measurement)?.[1];
    return models.get(model ?? '') ?? measurements.get(measurement);
}
function stageFailure({ sections: { pipeline } }) {
    const failure = pipeline?.stages.find((stage) => stage.failure)?.failure;
    return failure
        ? (0,bounded/* boundedText */.L)(`${failure.code.startsWith('STAGE_') ? 'stage_failed: ' : ''}${failure.message}`)
        : undefined;
}
/** Which way is better is nothing that a report may say. */
function trueDirection({ id, direction }, models, ofFiles) {
    if (ofFiles.has(id))
        return ofFiles.get(id);
    if ((0,stage_seconds/* stageOfSeconds */.H)(id) !== undefined)
        return 'lower';
    const own = modelMetricOf(id);
    const task = own && Object.hasOwn(models, own.model) ? models[own.model].task : undefined;
    if (task) {
        try {
            return (0,choose_metric/* chooseMetric */.I)(own.metric, task).metric.direction;
        }
        catch {
            return null; // of no rule of this task
        }
    }
    return id.startsWith('drift.') && direction !== null ? 'lower' : direction;
}
/** Verdicts on the datasets of the rules, as the run gave them where it validated. */
function dataVerdicts(datasets, { sections, measurements }) {
    const measured = new Set(measurements.map(({ id }) => id));
    return Object.entries(datasets).flatMap(([name, config]) => {
        const { path } = config;
        const found = (sections.validation?.datasets ?? []).filter((dataset) => dataset.name === name);
        const [dataset] = found;
        if (!dataset)
            return [judgeUnread(name, 'the report says nothing of it')];
        if (found.length > 1)
            return [judgeUnread(name, 'the report holds it twice')];
        if (dataset.path !== (0,bounded/* boundedText */.L)(path)) {
            return [judgeUnread(name, `${dataset.path} was validated, the rules say ${path}`)];
        }
        if (dataset.problem !== null)
            return [judgeUnread(name, dataset.problem)];
        // Rules of a contract that nobody looks at are told, without a measurement, and judge nothing.
        const isJudged = (id) => measured.has((0,bounded/* boundedText */.L)(`validation.${name}.${id}`));
        const declared = (0,declared_rules/* declaredRules */.u)(config);
        const broken = declared ? asDeclared(dataset.broken, declared) : dataset.broken;
        const judged = broken.filter(({ id, status }) => status !== 'skipped' || isJudged(id));
        const held = dataset.rules - dataset.broken.length;
        if (held < 0)
            return [judgeUnread(name, 'the report counts more broken rules than rules')];
        const least = declared ? leastRules(broken, declared) : 0;
        if (dataset.rules < least) {
            return [judgeUnread(name, `the report counts ${dataset.rules} rules, assay.yaml has ${least}`)];
        }
        return judgeQuality(name, judged, held);
    });
}
/** Whether a broken rule only warns is what assay.yaml says, where the rule stands there. */
function asDeclared(broken, declared) {
    const errors = new Set(declared.filter(({ severity }) => severity === 'error').map(({ id }) => (0,bounded/* boundedText */.L)(id)));
    return broken.map((rule) => (rule.status === 'warning' && errors.has(rule.id) ? { ...rule, status: 'fail' } : rule));
}
/** How many rules must have been looked at. Those of fields that are missing are not, which another rule then says. */
function leastRules(broken, declared) {
    const isOfFields = ({ path }) => path[1] === 'fields';
    const lacksFields = broken.some(({ id, status }) => id === 'fieldsMatch' && status === 'fail');
    return declared.filter((rule) => !rule.isOptional && !(lacksFields && isOfFields(rule))).length;
}
/** The past that the report shows; when each value was measured it does not say. */
function pastOfReport({ sections: { history } }) {
    const series = new Map(history?.series.map(({ id, values }) => [id, values]));
    return {
        nowMs: 0,
        valuesOf: (id) => (series.get(id) ?? []).map((value) => ({ value, timeMs: 0 })),
        ...(history && history.missing !== null && { missing: history.missing }),
    };
}
/** A rule on the past that the report does not hold in full cannot be judged from it. */
function asKnown(verdict, config, report) {
    if (!verdict.rule.endsWith(':history') || (verdict.status !== 'pass' && verdict.status !== 'fail'))
        return verdict;
    const why = unknownPast(verdict, config, report);
    if (why === undefined)
        return verdict;
    const reason = (0,bounded/* boundedText */.L)(`${verdict.measurement}: its history cannot be judged from a report: ${why}`);
    return { ...verdict, status: 'inconclusive', reason };
}
function unknownPast({ measurement }, { metrics, models }, { sections }) {
    const ofModels = Object.entries(models).flatMap(([name, model]) => (0,run_rules/* gatesOf */.og)(model).map(({ metric, history }) => ({ metric: (0,judge_model/* measurementOf */.k)(name, metric), history })));
    const rules = [...metrics, ...ofModels].flatMap(({ metric, history }) => history && (measurement === metric || measurement.startsWith(`${metric}[`)) ? [history] : []);
    const known = sections.history?.series.find(({ id }) => id === measurement)?.values.length ?? 0;
    for (const { test, window, max_sample_size: most } of rules) {
        if (test === 'static')
            continue;
        if (window !== undefined)
            return 'it does not say when values were measured';
        if (known === history_section/* MAX_HISTORY_POINTS */._u && most > known)
            return `it holds the last ${known} values only`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/with-reevaluated.js
/** The report of a head with the numbers of its models, and their past, as the base's workflow measured them. */
function withReevaluated(own, again) {
    const isOfModel = ({ id }) => id.startsWith('evaluation.');
    const sections = { ...own.sections };
    delete sections.evaluation;
    delete sections.history;
    const { evaluation, history } = again.sections;
    return {
        ...own,
        inputs: { ...own.inputs, config_sha: again.inputs.config_sha, models: again.inputs.models },
        measurements: [...own.measurements.filter((one) => !isOfModel(one)), ...again.measurements.filter(isOfModel)],
        sections: { ...sections, ...(evaluation && { evaluation }), ...(history && { history }) },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/decide-pull-request.js








/** Whether the decision hangs on what the change touches. */
function asksWhatIsTouched({ rules, found, newest, isOverdue }) {
    if (rules.kind === 'broken' || found || newest.pending || newest.waiting || newest.ended)
        return false;
    return newest.finished !== undefined || newest.skipped !== undefined || isOverdue;
}
/** What is known of a project of a head, judged by the rules: the report's numbers, or why there are none. */
function evidenceOf(facts) {
    const { rules, found } = facts;
    if (rules.kind === 'broken') {
        const { file, mistakes } = rules;
        return of({
            kind: 'config_broken',
            file,
            ref: facts.isBinding ? 'base' : 'head',
            mistakes,
            sha: facts.rulesCommit,
        });
    }
    if (found?.kind === 'expired')
        return of({ kind: 'expired' });
    if (found?.kind === 'refused')
        return of({ kind: 'refused', reasons: found.reasons });
    if (!found)
        return withoutReport(facts);
    if (facts.reevaluated?.kind === 'situation')
        return of(facts.reevaluated.situation);
    const evidence = judged(found, rules, facts);
    // What another workflow is still at may say no.
    const awaited = (0,pull_request_evidence/* decisionOf */.uv)(evidence) === 'fail' ? undefined : awaitedRun(facts);
    return awaited ? of(awaited) : evidence;
}
function of(situation) {
    return { kind: 'situation', situation };
}
function judged({ report: own }, rules, { isBinding, baseSha, trust, accepted, reevaluated: again }) {
    const report = again?.kind === 'report' ? withReevaluated(own, again.report) : own;
    const { base_sha: compared } = report.subject;
    if (baseSha !== undefined && compared !== baseSha) {
        const with_ = compared === null ? 'nothing' : compared.slice(0, 10);
        return of({
            kind: 'refused',
            reasons: [`It compares with ${with_}, and the merge group stands on ${baseSha.slice(0, 10)}.`],
        });
    }
    const effective = { config: rules.config, sha: isBinding ? rules.sha : null, binding: isBinding };
    const { verdicts, ...decided } = rejudgeReport(report, effective, true);
    // Accepted twice, by comment and by button or by a button that was heard of twice, is accepted once.
    const once = accepted.filter(({ rule }, index) => accepted.findIndex((one) => one.rule === rule) === index);
    const standing = once.filter(({ rule }) => verdicts.some((one) => one.rule === rule && !one.informational));
    const hasFailedStage = report.sections.pipeline?.stages.some(({ failure }) => failure) ?? false;
    const settled = standing.length === 0 || hasFailedStage ? decided : decideAccepted(verdicts, standing);
    const isTrusted = core_trust/* TRUST_TIERS */.$.indexOf(trust.reached) >= core_trust/* TRUST_TIERS */.$.indexOf(trust.needed);
    const isKnown = isTrusted || !isBinding || (hasFailedStage && settled.decision === 'fail');
    const word = isKnown ? settled : { decision: 'fail', reason: untrusted(trust) };
    return { kind: 'report', report, judged: { verdicts, ...word }, accepted: standing };
}
function untrusted({ needed, reached }) {
    if (needed === 'trusted_reeval') {
        return `The rules ask for numbers of the tier ${needed}, these are ${reached}: a merge group takes over those of its pull request only where data, models and rules of the base are those that they were measured with. Bring the pull request up to date.`;
    }
    return `The rules ask for numbers of the tier ${needed}, these are ${reached}: a ruleset of the branch must require the workflow, and the pull request must leave it as it is.`;
}
function awaitedRun({ newest }) {
    if (newest.pending)
        return { kind: 'running' };
    return newest.waiting && { kind: 'waiting_for_approval' };
}
function withoutReport(facts) {
    const { newest, touched, isConflicted, isOverdue, workflows, waitMinutes } = facts;
    const awaited = awaitedRun(facts);
    if (awaited)
        return of(awaited);
    if (newest.ended)
        return of({ kind: 'ended', conclusion: newest.ended.conclusion ?? 'ended' });
    const { finished, skipped } = newest;
    if (finished && finished.conclusion !== 'success')
        return of({ kind: 'ended', conclusion: finished.conclusion ?? 'ended' });
    const isSeen = finished !== undefined || skipped !== undefined;
    if (!isSeen && !isOverdue)
        return of({ kind: isConflicted ? 'conflict' : 'queued' });
    if (touched?.length === 0)
        return of({ kind: 'no_model_change' });
    if (isSeen)
        return of({ kind: 'ended', conclusion: finished?.conclusion ?? 'skipped' });
    if (isConflicted) {
        return of({
            kind: 'failed',
            title: 'No workflow starts while this pull request conflicts with its base',
            reasons: [],
            hint: 'Resolve the conflicts: the push that does starts the run.',
        });
    }
    return of({ kind: 'no_run', workflows, waitMinutes, changed: touched ?? [] });
}
/** Beside a gate that says no, where there is somebody who may accept that. */
const ACCEPT_BUTTON = {
    identifier: 'accept',
    label: 'Accept regression',
    description: 'Release managers only; it is recorded',
};
/**
 * The checks of a head: one of each model that was judged, or that has a check already (`existing`: names), and the gate over
 * everything, which comes last. Throws on no part.
 */
function desiredChecks(parts, existing) {
    const byName = new Map();
    for (const part of parts) {
        // Rules that hold for nobody yet make no checks: whoever wrote them could ask for thousands.
        for (const model of part.policy.isBinding ? part.models : []) {
            const name = checkName(part.project, model);
            if (name === gate_check/* GATE */.k || (part.evidence.kind === 'situation' && !existing.includes(name)))
                continue;
            byName.set(name, { model, parts: [...(byName.get(name)?.parts ?? []), part] });
        }
    }
    const ofModels = [...byName].map(([name, { model, parts: own }]) => {
        const states = own.map((part) => stateOf(part, (0,pull_request_evidence/* decisionOf */.uv)(evidenceOfModel(part.evidence, model))));
        return { name, ...worst(states), output: checkOutput(own, model) };
    });
    const states = parts.map((part) => stateOf(part, (0,pull_request_evidence/* decisionOf */.uv)(part.evidence)));
    const canAccept = parts.some((part) => part.context.canAccept && hasRefused(part.evidence));
    const actions = canAccept ? { actions: [ACCEPT_BUTTON] } : {};
    const output = checkOutput(parts);
    const isSaid = new Set(ofModels.flatMap((check) => check.output.annotations.map((one) => JSON.stringify(one))));
    // A reader of the files sees the annotations of all checks.
    const annotations = output.annotations.filter((one) => !isSaid.has(JSON.stringify(one)));
    const gate = { name: gate_check/* GATE */.k, ...worst(states), output: { ...output, annotations }, ...actions };
    const isBroken = parts.some(({ evidence }) => evidence.kind === 'situation' && evidence.situation.kind === 'config_broken');
    const others = existing.filter((name) => name.startsWith('assay / ') && name !== gate_check/* GATE */.k && !byName.has(name));
    const broken = { ...gate, output: { ...output, annotations: [] } };
    return [...ofModels, ...others.map((name) => (isBroken ? { ...broken, name } : notAskedFor(name))), gate];
}
/** Whether a rule says no that somebody could accept. */
function hasRefused(evidence) {
    return evidence.kind === 'report' && refusedRules(evidence).length > 0;
}
/** Rules that say no and that nobody accepted. */
function refusedRules({ judged: { verdicts }, accepted }) {
    const isAccepted = (rule) => accepted.some((one) => one.rule === rule);
    const refused = verdicts.filter(({ rule, status, informational }) => status === 'fail' && !informational && !isAccepted(rule));
    return refused.map(({ rule }) => rule);
}
/** Of a check that an earlier assay.yaml asked for: nothing speaks against it, and it is no pass. */
function notAskedFor(name) {
    const output = { title: 'Not asked for any more', summary: 'The rules no longer name this model.', annotations: [] };
    return { name, status: 'completed', conclusion: 'neutral', output };
}
/** `assay / churn`, in a sub-project `assay / ranker / churn`. */
function checkName(project, model) {
    return project === 'root' ? `assay / ${model}` : `assay / ${project} / ${model}`;
}
function stateOf({ policy, evidence }, decision) {
    if (decision === 'waiting') {
        const isRunning = evidence.kind === 'situation' && ['running', 'reevaluating'].includes(evidence.situation.kind);
        return { status: isRunning ? 'in_progress' : 'queued' };
    }
    return { status: 'completed', conclusion: conclusionOf(decision, policy) };
}
/** `neutral` lets a required check pass: only what is advice gets it. */
function conclusionOf(decision, { enforce, on_inconclusive: onInconclusive, isBinding }) {
    if (decision === 'pass')
        return isBinding ? 'success' : 'neutral';
    const blocks = decision === 'fail' || onInconclusive === 'fail';
    if (!isBinding || !enforce)
        return 'neutral';
    return blocks ? 'failure' : 'success';
}
/** A failure fails all at once; else whatever is waited for is waited for; advice counts least. */
function worst(states) {
    const find = (wanted) => states.find(wanted);
    return (find(({ conclusion }) => conclusion === 'failure') ??
        find(({ status }) => status === 'in_progress') ??
        find(({ status }) => status === 'queued') ??
        find(({ conclusion }) => conclusion === 'success') ??
        states[0]);
}


/***/ }),

/***/ 49830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ runInputs),
/* harmony export */   O5: () => (/* binding */ hasNoRuns),
/* harmony export */   ay: () => (/* binding */ stateOfRun),
/* harmony export */   og: () => (/* binding */ evidenceRuns)
/* harmony export */ });
/** GitHub's words for what a run that was cut short came to. */
const CUT_SHORT = ['cancelled', 'timed_out', 'startup_failure', 'stale'];
/** What a run's newest attempt came to. */
function stateOfRun({ status, conclusion }) {
    if (status !== 'completed')
        return 'pending';
    if (conclusion === 'action_required')
        return 'waiting';
    if (conclusion === 'skipped')
        return 'skipped';
    return CUT_SHORT.includes(conclusion ?? '') ? 'ended' : 'finished';
}
/**
 * The runs that count as evidence of a commit, by workflow, each the newest first; workflows in the order of their newest run.
 * `workflows` empty: those of every workflow.
 */
function evidenceRuns(runs, { headSha, event, headRepositoryId }, workflows) {
    const byWorkflow = new Map();
    for (const run of [...runs].sort((a, b) => b.id - a.id)) {
        const isOthers = typeof headRepositoryId === 'number' &&
            run.headRepositoryId !== null &&
            run.headRepositoryId !== headRepositoryId;
        if (run.headSha !== headSha || run.event !== event || isOthers)
            continue;
        if (workflows.length > 0 && !workflows.includes(run.path))
            continue;
        byWorkflow.set(run.workflowId, [...(byWorkflow.get(run.workflowId) ?? []), run]);
    }
    return [...byWorkflow.values()];
}
/** Whether nothing was started for the head at all. */
function hasNoRuns({ runs, others }) {
    return runs.length === 0 && others.length === 0;
}
/** What a decision hangs on of the runs, as plain data: a first run of the others tells nothing before it is over. */
function runInputs({ runs, others }) {
    const telling = others.flatMap((group) => group.filter((run) => group.length > 1 || run.attempt > 1 || ['finished', 'waiting'].includes(stateOfRun(run))));
    return [runs.flat(), telling].map((shown) => shown.map(({ id, attempt, status, conclusion }) => [id, attempt, status, conclusion]));
}


/***/ }),

/***/ 1292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NX: () => (/* binding */ SETTLED_MS),
  HO: () => (/* binding */ findEvidence),
  Eg: () => (/* binding */ reportsOfRun)
});

// EXTERNAL MODULE: ./build/src/github/artifacts/artifact.js
var artifact = __webpack_require__(25319);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/github/artifacts/check-artifact.js
var check_artifact = __webpack_require__(63984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/platform/public-address.js

/** What IANA reserves: https://www.iana.org/assignments/iana-ipv4-special-registry and the same of IPv6. */
const RESERVED_4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
];
/** The one block of IPv6 that is handed out to the public; within it are some that are not, or that lead to IPv4. */
const PUBLIC_6 = '2000::/3';
const RESERVED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const reserved4 = listOf(RESERVED_4, 'ipv4');
const public6 = listOf([PUBLIC_6], 'ipv6');
const reserved6 = listOf(RESERVED_6, 'ipv6');
/** Whether an IP address belongs to the public internet: not this machine, not a private network, not a link, not a group. */
function isPublicAddress(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return !reserved4.check(address, 'ipv4');
    // An IPv4 address in the clothes of IPv6 lies outside of the public block, and one with a zone is of a link.
    return ((0,external_node_net_.isIP)(address) === 6 && !address.includes('%') && public6.check(address, 'ipv6') && !reserved6.check(address, 'ipv6'));
}
function listOf(blocks, family) {
    const list = new external_node_net_.BlockList();
    for (const block of blocks) {
        const [network, prefix] = block.split('/');
        list.addSubnet(network, Number(prefix), family);
    }
    return list;
}

;// CONCATENATED MODULE: ./build/src/platform/public-fetch.js



/** A host that leads to this machine or to a private network. */
class PrivateAddressError extends Error {
    constructor(hostname) {
        super(`${hostname} is not an address of the public internet`);
        this.name = 'PrivateAddressError';
    }
}
/** Statuses whose answers have no body. */
const BODILESS = [204, 205, 304];
/**
 * Downloads by https from public addresses alone; any other throws `PrivateAddressError`. The address is looked at when the
 * connection is made, so that a name cannot lead to a private network by answering differently the second time. Follows no
 * redirect, sends no more than `headers`.
 */
const publicFetch = async (url, { headers, signal }) => {
    // Names alone are looked up: an address in the URL is looked at here.
    const address = url.hostname.replace(/^\[|\]$/g, '');
    if (/^[\d.]+$|:/.test(address) && !isPublicAddress(address))
        throw new PrivateAddressError(url.hostname);
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const answer = await new Promise((resolve, reject) => {
        request(url, { headers, signal, agent: false, lookup: publicLookup }, resolve).on('error', reject).end();
    });
    const fields = Object.entries(answer.headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    const status = answer.statusCode ?? 502;
    const hasBody = !BODILESS.includes(status);
    if (!hasBody)
        answer.resume();
    return new Response(hasBody ? external_node_stream_.Readable.toWeb(answer) : null, { status, headers: fields });
};
const publicLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, []);
        const reachable = addresses.filter(({ address }) => isPublicAddress(address));
        const [first] = reachable;
        if (first === undefined)
            return callback(new PrivateAddressError(hostname), []);
        if (options.all)
            return callback(null, reachable);
        callback(null, first.address, first.family);
    });
};

// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/artifacts/allowed-address.js
var allowed_address = __webpack_require__(31124);
;// CONCATENATED MODULE: ./build/src/github/artifacts/download-artifact.js





/** Largest zip archive of a report, in bytes. */
const MAX_ARTIFACT_BYTES = 1.5 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const ROUTE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/**
 * The bytes of an artifact's zip archive. Its size is checked before and while it comes; GitHub's redirect is followed by hand, once, to
 * an allowed host, without our token; the bytes are what `digest` says. Throws `GitHubError`: `expired`, `refused`, or the call's.
 */
async function downloadArtifact(client, repository, artifact, { allowedHosts = allowed_address/* GITHUB_ARTIFACT_HOSTS */.B, fetch, maxBytes = MAX_ARTIFACT_BYTES } = {}) {
    if (artifact.isExpired)
        throw expired(artifact);
    if (artifact.sizeBytes > maxBytes)
        throw (0,github_error/* refused */.J)(`the artifact has ${artifact.sizeBytes} bytes, over the ${maxBytes} that it may have`);
    const expected = sha256Of(artifact.digest);
    const { url, isNamedOutright } = (0,allowed_address/* allowedAddress */.P)(await locationOf(client, repository, artifact), allowedHosts);
    const bytes = await download(url, fetch ?? (isNamedOutright ? globalThis.fetch : publicFetch), maxBytes);
    if (expected !== undefined && (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') !== expected)
        throw (0,github_error/* refused */.J)('the bytes of the artifact are not those that its digest says');
    return bytes;
}
async function locationOf(client, repository, artifact) {
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), artifact_id: artifact.id, archive_format: 'zip' };
    // A server that sent the archive itself would have it read whole into memory: it is left unread instead.
    const request = { redirect: 'manual', parseSuccessResponseBody: false };
    try {
        const { status, headers, data } = await (0,ask/* send */.tN)(client, ROUTE, { ...parameters, request });
        await data?.cancel?.();
        const { location } = headers;
        if (status === 302 && typeof location === 'string')
            return location;
        throw (0,github_error/* refused */.J)(`GitHub answered ${status} where it should say the artifact's address`);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.status === 410)
            throw expired(artifact, error);
        throw error;
    }
}
async function download(url, fetch, maxBytes) {
    const headers = { accept: '*/*', 'accept-encoding': 'identity' };
    try {
        const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
        try {
            if (response.status >= 300 && response.status < 400)
                throw (0,github_error/* refused */.J)(`${url.hostname} sends us on to somewhere else instead of the artifact`);
            if (response.status !== 200)
                throw unavailable(url, `answered ${response.status}`);
            if (Number(response.headers.get('content-length')) > maxBytes)
                throw tooLarge(maxBytes);
            return await bodyOf(response, maxBytes);
        }
        finally {
            // Already read, or not wanted: either way the connection is free.
            await response.body?.cancel().catch(() => undefined);
        }
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            throw error;
        if (error instanceof PrivateAddressError)
            throw (0,github_error/* refused */.J)(error.message, error);
        throw unavailable(url, 'gave no answer, or broke off', error);
    }
}
async function bodyOf(response, maxBytes) {
    const chunks = [];
    let size = 0;
    const reader = response.body?.getReader();
    if (reader === undefined)
        return new Uint8Array();
    try {
        for (let read = await reader.read(); !read.done; read = await reader.read()) {
            size += read.value.byteLength;
            if (size > maxBytes)
                throw tooLarge(maxBytes);
            chunks.push(read.value);
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
        reader.releaseLock();
    }
    return Buffer.concat(chunks);
}
/** The hex digits of a digest; undefined where the server says none. Any other kind cannot be checked. */
function sha256Of(digest) {
    if (digest === null)
        return undefined;
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw (0,github_error/* refused */.J)('the digest of the artifact is not a SHA-256');
    return hex;
}
function tooLarge(maxBytes) {
    return (0,github_error/* refused */.J)(`the artifact is larger than GitHub says, over the ${maxBytes} bytes that it may have`);
}
function expired({ name }, cause) {
    return new github_error/* GitHubError */.y({ kind: 'expired', message: `the artifact ${name} has expired`, cause });
}
function unavailable(url, what, cause) {
    return new github_error/* GitHubError */.y({ kind: 'unavailable', message: `${url.hostname} ${what} for the artifact`, cause });
}

// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
;// CONCATENATED MODULE: ./build/src/github/artifacts/zip-layout.js

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
/**
 * Refuses an archive that two readers could understand differently: it has to be one file's header at its very start, the file `name`
 * alone in the directory, and the directory's end at its very end. What stands in the headers is left to the reader.
 * See 4.3 of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT.
 */
function checkLayout(zip, name) {
    if (zip.length < LOCAL_BYTES + CENTRAL_BYTES + END_BYTES || zip.readUInt32LE(0) !== LOCAL)
        throw (0,github_error/* refused */.J)('the artifact is not a zip archive');
    const end = zip.length - END_BYTES;
    if (zip.readUInt32LE(end) !== END)
        throw (0,github_error/* refused */.J)('the zip archive of the artifact is cut off, or something follows it');
    const entries = Math.max(zip.readUInt16LE(end + 8), zip.readUInt16LE(end + 10));
    if (entries !== 1)
        throw (0,github_error/* refused */.J)(`the zip archive of the artifact has ${entries} entries instead of one`);
    const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
    // A directory of the 64-bit kind would lie between the two.
    if (start + size !== end || size < CENTRAL_BYTES || zip.readUInt32LE(start) !== CENTRAL)
        throw (0,github_error/* refused */.J)('the directory of the zip archive of the artifact is not where its end says');
    const nameBytes = zip.readUInt16LE(start + 28);
    const more = nameBytes + zip.readUInt16LE(start + 30) + zip.readUInt16LE(start + 32);
    if (CENTRAL_BYTES + more !== size)
        throw (0,github_error/* refused */.J)('the directory of the zip archive of the artifact hides something');
    const localName = zip.subarray(LOCAL_BYTES, LOCAL_BYTES + zip.readUInt16LE(26));
    const centralName = zip.subarray(start + CENTRAL_BYTES, start + CENTRAL_BYTES + nameBytes);
    if (!centralName.equals(Buffer.from(name)))
        throw (0,github_error/* refused */.J)(`the zip archive of the artifact holds another file than ${name}`);
    if (zip.readUInt32LE(start + 42) !== 0 || !localName.equals(centralName))
        throw (0,github_error/* refused */.J)(`${name} in the artifact has two names`);
}

;// CONCATENATED MODULE: ./build/src/github/artifacts/file-of-zip.js



/** A report packs some twenty to one; what packs better by this is made to burst. */
const MAX_RATIO = 200;
const ENCRYPTED = 0x2041;
const [STORED, DEFLATED] = [0, 8];
/** File types in the upper half of the external attributes, as Unix has them. */
const [TYPE_MASK, REGULAR] = [0o170000, 0o100000];
const DOS_DIRECTORY = 0x10;
/**
 * The content of the one file of a zip archive that is in memory; nothing is written to disk. Anything but one plain file of that
 * name and size throws `refused`.
 */
async function fileOfZip(archive, { name = 'report.json', maxBytes = report/* MAX_REPORT_BYTES */.WA } = {}) {
    const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    checkLayout(zip, name);
    try {
        const { fromBuffer } = (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19))).default;
        const file = await new Promise((resolve, reject) => {
            const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
            fromBuffer(zip, options, (error, opened) => (error ? reject(error) : resolve(opened)));
        });
        const entry = await onlyEntry(file);
        checkEntry(entry, name, maxBytes);
        return await contentOf(file, entry, maxBytes);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y)
            throw error;
        throw (0,github_error/* refused */.J)(`the zip archive of the artifact cannot be read: ${error.message.slice(0, 200)}`, error);
    }
}
function onlyEntry(file) {
    return new Promise((resolve, reject) => {
        file.once('entry', resolve).once('error', reject).readEntry();
    });
}
function checkEntry(entry, name, maxBytes) {
    // Its name can be said once more, by a field that readers look at or not.
    if (entry.fileName !== name)
        throw (0,github_error/* refused */.J)(`${name} in the artifact has two names`);
    const unixType = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
    if ((unixType !== 0 && unixType !== REGULAR) || entry.externalFileAttributes & DOS_DIRECTORY)
        throw (0,github_error/* refused */.J)(`${name} in the artifact is a link, a directory or a device`);
    if (entry.generalPurposeBitFlag & ENCRYPTED)
        throw (0,github_error/* refused */.J)(`${name} in the artifact is encrypted`);
    if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
        throw (0,github_error/* refused */.J)(`${name} in the artifact is packed in a way that is not read`);
    if (entry.uncompressedSize > maxBytes)
        throw file_of_zip_tooLarge(name, maxBytes);
    if (entry.uncompressedSize > entry.compressedSize * MAX_RATIO)
        throw (0,github_error/* refused */.J)(`${name} in the artifact is packed over ${MAX_RATIO} to one`);
}
async function contentOf(file, entry, maxBytes) {
    const stream = await new Promise((resolve, reject) => {
        file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > maxBytes)
            throw file_of_zip_tooLarge(entry.fileName, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function file_of_zip_tooLarge(name, maxBytes) {
    return (0,github_error/* refused */.J)(`${name} in the artifact is larger than ${maxBytes} bytes`);
}

;// CONCATENATED MODULE: ./build/src/github/artifacts/json-of-report.js

const WHITE = /[ \t\r\n]*/y;
const NUMBER = /-?\d[\d.eE+-]*/y;
/**
 * The value of JSON that somebody else wrote. Besides what is no JSON, it refuses what readers understand differently or what only wears them
 * out: other encodings than UTF-8, a key twice in an object, `__proto__`, numbers too large to hold, and more than `limits`.
 */
function jsonOfReport(bytes, limits = {}) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,github_error/* refused */.J)('the report is not UTF-8 text', error);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw (0,github_error/* refused */.J)('the report is not JSON', error);
    }
    checkJson(text, limits);
    return value;
}
/** Walks over JSON that is known to be well-formed, and throws `refused` at the first thing that may not be. */
function checkJson(text, { maxDepth = 20, maxValues = 200_000, maxText = 20_000 }) {
    /** The keys of each object that is open; undefined for a list. */
    const open = [];
    let values = 0;
    for (let at = 0; at < text.length;) {
        const character = text[at];
        if (character === '{' || character === '[') {
            open.push(character === '{' ? new Set() : undefined);
            if (open.length > maxDepth)
                throw (0,github_error/* refused */.J)(`the report is nested more than ${maxDepth} deep`);
            values++;
            at++;
        }
        else if (character === '}' || character === ']') {
            open.pop();
            at++;
        }
        else if (character === '"') {
            const end = endOfText(text, at);
            if (end - at > maxText)
                throw (0,github_error/* refused */.J)(`the report has a text of more than ${maxText} characters`);
            const after = endOf(WHITE, text, end);
            const said = JSON.parse(text.slice(at, end));
            if (text[after] === ':')
                addKey(open.at(-1), said);
            values++;
            at = after;
        }
        else if (/[-\d]/.test(character)) {
            const end = endOf(NUMBER, text, at);
            if (!Number.isFinite(Number(text.slice(at, end))))
                throw (0,github_error/* refused */.J)('the report has a number too large to hold');
            values++;
            at = end;
        }
        else
            at++;
        if (values > maxValues)
            throw (0,github_error/* refused */.J)(`the report has more than ${maxValues} values`);
    }
}
function addKey(keys, key) {
    if (key === '__proto__')
        throw (0,github_error/* refused */.J)('the report has the key __proto__');
    if (keys.has(key))
        throw (0,github_error/* refused */.J)('the report has a key twice in one object');
    keys.add(key);
}
/** One past the closing quote of the text that begins at `at`. */
function endOfText(text, at) {
    let end = at + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === '\\' ? 2 : 1;
    return end + 1;
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return at + (pattern.exec(text)?.[0].length ?? 1);
}

;// CONCATENATED MODULE: ./build/src/github/artifacts/read-report-artifact.js





/**
 * What report.json of a run's artifact says, as hostile as it is: whole, JSON, of that run by GitHub's word, but read by no schema and
 * its subject not compared (`checkSubject`). Throws `GitHubError`: `refused` with the reason, `expired`, or the call's.
 */
async function readReportArtifact(client, repository, run, artifact, options = {}) {
    const reasons = (0,check_artifact/* checkArtifact */.f)(artifact, run, repository.id);
    if (reasons.length > 0)
        throw (0,github_error/* refused */.J)(reasons.join('; '));
    return jsonOfReport(await fileOfZip(await downloadArtifact(client, repository, artifact, options)));
}

;// CONCATENATED MODULE: ./build/src/github/artifacts/check-subject.js
/**
 * Why a report is not of that attempt of that run, sentence by sentence; none where it is. What the report says of itself is only
 * compared with what GitHub says, and never used instead. With `pullRequests` those of the run's head: a report that names
 * another is not of them.
 */
function checkSubject(subject, run, { owner, name }, pullRequests) {
    const { pull_request: pullRequest } = subject;
    const isElsewhere = subject.repository?.toLowerCase() !== `${owner}/${name}`.toLowerCase();
    const isOfOther = pullRequest !== null && pullRequests !== undefined && !pullRequests.includes(pullRequest);
    return [
        ...(isElsewhere ? ['the report is of another repository'] : []),
        ...(subject.run_id !== run.id ? [`the report is of ${of('run', subject.run_id)}, not of ${run.id}`] : []),
        ...(subject.run_attempt !== run.attempt
            ? [`the report is of ${of('attempt', subject.run_attempt)}, not of ${run.attempt}`]
            : []),
        ...(subject.head_sha !== run.headSha
            ? [`the report is of ${of('commit', subject.head_sha)}, not of ${run.headSha}`]
            : []),
        ...(isOfOther ? [`the report is of the pull request ${pullRequest}`] : []),
    ];
}
function of(what, said) {
    return said === null ? `no ${what}` : `the ${what} ${said}`;
}

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(49830);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/drift/drift-section.js




const drift_section_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
const finite = schemas/* number */.aig().nullable();
const MAX_COLUMNS = 1000;
const MAX_DISTRIBUTIONS = 30;
const shares = schemas/* array */.YOg(schemas/* number */.aig()).max(50);
const distributionSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('bins'),
        edges: shares,
        reference: shares,
        current: shares,
        medians: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('levels'), levels: schemas/* array */.YOg(drift_section_text).max(50), reference: shares, current: shares }),
]);
const side = schemas/* strictObject */.rej({ path: drift_section_text, rows: schemas/* number */.aig().int().nonnegative() });
/** `sections.drift` of report.json. */
const driftSectionSchema = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: drift_section_text,
        /** Null where an imported report does not say. */
        reference: side.nullable(),
        current: side.nullable(),
        /** The report that was imported. */
        imported: drift_section_text.nullable(),
        preset: schemas/* enum */.k5n(['assay', 'evidently']),
        dataset_drift: schemas/* boolean */.zMY(),
        reason: drift_section_text,
        /** Null where there is none; `reason` says why. */
        share: finite,
        /** Drifted columns first. */
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: drift_section_text,
            method: drift_section_text.nullable(),
            score: finite,
            threshold: finite,
            q_value: finite,
            noise_floor: finite,
            status: schemas/* enum */.k5n(['ok', 'drifted', 'insufficient', 'error', 'skipped']),
            /** What else was found, and why there is no score. */
            remarks: schemas/* array */.YOg(drift_section_text).max(10),
        }))
            .max(MAX_COLUMNS),
        omitted: schemas/* number */.aig().int().nonnegative(),
        /** Of the first columns that drifted or failed a check. */
        distributions: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: drift_section_text, distribution: distributionSchema }))
            .max(MAX_DISTRIBUTIONS),
        /** One a level of the column that segments are made by. */
        segments: schemas/* array */.YOg(schemas/* strictObject */.rej({
            by: drift_section_text,
            rows: schemas/* number */.aig().int().nonnegative(),
            status: schemas/* enum */.k5n(['ok', 'drifted', 'insufficient']),
            drifted: schemas/* array */.YOg(drift_section_text).max(20),
        }))
            .max(50),
        /** Columns that came, went or changed their type. */
        schema: schemas/* array */.YOg(drift_section_text).max(100),
    }))
        .max(100),
});
/** Names of `drift.<model>.<name>` that are no column's; a column of such a name has a backslash before it. */
const OWN_NAMES = (/* unused pure expression or super */ null && (['share', 'failed_checks', 'schema_changes']));
/**
 * `drift.<model>.share`, how many columns failed a check and how many went missing or changed their type (of tables, not of
 * an imported report), and the score of each column.
 */
function measureDrift(model, { share, undefined_reason: whyNone, columns, current, imported, schema }) {
    const common = { source: boundedText(imported ?? current.name), n: current?.rows ?? null };
    const lowerIsBetter = (name, value, undefined_reason = null) => measurement({ ...common, id: `drift.${model}.${name}`, direction: 'lower', value, undefined_reason });
    const failed = Object.values(columns).filter(({ checks = [] }) => checks.some(({ flagged }) => flagged));
    const changed = schema.filter(({ change }) => change !== 'new');
    return [
        lowerIsBetter('share', share, share === null ? boundedText(whyNone ?? 'no column could be compared') : null),
        ...(imported === undefined
            ? [lowerIsBetter('failed_checks', failed.length), lowerIsBetter('schema_changes', changed.length)]
            : []),
        ...Object.entries(columns).map(([name, { score, undefined_reason: why }]) => measurement({
            ...common,
            id: boundedText(`drift.${model}.${columnId(name)}`),
            value: score,
            undefined_reason: score === null ? boundedText(why ?? 'it was not compared') : null,
        })),
    ];
}
function columnId(name) {
    if (OWN_NAMES.includes(name))
        return `\\${name}`;
    return name.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
}
const ORDER = (/* unused pure expression or super */ null && (['drifted', 'error', 'insufficient', 'ok', 'skipped']));
/** The section's entry of a model. */
function driftedModel(name, result) {
    const columns = Object.entries(result.columns).sort(([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    return {
        name,
        reference: result.reference && { path: boundedText(result.reference.name), rows: result.reference.rows },
        current: result.current && { path: boundedText(result.current.name), rows: result.current.rows },
        imported: result.imported === undefined ? null : boundedText(result.imported),
        preset: result.preset,
        dataset_drift: result.dataset_drift,
        reason: boundedText(result.reason),
        share: result.share,
        columns: columns.slice(0, MAX_COLUMNS).map(([column, drift]) => ({
            name: boundedText(column),
            method: drift.method,
            score: drift.score,
            threshold: drift.threshold,
            q_value: drift.q_value ?? null,
            noise_floor: drift.noise_floor ?? null,
            status: drift.status,
            remarks: remarksOf(drift).map(boundedText).slice(0, 10),
        })),
        omitted: Math.max(0, columns.length - MAX_COLUMNS),
        distributions: columns
            .flatMap(([column, { distribution }]) => distribution ? [{ column: boundedText(column), distribution: drift_section_bounded(distribution) }] : [])
            .slice(0, MAX_DISTRIBUTIONS),
        segments: (result.segments ?? []).map(({ by, n, status, columns: inside }) => ({
            by: boundedText(Object.entries(by)
                .map((pair) => pair.join('='))
                .join(', ')),
            rows: n,
            status,
            drifted: Object.keys(inside)
                .filter((column) => inside[column].drifted)
                .map(boundedText)
                .slice(0, 20),
        })),
        schema: result.schema
            .map(({ column, change, reference, current }) => boundedText(change === 'type' ? `${column} was ${reference} and is ${current}` : `${column} is ${change}`))
            .slice(0, 100),
    };
}
function remarksOf({ undefined_reason: why, checks = [], critical, role }) {
    return [
        ...(critical ? ['critical'] : []),
        ...(role ? [role] : []),
        ...checks.filter(({ flagged }) => flagged).map(checkText),
        ...(why === undefined ? [] : [why]),
    ];
}
function checkText({ check, reference, current, levels = [] }) {
    const named = levels.length === 0 ? '' : ` (${levels.join(', ')})`;
    return `${check.replaceAll('_', ' ')}${named}: ${percent(reference)} → ${percent(current)}`;
}
function drift_section_bounded(distribution) {
    return distribution.kind === 'bins'
        ? distribution
        : { ...distribution, levels: distribution.levels.map((level) => boundedText(level)) };
}

// EXTERNAL MODULE: ./build/src/evaluation/section.js + 2 modules
var section = __webpack_require__(42165);
// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(84668);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var pipeline_section = __webpack_require__(93745);
// EXTERNAL MODULE: ./build/src/validation/validation-section.js
var validation_section = __webpack_require__(53744);
// EXTERNAL MODULE: ./build/src/versioning/section.js
var versioning_section = __webpack_require__(9397);
;// CONCATENATED MODULE: ./build/src/commands/report-schema.js







/** `report.json` with the sections of every room: the contract between the Action, the App and the terminal. */
const fullReportSchema = (0,report/* reportSchema */.Qh)({
    pipeline: pipeline_section/* pipelineSectionSchema */.Tj,
    data: versioning_section/* dataSectionSchema */.NL,
    evaluation: section/* evaluationSectionSchema */.v3,
    drift: driftSectionSchema,
    validation: validation_section/* validationSectionSchema */.GZ,
    history: history_section/* historySectionSchema */.jP,
});

;// CONCATENATED MODULE: ./build/src/commands/parse-report.js

/** A newer Action may say more than this version knows, but not everything anew. */
const MOST_UNKNOWN = 5000;
/**
 * A report that somebody else's version may have written: fields that this one does not know are dropped, wherever they stand,
 * and everything else is held to the schema, its version too. Changes `json`. `mistake` says the first thing that is wrong.
 */
function parseReport(json) {
    const first = fullReportSchema.safeParse(json);
    if (first.success)
        return { report: first.data };
    const unknown = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    const count = unknown.reduce((sum, { keys }) => sum + keys.length, 0);
    if (count === 0 || count > MOST_UNKNOWN)
        return { mistake: textOf(first.error.issues[0]) };
    for (const { path, keys } of unknown) {
        const holder = valueAt(json, path);
        for (const key of keys)
            delete holder[key];
    }
    const second = fullReportSchema.safeParse(json);
    return second.success ? { report: second.data } : { mistake: textOf(second.error.issues[0]) };
}
function valueAt(root, path) {
    return path.reduce((node, key) => node[key], root);
}
function textOf({ path, message }) {
    return `${path.join('.') || 'the file'}: ${message}`;
}

;// CONCATENATED MODULE: ./build/src/commands/find-evidence.js




/** So many runs are looked into. */
const MOST_RUNS = 20;
/** An artifact can be listed a little later than its run is over. */
const SETTLED_MS = 60_000;
/**
 * The reports of a commit's runs. A newer run of a workflow replaces an older one; a report that is of another pull request
 * with the same head (`number`) is passed over. A run that has just ended without a report of a project counts as under way:
 * its artifact may be listed a little later.
 */
async function findEvidence(view, { runs, others }, { projects, number }) {
    const found = new Map();
    for (const project of projects)
        found.set(project, { reports: [], newest: {} });
    const nowMs = view.deps.now().getTime();
    let settlesAtMs;
    let looked = 0;
    for (const [index, group] of [...runs, ...others].entries()) {
        const isKnown = index < runs.length;
        for (const run of group) {
            const state = (0,evidence_runs/* stateOfRun */.ay)(run);
            const isRead = state === 'finished' && looked++ < MOST_RUNS;
            const left = isRead ? await reportsOfRun(view, run, projects) : new Map();
            const own = new Map([...left].filter(([, one]) => !isOfAnother(one, number)));
            if (left.size > 0 && own.size === 0)
                continue;
            const settledMs = Date.parse(run.updatedAt) + SETTLED_MS;
            const isUnsettled = state === 'finished' && nowMs < settledMs;
            // Whoever left a report before is expected to leave one again; what a maintainer has to let start is all of it.
            const counting = isKnown || state === 'waiting' ? projects : await leftBefore(view, run, group);
            for (const [project, { reports, newest }] of found) {
                const report = own.get(project);
                if (report) {
                    reports.push(report);
                    continue;
                }
                if (isUnsettled && (isKnown || reports.length === 0))
                    settlesAtMs = Math.max(settlesAtMs ?? 0, settledMs);
                if (counting.includes(project))
                    newest[isUnsettled ? 'pending' : state] ??= run;
            }
            break;
        }
    }
    for (const { reports } of found.values())
        reports.sort((a, b) => b.run.id - a.run.id);
    return { projects: found, ...(settlesAtMs !== undefined && { settlesAtMs }) };
}
function isOfAnother(found, number) {
    if (number === undefined || found.kind !== 'report')
        return false;
    const { pull_request: claimed } = found.report.subject;
    return claimed !== null && claimed !== number;
}
/** The projects that the attempt before, or else the run before, left a report of. */
async function leftBefore(view, run, group) {
    if ((0,evidence_runs/* stateOfRun */.ay)(run) === 'finished')
        return [];
    const before = run.attempt > 1 ? { ...run, attempt: run.attempt - 1, status: 'completed' } : group[group.indexOf(run) + 1];
    return before ? (await artifactsOf(view, before, [])).map(({ project }) => project) : [];
}
/** The reports that a run's attempt uploaded; kept where no more of those that are `awaited` can come. */
async function artifactsOf({ client, repository, deps }, run, awaited) {
    const key = `${repository.id}:${run.id}.${run.attempt}`;
    const known = deps.caches.artifacts.get(key);
    if (known)
        return known;
    const artifacts = await (0,artifact/* listReportArtifacts */.OV)(client, repository, run);
    const isAll = awaited.length > 0 && awaited.every((project) => artifacts.some((one) => one.project === project));
    const isOver = run.status === 'completed' && deps.now().getTime() - Date.parse(run.updatedAt) >= SETTLED_MS;
    const isSettled = isAll || isOver;
    if (isSettled)
        deps.caches.artifacts.set(key, artifacts);
    return artifacts;
}
/** What an attempt of a run left of these projects, by slug. */
async function reportsOfRun(view, run, projects) {
    const { repository, deps } = view;
    const found = new Map();
    for (const artifact of await artifactsOf(view, run, projects)) {
        if (!projects.includes(artifact.project))
            continue;
        const key = `${repository.id}:${run.id}.${run.attempt}:${artifact.id}`;
        const report = await deps.caches.reports.take(key, () => reportOf(view, run, artifact));
        found.set(artifact.project, report);
        if (report.kind === 'refused') {
            deps.log({ level: 'warn', event: 'report_refused', run: run.id, attempt: run.attempt, reasons: report.reasons });
        }
    }
    return found;
}
async function reportOf(view, run, artifact) {
    const { client, repository, deps } = view;
    const refused = (...reasons) => ({ kind: 'refused', run, reasons: reasons.map(bounded/* boundedText */.L) });
    let json;
    try {
        const { allowedHosts, fetch } = deps;
        json = await readReportArtifact(client, repository, run, artifact, { allowedHosts, ...(fetch && { fetch }) });
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y))
            throw error;
        if (error.kind === 'expired')
            return { kind: 'expired', run };
        if (error.kind === 'refused')
            return refused(error.message);
        throw error;
    }
    const parsed = parseReport(json);
    if ('mistake' in parsed)
        return refused(`It is not a report of this version: ${parsed.mistake}`);
    const { report } = parsed;
    const reasons = checkSubject(report.subject, run, repository);
    return reasons.length > 0 ? refused(...reasons) : { kind: 'report', run, report };
}


/***/ }),

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isDecidedByNow),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   Wg: () => (/* binding */ touchedOf),
/* harmony export */   my: () => (/* binding */ dueMsOf),
/* harmony export */   xR: () => (/* binding */ headDigest)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79157);
/* harmony import */ var _head_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89396);
/* harmony import */ var _reevaluation_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30689);
/* harmony import */ var _surveys_of_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94580);
/* harmony import */ var _weigh_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29631);





/** When a run for the pull request should have been seen, in milliseconds since 1970. */
function dueMsOf({ deps }, { startedMs }, { rules }) {
    return (startedMs ?? deps.now().getTime()) + rules.github.wait_minutes * 60_000;
}
/** No run was seen, and there should be one by now. */
function isOverdue(view, surveyed, survey) {
    return survey.runs.length === 0 && view.deps.now().getTime() >= dueMsOf(view, surveyed, survey);
}
/**
 * A digest of all that the decision about a head hangs on: another version may come to another word. `touched` is null where nothing hangs on it. What was decided while
 * something `isUnsettled` is decided again next time.
 */
function headDigest(view, surveyed, touched, isUnsettled = false) {
    return (0,_head_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsDigest */ .KA)([
        [_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, view.deps.mayRerun, touched, isUnsettled, surveyed.isCrowded],
        ...surveyed.surveys.map((survey) => (0,_surveys_of_head_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOfSurvey */ .DA)(survey, isOverdue(view, surveyed, survey))),
        ...surveyed.surveys.flatMap((survey) => (0,_reevaluation_state_js__WEBPACK_IMPORTED_MODULE_3__/* .reevaluationInputs */ .vS)(view, survey)),
    ]);
}
/** Whether the gate of a head says that it was decided by what is known now. */
async function isDecidedByNow(view, surveyed) {
    const { memory, surveys } = surveyed;
    if (!memory)
        return false;
    return memory.digest === headDigest(view, surveyed, memory.isBound ? await touchedOf(view, surveys) : null);
}
/** What each pull request touches that its base measures, a list a project. */
async function touchedOf(view, surveys) {
    const lists = [];
    for (const survey of surveys) {
        const head = await (0,_surveys_of_head_js__WEBPACK_IMPORTED_MODULE_2__/* .headOfSurvey */ .aO)(view, survey);
        for (const project of survey.rules.projects)
            lists.push(await (0,_weigh_head_js__WEBPACK_IMPORTED_MODULE_4__/* .touchedBy */ .O)(view, head, project));
    }
    return lists;
}


/***/ }),

/***/ 89396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   TC: () => (/* binding */ commentsDigest),
/* harmony export */   V9: () => (/* binding */ UNKNOWN_COMMENT),
/* harmony export */   Wt: () => (/* binding */ parseExternalId),
/* harmony export */   pP: () => (/* binding */ externalId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const NO_COMMENT = '-';
/** Of a pull request whose comments nobody has looked at yet. */
const UNKNOWN_COMMENT = '?';
const ID = /^a1(b?):(\d+)\.(\d+):([0-9a-f]{16}):((?:\d+=(?:[0-9a-f]{8}|[-?])(?:,|$))*)$/;
/** The memory as text. */
function externalId({ run, digest, isBound, comments }) {
    const of = [...comments].sort(([a], [b]) => a - b).map(([number, hash]) => `${number}=${hash}`);
    return `a1${isBound ? 'b' : ''}:${run?.id ?? 0}.${run?.attempt ?? 0}:${digest}:${of.join(',')}`;
}
/** Reads it back; undefined of what this version did not write. */
function parseExternalId(text) {
    const [, bound, id, attempt, digest, list] = ID.exec(text ?? '') ?? [];
    if (digest === undefined)
        return undefined;
    const comments = (list ?? '').split(',').flatMap((one) => {
        const [number, hash] = one.split('=');
        return hash === undefined ? [] : [[Number(number), hash]];
    });
    const run = Number(id) === 0 ? undefined : { id: Number(id), attempt: Number(attempt) };
    return { run, digest, isBound: bound === 'b', comments: new Map(comments) };
}
/** A digest of plain data. */
function inputsDigest(inputs) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 16);
}
/** A digest of the comments of a pull request, one a project; `-` where there is none. */
function commentsDigest(bodies) {
    if (bodies.every((body) => body === undefined))
        return NO_COMMENT;
    const texts = bodies.map((body) => body?.replace(/\r\n?/g, '\n').trimEnd() ?? null);
    return inputsDigest(texts).slice(0, 8);
}


/***/ }),

/***/ 75386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ headRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(15052);
;// CONCATENATED MODULE: ./build/src/github/directory.js



const entry = schemas/* object */.Ikc({ type: (0,fields/* textField */.M8)(40), path: fields/* nameField */.yD, sha: fields/* shaField */.dN });
/** What is no directory is no list. */
const listing = schemas/* union */.KCZ([
    schemas/* array */.YOg(entry),
    schemas/* object */.Ikc({ type: (0,fields/* textField */.M8)(40) }).transform(() => []),
]);
/**
 * The files right in a directory at a commit, each with git's name of its content; none where there is no such directory.
 * GitHub lists the first thousand. Throws `GitHubError`.
 */
async function filesInDirectory(client, repository, path, ref) {
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), path, ref };
    const found = (await (0,ask/* askIfThere */.Pv)(client, 'GET /repos/{owner}/{repo}/contents/{path}', parameters, listing)) ?? [];
    return new Map(found.filter(({ type }) => type === 'file').map((one) => [one.path, one.sha]));
}

// EXTERNAL MODULE: ./build/src/github/contents.js
var contents = __webpack_require__(25127);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33247);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/github/advice/read-workflow.js

/** Assay's Action, under whatever owner it is used. */
const ASSAY_ACTION = /^[\w.-]+\/assay@/i;
const ASSAY_COMMAND = /(?:^|[\s;&|(/])assay(?:-ci)?(?:@\S+)?\s+(?:-\S+\s+(?:[^-\s]\S*\s+)??)*?(?:run|repro|verify|compare|evaluate|drift|validate|status|pull|push)\b/m;
/**
 * Reads a workflow file; of its jobs only those that run Assay. `isAssayAction` says whether an action of the repository
 * itself (`./…`) is Assay's. What is not as GitHub has it is passed over. Throws `YAML_INVALID` (exit 2).
 */
function readWorkflow(text, path, isAssayAction) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file: path });
    const root = fieldsOf(source.value);
    const ownPermissions = permissionsOf(root['permissions']);
    const jobs = Object.entries(fieldsOf(root['jobs'])).map(([name, value]) => {
        const job = fieldsOf(value);
        const jobPath = ['jobs', name];
        const permissions = permissionsOf(job['permissions']);
        return {
            name,
            path: jobPath,
            permissions: permissions ?? ownPermissions,
            permissionsPath: permissions === undefined ? ['permissions'] : [...jobPath, 'permissions'],
            steps: listOf(job['steps']).map((step, index) => stepOf(step, [...jobPath, 'steps', index], isAssayAction)),
        };
    });
    return {
        path,
        triggers: triggersOf(root['on']),
        jobs: jobs.filter(({ steps }) => steps.some(({ runsAssay }) => runsAssay)),
        locate: (place) => source.locateKey(place),
    };
}
function stepOf(value, path, isAssayAction) {
    const step = fieldsOf(value);
    const uses = textOf(step['uses']);
    const run = textOf(step['run']);
    const runsAssay = ASSAY_ACTION.test(uses) || (uses.startsWith('./') && isAssayAction(uses)) || ASSAY_COMMAND.test(run);
    const given = Object.entries(fieldsOf(step['with'])).map(([key, one]) => [key.toLowerCase(), textOf(one)]);
    const continuesOnError = textOf(step['continue-on-error']) === 'true';
    return { path, uses, run, with: Object.fromEntries(given), continuesOnError, runsAssay };
}
function triggersOf(value) {
    if (typeof value === 'string')
        return new Map([[value, null]]);
    if (Array.isArray(value))
        return new Map(value.map((event) => [textOf(event), null]));
    return new Map(Object.entries(fieldsOf(value)));
}
function permissionsOf(value) {
    if (value === 'read-all' || value === 'write-all')
        return value;
    if (!isMap(value))
        return undefined;
    return Object.fromEntries(Object.entries(value).map(([scope, level]) => [scope, textOf(level)]));
}
function isMap(value) {
    return value !== undefined && (0,values/* isYamlMap */.S6)(value);
}
function fieldsOf(value) {
    return isMap(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

// EXTERNAL MODULE: ./build/src/commands/base-rules.js
var base_rules = __webpack_require__(80993);
;// CONCATENATED MODULE: ./build/src/commands/is-assay-action.js
/** Whether the text of an action.yml is that of Assay's own Action: in Assay's repository, and in copies of it. */
function isAssayAction(text) {
    return /^name:\s*Assay\s*$/m.test(text) && text.includes('dist/action/index.js');
}

;// CONCATENATED MODULE: ./build/src/commands/assay-workflows.js





const DIRECTORY = '.github/workflows';
const MAX_BYTES = 512 * 1024;
/** So many workflows, and actions of each, are looked into to see whether one file leads to Assay. */
const MOST_USED = 10;
const USED_WORKFLOW = /^\s+uses:\s*["']?\.\/(\.github\/workflows\/[^\s"'@#]+)/gm;
const USES_ASSAY = /^\s*(?:-\s+)?uses:\s*["']?[\w.-]+\/assay@/im;
/**
 * Which of these workflow files run Assay as they stand at a commit, by themselves or by workflows and actions of the
 * repository that they use. A file that is not there runs nothing: a change cannot bring one that does.
 */
async function assayWorkflows(view, commit, paths) {
    const files = await workflowFiles(view, commit);
    const found = new Set();
    for (const path of new Set(paths))
        if (await runsAssay(view, commit, files, path))
            found.add(path);
    return found;
}
async function workflowFiles(view, commit) {
    const { client, repository, deps } = view;
    const key = `${repository.id}:${commit}`;
    const known = deps.caches.directories.get(key);
    if (known)
        return new Map(known);
    const files = await filesInDirectory(client, repository, DIRECTORY, commit);
    // A commit that has just been pushed can seem to be without.
    if (files.size > 0)
        deps.caches.directories.set(key, [...files]);
    return files;
}
async function runsAssay(view, commit, files, path) {
    const open = [path];
    const seen = new Set();
    for (let next = open.shift(); next !== undefined && seen.size < MOST_USED; next = open.shift()) {
        const sha = files.get(next);
        if (sha === undefined || seen.has(next))
            continue;
        seen.add(next);
        const facts = await factsAt(view, commit, next, sha);
        if (facts.runsAssay)
            return true;
        for (const action of facts.actions) {
            const text = await (0,base_rules/* textAt */.$6)(view, external_node_path_.posix.join(action, 'action.yml'), commit);
            if (text !== undefined && (isAssayAction(text) || USES_ASSAY.test(text)))
                return true;
        }
        open.push(...facts.workflows);
    }
    return false;
}
function factsAt(view, commit, path, sha) {
    const { client, repository, deps } = view;
    return deps.caches.workflows.take(`${repository.id}:${sha}`, async () => {
        try {
            const found = await (0,contents/* readFileAt */._)(client, repository, path, commit, MAX_BYTES);
            if (!found)
                throw (0,base_rules/* unsettled */.NZ)(`${path} at ${commit} is listed and cannot be read yet`);
            return factsOf(found.text, path);
        }
        catch (error) {
            if (!(error instanceof github_error/* GitHubError */.y) || error.kind !== 'invalid')
                throw error;
            return { runsAssay: false, workflows: [], actions: [] };
        }
    });
}
function factsOf(text, path) {
    const workflows = [...text.matchAll(USED_WORKFLOW)].map(([, used]) => used).slice(0, MOST_USED);
    const actions = new Set();
    const note = (uses) => {
        const directory = uses.replace(/^\.\/|\/+$/g, '');
        if (!directory.split('/').includes('..') && actions.size < MOST_USED)
            actions.add(directory);
        return false;
    };
    try {
        const { jobs } = readWorkflow(text, path, note);
        return { runsAssay: jobs.length > 0, workflows, actions: [...actions] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        // GitHub makes a run of it that fails.
        return { runsAssay: /\bassay\b/i.test(text), workflows, actions: [...actions] };
    }
}

// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(49830);
;// CONCATENATED MODULE: ./build/src/commands/head-runs.js


/**
 * Which of the runs `listed` count for a head: those of the workflows that the rules name. Where they name none, what a
 * workflow is for is read from its file at the commit that the rules come from.
 */
async function headRuns(view, listed, head, { github, commit }) {
    const all = (0,evidence_runs/* evidenceRuns */.og)(listed, head, github.workflows);
    if (github.workflows.length > 0 || all.length === 0)
        return { runs: all, others: [] };
    const known = await assayWorkflows(view, commit, all.flatMap(([newest]) => newest?.path ?? []));
    const isKnown = ([newest]) => newest !== undefined && known.has(newest.path);
    return { runs: all.filter(isKnown), others: all.filter((runs) => !isKnown(runs)) };
}


/***/ }),

/***/ 47269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isSameProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10500);
/* harmony import */ var _pipeline_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52065);



/**
 * Whether two commits have the same data, models, pipeline, rules and workflows of a project: nothing that a change of would call for a new
 * measurement. `commit` is that of the tree `now`.
 */
async function isSameProject(view, { rules, directory }, commit, before, now) {
    const pipeline = await (0,_pipeline_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelinePaths */ .x)(view, directory, commit);
    if (rules.kind !== 'read' || before.isCut || now.isCut || pipeline.isCut)
        return false;
    return (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .modelChanges */ .r)(changedFiles(before, now), rules.config, pipeline, directory).length === 0;
}
function changedFiles({ entries: before }, { entries: now }) {
    const paths = [...new Set([...before.keys(), ...now.keys()])];
    // A directory differs with whatever lies in it.
    const directories = new Set(paths.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)));
    return paths.filter((path) => before.get(path) !== now.get(path) && !directories.has(path));
}


/***/ }),

/***/ 10500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29731);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48015);




/** Files that say what a pipeline is, whatever they hold. */
const OF_DVC = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|params\.yaml)$|\.dvc$|(?:^|\/)\.dvc\//;
/**
 * Changed paths (from git's root) that may make another result in the project at `directory`: what its pipeline reads or
 * writes, what assay.yaml names, what is protected, and the workflows. All of them where the pipeline cannot be told.
 */
function modelChanges(changed, config, pipeline, directory) {
    if (pipeline.isCut)
        return [...changed];
    const prefix = directory === '' ? '' : `${directory}/`;
    const guarded = new Set((0,_run_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .protectedChanges */ .et)({ config, sha: null, binding: true }, changed, prefix));
    const own = [...namedPaths(config), 'assay.yaml'].map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, path));
    const used = [...pipeline.paths, ...own];
    return changed.filter((path) => guarded.has(path) ||
        /^\.github\/(?:workflows|actions)\//.test(path) ||
        (OF_DVC.test(path) && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, directory)) ||
        used.some((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, one) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(one, path)));
}
/** Files that assay.yaml names: data, schemas, models, test sets, references. */
function namedPaths({ data, models, metrics }) {
    const ofData = Object.values(data).flatMap(({ path, schema }) => [
        path,
        ...(typeof schema === 'string' ? [schema] : []),
    ]);
    const ofModels = Object.values(models).flatMap(({ model, predictions, test, drift }) => [
        ...[model, predictions, test.path, drift?.reference, drift?.current, drift?.import],
    ]);
    const ofFiles = metrics.flatMap(({ metric }) => (0,_core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_3__/* .stageOfSeconds */ .H)(metric) === undefined ? [metric.slice(0, metric.indexOf(':'))] : []);
    return [...new Set([...ofData, ...ofModels, ...ofFiles])].filter((path) => Boolean(path));
}


/***/ }),

/***/ 75286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ onHead)
/* harmony export */ });
/** Does the work when nobody else in this process works on the commit: its checks are shared by all who show it. */
async function onHead({ repository, deps: { caches } }, sha, work) {
    const key = `${repository.id}:${sha}`;
    const before = caches.heads.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    caches.heads.set(key, done);
    try {
        return await done;
    }
    finally {
        if (caches.heads.get(key) === done)
            caches.heads.delete(key);
    }
}


/***/ }),

/***/ 52065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22145);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92925);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63757);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15970);
/* harmony import */ var _base_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80993);
/* harmony import */ var _with_vars_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24182);







/** So many dvc.yaml of one project are read; more, and nobody can tell what they use. */
const MOST_FILES = 20;
/** What the dvc.yaml files of a project use at a commit; nothing where it has none. */
async function pipelinePaths(view, directory, commit) {
    const { client, repository } = view;
    const { entries, isCut } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Z)(client, repository, commit);
    const own = [...entries.keys()].filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'dvc.yaml' && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, directory));
    if (isCut || own.length > MOST_FILES)
        return { paths: [], isCut: true };
    const found = [];
    for (const file of own) {
        const paths = await pathsOf(view, directory, file, commit);
        if (!paths)
            return { paths: [], isCut: true };
        found.push(...paths);
    }
    return { paths: [...new Set(found)], isCut: false };
}
/** What one dvc.yaml uses, from git's root; undefined where it cannot be told. */
async function pathsOf(view, directory, file, commit) {
    const text = await (0,_base_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(view, file, commit);
    if (text === undefined)
        return undefined;
    // Paths in dvc.yaml stay inside the project: it is read as if the project were all there is.
    const local = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(directory, file);
    try {
        const { value, texts } = await (0,_with_vars_read_js__WEBPACK_IMPORTED_MODULE_4__/* .withVarsRead */ .f)((readVars) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDvcYaml */ .g)(text, local, readVars), (path) => (0,_base_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(view, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, path), commit));
        return [local, (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lockPathOf */ .O)(local), ...texts.keys(), ...usedBy(value)]
            .map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, path))
            .filter((path) => !path.startsWith('../'));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo && !(error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_8__/* .GitHubError */ .y))
            return undefined;
        throw error;
    }
}
function usedBy({ stages, metrics, params }) {
    const ofStages = stages.flatMap((stage) => [...stage.dependencies, ...stage.params, ...stage.outputs].map(({ path }) => path));
    return [...ofStages, ...metrics, ...params];
}


/***/ }),

/***/ 12741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ foreignReasons),
/* harmony export */   V: () => (/* binding */ planReevaluation)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _evidence_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49830);


/** Pure: what has to come next of measuring a candidate again. */
function planReevaluation(facts) {
    const { key, record, run, mayStart, isOverdue, waitMinutes, expected } = facts;
    const { workflow } = expected;
    if (record?.key !== key) {
        if (mayStart)
            return { kind: 'start' };
        return failed('The App may not start the workflow that measures the models again', [
            `It lacks the permission \`actions: write\`, which \`trust: trusted_reeval\` needs to start ${workflow}.`,
            'An owner of the organization has to grant it to the App',
        ]);
    }
    if (record.refusal !== undefined) {
        return failed(`${workflow} could not be started on ${expected.baseRef}`, [
            record.refusal,
            'Mend that, then run the workflow of this pull request again; a push to the base has it tried again, too',
        ]);
    }
    const reasons = run ? foreignReasons(run, expected) : [];
    if (reasons.length > 0)
        return { kind: 'failed', situation: { kind: 'refused', reasons } };
    const state = run ? (0,_evidence_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOfRun */ .ay)(run) : 'pending';
    if (state === 'pending' || state === 'waiting') {
        if (!isOverdue)
            return { kind: 'wait', run };
        const what = run ? `its run ${run.id} is ${run.status} still` : 'GitHub shows no run of it';
        return failed(`${workflow} did not end within ${waitMinutes} minutes, so nobody has measured the models again`, [
            `It was started on ${expected.baseRef} at ${expected.baseSha.slice(0, 10)}, and ${what}.`,
            'See why it is held up; a run that ends later still counts',
        ]);
    }
    if (state !== 'finished') {
        return failed(`The run of ${workflow} that was to measure the models again came to nothing`, [
            `GitHub says of the run ${run.id}: ${run.conclusion}.`,
            'Run it again',
        ]);
    }
    return { kind: 'read', run: run };
}
/** Why a run is not the one that the App started on the base, sentence by sentence. */
function foreignReasons(run, expected) {
    const { workflow, baseRef, baseSha, repositoryId, actor } = expected;
    const isOfRepository = run.repositoryId === repositoryId && run.headRepositoryId === repositoryId;
    return [
        ...(run.event !== _github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DISPATCHED */ .iP ? [`the run ${run.id} was started by ${run.event}, not by the App`] : []),
        ...(run.path !== workflow ? [`the run ${run.id} is of ${run.path}, not of ${workflow}`] : []),
        ...(!isOfRepository ? [`the run ${run.id} is of another repository`] : []),
        ...(run.headBranch !== baseRef ? [`the run ${run.id} is of the branch ${run.headBranch}, not of ${baseRef}`] : []),
        ...(run.headSha !== baseSha
            ? [`the run ${run.id} is of ${run.headSha.slice(0, 10)}, not of the base at ${baseSha.slice(0, 10)}`]
            : []),
        ...(run.actor !== actor ? [`the run ${run.id} was started by ${run.actor ?? 'nobody'}, not by the App`] : []),
    ];
}
/** The last of the sentences is what to do next. */
function failed(title, sentences) {
    const hint = `${sentences.at(-1)}.`;
    return { kind: 'failed', situation: { kind: 'failed', title, reasons: sentences.slice(0, -1), hint } };
}


/***/ }),

/***/ 47793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readActor)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(15052);
;// CONCATENATED MODULE: ./build/src/github/permissions.js



const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
/** GitHub says one of four, and the role beside it. */
const BASE_OF = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
};
const permission = schemas/* object */.Ikc({ permission: schemas/* enum */.k5n(ROLES), role_name: (0,fields/* textField */.M8)(100).optional() });
/**
 * What a person may do in the repository at this moment; `none` for strangers and names that are nobody's. A role that an
 * organization made itself counts as the permission it gives, whatever it is called.
 */
async function permissionOf(client, repository, login) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const found = await (0,ask/* askIfThere */.Pv)(client, route, { ...(0,ask/* inRepository */.yJ)(repository), username: login }, permission);
    if (found === undefined)
        return 'none';
    const named = ROLES.find((role) => role === found.role_name);
    return named !== undefined && BASE_OF[named] === found.permission ? named : found.permission;
}
const membership = schemas/* object */.Ikc({ state: (0,fields/* textField */.M8)(40) });
/** Whether somebody is in a team, for real: an invitation that is pending is not. Throws `GitHubError`. */
async function isTeamMember(client, organization, teamSlug, login) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    const parameters = { org: organization, team_slug: teamSlug, username: login };
    return (await (0,ask/* askIfThere */.Pv)(client, route, parameters, membership))?.state === 'active';
}

// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
;// CONCATENATED MODULE: ./build/src/commands/read-actor.js

/**
 * What somebody may do in the repository at this moment, and which of these teams they are in. Where the App may not see teams
 * they are in none, and the log says so.
 */
async function readActor(view, { login, type }, teams) {
    const permission = await permissionOf(view.client, view.repository, login);
    const own = [];
    for (const team of teams)
        if (await isMember(view, team, login))
            own.push(team);
    return { login, isBot: type !== 'User', permission, teams: own };
}
async function isMember({ client, repository, deps }, team, login) {
    try {
        return await isTeamMember(client, repository.owner, team, login);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.kind !== 'forbidden')
            throw error;
        deps.log({ level: 'warn', event: 'team_unseen', team, reason: error.message });
        return false;
    }
}


/***/ }),

/***/ 80791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ ACCEPTED_CHECK),
/* harmony export */   Hy: () => (/* binding */ recordedAcceptances),
/* harmony export */   ez: () => (/* binding */ acceptancesByButton),
/* harmony export */   jq: () => (/* binding */ acceptedDraft)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The check run in which acceptances by a button are recorded: only the App can write it. It decides nothing by itself. */
const ACCEPTED_CHECK = 'assay accepted';
const MOST = 50;
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    /** Login. */
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
}));
/** What the check run records; nothing where there is none. */
function recordedAcceptances(check) {
    const [, json] = /^```json\n(.*)\n```$/s.exec(check?.text?.trim() ?? '') ?? [];
    if (json === undefined)
        return [];
    try {
        return recordSchema.parse(JSON.parse(json));
    }
    catch {
        return []; // of a later version
    }
}
/** The record as acceptances of one pull request. */
function acceptancesByButton(recorded, number) {
    return recorded
        .filter(({ pull }) => pull === number)
        .map(({ rule, by, at }) => ({ rule, by, reason: 'by the button of the check', commentId: 0, at }));
}
/** The check run that records these, the newest last; the oldest go where there are too many. */
function acceptedDraft(headSha, recorded) {
    // What a fence cannot be ended by.
    const json = JSON.stringify(recorded.slice(-MOST), null, 1).replaceAll('`', '\\u0060');
    return {
        name: ACCEPTED_CHECK,
        headSha,
        externalId: 'a1:accepted',
        status: 'completed',
        conclusion: 'neutral',
        title: 'Accepted by a release manager',
        summary: 'Gates of this commit that a release manager lets pass, by the button of `assay / gate`.',
        text: `\`\`\`json\n${json}\n\`\`\``,
    };
}


/***/ }),

/***/ 83120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ recordedResults)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 7 modules
var params = __webpack_require__(66884);
;// CONCATENATED MODULE: ./build/src/pipeline/metrics.js


/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
function readMetrics(text, path) {
    const value = extracted((0,params/* parseParams */.Sl)(text, path));
    return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}
/** The same with one key for each value: nested maps are flattened with dots. */
function parseMetrics(text, path) {
    return new Map(flatten(readMetrics(text, path), ''));
}
function extracted(value) {
    if (value === null || Array.isArray(value))
        return undefined;
    if (!(0,values/* isYamlMap */.S6)(value))
        return typeof value === 'object' && !(value instanceof values/* YamlFloat */.iw) ? undefined : value;
    const entries = (0,yaml_map/* yamlEntries */.go)(value).flatMap(([key, child]) => {
        const kept = extracted(child);
        return kept === undefined ? [] : [[key, kept]];
    });
    return entries.length === 0 ? undefined : (0,yaml_map/* mapOf */.A7)(entries);
}
function isZero(value) {
    return value instanceof values/* YamlFloat */.iw && value.value === 0;
}
function flatten(value, prefix) {
    if (value instanceof values/* YamlFloat */.iw)
        return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
    if (typeof value === 'bigint')
        return [[prefix, Number(value)]];
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,values/* isYamlMap */.S6)(value))
        return [];
    return (0,yaml_map/* yamlEntries */.go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,yaml_map/* keyText */.Pu)(key) : `${prefix}.${(0,yaml_map/* keyText */.Pu)(key)}`));
}

// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var pipeline_lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var stage = __webpack_require__(15970);
// EXTERNAL MODULE: ./build/src/commands/base-rules.js
var base_rules = __webpack_require__(80993);
// EXTERNAL MODULE: ./build/src/commands/find-evidence.js + 11 modules
var find_evidence = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/src/commands/head-runs.js + 4 modules
var head_runs = __webpack_require__(75386);
// EXTERNAL MODULE: ./build/src/commands/with-vars-read.js
var with_vars_read = __webpack_require__(24182);
;// CONCATENATED MODULE: ./build/src/commands/recorded-results.js









/**
 * The evidence of the parent, where a head that no run was started for only records what the parent's run made, as
 * `pipeline.commit` does: it changes nothing but dvc.lock, `.gitignore` and metric files, and what they say is what the report
 * of the parent says. Undefined for any other commit.
 */
async function recordedResults(view, { sha, number, rules }) {
    const { client, repository, deps } = view;
    const { parents, files, isCut } = await deps.caches.commits.take(`${repository.id}:${sha}`, () => (0,commits/* readCommit */.k)(client, repository, sha));
    const [parent, second] = parents;
    const isPlain = files.every(({ status }) => status === 'modified' || status === 'added');
    if (parent === undefined || second !== undefined || isCut || files.length === 0 || !isPlain)
        return undefined;
    const open = new Set(files.map(({ path }) => path).filter((path) => external_node_path_.posix.basename(path) !== '.gitignore'));
    if (![...open].some((path) => external_node_path_.posix.basename(path) === 'dvc.lock'))
        return undefined;
    const of = { headSha: parent, event: 'pull_request' };
    const runs = await (0,head_runs/* headRuns */.x)(view, await (0,github_runs/* listRuns */.v)(client, repository, parent), of, rules);
    const found = await (0,find_evidence/* findEvidence */.HO)(view, runs, { projects: rules.projects.map(({ slug }) => slug), number });
    for (const { slug, directory } of rules.projects) {
        for (const one of found.projects.get(slug)?.reports ?? []) {
            if (one.kind !== 'report')
                continue;
            for (const path of open) {
                const local = external_node_path_.posix.relative(directory, path);
                if (local.startsWith('../'))
                    continue;
                if (await isAsReported(view, sha, directory, local, one.report))
                    open.delete(path);
            }
        }
    }
    return open.size === 0 ? { parent, found } : undefined;
}
/** Whether a file of a commit (`path` from the project's root) says what a report says. */
async function isAsReported(view, sha, directory, path, report) {
    const read = (name) => (0,base_rules/* textAt */.$6)(view, external_node_path_.posix.join(directory, name), sha);
    const text = await read(path);
    if (text === undefined)
        return false;
    try {
        if (external_node_path_.posix.basename(path) !== 'dvc.lock')
            return hasReportedNumbers(text, path, report);
        const file = path.replace(/\.lock$/, '.yaml');
        const pipeline = await read(file);
        if (pipeline === undefined)
            return false;
        const { value } = await (0,with_vars_read/* withVarsRead */.f)((readVars) => (0,dvc_yaml/* parseDvcYaml */.g)(pipeline, file, readVars), read);
        return await hasReportedDigests(text, value, report, read);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && !(error instanceof github_error/* GitHubError */.y))
            return false;
        throw error;
    }
}
function hasReportedNumbers(text, path, { measurements }) {
    const reported = measurements.filter(({ source, id }) => source === path && id.startsWith(`${path}:`));
    const held = parseMetrics(text, path);
    const numbers = [...held].filter(([, value]) => typeof value === 'number');
    return (reported.some(({ value }) => value !== null) &&
        reported.every(({ id, value }) => value === null || held.get(id.slice(path.length + 1)) === value) &&
        numbers.every(([key]) => reported.some(({ id }) => id === `${path}:${key}`)));
}
async function hasReportedDigests(text, { path, stages }, { inputs }, read) {
    const lock = (0,pipeline_lock/* parseLock */.PG)(text, (0,stage/* lockPathOf */.O)(path));
    for (const stage of stages) {
        for (const output of stage.outputs) {
            const digest = lock.get(stage.name)?.outputs.get(output.written)?.digest;
            const expected = output.cached ? inputs.data[output.path] : md5(await read(output.path));
            if (digest === undefined || digest !== expected)
                return false;
        }
    }
    return stages.length > 0;
}
function md5(text) {
    return text === undefined ? undefined : (0,external_node_crypto_.createHash)('md5').update(text).digest('hex');
}


/***/ }),

/***/ 73979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ candidateKey),
/* harmony export */   _R: () => (/* binding */ reevaluationCheck),
/* harmony export */   f1: () => (/* binding */ reevaluationDraft),
/* harmony export */   qz: () => (/* binding */ isReevaluationCheck),
/* harmony export */   vq: () => (/* binding */ parseReevaluation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


const NAME = 'assay re-evaluation #';
/** The check run in which the App keeps which run measures a pull request's models again: only the App can write it. It decides nothing. */
function reevaluationCheck(number) {
    return `${NAME}${number}`;
}
/** Whether a check of ours is such a record. */
function isReevaluationCheck(name) {
    return name.startsWith(NAME);
}
/** The same for the same candidate, whoever computes it. */
function candidateKey({ models, ...about }) {
    const sorted = Object.entries(models)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { artifact_id: id, digest }]) => [name, id, digest]);
    const { pull_request: number, head_sha: head, base_sha: base, run_id: run, run_attempt: attempt } = about;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([number, head, base, run, attempt, sorted]))
        .digest('hex')
        .slice(0, 32);
}
const ID = /^r1:([0-9a-f]{32}):([0-9a-f]{40,64}):(\d+|refused)$/;
/** What a check run of ours keeps; undefined where there is none, or one of another version. */
function parseReevaluation(check) {
    const [, key, baseSha, run] = ID.exec(check?.externalId ?? '') ?? [];
    if (key === undefined || baseSha === undefined)
        return undefined;
    const runId = run === 'refused' || Number(run) === 0 ? undefined : Number(run);
    const refusal = run === 'refused' ? (check.summary ?? '') : undefined;
    return { key, baseSha, runId, refusal, startedMs: Date.parse(check.startedAt ?? '') || 0 };
}
/** The check run that keeps it. */
function reevaluationDraft(headSha, number, { key, baseSha, runId, refusal, startedMs }, detailsUrl) {
    const at = `the base at ${baseSha.slice(0, 10)}`;
    return {
        name: reevaluationCheck(number),
        headSha,
        externalId: `r1:${key}:${baseSha}:${refusal === undefined ? (runId ?? 0) : 'refused'}`,
        status: 'completed',
        conclusion: 'neutral',
        title: refusal === undefined ? `Asked for on ${at}` : `Could not be asked for on ${at}`,
        summary: refusal === undefined
            ? 'The base’s workflow measures the models of this commit again. What comes of it is said by `assay / gate`.'
            : (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(refusal),
        startedAt: new Date(startedMs).toISOString(),
        ...(detailsUrl !== undefined && { detailsUrl }),
    };
}


/***/ }),

/***/ 30689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ asksReevaluation),
/* harmony export */   Yo: () => (/* binding */ readReevaluation),
/* harmony export */   sB: () => (/* binding */ reevaluationDueMs),
/* harmony export */   vS: () => (/* binding */ reevaluationInputs),
/* harmony export */   wh: () => (/* binding */ reevaluationTimes)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38575);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92925);
/* harmony import */ var _reevaluation_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73979);


/** While a run is under way nothing else need tell that it is over. */
const POLL_MS = 60_000;
/** Whether the rules of a base ask for numbers that its own workflow has measured again. */
function asksReevaluation({ isBinding, github }) {
    return isBinding && github.trust === 'trusted_reeval';
}
/** Reads what was asked for of a pull request; `checks` are ours on its head. Undefined where the rules do not ask. */
async function readReevaluation({ client, repository }, { pull, rules }, checks) {
    if (!asksReevaluation(rules))
        return undefined;
    const record = (0,_reevaluation_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReevaluation */ .vq)(checks.find(({ name }) => name === (0,_reevaluation_record_js__WEBPACK_IMPORTED_MODULE_0__/* .reevaluationCheck */ ._R)(pull.number)));
    if (record?.runId === undefined)
        return { record, run: undefined };
    try {
        return { record, run: await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(client, repository, record.runId) };
    }
    catch (error) {
        if (!(error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y) || error.kind !== 'not_found')
            throw error;
        return { record, run: undefined };
    }
}
/** When what was asked for should have ended, in milliseconds since 1970. */
function reevaluationDueMs({ startedMs }, { github }) {
    return startedMs + github.wait_minutes * 60_000;
}
function isOverdue({ deps }, { reevaluation, rules }) {
    const record = reevaluation?.record;
    return record !== undefined && deps.now().getTime() >= reevaluationDueMs(record, rules);
}
/** When a pull request whose models are being measured again must be looked at, in milliseconds since 1970. */
function reevaluationTimes(view, survey) {
    const { record, run } = survey.reevaluation ?? {};
    const isOver = run?.status === 'completed' || record?.refusal !== undefined;
    if (!record || isOver || isOverdue(view, survey))
        return [];
    return [Math.min(reevaluationDueMs(record, survey.rules), view.deps.now().getTime() + POLL_MS)];
}
/** All that a decision by it hangs on and that is cheap to know, as plain data; nothing where the rules do not ask. */
function reevaluationInputs(view, survey) {
    const { reevaluation, tip, pull } = survey;
    if (!reevaluation)
        return [];
    const { record, run } = reevaluation;
    const ofRecord = record ? [record.key, record.runId ?? null, record.refusal ?? null] : null;
    const ofRun = run ? [run.id, run.attempt, run.status, run.conclusion] : null;
    return [[pull.number, tip, ofRecord, ofRun, isOverdue(view, survey)]];
}


/***/ }),

/***/ 16821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ requiredWorkflowsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/ask-pages.js
var ask_pages = __webpack_require__(85613);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(15052);
;// CONCATENATED MODULE: ./build/src/github/branch-rules.js




const requiredCheck = schemas/* object */.Ikc({ context: fields/* nameField */.yD, integration_id: fields/* idField */.ei.nullish() });
const requiredWorkflow = schemas/* object */.Ikc({
    path: fields/* nameField */.yD,
    repository_id: fields/* idField */.ei,
    ref: fields/* nameField */.yD.nullish(),
    sha: (0,fields/* textField */.M8)(64).nullish(),
});
/** Only the parameters of the two kinds of rules that are looked into; others come out empty. */
const rule = schemas/* object */.Ikc({
    type: (0,fields/* textField */.M8)(100),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(requiredCheck).default([]),
        strict_required_status_checks_policy: schemas/* boolean */.zMY().default(false),
        workflows: schemas/* array */.YOg(requiredWorkflow).default([]),
    })
        .optional(),
});
/** The rules of rulesets that hold for a branch; branch protection of the old kind is not among them. Throws `GitHubError`. */
async function readBranchRules(client, repository, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const { items } = await (0,ask_pages/* askPages */.K)(client, route, { ...(0,ask/* inRepository */.yJ)(repository), branch }, rule, { limit: 1000 });
    const parametersOf = (kind) => items.flatMap(({ type, parameters }) => (type === kind ? (parameters ?? []) : []));
    const checks = parametersOf('required_status_checks');
    const workflows = parametersOf('workflows').flatMap((rules) => rules.workflows);
    return {
        requiredChecks: checks.flatMap((rules) => rules.required_status_checks.map(({ context, integration_id: id }) => ({ name: context, appId: id ?? null }))),
        isStrict: checks.some((rules) => rules.strict_required_status_checks_policy),
        hasMergeQueue: items.some(({ type }) => type === 'merge_queue'),
        requiredWorkflows: workflows.map(({ path, repository_id: repositoryId, ref, sha }) => ({
            path,
            repositoryId,
            ref: ref ?? null,
            sha: sha ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/required-workflows.js

/** The workflows that rulesets require of a branch; asked only where the rules of the base go by them. */
async function requiredWorkflowsOf({ client, repository }, { github }, baseRef) {
    if (github.trust !== 'pinned_workflow')
        return [];
    return (await readBranchRules(client, repository, baseRef)).requiredWorkflows;
}


/***/ }),

/***/ 12608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ changesOf),
  uj: () => (/* binding */ commentsKey),
  pM: () => (/* binding */ freshComments),
  hC: () => (/* binding */ rulesAt),
  Hh: () => (/* binding */ surveyPullRequest)
});

// EXTERNAL MODULE: ./build/src/core/project-slug.js
var project_slug = __webpack_require__(62722);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/chatops/actors-to-ask.js
var actors_to_ask = __webpack_require__(66408);
// EXTERNAL MODULE: ./build/src/github/chatops/chat-comment.js + 1 modules
var chat_comment = __webpack_require__(15556);
// EXTERNAL MODULE: ./build/src/github/chatops/may-do.js + 1 modules
var may_do = __webpack_require__(21697);
;// CONCATENATED MODULE: ./build/src/github/chatops/acceptances.js



/**
 * What is accepted for the head, read anew from the comments each time: a comment counts as long as it stands unedited,
 * names the head in full, and its writer may accept. The oldest comment for a rule counts.
 */
function acceptances(comments, context) {
    const { pullRequest, releaseManagers, gates } = context;
    const accepted = new Map();
    for (const { comment, login, command } of (0,chat_comment/* chatRequests */.$)(comments)) {
        if (!('verb' in command) || command.verb !== 'accept')
            continue;
        const { gate, reason, head } = command;
        if (comment.isEdited || head !== pullRequest.headSha || accepted.has(gate) || gates?.includes(gate) === false)
            continue;
        const actor = (0,actors_to_ask/* actorOf */.d)(command, login, context);
        if (!actor || !(0,may_do/* mayDo */.b)(command, actor, releaseManagers).allowed)
            continue;
        accepted.set(gate, { rule: gate, by: login, reason, commentId: comment.id, at: comment.createdAt });
    }
    return [...accepted.values()];
}

// EXTERNAL MODULE: ./build/src/github/changed-files.js
var changed_files = __webpack_require__(77243);
// EXTERNAL MODULE: ./build/src/github/pull-requests.js
var pull_requests = __webpack_require__(95485);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(73195);
// EXTERNAL MODULE: ./build/src/config/schema.js + 43 modules
var schema = __webpack_require__(38275);
// EXTERNAL MODULE: ./build/src/commands/base-rules.js
var base_rules = __webpack_require__(80993);
// EXTERNAL MODULE: ./build/src/commands/head-runs.js + 4 modules
var head_runs = __webpack_require__(75386);
// EXTERNAL MODULE: ./build/src/commands/read-actor.js + 1 modules
var read_actor = __webpack_require__(47793);
// EXTERNAL MODULE: ./build/src/commands/seen-comments.js
var seen_comments = __webpack_require__(87284);
// EXTERNAL MODULE: ./build/src/commands/required-workflows.js + 1 modules
var required_workflows = __webpack_require__(16821);
;// CONCATENATED MODULE: ./build/src/commands/survey-pull-request.js








/** Surveys an open pull request; undefined where neither the base nor the head knows Assay. `runs` are all of its head. */
async function surveyPullRequest(view, pull, listRunsOfHead) {
    const { client, repository } = view;
    const tip = await (0,commits/* branchTip */.u)(client, repository, pull.baseRef);
    if (tip === undefined)
        throw (0,base_rules/* unsettled */.NZ)(`the base branch of pull request ${pull.number} is not there`);
    const rules = await rulesOfPullRequest(view, pull, tip);
    if (!rules)
        return undefined;
    const { headSha, headRepositoryId } = pull;
    const of = { headSha, headRepositoryId, event: 'pull_request' };
    const { runs, others } = await (0,head_runs/* headRuns */.x)(view, await listRunsOfHead(), of, rules);
    const requiredWorkflows = await (0,required_workflows/* requiredWorkflowsOf */.d)(view, rules, pull.baseRef);
    const comments = await commentsOf(view, pull);
    const chat = { pullRequest: { isOpen: true, headSha }, releaseManagers: rules.github.release_managers };
    const actors = await actorsOf(view, comments, chat);
    const accepted = acceptances(comments, { ...chat, actors, gates: undefined });
    return { pull, tip, rules, runs, others, requiredWorkflows, comments, actors, accepted };
}
async function rulesOfPullRequest(view, pull, tip) {
    const ofBase = await rulesAt(view, tip, true);
    if (ofBase)
        return ofBase;
    const { files } = await changesOf(view, pull, tip);
    if (!files.some(({ path }) => path === schema/* CONFIG_FILE */.g2))
        return undefined;
    return rulesAt(view, pull.headSha, false);
}
/** The rules of a commit; undefined where its root has no assay.yaml. */
async function rulesAt(view, commit, isBinding) {
    const root = await (0,base_rules/* readRules */.Kc)(view, '', commit);
    if (root.kind === 'none')
        return undefined;
    const { github: said } = root.kind === 'read' ? root.config : (0,schema/* defaultConfig */.sb)();
    // Whoever may write a pull request sends nobody around in the repository, and names nobody who may accept.
    const github = isBinding ? said : { ...said, projects: [], release_managers: { users: [], teams: [] } };
    const below = await Promise.all(github.projects.map(async (directory) => ({
        slug: (0,project_slug/* projectSlug */.T)(directory),
        directory: directory.replace(/^\.\/|\/+$/g, ''),
        rules: known(await (0,base_rules/* readRules */.Kc)(view, directory.replace(/^\.\/|\/+$/g, ''), commit), directory),
    })));
    const isAlone = below.length === 0 || root.kind === 'broken' || hasRules(root.config);
    const projects = [...(isAlone ? [{ slug: 'root', directory: '', rules: root }] : []), ...below];
    return { isBinding, commit, github, projects };
}
/** A project that the rules name must be there. */
function known(rules, directory) {
    if (rules.kind !== 'none')
        return rules;
    const message = `\`github.projects\` names ${directory}, which has no ${schema/* CONFIG_FILE */.g2}`;
    return {
        kind: 'broken',
        file: schema/* CONFIG_FILE */.g2,
        sha: '',
        mistakes: [{ message, hint: 'Add it, or leave the directory out.' }],
    };
}
function hasRules({ data, models, metrics }) {
    return metrics.length > 0 || Object.keys(data).length > 0 || Object.keys(models).length > 0;
}
/** Files that the head of a pull request changes beside a commit of its base. */
function changesOf({ client, repository, deps }, pull, tip) {
    const { number, headSha, updatedAt } = pull;
    return deps.caches.changes.take(`${repository.id}:${headSha}:${tip}`, async () => {
        const compared = await (0,changed_files/* comparedFiles */.T)(client, repository, tip, headSha);
        if (!compared.isCut)
            return compared;
        // This list is longer, and of whatever the head is by now.
        const listed = await (0,changed_files/* changedFiles */.Y_)(client, repository, number);
        const now = await (0,pull_requests/* readPullRequest */.DQ)(client, repository, number);
        if (now.headSha === headSha && now.updatedAt === updatedAt)
            return listed;
        throw (0,base_rules/* unsettled */.NZ)(`pull request ${number} has moved while its files were listed`);
    });
}
/** Key of the comments of a pull request as it stands. */
function commentsKey({ repository }, { number, updatedAt, commentsCount }) {
    return `${repository.id}:${number}:${updatedAt}:${commentsCount}`;
}
/** GitHub tells times in whole seconds: what has just changed can change again unseen. */
const SETTLED_MS = 5000;
async function commentsOf(view, pull) {
    return view.deps.caches.comments.get(commentsKey(view, pull)) ?? freshComments(view, pull);
}
/** The comments of a pull request that are of use, as GitHub has them now. */
async function freshComments(view, pull) {
    const { client, repository, deps } = view;
    const isUs = (0,seen_comments/* isAppOf */.z9)(deps.app);
    const isWanted = (comment) => (0,seen_comments/* isOfUse */.NN)(comment, isUs);
    const listed = await (0,comments/* listComments */.fg)(client, repository, pull.number, isWanted, seen_comments/* ofUse */.Rj);
    // An edit takes an acceptance back, and need not show in the pull request.
    const mayAccept = listed.some(({ body, isEdited }) => !isEdited && /^\/assay[^]*accept/.test(body));
    const isSettled = deps.now().getTime() - Date.parse(pull.updatedAt) > SETTLED_MS;
    if (isSettled && !mayAccept)
        deps.caches.comments.set(commentsKey(view, pull), listed);
    return listed;
}
async function actorsOf(view, comments, chat) {
    const actors = new Map();
    for (const { login, teams } of (0,actors_to_ask/* actorsToAsk */.v)(comments, chat)) {
        actors.set(login.toLowerCase(), await (0,read_actor/* readActor */.a)(view, { login, type: 'User' }, teams));
    }
    return actors;
}


/***/ }),

/***/ 94580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ inputsOfSurvey),
/* harmony export */   Dg: () => (/* binding */ surveysOfHead),
/* harmony export */   UC: () => (/* binding */ pullRequestIfThere),
/* harmony export */   aO: () => (/* binding */ headOfSurvey),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _core_gate_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66739);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95485);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92925);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38575);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23334);
/* harmony import */ var _evidence_runs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49830);
/* harmony import */ var _head_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89396);
/* harmony import */ var _recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80791);
/* harmony import */ var _reevaluation_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73979);
/* harmony import */ var _reevaluation_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30689);
/* harmony import */ var _survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12608);








/** So many pull requests may share a head: those that the gate names must fit into its `external_id`, and one more. */
const MOST_SHARING = 40;
/** The pull request as it is now; undefined where it is gone. */
async function pullRequestIfThere({ client, repository }, number) {
    try {
        return await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPullRequest */ .DQ)(client, repository, number);
    }
    catch (error) {
        if (error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.kind === 'not_found')
            return undefined;
        throw error;
    }
}
/** Surveys the head of an open pull request; undefined where neither base nor head knows Assay. */
async function surveysOfHead(view, pull) {
    const { client, repository, deps } = view;
    const { headSha } = pull;
    let listed;
    const runsOfHead = () => (listed ??= (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .listRuns */ .v)(client, repository, headSha));
    const own = await (0,_survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyPullRequest */ .Hh)(view, pull, runsOfHead);
    if (!own)
        return undefined;
    const listedChecks = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listChecks */ .SU)(client, repository, headSha, { appId: deps.app.id });
    const recorded = (0,_recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedAcceptances */ .Hy)(listedChecks.find(({ name }) => name === _recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCEPTED_CHECK */ .Bt));
    const checks = listedChecks.filter(({ name }) => name !== _recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCEPTED_CHECK */ .Bt && !(0,_reevaluation_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isReevaluationCheck */ .qz)(name));
    const gate = checks.find(({ name }) => name === _core_gate_check_js__WEBPACK_IMPORTED_MODULE_7__/* .GATE */ .k);
    const memory = (0,_head_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .parseExternalId */ .Wt)(gate?.externalId);
    const surveys = [own];
    const others = await othersOfHead(view, pull, memory);
    for (const other of others.slice(0, MOST_SHARING)) {
        const survey = await (0,_survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyPullRequest */ .Hh)(view, other, runsOfHead);
        if (survey)
            surveys.push(survey);
    }
    for (const survey of surveys) {
        survey.accepted = [...survey.accepted, ...(0,_recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptancesByButton */ .ez)(recorded, survey.pull.number)];
        const reevaluation = await (0,_reevaluation_state_js__WEBPACK_IMPORTED_MODULE_9__/* .readReevaluation */ .Yo)(view, survey, listedChecks);
        if (reevaluation)
            survey.reevaluation = reevaluation;
    }
    surveys.sort((a, b) => a.pull.number - b.pull.number);
    const startedMs = gate?.startedAt ? Date.parse(gate.startedAt) : undefined;
    return { own, surveys, checks, memory, startedMs, isCrowded: others.length >= MOST_SHARING };
}
/**
 * Looked for where there is no gate yet, and where it was written for another one: pull requests rarely share a head. Those it
 * names are asked for by their number, since no list has all of them.
 */
async function othersOfHead(view, { number, headSha, headOwner, headRef, isFork }, memory) {
    const named = [...(memory?.comments.keys() ?? [])];
    if (memory && named.every((one) => one === number))
        return [];
    // The list of a commit misses those of forks alone.
    const of = { sha: headSha, ...(isFork && { headOwner, headBranch: headRef }) };
    const listed = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestsOfCommit */ .KM)(view.client, view.repository, of);
    const numbers = new Set([...named, ...listed.map((one) => one.number)]);
    numbers.delete(number);
    const others = await Promise.all([...numbers].map((one) => pullRequestIfThere(view, one)));
    return others
        .filter((one) => one?.state === 'open' && one.headSha === headSha)
        .map((one) => one)
        .sort((a, b) => a.number - b.number);
}
/** The head of a surveyed pull request, with what it changes. */
async function headOfSurvey(view, survey) {
    const { pull, tip, rules, runs, others, requiredWorkflows, accepted, reevaluation } = survey;
    const changed = changedPaths(await (0,_survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(view, pull, tip));
    return {
        sha: pull.headSha,
        number: pull.number,
        baseRef: pull.baseRef,
        baseTip: tip,
        isConflicted: pull.isMergeable === false,
        rules,
        runs,
        others,
        requiredWorkflows,
        accepted,
        ...(reevaluation && { reevaluation }),
        changed,
    };
}
/** New names and old; undefined where some may be missing. */
function changedPaths({ files, isCut }) {
    if (isCut)
        return undefined;
    return files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
}
/** All that the decision about a pull request hangs on and that is cheap to know, as plain data. */
function inputsOfSurvey(survey, isOverdue) {
    const { pull, rules, runs, requiredWorkflows, comments, actors, accepted } = survey;
    const commands = comments.filter(({ body }) => body.startsWith('/assay'));
    return [
        pull.number,
        pull.baseRef,
        rules.isBinding,
        rules.projects.map(({ slug, rules: own }) => [slug, own.kind, own.sha]),
        rules.github,
        requiredWorkflows,
        (0,_evidence_runs_js__WEBPACK_IMPORTED_MODULE_10__/* .runInputs */ .HM)(survey),
        // Nothing else hangs on a conflict.
        runs.length === 0 && [pull.isMergeable === false, isOverdue],
        commands.map(({ id, updatedAt }) => [id, updatedAt]),
        [...actors.values()],
        accepted.map(({ rule, commentId }) => [rule, commentId]),
    ];
}


/***/ }),

/***/ 29631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ touchedBy),
  n: () => (/* binding */ weighHead)
});

// EXTERNAL MODULE: ./build/src/commands/base-rules.js
var base_rules = __webpack_require__(80993);
// EXTERNAL MODULE: ./build/src/commands/decide-pull-request.js + 10 modules
var decide_pull_request = __webpack_require__(80517);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(49830);
// EXTERNAL MODULE: ./build/src/commands/find-evidence.js + 11 modules
var find_evidence = __webpack_require__(1292);
// EXTERNAL MODULE: ./build/src/commands/model-paths.js
var model_paths = __webpack_require__(10500);
// EXTERNAL MODULE: ./build/src/commands/pipeline-paths.js
var pipeline_paths = __webpack_require__(52065);
// EXTERNAL MODULE: ./build/src/commands/run-rules.js
var run_rules = __webpack_require__(48015);
;// CONCATENATED MODULE: ./build/src/commands/part-context.js

/** What GitHub says around the evidence about a project of a head. */
function contextOf({ repository, deps }, { sha, number, rules, changed }, { slug, directory, rules: own }, evidence, { found, newest, trust }, 
/** The commit whose results the head records. */
recordedOf) {
    const { users, teams } = rules.github.release_managers;
    const newestRun = newest.pending ?? newest.waiting ?? newest.ended ?? newest.finished ?? newest.skipped;
    // Where nobody can judge no run has a part in it, whichever could be told to be about this pull request.
    const run = own.kind === 'broken' ? undefined : (found?.run ?? newestRun);
    // Whatever is protected: nobody changes what judges unseen.
    const ownRules = rules.isBinding && changed?.includes(own.file) ? [own.file] : [];
    const prefix = directory === '' ? '' : `${directory}/`;
    const effective = own.kind === 'read' ? { config: own.config, sha: own.sha, binding: rules.isBinding } : undefined;
    return {
        project: slug,
        repository: { owner: repository.owner, name: repository.name },
        serverUrl: deps.serverUrl,
        pullRequest: number,
        headSha: sha,
        ...(run && { run: { id: run.id, attempt: run.attempt } }),
        trust: trust.reached,
        ...(evidence.kind === 'report' && changed && { evaluator: isSameEvaluator(changed) ? 'unmodified' : 'modified' }),
        configSha: own.kind === 'read' && rules.isBinding ? own.sha : null,
        protectedChanges: [...new Set([...(0,run_rules/* protectedChanges */.et)(effective, changed ?? [], prefix), ...ownRules])],
        notes: [
            ...notesOf(evidence, own.sha, rules.isBinding),
            ...(recordedOf === undefined
                ? []
                : [`This commit only records what the run of ${recordedOf.slice(0, 10)} made.`]),
        ],
        canAccept: rules.isBinding && users.length + teams.length > 0,
    };
}
/** Workflows and the actions they use are those of the base. */
function isSameEvaluator(changed) {
    return !changed.some((path) => /^\.github\/(?:workflows|actions)\//.test(path) || /(?:^|\/)action\.ya?ml$/.test(path));
}
function notesOf(evidence, sha, isBinding) {
    if (!isBinding)
        return ['The base has no assay.yaml: these gates hold after the merge and block nothing now.'];
    if (evidence.kind !== 'report')
        return [];
    const { config_sha: read } = evidence.report.inputs;
    if (read === null || read === sha)
        return [];
    return [
        `The run read the assay.yaml ${read.slice(0, 10)}, and the base has ${sha.slice(0, 10)} now, which judges here. Run the workflow again where it asks for what was not measured.`,
    ];
}

// EXTERNAL MODULE: ./build/src/commands/recorded-results.js + 1 modules
var recorded_results = __webpack_require__(83120);
// EXTERNAL MODULE: ./build/src/core/candidate.js
var candidate = __webpack_require__(72964);
// EXTERNAL MODULE: ./build/src/github/tree.js
var tree = __webpack_require__(22145);
// EXTERNAL MODULE: ./build/src/github/artifacts/check-artifact.js
var check_artifact = __webpack_require__(63984);
// EXTERNAL MODULE: ./build/src/github/artifacts/artifact.js
var artifact = __webpack_require__(25319);
// EXTERNAL MODULE: ./build/src/commands/is-same-project.js
var is_same_project = __webpack_require__(47269);
// EXTERNAL MODULE: ./build/src/commands/plan-reevaluation.js
var plan_reevaluation = __webpack_require__(12741);
// EXTERNAL MODULE: ./build/src/commands/reevaluation-record.js
var reevaluation_record = __webpack_require__(73979);
// EXTERNAL MODULE: ./build/src/commands/reevaluation-state.js
var reevaluation_state = __webpack_require__(30689);
;// CONCATENATED MODULE: ./build/src/commands/reevaluated.js







/**
 * What the base's workflow says of the models that a head's run uploaded, where the rules ask for that; undefined where they do
 * not, and where there is nothing to measure. Reads only.
 */
async function reevaluated(view, head, project, found) {
    const { repository, deps } = view;
    const { github } = head.rules;
    if (!(0,reevaluation_state/* asksReevaluation */.I1)(head.rules) || head.groupBase !== undefined || project.rules.kind !== 'read')
        return undefined;
    if (found?.kind !== 'report' || hasFailedStage(found.report))
        return undefined;
    const asked = await candidateOf(view, head, Object.keys(project.rules.config.models), found.run);
    if ('kind' in asked)
        return asked;
    const { record, run } = head.reevaluation ?? { record: undefined, run: undefined };
    const candidate = await settledCandidate(view, head, project, asked);
    const key = (0,reevaluation_record/* candidateKey */.RC)(candidate);
    const plan = (0,plan_reevaluation/* planReevaluation */.V)({
        key,
        record,
        run,
        mayStart: deps.mayRerun,
        isOverdue: record !== undefined && deps.now().getTime() >= (0,reevaluation_state/* reevaluationDueMs */.sB)(record, head.rules),
        waitMinutes: github.wait_minutes,
        expected: {
            workflow: github.reevaluate.workflow,
            baseRef: head.baseRef,
            baseSha: candidate.base_sha,
            repositoryId: repository.id,
            actor: `${deps.app.slug}[bot]`,
        },
    });
    switch (plan.kind) {
        case 'start':
            return { kind: 'situation', situation: { kind: 'reevaluating' }, start: candidate };
        case 'wait':
            return waiting(plan.run);
        case 'failed':
            return { kind: 'situation', situation: plan.situation };
        case 'read':
            return reportOf(view, plan.run, key);
    }
}
/**
 * The candidate at the base's newest commit; or at the older one that it was measured at, which holds while nothing that measures, or
 * is measured, differs between the two.
 */
async function settledCandidate(view, { baseTip, reevaluation }, project, asked) {
    const { record, run } = reevaluation ?? {};
    if (!record || record.baseSha === baseTip || record.refusal !== undefined)
        return asked;
    const before = { ...asked, base_sha: record.baseSha };
    // The base moved while the run was asked for.
    const isElsewhere = run !== undefined && run.headSha !== record.baseSha;
    if (isElsewhere || (0,reevaluation_record/* candidateKey */.RC)(before) !== record.key)
        return asked;
    const then = await (0,tree/* readTree */.Z)(view.client, view.repository, record.baseSha);
    const now = await (0,tree/* readTree */.Z)(view.client, view.repository, baseTip);
    return (await (0,is_same_project/* isSameProject */.u)(view, project, baseTip, then, now)) ? before : asked;
}
/** A stage of the run failed: it has come to no model, and to a verdict without one. */
function hasFailedStage({ sections }) {
    return sections.pipeline?.stages.some(({ failure }) => failure) ?? false;
}
function waiting(run, settlesAtMs) {
    const situation = { kind: 'reevaluating', ...(run && { run: { id: run.id, attempt: run.attempt } }) };
    return { kind: 'situation', situation, ...(settlesAtMs !== undefined && { settlesAtMs }) };
}
/** The models that a run uploaded, all by GitHub's word; or why they cannot be had. */
async function candidateOf(view, { sha, number, baseTip }, names, run) {
    const models = {};
    for (const name of names) {
        const artifact = await modelOf(view, run, name);
        if (!artifact) {
            if (isUnsettled(view, run))
                return waiting(undefined, settlesAtMsOf(run));
            const reasons = [`It has no artifact ${(0,candidate/* modelArtifactName */.Rn)('root', name, run.attempt)}.`];
            return failed(`The run left no model ${name} to measure again`, reasons);
        }
        if (artifact.isExpired)
            return { kind: 'situation', situation: { kind: 'expired' } };
        const reasons = [...(0,check_artifact/* checkArtifact */.f)(artifact, run, view.repository.id), ...unusable(artifact)];
        if (reasons.length > 0)
            return failed(`The model ${name} of the run cannot be measured again`, reasons);
        models[name] = { artifact_id: artifact.id, digest: artifact.digest };
    }
    return {
        pull_request: number,
        head_sha: sha,
        base_sha: baseTip,
        run_id: run.id,
        run_attempt: run.attempt,
        models,
    };
}
function settlesAtMsOf({ updatedAt }) {
    return Date.parse(updatedAt) + find_evidence/* SETTLED_MS */.NX;
}
function isUnsettled({ deps }, run) {
    return deps.now().getTime() < settlesAtMsOf(run);
}
function unusable({ digest, sizeBytes }) {
    return [
        ...(/^sha256:[0-9a-f]{64}$/.test(digest ?? '') ? [] : ['GitHub does not say the SHA-256 of the artifact']),
        ...(sizeBytes > candidate/* MAX_MODEL_BYTES */.Bb ? [`the artifact has ${sizeBytes} bytes, over ${candidate/* MAX_MODEL_BYTES */.Bb}`] : []),
    ];
}
function failed(title, reasons) {
    const hint = 'Run the workflow again; the Action uploads the models that the base’s assay.yaml names.';
    return { kind: 'situation', situation: { kind: 'failed', title, reasons, hint } };
}
/** Asked for once a process: what a run that is over has left stays as it is. */
async function modelOf(view, run, model) {
    const { client, repository, deps } = view;
    const name = (0,candidate/* modelArtifactName */.Rn)('root', model, run.attempt);
    const key = `${repository.id}:${run.id}:${name}`;
    const known = deps.caches.models.get(key);
    if (known)
        return known;
    const found = await (0,artifact/* findArtifact */.Kc)(client, repository, run, name);
    if (found)
        deps.caches.models.set(key, found);
    return found;
}
/** What the base's run left. Its report must be of this very candidate. */
async function reportOf(view, run, key) {
    const again = (await (0,find_evidence/* reportsOfRun */.Eg)(view, run, ['root'])).get('root');
    const cannot = (situation) => ({ kind: 'situation', situation });
    if (!again) {
        if (isUnsettled(view, run))
            return waiting(run, settlesAtMsOf(run));
        const title = 'The run that was to measure the models again left no report';
        const reasons = [`GitHub says of the run ${run.id}: ${run.conclusion}.`];
        return cannot({ kind: 'failed', title, reasons, hint: 'Read its log, mend what it says and run it again.' });
    }
    if (again.kind === 'expired')
        return cannot({ kind: 'expired' });
    if (again.kind === 'refused')
        return cannot({ kind: 'refused', reasons: again.reasons });
    const { candidate } = again.report;
    if (candidate && (0,reevaluation_record/* candidateKey */.RC)(candidate) === key)
        return again;
    return cannot({
        kind: 'refused',
        reasons: [`The run ${run.id} measured ${candidate ? 'another candidate' : 'none of the models'}`],
    });
}

// EXTERNAL MODULE: ./build/src/commands/pull-request-evidence.js
var pull_request_evidence = __webpack_require__(27007);
;// CONCATENATED MODULE: ./build/src/commands/worst-evidence.js


const WORST_FIRST = ['fail', 'waiting', 'inconclusive', 'pass'];
const MOST_NAMED = 5;
/**
 * The evidence about a project of which several workflows may have left a report: what the worst comes to, so that none hides
 * what another says. `facts.found` is one of them; of equals the first is taken.
 */
function worstEvidence(facts, reports) {
    const all = reports.map((report) => {
        const evidence = (0,decide_pull_request/* evidenceOf */.X1)({ ...facts, found: report });
        return { evidence, report, place: WORST_FIRST.indexOf((0,pull_request_evidence/* decisionOf */.uv)(evidence)) };
    });
    const [worst] = all.sort((a, b) => a.place - b.place);
    if (!worst)
        return { evidence: (0,decide_pull_request/* evidenceOf */.X1)({ ...facts, found: undefined }), report: undefined, notes: [] };
    const { evidence, report, place } = worst;
    const isAwaited = WORST_FIRST[place] === 'waiting';
    return { evidence, report: isAwaited ? undefined : report, notes: isAwaited ? [] : worst_evidence_notesOf(report, reports) };
}
function worst_evidence_notesOf({ run }, reports) {
    if (reports.length < 2)
        return [];
    const others = reports.map((one) => one.run.path).filter((path) => path !== run.path);
    const more = others.length > MOST_NAMED ? ' and others' : '';
    return [
        `Several workflows left a report. The worst counts, here that of ${run.path}; the others: ${others.slice(0, MOST_NAMED).join(', ')}${more}.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/weigh-head.js










/** Gathers the evidence about a head and judges it. */
async function weighHead(view, head, isOverdue) {
    const { rules, number, groupBase } = head;
    const slugs = rules.projects.map(({ slug }) => slug);
    const of = { projects: slugs, number: groupBase === undefined ? number : undefined };
    // The results that a run committed start no run of their own.
    const recorded = (0,evidence_runs/* hasNoRuns */.O5)(head) && groupBase === undefined ? await (0,recorded_results/* recordedResults */.P)(view, head) : undefined;
    const found = recorded?.found ?? (await (0,find_evidence/* findEvidence */.HO)(view, head, of));
    const reached = trustOf(view, head, found);
    const parts = [];
    const judgedRuns = [];
    const again = [];
    const touched = [];
    for (const project of rules.projects) {
        const { reports, newest } = found.projects.get(project.slug);
        const measured = await reevaluated(view, head, project, reports[0]);
        if (measured)
            again.push(measured);
        const known = { ...factsOf(head, project, { reports, newest }, isOverdue, reached), ...trustedBy(head, measured) };
        const asks = head.changed !== undefined && (0,decide_pull_request/* asksWhatIsTouched */.zT)(known);
        const own = asks ? await touchedBy(view, head, project) : undefined;
        if (own)
            touched.push(own);
        const { evidence, report, notes } = worstEvidence({ ...known, touched: own }, reports);
        if (report)
            judgedRuns.push(report.run);
        const context = contextOf(view, head, project, evidence, { ...known, found: report }, recorded?.parent);
        const places = await placesOf(view, head, project);
        parts.push({
            name: project.slug,
            project: project.slug,
            context: { ...context, notes: [...context.notes, ...notes] },
            evidence,
            ...(places && { rules: places }),
            ...policyOf(project, rules.isBinding),
        });
    }
    const [run] = judgedRuns.sort((a, b) => b.id - a.id);
    const missing = again.flatMap((one) => (one.kind === 'situation' ? [one] : []));
    const settles = [found, ...missing].flatMap(({ settlesAtMs }) => settlesAtMs ?? []);
    return {
        parts,
        run,
        touched: touched.length > 0 ? touched : undefined,
        settlesAtMs: settles.length > 0 ? Math.min(...settles) : undefined,
        start: missing.find(({ start }) => start)?.start,
    };
}
function factsOf(head, project, { reports, newest }, isOverdue, reached) {
    const { rules, groupBase, isConflicted, accepted } = head;
    return {
        rules: project.rules,
        isBinding: rules.isBinding,
        rulesCommit: rules.commit,
        found: reports[0],
        newest,
        isConflicted,
        isOverdue,
        ...(groupBase !== undefined && { baseSha: groupBase }),
        workflows: rules.github.workflows,
        waitMinutes: rules.github.wait_minutes,
        trust: { needed: rules.github.trust, reached },
        accepted,
    };
}
/** With numbers that the base's workflow measured the highest tier is reached. */
function trustedBy({ rules }, measured) {
    if (measured?.kind !== 'report')
        return { reevaluated: measured };
    return { reevaluated: measured, trust: { needed: rules.github.trust, reached: 'trusted_reeval' } };
}
/** What the head touches that its base's project measures. */
async function touchedBy(view, head, { rules, directory }) {
    const changed = head.changed ?? [];
    if (rules.kind === 'broken' || changed.length === 0)
        return [...changed];
    const pipeline = await view.deps.caches.pipelines.take(`${view.repository.id}:${head.baseTip}:${directory}`, () => (0,pipeline_paths/* pipelinePaths */.x)(view, directory, head.baseTip));
    return (0,model_paths/* modelChanges */.r)(changed, rules.config, pipeline, directory);
}
/** The lines that annotations point to: of the assay.yaml of the head, as far as it is valid, else of the base. */
async function placesOf(view, head, { rules, directory }) {
    if (rules.kind !== 'read')
        return undefined;
    const isChanged = head.rules.isBinding && head.changed?.includes(rules.file);
    const own = isChanged ? await (0,base_rules/* readRules */.Kc)(view, directory, head.sha) : rules;
    const { file, text } = own.kind === 'read' ? own : rules;
    return { path: file, text };
}
function policyOf({ rules }, isBinding) {
    if (rules.kind !== 'read')
        return { models: [], policy: { enforce: true, on_inconclusive: 'fail', isBinding } };
    const { models, enforce, on_inconclusive } = rules.config;
    return { models: Object.keys(models), policy: { enforce, on_inconclusive, isBinding } };
}
/**
 * The tier of trust that the numbers reach, looked at only where the rules ask for more than the least: a ruleset requires the
 * workflow that made them, and the change leaves that file as it is.
 */
function trustOf({ repository }, { rules, requiredWorkflows, changed, groupBase, carriedFrom }, { projects }) {
    const reports = [...projects.values()].flatMap((project) => project.reports);
    if (rules.github.trust === 'self_reported' || reports.length === 0)
        return 'self_reported';
    // What was measured again of the pull request holds for the group, where it holds at all.
    if (rules.github.trust === 'trusted_reeval' && groupBase !== undefined)
        return carriedFrom === undefined ? 'self_reported' : 'trusted_reeval';
    const isPinned = ({ path }) => requiredWorkflows.some((workflow) => workflow.repositoryId === repository.id && workflow.path === path) &&
        // Whoever came into the queue was judged by this before.
        (groupBase !== undefined || changed?.includes(path) === false);
    return reports.every(({ run }) => isPinned(run)) ? 'pinned_workflow' : 'self_reported';
}


/***/ }),

/***/ 25319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   OV: () => (/* binding */ listReportArtifacts)
/* harmony export */ });
/* unused harmony export readArtifact */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);




/** Most artifacts looked at of one run. */
const MAX_ARTIFACTS = 1000;
/** `assay-report.<project>.<attempt>`, as the Action calls them. */
const NAME = /^assay-report\.([a-z0-9_-]{1,60})\.([1-9]\d{0,5})$/;
const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const artifact = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD,
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    created_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv.nullish(),
    digest: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(200).nullish(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei.optional(),
        head_sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN.optional(),
        repository_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei.optional(),
        head_repository_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei.nullish(),
    })
        .nullish(),
})
    .transform((found) => ({
    id: found.id,
    name: found.name,
    sizeBytes: found.size_in_bytes,
    isExpired: found.expired,
    createdAt: found.created_at ?? null,
    /** `sha256:<hex>` of the zip archive; null where the server does not say. */
    digest: found.digest ?? null,
    /** The run that GitHub says it comes from; null where it does not say. */
    run: {
        id: found.workflow_run?.id ?? null,
        headSha: found.workflow_run?.head_sha ?? null,
        repositoryId: found.workflow_run?.repository_id ?? null,
        headRepositoryId: found.workflow_run?.head_repository_id ?? null,
    },
}));
/** The reports of a run's attempt, one of each project: where a name is there twice, the later one. */
async function listReportArtifacts(client, repository, run) {
    return newestOfEach(await artifactsOf(client, repository, run, {}), run);
}
/** Any artifact of a run by its exact name, the latest where there are several; undefined where there is none. */
async function findArtifact(client, repository, run, name) {
    const found = await artifactsOf(client, repository, run, { name });
    return found.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
}
/** An artifact by its id. Throws `GitHubError`. */
function readArtifact(client, repository, id) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
    return ask(client, route, { ...inRepository(repository), artifact_id: id }, artifact);
}
async function artifactsOf(client, repository, run, filter) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), run_id: run.id, ...filter };
    const options = { list: 'artifacts', limit: MAX_ARTIFACTS };
    return (await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, ROUTE, parameters, artifact, options)).items;
}
function newestOfEach(artifacts, run) {
    const newest = new Map();
    for (const one of artifacts.sort((a, b) => a.id - b.id)) {
        const [, project, attempt] = NAME.exec(one.name) ?? [];
        if (project === undefined || Number(attempt) !== run.attempt)
            continue;
        newest.set(project, { ...one, project, attempt: run.attempt });
    }
    return [...newest.values()];
}


/***/ }),

/***/ 63984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ checkArtifact)
/* harmony export */ });
/**
 * Why an artifact is not that run's own, sentence by sentence; none where it is. All of it is GitHub's word against GitHub's:
 * nothing inside the artifact is asked. `repositoryId` is the repository that the App looks at.
 */
function checkArtifact({ run: of }, run, repositoryId) {
    const reasons = [];
    if (run.repositoryId !== repositoryId)
        reasons.push(`the run ${run.id} is of another repository`);
    if (of.id !== run.id)
        reasons.push(`the artifact is of ${of.id === null ? 'no run' : `the run ${of.id}`}, not ${run.id}`);
    if (of.headSha !== run.headSha) {
        reasons.push(`the artifact is of ${of.headSha === null ? 'no commit' : of.headSha}, the run of ${run.headSha}`);
    }
    if (of.repositoryId !== repositoryId)
        reasons.push('the artifact is of another repository');
    // A fork that is gone has no id any more, on either side.
    const isKnown = of.headRepositoryId !== null && run.headRepositoryId !== null;
    if (isKnown && of.headRepositoryId !== run.headRepositoryId) {
        reasons.push('the artifact comes from another fork than the run');
    }
    return reasons;
}


/***/ }),

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ changedFileField),
/* harmony export */   T: () => (/* binding */ comparedFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);




/** GitHub lists no more of one pull request. */
const MAX_FILES = 3000;
/** Nor of a comparison. */
const MAX_COMPARED = 300;
const changedFileField = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    filename: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD,
    previous_filename: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD.optional(),
    status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40),
    sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN.nullish(),
})
    .transform(({ filename, previous_filename: previousPath, status, sha }) => ({
    path: filename,
    ...(previousPath !== undefined && { previousPath }),
    status,
    sha: sha ?? null,
}));
/** The files a pull request changes. `isCut` where there are more: what is not listed may have changed, too. */
async function changedFiles(client, repository, number, limit = MAX_FILES) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), pull_number: number };
    const { items, isCut } = await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, route, parameters, changedFileField, { limit });
    return { files: items, isCut: isCut || items.length >= MAX_FILES };
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changedFileField).optional() });
/**
 * The files that a commit changes beside where it left another one: of two commits, so that the answer stays true. `isCut` as
 * of `changedFiles`, and where GitHub cannot compare them. Throws `GitHubError`.
 */
async function comparedFiles(client, repository, base, head) {
    // All files are on the first page; the commits are on all of them.
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), basehead: `${base}...${head}`, per_page: 1, page: 1 };
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfThere */ .Pv)(client, 'GET /repos/{owner}/{repo}/compare/{basehead}', parameters, comparison);
    const files = found?.files ?? [];
    return { files, isCut: found?.files === undefined || files.length >= MAX_COMPARED };
}


/***/ }),

/***/ 66408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   v: () => (/* binding */ actorsToAsk)
/* harmony export */ });
/* harmony import */ var _chat_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61045);
/* harmony import */ var _chat_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15556);
/* harmony import */ var _may_do_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21697);
/* harmony import */ var _most_answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51609);




const MOST_ASKED = 20;
/**
 * Whose permission must be read before commands can be judged, and in which teams (slugs) each might be. At most 20, and
 * those first whom the base names as users, so that no flood of commands keeps them from being heard.
 */
function actorsToAsk(comments, { pullRequest, releaseManagers }) {
    const newestFirst = (0,_chat_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .chatRequests */ .$)(comments).reverse();
    const asked = new Map();
    for (const [index, { command, comment, login }] of newestFirst.entries()) {
        const isStanding = 'verb' in command && command.verb === 'accept' && command.head === pullRequest.headSha;
        const isAnswered = pullRequest.isOpen && index < _most_answered_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ANSWERED */ .Y;
        if (comment.isEdited || !(isStanding || isAnswered) || !mustAsk(command, login, releaseManagers))
            continue;
        const key = login.toLowerCase();
        const isByTeam = (0,_chat_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .verbOf */ .r)(command).isForReleaseManagers && !isNamed(login, releaseManagers);
        asked.set(key, { login, teams: isByTeam ? releaseManagers.teams : (asked.get(key)?.teams ?? []) });
    }
    return [...asked.values()].sort((a, b) => a.teams.length - b.teams.length).slice(0, MOST_ASKED);
}
/** What is known of who wrote a command; undefined where it had to be asked and was not. */
function actorOf(command, login, { actors, releaseManagers }) {
    const known = actors.get(login.toLowerCase());
    if (known || mustAsk(command, login, releaseManagers))
        return known;
    return { login, isBot: false, permission: 'none', teams: [] };
}
/** Whether a command's fate hangs on what GitHub says of its writer. */
function mustAsk(command, login, managers) {
    if (!('verb' in command))
        return false;
    const { needs, isForReleaseManagers } = (0,_chat_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .verbOf */ .r)(command);
    if (isForReleaseManagers)
        return managers.teams.length > 0 || isNamed(login, managers);
    return needs !== undefined;
}
function isNamed(login, managers) {
    return (0,_may_do_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleaseManager */ .f)({ login, teams: [] }, managers);
}


/***/ }),

/***/ 61045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chatVerbs),
  r: () => (/* binding */ verbOf)
});

// EXTERNAL MODULE: ./build/src/github/chatops/accept.js + 1 modules
var accept = __webpack_require__(79961);
// EXTERNAL MODULE: ./build/src/github/chatops/not-understood.js
var not_understood = __webpack_require__(75627);
;// CONCATENATED MODULE: ./build/src/github/chatops/without-arguments.js

/** Reads a command that takes nothing behind its verb. */
function withoutArguments(command) {
    return ([extra]) => extra === undefined ? command : (0,not_understood/* notUnderstood */.h)(extra, `Nothing stands behind /assay ${command.verb}.`);
}

;// CONCATENATED MODULE: ./build/src/github/chatops/help.js

/** `/assay help` */
const help = {
    verb: 'help',
    usage: '/assay help',
    summary: 'show what can be typed here',
    read: withoutArguments({ verb: 'help' }),
};

;// CONCATENATED MODULE: ./build/src/github/chatops/re-run.js

/** `/assay re-run` */
const reRun = {
    verb: 're-run',
    usage: '/assay re-run',
    summary: 'run the workflow of this commit once more',
    // As GitHub has it for its own button.
    needs: 'write',
    read: withoutArguments({ verb: 're-run' }),
};

;// CONCATENATED MODULE: ./build/src/github/chatops/status.js

/** `/assay status` */
const status_status = {
    verb: 'status',
    usage: '/assay status',
    summary: 'look again, and show how things stand',
    read: withoutArguments({ verb: 'status' }),
};

;// CONCATENATED MODULE: ./build/src/github/chatops/chat-commands.js




/** Every verb, in the order that help shows them. */
const chatVerbs = [help, status_status, reRun, accept/* accept */.J];
/** What is known of a command's verb. */
function verbOf({ verb }) {
    return chatVerbs.find((one) => one.verb === verb);
}


/***/ }),

/***/ 15556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ chatRequests)
});

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/github/chatops/chat-commands.js + 4 modules
var chat_commands = __webpack_require__(61045);
// EXTERNAL MODULE: ./build/src/github/chatops/command-words.js
var command_words = __webpack_require__(2909);
// EXTERNAL MODULE: ./build/src/github/chatops/not-understood.js
var not_understood = __webpack_require__(75627);
;// CONCATENATED MODULE: ./build/src/github/chatops/parse-command.js




/** The command a comment is, what is wrong with it, or undefined where it is none; see {@link commandWords}. */
function parseCommand(body) {
    const line = (0,command_words/* commandWords */.Bl)(body);
    if (line === undefined)
        return undefined;
    if (line.words === undefined)
        return (0,not_understood/* notUnderstood */.h)('', line.hint);
    const [word, ...rest] = line.words;
    if (word === undefined)
        return (0,not_understood/* notUnderstood */.h)('', 'Name a verb: /assay help lists them.');
    const named = chat_commands/* chatVerbs */.V.find(({ verb }) => verb === word);
    if (named)
        return named.read(rest);
    const meant = (0,nearest/* nearest */.p)(word, chat_commands/* chatVerbs */.V.map(({ verb }) => verb));
    return (0,not_understood/* notUnderstood */.h)(word, meant ? `Did you mean /assay ${meant}?` : '/assay help lists what can be typed.');
}

;// CONCATENATED MODULE: ./build/src/github/chatops/chat-comment.js

/** The commands among a pull request's comments, the oldest first. Comments of programs are none. */
function chatRequests(comments) {
    const inOrder = [...comments].sort((a, b) => a.id - b.id);
    return inOrder.flatMap((comment) => {
        const { author, appId } = comment;
        if (author.type !== 'User' || appId !== null || /\[bot\]$/i.test(author.login))
            return [];
        const command = parseCommand(comment.body);
        return command === undefined ? [] : [{ comment, login: author.login, command }];
    });
}


/***/ }),

/***/ 21697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ isReleaseManager),
  b: () => (/* binding */ mayDo)
});

;// CONCATENATED MODULE: ./build/src/github/chatops/permission.js
const LEAST_FIRST = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** Whether one permission includes another. */
function isAtLeast(permission, least) {
    return LEAST_FIRST.indexOf(permission) >= LEAST_FIRST.indexOf(least);
}

// EXTERNAL MODULE: ./build/src/github/chatops/chat-commands.js + 4 modules
var chat_commands = __webpack_require__(61045);
;// CONCATENATED MODULE: ./build/src/github/chatops/may-do.js


/** Whether somebody may have a command carried out. `why` is plain text of our own, a whole sentence. */
function mayDo(command, actor, managers) {
    if (actor.isBot)
        return no('Only people are listened to.');
    const { verb, needs, isForReleaseManagers } = (0,chat_commands/* verbOf */.r)(command);
    if (isForReleaseManagers) {
        if (managers.users.length + managers.teams.length === 0) {
            return no(`Nobody may ${verb}: github.release_managers in the base’s assay.yaml names nobody.`);
        }
        if (!isReleaseManager(actor, managers))
            return no(`Only release managers of the base’s assay.yaml may ${verb}.`);
    }
    if (needs !== undefined && !isAtLeast(actor.permission, needs)) {
        return no(`/assay ${verb} needs the permission to ${needs} on this repository.`);
    }
    return { allowed: true };
}
/** Whether the base names somebody, as a user or by a team. Letter case does not count, as on GitHub. */
function isReleaseManager({ login, teams }, managers) {
    const isIn = (names, name) => names.some((one) => one.toLowerCase() === name.toLowerCase());
    return isIn(managers.users, login) || teams.some((team) => isIn(managers.teams, team));
}
function no(why) {
    return { allowed: false, why };
}


/***/ }),

/***/ 51609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_ANSWERED)
/* harmony export */ });
/** So many of the newest commands of a pull request are answered: a flood of them costs no more. */
const MOST_ANSWERED = 10;


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit),
/* harmony export */   u: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7604);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);




/** GitHub names no more files of one commit at once. */
const MAX_FILES = 300;
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN,
    parents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN })).max(100),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ committer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ date: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv.optional() }).nullish() }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFileField */ .FP).optional(),
})
    .transform(({ sha, parents, commit: { committer }, files = [] }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    /** By the committer's clock, which can say anything; null where it is not said. */
    committedAt: committer?.date ?? null,
    /** Beside the first parent. */
    files,
    /** There may be more files than `files`. */
    isCut: files.length >= MAX_FILES,
}));
/** One commit. Throws `GitHubError`. */
function readCommit(client, repository, sha) {
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(client, 'GET /repos/{owner}/{repo}/commits/{ref}', { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .yJ)(repository), ref: sha }, commit);
}
const reference = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40), sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN }) });
/** The commit at the tip of a branch; undefined where there is no such branch. */
async function branchTip(client, repository, branch) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .yJ)(repository), ref: `heads/${branch}` };
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_3__/* .askIfThere */ .Pv)(client, 'GET /repos/{owner}/{repo}/git/ref/{ref}', parameters, reference);
    return found?.object.type === 'commit' ? found.object.sha : undefined;
}


/***/ }),

/***/ 25127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFileAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92925);




const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}';
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40),
    sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    encoding: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40).optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** A directory is a list. */
const contents = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([entry, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).transform(() => null)]);
/**
 * A file's text at a commit or branch, and its blob id; undefined where there is none. Throws `GitHubError`, `invalid` where it
 * is no file, is larger than `maxBytes`, or is not UTF-8.
 */
async function readFileAt(client, repository, path, ref, maxBytes) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), path, ref };
    const file = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .askIfThere */ .Pv)(client, ROUTE, parameters, contents);
    if (file === undefined)
        return undefined;
    if (file?.type !== 'file')
        throw unreadable(path, ref, 'it is not a file');
    if (file.size > maxBytes)
        throw unreadable(path, ref, `it has ${file.size} bytes, over ${maxBytes}`);
    if (file.encoding !== 'base64')
        throw unreadable(path, ref, 'GitHub does not hand out its bytes');
    const bytes = Buffer.from(file.content ?? '', 'base64');
    if (bytes.length !== file.size)
        throw unreadable(path, ref, 'GitHub handed out only a part of it');
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha: file.sha };
    }
    catch (error) {
        throw unreadable(path, ref, 'it is not UTF-8 text', error);
    }
}
function unreadable(path, ref, reason, cause) {
    return new _github_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y({
        kind: 'invalid',
        message: `${path} at ${ref} cannot be read: ${reason}`,
        hint: `Commit ${path} as a file of text.`,
        cause,
    });
}


/***/ }),

/***/ 22145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);



const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD, sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN })), truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** All files and directories of a commit, or those of its root alone. Throws `GitHubError`. */
async function readTree(client, repository, commit, { isDeep = true } = {}) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), tree_sha: commit, ...(isDeep && { recursive: '1' }) };
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, tree);
    return { entries: new Map(found.tree.map(({ path, sha }) => [path, sha])), isCut: found.truncated };
}


/***/ })

};
