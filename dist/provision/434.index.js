"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

/***/ 5044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   L8: () => (/* binding */ make),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   Wi: () => (/* binding */ unlessGone),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   wD: () => (/* binding */ untilGone)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7893);


/** Makes something. When the reply is lost, `find` looks whether it is there: neither names nor tags are unique. */
function make(work, id, title, create, find) {
    return work.effects.perform({
        id: `provision.${id}`,
        kind: 'scaleway',
        key: title,
        title,
        do: () => patiently(create),
        probe: async () => {
            const value = await find();
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
}
/** Sets something to a value; doing it twice is like doing it once. */
function set(work, id, title, change) {
    return work.effects.perform({
        id: `provision.${id}`,
        kind: 'scaleway',
        key: title,
        title,
        repeatable: true,
        do: () => patiently(change),
    });
}
/** What was made a moment ago is not visible to every product at once (facts: scaleway.md 12, TF #1485). */
async function patiently(call) {
    try {
        return await call();
    }
    catch (error) {
        if ((0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_((0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), 'no', { cause: error });
        throw error;
    }
}
/** Waits for the wanted state, not merely for one that is not transient. */
function until(work, id, title, seconds, look) {
    return work.effects.waitFor({
        id: `provision.${id}`,
        key: title,
        title: seconds.usually === undefined ? title : `${title} (usually ${seconds.usually})`,
        timeoutSeconds: seconds.timeout,
        everySeconds: seconds.every,
        look: async () => {
            const seen = await look().catch((error) => {
                if ((0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                    return undefined;
                throw error;
            });
            if (seen === undefined)
                return { done: false, now: 'not visible yet' };
            return seen.done ? { done: true, value: seen.value } : { done: false, now: seen.now };
        },
    });
}
/** Waits until something that was deleted does not answer any more. */
function untilGone(work, id, title, seconds, look) {
    return work.effects.waitFor({
        id: `provision.${id}`,
        key: title,
        title,
        timeoutSeconds: seconds.timeout,
        everySeconds: seconds.every,
        look: async () => {
            const now = await unlessGone(look());
            return now === undefined ? { done: true, value: undefined } : { done: false, now };
        },
    });
}
/**
 * Deletes something; that it is gone already is as good. What uses it may be gone and still be counted for a while:
 * the answer is 412 until it is not (facts: scaleway.md 1.2 and 1.5).
 */
async function remove(work, id, title, call) {
    const point = { id: `provision.${id}`, key: title, title };
    const attempt = () => removed(call());
    if (await work.effects.perform({ ...point, kind: 'scaleway', repeatable: true, do: attempt }))
        return;
    await work.effects.waitFor({
        ...point,
        id: `${point.id}.wait-unused`,
        timeoutSeconds: 180,
        everySeconds: 5,
        look: async () => (await attempt()) ? { done: true, value: undefined } : { done: false, now: 'still in use' },
    });
}
/** false: something still uses it. */
async function removed(call) {
    try {
        await unlessGone(call);
        return true;
    }
    catch (error) {
        if (error instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'scaleway-precondition')
            return false;
        throw error;
    }
}
/** undefined when there is no such thing. */
async function unlessGone(call) {
    try {
        return await call;
    }
    catch (error) {
        if ((0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            return undefined;
        throw error;
    }
}
/**
 * Waits for all to end, also when one fails: what is under way is not abandoned.
 *
 * @throws what failed; several failures as one ActionError
 */
async function allOf(promises) {
    const ends = await Promise.allSettled(promises);
    const errors = [
        ...new Set(ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))),
    ];
    if (errors.length === 0)
        return;
    if (errors.length === 1)
        throw errors[0];
    const remedies = errors.flatMap((error) => (error instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? [error.remedy] : []));
    throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('several', errors.map(_lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD).join('\n'), [...new Set(remedies)].join(' '), {
        cause: new AggregateError(errors),
    });
}
/** The SDK types what the API always sends as optional. */
function present(value, what) {
    if (value !== undefined)
        return value;
    throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-answer', `Scaleway made the ${what} but did not say which.`, 'Run this again.');
}


/***/ }),

/***/ 3194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ sameRules),
/* harmony export */   N6: () => (/* binding */ rulesRequest),
/* harmony export */   NH: () => (/* binding */ describeRules),
/* harmony export */   Qx: () => (/* binding */ editableRules),
/* harmony export */   Ul: () => (/* binding */ desiredRules),
/* harmony export */   YN: () => (/* binding */ acceptTcp),
/* harmony export */   _0: () => (/* binding */ normalRule)
/* harmony export */ });
/** Web from anywhere, SSH from the spec's list; everything else meets the default policy. */
function desiredRules(spec) {
    const web = [80, 443].map((port) => acceptTcp(port, '0.0.0.0/0'));
    const ssh = [...new Set(spec.network['ssh-from'].map(normalRange))]
        .sort()
        .map((range) => acceptTcp(22, range));
    return [...web, ...ssh];
}
function acceptTcp(port, ipRange) {
    return {
        action: 'accept',
        protocol: 'TCP',
        direction: 'inbound',
        ipRange,
        destPortFrom: port,
        destPortTo: null,
    };
}
/** The API strips `/32` and drops an end port that equals the first one: so does this (facts: scaleway.md 4). */
function normalRule(rule) {
    const from = rule.destPortFrom ?? null;
    const to = rule.destPortTo ?? null;
    return {
        action: rule.action === 'accept' ? 'accept' : 'drop',
        protocol: rule.protocol,
        direction: rule.direction,
        ipRange: normalRange(rule.ipRange),
        destPortFrom: from,
        destPortTo: to === from ? null : to,
    };
}
function normalRange(range) {
    return range.replace(/\/32$/, '');
}
/** The rules that can be changed; those that block mail cannot, and are left alone. */
function editableRules(rules) {
    return rules.filter((rule) => rule.editable);
}
/** One line a rule, like `accept inbound TCP 443 from 0.0.0.0/0`. */
function describeRule(rule) {
    const ports = rule.destPortFrom === null ? 'all ports' : [rule.destPortFrom, rule.destPortTo].filter(Boolean).join('-');
    const way = rule.direction === 'inbound' ? 'from' : 'to';
    return `${rule.action} ${rule.direction} ${rule.protocol} ${ports} ${way} ${rule.ipRange}`;
}
/** Positions do not matter among rules that only accept: both sides are compared as sets. */
function describeRules(rules) {
    return rules.map(describeRule).sort();
}
function sameRules(existing, desired) {
    const before = describeRules(editableRules(existing).map(normalRule));
    return JSON.stringify(before) === JSON.stringify(describeRules(desired));
}
/** The whole list, as the API wants it; a rule that stays keeps its id. */
function rulesRequest(existing, desired) {
    const ids = new Map(editableRules(existing).map((rule) => [describeRule(normalRule(rule)), rule.id]));
    return desired.map((rule, index) => {
        const id = ids.get(describeRule(rule));
        const { action, protocol, direction, ipRange } = rule;
        return {
            action,
            protocol,
            direction,
            ipRange,
            position: index + 1,
            editable: true,
            ...(id === undefined ? {} : { id }),
            ...(rule.destPortFrom === null ? {} : { destPortFrom: rule.destPortFrom }),
            ...(rule.destPortTo === null ? {} : { destPortTo: rule.destPortTo }),
        };
    });
}


/***/ }),

/***/ 2053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   rt: () => (/* binding */ shutOut),
/* harmony export */   uS: () => (/* binding */ findRunnerAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7893);
/* harmony import */ var _engine_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5044);
/* harmony import */ var _resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3194);





/**
 * The public address of this runner: the one that is given, or the one that a page tells.
 *
 * @throws ActionError `input` when the input is neither, or the page tells something else
 */
async function findRunnerAddress(given, effects) {
    if (given === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(given))
        return given;
    if (!given.startsWith('https://') || !URL.canParse(given)) {
        throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('input', `Input 'runner-address' is neither an IPv4 address nor an https address: ${given}`, 'Give the address of the runner, or of a page that tells it as plain text, like https://api.ipify.org.');
    }
    const address = await effects.perform({
        id: 'provision.runner-address',
        kind: 'http',
        key: given,
        title: 'ask for the public address of this runner',
        repeatable: true,
        do: () => ask(given),
    });
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address))
        return address;
    throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('input', `${given} did not tell an IPv4 address, but: ${address.slice(0, 60)}`, 'Give another page as runner-address, or the address itself.');
}
async function ask(url) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
        return (await response.text()).trim();
    }
    catch (error) {
        throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_(`${url}: ${(0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, 'unknown', { cause: error });
    }
}
/** Opens port 22 to one more address than the spec's. A run that dies is repaired by the next: it is drift. */
function letThrough(reach, securityGroupId, address) {
    const wanted = (0,_resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredRules */ .Ul)(reach.spec);
    const extra = (0,_resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptTcp */ .YN)(22, address);
    const isThere = wanted.some((rule) => rule.destPortFrom === 22 && rule.ipRange === extra.ipRange);
    return setRules(reach, securityGroupId, isThere ? wanted : [...wanted, extra], `let ${address} through to SSH`);
}
function shutOut(reach, securityGroupId, address) {
    return setRules(reach, securityGroupId, (0,_resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredRules */ .Ul)(reach.spec), `let ${address} through no longer`);
}
async function setRules({ scaleway, effects }, securityGroupId, wanted, title) {
    const { instance } = scaleway;
    await (0,_engine_work_js__WEBPACK_IMPORTED_MODULE_3__/* .set */ .hZ)({ effects }, 'runner-access.rules', title, async () => {
        const existing = await (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_2__/* .everyPage */ .Lu)(instance.listSecurityGroupRules({ securityGroupId, perPage: 100 }));
        if ((0,_resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__/* .sameRules */ .Gb)(existing, wanted))
            return;
        await instance.setSecurityGroupRules({ securityGroupId, rules: (0,_resources_firewall_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesRequest */ .N6)(existing, wanted) });
    });
}


/***/ }),

/***/ 6874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   c: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);

/**
 * The error that stands for an answer that is no success. Branches on the status first: the 429 of the API has
 * no body at all, and the legacy instance API has types of its own (facts: scaleway.md 10).
 */
function faultOf(answer) {
    const { status } = answer;
    const type = text(answer.body, 'type');
    const what = `${describe(answer)}: ${explain(answer.body)}${reference(answer)}`;
    if (status === 429)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_(`${describe(answer)}: too many requests`, 'no');
    if (status >= 500 && status !== 501)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_(what, 'unknown');
    if (status === 409 && isBusy(answer.body))
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_(what, 'no');
    if (type === 'quotas_exceeded')
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-quota', what, quotaRemedy);
    if (type === 'out_of_stock')
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-stock', what, 'Choose another type or zone in lago.yml.');
    if (status === 401)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-credentials', what, credentialsRemedy);
    if (status === 403)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-permission', what, permissionRemedy(answer.path));
    if (status === 404)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-not-found', what, notFoundRemedy);
    if (status === 412)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-precondition', what, conflictRemedy);
    if (status === 409)
        return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-conflict', what, conflictRemedy);
    return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('scaleway-refused', what, 'Correct what is named in lago.yml, then run this again.');
}
const quotaRemedy = 'Ask for a higher quota in the Scaleway console under Organization > Quotas, or remove what is no longer used.';
const credentialsRemedy = 'SCW_ACCESS_KEY and SCW_SECRET_KEY must be the two halves of one API key that has not expired.';
const notFoundRemedy = 'Run provision: it reads what exists and makes what is missing.';
const conflictRemedy = 'Something else is changing it, or still uses it. Run this again when that has ended.';
/** Permission set that lets an API key use the product at a path (facts: scaleway.md 8). */
const permissionSets = {
    instance: 'InstancesFullAccess',
    block: 'BlockStorageFullAccess',
    vpc: 'VPCFullAccess and PrivateNetworksFullAccess',
    ipam: 'IPAMReadOnly',
    rdb: 'RelationalDatabasesFullAccess',
    marketplace: 'InstancesFullAccess',
};
function permissionRemedy(path) {
    const product = path.split('/')[1] ?? '';
    const set = permissionSets[product];
    return set === undefined
        ? 'Give the API key the permission that is named, in the Scaleway console under IAM > Policies.'
        : `Give the API key the permission set ${set} for this project, in the Scaleway console under IAM > Policies.`;
}
/** The two ways in which the API says "not now": a resource on its way, and PostgreSQL's own (facts: scaleway.md 5). */
function isBusy(body) {
    return text(body, 'type') === 'transient_state' || text(body, 'message') === 'Tuple concurrently updated';
}
function describe({ method, path, status }) {
    return `Scaleway answered ${status} to ${method} ${path.split('?')[0]}`;
}
function reference({ requestId }) {
    return requestId === null ? '' : ` (request ${requestId})`;
}
function explain(body) {
    const parts = [
        text(body, 'message'),
        text(body, 'help_message'),
        text(body, 'precondition'),
        text(body, 'reason'),
        [text(body, 'resource'), text(body, 'resource_id'), text(body, 'current_state')]
            .filter(Boolean)
            .join(' '),
        ...details(body),
        ...fields(body),
    ].filter((part) => part !== undefined && part !== '');
    return parts.length > 0 ? [...new Set(parts)].join('; ') : 'no explanation';
}
function details(body) {
    const list = property(body, 'details');
    if (!Array.isArray(list))
        return [];
    return list.map((detail) => {
        const subject = text(detail, 'argument_name') ?? text(detail, 'action') ?? '';
        const rest = [text(detail, 'resource'), text(detail, 'reason'), text(detail, 'help_message')];
        const quota = property(detail, 'quota');
        const used = quota === undefined ? '' : `${String(property(detail, 'current'))} of ${String(quota)} used`;
        return [subject, ...rest, used].filter(Boolean).join(' ');
    });
}
/** `fields` of the legacy instance API: argument → what is wrong with it. */
function fields(body) {
    const map = property(body, 'fields');
    if (typeof map !== 'object' || map === null)
        return [];
    return Object.entries(map).map(([name, faults]) => `${name} ${[faults].flat().join(', ')}`);
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function text(value, name) {
    const found = property(value, name);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Whether a call failed because the thing does not exist. */
function isNotFound(error) {
    return error instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'scaleway-not-found';
}


/***/ }),

/***/ 4251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6874);



/**
 * A fetch for the SDK, which has neither a timeout nor a notion of transient faults. The body is read here, so
 * that the timeout covers it. Nothing is retried: effects do that, knowing what may be done twice.
 */
function createFetch(options, calls) {
    const send = options.send ?? fetch;
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(options.atOnce);
    return (input, init) => limit(() => exchange(new Request(input, init)));
    async function exchange(request) {
        const began = performance.now();
        const path = new URL(request.url).pathname;
        const record = (status) => calls.push({ method: request.method, path, status, milliseconds: performance.now() - began });
        try {
            const response = await send(request, { signal: AbortSignal.timeout(options.timeoutSeconds * 1000) });
            const bytes = await response.arrayBuffer();
            record(response.status);
            return accept(request.method, path, response, bytes, options.explain ?? parseJson);
        }
        catch (error) {
            if (error instanceof Error && (error.name === 'TransientError' || error.name === 'ActionError'))
                throw error;
            record(0);
            throw unreachable(request.method, path, error, options.timeoutSeconds);
        }
    }
}
function accept(method, path, response, bytes, explain) {
    const { status, statusText, headers } = response;
    if (!response.ok)
        throw refused(method, path, response, explain(new TextDecoder().decode(bytes)));
    const hasBody = status !== 204 && status !== 205 && status !== 304;
    return new Response(hasBody ? bytes : null, { status, statusText, headers });
}
function refused(method, path, response, body) {
    const requestId = response.headers.get('x-request-id') ?? response.headers.get('x-amz-request-id');
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)({ method, path, status: response.status, body, requestId });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // A gateway answers in HTML or plain text: its first words are all there is to show.
        return { message: text.slice(0, 200).trim() };
    }
}
function unreachable(method, path, error, timeoutSeconds) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const code = cause.code;
    const neverLeft = code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
    const reason = error instanceof Error && error.name === 'TimeoutError'
        ? `no answer in ${timeoutSeconds} s`
        : (0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_(`Scaleway ${method} ${path}: ${reason}`, neverLeft ? 'no' : 'unknown', {
        cause: error,
    });
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lu: () => (/* reexport */ everyPage),
  AN: () => (/* reexport */ monitoring_findDataSources),
  nT: () => (/* reexport */ redis_findRedis),
  kS: () => (/* reexport */ hasTags),
  c4: () => (/* reexport */ faults/* isNotFound */.c),
  qD: () => (/* reexport */ lookUpFingerprints),
  Xm: () => (/* reexport */ maxConnectionsOf),
  tL: () => (/* reexport */ missingParts),
  Vb: () => (/* reexport */ nameOf),
  jr: () => (/* reexport */ onlyOne),
  Xj: () => (/* reexport */ privateEndpoint),
  w$: () => (/* reexport */ readCertificate),
  QO: () => (/* reexport */ readExtras),
  zw: () => (/* reexport */ inventory_readInventory),
  VS: () => (/* reexport */ readInventoryAgain),
  zk: () => (/* reexport */ readOrganizationId),
  vn: () => (/* reexport */ readProvisionedParts),
  B_: () => (/* reexport */ redisEndpoint),
  Vv: () => (/* reexport */ scalewayFor),
  Fg: () => (/* reexport */ tagsOf),
  dA: () => (/* reexport */ topologyOf)
});

// UNUSED EXPORTS: SCRATCH_TAG, activeColor, addressPlace, createScaleway, discoverTopology, faultOf, isPoweredOff, moveElasticIp, resolveTopology, setPower

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(4505);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/index.gen.js + 10 modules
var index_gen = __webpack_require__(3820);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(87);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/index.gen.js + 4 modules
var dist_index_gen = __webpack_require__(38);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/index.gen.js + 4 modules
var sdk_domain_dist_index_gen = __webpack_require__(9109);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/index.gen.js + 4 modules
var sdk_iam_dist_index_gen = __webpack_require__(1817);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/index.gen.js + 5 modules
var sdk_instance_dist_index_gen = __webpack_require__(8757);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/index.gen.js + 4 modules
var sdk_ipam_dist_index_gen = __webpack_require__(9264);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/index.gen.js + 3 modules
var sdk_marketplace_dist_index_gen = __webpack_require__(6628);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/index.gen.js + 5 modules
var sdk_rdb_dist_index_gen = __webpack_require__(9608);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/index.gen.js + 4 modules
var sdk_redis_dist_index_gen = __webpack_require__(2815);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/index.gen.js + 5 modules
var sdk_tem_dist_index_gen = __webpack_require__(5006);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/index.gen.js + 4 modules
var sdk_vpc_dist_index_gen = __webpack_require__(680);
// EXTERNAL MODULE: ./packages/scaleway/build/fetch.js
var fetch = __webpack_require__(4251);
;// CONCATENATED MODULE: ./packages/scaleway/build/client.js














/**
 * Faults of a call are TransientError (worth another try) or ActionError (says what to do); nothing is retried here.
 *
 * @throws ActionError `scaleway-credentials` when a credential is not of its form
 */
function createScaleway(options) {
    const calls = [];
    const send = (0,fetch/* createFetch */.H)({
        timeoutSeconds: options.timeoutSeconds ?? 60,
        atOnce: 8,
        ...(options.send === undefined ? {} : { send: options.send }),
    }, calls);
    const client = connect(options, send);
    return {
        instance: new sdk_instance_dist_index_gen/* Instancev1.API */.F.nC(client),
        vpc: new sdk_vpc_dist_index_gen/* Vpcv2.API */.A.nC(client),
        ipam: new sdk_ipam_dist_index_gen/* Ipamv1.API */.B.nC(client),
        rdb: new sdk_rdb_dist_index_gen/* Rdbv1.API */.i.nC(client),
        marketplace: new sdk_marketplace_dist_index_gen/* Marketplacev2.API */.c.nC(client),
        block: new index_gen/* Blockv1.API */.v.nC(client),
        redis: new sdk_redis_dist_index_gen/* Redisv1.API */.l.nC(client),
        iam: new sdk_iam_dist_index_gen/* Iamv1alpha1.API */.s.nC(client),
        domain: new sdk_domain_dist_index_gen/* Domainv2beta1.API */.s.nC(client),
        tem: new sdk_tem_dist_index_gen/* Temv1alpha1.API */.L.nC(client),
        cockpit: new dist_index_gen/* Cockpitv1.RegionalAPI */.x.Ib(client),
        send: (url, init) => send(url, { ...init, headers: { ...init.headers, 'x-auth-token': options.secretKey } }),
        accessKey: options.accessKey,
        organizationId: options.organizationId,
        projectId: options.projectId,
        zone: options.zone,
        region: options.region,
        calls,
    };
}
function connect(options, send) {
    try {
        return (0,dist/* createAdvancedClient */.eS)((0,dist/* withProfile */.oO)({
            accessKey: options.accessKey,
            secretKey: options.secretKey,
            defaultProjectId: options.projectId,
            defaultRegion: options.region,
            defaultZone: options.zone,
            ...(options.apiUrl === undefined ? {} : { apiURL: options.apiUrl.replace(/\/+$/, '') }),
        }), (0,dist/* withHTTPClient */.US)(send), (0,dist/* withUserAgentSuffix */.WZ)('lago-scw'));
    }
    catch (error) {
        throw new build/* ActionError */.lZ('scaleway-credentials', `Scaleway cannot be reached with these settings: ${(0,build/* messageOf */.bD)(error).replaceAll(options.secretKey, '***')}`, 'Check SCW_ACCESS_KEY (SCW and 17 capitals or digits), SCW_SECRET_KEY and SCW_DEFAULT_PROJECT_ID (both UUIDs), and SCW_API_URL.');
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/reader.js
/** Performs reads, which may always be done again: `reader(effects, 'inventory')('servers', 'servers', …)`. */
function reader_reader(effects, area) {
    return (part, key, read) => effects.perform({
        id: `${area}.${part}`,
        kind: 'scaleway',
        key: `${area} ${key}`,
        title: `read ${key}`,
        repeatable: true,
        do: read,
    });
}

;// CONCATENATED MODULE: ./packages/scaleway/build/database.js

/** The endpoint inside the private network; absent until the instance is ready (facts: scaleway.md 5). */
function privateEndpoint(instance) {
    const endpoint = instance.endpoints.find((candidate) => candidate.privateNetwork !== undefined);
    const address = endpoint?.ip ?? endpoint?.privateNetwork?.serviceIp.split('/')[0];
    if (endpoint?.privateNetwork === undefined || address === undefined)
        return undefined;
    return { address, port: endpoint.port, privateNetworkId: endpoint.privateNetwork.privateNetworkId };
}
/** `max_connections` as it is set; undefined while the instance is made. */
function maxConnectionsOf({ settings }) {
    const text = settings.find(({ name }) => name === 'max_connections')?.value;
    return text === undefined ? undefined : Number(text);
}
/** PEM of the server's certificate, which is its own authority. */
async function readCertificate(scaleway, instanceId, effects) {
    const read = reader_reader(effects, 'database');
    const text = await read('certificate', 'certificate of the database', async () => (await scaleway.rdb.getInstanceCertificate({ instanceId })).text());
    return pemOf(text);
}
/** The API gives PEM itself, or a JSON file object whose content is PEM in base64: the SDK asks for a download. */
function pemOf(text) {
    if (!text.trimStart().startsWith('{'))
        return text;
    const file = JSON.parse(text);
    const content = typeof file === 'object' && file !== null && 'content' in file ? file.content : undefined;
    return typeof content === 'string' ? Buffer.from(content, 'base64').toString() : text;
}

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 30 modules
var contracts_build = __webpack_require__(453);
;// CONCATENATED MODULE: ./packages/scaleway/build/elastic-ip-move.js



/** Recorded: 13 s at most, on a server that still booted. The public name is dead meanwhile, so no longer than it takes to be sure. */
const ATTACH_SECONDS = 30;
/** An accepted PATCH shows at least as `pending` well before this; while nothing shows, the public name may be dead. */
const IGNORED_AFTER_SECONDS = 5;
/** Attaches the Elastic IP to its new color in one call, or else in two. Answers whether it had to be detached first. */
async function elastic_ip_move_attach(options, from) {
    try {
        await inOneCall(options);
        return false;
    }
    catch {
        // Whatever the one call met, the two calls either get there or say why not.
        options.effects.signal.throwIfAborted();
        await inTwoCalls(options, from);
        return true;
    }
}
async function inOneCall(options) {
    const { effects, topology, to } = options;
    await patch(options, 'move', serverOf(options), `move ${topology.elasticIp.address} to ${to}`);
    const accepted = effects.clock.now();
    const patience = 1000 * Math.min(IGNORED_AFTER_SECONDS, options.timeoutSeconds ?? IGNORED_AFTER_SECONDS);
    await waitUntilAttached(options, 'wait-attached', (ip) => ip.state !== 'pending' && !isThere(options, ip) && effects.clock.now() - accepted > patience);
    await assertSettled(options);
}
async function inTwoCalls(options, from) {
    const { address } = options.topology.elasticIp;
    await patch(options, 'detach', null, `detach ${address}`);
    await waitForState(options, 'wait-detached', `Elastic IP ${address} detached`, async (ip) => ip.server === undefined && !(await isListedBy(options, from)));
    await patch(options, 'attach', serverOf(options), `attach ${address} to ${options.to}`);
    await waitUntilAttached(options, 'wait-reattached');
    await assertSettled(options);
}
function patch(options, step, server, title) {
    const { scaleway, effects, topology } = options;
    return effects.perform({
        id: `${elastic_ip_move_idOf(options)}.${step}`,
        kind: 'scaleway',
        key: `${step} ${topology.elasticIp.address} ${server ?? 'nowhere'}`,
        title,
        repeatable: true,
        do: () => scaleway.instance.updateIp({ ip: topology.elasticIp.id, server }),
    });
}
function waitUntilAttached(options, step, isLost) {
    const { address } = options.topology.elasticIp;
    return waitForState(options, step, `Elastic IP ${address} attached to ${options.to}`, async (ip) => {
        if (isLost?.(ip))
            throw new Error(`${address} is ${describe(ip)} although the API accepted the move`);
        return isThere(options, ip);
    });
}
/** Reads twice: an attach right after a detach was seen to be lost although the call said OK. */
async function assertSettled(options) {
    const { scaleway, effects, topology, to } = options;
    const read = reader(effects, elastic_ip_move_idOf(options));
    for (const look of ['verify-first', 'verify-again']) {
        if (look === 'verify-again')
            await effects.clock.sleep((options.settleSeconds ?? 2) * 1000, effects.signal);
        const ip = await read(look, `Elastic IP (${look})`, () => elastic_ip_move_lookAt(scaleway, topology));
        if (!isThere(options, ip))
            throw new Error(`${topology.elasticIp.address} did not stay with ${to}`);
    }
}
/** A detached address can still be in its old server's own list for a moment: attaching then got lost (TF #969). */
async function isListedBy({ scaleway, topology }, color) {
    if (color === null)
        return false;
    const { server } = await scaleway.instance.getServer({ serverId: instanceOf(topology, color).serverId });
    return server?.publicIps.some((one) => one.id === topology.elasticIp.id) ?? false;
}
function isThere(options, ip) {
    return ip.state === 'attached' && ip.server?.id === serverOf(options);
}
function serverOf({ topology, to }) {
    return instanceOf(topology, to).serverId;
}
function elastic_ip_move_idOf({ id }) {
    return id ?? 'elastic-ip';
}
/** `step` ends the id of the effect. */
function waitForState(options, step, title, isThere) {
    return options.effects.waitFor({
        id: `${elastic_ip_move_idOf(options)}.${step}`,
        key: title,
        timeoutSeconds: options.timeoutSeconds ?? ATTACH_SECONDS,
        everySeconds: 1,
        look: async () => {
            const ip = await elastic_ip_move_lookAt(options.scaleway, options.topology);
            return (await isThere(ip)) ? { done: true, value: ip } : { done: false, now: describe(ip) };
        },
    });
}
function describe(ip) {
    return `${ip.state}${ip.server ? ` to ${ip.server.name}` : ''}`;
}
/** @throws ActionError `elastic-ip` when there is no such address */
async function elastic_ip_move_lookAt(scaleway, topology) {
    const { id } = topology.elasticIp;
    const { ip } = await scaleway.instance.getIp({ ip: id });
    if (ip !== undefined)
        return ip;
    throw new ActionError('elastic-ip', `Scaleway does not know the IP ${id}.`, 'Run provision.');
}

;// CONCATENATED MODULE: ./packages/scaleway/build/elastic-ip.js




/** The color that holds the Elastic IP now, be it only on its way there; null while it belongs to neither. */
async function activeColor(options) {
    return (await addressPlace(options)).color;
}
async function addressPlace({ scaleway, effects, topology }) {
    const read = reader(effects, 'elastic-ip');
    const ip = await read('owner', 'owner of the Elastic IP', () => lookAt(scaleway, topology));
    const color = COLORS.find((candidate) => topology.instances[candidate]?.serverId === ip.server?.id) ?? null;
    return { color, isAttached: color !== null && ip.state === 'attached' };
}
/**
 * Moves the Elastic IP to a color: one PATCH, polled until attached; when that does not take, detach, wait until it is
 * gone, attach; read twice at the end, because an attach right after a detach was seen to be lost although the call
 * said OK (facts: scaleway.md 2). When all fails it goes back to where it was.
 *
 * @throws ActionError `elastic-ip` telling where the address is now
 */
async function moveElasticIp(options) {
    const began = options.effects.clock.now();
    const { color: from, isAttached } = await addressPlace(options);
    const done = (moved, detached) => ({
        from,
        to: options.to,
        moved,
        detached,
        seconds: (options.effects.clock.now() - began) / 1000,
    });
    if (from === options.to && isAttached)
        return done(false, false);
    try {
        return done(true, await attach(options, from));
    }
    catch (error) {
        options.effects.signal.throwIfAborted();
        throw await goBack(options, from, error);
    }
}
async function goBack(options, from, cause) {
    const { topology, to } = options;
    const { address } = topology.elasticIp;
    const failed = `The Elastic IP ${address} could not be moved to ${to}: ${messageOf(cause)}.`;
    const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
    if (from === null || from === to)
        return new ActionError('elastic-ip', failed, remedy, { cause });
    try {
        const { color, isAttached } = await addressPlace(options);
        // One that never left must not be touched again: clients are on it.
        if (color !== from || !isAttached)
            await attach({ ...options, to: from, id: `${idOf(options)}.back` }, to);
        return new ActionError('elastic-ip', `${failed} It is on ${from}.`, remedy, { cause });
    }
    catch (error) {
        const lost = `${failed} Moving it back to ${from} failed too: ${messageOf(error)}. The public name may not answer.`;
        const byHand = `Attach ${address} to the ${from} server by hand now. ${remedy}`;
        return new ActionError('elastic-ip', lost, byHand, { cause });
    }
}

// EXTERNAL MODULE: ./packages/scaleway/build/faults.js
var faults = __webpack_require__(6874);
;// CONCATENATED MODULE: ./packages/scaleway/build/host-keys.js


const KEY = 'ssh-host-fingerprints';
/**
 * Fingerprints (`SHA256:…`) of a server's SSH host keys, as its image published them at first boot; empty until then:
 * absent 6 s after power-on, there after 181 s (facts: scaleway.md 3.5).
 */
async function readHostKeyFingerprints(scaleway, server, effects) {
    const read = reader_reader(effects, 'host-keys');
    return read('read', `host key fingerprints of ${server.name}`, () => lookUpFingerprints(scaleway, server.id));
}
/** One look, outside of any effect: for use inside a wait. */
async function lookUpFingerprints(scaleway, serverId) {
    try {
        const text = await scaleway.instance.getServerUserData({ serverId, key: KEY });
        return parseFingerprints(String(text ?? ''));
    }
    catch (error) {
        if ((0,faults/* isNotFound */.c)(error))
            return [];
        throw error;
    }
}
/** Lines as `ssh-keygen -lf` prints them: `256 SHA256:… root@host (ED25519)`. */
function parseFingerprints(text) {
    const found = text.split('\n').flatMap((line) => {
        const [, fingerprint] = /^(?:\d+\s+)?(SHA256:[A-Za-z0-9+/]+=*)(?:\s.*)?$/.exec(line.trim()) ?? [];
        return fingerprint === undefined ? [] : [fingerprint];
    });
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./packages/scaleway/build/names.js
/** The tags by which a resource is found again: there is no state file. */
function tagsOf(environment, role, color) {
    const tags = ['lago-scw', `env=${environment}`, `role=${role}`];
    return color === undefined ? tags : [...tags, `color=${color}`];
}
/** Marks a copy that must never be taken for the real thing: a restored snapshot inherits all tags of its source. */
const SCRATCH_TAG = 'scratch';
function hasTags(resource, tags) {
    return tags.every((tag) => resource.tags.includes(tag));
}
/** `lago-<env>-<part>`. */
function nameOf(environment, part) {
    return `lago-${environment}-${part}`;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/only-one.js

/**
 * The one match, or nothing. Neither names nor tags are unique in Scaleway, so two matches are possible and are
 * never guessed between.
 *
 * @throws ActionError `ambiguous` naming all matches
 */
function onlyOne(what, matches) {
    if (matches.length > 1) {
        throw new build/* ActionError */.lZ('ambiguous', `There are ${matches.length} resources that could be the ${what}: ${matches.map(label).join(', ')}.`, 'Remove the tags from the one that is not used (or delete it), then run this again.');
    }
    return matches[0];
}
function label(item) {
    const name = item.name ?? item.address;
    return name === undefined ? item.id : `${name} (${item.id})`;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/pages.js
/** Everything of a list. The SDK's own `.all()` asks for all pages at once, which provokes a 429. */
async function everyPage(list) {
    const items = [];
    for await (const page of list)
        items.push(...page);
    return items;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/inventory.js





/**
 * Reads everything of an environment in two rounds of parallel calls.
 *
 * @throws ActionError `ambiguous` when two resources claim the same role
 */
async function inventory_readInventory(scaleway, environment, effects) {
    const listed = await listAll(scaleway, environment, effects);
    const read = reader_reader(effects, 'inventory');
    const { privateNetwork, group } = listed;
    const [rules, addresses, ...userDataKeys] = await Promise.all([
        group &&
            read('security-group-rules', 'rules of the security group', () => everyPage(scaleway.instance.listSecurityGroupRules({ securityGroupId: group.id, perPage: 100 }))),
        privateNetwork && readAddresses(scaleway, privateNetwork.id, effects),
        ...contracts_build/* COLORS */.lm.map((color) => readUserDataKeys(scaleway, listed.servers[color], effects)),
    ]);
    const colorOf = (color, index) => {
        const server = listed.servers[color];
        const privateNic = server?.privateNics.find((nic) => nic.privateNetworkId === privateNetwork?.id);
        return {
            server,
            managementIp: listed.managementIps[color],
            privateNic,
            privateAddress: privateNic && addressOf(addresses ?? [], privateNic.id),
            userDataKeys: userDataKeys[index] ?? [],
        };
    };
    return {
        privateNetwork,
        securityGroup: group && { group, rules: rules ?? [] },
        colors: { blue: colorOf('blue', 0), green: colorOf('green', 1) },
        elasticIp: listed.elasticIp,
        database: listed.database,
    };
}
/**
 * Reads an inventory again that lacked something. IPAM tells of an address a little later than the NIC has it: then only
 * addresses are asked for.
 */
async function readInventoryAgain(scaleway, environment, before, effects) {
    const { privateNetwork, colors } = before;
    const isLate = contracts_build/* COLORS */.lm.some((color) => colors[color].privateNic !== undefined && colors[color].privateAddress === undefined);
    if (privateNetwork === undefined || !isLate)
        return inventory_readInventory(scaleway, environment, effects);
    const addresses = await readAddresses(scaleway, privateNetwork.id, effects);
    const colorOf = (color) => {
        const { privateNic } = colors[color];
        return { ...colors[color], privateAddress: privateNic && addressOf(addresses, privateNic.id) };
    };
    return { ...before, colors: { blue: colorOf('blue'), green: colorOf('green') } };
}
function readAddresses(scaleway, privateNetworkId, effects) {
    const { projectId } = scaleway;
    return reader_reader(effects, 'inventory')('addresses', 'addresses of the private network', () => everyPage(scaleway.ipam.listIPs({ privateNetworkId, projectId, pageSize: 100 })));
}
/** The instance API joins tag filters by AND, VPC by OR: every list is filtered again here. */
async function listAll(scaleway, environment, effects) {
    const read = reader_reader(effects, 'inventory');
    const tags = ['lago-scw', `env=${environment}`];
    const { projectId } = scaleway;
    const [networks, groups, servers, ips, databases] = await Promise.all([
        read('private-networks', 'private networks', () => everyPage(scaleway.vpc.listPrivateNetworks({ projectId, tags: [`env=${environment}`], pageSize: 100 }))),
        read('security-groups', 'security groups', () => everyPage(scaleway.instance.listSecurityGroups({ project: projectId, tags, perPage: 100 }))),
        read('servers', 'servers', () => everyPage(scaleway.instance.listServers({ project: projectId, tags, perPage: 100 }))),
        read('ips', 'flexible IPs', () => everyPage(scaleway.instance.listIps({ project: projectId, tags, perPage: 100 }))),
        read('databases', 'database instances', () => everyPage(scaleway.rdb.listInstances({ projectId, name: nameOf(environment, 'db'), pageSize: 100 }))),
    ]);
    const color = (of) => ({
        server: onlyOne(`${of} server`, tagged(servers, tagsOf(environment, 'server', of))),
        ip: onlyOne(`${of} management IP`, tagged(ips, tagsOf(environment, 'management-ip', of))),
    });
    const [blue, green] = [color('blue'), color('green')];
    return {
        privateNetwork: onlyOne('private network', tagged(networks, tagsOf(environment, 'private-network'))),
        group: onlyOne('security group', tagged(groups, tagsOf(environment, 'security-group'))),
        servers: { blue: blue.server, green: green.server },
        managementIps: { blue: blue.ip, green: green.ip },
        elasticIp: onlyOne('Elastic IP', tagged(ips, tagsOf(environment, 'elastic-ip'))),
        database: onlyOne('database instance', theDatabase(databases, environment)),
    };
}
function tagged(items, tags) {
    return items.filter((item) => hasTags(item, tags) && !item.tags.includes(SCRATCH_TAG));
}
/** By tags and exact name: an instance made from a snapshot carries the tags of its source (facts: scaleway.md 5). */
function theDatabase(instances, environment) {
    const name = nameOf(environment, 'db');
    return tagged(instances, tagsOf(environment, 'database')).filter((instance) => instance.name === name);
}
function addressOf(addresses, nicId) {
    const found = addresses.find((ip) => !ip.isIpv6 && ip.resource?.id === nicId);
    return found?.address.split('/')[0];
}
async function readUserDataKeys(scaleway, server, effects) {
    if (server?.state !== 'stopped')
        return [];
    const read = reader_reader(effects, 'inventory');
    const { userData } = await read('user-data', `user data of ${server.name}`, () => scaleway.instance.listServerUserData({ serverId: server.id }));
    return userData;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/monitoring.js




/** By exact name: Cockpit knows no tags. Scaleway's own sources cannot be pushed to. */
async function monitoring_findDataSources(scaleway, environment, effects) {
    const { projectId } = scaleway;
    const found = await reader_reader(effects, 'inventory')('data-sources', 'Cockpit data sources', () => everyPage(scaleway.cockpit.listDataSources({
        projectId,
        origin: 'custom',
        types: ['metrics', 'logs'],
        pageSize: 100,
    })));
    const source = (type) => onlyOne(`Cockpit ${type} source`, found.filter((one) => one.type === type && one.name === nameOf(environment, type)));
    return { metrics: source('metrics'), logs: source('logs') };
}
function monitoringTopology({ metrics, logs }) {
    return metrics && logs && { metricsUrl: metrics.url, logsUrl: logs.url };
}

;// CONCATENATED MODULE: ./packages/scaleway/build/organization.js


/**
 * The organization of the API key: every list of IAM asks for it.
 *
 * @throws ActionError `organization` when the key cannot tell
 */
async function readOrganizationId(scaleway, effects) {
    if (scaleway.organizationId !== undefined)
        return scaleway.organizationId;
    const { iam, accessKey } = scaleway;
    const read = reader_reader(effects, 'organization');
    const { applicationId, userId } = await read('key', 'own API key', () => iam.getAPIKey({ accessKey }));
    if (applicationId !== undefined) {
        return (await read('bearer', 'own application', () => iam.getApplication({ applicationId })))
            .organizationId;
    }
    if (userId !== undefined)
        return (await read('bearer', 'own user', () => iam.getUser({ userId }))).organizationId;
    throw new build/* ActionError */.lZ('organization', `API key ${accessKey} belongs to neither an application nor a user.`, 'Give SCW_DEFAULT_ORGANIZATION_ID.');
}

;// CONCATENATED MODULE: ./packages/scaleway/build/power.js



const STATES = { on: 'running', off: 'stopped' };
const ACTIONS = { on: 'poweron', off: 'poweroff' };
const TIMEOUT_SECONDS = 600;
/** Whether an instance is powered off, or on its way there. */
async function isPoweredOff(options) {
    const state = await reader(options.effects, options.id)('power', `power of ${options.color}`, () => stateOf(options));
    return ['stopped', 'stopped in place', 'stopping'].includes(state);
}
/** Powers an instance on or off, and answers when it is. What it holds stays: volumes, addresses, private network. */
async function setPower(options, power) {
    const { scaleway, effects, topology, color, id } = options;
    const { serverId } = instanceOf(topology, color);
    await effects.perform({
        id: `${id}.power-${power}`,
        kind: 'scaleway',
        key: `power ${power} ${color}`,
        title: `Power ${color} ${power}`,
        repeatable: true,
        do: async () => {
            const state = await stateOf(options);
            if (state === STATES[power] || state === (power === 'on' ? 'starting' : 'stopping'))
                return;
            await scaleway.instance.serverAction({ serverId, action: ACTIONS[power] });
        },
    });
    await effects.waitFor({
        id: `${id}.power-${power}-wait`,
        key: `${color} ${STATES[power]}`,
        title: `${color} is ${STATES[power]}`,
        timeoutSeconds: TIMEOUT_SECONDS,
        everySeconds: 2,
        look: async () => {
            const state = await stateOf(options);
            return state === STATES[power] ? { done: true, value: undefined } : { done: false, now: state };
        },
    });
}
async function stateOf({ scaleway, topology, color }) {
    const { serverId } = instanceOf(topology, color);
    const { server } = await scaleway.instance.getServer({ serverId });
    if (server !== undefined)
        return server.state;
    throw new ActionError('instance', `Scaleway does not know the instance of ${color} (${serverId}).`, 'Run provision.');
}

;// CONCATENATED MODULE: ./packages/scaleway/build/redis.js





/** The Redis of an environment, by tags and exact name. @throws ActionError `ambiguous` */
async function redis_findRedis(scaleway, environment, effects) {
    const name = nameOf(environment, 'redis');
    const { projectId } = scaleway;
    const found = await reader_reader(effects, 'inventory')('redis', 'Redis', () => everyPage(scaleway.redis.listClusters({ projectId, name, pageSize: 100 })));
    const tags = tagsOf(environment, 'redis');
    return onlyOne('Redis', found.filter((cluster) => cluster.name === name && hasTags(cluster, tags)));
}
/** Where a Redis answers inside the private network; undefined until it is ready. */
function redisEndpoint(cluster) {
    const endpoint = cluster.endpoints.find(({ privateNetwork }) => privateNetwork !== undefined);
    const address = endpoint?.ips[0]?.split('/')[0];
    if (endpoint?.privateNetwork === undefined || address === undefined)
        return undefined;
    return { address, port: endpoint.port, privateNetworkId: endpoint.privateNetwork.id };
}
/** What the other actions need to know of a Redis; undefined while it has no address. */
async function readRedisTopology(scaleway, cluster, effects) {
    const endpoint = redisEndpoint(cluster);
    if (endpoint === undefined)
        return undefined;
    const { id: clusterId, userName: user, tlsEnabled: tls } = cluster;
    const certificate = tls ? await redis_readCertificate(scaleway, clusterId, effects) : null;
    return { clusterId, address: endpoint.address, port: endpoint.port, user, tls, certificate };
}
async function redis_readCertificate(scaleway, clusterId, effects) {
    const read = reader_reader(effects, 'redis');
    return pemOf(await read('certificate', 'certificate of Redis', async () => (await scaleway.redis.getClusterCertificate({ clusterId })).text()));
}

;// CONCATENATED MODULE: ./packages/scaleway/build/provisioned-parts.js



async function provisioned_parts_findParts(scaleway, spec, effects) {
    const { environment } = spec;
    const [redis, sources] = await Promise.all([
        spec.redis && findRedis(scaleway, environment, effects),
        spec.monitoring && findDataSources(scaleway, environment, effects),
    ]);
    return { redis, sources };
}
/** What the other actions need to know of them. */
async function readProvisionedParts(scaleway, spec, found, effects) {
    return {
        redis: spec.redis && found.redis && (await readRedisTopology(scaleway, found.redis, effects)),
        bucket: bucketTopology(spec),
        monitoring: spec.monitoring && found.sources && monitoringTopology(found.sources),
    };
}
function bucketTopology(spec) {
    if (spec.storage?.managed !== true)
        return undefined;
    const region = (0,contracts_build/* regionOf */.AP)(spec);
    return { name: spec.storage.bucket, endpoint: `https://s3.${region}.scw.cloud`, region };
}

;// CONCATENATED MODULE: ./packages/scaleway/build/topology.js






/**
 * Reads the topology of a complete environment from Scaleway.
 *
 * @throws ActionError `incomplete` naming what is missing
 */
async function topology_discoverTopology(scaleway, spec, effects) {
    const inventory = await readInventory(scaleway, spec.environment, effects);
    assertComplete(inventory, spec);
    return topologyOf(inventory, await readExtras(scaleway, inventory, findParts(scaleway, spec, effects), effects, spec), spec, scaleway.projectId);
}
async function readExtras(scaleway, inventory, found, effects, spec) {
    const fingerprintsOf = async (color) => {
        const { server } = inventory.colors[color];
        return server === undefined || !(0,contracts_build/* colorsIn */.i9)(spec).includes(color)
            ? []
            : readHostKeyFingerprints(scaleway, server, effects);
    };
    const instance = inventory.database;
    const [certificate, blue, green, parts] = await Promise.all([
        instance === undefined ? '' : readCertificate(scaleway, instance.id, effects),
        fingerprintsOf('blue'),
        fingerprintsOf('green'),
        Promise.resolve(found).then((parts) => readProvisionedParts(scaleway, spec, parts, effects)),
    ]);
    return { certificate, fingerprints: { blue, green }, ...parts };
}
/** What a complete environment has and this one lacks, in words. */
function missingParts(inventory, spec) {
    const { privateNetwork, securityGroup, elasticIp, database, colors } = inventory;
    const parts = [
        ['private network', privateNetwork],
        ['security group', securityGroup],
        ['Elastic IP', elasticIp],
        ...(0,contracts_build/* colorsIn */.i9)(spec).flatMap((color) => [
            [`${color} server`, colors[color].server],
            [`management IP of ${color}`, colors[color].managementIp],
            [`private address of ${color}`, colors[color].privateAddress],
        ]),
        ['database instance', database],
        ['private endpoint of the database', database && privateEndpoint(database)],
    ];
    return parts.filter(([, resource]) => resource === undefined).map(([name]) => name);
}
function assertComplete(inventory, spec) {
    const missing = missingParts(inventory, spec);
    if (missing.length === 0)
        return;
    throw new build/* ActionError */.lZ('incomplete', `Environment '${spec.environment}' is not complete in Scaleway: missing ${missing.join(', ')}.`, 'Run provision with mode: apply first; check that SCW_DEFAULT_PROJECT_ID and scaleway.zone are those of this environment.');
}
/** Puts a complete inventory into the document that the other actions read. */
function topologyOf(inventory, extras, spec, projectId) {
    assertComplete(inventory, spec);
    const { privateNetwork, securityGroup, elasticIp, database } = inventory;
    const endpoint = database && privateEndpoint(database);
    if (!privateNetwork || !securityGroup || !elasticIp || !database || !endpoint) {
        throw new Error('assertComplete lets no incomplete inventory through');
    }
    const maxConnections = maxConnectionsOf(database);
    const instance = (color) => describeInstance(inventory, color, extras.fingerprints[color]);
    const activeColor = ownerOf(inventory);
    assertServes(activeColor, spec);
    return {
        schema: 'lago-scw/topology@1',
        environment: spec.environment,
        domain: spec.domain,
        projectId,
        region: (0,contracts_build/* regionOf */.AP)(spec),
        zone: spec.scaleway.zone,
        sshUser: spec.instances['ssh-user'],
        privateNetwork: {
            id: privateNetwork.id,
            name: privateNetwork.name,
            subnets: privateNetwork.subnets.map(({ subnet }) => subnet),
        },
        securityGroup: { id: securityGroup.group.id, name: securityGroup.group.name },
        elasticIp: { id: elasticIp.id, address: elasticIp.address },
        activeColor,
        instances: {
            blue: instance('blue'),
            ...(spec.instances.colors === 1 ? {} : { green: instance('green') }),
        },
        database: {
            instanceId: database.id,
            name: spec.database.name,
            user: spec.database.user,
            address: endpoint.address,
            port: endpoint.port,
            certificate: extras.certificate,
            volumeType: database.volume?.type ?? spec.database['volume-type'],
            ...(maxConnections === undefined ? {} : { maxConnections }),
        },
        ...(extras.redis === undefined ? {} : { redis: extras.redis }),
        ...(extras.bucket === undefined ? {} : { bucket: extras.bucket }),
        ...(extras.monitoring === undefined ? {} : { monitoring: extras.monitoring }),
    };
}
/** A standby that the spec no longer has must not be the one that serves. */
function assertServes(active, spec) {
    if (active === null || (0,contracts_build/* colorsIn */.i9)(spec).includes(active))
        return;
    throw new build/* ActionError */.lZ('standby-serves', `The spec says \`instances.colors: 1\`, which is blue, but ${active} has the Elastic IP.`, 'Set `instances.colors` to 2 again and promote or roll back, so that blue is active; then to 1.');
}
/** The color that the Elastic IP is attached to: the only truth about who is active. */
function ownerOf({ elasticIp, colors }) {
    const serverId = elasticIp?.server?.id;
    if (serverId === undefined)
        return null;
    return contracts_build/* COLORS */.lm.find((color) => colors[color].server?.id === serverId) ?? null;
}
function describeInstance(inventory, color, fingerprints) {
    const { server, managementIp, privateAddress } = inventory.colors[color];
    if (!server || !managementIp || privateAddress === undefined) {
        throw new Error('assertComplete lets no incomplete inventory through');
    }
    return {
        serverId: server.id,
        name: server.name,
        managementAddress: managementIp.address,
        privateAddress,
        hostKeyFingerprints: [...fingerprints],
    };
}

;// CONCATENATED MODULE: ./packages/scaleway/build/resolve-topology.js




/**
 * The topology from the input when there is one, else read from Scaleway.
 *
 * @throws ActionError `topology` when the input is none or of another environment, `variable` when credentials lack
 */
async function resolveTopology(options) {
    const { topologyInput, spec, variables, effects } = options;
    if (topologyInput !== undefined && topologyInput.trim() !== '')
        return readTopology(topologyInput, spec);
    return discoverTopology(scalewayFor(spec, variables), spec, effects);
}
/** A client for the spec's zone. @throws ActionError `variable` naming the credentials that are missing */
function scalewayFor(spec, variables) {
    const { SCW_ACCESS_KEY: accessKey, SCW_SECRET_KEY: secretKey, SCW_DEFAULT_PROJECT_ID: projectId, } = variables;
    if (accessKey === undefined || secretKey === undefined || projectId === undefined) {
        const names = ['SCW_ACCESS_KEY', 'SCW_SECRET_KEY', 'SCW_DEFAULT_PROJECT_ID'];
        const missing = names.filter((name) => variables[name] === undefined);
        throw new build/* ActionError */.lZ('variable', `Without the input 'topology', Scaleway has to be asked; missing for that: ${missing.join(', ')}.`, "Give `topology` (the output of provision), or map Scaleway's variables under `env:` of this step.");
    }
    return createScaleway({
        accessKey,
        secretKey,
        projectId,
        organizationId: variables.SCW_DEFAULT_ORGANIZATION_ID,
        apiUrl: variables.SCW_API_URL,
        zone: spec.scaleway.zone,
        region: (0,contracts_build/* regionOf */.AP)(spec),
    });
}
function readTopology(text, spec) {
    const topology = parse(text);
    if (topology.environment === spec.environment)
        return topology;
    throw new ActionError('topology', `Input 'topology' is of environment '${topology.environment}', but the spec is of '${spec.environment}'.`, 'Pass the `topology` output of the provision step that read the same spec.');
}
function parse(text) {
    try {
        return parseTopology(text);
    }
    catch (error) {
        throw new ActionError('topology', `Input 'topology' is not a topology: ${documentFault(error)}`, 'Pass the `topology` output of provision unchanged, as text.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/index.js


















/***/ })

};
;