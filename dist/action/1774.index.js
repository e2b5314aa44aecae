export const id = 1774;
export const ids = [1774];
export const modules = {

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

/***/ 31124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ GITHUB_ARTIFACT_HOSTS),
/* harmony export */   P: () => (/* binding */ allowedAddress)
/* harmony export */ });
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92925);

/**
 * Where GitHub keeps the artifacts of github.com and of GitHub Enterprise Cloud (https://api.github.com/meta,
 * `domains`). The storage accounts are told by their whole names: anybody may have one of another name.
 */
const GITHUB_ARTIFACT_HOSTS = [
    'productionresultssa#.blob.core.windows.net',
    '*.actions.githubusercontent.com',
];
/**
 * The address that GitHub sends us on to, where it is one of the `allowed`: `host`, `*.host` for every host below one, `#` for one to
 * three digits, all three by https alone; or a whole origin such as `https://github.example.com` or `http://127.0.0.1:8080`.
 * Throws `refused`.
 */
function allowedAddress(location, allowed) {
    let url;
    try {
        url = new URL(location);
    }
    catch (error) {
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('GitHub sends us on to an address that is none', error);
    }
    if (url.username !== '' || url.password !== '')
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('GitHub sends us on to an address with a password');
    if (allowed.some((entry) => entry.includes('://') && isOrigin(entry, url)))
        return { url, isNamedOutright: true };
    if (url.protocol !== 'https:')
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`GitHub sends us on to ${url.protocol}//, which is not https`);
    const isAllowed = allowed.some((entry) => !entry.includes('://') && pattern(entry).test(url.hostname));
    if (!isAllowed)
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`GitHub sends us on to ${url.hostname}, which is not a host for artifacts`);
    if (url.port !== '')
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(`GitHub sends us on to port ${url.port} of ${url.hostname}`);
    return { url, isNamedOutright: false };
}
function isOrigin(entry, url) {
    return URL.canParse(entry) && /^https?:$/.test(url.protocol) && new URL(entry).origin === url.origin;
}
function pattern(entry) {
    const isBelow = entry.startsWith('*.');
    const host = (isBelow ? entry.slice(2) : entry).toLowerCase();
    const escaped = host.replace(/[^a-z0-9#-]/g, '\\$&').replaceAll('#', '\\d{1,3}');
    return new RegExp(`^${isBelow ? '(?:[a-z0-9-]+\\.)+' : ''}${escaped}$`);
}


/***/ }),

/***/ 25319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findArtifact),
/* harmony export */   OV: () => (/* binding */ listReportArtifacts),
/* harmony export */   R9: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19808);
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
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, route, { ...(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(repository), artifact_id: id }, artifact);
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

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ downloadArtifact)
});

// UNUSED EXPORTS: MAX_ARTIFACT_BYTES

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

// EXTERNAL MODULE: ./build/src/github/ask.js + 1 modules
var ask = __webpack_require__(19808);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
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


/***/ }),

/***/ 25826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ fileOfZip)
});

// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
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
        throw tooLarge(name, maxBytes);
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
            throw tooLarge(entry.fileName, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge(name, maxBytes) {
    return (0,github_error/* refused */.J)(`${name} in the artifact is larger than ${maxBytes} bytes`);
}


/***/ })

};
