"use strict";
exports.id = 9109;
exports.ids = [9109];
exports.modules = {

/***/ 59109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var rules = __webpack_require__(55792);
// EXTERNAL MODULE: ./build/src/validation/dataset-config.js
var dataset_config = __webpack_require__(75956);
;// CONCATENATED MODULE: ./build/src/core/comment-policy.js
/** When the App comments on a pull request. */
const COMMENT_POLICIES = ['always', 'on-change', 'on-failure', 'never'];

;// CONCATENATED MODULE: ./build/src/core/project-slug.js
/** The name of a project in artifacts, checks and comments: `Models/Churn v2` → `models-churn-v2`; the root and what has no letters are `root`. */
function projectSlug(name) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return slug === '' ? 'root' : slug;
}

;// CONCATENATED MODULE: ./build/src/core/trust.js
/**
 * How far reported numbers can be trusted, the least first: made by a workflow that the pull request itself may have
 * changed, by one that it cannot change, measured again by the base's own.
 */
const TRUST_TIERS = ['self_reported', 'pinned_workflow', 'trusted_reeval'];

;// CONCATENATED MODULE: ./build/src/config/github-schema.js




const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** No `..`, nothing absolute. */
const DIRECTORY = /^(?![./]*\/)(?!\.)(?!.*\/\.)[^\0\\]+$/;
/** Users that an enterprise manages are called `name_company`. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const TEAM = /^[a-z0-9][a-z0-9_.-]{0,99}$/;
/** Reports, checks and comments are told apart by the name of the project alone. */
function refuseEqualNames(directories, context) {
    const known = new Map([['root', 'the root']]);
    for (const [index, directory] of directories.entries()) {
        const slug = projectSlug(directory);
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
        .describe('Workflow files whose runs count as evidence. When left out, those that run Assay in the base, and any that leaves a report.'),
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
    trust: schemas/* enum */.k5n(TRUST_TIERS)
        .default('self_reported')
        .describe('The least tier of trust that a pass needs. pinned_workflow: a ruleset requires the workflow, and the pull request does not change it. trusted_reeval: the workflow of `reevaluate` has measured the models again on the base.'),
    reevaluate: schemas/* strictObject */.rej({
        workflow: schemas/* string */.YjP()
            .regex(WORKFLOW, 'a path such as .github/workflows/assay-reevaluate.yml')
            .describe('A workflow of the base with `on: workflow_dispatch` and the inputs assay_title and assay_candidate.'),
    })
        .optional()
        .describe('What measures the models of a pull request again, for `trust: trusted_reeval`.'),
    wait_minutes: schemas/* int */.Whr()
        .min(1, 'a whole number of at least 1')
        .max(1440, 'at most 1440 minutes, a day')
        .default(60)
        .describe('How long a run may take to appear before its absence is a failure.'),
})
    .prefault({})
    .describe('What the GitHub App goes by, read from the base revision.');

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/drift/drift-config.js
var drift_config = __webpack_require__(54485);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 11 modules
var choose_metric = __webpack_require__(69677);
;// CONCATENATED MODULE: ./build/src/config/model-schema.js





/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
const modelSchema = schemas/* strictObject */.rej({
    ...model_section/* modelSectionShape */.Y,
    drift: drift_config/* driftConfigSchema */.zf
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
    const problem = model.drift && (0,drift_config/* sourceProblem */.Nj)(model.drift);
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

;// CONCATENATED MODULE: ./build/src/config/trusted-rules.js
const LOWER = 'or ask for a lower `trust`.';
/**
 * Refuses, under `trust: trusted_reeval`, all that decides by numbers which only the change itself can make: what the base
 * measures again are ONNX models on its own rows. A gate on anything else would let pass what nobody vouches for.
 */
function refuseUntrustable(rules, context) {
    if (rules.github.trust !== 'trusted_reeval')
        return;
    for (const [path, message, hint] of [...ofGithub(rules), ...ofGates(rules)]) {
        context.addIssue({ code: 'custom', path: [...path], message, params: { hint } });
    }
}
function ofGithub({ github: { reevaluate, projects, merge_queue: queue } }) {
    const problems = [];
    if (reevaluate === undefined) {
        const hint = 'Add `reevaluate: {workflow: .github/workflows/assay-reevaluate.yml}` beside it.';
        problems.push([['github', 'trust'], 'no workflow is named that measures again', hint]);
    }
    if (projects.length > 0) {
        const message = 'only the project at the root can be measured again';
        problems.push([['github', 'projects'], message, `Leave them out, ${LOWER}`]);
    }
    if (queue !== 'carry') {
        const message = 'a merge group is not measured again, it can only take over what its pull requests came to';
        problems.push([['github', 'merge_queue'], message, `Write \`merge_queue: carry\`, ${LOWER}`]);
    }
    return problems;
}
function ofGates({ metrics, data, models }) {
    const why = (what) => `${what} cannot be measured again by the base, as \`trust: trusted_reeval\` asks`;
    const advice = `Write \`informational: true\`, ${LOWER}`;
    const ofModels = Object.entries(models).flatMap(([name, { model, gates }]) => [
        ...(model === undefined
            ? [[['models', name], why('predictions'), `Name an ONNX file with \`model:\`, ${LOWER}`]]
            : []),
        ...gates.flatMap(({ metric, informational }, index) => /^(?:drift|serving)\./.test(metric) && !informational
            ? [[['models', name, 'gates', index], why(metric), advice]]
            : []),
    ]);
    return [
        ...(Object.keys(models).length === 0
            ? [[['github', 'trust'], why('a repository without models'), `Add \`models:\`, ${LOWER}`]]
            : []),
        ...metrics.flatMap(({ informational }, index) => informational ? [] : [[['metrics', index], why('a number that the change writes'), advice]]),
        ...Object.keys(data).map((name) => [['data', name], why('data of the change'), `Leave it out, ${LOWER}`]),
        ...ofModels,
    ];
}

;// CONCATENATED MODULE: ./build/src/config/schema.js







const schema_when = schemas/* enum */.k5n(when/* WHEN */.H);
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
        pull: schema_when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: schema_when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: schemas/* boolean */.zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    data: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), dataset_config/* datasetConfigSchema */.g)
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
    .superRefine(refuseUntrustable)
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHEN)
/* harmony export */ });
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];


/***/ }),

/***/ 54485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ sourceProblem),
/* harmony export */   Q_: () => (/* binding */ driftOptions),
/* harmony export */   zf: () => (/* binding */ driftConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75819);
/* harmony import */ var _drift_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11333);



const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
const method = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_detectors_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DETECTORS */ .c.map(({ name }) => name));
const threshold = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number of at least 0');
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');
/** `drift:` of a model in assay.yaml. */
const driftConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    reference: path.optional().describe('What is normal; as the base has it, if it has it.'),
    current: path.optional().describe('What is compared with it.'),
    import: path
        .optional()
        .describe('Instead of both: the JSON of an Evidently report that a stage writes, of 0.4 to 0.7.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assay', 'evidently'])
        .default('assay')
        .describe('assay: effect and significance together. evidently: its own rules and defaults.'),
    method: method.optional().describe('A method of Evidently for all columns that it can compare.'),
    threshold: threshold.optional().describe('The score from which on a column has drifted; of a p-value, up to which.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        method: method.optional(),
        threshold: threshold.optional(),
        critical: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('Its drift alone makes the dataset drift.'),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number of at least 0').optional().describe('How much it counts in the share.'),
    }))
        .default({})
        .describe('Choices for single columns.'),
    segment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Compare each value of this column for itself, too.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The column with what the model said; it is marked.'),
    exclude: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]).describe('Columns that are not compared, such as ids.'),
    drift_share: share
        .default(_drift_options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_OPTIONS */ .l.driftShare)
        .describe('Share of drifted columns that makes the dataset drift.'),
    minimum_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1, 'a whole number of at least 1')
        .default(_drift_options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_OPTIONS */ .l.minimumRows)
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
        ..._drift_options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_OPTIONS */ .l,
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


/***/ }),

/***/ 41603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS),
/* harmony export */   Y: () => (/* binding */ modelSectionShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a name');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: name, quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(20).default(4) })], 'a column, such as contract, or {column: tenure, quantiles: 4}');
/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
const modelSectionShape = {
    model: path.optional().describe('The ONNX file.'),
    predictions: path
        .optional()
        .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        prediction: name.optional().describe('Column of the predicted label or value.'),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, name)], 'a column, or a map class: column')
            .optional()
            .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
        .optional()
        .describe('Columns of a predictions file.'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: name.optional(), score: name.optional() })
        .optional()
        .describe('Outputs of a model, where they cannot be found by type and shape.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .optional()
        .describe('Score from which on a row counts as positive; the model’s own label, or 0.5, when left out.'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
        target: name.describe('Column of the truth.'),
        positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], 'a value of the target column')
            .transform(String)
            .optional()
            .describe('The class that is found or missed (binary).'),
        id: name.nullish().describe('Column that names a row.'),
        weight: name.nullish().describe('Column of row weights.'),
        group: name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
        query: name.nullish().describe('Column of the query a row answers (ranking).'),
    })
        .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
    zero_division: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)], '0 or 1')
        .optional()
        .describe('What a metric is that divides by nothing; undefined, which makes its gates inconclusive, when left out.'),
    empty_query: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['skip', 'zero'])
        .optional()
        .describe('Queries without a relevant item are left out (skip, the default), or count as 0 (ranking).'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, production, or any revision of git.'),
    production: name
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


/***/ }),

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ BOUNDS),
  BO: () => (/* binding */ boundsOf),
  O4: () => (/* binding */ metricRuleSchema),
  Vz: () => (/* binding */ modelRuleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

/***/ 75956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withQuality),
/* harmony export */   g: () => (/* binding */ datasetConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _table_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46581);


const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** One entry of `data:` in assay.yaml. */
const datasetConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: path.describe('The table: a file or directory of CSV, Parquet or JSON Lines.'),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, _table_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSchema */ ._A], 'the path of a schema, or a schema with `fields`')
        .optional()
        .describe('A Frictionless Table Schema: in a file, or here. The file may be a datapackage.json or a data contract (*.odcs.yaml), too.'),
    quality: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_table_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .qualitySchema */ .xI).default([]).describe('Quality rules of ODCS, beside those of the schema.'),
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


/***/ }),

/***/ 46581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ tableSchema),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   xI: () => (/* binding */ qualitySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const length = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0, 'a whole number of at least 0');
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((name) => [name]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1, 'at least one name')]);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning']).default('error').describe('warning: shown, never decides.');
const tolerance = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .min(0, 'a share from 0 to 1')
    .max(1, 'a share from 0 to 1')
    .default(0)
    .describe('Share of rows that may fail.');
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional();
const missing = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).transform(({ value }) => value),
]))
    .describe('Texts that stand for no value.');
const constraintsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    enum: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).min(1, 'at least one value').optional(),
    minimum: scalar.optional(),
    maximum: scalar.optional(),
    exclusiveMinimum: scalar.optional(),
    exclusiveMaximum: scalar.optional(),
    minLength: length.optional(),
    maxLength: length.optional(),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('A regular expression (RE2) that the whole text matches.'),
});
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FIELD_TYPES).default('any'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('default')
        .describe('A pattern of strptime for dates and times; email, uri or uuid for text.'),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    example: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    rdfType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    constraints: constraintsSchema.default({}),
    categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        scalar,
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: scalar, label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).transform(({ value }) => value),
    ]))
        .optional(),
    categoriesOrdered: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    missingValues: missing.optional(),
    trueValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['true', 'True', 'TRUE', '1']),
    falseValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['false', 'False', 'FALSE', '0']),
    decimalChar: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().length(1).default('.'),
    groupChar: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().length(1).optional(),
    bareNumber: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
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
const pair = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]);
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
const qualitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    dimension: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['library', 'sql']).default('library'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(METRICS).optional(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1, 'at least one name')]).optional(),
    query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('One SELECT that gives one number; {object} is the table, {property} the field.'),
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        validValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).optional(),
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        missingValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()])).optional(),
        quantile: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').optional(),
    })
        .default({}),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rows', 'percent', 'seconds', 'hours', 'days']).optional(),
    severity,
    customProperties: words,
    mustBe: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustNotBe: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeGreaterThan: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeGreaterOrEqualTo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeLessThan: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeLessOrEqualTo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
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
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ resource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), fields: names });
/** Frictionless Table Schema (version 2) with `tolerance`, `severity` and the quality rules of ODCS 3.1. */
const tableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fieldSchema).min(1, 'at least one field'),
    fieldsMatch: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'equal', 'subset', 'superset', 'partial']),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'equal', 'subset', 'superset', 'partial']))
            .length(1)
            .transform(([only]) => only),
    ])
        .default('exact'),
    missingValues: missing.default(['']),
    primaryKey: names.optional(),
    uniqueKeys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(names).default([]),
    foreignKeys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fields: names, reference: referenceSchema })).default([]),
    quality: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(qualitySchema).default([]),
});


/***/ })

};
;