"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7507);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7893);
/* harmony import */ var _runner_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2053);




/** Takes the runner's address out of the firewall when the job ends: until then other steps reach the instances. */
async function post(context, state) {
    const address = state('runner-address');
    const securityGroupId = state('security-group');
    if (address === '' || securityGroupId === '')
        return;
    const { effects, inputs, variables } = context;
    try {
        const { spec } = await (0,_lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .loadSpec */ .II)(inputs.spec, context);
        await (0,_runner_access_js__WEBPACK_IMPORTED_MODULE_3__/* .shutOut */ .rt)({ scaleway: (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__/* .scalewayFor */ .Vv)(spec, variables), effects, spec }, securityGroupId, address);
    }
    catch (error) {
        context.warning(`${address} may still reach SSH of both colors: ${(0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. The next run of provision shuts it out.`);
    }
}


/***/ })

};
;