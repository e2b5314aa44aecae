"use strict";
exports.id = 6499;
exports.ids = [6499];
exports.modules = {

/***/ 16499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./build/src/platform/duckdb/load-engine.js + 2 modules
var load_engine = __webpack_require__(53509);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/find-engine.js



/** Where DuckDB would be loaded from: installed beside the program, or in a runner's tool cache; undefined for neither. */
function findDuckDb() {
    try {
        (0,external_node_module_.createRequire)((0,external_node_fs_.realpathSync)(process.argv[1])).resolve('@duckdb/node-bindings');
        return 'installed';
    }
    catch {
        const toolCache = process.env['RUNNER_TOOL_CACHE'];
        return toolCache && (0,external_node_fs_.existsSync)((0,load_engine/* cachedEngineDirectory */.wp)(toolCache)) ? 'tool cache' : undefined;
    }
}

// EXTERNAL MODULE: ./build/src/platform/onnx/find-engine.js
var find_engine = __webpack_require__(22841);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var platform_process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/commands/examine-machine.js



/** What package.json asks for. */
const NODE = [20, 12];
/** `--end-of-options`, by which a revision is never taken for an option. */
const GIT = [2, 24];
/** What the machine has: Node, git and the engines. `usesTables` and `usesModels`: assay.yaml needs the engine. */
async function examineMachine(context, needs) {
    return [
        nodeFinding(process.version),
        await gitFinding(context),
        duckDbFinding(needs.usesTables),
        onnxFinding(needs.usesModels),
    ];
}
function nodeFinding(version) {
    const check = 'machine.node';
    if (isAtLeast(version, NODE))
        return { check, status: 'ok', message: `Node ${version.replace(/^v/, '')}` };
    return {
        check,
        status: 'problem',
        message: `Node ${version} is too old`,
        hint: `Install Node ${NODE.join('.')} or newer.`,
    };
}
async function gitFinding({ directory, environment }) {
    const check = 'machine.git';
    const hint = `Install git ${GIT.join('.')} or newer.`;
    const version = await gitVersion(directory, environment);
    if (version === undefined)
        return { check, status: 'problem', message: 'git cannot be started', hint };
    if (isAtLeast(version, GIT))
        return { check, status: 'ok', message: `git ${version}` };
    return { check, status: 'problem', message: `git ${version} is too old`, hint };
}
async function gitVersion(cwd, env) {
    try {
        const { stdout } = await (0,platform_process/* capture */.F)('git', ['--version'], { cwd, env });
        return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
    }
    catch {
        return undefined;
    }
}
function duckDbFinding(isNeeded) {
    const check = 'machine.duckdb';
    const found = findDuckDb();
    if (found)
        return { check, status: 'ok', message: `DuckDB, which reads tables (${found})` };
    return {
        check,
        status: isNeeded ? 'problem' : 'advice',
        message: 'DuckDB, which reads tables, is not installed here',
        hint: `npm install @duckdb/node-bindings@${load_engine/* DUCKDB_VERSION */.pc}`,
    };
}
function onnxFinding(isNeeded) {
    const check = 'machine.onnxruntime';
    const [best] = (0,find_engine/* findEngines */.Fk)((0,find_engine/* enginePlaces */.Z5)());
    const hint = `npm install onnxruntime-node@${find_engine/* ONNXRUNTIME_VERSION */.Hb}`;
    if (best?.kind === 'native')
        return { check, status: 'ok', message: 'onnxruntime, which runs models (native)' };
    if (best) {
        return { check, status: 'ok', message: 'onnxruntime, which runs models (WASM: slower than the native one)', hint };
    }
    const status = isNeeded ? 'problem' : 'advice';
    return { check, status, message: 'onnxruntime, which runs models, is not installed here', hint };
}
function isAtLeast(version, [major = 0, minor = 0]) {
    const [foundMajor = 0, foundMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
    return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}

// EXTERNAL MODULE: ./build/src/config/schema.js + 6 modules
var schema = __webpack_require__(59109);
// EXTERNAL MODULE: ./build/src/config/parse-config.js + 1 modules
var parse_config = __webpack_require__(68656);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/own-file.js
var own_file = __webpack_require__(47869);
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
// EXTERNAL MODULE: ./build/src/versioning/remote-presence.js
var remote_presence = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/examine-repository.js







/** Reads what the repository declares, and asks its remote once. Mistakes are findings. */
async function examineRepository(context) {
    const findings = [];
    const repository = attempt('repository', findings, () => (0,open_repository/* openRepository */.h)(context));
    if (!repository)
        return { findings, config: undefined, usesTables: false, usesModels: false };
    findings.push({ check: 'repository', status: 'ok', message: `a DVC repository at ${repository.root}` });
    const workspace = attempt('repository.pipeline', findings, () => (0,commands_workspace/* openWorkspace */.OH)(context, repository));
    if (workspace)
        findings.push(pipelineFinding(workspace));
    const config = readConfig(context, repository, findings);
    findings.push(await remoteFinding(context, repository, workspace ? (0,commands_workspace/* cachedOutputs */.hv)(workspace) : []));
    const models = Object.values(config?.models ?? {});
    return {
        findings,
        config,
        usesTables: models.length > 0 || Object.keys(config?.data ?? {}).length > 0,
        usesModels: models.some(({ model }) => model !== undefined),
    };
}
function pipelineFinding({ stages, dvcFiles }) {
    const number = (count, what) => `${(0,format_number/* formatNumber */.ZV)(count)} ${what}${count === 1 ? '' : 's'}`;
    const message = `${number(stages.length, 'stage')} and ${number(dvcFiles.length, '.dvc file')}`;
    return { check: 'repository.pipeline', status: 'ok', message };
}
function readConfig(context, repository, findings) {
    const check = 'repository.config';
    return attempt(check, findings, () => {
        const file = (0,repository_path/* resolveInRepository */.AZ)('', context.configFile ?? schema/* CONFIG_FILE */.g2, '--config');
        const text = (0,own_file/* readOwnText */.o3)(repository, file);
        const config = text === undefined ? undefined : (0,parse_config/* parseConfig */.o)(text, file);
        findings.push(config
            ? { check, status: 'ok', message: `${file} can be read` }
            : { check, status: 'advice', message: `there is no ${file}, so nothing is gated`, hint: 'assay init' });
        return config;
    });
}
/** Whether the default remote answers, and by which credentials. Nothing that was recorded: nothing to ask for. */
async function remoteFinding({ progress, signal }, repository, outputs) {
    const check = 'remote';
    const name = repository.config.defaultRemote;
    const own = outputs.find(({ remote, pushed }) => pushed && (remote === undefined || remote === name));
    try {
        const { ready, reason } = await (0,remotes/* remoteReadiness */.rR)(repository);
        if (!ready) {
            const hint = name === undefined
                ? 'assay remote add --default storage s3://bucket/path'
                : 'Give the job credentials before Assay runs, or correct the remote: assay remote list';
            return { check, status: own ? 'problem' : 'advice', message: `data cannot be pulled or pushed: ${reason}`, hint };
        }
        const by = await (0,remotes/* remoteCredentials */.hp)(repository);
        const credentials = by === undefined ? '' : ` (credentials: ${by})`;
        if (own?.digest === undefined) {
            return {
                check,
                status: 'ok',
                message: `remote "${name}" is set up${credentials}; there is nothing to ask it for yet`,
            };
        }
        const object = { digest: own.digest, legacy: own.legacy === true };
        const sizeOf = await (0,remote_presence/* remotePresence */.q)(repository, [object], { progress, signal, jobs: 1 });
        if (sizeOf(object) !== undefined)
            return { check, status: 'ok', message: `remote "${name}" answers${credentials}` };
        const message = `remote "${name}" answers${credentials}, and does not have ${own.path}`;
        return { check, status: 'advice', message, hint: 'assay push; `assay verify` lists everything that is missing' };
    }
    catch (error) {
        const [first] = problemsOf(check, error);
        return first;
    }
}
/** What `read` gives; where it cannot be read, the mistakes become findings. */
function attempt(check, findings, read) {
    try {
        return read();
    }
    catch (error) {
        findings.push(...problemsOf(check, error));
        return undefined;
    }
}
function problemsOf(check, error) {
    if (!(error instanceof errors/* UserError */.yo))
        throw error;
    const { message, hint, location, mistakes } = error;
    const all = mistakes.length > 0 ? mistakes : [{ message, hint, location }];
    return all.map((mistake) => ({
        check,
        status: 'problem',
        message: mistake.message,
        ...(mistake.hint !== undefined && { hint: mistake.hint }),
        ...(mistake.location && { location: mistake.location }),
    }));
}

;// CONCATENATED MODULE: ./build/src/commands/findings-text.js


const WORDS = { ok: 'ok', advice: 'advice', problem: 'problem' };
const WIDTH = 'problem'.length + 2;
/** One line for each finding, what to do about it below, and a last line that counts. */
function findingsText(findings) {
    const lines = findings.flatMap(({ status, message, hint, location }) => {
        const place = location ? `${(0,errors/* formatLocation */.j$)(location)}: ` : '';
        const below = (hint?.split('\n') ?? []).map((line) => `${' '.repeat(WIDTH)}${line}`);
        return [`${WORDS[status].padEnd(WIDTH)}${place}${message}`, ...below];
    });
    const count = (status) => findings.filter((one) => one.status === status).length;
    const problems = count('problem');
    const advice = count('advice');
    const summary = [
        problems === 0 ? 'No problem' : `${(0,format_number/* formatNumber */.ZV)(problems)} problem${problems === 1 ? '' : 's'}`,
        ...(advice > 0 ? [`${(0,format_number/* formatNumber */.ZV)(advice)} piece${advice === 1 ? '' : 's'} of advice`] : []),
    ];
    return [...lines, '', `${summary.join(', ')}.`].join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
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

;// CONCATENATED MODULE: ./build/src/github/advice/workflow.js
/** What a job's token may do in a scope; undefined where the repository's setting decides. */
function levelOf(permissions, scope) {
    if (permissions === undefined)
        return undefined;
    if (typeof permissions === 'string')
        return permissions === 'write-all' ? 'write' : 'read';
    return Object.hasOwn(permissions, scope) ? permissions[scope] : 'none';
}
/** The job's step of an action, whatever its version. */
function stepUsing(job, action) {
    return job.steps.find(({ uses }) => uses.split('@')[0].toLowerCase() === action);
}

;// CONCATENATED MODULE: ./build/src/github/advice/advise-permissions.js

/** Actions that sign in without a stored secret, and the input by which they do. */
const SIGN_INS = {
    'aws-actions/configure-aws-credentials': 'role-to-assume',
    'google-github-actions/auth': 'workload_identity_provider',
    'azure/login': 'client-id',
};
/** What is to be said of what the token of each job may do. */
function advisePermissions(workflow, needs) {
    return workflow.jobs.flatMap((job) => adviseJob(workflow, job, needs));
}
function adviseJob({ triggers, locate }, job, { commits, history }) {
    const check = 'workflow.permissions';
    const { permissions } = job;
    const where = `job ${job.name}`;
    if (permissions === undefined) {
        const message = `${where}: nothing says what the token may do, so the repository’s setting decides`;
        const hint = 'permissions:\n  contents: read';
        return [{ check, status: 'advice', message, hint, location: locate(job.path) }];
    }
    const location = locate(job.permissionsPath);
    const found = (status, message, hint) => ({
        check,
        status,
        message: `${where}: ${message}`,
        hint,
        location,
    });
    const isWritable = (scope) => levelOf(permissions, scope) === 'write';
    const findings = [];
    if (permissions === 'write-all') {
        findings.push(found('advice', 'the token may write everything', 'permissions:\n  contents: read'));
    }
    if (levelOf(permissions, 'contents') === 'none') {
        findings.push(found('problem', 'the token may not read the repository', 'Add contents: read.'));
    }
    const given = job.steps.find(({ runsAssay }) => runsAssay).with;
    const isCommitting = given['commit'] === undefined ? commits : given['commit'] === 'true';
    if (isCommitting && !isWritable('contents')) {
        findings.push(found('problem', 'results are to be committed, and the token may not write', 'Add contents: write.'));
    }
    if (history && !isCommitting && triggers.has('push') && !isWritable('contents')) {
        const message = 'pushes to the default branch cannot add to the history that rules of assay.yaml use';
        findings.push(found('advice', message, 'Add contents: write, best to a job of its own that runs on push only.'));
    }
    if (triggers.has('pull_request') && given['comment'] !== 'never' && !isWritable('pull-requests')) {
        const message = 'without the App nobody comments on pull requests: the token may not';
        findings.push(found('advice', message, 'Add pull-requests: write, or install the App.'));
    }
    const signIn = Object.entries(SIGN_INS).find(([action, input]) => stepUsing(job, action)?.with[input] !== undefined);
    if (signIn && !isWritable('id-token')) {
        findings.push(found('problem', `${signIn[0]} cannot sign in without a token of its own`, 'Add id-token: write.'));
    }
    const superfluous = superfluousScopes(job, isCommitting || triggers.has('push'), signIn !== undefined);
    if (superfluous.length > 0) {
        const message = `the token may write more than Assay needs: ${superfluous.join(', ')}`;
        findings.push(found('advice', message, 'Take them out, unless another step of the job needs them.'));
    }
    return findings;
}
function superfluousScopes({ permissions }, writesContents, signsIn) {
    if (typeof permissions !== 'object')
        return [];
    const needed = new Set(['pull-requests', ...(writesContents ? ['contents'] : []), ...(signsIn ? ['id-token'] : [])]);
    return Object.keys(permissions).filter((scope) => permissions[scope] === 'write' && !needed.has(scope));
}

;// CONCATENATED MODULE: ./build/src/github/advice/advise-steps.js
const CHECKOUT = /^actions\/checkout@/i;
const COMMIT = /@[0-9a-f]{40}$/;
const DIGEST = /@sha256:[0-9a-f]{64}$/;
/** Texts of an event that whoever opens a pull request or issue chooses; in a script they are run. */
const FOREIGN_TEXT = /\$\{\{(?:(?!\}\})[^]){0,500}?\b(github\.head_ref|github\.event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.[\w.]+))|issue\.(?:title|body)|comment\.body|review\.body|discussion\.(?:title|body)|head_commit\.(?:message|author\.(?:name|email))|workflow_run\.head_branch))\b/i;
/** What is to be said of the steps of the jobs that run Assay. */
function adviseSteps(workflow) {
    return [...workflow.jobs.flatMap((job) => advise_steps_adviseJob(workflow, job)), ...advisePins(workflow)];
}
function advise_steps_adviseJob({ locate }, job) {
    const where = `job ${job.name}`;
    const assay = job.steps.findIndex(({ runsAssay }) => runsAssay);
    const step = job.steps[assay];
    const findings = [];
    const checkout = job.steps.slice(0, assay).find(({ uses }) => CHECKOUT.test(uses));
    if (!checkout) {
        findings.push({
            check: 'workflow.checkout',
            status: 'problem',
            message: `${where}: nothing checks the repository out before Assay runs`,
            hint: '- uses: actions/checkout@v7',
            location: locate(step.path),
        });
    }
    else if (lacksHistory(checkout, step)) {
        findings.push({
            check: 'workflow.checkout',
            status: 'advice',
            message: `${where}: the checkout holds one commit and no credentials, so the base may not be found`,
            hint: 'with:\n  fetch-depth: 0',
            location: locate(checkout.path),
        });
    }
    if (step.continuesOnError) {
        findings.push({
            check: 'workflow.gate',
            status: 'advice',
            message: `${where}: continue-on-error keeps the job green whatever the gates say`,
            hint: 'Take it out; `enforce: false` in assay.yaml makes gates advise.',
            location: locate([...step.path, 'continue-on-error']),
        });
    }
    for (const { run, path: place } of job.steps) {
        const foreign = FOREIGN_TEXT.exec(run)?.[1];
        if (foreign === undefined)
            continue;
        findings.push({
            check: 'workflow.injection',
            status: 'problem',
            message: `${where}: \${{ ${foreign} }} stands in a script, and is whatever the author of a pull request makes it`,
            hint: `env:\n  TEXT: \${{ ${foreign} }}\nrun: … "$TEXT"`,
            location: locate([...place, 'run']),
        });
    }
    return findings;
}
/** The Action brings its own token for history; a command has only what the checkout left. */
function lacksHistory({ with: given }, { uses, with: inputs }) {
    const hasToken = uses !== '' ? inputs['token'] !== '' : given['persist-credentials'] !== 'false';
    return given['fetch-depth'] !== '0' && !hasToken;
}
function advisePins({ jobs, locate }) {
    const loose = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => isLoose(uses));
    if (loose.length === 0)
        return [];
    const names = [...new Set(loose.map(({ uses }) => uses))];
    return [
        {
            check: 'workflow.pins',
            status: 'advice',
            message: `actions are used by a name that can be moved to other code: ${names.join(', ')}`,
            hint: 'Write the commit, and the version behind it as a comment: owner/action@<40 digits> # v1.2.3. Dependabot keeps both current.',
            location: locate([...loose[0].path, 'uses']),
        },
    ];
}
function isLoose(uses) {
    if (uses === '' || uses.startsWith('./') || uses.startsWith('$/'))
        return false;
    return !(uses.startsWith('docker://') ? DIGEST : COMMIT).test(uses);
}

;// CONCATENATED MODULE: ./build/src/github/advice/advise-triggers.js
/** Events that run the base's workflow with its secrets, whoever sent what they are about. */
const PRIVILEGED = ['workflow_run', 'issue_comment'];
/** What is to be said of the events that start a workflow. */
function adviseTriggers({ triggers, jobs, locate }) {
    const check = 'workflow.triggers';
    const findings = [];
    if (triggers.has('pull_request_target')) {
        findings.push({
            check,
            status: 'problem',
            message: 'Assay runs on pull_request_target: whoever opens a pull request runs code with this repository’s secrets and token',
            hint: 'Write pull_request instead. The App comments on pull requests from forks as well.',
            location: locate(['on', 'pull_request_target']),
        });
    }
    for (const event of PRIVILEGED.filter((name) => triggers.has(name))) {
        const step = jobs.flatMap(({ steps }) => steps).find(checksOutHead);
        if (!step)
            continue;
        findings.push({
            check,
            status: 'problem',
            message: `a pull request’s head is checked out on ${event}, and run with this repository’s secrets and token`,
            hint: 'Run Assay on pull_request instead.',
            location: locate([...step.path, 'with', 'ref']),
        });
    }
    const types = filterOf(triggers.get('pull_request'), 'types');
    if (types.length > 0 && !types.includes('synchronize')) {
        findings.push({
            check,
            status: 'problem',
            message: 'new commits of a pull request are not evaluated: the types leave out synchronize',
            hint: 'Write types: [opened, synchronize, reopened], or no types at all.',
            location: locate(['on', 'pull_request', 'types']),
        });
    }
    return findings;
}
/** Whether a step brings what somebody proposes in the place of what the base has. */
function checksOutHead({ uses, run, with: given }) {
    if (/\bgh\s+pr\s+checkout\b|\bpull\/\S+\/(?:head|merge)\b/.test(run))
        return true;
    return /^actions\/checkout@/i.test(uses) && /head|pull/.test(`${given['ref']} ${given['repository']}`);
}
function filterOf(filters, key) {
    const value = filters?.[key];
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./build/src/github/advice/advise-workflows.js



const EXAMPLE = `# .github/workflows/ml.yml
on: [push, pull_request]
permissions:
  contents: read
  pull-requests: write
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: assay-ci/assay@v1`;
/** What is to be said of a repository's workflows; of one that has nothing to mend, that it is well. */
function adviseWorkflows(workflows, needs) {
    const ours = workflows.filter(({ jobs }) => jobs.length > 0);
    if (ours.length === 0) {
        return [{ check: 'workflow', status: 'advice', message: 'no workflow here runs Assay', hint: EXAMPLE }];
    }
    const findings = ours.flatMap((workflow) => {
        const found = [...adviseTriggers(workflow), ...advisePermissions(workflow, needs), ...adviseSteps(workflow)];
        return found.some(({ status }) => status === 'problem') ? found : [well(workflow), ...found];
    });
    return [...findings, ...adviseTogether(ours, workflows, needs)];
}
function well({ path, triggers, jobs }) {
    const names = jobs.map(({ name }) => name).join(', ');
    return {
        check: 'workflow',
        status: 'ok',
        message: `${path} runs Assay (job ${names}) on ${[...triggers.keys()].join(', ')}`,
    };
}
/** What one workflow need not do, as long as another does. */
function adviseTogether(ours, all, { evidence }) {
    const isOn = (event) => (workflow) => workflow.triggers.has(event);
    const findings = [];
    const missing = (message, hint, status = 'advice') => findings.push({ check: 'workflow.triggers', status, message, hint });
    if (!ours.some(isOn('pull_request')))
        missing('no workflow runs Assay on pull requests', 'Add pull_request to on:.');
    if (!ours.some(isOn('push'))) {
        missing('no workflow runs Assay on pushes, so the default branch has no history', 'Add push to on:.');
    }
    if (!ours.some(isOn('merge_group')) && all.some(isOn('merge_group'))) {
        missing('other workflows run in a merge queue, and none that runs Assay', 'Add merge_group to on:.');
    }
    const unknown = evidence.filter((path) => !ours.some((workflow) => workflow.path === path));
    if (unknown.length > 0) {
        const message = `github.workflows in assay.yaml names what does not run Assay here: ${unknown.join(', ')}`;
        missing(message, `Workflows that do: ${ours.map(({ path }) => path).join(', ')}.`, 'problem');
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(80014);
;// CONCATENATED MODULE: ./build/src/commands/is-assay-action.js
/** Whether the text of an action.yml is that of Assay's own Action: in Assay's repository, and in copies of it. */
function isAssayAction(text) {
    return /^name:\s*Assay\s*$/m.test(text) && text.includes('dist/action/index.js');
}

;// CONCATENATED MODULE: ./build/src/commands/read-workflows.js






const DIRECTORY = '.github/workflows';
const MAX_FILES = 200;
/** The workflows of the git repository around the directory, and what is to be said of them. */
function readWorkflows({ directory }, config) {
    const top = (0,ignore_rules/* gitTop */.Sp)(directory);
    if (top === undefined)
        return { workflows: [], findings: [] };
    const findings = [];
    const workflows = workflowFiles(top).flatMap((path) => {
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, path)) ?? '';
        try {
            return [readWorkflow(text, path, (uses) => isOwnAction(top, uses))];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            // A stranger's broken file is none of our business.
            if (/assay/i.test(text))
                findings.push(unreadable(path, error));
            return [];
        }
    });
    const needs = {
        commits: config?.pipeline.commit ?? false,
        evidence: config?.github?.workflows ?? [],
        history: config !== undefined && hasHistoryRules(config),
    };
    return { workflows, findings: [...findings, ...adviseWorkflows(workflows, needs)] };
}
function hasHistoryRules({ metrics, models }) {
    return [...metrics, ...Object.values(models).flatMap(({ gates }) => gates)].some(({ history }) => history);
}
function workflowFiles(top) {
    try {
        const names = (0,files/* entriesIn */.s9)((0,external_node_path_.join)(top, DIRECTORY)).filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name));
        return names.slice(0, MAX_FILES).map(({ name }) => `${DIRECTORY}/${name}`);
    }
    catch {
        return [];
    }
}
/** Whether an action of the repository itself is Assay's: in Assay's own repository, and in copies of it. */
function isOwnAction(top, uses) {
    const directory = uses.replace(/^\.\/|\/+$/g, '');
    if (directory.split('/').includes('..'))
        return false;
    return isAssayAction((0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, directory, 'action.yml')) ?? '');
}
function unreadable(path, { message, hint, location, mistakes: [first] }) {
    const place = first?.location ?? location;
    return {
        check: 'workflow',
        status: 'problem',
        message: `${path} cannot be read: ${first?.message ?? message}`,
        ...(hint !== undefined && { hint }),
        ...(place && { location: place }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/doctor.js





/**
 * `assay doctor`: whether everything is here that Assay needs, and is set up well; with `--github`, also what GitHub has set
 * for the repository. Changes nothing. Exit 1 when something does not work or is not safe, with what to do about it.
 */
const doctor = (0,command/* defineCommand */.NB)({
    name: 'doctor',
    summary: 'look for what is missing or set up badly: engines, credentials, workflows, branch rules',
    positionals: '',
    options: {
        github: (0,command/* flag */.Jt)('--github', 'ask GitHub for branch rules and settings, with GITHUB_TOKEN'),
        branch: (0,command/* text */.Qq)('--branch <name>', 'with --github: whose rules; the default branch otherwise'),
    },
    async run(context, _targets, options) {
        const { config, findings: ofRepository, usesTables, usesModels } = await examineRepository(context);
        const workflows = readWorkflows(context, config);
        const findings = [
            ...(await examineMachine(context, { usesTables, usesModels })),
            ...ofRepository,
            ...workflows.findings,
        ];
        if (options.github || options.branch !== undefined) {
            const { examineGitHub } = await __webpack_require__.e(/* import() */ 5621).then(__webpack_require__.bind(__webpack_require__, 25621));
            findings.push(...(await examineGitHub(context, options.branch, workflows.workflows)));
        }
        const hasProblem = findings.some(({ status }) => status === 'problem');
        return { exitCode: hasProblem ? 1 : 0, json: { ok: !hasProblem, findings }, text: findingsText(findings) };
    },
});


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   RP: () => (/* binding */ gitTracks),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   Zl: () => (/* binding */ openRepositoryGit),
/* harmony export */   hv: () => (/* binding */ cachedOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63757);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36953);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17544);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29874);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45756);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80014);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52546);







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context)) {
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository);
    const dvcFiles = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcFiles */ .t)(repository, found.dvcFiles);
    const read = (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnText */ .o3)(repository, path);
    const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .varsReader */ .Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDvcYaml */ .g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    const gitIgnored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .gitIgnoreRules */ .Uj)(repository);
    for (const { path } of pipelines) {
        const lockPath = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(path);
        if (gitIgnored.ignores(lockPath, false))
            throw lockIgnored(lockPath);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseLock */ .PG)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__/* .buildGraph */ .ZG)(stages, sources), locks };
}
/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'LOCK_IGNORED',
        message: `${path} is ignored by git, and belongs into it`,
        hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)} behind the one that matches it.`,
        exitCode: 2,
    });
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get((0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__/* .withContents */ .x)(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.bind(__webpack_require__, 12754));
    return openGit(root, context.environment, context.gitAuthorization);
}
/** So many paths are asked for one by one; for more, everything git tracks is read once. */
const FEW_PATHS = 4;
/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
function gitTracks(repository, context) {
    let opening;
    let all;
    let asked = 0;
    return async (path) => {
        const git = await (opening ??= openRepositoryGit(repository, context));
        if (!git)
            return false;
        const fromTop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root), path))
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
            .join('/');
        if (++asked <= FEW_PATHS)
            return git.tracks(fromTop);
        return (await (all ??= git.trackedFiles().then(withDirectories))).has(fromTop);
    };
}
/** Files, and every directory above one. */
function withDirectories(files) {
    const paths = new Set(files);
    for (const file of files) {
        for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            const directory = file.slice(0, slash);
            if (paths.has(directory))
                break;
            paths.add(directory);
        }
    }
    return paths;
}


/***/ }),

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ indexOutputs),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   ux: () => (/* binding */ outputsMeeting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);



/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
function buildGraph(stages, sources) {
    const nodes = [
        ...sources.map((source) => ({ address: source.address, needs: [], source })),
        ...stages.map((stage) => ({ address: stage.address, needs: [], stage })),
    ];
    nodes.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(a)), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(b))));
    const graph = new Map(nodes.map((node) => [node.address, node]));
    const outputs = nodes.flatMap((node) => ('stage' in node ? node.stage : node.source).outputs);
    const index = indexOutputs(outputs, (a, b) => {
        throw overlapping(a, b, graph);
    });
    const files = new Set();
    for (const node of graph.values()) {
        if (!files.has(fileOf(node)))
            refuseInsideOutput(node, index, graph);
        files.add(fileOf(node));
        if (!('stage' in node))
            continue;
        const needs = new Set();
        for (const { path } of node.stage.dependencies)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        for (const { path } of node.stage.params)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        node.needs = [...needs];
    }
    refuseCycles(graph);
    return graph;
}
/** Indexes outputs; `onOverlap` gets two that are one path, or one inside the other. */
function indexOutputs(outputs, onOverlap = () => { }) {
    const index = { byPath: new Map(), below: new Map(), met: new Map() };
    for (const output of outputs) {
        const twin = index.byPath.get(output.path);
        if (twin)
            onOverlap(twin, output);
        index.byPath.set(output.path, output);
    }
    for (const output of outputs) {
        index.met.set(output.path, index.met.size);
        for (const ancestor of ancestorsOf(output.path)) {
            if (!index.met.has(ancestor))
                index.met.set(ancestor, index.met.size);
            const parent = index.byPath.get(ancestor);
            if (parent)
                onOverlap(parent, output);
            const list = index.below.get(ancestor);
            if (list)
                list.push(output);
            else
                index.below.set(ancestor, [output]);
        }
    }
    return index;
}
/** The outputs that are a path, contain it or lie inside it. */
function outputsMeeting(path, index) {
    const around = [];
    for (const place of [path, ...ancestorsOf(path)]) {
        const output = index.byPath.get(place);
        if (output)
            around.push(output);
    }
    const below = index.below.get(path);
    return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}
/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a, b, met) {
    const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...ancestorsOf(path)].reverse());
    const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
    return at < 0 ? 0 : met.get(placesOfA[at]) - met.get(placesOfB[at]);
}
function fileOf(node) {
    return 'stage' in node ? node.stage.file : node.source.address;
}
/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
        found.push(path.slice(0, slash));
        if (slash === 0)
            break;
    }
    found.push('');
    return found;
}
function overlapping(a, b, graph) {
    const said = ({ path, owner }) => ({
        message: `"${path}" is an output of ${owner}`,
        ...placeOf(owner, graph),
    });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = fileOf(node);
    for (const place of ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'PIPELINE_FILE_IN_OUTPUT',
            message: `${file} lies inside "${output.path}", which is an output`,
            hint: `Move ${file} out of it: an output is replaced as a whole.`,
            exitCode: 2,
            mistakes: [{ message: `"${output.path}" is an output of ${output.owner}`, ...placeOf(output.owner, graph) }],
        });
    }
}
function refuseCycles(graph) {
    const done = new Set();
    const trail = new Set();
    const visit = (address) => {
        if (done.has(address))
            return;
        if (trail.has(address))
            throw cycle([...trail].slice([...trail].indexOf(address)), graph);
        trail.add(address);
        graph.get(address).needs.forEach(visit);
        trail.delete(address);
        done.add(address);
    };
    for (const address of graph.keys())
        visit(address);
}
function cycle(addresses, graph) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PIPELINE_CYCLE',
        message: `stages need each other in a circle: ${[...addresses, addresses[0]].join(' → ')}`,
        hint: 'Remove one of these dependencies in dvc.yaml.',
        exitCode: 2,
        mistakes: addresses.map((address, index) => {
            const needed = addresses[(index + 1) % addresses.length];
            return { message: `"${address}" needs what "${needed}" makes`, ...placeOf(address, graph) };
        }),
    });
}
function placeOf(address, graph) {
    const node = graph.get(address);
    if (!node || !('stage' in node))
        return { location: { file: address, line: 1, column: 1 } };
    return { location: { file: node.stage.file, line: node.stage.line, column: node.stage.column } };
}


/***/ }),

/***/ 29874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/** What `.dvc` files and locks record at this moment of a run, by path. */
class Recorded {
    graph;
    lockOf;
    /** Empty until somebody asks: where nothing is to be done nobody does. */
    byPath = new Map();
    /** Directory → paths below it, at any depth. */
    below = new Map();
    isRead = false;
    constructor(graph, lockOf) {
        this.graph = graph;
        this.lockOf = lockOf;
    }
    read() {
        if (this.isRead)
            return;
        this.isRead = true;
        for (const node of this.graph.values()) {
            if ('source' in node)
                for (const output of node.source.outputs)
                    this.byPath.set(output.path, output);
        }
        this.readLocks();
        for (const path of this.byPath.keys()) {
            for (const directory of directoriesAbove(path)) {
                const paths = this.below.get(directory);
                if (paths)
                    paths.push(path);
                else
                    this.below.set(directory, [path]);
            }
        }
    }
    /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
    readLocks() {
        if (!this.isRead)
            return;
        for (const node of this.graph.values()) {
            if (!('stage' in node))
                continue;
            const entry = this.lockOf(node.stage).get(node.stage.name);
            for (const output of withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** Takes an entry for recorded that no lock holds. */
    assume(stage, entry) {
        this.read();
        for (const output of withContents(stage, entry))
            this.byPath.set(output.path, output);
    }
    /** The stage's outputs as recorded; undefined when one of them never was. */
    outputsOf(stage) {
        this.read();
        const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
        return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
    }
    /** Recorded, cached outputs that are, contain or lie inside a path. */
    around(path) {
        this.read();
        const paths = [path, ...directoriesAbove(path), ...(this.below.get(path) ?? [])];
        return paths
            .flatMap((place) => this.byPath.get(place) ?? [])
            .filter(({ cached, digest }) => cached && digest !== undefined);
    }
}
/** Nearest first; the last is '', the root. */
function directoriesAbove(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        found.push(path.slice(0, slash));
    found.push('');
    return found;
}
/** A stage's outputs joined with what the lock records of them. */
function withContents(stage, entry) {
    return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}


/***/ }),

/***/ 15970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
}


/***/ }),

/***/ 53509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ DUCKDB_VERSION),
  wp: () => (/* binding */ cachedEngineDirectory),
  ro: () => (/* binding */ loadEngine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var platform_process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/platform/fetch-packages.js





const REGISTRY = 'https://registry.npmjs.org/';
const TIMEOUT_MS = 120_000;
/**
 * Makes `<directory>/node_modules` hold the packages, fetched from the registry npm is configured for. It appears in one
 * rename when every archive is there and is what the pins say; a directory that is there already is left alone. Throws
 * `ENGINE_NOT_FETCHED` (exit 3, a retry can help) and `ENGINE_CORRUPT` (exit 4).
 */
async function fetchPackages(packages, directory, registry = process.env['npm_config_registry'] ?? REGISTRY) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    const staging = `${directory}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.assay-tmp`;
    try {
        await Promise.all(packages.map((pinned) => unpack(pinned, staging, registry)));
        try {
            (0,external_node_fs_.renameSync)(staging, directory);
        }
        catch (error) {
            if (!(0,external_node_fs_.existsSync)(directory))
                throw error; // else another process was first
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}
async function unpack(pinned, staging, registry) {
    const archive = await download(pinned, registry);
    const actual = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(archive).digest('base64')}`;
    if (actual !== pinned.integrity) {
        throw new errors/* UserError */.yo({
            code: 'ENGINE_CORRUPT',
            message: `${pinned.name}@${pinned.version} of ${hostOf(registry)} is not the package that was pinned`,
            hint: 'Ask whoever runs that registry; nothing of it was used.',
            exitCode: 4,
        });
    }
    const place = (0,external_node_path_.join)(staging, 'node_modules', pinned.name);
    (0,external_node_fs_.mkdirSync)(place, { recursive: true });
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `${place.split('/').at(-1)}.tgz`);
    (0,external_node_fs_.writeFileSync)(file, archive);
    const { status, stderr } = await (0,platform_process/* capture */.F)('tar', ['-xzf', file, '-C', place, '--strip-components=1'], {
        cwd: staging,
        env: process.env,
    });
    (0,external_node_fs_.rmSync)(file);
    if (status !== 0)
        throw notFetched(pinned, `tar says: ${stderr.trim().split('\n')[0]}`);
}
async function download(pinned, registry) {
    const { name, version } = pinned;
    const base = registry.endsWith('/') ? registry : `${registry}/`;
    const url = `${base}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok)
            throw new Error(`it answers ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
    }
    catch (error) {
        throw notFetched(pinned, `${hostOf(registry)}: ${error.message}`, error);
    }
}
function hostOf(registry) {
    return URL.canParse(registry) ? new URL(registry).host : 'the registry';
}
function notFetched({ name, version }, why, cause) {
    return new errors/* UserError */.yo({
        code: 'ENGINE_NOT_FETCHED',
        message: `${name}@${version} cannot be fetched: ${why}`,
        hint: `Let the job reach its npm registry, or run \`npm install ${name}@${version}\` before it.`,
        exitCode: 3,
        retryable: true,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/engine-packages.js
/** What DuckDB needs on every platform. Pinned here as in package-lock.json, which a test compares. */
const COMMON = [
    {
        name: '@duckdb/node-bindings',
        version: '1.5.5-r.5',
        integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
    },
    {
        name: 'detect-libc',
        version: '2.1.2',
        integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    },
];
/** Its library for each platform; with `-musl` for Alpine and the like. */
const LIBRARIES = [
    {
        name: '@duckdb/node-bindings-darwin-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    },
    {
        name: '@duckdb/node-bindings-darwin-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    },
    {
        name: '@duckdb/node-bindings-win32-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
    },
    {
        name: '@duckdb/node-bindings-win32-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    },
];
/** What DuckDB consists of on this platform; undefined where nobody built it. */
function enginePackages(platform, arch, isMusl) {
    const name = `@duckdb/node-bindings-${platform}-${arch}${isMusl ? '-musl' : ''}`;
    const library = LIBRARIES.find((one) => one.name === name);
    return library && [...COMMON, library];
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/load-engine.js






/** The version that is fetched where none is installed. */
const DUCKDB_VERSION = '1.5.5-r.5';
/** Where a runner keeps a fetched DuckDB: a directory with `node_modules` in it. */
function cachedEngineDirectory(toolCache) {
    return (0,external_node_path_.join)(toolCache, 'assay-duckdb', DUCKDB_VERSION, process.arch);
}
let loaded;
/**
 * DuckDB: the installed package; on a runner otherwise the copy in its tool cache, fetched once. Throws `ENGINE_MISSING`
 * (exit 3) with the command to type where there is neither, and what {@link fetchPackages} throws.
 */
function loadEngine() {
    loaded ??= load().catch((error) => {
        loaded = undefined;
        throw error;
    });
    return loaded;
}
async function load() {
    // Looked for where the program is, never where it is run: that directory may be a stranger's.
    const program = (0,external_node_fs_.realpathSync)(process.argv[1]);
    try {
        return (0,external_node_module_.createRequire)(program)('@duckdb/node-bindings');
    }
    catch (cause) {
        const toolCache = process.env['RUNNER_TOOL_CACHE'];
        const packages = enginePackages(process.platform, process.arch, isMusl());
        if (toolCache && packages) {
            const directory = cachedEngineDirectory(toolCache);
            await fetchPackages(packages, directory);
            return (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, 'package.json'))('@duckdb/node-bindings');
        }
        throw new errors/* UserError */.yo({
            code: 'ENGINE_MISSING',
            message: 'reading tables needs DuckDB, which is not installed here',
            hint: `Run \`npm install @duckdb/node-bindings@${DUCKDB_VERSION}\`, then the same command again.`,
            exitCode: 3,
            cause,
        });
    }
}
/** Whether this Linux has musl instead of glibc, as Node itself reports it. */
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    const { header } = process.report.getReport();
    return header.glibcVersionRuntime === undefined;
}


/***/ }),

/***/ 22841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ findEngines),
/* harmony export */   Hb: () => (/* binding */ ONNXRUNTIME_VERSION),
/* harmony export */   Z5: () => (/* binding */ enginePlaces)
/* harmony export */ });
/* unused harmony export cachedEngineDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The version that is fetched where none is installed. */
const ONNXRUNTIME_VERSION = '1.30.0';
/** The places of this process. */
function enginePlaces() {
    return { program: process.argv[1], toolCache: process.env['RUNNER_TOOL_CACHE'] };
}
/** Where a runner keeps a fetched onnxruntime: a directory with `node_modules` in it. */
function cachedEngineDirectory(toolCache) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, 'assay-onnxruntime', ONNXRUNTIME_VERSION, process.arch);
}
/**
 * Engines that are here, the best one first: onnxruntime-node (installed, or in the runner's tool cache), then the WASM of
 * onnxruntime-web (beside the program in `onnxruntime-web/`, or installed). Whether one can run shows when it is loaded.
 */
function findEngines(places, kind) {
    const program = places.program === undefined ? undefined : realPath(places.program);
    const found = [];
    if (kind !== 'wasm') {
        const roots = [program, places.toolCache && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cachedEngineDirectory(places.toolCache), 'package.json')];
        for (const root of roots) {
            const path = root && resolvePackage(root, 'onnxruntime-node');
            if (path && !found.some((other) => other.path === path))
                found.push({ kind: 'native', path });
        }
    }
    if (kind !== 'native' && program !== undefined) {
        const installed = resolvePackage(program, 'onnxruntime-web');
        const directories = [
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program), 'onnxruntime-web'),
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program), '../onnxruntime-web'),
            ...(installed === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(installed)]),
        ];
        for (const directory of directories) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'ort.wasm.bundle.min.mjs');
            const code = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'ort-wasm-simd-threaded.wasm');
            const wasm = [`${code}.br`, code].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
            if (wasm !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                found.push({ kind: 'wasm', path, wasm });
        }
    }
    return found;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function resolvePackage(from, name) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve(name);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 48761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ guardGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Process groups that must not outlive this process. */
const groups = new Set();
let guard;
/**
 * Sees to it that the group of a leader is gone when this process ends, however it does: on its exit, and when it is
 * killed through a shell that waits for the end of its input. The returned function lets the group go.
 */
function guardGroup(leader) {
    if (groups.size === 0)
        process.on('exit', killAll);
    groups.add(leader);
    guard ??= startGuard();
    guard?.stdin.write(`+ ${leader}\n`);
    return () => {
        if (!groups.delete(leader))
            return;
        if (groups.size === 0)
            process.off('exit', killAll);
        guard?.stdin.write(`- ${leader}\n`);
    };
}
/** Sends a signal to every process of a group that is still there. */
function signalGroup(leader, signal) {
    try {
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // the group is gone
    }
}
function killAll() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
}
/** Keeps the groups it is told of, and kills what is left of them when nobody can tell it more. */
const GUARD = `
trap '' HUP INT TERM
while read -r verb pid; do
  case $verb in
    +) set -- "$@" "$pid" ;;
    -) for other do shift; [ "$other" = "$pid" ] || set -- "$@" "$other"; done ;;
  esac
done
for leader do kill -s KILL -- "-$leader"; done
`;
/** In a session of its own, so that what is sent to this process's group does not reach it. */
function startGuard() {
    if (process.platform === 'win32')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', GUARD, 'assay-guard'], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        env: {},
    });
    child.on('error', () => { });
    child.stdin.on('error', () => { }); // without it a group may outlive this process when it is killed
    child.unref();
    child.stdin.unref();
    return child;
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ capture),
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/src/platform/process-groups.js
var process_groups = __webpack_require__(48761);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/platform/process-memory.js

const FIRST_LOOK_MS = 4;
const MOST_MS = 200;
/**
 * Watches the memory of a process and all its descendants: `stop` gives the most resident bytes seen at one look, or null
 * where the system does not say (Linux does) or they ended before a first look. Pages that processes share count in each.
 */
function watchMemory(pid) {
    let peak = null;
    let delayMs = FIRST_LOOK_MS;
    let timer;
    const look = () => {
        const bytes = residentBytes(pid);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        delayMs = Math.min(MOST_MS, delayMs * 2);
        timer = setTimeout(look, delayMs);
        timer.unref();
    };
    if (process.platform === 'linux')
        timer = setTimeout(look, delayMs);
    return {
        stop() {
            clearTimeout(timer);
            return peak;
        },
    };
}
/** What the tree holds now; a single process that held more before than all of them do now counts with that. */
function residentBytes(root) {
    let sum = 0;
    let most = 0;
    const pids = [root];
    for (const pid of pids) {
        const status = readProc(`${pid}/status`);
        sum += kilobytes(status, 'VmRSS');
        most = Math.max(most, kilobytes(status, 'VmHWM'));
        // A thread may start processes as well; those of the main one are nearly all.
        const children = readProc(`${pid}/task/${pid}/children`).trim();
        if (children !== '')
            pids.push(...children.split(' ').map(Number));
    }
    return Math.max(sum, most) * 1024;
}
function kilobytes(status, name) {
    return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${path}`, 'utf8');
    }
    catch {
        return ''; // it has ended, or belongs to somebody else
    }
}

;// CONCATENATED MODULE: ./build/src/platform/process.js





/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(options.signal && { signal: options.signal }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({
            status: exitStatus(code, signal),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        if (options.input !== undefined) {
            child.stdin.on('error', () => { }); // a program that exits without reading closes the pipe
            child.stdin.end(options.input);
        }
    });
}
const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;
/** Becomes the program once a line on descriptor 3 says so; the end of that input, the death of who started it, ends it. */
const WAIT_FOR_GO = 'read -r go <&3 && exec 3<&- && exec "$0" "$@"';
/**
 * Runs a program in a process group of its own and passes on its output line by line. A program that cannot be started
 * is one that ended with 127 or 126 and said why, as for a shell; rejects only where there is no `cwd`. Processes it
 * leaves running are not waited for; those of a program that failed are ended. When `signal` aborts, the whole group
 * gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process: it begins only when its guard knows it.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const [starter, ...starterArgs] = isGrouped ? ['/bin/sh', '-c', WAIT_FOR_GO, program] : [program];
        const child = (0,external_node_child_process_.spawn)(starter, [...starterArgs, ...args], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: isGrouped,
        });
        child.on('error', reject);
        const leader = child.pid;
        if (leader === undefined)
            return;
        const release = (0,process_groups/* guardGroup */.v)(leader);
        const go = child.stdio[3];
        go.on('error', () => { }); // it was ended before it began
        go.end('\n');
        const memory = watchMemory(leader);
        let timer;
        const onAbort = () => {
            (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM');
            timer = setTimeout(() => (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(process_closed));
        child.on('exit', (code, signal) => {
            const peakMemoryBytes = memory.stop();
            const hasFailed = code !== 0 || abort?.aborted === true;
            if (hasFailed)
                (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM'); // what it left behind is of no use to anybody
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                abort?.removeEventListener('abort', onAbort);
                if (hasFailed || abort?.aborted)
                    (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
                release();
                outputs.forEach((output) => output.destroy());
                resolve({ status: exitStatus(code, signal), peakMemoryBytes });
            });
        });
    });
}
function process_closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0);
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

/***/ 34204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45756);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);







/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
function findPipelineFiles(repository) {
    const dvcIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
    const gitIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const found = { dvcFiles: [], dvcYamls: [] };
    const outputs = new Set();
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        if (outputs.has(directory))
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            const isDirectory = entry.isDirectory();
            if (!isDirectory && !isPipelineFile(entry.name))
                continue;
            if (dvcIgnored.ignoresBelow(path, isDirectory) || gitIgnored.ignoresBelow(path, isDirectory))
                continue;
            if (!isDirectory) {
                if (entry.name === 'dvc.yaml')
                    found.dvcYamls.push(path);
                else
                    found.dvcFiles.push(path);
                for (const output of outputsOf(repository, path))
                    outputs.add(output);
            }
            else if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))) {
                pending.push(path);
            }
        }
    }
    found.dvcFiles.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    found.dvcYamls.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(a), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(b)));
    return found;
}
function isPipelineFile(name) {
    return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}
/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function outputsOf(repository, path) {
    if (!path.endsWith('.dvc'))
        return [];
    try {
        return (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readDvcFiles */ .t)(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 38746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   du: () => (/* binding */ objectPath),
/* harmony export */   x9: () => (/* binding */ objectsRoot)
/* harmony export */ });
/**
 * Where an object lies below the root of a cache or remote (dvc-formats §1.5), POSIX: `files/md5/ab/cdef…`, or
 * `ab/cdef…` in the layout of DVC 2. Also the object's identity: one is never looked up in the other layout.
 */
function objectKey({ digest, legacy }) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return legacy ? place : `files/md5/${place}`;
}
/** The directory that `ab/cdef…` lie in, with a `/` at the end. */
function objectsRoot(root, legacy) {
    return legacy ? `${root}/` : `${root}/files/md5/`;
}
/** Absolute path of an object in a cache or local-directory remote. */
function objectPath(root, object) {
    return `${root}/${objectKey(object)}`;
}


/***/ }),

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   o3: () => (/* binding */ readOwnText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);






/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;
/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
function leadsOutside(repository, path) {
    const real = realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    if (real === undefined)
        return false;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(repository.root);
    const names = namesBelow((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) ?? root, real);
    if (names && (0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__/* .reservedProblem */ .y)(names) === undefined)
        return false;
    const cache = realPathOf(repository.cacheDirectory);
    return cache === undefined || !OBJECT.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cache, real));
}
/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
function readOwnText(repository, path) {
    refuseOutside(repository, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
}
/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
function readOwnFile(repository, path) {
    refuseOutside(repository, path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(absolute)?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute) : undefined;
}
function refuseOutside(repository, path) {
    if (!leadsOutside(repository, path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${path} leads out of the git repository, or into a directory of git or DVC`,
        hint: 'Put a copy of the file in the place of the link.',
        exitCode: 2,
    });
}
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
}
/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const names = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || names[0] === '..' ? undefined : names;
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


/***/ }),

/***/ 39059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48486);


/**
 * `REMOTE_DIRECTORY_MISSING` (exit 3) where a remote is a directory of this machine that is not there; undefined
 * otherwise. For whoever reads: a push makes the directory.
 */
function absentDirectory({ name, files }) {
    if (!files || (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .statIfExists */ .oL)(files.directory))
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_DIRECTORY_MISSING',
        message: `remote "${name}": the directory ${files.directory} is not there`,
        hint: 'Is the disk mounted? If nothing was ever stored there: assay push, where the data is.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 65990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ openRemote),
/* harmony export */   hp: () => (/* binding */ remoteCredentials),
/* harmony export */   pc: () => (/* binding */ canOpen),
/* harmony export */   rR: () => (/* binding */ remoteReadiness)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);


/** Scheme of a remote's url → what is behind it, loaded at first use. */
const SCHEMES = {
    '': async () => (await __webpack_require__.e(/* import() */ 4057).then(__webpack_require__.bind(__webpack_require__, 34057))).localScheme,
    s3: async () => (await Promise.all(/* import() */[__webpack_require__.e(8991), __webpack_require__.e(6596)]).then(__webpack_require__.bind(__webpack_require__, 58991))).s3Scheme,
    http: async () => (await __webpack_require__.e(/* import() */ 1868).then(__webpack_require__.bind(__webpack_require__, 81868))).httpScheme,
    https: async () => (await __webpack_require__.e(/* import() */ 1868).then(__webpack_require__.bind(__webpack_require__, 81868))).httpScheme,
};
const MOUNT = 'Mount it (rclone mount, for instance) and use the directory as the url';
/** What to do about the schemes of DVC that are not here. */
const INSTEAD = {
    gs: 'Google Cloud Storage also speaks S3: url = s3://bucket/prefix with endpointurl = https://storage.googleapis.com and an HMAC key.',
    oss: 'OSS also speaks S3: url = s3://bucket/prefix with endpointurl = https://s3.oss-<region>.aliyuncs.com.',
    azure: `${MOUNT}; blobfuse2 does the same.`,
    ssh: `${MOUNT}; sshfs does the same.`,
    webdav: `${MOUNT}; to read only, write http:// instead of webdav://.`,
    webdavs: `${MOUNT}; to read only, write https:// instead of webdavs://.`,
    hdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    webhdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    gdrive: `${MOUNT}.`,
};
/**
 * Opens a remote by name, or the default one; nothing is asked of it yet. Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN`,
 * `REMOTE_UNSUPPORTED` and `CONFIG_INVALID` (exit 2).
 */
async function openRemote(repository, name) {
    const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
    return (await schemeOf(config)).open(config, repository);
}
/**
 * Whether a remote, or the default one, can be used, and why not, without a network: no remote, one of a kind that is
 * not supported, no credentials, no directory. Throws `CONFIG_INVALID` (exit 2), which is nobody's choice.
 */
async function remoteReadiness(repository, name) {
    try {
        const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
        return (await schemeOf(config)).readiness(config, repository);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.code === 'CONFIG_INVALID')
            throw error;
        return { ready: false, reason: error.message };
    }
}
/** Where the credentials of a remote, or of the default one, come from: a name for people. Throws what {@link openRemote} throws. */
async function remoteCredentials(repository, name) {
    const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
    return (await schemeOf(config)).credentials?.(config, repository);
}
/** Whether a remote with this url can be opened at all; `remote://` leads to another one, which says so itself. */
function canOpen(url) {
    const scheme = schemeWord(url);
    return scheme === 'remote' || Object.hasOwn(SCHEMES, scheme);
}
function schemeWord(url) {
    return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? '';
}
function schemeOf(config) {
    const scheme = schemeWord(config.url);
    const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (found)
        return found();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_UNSUPPORTED',
        message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
        hint: Object.hasOwn(INSTEAD, scheme) ? INSTEAD[scheme] : `${MOUNT}, or s3://bucket/prefix.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


const INHERITED = /^remote:\/\/([^/]+)\/?(.*)$/i;
/**
 * The configuration of a remote, or of the default one. `remote://other/sub` takes over the other's place and options;
 * own options win (dvc-formats §1.9). Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
function resolveRemote(config, name = config.defaultRemote) {
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'REMOTE_MISSING',
            message: 'no default remote is configured',
            hint: chooseRemote([...config.remotes.values()].map((remote) => remote.name)),
            exitCode: 2,
        });
    }
    return follow(config, name.toLowerCase(), []);
}
function chooseRemote(known) {
    if (known.length === 0)
        return 'Add one: assay remote add --default storage s3://bucket/path';
    return `Make one the default: assay remote default ${known.length === 1 ? known[0] : `<name>. Known: ${known.join(', ')}.`}`;
}
function follow(config, name, seen) {
    const found = config.remotes.get(name);
    if (!found)
        throw unknownRemote(config, name, seen.at(-1));
    const inherited = INHERITED.exec(found.url);
    if (!inherited)
        return found;
    if (seen.includes(name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CONFIG_INVALID',
            message: `${found.file}: remotes refer to each other in a circle: ${[...seen, name].join(' → ')}`,
            hint: 'Give one of them a url of its own.',
            exitCode: 2,
        });
    }
    const base = follow(config, inherited[1].toLowerCase(), [...seen, name]);
    const below = inherited[2];
    return {
        name: found.name,
        file: found.file,
        url: below === '' ? base.url : `${base.url.replace(/\/+$/, '')}/${below}`,
        options: new Map([...base.options, ...found.options]),
    };
}
function unknownRemote(config, name, referrer) {
    const known = [...config.remotes.keys()];
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = known.length === 0
        ? 'No remote is configured; add one to .dvc/config.'
        : guess === undefined
            ? `Known: ${known.join(', ')}.`
            : `Did you mean "${guess}"?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}"${referrer === undefined ? '' : `, which remote "${referrer}" refers to`}`,
        hint,
        exitCode: 2,
    });
}


/***/ }),

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83008);


/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;
/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(lookup) {
    const { remote, wanted } = lookup;
    if (remote.pageSize === 1 || wanted.size <= FEW)
        await askEach(lookup, wanted);
    else
        await listOrAsk(lookup);
}
function askEach({ remote, legacy, jobs, signal, onFound }, digests) {
    return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(digests, jobs, signal, async (digest, stop) => {
        const size = await remote.size((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ digest, legacy }), stop);
        if (size !== undefined)
            onFound(digest, size);
    });
}
async function listOrAsk(lookup) {
    const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
    const layout = legacy ? '' : 'files/md5/';
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    const see = (key, sizeBytes) => {
        const digest = digestOf(key.slice(layout.length));
        if (digest !== undefined && wanted.has(digest))
            onFound(digest, sizeBytes);
        return digest;
    };
    let listed = 0;
    let isDecided = false;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        const digest = see(key, sizeBytes);
        if (++listed < remote.pageSize || isDecided)
            continue;
        isDecided = true;
        const rest = (last) => [...wanted].filter((one) => one > last);
        const pages = Math.ceil(1 / shareBefore(digest)) - 1;
        const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
        const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
        const left = rest(digest ?? '');
        if (requests * PAGE_WEIGHT >= left.length)
            return askEach(lookup, left);
        if (digits === 0)
            continue;
        const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
        return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (entry.key >= end)
                    return;
                see(entry.key, entry.sizeBytes);
            }
        });
    }
}
/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place) {
    return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}
/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest) {
    const digits = digest?.slice(0, 8) ?? '';
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    const source = items[Symbol.iterator]();
    let next = source.next();
    const worker = async () => {
        while (!next.done && !stop.aborted) {
            const item = next.value;
            next = source.next();
            try {
                await work(item, stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    const workers = [];
    while (workers.length < jobs && !next.done)
        workers.push(worker());
    await Promise.all(workers);
    if (signal?.aborted && (first || !next.done))
        throw transferInterrupted();
    if (first)
        throw first.error;
}
/** `TRANSFER_INTERRUPTED` (exit 3). */
function transferInterrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ })

};
;