"use strict";
exports.id = 8147;
exports.ids = [8147];
exports.modules = {

/***/ 8147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryLockFile: () => (/* binding */ tryLockFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);



/** Node.js cannot ask for a BSD lock. These can, on the open file they inherit as descriptor 3; each ends with 1 when it is held. */
const PROGRAMS = [
    ['flock', '-x', '-n', '3'],
    ['perl', '-e', 'open(F, "<&=", 3) or exit 2; flock(F, 6) or exit($!{EWOULDBLOCK} ? 1 : 2)'],
];
/**
 * Tries once to take the exclusive advisory lock (flock(2)) of a file in an existing directory, creating the file, and
 * leaves ` <pid>\n` and `owner` there: what DVC's lock file holds, and a line more. The lock belongs to our open file,
 * which no child process inherits, so a killed process leaves none behind. Throws what opening the file throws: `ELOOP`
 * for a link, since a repository could bring one along that leads to a file of the user's.
 */
function tryLockFile(path, owner, environment) {
    for (;;) {
        const { fd, isWritable } = openLockFile(path);
        const taken = askForLock(fd, environment);
        if (taken !== 'taken') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
            return taken;
        }
        if (!isSameFile((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd), (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfExists */ .sM)(path))) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd); // deleted, and perhaps made anew, since it was opened
            continue;
        }
        if (isWritable)
            nameOwner(fd, owner);
        return { release: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd) };
    }
}
/** Windows knows no such flag. */
const NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
/** A lock can be had on a file that may only be read, too. */
function openLockFile(path) {
    try {
        return { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | NO_LINK), isWritable: true };
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM')
            throw error;
        try {
            return { fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NO_LINK), isWritable: false };
        }
        catch (second) {
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(second) ? error : second;
        }
    }
}
function askForLock(fd, environment) {
    if (process.platform === 'win32')
        return { unavailable: 'Windows has no such locks' };
    for (const [program, ...args] of PROGRAMS) {
        const { status, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, {
            stdio: ['ignore', 'ignore', 'pipe', fd],
            env: { PATH: environment['PATH'] },
            encoding: 'utf8',
        });
        if (status === 0)
            return 'taken';
        // The flock of BusyBox ends with 1 on errors, too, but tells of them.
        if (status === 1 && stderr.trim() === '')
            return 'held';
        if (!error)
            return { unavailable: stderr.trim().split('\n')[0] || `${program} ended with ${status}` };
    }
    return { unavailable: 'neither of the programs flock and perl is there' };
}
function isSameFile(opened, found) {
    return found !== undefined && opened.ino === found.ino && opened.dev === found.dev;
}
function nameOwner(fd, owner) {
    try {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, ` ${process.pid}\n${owner}\n`, 0);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(fd, length);
    }
    catch {
        // a full disk: the lock holds all the same, and only who waits for it is told less
    }
}


/***/ })

};
;