"use strict";
exports.id = 3970;
exports.ids = [3970];
exports.modules = {

/***/ 83970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteAdd: () => (/* binding */ remoteAdd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40179);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65990);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81038);






/** `assay remote add`: names a place where data is stored. Relative places count from the current directory. */
const remoteAdd = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'remote add',
    summary: 'add a remote',
    positionals: '<name> <url>',
    options: {
        ..._config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
        default: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-d, --default', 'make it the default remote'),
        force: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-f, --force', 'replace a remote of that name'),
    },
    run(context, [typed, url], { default: isDefault, force, ...levels }) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(levels) ?? 'repo';
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlaces */ .fu)(context);
        const file = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze)(places, level);
        const section = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteSection */ .c)(typed);
        const name = typed.toLowerCase();
        const own = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .listOptions */ .N)(places, level);
        if ((0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteNames */ .RS)(own).includes(name) && !force) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
                code: 'REMOTE_EXISTS',
                message: `remote "${name}" is there already, in ${file.shown}`,
                hint: `assay remote modify ${name} url <url>, or --force to replace it with all its options.`,
                exitCode: 2,
            });
        }
        const value = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pathForConfig */ .Dq)(url, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(context.directory), file);
        const edits = own
            .filter((option) => option.section === section && option.key !== 'url')
            .map(({ key }) => ({ kind: 'unset', section, key }));
        edits.push({ kind: 'set', section, key: 'url', value });
        if (isDefault)
            edits.push({ kind: 'set', section: 'core', key: 'remote', value: name });
        const outcome = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .editedOutcome */ .Ce)(context, level, edits, isDefault ? `Setting '${name}' as a default remote.` : '');
        if (!(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .canOpen */ .pc)(url)) {
            context.progress.note(`Assay cannot use ${url.replace(/:.*/s, '')} remotes yet; remote "${name}" works with DVC only.`);
        }
        return Promise.resolve(outcome);
    },
});


/***/ }),

/***/ 81038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   c: () => (/* binding */ remoteSection),
/* harmony export */   tN: () => (/* binding */ unknownRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


/** The section of a remote, whose name is the same in upper case. Throws `REMOTE_NAME_INVALID` (exit 2). */
function remoteSection(typed) {
    if (typed.trim() !== '' && !/['"\0-\x1f\x7f]/.test(typed))
        return `remote "${typed.toLowerCase()}"`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_NAME_INVALID',
        message: `"${typed}" cannot be the name of a remote`,
        hint: 'Use letters, digits, - and _.',
        exitCode: 2,
    });
}
/** Names of the remotes among these options. */
function remoteNames(options) {
    return [...new Set(options.flatMap(({ section }) => /^remote "(.*)"$/.exec(section)?.[1] ?? []))];
}
/** `REMOTE_UNKNOWN` (exit 2). */
function unknownRemote(name, known, where = 'the configuration') {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}" in ${where}`,
        hint: guess ? `Did you mean "${guess}"?` : `assay remote add ${name} <url>`,
        exitCode: 2,
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


/***/ })

};
;