exports.id = 9989;
exports.ids = [9989];
exports.modules = {

/***/ 79989:
/***/ ((module) => {

module.exports = eval("require")("canvas");


/***/ })

};
;