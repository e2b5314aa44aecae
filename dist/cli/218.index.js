"use strict";
exports.id = 218;
exports.ids = [218];
exports.modules = {

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remoteOptions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);


/**
 * Options of every kind of remote (dvc-formats §1.9). `checksum_jobs`, `no_traverse` and `verify` change nothing here:
 * content is always verified, and what is asked of a remote follows from its size.
 */
const COMMON = ['jobs', 'checksum_jobs', 'verify', 'no_traverse', 'version_aware', 'worktree'];
/**
 * Checks a remote's options against those its kind knows: an unknown one is `CONFIG_INVALID`, one that only
 * cloud-versioned remotes have is `REMOTE_UNSUPPORTED` (both exit 2).
 */
function remoteOptions(config, known) {
    const all = [...COMMON, ...known];
    const invalid = (key, message, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${config.file}: remote "${config.name}": ${message}`,
        hint: hint === '' ? `Remove \`${key}\` from ${config.file}.` : hint,
        exitCode: 2,
    });
    for (const key of config.options.keys()) {
        if (all.includes(key))
            continue;
        const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, all);
        throw invalid(key, `option "${key}" is not known for this kind of remote`, guess === undefined ? `Known: ${all.join(', ')}.` : `Did you mean "${guess}"?`);
    }
    const text = (key) => {
        const value = config.options.get(key);
        return value === '' ? undefined : value;
    };
    const options = {
        text,
        invalid,
        flag(key) {
            const value = text(key)?.toLowerCase();
            if (value === undefined || value === 'true' || value === 'false')
                return value && value === 'true';
            throw invalid(key, `${key} = ${text(key).slice(0, 40)} is neither true nor false`, 'Write true or false.');
        },
        count(key) {
            const value = text(key);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw invalid(key, `${key} = ${value.slice(0, 40)} is not a whole number of at least 1`, 'Write a number.');
        },
    };
    for (const key of ['version_aware', 'worktree']) {
        if (!options.flag(key))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'REMOTE_UNSUPPORTED',
            message: `remote "${config.name}" sets ${key}: its objects are versioned by the cloud, which Assay does not read`,
            hint: `Remove \`${key}\` from ${config.file}, or use another remote.`,
            exitCode: 2,
        });
    }
    return options;
}


/***/ }),

/***/ 1218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Scheme: () => (/* binding */ s3Scheme)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/byte-budget.js
/** Hands out memory: what is held at once stays below a common total; first come, first served. */
class ByteBudget {
    totalBytes;
    free;
    waiting = [];
    constructor(totalBytes) {
        this.totalBytes = totalBytes;
        this.free = totalBytes;
    }
    /** Waits until the bytes are free, and returns what gives them back. More than the total waits for all of it. */
    async take(wanted) {
        const bytes = Math.min(wanted, this.totalBytes);
        if (this.waiting.length > 0 || bytes > this.free) {
            await new Promise((start) => this.waiting.push({ bytes, start }));
        }
        else {
            this.free -= bytes;
        }
        return () => {
            this.free += bytes;
            while (this.waiting.length > 0 && this.waiting[0].bytes <= this.free) {
                const next = this.waiting.shift();
                this.free -= next.bytes;
                next.start();
            }
        };
    }
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/versioning/remotes/remote-options.js
var remote_options = __webpack_require__(3785);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-settings.js


const OPTIONS = [
    'region',
    'profile',
    'credentialpath',
    'configpath',
    'endpointurl',
    'access_key_id',
    'secret_access_key',
    'session_token',
    'listobjects',
    'use_ssl',
    'ssl_verify',
    'allow_anonymous_login',
    'sse',
    'sse_kms_key_id',
    'sse_customer_algorithm',
    'sse_customer_key',
    'acl',
    'grant_read',
    'grant_read_acp',
    'grant_write_acp',
    'grant_full_control',
    'cache_regions',
    'read_timeout',
    'connect_timeout',
];
const DEFAULT_JOBS = 32;
const DEFAULT_TIMEOUT_SECONDS = 60;
/** Reads the options of an S3 remote. Throws `CONFIG_INVALID` (exit 2) for what is unknown or contradicts itself. */
function s3Settings(config) {
    const options = (0,remote_options/* remoteOptions */.J)(config, OPTIONS);
    const url = /^s3:\/\/([^/]+)(?:\/(.*))?$/i.exec(config.url);
    if (!url)
        throw options.invalid('url', `url = ${config.url} names no bucket`, 'Write s3://bucket/prefix.');
    const endpoint = endpointOf(options);
    return {
        bucket: url[1],
        prefix: (url[2] ?? '').replace(/\/+$/, ''),
        jobs: options.count('jobs') ?? DEFAULT_JOBS,
        region: options.text('region'),
        profile: options.text('profile'),
        endpoint,
        useTls: options.flag('use_ssl') ?? true,
        verifyTls: verifyTls(options),
        keys: keysOf(options),
        isAnonymous: options.flag('allow_anonymous_login') ?? false,
        files: { configPath: options.text('configpath'), credentialPath: options.text('credentialpath') },
        readTimeoutMs: (options.count('read_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        connectTimeoutMs: (options.count('connect_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        ...encryptionAndAccess(options),
    };
}
function endpointOf(options) {
    const written = options.text('endpointurl');
    if (written === undefined)
        return undefined;
    const endpoint = /^\w+:\/\//.test(written) ? written : `https://${written}`;
    if (/^https?:\/\/./i.test(endpoint) && URL.canParse(endpoint))
        return endpoint;
    throw options.invalid('endpointurl', `endpointurl = ${written} is not an address`, 'Write https://host or http://host:port.');
}
/** A CA bundle is named by its path; DVC takes any text that is no boolean for one. */
function verifyTls(options) {
    const written = options.text('ssl_verify');
    return /^(true|false)$/i.test(written ?? 'true') ? (options.flag('ssl_verify') ?? true) : written;
}
function keysOf(options) {
    const accessKeyId = options.text('access_key_id');
    const secretAccessKey = options.text('secret_access_key');
    const sessionToken = options.text('session_token');
    if (accessKeyId === undefined && secretAccessKey === undefined && sessionToken === undefined)
        return undefined;
    if (accessKeyId !== undefined && secretAccessKey !== undefined) {
        return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
    }
    const missing = accessKeyId === undefined ? 'access_key_id' : 'secret_access_key';
    throw options.invalid(missing, `${missing} is missing beside the other keys`, 'Keep both in .dvc/config.local, or neither.');
}
function encryptionAndAccess(options) {
    const encryption = options.text('sse');
    const kmsKey = options.text('sse_kms_key_id');
    const customerKey = options.text('sse_customer_key');
    const acl = options.text('acl');
    const grants = {
        GrantRead: options.text('grant_read'),
        GrantReadACP: options.text('grant_read_acp'),
        GrantWriteACP: options.text('grant_write_acp'),
        GrantFullControl: options.text('grant_full_control'),
    };
    const givenGrants = Object.fromEntries(Object.entries(grants).filter(([, value]) => value !== undefined));
    if (acl !== undefined && Object.keys(givenGrants).length > 0) {
        throw options.invalid('acl', 'acl and grant_* exclude each other', 'Keep one of the two.');
    }
    if (kmsKey !== undefined && customerKey !== undefined) {
        throw options.invalid('sse_kms_key_id', 'sse_kms_key_id and sse_customer_key exclude each other', 'Keep one of the two.');
    }
    return {
        onWrite: {
            ...(encryption !== undefined && { ServerSideEncryption: encryption }),
            ...(kmsKey !== undefined && { SSEKMSKeyId: kmsKey }),
            ...(acl !== undefined && { ACL: acl }),
            ...givenGrants,
        },
        onAccess: customerKey === undefined
            ? {}
            : {
                SSECustomerAlgorithm: options.text('sse_customer_algorithm') ?? 'AES256',
                SSECustomerKey: customerKey,
            },
    };
}
/** `REMOTE_NO_CREDENTIALS` (exit 3) with where they may come from. */
function noCredentials(remote, cause) {
    return new errors/* UserError */.yo({
        code: 'REMOTE_NO_CREDENTIALS',
        message: `no S3 credentials were found for remote "${remote}"`,
        hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, use aws-actions/configure-aws-credentials in a workflow, or name a profile.',
        exitCode: 3,
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-client.js



/**
 * A client as a remote's options and surroundings want it. It does not repeat calls (`withRetries` does) and sends no
 * checksums but MD5, which every S3 service checks; content that comes is verified by its digest. Throws
 * `REMOTE_NO_CREDENTIALS` (exit 3) and `CONFIG_INVALID` (exit 2).
 */
async function createS3Client(name, settings, surroundings) {
    const { credentials, region, endpoint, usesPathStyle } = surroundings;
    if (credentials.kind === 'none')
        throw noCredentials(name);
    const agent = { keepAlive: true, maxSockets: Math.max(settings.jobs, 16) };
    const sdk = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const client = new sdk.S3Client({
        region,
        maxAttempts: 1,
        followRegionRedirects: true,
        forcePathStyle: usesPathStyle,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: {
            connectionTimeout: settings.connectTimeoutMs,
            socketTimeout: settings.readTimeoutMs,
            httpAgent: agent,
            httpsAgent: { ...agent, ...tls(name, settings.verifyTls) },
        },
        ...(endpoint !== undefined ? { endpoint } : !settings.useTls && { tls: false }),
        ...credentialConfig(credentials),
    });
    return { sdk, client };
}
function credentialConfig(credentials) {
    if (credentials.kind === 'keys')
        return { credentials: credentials.keys };
    if (credentials.kind === 'anonymous') {
        return {
            credentials: { accessKeyId: '', secretAccessKey: '' },
            signer: { sign: async (request) => request },
        };
    }
    return credentials.kind === 'chain' && credentials.profile !== undefined ? { profile: credentials.profile } : {};
}
function tls(name, verify) {
    if (typeof verify === 'boolean')
        return verify ? {} : { rejectUnauthorized: false };
    try {
        return { ca: (0,external_node_fs_.readFileSync)(verify) };
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            code: 'CONFIG_INVALID',
            message: `remote "${name}": ssl_verify = ${verify} cannot be read`,
            hint: 'Write true, false, or the path of a file with the certificates to trust.',
            exitCode: 2,
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-multipart.js


/** Files above this size go in parts of at least this size. */
const PART_BYTES = 8 * 1024 * 1024;
const MAX_PARTS = 10_000;
/**
 * Stores a large file. Parts are read one after another and sent side by side, as the memory budget allows; only what
 * proved intact is completed, so that nothing else ever becomes visible.
 */
async function uploadInParts(upload, target) {
    const { sdk, client, identity, repeat, options } = target;
    const create = new sdk.CreateMultipartUploadCommand({ ...target.onWrite, ...identity });
    const { UploadId } = await repeat(() => client.send(create, options));
    const id = { ...identity, UploadId };
    try {
        const { parts, isIntact } = await sendParts(id, upload, target);
        if (isIntact) {
            await complete(id, parts, upload.sizeBytes, target);
            return 'written';
        }
    }
    catch (error) {
        await abandon(id, target);
        throw error;
    }
    await abandon(id, target);
    return 'corrupt';
}
async function sendParts(id, upload, target) {
    const partBytes = Math.max(PART_BYTES, Math.ceil(upload.sizeBytes / MAX_PARTS));
    const check = upload.newCheck();
    const sent = [];
    let hasFailed = false;
    const file = await (0,promises_.open)(upload.path);
    try {
        for (let at = 0; at < upload.sizeBytes && !hasFailed; at += partBytes) {
            const length = Math.min(partBytes, upload.sizeBytes - at);
            const release = await target.budget.take(length);
            try {
                const bytes = await readAt(file, at, length);
                check.update(bytes);
                const part = sendPart(id, sent.length + 1, bytes, target).finally(release);
                part.catch(() => (hasFailed = true));
                sent.push(part);
            }
            catch (error) {
                release();
                throw error;
            }
        }
        return { parts: await Promise.all(sent), isIntact: check.isIntact() };
    }
    finally {
        await Promise.allSettled(sent);
        await file.close();
    }
}
/** Fewer bytes than asked for only where the file became shorter, which its digest will tell. */
async function readAt(file, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}
async function sendPart(id, number, bytes, target) {
    const command = new target.sdk.UploadPartCommand({
        ...id,
        ...target.onPart,
        PartNumber: number,
        Body: bytes,
        ContentMD5: (0,external_node_crypto_.hash)('md5', bytes, 'base64'),
    });
    const { ETag } = await target.repeat(() => target.client.send(command, target.options));
    return { PartNumber: number, ETag: ETag };
}
async function complete(id, parts, sizeBytes, target) {
    const command = new target.sdk.CompleteMultipartUploadCommand({
        ...id,
        ...target.onPart,
        MultipartUpload: { Parts: parts },
    });
    await target.repeat(async () => {
        try {
            await target.client.send(command, target.options);
        }
        catch (error) {
            // The answer to an earlier attempt may have been lost after it had succeeded.
            if (error.name !== 'NoSuchUpload' || (await target.storedSize()) !== sizeBytes)
                throw error;
        }
    });
}
/** Best effort; a bucket should also expire unfinished uploads by a rule of its own. */
async function abandon(id, { sdk, client }) {
    await client.send(new sdk.AbortMultipartUploadCommand(id)).catch(() => { });
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(8486);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/aws-profile.js



const DYNAMIC_KEYS = [
    'role_arn',
    'sso_session',
    'sso_start_url',
    'credential_process',
    'web_identity_token_file',
    'login_session',
];
/** The name of the profile the environment or, first, a remote chooses. */
function profileName(environment, chosen) {
    return chosen ?? environment['AWS_PROFILE'] ?? environment['AWS_DEFAULT_PROFILE'] ?? 'default';
}
/** Reads one profile; undefined when no file knows it. */
function readAwsProfile(environment, files, name) {
    const home = (0,external_node_path_.join)(environment['HOME'] ?? environment['USERPROFILE'] ?? (0,external_node_os_.homedir)(), '.aws');
    const configPath = environment['AWS_CONFIG_FILE'] ?? files.configPath ?? (0,external_node_path_.join)(home, 'config');
    const credentialPath = environment['AWS_SHARED_CREDENTIALS_FILE'] ?? files.credentialPath ?? (0,external_node_path_.join)(home, 'credentials');
    const config = parseAwsFile((0,platform_files/* readTextIfExists */.TP)(configPath) ?? '');
    const section = config.get(`profile ${name}`) ?? config.get(name);
    const credentials = parseAwsFile((0,platform_files/* readTextIfExists */.TP)(credentialPath) ?? '').get(name);
    if (!section && !credentials)
        return undefined;
    const keys = aws_profile_keysOf(credentials) ?? aws_profile_keysOf(section);
    const region = section?.get('region') ?? credentials?.get('region');
    const addressingStyle = section?.get('s3.addressing_style');
    return {
        isDynamic: [section, credentials].some((one) => DYNAMIC_KEYS.some((key) => one?.has(key))),
        ...(keys && { keys }),
        ...(region !== undefined && { region }),
        ...(addressingStyle !== undefined && { addressingStyle }),
    };
}
function aws_profile_keysOf(section) {
    const accessKeyId = section?.get('aws_access_key_id');
    const secretAccessKey = section?.get('aws_secret_access_key');
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    const sessionToken = section?.get('aws_session_token');
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
/** Section → key → value; keys of an indented sub-section become `s3.addressing_style`. */
function parseAwsFile(text) {
    const sections = new Map();
    let section;
    let parent = '';
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        const header = /^\[\s*(.*?)\s*\]/.exec(line);
        if (header) {
            const name = header[1].replace(/^profile\s+/, 'profile ').replace(/["']/g, '');
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            continue;
        }
        const pair = /^(\s*)([^=\s]+)\s*=\s*(.*?)\s*$/.exec(line);
        if (!pair || !section)
            continue;
        const [, indent = '', key = '', value = ''] = pair;
        if (indent === '')
            parent = value === '' ? key.toLowerCase() : '';
        const name = indent !== '' && parent !== '' ? `${parent}.${key.toLowerCase()}` : key.toLowerCase();
        section.set(name, value.replace(/\s[#;].*$/, ''));
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-credentials.js



/** What S3 of AWS itself assumes where nobody names a region; redirects lead to the right one. */
const DEFAULT_REGION = 'us-east-1';
const EC2_VENDOR_FILE = '/sys/devices/virtual/dmi/id/sys_vendor';
/**
 * Looks for credentials where DVC does, in its order: the remote's options, a named profile, the environment, the
 * default profile, then roles of a job, container or machine. Asks no network. Throws `REMOTE_UNSUPPORTED` (exit 2)
 * for a profile of `configpath` or `credentialpath` that holds no keys itself.
 */
function s3Surroundings(name, settings, environment) {
    const wanted = profileName(environment, settings.profile);
    const profile = readAwsProfile(environment, settings.files, wanted);
    const endpoint = settings.endpoint ?? environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'];
    return {
        credentials: credentialsOf(),
        region: settings.region ??
            environment['AWS_REGION'] ??
            environment['AWS_DEFAULT_REGION'] ??
            profile?.region ??
            DEFAULT_REGION,
        endpoint,
        usesPathStyle: profile?.addressingStyle === 'path' || (endpoint !== undefined && profile?.addressingStyle !== 'virtual'),
    };
    function credentialsOf() {
        if (settings.isAnonymous)
            return { kind: 'anonymous' };
        if (settings.keys)
            return { kind: 'keys', keys: settings.keys };
        const environmentKeys = settings.profile === undefined ? s3_credentials_keysOf(environment) : undefined;
        if (environmentKeys)
            return { kind: 'keys', keys: environmentKeys };
        if (profile?.keys && !profile.isDynamic)
            return { kind: 'keys', keys: profile.keys };
        if (profile?.isDynamic) {
            refuseOwnFiles();
            return { kind: 'chain', profile: wanted };
        }
        if (settings.profile !== undefined)
            return { kind: 'none' };
        return hasRole(environment) ? { kind: 'chain', profile: undefined } : { kind: 'none' };
    }
    /** The SDK reads its files from the places the environment names, so others can give keys only. */
    function refuseOwnFiles() {
        const option = ['configPath', 'credentialPath'].find((key) => settings.files[key] !== undefined);
        if (option === undefined)
            return;
        const variable = option === 'configPath' ? 'AWS_CONFIG_FILE' : 'AWS_SHARED_CREDENTIALS_FILE';
        if (environment[variable] !== undefined)
            return;
        throw new errors/* UserError */.yo({
            code: 'REMOTE_UNSUPPORTED',
            message: `remote "${name}": profile "${wanted}" gets its credentials from a role, single sign-on or a program, which ${option.toLowerCase()} cannot name`,
            hint: `Set ${variable} to ${settings.files[option]} instead.`,
            exitCode: 2,
        });
    }
}
function s3_credentials_keysOf(environment) {
    const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
    const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    const sessionToken = environment['AWS_SESSION_TOKEN'];
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
/** A role that a job (web identity), a container or an EC2 machine is given. */
function hasRole(environment) {
    return (environment['AWS_WEB_IDENTITY_TOKEN_FILE'] !== undefined ||
        environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] !== undefined ||
        environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'] !== undefined ||
        (environment['AWS_EC2_METADATA_DISABLED']?.toLowerCase() !== 'true' &&
            ((0,platform_files/* readTextIfExists */.TP)(EC2_VENDOR_FILE)?.startsWith('Amazon EC2') ?? false)));
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-errors.js


const NETWORK = /ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|socket hang up|aborted/;
const THROTTLES = ['SlowDown', 'ThrottlingException', 'Throttling', 'RequestLimitExceeded', 'TooManyRequestsException'];
const PASSING = [
    'RequestTimeout',
    'RequestTimeTooSkewed',
    'InternalError',
    'ServiceUnavailable',
    'TimeoutError',
    'OperationAborted',
];
const NO_CREDENTIALS = ['CredentialsProviderError', 'ProviderError', 'TokenProviderError'];
/** HTTP status of an answer that became an error, if there was an answer. */
function statusOf(error) {
    const { $metadata, $response } = error;
    return $metadata?.httpStatusCode ?? $response?.statusCode;
}
/** Whether S3 says that there is no such object (and not that there is no such bucket). */
function isNotFound(error) {
    return statusOf(error) === 404 && error.name !== 'NoSuchBucket';
}
/**
 * What an SDK error means for the user. Interruptions, our own errors and bugs come back as they are. `place` is
 * `remote "name" (s3://bucket/prefix)`.
 */
function translateS3Error(error, name, place) {
    const sdk = error;
    if (error instanceof errors/* UserError */.yo || sdk.name === 'AbortError')
        return error;
    const status = statusOf(error);
    const said = `${sdk.name ?? 'Error'}${status === undefined ? '' : ` ${status}`}: ${sdk.message ?? ''}`.slice(0, 300);
    const failure = (fields) => new errors/* UserError */.yo({ ...fields, exitCode: 3, cause: error });
    if (NO_CREDENTIALS.includes(sdk.name ?? ''))
        return noCredentials(name, error);
    if (sdk.name === 'NoSuchBucket') {
        return failure({
            code: 'REMOTE_BUCKET_MISSING',
            message: `${place}: there is no such bucket`,
            hint: 'Create it, or correct the url in .dvc/config.',
        });
    }
    if (isPassing(sdk, status)) {
        return failure({
            code: 'REMOTE_UNAVAILABLE',
            message: `${place} does not answer as it should: ${said}`,
            hint: 'Try again in a moment; with fewer transfers at once (`--jobs 4`) if it is throttling.',
            retryable: true,
        });
    }
    if (status === 401 || status === 403) {
        return failure({
            code: 'REMOTE_ACCESS_DENIED',
            message: `${place} refuses access: ${said}`,
            hint: 'Check that the credentials are current and may list, read and write below that prefix.',
        });
    }
    if (status === undefined && typeof sdk.code !== 'string')
        return error;
    return failure({
        code: 'REMOTE_FAILED',
        message: `${place}: ${said}`,
        hint: 'Check the url, region and endpointurl of the remote in .dvc/config.',
    });
}
function isPassing({ name = '', code = '', message = '' }, status) {
    if (status !== undefined && (status >= 500 || status === 429 || status === 408))
        return true;
    if (THROTTLES.includes(name) || PASSING.includes(name))
        return true;
    return (status === undefined || status < 300) && NETWORK.test(`${code} ${message}`);
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3.js









/** Content of all uploads held in memory at once. */
const MEMORY_BYTES = 128 * 1024 * 1024;
/** Objects of a bucket below a prefix: AWS and whatever else speaks S3. */
const s3Scheme = {
    async open(config, repository) {
        const settings = s3Settings(config);
        const surroundings = s3Surroundings(config.name, settings, repository.environment);
        const { sdk, client } = await createS3Client(config.name, settings, surroundings);
        return new S3Remote(config, settings, sdk, client);
    },
    readiness(config, repository) {
        const { credentials } = s3Surroundings(config.name, s3Settings(config), repository.environment);
        if (credentials.kind !== 'none')
            return { ready: true, reason: '' };
        const reason = `no S3 credentials were found for remote "${config.name}" in its options, the environment or a profile`;
        return { ready: false, reason };
    },
};
class S3Remote {
    settings;
    sdk;
    client;
    name;
    url;
    jobs;
    pageSize = 1000;
    place;
    root;
    budget = new ByteBudget(MEMORY_BYTES);
    constructor(config, settings, sdk, client) {
        this.settings = settings;
        this.sdk = sdk;
        this.client = client;
        this.name = config.name;
        this.url = config.url;
        this.jobs = settings.jobs;
        this.place = `remote "${config.name}" (${config.url})`;
        this.root = settings.prefix === '' ? '' : `${settings.prefix}/`;
    }
    async size(key, signal) {
        const command = new this.sdk.HeadObjectCommand({ ...this.at(key), ...this.settings.onAccess });
        return this.repeat(async () => {
            try {
                return (await this.client.send(command, within(signal))).ContentLength ?? 0;
            }
            catch (error) {
                if (isNotFound(error))
                    return undefined;
                throw error;
            }
        }, signal);
    }
    async *list(prefix, signal) {
        let token;
        do {
            const command = new this.sdk.ListObjectsV2Command({
                Bucket: this.settings.bucket,
                Prefix: this.root + prefix,
                EncodingType: 'url', // names that XML cannot hold would break the answer
                ...(token !== undefined && { ContinuationToken: token }),
            });
            const page = await this.repeat(() => this.client.send(command, within(signal)), signal);
            for (const { Key: written = '', Size: sizeBytes = 0 } of page.Contents ?? []) {
                const key = page.EncodingType === 'url' ? decodeKey(written) : written;
                if (key.startsWith(this.root))
                    yield { key: key.slice(this.root.length), sizeBytes };
            }
            token = page.IsTruncated ? page.NextContinuationToken : undefined;
        } while (token !== undefined);
    }
    async read(key, signal) {
        const command = new this.sdk.GetObjectCommand({ ...this.at(key), ...this.settings.onAccess });
        try {
            const { Body } = await this.client.send(command, within(signal));
            return this.content(Body);
        }
        catch (error) {
            if (isNotFound(error))
                return undefined;
            throw this.translate(error);
        }
    }
    async *content(body) {
        try {
            yield* body;
        }
        catch (error) {
            throw this.translate(error);
        }
    }
    write(key, upload, signal) {
        if (upload.sizeBytes <= PART_BYTES)
            return this.writeOnce(key, upload, signal);
        const { sdk, client, budget, settings } = this;
        const identity = this.at(key);
        return uploadInParts(upload, {
            sdk,
            client,
            budget,
            identity,
            onWrite: { ...settings.onWrite, ...settings.onAccess },
            onPart: settings.onAccess,
            storedSize: () => this.size(key, signal),
            repeat: (work) => this.repeat(work, signal),
            options: within(signal),
        });
    }
    async writeOnce(key, upload, signal) {
        const release = await this.budget.take(upload.sizeBytes);
        try {
            const bytes = (0,external_node_fs_.readFileSync)(upload.path);
            const check = upload.newCheck();
            check.update(bytes);
            if (!check.isIntact())
                return 'corrupt';
            const command = new this.sdk.PutObjectCommand({
                ...this.at(key),
                ...this.settings.onWrite,
                ...this.settings.onAccess,
                Body: bytes,
                ContentMD5: (0,external_node_crypto_.hash)('md5', bytes, 'base64'),
            });
            await this.repeat(() => this.client.send(command, within(signal)), signal);
            return 'written';
        }
        finally {
            release();
        }
    }
    close() {
        this.client.destroy();
    }
    at(key) {
        return { Bucket: this.settings.bucket, Key: this.root + key };
    }
    repeat(work, signal) {
        return (0,retry/* withRetries */.L)(() => work().catch((error) => {
            throw this.translate(error);
        }), { signal });
    }
    translate(error) {
        return translateS3Error(error, this.name, this.place);
    }
}
function within(signal) {
    return signal ? { abortSignal: signal } : {};
}
function decodeKey(written) {
    try {
        return decodeURIComponent(written.replaceAll('+', ' '));
    }
    catch {
        return written;
    }
}


/***/ })

};
;