export const id = 991;
export const ids = [991];
export const modules = {

/***/ 42990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  Y: () => (/* binding */ contentLength),
  x8: () => (/* binding */ readBody),
  DR: () => (/* binding */ trustedAuthorities)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/versioning/remotes/percent-decoded.js
var percent_decoded = __webpack_require__(46384);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/http-proxy.js



const MAX_HEAD_BYTES = 16 * 1024;
/**
 * The proxy for an address: `HTTPS_PROXY` or `HTTP_PROXY`, in either case, unless `NO_PROXY` names the host, a domain
 * above it, or `*`. As in curl and Python, `HTTP_PROXY` in capitals does not count on a web server (CGI).
 */
function proxyFor(origin, environment) {
    const name = origin.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const isCgi = name === 'http_proxy' && environment['REQUEST_METHOD'] !== undefined;
    const written = environment[name] || (isCgi ? undefined : environment[name.toUpperCase()]);
    if (!written || isExcepted(origin, environment['no_proxy'] ?? environment['NO_PROXY'] ?? ''))
        return undefined;
    const address = /^\w+:\/\//.test(written) ? written : `http://${written}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    const identity = `${(0,percent_decoded/* percentDecoded */.o)(url.username)}:${(0,percent_decoded/* percentDecoded */.o)(url.password)}`;
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
        ...(url.username !== '' && { authorization: `Basic ${Buffer.from(identity).toString('base64')}` }),
    };
}
function isExcepted({ hostname, port, protocol }, exceptions) {
    const here = port || (protocol === 'https:' ? '443' : '80');
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== '')
        .some((word) => {
        if (word === '*')
            return true;
        const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(word) ?? [];
        return (only === undefined || only === here) && (hostname === name || hostname.endsWith(`.${name}`));
    });
}
/** What an agent connects with to reach hosts through a proxy by `CONNECT`. */
function tunnel(proxy, timeoutMs) {
    return (options, done) => {
        const target = options;
        const fail = (error) => {
            socket.destroy();
            done(error, undefined);
        };
        const socket = (0,external_node_net_.connect)(proxy.port, proxy.host);
        const name = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
        const authorization = proxy.authorization === undefined ? '' : `Proxy-Authorization: ${proxy.authorization}\r\n`;
        socket.once('connect', () => socket.write(`CONNECT ${name} HTTP/1.1\r\nHost: ${name}\r\n${authorization}\r\n`));
        socket.once('error', fail);
        socket.setTimeout(timeoutMs, () => fail(proxyError('does not answer', 'ETIMEDOUT')));
        let head = Buffer.alloc(0);
        socket.on('data', function onData(bytes) {
            head = Buffer.concat([head, bytes]);
            if (head.length > MAX_HEAD_BYTES)
                fail(proxyError('does not speak HTTP', 'EPROTO'));
            if (!head.includes('\r\n\r\n'))
                return;
            socket.removeListener('data', onData);
            const status = /^HTTP\/1\.[01] (\d{3})/.exec(head.toString('latin1'))?.[1];
            if (status !== '200') {
                const isPassing = status === undefined || status >= '500';
                fail(proxyError(`refuses the connection (${status ?? 'no HTTP'})`, isPassing ? 'EPROXY' : 'EPROXYREFUSED'));
                return;
            }
            socket.setTimeout(0);
            socket.removeListener('error', fail);
            done(null, (0,external_node_tls_.connect)({ ...target, socket }));
        });
        return undefined;
    };
    function proxyError(what, code) {
        return Object.assign(new Error(`the proxy ${proxy.host}:${proxy.port} ${what}`), { code });
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/http-client.js





/** Below this a body is not read to its end but its connection given up. */
const MIN_BYTES_PER_WINDOW = 1024;
/**
 * HTTP/1.1 over connections that are kept. Redirects are not followed and nothing is repeated. Errors are those of
 * Node's sockets; a timeout has the code `ETIMEDOUT`.
 */
class HttpClient {
    options;
    plain;
    secure;
    underWay = new WeakMap();
    answers = new Map();
    watch;
    constructor(options) {
        this.options = options;
        this.plain = new external_node_http_.Agent(this.agentOptions());
        this.watch = setInterval(() => this.giveUpOnTrickles(), options.readTimeoutMs).unref();
    }
    agentOptions() {
        const { connections, readTimeoutMs } = this.options;
        return { keepAlive: true, maxSockets: connections, scheduling: 'lifo', timeout: readTimeoutMs };
    }
    /** Sends a request and returns the answer as soon as its headers are there; the body has to be read or destroyed. */
    send(request) {
        return new Promise((resolve, reject) => {
            const { signal } = request;
            const others = signal && this.startedWith(signal);
            const sent = this.start(request);
            sent.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
            sent.once('timeout', () => sent.destroy(timeout('nothing was heard')));
            let answer;
            sent.once('response', (message) => {
                answer = message;
                this.answers.set(message, -Infinity); // its first window may be a short one
                resolve(message);
            });
            others?.add(sent);
            sent.once('close', () => {
                others?.delete(sent);
                if (answer)
                    this.answers.delete(answer);
            });
            limitConnecting(sent, this.options.connectTimeoutMs);
            sent.end(request.body?.length ? request.body : undefined);
        });
    }
    /** One listener for all requests that a signal can stop is much cheaper than one each. */
    startedWith(signal) {
        signal.throwIfAborted();
        let requests = this.underWay.get(signal);
        if (!requests) {
            const made = (requests = new Set());
            this.underWay.set(signal, made);
            signal.addEventListener('abort', () => made.forEach((one) => one.destroy(signal.reason)), {
                once: true,
            });
        }
        return requests;
    }
    /** The sockets' own timeout sees a byte now and then as life. */
    giveUpOnTrickles() {
        for (const [answer, seen] of this.answers) {
            const { bytesRead } = answer.socket;
            if (bytesRead - seen < MIN_BYTES_PER_WINDOW)
                answer.destroy(timeout('next to nothing arrived'));
            this.answers.set(answer, bytesRead);
        }
    }
    start({ origin, method, path, headers }) {
        const { readTimeoutMs, environment } = this.options;
        const options = { method, headers, timeout: readTimeoutMs };
        const { hostname, port } = origin;
        const host = hostname.replace(/^\[|\]$/g, '');
        const proxy = proxyFor(origin, environment);
        if (origin.protocol === 'https:') {
            return (0,external_node_https_.request)({ ...options, host, port: port || 443, path, agent: this.secureAgent(proxy) });
        }
        if (!proxy)
            return (0,external_node_http_.request)({ ...options, host, port: port || 80, path, agent: this.plain });
        const through = proxy.authorization === undefined ? [] : ['proxy-authorization', proxy.authorization];
        return (0,external_node_http_.request)({
            ...options,
            headers: [...headers, ...through],
            host: proxy.host,
            port: proxy.port,
            path: `${origin.origin}${path}`,
            agent: this.plain,
        });
    }
    secureAgent(proxy) {
        if (this.secure)
            return this.secure;
        const agent = new external_node_https_.Agent({ ...this.agentOptions(), ...this.options.tls });
        if (proxy)
            agent.createConnection = tunnel(proxy, this.options.connectTimeoutMs);
        return (this.secure = agent);
    }
    /** Lets go of connections. */
    close() {
        clearInterval(this.watch);
        this.plain.destroy();
        this.secure?.destroy();
    }
}
/** Reads a whole body. Fails when it breaks off or is longer than `maxBytes`. */
function readBody(answer, maxBytes) {
    return new Promise((resolve, reject) => {
        const pieces = [];
        let length = 0;
        answer.on('data', (piece) => {
            pieces.push(piece);
            length += piece.length;
            if (length > maxBytes)
                answer.destroy(new Error(`the answer is longer than ${maxBytes} bytes`));
        });
        answer.on('end', () => resolve(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)));
        answer.on('error', reject);
        answer.on('close', () => {
            if (!answer.complete)
                reject(brokenOff());
        });
    });
}
/** The size an answer says it has, if it says one. */
function contentLength(answer) {
    const written = answer.headers['content-length'];
    return written !== undefined && /^\d{1,15}$/.test(written) ? Number(written) : undefined;
}
/** The TLS options a remote's `ssl_verify` stands for. Throws `CONFIG_INVALID` (exit 2) for a file that cannot be read. */
function trustedAuthorities(name, verify) {
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
function brokenOff() {
    return Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' });
}
function timeout(what) {
    return Object.assign(new Error(`${what} in time`), { code: 'ETIMEDOUT' });
}
function limitConnecting(request, limitMs) {
    request.once('socket', (socket) => {
        if (!socket.connecting)
            return;
        const timer = setTimeout(() => request.destroy(timeout('no connection came about')), limitMs);
        socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => clearTimeout(timer));
        socket.once('close', () => clearTimeout(timer));
    });
}


/***/ }),

/***/ 78799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isNetworkError)
/* harmony export */ });
const PASSING = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENETUNREACH',
    'ENETDOWN',
    'EHOSTUNREACH',
    'EPROXY',
]);
/** Whether an error is one of the connection or of what came over it, and may be gone with the next attempt. */
function isNetworkError(error) {
    const { code } = error;
    return typeof code === 'string' && (PASSING.has(code) || code.startsWith('HPE_'));
}


/***/ }),

/***/ 46384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** User or password of an address; what is no percent-encoding counts as it stands there, as in curl and Python. */
function percentDecoded(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return written;
    }
}


/***/ }),

/***/ 93785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remoteOptions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


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
        seconds(key) {
            const value = text(key);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (number > 0 && Number.isFinite(number))
                return number;
            throw invalid(key, `${key} = ${value.slice(0, 40)} is not a number above 0`, 'Write seconds.');
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

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ resumedBody)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42990);

const MEBIBYTE = 1024 * 1024;
/** So many times in a row a body may break off before it has brought a mebibyte more. */
const MAX_STOPS = 4;
/**
 * The content of an answer of known size, in pieces. Where it breaks off, `again` asks for the rest from a position
 * on; what it returns has to be a 206 of the same object. Whether the pieces belong together is for the reader's digest
 * to tell. Throws the last error when nothing helps.
 */
async function* resumedBody(first, again, signal) {
    const sizeBytes = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .contentLength */ .Y)(first);
    let answer = first;
    let position = 0;
    for (let stops = 0;;) {
        const start = position;
        try {
            for await (const piece of answer) {
                position += piece.length;
                yield piece;
            }
            return;
        }
        catch (error) {
            signal?.throwIfAborted();
            stops = position - start >= MEBIBYTE ? 1 : stops + 1;
            if (stops > MAX_STOPS)
                throw error;
            answer = await again(position);
            if (!continues(answer, position, sizeBytes)) {
                answer.destroy();
                throw error;
            }
        }
    }
}
function continues({ statusCode, headers }, position, sizeBytes) {
    return statusCode === 206 && headers['content-range'] === `bytes ${position}-${sizeBytes - 1}/${sizeBytes}`;
}


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Scheme: () => (/* binding */ s3Scheme)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
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

// EXTERNAL MODULE: ./build/src/versioning/remotes/http-client.js + 1 modules
var http_client = __webpack_require__(42990);
// EXTERNAL MODULE: ./build/src/versioning/remotes/resumed-body.js
var resumed_body = __webpack_require__(25484);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-address.js
const PARTITIONS = [
    [/^cn-/, 'amazonaws.com.cn'],
    [/^us-iso-/, 'c2s.ic.gov'],
    [/^us-isob-/, 'sc2s.sgov.gov'],
    [/^us-isof-/, 'csp.hci.ic.gov'],
    [/^eu-isoe-/, 'cloud.adc-e.uk'],
    [/^eusc-/, 'amazonaws.eu'],
];
/**
 * Scheme and host of a bucket, and the path that keys follow; it ends with a slash. A bucket that cannot be a host
 * name (or, with TLS, has dots, which no certificate covers) stands in the path.
 */
function bucketAddress(bucket, region, how) {
    const isHostName = (how.useTls ? /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/ : /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/).test(bucket);
    const isInPath = how.usesPathStyle || !isHostName;
    const base = new URL(how.endpoint ?? `${how.useTls ? 'https' : 'http'}://${awsHost(region, how, isInPath)}`);
    const path = `${base.pathname.replace(/\/+$/, '')}/`;
    const host = isInPath ? base.host : `${bucket}.${base.host}`;
    return {
        origin: new URL(`${base.protocol}//${host}`),
        path: isInPath ? `${path}${encodeURIComponent(bucket)}/` : path,
    };
}
function awsHost(region, { isDualStack, isFips, isAccelerated }, isInPath) {
    const stack = isDualStack ? '.dualstack' : '';
    if (isAccelerated && !isInPath)
        return `s3-accelerate${stack}.amazonaws.com`;
    const suffix = PARTITIONS.find(([pattern]) => pattern.test(region))?.[1] ?? 'amazonaws.com';
    return `s3${isFips ? '-fips' : ''}${stack}.${region}.${suffix}`;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/versioning/remotes/network-error.js
var network_error = __webpack_require__(78799);
// EXTERNAL MODULE: ./build/src/versioning/remotes/remote-options.js
var remote_options = __webpack_require__(93785);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-settings.js




const GRANTS = ['grant_read', 'grant_read_acp', 'grant_write_acp', 'grant_full_control'];
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
    ...GRANTS,
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
        throw options.invalid('url', `url = ${(0,redact/* redact */.E)(config.url)} names no bucket`, 'Write s3://bucket/prefix.');
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
    throw options.invalid('endpointurl', `endpointurl = ${(0,redact/* redact */.E)(written)} is not an address`, 'Write https://host or http://host:port.');
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
    const kmsKey = options.text('sse_kms_key_id');
    const customerKey = options.text('sse_customer_key');
    const acl = options.text('acl');
    const grants = GRANTS.map((grant) => [`x-amz-${grant.replaceAll('_', '-')}`, options.text(grant)]);
    if (acl !== undefined && grants.some(([, value]) => value !== undefined)) {
        throw options.invalid('acl', 'acl and grant_* exclude each other', 'Keep one of the two.');
    }
    if (kmsKey !== undefined && customerKey !== undefined) {
        throw options.invalid('sse_kms_key_id', 'sse_kms_key_id and sse_customer_key exclude each other', 'Keep one of the two.');
    }
    return {
        onWrite: present([
            ['x-amz-server-side-encryption', options.text('sse')],
            ['x-amz-server-side-encryption-aws-kms-key-id', kmsKey],
            ['x-amz-acl', acl],
            ...grants,
        ]),
        onAccess: customerKey === undefined ? {} : customerKeyHeaders(options, customerKey),
    };
}
function customerKeyHeaders(options, key) {
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length === 0 || bytes.toString('base64').replace(/=+$/, '') !== key.replace(/=+$/, '')) {
        throw options.invalid('sse_customer_key', 'sse_customer_key is not Base64', 'Write the 32 bytes of the key in Base64.');
    }
    const prefix = 'x-amz-server-side-encryption-customer';
    return {
        [`${prefix}-algorithm`]: options.text('sse_customer_algorithm') ?? 'AES256',
        [`${prefix}-key`]: bytes.toString('base64'),
        [`${prefix}-key-md5`]: (0,external_node_crypto_.hash)('md5', bytes, 'base64'),
    };
}
function present(pairs) {
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
}
/** `REMOTE_NO_CREDENTIALS` (exit 3) with where they may come from; `said` is why the place that was tried has none. */
function noCredentials(remote, said) {
    return new errors/* UserError */.yo({
        code: 'REMOTE_NO_CREDENTIALS',
        message: `no S3 credentials were found for remote "${remote}"${said === undefined ? '' : `: ${said}`}`,
        hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, use aws-actions/configure-aws-credentials in a workflow, or name a profile.',
        exitCode: 3,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-errors.js




const MAX_SAID = 300;
/** What S3 answered instead of what was asked for. */
class S3Failure extends Error {
    status;
    /** S3's word, e.g. `NoSuchKey`; empty where the answer had no body that says it. */
    code;
    /** The region the bucket is in, where the answer tells. */
    region;
    constructor({ status, code, said, region, }) {
        super(said);
        this.name = 'S3Failure';
        this.status = status;
        this.code = code;
        this.region = region;
    }
    /** Whether S3 says that there is no such object (and not that there is no such bucket). */
    get isNotFound() {
        return this.status === 404 && this.code !== 'NoSuchBucket';
    }
    get isExpired() {
        return ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired'].includes(this.code);
    }
}
const PASSING = [
    'SlowDown',
    'Throttling',
    'ThrottlingException',
    'RequestLimitExceeded',
    'TooManyRequestsException',
    'RequestTimeout',
    'InternalError',
    'ServiceUnavailable',
    'OperationAborted',
    'ConditionalRequestConflict',
    // what was sent did not arrive as it was
    'IncompleteBody',
    'BadDigest',
    'XAmzContentSHA256Mismatch',
    'XAmzContentChecksumMismatch',
    'GarbledAnswer',
];
/** No keys could be got: `cause` is what the SDK says. */
class CredentialsFailure extends Error {
    constructor(cause) {
        super(cause.message, { cause });
        this.name = 'CredentialsFailure';
    }
}
/**
 * What an error means for the user. Interruptions, our own errors and bugs come back as they are. `place` is
 * `remote "name" (s3://bucket/prefix)`; `secrets` never appear.
 */
function translateS3Error(error, name, place, secrets) {
    const { name: kind, message, code } = error;
    if (error instanceof errors/* UserError */.yo || kind === 'AbortError')
        return error;
    const failure = (fields) => new errors/* UserError */.yo({ ...fields, exitCode: 3 });
    if (error instanceof S3Failure)
        return refusal(error, place, said(error, secrets), failure);
    const words = `${code ?? kind}: ${(0,redact/* redact */.E)(message, secrets).slice(0, MAX_SAID)}`;
    if ((0,network_error/* isNetworkError */.T)(error))
        return unavailable(place, words, failure);
    if (error instanceof CredentialsFailure) {
        const { cause } = error;
        return (0,network_error/* isNetworkError */.T)(cause) ? unavailable(place, words, failure) : noCredentials(name, words);
    }
    if (typeof code !== 'string')
        return error;
    return failure({
        code: 'REMOTE_FAILED',
        message: `${place}: ${words}`,
        hint: 'Check the network, and the url, region and endpointurl of the remote in .dvc/config.',
    });
}
function said({ code, status, message }, secrets) {
    const text = message === '' ? '' : `: ${(0,redact/* redact */.E)(message, secrets).slice(0, MAX_SAID)}`;
    return `${code === '' ? '' : `${code.slice(0, 60)} `}${status}${text}`;
}
function refusal(error, place, words, failure) {
    const { status, code } = error;
    // an object that is missing is no error, so this is about what holds it
    if (code === 'NoSuchBucket' || (status === 404 && code === '')) {
        return failure({
            code: 'REMOTE_BUCKET_MISSING',
            message: `${place}: there is no such bucket`,
            hint: 'Create it, or correct the url in .dvc/config.',
        });
    }
    if (error.isExpired) {
        return failure({
            code: 'REMOTE_CREDENTIALS_EXPIRED',
            message: `${place}: the credentials have expired: ${words}`,
            hint: 'Get new ones (`aws sso login`, or run configure-aws-credentials again) and repeat the command: what was transferred stays.',
        });
    }
    if (code === 'RequestTimeTooSkewed') {
        return failure({
            code: 'REMOTE_CLOCK_SKEWED',
            message: `${place}: the clock of this machine is wrong: ${words}`,
            hint: 'Set the clock, or turn on time synchronisation.',
        });
    }
    if (status >= 500 || status === 429 || status === 408 || PASSING.includes(code))
        return unavailable(place, words, failure);
    if (status === 401 || status === 403) {
        return failure({
            code: 'REMOTE_ACCESS_DENIED',
            message: `${place} refuses access: ${words}`,
            hint: 'Check that the credentials are current and may list, read and write below that prefix.',
        });
    }
    return failure({
        code: 'REMOTE_FAILED',
        message: `${place}: ${words}`,
        hint: 'Check the url, region and endpointurl of the remote in .dvc/config.',
    });
}
function unavailable(place, words, failure) {
    return failure({
        code: 'REMOTE_UNAVAILABLE',
        message: `${place} does not answer as it should: ${words}`,
        hint: 'Try again in a moment; with fewer transfers at once (`--jobs 4`) if it is throttling. What was transferred stays.',
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-xml.js
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/**
 * The content of a document's root element, or undefined when the text is no whole document with that root. The
 * answers of S3 have no attributes that matter, no comments and no CDATA; this reads just them.
 */
function rootContent(text, root) {
    const match = new RegExp(`^\\uFEFF?\\s*(?:<\\?xml[^>]*\\?>)?\\s*<${root}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*)</${root}>)\\s*$`).exec(text);
    return match ? (match[1] ?? '') : undefined;
}
/** The contents of every element of that name, still with markup. Elements of the same name do not nest in S3. */
function s3_xml_elements(content, name) {
    return [...content.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map((match) => match[1]);
}
/** The text of the first element of that name. */
function textOf(content, name) {
    const start = content.indexOf(`<${name}>`);
    if (start < 0)
        return undefined;
    const end = content.indexOf(`</${name}>`, start);
    return end < 0 ? undefined : decode(content.slice(start + name.length + 2, end));
}
function decode(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return ENTITIES[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** Text as the content of an element. */
function escapeXml(text) {
    return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, (one) => `&#${one.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/sigv4.js
var sigv4 = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-client.js






const EMPTY_HASH = (0,external_node_crypto_.hash)('sha256', '', 'hex');
/** Errors and listings are text of at most this length. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** Clocks that differ by less are no reason for a refusal; S3 allows 15 minutes. */
const TOLERATED_SKEW_MS = 60_000;
/**
 * Signed requests to one bucket. A wrong region, a wrong clock and expired credentials are put right and the request
 * sent once more; nothing else is repeated. What S3 refuses is an `S3Failure`, other errors are those of `HttpClient`
 * and of the credentials.
 */
class S3Client {
    settings;
    surroundings;
    credentials;
    http;
    signer = new sigv4/* Signer */.lf();
    /** What all keys of the remote start with in the bucket. */
    prefix;
    region;
    address;
    clockOffsetMs = 0;
    constructor(name, settings, surroundings, credentials, environment) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.credentials = credentials;
        this.http = new http_client/* HttpClient */.Qq({
            connections: Math.max(settings.jobs, 16),
            connectTimeoutMs: settings.connectTimeoutMs,
            readTimeoutMs: settings.readTimeoutMs,
            tls: (0,http_client/* trustedAuthorities */.DR)(name, settings.verifyTls),
            environment,
        });
        this.prefix = settings.prefix === '' ? '' : `${settings.prefix}/`;
        this.region = surroundings.region;
        this.address = bucketAddress(settings.bucket, this.region, surroundings.addressing);
    }
    /** The answer of success; its body has to be read or destroyed. */
    async send(request) {
        const learned = new Set();
        for (;;) {
            const keys = await this.credentials.current();
            const answer = await this.http.send(this.signed(request, keys));
            const status = answer.statusCode;
            if (status >= 200 && status < 300)
                return answer;
            const failure = await failureOf(answer);
            const lesson = this.lessonOf(failure, answer, keys !== undefined);
            if (lesson === undefined || learned.has(lesson))
                throw failure;
            learned.add(lesson);
            if (lesson === 'credentials' && !(await this.credentials.renew(keys)))
                throw failure;
        }
    }
    /** The answer's body as the content of the XML root element that is expected; an error in its place is thrown. */
    async sendForXml(request, root) {
        const answer = await this.send(request);
        const text = (await (0,http_client/* readBody */.x8)(answer, MAX_TEXT_BYTES)).toString('utf8');
        const content = rootContent(text, root);
        if (content === undefined)
            throw failureFrom(answer, text);
        return content;
    }
    /** For an answer whose body says nothing. */
    async sendForHeaders(request) {
        const answer = await this.send(request);
        await (0,http_client/* readBody */.x8)(answer, MAX_TEXT_BYTES);
        return answer.headers;
    }
    close() {
        this.http.close();
    }
    signed({ method, key, query, headers = {}, body, signal }, keys) {
        const { origin, path: base } = this.address;
        const path = key === undefined ? (base.length > 1 ? base.slice(0, -1) : base) : base + (0,sigv4/* encodeKey */.g2)(this.prefix + key);
        const encoded = query ? (0,sigv4/* encodeQuery */.XX)(query) : '';
        const all = [['host', origin.host]];
        for (const name in headers)
            all.push([name, headers[name]]);
        if (body || method === 'POST' || method === 'PUT')
            all.push(['content-length', String(body?.length ?? 0)]);
        const payloadHash = !body
            ? EMPTY_HASH
            : origin.protocol === 'https:'
                ? 'UNSIGNED-PAYLOAD' // TLS keeps it whole, and Content-MD5 is signed
                : (0,external_node_crypto_.hash)('sha256', body, 'hex');
        const now = Date.now() + this.clockOffsetMs;
        const signed = keys
            ? this.signer.sign({ method, path, query: encoded, headers: all, payloadHash }, keys, this.region, now)
            : all;
        return {
            origin,
            method,
            path: encoded === '' ? path : `${path}?${encoded}`,
            headers: ['user-agent', 'assay', ...signed.flat()],
            body,
            signal,
        };
    }
    lessonOf(failure, answer, isSigned) {
        const region = failure.region;
        if (region !== undefined && region !== this.region && /^[a-z0-9-]{1,40}$/.test(region)) {
            this.region = region;
            this.address = bucketAddress(this.settings.bucket, region, this.surroundings.addressing);
            return 'region';
        }
        if (!isSigned)
            return undefined;
        if (failure.code === 'RequestTimeTooSkewed' || (failure.code === '' && failure.status === 403)) {
            const offset = Date.parse(answer.headers.date ?? '') - Date.now();
            if (Math.abs(offset - this.clockOffsetMs) > TOLERATED_SKEW_MS) {
                this.clockOffsetMs = offset;
                return 'clock';
            }
        }
        // an answer to HEAD has no body that could say more
        return failure.isExpired || (failure.code === '' && [400, 403].includes(failure.status))
            ? 'credentials'
            : undefined;
    }
}
async function failureOf(answer) {
    const body = await (0,http_client/* readBody */.x8)(answer, MAX_TEXT_BYTES).catch(() => Buffer.alloc(0)); // the status says enough
    return failureFrom(answer, body.toString('utf8'));
}
/** `GarbledAnswer` for a success that is none. */
function failureFrom({ statusCode, headers }, text) {
    const content = rootContent(text, 'Error') ?? '';
    const header = headers['x-amz-bucket-region'];
    const isSuccess = statusCode < 300;
    return new S3Failure({
        status: statusCode,
        code: textOf(content, 'Code') ?? (isSuccess ? 'GarbledAnswer' : ''),
        said: textOf(content, 'Message') ?? '',
        region: (typeof header === 'string' ? header : undefined) ?? textOf(content, 'Region'),
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-credential-source.js

/** Tokens are renewed so long before they expire. */
const AHEAD_MS = 5 * 60_000;
/** The source for what `s3Surroundings` found. The SDK is loaded only for roles, single sign-on and programs. */
function credentialSource(credentials, region, again) {
    if (credentials.kind === 'anonymous') {
        return { current: async () => undefined, renew: async () => false, secrets: () => [] };
    }
    if (credentials.kind === 'keys')
        return new WrittenKeys(credentials.keys, again);
    return new ChainedKeys(credentials.profile, region);
}
/** Keys of the options, the environment or a file; a file may hold newer ones by now. */
class WrittenKeys {
    keys;
    again;
    seen;
    constructor(keys, again) {
        this.keys = keys;
        this.again = again;
        this.seen = [keys];
    }
    async current() {
        return this.keys;
    }
    async renew(used) {
        if (used !== this.keys)
            return true;
        const keys = this.again();
        if (!keys || (keys.secretAccessKey === used.secretAccessKey && keys.sessionToken === used.sessionToken))
            return false;
        this.keys = keys;
        this.seen.push(keys);
        return true;
    }
    secrets() {
        return secretsOf(this.seen);
    }
}
/** Keys by the SDK's chain: web identity, roles, single sign-on, programs, containers, machines. */
class ChainedKeys {
    profile;
    region;
    provider;
    asked;
    keys;
    seen = [];
    constructor(profile, region) {
        this.profile = profile;
        this.region = region;
    }
    async current() {
        const { keys } = this;
        if (keys && !(keys.expiration && keys.expiration.getTime() - Date.now() < AHEAD_MS))
            return keys;
        return this.ask(false);
    }
    async renew(used) {
        if (used === this.keys)
            await this.ask(true);
        return this.keys?.accessKeyId !== used.accessKeyId || this.keys.sessionToken !== used.sessionToken;
    }
    secrets() {
        return secretsOf(this.seen);
    }
    /** Many requests wait for one answer. */
    ask(forceRefresh) {
        this.asked ??= this.fetch(forceRefresh).finally(() => (this.asked = undefined));
        return this.asked;
    }
    async fetch(forceRefresh) {
        this.provider ??= load(this.profile, this.region);
        const found = await this.provider
            .then((provide) => provide({ forceRefresh }))
            .catch((error) => {
            throw new CredentialsFailure(error);
        });
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
        this.keys = {
            accessKeyId,
            secretAccessKey,
            ...(sessionToken !== undefined && { sessionToken }),
            ...(expiration && { expiration }),
        };
        this.seen.push(this.keys);
        return this.keys;
    }
}
async function load(profile, region) {
    const { S3Client } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const client = new S3Client({ region, ...(profile !== undefined && { profile }) });
    return client.config.credentials;
}
function secretsOf(seen) {
    return seen.flatMap(({ secretAccessKey, sessionToken = '' }) => [secretAccessKey, sessionToken]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var platform_files = __webpack_require__(63863);
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
    const services = config.get(`services ${section?.get('services') ?? ''}`);
    const endpoint = services?.get('s3.endpoint_url') ?? section?.get('endpoint_url');
    const addressingStyle = section?.get('s3.addressing_style');
    return {
        isDynamic: [section, credentials].some((one) => DYNAMIC_KEYS.some((key) => one?.has(key))),
        ...(keys && { keys }),
        ...(region !== undefined && { region }),
        ...(addressingStyle !== undefined && { addressingStyle }),
        ...(endpoint !== undefined && { endpoint }),
        flags: {
            dualStack: section?.get('s3.use_dualstack_endpoint') ?? section?.get('use_dualstack_endpoint'),
            fips: section?.get('use_fips_endpoint'),
            accelerated: section?.get('s3.use_accelerate_endpoint'),
        },
        transfer: {
            threshold: section?.get('s3.multipart_threshold'),
            partSize: section?.get('s3.multipart_chunksize'),
            partsAtOnce: section?.get('s3.max_concurrent_requests'),
        },
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
    return {
        credentials: credentialsOf(),
        region: settings.region ??
            environment['AWS_REGION'] ??
            environment['AWS_DEFAULT_REGION'] ??
            profile?.region ??
            DEFAULT_REGION,
        addressing: addressingOf(),
        transfer: profile?.transfer ?? {},
    };
    function addressingOf() {
        const ignoresConfigured = isTrue(environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']);
        const configured = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'] ?? profile?.endpoint;
        const endpoint = settings.endpoint ?? (ignoresConfigured ? undefined : configured);
        const { addressingStyle } = profile ?? {};
        return {
            endpoint,
            useTls: endpoint === undefined ? settings.useTls : /^https:/i.test(endpoint),
            usesPathStyle: addressingStyle === 'path' || (endpoint !== undefined && addressingStyle !== 'virtual'),
            isDualStack: isTrue(environment['AWS_USE_DUALSTACK_ENDPOINT'] ?? profile?.flags.dualStack),
            isFips: isTrue(environment['AWS_USE_FIPS_ENDPOINT'] ?? profile?.flags.fips),
            isAccelerated: isTrue(profile?.flags.accelerated),
        };
    }
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
function isTrue(written) {
    return written?.toLowerCase() === 'true';
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

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-credentials-name.js


/** Variables by which a job or a container is given a role. */
const ROLES = [
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
/** Where a remote's credentials come from, in words, without anything of their values; undefined where there are none. */
function credentialsName(name, settings, environment) {
    const { credentials } = s3Surroundings(name, settings, environment);
    switch (credentials.kind) {
        case 'none':
            return undefined;
        case 'anonymous':
            return 'none (allow_anonymous_login)';
        case 'keys': {
            if (settings.keys)
                return 'access_key_id of the remote';
            const isOfEnvironment = credentials.keys.accessKeyId === environment['AWS_ACCESS_KEY_ID'];
            if (settings.profile === undefined && isOfEnvironment)
                return 'AWS_ACCESS_KEY_ID of the environment';
            return `the profile "${profileName(environment, settings.profile)}"`;
        }
        case 'chain': {
            if (credentials.profile !== undefined)
                return `the profile "${credentials.profile}"`;
            const variable = ROLES.find((role) => environment[role] !== undefined);
            return variable ? `${variable} of the environment` : 'the role of this machine';
        }
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-deletion.js



const BATCH = 1000;
/** Where a service has no `DeleteObjects`, as Google's. */
const NOT_THERE = ['NotImplemented', 'MethodNotAllowed', 'UnsupportedOperation'];
/** Deletes keys in their order, a thousand at a time; what is not there is no error. Throws at the first refusal. */
async function deleteKeys(client, keys, repeat, signal) {
    for (let at = 0; at < keys.length; at += BATCH) {
        const batch = keys.slice(at, at + BATCH);
        const isDone = await repeat(() => deleteBatch(client, batch, signal));
        if (isDone)
            continue;
        for (const key of batch) {
            await repeat(() => client.sendForHeaders({ method: 'DELETE', key, signal }));
        }
    }
}
/** false: the service does not know the request. */
async function deleteBatch(client, keys, signal) {
    const objects = keys.map((key) => `<Object><Key>${escapeXml(client.prefix + key)}</Key></Object>`).join('');
    const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${objects}</Delete>`);
    const headers = { 'content-md5': (0,external_node_crypto_.hash)('md5', body, 'base64'), 'content-type': 'application/xml' };
    try {
        const answer = await client.sendForXml({ method: 'POST', query: { delete: '' }, headers, body, signal }, 'DeleteResult');
        const refused = s3_xml_elements(answer, 'Error')[0];
        if (refused === undefined)
            return true;
        const code = textOf(refused, 'Code') ?? '';
        throw new S3Failure({
            status: code === 'AccessDenied' ? 403 : 200,
            code,
            said: `${textOf(refused, 'Key') ?? ''}: ${textOf(refused, 'Message') ?? ''}`,
        });
    }
    catch (error) {
        if (error instanceof S3Failure && NOT_THERE.includes(error.code))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-listing.js


/** Pages without a key that may follow each other. */
const MAX_EMPTY_PAGES = 100;
/**
 * Every key below a prefix, page by page. What is no listing, or would go round in circles, is an `S3Failure`; keys
 * that do not start with the prefix are passed over. `repeat` sends a request again while that can help.
 */
async function* listKeys(client, prefix, repeat, signal) {
    const root = client.prefix;
    const seen = new Set();
    let token;
    let emptyPages = 0;
    for (;;) {
        const query = {
            'list-type': '2',
            'encoding-type': 'url', // names that XML cannot hold would break the answer
            prefix: root + prefix,
            ...(token !== undefined && { 'continuation-token': token }),
        };
        const page = await repeat(async () => parsePage(await client.sendForXml({ method: 'GET', query, signal }, 'ListBucketResult')));
        for (const one of page.keys) {
            if (one.key.startsWith(root + prefix))
                yield { ...one, key: one.key.slice(root.length) };
        }
        if (!page.isTruncated)
            return;
        emptyPages = page.keys.length === 0 ? emptyPages + 1 : 0;
        token = page.next;
        const last = page.keys.at(-1)?.key;
        if (seen.has(token) || (last !== undefined && seen.has(`key ${last}`)) || emptyPages > MAX_EMPTY_PAGES) {
            throw new S3Failure({
                status: 200,
                code: 'EndlessListing',
                said: 'the listing of the bucket goes round in circles',
            });
        }
        seen.add(token);
        if (last !== undefined)
            seen.add(`key ${last}`);
    }
}
function parsePage(content) {
    const isEncoded = textOf(content, 'EncodingType') === 'url';
    const isTruncated = textOf(content, 'IsTruncated') === 'true';
    const next = textOf(content, 'NextContinuationToken') ?? '';
    if (isTruncated && next === '')
        throw garbled('a page that is not the last names no next one');
    const keys = s3_xml_elements(content, 'Contents').map((entry) => {
        const written = textOf(entry, 'Key');
        const size = textOf(entry, 'Size') ?? '';
        if (written === undefined || !/^\d{1,15}$/.test(size))
            throw garbled('an entry has no key or no size');
        const modifiedMs = Date.parse(textOf(entry, 'LastModified') ?? '');
        const etag = textOf(entry, 'ETag')?.replace(/^"|"$/g, '');
        return {
            key: isEncoded ? decodeKey(written) : written,
            sizeBytes: Number(size),
            ...(etag !== undefined && { etag }),
            ...(Number.isFinite(modifiedMs) && { modifiedMs }),
        };
    });
    return { keys, isTruncated, next };
}
function garbled(what) {
    return new S3Failure({ status: 200, code: 'GarbledAnswer', said: what });
}
function decodeKey(written) {
    try {
        return decodeURIComponent(written.replaceAll('+', ' '));
    }
    catch {
        return written;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-unfinished-upload.js


/**
 * The newest upload of a key that was begun and neither completed nor aborted, with its parts. Keys name their content,
 * so whoever began it was sending the same. Undefined where there is none, or S3 does not tell.
 */
async function findUnfinished(client, key, signal) {
    try {
        const uploads = await client.sendForXml({ method: 'GET', query: { uploads: '', prefix: client.prefix + key }, signal }, 'ListMultipartUploadsResult');
        const newest = s3_xml_elements(uploads, 'Upload')
            .filter((upload) => textOf(upload, 'Key') === client.prefix + key)
            .map((upload) => ({ id: textOf(upload, 'UploadId') ?? '', begun: textOf(upload, 'Initiated') ?? '' }))
            .sort((a, b) => (a.begun < b.begun ? 1 : -1))[0];
        return newest && newest.id !== ''
            ? { uploadId: newest.id, sent: await partsOf(client, key, newest.id, signal) }
            : undefined;
    }
    catch (error) {
        // an upload may have ended meanwhile, and some services and permissions know no such question
        if (error instanceof S3Failure)
            return undefined;
        throw error;
    }
}
async function partsOf(client, key, uploadId, signal) {
    const sent = new Map();
    let marker = 0;
    for (;;) {
        const query = { uploadId, 'part-number-marker': String(marker) };
        const page = await client.sendForXml({ method: 'GET', key, query, signal }, 'ListPartsResult');
        for (const part of s3_xml_elements(page, 'Part')) {
            const number = Number(textOf(part, 'PartNumber'));
            sent.set(number, { etag: textOf(part, 'ETag') ?? '', sizeBytes: Number(textOf(part, 'Size')) });
        }
        const next = Number(textOf(page, 'NextPartNumberMarker'));
        if (textOf(page, 'IsTruncated') !== 'true' || !(next > marker))
            return sent;
        marker = next;
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-multipart.js






const MAX_PARTS = 10_000;
/**
 * Stores a large file. Parts are read one after another and sent side by side, as the memory budget allows; only what
 * proved intact is completed, so that nothing else ever becomes visible. An upload that a stopped run has left is taken
 * up again: parts that S3 holds with the same MD5 are not sent twice. One that cannot be finished is aborted, one that
 * was only interrupted stays for the next run.
 */
async function uploadInParts(upload, target) {
    const { client, key, signal, repeat } = target;
    const started = (await findUnfinished(client, key, signal)) ?? (await begin(target));
    const abandon = () => abort(client, key, started.uploadId);
    try {
        const { parts, isIntact } = await sendParts(started, upload, target);
        if (isIntact) {
            await repeat(() => complete(started.uploadId, parts, upload.sizeBytes, target));
            return 'written';
        }
    }
    catch (error) {
        const isInterrupted = signal?.aborted || (error instanceof errors/* UserError */.yo && error.retryable);
        if (!isInterrupted)
            await abandon();
        throw error;
    }
    await abandon();
    return 'corrupt';
}
async function begin({ client, key, onWrite, repeat, signal }) {
    const request = { method: 'POST', key, query: { uploads: '' }, headers: onWrite, signal };
    const uploadId = await repeat(async () => {
        const answer = await client.sendForXml(request, 'InitiateMultipartUploadResult');
        const id = textOf(answer, 'UploadId');
        if (!id)
            throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an upload without an id' });
        return id;
    });
    return { uploadId, sent: new Map() };
}
async function sendParts(started, upload, target) {
    const partBytes = Math.max(target.partBytes, Math.ceil(upload.sizeBytes / MAX_PARTS));
    const check = upload.newCheck();
    const parts = [];
    const underWay = new Set();
    let hasFailed = false;
    const file = await (0,promises_.open)(upload.path);
    try {
        for (let at = 0; at < upload.sizeBytes && !hasFailed; at += partBytes) {
            target.signal?.throwIfAborted();
            while (underWay.size >= target.partsAtOnce)
                await Promise.race(underWay);
            const length = Math.min(partBytes, upload.sizeBytes - at);
            const release = await target.budget.take(length);
            try {
                const bytes = await readAt(file, at, length);
                check.update(bytes);
                const part = sendPart(started, parts.length + 1, bytes, target).finally(release);
                const settled = part.catch(() => (hasFailed = true)).finally(() => underWay.delete(settled));
                underWay.add(settled);
                parts.push(part);
            }
            catch (error) {
                release();
                throw error;
            }
        }
        return { parts: await Promise.all(parts), isIntact: check.isIntact() };
    }
    finally {
        await Promise.allSettled(parts);
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
/** The part's ETag. */
async function sendPart({ uploadId, sent }, number, bytes, target) {
    const { client, key, onPart, repeat, signal } = target;
    const md5 = (0,external_node_crypto_.hash)('md5', bytes, 'buffer');
    const known = sent.get(number);
    if (known?.sizeBytes === bytes.length && known.etag === `"${md5.toString('hex')}"`)
        return known.etag;
    const headers = { ...onPart, 'content-md5': md5.toString('base64') };
    const query = { partNumber: String(number), uploadId };
    return repeat(async () => {
        const { etag } = await client.sendForHeaders({ method: 'PUT', key, query, headers, body: bytes, signal });
        if (!etag)
            throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'a part was stored without an ETag' });
        return etag;
    });
}
async function complete(uploadId, etags, sizeBytes, target) {
    const { client, key, onPart, signal, storedSize } = target;
    const parts = etags.map((etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${escapeXml(etag)}</ETag></Part>`);
    const body = Buffer.from(`<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${parts.join('')}</CompleteMultipartUpload>`);
    const headers = { ...onPart, 'content-type': 'application/xml' };
    try {
        // S3 answers 200 before it is done, and may say in the body that it failed
        await client.sendForXml({ method: 'POST', key, query: { uploadId }, headers, body, signal }, 'CompleteMultipartUploadResult');
    }
    catch (error) {
        // the answer to an earlier attempt may have been lost after it had succeeded, or another run was first
        const isGone = error instanceof S3Failure && error.code === 'NoSuchUpload';
        if (!isGone || (await storedSize()) !== sizeBytes)
            throw error;
    }
}
/** Best effort; a bucket should also expire unfinished uploads by a rule of its own. */
async function abort(client, key, uploadId) {
    await client.sendForHeaders({ method: 'DELETE', key, query: { uploadId } }).catch(() => { });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/byte-size.js
const UNITS = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };
/** Bytes of a size as AWS's configuration writes it: `8388608`, `24MB`, `24MiB`, both of 1024 steps; else undefined. */
function parseByteSize(written) {
    const [, digits, unit] = /^(\d{1,15})\s*(?:([kmgt])i?b)?$/i.exec(written.trim()) ?? [];
    return digits === undefined ? undefined : Number(digits) * UNITS[(unit ?? '').toLowerCase()];
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3-part-sizes.js


const MEBIBYTE = 1024 * 1024;
const DEFAULT_PART_BYTES = 8 * MEBIBYTE;
/** S3 takes no smaller ones but the last. */
const MIN_PART_BYTES = 5 * MEBIBYTE;
const MAX_ONE_BYTES = 64 * MEBIBYTE;
const DEFAULT_PARTS_AT_ONCE = 10;
/**
 * Reads `multipart_threshold`, `multipart_chunksize` and `max_concurrent_requests` of the `s3` sub-section of the AWS
 * configuration. Sizes are kept within what S3 takes and memory holds. Throws `CONFIG_INVALID` (exit 2).
 */
function partSizes(config, { threshold, partSize, partsAtOnce }) {
    const read = (key, written, fallback) => {
        if (written === undefined)
            return fallback;
        const value = key === 'max_concurrent_requests' ? Number(written) : parseByteSize(written);
        if (value !== undefined && Number.isSafeInteger(value) && value > 0)
            return value;
        throw new errors/* UserError */.yo({
            code: 'CONFIG_INVALID',
            message: `remote "${config.name}": ${key} = ${written.slice(0, 40)} in the AWS configuration cannot be read`,
            hint: key === 'max_concurrent_requests' ? 'Write a number.' : 'Write bytes or a size as 64MB.',
            exitCode: 2,
        });
    };
    return {
        thresholdBytes: Math.min(read('multipart_threshold', threshold, DEFAULT_PART_BYTES), MAX_ONE_BYTES),
        partBytes: Math.max(MIN_PART_BYTES, Math.min(read('multipart_chunksize', partSize, DEFAULT_PART_BYTES), MAX_ONE_BYTES)),
        partsAtOnce: read('max_concurrent_requests', partsAtOnce, DEFAULT_PARTS_AT_ONCE),
    };
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/s3.js

















/** Content of all uploads held in memory at once. */
const MEMORY_BYTES = 128 * 1024 * 1024;
/** Bodies up to this size are read whole before they are given on. */
const ONE_READ_BYTES = 512 * 1024;
/** Objects of a bucket below a prefix: AWS and whatever else speaks S3. */
const s3Scheme = {
    async open(config, repository) {
        const settings = s3Settings(config);
        const { environment } = repository;
        const look = () => s3Surroundings(config.name, settings, environment);
        const surroundings = look();
        const { credentials, region, transfer } = surroundings;
        if (credentials.kind === 'none')
            throw noCredentials(config.name);
        const source = credentialSource(credentials, region, () => {
            const now = look().credentials;
            return now.kind === 'keys' ? now.keys : undefined;
        });
        const client = new S3Client(config.name, settings, surroundings, source, environment);
        return new S3Remote(config, settings, partSizes(config, transfer), client, source);
    },
    readiness(config, repository) {
        const { credentials } = s3Surroundings(config.name, s3Settings(config), repository.environment);
        if (credentials.kind !== 'none')
            return { ready: true, reason: '' };
        const reason = `no S3 credentials were found for remote "${config.name}" in its options, the environment or a profile`;
        return { ready: false, reason };
    },
    credentials: (config, repository) => credentialsName(config.name, s3Settings(config), repository.environment),
};
class S3Remote {
    settings;
    sizes;
    client;
    credentials;
    name;
    url;
    jobs;
    pageSize = 1000;
    readOnly = false;
    place;
    budget = new ByteBudget(MEMORY_BYTES);
    constructor(config, settings, sizes, client, credentials) {
        this.settings = settings;
        this.sizes = sizes;
        this.client = client;
        this.credentials = credentials;
        this.name = config.name;
        this.url = (0,redact/* redact */.E)(config.url);
        this.jobs = settings.jobs;
        this.place = `remote "${config.name}" (${this.url})`;
    }
    size(key, signal) {
        const request = { method: 'HEAD', key, headers: this.settings.onAccess, signal };
        return this.repeat(async () => {
            try {
                const answer = await this.client.send(request);
                answer.resume();
                return (0,http_client/* contentLength */.Y)(answer) ?? failWithoutSize();
            }
            catch (error) {
                if (error instanceof S3Failure && error.isNotFound)
                    return undefined;
                throw error;
            }
        }, signal);
    }
    list(prefix, signal) {
        return this.translated(listKeys(this.client, prefix, (work) => this.repeat(work, signal), signal));
    }
    async read(key, signal) {
        try {
            const answer = await this.get(key, {}, signal);
            const sizeBytes = (0,http_client/* contentLength */.Y)(answer);
            if (sizeBytes === undefined)
                return this.translated(answer);
            if (sizeBytes <= ONE_READ_BYTES)
                return [await (0,http_client/* readBody */.x8)(answer, ONE_READ_BYTES)];
            const { etag } = answer.headers;
            const rest = (from) => this.get(key, { range: `bytes=${from}-`, ...(etag !== undefined && { 'if-match': etag }) }, signal);
            return this.translated((0,resumed_body/* resumedBody */.Y)(answer, (from) => this.repeat(() => rest(from), signal), signal));
        }
        catch (error) {
            if (error instanceof S3Failure && error.isNotFound)
                return undefined;
            throw this.translate(error);
        }
    }
    get(key, headers, signal) {
        return this.client.send({ method: 'GET', key, headers: { ...this.settings.onAccess, ...headers }, signal });
    }
    async *translated(pieces) {
        try {
            yield* pieces;
        }
        catch (error) {
            throw this.translate(error);
        }
    }
    write(key, upload, signal) {
        if (upload.sizeBytes <= this.sizes.thresholdBytes)
            return this.writeOnce(key, upload, signal);
        const { client, budget, settings, sizes } = this;
        return uploadInParts(upload, {
            client,
            budget,
            key,
            ...sizes,
            onWrite: { ...settings.onWrite, ...settings.onAccess },
            onPart: settings.onAccess,
            storedSize: () => this.size(key, signal),
            repeat: (work) => this.repeat(work, signal),
            signal,
        }).catch((error) => {
            throw this.translate(error);
        });
    }
    async writeOnce(key, upload, signal) {
        const release = await this.budget.take(upload.sizeBytes);
        try {
            const body = (0,external_node_fs_.readFileSync)(upload.path);
            const check = upload.newCheck();
            check.update(body);
            if (!check.isIntact())
                return 'corrupt';
            const { onWrite, onAccess } = this.settings;
            const headers = { ...onWrite, ...onAccess, 'content-md5': (0,external_node_crypto_.hash)('md5', body, 'base64') };
            await this.repeat(async () => {
                const { etag } = await this.client.sendForHeaders({ method: 'PUT', key, headers, body, signal });
                if (!etag)
                    throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an object was stored without an ETag' });
            }, signal);
            return 'written';
        }
        finally {
            release();
        }
    }
    delete(keys, signal) {
        return deleteKeys(this.client, keys, (work) => this.repeat(work, signal), signal);
    }
    close() {
        this.client.close();
    }
    repeat(work, signal) {
        return (0,retry/* withRetries */.L)(() => work().catch((error) => {
            throw this.translate(error);
        }), { signal });
    }
    translate(error) {
        return translateS3Error(error, this.name, this.place, this.credentials.secrets());
    }
}
function failWithoutSize() {
    throw new S3Failure({ status: 200, code: 'GarbledAnswer', said: 'an object without a size' });
}


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   g2: () => (/* binding */ encodeKey),
/* harmony export */   lf: () => (/* binding */ Signer)
/* harmony export */ });
/* unused harmony export encodePart */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Signs S3 requests (AWS Signature Version 4, header form). The key of a day is derived once, since that costs four
 * times as much as a signature.
 */
class Signer {
    derived;
    clock = { second: 0, text: '' };
    /** All headers to send: those of the request, date, payload hash, token, and the signature over all of them. */
    sign(request, keys, region, nowMs) {
        const time = this.timeOf(nowMs);
        const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
        const headers = [
            ...request.headers,
            ['x-amz-content-sha256', request.payloadHash],
            ['x-amz-date', time],
        ];
        if (keys.sessionToken !== undefined)
            headers.push(['x-amz-security-token', keys.sessionToken]);
        headers.sort(([a], [b]) => (a < b ? -1 : 1));
        let lines = '';
        let signed = '';
        for (const [name, value] of headers) {
            lines += `${name}:${value.trim().replace(/  +/g, ' ')}\n`;
            signed += signed === '' ? name : `;${name}`;
        }
        const canonical = `${request.method}\n${request.path}\n${request.query}\n${lines}\n${signed}\n${request.payloadHash}`;
        const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonical, 'hex')}`;
        const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.keyOf(keys, scope)).update(text).digest('hex');
        const identity = `${keys.accessKeyId}/${scope}`;
        headers.push([
            'authorization',
            `AWS4-HMAC-SHA256 Credential=${identity}, SignedHeaders=${signed}, Signature=${signature}`,
        ]);
        return headers;
    }
    /** `20260102T030405Z`; made anew once a second. */
    timeOf(nowMs) {
        const second = Math.floor(nowMs / 1000);
        if (second !== this.clock.second) {
            this.clock = { second, text: new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '') };
        }
        return this.clock.text;
    }
    keyOf({ secretAccessKey: secret }, scope) {
        if (this.derived?.secret !== secret || this.derived.scope !== scope) {
            let key = `AWS4${secret}`;
            for (const part of scope.split('/'))
                key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(part).digest();
            this.derived = { secret, scope, key: key };
        }
        return this.derived.key;
    }
}
/** Percent-encodes everything but unreserved characters, as signatures want it (RFC 3986). */
function encodePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A key as the path of an address; slashes stay. */
function encodeKey(key) {
    if (/^[\w./~-]*$/.test(key))
        return key;
    return key.split('/').map(encodePart).join('/');
}
/** A query, encoded and sorted for signing. */
function encodeQuery(query) {
    return Object.entries(query)
        .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
        .sort()
        .join('&');
}


/***/ })

};
