"use strict";
exports.id = 6596;
exports.ids = [6596];
exports.modules = {

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const LONGEST_PAUSE_MS = 10_000;
/**
 * Repeats work that failed with a retryable `UserError`, after pauses that double and are drawn at random from their
 * upper half, so that many clients do not come back at once. Any other error, and the last one, is thrown.
 */
async function withRetries(work, options = {}) {
    const { signal, attempts = 6, firstPauseMs = 200 } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || !error.retryable || attempt >= attempts || signal?.aborted)
                throw error;
            const longest = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (attempt - 1));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(longest * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {
                throw error; // interrupted while waiting
            });
        }
    }
}


/***/ })

};
;