"use strict";
exports.id = 192;
exports.ids = [192];
exports.modules = {

/***/ 3435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find),
/* harmony export */   T: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var _lago_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4039);

/** Our lists are short; this is for an organization in which many runs were cut off. */
const PAGES = 20;
/** Things in the organization whose name is one of ours. */
async function find(api, isWanted) {
    const [customers, plans, metrics, addOns, webhookEndpoints] = await Promise.all([
        everyPage((page) => (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /customers', api.customers.findAllCustomers(page)), 'customers'),
        everyPage((page) => (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /plans', api.plans.findAllPlans(page)), 'plans'),
        everyPage((page) => (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /billable_metrics', api.billableMetrics.findAllBillableMetrics(page)), 'billable_metrics'),
        everyPage((page) => (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /add_ons', api.addOns.findAllAddOns(page)), 'add_ons'),
        everyPage((page) => (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /webhook_endpoints', api.webhookEndpoints.findAllWebhookEndpoints(page)), 'webhook_endpoints'),
    ]);
    return {
        customers: customers.map((customer) => customer.external_id).filter(isWanted),
        plans: plans.map((plan) => plan.code).filter(isWanted),
        metrics: metrics.map((metric) => metric.code).filter(isWanted),
        addOns: addOns.map((addOn) => addOn.code).filter(isWanted),
        webhookEndpoints: webhookEndpoints
            .filter(({ webhook_url: url }) => isWanted(url.split('/').at(-1) ?? ''))
            .map((endpoint) => endpoint.lago_id),
    };
}
async function everyPage(read, key) {
    const items = [];
    for (let page = 1; page <= PAGES; page++) {
        const answer = await read({ page, per_page: 100 });
        items.push(...answer[key]);
        if (!answer.meta.next_page)
            break;
    }
    return items;
}
/**
 * Removes what was found. Subscriptions and wallets go before their customer: with the customer they would end later,
 * and could end in an invoice (facts: lago.md 6, cleanup). An invoice cannot be removed: it is voided, so that nobody
 * owes it. What is gone already counts as removed.
 *
 * @returns how many things were removed
 */
async function remove(api, found) {
    const counts = await Promise.all(found.customers.map((customer) => removeCustomer(api, customer)));
    const rest = [
        ...found.plans.map((code) => [`DELETE /plans/${code}`, () => api.plans.destroyPlan(code)]),
        ...found.addOns.map((code) => [`DELETE /add_ons/${code}`, () => api.addOns.destroyAddOn(code)]),
        ...found.webhookEndpoints.map((id) => [`DELETE /webhook_endpoints/${id}`, () => api.webhookEndpoints.destroyWebhookEndpoint(id)]),
    ];
    await Promise.all(rest.map(([what, call]) => gone(what, call())));
    // After the plans that charge by them.
    await Promise.all(found.metrics.map((code) => gone(`DELETE /billable_metrics/${code}`, api.billableMetrics.destroyBillableMetric(code))));
    return counts.reduce((sum, count) => sum + count, 0) + rest.length + found.metrics.length;
}
async function removeCustomer(api, customer) {
    const page = { external_customer_id: customer, per_page: 100 };
    const [{ subscriptions }, { wallets }, { invoices }] = await Promise.all([
        (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /subscriptions', api.subscriptions.findAllSubscriptions({ ...page, 'status[]': ['active', 'pending'] })),
        (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /wallets', api.wallets.findAllWallets(page)),
        (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOf */ .qu)('GET /invoices', api.invoices.findAllInvoices({ ...page, 'statuses[]': ['finalized'] })),
    ]);
    const active = wallets.filter(({ status }) => status === 'active');
    const owed = invoices.filter(({ status }) => status === 'finalized');
    await Promise.all([
        ...subscriptions.map(({ external_id: id }) => gone(`DELETE /subscriptions/${id}`, terminate(api, id))),
        ...active.map(({ lago_id: id }) => gone(`DELETE /wallets/${id}`, api.wallets.destroyWallet(id))),
        ...owed.map(({ lago_id: id }) => gone(`POST /invoices/${id}/void`, api.invoices.voidInvoice(id))),
    ]);
    await gone(`DELETE /customers/${customer}`, api.customers.destroyCustomer(customer));
    return subscriptions.length + active.length + owed.length + 1;
}
/** Without an invoice and without a credit note; releases before v1.32 ignore this, but a free plan makes none. */
function terminate(api, externalId) {
    return api.subscriptions.destroySubscription(externalId, {
        on_termination_invoice: 'skip',
        on_termination_credit_note: 'skip',
    });
}
async function gone(what, call) {
    try {
        await call;
    }
    catch (thrown) {
        if (!(0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(thrown))
            throw (0,_lago_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .to)(what, thrown);
    }
}


/***/ }),

/***/ 4039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Xm: () => (/* binding */ connectApi),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   qu: () => (/* binding */ dataOf),
/* harmony export */   to: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4505);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5799);


/** The client is loaded with the first call: a quick test needs none. */
function connectApi(domain, apiKey) {
    return async (ask) => {
        const { Client } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 9368));
        return Client(apiKey, { baseUrl: `https://${domain}/api/v1`, customFetch: pinnedFetch(ask) });
    };
}
/** A fetch whose connections go where `ask` sends them, and only to a trusted certificate: it carries the key. */
function pinnedFetch(ask) {
    return async (input, init = {}) => {
        const { pathname, search } = new URL(String(input));
        const { status, headers, body } = await ask({
            path: pathname + search,
            method: (init.method ?? 'GET'),
            headers: { accept: 'application/json', ...init.headers },
            ...(typeof init.body === 'string' ? { body: init.body } : {}),
            secret: true,
        });
        return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
    };
}
/** The client throws the response that it got, with the parsed body as `error`. */
function refusalOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('status' in thrown))
        return undefined;
    const body = 'error' in thrown && typeof thrown.error === 'object' ? (thrown.error ?? {}) : {};
    const { code, error_details: details } = body;
    return { status: Number(thrown.status), code, details: details ?? {} };
}
/** Whether Lago refused since a thing of this name exists. */
function alreadyExists(thrown, field) {
    return refusalOf(thrown)?.details[field]?.includes('value_already_exist') === true;
}
function notFound(thrown) {
    return refusalOf(thrown)?.status === 404;
}
/**
 * Waits for a call of the client and answers its data.
 *
 * @param what like `POST /plans`, for messages
 * @throws ProbeFailure naming status and code; TransientError as it was thrown
 */
async function dataOf(what, call) {
    try {
        const { data } = await call;
        if (data !== null && data !== undefined)
            return data;
    }
    catch (thrown) {
        throw explained(what, thrown);
    }
    throw new _probe_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeFailure */ .BU(`JSON from ${what}`, 'something else with status 200', 'Something between answers in the place of the api: look at the routes of the proxy.');
}
/** What a refusal means, as an error to throw; anything else as it is. */
function explained(what, thrown) {
    const refusal = refusalOf(thrown);
    if (refusal === undefined || thrown instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_)
        return thrown;
    const { status, code, details } = refusal;
    const reasons = Object.entries(details).map(([field, faults]) => `${field}: ${faults.join(', ')}`);
    const came = [`status ${status}`, code, ...reasons].filter((part) => part !== undefined).join(', ');
    return new _probe_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeFailure */ .BU(`status 200 from ${what}`, came, remedyOf(status));
}
function remedyOf(status) {
    if (status === 401)
        return 'LAGO_SMOKE_API_KEY is not a key of this Lago: copy it from Developers > API keys of the smoke organization. After a restored database a cached key may be stale for an hour.';
    if (status === 403)
        return 'The key lacks a permission, or the feature needs a license: look at the API key.';
    if (status === 404 || status === 405)
        return 'The route is missing: the proxy sends /api/v1 elsewhere, or the release is older than this test knows.';
    if (status === 422)
        return 'Lago refused the values: its answer says which; look at `docker compose logs api`.';
    return 'The api failed: look at `docker compose logs api` for the error, and whether migrations of this release ran (unknown column, missing relation).';
}


/***/ }),

/***/ 5799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QH: () => (/* binding */ NotYet),
  BU: () => (/* binding */ ProbeFailure),
  $n: () => (/* binding */ ProbeInconclusive),
  GV: () => (/* binding */ ProbeSkip),
  Rf: () => (/* binding */ askTarget),
  O1: () => (/* binding */ describeAnswer)
});

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(4505);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/exchange.js





const LONGEST_BODY = 1024 * 1024;
const MAY_CHANGE = ['POST', 'PUT', 'DELETE'];
/**
 * One request over a connection of its own, to an address of our choice, with the time of each phase. A bad
 * certificate is reported, not refused: one probe judges it, and the others still tell what is behind it. A request
 * that carries a secret is not sent to it.
 *
 * @throws TransientError when there was no answer; its cause is the error of the system
 */
async function exchange(request) {
    const timeout = AbortSignal.timeout(request.timeoutSeconds * 1000);
    const signal = AbortSignal.any([timeout, request.signal]);
    let socket;
    try {
        const opened = await exchange_open(request, signal);
        socket = opened.socket;
        return await converse(request, opened, signal);
    }
    catch (error) {
        request.signal.throwIfAborted();
        const applied = MAY_CHANGE.includes(request.method ?? 'GET') ? 'unknown' : 'no';
        throw new build/* TransientError */.N_(faultText(request, error, timeout.aborted), applied, { cause: error });
    }
    finally {
        socket?.destroy();
    }
}
async function exchange_open(request, signal) {
    const began = performance.now();
    const { host, port } = request.endpoint;
    const tcp = (0,external_node_net_.connect)({ host, port, noDelay: true });
    const stop = () => tcp.destroy(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    let lookedUp = null;
    tcp.once('lookup', (error, address) => {
        if (error === null && address !== host)
            lookedUp = performance.now();
    });
    await (0,external_node_events_.once)(tcp, 'connect', { signal });
    const connected = performance.now();
    const phases = {
        dns: lookedUp === null ? null : lookedUp - began,
        tcp: connected - (lookedUp ?? began),
    };
    if (!request.tls)
        return { socket: tcp, phases: { ...phases, tls: null }, certificate: null };
    const socket = (0,external_node_tls_.connect)({
        socket: tcp,
        servername: request.host,
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: request.secret === true,
    });
    await (0,external_node_events_.once)(socket, 'secureConnect', { signal });
    return {
        socket,
        phases: { ...phases, tls: performance.now() - connected },
        certificate: certificateOf(socket),
    };
}
function certificateOf(socket) {
    const error = socket.authorizationError;
    const fault = error instanceof Error ? error.message : error ? String(error) : null;
    return { leaf: socket.getPeerCertificate(true), fault: socket.authorized ? null : fault };
}
async function converse(request, opened, signal) {
    const sent = performance.now();
    const outgoing = (0,external_node_http_.request)({
        createConnection: () => opened.socket,
        method: request.method ?? 'GET',
        path: request.path,
        headers: {
            host: request.host,
            'user-agent': 'lago-scw-smoke-test',
            connection: 'close',
            ...request.headers,
            ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
        },
        signal,
    });
    outgoing.end(request.body);
    const [incoming] = (await (0,external_node_events_.once)(outgoing, 'response', { signal }));
    const firstByte = performance.now() - sent;
    return {
        status: incoming.statusCode ?? 0,
        headers: flatten(incoming.headers),
        body: await textOf(incoming),
        phases: { ...opened.phases, firstByte },
        certificate: opened.certificate,
    };
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}
async function textOf(incoming) {
    const chunks = [];
    let length = 0;
    for await (const chunk of incoming) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > LONGEST_BODY)
            break;
    }
    return Buffer.concat(chunks).toString('utf8', 0, LONGEST_BODY);
}
function faultText(request, error, late) {
    const { host, port } = request.endpoint;
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    const what = late
        ? `no answer within ${request.timeoutSeconds} s`
        : (code ?? (error instanceof Error ? error.message : String(error)));
    return `${what} from ${host}:${port}${request.path}`;
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probe.js


/** What was expected did not come. Waiting does not help. */
class ProbeFailure extends build/* ActionError */.lZ {
    constructor(expected, came, remedy) {
        super('probe', `expected ${expected}; came ${came}`, remedy);
    }
}
/** What is expected may still come; at the deadline this is the failure. */
class NotYet extends build/* TransientError */.N_ {
    failure;
    constructor(expected, came, remedy) {
        super(came, 'no');
        this.failure = new ProbeFailure(expected, came, remedy);
    }
}
/** There was nothing to look at. */
class ProbeSkip extends build/* ActionError */.lZ {
    constructor(reason) {
        super('skipped', reason, '');
    }
}
/** Whether it holds could not be told, and the reason may be on this side. */
class ProbeInconclusive extends build/* ActionError */.lZ {
    constructor(reason, remedy) {
        super('inconclusive', reason, remedy);
    }
}
/** A proxy says these while what is behind it starts. */
const STARTING = [502, 503, 504];
function askTarget(target, options) {
    return async ({ path, tls = true, elsewhere, ...rest }) => {
        const home = { tls, host: target.domain, endpoint: target.endpoint(tls ? 443 : 80) };
        const answer = await exchange({
            ...rest,
            path,
            ...(elsewhere === undefined ? home : placeOf(elsewhere, rest.headers)),
            timeoutSeconds: options.timeoutSeconds,
            signal: options.signal,
        });
        options.onAnswer?.(answer.phases);
        if (STARTING.includes(answer.status))
            throw new build/* TransientError */.N_(`status ${answer.status} from ${path}`, 'no');
        return answer;
    };
}
function placeOf({ protocol, hostname, host, port }, headers = {}) {
    const tls = protocol === 'https:';
    const endpoint = { host: hostname, port: Number(port || (tls ? 443 : 80)) };
    return { tls, host: hostname, endpoint, headers: { host, ...headers } };
}
/** An answer in short, for the `came` of a failure. */
function describeAnswer({ status, headers, body, }) {
    const start = body.trimStart().slice(0, 60).replaceAll(/\s+/g, ' ');
    return `status ${status}, ${headers['content-type'] ?? 'no content type'}${start === '' ? '' : `, “${start}”`}`;
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   Y: () => (/* binding */ assertTarget)
/* harmony export */ });
/* harmony import */ var _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4505);


/** Before anything is asked. @throws ActionError `target` for the standby of a spec that has none */
function assertTarget(input, { instances: { colors } }) {
    if (colors === 1 && (input === 'standby' || input === 'green'))
        throw oneColor(input);
}
function oneColor(input) {
    return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('target', `Input 'target' is '${input}', but there is one color, blue (\`instances.colors: 1\`): nothing runs beside the release that is public.`, "Test 'public' after the promote, which takes a release back by itself when its web tier does not get healthy.");
}
/** @throws ActionError `target` when there is no active color to probe, or no such color */
function targetOf(input, topology, connectTo) {
    if (input === 'public')
        return publicTarget(topology, connectTo);
    const color = colorOf(input, topology);
    const { managementAddress } = (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(topology, color);
    return {
        name: color,
        domain: topology.domain,
        address: managementAddress,
        endpoint: (port) => connectTo(managementAddress, port),
        resolved: `${color} is reached by its own address ${managementAddress}`,
    };
}
/** Through the name; where LAGO_SCW_CONNECT_TO knows the name or the Elastic IP, DNS has no part in it. */
function publicTarget(topology, connectTo) {
    const { domain } = topology;
    const { address } = topology.elasticIp;
    const known = [domain, address].find((host) => connectTo(host, 443).host !== host);
    const from = known ?? domain;
    return {
        name: 'public',
        domain,
        address,
        endpoint: (port) => connectTo(from, port),
        resolved: known === undefined ? true : `LAGO_SCW_CONNECT_TO leads ${from} to ${connectTo(from, 443).host}`,
    };
}
function colorOf(input, topology) {
    const wanted = input === 'standby' ? (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .standbyOf */ .Lu)(topology) : input;
    if (wanted === undefined || (wanted === 'green' && topology.instances.green === undefined))
        throw oneColor(input);
    if ((0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .isColor */ ._o)(wanted))
        return wanted;
    if (topology.activeColor !== null)
        return topology.activeColor;
    throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('target', `Input 'target' is 'active', but the Elastic IP ${topology.elasticIp.address} is attached to neither color.`, 'Run provision, or probe a color by its name.');
}


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* reexport */ activeColor),
  E8: () => (/* reexport */ resolveTopology),
  Vv: () => (/* reexport */ scalewayFor)
});

// UNUSED EXPORTS: SCRATCH_TAG, addressPlace, createScaleway, discoverTopology, everyPage, faultOf, findDataSources, findRedis, hasTags, isNotFound, isPoweredOff, lookUpFingerprints, maxConnectionsOf, missingParts, moveElasticIp, nameOf, onlyOne, privateEndpoint, readCertificate, readExtras, readInventory, readInventoryAgain, readOrganizationId, readProvisionedParts, redisEndpoint, setPower, tagsOf, topologyOf

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
// EXTERNAL MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(6799);
;// CONCATENATED MODULE: ./packages/scaleway/build/faults.js

/**
 * The error that stands for an answer that is no success. Branches on the status first: the 429 of the API has
 * no body at all, and the legacy instance API has types of its own (facts: scaleway.md 10).
 */
function faultOf(answer) {
    const { status } = answer;
    const type = faults_text(answer.body, 'type');
    const what = `${describe(answer)}: ${explain(answer.body)}${reference(answer)}`;
    if (status === 429)
        return new build/* TransientError */.N_(`${describe(answer)}: too many requests`, 'no');
    if (status >= 500 && status !== 501)
        return new build/* TransientError */.N_(what, 'unknown');
    if (status === 409 && isBusy(answer.body))
        return new build/* TransientError */.N_(what, 'no');
    if (type === 'quotas_exceeded')
        return new build/* ActionError */.lZ('scaleway-quota', what, quotaRemedy);
    if (type === 'out_of_stock')
        return new build/* ActionError */.lZ('scaleway-stock', what, 'Choose another type or zone in lago.yml.');
    if (status === 401)
        return new build/* ActionError */.lZ('scaleway-credentials', what, credentialsRemedy);
    if (status === 403)
        return new build/* ActionError */.lZ('scaleway-permission', what, permissionRemedy(answer.path));
    if (status === 404)
        return new build/* ActionError */.lZ('scaleway-not-found', what, notFoundRemedy);
    if (status === 412)
        return new build/* ActionError */.lZ('scaleway-precondition', what, conflictRemedy);
    if (status === 409)
        return new build/* ActionError */.lZ('scaleway-conflict', what, conflictRemedy);
    return new build/* ActionError */.lZ('scaleway-refused', what, 'Correct what is named in lago.yml, then run this again.');
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
    return faults_text(body, 'type') === 'transient_state' || faults_text(body, 'message') === 'Tuple concurrently updated';
}
function describe({ method, path, status }) {
    return `Scaleway answered ${status} to ${method} ${path.split('?')[0]}`;
}
function reference({ requestId }) {
    return requestId === null ? '' : ` (request ${requestId})`;
}
function explain(body) {
    const parts = [
        faults_text(body, 'message'),
        faults_text(body, 'help_message'),
        faults_text(body, 'precondition'),
        faults_text(body, 'reason'),
        [faults_text(body, 'resource'), faults_text(body, 'resource_id'), faults_text(body, 'current_state')]
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
        const subject = faults_text(detail, 'argument_name') ?? faults_text(detail, 'action') ?? '';
        const rest = [faults_text(detail, 'resource'), faults_text(detail, 'reason'), faults_text(detail, 'help_message')];
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
function faults_text(value, name) {
    const found = property(value, name);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Whether a call failed because the thing does not exist. */
function isNotFound(error) {
    return error instanceof build/* ActionError */.lZ && error.code === 'scaleway-not-found';
}

;// CONCATENATED MODULE: ./packages/scaleway/build/fetch.js



/**
 * A fetch for the SDK, which has neither a timeout nor a notion of transient faults. The body is read here, so
 * that the timeout covers it. Nothing is retried: effects do that, knowing what may be done twice.
 */
function createFetch(options, calls) {
    const send = options.send ?? fetch;
    const limit = (0,p_limit/* default */.A)(options.atOnce);
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
    return faultOf({ method, path, status: response.status, body, requestId });
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
        : (0,build/* messageOf */.bD)(cause);
    return new build/* TransientError */.N_(`Scaleway ${method} ${path}: ${reason}`, neverLeft ? 'no' : 'unknown', {
        cause: error,
    });
}

;// CONCATENATED MODULE: ./packages/scaleway/build/client.js














/**
 * Faults of a call are TransientError (worth another try) or ActionError (says what to do); nothing is retried here.
 *
 * @throws ActionError `scaleway-credentials` when a credential is not of its form
 */
function createScaleway(options) {
    const calls = [];
    const send = createFetch({
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(7394);
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
            throw new Error(`${address} is ${elastic_ip_move_describe(ip)} although the API accepted the move`);
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
        const ip = await read(look, `Elastic IP (${look})`, () => lookAt(scaleway, topology));
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
            const ip = await lookAt(options.scaleway, options.topology);
            return (await isThere(ip)) ? { done: true, value: ip } : { done: false, now: elastic_ip_move_describe(ip) };
        },
    });
}
function elastic_ip_move_describe(ip) {
    return `${ip.state}${ip.server ? ` to ${ip.server.name}` : ''}`;
}
/** @throws ActionError `elastic-ip` when there is no such address */
async function lookAt(scaleway, topology) {
    const { id } = topology.elasticIp;
    const { ip } = await scaleway.instance.getIp({ ip: id });
    if (ip !== undefined)
        return ip;
    throw new build/* ActionError */.lZ('elastic-ip', `Scaleway does not know the IP ${id}.`, 'Run provision.');
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

;// CONCATENATED MODULE: ./packages/scaleway/build/elastic-ip.js




/** The color that holds the Elastic IP now, be it only on its way there; null while it belongs to neither. */
async function activeColor(options) {
    return (await addressPlace(options)).color;
}
async function addressPlace({ scaleway, effects, topology }) {
    const read = reader_reader(effects, 'elastic-ip');
    const ip = await read('owner', 'owner of the Elastic IP', () => lookAt(scaleway, topology));
    const color = contracts_build/* COLORS */.lm.find((candidate) => topology.instances[candidate]?.serverId === ip.server?.id) ?? null;
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
        if (isNotFound(error))
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
async function readInventory(scaleway, environment, effects) {
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
    const isLate = COLORS.some((color) => colors[color].privateNic !== undefined && colors[color].privateAddress === undefined);
    if (privateNetwork === undefined || !isLate)
        return readInventory(scaleway, environment, effects);
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
async function findDataSources(scaleway, environment, effects) {
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
    const read = reader(effects, 'organization');
    const { applicationId, userId } = await read('key', 'own API key', () => iam.getAPIKey({ accessKey }));
    if (applicationId !== undefined) {
        return (await read('bearer', 'own application', () => iam.getApplication({ applicationId })))
            .organizationId;
    }
    if (userId !== undefined)
        return (await read('bearer', 'own user', () => iam.getUser({ userId }))).organizationId;
    throw new ActionError('organization', `API key ${accessKey} belongs to neither an application nor a user.`, 'Give SCW_DEFAULT_ORGANIZATION_ID.');
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

;// CONCATENATED MODULE: ./packages/scaleway/build/redis.js





/** The Redis of an environment, by tags and exact name. @throws ActionError `ambiguous` */
async function findRedis(scaleway, environment, effects) {
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



async function findParts(scaleway, spec, effects) {
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
async function discoverTopology(scaleway, spec, effects) {
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
    throw new build/* ActionError */.lZ('topology', `Input 'topology' is of environment '${topology.environment}', but the spec is of '${spec.environment}'.`, 'Pass the `topology` output of the provision step that read the same spec.');
}
function parse(text) {
    try {
        return (0,contracts_build/* parseTopology */.Ln)(text);
    }
    catch (error) {
        throw new build/* ActionError */.lZ('topology', `Input 'topology' is not a topology: ${(0,contracts_build/* documentFault */.Kk)(error)}`, 'Pass the `topology` output of provision unchanged, as text.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/index.js


















/***/ })

};
;