export const id = 673;
export const ids = [673];
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

/***/ 71673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpScheme: () => (/* binding */ httpScheme)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/versioning/remotes/http-client.js + 1 modules
var http_client = __webpack_require__(42990);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/http-redirects.js
const MAX_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Asks and follows where the answers lead, never from https to http. `identity`, headers as names and values in turn,
 * goes to the first origin only. Gives the answer and the url that gave it; one that leads nowhere is an error with the
 * code `EREDIRECT`.
 */
async function followRedirects(client, { url: start, method, headers, signal }, identity) {
    let url = start;
    for (let redirects = 0;; redirects++) {
        const own = url.origin === start.origin ? identity : [];
        const answer = await client.send({
            origin: new URL(url.origin),
            method,
            path: `${url.pathname}${url.search}`,
            headers: ['host', url.host, 'user-agent', 'assay', ...headers, ...own],
            signal,
        });
        const { location } = answer.headers;
        if (!REDIRECTS.includes(answer.statusCode) || location === undefined)
            return { answer, url };
        answer.resume();
        if (redirects === MAX_REDIRECTS)
            throw redirectError(`more than ${MAX_REDIRECTS} redirects`);
        const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        if (!next || !/^https?:$/.test(next.protocol))
            throw redirectError('a redirect that leads nowhere');
        if (url.protocol === 'https:' && next.protocol === 'http:') {
            throw redirectError(`a redirect from https to http://${next.host}, which anyone could read`);
        }
        url = next;
    }
}
function redirectError(what) {
    return Object.assign(new Error(what), { code: 'EREDIRECT' });
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/percent-decoded.js
var percent_decoded = __webpack_require__(46384);
// EXTERNAL MODULE: ./build/src/versioning/remotes/remote-options.js
var remote_options = __webpack_require__(93785);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/http-settings.js





const OPTIONS = [
    'auth',
    'custom_auth_header',
    'user',
    'password',
    'ask_password',
    'ssl_verify',
    'method', // of uploads, which there are none of
    'connect_timeout',
    'read_timeout',
];
const DEFAULT_JOBS = 16;
const DEFAULT_TIMEOUT_SECONDS = 60;
/** Reads the options of an HTTP remote. Throws `CONFIG_INVALID` and `REMOTE_UNSUPPORTED` (exit 2). */
function httpSettings(config) {
    const options = (0,remote_options/* remoteOptions */.J)(config, OPTIONS);
    if (!URL.canParse(config.url)) {
        throw options.invalid('url', `url = ${(0,redact/* redact */.E)(config.url)} is not an address`, 'Write https://host/path.');
    }
    const url = new URL(config.url);
    if (url.search !== '' || url.hash !== '') {
        const shown = `${url.origin}${url.pathname}`;
        throw options.invalid('url', `url = ${shown}… has a query or a fragment`, `Write ${shown} only; keys are added to it.`);
    }
    const { identity, secrets } = identityOf(config, options, url);
    const verify = options.text('ssl_verify');
    const isFlag = verify === undefined || /^(true|false)$/i.test(verify);
    return {
        url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
        jobs: options.count('jobs') ?? DEFAULT_JOBS,
        identity,
        secrets,
        tls: (0,http_client/* trustedAuthorities */.DR)(config.name, isFlag ? (options.flag('ssl_verify') ?? true) : verify),
        connectTimeoutMs: (options.seconds('connect_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        readTimeoutMs: (options.seconds('read_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    };
}
/** As in DVC, `user` and `password` count only with `auth`; what stands in the url counts without. */
function identityOf(config, options, url) {
    const auth = options.text('auth')?.toLowerCase();
    const password = options.text('password');
    if (auth === undefined) {
        if (url.username === '' && url.password === '')
            return { identity: [], secrets: [] };
        const written = (0,percent_decoded/* percentDecoded */.o)(url.password);
        return { identity: basic((0,percent_decoded/* percentDecoded */.o)(url.username), written), secrets: [written, url.password] };
    }
    if (!['basic', 'custom', 'digest'].includes(auth)) {
        throw options.invalid('auth', `auth = ${auth.slice(0, 40)} is not known`, 'Write basic or custom.');
    }
    if (auth === 'digest') {
        throw new errors/* UserError */.yo({
            code: 'REMOTE_UNSUPPORTED',
            message: `remote "${config.name}" sets auth = digest, which neither DVC nor Assay can do`,
            hint: 'Let the server take basic authentication over https, or a header (auth = custom).',
            exitCode: 2,
        });
    }
    if (password === undefined && options.flag('ask_password')) {
        throw new errors/* UserError */.yo({
            code: 'REMOTE_UNSUPPORTED',
            message: `remote "${config.name}" sets ask_password; Assay never asks, since it has to run unattended`,
            hint: 'Write `password` to .dvc/config.local, which git ignores.',
            exitCode: 2,
        });
    }
    const name = auth === 'basic' ? 'user' : 'custom_auth_header';
    const first = options.text(name);
    if (first === undefined || password === undefined) {
        const missing = first === undefined ? name : 'password';
        const hint = missing === 'password' ? 'Write it to .dvc/config.local, which git ignores.' : 'Write it beside `auth`.';
        throw options.invalid(missing, `auth = ${auth} needs ${name} and password, and ${missing} is missing`, hint);
    }
    return { identity: auth === 'basic' ? basic(first, password) : [first.toLowerCase(), password], secrets: [password] };
}
function basic(user, password) {
    return ['authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`];
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/network-error.js
var network_error = __webpack_require__(78799);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/read-only.js

/** `REMOTE_READ_ONLY` (exit 2): what a remote that can only be read answers to everything else. */
function readOnlyRemote(name, url, what) {
    return new errors/* UserError */.yo({
        code: 'REMOTE_READ_ONLY',
        message: `remote "${name}" (${url}) can only be read: ${what} is not possible over HTTP`,
        hint: 'Push to the storage behind it: name that as another remote (a directory or s3://…) and use `-r <name>`.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/resumed-body.js
var resumed_body = __webpack_require__(25484);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/versioning/remotes/sigv4.js
var sigv4 = __webpack_require__(2165);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/http.js










/** Bodies up to this size are read whole before they are given on. */
const ONE_READ_BYTES = 512 * 1024;
/** Files of a web server below a url, to be read only: there is no common way to store or to list. */
const httpScheme = {
    async open(config, repository) {
        return new HttpRemote(config, httpSettings(config), repository.environment);
    },
    readiness(config) {
        httpSettings(config);
        return { ready: true, reason: '' };
    },
};
class HttpRemote {
    settings;
    name;
    url;
    jobs;
    pageSize = 1;
    readOnly = true;
    place;
    client;
    constructor(config, settings, environment) {
        this.settings = settings;
        this.name = config.name;
        this.url = settings.url;
        this.jobs = settings.jobs;
        this.place = `remote "${config.name}" (${this.url})`;
        this.client = new http_client/* HttpClient */.Qq({ ...settings, connections: Math.max(settings.jobs, 16), environment });
    }
    size(key, signal) {
        return (0,retry/* withRetries */.L)(async () => {
            const head = await this.ask('HEAD', key, {}, signal);
            if (head === undefined)
                return undefined;
            head.resume();
            const sizeBytes = (0,http_client/* contentLength */.Y)(head);
            if (sizeBytes !== undefined && head.statusCode === 200)
                return sizeBytes;
            return this.countBytes(key, signal); // a server without HEAD, or one that makes up its answers as it goes
        }, { signal });
    }
    async countBytes(key, signal) {
        const content = await this.read(key, signal);
        if (!content)
            return undefined;
        let sizeBytes = 0;
        for await (const piece of content)
            sizeBytes += piece.length;
        return sizeBytes;
    }
    async read(key, signal) {
        const answer = await this.ask('GET', key, {}, signal);
        if (answer === undefined)
            return undefined;
        const sizeBytes = (0,http_client/* contentLength */.Y)(answer);
        if (sizeBytes === undefined)
            return this.content(answer);
        if (sizeBytes <= ONE_READ_BYTES) {
            try {
                return [await (0,http_client/* readBody */.x8)(answer, ONE_READ_BYTES)];
            }
            catch (error) {
                throw this.translate(error);
            }
        }
        const { etag } = answer.headers;
        return this.content((0,resumed_body/* resumedBody */.Y)(answer, (from) => (0,retry/* withRetries */.L)(async () => {
            const headers = { range: `bytes=${from}-`, ...(etag?.startsWith('"') && { 'if-range': etag }) };
            return ((await this.ask('GET', key, headers, signal)) ??
                thrown(this.unavailable('the object went while it was read')));
        }, { signal }), signal));
    }
    async *content(body) {
        try {
            yield* body;
        }
        catch (error) {
            throw this.translate(error);
        }
    }
    /** An answer of success, or undefined where there is no such object. HEAD may also be refused (405, 501). */
    async ask(method, key, headers, signal) {
        let answer;
        try {
            const url = new URL(`${this.url}/${(0,sigv4/* encodeKey */.g2)(key)}`);
            const fields = ['accept', '*/*', 'accept-encoding', 'identity', ...Object.entries(headers).flat()];
            const question = { url, method, headers: fields, signal };
            ({ answer } = await followRedirects(this.client, question, this.settings.identity));
        }
        catch (error) {
            throw this.translate(error);
        }
        const status = answer.statusCode;
        const isNoHead = method === 'HEAD' && (status === 405 || status === 501);
        if ((status >= 200 && status < 300) || isNoHead)
            return answer;
        answer.resume();
        if (status === 404 || status === 410)
            return undefined;
        throw this.refusal(status);
    }
    list() {
        throw readOnlyRemote(this.name, this.url, 'listing what is stored');
    }
    async write() {
        throw readOnlyRemote(this.name, this.url, 'storing');
    }
    async delete() {
        throw readOnlyRemote(this.name, this.url, 'deleting');
    }
    close() {
        this.client.close();
    }
    refusal(status) {
        if (status >= 500 || status === 429 || status === 408)
            return this.unavailable(`HTTP ${status}`);
        const isDenied = status === 401 || status === 403 || status === 407;
        const hint = isDenied
            ? this.settings.identity.length === 0
                ? 'Give `auth`, `user` and `password` of the remote, the last in .dvc/config.local.'
                : 'Check `auth`, `user` and `password` of the remote.'
            : 'Check the url of the remote in .dvc/config.';
        const code = isDenied ? 'REMOTE_ACCESS_DENIED' : 'REMOTE_FAILED';
        return failure({
            code,
            message: `${this.place} ${isDenied ? 'refuses access' : 'answered'}: HTTP ${status}`,
            hint,
        });
    }
    translate(error) {
        const { code, name, message } = error;
        if (error instanceof errors/* UserError */.yo || name === 'AbortError')
            return error;
        const words = `${code ?? name}: ${(0,redact/* redact */.E)(message, this.settings.secrets).slice(0, 300)}`;
        if ((0,network_error/* isNetworkError */.T)(error))
            return this.unavailable(words);
        if (typeof code !== 'string')
            return error;
        return failure({
            code: 'REMOTE_FAILED',
            message: `${this.place}: ${words}`,
            hint: 'Check the network, and the url of the remote in .dvc/config.',
        });
    }
    unavailable(words) {
        return failure({
            code: 'REMOTE_UNAVAILABLE',
            message: `${this.place} does not answer as it should: ${words}`,
            hint: 'Try again in a moment; what was transferred stays.',
            retryable: true,
        });
    }
}
function failure(fields) {
    return new errors/* UserError */.yo({ ...fields, exitCode: 3 });
}
function thrown(error) {
    throw error;
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
