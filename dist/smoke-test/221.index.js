"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {

/***/ 6221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1849);
/* harmony import */ var _billing_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3435);
/* harmony import */ var _lago_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4039);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5799);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3394);







/** Removes what the main step made in the smoke organization and could not remove: it was cancelled, or it failed to. */
async function post(context, state) {
    const name = state('left-behind');
    const { inputs, variables, effects } = context;
    const apiKey = variables.LAGO_SMOKE_API_KEY;
    if (name === '' || apiKey === undefined)
        return;
    try {
        const connectTo = await (0,_lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readConnectTo */ .ew)(variables);
        const { spec } = await (0,_lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .loadSpec */ .II)(inputs.spec, context);
        const topology = await (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__/* .resolveTopology */ .E8)({ topologyInput: inputs.topology, spec, variables, effects });
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetOf */ .$)(inputs.target, topology, connectTo);
        const count = await effects.perform({
            id: 'smoke.remove-left-behind',
            kind: 'http',
            key: `remove ${name}`,
            title: `Remove what ${name} left in the smoke organization`,
            repeatable: true,
            do: async () => {
                const api = await (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_4__/* .connectApi */ .Xm)(target.domain, apiKey)((0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .askTarget */ .Rf)(target, { timeoutSeconds: 10, signal: effects.signal }));
                return (0,_billing_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .remove */ .T)(api, await (0,_billing_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .find */ .I)(api, (candidate) => candidate === name));
            },
        });
        context.info(`Removed ${count} things that this run had made in the smoke organization.`);
    }
    catch (error) {
        context.warning(`What this run made in the smoke organization (${name}) is still there: ${(0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)} A run of the full test in an hour or later removes it.`);
    }
}


/***/ })

};
;