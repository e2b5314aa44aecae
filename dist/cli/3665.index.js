"use strict";
exports.id = 3665;
exports.ids = [3665];
exports.modules = {

/***/ 96564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/** Longest string a report carries, in UTF-16 units; longer ones are cut by whoever measures. */
const MAX_TEXT = 500;
/** The text cut to what a report carries, on a character boundary, with `…` where something is missing. */
function boundedText(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}


/***/ }),

/***/ 72964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   HL: () => (/* binding */ candidateSchema),
/* harmony export */   rJ: () => (/* binding */ MODEL_FILE)
/* harmony export */ });
/* unused harmony exports modelArtifactName, reevaluationTitle, pullRequestOfTitle */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Largest model that travels as an artifact, in bytes. */
const MAX_MODEL_BYTES = 128 * 1024 * 1024;
/** The one file in the artifact of a model. */
const MODEL_FILE = 'model.onnx';
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
/**
 * What the base's workflow is asked to measure again: the models that a run of a pull request uploaded, each an artifact by its
 * id and the digest of its archive, as GitHub says them. Plain data, carried by the dispatch and repeated in the report.
 */
const candidateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pull_request: id,
    head_sha: sha,
    /** The base's commit whose evaluator, rows and rules measure. */
    base_sha: sha,
    /** The run that uploaded the models. */
    run_id: id,
    run_attempt: id,
    /** By the name of the model. */
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]{1,200}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ artifact_id: id, digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/) })),
});
/** `assay-model.<project>.<model>.<attempt>`. */
function modelArtifactName(project, model, attempt) {
    return `assay-model.${project}.${model}.${attempt}`;
}
const TITLE = /^Assay re-evaluation of #([1-9]\d{0,8}) \([0-9a-f]{32}\)$/;
/** What the run that measures a candidate is called; `key` is the candidate's. */
function reevaluationTitle(pullRequest, key) {
    return `Assay re-evaluation of #${pullRequest} (${key})`;
}
/** The pull request that a run is called after, undefined of any other name. Anybody can call a run like this. */
function pullRequestOfTitle(title) {
    const number = TITLE.exec(title)?.[1];
    return number === undefined ? undefined : Number(number);
}


/***/ }),

/***/ 71077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ measurement),
/* harmony export */   a: () => (/* binding */ measurementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/**
 * A number about something. Who measures does not judge. `base` and `diff` (value − base,
 * in the metric's own unit) are null when there is nothing to compare with.
 */
const measurementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: text,
    value: finite,
    base: finite,
    diff: finite,
    /** Interval of `diff` where there is a base, else of `value`; null where nobody can say. */
    ci: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    /** Two-sided confidence of `ci`, e.g. 0.9. */
    confidence: finite,
    /** Standard error of `diff`. */
    se: finite,
    /** Standard error of `value`. */
    value_se: finite,
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    unit: text.nullable(),
    /** Which way is better; null when nobody said. */
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    /** The file, model or probe the number comes from. */
    source: text,
    /** Why `value` is null. */
    undefined_reason: text.nullable(),
});
/** A measurement with the fields nobody filled in set to null. */
function measurement(fields) {
    const { value = null, base = null } = fields;
    return {
        value,
        base,
        diff: difference(value, base),
        ci: null,
        confidence: null,
        se: null,
        value_se: null,
        n: null,
        unit: null,
        direction: null,
        undefined_reason: null,
        ...fields,
    };
}
/** null where there is none, or none that a number can hold. */
function difference(value, base) {
    const diff = value === null || base === null ? null : value - base;
    return diff === null || !Number.isFinite(diff) ? null : diff;
}


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   nm: () => (/* binding */ MAX_MEASUREMENTS)
/* harmony export */ });
/* unused harmony export trustSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72964);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71077);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);





/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        /** Of a run that measured another commit’s models by the base’s evaluator, rows and rules. */
        candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateSchema */ .HL.optional(),
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
            models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
        }),
        decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
        reason: text,
        measurements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementSchema */ .a).max(MAX_MEASUREMENTS),
        verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$).max(MAX_MEASUREMENTS),
        sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(sections).partial(),
        timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative()),
    });
}


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The word over the whole report. */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']);


/***/ }),

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15299);



const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable();
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, repo: repository }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repository }),
    }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_sha: sha, base_sha: sha }) });
/** `after` of an annotated tag is the tag; what it names is the head commit. */
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    before: sha,
    after: sha,
    head_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: sha }).nullish().catch(undefined),
});
const workflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }) }),
});
const issuePayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }) });
const defaultBranchPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\w[\w./-]*$/) }),
});
/**
 * What a workflow's event means for the run. Unknown events, and payloads without the fields they should have, are
 * `manual`: the base is then found from git alone. A pull request's payload that cannot be read is `EVENT_INVALID`
 * (exit 3): it would pass for somebody trusted. Every string stays data; only ids, shas and a branch are used further on.
 */
function triggerOf(environment, payload) {
    const event = environment['GITHUB_EVENT_NAME'];
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const parsed = pullRequestPayload.safeParse(payload);
            if (!parsed.success)
                throw eventInvalid(event);
            const { number, head, base } = parsed.data.pull_request;
            const isFork = head.repo === null || head.repo.id !== base.repo?.id;
            return { kind: 'pull_request', number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
        }
        case 'merge_group': {
            const parsed = mergeGroupPayload.safeParse(payload);
            if (!parsed.success)
                return manual(payload);
            return {
                kind: 'merge_group',
                headSha: parsed.data.merge_group.head_sha,
                baseSha: parsed.data.merge_group.base_sha,
            };
        }
        case 'push': {
            const parsed = pushPayload.safeParse(payload);
            // The push that deletes a branch has no head.
            if (!parsed.success || isZero(parsed.data.after))
                return manual(payload);
            const { before, after, head_commit: commit } = parsed.data;
            return {
                kind: 'push',
                headSha: commit?.id ?? after,
                beforeSha: isZero(before) ? undefined : before,
                ...defaultBranchOf(payload),
            };
        }
        case 'workflow_run': {
            const parsed = workflowRunPayload.safeParse(payload);
            const isOwn = parsed.success && parsed.data.workflow_run.head_repository.id === parsed.data.repository.id;
            return { ...manual(payload), isFork: !isOwn };
        }
        case 'issue_comment': {
            // The payload does not say where the head of the pull request lies.
            const parsed = issuePayload.safeParse(payload);
            return { ...manual(payload), isFork: !parsed.success || parsed.data.issue.pull_request !== undefined };
        }
        default:
            return manual(payload);
    }
}
function manual(payload) {
    const parsed = defaultBranchPayload.safeParse(payload);
    return { kind: 'manual', ...(parsed.success && { defaultBranch: parsed.data.repository.default_branch }) };
}
/** The branch of a push, where it is the default one. */
function defaultBranchOf(payload) {
    const parsed = defaultBranchPayload.extend({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).safeParse(payload);
    const branch = parsed.data?.repository.default_branch;
    return branch !== undefined && parsed.data?.ref === `refs/heads/${branch}` ? { defaultBranch: branch } : {};
}
function eventInvalid(event) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'EVENT_INVALID',
        message: `the payload of the event ${event} does not say which commits and repositories the pull request is of`,
        hint: 'Let the step see the file that GITHUB_EVENT_PATH names, unchanged.',
        exitCode: 3,
    });
}
/** The report's subject; `commit` is what is checked out, `base` what it is compared with. */
function subjectOf(environment, trigger, commit, base) {
    const headSha = trigger.kind === 'manual' ? commit : trigger.headSha;
    return _core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectSchema */ .cn.parse({
        repository: environment['GITHUB_REPOSITORY']?.slice(0, 200) ?? null,
        head_sha: headSha,
        merge_sha: commit !== headSha ? commit : null,
        base_sha: base,
        pull_request: trigger.kind === 'pull_request' ? trigger.number : null,
        run_id: positive(environment['GITHUB_RUN_ID']),
        run_attempt: positive(environment['GITHUB_RUN_ATTEMPT']),
        workflow: environment['GITHUB_WORKFLOW']?.slice(0, 200) ?? null,
    });
}
/** Git's word for "no commit". */
function isZero(text) {
    return /^0+$/.test(text);
}
function positive(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 73665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   triggerOf: () => (/* reexport safe */ _event_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45865);
/**
 * GitHub: what an event says of a run, and the calls we make, typed and bounded.
 *
 * Refuses to know: metrics, gates, the report's sections, what a check or a comment should say. Payloads, artifacts and everybody's text are
 * hostile: only validated ids, shas, names and texts of bounded length leave this room. Invariants: no address out of a payload or an
 * artifact is followed; what makes something new is sent once; a call that fails is a `GitHubError`.
 */








































/***/ })

};
;