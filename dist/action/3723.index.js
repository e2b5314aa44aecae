export const id = 3723;
export const ids = [3723];
export const modules = {

/***/ 43723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   championRevision: () => (/* binding */ championRevision)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _commit_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74840);
/* harmony import */ var _revision_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65518);



/**
 * The revision that a model's `compare` names. What this clone lacks is fetched. `production` that is nowhere means that
 * nothing was deployed yet; any other revision that is nowhere is `REVISION_UNKNOWN` (exit 2).
 */
async function championRevision({ compare, production }, { git, repository, base, trigger, readFromRemote }) {
    const ofBase = base ? { view: base } : { view: undefined, why: 'there is nothing to compare with' };
    if (compare === 'merge-base' || !git)
        return ofBase;
    const at = async (name, commit) => ({
        view: await (0,_commit_view_js__WEBPACK_IMPORTED_MODULE_0__/* .commitView */ .x)(git, repository, { name, commit }, readFromRemote),
    });
    if (compare === 'target-head') {
        if (trigger.kind === 'pull_request')
            return at(compare, await known(git, trigger.baseSha));
        const tip = trigger.kind === 'manual' ? await git.resolve('origin/HEAD') : undefined;
        return tip === undefined ? ofBase : at(compare, tip);
    }
    if (compare !== 'production')
        return at(compare, await known(git, compare));
    const name = production;
    const commit = await find(git, name);
    if (commit !== undefined)
        return at(`production (${name})`, commit);
    return { view: undefined, why: `production is "${name}", which neither this clone nor origin has` };
}
async function known(git, revision) {
    return (await find(git, revision)) ?? (0,_revision_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L)(git, revision);
}
/** A commit by any name, fetched where this clone does not hold it; undefined where origin does not either. */
async function find(git, revision) {
    const held = (await git.resolve(revision)) ?? (await git.resolve(`refs/remotes/origin/${revision}`));
    const isName = /^\w[\w./-]*$/.test(revision);
    if (held !== undefined || !isName || !(await git.remotes()).includes('origin'))
        return held;
    const fetched = await git.fetchOne(revision);
    if (fetched.ok)
        return git.resolve('FETCH_HEAD');
    if (/couldn't find remote ref|not our ref/i.test(fetched.message))
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'REVISION_NOT_FETCHED',
        message: `"${revision}" is not in this clone, and fetching it failed: ${fetched.message.split('\n')[0]}`,
        hint: `Run \`git fetch origin ${revision}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
        exitCode: 3,
        retryable: true,
    });
}


/***/ }),

/***/ 65518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolved),
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The commits of a scope, each once. `isCutOff`: a shallow clone does not hold all that was asked for. */
async function commitsOf(git, scope) {
    const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
    const isDeep = Boolean(allCommits) || since !== undefined;
    const tips = [];
    for (const revision of revisions)
        tips.push(await resolved(git, revision));
    if (allBranches && !allCommits)
        tips.push(...(await git.references('refs/heads')).values());
    const lists = [];
    const unique = [...new Set(tips)];
    if (count === 1 && unique.length > 0)
        lists.push(await git.walk(['--no-walk'], unique));
    if (count > 1) {
        for (const tip of unique)
            lists.push(await git.walk(['--first-parent', `--max-count=${count}`], [tip]));
    }
    const isShort = lists.some((list) => count > 1 && list.length < count);
    if (allTags && !allCommits) {
        const tags = [...new Set((await git.references('refs/tags')).values())];
        if (tags.length > 0)
            lists.push(await git.walk(['--no-walk'], tags));
    }
    if (allCommits || since !== undefined) {
        const all = await git.walk(['--branches', '--remotes', '--tags'], [...unique, ...(await headOf(git))]);
        const from = since === undefined ? -Infinity : dayStart(since);
        lists.push(allCommits ? all : all.filter(({ timeSeconds }) => timeSeconds >= from));
    }
    if (allExperiments) {
        const experiments = [...new Set((await git.references('refs/exps')).values())];
        if (experiments.length > 0)
            lists.push(await git.walk(['--not', '--branches', '--tags', '--not'], experiments));
    }
    const commits = new Map(lists.flat().map((commit) => [commit.sha, commit]));
    return { commits: [...commits.values()], isCutOff: (isDeep || isShort) && git.isShallow() };
}
/** The commit of a revision; `REVISION_UNKNOWN` (exit 2) says how to get it. */
async function resolved(git, revision) {
    const commit = await git.resolve(revision);
    if (commit !== undefined)
        return commit;
    // What counts from another commit, as HEAD~1 does, is no name that a remote could be asked for.
    const isName = !/[~^@]/.test(revision);
    const shown = JSON.stringify(revision);
    const ways = git.isShallow()
        ? [
            'This clone is shallow: `git fetch --unshallow origin`',
            `or \`git fetch --depth=1 origin ${shown}\` and then FETCH_HEAD.`,
        ]
        : ['List revisions with `git branch -a`, `git tag` and `git log`', `or fetch it: git fetch origin ${shown}`];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REVISION_UNKNOWN',
        message: `there is no revision "${revision}" in this clone`,
        hint: isName ? ways.join(', ') : ways[0],
        exitCode: 2,
    });
}
async function headOf(git) {
    const head = await git.resolve('HEAD');
    return head === undefined ? [] : [head];
}
/** Seconds since 1970 of the local midnight a day begins with. Throws `OPTION_INVALID` (exit 2). */
function dayStart(day) {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
    const start = new Date(Number(year), Number(month) - 1, Number(date));
    if (year !== undefined && start.getDate() === Number(date))
        return start.getTime() / 1000;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'OPTION_INVALID',
        message: `--date: "${day}" is not a day`,
        hint: 'Write it as YYYY-MM-DD, e.g. --date 2025-12-31.',
        exitCode: 2,
    });
}


/***/ })

};
