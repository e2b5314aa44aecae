export const id = 997;
export const ids = [997];
export const modules = {

/***/ 41995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _core_gate_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66739);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95485);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23334);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92925);
/* harmony import */ var _comment_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65640);
/* harmony import */ var _pull_request_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16397);
/* harmony import */ var _seen_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87284);
/* harmony import */ var _upsert_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88057);







/**
 * Has a workflow put the sticky comment of its run on its pull request: the numbers and verdicts as the workflow itself
 * reports them, the same text and marker as the App's. Throws `GitHubError`.
 */
async function commentOnPullRequest(client, request) {
    const { when, repository, serverUrl, pullRequest, headSha, run, project, result, clean } = request;
    if (!(await isNewest(client, request)))
        return 'left';
    if (when === 'auto' && (await isJudgedByApp(client, request)))
        return 'left';
    const evidence = evidenceOf(result);
    const draft = (0,_pull_request_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestComment */ .G)({
        context: {
            project,
            repository,
            serverUrl,
            pullRequest,
            headSha,
            ...(run && { run }),
            trust: 'self_reported',
            configSha: evidence.kind === 'report' ? evidence.report.inputs.config_sha : null,
            protectedChanges: [],
            notes: [],
            canAccept: false,
        },
        evidence,
    });
    const body = clean(draft.body);
    const policy = when === 'always' ? 'always' : 'on-change';
    const upserted = await (0,_upsert_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertComment */ .l)(client, repository, pullRequest, {
        project,
        desired: (before) => ((0,_comment_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .shouldWrite */ .h)(policy, before, { ...draft, body }) ? body : undefined),
        isUs: _seen_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .isActionsBot */ .$r,
    });
    return upserted.body === undefined ? 'left' : upserted.how;
}
/** Whether nobody pushed since, other than the run itself its results. */
async function isNewest(client, { repository, pullRequest, headSha, result }) {
    const { headSha: newest } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPullRequest */ .DQ)(client, repository, pullRequest);
    return newest === headSha || (!(result instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) && newest === result.run?.commit);
}
/** Whether the commit carries the gate of an App, other than GitHub's own for workflows. Who may not look sees none. */
async function isJudgedByApp(client, { repository, headSha }) {
    try {
        const checks = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_6__/* .listChecks */ .SU)(client, repository, headSha, { name: _core_gate_check_js__WEBPACK_IMPORTED_MODULE_7__/* .GATE */ .k });
        return checks.some(({ appSlug }) => appSlug !== null && appSlug !== 'github-actions');
    }
    catch (error) {
        if (error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_8__/* .GitHubError */ .y && (error.kind === 'forbidden' || error.kind === 'not_found'))
            return false;
        throw error;
    }
}
function evidenceOf(result) {
    if (!(result instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)) {
        // The command itself has just made it.
        const report = result.json;
        return { kind: 'report', report, judged: report, accepted: [] };
    }
    const { code, message, mistakes, hint } = result;
    const file = mistakes.find(({ location }) => location)?.location?.file;
    if (file !== undefined && (code === 'CONFIG_INVALID' || code === 'BASE_CONFIG_INVALID')) {
        const ref = code === 'CONFIG_INVALID' ? 'head' : 'base';
        // A file of the base is named `<commit>:<path>`.
        const path = ref === 'base' ? file.replace(/^[0-9a-f]+:/, '') : file;
        return { kind: 'situation', situation: { kind: 'config_broken', file: path, ref, mistakes } };
    }
    const reasons = mistakes.map((one) => `${one.location ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .formatLocation */ .j$)(one.location)}: ` : ''}${one.message}${one.hint ? ` ${one.hint}` : ''}`);
    return { kind: 'situation', situation: { kind: 'failed', title: message, reasons, ...(hint && { hint }) } };
}


/***/ }),

/***/ 65640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shouldWrite)
/* harmony export */ });
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);

/**
 * Whether to write, beside what stands there now. A comment that stands is kept true whatever the policy, but for `never`:
 * its last word may no longer hold. While nothing is decided nothing is written.
 */
function shouldWrite(policy, before, after) {
    if (policy === 'never' || after.decision === 'waiting')
        return false;
    if (before !== undefined)
        return !(0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .cZ)(before, after.body);
    switch (policy) {
        case 'always':
            return true;
        case 'on-change':
            return after.hasNews;
        case 'on-failure':
            return after.decision !== 'pass';
    }
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   eV: () => (/* binding */ keptComment),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
const SLUG = /^[a-z0-9_-]{1,60}$/;
/** The first line by which a project's comment is found again. Throws on what is no slug, since it might end the marker. */
function commentMarker(project) {
    return `<!-- ${markerText(project)} -->`;
}
/** The marker's text, for the renderer. */
function markerText(project) {
    if (!SLUG.test(project))
        throw new Error(`not the slug of a project: ${project.slice(0, 80)}`);
    return `assay:v1 project=${project}`;
}
/**
 * One comment a project: of ours with its marker the lowest id stays, so that two who write at once come to the same. Where
 * there is none, a workflow's is taken over: edited, or else deleted before ours is written. A marker in a comment of
 * anybody else means nothing. Without `desired` nothing is written, and duplicates go.
 */
function planComment(existing, project, desired, { mayEditOthers = true } = {}) {
    const marked = markedComments(existing, project);
    const found = keptComment(existing, project);
    const kept = found?.authorIsUs || mayEditOthers ? found : undefined;
    if (!kept && desired === undefined)
        return { delete: [] };
    const others = marked.filter((comment) => comment !== kept).map(({ id }) => id);
    if (desired === undefined || (kept && isSameText(kept.body, desired)))
        return { delete: others };
    return { delete: others, ...(kept ? { update: { id: kept.id, body: desired } } : { create: desired }) };
}
/** The comment of the project that stays. */
function keptComment(existing, project) {
    const marked = markedComments(existing, project);
    return marked.find(({ authorIsUs }) => authorIsUs) ?? marked[0];
}
/** GitHub may hand line breaks back in another form. */
function isSameText(one, other) {
    return plain(one) === plain(other);
}
function plain(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
/** Ours and those of workflows, lowest id first. */
function markedComments(existing, project) {
    const marker = commentMarker(project);
    return existing
        .filter(({ authorIsUs, authorIsActionsBot }) => authorIsUs || authorIsActionsBot)
        .filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker)
        .sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 16397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullRequestComment)
/* harmony export */ });
/* harmony import */ var _fit_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80611);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27086);
/* harmony import */ var _pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27007);




/**
 * The sticky comment: at most 60,000 bytes, its first line the project's marker. Whatever the report's strings hold, no
 * element, link or mention comes of them.
 */
function pullRequestComment(one) {
    return {
        body: (0,_fit_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDocument */ .V)((0,_pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestDocument */ .y)(one), { marker: (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .markerText */ .U7)(one.context.project) }),
        decision: (0,_pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(one.evidence),
        hasNews: hasNews(one),
    };
}
function hasNews({ context, evidence }) {
    if ((0,_pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(evidence) !== 'pass' || context.protectedChanges.length > 0)
        return true;
    if (evidence.kind === 'situation')
        return false;
    const { report, judged, accepted } = evidence;
    const { data, pipeline } = report.sections;
    return (accepted.length > 0 ||
        (0,_pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__/* .openVerdicts */ .X)(judged.verdicts, report).length > 0 ||
        (data?.changed.length ?? 0) > 0 ||
        (pipeline?.params.length ?? 0) > 0);
}


/***/ }),

/***/ 88057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73195);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92925);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _seen_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87284);



/**
 * Makes the pull request have one comment of the project with the desired text, and writes nothing where it has. Whoever
 * does not look again later does so after a comment was created, since somebody may have created one at the same time.
 */
async function upsertComment(client, repository, number, { project, desired, isUs, known }) {
    const { comments, isCut } = known ?? (await commentsOf(client, repository, number, project));
    const seen = (0,_seen_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .seenComments */ .m8)(comments, isUs);
    const before = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keptComment */ .eV)(seen, project)?.body;
    const text = desired(before);
    const body = text ?? before;
    let plan = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, text);
    let created;
    if (isCut && plan.create !== undefined)
        return { how: 'left', body: before };
    try {
        created = await act(client, repository, number, plan);
    }
    catch (error) {
        const adopted = seen.find(({ id, authorIsUs }) => id === plan.update?.id && !authorIsUs);
        if (!adopted || !isForbidden(error))
            throw error;
        if (isCut)
            return { how: 'left', body: before };
        plan = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, text, { mayEditOthers: false });
        created = await act(client, repository, number, plan);
    }
    if (!created)
        return { how: plan.update ? 'updated' : 'unchanged', body };
    const isKept = known !== undefined || (await collapse(client, repository, number, project, created));
    return { how: isKept ? 'created' : 'updated', body };
}
/** Leaves one of the comments that were created at the same time; resolves to whether it is this one. */
async function collapse(client, repository, number, project, created) {
    const { comments } = await commentsOf(client, repository, number, project);
    // A list may lag behind.
    const all = [...comments.filter(({ id }) => id !== created.id), created];
    const seen = (0,_seen_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .seenComments */ .m8)(all, ({ id }) => id === created.author.id);
    await act(client, repository, number, (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, created.body));
    return (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keptComment */ .eV)(seen, project)?.id === created.id;
}
function commentsOf(client, repository, number, project) {
    const marker = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Ql)(project);
    return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readComments */ .TK)(client, repository, number, ({ body }) => body.startsWith(marker));
}
/** A workflow's comment that the token may not delete stands beside ours. */
async function deleteIfAllowed(client, repository, id) {
    try {
        await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteComment */ .Tu)(client, repository, id);
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
    }
}
/** Whether GitHub says that the token may not. */
function isForbidden(error) {
    return error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y && error.kind === 'forbidden';
}
/** Resolves to the comment that was created, if one was. */
async function act(client, repository, number, plan) {
    for (const id of plan.delete)
        await deleteIfAllowed(client, repository, id);
    if (plan.update)
        await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .updateComment */ .vv)(client, repository, plan.update.id, plan.update.body);
    return plan.create === undefined ? undefined : (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createComment */ .eT)(client, repository, number, plan.create);
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
