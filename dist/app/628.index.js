export const id = 628;
export const ids = [628];
export const modules = {

/***/ 80611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ fitDocument)
});

// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(83847);
;// CONCATENATED MODULE: ./build/src/commands/shorter-document.js
const MAX_FOLDED_ROWS = 20;
/**
 * Ways to make a document shorter, least missed first; each says what it leaves out. What does not fit after them is for
 * the renderer to leave out as a whole.
 */
const SHORTENINGS = [
    (document) => ({ ...document, blocks: mapBlocks(document.blocks, withoutGraph) }),
    (document) => ({
        ...document,
        blocks: document.blocks.map((block) => block.kind === 'details' ? { ...block, blocks: mapBlocks(block.blocks, shortTable) } : block),
    }),
];
function withoutGraph(block) {
    return block.kind === 'graph' ? [leftOut(`Left out for length: the picture "${block.caption}".`)] : [block];
}
function shortTable(block) {
    if (block.kind !== 'table' || block.rows.length <= MAX_FOLDED_ROWS)
        return [block];
    const left = block.rows.length - MAX_FOLDED_ROWS;
    return [
        { ...block, rows: block.rows.slice(0, MAX_FOLDED_ROWS) },
        leftOut(`Left out for length: ${left} more ${left === 1 ? 'row' : 'rows'}.`),
    ];
}
function mapBlocks(blocks, replace) {
    return blocks.flatMap((block) => block.kind === 'details' ? [{ ...block, blocks: mapBlocks(block.blocks, replace) }] : replace(block));
}
function leftOut(text) {
    return { kind: 'paragraph', content: [{ text, tone: 'quiet' }] };
}

;// CONCATENATED MODULE: ./build/src/commands/fit-document.js


/** GitHub refuses comments over 65,536 characters and outputs of checks over 65,535. */
const MAX_BYTES = 60_000;
/** The document as Markdown that GitHub takes; a marker stays its first line whatever is left out. */
function fitDocument(document, options = {}) {
    let shorter = document;
    for (const shorten of SHORTENINGS) {
        const text = (0,render_markdown/* renderMarkdown */.G)(shorter, options);
        if (Buffer.byteLength(text) <= MAX_BYTES)
            return text;
        shorter = shorten(shorter);
    }
    return (0,render_markdown/* renderMarkdown */.G)(shorter, { ...options, maxBytes: MAX_BYTES });
}


/***/ }),

/***/ 27086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openVerdicts),
  y: () => (/* binding */ pullRequestDocument)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/github/chatops/accept.js + 1 modules
var accept = __webpack_require__(79961);
// EXTERNAL MODULE: ./build/src/commands/gate-table.js
var gate_table = __webpack_require__(36484);
// EXTERNAL MODULE: ./build/src/commands/pull-request-evidence.js
var pull_request_evidence = __webpack_require__(27007);
// EXTERNAL MODULE: ./build/src/commands/report-document.js + 3 modules
var report_document = __webpack_require__(46084);
;// CONCATENATED MODULE: ./build/src/commands/push-made.js




/**
 * Stores what the cache holds in the remote, and the runs that `results` tell of, so that nobody runs them again. A
 * remote that cannot be written is no reason to lose the report: it is noted, and a failure only where somebody said
 * `always` or the reason is another than missing permission.
 */
async function pushMade(workspace, policy, context, results) {
    if (!policy.push)
        return { transferred: 0, failed: [], isComplete: false, notes: [] };
    const outputs = cachedOutputs(workspace).filter((output) => output.pushed && isCached(workspace.repository, output));
    const { runs, copies } = madeRuns(workspace, results);
    const { progress, signal } = context;
    const { transferred, failed } = await attempt(() => pushOutputs(workspace.repository, [...outputs, ...copies], { progress, signal }));
    const isDenied = failed.length > 0 && failed.every(({ code }) => code === 'REMOTE_ACCESS_DENIED');
    const list = failed.map(({ path, reason }) => `${path} (${reason})`);
    const notes = failed.length === 0 ? await pushRuns(workspace, runs, context) : [`Not stored in the remote: ${firstOf(list)}.`];
    return {
        transferred,
        failed: isDenied && !policy.isPushWanted ? [] : failed,
        isComplete: failed.length === 0,
        notes,
    };
}
async function attempt(push) {
    try {
        return await push();
    }
    catch (error) {
        if (!(error instanceof UserError) || error.exitCode !== 3)
            throw error;
        return { transferred: 0, failed: [{ path: 'all data', reason: error.message, code: error.code }] };
    }
}
/** The first few of a list, for one line of a report. */
function firstOf(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/commands/run-notes.js



/** What a reader should know about the rules: whether they hold yet, and whether the change touches what they protect. */
function rulesNotes(rules, touched, hasBase) {
    const notes = [];
    if (rules && !rules.binding) {
        notes.push(hasBase
            ? 'The base has no assay.yaml: these gates hold after the merge and block nothing now.'
            : 'There is no earlier revision: these gates are shown and block nothing.');
    }
    if (touched.length > 0)
        notes.push(protectedNote(touched));
    return notes;
}
/** How `protectedNote` begins. */
const PROTECTED_NOTE = 'This change touches what is protected: ';
/** That the change touches these paths, and what that means. */
function protectedNote(touched) {
    return `${PROTECTED_NOTE}${firstOf(touched)}. The rules and test rows of the base judge.`;
}
/** A note for who wrote the file under a name that nobody reads. */
function misnamedConfig(root) {
    const found = ['assay.yml', '.assay.yaml', '.assay.yml'].filter((name) => statIfExists(`${root}/${name}`));
    return found.map((name) => `${name} is not read: rename it to ${CONFIG_FILE}.`);
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/commands/situation-text.js



const MAX_LISTED = 10;
const MAX_MISTAKES = 50;
/** How a run ended, in words that follow "The run". */
const ENDED = {
    cancelled: 'was cancelled before it had a report',
    timed_out: 'ran out of time before it had a report',
    startup_failure: 'could not start: GitHub refused the workflow file',
    failure: 'failed before it had a report',
    success: 'ended well, but left no report',
};
/** A situation without a report, in words: what is the matter, and what to do next. */
function situationText(situation, context) {
    switch (situation.kind) {
        case 'queued':
            return said('Waiting for the workflow to run on this commit.', 'The check follows by itself.');
        case 'running':
            return said('The workflow is under way.', 'The check follows by itself.', linkTo(context));
        case 'reevaluating':
            return said('The workflow of the base measures the models again.', 'The check follows by itself.', situation.run ? linkTo({ ...context, run: situation.run }) : []);
        case 'waiting_for_approval':
            return said('The workflow waits until a maintainer approves it.', 'Next: read the change, then choose “Approve and run” on the pull request.', linkTo(context));
        case 'conflict':
            return said('This pull request conflicts with its base branch, so no workflow starts.', 'Next: resolve the conflicts and push; the workflow then starts by itself.');
        case 'no_run':
            return {
                reason: `${listText(situation.workflows) || 'The workflow'} did not start within ${minutes(situation.waitMinutes)}, although this change touches what is measured.`,
                blocks: [
                    ...listBlocks('Changed: ', situation.changed),
                    paragraph('Next: see that the workflow has ', { code: 'on: pull_request' }, ' and no filter that leaves these paths out, then push again. A run that starts later still counts.'),
                    ...(situation.workflows.length > 0
                        ? []
                        : [
                            paragraph('Where it runs Assay by a workflow of another repository, name its own file under ', { code: 'github.workflows' }, ' in the base’s assay.yaml.'),
                        ]),
                ],
            };
        case 'no_model_change':
            return said('No model change: nothing that is measured or protected was touched.');
        case 'ended':
            return said(`The run ${ENDED[situation.conclusion] ?? `ended without a report (${situation.conclusion})`}.`, 'Next: read its log, mend what it says and run it again.', linkTo(context));
        case 'expired':
            return said('The report of this commit is no longer kept, so nothing can be judged.', 'Next: run the workflow again.', linkTo(context));
        case 'refused':
            return {
                reason: `The report is no evidence: ${situation.reasons[0] ?? 'it cannot be read'}.`,
                blocks: [
                    ...situation.reasons.slice(1, MAX_LISTED).map((reason) => paragraph(reason)),
                    paragraph('Next: run the workflow again on this commit.', ...linkTo(context)),
                ],
            };
        case 'config_broken':
            return brokenConfig(situation, context);
        case 'carried':
            return {
                reason: `${situation.isAdvice ? 'What is advised of' : 'The verdict of'} ${situation.from.slice(0, 10)} holds here too: nothing that is measured differs.`,
                blocks: [],
            };
        case 'failed':
            return {
                reason: situation.title,
                blocks: [
                    ...situation.reasons.slice(0, MAX_LISTED).map((reason) => paragraph(reason)),
                    ...(situation.hint === undefined ? [] : [paragraph('Next: ', situation.hint)]),
                ],
            };
    }
}
function brokenConfig({ file, ref, mistakes, sha }, context) {
    const number = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
    const [first] = mistakes;
    const shown = mistakes.slice(0, MAX_MISTAKES).map(mistakeText);
    const left = mistakes.length - shown.length;
    const line = first?.location ? `#L${first.location.line}` : '';
    const path = file.split('/').map(pull_request_evidence/* urlPart */.fG).join('/');
    const link = sha === undefined
        ? []
        : [' ', { link: 'Open the file', url: `${(0,pull_request_evidence/* repositoryUrl */.Ek)(context)}/blob/${sha}/${path}${line}` }];
    return {
        reason: `${file} of ${ref === 'base' ? 'the base branch' : 'this change'} has ${number}${first ? `: ${first.message}` : ''}`,
        blocks: [
            ...(shown.length === 0
                ? []
                : [
                    {
                        kind: 'code',
                        language: 'text',
                        text: [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'),
                    },
                ]),
            paragraph(ref === 'base'
                ? 'Next: mend it on the base branch. Until then no pull request can be judged.'
                : 'Next: mend it here and push again.', ...link),
        ],
    };
}
function mistakeText({ message, hint, location }) {
    const place = location ? `${(0,bounded/* boundedText */.L)((0,errors/* formatLocation */.j$)(location))}: ` : '';
    return `${place}${(0,bounded/* boundedText */.L)(message)}${hint === undefined ? '' : `\n  ${(0,bounded/* boundedText */.L)(hint)}`}`;
}
function said(reason, next, link = []) {
    return { reason, blocks: next === undefined ? [] : [paragraph(next, ...link)] };
}
function linkTo(context) {
    const url = (0,pull_request_evidence/* runLinkOf */.Lg)(context);
    return url === undefined ? [] : [' ', { link: 'Open the run', url }];
}
function listBlocks(before, names) {
    if (names.length === 0)
        return [];
    const shown = names
        .slice(0, MAX_LISTED)
        .flatMap((name, index) => [index === 0 ? '' : ', ', { code: name }]);
    const left = names.length - MAX_LISTED;
    return [paragraph(before, ...shown, left > 0 ? ` and ${left} more` : '')];
}
function listText(names) {
    return names.slice(0, 3).map(bounded/* boundedText */.L).join(', ');
}
function minutes(number) {
    return number === 1 ? '1 minute' : `${number} minutes`;
}
function paragraph(...content) {
    return { kind: 'paragraph', content: content.map(boundedInline) };
}
function boundedInline(inline) {
    if (typeof inline === 'string')
        return (0,bounded/* boundedText */.L)(inline);
    return 'code' in inline ? { code: (0,bounded/* boundedText */.L)(inline.code) } : inline;
}

;// CONCATENATED MODULE: ./build/src/commands/pull-request-document.js







/** Rows of gates and further reasons that a reader sees without opening a fold. */
const MAX_OPEN_ROWS = 25;
const MAX_OPEN_PASSES = 10;
const MAX_REASONS = 5;
const MODEL_ID = /^(evaluation|drift|serving)\.([\w-]+)\.(.+)$/s;
/**
 * What a reader of a pull request sees: the verdict, the gates that say no or whose value moved, then everything else
 * folded, then what was compared and what to type next.
 */
function pullRequestDocument({ context, evidence }) {
    const decision = (0,pull_request_evidence/* decisionOf */.uv)(evidence);
    const of = context.project === 'root' ? '' : ` (${context.project})`;
    const common = {
        title: `Assay${of}: ${decision}`,
        decision: decision === 'waiting' ? 'inconclusive' : decision,
    };
    if (evidence.kind === 'situation') {
        const { reason, blocks } = situationText(evidence.situation, context);
        const all = [...blocks, ...noteBlocks([...protectedNotes(context), ...context.notes])];
        return { ...common, reason: (0,bounded/* boundedText */.L)(reason), blocks: all, footer: [runFooter(context)] };
    }
    return {
        ...common,
        reason: (0,bounded/* boundedText */.L)(evidence.judged.reason),
        blocks: judgedBlocks(evidence, context),
        footer: footerOf(evidence, context),
    };
}
/** Verdicts that a reader should see at once: what says no, and what is about a value that moved. */
function openVerdicts(verdicts, { measurements }) {
    const moved = new Set(measurements
        .filter(({ value, base, diff }) => (diff ?? 0) !== 0 || (base !== null && value === null))
        .map(({ id }) => id));
    const isOpen = ({ status, measurement }) => status === 'fail' || status === 'inconclusive' || moved.has(measurement);
    return (0,gate_table/* inOrder */.al)(verdicts).filter(isOpen);
}
function judgedBlocks({ report, judged, accepted }, context) {
    const { verdicts } = judged;
    const acceptedRules = new Set(accepted.map(({ rule }) => rule));
    const past = new Map(report.sections.history?.series.map(({ id, values }) => [id, values]));
    const options = { isForComment: true, past, accepted: acceptedRules };
    const others = (0,report_document/* otherReasons */.EQ)(verdicts.filter(({ rule }) => !acceptedRules.has(rule)), judged.reason);
    const more = others.length - MAX_REASONS;
    return [
        ...noteBlocks([...protectedNotes(context), ...differenceNote(report, judged, accepted)], 'warning'),
        ...openBlocks(verdicts, report, options),
        ...others.slice(0, MAX_REASONS),
        ...(more > 0 ? [pull_request_document_paragraph(`… and ${more} more gates that do not pass.`)] : []),
        ...accepted.map(({ rule, by, reason }) => pull_request_document_paragraph({ code: by }, ' accepted that ', { code: rule }, ` does not pass: ${reason}`)),
        ...allGates(verdicts, report, { isForComment: true, accepted: acceptedRules }),
        ...(0,report_document/* sectionBlocks */.qP)(withoutKnownNotes(report, context)),
        ...noteBlocks(context.notes),
    ];
}
/** What a reader should see at once, under short names: failures before what only moved. */
function openBlocks(verdicts, report, options) {
    const open = openVerdicts(verdicts, report);
    const noes = open.filter(({ status }) => status === 'fail' || status === 'inconclusive');
    const passes = open.filter((verdict) => !noes.includes(verdict));
    const shownNoes = noes.slice(0, MAX_OPEN_ROWS);
    const shown = [...shownNoes, ...passes.slice(0, Math.max(0, MAX_OPEN_PASSES - shownNoes.length))];
    if (shown.length === 0)
        return [];
    const captions = [
        ...(noes.length > 0 ? ['Gates that do not pass'] : []),
        ...(passes.length > 0 ? ['gated values that moved'] : []),
    ];
    const caption = captions.join(', and ').replace(/^g/, 'G');
    const left = open.length - shown.length;
    return [
        (0,gate_table/* gateTable */.k0)(caption, shown, report.measurements, { ...options, nameOf: shortNames(verdicts) }),
        ...(left > 0 ? [pull_request_document_paragraph(`… and ${left} more, among all gates.`)] : []),
    ];
}
function allGates(verdicts, { measurements }, options) {
    if (verdicts.length === 0)
        return [];
    const table = (0,gate_table/* gateTable */.k0)('All gates', (0,gate_table/* inOrder */.al)(verdicts), measurements, options);
    return [{ kind: 'details', summary: `All gates: ${verdicts.length}`, blocks: [table] }];
}
/** Names as assay.yaml has them, without the model where there is one alone. */
function shortNames(verdicts) {
    const models = new Set(verdicts.flatMap(({ measurement }) => MODEL_ID.exec(measurement)?.[2] ?? []));
    return (id) => {
        const [, room, model, rest] = MODEL_ID.exec(id) ?? [];
        if (room === undefined)
            return id;
        const name = room === 'evaluation' ? rest : `${room}.${rest}`;
        return models.size === 1 ? name : `${model}: ${name}`;
    };
}
/** The report says the same of protected paths, as far as it can be believed. */
function withoutKnownNotes(report, { protectedChanges, notes }) {
    const { pipeline } = report.sections;
    if (!pipeline)
        return report;
    const isKnown = (note) => notes.includes(note) || (protectedChanges.length > 0 && note.startsWith(PROTECTED_NOTE));
    return {
        ...report,
        sections: { ...report.sections, pipeline: { ...pipeline, notes: pipeline.notes.filter((note) => !isKnown(note)) } },
    };
}
function protectedNotes({ protectedChanges }) {
    return protectedChanges.length === 0 ? [] : [protectedNote(protectedChanges)];
}
function differenceNote(report, judged, accepted) {
    if (accepted.length > 0 || report.decision === judged.decision)
        return [];
    return [
        `The report itself says ${report.decision}. What counts is what the rules of the base say of its numbers: ${judged.decision}.`,
    ];
}
function noteBlocks(notes, tone = 'info') {
    return notes.map((note) => ({ kind: 'note', tone, content: [(0,bounded/* boundedText */.L)(note)] }));
}
const TRUST = {
    self_reported: 'numbers reported by this change’s own workflow',
    pinned_workflow: 'numbers of a workflow that this change cannot alter',
    trusted_reeval: 'numbers measured again by the base’s workflow',
};
const EVALUATOR = { unmodified: ', which is that of the base', modified: ', which it alters' };
function footerOf(evidence, context) {
    const { subject } = evidence.report;
    const { headSha, configSha, trust, evaluator, pullRequest } = context;
    const compared = (0,report_document/* comparedText */.lp)(headSha, subject.base_sha, configSha);
    const whose = trust === 'self_reported' && evaluator !== undefined ? EVALUATOR[evaluator] : '';
    const how = subject.base_sha === null ? 'assay run' : `assay run --base ${subject.base_sha.slice(0, 10)}`;
    const fetch = pullRequest === undefined ? '' : `git fetch origin pull/${pullRequest}/head && `;
    return [
        pull_request_document_paragraph(...compared, ` · ${TRUST[trust]}${whose}`, ...runLink(context)),
        ...acceptFooter(evidence, context),
        pull_request_document_paragraph('Reproduce it: ', { code: `${fetch}git checkout ${headSha.slice(0, 10)} && ${how}` }),
    ];
}
function acceptFooter({ judged, accepted }, { canAccept, headSha }) {
    if (!canAccept)
        return [];
    const acceptedRules = new Set(accepted.map(({ rule }) => rule));
    const first = (0,gate_table/* inOrder */.al)(judged.verdicts).find(({ status, informational, rule }) => !informational && (status === 'fail' || status === 'inconclusive') && !acceptedRules.has(rule));
    if (!first)
        return [];
    const command = (0,accept/* acceptCommand */.O)(first.rule, headSha);
    return command === undefined ? [] : [pull_request_document_paragraph('A release manager can accept it: ', { code: command })];
}
function runFooter(context) {
    const rules = context.configSha ? [' · rules of ', { code: context.configSha.slice(0, 10) }] : [];
    return pull_request_document_paragraph('About ', { code: context.headSha.slice(0, 10) }, ...rules, ...runLink(context, 'run'));
}
function runLink(context, link = 'run and full report') {
    const url = (0,pull_request_evidence/* runLinkOf */.Lg)(context);
    return url === undefined ? [] : [' · ', { link, url }];
}
function pull_request_document_paragraph(...content) {
    return { kind: 'paragraph', content };
}


/***/ }),

/***/ 27007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   Lg: () => (/* binding */ runLinkOf),
/* harmony export */   fG: () => (/* binding */ urlPart),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38575);

const PASSES = ['no_model_change', 'carried'];
const WAITS = ['queued', 'running', 'reevaluating', 'waiting_for_approval', 'conflict'];
/** The word over the evidence; `waiting` while there is none and nobody is to blame yet. */
function decisionOf(evidence) {
    if (evidence.kind === 'report')
        return evidence.judged.decision;
    const { situation } = evidence;
    const { kind } = situation;
    if (kind === 'carried' && situation.isAdvice)
        return 'inconclusive';
    if (PASSES.includes(kind))
        return 'pass';
    return WAITS.includes(kind) ? 'waiting' : 'fail';
}
/** Address of the run. */
function runLinkOf({ serverUrl, repository, run }) {
    return run && (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .runUrl */ .Vp)(repository, run, serverUrl);
}
/** Address of the repository. */
function repositoryUrl({ serverUrl, repository }) {
    return `${serverUrl}/${urlPart(repository.owner)}/${urlPart(repository.name)}`;
}
/** Any text as one part of an address. */
function urlPart(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}


/***/ }),

/***/ 87284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ isActionsBot),
/* harmony export */   NN: () => (/* binding */ isOfUse),
/* harmony export */   Rj: () => (/* binding */ ofUse),
/* harmony export */   m8: () => (/* binding */ seenComments),
/* harmony export */   z9: () => (/* binding */ isAppOf)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2909);

/** Login of whoever comments with the token of a workflow. */
const ACTIONS_BOT = 'github-actions[bot]';
/** What every comment of ours begins with. */
const MARKER = '<!-- assay:v1 ';
/** Whether anything hangs on a comment: it is meant as a command, or is ours or a workflow's with our marker. */
function isOfUse({ body, author }, isUs) {
    return body.startsWith('/assay') || (body.startsWith(MARKER) && (isUs(author) || isActionsBot(author)));
}
/** The comment without what is never read of it: of a command that is everything behind its first line. */
function ofUse(comment) {
    if (!comment.body.startsWith('/assay'))
        return comment;
    // A part of a string keeps the whole one in memory.
    return { ...comment, body: structuredClone((0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay)(comment.body)) };
}
/** Comments as `planComment` sees them; `isUs` says whether an account is the one that the client acts for. */
function seenComments(comments, isUs) {
    return comments.map(({ id, body, author }) => ({
        id,
        body,
        authorIsUs: isUs(author),
        authorIsActionsBot: isActionsBot(author),
    }));
}
/** Says whether an account is the App's own. */
function isAppOf({ slug }) {
    return (author) => isBot(author, `${slug}[bot]`);
}
/** Whether somebody comments with the token of a workflow. */
function isActionsBot(author) {
    return isBot(author, ACTIONS_BOT);
}
/** Whether an account is that bot, and not a person who is called so. */
function isBot({ login, type }, bot) {
    return type === 'Bot' && login === bot;
}


/***/ }),

/***/ 66739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GATE)
/* harmony export */ });
/** The one check of the App that a branch rule should require. */
const GATE = 'assay / gate';


/***/ }),

/***/ 79961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ accept),
  O: () => (/* binding */ acceptCommand)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/github/chatops/not-understood.js
var not_understood = __webpack_require__(75627);
;// CONCATENATED MODULE: ./build/src/github/chatops/command-arguments.js


/**
 * Sorts the words behind a verb into `--option value` pairs and the rest. An option that is not known, comes twice or
 * lacks its value is not understood.
 */
function commandArguments(words, known) {
    const positionals = [];
    const options = {};
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        // What a keyboard makes of two hyphens is told apart from a word.
        if (!/^(?:-|–|—)/.test(word)) {
            positionals.push(word);
            continue;
        }
        const option = known.find((name) => word === `--${name}`);
        if (option === undefined) {
            const meant = (0,nearest/* nearest */.p)(word.replace(/^[-–—]+/, ''), known);
            return (0,not_understood/* notUnderstood */.h)(word, meant ? `Did you mean --${meant}, with two hyphens and its value behind a space?` : 'There is no such option.');
        }
        if (options[option] !== undefined)
            return (0,not_understood/* notUnderstood */.h)(word, `--${option} is there twice.`);
        const value = words[++index];
        if (value === undefined)
            return (0,not_understood/* notUnderstood */.h)(word, `--${option} needs a value.`);
        options[option] = value;
    }
    return { positionals, options };
}

// EXTERNAL MODULE: ./build/src/github/chatops/command-words.js
var command_words = __webpack_require__(2909);
;// CONCATENATED MODULE: ./build/src/github/chatops/accept.js




/** A commit in full. A part of one would not do: another commit that begins alike is made in minutes. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/**
 * `/assay accept <gate> --reason "…" --head <commit>`. The commit is the one whose results were looked at: nothing that
 * GitHub records of a comment says which commit was the head when it was written, and a push may come in between.
 */
const accept = {
    verb: 'accept',
    usage: '/assay accept <gate> --reason "…" --head <commit>',
    summary: 'let a gate’s no pass for this commit, for a stated reason',
    needs: 'write',
    isForReleaseManagers: true,
    read(words) {
        const given = commandArguments(words, ['reason', 'head']);
        if ('unknown' in given)
            return given;
        const [gate, extra] = given.positionals;
        if (gate === undefined)
            return (0,not_understood/* notUnderstood */.h)('', 'Name the gate: the id that the check shows beside its no.');
        if (extra !== undefined)
            return (0,not_understood/* notUnderstood */.h)(extra, 'Put a gate or a reason with spaces into quotation marks.');
        const reason = (0,bounded/* boundedText */.L)((given.options.reason ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
        if (reason === '')
            return (0,not_understood/* notUnderstood */.h)('', 'Say why: --reason "…".');
        const { head } = given.options;
        if (head !== undefined && !COMMIT.test(head))
            return (0,not_understood/* notUnderstood */.h)(head, 'Write the id of the commit in full, 40 digits.');
        return { verb: 'accept', gate, reason, head: head?.toLowerCase() };
    },
};
/** The line that accepts a gate for a commit, to be copied; undefined for an id that no line can carry. */
function acceptCommand(gate, headSha, reason = '…') {
    const words = [(0,command_words/* quotedWord */.lG)(gate), '--reason', `"${reason.replace(/["\\]/g, '\\$&')}"`, '--head', headSha];
    return words[0] === undefined ? undefined : ['/assay accept', ...words].join(' ');
}


/***/ }),

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   lG: () => (/* binding */ quotedWord)
/* harmony export */ });
/** Longest line that is read, in UTF-16 units: room for a rule and a reason, each at its longest. */
const MAX_LINE = 4000;
/** A plain word, or text in quotes, straight or as phones write them. Within straight ones `\"` and `\\` are `"` and `\`. */
const WORD = / +(?:"((?:[^"\\]|\\[^])*)"|“([^“”]*)”|([^ "“][^ ]*))(?= |$)/y;
/** All that {@link commandWords} reads of a comment: its first line, as far as that is not too long anyway. */
function commandLine(body) {
    const read = body.slice(0, MAX_LINE + 1);
    return read.slice(0, read.search(/[\r\n]|$/));
}
/**
 * The words behind `/assay` on the first line of a comment; undefined where the comment is no command. Nothing but these
 * six characters at the very start and a space (or the end of the line) behind them makes one: no quote, code, list,
 * indented or second line, and no other character that looks like one of them.
 */
function commandWords(body) {
    if (!/^\/assay(?:[ \r\n]|$)/.test(body))
        return undefined;
    const line = commandLine(body);
    if (line.length > MAX_LINE)
        return { hint: 'The first line is too long for a command.' };
    const text = line.slice('/assay'.length).trimEnd();
    const words = [];
    WORD.lastIndex = 0;
    for (let at = 0; at < text.length; at = WORD.lastIndex) {
        const found = WORD.exec(text);
        if (!found)
            return { hint: 'A quotation mark is missing, or stands inside a word. Inside quotes, write \\" for one.' };
        words.push(found[1]?.replace(/\\(["\\])/g, '$1') ?? found[2] ?? found[3]);
    }
    return { words };
}
/** A word as {@link commandWords} reads it again; undefined where no line can carry it, or it would pass for an option. */
function quotedWord(text) {
    if (/^[-–—]|[\r\n]/.test(text))
        return undefined;
    if (text !== '' && /^[^ "“][^ ]*$/.test(text) && text.trimEnd() === text)
        return text;
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 75627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notUnderstood)
/* harmony export */ });
const MAX_ECHO = 60;
/** Echoes the beginning of what somebody wrote, cut on a character boundary. */
function notUnderstood(word, hint) {
    return { unknown: word.slice(0, MAX_ECHO).replace(/[\uD800-\uDBFF]$/, ''), hint };
}


/***/ }),

/***/ 23334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bY: () => (/* binding */ createCheck),
  SU: () => (/* binding */ listChecks),
  S0: () => (/* binding */ updateCheck)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/github/ask.js
var ask = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/src/github/ask-pages.js
var ask_pages = __webpack_require__(85613);
;// CONCATENATED MODULE: ./build/src/github/check-draft.js
/** GitHub's limits: https://docs.github.com/rest/checks/runs. */
const MAX_TITLE = 255;
const MAX_TEXT_BYTES = 65_535;
const MAX_MESSAGE_BYTES = 64 * 1024;
const ANNOTATIONS_A_CALL = 50;
/**
 * The `output` objects to send one after another: the first has the texts and fifty annotations, each further one fifty more.
 * What is over GitHub's limits is cut, since a check that is refused would never report.
 */
function outputsOf({ title, summary, text, annotations = [] }) {
    const texts = {
        title: title.length > MAX_TITLE ? `${whole(title.slice(0, MAX_TITLE - 1))}…` : title,
        summary: within(summary, MAX_TEXT_BYTES),
        ...(text !== undefined && { text: within(text, MAX_TEXT_BYTES) }),
    };
    if (annotations.length === 0)
        return [texts];
    const outputs = [];
    for (let at = 0; at < annotations.length; at += ANNOTATIONS_A_CALL) {
        const part = annotations.slice(at, at + ANNOTATIONS_A_CALL);
        outputs.push({ ...texts, annotations: part.map(bounded) });
    }
    return outputs;
}
function bounded(annotation) {
    const { title, message } = annotation;
    return {
        ...annotation,
        ...(title !== undefined && { title: whole(title.slice(0, MAX_TITLE)) }),
        message: within(message, MAX_MESSAGE_BYTES),
    };
}
/** The text cut to so many bytes of UTF-8, on a character boundary, with `…` where something is missing. */
function within(text, bytes) {
    if (Buffer.byteLength(text) <= bytes)
        return text;
    const cut = Buffer.from(text).subarray(0, bytes - Buffer.byteLength('…'));
    return `${new TextDecoder().decode(cut).replace(/\uFFFD+$/, '')}…`;
}
function whole(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(15052);
;// CONCATENATED MODULE: ./build/src/github/checks.js





const MAX_CHECKS = 1000;
const CREATE = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const outputText = (0,fields/* textField */.M8)(70_000).nullish();
const checkRun = schemas/* object */.Ikc({
    id: fields/* idField */.ei,
    name: fields/* nameField */.yD,
    head_sha: fields/* shaField */.dN,
    app: schemas/* object */.Ikc({ id: fields/* idField */.ei, slug: (0,fields/* textField */.M8)(100).optional() }).nullish(),
    status: (0,fields/* textField */.M8)(40),
    conclusion: (0,fields/* textField */.M8)(40).nullish(),
    external_id: (0,fields/* textField */.M8)(1024).nullish(),
    details_url: (0,fields/* textField */.M8)(2048).nullish(),
    started_at: fields/* timeField */.kv.nullish(),
    completed_at: fields/* timeField */.kv.nullish(),
    output: schemas/* object */.Ikc({ title: outputText, summary: outputText, text: outputText }),
})
    .transform(({ app, output, ...check }) => ({
    id: check.id,
    name: check.name,
    headSha: check.head_sha,
    /** The App that made it: the only thing that tells ours from a namesake. */
    appId: app?.id ?? null,
    appSlug: app?.slug ?? null,
    status: check.status,
    conclusion: check.conclusion ?? null,
    externalId: check.external_id ?? null,
    title: output.title ?? null,
    summary: output.summary ?? null,
    text: output.text ?? null,
    detailsUrl: check.details_url ?? null,
    startedAt: check.started_at ?? null,
    completedAt: check.completed_at ?? null,
}));
/**
 * The check runs of a commit: of each name and App the latest, which is the one that counts. With `appId` another App's are
 * left out whatever they are called; with `name` other names are.
 */
async function listChecks(client, repository, sha, { appId, name } = {}) {
    const parameters = {
        ...(0,ask/* inRepository */.yJ)(repository),
        ref: sha,
        filter: 'latest',
        ...(appId !== undefined && { app_id: appId }),
        ...(name !== undefined && { check_name: name }),
    };
    const isWanted = (check) => check.headSha === sha &&
        (appId === undefined || check.appId === appId) &&
        (name === undefined || check.name === name);
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const options = { list: 'check_runs', limit: MAX_CHECKS, isWanted };
    const { items } = await (0,ask_pages/* askPages */.K)(client, route, parameters, checkRun, options);
    return latest(items);
}
/** Two replicas may each have made one: the higher id is what GitHub shows. */
function latest(checks) {
    const byName = new Map();
    for (const check of checks.sort((a, b) => a.id - b.id))
        byName.set(`${check.appId} ${check.name}`, check);
    return [...byName.values()];
}
/** Makes a check run. Not idempotent: look with `listChecks` first. Throws `GitHubError`. */
async function createCheck(client, repository, draft) {
    const [first, ...more] = outputsOf(draft);
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), ...fieldsOf(draft), head_sha: draft.headSha, output: first };
    const { data } = await (0,ask/* sendOnce */.E4)(client, CREATE, parameters);
    const made = (0,ask/* understood */.Se)(data, checkRun, CREATE);
    return annotate(client, repository, made, more);
}
/**
 * Makes a check run say what the draft says. Its annotations are added to those that are there, so that with any it is not
 * idempotent. Throws `GitHubError`.
 */
async function updateCheck(client, repository, id, draft) {
    const [first, ...more] = outputsOf(draft);
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), check_run_id: id, ...fieldsOf(draft), output: first };
    const sendIt = draft.annotations?.length ? ask/* sendOnce */.E4 : ask/* send */.tN;
    const { data } = await sendIt(client, UPDATE, parameters);
    return annotate(client, repository, (0,ask/* understood */.Se)(data, checkRun, UPDATE), more);
}
/** GitHub takes fifty annotations at a time and adds them. Sent again they would stand there twice. */
async function annotate(client, repository, check, outputs) {
    for (const output of outputs)
        await (0,ask/* sendOnce */.E4)(client, UPDATE, { ...(0,ask/* inRepository */.yJ)(repository), check_run_id: check.id, output });
    return check;
}
function fieldsOf(draft) {
    return {
        name: draft.name,
        external_id: draft.externalId,
        status: draft.status,
        ...(draft.conclusion !== undefined && { conclusion: draft.conclusion }),
        ...(draft.detailsUrl !== undefined && { details_url: draft.detailsUrl }),
        ...(draft.startedAt !== undefined && { started_at: draft.startedAt }),
        ...(draft.completedAt !== undefined && { completed_at: draft.completedAt }),
        ...(draft.actions !== undefined && { actions: draft.actions }),
    };
}


/***/ }),

/***/ 73195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ addReaction),
/* harmony export */   Bi: () => (/* binding */ MOST_COMMENTS),
/* harmony export */   TK: () => (/* binding */ readComments),
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92925);





/** Most comments looked at in one conversation, oldest first. */
const MOST_COMMENTS = 3000;
/** GitHub's own limit of a comment is 65,536 characters. */
const MAX_BODY = 70_000;
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().default(0);
const NONE = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
const comment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei,
    body: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(MAX_BODY).nullish(),
    user: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOrGhostField */ .uk,
    performed_via_github_app: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei }).nullish(),
    created_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
    reactions: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        '+1': count,
        '-1': count,
        laugh: count,
        hooray: count,
        confused: count,
        heart: count,
        rocket: count,
        eyes: count,
    })
        .nullish(),
})
    .transform((made) => ({
    id: made.id,
    body: made.body ?? '',
    author: made.user,
    /** The App through which it was written; null where a person or the workflow's token wrote. */
    appId: made.performed_via_github_app?.id ?? null,
    createdAt: made.created_at,
    updatedAt: made.updated_at,
    /** Somebody, not always the author, changed the text later. Times are whole seconds. */
    isEdited: made.updated_at !== made.created_at,
    /** How many of each, whoever gave them. */
    reactions: made.reactions ?? NONE,
}));
/**
 * The comments of a pull request that are wanted, oldest first, among the first `MOST_COMMENTS`; of each what `keep` leaves of
 * it. Throws `GitHubError`.
 */
async function readComments(client, repository, number, isWanted = () => true, keep = (comment) => comment) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), issue_number: number };
    const { items, isCut } = await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, route, parameters, comment.transform(keep), {
        limit: MOST_COMMENTS,
        isWanted,
    });
    return { comments: items.sort((a, b) => a.id - b.id), isCut };
}
/** The same, for whoever need not know whether there are more. */
async function listComments(...wanted) {
    return (await readComments(...wanted)).comments;
}
/** Writes a comment. Not idempotent: look with `readComments` first, and write none where there are more. Throws `GitHubError`. */
async function createComment(client, repository, number, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E4)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), issue_number: number, body });
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .understood */ .Se)(data, comment, route);
}
/** Replaces a comment's text. Throws `GitHubError`. */
function updateComment(client, repository, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), comment_id: id, body }, comment);
}
/** Deletes a comment; one that is gone already is no error. */
async function deleteComment(client, repository, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    try {
        await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), comment_id: id });
    }
    catch (error) {
        if (!(error instanceof _github_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y && error.kind === 'not_found'))
            throw error;
    }
}
/** Reacts to a comment; the same reaction again changes nothing. */
async function addReaction(client, repository, commentId, content) {
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .tN)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), comment_id: commentId, content });
}


/***/ }),

/***/ 95485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   KM: () => (/* binding */ pullRequestsOfCommit),
/* harmony export */   oh: () => (/* binding */ listOpenPullRequests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);




/** Most open pull requests looked at in one repository. */
const MAX_OPEN = 1000;
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei,
    title: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(300),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    merged_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv.nullish(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    mergeable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN,
        ref: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD,
        repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei, owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD }) }).nullish(),
        user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD }).nullish(),
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN, ref: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD, repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei }) }),
    user: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOrGhostField */ .uk,
    comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().optional(),
    created_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
})
    .transform(({ head, base, ...pull }) => ({
    number: pull.number,
    title: pull.title,
    state: pull.state,
    isMerged: typeof pull.merged_at === 'string',
    isDraft: pull.draft ?? false,
    /** null while GitHub does not know yet, and in lists. */
    isMergeable: pull.mergeable ?? null,
    headSha: head.sha,
    headRef: head.ref,
    /** null where the fork is gone. */
    headRepositoryId: head.repo?.id ?? null,
    headOwner: head.repo?.owner.login ?? head.user?.login ?? null,
    /** The tip of the base branch when the pull request last changed; the branch may be further. */
    baseSha: base.sha,
    baseRef: base.ref,
    author: pull.user,
    /** A head whose repository is gone is a fork's. */
    isFork: head.repo?.id !== base.repo.id,
    /** Comments in its conversation; null in lists. */
    commentsCount: pull.comments ?? null,
    createdAt: pull.created_at,
    updatedAt: pull.updated_at,
}));
/** One pull request as it is now. Throws `GitHubError`. */
function readPullRequest(client, repository, number) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), pull_number: number };
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters, pullRequest);
}
/** The open pull requests, or those into one branch; the newest change first. */
async function listOpenPullRequests(client, repository, { baseRef, limit = MAX_OPEN } = {}) {
    const base = baseRef === undefined ? {} : { base: baseRef };
    const order = { state: 'open', sort: 'updated', direction: 'desc' };
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), ...order, ...base };
    const pages = await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, 'GET /repos/{owner}/{repo}/pulls', parameters, pullRequest, { limit });
    return pages.items;
}
/**
 * The open pull requests whose head is this commit: GitHub's own list, and, where it is known which branch the commit is
 * the tip of, those from that branch, because the list of a commit can miss a fork's.
 */
async function pullRequestsOfCommit(client, repository, { sha, headOwner, headBranch }) {
    const options = { limit: 100, isWanted: (pull) => pull.state === 'open' && pull.headSha === sha };
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const listed = (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), commit_sha: sha }, pullRequest, options);
    const isBranchKnown = headOwner && headBranch;
    const branch = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), state: 'open', head: `${headOwner}:${headBranch}` };
    const ofBranch = isBranchKnown
        ? (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, 'GET /repos/{owner}/{repo}/pulls', branch, pullRequest, options)
        : undefined;
    const found = (await Promise.all([listed, ofBranch])).flatMap((pages) => pages?.items ?? []);
    return [...new Map(found.map((pull) => [pull.number, pull])).values()].sort((a, b) => a.number - b.number);
}


/***/ }),

/***/ 38575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   e8: () => (/* binding */ listDispatchedRuns),
/* harmony export */   iP: () => (/* binding */ DISPATCHED),
/* harmony export */   "in": () => (/* binding */ dispatchWorkflow),
/* harmony export */   oh: () => (/* binding */ rerunWorkflow),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* unused harmony export workflowPath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7604);
/* harmony import */ var _ask_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85613);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15052);




/** Most runs looked at of one commit. */
const MAX_RUNS = 300;
/** The event of a run that somebody started by hand. */
const DISPATCHED = 'workflow_dispatch';
const workflowRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei,
    run_attempt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei.optional(),
    event: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(100),
    path: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD,
    head_sha: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .shaField */ .dN,
    head_branch: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD.nullish(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei }),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei, owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD }).nullish() }).nullish(),
    display_title: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(1024).nullish(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nameField */ .yD }).nullish(),
    status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40).nullish(),
    conclusion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(40).nullish(),
    workflow_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei,
    created_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .timeField */ .kv,
})
    .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt ?? 1,
    event: run.event,
    /** The workflow's file, from the repository's root. */
    path: workflowPath(run.path),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? null,
    repositoryId: run.repository.id,
    /** null where the fork is gone. */
    headRepositoryId: run.head_repository?.id ?? null,
    headOwner: run.head_repository?.owner?.login ?? null,
    /** What GitHub calls it: of a pull request its title, else what `run-name` says. Anybody may choose it. */
    title: run.display_title ?? '',
    /** Login of who started it. */
    actor: run.actor?.login ?? null,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion ?? null,
    workflowId: run.workflow_id,
    createdAt: run.created_at,
    updatedAt: run.updated_at,
}));
/**
 * GitHub may write `<file>@<ref>`. Where the text itself ends like a workflow's file it is left whole, because a file can be
 * called `ml.yml@x.yml`: doubtful names equal no workflow.
 */
function workflowPath(path) {
    if (/\.ya?ml$/.test(path))
        return path;
    return /^(.*\.ya?ml)@./.exec(path)?.[1] ?? path;
}
/** The runs of a commit, each in its newest attempt, newest first. */
async function listRuns(client, repository, headSha) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), head_sha: headSha };
    const { items } = await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, 'GET /repos/{owner}/{repo}/actions/runs', parameters, workflowRun, {
        list: 'workflow_runs',
        limit: MAX_RUNS,
        isWanted: (run) => run.headSha === headSha,
    });
    return items.sort((a, b) => b.id - a.id);
}
/** One run, in its newest attempt or the one asked for. Throws `GitHubError`. */
function readRun(client, repository, id, attempt) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), run_id: id };
    if (attempt === undefined)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters, workflowRun);
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, route, { ...parameters, attempt_number: attempt }, workflowRun);
}
/** Runs every job of a run again, as its next attempt. */
async function rerunWorkflow(client, repository, runId) {
    const parameters = { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), run_id: runId };
    await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E4)(client, 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', parameters);
}
const dispatched = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow_run_id: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .idField */ .ei });
/** Runs of a workflow that somebody started by hand at a commit of a branch, the oldest first. Throws `GitHubError`. */
async function listDispatchedRuns(client, repository, { workflow, branch, headSha }) {
    const filter = { workflow_id: fileOf(workflow), event: DISPATCHED, branch, head_sha: headSha };
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    const { items } = await (0,_ask_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .askPages */ .K)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), ...filter }, workflowRun, {
        list: 'workflow_runs',
        limit: MAX_RUNS,
        isWanted: (run) => run.event === DISPATCHED && run.headSha === headSha && run.headBranch === branch,
    });
    return items.sort((a, b) => a.id - b.id);
}
/** Starts a workflow by hand at a branch; resolves to the run's id where the server says it. */
async function dispatchWorkflow(client, repository, { workflow, ref, inputs }) {
    const parameters = {
        ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository),
        workflow_id: fileOf(workflow),
        ref,
        inputs,
        return_run_details: true,
    };
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches';
    const { data } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .sendOnce */ .E4)(client, route, parameters);
    return dispatched.safeParse(data).data?.workflow_run_id;
}
function fileOf(workflow) {
    return workflow.slice(workflow.lastIndexOf('/') + 1);
}
/** Where a reader looks at a run, built from its ids; `serverUrl` has no slash at its end. */
function runUrl({ owner, name }, { id, attempt }, serverUrl = 'https://github.com') {
    return `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/actions/runs/${id}/attempts/${attempt}`;
}


/***/ })

};
