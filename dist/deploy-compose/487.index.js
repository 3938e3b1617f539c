"use strict";
exports.id = 487;
exports.ids = [487];
exports.modules = {

/***/ 487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 25 modules
var build = __webpack_require__(4237);
// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(7394);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var effects_build = __webpack_require__(5382);
// EXTERNAL MODULE: ./packages/host/build/index.js + 14 modules
var host_build = __webpack_require__(3293);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 19 modules
var scaleway_build = __webpack_require__(1849);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/bring-address-back.js
/**
 * After a run that was cut off between taking the Elastic IP from one color and giving it to the other: nobody has it, or
 * it is stuck on its way, the public name is dead, and nobody may be there to run the operation again. It goes back to
 * where it came from.
 *
 * @returns whether it had to
 */
async function bringAddressBack(cloud, from) {
    if ((await cloud.addressPlace()).isAttached)
        return false;
    await cloud.moveElasticIp(from, 'post.elastic-ip');
    return true;
}

// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/cloud.js + 1 modules
var build_cloud = __webpack_require__(5127);
// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/fleet.js
var fleet = __webpack_require__(5449);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/post.js








/**
 * Leaves no Elastic IP in the air and gives the lock back, whatever became of the main step. The post step runs when the
 * whole job ends, so the lock holds over the smoke test between deploy and promote.
 */
async function post(context, state) {
    const saved = state('session');
    if (saved === '' || ['status', 'unlock'].includes(context.inputs.operation))
        return;
    const { topology: text, run } = JSON.parse(saved);
    const topology = (0,contracts_build/* parseTopology */.Ln)(JSON.stringify(text));
    await repairAddress(context, topology, state('address-from'));
    await giveLockBack(context, topology, run);
}
async function repairAddress(context, topology, from) {
    if (!(0,contracts_build/* isColor */._o)(from))
        return;
    const { effects, inputs, variables } = context;
    const { address } = topology.elasticIp;
    try {
        const { spec } = await (0,build/* loadSpec */.II)(inputs.spec, context);
        const cloud = (0,build_cloud/* createCloud */.S)((0,scaleway_build/* scalewayFor */.Vv)(spec, variables), topology, effects);
        if (!(await bringAddressBack(cloud, from)))
            return;
        context.warning(`The ${inputs.operation} was cut off while the Elastic IP ${address} led nowhere: it is back on ${from}. Run \`operation: ${inputs.operation}\` again to finish it.`);
    }
    catch (error) {
        context.fail(new effects_build/* ActionError */.lZ('elastic-ip', `The ${inputs.operation} was cut off, and whether the public name leads to a color is unknown: ${(0,effects_build/* messageOf */.bD)(error)}`, `Look at ${address} in the Scaleway console under Instances > Flexible IPs; if it is attached to nothing, attach it to ${from}.`, { cause: error }));
    }
}
async function giveLockBack(context, topology, run) {
    const { effects, inputs, variables } = context;
    try {
        const connectTo = await (0,build/* readConnectTo */.ew)(variables);
        const privateKey = variables.SSH_PRIVATE_KEY;
        const hosts = await (0,fleet/* connectHosts */.i8)(topology, { privateKey, connectTo, effects, mayMiss: true });
        await Promise.all((0,fleet/* inLockOrder */.XO)(hosts).map((host) => (0,host_build/* releaseLock */.x_)(host, run, effects)));
        (0,fleet/* closeHosts */.OH)(hosts);
    }
    catch (error) {
        context.warning(`The lock could not be given back: ${(0,effects_build/* messageOf */.bD)(error)}. It ends by itself ${inputs['lock-minutes']} minutes after it was taken; \`operation: unlock\` ends it now.`);
    }
}


/***/ })

};
;