exports.id = 850;
exports.ids = [850];
exports.modules = {

/***/ 1469:
/***/ ((module) => {

module.exports = eval("require")("proxy-agent");


/***/ })

};
;