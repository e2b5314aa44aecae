"use strict";
exports.id = 3953;
exports.ids = [3953];
exports.modules = {

/***/ 13953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ gitUrlProblem),
/* harmony export */   cw: () => (/* binding */ hasPassword),
/* harmony export */   pA: () => (/* binding */ isLocalGitUrl)
/* harmony export */ });
const SCHEMES = ['http', 'https', 'ssh', 'git', 'file', 'ssh+git', 'git+ssh'];
/**
 * Why git must not be asked for a repository by this name, in words that follow the name; undefined when it may. Some
 * names start programs (`ext::…`), some would be taken for options.
 */
function gitUrlProblem(url) {
    if (url === '')
        return 'is no address';
    if (url.startsWith('-'))
        return 'looks like an option';
    if (/[\u0000-\u001f\u007f]/.test(url))
        return 'holds a control character';
    if (/^[a-z0-9][a-z0-9+.-]*::/i.test(url))
        return "names a helper program of git's";
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
        if (!SCHEMES.includes(scheme))
            return `has the scheme ${scheme}://, which is not for git repositories`;
        return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?-/i.test(url) ? 'has a host that looks like an option' : undefined;
    }
    return /^(?:[^/@]*@)?-[^/]*:/.test(url) ? 'has a host that looks like an option' : undefined;
}
/** Whether the name is a path of this machine: neither `scheme://` nor `host:path`. */
function isLocalGitUrl(url) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url))
        return false;
    return /^[A-Za-z]:[\\/]/.test(url) || !/^[^/]+:/.test(url);
}
/** Whether the address holds a password or token. */
function hasPassword(url) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]+@/i.test(url);
}


/***/ })

};
;