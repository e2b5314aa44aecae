export const id = 602;
export const ids = [602];
export const modules = {

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ readRules),
  $6: () => (/* binding */ textAt),
  NZ: () => (/* binding */ unsettled)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/schema.js + 43 modules
var schema = __webpack_require__(224);
// EXTERNAL MODULE: ./build/src/config/parse-config.js
var parse_config = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/github/tree.js
var tree = __webpack_require__(2145);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(5052);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/src/github/contents.js




const ROUTE = 'GET /repos/{owner}/{repo}/contents/{path}';
const entry = schemas/* object */.Ikc({
    type: (0,fields/* textField */.M8)(40),
    sha: fields/* shaField */.dN,
    size: schemas/* number */.aig().int().nonnegative(),
    encoding: (0,fields/* textField */.M8)(40).optional(),
    content: schemas/* string */.YjP().optional(),
});
/** A directory is a list. */
const contents = schemas/* union */.KCZ([entry, schemas/* array */.YOg(schemas/* unknown */.L5J()).transform(() => null)]);
/**
 * A file's text at a commit or branch, and its blob id; undefined where there is none. Throws `GitHubError`, `invalid` where it
 * is no file, is larger than `maxBytes`, or is not UTF-8.
 */
async function readFileAt(client, repository, path, ref, maxBytes) {
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), path, ref };
    const file = await (0,ask/* askIfThere */.Pv)(client, ROUTE, parameters, contents);
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
    return new github_error/* GitHubError */.y({
        kind: 'invalid',
        message: `${path} at ${ref} cannot be read: ${reason}`,
        hint: `Commit ${path} as a file of text.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/base-rules.js




const MAX_CONFIG_BYTES = 512 * 1024;
/**
 * The assay.yaml of a project (`directory` from git's root, '' the root) at a commit. That there is none is said of the root
 * where the commit's tree says so, too: GitHub can answer that a file is missing while it is not yet everywhere.
 */
async function readRules(view, directory, commit) {
    const { client, repository, deps } = view;
    const file = external_node_path_.posix.join(directory, schema/* CONFIG_FILE */.g2);
    const key = `${repository.id}:${commit}:${file}`;
    const known = deps.caches.rules.get(key);
    if (known)
        return known;
    const read = await rulesIn(view, file, commit);
    if (read.kind === 'none' && directory === '') {
        const { entries } = await (0,tree/* readTree */.Z)(client, repository, commit, { isDeep: false });
        if (entries.has(schema/* CONFIG_FILE */.g2))
            throw unsettled(`${schema/* CONFIG_FILE */.g2} at ${commit} is listed and cannot be read yet`);
    }
    if (read.kind !== 'none' || directory === '')
        deps.caches.rules.set(key, read);
    return read;
}
async function rulesIn({ client, repository }, file, commit) {
    try {
        const found = await readFileAt(client, repository, file, commit, MAX_CONFIG_BYTES);
        return found ? parsed(found, file) : { kind: 'none' };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.kind !== 'invalid')
            throw error;
        return { kind: 'broken', file, sha: commit, mistakes: [{ message: error.message }] };
    }
}
/** GitHub's answers do not fit together: to be asked again a little later. */
function unsettled(message) {
    return new github_error/* GitHubError */.y({ kind: 'unavailable', message, hint: 'Ask again a little later.' });
}
function parsed({ text, sha }, file) {
    try {
        return { kind: 'read', file, config: (0,parse_config/* parseConfig */.o)(text, file), text, sha };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
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
            const found = await readFileAt(client, repository, path, commit, 1024 * 1024);
            return { text: found?.text ?? null };
        }
        catch (error) {
            if (!(error instanceof github_error/* GitHubError */.y) || error.kind !== 'invalid')
                throw error;
            return { text: null };
        }
    });
    return text ?? undefined;
}


/***/ }),

/***/ 3652:
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
var gate_check = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/src/core/trust.js
var core_trust = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(6672);
;// CONCATENATED MODULE: ./build/src/report/plain-line.js

/**
 * One line for where no markup is read, such as titles of checks: nothing hidden in it, at most `maxLength` UTF-16 units
 * long, `…` the last where something is missing.
 */
function plainLine(text, maxLength) {
    const line = (0,visible_text/* visibleLine */.P)(text);
    return line.length <= maxLength ? line : line.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}

// EXTERNAL MODULE: ./build/src/config/parse-config.js
var parse_config = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/src/commands/rule-places.js

/** Where an assay.yaml has the rule on a measurement, for annotations; nowhere where the text is no valid assay.yaml. */
function rulePlaces(text, file) {
    let places;
    try {
        places = (0,parse_config/* locateRules */.K)(text, file);
    }
    catch {
        return () => undefined;
    }
    return (measurement) => places.get(ruleKey(measurement));
}
/** What the place of a rule goes by: slices of a metric share it, as do the rules of a dataset. */
function ruleKey(measurement) {
    const [dataset] = /^validation\.[^.]+/.exec(measurement) ?? [];
    return dataset ?? (measurement.startsWith('evaluation.') ? measurement.replace(/\[.*$/s, '') : measurement);
}

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
    const placeOf = rulePlaces(text, path);
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

// EXTERNAL MODULE: ./build/src/commands/fit-document.js + 12 modules
var fit_document = __webpack_require__(9614);
;// CONCATENATED MODULE: ./build/src/gate/decide.js
/**
 * The word over all verdicts: any failure fails, else anything inconclusive is inconclusive, else pass. Informational
 * verdicts never count. `failure` is evidence that could not be had (a stage failed): it outweighs everything.
 */
function decide(verdicts, failure) {
    if (failure !== undefined)
        return { decision: 'fail', reason: failure };
    const counted = verdicts.filter((verdict) => !verdict.informational && verdict.status !== 'skipped');
    for (const status of ['fail', 'inconclusive']) {
        const [first, ...others] = counted.filter((verdict) => verdict.status === status);
        if (first)
            return { decision: status, reason: first.reason + (others.length > 0 ? ` (and ${others.length} more)` : '') };
    }
    return {
        decision: 'pass',
        reason: counted.length === 0
            ? 'No gate applies.'
            : `${counted.length === 1 ? 'The gate holds' : `All ${counted.length} gates hold`}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/commands/decide-accepted.js

/** The word over verdicts of which somebody accepted that some do not pass: these no longer decide. */
function decideAccepted(verdicts, accepted) {
    const rules = new Set(accepted.map(({ rule }) => rule));
    const [first, ...others] = accepted.filter(({ rule }) => verdicts.some((verdict) => verdict.rule === rule));
    const decided = decide(verdicts.filter(({ rule }) => !rules.has(rule)));
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
    return {
        ...report,
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

// EXTERNAL MODULE: ./build/src/commands/pull-request-document.js + 8 modules
var pull_request_document = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/commands/pull-request-evidence.js
var pull_request_evidence = __webpack_require__(7007);
;// CONCATENATED MODULE: ./build/src/commands/check-output.js







const check_output_MAX_TITLE = 255;
const MAX_REASON = 200;
/** GitHub takes so many at once. */
const MAX_ANNOTATIONS = 50;
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
var bounded = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/src/core/stage-seconds.js
var stage_seconds = __webpack_require__(9731);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 25 modules
var choose_metric = __webpack_require__(5092);
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
var judge_model = __webpack_require__(800);
// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(4668);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/influence.js



/**
 * How each row moves the metric: ψ, one number a row, with mean 0. The standard error of the metric is
 * √(Σψ²/(n(n−1))), that of a difference on the same rows the same of ψ_B − ψ_A; rows that belong together are summed
 * first. Undefined for a metric that is not differentiable (a maximum, a quantile, a binned one), that is of queries,
 * or that has no value on these rows.
 */
function influence(metric, predictions) {
    switch (predictions.task) {
        case 'binary': {
            const { truth, label, weight } = predictions;
            return (binaryScoreInfluence(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, 2, weight) : undefined));
        }
        case 'multiclass': {
            const { truth, label, classes, weight } = predictions;
            return (multiclassScoreInfluence(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, classes.length, weight) : undefined));
        }
        case 'regression':
            return regressionInfluence(metric, predictions);
        case 'ranking':
            return undefined;
    }
}
const OF_LABELS = /^(?:accuracy|balanced_accuracy|specificity|fpr|fnr|matthews_corrcoef|cohen_kappa|(?:precision|recall|f1|jaccard)(?:_\w+)?)$/;
/** Whether the metric is a function of the confusion matrix. */
function isOfLabels(metric) {
    return OF_LABELS.test(metric);
}

// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(6109);
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
        if (isOutsideItself(measured) && !isOfLabels(own.metric))
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
var run_rules = __webpack_require__(8015);
;// CONCATENATED MODULE: ./build/src/commands/rejudge-report.js







/**
 * What the rules say of a report's measurements, whatever the report itself says: on an honest report the verdicts of the
 * run that wrote it. Evidence that contradicts itself, and evidence that is not there of what the rules name, fails.
 */
function rejudgeReport(report, rules, hasBase = report.subject.base_sha !== null) {
    const failure = stageFailure(report);
    if (!rules)
        return { verdicts: [], ...decide([], failure) };
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
    return { verdicts, ...decide(verdicts, failure) };
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
    return Object.entries(datasets).flatMap(([name, { path }]) => {
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
        const judged = dataset.broken.filter(({ id, status }) => status !== 'skipped' || isJudged(id));
        const held = dataset.rules - dataset.broken.length;
        if (held < 0)
            return [judgeUnread(name, 'the report counts more broken rules than rules')];
        return judgeQuality(name, judged, held);
    });
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
    return found ? judged(found, rules, facts) : withoutReport(facts);
}
function of(situation) {
    return { kind: 'situation', situation };
}
function judged({ report }, rules, { isBinding, baseSha, trust, accepted }) {
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
    const standing = accepted.filter(({ rule }) => verdicts.some((one) => one.rule === rule && !one.informational));
    const hasFailedStage = report.sections.pipeline?.stages.some(({ failure }) => failure) ?? false;
    const settled = standing.length === 0 || hasFailedStage ? decided : decideAccepted(verdicts, standing);
    const isTrusted = core_trust/* TRUST_TIERS */.$.indexOf(trust.reached) >= core_trust/* TRUST_TIERS */.$.indexOf(trust.needed);
    const word = isTrusted || !isBinding ? settled : { decision: 'fail', reason: untrusted(trust) };
    return { kind: 'report', report, judged: { verdicts, ...word }, accepted: standing };
}
function untrusted({ needed, reached }) {
    return `The rules ask for numbers of the tier ${needed}, these are ${reached}: a ruleset of the branch must require the workflow, and the pull request must leave it as it is.`;
}
function withoutReport(facts) {
    const { newest, touched, isConflicted, isOverdue, workflows, waitMinutes } = facts;
    if (newest.pending)
        return of({ kind: 'running' });
    if (newest.waiting)
        return of({ kind: 'waiting_for_approval' });
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
    const gate = { name: gate_check/* GATE */.k, ...worst(states), output: checkOutput(parts), ...actions };
    const isBroken = parts.some(({ evidence }) => evidence.kind === 'situation' && evidence.situation.kind === 'config_broken');
    const others = existing.filter((name) => name.startsWith('assay / ') && name !== gate_check/* GATE */.k && !byName.has(name));
    return [...ofModels, ...others.map((name) => (isBroken ? { ...gate, name } : notAskedFor(name))), gate];
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
        const isRunning = evidence.kind === 'situation' && evidence.situation.kind === 'running';
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

/***/ 9830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stateOfRun),
/* harmony export */   o: () => (/* binding */ evidenceRuns)
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


/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findEvidence)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/ask-pages.js
var ask_pages = __webpack_require__(5613);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(5052);
;// CONCATENATED MODULE: ./build/src/github/artifacts/artifact.js




/** Most artifacts looked at of one run. */
const MAX_ARTIFACTS = 1000;
/** `assay-report.<project>.<attempt>`, as the Action calls them. */
const NAME = /^assay-report\.([a-z0-9_-]{1,60})\.([1-9]\d{0,5})$/;
const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const artifact = schemas/* object */.Ikc({
    id: fields/* idField */.ei,
    name: fields/* nameField */.yD,
    size_in_bytes: schemas/* number */.aig().int().nonnegative(),
    expired: schemas/* boolean */.zMY(),
    created_at: fields/* timeField */.kv.nullish(),
    digest: (0,fields/* textField */.M8)(200).nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: fields/* idField */.ei.optional(),
        head_sha: fields/* shaField */.dN.optional(),
        repository_id: fields/* idField */.ei.optional(),
        head_repository_id: fields/* idField */.ei.nullish(),
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
async function artifactsOf(client, repository, run, filter) {
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), run_id: run.id, ...filter };
    const options = { list: 'artifacts', limit: MAX_ARTIFACTS };
    return (await (0,ask_pages/* askPages */.K)(client, ROUTE, parameters, artifact, options)).items;
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

// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(2925);
;// CONCATENATED MODULE: ./build/src/github/artifacts/check-artifact.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
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

// EXTERNAL MODULE: ./build/src/github/artifacts/allowed-address.js
var allowed_address = __webpack_require__(1124);
;// CONCATENATED MODULE: ./build/src/github/artifacts/download-artifact.js





/** Largest zip archive of a report, in bytes. */
const MAX_ARTIFACT_BYTES = 1.5 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const download_artifact_ROUTE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
/**
 * The bytes of an artifact's zip archive. Its size is checked before and while it comes; GitHub's redirect is followed by hand, once, to
 * an allowed host, without our token; the bytes are what `digest` says. Throws `GitHubError`: `expired`, `refused`, or the call's.
 */
async function downloadArtifact(client, repository, artifact, { allowedHosts = allowed_address/* GITHUB_ARTIFACT_HOSTS */.B, fetch, maxBytes = MAX_ARTIFACT_BYTES } = {}) {
    if (artifact.isExpired)
        throw expired(artifact);
    if (artifact.sizeBytes > maxBytes)
        throw (0,github_error/* refused */.J)(`the artifact has ${artifact.sizeBytes} bytes, over the ${maxBytes} that a report may have`);
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
        const { status, headers, data } = await (0,ask/* send */.tN)(client, download_artifact_ROUTE, { ...parameters, request });
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
    return (0,github_error/* refused */.J)(`the artifact is larger than GitHub says, over the ${maxBytes} bytes that a report may have`);
}
function expired({ name }, cause) {
    return new github_error/* GitHubError */.y({ kind: 'expired', message: `the artifact ${name} has expired`, cause });
}
function unavailable(url, what, cause) {
    return new github_error/* GitHubError */.y({ kind: 'unavailable', message: `${url.hostname} ${what} for the artifact`, cause });
}

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/src/core/measurement.js
var core_measurement = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/src/core/verdict.js


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = schemas/* strictObject */.rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    status: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    reason: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    rows_needed: schemas/* number */.aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: schemas/* boolean */.zMY(),
});
/** The word over the whole report. */
const decisionSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']);

;// CONCATENATED MODULE: ./build/src/core/report.js




/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const report_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = schemas/* strictObject */.rej({
    repository: report_text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: schemas/* number */.aig().int().positive().nullable(),
    run_id: schemas/* number */.aig().int().positive().nullable(),
    run_attempt: schemas/* number */.aig().int().positive().nullable(),
    workflow: report_text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = schemas/* literal */.euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        inputs: schemas/* strictObject */.rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: schemas/* record */.g1P(report_text, digest),
            models: schemas/* record */.g1P(report_text, digest),
        }),
        decision: decisionSchema,
        reason: report_text,
        measurements: schemas/* array */.YOg(core_measurement/* measurementSchema */.a).max(MAX_MEASUREMENTS),
        verdicts: schemas/* array */.YOg(verdictSchema).max(MAX_MEASUREMENTS),
        sections: schemas/* strictObject */.rej(sections).partial(),
        timings: schemas/* record */.g1P(report_text, schemas/* number */.aig().nonnegative()),
    });
}

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
async function fileOfZip(archive, { name = 'report.json', maxBytes = MAX_REPORT_BYTES } = {}) {
    const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    checkLayout(zip, name);
    try {
        const { fromBuffer } = (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19))).default;
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
    const reasons = checkArtifact(artifact, run, repository.id);
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

// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(9830);
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

;// CONCATENATED MODULE: ./build/src/core/standing.js

/** How far a model could be measured and compared; gates depend on it. */
const standingSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** Beside a champion on the same rows. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('compared') }),
    /** There is no champion (a first model, another schema): only its own values are judged. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('first'), reason: schemas/* string */.YjP().max(500) }),
    /** There is one, but not on the same rows: a difference would be no evidence. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unpaired'), reason: schemas/* string */.YjP().max(500) }),
    /** It could not be measured at all. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unmeasured'), reason: schemas/* string */.YjP().max(500) }),
]);

// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(7172);
;// CONCATENATED MODULE: ./build/src/evaluation/section.js





const section_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
/** Most points of one curve. */
const MAX_POINTS = 200;
const curve = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(MAX_POINTS);
const MAX_SLICES = 500;
const MAX_NOTES = 50;
const counts = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).max(50)).max(50);
/** `sections.evaluation` of report.json; metric values are among its measurements. */
const evaluationSectionSchema = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: section_text,
        task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression', 'ranking']),
        /** Path of the model, or of its predictions. */
        source: section_text,
        /** What ran the model; null for predictions. */
        engine: section_text.nullable(),
        standing: standingSchema,
        /** What it is, or was to be, compared with; null when there is nothing. */
        champion: schemas/* strictObject */.rej({ revision: section_text, source: section_text }).nullable(),
        test: schemas/* strictObject */.rej({
            path: section_text,
            /** The revision the rows come from. */
            revision: section_text,
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            /** SHA-256 of ids and labels; null without a champion. */
            digest: section_text.nullable(),
            /** How many challengers the history says these rows have judged, this one included; null where it says nothing. */
            comparisons: schemas/* number */.aig().int().positive().nullable().default(null),
        }),
        /** Metric → how the interval of its difference was found. */
        tests: schemas/* record */.g1P(section_text, section_text),
        slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
            by: schemas/* record */.g1P(section_text, section_text.nullable()),
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            status: schemas/* enum */.k5n(['ok', 'insufficient']),
        }))
            .max(MAX_SLICES),
        confusion: schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(section_text).max(50), head: counts, base: counts.nullable() }).nullable(),
        curves: schemas/* array */.YOg(schemas/* strictObject */.rej({
            /** residuals: the outline of a histogram, from bin to bin. */
            kind: schemas/* enum */.k5n(['roc', 'pr', 'calibration', 'residuals']),
            head: curve,
            base: curve.nullable(),
        })),
        /** The test set of this change, where it is not that of the base; its numbers decide nothing. */
        changed_rows: changed_rows/* changedRowsSchema */.NI.nullable().default(null),
        notes: schemas/* array */.YOg(section_text).max(MAX_NOTES),
    }))
        .max(100),
});
/** The section's entry of a measured model. */
function evaluatedModel({ model, source, challenger, pair }, { slices, tests, positives }, { engine, champion, standing, test, changed_rows, notes, }) {
    const head = curvesOf(challenger, pair?.champion);
    const base = pair && curvesOf(pair.champion, challenger);
    const matrix = head.confusion_matrix;
    return {
        name: model,
        task: challenger.task,
        source: boundedText(source),
        engine,
        champion: champion && { revision: boundedText(champion.revision), source: boundedText(champion.source) },
        test: {
            path: boundedText(test.path),
            revision: boundedText(test.revision),
            n: challenger.n,
            positives,
            digest: pair?.digest ?? null,
            comparisons: null,
        },
        standing,
        tests,
        slices: slices.slice(0, MAX_SLICES),
        confusion: matrix
            ? {
                classes: matrix.classes.map(boundedText),
                head: matrix.matrix,
                base: base?.confusion_matrix?.matrix ?? null,
            }
            : null,
        curves: CURVES.flatMap(({ kind, pointsOf }) => {
            const points = pointsOf(head);
            return points ? [{ kind, head: points, base: (base && pointsOf(base)) ?? null }] : [];
        }),
        changed_rows,
        notes: notes.map(boundedText).slice(0, MAX_NOTES),
    };
}
const CURVES = [
    { kind: 'roc', pointsOf: ({ roc }) => roc?.map(({ fpr, tpr }) => [fpr, tpr]) },
    { kind: 'pr', pointsOf: (curves) => curves.precision_recall?.map(({ recall, precision }) => [recall, precision]) },
    {
        kind: 'calibration',
        pointsOf: ({ calibration }) => calibration?.map(({ confidence, accuracy }) => [confidence, accuracy]),
    },
    { kind: 'residuals', pointsOf: ({ residuals }) => residuals && outline(residuals) },
];
/** The steps of a histogram as shares of all rows. */
function outline({ edges, counts }) {
    // Of weights that are all 0 no row has a share.
    const all = counts.reduce((sum, count) => sum + count, 0) || 1;
    const steps = counts.flatMap((count, bin) => [
        [edges[bin], count / all],
        [edges[bin + 1], count / all],
    ]);
    return [[edges[0], 0], ...steps, [edges.at(-1), 0]];
}
/** The section's entry of a model that could not be measured, for the reason. */
function unmeasuredModel({ model, source, task, path }, reason) {
    return {
        name: model,
        task,
        source: boundedText(source),
        engine: null,
        champion: null,
        test: { path: boundedText(path), revision: 'workspace', n: 0, positives: null, digest: null, comparisons: null },
        standing: { kind: 'unmeasured', reason: boundedText(reason) },
        tests: {},
        slices: [],
        confusion: null,
        curves: [],
        changed_rows: null,
        notes: [],
    };
}

// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(4668);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var section = __webpack_require__(3745);
// EXTERNAL MODULE: ./build/src/validation/validation-section.js
var validation_section = __webpack_require__(3744);
// EXTERNAL MODULE: ./build/src/versioning/section.js
var versioning_section = __webpack_require__(4159);
;// CONCATENATED MODULE: ./build/src/commands/report-schema.js







/** `report.json` with the sections of every room: the contract between the Action, the App and the terminal. */
const fullReportSchema = reportSchema({
    pipeline: section/* pipelineSectionSchema */.Tj,
    data: versioning_section/* dataSectionSchema */.NL,
    evaluation: evaluationSectionSchema,
    drift: driftSectionSchema,
    validation: validation_section/* validationSectionSchema */.GZ,
    history: history_section/* historySectionSchema */.jP,
});

;// CONCATENATED MODULE: ./build/src/commands/find-evidence.js




/** So many runs are looked into. */
const MOST_RUNS = 20;
/** An artifact can be listed a little later than its run is over. */
const SETTLED_MS = 60_000;
/**
 * The reports of a commit's runs (as `evidenceRuns` sorts them). A newer run of a workflow replaces an older one; a report
 * that is of another pull request with the same head (`number`) is passed over. A run that has just ended without a report
 * counts as under way: its artifact may be listed a little later.
 */
async function findEvidence(view, workflows, { projects, number }) {
    const reports = new Map();
    const newest = {};
    const { now } = view.deps;
    let settlesAtMs;
    let looked = 0;
    for (const runs of workflows) {
        for (const run of runs) {
            const state = (0,evidence_runs/* stateOfRun */.a)(run);
            const found = state === 'finished' && looked++ < MOST_RUNS
                ? await reportsOfRun(view, run, projects)
                : new Map();
            const own = [...found].filter(([, one]) => !isOfAnother(one, number));
            for (const [project, one] of own)
                if (!reports.has(project))
                    reports.set(project, one);
            if (found.size > 0 && own.length === 0)
                continue;
            const settledMs = Date.parse(run.updatedAt) + SETTLED_MS;
            const isUnsettled = state === 'finished' && found.size === 0 && now().getTime() < settledMs;
            if (isUnsettled)
                settlesAtMs = Math.max(settlesAtMs ?? 0, settledMs);
            newest[isUnsettled ? 'pending' : state] ??= run;
            break;
        }
    }
    const isComplete = projects.every((project) => reports.has(project));
    return { reports, newest, ...(!isComplete && settlesAtMs !== undefined && { settlesAtMs }) };
}
function isOfAnother(found, number) {
    if (number === undefined || found.kind !== 'report')
        return false;
    const { pull_request: claimed } = found.report.subject;
    return claimed !== null && claimed !== number;
}
async function reportsOfRun(view, run, projects) {
    const { client, repository, deps } = view;
    const key = `${repository.id}:${run.id}.${run.attempt}`;
    let artifacts = deps.caches.artifacts.get(key);
    if (!artifacts) {
        artifacts = await listReportArtifacts(client, repository, run);
        const isSettled = artifacts.length > 0 || deps.now().getTime() - Date.parse(run.updatedAt) >= SETTLED_MS;
        if (isSettled)
            deps.caches.artifacts.set(key, artifacts);
    }
    const found = new Map();
    for (const artifact of artifacts.filter(({ project }) => projects.includes(project))) {
        const report = await deps.caches.reports.take(`${key}:${artifact.id}`, () => reportOf(view, run, artifact));
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
    const parsed = fullReportSchema.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refused(`It is not a report of this version: ${issue.path.join('.') || 'the file'}: ${issue.message}`);
    }
    const reasons = checkSubject(parsed.data.subject, run, repository);
    return reasons.length > 0 ? refused(...reasons) : { kind: 'report', run, report: parsed.data };
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
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9157);
/* harmony import */ var _head_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _surveys_of_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4580);
/* harmony import */ var _weigh_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7225);




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
            lists.push(await (0,_weigh_head_js__WEBPACK_IMPORTED_MODULE_3__/* .touchedBy */ .O)(view, head, project));
    }
    return lists;
}


/***/ }),

/***/ 7015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   TC: () => (/* binding */ commentsDigest),
/* harmony export */   V9: () => (/* binding */ UNKNOWN_COMMENT),
/* harmony export */   Wt: () => (/* binding */ parseExternalId),
/* harmony export */   pP: () => (/* binding */ externalId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ namedPaths),
/* harmony export */   r: () => (/* binding */ modelChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9731);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8015);




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

/***/ 2905:
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

/***/ 2065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ pipelinePaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2145);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2925);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2910);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5970);
/* harmony import */ var _base_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6526);
/* harmony import */ var _with_vars_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7730);







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

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readActor)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(5052);
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
var github_error = __webpack_require__(2925);
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

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ ACCEPTED_CHECK),
/* harmony export */   Hy: () => (/* binding */ recordedAcceptances),
/* harmony export */   ez: () => (/* binding */ acceptancesByButton),
/* harmony export */   jq: () => (/* binding */ acceptedDraft)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

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

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ recordedResults)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 11 modules
var dvc_yaml = __webpack_require__(2910);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 7 modules
var params = __webpack_require__(6884);
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

;// CONCATENATED MODULE: ./build/src/core/digest.js

const DIGEST = /^[0-9a-f]{32}(\.dir)?$/;
/** Whether the text is a digest; anything else must never become a path. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** Whether the digest names a directory manifest. */
function isDirectoryDigest(digest) {
    return digest.endsWith('.dir');
}
/**
 * The digest as DVC reads it (lowercased), or a `DIGEST_INVALID` error (exit 2) that names
 * where it stands.
 */
function parseDigest(text, where) {
    const digest = text.toLowerCase();
    if (isDigest(digest))
        return digest;
    throw new UserError({
        code: 'DIGEST_INVALID',
        message: `${where}: "${text.slice(0, 80)}" is not an MD5 digest`,
        hint: 'A digest is 32 hexadecimal digits, followed by .dir for a directory. Restore the file from git, or run `assay add` again.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/pipeline/lock.js




/** Reads a dvc.lock (schema 2.0, dvc-formats §1.3). `LOCK_INVALID` (exit 2) names the stage and the line. */
function parseLock(text, path) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' });
    const invalid = (message, at) => new errors/* UserError */.yo({
        code: 'LOCK_INVALID',
        message: `${path}: ${message}`,
        hint: `Restore the file from git (\`git checkout -- ${path}\`), or delete it and run \`assay repro\`.`,
        exitCode: 2,
        location: source.locate(at),
    });
    const root = new Map(mapAt(source.value, [], invalid));
    if (root.size === 0)
        return new Map();
    const schema = root.get('schema');
    if (schema !== '2.0') {
        throw invalid(schema === undefined ? 'there is no schema' : `schema ${JSON.stringify(schema)} is not '2.0'`, [
            'schema',
        ]);
    }
    const lock = new Map();
    for (const [name, value] of mapAt(root.get('stages'), ['stages'], invalid))
        lock.set(name, readEntry(value, `stage "${name}"`, ['stages', name], invalid));
    return lock;
}
function mapAt(value, at, invalid) {
    if (value === undefined || value === null)
        return [];
    if ((0,values/* isYamlMap */.S6)(value))
        return (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]);
    throw invalid(`${at.join('.') || 'the file'} is not a map`, at);
}
/** Reads what is recorded of one stage, at `at` of a file; `invalid` makes the error from words and a place in it. */
function readEntry(value, where, at, invalid) {
    const fields = (0,values/* isYamlMap */.S6)(value) ? value : Object.fromEntries(mapAt(value, at, invalid));
    const command = fields['cmd'];
    const isCommand = typeof command === 'string' || (Array.isArray(command) && command.every((line) => typeof line === 'string'));
    if (!isCommand)
        throw invalid(`${where} has no cmd`, at);
    const contents = (key) => {
        const found = new Map();
        const list = fields[key] ?? [];
        const isList = Array.isArray(list) && list.every((item) => (0,values/* isYamlMap */.S6)(item) && typeof item['path'] === 'string');
        if (!isList)
            throw invalid(`${key} of ${where} is not a list of paths`, [...at, key]);
        list.forEach((item, index) => {
            const content = contentOf(item, where, (message, field) => invalid(message, [...at, key, index, field]));
            found.set(item['path'], content);
        });
        return found;
    };
    const params = new Map();
    for (const [file, keys] of mapAt(fields['params'], [...at, 'params'], invalid))
        params.set(file, new Map(mapAt(keys, [...at, 'params', file], invalid)));
    return { command, dependencies: contents('deps'), params, outputs: contents('outs') };
}
function contentOf(item, where, invalid) {
    const path = item['path'];
    if (item['files'] !== undefined || item['cloud'] !== undefined || item['dataset'] !== undefined) {
        throw new errors/* UserError */.yo({
            code: 'LOCK_UNSUPPORTED',
            message: `${where}: "${path}" is versioned by the cloud or a dataset, which Assay does not read`,
            hint: 'Use a remote without `version_aware` and `worktree`.',
            exitCode: 2,
        });
    }
    const content = {};
    if (item['md5'] !== undefined) {
        const written = item['md5'];
        const text = (typeof written === 'string' ? written : JSON.stringify((0,plain_value/* plainValue */._)(written))).toLowerCase();
        if (!isDigest(text))
            throw invalid(`${where}, "${path}": "${text.slice(0, 80)}" is not an MD5 digest`, 'md5');
        content.digest = text;
        if (item['hash'] === undefined)
            content.legacy = true;
    }
    const count = (key) => {
        const number = Number(item[key]);
        if (Number.isSafeInteger(number) && number >= 0)
            return number;
        throw invalid(`${where}, "${path}": ${key} is not a whole number`, key);
    };
    if (item['size'] !== undefined)
        content.sizeBytes = count('size');
    if (item['nfiles'] !== undefined)
        content.fileCount = count('nfiles');
    if (item['isexec'] === true)
        content.executable = true;
    return content;
}
/**
 * The text of a dvc.lock after one stage ran: only that stage's node is replaced (a new stage
 * goes to the end), every other byte stays. Written as DVC writes it, byte for byte.
 */
function withLockEntry(text, name, entry) {
    const start = text === undefined || text.trim() === '' ? "schema: '2.0'\n" : text;
    return editYaml(start, [{ path: ['stages', name], value: lockNode(entry) }]);
}
/** An entry as data, keys in DVC's order. */
function lockNode(entry) {
    const node = { cmd: entry.command };
    if (entry.dependencies.size > 0)
        node['deps'] = contentNodes(entry.dependencies);
    if (entry.params.size > 0)
        node['params'] = paramsNode(entry.params);
    if (entry.outputs.size > 0)
        node['outs'] = contentNodes(entry.outputs);
    return node;
}
function contentNodes(contents) {
    const sorted = [...contents].sort(([a], [b]) => byCodePoint(a, b));
    return sorted.map(([path, content]) => {
        const node = { path };
        if (content.digest !== undefined && !content.legacy)
            node['hash'] = 'md5';
        if (content.digest !== undefined)
            node['md5'] = content.digest;
        if (content.sizeBytes !== undefined)
            node['size'] = content.sizeBytes;
        if (content.fileCount !== undefined)
            node['nfiles'] = content.fileCount;
        if (content.executable)
            node['isexec'] = true;
        return node;
    });
}
/** params.yaml first, other files and all keys by code point; values keep the order of their file. */
function paramsNode(params) {
    const sorted = (map) => [...map].sort(([a], [b]) => byCodePoint(a, b));
    const files = sorted(params).sort(([a], [b]) => Number(b === 'params.yaml') - Number(a === 'params.yaml'));
    return mapOf(files.map(([file, keys]) => [file, mapOf(sorted(keys))]));
}

// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var stage = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/src/commands/base-rules.js + 1 modules
var base_rules = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(9830);
// EXTERNAL MODULE: ./build/src/commands/find-evidence.js + 16 modules
var find_evidence = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/commands/with-vars-read.js + 1 modules
var with_vars_read = __webpack_require__(7730);
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
    const runs = (0,evidence_runs/* evidenceRuns */.o)(await (0,github_runs/* listRuns */.v)(client, repository, parent), of, rules.github.workflows);
    const found = await (0,find_evidence/* findEvidence */.H)(view, runs, { projects: rules.projects.map(({ slug }) => slug), number });
    for (const { slug, directory } of rules.projects) {
        const one = found.reports.get(slug);
        if (one?.kind !== 'report')
            continue;
        for (const path of open) {
            const local = external_node_path_.posix.relative(directory, path);
            if (!local.startsWith('../') && (await isAsReported(view, sha, directory, local, one.report)))
                open.delete(path);
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
    const lock = parseLock(text, (0,stage/* lockPathOf */.O)(path));
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

/***/ 6821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ requiredWorkflowsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/ask-pages.js
var ask_pages = __webpack_require__(5613);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(5052);
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

/** The workflows that rulesets require of a branch; asked only where the rules of the base want more than the least trust. */
async function requiredWorkflowsOf({ client, repository }, { github }, baseRef) {
    if (github.trust === 'self_reported')
        return [];
    return (await readBranchRules(client, repository, baseRef)).requiredWorkflows;
}


/***/ }),

/***/ 8015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ judgeBy),
/* harmony export */   et: () => (/* binding */ protectedChanges),
/* harmony export */   og: () => (/* binding */ gatesOf)
/* harmony export */ });
/* unused harmony export chooseRules */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5092);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9072);




/**
 * Rules come from the base, so that a change cannot weaken its own gate. Where the base has none, the head's are shown
 * and block nothing. `--rules head` judges by the work tree's (undefined: nobody has any).
 */
function chooseRules(head, base, asked) {
    if (asked === 'head')
        return head && { config: head.config, sha: blobSha(head.text), binding: true };
    if (base)
        return { config: base.config, sha: blobSha(base.text), binding: true };
    return head && { config: head.config, sha: null, binding: false };
}
/** Of models that a run did not come to. */
const UNMEASURED = { kind: 'unmeasured', reason: 'this run did not come to it' };
/** Verdicts of the effective rules; those that do not bind yet never decide. */
function judgeBy(rules, measurements, hasBase, { standings, verdicts: ofData, past, }) {
    if (!rules)
        return [];
    const { metrics, models } = rules.config;
    const verdicts = [
        ...ofData,
        ...Object.entries(models).flatMap(([name, model]) => (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeModel */ .f)(name, gatesOf(model), measurements, standings.get(name) ?? UNMEASURED, past)),
        ...(0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(metrics, measurements, hasBase, past),
    ];
    return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
}
/** The gates of a model, with the names that its measurements have: an alias means the same. */
function gatesOf({ gates, task }) {
    return gates.map((gate) => /^(?:drift|serving)\./.test(gate.metric) ? gate : { ...gate, metric: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseMetric */ .I)(gate.metric, task).name });
}
/**
 * Changed paths that the base protects (gitignore patterns, anchored at the root). `changed` are git's own paths; in a
 * project below git's root (`prefix`: `<directory>/`) patterns may count from either.
 */
function protectedChanges(rules, changed, prefix) {
    if (!rules?.binding || changed.length === 0)
        return [];
    const anchored = rules.config.protected.map((pattern) => (/^[/!]/.test(pattern) ? pattern : `/${pattern}`));
    const matcher = ignore__WEBPACK_IMPORTED_MODULE_1__().add(anchored);
    const isBelow = (path) => path.startsWith(prefix) && path.length > prefix.length;
    return changed.filter((path) => matcher.ignores(path) || (isBelow(path) && matcher.ignores(path.slice(prefix.length))));
}
/** Git's name of a file's content (SHA-1 object format). */
function blobSha(text) {
    const bytes = Buffer.from(text);
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fs: () => (/* binding */ changesOf),
  uj: () => (/* binding */ commentsKey),
  hC: () => (/* binding */ rulesAt),
  Hh: () => (/* binding */ surveyPullRequest)
});

// EXTERNAL MODULE: ./build/src/core/project-slug.js
var project_slug = __webpack_require__(2722);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/chatops/actors-to-ask.js
var actors_to_ask = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/src/github/chatops/chat-comment.js + 1 modules
var chat_comment = __webpack_require__(5556);
// EXTERNAL MODULE: ./build/src/github/chatops/may-do.js + 1 modules
var may_do = __webpack_require__(1697);
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
var changed_files = __webpack_require__(7243);
// EXTERNAL MODULE: ./build/src/github/pull-requests.js
var pull_requests = __webpack_require__(5485);
// EXTERNAL MODULE: ./build/src/github/comments.js
var comments = __webpack_require__(3195);
// EXTERNAL MODULE: ./build/src/config/schema.js + 43 modules
var schema = __webpack_require__(224);
// EXTERNAL MODULE: ./build/src/commands/base-rules.js + 1 modules
var base_rules = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(9830);
// EXTERNAL MODULE: ./build/src/commands/read-actor.js + 1 modules
var read_actor = __webpack_require__(7793);
// EXTERNAL MODULE: ./build/src/commands/required-workflows.js + 1 modules
var required_workflows = __webpack_require__(6821);
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
    const runs = (0,evidence_runs/* evidenceRuns */.o)(await listRunsOfHead(), of, rules.github.workflows);
    const requiredWorkflows = await (0,required_workflows/* requiredWorkflowsOf */.d)(view, rules, pull.baseRef);
    const comments = await commentsOf(view, pull);
    const chat = { pullRequest: { isOpen: true, headSha }, releaseManagers: rules.github.release_managers };
    const actors = await actorsOf(view, comments, chat);
    const accepted = acceptances(comments, { ...chat, actors, gates: undefined });
    return { pull, tip, rules, runs, requiredWorkflows, comments, actors, accepted };
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
    const { client, repository, deps } = view;
    const isWanted = ({ body }) => body.startsWith('/assay') || body.startsWith('<!-- assay:v1 ');
    const key = commentsKey(view, pull);
    const known = deps.caches.comments.get(key);
    if (known)
        return known;
    const listed = await (0,comments/* listComments */.fg)(client, repository, pull.number, isWanted);
    // An edit takes an acceptance back, and need not show in the pull request.
    const mayAccept = listed.some(({ body, isEdited }) => !isEdited && /^\/assay[^]*accept/.test(body));
    const isSettled = deps.now().getTime() - Date.parse(pull.updatedAt) > SETTLED_MS;
    if (isSettled && !mayAccept)
        deps.caches.comments.set(key, listed);
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

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ inputsOfSurvey),
/* harmony export */   Dg: () => (/* binding */ surveysOfHead),
/* harmony export */   UC: () => (/* binding */ pullRequestIfThere),
/* harmony export */   aO: () => (/* binding */ headOfSurvey),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var _core_gate_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6739);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5485);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3334);
/* harmony import */ var _head_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7015);
/* harmony import */ var _recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(791);
/* harmony import */ var _survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2608);





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
    const checks = listedChecks.filter(({ name }) => name !== _recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .ACCEPTED_CHECK */ .Bt);
    const gate = checks.find(({ name }) => name === _core_gate_check_js__WEBPACK_IMPORTED_MODULE_6__/* .GATE */ .k);
    const memory = (0,_head_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .parseExternalId */ .Wt)(gate?.externalId);
    const surveys = [own];
    const others = gate ? await othersOfHead(view, pull, memory) : [];
    for (const other of others.slice(0, MOST_SHARING)) {
        const survey = await (0,_survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyPullRequest */ .Hh)(view, other, runsOfHead);
        if (survey)
            surveys.push(survey);
    }
    for (const survey of surveys) {
        survey.accepted = [...survey.accepted, ...(0,_recorded_acceptances_js__WEBPACK_IMPORTED_MODULE_5__/* .acceptancesByButton */ .ez)(recorded, survey.pull.number)];
    }
    surveys.sort((a, b) => a.pull.number - b.pull.number);
    const startedMs = gate?.startedAt ? Date.parse(gate.startedAt) : undefined;
    return { own, surveys, checks, memory, startedMs, isCrowded: others.length >= MOST_SHARING };
}
/**
 * Looked for only where the gate was written for another one: pull requests rarely share a head. Those it names are asked for
 * by their number, since no list has all of them.
 */
async function othersOfHead(view, { number, headSha, headOwner, headRef }, memory) {
    const named = [...(memory?.comments.keys() ?? [])];
    if (memory && named.every((one) => one === number))
        return [];
    const of = { sha: headSha, headOwner, headBranch: headRef };
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
    const { pull, tip, rules, runs, requiredWorkflows, accepted } = survey;
    const changed = changedPaths(await (0,_survey_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(view, pull, tip));
    return {
        sha: pull.headSha,
        number: pull.number,
        baseRef: pull.baseRef,
        baseTip: tip,
        isConflicted: pull.isMergeable === false,
        rules,
        runs,
        requiredWorkflows,
        accepted,
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
        runs.flat().map(({ id, attempt, status, conclusion }) => [id, attempt, status, conclusion]),
        // Nothing else hangs on a conflict.
        runs.length === 0 && [pull.isMergeable === false, isOverdue],
        commands.map(({ id, updatedAt }) => [id, updatedAt]),
        [...actors.values()],
        accepted.map(({ rule, commentId }) => [rule, commentId]),
    ];
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ touchedBy),
  n: () => (/* binding */ weighHead)
});

// EXTERNAL MODULE: ./build/src/commands/base-rules.js + 1 modules
var base_rules = __webpack_require__(6526);
// EXTERNAL MODULE: ./build/src/commands/decide-pull-request.js + 12 modules
var decide_pull_request = __webpack_require__(3652);
// EXTERNAL MODULE: ./build/src/commands/find-evidence.js + 16 modules
var find_evidence = __webpack_require__(3017);
// EXTERNAL MODULE: ./build/src/commands/model-paths.js
var model_paths = __webpack_require__(500);
// EXTERNAL MODULE: ./build/src/commands/pipeline-paths.js
var pipeline_paths = __webpack_require__(2065);
// EXTERNAL MODULE: ./build/src/commands/run-rules.js
var run_rules = __webpack_require__(8015);
;// CONCATENATED MODULE: ./build/src/commands/part-context.js

/** What GitHub says around the evidence about a project of a head. */
function contextOf({ repository, deps }, { sha, number, rules, changed }, { slug, directory, rules: own }, evidence, { found, newest, trust }, 
/** The commit whose results the head records. */
recordedOf) {
    const { users, teams } = rules.github.release_managers;
    const run = found?.run ?? newest.pending ?? newest.waiting ?? newest.ended ?? newest.finished ?? newest.skipped;
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

// EXTERNAL MODULE: ./build/src/commands/recorded-results.js + 3 modules
var recorded_results = __webpack_require__(623);
;// CONCATENATED MODULE: ./build/src/commands/weigh-head.js







/** Gathers the evidence about a head and judges it. */
async function weighHead(view, head, isOverdue) {
    const { rules, runs, number, groupBase } = head;
    const slugs = rules.projects.map(({ slug }) => slug);
    const of = { projects: slugs, number: groupBase === undefined ? number : undefined };
    // The results that a run committed start no run of their own.
    const recorded = runs.length === 0 && groupBase === undefined ? await (0,recorded_results/* recordedResults */.P)(view, head) : undefined;
    const found = recorded?.found ?? (await (0,find_evidence/* findEvidence */.H)(view, runs, of));
    const reached = trustOf(view, head, found);
    const parts = [];
    const touched = [];
    for (const project of rules.projects) {
        const known = factsOf(head, project, found, isOverdue, reached);
        const asks = head.changed !== undefined && (0,decide_pull_request/* asksWhatIsTouched */.zT)(known);
        const own = asks ? await touchedBy(view, head, project) : undefined;
        if (own)
            touched.push(own);
        const evidence = (0,decide_pull_request/* evidenceOf */.X1)({ ...known, touched: own });
        const places = await placesOf(view, head, project);
        parts.push({
            name: project.slug,
            project: project.slug,
            context: contextOf(view, head, project, evidence, known, recorded?.parent),
            evidence,
            ...(places && { rules: places }),
            ...policyOf(project, rules.isBinding),
        });
    }
    const [run] = [...found.reports.values()].map((one) => one.run).sort((a, b) => b.id - a.id);
    return { parts, run, touched: touched.length > 0 ? touched : undefined, settlesAtMs: found.settlesAtMs };
}
function factsOf(head, project, found, isOverdue, reached) {
    const { rules, groupBase, isConflicted, accepted } = head;
    return {
        rules: project.rules,
        isBinding: rules.isBinding,
        rulesCommit: rules.commit,
        found: found.reports.get(project.slug),
        newest: found.newest,
        isConflicted,
        isOverdue,
        ...(groupBase !== undefined && { baseSha: groupBase }),
        workflows: rules.github.workflows,
        waitMinutes: rules.github.wait_minutes,
        trust: { needed: rules.github.trust, reached },
        accepted,
    };
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
function trustOf({ repository }, { rules, requiredWorkflows, changed, groupBase }, { reports }) {
    if (rules.github.trust === 'self_reported' || reports.size === 0)
        return 'self_reported';
    const isPinned = ({ path }) => requiredWorkflows.some((workflow) => workflow.repositoryId === repository.id && workflow.path === path) &&
        // Whoever came into the queue was judged by this before.
        (groupBase !== undefined || changed?.includes(path) === false);
    return [...reports.values()].every(({ run }) => isPinned(run)) ? 'pinned_workflow' : 'self_reported';
}


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ withVarsRead)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 7 modules
var params = __webpack_require__(6884);
;// CONCATENATED MODULE: ./build/src/commands/vars-reader.js

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,params/* parseParams */.Sl)(text, path));
        }
        return known.get(path);
    };
}

;// CONCATENATED MODULE: ./build/src/commands/with-vars-read.js


/** No dvc.yaml draws from so many parameter files. */
const MOST_FILES = 50;
/**
 * What a parser comes to that asks for parameter files while it runs, where files cannot be read at once: it runs, what it
 * asked for is read, and again until nothing new is asked for. With the texts of all it asked for, by their path. Throws
 * `VARS_TOO_MANY` over 50 files: each of them may be a call to a server.
 */
async function withVarsRead(parse, readText) {
    const known = new Map();
    for (;;) {
        const asked = new Set();
        let outcome;
        try {
            const readVars = varsReader((path) => {
                if (!known.has(path))
                    asked.add(path);
                return known.get(path);
            });
            outcome = { value: parse(readVars) };
        }
        catch (error) {
            outcome = { error };
        }
        if (asked.size === 0) {
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, texts: known };
        }
        if (known.size + asked.size > MOST_FILES) {
            throw new errors/* UserError */.yo({
                code: 'VARS_TOO_MANY',
                message: `a dvc.yaml draws from more than ${MOST_FILES} parameter files`,
                hint: 'Put parameters that belong together into one file.',
                exitCode: 2,
            });
        }
        for (const path of asked)
            known.set(path, await readText(path));
    }
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ locateRules),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2007);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5792);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(800);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3247);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(224);





/**
 * Reads the text of an assay.yaml. Throws `CONFIG_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column with the value and, for a misspelt word, the nearest right one.
 */
function parseConfig(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file });
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.safeParse(source.value ?? {});
    const mistakes = [
        ...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, source)),
        ...repeatedBounds(source),
    ];
    if (result.success && mistakes.length === 0)
        return result.data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
        exitCode: 2,
        mistakes: mistakes.sort(byPlace),
    });
}
function byPlace({ location: a }, { location: b }) {
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
/** A bound set twice for one metric: one of the two would be overlooked. */
function repeatedBounds(source) {
    const rules = valueAt(source.value, ['metrics']);
    const first = new Map();
    return (Array.isArray(rules) ? rules : []).flatMap((_, index) => _gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUNDS */ .QT.flatMap((bound) => {
        if (valueAt(rules, [index, bound]) === undefined)
            return [];
        const rule = `${String(valueAt(rules, [index, 'metric']))}:${bound}`;
        const before = first.get(rule);
        if (before === undefined) {
            first.set(rule, index);
            return [];
        }
        const { line } = source.locateKey(['metrics', before, bound]);
        const location = source.locateKey(['metrics', index, bound]);
        return [{ message: `${rule} is set twice`, hint: `Keep one; the other is on line ${line}.`, location }];
    }));
}
/**
 * Where the rules of a valid assay.yaml stand, for annotations: the first one of each metric by the id of its measurement
 * (without a slice), and each dataset as `validation.<dataset>`.
 */
function locateRules(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file });
    const { metrics, models, data } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.parse(source.value ?? {});
    const places = [
        ...metrics.map(({ metric }, index) => [metric, source.locate(['metrics', index])]),
        ...Object.entries(models).flatMap(([name, { gates }]) => gates.map(({ metric }, index) => [
            (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementOf */ .k)(name, metric),
            source.locate(['models', name, 'gates', index]),
        ])),
        ...Object.keys(data).map((name) => [`validation.${name}`, source.locateKey(['data', name])]),
    ];
    return new Map(places.reverse());
}
function mistakesOf(issue, source) {
    const path = issue.path;
    const where = path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
    const value = valueAt(source.value, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => {
                const known = knownKeys(path);
                const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(key, known);
                const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
                return { message: `unknown key "${key}" in ${where}`, hint, location: source.locateKey([...path, key]) };
            });
        case 'invalid_value': {
            const words = issue.values.map(String);
            const meant = typeof value === 'string' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, words) : undefined;
            const hint = meant !== undefined
                ? `Did you mean "${meant}"?`
                : `Write ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}.`;
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint,
                    location: locationOf(path, value, source),
                },
            ];
        }
        case 'invalid_type':
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint: `It is ${article(issue.expected)}.`,
                    location: locationOf(path, value, source),
                },
            ];
        // The schema words these messages so that they follow "Write".
        case 'invalid_union':
        case 'invalid_format':
        case 'too_small': {
            const hint = `Write ${issue.message}.`;
            return [{ message: `${where} cannot be ${shown(value)}`, hint, location: source.locate(path) }];
        }
        case 'invalid_key': {
            const name = String(path.at(-1));
            const hint = `Write ${issue.issues[0].message}.`;
            return [{ message: `${where} cannot be named "${name}"`, hint, location: source.locateKey(path) }];
        }
        case 'custom': {
            const hint = issue.params?.['hint'];
            return [{ message: `${where}: ${issue.message}`, ...(hint && { hint }), location: source.locate(path) }];
        }
        default:
            return [{ message: `${where}: ${issue.message}`, location: source.locate(path) }];
    }
}
/** A missing value is shown at its parent, so that the place exists. */
function locationOf(path, value, source) {
    return value === undefined ? source.locateKey(path.slice(0, -1)) : source.locate(path);
}
/** Keys the schema knows at a path, read from the schema itself. */
function knownKeys(path) {
    let node = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn;
    for (const part of path) {
        const unwrapped = unwrap(node);
        node = typeof part === 'number' ? unwrapped.element : (unwrapped.shape?.[part] ?? unwrapped.valueType);
    }
    return Object.keys(unwrap(node).shape ?? {});
}
function unwrap(node) {
    let current = (node ?? {});
    while (current.def?.innerType !== undefined)
        current = current.def.innerType;
    return current;
}
function valueAt(root, path) {
    return path.reduce((node, key) => node?.[key], root);
}
function dotted(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}
function shown(value) {
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function article(type) {
    const words = {
        object: 'a map of keys',
        array: 'a list',
        string: 'text',
        number: 'a number',
        boolean: 'true or false',
        int: 'a whole number',
        record: 'a map of keys',
    };
    return words[type] ?? type;
}


/***/ }),

/***/ 224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/src/core/when.js
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];

// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var rules = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/src/validation/table-schema.js

const FIELD_TYPES = [
    'string',
    'number',
    'integer',
    'boolean',
    'date',
    'time',
    'datetime',
    'year',
    'yearmonth',
    'any',
];
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const table_schema_length = schemas/* int */.Whr().min(0, 'a whole number of at least 0');
const names = schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'at least one name')]);
const severity = schemas/* enum */.k5n(['error', 'warning']).default('error').describe('warning: shown, never decides.');
const tolerance = schemas/* number */.aig()
    .min(0, 'a share from 0 to 1')
    .max(1, 'a share from 0 to 1')
    .default(0)
    .describe('Share of rows that may fail.');
const words = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const missing = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), label: schemas/* string */.YjP().optional() }).transform(({ value }) => value),
]))
    .describe('Texts that stand for no value.');
const constraintsSchema = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    enum: schemas/* array */.YOg(scalar).min(1, 'at least one value').optional(),
    minimum: scalar.optional(),
    maximum: scalar.optional(),
    exclusiveMinimum: scalar.optional(),
    exclusiveMaximum: scalar.optional(),
    minLength: table_schema_length.optional(),
    maxLength: table_schema_length.optional(),
    pattern: schemas/* string */.YjP().optional().describe('A regular expression (RE2) that the whole text matches.'),
});
const fieldSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(FIELD_TYPES).default('any'),
    format: schemas/* string */.YjP()
        .default('default')
        .describe('A pattern of strptime for dates and times; email, uri or uuid for text.'),
    title: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    example: schemas/* unknown */.L5J().optional(),
    rdfType: schemas/* string */.YjP().optional(),
    constraints: constraintsSchema.default({}),
    categories: schemas/* array */.YOg(schemas/* union */.KCZ([
        scalar,
        schemas/* strictObject */.rej({ value: scalar, label: schemas/* string */.YjP().optional() }).transform(({ value }) => value),
    ]))
        .optional(),
    categoriesOrdered: schemas/* boolean */.zMY().optional(),
    missingValues: missing.optional(),
    trueValues: schemas/* array */.YOg(schemas/* string */.YjP()).default(['true', 'True', 'TRUE', '1']),
    falseValues: schemas/* array */.YOg(schemas/* string */.YjP()).default(['false', 'False', 'FALSE', '0']),
    decimalChar: schemas/* string */.YjP().length(1).default('.'),
    groupChar: schemas/* string */.YjP().length(1).optional(),
    bareNumber: schemas/* boolean */.zMY().default(true),
    tolerance,
    severity,
});
const METRICS = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
    'mean',
    'stddev',
    'min',
    'max',
    'quantile',
    'distinctCount',
    'freshness',
];
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** What a number may be, in the words of the Open Data Contract Standard. Intervals are closed. */
const OPERATORS = [
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
    'mustBeBetween',
    'mustNotBeBetween',
];
/** A quality rule in the words of ODCS 3.1. */
const qualitySchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    dimension: schemas/* string */.YjP().optional(),
    type: schemas/* enum */.k5n(['library', 'sql']).default('library'),
    metric: schemas/* enum */.k5n(METRICS).optional(),
    field: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'at least one name')]).optional(),
    query: schemas/* string */.YjP()
        .optional()
        .describe('One SELECT that gives one number; {object} is the table, {property} the field.'),
    arguments: schemas/* strictObject */.rej({
        validValues: schemas/* array */.YOg(scalar).optional(),
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(schemas/* union */.KCZ([scalar, schemas/* null */.chJ()])).optional(),
        quantile: schemas/* number */.aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').optional(),
    })
        .default({}),
    unit: schemas/* enum */.k5n(['rows', 'percent', 'seconds', 'hours', 'days']).optional(),
    severity,
    customProperties: words,
    mustBe: schemas/* number */.aig().optional(),
    mustNotBe: schemas/* number */.aig().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: pair.optional(),
    mustNotBeBetween: pair.optional(),
})
    .superRefine((rule, context) => {
    const say = (message, hint) => context.addIssue({ code: 'custom', message, params: { hint } });
    if (!OPERATORS.some((operator) => rule[operator] !== undefined))
        say('this rule has no bound', `Add ${OPERATORS.join(', ')}.`);
    if (rule.type === 'sql' && rule.query === undefined)
        say('a rule of type sql needs a query', 'Add `query`.');
    if (rule.type === 'library' && rule.metric === undefined)
        say('this rule names no metric', `Add \`metric\`: ${METRICS.join(', ')}.`);
    if (rule.metric !== undefined && rule.metric !== 'rowCount' && rule.field === undefined && rule.type === 'library')
        say(`${rule.metric} is of a field`, 'Add `field`.');
    if (rule.metric === 'quantile' && rule.arguments.quantile === undefined)
        say('which quantile?', 'Add `arguments: {quantile: 0.9}`.');
    if (rule.metric === 'invalidValues' &&
        rule.arguments.validValues === undefined &&
        rule.arguments.pattern === undefined)
        say('which values are valid?', 'Add `arguments: {validValues: […]}` or `{pattern: …}`.');
});
const referenceSchema = schemas/* strictObject */.rej({ resource: schemas/* string */.YjP().optional(), fields: names });
/** Frictionless Table Schema (version 2) with `tolerance`, `severity` and the quality rules of ODCS 3.1. */
const tableSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    title: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    fields: schemas/* array */.YOg(fieldSchema).min(1, 'at least one field'),
    fieldsMatch: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']),
        schemas/* array */.YOg(schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']))
            .length(1)
            .transform(([only]) => only),
    ])
        .default('exact'),
    missingValues: missing.default(['']),
    primaryKey: names.optional(),
    uniqueKeys: schemas/* array */.YOg(names).default([]),
    foreignKeys: schemas/* array */.YOg(schemas/* strictObject */.rej({ fields: names, reference: referenceSchema })).default([]),
    quality: schemas/* array */.YOg(qualitySchema).default([]),
});

;// CONCATENATED MODULE: ./build/src/validation/dataset-config.js


const path = schemas/* string */.YjP().min(1, 'a path from the root of the repository');
/** One entry of `data:` in assay.yaml. */
const datasetConfigSchema = schemas/* strictObject */.rej({
    path: path.describe('The table: a file or directory of CSV, Parquet or JSON Lines.'),
    schema: schemas/* union */.KCZ([path, tableSchema], 'the path of a schema, or a schema with `fields`')
        .optional()
        .describe('A Frictionless Table Schema: in a file, or here. The file may be a datapackage.json or a data contract (*.odcs.yaml), too.'),
    quality: schemas/* array */.YOg(qualitySchema).default([]).describe('Quality rules of ODCS, beside those of the schema.'),
});
/** The schema with the rules that stand beside it; without a schema the rules alone. */
function withQuality(schema, quality) {
    const known = schema ?? {
        fields: [],
        fieldsMatch: 'subset',
        missingValues: [''],
        uniqueKeys: [],
        foreignKeys: [],
        quality: [],
    };
    return { ...known, quality: [...known.quality, ...quality] };
}

;// CONCATENATED MODULE: ./build/src/core/comment-policy.js
/** When the App comments on a pull request. */
const COMMENT_POLICIES = ['always', 'on-change', 'on-failure', 'never'];

// EXTERNAL MODULE: ./build/src/core/project-slug.js
var project_slug = __webpack_require__(2722);
// EXTERNAL MODULE: ./build/src/core/trust.js
var trust = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/src/config/github-schema.js




const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** No `..`, nothing absolute. */
const DIRECTORY = /^(?![./]*\/)(?!\.)(?!.*\/\.)[^\0\\]+$/;
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
const TEAM = /^[a-z0-9][a-z0-9_.-]{0,99}$/;
/** Tiers that can be reached. */
const [SELF_REPORTED, PINNED_WORKFLOW] = trust/* TRUST_TIERS */.$;
/** Reports, checks and comments are told apart by the name of the project alone. */
function refuseEqualNames(directories, context) {
    const known = new Map([['root', 'the root']]);
    for (const [index, directory] of directories.entries()) {
        const slug = (0,project_slug/* projectSlug */.T)(directory);
        const other = known.get(slug);
        if (other === undefined)
            known.set(slug, directory);
        else {
            const message = `its name in checks and reports, ${slug}, is also that of ${other}`;
            context.addIssue({ code: 'custom', path: [index], message, params: { hint: 'Rename one of the directories.' } });
        }
    }
}
/** `github:` of assay.yaml: what the App goes by; always read from the base revision. */
const githubSchema = schemas/* strictObject */.rej({
    workflows: schemas/* array */.YOg(schemas/* string */.YjP().regex(WORKFLOW, 'a path such as .github/workflows/ml.yml'))
        .max(50, 'at most 50 workflows')
        .default([])
        .describe('Workflow files whose runs count as evidence; those of every workflow that uploads a report when left out.'),
    projects: schemas/* array */.YOg(schemas/* string */.YjP().regex(DIRECTORY, 'a directory from the root, such as services/ranker'))
        .max(50, 'at most 50 projects')
        .superRefine(refuseEqualNames)
        .default([])
        .describe('Directories with an assay.yaml of their own, whose reports are judged by it. Their checks are `assay / <project> / <model>`.'),
    release_managers: schemas/* strictObject */.rej({
        users: schemas/* array */.YOg(schemas/* string */.YjP().regex(LOGIN, 'a login, without @')).default([]).describe('Logins.'),
        teams: schemas/* array */.YOg(schemas/* string */.YjP().regex(TEAM, 'the slug of a team of this organization, such as ml-release'))
            .max(20, 'at most 20 teams')
            .default([])
            .describe('Slugs of teams of the organization that owns the repository.'),
    })
        .prefault({})
        .describe('Who may accept a gate that says no. Nobody, when left out.'),
    merge_queue: schemas/* enum */.k5n(['reevaluate', 'carry'])
        .default('reevaluate')
        .describe('What judges a merge group: its own run, or (`carry`) the verdict of the pull request where the base has neither new data nor models.'),
    comment: schemas/* enum */.k5n(COMMENT_POLICIES)
        .default('on-change')
        .describe('When the App comments on a pull request. A comment that stands is kept true.'),
    trust: schemas/* enum */.k5n([SELF_REPORTED, PINNED_WORKFLOW])
        .default(SELF_REPORTED)
        .describe('The least tier of trust that a pass needs. pinned_workflow: a ruleset requires the workflow, and the pull request does not change it.'),
    wait_minutes: schemas/* int */.Whr()
        .min(1, 'a whole number of at least 1')
        .max(1440, 'at most 1440 minutes, a day')
        .default(60)
        .describe('How long a run may take to appear before its absence is a failure.'),
})
    .prefault({})
    .describe('What the GitHub App goes by, read from the base revision.');

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/stats/anderson-darling.js
/** Critical values of the k-sample statistic are b0 + b1/√(k − 1) + b2/(k − 1): Scholz & Stephens (1987), table 2. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const B0 = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085];
const B1 = [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615];
const B2 = [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154];
/**
 * P-value of the two-sample Anderson-Darling test (midrank version) of sorted samples that are not all equal:
 * interpolated between the tabled levels, 0.25 and 0.001 beyond them.
 */
function andersonDarling(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const standardised = (midrankStatistic(left, right) - 1) / Math.sqrt(variance(n, m, all));
    const critical = B0.map((b0, level) => b0 + B1[level] + B2[level]);
    if (standardised < critical[0])
        return 0.25;
    if (standardised > critical[critical.length - 1])
        return 0.001;
    const [c0, c1, c2] = quadraticFit(critical, LEVELS.map((level) => Math.log(level)));
    return Math.exp(c0 + c1 * standardised + c2 * standardised ** 2);
}
function midrankStatistic(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    let [leftSum, rightSum] = [0, 0];
    for (let i = 0, j = 0; i < n || j < m;) {
        const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (left[i] === value)
            i++;
        while (right[j] === value)
            j++;
        const ties = i - fromI + (j - fromJ);
        const below = fromI + fromJ + ties / 2;
        const weight = ties / all / (below * (all - below) - (all * ties) / 4);
        leftSum += weight * (all * (fromI + (i - fromI) / 2) - below * n) ** 2;
        rightSum += weight * (all * (fromJ + (j - fromJ) / 2) - below * m) ** 2;
    }
    return ((all - 1) / all) * (leftSum / n + rightSum / m);
}
/** Variance of the statistic under one distribution: Scholz & Stephens, equation 4, for two samples. */
function variance(n, m, all) {
    const k = 2;
    const sizes = 1 / n + 1 / m;
    let h = 0;
    let g = 0;
    // h = Σ 1/i for i < all; g = Σ over i < j < all of 1/((all − i) j), by partial sums from the far end.
    for (let i = all - 1; i > 1; i--) {
        h += 1 / i;
        g += h / (all + 1 - i);
    }
    h += 1;
    const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * sizes;
    const b = (2 * g - 4) * k ** 2 + 8 * h * k + (2 * g - 14 * h - 4) * sizes - 8 * h + 4 * g - 6;
    const c = (6 * h + 2 * g - 2) * k ** 2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * sizes + 4 * h;
    const d = (2 * h + 6) * k ** 2 - 4 * h * k;
    return (a * all ** 3 + b * all ** 2 + c * all + d) / ((all - 1) * (all - 2) * (all - 3));
}
/** Least squares of y on 1, x and x²: the normal equations of x about its mean, by Cramer's rule. */
function quadraticFit(xs, ys) {
    const center = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const moment = (power) => xs.reduce((sum, x) => sum + (x - center) ** power, 0);
    const mixed = (power) => xs.reduce((sum, x, k) => sum + (x - center) ** power * ys[k], 0);
    const [s0, s2, s3, s4] = [xs.length, moment(2), moment(3), moment(4)];
    const [t0, t1, t2] = [mixed(0), mixed(1), mixed(2)];
    const determinant = s0 * (s2 * s4 - s3 * s3) - s2 * s2 * s2;
    const c0 = (t0 * (s2 * s4 - s3 * s3) + t1 * s2 * s3 - t2 * s2 * s2) / determinant;
    const c1 = (s0 * (t1 * s4 - t2 * s3) + t0 * s2 * s3 - t1 * s2 * s2) / determinant;
    const c2 = (s0 * (t2 * s2 - t1 * s3) - t0 * s2 * s2) / determinant;
    return [c0 - c1 * center + c2 * center ** 2, c1 - 2 * c2 * center, c2];
}

;// CONCATENATED MODULE: ./build/src/drift/column-pair.js



/**
 * A column of both tables as every detector reads it: sorted once, nulls and infinities left out. Neither side is empty.
 * Columns of text have no `numbers`.
 */
class ColumnPair {
    type;
    n;
    m;
    numbers;
    integers;
    count;
    knownSpread;
    counted;
    measuredGaps;
    constructor(type, 
    /** Rows with a value in the reference. */
    n, 
    /** Rows with a value in the current table. */
    m, 
    /** Ascending and finite. */
    numbers, 
    /** Whole numbers without nulls: numpy bins them more coarsely. */
    integers, count, knownSpread) {
        this.type = type;
        this.n = n;
        this.m = m;
        this.numbers = numbers;
        this.integers = integers;
        this.count = count;
        this.knownSpread = knownSpread;
    }
    /** Of sorted, finite numbers, booleans as 0 and 1; `spread` is that of the reference, where it is known. */
    static ofNumbers(type, reference, current, integers = false, spread) {
        const count = () => countNumbers(reference, current);
        return new ColumnPair(type, reference.length, current.length, { reference, current }, integers, count, spread);
    }
    /** Of texts, by how often each occurs. */
    static ofCounts(reference, current) {
        const levels = [...new Set([...reference.keys(), ...current.keys()])].sort();
        const counts = {
            levels,
            reference: Float64Array.from(levels, (level) => reference.get(level) ?? 0),
            current: Float64Array.from(levels, (level) => current.get(level) ?? 0),
        };
        return new ColumnPair('cat', sum(counts.reference), sum(counts.current), undefined, false, () => counts);
    }
    /** Numbers count as levels, too. */
    counts() {
        this.counted ??= this.count();
        return this.counted;
    }
    /** How far the distribution functions are apart; only for numbers. */
    gaps() {
        const { reference, current } = numbersOf(this);
        return (this.measuredGaps ??= gapsOfCdfs(reference, current));
    }
    /** Of the reference; only for numbers. */
    spread() {
        return (this.knownSpread ??= spreadOf(numbersOf(this).reference));
    }
    /** Number of distinct values of both sides together; it may stop counting above `limit`. */
    distinct(limit) {
        if (!this.numbers || this.counted)
            return this.counts().levels.length;
        const { reference, current } = this.numbers;
        let found = 0;
        for (let i = 0, j = 0; (i < reference.length || j < current.length) && found <= limit; found++) {
            const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
            while (reference[i] === value)
                i++;
            while (current[j] === value)
                j++;
        }
        return found;
    }
    /** Whether the reference holds more distinct values than `limit`. */
    referenceExceeds(limit) {
        if (!this.numbers)
            return this.counts().reference.filter((count) => count > 0).length > limit;
        const { reference } = this.numbers;
        let found = 1;
        for (let i = 1; i < reference.length && found <= limit; i++)
            if (reference[i] !== reference[i - 1])
                found++;
        return found > limit;
    }
}
/** The numbers of a pair; only detectors for `num` columns may ask. */
function numbersOf(pair) {
    if (!pair.numbers)
        throw new Error('a detector of numbers was given text');
    return pair.numbers;
}
/** How often each level of a column occurs. */
function countLevels({ codes, levels }) {
    const counts = new Float64Array(levels.length);
    for (const code of codes)
        if (code >= 0)
            counts[code]++;
    return new Map(levels.flatMap((level, code) => (counts[code] > 0 ? [[level, counts[code]]] : [])));
}
/** The finite ones of the values, ascending; uses the values up. */
function sortedFinite(values) {
    let kept = 0;
    while (kept < values.length && values[kept] - values[kept] === 0)
        kept++;
    for (let row = kept; row < values.length; row++) {
        const value = values[row];
        if (value - value === 0)
            values[kept++] = value;
    }
    return sortNumbers(values.subarray(0, kept));
}
function countNumbers(reference, current) {
    const levels = [];
    const left = [];
    const right = [];
    for (let i = 0, j = 0; i < reference.length || j < current.length;) {
        const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (reference[i] === value)
            i++;
        while (current[j] === value)
            j++;
        levels.push(value);
        left.push(i - fromI);
        right.push(j - fromJ);
    }
    return { levels, reference: Float64Array.from(left), current: Float64Array.from(right) };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/anderson-darling.js


/** Anderson-Darling test of two samples; its p-value stays within 0.001 and 0.25. */
const andersonDarlingTest = {
    name: 'anderson',
    displayName: 'Anderson-Darling',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.distinct(2) < 2)
            return { undefinedReason: 'all values are equal' };
        const { reference, current } = numbersOf(pair);
        return andersonDarling(reference, current);
    },
};

// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(66);
;// CONCATENATED MODULE: ./build/src/drift/detectors/chi-square.js

/**
 * Chi-square goodness of fit, the reference taken for the exact distribution: as in Evidently its own noise is left out,
 * so small references raise many false alarms, and one new level is a drift of p = 0.
 */
const chiSquare = {
    name: 'chisquare',
    displayName: 'chi-square p_value',
    types: ['cat'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current, levels } = pair.counts();
        if (levels.length < 2)
            return { undefinedReason: 'all values are equal' };
        const scale = pair.m / pair.n;
        const statistic = reference.reduce((sum, count, k) => {
            const expected = count * scale;
            return sum + (current[k] - expected) ** 2 / expected;
        }, 0);
        return (0,special/* chiSquareSurvival */.YN)(statistic, levels.length - 1);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/cramer-von-mises.js

/**
 * P-value of the two-sample Cramér-von Mises test of sorted samples, with midranks: exact where both have at most 20
 * values (Xiao, Gordon & Yakovlev 2006), else by Anderson's normalisation (1962) and the limiting law.
 */
function cramerVonMises(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const u = rankStatistic(left, right);
    if (Math.max(n, m) <= 20)
        return exactPValue(u, n, m);
    const product = n * m;
    const statistic = u / (product * all) - (4 * product - 1) / (6 * all);
    const expected = (1 + 1 / all) / 6;
    const variance = ((all + 1) * (4 * product * all - 3 * (n * n + m * m) - 2 * product)) / (45 * all * all * 4 * product);
    const normalised = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
    return normalised < 0.003 ? 1 : Math.max(0, 1 - limitingCdf(normalised));
}
/** n Σ(rᵢ − i)² + m Σ(sⱼ − j)² over the midranks r and s of the pooled values. */
function rankStatistic(left, right) {
    const [n, m] = [left.length, right.length];
    let [leftSum, rightSum] = [0, 0];
    for (let i = 0, j = 0; i < n || j < m;) {
        const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (left[i] === value)
            i++;
        while (right[j] === value)
            j++;
        const midrank = (fromI + fromJ + i + j + 1) / 2;
        for (let k = fromI; k < i; k++)
            leftSum += (midrank - k - 1) ** 2;
        for (let k = fromJ; k < j; k++)
            rightSum += (midrank - k - 1) ** 2;
    }
    return n * leftSum + m * rightSum;
}
/** Counts the paths by the value of the statistic that they come to. */
function exactPValue(u, n, m) {
    const multiple = (n * m) / greatestCommonDivisor(n, m);
    const [a, b] = [multiple / n, multiple / m];
    const product = n * m;
    const limit = Math.floor((multiple ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
    let column = Array.from({ length: n + 1 }, (_, v) => new Map(v === 0 ? [[0, 1]] : []));
    for (let j = 0; j <= m; j++) {
        let before = new Map();
        column = column.map((above, v) => {
            const increment = (a * v - b * j) ** 2;
            const here = new Map();
            for (const paths of [before, above]) {
                for (const [value, count] of paths)
                    here.set(value + increment, (here.get(value + increment) ?? 0) + count);
            }
            before = here;
            return here;
        });
    }
    let [beyond, all] = [0, 0];
    for (const [value, count] of column[n]) {
        all += count;
        if (value >= limit)
            beyond += count;
    }
    return beyond / all;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/** Csörgő & Faraway (1996), equation 1.2; the series ends where scipy ends it, which its scores show from the eighth digit on. */
function limitingCdf(x) {
    let sum = 0;
    for (let k = 0;; k++) {
        const y = 4 * k + 1;
        const factor = Math.exp((0,special/* logGamma */.SX)(k + 0.5) - (0,special/* logGamma */.SX)(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
        const term = factor * Math.sqrt(y) * expBesselQuarter(y ** 2 / (16 * x));
        sum += term;
        if (term < 1e-7)
            return sum;
    }
}
/**
 * e^(−q) K¼(q) as ∫ exp(−q − q cosh t) cosh(t/4) dt from 0: the trapezoidal rule is exact to all digits for a function
 * that falls off so fast.
 */
function expBesselQuarter(q) {
    const step = 0.1;
    let sum = Math.exp(-2 * q) / 2;
    for (let t = step;; t += step) {
        const term = Math.exp(-q - q * Math.cosh(t)) * Math.cosh(t / 4);
        sum += term;
        if (term <= 1e-18 * sum)
            return step * sum;
    }
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/cramer-von-mises.js


/** Two-sample Cramér-von Mises test, exact up to 20 rows a side. */
const cramerVonMisesTest = {
    name: 'cramer_von_mises',
    displayName: 'Cramer-von Mises',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<=',
    compute(pair) {
        if (pair.n < 2 || pair.m < 2)
            return { undefinedReason: 'cramer_von_mises needs two values on both sides' };
        const { reference, current } = numbersOf(pair);
        return cramerVonMises(reference, current);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/random.js
/** xoshiro128** (Blackman & Vigna), its state filled from the seed by splitmix32. */
function seededRandom(seed) {
    let mixed = seed >>> 0;
    const mix = () => {
        mixed = (mixed + 0x9e3779b9) >>> 0;
        let z = mixed;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = mix();
    let b = mix();
    let c = mix();
    let d = mix() || 1;
    const bits = () => {
        const product = Math.imul(b, 5);
        const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result;
    };
    const uniform = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;
    const below = (bound) => {
        // The last, incomplete run of `bound` numbers is thrown away: it would favour the small ones.
        const limit = 4294967296 - (4294967296 % bound);
        let drawn = bits();
        while (drawn >= limit)
            drawn = bits();
        return drawn % bound;
    };
    let spare;
    const normal = () => {
        if (spare !== undefined) {
            const kept = spare;
            spare = undefined;
            return kept;
        }
        for (;;) {
            const x = 2 * uniform() - 1;
            const y = 2 * uniform() - 1;
            const square = x * x + y * y;
            if (square === 0 || square >= 1)
                continue;
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
            spare = y * scale;
            return x * scale;
        }
    };
    return { bits, uniform, below, normal };
}

;// CONCATENATED MODULE: ./build/src/stats/maximum-mean-discrepancy.js

const PERMUTATIONS = 100;
/**
 * Permutation p-value of the unbiased maximum mean discrepancy of two samples, Gaussian kernel, its width from the
 * median squared distance within the first. Takes memory for the square of all values.
 */
function maximumMeanDiscrepancy(left, right) {
    const n = left.length;
    const all = n + right.length;
    const values = new Float64Array(all);
    values.set(left);
    values.set(right, n);
    const gamma = 1 / medianSquaredDistance(left);
    const kernel = new Float64Array(all * all);
    for (let i = 0; i < all; i++) {
        for (let j = 0; j < all; j++) {
            if (i !== j)
                kernel[i * all + j] = Math.exp(-gamma * (values[i] - values[j]) ** 2);
        }
    }
    const rowSums = Float64Array.from({ length: all }, (_, i) => {
        return kernel.subarray(i * all, (i + 1) * all).reduce((sum, value) => sum + value, 0);
    });
    const order = Int32Array.from({ length: all }, (_, i) => i);
    const discrepancy = () => unbiased(kernel, rowSums, order.subarray(0, n));
    const observed = discrepancy() * (1 - 1e-12);
    const random = seededRandom(0);
    let asFar = 0;
    for (let round = 0; round < PERMUTATIONS; round++) {
        for (let i = 0; i < n; i++) {
            const j = i + random.below(all - i);
            const drawn = order[j];
            order[j] = order[i];
            order[i] = drawn;
        }
        if (discrepancy() >= observed)
            asFar++;
    }
    return asFar / PERMUTATIONS;
}
/** Of the rows `first` against the others: the sums over pairs of others follow from those over all. */
function unbiased(kernel, rowSums, first) {
    const all = rowSums.length;
    const [n, m] = [first.length, all - first.length];
    let [within, rows] = [0, 0];
    for (let a = 0; a < n; a++) {
        const row = first[a] * all;
        for (let b = 0; b < a; b++)
            within += kernel[row + first[b]];
        rows += rowSums[first[a]];
    }
    const between = rows - 2 * within;
    const others = rowSums.reduce((sum, value) => sum + value, 0) - 2 * within - 2 * between;
    return (2 * within) / (n * (n - 1)) + others / (m * (m - 1)) - (2 * between) / (n * m);
}
/** The middle one of all squared distances, those of values to themselves too; 1 where it is 0. */
function medianSquaredDistance(values) {
    const n = values.length;
    const distances = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++)
            distances[i * n + j] = (values[i] - values[j]) ** 2;
    distances.sort();
    return distances[Math.floor((n * n - 1) / 2)] || 1;
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/empirical-mmd.js


/** The kernel matrix holds the square of this many numbers. */
const MOST_ROWS = 5000;
/** Permutation test of the maximum mean discrepancy with a Gaussian kernel; 100 permutations. */
const empiricalMmd = {
    name: 'empirical_mmd',
    displayName: 'empirical_mmd',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n < 2 || pair.m < 2)
            return { undefinedReason: 'empirical_mmd needs two values on both sides' };
        if (pair.n + pair.m > MOST_ROWS) {
            return { undefinedReason: `empirical_mmd compares at most ${MOST_ROWS} rows of both sides together` };
        }
        const { reference, current } = numbersOf(pair);
        return maximumMeanDiscrepancy(reference, current);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/energy-distance.js
/** Energy distance √(2 ∫ (F − G)²), in the column's own unit. */
const energyDistance = {
    name: 'ed',
    displayName: 'Energy-distance',
    types: ['num'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>',
    compute(pair) {
        return Math.sqrt(2 * pair.gaps().squares);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/symmetric-eigen.js
/** Eigenvalues of a small symmetric matrix, and its eigenvectors as the columns of `vectors` (Jacobi's rotations). */
function symmetricEigen(matrix) {
    const a = matrix.map((row) => [...row]);
    const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
    for (let sweep = 0; sweep < 60; sweep++) {
        let rotated = false;
        for (let p = 0; p < a.length; p++) {
            for (let q = p + 1; q < a.length; q++)
                rotated = rotate(a, vectors, p, q) || rotated;
        }
        if (!rotated)
            break;
    }
    return { values: a.map((row, i) => row[i]), vectors };
}
/** Makes the elements (p, q) and (q, p) zero; false where they are already, to all digits. */
function rotate(a, vectors, p, q) {
    const off = a[p][q];
    if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(a[p][p] * a[q][q])) || off === 0)
        return false;
    const theta = (a[q][q] - a[p][p]) / (2 * off);
    const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    const c = 1 / Math.sqrt(t * t + 1);
    const s = t * c;
    const turn = (x, y, i, j) => {
        const [left, right] = [x[i], y[j]];
        x[i] = c * left - s * right;
        y[j] = s * left + c * right;
    };
    for (const row of a)
        turn(row, row, p, q);
    for (let k = 0; k < a.length; k++)
        turn(a[p], a[q], k, k);
    for (const row of vectors)
        turn(row, row, p, q);
    return true;
}

;// CONCATENATED MODULE: ./build/src/stats/epps-singleton.js


/**
 * P-value of the Epps-Singleton test (1986) of sorted samples at t = 0.4 and 0.8, with the small-sample correction
 * below 25 values. Undefined where the interquartile range of all values is 0.
 */
function eppsSingleton(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const pooled = new Float64Array(all);
    pooled.set(left);
    pooled.set(right, n);
    pooled.sort();
    const scale = (quantile(pooled, 0.75) - quantile(pooled, 0.25)) / 2;
    if (scale === 0)
        return undefined;
    const [one, other] = [moments(left, scale), moments(right, scale)];
    const difference = one.means.map((value, k) => value - other.means[k]);
    const covariance = one.covariance.map((row, i) => row.map((value, j) => (all / n) * value + (all / m) * other.covariance[i][j]));
    const { values, vectors } = symmetricEigen(covariance);
    const largest = Math.max(...values.map(Math.abs));
    let statistic = 0;
    let rank = 0;
    values.forEach((value, k) => {
        if (Math.abs(value) <= 1e-15 * largest)
            return;
        rank++;
        statistic += difference.reduce((sum, each, i) => sum + each * vectors[i][k], 0) ** 2 / value;
    });
    statistic *= all;
    if (Math.max(n, m) < 25)
        statistic /= 1 + all ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7);
    return (0,special/* gammaQ */.BS)(rank / 2, statistic / 2);
}
/** Means and covariances of cos and sin of the values at both points. */
function moments(values, scale) {
    const waves = [Math.cos, Math.sin].flatMap((wave) => {
        return [0.4 / scale, 0.8 / scale].map((t) => values.map((value) => wave(t * value)));
    });
    const means = waves.map((wave) => wave.reduce((sum, value) => sum + value, 0) / values.length);
    const covariance = waves.map((left, i) => waves.map((right, j) => {
        let sum = 0;
        for (let k = 0; k < left.length; k++)
            sum += (left[k] - means[i]) * (right[k] - means[j]);
        return sum / left.length;
    }));
    return { means, covariance };
}
function quantile(sorted, share) {
    const position = (sorted.length - 1) * share;
    const below = sorted[Math.floor(position)];
    return below + (sorted[Math.ceil(position)] - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/epps-singleton.js


/** Epps-Singleton test on the empirical characteristic functions. */
const eppsSingletonTest = {
    name: 'es',
    displayName: 'Epps-Singleton',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n < 5 || pair.m < 5)
            return { undefinedReason: 'es needs five values on both sides' };
        const { reference, current } = numbersOf(pair);
        return eppsSingleton(reference, current) ?? { undefinedReason: 'the middle half of the values does not vary' };
    },
};

;// CONCATENATED MODULE: ./build/src/stats/fisher-exact.js

/**
 * Two-sided p-value of Fisher's exact test: `hitsA` of `n` against `hitsB` of `m`. Tables at most as likely as the one
 * seen count, as in R and scipy.
 */
function fisherExact(hitsA, n, hitsB, m) {
    const hits = hitsA + hitsB;
    const logChoose = (all, chosen) => (0,special/* logGamma */.SX)(all + 1) - (0,special/* logGamma */.SX)(chosen + 1) - (0,special/* logGamma */.SX)(all - chosen + 1);
    const low = Math.max(0, hits - m);
    const high = Math.min(n, hits);
    const logAll = logChoose(n + m, hits);
    const probability = (a) => Math.exp(logChoose(n, a) + logChoose(m, hits - a) - logAll);
    const limit = probability(hitsA) * (1 + 1e-7);
    let sum = 0;
    for (let a = low; a <= high; a++) {
        const each = probability(a);
        if (each <= limit)
            sum += each;
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/fisher-exact.js

/** Fisher's exact test of two levels; both sides must have as many rows. */
const fisherExactTest = {
    name: 'fisher_exact',
    displayName: "Fisher's Exact test",
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current, levels } = pair.counts();
        if (levels.length > 2)
            return { undefinedReason: 'fisher_exact needs at most two levels' };
        if (pair.n !== pair.m)
            return { undefinedReason: 'fisher_exact needs as many reference rows as current rows' };
        return fisherExact(reference[0], pair.n, current[0], pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/g-test.js

/** Log-likelihood ratio against the counts of the reference, which must have as many rows as the current table. */
const gTest = {
    name: 'g_test',
    displayName: 'g_test',
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n !== pair.m)
            return { undefinedReason: 'g_test needs as many reference rows as current rows' };
        const { reference, current, levels } = pair.counts();
        if (levels.length < 2)
            return { undefinedReason: 'all values are equal' };
        const statistic = current.reduce((sum, count, k) => {
            return count === 0 ? sum : sum + 2 * count * Math.log(count / reference[k]);
        }, 0);
        return (0,special/* chiSquareSurvival */.YN)(statistic, levels.length - 1);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/sturges-edges.js
/**
 * Edges of equal bins as numpy's `histogram_bin_edges(bins="sturges")` lays them: ⌈range / (range / (log₂ size + 1))⌉
 * of them, one bin of width 1 around a constant. Bins of whole numbers are at least 1 wide, as of numpy 2.
 */
function sturgesEdges(low, high, size, integers) {
    if (low === high)
        return Float64Array.of(low - 0.5, high + 0.5);
    let width = (high - low) / (Math.log2(size) + 1);
    if (integers && width < 1)
        width = 1;
    const bins = Math.ceil((high - low) / width);
    const step = (high - low) / bins;
    const edges = Float64Array.from({ length: bins + 1 }, (_, k) => k * step + low);
    edges[bins] = high;
    return edges;
}
/** How many of the sorted values lie in each half-open bin; the last one holds its upper edge, too. */
function countInBins(sorted, edges) {
    const last = edges.length - 1;
    const below = Array.from(edges, (edge, k) => firstAtLeast(sorted, edge, k === last));
    return Float64Array.from({ length: last }, (_, k) => below[k + 1] - below[k]);
}
/** Index of the first value that is at least `edge`, or with `after` the first above it. */
function firstAtLeast(sorted, edge, after) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < edge || (after && sorted[middle] === edge))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/hellinger.js


/** Hellinger distance √(1 − Σ√(pq)); numbers in Sturges' bins over their distinct values. */
const hellinger = {
    name: 'hellinger',
    displayName: 'Hellinger distance',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = pair.type === 'num' ? binned(pair) : pair.counts();
        const overlap = reference.reduce((sum, count, k) => sum + Math.sqrt((count / pair.n) * (current[k] / pair.m)), 0);
        return Math.sqrt(1 - Math.min(Math.max(overlap, 0), 1));
    },
};
function binned(pair) {
    const { reference, current } = numbersOf(pair);
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference[reference.length - 1], current[current.length - 1]);
    const edges = sturgesEdges(low, high, pair.distinct(Infinity), pair.integers);
    return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
}

;// CONCATENATED MODULE: ./build/src/drift/binned-shares.js

/**
 * Shares of both sides in common bins, as Evidently makes them: numbers with more than 20 distinct values in the
 * reference in Sturges' bins over both sides, anything else level by level.
 */
function binnedShares(pair) {
    const { reference, current } = binnedCounts(pair);
    return { reference: reference.map((count) => count / pair.n), current: current.map((count) => count / pair.m) };
}
function binnedCounts(pair) {
    if (pair.type !== 'num' || !pair.numbers || !pair.referenceExceeds(20))
        return pair.counts();
    const { reference, current } = pair.numbers;
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference[reference.length - 1], current[current.length - 1]);
    const edges = sturgesEdges(low, high, pair.n + pair.m, pair.integers);
    return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
}
/** The shares without zeros, for logarithms: a zero becomes 0.0001, or a millionth of the least share if that is below. */
function withoutZeros({ reference, current }) {
    return { reference: fillZeros(reference), current: fillZeros(current) };
}
function fillZeros(shares) {
    const least = shares.reduce((low, share) => (share > 0 && share < low ? share : low), Infinity);
    const filling = least <= 0.0001 ? least / 1e6 : 0.0001;
    return shares.map((share) => (share === 0 ? filling : share));
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/jensen-shannon.js

/** Square root of the Jensen-Shannon divergence in nats; at most √ln 2 = 0.8326. */
const jensenShannon = {
    name: 'jensenshannon',
    displayName: 'Jensen-Shannon distance',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = binnedShares(pair);
        const total = (values) => values.reduce((sum, value) => sum + value, 0);
        const [p, q] = [total(reference), total(current)];
        let divergence = 0;
        for (let k = 0; k < reference.length; k++) {
            const left = reference[k] / p;
            const right = current[k] / q;
            const middle = (left + right) / 2;
            if (left > 0)
                divergence += left * Math.log(left / middle);
            if (right > 0)
                divergence += right * Math.log(right / middle);
        }
        return Math.sqrt(Math.max(divergence, 0) / 2);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/kl-div.js

/** Kullback-Leibler divergence of the current shares from those of the reference, in nats. */
const klDiv = {
    name: 'kl_div',
    displayName: 'Kullback-Leibler divergence',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = withoutZeros(binnedShares(pair));
        const total = (values) => values.reduce((sum, value) => sum + value, 0);
        const [p, q] = [total(reference), total(current)];
        return reference.reduce((sum, share, k) => sum + (share / p) * Math.log(share / p / (current[k] / q)), 0);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/kolmogorov-one-sample.js

/**
 * P(D ≥ d) of the two-sided one-sample Kolmogorov-Smirnov statistic of n values. Twice the exact one-sided tail where
 * that is all there is; else Marsaglia, Tsang & Wang's matrix for small n, the Pelz-Good expansion for large n, and
 * Vrbik's correction of the limit where its error is far below any use.
 */
function kolmogorovOneSample(d, n) {
    if (!(d > 0) || n * d <= 0.5)
        return 1;
    if (d >= 1)
        return 0;
    const square = n * d * d;
    if (square > 370)
        return 0;
    if (n > 100_000)
        return corrected(d, n);
    // Both sides at once are rarer than e^(−8nd²).
    if (square >= 3.6 || (n <= 10 && d >= 0.5))
        return Math.min(1, 2 * oneSided(d, n));
    return n <= 400 ? 1 - matrixCdf(d, n) : 1 - pelzGood(d, n);
}
function corrected(d, n) {
    const x = Math.sqrt(n) * d;
    return (0,special/* kolmogorovSurvival */.cH)(x + 1 / (6 * Math.sqrt(n)) + (x - 1) / (4 * n));
}
/** Smirnov's exact sum for P(D⁺ ≥ d). */
function oneSided(d, n) {
    let sum = 0;
    const logAll = (0,special/* logGamma */.SX)(n + 1);
    for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
        const below = d + j / n;
        if (below >= 1)
            continue;
        const logChoose = logAll - (0,special/* logGamma */.SX)(j + 1) - (0,special/* logGamma */.SX)(n - j + 1);
        sum += Math.exp(logChoose + (j - 1) * Math.log(below) + (n - j) * Math.log1p(-below));
    }
    return d * sum;
}
/** Marsaglia, Tsang & Wang (2003): an element of the n-th power of a matrix of size 2⌈nd⌉ − 1. */
function matrixCdf(d, n) {
    const k = Math.floor(n * d) + 1;
    const size = 2 * k - 1;
    const h = k - n * d;
    const matrix = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i - j + 1 < 0 ? 0 : 1)));
    const last = matrix[size - 1];
    for (let i = 0; i < size; i++) {
        matrix[i][0] -= h ** (i + 1);
        last[i] -= h ** (size - i);
    }
    last[0] += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
            if (i - j + 1 > 0)
                matrix[i][j] /= Math.exp((0,special/* logGamma */.SX)(i - j + 2));
        }
    }
    const { element, exponent } = power(matrix, n, k - 1);
    return element * Math.exp((0,special/* logGamma */.SX)(n + 1) - n * Math.log(n) + exponent * Math.LN2);
}
/** The k-th diagonal element of a matrix power, scaled by a power of two against overflow. */
function power(matrix, n, k) {
    let base = matrix;
    let baseExponent = 0;
    let result;
    let exponent = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1) {
            result = result ? product(result, base) : base;
            exponent += baseExponent;
            exponent += rescale(result, k);
        }
        if (rest === 1)
            break;
        base = product(base, base);
        baseExponent = 2 * baseExponent + rescale(base, k);
    }
    return { element: result[k][k], exponent };
}
function product(left, right) {
    return left.map((row) => {
        const sums = new Float64Array(row.length);
        row.forEach((factor, k) => {
            const other = right[k];
            for (let j = 0; j < sums.length; j++)
                sums[j] += factor * other[j];
        });
        return sums;
    });
}
function rescale(matrix, k) {
    if (matrix[k][k] < 2 ** 400)
        return 0;
    for (const row of matrix)
        for (let j = 0; j < row.length; j++)
            row[j] *= 2 ** -400;
    return 400;
}
/** Pelz & Good (1976) to the order n^(−3/2), as written out by Simard & L'Ecuyer (2011), equations 5 to 8. */
function pelzGood(d, n) {
    const z = Math.sqrt(n) * d;
    const [z2, z4, z6, z8] = [z ** 2, z ** 4, z ** 6, z ** 8];
    const pi2 = Math.PI ** 2;
    let [k0, k1, k2, k3, tail2, tail3] = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < 30; k++) {
        // Every term of the sums over all whole numbers occurs twice, for k and −1 − k.
        const half = (k + 0.5) ** 2 * pi2;
        const weight = 2 * Math.exp(-half / (2 * z2));
        k0 += weight;
        k1 += weight * (half - z2);
        k2 += weight * (6 * z6 + 2 * z4 + half * (2 * z4 - 5 * z2) + half ** 2 * (1 - 2 * z2));
        k3 +=
            weight *
                (half ** 3 * (5 - 30 * z2) +
                    half ** 2 * (-60 * z2 + 212 * z4) +
                    half * (135 * z4 - 96 * z6) -
                    (30 * z6 + 90 * z8));
        const whole = k ** 2 * pi2;
        const wholeWeight = 2 * Math.exp(-whole / (2 * z2));
        tail2 += wholeWeight * whole;
        tail3 += wholeWeight * (-(whole ** 2) + 3 * whole * z2);
    }
    const root = Math.sqrt(Math.PI / 2);
    return ((root / z) * k0 +
        (root * k1) / (6 * z4) / Math.sqrt(n) +
        (root * (k2 / (72 * z ** 7) - tail2 / (36 * z ** 3))) / n +
        (root * (k3 / (6480 * z ** 10) + tail3 / (216 * z6))) / n ** 1.5);
}

;// CONCATENATED MODULE: ./build/src/stats/kolmogorov-smirnov.js

/** Samples up to this size have the exact law of the statistic. */
const EXACT_UP_TO = 10_000;
/**
 * P-value of the two-sample Kolmogorov-Smirnov test, two-sided, of samples of n and m values whose distribution functions are
 * `statistic` apart at most. It is exact where both have at most 10,000 values, else that of one sample of nm/(n + m)
 * values, as scipy's `ks_2samp` has it.
 */
function kolmogorovSmirnovPValue(statistic, n, m) {
    const effective = (n * m) / (n + m);
    // Below this no digit of a score is left, and the exact way would be long.
    const negligible = 2 * Math.E * Math.exp(-2 * effective * statistic * statistic) < 1e-15;
    if (Math.max(n, m) > EXACT_UP_TO || negligible)
        return kolmogorovOneSample(statistic, Math.round(effective));
    const divisor = kolmogorov_smirnov_greatestCommonDivisor(n, m);
    const height = Math.round((statistic * n * m) / divisor);
    if (height === 0)
        return 1;
    return n === m ? equalSizes(n, height) : pathsLeavingBand(Math.max(n, m), Math.min(n, m), divisor, height);
}
/** Reflection principle, by Horner's scheme over the multiples of `height`. */
function equalSizes(n, height) {
    let value = 0;
    for (let k = Math.floor(n / height); k >= 0; k--) {
        let factor = 1;
        for (let j = 0; j < height; j++)
            factor *= (n - k * height - j) / (n + k * height + j + 1);
        value = factor * (1 - value);
    }
    return Math.min(1, 2 * value);
}
/**
 * Share of the lattice paths from (0, 0) to (n, m) that leave the open band |i·m − j·n| < height·divisor, n > m.
 * One column of the lattice is kept; all cells outside of the band are 1.
 */
function pathsLeavingBand(n, m, divisor, height) {
    const [stepI, stepJ] = [m / divisor, n / divisor];
    const column = new Float64Array(m + 1).fill(1);
    let from = 0;
    for (let i = 0; i <= n; i++) {
        const center = stepI * i;
        const low = Math.max(0, Math.floor((center - height) / stepJ) + 1);
        const high = Math.min(m, Math.ceil((center + height) / stepJ) - 1);
        // Cells that the band has left behind are outside from now on.
        for (; from < low; from++)
            column[from] = 1;
        for (let j = low; j <= high; j++) {
            if (i === 0)
                column[j] = j === 0 ? 0 : column[j - 1];
            else if (j > 0)
                column[j] = (column[j] * i + column[j - 1] * j) / (i + j);
        }
        if (low > high)
            return 1;
    }
    return column[m];
}
function kolmogorov_smirnov_greatestCommonDivisor(a, b) {
    return b === 0 ? a : kolmogorov_smirnov_greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/kolmogorov-smirnov.js

/** Two-sample Kolmogorov-Smirnov test, exact up to 10,000 rows a side. */
const kolmogorovSmirnovTest = {
    name: 'ks',
    displayName: 'K-S p_value',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<=',
    compute(pair) {
        return kolmogorovSmirnovPValue(pair.gaps().greatest, pair.n, pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/exact-mann-whitney.js
/** P(U ≥ u) of the Mann-Whitney statistic of samples of n and m values without ties. */
function exactMannWhitney(u, n, m) {
    const [small, large] = n < m ? [n, m] : [m, n];
    const product = n * m;
    // Coefficients of the Gaussian binomial ∏ (1 − q^(large + i)) / (1 − q^i): how many orders give each U.
    const counts = new Float64Array(product + 1);
    counts[0] = 1;
    for (let i = 1; i <= small; i++) {
        for (let k = product; k >= large + i; k--)
            counts[k] -= counts[k - large - i];
        for (let k = i; k <= product; k++)
            counts[k] += counts[k - i];
    }
    let [beyond, all] = [0, 0];
    counts.forEach((count, value) => {
        all += count;
        if (value >= u)
            beyond += count;
    });
    return beyond / all;
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/mann-whitney.js



/** Mann-Whitney U, one-sided: a small p-value only where current values are larger than those of the reference. */
const mannWhitney = {
    name: 'mannw',
    displayName: 'Mann-Whitney U-rank test',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = numbersOf(pair);
        const { n, m } = pair;
        let above = 0;
        let ties = 0;
        for (let i = 0, j = 0; i < n || j < m;) {
            const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
            const [fromI, fromJ] = [i, j];
            while (reference[i] === value)
                i++;
            while (current[j] === value)
                j++;
            const tied = i - fromI + (j - fromJ);
            above += (j - fromJ) * (fromI + (i - fromI) / 2);
            ties += tied ** 3 - tied;
        }
        if ((n <= 8 || m <= 8) && ties === 0)
            return exactMannWhitney(above, n, m);
        const all = n + m;
        const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
        return (0,special/* normalSurvival */.IL)((above - (n * m) / 2 - 0.5) / deviation);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/psi.js

/** Population stability index Σ (p − q) ln(p/q); shares are not made to sum to 1 again after zeros were filled. */
const psi = {
    name: 'psi',
    displayName: 'PSI',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = withoutZeros(binnedShares(pair));
        return reference.reduce((sum, share, k) => sum + (share - current[k]) * Math.log(share / current[k]), 0);
    },
};

// EXTERNAL MODULE: ./build/src/stats/mean.js
var mean = __webpack_require__(8940);
;// CONCATENATED MODULE: ./build/src/stats/standard-deviation.js

/** Standard deviation of the values themselves: the squares are divided by their number (numpy's `ddof=0`). */
function standardDeviation(values) {
    const center = (0,mean/* mean */.i)(values);
    let squares = 0;
    // By index: twice as fast as by iterator, and drift asks it of a million values of each column.
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - center) * (values[i] - center);
    return Math.sqrt(squares / values.length);
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/t-test.js




/** Student's two-sided t-test with pooled variance. */
const tTest = {
    name: 't_test',
    displayName: 't_test',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = numbersOf(pair);
        const { n, m } = pair;
        const squares = n * standardDeviation(reference) ** 2 + m * standardDeviation(current) ** 2;
        const error = Math.sqrt((squares / (n + m - 2)) * (1 / n + 1 / m));
        const t = ((0,mean/* mean */.i)(reference) - (0,mean/* mean */.i)(current)) / error;
        if (Number.isNaN(t))
            return { undefinedReason: 'the values do not vary' };
        return (0,special/* studentTTwoSided */.tX)(t, n + m - 2);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/total-variation.js

const total_variation_PERMUTATIONS = 1000;
/** Permutation test of the total variation distance: the share of 1,000 regroupings that are at least as far apart. */
const totalVariation = {
    name: 'TVD',
    displayName: 'Total-Variation-Distance',
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = pair.counts();
        const together = reference.map((count, k) => count + current[k]);
        const codes = new Int32Array(pair.n + pair.m);
        let filled = 0;
        together.forEach((count, level) => {
            codes.fill(level, filled, filled + count);
            filled += count;
        });
        // The smaller side is drawn: fewer rows to draw.
        const [side, drawn] = pair.n <= pair.m ? [reference, pair.n] : [current, pair.m];
        const distance = (counts) => {
            const rest = codes.length - drawn;
            return counts.reduce((sum, count, k) => sum + Math.abs(count / drawn - (together[k] - count) / rest), 0);
        };
        // Equal distances must count as equal whatever the order they were added up in.
        const observed = distance(side) * (1 - 1e-12);
        const random = seededRandom(2);
        const counts = new Float64Array(together.length);
        let asFar = 0;
        for (let round = 0; round < total_variation_PERMUTATIONS; round++) {
            counts.fill(0);
            for (let i = 0; i < drawn; i++) {
                const j = i + random.below(codes.length - i);
                const code = codes[j];
                codes[j] = codes[i];
                codes[i] = code;
                counts[code]++;
            }
            if (distance(counts) >= observed)
                asFar++;
        }
        return asFar / total_variation_PERMUTATIONS;
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/wasserstein.js
/** Wasserstein distance in standard deviations of the reference (at least 0.001). */
const wasserstein = {
    name: 'wasserstein',
    displayName: 'Wasserstein distance (normed)',
    types: ['num'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        return pair.gaps().area / Math.max(pair.spread().deviation, 0.001);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/two-proportions.js

/** Two-sided p-value of the pooled z-test that two shares are equal; 1 where both samples are constant and alike. */
function twoProportionsPValue(hitsA, n, hitsB, m) {
    const pooled = (hitsA + hitsB) / (n + m);
    if (pooled === 0 || pooled === 1)
        return 1;
    const z = (hitsA / n - hitsB / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return (0,special/* erfc */.Lr)(Math.abs(z) / Math.SQRT2);
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/z-test.js

/** Two-sample z-test of the share of the smallest level against all others. */
const zTest = {
    name: 'z',
    displayName: 'Z-test p_value',
    types: ['cat'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = pair.counts();
        return twoProportionsPValue(pair.n - reference[0], pair.n, pair.m - current[0], pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/index.js


















/** Every method, under Evidently's names. */
const DETECTORS = [
    kolmogorovSmirnovTest,
    chiSquare,
    zTest,
    wasserstein,
    jensenShannon,
    psi,
    klDiv,
    hellinger,
    energyDistance,
    andersonDarlingTest,
    cramerVonMisesTest,
    mannWhitney,
    tTest,
    eppsSingletonTest,
    gTest,
    fisherExactTest,
    totalVariation,
    empiricalMmd,
];

;// CONCATENATED MODULE: ./build/src/drift/drift-options.js
const drift_options_DEFAULT_OPTIONS = {
    preset: 'assay',
    methods: {},
    thresholds: {},
    columns: {},
    driftShare: 0.5,
    minimumRows: 30,
    falseAlarms: 0.05,
};

;// CONCATENATED MODULE: ./build/src/drift/drift-config.js



const drift_config_path = schemas/* string */.YjP().min(1, 'a path from the root of the repository');
const method = schemas/* enum */.k5n(DETECTORS.map(({ name }) => name));
const threshold = schemas/* number */.aig().min(0, 'a number of at least 0');
const share = schemas/* number */.aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');
/** `drift:` of a model in assay.yaml. */
const driftConfigSchema = schemas/* strictObject */.rej({
    reference: drift_config_path.optional().describe('What is normal; as the base has it, if it has it.'),
    current: drift_config_path.optional().describe('What is compared with it.'),
    import: drift_config_path
        .optional()
        .describe('Instead of both: the JSON of an Evidently report that a stage writes, of 0.4 to 0.7.'),
    preset: schemas/* enum */.k5n(['assay', 'evidently'])
        .default('assay')
        .describe('assay: effect and significance together. evidently: its own rules and defaults.'),
    method: method.optional().describe('A method of Evidently for all columns that it can compare.'),
    threshold: threshold.optional().describe('The score from which on a column has drifted; of a p-value, up to which.'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        method: method.optional(),
        threshold: threshold.optional(),
        critical: schemas/* literal */.euz(true).optional().describe('Its drift alone makes the dataset drift.'),
        weight: schemas/* number */.aig().min(0, 'a number of at least 0').optional().describe('How much it counts in the share.'),
    }))
        .default({})
        .describe('Choices for single columns.'),
    segment: schemas/* string */.YjP().min(1).optional().describe('Compare each value of this column for itself, too.'),
    prediction: schemas/* string */.YjP().min(1).optional().describe('The column with what the model said; it is marked.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not compared, such as ids.'),
    drift_share: share
        .default(drift_options_DEFAULT_OPTIONS.driftShare)
        .describe('Share of drifted columns that makes the dataset drift.'),
    minimum_rows: schemas/* int */.Whr()
        .min(1, 'a whole number of at least 1')
        .default(drift_options_DEFAULT_OPTIONS.minimumRows)
        .describe('Fewer values on a side are too few to compare.'),
});
/** What is wrong with the choice of tables; undefined where nothing is. */
function sourceProblem({ reference, current, import: report }) {
    if (report !== undefined) {
        return reference === undefined && current === undefined ? undefined : 'there are a report and tables to compare';
    }
    return reference === undefined || current === undefined ? 'two tables are needed, or a report' : undefined;
}
/** The choices of assay.yaml as options. `target` is the column with the truth, where the tables have it. */
function driftOptions(config, target) {
    const { preset, method: all, threshold: limit, columns, exclude, drift_share, minimum_rows } = config;
    const { segment, prediction } = config;
    return {
        ...DEFAULT_OPTIONS,
        preset,
        methods: all === undefined ? {} : { all },
        thresholds: limit === undefined ? {} : { all: limit },
        columns: columns,
        exclude,
        ...(target !== undefined && { target }),
        ...(segment !== undefined && { segment }),
        ...(prediction !== undefined && { prediction }),
        driftShare: drift_share,
        minimumRows: minimum_rows,
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/model-section.js

const model_section_name = schemas/* string */.YjP().min(1, 'a name');
const model_section_path = schemas/* string */.YjP().min(1, 'a path from the root of the repository');
/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = schemas/* union */.KCZ([model_section_name, schemas/* strictObject */.rej({ column: model_section_name, quantiles: schemas/* int */.Whr().min(2).max(20).default(4) })], 'a column, such as contract, or {column: tenure, quantiles: 4}');
/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
const modelSectionShape = {
    model: model_section_path.optional().describe('The ONNX file.'),
    predictions: model_section_path
        .optional()
        .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
    columns: schemas/* strictObject */.rej({
        prediction: model_section_name.optional().describe('Column of the predicted label or value.'),
        score: schemas/* union */.KCZ([model_section_name, schemas/* record */.g1P(model_section_name, model_section_name)], 'a column, or a map class: column')
            .optional()
            .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
        .optional()
        .describe('Columns of a predictions file.'),
    outputs: schemas/* strictObject */.rej({ label: model_section_name.optional(), score: model_section_name.optional() })
        .optional()
        .describe('Outputs of a model, where they cannot be found by type and shape.'),
    threshold: schemas/* number */.aig()
        .optional()
        .describe('Score from which on a row counts as positive; the model’s own label, or 0.5, when left out.'),
    task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
    test: schemas/* strictObject */.rej({
        path: model_section_path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
        target: model_section_name.describe('Column of the truth.'),
        positive: schemas/* union */.KCZ([model_section_name, schemas/* number */.aig(), schemas/* boolean */.zMY()], 'a value of the target column')
            .transform(String)
            .optional()
            .describe('The class that is found or missed (binary).'),
        id: model_section_name.nullish().describe('Column that names a row.'),
        weight: model_section_name.nullish().describe('Column of row weights.'),
        group: model_section_name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
        query: model_section_name.nullish().describe('Column of the query a row answers (ranking).'),
    })
        .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
    metrics: schemas/* array */.YOg(model_section_name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
    zero_division: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)], '0 or 1')
        .optional()
        .describe('What a metric is that divides by nothing; undefined, which makes its gates inconclusive, when left out.'),
    empty_query: schemas/* enum */.k5n(['skip', 'zero'])
        .optional()
        .describe('Queries without a relevant item are left out (skip, the default), or count as 0 (ranking).'),
    slices: schemas/* array */.YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: model_section_name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, production, or any revision of git.'),
    production: model_section_name
        .optional()
        .describe('With `compare: production`: the git revision that is deployed, such as a tag that moves with each deployment. Before it exists, only limits on the values are judged.'),
};
/** Metrics of a task that nobody chose any for. */
const DEFAULT_METRICS = {
    binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'f1_macro', 'log_loss'],
    regression: ['mae', 'rmse', 'r2'],
    ranking: ['ndcg@10', 'mrr'],
};

// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 25 modules
var choose_metric = __webpack_require__(5092);
;// CONCATENATED MODULE: ./build/src/config/model-schema.js





/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
const modelSchema = schemas/* strictObject */.rej({
    ...modelSectionShape,
    drift: driftConfigSchema
        .optional()
        .describe('Whether data still looks as it did; measured as drift.<model>.share.'),
    gates: schemas/* array */.YOg(rules/* modelRuleSchema */.Vz).default([]).describe('What this model must hold.'),
})
    .superRefine((model, context) => {
    const report = ({ message, hint, path }) => context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (model.model === undefined && model.predictions === undefined) {
        report({
            message: 'there is neither a model nor predictions',
            hint: 'Give `model: <file.onnx>`, or `predictions: <table>` that your own code writes.',
            path: [],
        });
    }
    if (model.model !== undefined && model.predictions !== undefined) {
        report({ message: 'there are a model and predictions', hint: 'Keep one of them.', path: ['predictions'] });
    }
    if (model.model !== undefined && model.test.path === undefined) {
        report({ message: 'a model needs rows to be judged on', hint: 'Add `path: data/test.csv`.', path: ['test'] });
    }
    if (model.compare === 'production' && model.production === undefined) {
        report({
            message: 'no model has a released version yet, so there is no production to compare with',
            hint: 'Add `production: <git revision>`, such as a tag that moves with each deployment; or compare with merge-base, target-head or a revision.',
            path: ['compare'],
        });
    }
    if (model.compare !== 'production' && model.production !== undefined) {
        report({
            message: 'production is named, and not compared with',
            hint: 'Write `compare: production`, or leave it out.',
            path: ['production'],
        });
    }
    if (model.empty_query !== undefined && model.task !== 'ranking') {
        const message = `${model.task} predictions answer no queries`;
        report({ message, hint: 'Leave it out, or write `task: ranking`.', path: ['empty_query'] });
    }
    (model.metrics ?? []).forEach((metric, index) => {
        const problem = directionOf(metric, model.task).problem;
        if (problem)
            report({ ...problem, path: ['metrics', index] });
    });
    const problem = model.drift && sourceProblem(model.drift);
    if (problem !== undefined) {
        const hint = 'Write `drift: {reference: …, current: …}`, or `drift: {import: report.json}`.';
        report({ message: problem, hint, path: ['drift'] });
    }
    const drifted = model.gates.findIndex(({ metric }) => metric.startsWith('drift.'));
    if (drifted >= 0 && !model.drift) {
        const hint = 'Add `drift: {reference: …, current: …}` to the model.';
        report({ message: 'there is no drift to judge', hint, path: ['gates', drifted, 'metric'] });
    }
    model.gates.forEach((gate, index) => {
        for (const problem of problemsOf(gate, model.task))
            report({ ...problem, path: ['gates', index, ...problem.path] });
    });
});
/** Metrics of other rooms, of which lower is better or nobody knows. */
const OTHER_ROOMS = /^(drift|serving)\./;
/** A metric that nobody knows, a bound on the change that would forbid improvement. */
function problemsOf(gate, task) {
    const [, room] = OTHER_ROOMS.exec(gate.metric) ?? [];
    const { direction, problem } = room === undefined ? directionOf(gate.metric, task) : { direction: room === 'drift' ? 'lower' : null };
    if (problem)
        return [{ ...problem, path: ['metric'] }];
    if (direction === 'lower' && gate.max_drop !== undefined) {
        const message = 'lower is better here, so `max_drop` would forbid improvement';
        return [{ message, hint: 'Use `max_rise`.', path: ['max_drop'] }];
    }
    if (direction === 'higher' && gate.max_rise !== undefined) {
        const message = 'higher is better here, so `max_rise` would forbid improvement';
        return [{ message, hint: 'Use `max_drop`.', path: ['max_rise'] }];
    }
    return [];
}
function directionOf(metric, task) {
    try {
        return (0,choose_metric/* chooseMetric */.I)(metric, task).metric;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { direction: null, problem: { message: error.message, hint: error.hint ?? '' } };
    }
}

;// CONCATENATED MODULE: ./build/src/config/schema.js






const when = schemas/* enum */.k5n(WHEN);
const NAME = /^[A-Za-z0-9_-]+$/;
/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file’s format.'),
    pipeline: schemas/* strictObject */.rej({
        targets: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Stages to reproduce; all when empty.'),
        jobs: schemas/* int */.Whr()
            .min(1, 'a whole number of at least 1')
            .optional()
            .describe('How many stages run at the same time; as many as the machine has cores when it is left out.'),
        resources: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0, 'a number of at least 0'))
            .optional()
            .describe('Units of each resource that stages ask for with `meta.assay.resources`; one of each that is not named here, and of `cpu` as many as jobs.'),
        pull: when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: schemas/* boolean */.zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    data: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), datasetConfigSchema)
        .default({})
        .describe('Tables and the rules they must keep.'),
    models: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), modelSchema)
        .default({})
        .describe('Models, or predictions of models, that are measured and compared with the base’s on the same rows.'),
    metrics: schemas/* array */.YOg(rules/* metricRuleSchema */.O4).default([]).describe('Gates on metric files that your own scripts write.'),
    github: githubSchema,
    enforce: schemas/* boolean */.zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: schemas/* array */.YOg(schemas/* string */.YjP())
        .default(['assay.yaml'])
        .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
})
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ projectSlug)
/* harmony export */ });
/** The name of a project in artifacts, checks and comments: `Models/Churn v2` → `models-churn-v2`; the root and what has no letters are `root`. */
function projectSlug(name) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return slug === '' ? 'root' : slug;
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   ev: () => (/* binding */ resolveSource)
/* harmony export */ });
/* unused harmony exports byCodePoint, byDirectory */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);


/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where, hint = 'Use a path relative to this file that stays inside the repository.') {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint,
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
function resolveSource(directory, written, where) {
    const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written).replace(/\/$/, '');
    if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
        return resolveInRepository(directory, written, where);
    return path;
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
function byDirectory(a, b) {
    if (a === b)
        return 0;
    const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
    const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
    if (a === '.' || at < 0)
        return -1;
    if (b === '.' || namesOfB[at] === undefined)
        return 1;
    return byCodePoint(namesOfA[at], namesOfB[at]);
}


/***/ }),

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stageOfSeconds)
/* harmony export */ });
const ID = /^pipeline\.seconds\[stage=(.+)\]$/;
/** The stage whose time a measurement is: `pipeline.seconds[stage=<address as in dvc.yaml>]`; undefined of any other id. */
function stageOfSeconds(id) {
    return ID.exec(id)?.[1];
}


/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TRUST_TIERS)
/* harmony export */ });
/**
 * How far reported numbers can be trusted, the least first: made by a workflow that the pull request itself may have
 * changed, by one that it cannot change, measured again by the base's own.
 */
const TRUST_TIERS = ['self_reported', 'pinned_workflow', 'trusted_reeval'];


/***/ }),

/***/ 5092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ chooseMetric)
});

// UNUSED EXPORTS: metricsOf

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/metric.js
/** `value`, or undefined for the reason where it is no finite number. */
function defined(value, reason, note) {
    if (!Number.isFinite(value))
        return { value: null, undefined_reason: reason };
    return { value, ...(note !== undefined && { note }) };
}
/** No value, for the reason. */
function notDefined(reason) {
    return { value: null, undefined_reason: reason };
}
/** `numerator / denominator`; without a denominator what `zeroDivision` says, and undefined where it says nothing. */
function fraction(numerator, denominator, { zeroDivision }, reason) {
    if (denominator !== 0)
        return { value: numerator / denominator };
    return zeroDivision === undefined ? notDefined(reason) : { value: zeroDivision };
}
/** Computes once for each object what several metrics need. */
function once(compute) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: compute(key) };
        known.set(key, found);
        return found.value;
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/confusion.js

/** The confusion matrix of predictions. */
const confusion = once((predictions) => {
    const classes = predictions.task === 'binary' ? [predictions.negative, predictions.positive] : predictions.classes;
    const size = classes.length;
    const { truth, label, weight, n } = predictions;
    const cells = new Float64Array(size * size);
    const counts = weight ? new Float64Array(size * size) : cells;
    for (let row = 0; row < n; row++)
        counts[truth[row] * size + label[row]]++;
    if (weight)
        for (let row = 0; row < n; row++)
            cells[truth[row] * size + label[row]] += weight[row];
    const rowsOf = (matrix, place) => sum(matrix.subarray(place * size, (place + 1) * size));
    const predictedAs = (matrix, place) => matrix.reduce((total, value, index) => (index % size === place ? total + value : total), 0);
    const each = (compute) => classes.map((_, place) => compute(place));
    return {
        classes,
        cells,
        truth: Float64Array.from(each((place) => rowsOf(cells, place))),
        predicted: Float64Array.from(each((place) => predictedAs(cells, place))),
        total: sum(cells),
        occurs: Uint8Array.from(each((place) => Number(rowsOf(counts, place) + predictedAs(counts, place) > 0))),
        trueClasses: each((place) => rowsOf(counts, place)).filter((count) => count > 0).length,
    };
});
/** Diagonal of a confusion matrix: rows of each class that were predicted as such. */
function hits({ cells, classes }) {
    return classes.map((_, place) => cells[place * (classes.length + 1)]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/accuracy.js


/** Share of rows whose class was predicted. */
const accuracy = {
    name: 'accuracy',
    tasks: ['binary', 'multiclass'],
    needs: 'label',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions, options) => {
        const matrix = confusion(predictions);
        const right = hits(matrix).reduce((total, value) => total + value, 0);
        return fraction(right, matrix.total, options, 'all weights are 0');
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/agreement.js


/** matthews_corrcoef (0 where truth or predictions are all of one class) and cohen_kappa. */
const agreement = [
    metric('matthews_corrcoef', ({ truth, predicted, total }, right) => {
        const covariance = right * total - dot(truth, predicted);
        const variances = (total ** 2 - dot(predicted, predicted)) * (total ** 2 - dot(truth, truth));
        return variances === 0 ? { value: 0 } : { value: Math.max(-1, Math.min(1, covariance / Math.sqrt(variances))) };
    }),
    metric('cohen_kappa', ({ truth, predicted, total }, right) => {
        const expected = dot(truth, predicted) / total;
        return defined(1 - (total - right) / (total - expected), 'truth and predictions are all of the same one class');
    }),
];
function metric(name, compute) {
    return {
        name,
        tasks: ['binary', 'multiclass'],
        needs: 'label',
        direction: 'higher',
        range: [-1, 1],
        compute: (predictions) => {
            const matrix = confusion(predictions);
            return compute(matrix, hits(matrix).reduce((total, value) => total + value, 0));
        },
    };
}
function dot(a, b) {
    return a.reduce((total, value, place) => total + value * b[place], 0);
}

;// CONCATENATED MODULE: ./build/src/stats/argsort.js
/** Bits of one digit, and how many values it has: few enough for the places of all digits to stay in the cache. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const MASK = RADIX - 1;
const PASSES = 3;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;
/** Runs up to this length are put in order value by value. */
const SHORT = 32;
/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the upper halves of the doubles, then of what is not told apart by them over the lower: linear in time.
 */
function argsort_argsort(values) {
    const n = values.length;
    if (n < FEW)
        return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a], values[b]) || a - b);
    const rows = new Uint32Array(n);
    const upper = new Uint32Array(n);
    for (let row = 0; row < n; row++) {
        rows[row] = row;
        upper[row] = sortKey(values[row], 1);
    }
    const { keys, rows: order } = radixSort(upper, rows);
    for (let start = 0; start < n;) {
        const key = keys[start];
        let end = start + 1;
        let isSorted = true;
        for (; end < n && keys[end] === key; end++)
            if (values[order[end]] < values[order[end - 1]])
                isSorted = false;
        if (!isSorted)
            sortRun(order.subarray(start, end), values);
        start = end;
    }
    return order;
}
const number = new Float64Array(1);
const bits = new Uint32Array(number.buffer);
/**
 * The lower (0) or upper (1) half of a double as a number that sorts as it does: negative numbers are turned over, others
 * get the top bit. NaN is above everything.
 */
function sortKey(value, half) {
    if (Number.isNaN(value))
        return 0xffffffff;
    number[0] = value === 0 ? 0 : value;
    const key = bits[half];
    if (bits[1] >>> 31 === 1)
        return ~key >>> 0;
    return half === 1 ? (key | 0x80000000) >>> 0 : key;
}
/** Puts rows whose upper halves are the same in order, in place. */
function sortRun(run, values) {
    if (run.length > SHORT) {
        run.set(radixSort(Uint32Array.from(run, (row) => sortKey(values[row], 0)), run.slice()).rows);
        return;
    }
    for (let next = 1; next < run.length; next++) {
        const row = run[next];
        let at = next;
        for (; at > 0 && values[run[at - 1]] > values[row]; at--)
            run[at] = run[at - 1];
        run[at] = row;
    }
}
/** Keys and their rows by rising key, equal ones as they came. Both arrays given are used up. */
function radixSort(keys, rows) {
    const n = keys.length;
    const places = countDigits(keys);
    let nextKeys = new Uint32Array(n);
    let nextRows = new Uint32Array(n);
    for (let pass = 0; pass < PASSES; pass++) {
        const at = places.subarray(pass * RADIX, (pass + 1) * RADIX);
        const shift = pass * DIGIT;
        if (at[(keys[0] >>> shift) & MASK] === n)
            continue;
        toStarts(at);
        for (let i = 0; i < n; i++) {
            const key = keys[i];
            const digit = (key >>> shift) & MASK;
            const place = at[digit];
            at[digit] = place + 1;
            nextKeys[place] = key;
            nextRows[place] = rows[i];
        }
        [keys, nextKeys] = [nextKeys, keys];
        [rows, nextRows] = [nextRows, rows];
    }
    return { keys, rows };
}
/** How often each digit occurs in each pass. */
function countDigits(keys) {
    const counts = new Uint32Array(PASSES * RADIX);
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        counts[key & MASK]++;
        counts[RADIX + ((key >>> DIGIT) & MASK)]++;
        counts[2 * RADIX + (key >>> (2 * DIGIT))]++;
    }
    return counts;
}
/** Turns counts into where each digit starts. */
function toStarts(counts) {
    let sum = 0;
    for (let digit = 0; digit < counts.length; digit++) {
        const count = counts[digit];
        counts[digit] = sum;
        sum += count;
    }
}
function compare(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/score-order.js

const known = new WeakMap();
/** The order of scores; remembered as long as they are, since several metrics need it. */
function scoreOrder(score) {
    let found = known.get(score);
    if (!found) {
        const order = argsort_argsort(score);
        const sorted = new Float64Array(order.length);
        for (let place = 0; place < sorted.length; place++)
            sorted[place] = score[order[place]];
        known.set(score, (found = { order, sorted }));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/ranked.js


/** One sort, then one pass; shared by all metrics and curves of the scores. */
const ranked = once((predictions) => rank(scoreOrder(predictions.score), predictions.truth, 1, predictions.weight));
/** Areas of each class against the others. */
const oneVersusRest = once(({ classes, scores, truth, weight }) => classes.map((_, place) => {
    const ranking = rank(scoreOrder(scores[place]), truth, place, weight);
    return { area: areaUnderRoc(ranking), precision: averagePrecisionOf(ranking) };
}));
function rank({ order, sorted }, truth, positive, weight) {
    const thresholds = new Float64Array(order.length);
    const truePositives = new Float64Array(order.length);
    const falsePositives = new Float64Array(order.length);
    let positives = 0;
    let negatives = 0;
    let total = 0;
    let size = 0;
    for (let place = order.length - 1; place >= 0; place--) {
        const row = order[place];
        const amount = weight ? weight[row] : 1;
        if (truth[row] === positive)
            positives += amount;
        else
            negatives += amount;
        if (place > 0 && sorted[place - 1] === sorted[place])
            continue;
        // Rows without weight are no point of a curve.
        if (positives + negatives === total)
            continue;
        total = positives + negatives;
        thresholds[size] = sorted[place];
        truePositives[size] = positives;
        falsePositives[size] = negatives;
        size++;
    }
    return { size, thresholds, truePositives, falsePositives, positives, negatives };
}
/** P(score of a positive > score of a negative) + ½ P(equal); NaN where there is only one class. */
function areaUnderRoc({ size, truePositives, falsePositives, positives, negatives }) {
    let area = 0;
    let above = 0;
    let before = 0;
    for (let place = 0; place < size; place++) {
        area += (falsePositives[place] - before) * ((truePositives[place] + above) / 2);
        above = truePositives[place];
        before = falsePositives[place];
    }
    return area / (positives * negatives);
}
/** Σ (R_k − R_{k−1}) P_k over distinct scores, without interpolation; NaN where there are no positives. */
function averagePrecisionOf({ size, truePositives, falsePositives, positives }) {
    let sum = 0;
    let above = 0;
    for (let place = 0; place < size; place++) {
        const found = truePositives[place] - above;
        above = truePositives[place];
        if (found > 0)
            sum += (found * above) / (above + falsePositives[place]);
    }
    return sum / positives;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/average-precision.js



/** Area under the precision-recall curve without interpolation; of several classes the mean of each against the rest. */
const averagePrecision = [
    average_precision_metric('average_precision', ['binary', 'multiclass'], () => 1),
    average_precision_metric('average_precision_weighted', ['multiclass'], (rows) => rows),
];
function average_precision_metric(name, tasks, weightOf) {
    return {
        name,
        tasks,
        needs: 'score',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions, options) => predictions.task === 'binary'
            ? binary(predictions, options)
            : average(predictions, options, weightOf),
    };
}
function binary(predictions, options) {
    const ranking = ranked(predictions);
    if (ranking.positives > 0)
        return { value: averagePrecisionOf(ranking) };
    return fraction(0, 0, options, `no row is of "${predictions.positive}"`);
}
function average(predictions, { zeroDivision }, weightOf) {
    let total = 0;
    let weights = 0;
    for (const [place, { precision }] of oneVersusRest(predictions).entries()) {
        const rows = confusion(predictions).truth[place];
        const value = rows > 0 ? precision : zeroDivision;
        if (weightOf(rows) === 0)
            continue;
        if (value === undefined)
            return notDefined(`no row is of "${predictions.classes[place]}"`);
        total += weightOf(rows) * value;
        weights += weightOf(rows);
    }
    return { value: total / weights };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/balanced-accuracy.js


/** Mean recall of the classes that rows are of. */
const balancedAccuracy = {
    name: 'balanced_accuracy',
    tasks: ['binary', 'multiclass'],
    needs: 'label',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions) => {
        const matrix = confusion(predictions);
        const recalls = hits(matrix).flatMap((hit, place) => matrix.truth[place] > 0 ? [hit / matrix.truth[place]] : []);
        return defined(recalls.reduce((total, recall) => total + recall, 0) / recalls.length, 'all weights are 0');
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/probability.js

/** How far from 1 the probabilities of a row may sum: what rounding to two digits leaves. */
const SUM_TOLERANCE = 0.01;
/** Why scores are no probabilities: one is outside [0, 1], or those of a row do not sum to 1. undefined when they are. */
const probabilityFault = once((predictions) => {
    const columns = predictions.task === 'binary' ? [predictions.score] : predictions.scores;
    for (const column of columns) {
        const row = column.findIndex((value) => value < 0 || value > 1);
        if (row >= 0)
            return `scores are no probabilities: row ${row + 1} has ${column[row]}`;
    }
    if (predictions.task === 'binary')
        return undefined;
    for (let row = 0; row < predictions.n; row++) {
        let sum = 0;
        for (const column of columns)
            sum += column[row];
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            return `probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}`;
    }
    return undefined;
});

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/weighted-mean.js
/**
 * Mean of a number of each row, by weight. Sums are compensated (Neumaier), so that a million rows lose no digits; NaN where
 * all weights are 0.
 */
function weightedMean({ n, weight }, valueOf) {
    let sum = 0;
    let lost = 0;
    let weights = 0;
    for (let row = 0; row < n; row++) {
        const amount = weight ? weight[row] : 1;
        const value = amount === 0 ? 0 : amount * valueOf(row);
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        weights += amount;
    }
    return (Number.isFinite(sum) ? sum + lost : sum) / weights;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/brier-score.js



/** Mean squared distance of probabilities from the truth: 0 to 1, of several classes (summed over them) 0 to 2. */
const brierScore = {
    name: 'brier_score',
    tasks: ['binary', 'multiclass'],
    needs: 'probability',
    direction: 'lower',
    range: [0, 2],
    compute: (predictions) => {
        const classified = predictions;
        const fault = probabilityFault(classified);
        return fault === undefined ? { value: weightedMean(classified, lossOf(classified)) } : notDefined(fault);
    },
};
function lossOf(predictions) {
    if (predictions.task === 'binary') {
        const { truth, score } = predictions;
        return (row) => (score[row] - truth[row]) ** 2;
    }
    const { truth, scores } = predictions;
    return (row) => scores.reduce((sum, column, place) => sum + (column[row] - Number(truth[row] === place)) ** 2, 0);
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/calibration-error.js



const BINS = 10;
/**
 * Expected (`ece`) and maximum (`mce`) calibration error: mean and maximum over ten bins of |how often − how sure|, of the
 * positive class, or of the likeliest of several. Bins are of equal width, or hold equally many rows (`_equal_mass`). It is
 * biased upwards in small samples.
 */
const calibrationError = [
    calibration_error_metric('ece', equalWidthBins, mean),
    calibration_error_metric('ece_equal_mass', equalMassBins, mean),
    calibration_error_metric('mce', equalWidthBins, greatest),
    calibration_error_metric('mce_equal_mass', equalMassBins, greatest),
];
function calibration_error_metric(name, binsOf, summary) {
    return {
        name,
        tasks: ['binary', 'multiclass'],
        needs: 'probability',
        direction: 'lower',
        range: [0, 1],
        compute: (predictions) => {
            const fault = probabilityFault(predictions);
            return fault === undefined ? { value: summary(binsOf(predictions)) } : notDefined(fault);
        },
    };
}
function mean(bins) {
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    return bins.reduce((sum, bin) => sum + (bin.weight / total) * gap(bin), 0);
}
function greatest(bins) {
    return Math.max(...bins.map(gap));
}
function gap({ confidence, accuracy }) {
    return Math.abs(accuracy - confidence);
}
/** Bins of equal width; empty ones are left out, 1 belongs to the last. */
function equalWidthBins(predictions) {
    return collect(predictions, widthBinOf(predictions));
}
/** Bins of equally many rows (the first ones get one more where they don't divide evenly). */
function equalMassBins(predictions) {
    return collect(predictions, massBinOf(predictions));
}
function widthBinOf(predictions) {
    const { confidence } = calibration(predictions);
    return (row) => Math.min(BINS - 1, Math.floor(confidence[row] * BINS));
}
function massBinOf(predictions) {
    const { n } = predictions;
    const { order } = scoreOrder(calibration(predictions).confidence);
    const binOf = new Uint8Array(n);
    const size = Math.floor(n / BINS);
    const longer = n % BINS;
    for (let place = 0; place < n; place++) {
        const inLonger = place < longer * (size + 1);
        binOf[order[place]] = inLonger ? place / (size + 1) : longer + (place - longer * (size + 1)) / size;
    }
    return (row) => binOf[row];
}
function collect(predictions, binOf) {
    return collectAll(predictions, binOf).filter(({ weight }) => weight > 0);
}
function collectAll(predictions, binOf) {
    const { confidence, isTrue } = calibration(predictions);
    const weights = new Float64Array(BINS);
    const confidences = new Float64Array(BINS);
    const trues = new Float64Array(BINS);
    for (let row = 0; row < predictions.n; row++) {
        const bin = binOf(row);
        const weight = predictions.weight ? predictions.weight[row] : 1;
        weights[bin] += weight;
        confidences[bin] += weight * confidence[row];
        trues[bin] += weight * isTrue[row];
    }
    return Array.from(weights, (weight, bin) => ({
        weight,
        confidence: confidences[bin] / weight,
        accuracy: trues[bin] / weight,
    }));
}
/** How sure each prediction was, and whether it came true. */
const calibration = once((predictions) => predictions.task === 'binary'
    ? { confidence: predictions.score, isTrue: predictions.truth }
    : likeliest(predictions));
function likeliest({ n, truth, scores }) {
    const confidence = new Float64Array(n);
    const isTrue = new Uint8Array(n);
    for (let row = 0; row < n; row++) {
        let best = 0;
        for (let place = 1; place < scores.length; place++)
            if (scores[place][row] > scores[best][row])
                best = place;
        confidence[row] = scores[best][row];
        isTrue[row] = Number(truth[row] === best);
    }
    return { confidence, isTrue };
}
/**
 * Influence of each row on a calibration error, its bins and the signs of their gaps taken as given; undefined for other
 * metrics. (Where a gap is truly 0 its sign is chance: the error itself is biased upwards then.)
 */
function calibrationInfluence(name, predictions) {
    if (!/^[em]ce(_equal_mass)?$/.test(name) || (predictions.task !== 'binary' && predictions.task !== 'multiclass')) {
        return undefined;
    }
    const { confidence, isTrue } = calibration(predictions);
    const binOf = name.endsWith('_mass') ? massBinOf(predictions) : widthBinOf(predictions);
    const bins = collectAll(predictions, binOf);
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    const gaps = bins.map((bin) => (bin.weight > 0 ? gap(bin) : -1));
    const worst = gaps.indexOf(Math.max(...gaps));
    const isMean = name.startsWith('e');
    const value = isMean ? mean(bins.filter(({ weight }) => weight > 0)) : gaps[worst];
    const share = isMean ? 1 : bins[worst].weight / total;
    return Float64Array.from(confidence, (_, row) => {
        const bin = binOf(row);
        if (!isMean && bin !== worst)
            return 0;
        const error = isTrue[row] - confidence[row];
        const own = bins[bin].accuracy >= bins[bin].confidence ? error : -error;
        const weight = predictions.weight ? (predictions.weight[row] * predictions.n) / total : 1;
        return ((own - value) * weight) / share;
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/explained.js


/**
 * r2 and explained_variance (which forgives a constant error): the share of the truth's variance that predictions explain.
 * Where all targets are equal: 1 for perfect predictions, otherwise 0.
 */
const explained = [
    explained_metric('r2', (predictions) => {
        if (predictions.n < 2)
            return notDefined('one row has no variance to explain');
        return share(predictions, 0);
    }),
    explained_metric('explained_variance', (predictions) => {
        const { truth, prediction } = predictions;
        return share(predictions, weightedMean(predictions, (row) => truth[row] - prediction[row]));
    }),
];
function explained_metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'higher',
        range: [-Infinity, 1],
        compute: (predictions) => compute(predictions),
    };
}
function share(predictions, forgiven) {
    const { truth, prediction } = predictions;
    const mean = weightedMean(predictions, (row) => truth[row]);
    const variance = weightedMean(predictions, (row) => (truth[row] - mean) ** 2);
    const unexplained = weightedMean(predictions, (row) => (truth[row] - prediction[row] - forgiven) ** 2);
    if (unexplained === 0)
        return { value: 1 };
    return { value: variance === 0 ? 0 : 1 - unexplained / variance };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/log-loss.js




/** Least and greatest probability that counts, as in scikit-learn: the precision of 64-bit numbers. */
const EPSILON = Number.EPSILON;
/** Mean of −ln(probability of the true class). Probabilities are not scaled to sum to 1. */
const logLoss = {
    name: 'log_loss',
    tasks: ['binary', 'multiclass'],
    needs: 'probability',
    direction: 'lower',
    range: [0, -Math.log(EPSILON)],
    compute: (predictions) => {
        const classified = predictions;
        const fault = probabilityFault(classified);
        if (fault !== undefined)
            return notDefined(fault);
        if (confusion(classified).trueClasses < 2)
            return notDefined('all rows are of one class');
        return { value: weightedMean(classified, log_loss_lossOf(classified)) };
    },
};
function log_loss_lossOf(predictions) {
    const loss = (probability) => -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
    if (predictions.task === 'multiclass') {
        const { truth, scores } = predictions;
        return (row) => loss(scores[truth[row]][row]);
    }
    const { truth, score } = predictions;
    return (row) => loss(truth[row] === 1 ? score[row] : 1 - score[row]);
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/precision-recall.js


const SHARES = [
    { name: 'precision', of: (hit, predicted) => [hit, predicted], missing: 'no row was predicted as' },
    { name: 'recall', of: (hit, _, truth) => [hit, truth], missing: 'no row is of' },
    {
        name: 'f1',
        of: (hit, predicted, truth) => [2 * hit, predicted + truth],
        missing: 'no row is of or was predicted as',
    },
    {
        name: 'jaccard',
        of: (hit, predicted, truth) => [hit, predicted + truth - hit],
        missing: 'no row is of or was predicted as',
    },
];
const AVERAGES = {
    micro: (share, matrix, options) => {
        const [numerator, denominator] = share.of(hits(matrix).reduce((a, b) => a + b, 0), matrix.total, matrix.total);
        return fraction(numerator, denominator, options, 'all weights are 0');
    },
    macro: (share, matrix, options) => precision_recall_average(share, matrix, options, (place) => matrix.occurs[place]),
    weighted: (share, matrix, options) => precision_recall_average(share, matrix, options, (place) => matrix.truth[place]),
};
/**
 * precision, recall, f1 and jaccard: of the positive class, and averaged over classes. The macro average is over classes
 * that occur in the truth or among the predictions, the weighted one by rows of the class.
 */
const precisionRecall = SHARES.flatMap((share) => [
    precision_recall_metric(share.name, ['binary'], (matrix, options) => ofClass(share, matrix, 1, options)),
    ...Object.entries(AVERAGES).map(([average, compute]) => precision_recall_metric(`${share.name}_${average}`, ['binary', 'multiclass'], (matrix, options) => compute(share, matrix, options))),
]);
function precision_recall_metric(name, tasks, compute) {
    return {
        name,
        tasks,
        needs: 'label',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions, options) => compute(confusion(predictions), options),
    };
}
function ofClass(share, matrix, place, options) {
    const [numerator, denominator] = share.of(hits(matrix)[place], matrix.predicted[place], matrix.truth[place]);
    return fraction(numerator, denominator, options, `${share.missing} "${matrix.classes[place]}"`);
}
function precision_recall_average(share, matrix, options, weightOf) {
    let total = 0;
    let weights = 0;
    for (let place = 0; place < matrix.classes.length; place++) {
        const weight = weightOf(place);
        if (weight === 0)
            continue;
        const found = ofClass(share, matrix, place, options);
        if (found.value === null)
            return found;
        total += weight * found.value;
        weights += weight;
    }
    return { value: total / weights };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/query-ranks.js


/** The rows of each query, ranked by score and by relevance; two sorts for all queries together. */
const queryRanks = once(({ query, score, relevance }) => {
    const queries = query.reduce((most, code) => Math.max(most, code + 1), 0);
    const starts = new Uint32Array(queries + 1);
    for (const code of query)
        starts[code + 1]++;
    for (let code = 0; code < queries; code++)
        starts[code + 1] += starts[code];
    return {
        starts,
        byScore: descending(argsort_argsort(score), query, starts),
        byRelevance: descending(argsort_argsort(relevance), query, starts),
    };
});
function descending(order, query, starts) {
    const next = starts.slice();
    const rows = new Uint32Array(order.length);
    for (let place = order.length - 1; place >= 0; place--) {
        const row = order[place];
        rows[next[query[row]]++] = row;
    }
    return rows;
}
/** The groups of equal scores of query `code`, best first. */
function tieGroups({ score, relevance }, ranks, code) {
    const start = ranks.starts[code];
    const end = ranks.starts[code + 1];
    const groups = [];
    for (let place = start; place < end; place++) {
        const row = ranks.byScore[place];
        const isTied = place > start && score[ranks.byScore[place - 1]] === score[row];
        if (!isTied)
            groups.push({ before: place - start, size: 0, relevant: 0, gain: 0 });
        const group = groups.at(-1);
        group.size++;
        group.gain += relevance[row];
        if (relevance[row] > 0)
            group.relevant++;
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/ranking.js


/**
 * Metrics of rankings, averaged over queries by their weight. Items with equal scores are in no order: values are what one
 * may expect of a random one (McSherry & Najork 2008). Items with a relevance above 0 are relevant.
 */
const RANKING = [
    { name: 'ndcg', of: (query, k) => gain(query, k) / bestGain(query, k) },
    { name: 'dcg', of: gain, takesEmpty: true, range: [0, Infinity] },
    { name: 'map', of: expectedAveragePrecision },
    { name: 'mrr', of: expectedReciprocalRank },
    { name: 'precision@k', of: (query, k) => expectedHits(query, k) / k },
    { name: 'recall@k', of: (query, k) => expectedHits(query, k) / query.relevant },
    { name: 'hit_rate@k', of: (query, k) => 1 - chanceOfNone(query, k) },
];
const ranking = RANKING.map((of) => ({
    name: of.name,
    tasks: ['ranking'],
    needs: 'score',
    direction: 'higher',
    range: of.range ?? [0, 1],
    parameter: { symbol: 'k', ...(of.name.endsWith('@k') && { default: 10 }) },
    compute: (predictions, options) => ranking_average(of, predictions, options),
}));
/**
 * The values that a metric's mean is taken of, one a query; NaN for queries that are left out. undefined for a metric that
 * is not one of rankings. The name is without its `@` number, which is `options.parameter`.
 */
function queryValues(name, predictions, options) {
    const metric = RANKING.find((candidate) => candidate.name === name);
    return metric && valuesOf(metric, predictions, options);
}
function valuesOf(metric, predictions, { parameter, emptyQuery = 'skip' }) {
    const ranks = queryRanks(predictions);
    const values = new Float64Array(ranks.starts.length - 1);
    for (let code = 0; code < values.length; code++) {
        const groups = tieGroups(predictions, ranks, code);
        const relevant = groups.reduce((sum, group) => sum + group.relevant, 0);
        const rows = ranks.byRelevance.subarray(ranks.starts[code], ranks.starts[code + 1]);
        const best = Float64Array.from(rows, (row) => predictions.relevance[row]);
        const query = { groups, size: rows.length, relevant, best };
        if (relevant > 0 || metric.takesEmpty)
            values[code] = metric.of(query, parameter ?? Math.max(1, rows.length));
        else
            values[code] = emptyQuery === 'zero' ? 0 : NaN;
    }
    return values;
}
function ranking_average(metric, predictions, options) {
    const { starts, byScore } = queryRanks(predictions);
    let total = 0;
    let weights = 0;
    let skipped = 0;
    for (const [code, value] of valuesOf(metric, predictions, options).entries()) {
        if (starts[code] === starts[code + 1])
            continue;
        if (Number.isNaN(value)) {
            skipped++;
            continue;
        }
        const weight = predictions.weight ? predictions.weight[byScore[starts[code]]] : 1;
        total += weight * value;
        weights += weight;
    }
    if (weights === 0)
        return notDefined('no query has a relevant item');
    const queries = skipped === 1 ? '1 query has' : `${skipped} queries have`;
    return {
        value: total / weights,
        ...(skipped > 0 && { note: `${queries} no relevant item and ${skipped === 1 ? 'is' : 'are'} left out` }),
    };
}
function discount(rank) {
    return 1 / Math.log2(rank + 1);
}
function gain({ groups }, k) {
    let sum = 0;
    for (const { before, size, gain: total } of groups) {
        let discounts = 0;
        for (let rank = before + 1; rank <= Math.min(before + size, k); rank++)
            discounts += discount(rank);
        sum += (total / size) * discounts;
    }
    return sum;
}
function bestGain({ best }, k) {
    return best.subarray(0, k).reduce((sum, relevance, place) => sum + relevance * discount(place + 1), 0);
}
function expectedHits({ groups }, k) {
    return groups.reduce((sum, { before, size, relevant }) => sum + (relevant * Math.min(Math.max(k - before, 0), size)) / size, 0);
}
/** Σ over ranks of P(relevant there) × expected precision there, divided by how many relevant items k ranks can hold. */
function expectedAveragePrecision({ groups, relevant: all }, k) {
    let sum = 0;
    let above = 0;
    for (const { before, size, relevant } of groups) {
        const share = relevant / size;
        const shareOfOthers = size > 1 ? (relevant - 1) / (size - 1) : 0;
        for (let place = 1; relevant > 0 && place <= Math.min(size, k - before); place++) {
            sum += (share * (above + 1 + (place - 1) * shareOfOthers)) / (before + place);
        }
        above += relevant;
    }
    return sum / Math.min(all, k);
}
/** The first group with a relevant item decides: the chance that its first one is at each place, over the rank. */
function expectedReciprocalRank({ groups }, k) {
    const group = groups.find(({ relevant }) => relevant > 0);
    if (!group)
        return 0;
    const { before, size, relevant } = group;
    let sum = 0;
    let noneBefore = 1;
    for (let place = 1; place <= Math.min(size - relevant + 1, k - before); place++) {
        const left = size - place + 1;
        sum += (noneBefore * relevant) / left / (before + place);
        noneBefore *= (left - relevant) / left;
    }
    return sum;
}
/** That no relevant item is among the first k. */
function chanceOfNone({ groups }, k) {
    let chance = 1;
    for (const { before, size, relevant } of groups) {
        const places = Math.min(Math.max(k - before, 0), size);
        for (let place = 0; place < places; place++)
            chance *= Math.max(0, size - relevant - place) / (size - place);
    }
    return chance;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/rates.js


/** specificity (recall of the negative class), fpr and fnr of binary predictions. */
const rates = [
    rate('specificity', 'higher', 0, 0),
    rate('fpr', 'lower', 0, 1),
    rate('fnr', 'lower', 1, 0),
];
/** Share of the rows of a class that was predicted as some class. */
function rate(name, direction, truth, predicted) {
    return {
        name,
        tasks: ['binary'],
        needs: 'label',
        direction,
        range: [0, 1],
        compute: (predictions, options) => {
            const { cells, truth: rows, classes } = confusion(predictions);
            return fraction(cells[truth * 2 + predicted], rows[truth], options, `no row is of "${classes[truth]}"`);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/regression-errors.js


/** Smaller targets count as this much where one divides by them, as in scikit-learn. */
const regression_errors_EPSILON = Number.EPSILON;
/** mae, mse, rmse, mape (a fraction, not percent), pinball (alpha 0.5 unless said) and mean_error (prediction − truth). */
const regressionErrors = [
    regression_errors_metric('mae', meanOf((error) => Math.abs(error))),
    regression_errors_metric('mse', meanOf((error) => error * error)),
    regression_errors_metric('rmse', (predictions) => ({ value: Math.sqrt(meanOf((error) => error * error)(predictions).value) })),
    regression_errors_metric('mape', (predictions) => {
        const mean = meanOf((error, truth) => Math.abs(error) / Math.max(Math.abs(truth), regression_errors_EPSILON))(predictions);
        const zeros = predictions.truth.reduce((count, truth) => count + Number(Math.abs(truth) <= regression_errors_EPSILON), 0);
        return zeros === 0 ? mean : { ...mean, note: `${zeros} of ${predictions.n} targets are 0, which it divides by` };
    }),
    {
        ...regression_errors_metric('pinball', () => ({ value: null })),
        parameter: { symbol: 'alpha', default: 0.5 },
        compute: (predictions, { parameter }) => meanOf(pinballLoss(parameter))(predictions),
    },
    {
        ...regression_errors_metric('mean_error', meanOf((error) => error)),
        direction: null,
        range: [-Infinity, Infinity],
    },
];
function regression_errors_metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'lower',
        range: [0, Infinity],
        compute: (predictions) => compute(predictions),
    };
}
function meanOf(lossOf) {
    return (predictions) => {
        const { truth, prediction } = predictions;
        return { value: weightedMean(predictions, (row) => lossOf(prediction[row] - truth[row], truth[row])) };
    };
}
function pinballLoss(alpha = 0.5) {
    return (error) => (error <= 0 ? -alpha * error : (1 - alpha) * error);
}
/** Influence of each row on the pinball loss. */
function pinballInfluence(predictions, alpha) {
    if (predictions.task !== 'regression')
        return undefined;
    const { truth, prediction, weight } = predictions;
    const loss = pinballLoss(alpha);
    return meanInfluence(truth.map((value, row) => loss(prediction[row] - value)), weight).psi;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/roc-auc-multiclass.js




/**
 * roc_auc of several classes: each against the rest (`ovr`), or each pair (`ovo`, Hand & Till 2001), the plain mean or
 * weighted by how frequent classes are.
 */
const rocAucMulticlass = [
    roc_auc_multiclass_metric('roc_auc_ovr', (predictions) => oneVersusRestAverage(predictions, () => 1)),
    roc_auc_multiclass_metric('roc_auc_ovr_weighted', (predictions) => oneVersusRestAverage(predictions, (place) => confusion(predictions).truth[place])),
    roc_auc_multiclass_metric('roc_auc_ovo', (predictions) => oneVersusOneAverage(predictions, () => 1)),
    roc_auc_multiclass_metric('roc_auc_ovo_weighted', (predictions) => oneVersusOneAverage(predictions, ({ rows }) => rows)),
];
function roc_auc_multiclass_metric(name, compute) {
    return {
        name,
        tasks: ['multiclass'],
        needs: 'probability',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions) => {
            const fault = probabilityFault(predictions);
            return fault === undefined ? compute(predictions) : notDefined(fault);
        },
    };
}
function oneVersusRestAverage(predictions, weightOf) {
    let total = 0;
    let weights = 0;
    for (const [place, { area }] of oneVersusRest(predictions).entries()) {
        const weight = weightOf(place);
        if (weight === 0)
            continue;
        if (!Number.isFinite(area)) {
            const isAbsent = confusion(predictions).truth[place] === 0;
            return notDefined(`${isAbsent ? 'no row is' : 'all rows are'} of "${predictions.classes[place]}"`);
        }
        total += weight * area;
        weights += weight;
    }
    return defined(total / weights, 'all weights are 0');
}
function oneVersusOneAverage(predictions, weightOf) {
    if (predictions.weight)
        return notDefined('one-versus-one has no definition for weighted rows');
    let total = 0;
    let weights = 0;
    for (const pair of pairs(predictions)) {
        total += weightOf(pair) * pair.area;
        weights += weightOf(pair);
    }
    return defined(total / weights, 'fewer than two classes occur');
}
/** For each two classes that occur: the mean of both areas, each by the score of its class among rows of the two. */
const pairs = once((predictions) => {
    const { classes, truth, scores } = predictions;
    const rowsOf = classes.map((_, place) => Uint32Array.from({ length: confusion(predictions).truth[place] }));
    const filled = new Uint32Array(classes.length);
    truth.forEach((place, row) => (rowsOf[place][filled[place]++] = row));
    const sorted = (scored, place) => Float64Array.from(rowsOf[place], (row) => scores[scored][row]).sort();
    const found = [];
    for (let a = 0; a < classes.length; a++) {
        for (let b = a + 1; b < classes.length; b++) {
            const rows = rowsOf[a].length + rowsOf[b].length;
            if (rowsOf[a].length === 0 || rowsOf[b].length === 0)
                continue;
            const area = (shareAbove(sorted(a, a), sorted(a, b)) + shareAbove(sorted(b, b), sorted(b, a))) / 2;
            found.push({ area, rows });
        }
    }
    return found;
});
/** P(upper > lower) + ½ P(equal) of two sorted samples. */
function shareAbove(upper, lower) {
    let below = 0;
    let notAbove = 0;
    let twice = 0;
    for (const value of upper) {
        while (below < lower.length && lower[below] < value)
            below++;
        while (notAbove < lower.length && lower[notAbove] <= value)
            notAbove++;
        twice += below + notAbove;
    }
    return twice / 2 / (upper.length * lower.length);
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/roc-auc.js


/** Area under the ROC curve: P(score of a positive > score of a negative) + ½ P(equal). */
const rocAuc = {
    name: 'roc_auc',
    tasks: ['binary'],
    needs: 'score',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions) => {
        const { positive, negative } = predictions;
        const ranking = ranked(predictions);
        const missing = ranking.positives > 0 ? negative : positive;
        return defined(areaUnderRoc(ranking), `no row is of "${missing}"`);
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/top-k-accuracy.js


/** Share of rows whose class is among the k with the highest scores; of equal scores the later class comes first. */
const topKAccuracy = {
    name: 'top_k_accuracy',
    tasks: ['multiclass'],
    needs: 'score',
    direction: 'higher',
    range: [0, 1],
    parameter: { symbol: 'k', default: 2 },
    compute: (predictions, { parameter: k = 2 }) => {
        const { classes, truth, scores } = predictions;
        if (k >= classes.length)
            return notDefined(`the best ${k} of ${classes.length} classes are all there are`);
        return {
            value: weightedMean(predictions, (row) => {
                const own = scores[truth[row]][row];
                let before = 0;
                for (let place = 0; place < classes.length; place++) {
                    const other = scores[place][row];
                    if (other > own || (other === own && place > truth[row]))
                        before++;
                }
                return Number(before < k);
            }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/worst-and-median-error.js



/** medae, the median absolute error (by weight), and max_error (whatever the weights). */
const worstAndMedianError = [
    worst_and_median_error_metric('medae', (errors, weight) => (weight ? weightedMedian(errors, weight) : median(errors))),
    worst_and_median_error_metric('max_error', (errors) => errors.reduce((most, error) => Math.max(most, error), 0)),
];
function worst_and_median_error_metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'lower',
        range: [0, Infinity],
        compute: (predictions) => {
            const { weight } = predictions;
            return { value: compute(absoluteErrors(predictions), weight) };
        },
    };
}
function median(values) {
    const sorted = values.toSorted();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * Where half of the weight lies below; where a value ends exactly there, the mean of it and the next one (the averaged
 * inverted distribution of Hyndman & Fan 1996, as scikit-learn takes it).
 */
function weightedMedian(values, weight) {
    const order = argsort_argsort(values).filter((row) => weight[row] > 0);
    const below = new Float64Array(order.length);
    let total = 0;
    order.forEach((row, place) => (below[place] = total += weight[row]));
    const half = total / 2;
    const place = Math.max(0, below.findIndex((sum) => sum >= half));
    const value = values[order[place]];
    const next = values[order[Math.min(place + 1, order.length - 1)]];
    return below[place] - half > Number.EPSILON ? value : (value + next) / 2;
}
/**
 * Interval of the median absolute error (Woodruff 1952): the errors at the ends of the interval of the share of rows whose
 * error is at most the median.
 */
function medianErrorInterval(predictions, confidence) {
    const { n, weight, group } = predictions;
    if (n < 2)
        return null;
    const errors = absoluteErrors(predictions);
    const order = argsort(errors);
    const total = weight ? weight.reduce((sum, one) => sum + one, 0) : n;
    const middle = weight ? weightedMedian(errors, weight) : median(errors);
    const amount = (row) => (weight ? weight[row] : 1);
    const influence = errors.map((error, row) => ((Number(error <= middle) - 0.5) * amount(row) * n) / total);
    const { se, degreesOfFreedom } = standardError(influence, group);
    if (!Number.isFinite(se))
        return null;
    const reach = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * se;
    const at = (share) => {
        let sum = 0;
        for (const row of order)
            if ((sum += amount(row)) >= share * total)
                return errors[row];
        return errors[order.at(-1)];
    };
    return [Math.min(middle, at(Math.max(0, 0.5 - reach))), Math.max(middle, at(Math.min(1, 0.5 + reach)))];
}
function absoluteErrors({ truth, prediction }) {
    return truth.map((value, row) => Math.abs(value - prediction[row]));
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/index.js
/** Every metric there is: a metric is one file (families share one) and one line here. */

















const ALL = [
    accuracy,
    balancedAccuracy,
    ...precisionRecall,
    ...rates,
    ...agreement,
    rocAuc,
    ...rocAucMulticlass,
    ...averagePrecision,
    logLoss,
    brierScore,
    topKAccuracy,
    ...calibrationError,
    ...regressionErrors,
    ...explained,
    ...worstAndMedianError,
    ...ranking,
];
/** Name → metric, in the order in which they are shown. A value that no number can hold is undefined. */
const METRICS = new Map(ALL.map((metric) => [
    metric.name,
    {
        ...metric,
        compute: (predictions, options) => {
            const found = metric.compute(predictions, options);
            const isHeld = found.value === null || Number.isFinite(found.value);
            return isHeld ? found : notDefined('numbers are too large or too small to compute with');
        },
    },
]));

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/choose-metric.js



/** Other spellings, without case, blanks, `_` and `-`, and what they mean; names of Evidently, MLflow and scikit-learn. */
const ALIASES = {
    rocaucscore: 'roc_auc',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    rocaucovrmacro: 'roc_auc_ovr',
    rocaucovomacro: 'roc_auc_ovo',
    ap: 'average_precision',
    averageprecisionscore: 'average_precision',
    averageprecisionmacro: 'average_precision',
    prauc: 'average_precision',
    logloss: 'log_loss',
    neglogloss: 'log_loss',
    crossentropy: 'log_loss',
    brier: 'brier_score',
    brierscoreloss: 'brier_score',
    negbrierscore: 'brier_score',
    mcc: 'matthews_corrcoef',
    kappa: 'cohen_kappa',
    cohenkappascore: 'cohen_kappa',
    tpr: 'recall',
    sensitivity: 'recall',
    tnr: 'specificity',
    falsepositiverate: 'fpr',
    falsenegativerate: 'fnr',
    topkaccuracyscore: 'top_k_accuracy',
    meanabsoluteerror: 'mae',
    negmeanabsoluteerror: 'mae',
    meansquarederror: 'mse',
    negmeansquarederror: 'mse',
    rootmeansquarederror: 'rmse',
    negrootmeansquarederror: 'rmse',
    meanabsolutepercentageerror: 'mape',
    negmeanabsolutepercentageerror: 'mape',
    medianabsoluteerror: 'medae',
    negmedianabsoluteerror: 'medae',
    absmaxerror: 'max_error',
    negmaxerror: 'max_error',
    explainedvariancescore: 'explained_variance',
    meanpinballloss: 'pinball',
    bias: 'mean_error',
    me: 'mean_error',
    ndcgscore: 'ndcg',
    dcgscore: 'dcg',
    hitrate: 'hit_rate@k',
    expectedcalibrationerror: 'ece',
    maximumcalibrationerror: 'mce',
};
/** What is written for the average is part of the name of the metric of several classes. */
const OF_SEVERAL = {
    precision: 'precision_macro',
    recall: 'recall_macro',
    f1: 'f1_macro',
    jaccard: 'jaccard_macro',
    roc_auc: 'roc_auc_ovr',
};
/**
 * The metric that a user names for a task: a name of the registry, with `@` and a number where it takes one, or an alias
 * (`F1Score`, `RocAuc`, `eval_f1`, `brier_score_loss`). Anything else is `METRIC_UNKNOWN` (exit 2) with the nearest one.
 */
function chooseMetric(text, task) {
    const [, word = text, number] = /^([^@]*?)(?:@(.*))?$/s.exec(text.trim()) ?? [];
    const metric = metricNamed(word, task);
    if (!metric)
        throw unknown(text, task);
    if (!metric.tasks.includes(task))
        throw ofAnotherTask(text, metric, task);
    if (number === undefined)
        return withDefault(metric);
    return { name: `${bare(metric)}@${Number(number)}`, metric, parameter: parameterOf(text, number, metric) };
}
/** All metrics of a task, each once. */
function metricsOf(task) {
    return [...METRICS.values()].filter(({ tasks }) => tasks.includes(task)).map(withDefault);
}
function withDefault(metric) {
    const isNamed = metric.name.endsWith('@k');
    const parameter = metric.parameter?.default;
    return {
        name: isNamed ? `${bare(metric)}@${parameter}` : metric.name,
        metric,
        ...(parameter !== undefined && { parameter }),
    };
}
function metricNamed(word, task) {
    const plain = word.replace(/^eval_/i, '');
    const key = keyOf(plain);
    const candidates = [...METRICS.values()].filter((metric) => keyOf(bare(metric)) === key || keyOf(`${bare(metric)}score`) === key);
    const found = candidates.find(({ tasks }) => tasks.includes(task)) ?? candidates[0];
    const alias = Object.hasOwn(ALIASES, key) ? METRICS.get(ALIASES[key]) : undefined;
    return found ?? alias;
}
function keyOf(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
function bare({ name }) {
    return name.replace(/@k$/, '');
}
function parameterOf(text, number, { name, parameter }) {
    const value = number.trim() === '' ? NaN : Number(number);
    if (parameter?.symbol === 'k' && Number.isSafeInteger(value) && value >= 1)
        return value;
    if (parameter?.symbol === 'alpha' && value > 0 && value < 1)
        return value;
    const wanted = parameter?.symbol === 'k' ? 'a whole number of at least 1' : 'a number between 0 and 1';
    throw new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `metric "${text}" cannot be computed: ${parameter ? `after @ comes ${wanted}` : `${name} takes no number`}`,
        hint: parameter
            ? `Write for instance ${name.replace(/@k$/, '')}@${parameter.symbol === 'k' ? 10 : 0.9}.`
            : `Write ${name}.`,
        exitCode: 2,
    });
}
function ofAnotherTask(text, metric, task) {
    const several = task === 'multiclass' ? OF_SEVERAL[metric.name] : undefined;
    return new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `metric "${text}" is one of the task ${metric.tasks.join(' and ')}, not of ${task}`,
        hint: several === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Write ${several}.`,
        exitCode: 2,
    });
}
function unknown(text, task) {
    const names = metricsOf(task).map(({ name }) => name);
    const meant = (0,nearest/* nearest */.p)(text, names) ?? (0,nearest/* nearest */.p)(text, METRICS.keys());
    return new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `there is no metric "${text.slice(0, 80)}"`,
        hint: meant === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Did you mean ${meant}?`,
        exitCode: 2,
    });
}
function namesOf(task) {
    return metricsOf(task)
        .map(({ name }) => name)
        .join(', ');
}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_PAST)
/* harmony export */ });
/** Of who asked nobody. */
const NO_PAST = { nowMs: 0, valuesOf: () => [], missing: 'no history was read' };


/***/ }),

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ judgeModel),
  k: () => (/* binding */ measurementOf)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(6034);
;// CONCATENATED MODULE: ./build/src/stats/holm.js
/** Holm's adjusted p-values, in the order given: controls the chance of any false claim. NaN stays NaN, uncounted. */
function holm(pValues) {
    const order = ascending(pValues);
    const adjusted = pValues.map(() => NaN);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (order.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}
function ascending(values) {
    const present = values.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
    return present.sort((a, b) => values[a] - values[b]);
}

// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(6109);
// EXTERNAL MODULE: ./build/src/gate/history/past.js
var history_past = __webpack_require__(3340);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 5 modules
var judge = __webpack_require__(9072);
// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/src/gate/judge-model.js







/** Chance of any false claim of harm over the slices of one rule. */
const ALPHA = 0.05;
/** What a rule's short name means: `roc_auc` is the model's own metric, `drift.share` and `serving.…` its other rooms'. */
function measurementOf(model, metric) {
    const [, room, rest] = /^(drift|serving)\.(.+)$/.exec(metric) ?? [];
    return room === undefined ? `evaluation.${model}.${metric}` : `${room}.${model}.${rest}`;
}
/**
 * The gates of one model. A rule with a `slice` judges every slice of that column: limits one by one, a change only on
 * proof of harm beyond what is allowed (Holm over the slices), since among many slices some always look worse. What the
 * model's `standing` leaves open is no failure of the model: a change without a champion is skipped, one that was seen on
 * other rows is inconclusive. A model without gates must at least be measurable.
 */
function judgeModel(model, rules, measurements, standing = { kind: 'compared' }, past = history_past/* NO_PAST */.N) {
    if (rules.length === 0 && standing.kind === 'unmeasured')
        return [unmeasured(model, standing.reason)];
    return rules.flatMap(({ slice, ...rule }) => {
        const named = { ...rule, metric: measurementOf(model, rule.metric) };
        const isOwn = named.metric.startsWith('evaluation.');
        const judgeOne = (one, measured) => (0,gate_rules/* boundsOf */.BO)(one).map((bound) => {
            const open = isOwn ? leftOpen(one, bound, measured, standing) : undefined;
            return open ? (0,judge/* verdictOf */.Vj)(one, bound, open) : (0,judge/* judgeBound */.Ku)(one, bound, measured, true, past);
        });
        if (slice === undefined) {
            const measured = measurements.find(({ id }) => id === named.metric);
            return judgeOne(named, measured);
        }
        const slices = measurements.filter(({ id }) => isSliceOf(id, named.metric, slice));
        if (slices.length === 0)
            return judgeOne({ ...named, metric: `${named.metric}[${slice}]` }, undefined);
        return judgeSlices(named, slices, judgeOne);
    });
}
function unmeasured(model, reason) {
    const measurement = `evaluation.${model}`;
    return {
        rule: `${measurement}:measured`,
        status: 'fail',
        measurement,
        threshold: 'measured',
        reason: (0,bounded/* boundedText */.L)(`${measurement} has no value: ${reason}`),
        rows_needed: null,
        informational: false,
    };
}
/** What cannot be judged, and what that means; undefined where there is something to judge. */
function leftOpen(rule, bound, measured, standing) {
    const { on_missing: onMissing, metric } = rule;
    if (standing.kind === 'unmeasured') {
        const reason = `${metric} has no value: ${standing.reason}`;
        return { status: onMissing === 'skip' ? 'skipped' : onMissing, reason };
    }
    if (measured?.value === null) {
        // One class only, no rows: that tells nothing of the model.
        const reason = `${metric} is undefined: ${measured.undefined_reason ?? 'nobody knows why'}`;
        return { status: onMissing === 'skip' ? 'skipped' : 'inconclusive', reason };
    }
    if ((0,judge/* judgesValue */.Me)(bound) || !measured)
        return undefined;
    if (standing.kind === 'first')
        return { status: 'skipped', reason: standing.reason };
    if (standing.kind === 'unpaired')
        return { status: 'inconclusive', reason: `${metric}: ${standing.reason}` };
    if (measured.base !== null && measured.ci === null) {
        return { status: 'inconclusive', reason: `${metric}: too few rows or groups to say how sure the change is` };
    }
    return undefined;
}
function judgeSlices(rule, slices, judgeOne) {
    return (0,gate_rules/* boundsOf */.BO)(rule).flatMap((bound) => {
        const adjusted = holm(slices.map((slice) => harm(rule, bound, slice)));
        return slices.map((slice, index) => {
            const single = { ...withoutBounds(rule), metric: slice.id, [bound]: rule[bound] };
            if (slice.value === null && slice.undefined_reason?.startsWith('insufficient')) {
                return (0,judge/* verdictOf */.Vj)(single, bound, { status: 'skipped', reason: slice.undefined_reason });
            }
            const p = adjusted[index];
            if (Number.isNaN(p))
                return judgeOne(single, slice)[0];
            const shown = `Δ ${(0,format_number/* formatNumber */.ZV)(slice.diff)}, p = ${(0,format_number/* formatNumber */.ZV)(p)} of ${slices.length} slices`;
            return p <= ALPHA
                ? (0,judge/* verdictOf */.Vj)(single, bound, { status: 'fail', reason: `${slice.id} is worse by more than allowed: ${shown}` })
                : (0,judge/* verdictOf */.Vj)(single, bound, { status: 'pass', reason: `no proof of harm beyond what is allowed: ${shown}` });
        });
    });
}
/** One-sided p-value of "not worse by more than allowed"; NaN where that is no question. */
function harm(rule, bound, { diff, ci, base, direction }) {
    if (bound !== 'max_drop' && bound !== 'max_rise' && bound !== 'max_regression')
        return NaN;
    if (diff === null || ci === null || base === null)
        return NaN;
    const isHigherBetter = bound === 'max_drop' || (bound === 'max_regression' && direction === 'higher');
    const amount = rule[bound];
    const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(base);
    return (0,non_inferiority/* harmBeyondMargin */.WX)(diff, ci, isHigherBetter ? 'higher' : 'lower', limit);
}
function withoutBounds(rule) {
    const { metric, min_confidence, on_missing, informational } = rule;
    return { metric, on_missing, informational, ...(min_confidence !== undefined && { min_confidence }) };
}
/** `evaluation.m.recall[contract=…]` is a slice of `evaluation.m.recall` by `contract`; a cross names all its columns. */
function isSliceOf(id, metric, slice) {
    if (!id.startsWith(`${metric}[`) || !id.endsWith(']'))
        return false;
    const columns = id
        .slice(metric.length + 1, -1)
        .split(/(?<!\\),/)
        .map((part) => part.split(/(?<!\\)=/)[0].replace(/\\(.)/g, '$1'));
    const wanted = slice.split(',').map((column) => column.trim());
    return (columns.length === wanted.length &&
        [...wanted].sort().every((column, index) => column === [...columns].sort()[index]));
}


/***/ }),

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  Ku: () => (/* binding */ judgeBound),
  Me: () => (/* binding */ judgesValue),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(6034);
// EXTERNAL MODULE: ./build/src/core/stage-seconds.js
var stage_seconds = __webpack_require__(9731);
;// CONCATENATED MODULE: ./build/src/gate/distinct.js

/** Two numbers for people; in full where rounding would make different ones look the same. */
function distinct(a, b) {
    const short = [(0,format_number/* formatNumber */.ZV)(a), (0,format_number/* formatNumber */.ZV)(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}

// EXTERNAL MODULE: ./build/src/stats/mean.js
var mean = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(66);
;// CONCATENATED MODULE: ./build/src/gate/history/history-limits.js


/**
 * The limits that earlier values (oldest first, at least two) set, or why they set none. Formulas are those of Bencher's
 * thresholds: mean ± share of it, mean ± quantile · s, prediction interval of Student's t, the normal one on logarithms,
 * median ± k · IQR, median · (1 ± k · IQR of the relative changes between neighbours). s divides by n − 1; quartiles are
 * interpolated as numpy's default does.
 */
function historyLimits(values, rule) {
    switch (rule.test) {
        case 'static':
            return { lower: rule.lower_boundary, upper: rule.upper_boundary };
        case 'percentage': {
            const center = (0,mean/* mean */.i)(values);
            return around(center, rule, (share) => Math.abs(center) * share);
        }
        case 'z_score': {
            const s = sampleDeviation(values);
            if (s === 0)
                return constant(values);
            return around((0,mean/* mean */.i)(values), rule, (probability) => (0,special/* normalQuantile */.Zl)(probability) * s);
        }
        case 't_test': {
            const n = values.length;
            const s = sampleDeviation(values);
            if (s === 0)
                return constant(values);
            return around((0,mean/* mean */.i)(values), rule, (probability) => (0,special/* studentTQuantile */.$J)(probability, n - 1) * s * Math.sqrt(1 + 1 / n));
        }
        case 'log_normal': {
            if (values.some((value) => value <= 0))
                return { none: 'log_normal needs values above 0' };
            const logs = values.map(Math.log);
            const s = sampleDeviation(logs);
            if (s === 0)
                return constant(values);
            const { lower, upper } = around((0,mean/* mean */.i)(logs), rule, (probability) => (0,special/* normalQuantile */.Zl)(probability) * s);
            return {
                lower: lower === undefined ? undefined : Math.exp(lower),
                upper: upper === undefined ? undefined : Math.exp(upper),
            };
        }
        case 'iqr': {
            const [q1, median, q3] = quartiles(values);
            return around(median, rule, (k) => k * (q3 - q1));
        }
        case 'delta_iqr': {
            const changes = values.slice(1).map((value, index) => Math.abs((value - values[index]) / values[index]));
            if (!changes.every(Number.isFinite))
                return { none: 'delta_iqr cannot be told of values that are 0' };
            const [q1, , q3] = quartiles(changes);
            const [, median] = quartiles(values);
            return around(median, rule, (k) => Math.abs(median) * k * (q3 - q1));
        }
    }
}
function around(center, rule, width) {
    const { lower_boundary: lower, upper_boundary: upper } = rule;
    return {
        lower: lower === undefined ? undefined : center - width(lower),
        upper: upper === undefined ? undefined : center + width(upper),
    };
}
function constant(values) {
    return { none: `all ${values.length} recorded values are ${values[0]}, so there is no spread to judge by` };
}
/** Standard deviation of a sample; 0 where all values are the same. */
function sampleDeviation(values) {
    if (values.every((value) => value === values[0]))
        return 0;
    const center = (0,mean/* mean */.i)(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1));
}
function quartiles(values) {
    const sorted = Float64Array.from(values).sort();
    const at = (share) => {
        const rank = share * (sorted.length - 1);
        const below = Math.floor(rank);
        const next = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (next - sorted[below]) * (rank - below);
    };
    return [at(0.25), at(0.5), at(0.75)];
}

;// CONCATENATED MODULE: ./build/src/gate/history/judge-history.js



/** Slack for the rounding of a mean. */
const RELATIVE_SLACK = 1e-9;
/**
 * A value beside the limits that its past on the default branch sets. Too little past, or one that tells nothing, is
 * skipped with the reason: that says nothing against the value.
 */
function judgeHistory(metric, value, rule, past) {
    const { nowMs, missing } = past;
    const { test, window = Infinity, min_sample_size: least, max_sample_size: most } = rule;
    const values = past
        .valuesOf(metric)
        .filter(({ timeMs }) => nowMs - timeMs <= window * 1000)
        .slice(-most);
    if (test !== 'static' && values.length < least) {
        const recorded = `${values.length} recorded ${values.length === 1 ? 'value' : 'values'}`;
        const why = missing ?? `${recorded} on the default branch, at least ${least} are needed`;
        return { status: 'skipped', reason: `${metric} has too little history: ${why}` };
    }
    const limits = historyLimits(Float64Array.from(values, (one) => one.value), rule);
    if ('none' in limits)
        return { status: 'skipped', reason: `${metric}: ${limits.none}` };
    const { lower, upper } = limits;
    const threshold = thresholdText(lower, upper, test);
    const of = test === 'static' ? 'static' : `${test} over ${values.length} runs`;
    const slack = (limit) => RELATIVE_SLACK * Math.max(Math.abs(limit), Math.abs(value));
    const broken = (side, limit) => {
        const [seen, allowed] = distinct(value, limit);
        return {
            status: 'fail',
            reason: `${metric} is ${seen}, ${side} ${allowed}, the limit of its history (${of})`,
            threshold,
        };
    };
    if (lower !== undefined && value < lower - slack(lower))
        return broken('below', lower);
    if (upper !== undefined && value > upper + slack(upper))
        return broken('above', upper);
    return { status: 'pass', reason: `${(0,format_number/* formatNumber */.ZV)(value)} is as before: ${threshold} (${of})`, threshold };
}
function thresholdText(lower, upper, test) {
    if (upper === undefined)
        return `≥ ${(0,format_number/* formatNumber */.ZV)(lower)} (${test})`;
    if (lower === undefined)
        return `≤ ${(0,format_number/* formatNumber */.ZV)(upper)} (${test})`;
    return `${(0,format_number/* formatNumber */.ZV)(lower)} … ${(0,format_number/* formatNumber */.ZV)(upper)} (${test})`;
}

// EXTERNAL MODULE: ./build/src/gate/history/past.js
var history_past = __webpack_require__(3340);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(6109);
;// CONCATENATED MODULE: ./build/src/gate/judge-change.js



/** Slack for decimal fractions that binary numbers cannot hold: 0.84 − 0.83 is a hair over 0.01. */
const judge_change_RELATIVE_SLACK = 1e-9;
/** A change beside what a rule allows: by its interval where it has one, else by its value. */
function judgeChange(rule, bound, measured) {
    const better = betterOf(bound, measured.direction);
    if (better === undefined) {
        return { status: 'inconclusive', reason: `nobody knows which way ${rule.metric} gets worse` };
    }
    if (bound === 'require')
        return judgeImprovement(rule, better, measured);
    const amount = rule[bound];
    const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(measured.base);
    const allowed = (shown) => (typeof amount === 'number' ? shown : `${amount} of the base (${shown})`);
    if (measured.ci !== null)
        return judgeInterval(rule, better, measured, limit, allowed);
    const { value, base } = measured;
    const change = better === 'higher' ? base - value : value - base;
    const words = better === 'higher' ? { moved: 'fell', move: 'fall' } : { moved: 'rose', move: 'rise' };
    if (change <= limit + judge_change_RELATIVE_SLACK * Math.max(Math.abs(base), Math.abs(value))) {
        const said = change > 0 ? `${words.moved} by ${(0,format_number/* formatNumber */.ZV)(change)}` : `did not ${words.move}`;
        return { status: 'pass', reason: `${said}, at most ${allowed((0,format_number/* formatNumber */.ZV)(limit))} allowed` };
    }
    const [by, most] = distinct(change, limit);
    const [from, to] = distinct(base, value);
    return {
        status: 'fail',
        reason: `${rule.metric} ${words.moved} by ${by}, from ${from} to ${to}; at most ${allowed(most)} allowed`,
    };
}
/** The side a bound on a change leaves free. */
function betterOf(bound, direction) {
    if (bound === 'max_drop')
        return 'higher';
    if (bound === 'max_rise')
        return 'lower';
    return direction ?? undefined;
}
function judgeInterval({ metric }, better, measured, limit, allowed) {
    const { verdict, improved, rows } = (0,non_inferiority/* judgeChange */.sx)(changeOf(measured), { better, margin: limit });
    const interval = intervalText(measured);
    const most = allowed((0,format_number/* formatNumber */.ZV)(limit));
    if (verdict === 'pass') {
        if (improved)
            return { status: 'pass', reason: `proved better, ${interval}` };
        const [worst, best] = better === 'higher' ? measured.ci : [-measured.ci[1], -measured.ci[0]];
        const said = best < 0 ? `worse by at most ${(0,format_number/* formatNumber */.ZV)(-worst)}, ${interval}` : `not worse, ${interval}`;
        return { status: 'pass', reason: `${said}; at most ${most} allowed` };
    }
    if (verdict === 'fail') {
        return { status: 'fail', reason: `${metric} is worse than the base: ${interval}; at most ${most} allowed` };
    }
    return {
        status: 'inconclusive',
        reason: `${metric}: ${interval} does not tell whether it is worse by more than ${most}${needsText(rows)}`,
        rows_needed: rows ?? null,
    };
}
function judgeImprovement({ metric }, better, measured) {
    if (measured.ci === null) {
        const change = better === 'higher' ? measured.value - measured.base : measured.base - measured.value;
        const shown = `${(0,format_number/* formatNumber */.ZV)(measured.base)} → ${(0,format_number/* formatNumber */.ZV)(measured.value)}`;
        return change > 0
            ? { status: 'pass', reason: `better: ${shown}` }
            : { status: 'fail', reason: `${metric} did not get better: ${shown}` };
    }
    const interval = intervalText(measured);
    const { verdict, rows } = (0,non_inferiority/* judgeChange */.sx)(changeOf(measured), { better, improvement: true });
    switch (verdict) {
        case 'pass':
            return { status: 'pass', reason: `proved better, ${interval}` };
        case 'fail':
            return { status: 'fail', reason: `${metric} did not get better: ${interval}` };
        case 'inconclusive': {
            const reason = `${metric} is not proved better: ${interval}${needsText(rows)}`;
            return { status: 'inconclusive', reason, rows_needed: rows ?? null };
        }
    }
}
function changeOf({ value, base, diff, ci, se, n }) {
    return { diff: diff ?? value - base, ci: ci, se, n };
}
function needsText(rows) {
    return rows === undefined ? '' : `; about ${(0,format_number/* formatNumber */.ZV)(rows)} rows would settle it`;
}
/** `Δ +0.004, between −0.002 and 0.01 (90 %)`. */
function intervalText({ value, base, ci, confidence }) {
    const [low, high] = ci.map(format_number/* formatNumber */.ZV);
    const sure = confidence === null ? '' : ` (${(0,format_number/* formatNumber */.ZV)(confidence * 100)} %)`;
    return `Δ ${value > base ? '+' : ''}${(0,format_number/* formatNumber */.ZV)(value - base)}, between ${low} and ${high}${sure}`;
}

;// CONCATENATED MODULE: ./build/src/gate/judge-limit.js


/**
 * A value beside a fixed limit. With `min_confidence` it is the value's one-sided bound (normal, from its standard error)
 * that must hold; where the bound breaks the limit but the value does not, more rows are needed.
 */
function judgeLimit(rule, bound, { value, value_se, n }) {
    const limit = rule[bound];
    const sign = bound === 'min' ? 1 : -1;
    const [seen, allowed] = distinct(value, limit);
    const relation = bound === 'min' ? '≥' : '≤';
    if (sign * (value - limit) < 0) {
        const words = bound === 'min' ? 'below the least' : 'above the greatest';
        return { status: 'fail', reason: `${rule.metric} is ${seen}, ${words} allowed ${allowed}` };
    }
    const { min_confidence: confidence } = rule;
    if (confidence === undefined)
        return { status: 'pass', reason: `${seen} is ${relation} ${allowed}` };
    if (value_se === null) {
        return { status: 'inconclusive', reason: `${rule.metric} is ${seen}, and how sure that is nobody can say` };
    }
    const z = (0,special/* normalQuantile */.Zl)(confidence);
    const edge = value - sign * z * value_se;
    const sure = `${String(confidence * 100)} % sure that it is ${relation} ${distinct(edge, limit)[0]}`;
    if (sign * (edge - limit) >= 0)
        return { status: 'pass', reason: `${seen}, ${sure}` };
    const room = Math.abs(value - limit);
    return {
        status: 'inconclusive',
        reason: `${rule.metric} is ${seen}, only ${sure}; ${relation} ${allowed} is asked for`,
        rows_needed: n === null || room === 0 ? null : Math.ceil(n * ((z * value_se) / room) ** 2),
    };
}

// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/src/gate/judge.js








/**
 * What every bound of every rule says about the measurements. Pure: same input, same verdicts; a worse value never
 * gets a better verdict. A change with a confidence interval is judged by the interval, so it may be inconclusive; one
 * without by its value. A percentage is of the base's absolute value, so of a base of 0 it allows nothing. Without any
 * base (`hasBase` false: the first commit) bounds on a change are skipped.
 */
function judge(rules, measurements, hasBase = true, past = history_past/* NO_PAST */.N) {
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    return rules.flatMap((rule) => (0,gate_rules/* boundsOf */.BO)(rule).map((bound) => judgeBound(rule, bound, byId.get(rule.metric), hasBase, past)));
}
/** Whether a bound is on the value alone, whatever the base has. */
function judgesValue(bound) {
    return bound === 'min' || bound === 'max' || bound === 'history';
}
/** The verdict of a rule's bound, with its names. */
function verdictOf(rule, bound, { status, reason, rows_needed = null, threshold }) {
    return {
        rule: `${rule.metric}:${bound}`,
        status,
        measurement: rule.metric,
        threshold: threshold ?? thresholdOf(rule, bound),
        reason: (0,bounded/* boundedText */.L)(reason),
        rows_needed,
        informational: rule.informational,
    };
}
/** One bound of a rule on its measurement. */
function judgeBound(rule, bound, measured, hasBase = true, past = history_past/* NO_PAST */.N) {
    return verdictOf(rule, bound, judged(rule, bound, measured, hasBase, past));
}
function judged(rule, bound, measurement, hasBase, past) {
    if (!judgesValue(bound) && !hasBase)
        return { status: 'skipped', reason: 'there is nothing to compare with' };
    const missing = (what) => ({
        status: rule.on_missing === 'skip' ? 'skipped' : rule.on_missing,
        reason: `${rule.metric} ${what}`,
    });
    if (measurement === undefined)
        return missing(`has no value: ${whereItWouldBe(rule.metric)}`);
    const { value, base, undefined_reason: why } = measurement;
    if (value === null)
        return missing(why === null ? 'has no value' : `has no value: ${why}`);
    if (bound === 'history')
        return judgeHistory(rule.metric, value, rule.history, past);
    if (bound === 'min' || bound === 'max')
        return judgeLimit(rule, bound, { ...measurement, value });
    if (base === null)
        return missing('has no value at the base to compare with');
    return judgeChange(rule, bound, { ...measurement, value, base });
}
function whereItWouldBe(metric) {
    return metric.includes(':') && (0,stage_seconds/* stageOfSeconds */.H)(metric) === undefined
        ? 'no metric file of the pipeline holds it'
        : 'this run did not measure it';
}
function thresholdOf(rule, bound) {
    if (bound === 'history')
        return `as before (${rule.history.test})`;
    const limit = rule[bound];
    const shown = typeof limit === 'number' ? (0,format_number/* formatNumber */.ZV)(limit) : limit;
    switch (bound) {
        case 'min':
            return `≥ ${shown}`;
        case 'max':
            return `≤ ${shown}`;
        case 'max_drop':
            return `Δ ≥ −${shown}`;
        case 'max_rise':
            return `Δ ≤ +${shown}`;
        case 'max_regression':
            return `worse by ≤ ${shown}`;
        case 'require':
            return 'proved better';
    }
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ BOUNDS),
  BO: () => (/* binding */ boundsOf),
  O4: () => (/* binding */ metricRuleSchema),
  Vz: () => (/* binding */ modelRuleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/src/gate/history/history-rule.js

const PROBABILITY_TESTS = ['z_score', 't_test', 'log_normal'];
const WIDTH_TESTS = ['percentage', 'iqr', 'delta_iqr'];
const HISTORY_TESTS = ['static', ...PROBABILITY_TESTS, ...WIDTH_TESTS];
const boundary = (side) => schemas/* number */.aig()
    .optional()
    .describe(`${side} boundary: of static the limit itself; of percentage a share of the mean (0.1 is 10 %); of z_score, t_test and log_normal a cumulative probability from 0.5 to 1; of iqr and delta_iqr how many interquartile ranges.`);
const size = (least) => schemas/* int */.Whr().min(least, `a whole number of at least ${least}`);
/** `history:` of a rule: how a value is judged by those the default branch had before it, in Bencher's words. */
const historyRuleSchema = schemas/* strictObject */.rej({
    test: schemas/* enum */.k5n(HISTORY_TESTS).describe('How limits follow from the past.'),
    lower_boundary: boundary('Lower'),
    upper_boundary: boundary('Upper'),
    min_sample_size: size(2).default(5).describe('With fewer recorded values the rule is skipped.'),
    max_sample_size: size(2).default(64).describe('How many of the newest values count.'),
    window: schemas/* number */.aig()
        .positive('seconds')
        .optional()
        .describe('Only values that are at most so many seconds old count.'),
})
    .superRefine((rule, context) => {
    const sides = ['lower_boundary', 'upper_boundary'];
    const report = (message, hint, path) => context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (sides.every((side) => rule[side] === undefined)) {
        report('there is no boundary', 'Add lower_boundary, upper_boundary or both.', []);
    }
    if (rule.max_sample_size < rule.min_sample_size) {
        report('max_sample_size is below min_sample_size: the rule would always be skipped', 'Swap them.', [
            'max_sample_size',
        ]);
    }
    for (const side of sides) {
        const value = rule[side];
        if (value === undefined || rule.test === 'static')
            continue;
        const isProbability = PROBABILITY_TESTS.some((name) => name === rule.test);
        if (isProbability && !(value >= 0.5 && value < 1)) {
            report(`${value} is no boundary of ${rule.test}`, 'Write a probability from 0.5 to below 1, such as 0.98.', [
                side,
            ]);
        }
        if (!isProbability && value < 0) {
            report(`${value} is no boundary of ${rule.test}`, 'Write a number of at least 0.', [side]);
        }
    }
});

;// CONCATENATED MODULE: ./build/src/gate/rules.js


const FILE_METRIC = /^(?:[^:\s][^:]*:[^:]+|pipeline\.seconds\[stage=[^\]]+\])$/;
const MODEL_METRIC = /^[A-Za-z][\w@.]*$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(AMOUNT_WORDS), schemas/* string */.YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise', 'max_regression', 'require', 'history'];
const boundsShape = {
    min: schemas/* number */.aig().optional().describe('Least value.'),
    max: schemas/* number */.aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    max_regression: amountSchema.optional().describe('How far the value may get worse than the base’s.'),
    history: historyRuleSchema
        .optional()
        .describe('How the value must stand among those of earlier runs of the default branch.'),
};
const commonShape = {
    on_missing: schemas/* enum */.k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: schemas/* boolean */.zMY().default(false).describe('Shown, never decides.'),
};
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
const IS_CROSSED = demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']);
const isCrossed = (rule) => Number(rule.min) > Number(rule.max);
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .max(MAX_METRIC)
        .regex(FILE_METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write, or `pipeline.seconds[stage=<name>]`: how long a stage ran.'),
    ...boundsShape,
    direction: schemas/* enum */.k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', 'Add one of min, max, max_drop, max_rise, max_regression, history.', ['metric']))
    .refine((rule) => rule.max_regression === undefined || rule.direction !== undefined, demand('nobody knows which way this metric gets worse', 'Add `direction: higher` or `direction: lower`.', [
    'max_regression',
]))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** One entry of a model's `gates:`: one of its measurements, by its short name, and what it may be. */
const modelRuleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .max(MAX_METRIC)
        .regex(MODEL_METRIC, 'a metric of this model, such as roc_auc or drift.share')
        .describe('A metric of this model, such as roc_auc, drift.share or drift.<column>.'),
    slice: schemas/* string */.YjP().min(1, 'a column').optional().describe('Judge every slice of this column (or cross `a,b`).'),
    ...boundsShape,
    require: schemas/* literal */.euz('improvement').optional().describe('Pass only what is proved better than the base.'),
    min_confidence: schemas/* number */.aig()
        .gt(0.5, 'a number between 0.5 and 1')
        .lt(1, 'a number between 0.5 and 1')
        .optional()
        .describe('Compare `min` and `max` with the bound of the value at this one-sided confidence, not with the value.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', `Add one of ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ changedFileField),
/* harmony export */   T: () => (/* binding */ comparedFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);




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

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ actorOf),
/* harmony export */   v: () => (/* binding */ actorsToAsk)
/* harmony export */ });
/* harmony import */ var _chat_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1045);
/* harmony import */ var _chat_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5556);
/* harmony import */ var _may_do_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1697);
/* harmony import */ var _most_answered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1609);




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

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chatVerbs),
  r: () => (/* binding */ verbOf)
});

// EXTERNAL MODULE: ./build/src/github/chatops/accept.js + 1 modules
var accept = __webpack_require__(9961);
// EXTERNAL MODULE: ./build/src/github/chatops/not-understood.js
var not_understood = __webpack_require__(5627);
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

/***/ 5556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ chatRequests)
});

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/github/chatops/chat-commands.js + 4 modules
var chat_commands = __webpack_require__(1045);
// EXTERNAL MODULE: ./build/src/github/chatops/command-words.js
var command_words = __webpack_require__(2909);
// EXTERNAL MODULE: ./build/src/github/chatops/not-understood.js
var not_understood = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/github/chatops/parse-command.js




/** The command a comment is, what is wrong with it, or undefined where it is none; see {@link commandWords}. */
function parseCommand(body) {
    const line = (0,command_words/* commandWords */.B)(body);
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

/***/ 1697:
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
var chat_commands = __webpack_require__(1045);
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

/***/ 1609:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7604);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);




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

/***/ 2145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5052);



const tree = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD, sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN })), truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
/** All files and directories of a commit, or those of its root alone. Throws `GitHubError`. */
async function readTree(client, repository, commit, { isDeep = true } = {}) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), tree_sha: commit, ...(isDeep && { recursive: '1' }) };
    const found = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, tree);
    return { entries: new Map(found.tree.map(({ path, sha }) => [path, sha])), isCut: found.truncated };
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
;// CONCATENATED MODULE: ./build/src/core/reserved-path.js
/** Characters that HFS+ leaves out when it compares names. */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** All the names begin with a dot. */
const MAY_BE_RESERVED = /^[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*\./;
/**
 * Why data must not lie at a path, in words that follow it, or undefined: it belongs to git, or is inside a directory of
 * DVC or Mercurial. `parts` are the path's names, compared as file systems do that see neither case nor invisible
 * characters.
 */
function reservedProblem(parts) {
    if (!parts.some((part) => MAY_BE_RESERVED.test(part)))
        return undefined;
    const names = parts.map((part) => part.replace(IGNORABLE, '').toLowerCase());
    if (names.includes('.git'))
        return "lies in git's own directory";
    const directories = names.slice(0, -1);
    if (directories.includes('.dvc'))
        return "lies in DVC's own directory";
    if (directories.includes('.hg'))
        return "lies in Mercurial's own directory";
    return undefined;
}

// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var yaml_values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/pipeline/checked-yaml.js


/** Reads parts of a YAML file in their expected types; what is not as expected is noted with its place. */
class CheckedYaml {
    mistakes = [];
    noted = new Set();
    source;
    constructor(text, file) {
        this.source = (0,parse_yaml/* parseYaml */.h)(text, { file, numbers: 'exact' });
    }
    get root() {
        return this.source.value;
    }
    locate(at) {
        return this.source.locateKey(at);
    }
    /** Entries of a map in the order of the file; none where there is nothing, or something else. */
    entries(at, value, what) {
        if (value === undefined || value === null)
            return [];
        if ((0,yaml_values/* isYamlMap */.S6)(value))
            return (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]);
        this.mistake(at, `${what} is a map of names`, 'Write each on a line of its own: `name: …`, its content indented below.');
        return [];
    }
    /** The known ones of them as an object; others are noted. */
    fields(at, value, what, known) {
        const fields = {};
        for (const [key, child] of this.entries(at, value, what)) {
            if (known.includes(key))
                fields[key] = child;
            else
                this.unknownKey([...at, key], key, known);
        }
        return fields;
    }
    list(at, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.mistake(at, `\`${at.at(-1)}\` is a list`, 'Write each entry on a line of its own, after a dash.');
        return [];
    }
    boolean(at, value, otherwise) {
        if (value === undefined)
            return otherwise;
        if (typeof value === 'boolean')
            return value;
        this.mistake(at, `\`${at.at(-1)}\` cannot be ${shown(value)}`, 'Write true or false.');
        return otherwise;
    }
    text(at, value, what) {
        if (typeof value === 'string' && value !== '')
            return value;
        const hint = value === '' || value === null ? 'Write it, or delete the line.' : 'If it shall be text, put it between quotes.';
        this.mistake(at, `${what}, not ${shown(value)}`, hint);
        return '';
    }
    /** A template of `foreach` or `matrix` is read once for each stage it makes; its mistake is one. */
    mistake(at, message, hint) {
        const location = this.locate(at);
        const key = `${location.line}:${location.column}:${message}`;
        if (this.noted.has(key))
            return;
        this.noted.add(key);
        this.mistakes.push({ message, ...(hint !== undefined && { hint }), location });
    }
    unknownKey(at, key, known) {
        const meant = (0,nearest/* nearest */.p)(key, known);
        this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
    }
}
/** A value as a message quotes it. */
function shown(value) {
    return JSON.stringify((0,plain_value/* plainValue */._)(value), (_, part) => (typeof part === 'bigint' ? String(part) : part));
}

;// CONCATENATED MODULE: ./build/src/pipeline/plot-definitions.js



const TEXTS = ['template', 'title', 'x_label', 'y_label'];
const KEYS = [...TEXTS, 'x', 'y'];
const FIELDS = 'a field, or a map of files to fields';
/**
 * The `plots` at the top of a dvc.yaml (dvc-formats §2.4); `directory` is the file's. Of two with one
 * name the last counts. What is not as expected is noted.
 */
function plotDefinitions(yaml, value, directory, file) {
    const found = new Map();
    yaml.list(['plots'], value).forEach((item, index) => {
        const at = ['plots', index];
        const entries = typeof item === 'string' ? [[item, null]] : yaml.entries(at, item, 'a plot');
        for (const [name, given] of entries) {
            const fields = yaml.fields([...at, name], given, `plot "${name}"`, KEYS);
            const properties = textProperties(yaml, [...at, name], fields);
            const { x, y } = fields;
            const named = (axis, map, takesLists) => fieldsByFile(yaml, [...at, name, axis], map, takesLists, (path) => placed(directory, path, file));
            if ((0,yaml_values/* isYamlMap */.S6)(x))
                properties.x = named('x', x, false);
            else if (x !== undefined)
                properties.x = yaml.text([...at, name, 'x'], x, `\`x\` is ${FIELDS}`);
            if ((0,yaml_values/* isYamlMap */.S6)(y))
                properties.y = named('y', y, true);
            else if (y !== undefined)
                properties.y = fieldOrFields(yaml, [...at, name, 'y'], y);
            found.set(name, { written: name, id: (0,yaml_values/* isYamlMap */.S6)(y) ? name : placed(directory, name, file), properties });
        }
    });
    return [...found.values()];
}
/** What a stage says of the looks of an output under `plots`. */
function stagePlot(yaml, at, flags) {
    const properties = textProperties(yaml, at, flags);
    for (const axis of ['x', 'y']) {
        const field = flags[axis];
        if (field !== undefined)
            properties[axis] = yaml.text([...at, axis], field, `\`${axis}\` is a field`);
    }
    if (flags['header'] !== undefined)
        properties.header = yaml.boolean([...at, 'header'], flags['header'], true);
    return properties;
}
function textProperties(yaml, at, fields) {
    const given = TEXTS.filter((key) => fields[key] !== undefined);
    return Object.fromEntries(given.map((key) => [key, textOf(yaml, [...at, key], fields[key])]));
}
function textOf(yaml, at, value) {
    return value === '' ? '' : yaml.text(at, value, `\`${at.at(-1)}\` is a text`);
}
function fieldsByFile(yaml, at, map, takesLists, place) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map).map(([key, value]) => {
        const where = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const fields = takesLists ? fieldOrFields(yaml, where, value) : yaml.text(where, value, 'expected a field');
        return [place((0,yaml_map/* keyText */.Pu)(key)), fields];
    });
    return Object.fromEntries(entries);
}
function fieldOrFields(yaml, at, value) {
    if (!Array.isArray(value))
        return yaml.text(at, value, 'expected a field, or a list of fields');
    return value.map((field, index) => yaml.text([...at, index], field, 'expected a field'));
}
/** The path from the repository's root. One that leads out of it stays as it is, and whoever reads it refuses it. */
function placed(directory, written, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return written;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/check-artifacts.js
const check_artifacts_KEYS = ['path', 'desc', 'type', 'labels', 'meta'];
/** Notes what is wrong with the `artifacts` of a dvc.yaml (dvc-formats §2.4): each has a path. */
function checkArtifacts(yaml, value) {
    for (const [name, artifact] of yaml.entries(['artifacts'], value, '`artifacts`')) {
        const at = ['artifacts', name];
        const before = yaml.mistakes.length;
        const { path } = yaml.fields(at, artifact, `artifact "${name}"`, check_artifacts_KEYS);
        if (yaml.mistakes.length > before)
            continue;
        if (path === undefined)
            yaml.mistake(at, `artifact "${name}" has no path`, 'Say where it is: `path: models/churn.onnx`.');
        else
            yaml.text([...at, 'path'], path, `the path of artifact "${name}" is a text`);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/find-templates.js
/** A mistake in a template, told in words that name no place. */
class TemplateError extends Error {
    hint;
    /** Steps from what is read to the place of the mistake. */
    steps = [];
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
const EXPRESSION = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;
/** Every `${…}` that no backslash stands before, up to the first closing brace on the same line. */
function findTemplates(text) {
    if (!text.includes('${'))
        return [];
    const found = [];
    TEMPLATE.lastIndex = 0;
    for (let match = TEMPLATE.exec(text); match; match = TEMPLATE.exec(text))
        found.push({ start: match.index, end: TEMPLATE.lastIndex, inner: match[1] });
    return found;
}
/** What most expressions are. */
const SIMPLE = /^\w+(?:\.\w+)*$/;
/** The steps an expression takes: `a.b[0]` is a, b, 0. Throws `TemplateError` for anything but keys and indexes. */
function stepsOf(expression) {
    if (!EXPRESSION.test(expression)) {
        const hint = 'Write keys and indexes only; a backslash before it (\\${…}) leaves it to the shell.';
        throw new TemplateError(`\${${expression}} is not a key such as \${train.lr} or \${models[0]}`, hint);
    }
    if (SIMPLE.test(expression))
        return expression.split('.');
    return expression
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}

// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/pipeline/templating/spell-value.js


/** A value inside other text, spelled as Python does, but true and false in small letters. */
function spellValue(value) {
    if (value === null)
        return 'None';
    if (value instanceof yaml_values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    if (typeof value === 'object')
        return JSON.stringify(value);
    return String(value);
}
/**
 * The flags a map stands for in `cmd` (dvc-formats §2.6): keys of nested maps are joined by dots, text is quoted for the
 * shell where that is needed. Throws `TemplateError` for lists in lists.
 */
function spellFlags(map, style) {
    return flatten(map)
        .flatMap(([key, value]) => flagsOf(key, value, style))
        .join(' ');
}
function flatten(map, prefix = '') {
    return (0,yaml_map/* yamlEntries */.go)(map).flatMap(([key, value]) => {
        const name = prefix + (0,yaml_map/* keyText */.Pu)(key);
        return (0,yaml_values/* isYamlMap */.S6)(value) && Object.keys(value).length > 0 ? flatten(value, `${name}.`) : [[name, value]];
    });
}
function flagsOf(key, value, style) {
    if (value === true)
        return [`--${key}`];
    if (value === false)
        return style.bool === 'boolean_optional' ? [`--no-${key}`] : [];
    if (!Array.isArray(value))
        return (0,yaml_values/* isYamlMap */.S6)(value) ? [] : [`--${key} ${spellWord(value)}`];
    const items = value.map((item) => {
        if (Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item))
            throw new TemplateError(`a list in the list "${key}" cannot be a flag`, 'Use plain values.');
        return item === true ? 'True' : item === false ? 'False' : spellWord(item);
    });
    if (items.length === 0)
        return [];
    return style.list === 'append' ? items.map((item) => `--${key} ${item}`) : [`--${key} ${items.join(' ')}`];
}
function spellWord(value) {
    return typeof value === 'string' ? quoteForShell(value) : spellValue(value);
}
/** As Python's `shlex.quote`. */
function quoteForShell(text) {
    if (text !== '' && !/[^\w@%+=:,./-]/.test(text))
        return text;
    return `'${text.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/fill-in.js



/**
 * Data with every template in texts and keys filled in. A text that is nothing but one template takes on the value's
 * type; inside other text values are spelled out; `\${` becomes `${`.
 */
function fillIn(value, options, at = []) {
    if (typeof value === 'string') {
        if (!value.includes('${'))
            return value;
        try {
            return fillInText(value, options);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake(at, error.message, error.hint);
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map((item, index) => fillIn(item, options, [...at, index]));
    if (!(0,yaml_values/* isYamlMap */.S6)(value))
        return value;
    return (0,yaml_map/* mapOf */.A7)((0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => {
        const place = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const isTemplate = typeof key === 'string' && key.includes('${');
        const name = isTemplate ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
        const isKey = typeof name !== 'object' || name === null;
        return [isKey ? name : key, fillIn(child, options, place)];
    }));
}
function fillInText(text, { scope, allowed, style, onUse }) {
    const templates = findTemplates(text);
    const valueOf = (inner) => {
        const steps = stepsOf(inner);
        const value = scope.select(steps, inner);
        const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value));
        const origin = onUse && isScalar ? scope.originOf(steps) : undefined;
        if (origin)
            onUse?.(origin.file, origin.steps.join('.'), value);
        if (isScalar && !(value instanceof yaml_values/* YamlTimestamp */.Am))
            return value;
        if (allowed === 'any' || (allowed === 'flags' && (0,yaml_values/* isYamlMap */.S6)(value)))
            return value;
        const what = value instanceof yaml_values/* YamlTimestamp */.Am ? 'date' : Array.isArray(value) ? 'list' : 'map';
        const hint = what === 'date'
            ? 'Put the date between quotes where it is defined.'
            : `Name one value of it, such as \${${inner}${what === 'list' ? '[0]' : '.key'}}.`;
        throw new TemplateError(`\${${inner}} is a ${what}, which cannot stand here`, hint);
    };
    const [first] = templates;
    if (first && first.start === 0 && first.end === text.length) {
        const value = valueOf(first.inner);
        if (allowed !== 'flags' || !(0,yaml_values/* isYamlMap */.S6)(value))
            return value;
        const hint = `Write the program before it: python train.py \${${first.inner}}`;
        throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`, hint);
    }
    let filled = '';
    let index = 0;
    for (const { start, end, inner } of templates) {
        const value = valueOf(inner);
        filled += text.slice(index, start) + ((0,yaml_values/* isYamlMap */.S6)(value) ? spellFlags(value, style) : spellValue(value));
        index = end;
    }
    return (filled + text.slice(index)).replaceAll('\\${', '${');
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/expand-stages.js




/**
 * The stages of a dvc.yaml in its order, those of foreach (dvc-formats §2.7) and matrix (§2.8) one by one. What cannot be
 * filled in is a mistake at its place.
 */
function expandStages(stages, options) {
    return stages.flatMap(([name, definition]) => {
        const at = ['stages', name];
        if (!(0,yaml_values/* isYamlMap */.S6)(definition))
            return [{ name, definition, at }];
        const { foreach, matrix, do: template, ...rest } = Object.fromEntries((0,yaml_map/* yamlEntries */.go)(definition).map(([key, value]) => [(0,yaml_map/* keyText */.Pu)(key), value]));
        if (foreach === undefined && matrix === undefined)
            return [expandOne(name, definition, at, options.scope, options)];
        const mistake = (where, message, hint) => {
            options.onMistake(where, message, hint);
            return [];
        };
        if (foreach !== undefined && matrix !== undefined)
            return mistake(at, `stage "${name}" has foreach and matrix`, 'Use one of them.');
        const word = foreach === undefined ? 'matrix' : 'foreach';
        if (foreach !== undefined && template === undefined)
            return mistake(at, `stage "${name}" needs \`do\` beside foreach`, 'Write the stage to be repeated below `do:`.');
        if (foreach !== undefined && Object.keys(rest).length > 0) {
            const [key] = Object.keys(rest);
            return mistake([...at, key], `"${key}" of stage "${name}" stands beside \`do\``, 'Move it below `do`.');
        }
        if (foreach === undefined && template !== undefined)
            return mistake([...at, 'do'], '`do` belongs to foreach', 'Write `foreach:` before it, or its content in its place.');
        const { onUse, ...untold } = options;
        const data = fillIn(foreach ?? matrix, {
            ...untold,
            allowed: 'any',
            onMistake: (below, message, hint) => options.onMistake([...at, word, ...below], message, hint),
        });
        const items = foreach === undefined ? itemsOfMatrix(data) : itemsOfForeach(data);
        if (!items) {
            const wanted = foreach === undefined ? 'a map of lists' : 'a list or a map';
            const hint = foreach === undefined ? 'Write `axis: [one, two]`.' : 'Write `[one, two]`, or `key: value` lines.';
            return mistake([...at, word], `\`${word}\` of stage "${name}" is not ${wanted}`, hint);
        }
        const [body, place] = foreach === undefined ? [(0,yaml_map/* mapOf */.A7)(Object.entries(rest)), at] : [template, [...at, 'do']];
        const originOf = onUse ? originsIn(data, options.scope) : () => undefined;
        return [...items].map(([key, values], index) => expandOne(`${name}@${key}`, body, place, options.scope.withItem(values, originOf(index, values)), options));
    });
}
/** Says of each item, by its position, where it or the values of its axes were loaded from. */
function originsIn(data, scope) {
    const ofData = scope.placeOf(data);
    const axes = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* yamlEntries */.go)(data).map(([axis, given]) => [(0,yaml_map/* keyText */.Pu)(axis), given]) : [];
    const ofAxes = axes.flatMap(([axis, given]) => {
        const place = scope.placeOf(given);
        return place && Array.isArray(given) ? [{ axis, given, place }] : [];
    });
    return (index, { item, key }) => {
        if (ofData) {
            const step = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* keyText */.Pu)((0,yaml_map/* yamlEntries */.go)(data)[index][0]) : String(index);
            return new Map([['item', { file: ofData.file, steps: [...ofData.steps, step] }]]);
        }
        const own = item === undefined ? undefined : scope.placeOf(item);
        if (own)
            return new Map([['item', own]]);
        if (key === undefined || !(0,yaml_values/* isYamlMap */.S6)(item))
            return new Map();
        return new Map(ofAxes.flatMap(({ axis, given, place: { file, steps } }) => {
            const at = given.indexOf(item[axis]);
            return at < 0 ? [] : [[`item.${axis}`, { file, steps: [...steps, String(at)] }]];
        }));
    };
}
/** Of a map by its keys; of a list by its values, or by position where one of them is a list or a map. */
function itemsOfForeach(data) {
    if ((0,yaml_values/* isYamlMap */.S6)(data)) {
        return new Map((0,yaml_map/* yamlEntries */.go)(data).map(([key, item]) => {
            const name = typeof key === 'object' && key !== null ? (0,yaml_map/* keyText */.Pu)(key) : spellValue(key);
            return [name, { item, key: name }];
        }));
    }
    if (!Array.isArray(data))
        return undefined;
    const isComposite = data.some((item) => Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item));
    return new Map(data.map((item, index) => [isComposite ? String(index) : spellValue(item), { item }]));
}
/** Every combination, the first axis slowest. */
function itemsOfMatrix(data) {
    if (!(0,yaml_values/* isYamlMap */.S6)(data))
        return undefined;
    let combinations = [{ fragments: [], item: {} }];
    for (const [axis, given] of (0,yaml_map/* yamlEntries */.go)(data)) {
        const values = (0,yaml_values/* isYamlMap */.S6)(given) ? Object.keys(given) : given; // of a map DVC takes the keys
        if (!Array.isArray(values))
            return undefined;
        const name = (0,yaml_map/* keyText */.Pu)(axis);
        combinations = combinations.flatMap(({ fragments, item }) => values.map((value, index) => {
            const isComposite = Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value);
            return {
                fragments: [...fragments, isComposite ? `${name}${index}` : spellValue(value)],
                item: { ...item, [name]: value },
            };
        }));
    }
    return new Map(combinations.map(({ fragments, item }) => {
        const key = fragments.join('-');
        return [key, { item, key }];
    }));
}
function expandOne(name, definition, at, outer, options) {
    if (!(0,yaml_values/* isYamlMap */.S6)(definition))
        return { name, definition, at };
    const { style, onUse } = options;
    const onMistake = (below, message, hint) => options.onMistake([...at, ...below], message, hint);
    const filled = (key, value, scope) => {
        const allowed = key === 'cmd' ? 'flags' : 'scalar';
        const how = onUse ? { scope, style, allowed, onUse, onMistake } : { scope, style, allowed, onMistake };
        return fillIn(value, how, [key]);
    };
    let scope = outer;
    const vars = definition['vars'];
    if (vars !== undefined && vars !== null) {
        const wdir = definition['wdir'] === undefined ? '' : filled('wdir', definition['wdir'], outer);
        try {
            scope = options.withVars(outer, vars, typeof wdir === 'string' ? wdir : '', [...at, 'vars']);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake([...at, 'vars', ...error.steps], error.message, error.hint);
        }
    }
    const entries = [];
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(definition)) {
        const text = (0,yaml_map/* keyText */.Pu)(key);
        if (text !== 'vars')
            entries.push([text, filled(text, value, scope)]);
    }
    return { name, at, definition: (0,yaml_map/* mapOf */.A7)(entries) };
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/scope.js



/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
class Scope {
    values;
    loaded;
    reserved;
    taken;
    items;
    constructor(values, 
    /** Loaded file → the keys that were taken of it, null for all. */
    loaded, reserved, 
    /** Loaded file → what was taken of it. */
    taken = new Map(), 
    /** `item`, or `item.<axis>` → where it was loaded from. */
    items = new Map()) {
        this.values = values;
        this.loaded = loaded;
        this.reserved = reserved;
        this.taken = taken;
        this.items = items;
    }
    static empty = new Scope({}, new Map(), new Set());
    /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
    withValues(values) {
        for (const name of this.reserved) {
            if (Object.hasOwn(values, name))
                throw new TemplateError(`"${name}" belongs to foreach and matrix here`, 'Use another name.');
        }
        refuseDates(values);
        return new Scope(merged(this.values, values, ''), this.loaded, this.reserved, this.taken, this.items);
    }
    /**
     * With the values of a file, all of them or those of `keys`. The whole file may be loaded again. Throws `TemplateError`
     * for a file that holds no map, keys it has not, and values that are there already.
     */
    withFile(path, content, keys) {
        const before = this.loaded.get(path);
        if (before === null && keys === undefined)
            return this;
        if (before !== undefined && (before === null || keys === undefined || keys.some((key) => before.includes(key)))) {
            const partly = before === null ? '' : `, partly (${before.join(', ')})`;
            throw new TemplateError(`${path} is loaded already${partly}`, 'Name each file once, with all keys of it.');
        }
        if (!(0,yaml_values/* isYamlMap */.S6)(content))
            throw new TemplateError(`${path} does not hold a map`, 'Write `name: value` lines in it.');
        const missing = keys?.find((key) => !Object.hasOwn(content, key));
        if (missing !== undefined) {
            const meant = (0,nearest/* nearest */.p)(missing, Object.keys(content));
            throw new TemplateError(`${path} has no "${missing}"`, meant ? `Did you mean "${meant}"?` : `Define it in ${path}.`);
        }
        const taken = keys ? (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, content[key]])) : content;
        const { values } = this.withValues(taken);
        return new Scope(values, new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]), this.reserved, new Map([...this.taken, [path, { ...this.taken.get(path), ...taken }]]), this.items);
    }
    /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
    withItem(values, items = new Map()) {
        return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)), this.taken, items);
    }
    /** Which file the value that steps lead to was loaded from; undefined for values of dvc.yaml itself. */
    originOf(steps) {
        if (this.reserved.has(steps[0])) {
            const item = this.items.get(steps[0]);
            if (item)
                return { file: item.file, steps: [...item.steps, ...steps.slice(1)] };
            const axis = this.items.get(steps.slice(0, 2).join('.'));
            return axis && { file: axis.file, steps: [...axis.steps, ...steps.slice(2)] };
        }
        for (const [file, values] of this.taken)
            if (valueAt(values, steps) !== undefined)
                return { file, steps };
        return undefined;
    }
    /** Where a list or map that templates gave was loaded from. */
    placeOf(container) {
        for (const [file, values] of this.taken) {
            const steps = stepsTo(container, values);
            if (steps)
                return { file, steps };
        }
        return undefined;
    }
    /** The value steps lead to. Throws `TemplateError` naming the expression. */
    select(steps, expression) {
        const value = valueAt(this.values, steps);
        if (value !== undefined)
            return value;
        const known = valueAt(this.values, steps.slice(0, -1));
        const meant = (0,yaml_values/* isYamlMap */.S6)(known)
            ? (0,nearest/* nearest */.p)(steps.at(-1), (0,yaml_map/* yamlEntries */.go)(known).map(([key]) => (0,yaml_map/* keyText */.Pu)(key)))
            : undefined;
        const hint = ['item', 'key'].includes(steps[0])
            ? `\${${steps[0]}} has a value in foreach and matrix only, \${key} in foreach over a map.`
            : 'Define it in params.yaml or in `vars`.';
        throw new TemplateError(`there is no value \${${expression}}`, meant ? `Did you mean \${${[...steps.slice(0, -1), meant].join('.')}}?` : hint);
    }
}
function valueAt(values, steps) {
    let node = values;
    for (const step of steps) {
        if (Array.isArray(node))
            node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
        // Keys that are not text cannot be reached.
        else if ((0,yaml_values/* isYamlMap */.S6)(node))
            node = (0,yaml_map/* textKeyed */.YZ)(node, step);
        else
            return undefined;
    }
    return node;
}
/** The steps from a value to the very same list or map inside of it. */
function stepsTo(container, from) {
    if (from === container)
        return [];
    const children = Array.isArray(from)
        ? from.map((child, index) => [String(index), child])
        : (0,yaml_values/* isYamlMap */.S6)(from)
            ? (0,yaml_map/* yamlEntries */.go)(from).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child])
            : [];
    for (const [step, child] of children) {
        const steps = stepsTo(container, child);
        if (steps)
            return [step, ...steps];
    }
    return undefined;
}
/** Maps merge; anything else stands once. */
function merged(into, added, prefix) {
    const entries = new Map((0,yaml_map/* yamlEntries */.go)(into));
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(added)) {
        if (typeof key !== 'string')
            continue;
        const known = entries.get(key);
        if (known === undefined)
            entries.set(key, value);
        else if ((0,yaml_values/* isYamlMap */.S6)(known) && (0,yaml_values/* isYamlMap */.S6)(value))
            entries.set(key, merged(known, value, `${prefix}${key}.`));
        else {
            const hint = 'Define it in one place: params.yaml, a file of `vars`, or `vars` itself.';
            throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`, hint);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...entries]);
}
function refuseDates(value) {
    if (value instanceof yaml_values/* YamlTimestamp */.Am)
        throw new TemplateError(`a date (${value.text}) cannot be used`, `Put it between quotes: '${value.text}'.`);
    if (Array.isArray(value))
        value.forEach(refuseDates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        (0,yaml_map/* yamlEntries */.go)(value).forEach(([, child]) => refuseDates(child));
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/vars.js



/**
 * The scope with the entries of a `vars` section (dvc-formats §2.6), files relative to `directory`. Throws
 * `TemplateError` for a file that is not there, and what `Scope` throws.
 */
function withVars(scope, vars, directory, read) {
    if (!Array.isArray(vars))
        throw notAList();
    return vars.reduce((known, item, index) => {
        try {
            const entry = entryOf(item, directory);
            if ('values' in entry) {
                refuseTemplates(entry.values);
                if (!(0,yaml_values/* isYamlMap */.S6)(entry.values))
                    throw notAList();
                return known.withValues(entry.values);
            }
            const content = read(entry.path);
            if (content !== undefined)
                return known.withFile(entry.path, content, entry.keys);
            throw new TemplateError(`${entry.path} does not exist`, 'Correct the path; it is relative to the dvc.yaml, or to `wdir`.');
        }
        catch (error) {
            if (error instanceof TemplateError)
                error.steps = [index];
            throw error;
        }
    }, scope);
}
function entryOf(entry, directory) {
    if (typeof entry !== 'string')
        return { values: entry };
    if (findTemplates(entry).length > 0)
        throw templatesInVars();
    const colon = entry.indexOf(':');
    const [file, keys] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
    const names = keys.split(',').filter((key) => key !== '');
    return { path: pathOf(directory, file), keys: names.length > 0 ? names : undefined };
}
function notAList() {
    return new TemplateError('`vars` is a list of files and maps', 'Write `- params.json`, or `- name: value`.');
}
function templatesInVars() {
    return new TemplateError('`vars` cannot hold templates', 'Write the value itself.');
}
function refuseTemplates(value) {
    if (typeof value === 'string' && findTemplates(value).length > 0)
        throw templatesInVars();
    if (Array.isArray(value))
        value.forEach(refuseTemplates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        Object.values(value).forEach(refuseTemplates);
}
function pathOf(directory, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, file, '`vars`');
    }
    catch {
        throw new TemplateError(`"${file}" is not a path inside the repository`, 'Name a file of the repository.');
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/stage-settings.js


const DEFAULT_SETTINGS = { retries: 0, resources: new Map() };
const stage_settings_KEYS = ['timeout', 'retries', 'clean_environment', 'resources'];
const MAX_RETRIES = 100;
/** What a timer can count. */
const MAX_TIMEOUT_MS = 24 * 24 * 3_600_000;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Reads the `meta` of a stage; everything in it but `assay` is the user's own. Mistakes are noted with their place. */
function readSettings(yaml, at, meta) {
    if (meta === undefined || !(0,yaml_values/* isYamlMap */.S6)(meta) || meta['assay'] === undefined)
        return DEFAULT_SETTINGS;
    const place = [...at, 'assay'];
    const fields = yaml.fields(place, meta['assay'], '`meta.assay`', stage_settings_KEYS);
    const timeoutMs = timeoutOf(yaml, [...place, 'timeout'], fields['timeout']);
    const cleanEnvironment = namesOf(yaml, [...place, 'clean_environment'], fields['clean_environment']);
    return {
        retries: retriesOf(yaml, [...place, 'retries'], fields['retries']),
        resources: resourcesOf(yaml, [...place, 'resources'], fields['resources']),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(cleanEnvironment && { cleanEnvironment }),
    };
}
function timeoutOf(yaml, at, value) {
    if (value === undefined)
        return undefined;
    const [, number, unit] = (typeof value === 'string' && /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(value)) || [];
    const timeoutMs = Number(number) * (UNIT_MS[unit ?? ''] ?? NaN);
    if (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS)
        return timeoutMs;
    const hint = timeoutMs > MAX_TIMEOUT_MS ? 'Write at most 24d, or leave it out.' : 'Write 30s, 5m or 1h.';
    yaml.mistake(at, `\`timeout\` cannot be ${shown(value)}`, hint);
    return undefined;
}
function retriesOf(yaml, at, value) {
    const number = value === undefined ? 0 : numberOf(value);
    if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_RETRIES)
        return number;
    yaml.mistake(at, `\`retries\` cannot be ${shown(value)}`, `Write a whole number from 0 to ${MAX_RETRIES}.`);
    return 0;
}
function namesOf(yaml, at, value) {
    if (value === undefined || value === false)
        return undefined;
    if (value === true)
        return [];
    const hint = 'Write true, or the names of the variables to hand on: [CUDA_VISIBLE_DEVICES, WANDB_API_KEY].';
    if (!Array.isArray(value)) {
        yaml.mistake(at, `\`clean_environment\` cannot be ${shown(value)}`, hint);
        return undefined;
    }
    return value.filter((name, index) => {
        if (typeof name === 'string' && /^[^=\0]+$/.test(name))
            return true;
        yaml.mistake([...at, index], `${shown(name)} is not the name of a variable`, hint);
        return false;
    });
}
function resourcesOf(yaml, at, value) {
    const entries = yaml.entries(at, value, '`resources`').flatMap(([name, units]) => {
        const number = numberOf(units);
        if (number !== undefined && number >= 0)
            return [[name, number]];
        yaml.mistake([...at, name], `\`${name}\` cannot be ${shown(units)}`, 'Write a number, such as 1 or 0.5.');
        return [];
    });
    return new Map(entries);
}
/** Numbers may be of a kind that keeps how they were written. */
function numberOf(value) {
    const number = (0,plain_value/* plainValue */._)(value);
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/dvc-yaml.js














const FILE_KEYS = ['vars', 'stages', 'metrics', 'params', 'plots', 'artifacts', 'datasets'];
const STAGE_KEYS = [
    ...['cmd', 'wdir', 'deps', 'params', 'outs', 'metrics', 'plots'],
    ...['frozen', 'always_changed', 'desc', 'meta'],
];
const OUT_KEYS = ['cache', 'persist', 'checkpoint', 'remote', 'push', 'desc', 'type', 'labels', 'meta'];
const PLOT_KEYS = [...OUT_KEYS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS = 'params.yaml';
const KINDS = { outs: 'out', metrics: 'metric', plots: 'plot' };
/**
 * Reads a dvc.yaml (format: dvc-formats §2). Every mistake of the file is reported at once (`DVC_YAML_INVALID`, exit
 * 2), at file:line:column. `readVars` gives parameter files by their path from the root, for templates (§2.6); `style`
 * says how maps become flags; `onUse` is told of every value of such a file that a stage uses.
 */
function parseDvcYaml(text, path, readVars = () => undefined, style = {}, onUse) {
    return new DvcYamlReader(new CheckedYaml(text, path), text, path, readVars, style, onUse).read();
}
class DvcYamlReader {
    yaml;
    text;
    path;
    readVars;
    style;
    onUse;
    directory;
    constructor(yaml, text, path, readVars, style, onUse) {
        this.yaml = yaml;
        this.text = text;
        this.path = path;
        this.readVars = readVars;
        this.style = style;
        this.onUse = onUse;
        this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    }
    read() {
        const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS);
        const scope = /\$\{|\bvars\b/.test(this.text) ? this.globalScope(root['vars']) : Scope.empty;
        const named = this.yaml.entries(['stages'], root['stages'], '`stages`');
        const onMistake = (at, message, hint) => this.yaml.mistake(at, message, hint);
        const expanded = expandStages(named, {
            scope,
            style: this.style,
            onMistake,
            ...(this.onUse && { onUse: this.onUse }),
            withVars: (known, vars, workingDirectory) => withVars(known, vars, external_node_path_.posix.join(this.directory, workingDirectory).replace(/^\.$/, ''), this.readVars),
        });
        const filled = (key) => fillIn(root[key] ?? null, { scope, allowed: 'scalar', style: this.style, onMistake }, [key]);
        const file = {
            path: this.path,
            stages: expanded.map((stage) => this.stage(stage)),
            metrics: this.paths(['metrics'], filled('metrics')),
            params: this.paths(['params'], filled('params')),
            plots: plotDefinitions(this.yaml, filled('plots'), this.directory, this.path),
        };
        checkArtifacts(this.yaml, root['artifacts']);
        if (this.yaml.mistakes.length === 0)
            return file;
        throw this.invalid();
    }
    invalid() {
        const { mistakes } = this.yaml;
        return new errors/* UserError */.yo({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
    }
    /** params.yaml beside the dvc.yaml where there is one, then `vars`. Without them no template can be judged: it throws. */
    globalScope(vars) {
        try {
            const path = external_node_path_.posix.join(this.directory, DEFAULT_PARAMS);
            const defaults = this.readVars(path);
            const scope = defaults === undefined ? Scope.empty : Scope.empty.withFile(path, defaults, undefined);
            return withVars(scope, vars ?? [], this.directory, this.readVars);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            this.yaml.mistake(['vars', ...error.steps], error.message, error.hint);
            throw this.invalid();
        }
    }
    stage({ name, definition, at }) {
        const fields = this.yaml.fields(at, definition, `stage "${name}"`, STAGE_KEYS);
        const address = this.directory === '' ? name : `${this.path}:${name}`;
        const { wdir } = fields;
        const workingDirectory = wdir === undefined ? this.directory : this.place([...at, 'wdir'], wdir, this.directory, '`wdir` is a path').path;
        const { line, column } = this.yaml.locate(at);
        const stage = {
            address,
            name,
            file: this.path,
            line,
            column,
            settings: readSettings(this.yaml, [...at, 'meta'], fields['meta']),
            ...this.description([...at, 'desc'], fields['desc']),
            workingDirectory,
            command: this.command([...at, 'cmd'], fields['cmd']),
            dependencies: this.dependencies([...at, 'deps'], fields['deps'], workingDirectory),
            params: this.params([...at, 'params'], fields['params'], workingDirectory),
            outputs: ['outs', 'metrics', 'plots'].flatMap((key) => this.outputs([...at, key], fields[key], key, address, workingDirectory)),
            frozen: this.yaml.boolean([...at, 'frozen'], fields['frozen'], false),
            alwaysChanged: this.yaml.boolean([...at, 'always_changed'], fields['always_changed'], false),
        };
        this.refuseRepeatedPaths(at, stage);
        return stage;
    }
    description(at, value) {
        if (value === undefined)
            return {};
        if (typeof value === 'string')
            return { description: value };
        this.yaml.mistake(at, '`desc` is a text', 'Put it between quotes.');
        return {};
    }
    command(at, value) {
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
            this.yaml.mistake(at, 'a stage needs `cmd`: a command, or a list of commands', 'Write what shall be run: `cmd: python train.py`.');
            return '';
        }
        const what = '`cmd` is a command, or a list of commands';
        if (!Array.isArray(value))
            return this.yaml.text(at, value, what);
        return value.map((line, index) => this.yaml.text([...at, index], line, what));
    }
    dependencies(at, value, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string' && /^[a-z][a-z0-9+]*:\/\//i.test(item)) {
                const what = item.startsWith('ds://') ? 'a dataset, which Assay does not read' : 'not a local path';
                const hint = 'Track it with `assay import-url` (or `assay import`) and depend on the local copy.';
                this.yaml.mistake(place, `"${item}" is ${what}`, hint);
                return [];
            }
            return this.place(place, item, directory, 'a dependency is a path', repository_path/* resolveSource */.ev);
        });
    }
    params(at, value, directory) {
        const byFile = new Map();
        const add = (place, file, keys) => {
            const known = byFile.get(file);
            if (!known)
                byFile.set(file, { place, keys });
            else
                known.keys = known.keys && keys && [...known.keys, ...keys];
        };
        this.yaml.list(at, value).forEach((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string')
                return add(place, DEFAULT_PARAMS, [this.yaml.text(place, item, 'a key')]);
            if (!(0,yaml_values/* isYamlMap */.S6)(item)) {
                const hint = 'Write `- train.lr`, or `- other.yaml:` with a list of keys below it.';
                return this.yaml.mistake(place, `a parameter is a dotted key, or a file with a list of keys, not ${shown(item)}`, hint);
            }
            for (const [file, keys] of Object.entries(item)) {
                const where = [...place, file];
                const names = this.yaml
                    .list(where, keys)
                    .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
                add(where, file, names.length === 0 ? null : names);
            }
        });
        return [...byFile].map(([written, { place, keys }]) => ({
            ...this.place(place, written, directory, 'a parameter file is a path'),
            keys,
        }));
    }
    outputs(at, value, key, owner, directory) {
        if (value === undefined)
            return [];
        return this.yaml.list(at, value).map((item, index) => {
            const place = [...at, index];
            const entries = (0,yaml_values/* isYamlMap */.S6)(item) ? Object.entries(item) : [];
            if (entries.length > 1) {
                const [first, second] = entries.map(([name]) => name);
                const hint = `Indent "${second}" deeper than "${first}" if it is a flag of it, or give it a dash of its own.`;
                this.yaml.mistake([...place, second], `"${first}" and "${second}" stand in one entry`, hint);
            }
            const [name, given] = entries[0] ?? [item, null];
            const output = this.place(place, name, directory, 'an output is a path, or a path with flags');
            if (output.path === '' && output.written !== '') {
                const hint = 'Name the files or directories that the stage makes.';
                this.yaml.mistake(place, 'the repository itself cannot be an output', hint);
            }
            const problem = reservedProblem([...output.path.split('/'), '']);
            if (problem)
                this.yaml.mistake(place, `"${output.written}" ${problem}`, 'Name a file or directory of the project.');
            const flags = this.flags([...place, output.written], given, key);
            const flag = (word, otherwise) => flags[word] === undefined
                ? otherwise
                : this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
            const { remote } = flags;
            const made = {
                written: output.written,
                path: output.path,
                owner,
                kind: KINDS[key],
                cached: flag('cache', true),
                pushed: flag('push', true),
                persist: flag('persist', false),
            };
            if (typeof remote === 'string')
                made.remote = remote.toLowerCase();
            if (key === 'plots')
                made.plot = stagePlot(this.yaml, [...place, output.written], flags);
            return made;
        });
    }
    /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
    flags(at, value, key) {
        if (value === null)
            return {};
        const maps = key === 'plots' && Array.isArray(value) ? value : [value];
        const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
        return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known)));
    }
    /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
    refuseRepeatedPaths(at, { name, dependencies, params, outputs }) {
        if (outputs.length === 0)
            return;
        const seen = new Set();
        for (const { path } of dependencies)
            seen.add(path);
        for (const { path } of params)
            seen.add(path);
        for (const { path, written } of outputs) {
            if (seen.has(path) && path !== '') {
                const hint = 'A path is either a dependency or an output, and an output once.';
                this.yaml.mistake(at, `stage "${name}" names "${written}" twice`, hint);
            }
            seen.add(path);
        }
    }
    paths(at, value) {
        return this.yaml
            .list(at, value)
            .map((item, index) => this.place([...at, index], item, this.directory, 'expected a path').path);
    }
    /** A path inside the repository; where it is not one, a mistake is noted and '' stands for it. */
    place(at, value, directory, what, resolve = repository_path/* resolveInRepository */.AZ) {
        const written = this.yaml.text(at, value, what);
        if (written === '')
            return { written, path: '' };
        try {
            return { written, path: resolve(directory, written, this.path) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.yaml.mistake(at, `"${written}" is not a path inside the repository`, error.hint);
            return { written: '', path: '' };
        }
    }
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ parseParams)
});

// UNUSED EXPORTS: diffParams, pickParams, refuseMissingParams, selectParams

// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
;// CONCATENATED MODULE: ./build/src/pipeline/foreign-value.js

/** A tuple of Python: shown as one, equal to the list with the same items, recorded as that list. */
class PythonTuple extends Array {
}
/**
 * A value that neither JSON nor dvc.lock can hold: a set, bytes, a complex number of Python, a time of TOML. It can be shown
 * and compared (by its `repr`), but not be a parameter of a stage, as in DVC.
 */
class ForeignValue extends values/* YamlTimestamp */.Am {
    kind;
    constructor(
    /** What it is, with its article: `a set`. */
    kind, repr) {
        super(repr, repr);
        this.kind = kind;
    }
}
/** The first value inside `value` that cannot be recorded. */
function foreign_value_foreignIn(value) {
    if (value instanceof ForeignValue)
        return value;
    const inner = Array.isArray(value) ? value : isYamlMap(value) ? yamlEntries(value).map(([, child]) => child) : [];
    for (const child of inner) {
        const found = foreign_value_foreignIn(child);
        if (found)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/pipeline/python-repr.js


/** A value as Python's `str` spells it: text as it is, anything else by its {@link pythonRepr}; dates as ISO 8601. */
function pythonStr(value) {
    if (typeof value === 'string')
        return value;
    return value instanceof YamlTimestamp ? value.isoText : pythonRepr(value);
}
/** A value as Python's `repr` spells it. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return quoted(value);
    if (value instanceof ForeignValue)
        return value.text;
    if (value instanceof values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value).replace(/^(-?)\./, '$1');
    if (value instanceof values/* YamlTimestamp */.Am)
        return dateRepr(value.isoText);
    if (Array.isArray(value)) {
        const items = value.map(pythonRepr);
        if (!(value instanceof PythonTuple))
            return `[${items.join(', ')}]`;
        return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
    }
    if (!(0,values/* isYamlMap */.S6)(value))
        return String(value);
    const entries = (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => `${pythonRepr(key)}: ${pythonRepr(child)}`);
    return `{${entries.join(', ')}}`;
}
/** Single quotes, unless only those are in the text. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\n\r\t]|[\p{C}\p{Z}]/gu, (character) => ESCAPED[character] ?? hexadecimal(character));
    return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}
const ESCAPED = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': ' ' };
function hexadecimal(character) {
    const code = character.codePointAt(0);
    const [letter, length] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
    return `\\${letter}${code.toString(16).padStart(length, '0')}`;
}
/** `datetime.date(2020, 1, 2)`, or `datetime.datetime(…)` with its offset. */
function dateRepr(isoText) {
    const [, date, time, fraction, offset] = /^(\d+-\d+-\d+)(?: (\d+:\d+:\d+)(?:\.(\d+))?([-+]\d+:\d+)?)?$/.exec(isoText) ?? [];
    if (date === undefined)
        return quoted(isoText);
    const numbers = date.split('-').map(Number);
    if (time === undefined)
        return `datetime.date(${numbers.join(', ')})`;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    const parts = [...numbers, hours, minutes, ...(seconds === 0 && fraction === undefined ? [] : [seconds])];
    if (fraction !== undefined)
        parts.push(Number(fraction.padEnd(6, '0')));
    const zone = offset === undefined ? '' : `, tzinfo=${zoneRepr(offset)}`;
    return `datetime.datetime(${parts.join(', ')}${zone})`;
}
function zoneRepr(offset) {
    const [hours, minutes] = offset.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60;
    if (seconds === 0)
        return 'datetime.timezone.utc';
    const delta = offset.startsWith('-') ? `days=-1, seconds=${86400 - seconds}` : `seconds=${seconds}`;
    return `datetime.timezone(datetime.timedelta(${delta}))`;
}

;// CONCATENATED MODULE: ./build/src/pipeline/python-literal.js



const WORDS = new Map([
    ['True', true],
    ['False', false],
    ['None', null],
]);
/** As deep as Python's own parser goes. */
const MAX_DEPTH = 100;
/** Nothing that `ast.literal_eval` would evaluate. */
class NoLiteral extends Error {
}
/**
 * The value of tokens that are a literal of Python, as `ast.literal_eval` gives it; undefined for anything else. Tuples
 * are {@link PythonTuple}s, sets, bytes and complex numbers {@link ForeignValue}s.
 */
function pythonLiteral(tokens) {
    const parser = new LiteralParser(tokens);
    try {
        return { value: parser.whole() };
    }
    catch (error) {
        if (error instanceof NoLiteral)
            return undefined;
        throw error;
    }
}
class LiteralParser {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    /** A value, or several with commas: a tuple without its brackets. */
    whole() {
        const value = this.items(undefined);
        if (this.at < this.tokens.length)
            throw new NoLiteral();
        return value;
    }
    /** Up to `end`: the one value, or a tuple of several. */
    items(end) {
        if (end !== undefined && this.takes(end))
            return new PythonTuple();
        const first = this.value();
        if (!this.isNext(',')) {
            if (end !== undefined)
                this.expect(end);
            return first;
        }
        const rest = [];
        while (this.takes(',')) {
            if (end === undefined ? this.at === this.tokens.length : this.isNext(end))
                break;
            rest.push(this.value());
        }
        if (end !== undefined)
            this.expect(end);
        return PythonTuple.from([first, ...rest]);
    }
    value() {
        if (++this.depth > MAX_DEPTH)
            throw new NoLiteral();
        const value = this.sum();
        this.depth--;
        return value;
    }
    /** A number may have an imaginary part added. */
    sum() {
        const value = this.signed();
        if (!isNumber(value) || !(this.isNext('+') || this.isNext('-')))
            return value;
        const sign = this.next().text;
        const imaginary = this.next();
        if (imaginary.kind !== 'number' || !/j$/i.test(imaginary.text))
            throw new NoLiteral();
        return new ForeignValue('a complex number', `(${pythonRepr(value)}${sign}${imaginary.text})`);
    }
    signed() {
        const isNegative = this.isNext('-');
        if (!isNegative && !this.isNext('+'))
            return this.single();
        this.at++;
        if (this.isNext('-') || this.isNext('+'))
            throw new NoLiteral();
        const start = this.at;
        const value = this.single();
        const inner = this.tokens.slice(start, this.at).find(({ text }) => text !== '(');
        if (inner?.kind !== 'number')
            throw new NoLiteral();
        if (!isNegative)
            return value;
        if (value instanceof values/* YamlFloat */.iw)
            return new values/* YamlFloat */.iw(-value.value);
        if (typeof value === 'number')
            return value === 0 ? 0 : -value;
        if (typeof value === 'bigint')
            return -value;
        if (value instanceof ForeignValue)
            return new ForeignValue(value.kind, `(-0-${value.text})`);
        throw new NoLiteral();
    }
    single() {
        const token = this.next();
        if (token.kind === 'number')
            return numberOf(token.text);
        if (token.kind === 'string')
            return this.strings(token);
        if (token.kind === 'name') {
            const value = WORDS.get(token.text);
            if (value !== undefined)
                return value;
            if (token.text !== 'set')
                throw new NoLiteral();
            this.expect('(');
            this.expect(')');
            return new ForeignValue('a set', 'set()');
        }
        if (token.text === '(')
            return this.items(')');
        if (token.text === '[')
            return this.list();
        if (token.text === '{')
            return this.braces();
        if (token.text === '...')
            return new ForeignValue('an ellipsis', 'Ellipsis');
        throw new NoLiteral();
    }
    /** Strings that follow each other are one. */
    strings(first) {
        const all = [first];
        for (let token = this.tokens[this.at]; token?.kind === 'string'; token = this.tokens[++this.at])
            all.push(token);
        const { isBytes } = first;
        let text = '';
        for (const { value, ...token } of all) {
            if (value === undefined || token.isBytes !== isBytes)
                throw new NoLiteral();
            text += value;
        }
        return isBytes ? new ForeignValue('bytes', `b${pythonRepr(text)}`) : text;
    }
    list() {
        const items = [];
        while (!this.takes(']')) {
            items.push(this.value());
            if (!this.isNext(']'))
                this.expect(',');
        }
        return items;
    }
    braces() {
        const entries = new Map();
        const members = [];
        let odd = false;
        while (!this.takes('}')) {
            const key = this.value();
            if (members.length === 0 && (entries.size > 0 || odd || this.isNext(':'))) {
                this.expect(':');
                const value = this.value();
                if (isKey(key))
                    entries.set((0,yaml_map/* keyText */.Pu)(key), [entries.get((0,yaml_map/* keyText */.Pu)(key))?.[0] ?? key, value]);
                else
                    odd = true;
            }
            else
                members.push(key);
            if (!this.isNext('}'))
                this.expect(',');
        }
        if (members.length > 0) {
            const unique = new Set(members.map(pythonRepr));
            return new ForeignValue('a set', `{${[...unique].join(', ')}}`);
        }
        const map = (0,yaml_map/* mapOf */.A7)([...entries.values()]);
        return odd ? new ForeignValue('a dict with keys that are no scalars', pythonRepr(map)) : map;
    }
    isNext(text) {
        const token = this.tokens[this.at];
        return token?.kind === 'operator' && token.text === text;
    }
    takes(text) {
        const isThere = this.isNext(text);
        if (isThere)
            this.at++;
        return isThere;
    }
    expect(text) {
        if (!this.takes(text))
            throw new NoLiteral();
    }
    next() {
        const token = this.tokens[this.at++];
        if (!token)
            throw new NoLiteral();
        return token;
    }
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof values/* YamlFloat */.iw;
}
function isKey(value) {
    return value === null || typeof value !== 'object' || value instanceof values/* YamlFloat */.iw;
}
function numberOf(text) {
    const digits = text.replaceAll('_', '');
    if (/^0[xob]/i.test(digits))
        return integer(digits);
    if (/j$/i.test(digits))
        return new ForeignValue('a complex number', digits);
    if (/[.e]/i.test(digits))
        return new values/* YamlFloat */.iw(Number(digits));
    if (/^0+[1-9]/.test(digits))
        throw new NoLiteral();
    return integer(digits);
}
function integer(digits) {
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number : BigInt(digits);
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/pipeline/python-tokens.js

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const DIGITS = String.raw `\d(?:_?\d)*`;
const NUMBER = new RegExp(String.raw `0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|` +
    String.raw `(?:(?:${DIGITS})?\.${DIGITS}|${DIGITS}\.?)(?:[eE][+-]?${DIGITS})?[jJ]?`, 'y');
const OPERATOR = /\.\.\.|(?:\*\*|\/\/|<<|>>)=?|->|[-+*/%@&|^=!<>:]=|[^\s\w]/uy;
const PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
const ESCAPE = /\\(\r?\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g;
const python_tokens_ESCAPED = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** The logical lines of a Python file. Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets. */
function pythonLines(text, path) {
    return new Tokenizer(text.replace(/^\uFEFF/, ''), path).lines();
}
class Tokenizer {
    text;
    path;
    at = 0;
    open = [];
    constructor(text, path) {
        this.text = text;
        this.path = path;
    }
    lines() {
        const lines = [];
        while (this.at < this.text.length) {
            const indent = this.indent();
            const tokens = this.tokens();
            if (tokens.length > 0)
                lines.push({ indent, tokens });
        }
        return lines;
    }
    indent() {
        let column = 0;
        for (;; this.at++) {
            const character = this.text[this.at];
            if (character === ' ')
                column++;
            else if (character === '\t')
                column = (Math.floor(column / 8) + 1) * 8;
            else if (character === '\f')
                column = 0;
            else
                return column;
        }
    }
    /** Tokens up to the end of the logical line, which is passed. */
    tokens() {
        const tokens = [];
        while (this.at < this.text.length) {
            const character = this.text[this.at];
            if (character === '\n') {
                this.at++;
                if (this.open.length === 0)
                    return tokens;
            }
            else if (/\s/.test(character))
                this.at++;
            else if (character === '#')
                this.at = indexOrEnd(this.text, '\n', this.at);
            else if (character === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
                this.at = this.text.indexOf('\n', this.at) + 1;
            else
                tokens.push(this.token(character));
        }
        if (this.open.length > 0)
            throw this.invalid(this.open.at(-1), 'this bracket is never closed');
        return tokens;
    }
    token(character) {
        if (character === '"' || character === "'")
            return this.string('');
        const number = this.match(NUMBER);
        if (number !== undefined)
            return { kind: 'number', text: number };
        const name = this.match(NAME);
        if (name !== undefined) {
            const next = this.text[this.at];
            if (PREFIX.test(name) && (next === '"' || next === "'"))
                return this.string(name.toLowerCase());
            return { kind: 'name', text: name };
        }
        const start = this.at;
        const operator = this.match(OPERATOR) ?? this.text[this.at++];
        if ('([{'.includes(operator))
            this.open.push(start);
        if (')]}'.includes(operator))
            this.open.pop();
        return { kind: 'operator', text: operator };
    }
    /** A string whose first quote is next. */
    string(prefix) {
        const start = this.at;
        const one = this.text[start];
        const quote = this.text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
        let end = start + quote.length;
        while (!this.text.startsWith(quote, end)) {
            if (end >= this.text.length || (quote.length === 1 && this.text[end] === '\n'))
                throw this.invalid(start, 'this string is never closed');
            end += this.text[end] === '\\' ? (this.text.startsWith('\r\n', end + 1) ? 3 : 2) : 1;
        }
        this.at = end + quote.length;
        const content = this.text.slice(start + quote.length, end).replaceAll('\r\n', '\n');
        const isBytes = prefix.includes('b');
        const value = prefix.includes('f') ? undefined : prefix.includes('r') ? content : unescaped(content, isBytes);
        return { kind: 'string', text: this.text.slice(start, this.at), value, isBytes };
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    invalid(offset, message) {
        const before = this.text.slice(0, offset).split('\n');
        return new errors/* UserError */.yo({
            code: 'PYTHON_INVALID',
            message: `${this.path} is not Python: ${message}`,
            hint: 'Correct the file.',
            exitCode: 2,
            location: { file: this.path, line: before.length, column: before.at(-1).length + 1 },
        });
    }
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Text with its escapes read; undefined where a character is given by its name. */
function unescaped(content, isBytes) {
    if (!content.includes('\\'))
        return content;
    if (!isBytes && /\\N\{/.test(content))
        return undefined;
    return content.replace(ESCAPE, (whole, found) => {
        if (found.startsWith('\n') || found.startsWith('\r'))
            return '';
        if (found === '\\' || found === '"' || found === "'")
            return found;
        if (/^[0-7]/.test(found))
            return String.fromCharCode(parseInt(found, 8));
        if (found.startsWith('x') && found.length > 1)
            return String.fromCharCode(parseInt(found.slice(1), 16));
        if (/^u./i.test(found) && !isBytes)
            return codePoint(parseInt(found.slice(1), 16)) ?? whole;
        return python_tokens_ESCAPED[found] ?? whole;
    });
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/params-python.js



/** What has a body; only the body of classes and of `__init__` is looked into. */
const COMPOUND = new Set([
    ...['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def'],
]);
/**
 * The parameters a Python file holds, as DVC finds them: literals that are assigned to a name at the top, in the body of
 * a class (`Class.name`), or to an attribute of `self` in its `__init__`. Everything else is passed over. Nothing is run.
 * Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets.
 */
function parsePythonParams(text, path) {
    return blockOf(pythonLines(text, path), false);
}
/** Assignments of a block whose lines are all indented at least as far as the first one. */
function blockOf(lines, onlySelf) {
    const found = new Map();
    const indent = lines[0]?.indent ?? 0;
    for (let at = 0; at < lines.length;) {
        const { tokens } = lines[at++];
        const from = at;
        while (at < lines.length && lines[at].indent > indent)
            at++;
        const body = lines.slice(from, at);
        const first = tokens[0].text;
        const isInit = first === 'def' && tokens[1]?.text === '__init__';
        if (first === 'class' || isInit) {
            const header = topLevel(tokens, ':')[0] ?? tokens.length;
            const inline = tokens.slice(header + 1);
            const inner = inline.length > 0 ? (0,yaml_map/* mapOf */.A7)(assignmentsOf(inline, isInit)) : blockOf(body, isInit);
            if (isInit)
                for (const [name, value] of Object.entries(inner))
                    found.set(name, value);
            else if (tokens[1]?.kind === 'name')
                found.set(tokens[1].text, inner);
        }
        else if (!COMPOUND.has(first)) {
            for (const [name, value] of assignmentsOf(tokens, onlySelf))
                found.set(name, value);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...found]);
}
/** Those of a line: no statement with a body of its own can stand behind a colon or semicolon. */
function assignmentsOf(tokens, onlySelf) {
    return split(tokens, ';').flatMap((statement) => {
        const assigned = assignment(statement, onlySelf);
        return assigned ? [assigned] : [];
    });
}
/** `name = literal`, `name: annotation = literal`, `self.name = literal`. */
function assignment(tokens, onlySelf) {
    const [first, dot, attribute] = tokens;
    if (first?.kind !== 'name')
        return undefined;
    const isSelf = first.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
    if (!isSelf && onlySelf)
        return undefined;
    const name = isSelf ? attribute.text : first.text;
    const rest = tokens.slice(isSelf ? 3 : 1);
    const equals = topLevel(rest, '=');
    const isAnnotated = rest[0]?.text === ':';
    if (equals.length !== 1 || (!isAnnotated && equals[0] !== 0))
        return undefined;
    const literal = pythonLiteral(rest.slice(equals[0] + 1));
    return literal && [name, literal.value];
}
/** Where an operator stands outside of brackets. */
function topLevel(tokens, operator) {
    let depth = 0;
    return tokens.flatMap(({ kind, text }, index) => {
        if (kind !== 'operator')
            return [];
        if ('([{'.includes(text))
            depth++;
        if (')]}'.includes(text))
            depth--;
        return depth === 0 && text === operator ? [index] : [];
    });
}
function split(tokens, operator) {
    const ends = [...topLevel(tokens, operator), tokens.length];
    return ends.map((end, index) => tokens.slice(index === 0 ? 0 : ends[index - 1] + 1, end));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/pipeline/params-toml.js




/** As many as arrays and inline tables may have. */
const params_toml_MAX_DEPTH = 900;
/** Reads TOML; integers and floats stay apart. Throws `TOML_INVALID` (exit 2) at file:line:column. */
function parseTomlParams(text, path) {
    let table;
    try {
        table = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [message] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* UserError */.yo({
            code: 'TOML_INVALID',
            message: `${path} is not TOML: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location: { file: path, line: error.line, column: error.column },
            cause: error,
        });
    }
    return mapOfTable(table, path, 0);
}
function mapOfTable(table, path, depth) {
    return (0,yaml_map/* mapOf */.A7)(Object.entries(table).map(([key, value]) => [key, params_toml_valueOf(value, path, depth + 1)]));
}
function params_toml_valueOf(value, path, depth) {
    if (depth > params_toml_MAX_DEPTH)
        throw tooDeep(path);
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    if (typeof value === 'number')
        return new values/* YamlFloat */.iw(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return dateOf(value);
    if (Array.isArray(value))
        return value.map((item) => params_toml_valueOf(item, path, depth + 1));
    return typeof value === 'object' ? mapOfTable(value, path, depth) : value;
}
/** Dotted keys know no limit of their own. */
function tooDeep(path) {
    return new errors/* UserError */.yo({
        code: 'TOML_INVALID',
        message: `${path} is nested too deeply`,
        hint: 'Shorten its dotted keys.',
        exitCode: 2,
    });
}
/** Dates as Python's `isoformat(' ')` spells them. */
function dateOf(date) {
    const text = date.toISOString();
    if (date.isTime())
        return new ForeignValue('a time without a date', text.replace(/\.000$/, ''));
    const isoText = text
        .replace('T', ' ')
        .replace(/\.(\d+)/, (_, fraction) => (/^0+$/.test(fraction) ? '' : `.${fraction.padEnd(6, '0')}`))
        .replace(/Z$/i, '+00:00');
    return new values/* YamlTimestamp */.Am(text, isoText);
}

;// CONCATENATED MODULE: ./build/src/pipeline/python-json.js


/** About as deep as Python's own reader goes. */
const python_json_MAX_DEPTH = 900;
/** A number as Python's json module knows them. */
const python_json_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;
/**
 * Reads JSON as Python's json module does, which is what DVC reads with: `NaN` and `Infinity` are numbers, `1` and
 * `1.0` stay apart, keys keep the order of the file. Throws `JSON_INVALID` (exit 2) at file:line:column.
 */
function parsePythonJson(source, path) {
    const text = source.replace(/^\uFEFF/, '');
    // Numbers become strings, so that their spelling survives, and every key gets a letter in front, so that JavaScript
    // does not move keys such as "10" to the front.
    const tagged = mapTokens(text, (token, kind) => kind === 'number' ? `"n${token}"` : `"${kind === 'key' ? 'k' : 's'}${token.slice(1)}`);
    try {
        return untagged(JSON.parse(tagged), 0);
    }
    catch (error) {
        const { message, location } = error instanceof TooDeep ? tooDeepAt(path) : explain(text, path);
        throw new errors/* UserError */.yo({
            code: 'JSON_INVALID',
            message: `${path} is not JSON: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location,
            cause: error,
        });
    }
}
/** Replaces strings and numbers. Strings are searched for their end: a pattern would need a stack as long as they are. */
function mapTokens(text, map) {
    const parts = [];
    const isKey = /\s*:/y;
    for (let at = 0; at < text.length;) {
        const start = python_json_indexOrEnd(text, '"', at);
        parts.push(text.slice(at, start).replace(python_json_NUMBER, (token) => map(token, 'number')));
        const end = endOfString(text, start);
        if (end === undefined)
            return parts.join('') + text.slice(start);
        isKey.lastIndex = end;
        if (start < end)
            parts.push(map(text.slice(start, end), isKey.test(text) ? 'key' : 'string'));
        at = end;
    }
    return parts.join('');
}
function python_json_indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Offset behind the quote that ends the string; undefined when none does. */
function endOfString(text, start) {
    if (start === text.length)
        return start;
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (text[first - 1] === '\\')
            first--;
        if ((end - first) % 2 === 0)
            return end + 1;
    }
    return undefined;
}
/** Everything that works on values calls itself for what is inside them. */
class TooDeep extends Error {
}
const tooDeepAt = (file) => ({ message: 'it is nested too deeply', location: { file, line: 1, column: 1 } });
function untagged(value, depth) {
    if (depth > python_json_MAX_DEPTH)
        throw new TooDeep();
    if (typeof value === 'string')
        return value.startsWith('s') ? value.slice(1) : python_json_numberOf(value.slice(1));
    if (value === null || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => untagged(item, depth + 1));
    return (0,yaml_map/* mapOf */.A7)(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child, depth + 1)]));
}
function python_json_numberOf(token) {
    if (!/^-?\d+$/.test(token))
        return new values/* YamlFloat */.iw(Number(token));
    const number = Number(token);
    return Number.isSafeInteger(number) ? number : BigInt(token);
}
/** What JSON.parse says of the text itself; Python's own numbers are replaced by ordinary ones of the same length. */
function explain(text, path) {
    const plain = mapTokens(text, (token) => /^(?:NaN|-?Infinity)$/.test(token) ? token.replace(/[A-Za-z]/g, '1') : token);
    let message = 'it cannot be read';
    try {
        JSON.parse(plain);
    }
    catch (error) {
        message = error.message;
    }
    const before = text.slice(0, strangerIn(text) ?? positionIn(message) ?? text.length).split('\n');
    const location = { file: path, line: before.length, column: before.at(-1).length + 1 };
    return { message: message.replace(/ (?:in JSON )?at position \d+.*/s, ''), location };
}
/** Offset of the first character that belongs to nothing JSON knows. */
function strangerIn(text) {
    const blank = (found) => ' '.repeat(found.length);
    const rest = mapTokens(text, blank).replace(/\b(?:true|false|null)\b/g, blank);
    const offset = rest.search(/[^\s[\]{},:]/);
    return offset === -1 ? undefined : offset;
}
function positionIn(message) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    return offset === undefined ? undefined : Number(offset);
}

;// CONCATENATED MODULE: ./build/src/pipeline/params.js







/** Reads a parameter file: JSON, TOML or Python where its name says so, else YAML. */
function parseParams(text, path) {
    switch (/\.(json|toml|py)$/i.exec(path)?.[1]?.toLowerCase()) {
        case 'json':
            return parsePythonJson(text, path);
        case 'toml':
            return parseTomlParams(text, path);
        case 'py':
            return parsePythonParams(text, path);
        default:
            return (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' }).value;
    }
}
/**
 * The values of the keys a stage names; missing keys are left out. The whole file gives its top-level keys. Throws
 * `PARAM_AMBIGUOUS` (exit 2) for a pattern that more than one value fits.
 */
function pickParams(file, keys) {
    if (file === undefined)
        return undefined;
    if (keys === null)
        return new Map(isYamlMap(file) ? yamlEntries(file).map(([k, v]) => [keyText(k), v]) : []);
    const found = new Map();
    for (const key of keys) {
        const [path, ...others] = pathsOf(file, key.split('.'));
        if (others.length > 0)
            throw ambiguous(key, [path, ...others]);
        if (path !== undefined)
            found.set(key, valueAt(file, path));
    }
    return found;
}
function ambiguous(key, paths) {
    const names = paths.slice(0, 3).map((path) => path.join('.'));
    return new UserError({
        code: 'PARAM_AMBIGUOUS',
        message: `the parameter "${key}" stands for ${paths.length} values: ${names.join(', ')}${paths.length > 3 ? ', …' : ''}`,
        hint: 'Name them one by one in `params` of dvc.yaml, or name what holds them.',
        exitCode: 2,
    });
}
/**
 * The part of a parameter file that dotted keys name, in its own shape, as DVC's `params diff` takes it: a list has nulls
 * before the item that is named, and lists of several keys follow each other. Missing keys are left out.
 */
function selectParams(file, keys) {
    return [...new Set(keys)].reduce((into, key) => {
        return pathsOf(file, key.split('.')).reduce((all, path) => merged(all, nested(file, path, valueAt(file, path))), into);
    }, {});
}
function nested(file, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    const inner = nested(valueAt(file, [step]), rest, value);
    if (Array.isArray(file))
        return [...Array(Number(step)).fill(null), inner];
    return mapOf([[step, inner]]);
}
function merged(into, added) {
    if (Array.isArray(into) && Array.isArray(added))
        return [...into, ...added];
    if (!isYamlMap(into) || !isYamlMap(added))
        return added;
    const entries = new Map(Object.entries(into));
    for (const [key, value] of Object.entries(added)) {
        const known = entries.get(key);
        entries.set(key, known === undefined ? value : merged(known, value));
    }
    return mapOf([...entries]);
}
/** Where the parts of a dotted key lead: `*`, `?` and `[…]` stand for any names of one level, as in DVC. */
function pathsOf(node, [part, ...rest]) {
    if (part === undefined)
        return [[]];
    const names = isPattern(part) ? namesIn(node).filter((name) => fits(part, name)) : [part];
    return names.flatMap((name) => {
        const value = valueAt(node, [name]);
        return value === undefined ? [] : pathsOf(value, rest).map((path) => [name, ...path]);
    });
}
function namesIn(node) {
    return Array.isArray(node) ? [...node.keys()].map(String) : isYamlMap(node) ? Object.keys(node) : [];
}
/** Neither a dot at the beginning nor a slash means anything in a name of a parameter. */
function fits(pattern, name) {
    return globMatches(`.${pattern}`.replaceAll('/', '\0'), `.${name}`.replaceAll('/', '\0'));
}
/** What names lead to, one after the other; digits index lists. */
function valueAt(node, names) {
    let found = node;
    for (const name of names) {
        if (Array.isArray(found))
            found = /^\d+$/.test(name) ? found[Number(name)] : undefined;
        else if (isYamlMap(found) && Object.hasOwn(found, name))
            found = found[name];
        else
            return undefined;
    }
    return found;
}
/**
 * Throws `PARAM_MISSING` (exit 2) naming every file that is not there, every key its file does not hold, and every value
 * that no dvc.lock can hold.
 */
function refuseMissingParams(address, dependencies, values) {
    const mistakes = dependencies.flatMap(({ written, path, keys }) => {
        const found = values.get(written);
        if (!found)
            return [{ message: `the parameter file ${path} does not exist` }];
        const missing = (keys ?? []).filter((key) => !found.has(key));
        const foreign = [...found].flatMap(([key, value]) => {
            const odd = foreignIn(value);
            return odd ? [{ message: `"${key}" of ${path} holds ${odd.kind}, which dvc.lock cannot record` }] : [];
        });
        return [...missing.map((key) => ({ message: `${path} has no "${key}"` })), ...foreign];
    });
    if (mistakes.length === 0)
        return;
    throw new UserError({
        code: 'PARAM_MISSING',
        message: `stage "${address}" cannot start`,
        hint: 'Correct the parameter, or remove it from `params` in dvc.yaml. Nothing was deleted.',
        exitCode: 2,
        mistakes,
    });
}
/** Leaves (dotted keys; lists as one value) that differ between two revisions of a parameter file. */
function diffParams(path, base, head) {
    const old = leaves(base);
    const now = leaves(head);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key), now.get(key)];
        if (before !== undefined && after !== undefined && pythonEquals(before, after))
            return [];
        return [{ file: path, key, old: textOf(before), new: textOf(after) }];
    });
}
function leaves(value, prefix = '') {
    if (!isYamlMap(value))
        return new Map(value === undefined || prefix === '' ? [] : [[prefix, value]]);
    return new Map(yamlEntries(value).flatMap(([key, child]) => [
        ...leaves(child, prefix === '' ? keyText(key) : `${prefix}.${keyText(key)}`),
    ]));
}
function textOf(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'bigint')
        return String(value);
    if (value instanceof YamlTimestamp)
        return value.text;
    if (value instanceof YamlFloat)
        return formatFloat(value.value);
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
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

/***/ 3247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-node.js
/** Thrown where a text is left to the full reader. */
const NOT_CANONICAL = new Error('not canonical');
/** A list or map of at least one child, without brackets. */
function collectionNode(kind, value, start, children) {
    const last = children.at(-1);
    return { kind, value, from: start, start, end: Math.max(last.node.end, last.afterMark), flow: false, children };
}
/** A scalar. */
function leafNode(value, start, end) {
    return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/resolve-plain.js

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+][0-9_]+|[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/;
const TIMESTAMP = /^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)?$/;
const SHORT_DATE = /^[0-9]{4}-(?:[0-9]-[0-9][0-9]?|[0-9][0-9]-[0-9])$/;
/** How everything begins that is not merely text. */
const MAY_MEAN_MORE = /^(?:$|[-+.0-9~<=]|[nNtTfF].{2,4}$)/;
const TEXT = { kind: 'text' };
/** The meaning of the text of a plain scalar. */
function resolvePlain(text) {
    if (!MAY_MEAN_MORE.test(text))
        return TEXT;
    if (text === '<<')
        return { kind: 'merge' };
    if (text === '=')
        return { kind: 'broken' };
    if (NULL.test(text))
        return { kind: 'value', value: null };
    if (BOOLEAN.test(text))
        return { kind: 'value', value: text[0] === 't' || text[0] === 'T' };
    if (FLOAT.test(text))
        return meaning(floatOf(text));
    if (INTEGER.test(text))
        return meaning(integerOf(text));
    if (TIMESTAMP.test(text) && !SHORT_DATE.test(text))
        return meaning(timestampOf(text));
    return TEXT;
}
function meaning(value) {
    return value === undefined ? { kind: 'broken' } : { kind: 'value', value };
}
function floatOf(text) {
    const digits = text.replaceAll('_', '').toLowerCase();
    if (digits === '.nan')
        return new values/* YamlFloat */.iw(Number.NaN);
    const [sign, size] = signed(digits);
    if (size === '.inf')
        return new values/* YamlFloat */.iw(sign * Number.POSITIVE_INFINITY);
    return /[0-9]/.test(size) ? new values/* YamlFloat */.iw(sign * Number(size)) : undefined;
}
function integerOf(text) {
    if (/^[0-9]{1,15}$/.test(text))
        return Number(text);
    const [sign, size] = signed(text.replaceAll('_', ''));
    if (size === '' || /^0[box]$/.test(size))
        return undefined;
    const value = BigInt(sign) * BigInt(size);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function signed(text) {
    if (text.startsWith('-'))
        return [-1, text.slice(1)];
    return [1, text.startsWith('+') ? text.slice(1) : text];
}
function timestampOf(text) {
    const [, year = '', month = '', day = '', hour, minute = '', second = '', fraction = '', zone] = TIMESTAMP.exec(text) ?? [];
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (year === '0000' || moment.toISOString().slice(0, 10) !== date)
        return undefined;
    if (hour === undefined)
        return new values/* YamlTimestamp */.Am(text, date);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const digits = fraction.padEnd(7, '0');
    const microseconds = Number(digits.slice(0, 6)) + (Number(digits[6]) > 4 ? 1 : 0);
    const carry = Math.floor(microseconds / 1e6);
    moment.setUTCHours(Number(hour), Number(minute), Number(second) + carry);
    const decimals = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
    return new values/* YamlTimestamp */.Am(text, moment.toISOString().slice(0, 19).replace('T', ' ') + decimals + offsetOf(zone));
}
function offsetOf(zone) {
    if (zone === undefined)
        return '';
    if (zone === 'Z')
        return '+00:00';
    const [hours = '', minutes = '00'] = zone.slice(1).split(':');
    const sign = zone.startsWith('-') && Number(hours) + Number(minutes) > 0 ? '-' : '+';
    return `${sign}${pad(hours)}:${minutes}`;
}
function pad(text) {
    return text.padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-scalar.js



/** What a scalar without quotes means. */
function plainScalar(text) {
    const meaning = resolvePlain(text);
    if (meaning.kind === 'merge' || meaning.kind === 'broken')
        throw NOT_CANONICAL;
    return meaning.kind === 'text' ? text : meaning.value;
}
/** Lines joined by blanks; blanks around a line break do not count. */
function folded(lines) {
    const last = lines.length - 1;
    return lines
        .map((line, index) => (index > 0 ? trimStart(line) : line))
        .map((line, index) => (index < last ? trimEnd(line) : line))
        .join(' ');
}
/** Without blanks there. Other white space is text. */
function trimStart(line) {
    return line.replace(/^ +/, '');
}
/** Without blanks there. Other white space is text. */
function trimEnd(line) {
    let end = line.length;
    while (line[end - 1] === ' ')
        end--;
    return line.slice(0, end);
}
/** What a text in double quotes holds. */
function unescaped(source) {
    if (!/[\\\n]/.test(source))
        return source.slice(1, -1);
    const document = (0,dist.parseDocument)(source, { schema: 'failsafe', logLevel: 'silent' });
    const value = document.errors.length === 0 ? document.toJS() : undefined;
    if (typeof value !== 'string')
        throw NOT_CANONICAL;
    return value;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-flow-list.js


/** A word, a number or a text in quotes, with a comma or the end of its list behind it. */
const ITEM = /(?:[A-Za-z0-9_.+/-][A-Za-z0-9_.+/@=-]*|'[^'\n]*'|"[^"\\\n]*")(?= ?[,\]])/y;
const MAX_DEPTH = 20;
/** Reads a list such as `[1, 2, [a, 'b']]` on one line, whose bracket opens at `start`; other content is not canonical. */
function readFlowList(text, start, withPlaces, depth = 0) {
    if (depth > MAX_DEPTH)
        throw NOT_CANONICAL;
    const value = [];
    const children = [];
    const afterBlank = (at) => (text[at] === ' ' ? at + 1 : at);
    let at = afterBlank(start + 1);
    if (text[at] !== ']') {
        for (;;) {
            const item = text[at] === '[' ? readFlowList(text, at, withPlaces, depth + 1) : readItem(text, at, withPlaces);
            value.push(item.value);
            const { node } = item;
            if (node)
                children.push({ from: at, key: undefined, keyStart: at, afterMark: at, merge: false, node });
            at = afterBlank(item.end);
            if (text[at] === ']')
                break;
            if (text[at] !== ',')
                throw NOT_CANONICAL;
            at = afterBlank(at + 1);
        }
    }
    const end = at + 1;
    const node = { ...leafNode(value, start, end), kind: 'list', flow: true, children };
    return { value, node: withPlaces ? node : undefined, end };
}
function readItem(text, start, withPlaces) {
    ITEM.lastIndex = start;
    if (!ITEM.test(text))
        throw NOT_CANONICAL;
    const end = ITEM.lastIndex;
    const written = text.slice(start, end);
    if (written === '-')
        throw NOT_CANONICAL;
    const value = /^['"]/.test(written) ? written.slice(1, -1) : plainScalar(written);
    return { value, node: withPlaces ? leafNode(value, start, end) : undefined, end };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-reader.js






/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
function readCanonical(text) {
    const reader = new CanonicalReader(text, true);
    return reader.document() === undefined ? undefined : reader.node;
}
/** The data of such a text without its places, in half the time; never null. */
function readCanonicalValue(text) {
    return new CanonicalReader(text, false).document();
}
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** What most keys are, in other words than `PLAIN_KEY`: it is tried first. */
const SIMPLE_KEY = /[A-Za-z_][A-Za-z0-9_./@-]{0,400}(?=:[ \n])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const canonical_reader_MAX_DEPTH = 100;
const NEW_LINE = 10;
const BLANK = 32;
const HASH = 35;
const DASH = 45;
class CanonicalReader {
    text;
    withPlaces;
    at = 0;
    depth = 0;
    /** Where what was read last stands; only made where places are asked for. */
    node;
    /** The key that `isKeyAt` has found, where it starts and where it ends. */
    foundKey = '';
    foundKeyAt = -1;
    foundKeyEnd = -1;
    constructor(text, withPlaces) {
        this.text = text;
        this.withPlaces = withPlaces;
    }
    /** Undefined where the text is not canonical. */
    document() {
        if (!ORDINARY.test(this.text))
            return undefined;
        try {
            return this.root();
        }
        catch (error) {
            if (error === NOT_CANONICAL)
                return undefined;
            throw error;
        }
    }
    root() {
        const { text } = this;
        if (!text.endsWith('\n'))
            throw NOT_CANONICAL;
        this.at = this.afterComments();
        if (this.at === text.length || text[this.at] === ' ')
            throw NOT_CANONICAL;
        const root = this.block(0, -1);
        this.at = this.afterComments();
        if (!(Array.isArray(root) || (0,values/* isYamlMap */.S6)(root)) || this.at !== text.length)
            throw NOT_CANONICAL;
        return root;
    }
    /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
    block(indent, parent) {
        if (++this.depth > canonical_reader_MAX_DEPTH)
            throw NOT_CANONICAL;
        const value = this.isDashAt(this.at)
            ? this.list(indent)
            : this.isKeyAt(this.at)
                ? this.map(indent)
                : this.scalar(parent);
        this.depth--;
        return value;
    }
    list(indent) {
        const start = this.at;
        const children = [];
        const value = [];
        do {
            const from = this.at;
            this.at++;
            const afterMark = this.at;
            const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
            if (inLine)
                this.at++;
            value.push(inLine ? this.block(indent + 2, indent) : this.below(indent, false));
            const { node } = this;
            if (node)
                children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
        } while (this.continues(indent, false));
        if (this.withPlaces)
            this.node = collectionNode('list', value, start, children);
        return value;
    }
    map(indent) {
        const start = this.at;
        const children = [];
        const keys = [];
        const map = {};
        let isOrdinary = true;
        do {
            const from = this.at;
            const key = this.key();
            const afterMark = this.at;
            if (key === '__proto__' || Object.hasOwn(map, key))
                throw NOT_CANONICAL;
            isOrdinary &&= (0,yaml_map/* isOrdinaryKey */.G9)(key);
            keys.push(key);
            map[key] = this.entryValue(indent);
            const { node } = this;
            if (node)
                children.push({ from, key, keyStart: from, afterMark, merge: false, node });
        } while (this.continues(indent, true));
        const value = isOrdinary ? map : (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, map[key]]));
        if (this.withPlaces)
            this.node = collectionNode('map', value, start, children);
        return value;
    }
    entryValue(indent) {
        const { text } = this;
        if (text[this.at] === '\n' || text[this.at + 1] === '\n')
            return this.below(indent, true);
        this.at++;
        return this.scalar(indent);
    }
    /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
    below(indent, isMap) {
        const end = this.at;
        if (this.text[this.at] === ' ')
            this.at++;
        this.at++;
        this.at = this.afterComments();
        const column = this.indentation();
        const hasList = isMap && column === indent && this.isDashAt(this.at + column);
        if (column <= indent && !hasList)
            return this.leaf(null, end, end);
        this.at += column;
        return this.block(column, indent);
    }
    /** Whether the next line is one more entry or item at this column, and if so goes to its first character. */
    continues(indent, isMap) {
        this.at = this.afterComments();
        if (this.at >= this.text.length)
            return false;
        const column = this.indentation();
        if (column > indent)
            throw NOT_CANONICAL;
        if (column < indent)
            return false;
        const isMore = isMap ? this.isKeyAt(this.at + column) : this.isDashAt(this.at + column);
        // Behind a list at the column of its key the map goes on.
        if (!isMore && isMap)
            throw NOT_CANONICAL;
        if (isMore)
            this.at += column;
        return isMore;
    }
    /** The start of the first line from here on that is neither blank nor a comment. */
    afterComments() {
        const { text } = this;
        let end = this.at;
        while (text.charCodeAt(end) === BLANK)
            end++;
        const code = text.charCodeAt(end);
        if (code !== NEW_LINE && code !== HASH)
            return this.at;
        BETWEEN.lastIndex = this.at;
        BETWEEN.test(text);
        return BETWEEN.lastIndex;
    }
    /** Blanks at the start of the line that starts here; 0 at the end of the text. */
    indentation() {
        let end = this.at;
        while (this.text.charCodeAt(end) === BLANK)
            end++;
        if (this.text.charCodeAt(end) === NEW_LINE)
            throw NOT_CANONICAL;
        return end - this.at;
    }
    isDashAt(at) {
        if (this.text.charCodeAt(at) !== DASH)
            return false;
        const next = this.text.charCodeAt(at + 1);
        return next === BLANK || next === NEW_LINE;
    }
    isKeyAt(at) {
        const { text } = this;
        SIMPLE_KEY.lastIndex = PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
        if (SIMPLE_KEY.test(text)) {
            this.foundKeyEnd = SIMPLE_KEY.lastIndex + 1;
            this.foundKey = text.slice(at, SIMPLE_KEY.lastIndex);
        }
        else if (PLAIN_KEY.test(text)) {
            this.foundKeyEnd = PLAIN_KEY.lastIndex;
            this.foundKey = text.slice(at, PLAIN_KEY.lastIndex - 1);
        }
        else if (QUOTED_KEY.test(text)) {
            this.foundKeyEnd = QUOTED_KEY.lastIndex;
            this.foundKey = text.slice(at, QUOTED_KEY.lastIndex - 1);
        }
        else
            return false;
        this.foundKeyAt = at;
        return true;
    }
    /** The key here, where `isKeyAt` has found one. */
    key() {
        if (this.foundKeyAt !== this.at)
            throw NOT_CANONICAL;
        const { foundKey } = this;
        this.at = this.foundKeyEnd;
        if (foundKey.startsWith("'"))
            return foundKey.slice(1, -1).replaceAll("''", "'");
        if (resolvePlain(foundKey).kind !== 'text')
            throw NOT_CANONICAL;
        return foundKey;
    }
    /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
    scalar(parent) {
        const { text } = this;
        const start = this.at;
        const first = text[start] ?? '';
        if (first === "'" || first === '"')
            return this.quoted(first, parent);
        if (first === '[')
            return this.flowList(parent);
        if (text.startsWith('{}\n', start)) {
            this.at = start + 3;
            const value = {};
            if (this.withPlaces)
                this.node = { ...leafNode(value, start, start + 2), kind: 'map', flow: true };
            return value;
        }
        PLAIN_START.lastIndex = start;
        if (!PLAIN_START.test(text))
            throw NOT_CANONICAL;
        const words = [];
        let end;
        let hasComment;
        do {
            const from = this.at;
            const line = this.restOfLine();
            const mark = line.indexOf(' #');
            hasComment = mark >= 0;
            const written = trimEnd(hasComment ? line.slice(0, mark) : line);
            if (written.includes(': ') || written.endsWith(':') || line.startsWith('#'))
                throw NOT_CANONICAL;
            words.push(trimStart(written));
            end = from + written.length;
            if (hasComment && this.goesOn(parent))
                throw NOT_CANONICAL;
        } while (!hasComment && this.goesOn(parent));
        return this.leaf(plainScalar(words.length === 1 ? words[0] : words.join(' ')), start, end);
    }
    leaf(value, start, end) {
        if (this.withPlaces)
            this.node = leafNode(value, start, end);
        return value;
    }
    flowList(parent) {
        const { value, node, end } = readFlowList(this.text, this.at, this.withPlaces);
        if (this.text[end] !== '\n')
            throw NOT_CANONICAL;
        this.node = node;
        this.at = end + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return value;
    }
    restOfLine() {
        const end = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, end);
        this.at = end + 1;
        return line;
    }
    /** Whether a scalar goes on in the next line; one that goes on behind blank lines or comments is not canonical. */
    goesOn(parent) {
        const next = this.afterComments();
        if (next >= this.text.length)
            return false;
        let column = 0;
        while (this.text[next + column] === ' ')
            column++;
        if (column > parent && next !== this.at)
            throw NOT_CANONICAL;
        return column > parent;
    }
    quoted(quote, parent) {
        const { text } = this;
        const start = this.at;
        const pattern = quote === "'" ? /'(?:[^']|'')*'(?=\n)/y : /"(?:[^"\\]|\\[^])*"(?=\n)/y;
        pattern.lastIndex = start;
        const source = pattern.exec(text)?.[0];
        if (source === undefined)
            throw NOT_CANONICAL;
        const lines = source.split('\n');
        for (const line of lines.slice(1))
            if (line.search(/[^ ]/) <= parent)
                throw NOT_CANONICAL;
        this.at = start + source.length + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return this.leaf(quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source), start, start + source.length);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/forbidden-characters.js

/** What the YAML reader of DVC does not let through (`reader.py` of ruamel.yaml). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first character that DVC's reader refuses although YAML parsers at large may take it. */
function forbiddenCharacter(text) {
    const found = UNPRINTABLE.exec(text);
    if (found !== null) {
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return {
            offset: found.index,
            message: `has the unprintable character U+${code}`,
            hint: 'Delete it, or write it as an escape in double quotes.',
        };
    }
    const offset = text.includes('\t') ? offsetOfBareTab(text) : undefined;
    return offset === undefined
        ? undefined
        : { offset, message: 'has a tab outside of quotes', hint: 'Use spaces; DVC refuses the file otherwise.' };
}
/**
 * Tabs are data in quotes, in block scalars and in comments. Between the parts of a flow collection they
 * are let through, because JSON files indented with tabs are read as YAML too.
 */
function offsetOfBareTab(text) {
    let offset = 0;
    let depth = 0;
    let next = 'token';
    let blockAhead = false;
    for (const lexeme of new dist.Lexer().lex(text)) {
        if (lexeme === dist.CST.SCALAR) {
            next = blockAhead ? 'block' : 'plain';
            blockAhead = false;
            continue;
        }
        if (lexeme === dist.CST.DOCUMENT || lexeme === dist.CST.FLOW_END)
            continue;
        const type = next === 'token' ? dist.CST.tokenType(lexeme) : next;
        if ((type === 'space' || type === 'plain') && depth === 0 && lexeme.includes('\t'))
            return offset + lexeme.indexOf('\t');
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth++;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth--;
        if (type === 'block-scalar-header')
            blockAhead = true;
        offset += lexeme.length;
        next = 'token';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/platform/yaml/invalid-yaml.js

/** The `YAML_INVALID` error (exit 2) that reports these mistakes; the first one is its message and place. */
function invalidYaml(file, found, locationOf, cause) {
    const mistakes = found.map(({ offset, message, hint }) => {
        return { message, location: locationOf(offset), ...(hint === undefined ? {} : { hint }) };
    });
    const [first] = mistakes;
    return new errors/* UserError */.yo({
        code: 'YAML_INVALID',
        message: first?.message ?? `${file} is not YAML`,
        exitCode: 2,
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
        ...(first?.location === undefined ? {} : { location: first.location }),
        ...(mistakes.length > 1 ? { mistakes } : {}),
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * Why a text has no YAML tree. A text with merge conflict markers is said to have them, whatever the
 * parser stumbled over; otherwise the first syntax error counts, as the later ones follow from it.
 */
function syntaxMistake(text, errors) {
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const conflict = conflictMarker(text);
    if (conflict !== undefined) {
        return {
            offset: conflict,
            message: 'has merge conflict markers',
            hint: 'Keep one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and add the file again.',
        };
    }
    return { offset: first.pos[0], message: worded(first), hint: hintFor(first) };
}
function conflictMarker(text) {
    const ours = /^<{7}(?: |\r?$)/m.exec(text);
    const markers = /^<{7}(?: |\r?$)[^]*?^={7}\r?$[^]*?^>{7}(?: |\r?$)/m;
    return ours !== null && markers.test(text) ? ours.index : undefined;
}
function worded(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'holds more than one YAML document';
        case 'TAB_AS_INDENT':
            return 'is indented with a tab';
        case 'RESOURCE_EXHAUSTION':
            return 'is nested too deeply';
        default:
            return `YAML error: ${error.message}`;
    }
}
function hintFor({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'Keep one document: delete the `---` line and what follows it, or move that to a file of its own.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'Quote a value that contains ": ", or start the nested map on the next line.';
        case 'BAD_SCALAR_START':
            return 'Put quotes around the value.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash starts an escape: write \\\\ or use single quotes.';
        case 'RESOURCE_EXHAUSTION':
            return 'Flatten the structure.';
        case 'MISSING_CHAR':
            if (message.includes('quote'))
                return 'Close the quote that was opened above, and indent the lines it goes on in.';
            if (message.includes('flow'))
                return 'Quote text that contains [ ] { } or , inside brackets.';
            return 'Write `key: value`, with a space after the colon.';
        default:
            return 'Check the indentation, the quotes and the brackets of this line and the one above.';
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/nesting.js
/** Deeper than anybody writes, and far from what exhausts the stack of a reader. */
const MOST_LEVELS = 1000;
const COMPACT_LISTS = new RegExp(`^ *(?:[-?] ){${MOST_LEVELS}}`, 'm');
/**
 * Brackets, or lists begun on one line, that are nested too deeply to be read. A reader that runs out of stack could end
 * the whole program: the engine aborts when it is to prepare a regular expression there. Brackets in quotes count too.
 */
function tooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 91 || character === 123)
            depth++;
        else if ((character === 93 || character === 125) && depth > 0)
            depth--;
        if (depth > MOST_LEVELS)
            return mistakeAt(at);
    }
    const lists = COMPACT_LISTS.exec(text);
    return lists ? mistakeAt(lists.index) : undefined;
}
function mistakeAt(offset) {
    return { offset, message: 'is nested too deeply', hint: 'Flatten the structure.' };
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/read-scalar.js


const QUOTE_IT = 'If it is text, put it in quotes.';
const STANDARD = 'tag:yaml.org,2002:';
/** The data of a scalar: quoted and block scalars are text, plain ones mean what they look like, a tag decides over both. */
function readScalar(node) {
    const text = node.source ?? '';
    const tag = node.tag ?? '!';
    if (tag === `${STANDARD}str`)
        return { value: text };
    if (tag === '!' && node.type !== 'PLAIN')
        return { value: text };
    const meaning = resolvePlain(text);
    if (tag === '!') {
        if (meaning.kind === 'value')
            return { value: meaning.value };
        if (meaning.kind === 'text')
            return { value: text };
        return { message: `"${text}" only looks like a value`, hint: QUOTE_IT };
    }
    const value = meaning.kind === 'value' ? tagged(tag, meaning.value) : undefined;
    return value === undefined
        ? { message: `has the tag ${tag}, which does not fit or which DVC does not read`, hint: 'Delete the tag.' }
        : { value };
}
function tagged(tag, value) {
    switch (tag.slice(STANDARD.length)) {
        case 'int':
            return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
        case 'float':
            return typeof value === 'number' || typeof value === 'bigint'
                ? new values/* YamlFloat */.iw(Number(value))
                : value instanceof values/* YamlFloat */.iw
                    ? value
                    : undefined;
        case 'bool':
            return typeof value === 'boolean' ? value : undefined;
        case 'null':
            return value === null ? value : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/read-value.js




/** Nodes that aliases may add to a document, all together. Files written by people stay far below, "alias bombs" do not. */
const MAX_ALIASED_NODES = 100_000;
/** Reads the data of a syntax tree, exactly as DVC's reader (ruamel.yaml, `safe`) would, and notes every mistake. */
class ValueReader {
    text;
    lineOf;
    mistakes = [];
    values = new Map();
    targets = new Map();
    anchors = new Map();
    size = 0;
    aliasedSize = 0;
    tooLarge = false;
    constructor(text, lineOf) {
        this.text = text;
        this.lineOf = lineOf;
    }
    /** The data of a node, which is also kept in `values`. */
    read(node) {
        if (node === null)
            return null;
        const before = this.size++;
        const anchor = (0,dist.isAlias)(node) || node.anchor === undefined ? undefined : { node, size: undefined };
        if (anchor && !(0,dist.isAlias)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, anchor);
        const value = this.data(node);
        this.values.set(node, value);
        if (anchor)
            anchor.size = this.size - before;
        return value;
    }
    data(node) {
        if ((0,dist.isAlias)(node))
            return this.follow(node);
        if ((0,dist.isScalar)(node))
            return this.scalar(node);
        if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(node.tag)) {
            this.mistake(node, `has the tag ${node.tag}, which DVC does not read`, 'Delete the tag.');
        }
        if ((0,dist.isSeq)(node))
            return node.items.map((item) => this.read(item));
        return (0,dist.isMap)(node) ? this.map(node) : null;
    }
    scalar(node) {
        const read = readScalar(node);
        if ('value' in read) {
            const isCut = typeof read.value === 'string' && this.isOpen(node);
            return isCut ? read.value.replace(/\n$/, '') : read.value;
        }
        this.mistake(node, read.message, read.hint);
        return null;
    }
    /** Whether it is a block scalar cut short by the end of the text: the line break that it lacks is not part of it. */
    isOpen(node) {
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        return isBlock && node.range?.[1] === this.text.length && !this.text.endsWith('\n');
    }
    follow(alias) {
        const anchor = this.anchors.get(alias.source);
        if (anchor === undefined) {
            this.mistake(alias, `there is no anchor &${alias.source} before *${alias.source}`, 'Define the anchor above its first use, or quote the text.');
            return null;
        }
        if (anchor.size === undefined) {
            this.mistake(alias, `*${alias.source} stands inside of what it refers to`, 'Write the value out.');
            return null;
        }
        this.size += anchor.size;
        this.aliasedSize += anchor.size;
        if (this.aliasedSize > MAX_ALIASED_NODES) {
            if (!this.tooLarge)
                this.mistake(alias, 'aliases make the document far too large', 'Write the values out.');
            this.tooLarge = true;
            return null;
        }
        this.targets.set(alias, anchor.node);
        return this.values.get(anchor.node) ?? null;
    }
    /** Keys of `<<` come first and give way to the map's own, as ruamel.yaml has it. */
    map(node) {
        const entries = new Map();
        const merges = node.items.filter(isMerge);
        for (const second of merges.slice(1))
            this.mistake(second.key, 'repeats <<', 'Merge several maps with `<<: [*a, *b]`.');
        if (merges[0])
            for (const [key, value] of this.merged(merges[0]))
                entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key, value, offset: undefined });
        for (const pair of node.items.filter((item) => !isMerge(item))) {
            const key = this.key(pair.key);
            const value = this.read(pair.value);
            if (key === undefined)
                continue;
            const earlier = entries.get((0,yaml_map/* keyIdentity */.CP)(key));
            if (earlier?.offset !== undefined)
                this.repeatedKey(pair.key, key, earlier.offset);
            entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key: earlier?.key ?? key, value, offset: read_value_offsetOf(pair.key) });
        }
        this.refuseLookAlikes([...entries.values()], node);
        return (0,yaml_map/* mapOf */.A7)([...entries.values()].map(({ key, value }) => [key, value]));
    }
    merged(pair) {
        const value = this.read(pair.value);
        const maps = Array.isArray(value) ? value : [value];
        if (!maps.every(values/* isYamlMap */.S6)) {
            this.mistake(pair.key, '<< merges something that is not a map', 'Give << a map or a list of maps, such as `<<: *defaults`.');
            return [];
        }
        // Of several maps an earlier one wins, and its keys come last.
        return [
            ...new Map(maps
                .toReversed()
                .flatMap(yaml_map/* yamlEntries */.go)
                .map((entry) => [(0,yaml_map/* keyIdentity */.CP)(entry[0]), entry])).values(),
        ];
    }
    key(node) {
        const value = this.read(node);
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value))
            return value;
        this.mistake(node, 'a list or a map cannot be a key', 'Quote the key if it is text: `"[a, b]": …`.');
        return undefined;
    }
    repeatedKey(node, key, first) {
        this.mistake(node, `repeats the key "${(0,yaml_map/* keyText */.Pu)(key)}"`, `It stands in line ${this.lineOf(first)} already: keep one of the two.`);
    }
    /** `1` and `'1'` are two keys to Python but one name for everything that reads them here. */
    refuseLookAlikes(entries, map) {
        const names = new Set();
        for (const { key, offset } of entries) {
            const name = (0,yaml_map/* keyText */.Pu)(key);
            if (names.has(name)) {
                this.mistakes.push({
                    offset: offset ?? read_value_offsetOf(map),
                    message: `has two keys that both read "${name}"`,
                    hint: 'Rename one of them.',
                });
            }
            names.add(name);
        }
    }
    mistake(node, message, hint) {
        this.mistakes.push({ offset: read_value_offsetOf(node), message, hint });
    }
}
/** Whether the entry is `<<: …`, which merges other maps. */
function isMerge(pair) {
    return (0,dist.isScalar)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && pair.key.tag === undefined;
}
function read_value_offsetOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/tree.js


/** The tree of a document that was read without a mistake. */
function treeOf(root, reader) {
    return root === null ? null : new TreeBuilder(reader).node(root, [], 0);
}
class TreeBuilder {
    reader;
    built = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** `before` are the tokens between what precedes the node and the node; `fallback` is where a missing node would be. */
    node(node, before, fallback) {
        const [start, end] = node?.range ?? [fallback, fallback];
        const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
        const from = Math.min(start, ...marks.map(({ offset }) => offset));
        const value = node === null ? null : (this.reader.values.get(node) ?? null);
        const tree = { kind: kindOf(node), value, from, start, end, flow: false, children: [] };
        if (node === null)
            return tree;
        this.built.set(node, tree);
        if ((0,dist.isAlias)(node)) {
            const target = this.reader.targets.get(node);
            const known = target && this.built.get(target);
            if (known)
                tree.target = known;
            return tree;
        }
        if (node.anchor !== undefined)
            tree.anchor = node.anchor;
        if (!(0,dist.isSeq)(node) && !(0,dist.isMap)(node))
            return tree;
        tree.flow = node.flow === true;
        tree.children = (0,dist.isSeq)(node)
            ? this.items(node.items, sourceItems(node), tree)
            : node.items.map((pair) => this.entry(pair, tree));
        if (!tree.flow)
            tree.end = Math.max(tree.start, ...tree.children.slice(-1).map((child) => Math.max(child.node.end, child.afterMark)));
        return tree;
    }
    items(nodes, sources, list) {
        return nodes.map((item, index) => {
            const before = sources.length === nodes.length ? (sources[index]?.start ?? []) : [];
            const dash = before.find(({ type }) => type === 'seq-item-ind');
            const afterMark = dash ? dash.offset + 1 : (item?.range?.[0] ?? list.start);
            const node = this.node(item, before, afterMark);
            return { from: dash?.offset ?? node.from, key: undefined, keyStart: node.start, afterMark, merge: false, node };
        });
    }
    entry(pair, map) {
        const source = pair.srcToken;
        const key = this.node(pair.key, source?.start ?? [], map.start);
        const mark = source?.start.find(({ type }) => type === 'explicit-key-ind');
        const colon = source?.sep?.find(({ type }) => type === 'map-value-ind');
        const afterMark = colon ? colon.offset + 1 : key.end;
        const node = this.node(pair.value, source?.sep ?? [], afterMark);
        return {
            from: Math.min(key.from, mark?.offset ?? key.from),
            key: isMerge(pair) ? '<<' : key.value,
            keyStart: key.start,
            afterMark,
            merge: isMerge(pair),
            node,
        };
    }
}
function kindOf(node) {
    if ((0,dist.isMap)(node))
        return 'map';
    if ((0,dist.isSeq)(node))
        return 'list';
    return (0,dist.isAlias)(node) || !(0,dist.isScalar)(node) ? (node === null ? 'scalar' : 'alias') : 'scalar';
}
function sourceItems(node) {
    const token = node.srcToken;
    // An item without a dash is but the comments that follow the list.
    if (token?.type === 'block-seq')
        return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
    if (token?.type === 'flow-collection')
        return token.items.filter(({ key, value }) => key ?? value);
    return [];
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/compose.js







/**
 * Parses a text of one YAML document and reads its data as DVC does. Throws `YAML_INVALID` (exit 2)
 * with the place and a hint for: syntax errors, merge conflict markers, several documents, repeated
 * keys, keys that are lists or maps, unknown tags and aliases, scalars that only look like numbers,
 * unprintable characters, tabs as white space, and aliases that blow the document up.
 */
function composeYaml(source, file) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const root = readCanonical(text);
    if (root === undefined)
        return composeAny(text, file);
    let starts;
    return { text, root, locationOf: (offset) => locate((starts ??= lineStarts(text)), file, offset) };
}
function composeAny(text, file) {
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const starts = lineStarts(text);
        throw invalidYaml(file, [deep], (offset) => locate(starts, file, offset));
    }
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        schema: 'failsafe',
        version: '1.2',
        uniqueKeys: false,
        resolveKnownTags: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const locationOf = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
    const unreadable = syntaxMistake(text, document.errors) ?? forbiddenCharacter(text) ?? olderVersion(document, text);
    if (unreadable !== undefined)
        throw invalidYaml(file, [unreadable], locationOf, document.errors[0]);
    const reader = new ValueReader(text, (offset) => locationOf(offset).line);
    reader.read(document.contents);
    if (reader.mistakes.length > 0)
        throw invalidYaml(file, reader.mistakes, locationOf);
    return { text, root: treeOf(document.contents, reader), locationOf };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function locate(starts, file, offset) {
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
        const middle = (line + end) >> 1;
        if (starts[middle] <= offset)
            line = middle;
        else
            end = middle;
    }
    return { file, line: line + 1, column: offset - starts[line] + 1 };
}
function olderVersion(document, text) {
    if (document.directives?.yaml.version !== '1.1')
        return undefined;
    return {
        offset: Math.max(text.indexOf('%YAML'), 0),
        message: 'asks for YAML 1.1',
        hint: 'Delete the `%YAML 1.1` line, and write true or false for yes or no.',
    };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/platform/yaml/yaml-node.js

/** A map of more entries is looked through once, not for each step. */
const MANY = 16;
const indexes = new WeakMap();
/** The entry or item that a step of a path leads to. What `<<` merged in has no place of its own. */
function childAt(parent, step) {
    if (parent?.kind === 'list')
        return /^\d+$/.test(String(step)) ? parent.children[Number(step)] : undefined;
    const name = String(step);
    if (!parent || parent.children.length <= MANY)
        return parent?.children.find((child) => nameOf(child) === name);
    let index = indexes.get(parent);
    if (!index) {
        index = new Map();
        for (const child of parent.children) {
            const key = nameOf(child);
            if (key !== undefined && !index.has(key))
                index.set(key, child);
        }
        indexes.set(parent, index);
    }
    return index.get(name);
}
function nameOf({ key }) {
    return key === undefined ? undefined : (0,yaml_map/* keyText */.Pu)(key);
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/parse-yaml.js




/**
 * Reads one YAML document as DVC reads it: YAML 1.2 in ruamel.yaml's dialect, see {@link resolvePlain}.
 * A byte order mark is dropped. Throws `YAML_INVALID` (exit 2), see {@link composeYaml}.
 */
function parseYaml(text, options) {
    // Most texts are in the plain shape, and nobody asks where in them something stands.
    const value = readCanonicalValue(text);
    let known = value === undefined ? composeYaml(text, options.file) : undefined;
    const composed = () => (known ??= composeYaml(text, options.file));
    const exact = value ?? known?.root?.value ?? null;
    return {
        value: options.numbers === 'exact' ? exact : (0,plain_value/* plainValue */._)(exact),
        text,
        locate: (path) => composed().locationOf(find(composed(), path).value),
        locateKey: (path) => composed().locationOf(find(composed(), path).key),
    };
}
function find(composed, path) {
    let node = composed.root;
    let place = { key: node?.start ?? 0, value: node?.start ?? 0 };
    for (const step of path) {
        const child = childAt(node?.target ?? node, step);
        if (child === undefined)
            break;
        node = child.node;
        const isWritten = node.end > node.start;
        place = { key: child.keyStart, value: isWritten ? node.start : child.keyStart };
    }
    return place;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/** The same data as JSON would hold it: floats and bigints become numbers, timestamps their text. */
function plainValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return value.value;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return value.text;
    if (Array.isArray(value))
        return value.map(plainValue);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).map(([key, child]) => [key, plainValue(child)]));
    return value;
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
/* harmony export */   G9: () => (/* binding */ isOrdinaryKey),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   YZ: () => (/* binding */ textKeyed),
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
        const name = keyText(key);
        if (name !== '__proto__')
            map[name] = value;
        // An ordinary assignment would set the prototype.
        else
            Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinaryKey(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const noted = trueKeys.get(map);
    if (!noted) {
        const entries = Object.entries(map);
        return entries.some(([, value]) => value === undefined)
            ? entries.filter(([, value]) => value !== undefined)
            : entries;
    }
    const known = noted.filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The value of a key that is text, without a look at the others. */
function textKeyed(map, name) {
    const noted = trueKeys.get(map);
    if (noted)
        return yamlEntries(map).find(([key]) => key === name)?.[1];
    return Object.hasOwn(map, name) ? map[name] : undefined;
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
/** Whether an object keeps the key as it is, and in its place. */
function isOrdinaryKey(key) {
    if (typeof key !== 'string')
        return false;
    const first = key.charCodeAt(0);
    return !(first >= 48 && first <= 57) || !/^(?:0|[1-9][0-9]*)$/.test(key);
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Arithmetic mean; the sum keeps what rounding loses (Neumaier). */
function mean(values) {
    let sum = 0;
    let lost = 0;
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return (sum + lost) / values.length;
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ harmBeyondMargin),
/* harmony export */   sx: () => (/* binding */ judgeChange),
/* harmony export */   zW: () => (/* binding */ GATE_CONFIDENCE)
/* harmony export */ });
/* unused harmony exports nonInferiority, rowsNeeded, intervalOf */
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66);

/** Two-sided confidence of every interval that is judged: 5 % on either side. */
const GATE_CONFIDENCE = 0.9;
/**
 * Chance of passing that equal models are planned to have with the rows that are asked for: more than the 80 % that are
 * promised, since the spread it is planned by is itself measured.
 */
const POWER = 0.85;
/**
 * Whether the new is not worse than the old by more than `margin` (≥ 0, in the metric's unit, in the bad direction).
 * `ci` is the 90 % interval of new − old. `pass` when it lies above −margin, `fail` when it lies below 0 without that,
 * else `inconclusive`. Without a margin only proof that the new is worse fails, and all else passes. An interval that is
 * a point says that both are the same on every row.
 */
function nonInferiority(ci, better, margin) {
    const [lower, upper] = oriented(ci, better);
    const improved = lower > 0;
    const worse = upper < 0;
    const isWithin = margin === undefined ? !worse : lower > -margin || (lower === upper && lower >= -margin);
    return { verdict: isWithin ? 'pass' : worse ? 'fail' : 'inconclusive', improved, worse };
}
/** What a change says of a demand. Improvement fails where it is disproved, and is inconclusive where it is not proved. */
function judgeChange({ diff, ci, se, n }, { better, margin, improvement = false }) {
    const found = nonInferiority(ci, better, margin);
    const lacksImprovement = improvement && found.verdict === 'pass' && !found.improved;
    const isHopeless = oriented(ci, better)[1] <= 0;
    const verdict = lacksImprovement ? (isHopeless ? 'fail' : 'inconclusive') : found.verdict;
    const judged = { ...found, verdict, lacksImprovement };
    if (verdict !== 'inconclusive' || se === null || n === null)
        return judged;
    const gain = better === 'higher' ? diff : -diff;
    return { ...judged, rows: rowsNeeded(n, se, lacksImprovement ? 0 : (margin ?? 0), gain) };
}
/**
 * About how many rows would settle a change that `n` rows with the standard error `se` left open: those with which equal
 * models pass with a chance of at least 80 %, (z.95 + z.85)² · variance of a row / margin², rounded up to two digits.
 * Where there are that many already, or no margin, those that settle a change such as the one seen (`better`: how much better the new
 * was, negative for worse). Undefined where no number of rows would.
 */
function rowsNeeded(n, se, margin, better = 0) {
    const effort = ((0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + GATE_CONFIDENCE) / 2) + (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER)) ** 2 * n * se * se;
    const ofEqual = effort / margin ** 2;
    const rows = margin > 0 && ofEqual > n ? ofEqual : effort / Math.max(better + margin, -better) ** 2;
    return se > 0 && rows <= Number.MAX_SAFE_INTEGER ? Math.max(roundedUp(rows), n + 1) : undefined;
}
/** To two significant digits. */
function roundedUp(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}
/**
 * Interval of a difference with this standard error: by Student's t with `degreesOfFreedom`, else by the normal law.
 * With a `skew` (Σψ³/(Σψ²)^1.5 of what rows add) the end that skew makes too sure is moved out, by Hall's (1992) cubic.
 */
function intervalOf(diff, se, confidence, degreesOfFreedom = Infinity, skew = 0) {
    const probability = (1 + confidence) / 2;
    const quantile = degreesOfFreedom < Infinity ? studentTQuantile(probability, degreesOfFreedom) : undefined;
    const reach = quantile ?? normalQuantile(probability);
    return [diff - se * outward(reach, skew), diff + se * outward(reach, -skew)];
}
/** `reach` standard errors, or as many more as a law with this skew has beyond its end. */
function outward(reach, skew) {
    if (Math.abs(skew) < 1e-9)
        return reach;
    return Math.max(reach, (3 / skew) * (Math.cbrt(1 + skew * (reach - skew / 6)) - 1));
}
/**
 * Chance of a change as bad as this or worse where the truth lies at −margin: small means that harm beyond it is proved.
 * It is 5 % where the change's 90 % interval just reaches −margin, and falls with the distance as a normal law does, the
 * interval telling its unit: an interval that knows of skew and of few rows says more than a standard error.
 */
function harmBeyondMargin(diff, ci, better, margin) {
    const gain = better === 'higher' ? diff : -diff;
    const upper = oriented(ci, better)[1];
    if (!(upper > gain))
        return upper < -margin ? 0 : 1;
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(((0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + GATE_CONFIDENCE) / 2) * (gain + margin)) / (upper - gain));
}
/** Worst and best end. */
function oriented([low, high], better) {
    return better === 'higher' ? [low, high] : [-high, -low];
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   BS: () => (/* binding */ gammaQ),
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Lr: () => (/* binding */ erfc),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   YN: () => (/* binding */ chiSquareSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   cH: () => (/* binding */ kolmogorovSurvival),
/* harmony export */   tX: () => (/* binding */ studentTTwoSided),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony exports erf, betaInc, studentTCdf */
/**
 * The special functions that p-values are made of, to 1e-12 relative, tails included (1e-11 for parameters in
 * the millions): nothing is computed as
 * "1 − the rest" where that would cancel. Formulas: Abramowitz & Stegun chapters 6, 7 and 26; the leading factors of
 * the incomplete functions as saddle points (Loader 2000), so that large parameters keep their digits.
 */
const SQRT_PI = Math.sqrt(Math.PI);
const LOG_SQRT_TWO_PI = 0.9189385332046728;
const EPSILON = 1e-17;
const TINY = 1e-300;
const MOST_STEPS = 1_000_000;
/** Complementary error function. */
function erfc(x) {
    if (Number.isNaN(x))
        return NaN;
    if (x < 0)
        return 2 - erfc(-x);
    if (x < 1.5)
        return 1 - erfBySeries(x);
    if (x > 27.3)
        return 0;
    // 1/(x + ½/(x + 1/(x + 3/2/(x + …)))), from the innermost term outwards.
    let rest = x;
    for (let k = Math.ceil(30 + 300 / (x * x)); k > 0; k--)
        rest = x + k / 2 / rest;
    return exponentialOfSquare(x) / (rest * SQRT_PI);
}
/** Error function. */
function erf(x) {
    return Math.abs(x) < 1.5 ? Math.sign(x) * erfBySeries(Math.abs(x)) : 1 - erfc(x);
}
function erfBySeries(x) {
    let term = x;
    let sum = x;
    for (let k = 1; term > EPSILON * sum; k++) {
        term *= (2 * x * x) / (2 * k + 1);
        sum += term;
    }
    return (2 / SQRT_PI) * Math.exp(-x * x) * sum;
}
/** e^(−x²) without the error that rounding x² would bring. */
function exponentialOfSquare(x) {
    const head = Math.trunc(x * 16) / 16;
    return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}
/** Standard normal distribution function. */
function normalCdf(z) {
    return erfc(-z / Math.SQRT2) / 2;
}
/** Upper tail of the standard normal distribution. */
function normalSurvival(z) {
    return erfc(z / Math.SQRT2) / 2;
}
/** Value below which a standard normal variable falls with this probability (Acklam's start, then Halley's steps). */
function normalQuantile(probability) {
    if (!(probability >= 0 && probability <= 1))
        return NaN;
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    let z = quantileStart(probability);
    for (let step = 0; step < 2; step++) {
        const u = ((normalCdf(z) - probability) / Math.exp(-z * (z / 2))) * Math.sqrt(2 * Math.PI);
        z -= u / (1 + (z * u) / 2);
    }
    return z;
}
/** Acklam's rational approximation of the quantile for probabilities up to ½, to about 1e-9. */
function quantileStart(probability) {
    if (probability < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(probability));
        return (polynomial(q, [
            -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
            2.938163982698783,
        ]) / polynomial(q, [7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]));
    }
    const q = probability - 0.5;
    return ((q *
        polynomial(q * q, [
            -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
            2.506628277459239,
        ])) /
        polynomial(q * q, [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]));
}
function polynomial(x, coefficients) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
/** Natural logarithm of the gamma function, x > 0 (absolute error about 1e-15 near its zeros at 1 and 2). */
function logGamma(x) {
    if (!(x > 0))
        return NaN;
    let product = 1;
    let shifted = x;
    for (; shifted < 16; shifted++)
        product *= shifted;
    return (shifted - 0.5) * Math.log(shifted) - shifted + LOG_SQRT_TWO_PI + stirlingSeries(shifted) - Math.log(product);
}
function stirlingSeries(x) {
    const inverse = 1 / (x * x);
    return ((1 / 12 -
        inverse *
            (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))) /
        x);
}
/** ln Γ(x + 1) less Stirling's formula for it. */
function stirlingError(x) {
    if (x >= 16)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - LOG_SQRT_TWO_PI;
}
/** x ln(x/mean) + mean − x, exact where x and mean are near each other; `difference` is x − mean. */
function deviance(x, mean, difference = x - mean) {
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - difference;
    const v = difference / (x + mean);
    let sum = difference * v;
    let power = 2 * x * v;
    for (let k = 3;; k += 2) {
        power *= v * v;
        const next = sum + power / k;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** Upper regularised incomplete gamma function Q(a, x): the tail of chi-square is Q(df/2, x/2). */
function gammaQ(a, x) {
    if (!(a > 0) || !(x >= 0))
        return NaN;
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    const factor = Math.exp(-stirlingError(a) - deviance(a, x)) * Math.sqrt(a / (2 * Math.PI));
    return x < a + 1 ? 1 - (factor / a) * gammaSeries(a, x) : factor * gammaFraction(a, x);
}
function gammaSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; k < MOST_STEPS && term > EPSILON * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Lentz's evaluation of 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …)). */
function gammaFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let k = 1; k < MOST_STEPS; k++) {
        const an = -k * (k - a);
        b += 2;
        d = 1 / nonZero(an * d + b);
        c = nonZero(b + an / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
/** Upper tail of the chi-square distribution. */
function chiSquareSurvival(statistic, degreesOfFreedom) {
    return gammaQ(degreesOfFreedom / 2, Math.max(statistic, 0) / 2);
}
/** Regularised incomplete beta function I_x(a, b). Give `rest` = 1 − x where it is known better than by subtraction. */
function betaInc(x, a, b, rest = 1 - x) {
    if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
        return NaN;
    if (x === 0)
        return 0;
    if (rest === 0)
        return 1;
    return x < (a + 1) / (a + b + 2) ? betaTail(x, rest, a, b) : 1 - betaTail(rest, x, b, a);
}
function betaTail(x, rest, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b);
    // a − n·x = a·rest − b·x
    const difference = a * rest - b * x;
    const deviances = deviance(a, n * x, difference) + deviance(b, n * rest, -difference);
    const factor = Math.exp(exponent - deviances) * Math.sqrt((a * b) / (2 * Math.PI * n));
    return (factor * betaFraction(x, a, b)) / a;
}
/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let k = 1; k < MOST_STEPS; k++) {
        const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function nonZero(x) {
    return Math.abs(x) < TINY ? TINY : x;
}
/** Two-sided p-value of Student's t. */
function studentTTwoSided(t, degreesOfFreedom) {
    if (Math.abs(t) === Infinity)
        return 0;
    const all = degreesOfFreedom + t * t;
    return betaInc(degreesOfFreedom / all, degreesOfFreedom / 2, 0.5, (t * t) / all);
}
/** Distribution function of Student's t. */
function studentTCdf(t, degreesOfFreedom) {
    const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
    return t > 0 ? 1 - tail : tail;
}
/** Value below which Student's t falls with this probability. */
function studentTQuantile(probability, degreesOfFreedom) {
    if (!(probability >= 0 && probability <= 1) || !(degreesOfFreedom > 0))
        return NaN;
    if (probability === 0.5)
        return 0;
    if (probability > 0.5)
        return -studentTQuantile(1 - probability, degreesOfFreedom);
    if (probability === 0)
        return -Infinity;
    let high = Math.max(1, -normalQuantile(probability));
    while (studentTTwoSided(high, degreesOfFreedom) / 2 > probability)
        high *= 2;
    let low = 0;
    let t = Math.min(high, -normalQuantile(probability));
    for (let step = 0; step < 200; step++) {
        const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
        if (tail > probability)
            low = t;
        else
            high = t;
        // Newton on the logarithm of the tail, kept inside what is known to hold the answer.
        const newton = t + (tail * Math.log(tail / probability)) / studentTDensity(t, degreesOfFreedom);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 1e-15 * Math.abs(next))
            break;
        t = next;
    }
    return -t;
}
function studentTDensity(t, degreesOfFreedom) {
    const half = degreesOfFreedom / 2;
    const scale = Math.exp(logGamma(half + 0.5) - logGamma(half)) / Math.sqrt(degreesOfFreedom * Math.PI);
    return scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degreesOfFreedom));
}
/** Upper tail of Kolmogorov's distribution; the theta series on the left, where the other converges slowly. */
function kolmogorovSurvival(x) {
    if (!(x > 0))
        return Number.isNaN(x) ? NaN : 1;
    if (x < 1) {
        let sum = 0;
        for (let k = 1; k <= 9; k += 2)
            sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    let sum = 0;
    for (let k = 1; k <= 6; k++)
        sum += (k % 2 === 1 ? 1 : -1) * exponentialOfSquare(Math.SQRT2 * k * x);
    return 2 * sum;
}


/***/ })

};
