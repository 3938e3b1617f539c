"use strict";
exports.id = 341;
exports.ids = [341];
exports.modules = {

/***/ 20341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81886);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67893);
/* harmony import */ var _rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9622);
/* harmony import */ var _remove_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53776);
/* harmony import */ var _standby_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15078);






/** Removes the scratch when the main step could not: it was cancelled, or killed. */
async function post(context, state) {
    const productionInstanceId = state('production');
    const rehearsal = state('rehearsal');
    // The main step made nothing, or removed it.
    if (productionInstanceId === '' && rehearsal === '')
        return;
    const { inputs, variables, effects } = context;
    const { spec } = await (0,_lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .loadSpec */ .II)(inputs.spec, context);
    if (rehearsal !== '')
        await takeDownRehearsal(context, spec);
    if (productionInstanceId === '')
        return;
    const scaleway = (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__/* .scalewayFor */ .Vv)(spec, variables);
    const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
    const removed = await (0,_remove_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .removeScratches */ .r)(place, 'post');
    if (removed.length > 0)
        context.notice(`Removed ${removed.join(', ')}, which the drill had left behind.`);
}
/** Without the database that it runs on it can do no harm: that it stays must not keep the scratch from being removed. */
async function takeDownRehearsal(context, spec) {
    const { inputs, variables, effects } = context;
    try {
        const topology = await (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__/* .resolveTopology */ .E8)({ topologyInput: inputs.topology, spec, variables, effects });
        const host = await (0,_standby_js__WEBPACK_IMPORTED_MODULE_5__/* .connectToStandby */ .Nu)(context, topology);
        try {
            await (0,_rehearsal_rehearse_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRehearsal */ .Gc)({ host, effects, environment: spec.environment }, 'post');
        }
        finally {
            host.close();
        }
    }
    catch (error) {
        context.warning(`The rehearsal may still run on the standby (${(0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}); the next one removes it.`);
    }
}


/***/ })

};
;