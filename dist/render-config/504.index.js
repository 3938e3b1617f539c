"use strict";
exports.id = 504;
exports.ids = [504];
exports.modules = {

/***/ 9504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 30 modules
var build = __webpack_require__(8227);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(4505);
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
        return new effects_build/* TransientError */.N_(`${describe(answer)}: too many requests`, 'no');
    if (status >= 500 && status !== 501)
        return new effects_build/* TransientError */.N_(what, 'unknown');
    if (status === 409 && isBusy(answer.body))
        return new effects_build/* TransientError */.N_(what, 'no');
    if (type === 'quotas_exceeded')
        return new effects_build/* ActionError */.lZ('scaleway-quota', what, quotaRemedy);
    if (type === 'out_of_stock')
        return new effects_build/* ActionError */.lZ('scaleway-stock', what, 'Choose another type or zone in lago.yml.');
    if (status === 401)
        return new effects_build/* ActionError */.lZ('scaleway-credentials', what, credentialsRemedy);
    if (status === 403)
        return new effects_build/* ActionError */.lZ('scaleway-permission', what, permissionRemedy(answer.path));
    if (status === 404)
        return new effects_build/* ActionError */.lZ('scaleway-not-found', what, notFoundRemedy);
    if (status === 412)
        return new effects_build/* ActionError */.lZ('scaleway-precondition', what, conflictRemedy);
    if (status === 409)
        return new effects_build/* ActionError */.lZ('scaleway-conflict', what, conflictRemedy);
    return new effects_build/* ActionError */.lZ('scaleway-refused', what, 'Correct what is named in lago.yml, then run this again.');
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
    return error instanceof effects_build/* ActionError */.lZ && error.code === 'scaleway-not-found';
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
        : (0,effects_build/* messageOf */.bD)(cause);
    return new effects_build/* TransientError */.N_(`Scaleway ${method} ${path}: ${reason}`, neverLeft ? 'no' : 'unknown', {
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
        throw new effects_build/* ActionError */.lZ('scaleway-credentials', `Scaleway cannot be reached with these settings: ${(0,effects_build/* messageOf */.bD)(error).replaceAll(options.secretKey, '***')}`, 'Check SCW_ACCESS_KEY (SCW and 17 capitals or digits), SCW_SECRET_KEY and SCW_DEFAULT_PROJECT_ID (both UUIDs), and SCW_API_URL.');
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
            return (await isThere(ip)) ? { done: true, value: ip } : { done: false, now: elastic_ip_move_describe(ip) };
        },
    });
}
function elastic_ip_move_describe(ip) {
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
        throw new effects_build/* ActionError */.lZ('ambiguous', `There are ${matches.length} resources that could be the ${what}: ${matches.map(label).join(', ')}.`, 'Remove the tags from the one that is not used (or delete it), then run this again.');
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
    throw new effects_build/* ActionError */.lZ('incomplete', `Environment '${spec.environment}' is not complete in Scaleway: missing ${missing.join(', ')}.`, 'Run provision with mode: apply first; check that SCW_DEFAULT_PROJECT_ID and scaleway.zone are those of this environment.');
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
    throw new effects_build/* ActionError */.lZ('standby-serves', `The spec says \`instances.colors: 1\`, which is blue, but ${active} has the Elastic IP.`, 'Set `instances.colors` to 2 again and promote or roll back, so that blue is active; then to 1.');
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
        throw new effects_build/* ActionError */.lZ('variable', `Without the input 'topology', Scaleway has to be asked; missing for that: ${missing.join(', ')}.`, "Give `topology` (the output of provision), or map Scaleway's variables under `env:` of this step.");
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
    throw new effects_build/* ActionError */.lZ('topology', `Input 'topology' is of environment '${topology.environment}', but the spec is of '${spec.environment}'.`, 'Pass the `topology` output of the provision step that read the same spec.');
}
function parse(text) {
    try {
        return (0,contracts_build/* parseTopology */.Ln)(text);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('topology', `Input 'topology' is not a topology: ${(0,contracts_build/* documentFault */.Kk)(error)}`, 'Pass the `topology` output of provision unchanged, as text.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/index.js

















;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/deployment.js
function servicesWith(deployment, ...roles) {
    return deployment.services.filter(({ role }) => roles.includes(role));
}
/** The services that run Lago's api image and stay: they must agree on almost everything. */
function processesOf(deployment) {
    return servicesWith(deployment, 'api', 'worker', 'clock');
}
/** Those and the migration. */
function railsOf(deployment) {
    return servicesWith(deployment, 'api', 'worker', 'clock', 'migrate');
}
/** Whether Lago connects to a service: the host of one of its addresses, as it is or as a default. */
function isUsedByLago(deployment, { name }) {
    return railsOf(deployment).some(({ environment }) => [...environment.values()].some(({ value, written }) => isHostIn(name, value ?? written ?? '')));
}
/** Whether a text, like `redis`, `redis://redis:6379` or `//$\{HOST:-redis}:6379`, has a host of that name. */
function isHostIn(name, text) {
    return text
        .split(/\/\/|@|:-/)
        .slice(text === name ? 0 : 1)
        .some((rest) => rest === name || (rest.startsWith(name) && /[:/}?]/.test(rest[name.length] ?? '')));
}
/** Value of a variable where it is known. */
function valueIn(service, name) {
    return service.environment.get(name)?.value;
}
/** Whether a variable is not set or empty; one whose value nobody told us counts as set. */
function lacks(service, name) {
    const setting = service.environment.get(name);
    return setting === undefined || setting.value === '';
}
/** Version tag of the image, `v1.35.0`; nothing for another kind of tag. */
function versionTagOf(service) {
    return /:(v\d+\.\d+\.\d+)(@|$)/.exec(service.image?.value ?? '')?.[1];
}
/** Version of Lago that the deployment runs: that of the api. */
function versionOf(deployment) {
    for (const service of railsOf(deployment)) {
        const tag = versionTagOf(service);
        if (tag !== undefined)
            return { value: tag, place: service.image?.place ?? service.place };
    }
    return undefined;
}
/** `start.billing.worker.sh` of a command that runs one of Lago's scripts. */
function scriptOf(service) {
    return /([\w.]+\.sh)\b/.exec(service.command?.value ?? '')?.[1];
}
/** `api, worker and clock`. */
function listed(names) {
    const all = [...new Set(names)];
    return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rule.js

/** A sighting at the place of a setting, once for each service that has it and is judged guilty. */
function settingsWhere(services, name, isBad) {
    return services.flatMap((service) => {
        const setting = service.environment.get(name);
        const text = setting?.value === undefined ? undefined : isBad(setting.value, service);
        return setting === undefined || text === undefined
            ? []
            : [{ place: setting.place, text, variable: name }];
    });
}
/** A sighting for each service that is judged guilty, at its place or a nearer one. */
function servicesWhere(services, isBad) {
    return services.flatMap((service) => {
        const found = isBad(service);
        if (found === undefined)
            return [];
        return [typeof found === 'string' ? { place: service.place, text: found } : found];
    });
}
/** A sighting for each located item that is judged guilty. */
function itemsWhere(items, isBad) {
    return items.flatMap(({ value, place }) => {
        const text = isBad(value);
        return text === undefined ? [] : [{ place, text }];
    });
}
/** One sighting for all services that lack a variable, at the first of them. */
function lacking(services, variable, consequence) {
    const without = services.filter((service) => lacks(service, variable));
    const [first] = without;
    if (first === undefined)
        return [];
    const names = listed(without.map(({ name }) => name));
    return [{ place: first.place, variable, text: `${variable} is not set on ${names}: ${consequence}` }];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/addresses.js


/** The public addresses, which must agree (facts: lago.md 1.6, 9 row 5). */
const ADDRESS_RULES = [
    {
        id: 'address-missing',
        severity: 'error',
        title: 'A process does not know the public addresses: links in its mails and webhooks lead nowhere',
        remedy: 'Set LAGO_API_URL and LAGO_FRONT_URL on the api, every worker and the clock.',
        inDeployment: (deployment) => ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) => lacking(processesOf(deployment), name, 'links and file addresses need it')),
    },
    {
        id: 'address-form',
        severity: 'error',
        title: 'A public address is not https://, or ends in a slash',
        remedy: 'Write LAGO_API_URL as https://name/api and LAGO_FRONT_URL as https://name.',
        inDeployment: (deployment) => ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) => settingsWhere(processesOf(deployment), name, (value) => badAddress(name, value))),
    },
    {
        id: 'addresses-differ',
        severity: 'error',
        title: 'Front and api name different addresses: the browser refuses to talk to the api (CORS)',
        remedy: 'Give LAGO_API_URL everywhere the same value, on the host of the front’s API_URL, and LAGO_FRONT_URL the name that people open.',
        inDeployment: differing,
    },
    {
        id: 'pdf-address',
        severity: 'error',
        title: 'No PDF can be made: LAGO_PDF_URL is missing, has a path (which is dropped), or names no service',
        remedy: 'Set LAGO_PDF_URL to http://pdf:3000, where pdf is the Gotenberg service.',
        inDeployment: (deployment) => [
            ...lacking(servicesWith(deployment, 'api', 'worker').filter((service) => valueIn(service, 'LAGO_DISABLE_PDF_GENERATION') !== 'true'), 'LAGO_PDF_URL', 'no PDF can be made'),
            ...settingsWhere(processesOf(deployment), 'LAGO_PDF_URL', (value) => badPdfAddress(value, deployment)),
        ],
    },
    {
        id: 'plain-http',
        severity: 'warning',
        title: 'LAGO_DISABLE_SSL is on, which is for trials without TLS',
        remedy: 'Take it out.',
        inDeployment: (deployment) => settingsWhere(processesOf(deployment), 'LAGO_DISABLE_SSL', (value) => value === 'true' ? 'LAGO_DISABLE_SSL is on' : undefined),
    },
    {
        id: 'pdf-switch-on-one-side',
        severity: 'warning',
        title: 'PDFs are switched off in the api but not in the front, which still offers them',
        remedy: 'Set LAGO_DISABLE_PDF_GENERATION on the front too.',
        inDeployment: (deployment) => {
            const [api] = servicesWith(deployment, 'api');
            if (api === undefined || valueIn(api, 'LAGO_DISABLE_PDF_GENERATION') !== 'true')
                return [];
            return servicesWhere(servicesWith(deployment, 'front'), (service) => lacks(service, 'LAGO_DISABLE_PDF_GENERATION')
                ? `${service.name} does not know that PDFs are off`
                : undefined);
        },
    },
];
function badAddress(name, value) {
    if (value === '')
        return undefined;
    if (!URL.canParse(value))
        return `${name} is not a URL`;
    if (new URL(value).protocol !== 'https:')
        return `${name} does not start with https://`;
    return value.endsWith('/') ? `${name} ends in a slash` : undefined;
}
/** Compared with the first api, which is what browsers meet. */
function differing(deployment) {
    const [api] = servicesWith(deployment, 'api');
    if (api === undefined)
        return [];
    const apiUrl = valueIn(api, 'LAGO_API_URL');
    const frontUrl = valueIn(api, 'LAGO_FRONT_URL');
    const same = (expected, what) => (value) => value === '' || expected === undefined || expected === '' || value === expected ? undefined : what;
    return [
        ...settingsWhere(servicesWith(deployment, 'front'), 'API_URL', (value) => sameOrigin(value, apiUrl)
            ? undefined
            : 'API_URL of the front names another host than the api’s LAGO_API_URL'),
        ...settingsWhere(processesOf(deployment), 'LAGO_API_URL', same(apiUrl, 'LAGO_API_URL is not that of the api')),
        ...settingsWhere(processesOf(deployment), 'LAGO_FRONT_URL', same(frontUrl, 'LAGO_FRONT_URL is not that of the api')),
        ...settingsWhere([api], 'LAGO_FRONT_URL', (value) => otherHost(value, apiUrl, deployment)),
    ];
}
/** Lago's own file gives the front the bare name, whose /graphql leads to the api as well; unknown and empty count as the same. */
function sameOrigin(url, other) {
    if (other === undefined || !URL.canParse(url) || !URL.canParse(other))
        return true;
    return new URL(url).origin === new URL(other).origin;
}
/** With all paths under one name, as Lago's own proxy has it, both must name it. */
function otherHost(frontUrl, apiUrl, { services }) {
    if (apiUrl === undefined || !URL.canParse(apiUrl) || !URL.canParse(frontUrl))
        return undefined;
    const isOneName = new URL(apiUrl).pathname.startsWith('/api');
    return isOneName && services.length > 0 && new URL(apiUrl).host !== new URL(frontUrl).host
        ? 'LAGO_FRONT_URL names another host than LAGO_API_URL'
        : undefined;
}
function badPdfAddress(value, { services }) {
    if (value === '')
        return undefined;
    if (!URL.canParse(value))
        return 'LAGO_PDF_URL is not a URL';
    const { hostname, pathname } = new URL(value);
    if (pathname !== '/')
        return 'LAGO_PDF_URL has a path, which Lago drops';
    return hostname.includes('.') || hostname === 'localhost' || services.some(({ name }) => name === hostname)
        ? undefined
        : `LAGO_PDF_URL names the host ${hostname}, which is no service here`;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/containers.js


/** Services that are meant to run all the time. */
const STAYING = ['api', 'worker', 'clock', 'front', 'pdf', 'proxy'];
/** Sidekiq needs its 25 s, Puma up to 35 s; Docker kills after 10 s (facts: lago.md 3.4). */
const LEAST_GRACE_SECONDS = { worker: 40, api: 35, clock: 15 };
/** How containers are kept alive, watched and stopped (facts: lago.md 2, defects 16, 19, 22; 3.4). */
const CONTAINER_RULES = [
    {
        id: 'short-stop',
        severity: 'error',
        title: 'Docker kills the process before it can finish: jobs are lost, and their locks stay for hours',
        remedy: 'Set stop_grace_period to 40s on workers, 35s on the api and 15s on the clock.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'worker', 'api', 'clock'), (service) => {
            const least = LEAST_GRACE_SECONDS[service.role] ?? 0;
            const given = service.stopGraceSeconds;
            if ((given?.value ?? 10) >= least)
                return undefined;
            return {
                place: given?.place ?? service.place,
                text: `${service.name} has ${given?.value ?? 'Docker’s own 10'} s to stop and needs ${least}`,
            };
        }),
    },
    {
        id: 'no-healthcheck',
        severity: 'warning',
        title: 'Nothing notices when the service hangs',
        remedy: 'Give it a healthcheck.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, ...STAYING), ({ name, healthcheck }) => healthcheck === undefined ? `${name} has no healthcheck` : undefined),
    },
    {
        id: 'no-restart',
        severity: 'warning',
        title: 'The service stays down after a crash',
        remedy: 'Set restart: unless-stopped.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'api', 'worker', 'front', 'pdf', 'proxy'), ({ name, restart, place }) => restart === undefined || restart.value === 'no'
            ? { place: restart?.place ?? place, text: `${name} is not restarted after a crash` }
            : undefined),
    },
    {
        id: 'clock-comes-back',
        severity: 'warning',
        title: 'A host that restarts brings its clock back, beside the one that took over: wallets are credited twice',
        remedy: 'Set restart: "no" on the clock, and let the deployment start it.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'clock'), ({ restart }) => restart !== undefined && restart.value !== 'no'
            ? { place: restart.place, text: `The clock comes back with its host (restart: ${restart.value})` }
            : undefined),
    },
    {
        id: 'migrate-comes-back',
        severity: 'error',
        title: 'The migration runs again with every restart of the host',
        remedy: 'Set restart: "no" on it.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'migrate'), ({ name, restart }) => restart !== undefined && restart.value !== 'no'
            ? { place: restart.place, text: `${name} is restarted (restart: ${restart.value})` }
            : undefined),
    },
    {
        id: 'two-clocks',
        severity: 'error',
        title: 'More than one clock runs: recurring top-ups are credited and charged twice',
        remedy: 'Keep one clock service, with one replica.',
        inDeployment: (deployment) => {
            const clocks = servicesWith(deployment, 'clock');
            return [
                ...clocks.slice(1).map(({ name, place }) => ({ place, text: `${name} is a second clock` })),
                ...servicesWhere(clocks, ({ name, replicas }) => replicas.value > 1
                    ? { place: replicas.place, text: `${name} has ${replicas.value} replicas` }
                    : undefined),
            ];
        },
    },
    {
        id: 'no-log-rotation',
        severity: 'warning',
        title: 'Docker keeps the logs for ever, until the disk is full',
        remedy: 'Set logging.options.max-size and max-file.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, ...STAYING), ({ name, rotatesLogs }) => rotatesLogs ? undefined : `${name} keeps all its logs`),
    },
    {
        id: 'no-memory-limit',
        severity: 'warning',
        title: 'One process may take the memory of all',
        remedy: 'Set mem_limit (or deploy.resources.limits.memory).',
        inDeployment: (deployment) => servicesWhere(sharingMemory(deployment), ({ name, memoryMiB }) => memoryMiB === undefined ? `${name} has no memory limit` : undefined),
    },
    {
        id: 'fixed-container-name',
        severity: 'warning',
        title: 'A fixed name keeps a second copy from running beside the first',
        remedy: 'Take container_name out.',
        inDeployment: (deployment) => servicesWhere(deployment.services, ({ name, containerName }) => containerName === undefined
            ? undefined
            : { place: containerName, text: `${name} has a fixed container name` }),
    },
];
/** Those of other products too. */
function sharingMemory({ services }) {
    return services.filter(({ role, restart }) => STAYING.includes(role) || (role === 'other' && restart !== undefined && restart.value !== 'no'));
}

;// CONCATENATED MODULE: ./packages/lago/build/bridges.js

const rails = (...words) => ({
    words: ['bundle', 'exec', 'rails', ...words],
});
/** Lago's upgrade path (doc/guide/migration, read at 0cf6071; facts: lago.md 3.5), oldest first. */
const BRIDGES = [
    {
        version: 'v1.25.0',
        tasks: [],
        note: 'Databases older than v1.20.0 are refused by the squashed initial migration.',
    },
    {
        version: 'v1.28.1',
        tasks: [
            rails('runner', 'DatabaseMigrations::PopulateInvoicesBillingEntitySequentialIdJob.perform_later; puts "Enqueued"'),
        ],
        note: 'Fills the legal numbering of invoices: wait until none is left (1 to 2 s per 1 000 invoices).',
    },
    { version: 'v1.29.0', tasks: [], note: 'Drops columns that v1.28 still ignores.' },
    {
        version: 'v1.30.0',
        tasks: [rails('migrations:fill_organization_id')],
        note: 'v1.32 requires organization_id on about 50 tables.',
    },
    { version: 'v1.31.0', tasks: [], note: 'Has the code that v1.32 expects the data of.' },
    {
        version: 'v1.32.0',
        tasks: [rails('upgrade:perform_required_jobs')],
        note: 'Validates organization_id everywhere.',
    },
    {
        version: 'v1.42.0',
        tasks: [{ ...rails('upgrade:perform_required_jobs'), interruptAfterSeconds: 300 }],
        note: 'v1.43 requires charges.code. The status loop of the task never ends once it has queued jobs.',
    },
    { version: 'v1.43.0', tasks: [], note: 'Validates charges.code.' },
    {
        version: 'v1.44.0',
        tasks: [rails('upgrade:perform_required_jobs')],
        note: 'v1.46 requires organizations.slug, v1.47 coupons.code.',
    },
    {
        version: 'v1.45.0',
        tasks: [
            rails('migrations:wallet_traceability'),
            { words: ['env', 'DRY_RUN=false', ...rails('migrations:wallet_traceability').words] },
        ],
        note: 'Wallets become traceable. The first is a dry run: if it fails, nothing was changed.',
    },
    {
        version: 'v1.50.0',
        tasks: ['stripe', 'adyen', 'gocardless', 'moneyhash'].map((provider) => rails(`migrations:backfill_${provider}_payment_methods`)),
        note: 'v1.51 requires payments.customer_id.',
    },
];
/**
 * Whether one deploy may take the database from one release to another. A later patch of a bridge's minor
 * serves as that bridge.
 *
 * @throws Error when a text is not a release tag
 */
function checkUpgrade(from, to) {
    if (compareVersions(to, from) < 0) {
        const refused = `${to} is older than ${from}, and Lago's migrations only go forward: roll back to a release that is still warm, or restore a backup.`;
        return { ok: false, refused, hops: [], tasks: [] };
    }
    if (from === to)
        return { ok: true, before: [], after: [] };
    const crossed = BRIDGES.filter((bridge) => isCrossed(bridge, from, to));
    if (crossed.length === 0) {
        const before = isSameMinor(from, to) ? [] : upgradeTasks(from);
        return { ok: true, before, after: upgradeTasks(to) };
    }
    const hops = [...crossed.map((bridge) => bridge.version), to];
    const refused = `${from} cannot become ${to} in one deploy: Lago needs ${crossed.length === 1 ? 'a release' : `${crossed.length} releases`} in between. Deploy ${[from, ...hops].join(' → ')}, one at a time, each with its workers running until its tasks are done.`;
    return { ok: false, refused, hops, tasks: crossed };
}
function isCrossed(bridge, from, to) {
    return (!isAtLeast(from, bridge.version) && isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version));
}
/** What Lago asks for once a release runs with its workers, in this order; nothing for most. */
function upgradeTasks(version) {
    const bridge = BRIDGES.find((candidate) => isSameMinor(candidate.version, version) && isAtLeast(version, candidate.version));
    return bridge?.tasks ?? [];
}

;// CONCATENATED MODULE: ./packages/lago/build/certificate-store.js
/**
 * Where the proxy keeps what it got by TLS-ALPN-01. Traefik reads the file once, when it starts, and writes it whenever it
 * got something (facts: anchors.md 2.4).
 */
const CERTIFICATE_STORE = {
    /** On an instance, relative to the home of the SSH user. */
    folder: 'lago-scw/acme',
    file: 'acme.json',
    /** The same folder, seen from the folder of a release. */
    fromRelease: '../../acme',
};

;// CONCATENATED MODULE: ./packages/lago/build/version.js
/** @throws Error when the text is not of the form `v1.50.0` */
function parseVersion(tag) {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
    if (major === undefined)
        throw new Error(`'${tag}' is not a Lago release tag, like v1.50.0`);
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
function version_compareVersions(a, b) {
    const left = parseVersion(a);
    const right = parseVersion(b);
    return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function version_isAtLeast(tag, least) {
    return version_compareVersions(tag, least) >= 0;
}
function version_isSameMinor(a, b) {
    const left = parseVersion(a);
    const right = parseVersion(b);
    return left.major === right.major && left.minor === right.minor;
}

;// CONCATENATED MODULE: ./packages/lago/build/clock-ticks.js

const FIRST = 'v1.27.1';
const UNIQUE = 'v1.50.0';
const every = (seconds, variable) => ({
    every: 'interval',
    seconds,
    ...(variable === undefined ? {} : { variable }),
});
const hourlyAt = (minute) => ({ every: 'hour', minute });
const dailyAt = (hour, minute) => ({ every: 'day', hour, minute });
function tick(name, job, cadence, details = {}) {
    return {
        name,
        job: `Clock::${job}`,
        cadence,
        since: FIRST,
        doubled: 'nothing',
        missed: 'next',
        ...details,
    };
}
const locked = { uniqueSince: FIRST };
const lockedLate = { uniqueSince: UNIQUE };
/**
 * Everything api/clock.rb enqueues (facts: lago.md 3.1 and 3.2; the names, the two jobs of v1.51 and the conditions read
 * from the file itself at the tags that are stored publicly). There is no leader election and no catch-up: what a tick
 * misses waits for the next, and billing looks for subscriptions due on the customer's day only.
 */
const CLOCK_TICKS = [
    tick('activate_subscriptions', 'ActivateSubscriptionsJob', every(300), locked),
    tick('refresh_draft_invoices', 'RefreshDraftInvoicesJob', every(300), locked),
    tick('process_subscription_activity', 'ProcessAllSubscriptionActivitiesJob', every(300, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'), { ...locked, until: 'v1.35.0' }),
    tick('process_subscription_activity', 'ProcessAllSubscriptionActivitiesJob', every(60, 'LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS'), 
    // 300 s at v1.27.1 and 60 s at v1.35.0: the release between that changed it is not in the facts.
    { ...locked, since: 'v1.35.0' }),
    tick('refresh_lifetime_usages', 'RefreshLifetimeUsagesJob', every(300, 'LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS'), locked),
    tick('refresh_wallets_ongoing_balance', 'RefreshWalletsOngoingBalanceJob', every(300), {
        ...locked,
        until: 'v1.49.0',
        needs: 'LAGO_REDIS_CACHE_URL',
    }),
    tick('refresh_wallets_ongoing_balance', 'RefreshWalletsOngoingBalanceJob', every(300, 'LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS'), { ...locked, since: 'v1.49.0', needs: 'LAGO_REDIS_CACHE_URL' }),
    tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(60), {
        ...locked,
        until: 'v1.51.0',
        needs: 'LAGO_REDIS_STORE_URL',
    }),
    tick('refresh_flagged_subscriptions', 'ConsumeSubscriptionRefreshedQueueJob', every(10), {
        ...locked,
        since: 'v1.51.0',
        needs: 'LAGO_REDIS_STORE_URL',
    }),
    tick('retry_failed_invoices', 'RetryFailedInvoicesJob', every(900), { ...lockedLate, doubled: 'repeats' }),
    tick('retry_inbound_webhooks', 'InboundWebhooksRetryJob', every(900), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('terminate_ended_subscriptions', 'TerminateEndedSubscriptionsJob', hourlyAt(5), lockedLate),
    tick('post_validate_events', 'EventsValidationJob', hourlyAt(5), locked),
    // Doubled, unique indexes and a lock by the customer's date hold (facts: lago.md 3.2).
    tick('bill_customers', 'SubscriptionsBillerJob', hourlyAt(10), { ...lockedLate, missed: 'day' }),
    tick('api_keys_track_usage', 'ApiKeys::TrackUsageJob', hourlyAt(15)),
    tick('compute_daily_usage', 'ComputeAllDailyUsagesJob', hourlyAt(15), { ...lockedLate, missed: 'day' }),
    tick('finalize_invoices', 'FinalizeInvoicesJob', hourlyAt(20), locked),
    tick('expire_incomplete_subscriptions', 'ExpireIncompleteSubscriptionsJob', hourlyAt(20), {
        since: 'v1.51.0',
        uniqueSince: 'v1.51.0',
    }),
    tick('mark_invoices_as_payment_overdue', 'MarkInvoicesAsPaymentOverdueJob', hourlyAt(25), locked),
    tick('terminate_coupons', 'TerminateCouponsJob', hourlyAt(30), lockedLate),
    tick('retry_generating_subscription_invoices', 'RetryGeneratingSubscriptionInvoicesJob', hourlyAt(30), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('bill_ended_trial_subscriptions', 'FreeTrialSubscriptionsBillerJob', hourlyAt(35), {
        ...lockedLate,
        missed: 'day',
    }),
    tick('expire_order_forms', 'ExpireOrderFormsJob', hourlyAt(40), {
        since: 'v1.51.0',
        uniqueSince: 'v1.51.0',
    }),
    tick('terminate_wallets', 'TerminateWalletsJob', hourlyAt(45), lockedLate),
    tick('process_dunning_campaigns', 'ProcessDunningCampaignsJob', hourlyAt(45), {
        ...locked,
        doubled: 'repeats',
    }),
    tick('termination_alert', 'SubscriptionsToBeTerminatedJob', hourlyAt(50), {
        ...lockedLate,
        doubled: 'repeats',
    }),
    tick('terminate_expired_wallet_transaction_rules', 'TerminateRecurringTransactionRulesJob', hourlyAt(50), lockedLate),
    // The one that charges twice: its lock ends before the credits it enqueues are committed (facts: lago.md 3.2).
    tick('top_up_wallet_interval_credits', 'CreateIntervalWalletTransactionsJob', hourlyAt(55), {
        ...lockedLate,
        doubled: 'charges',
        missed: 'day',
    }),
    tick('clean_webhooks', 'WebhooksCleanupJob', dailyAt(1, 0), lockedLate),
    tick('clean_inbound_webhooks', 'InboundWebhooksCleanupJob', dailyAt(1, 10), lockedLate),
];
/** The ticks of a release, in the order of the table. An unknown newer release has those of the newest known one. */
function clockTicksOf(version) {
    return CLOCK_TICKS.filter(({ since, until }) => version_isAtLeast(version, since) && (until === undefined || !version_isAtLeast(version, until)));
}
/** Seconds between two ticks that every clock of a release has: a clock that is silent for longer hangs. */
function longestSilenceSeconds(version) {
    const always = clockTicksOf(version).filter(({ needs }) => needs === undefined);
    return Math.min(...always.flatMap(({ cadence }) => cadence.every === 'interval' && cadence.variable === undefined ? [cadence.seconds] : []));
}

;// CONCATENATED MODULE: ./packages/lago/build/schema-versions.js

/**
 * Newest entry of schema_migrations after the migrations of a release (read from db/structure.sql of the tags;
 * facts: lago.md 3.5). Files merged late carry older stamps, so equal maxima do not prove equal sets.
 */
const SCHEMA_VERSIONS = {
    'v1.27.1': '20250512144220',
    'v1.28.1': '20250515085230',
    'v1.29.0': '20250526133654',
    'v1.30.0': '20250611072251',
    'v1.31.0': '20250611083925',
    'v1.32.0': '20250724104251',
    'v1.33.0': '20250826081205',
    'v1.35.0': '20251024200950',
    'v1.41.0': '20260129105200',
    'v1.42.0': '20260216115709',
    'v1.43.0': '20260220131101',
    'v1.44.0': '20260311121245',
    'v1.45.0': '20260331122448',
    'v1.50.0': '20260706173746',
    'v1.51.0': '20260721180721',
};
/** Releases whose schema version is in our table, oldest first. */
const LISTED_VERSIONS = Object.keys(SCHEMA_VERSIONS).sort(version_compareVersions);
const OLDEST_KNOWN_VERSION = 'v1.27.1';
const NEWEST_KNOWN_VERSION = 'v1.51.0';
/** The schema version that a release expects, or null when it is not in our table. */
function schema_versions_schemaVersionOf(version) {
    return SCHEMA_VERSIONS[version] ?? null;
}
/** How well we know a release. Patches of the newest known minor count as known. */
function acquaintanceWith(version) {
    if (!version_isAtLeast(version, OLDEST_KNOWN_VERSION))
        return { kind: 'older', oldest: OLDEST_KNOWN_VERSION };
    const firstUnknown = 'v1.52.0';
    if (version_isAtLeast(version, firstUnknown))
        return { kind: 'newer', renderedAs: NEWEST_KNOWN_VERSION };
    return { kind: 'known', listed: version in SCHEMA_VERSIONS };
}

;// CONCATENATED MODULE: ./packages/lago/build/clock-keeper.js


/** Where the clock's container finds its keeper, and the file that the keeper touches at every tick. */
const CLOCK_KEEPER = {
    folder: '/etc/lago-scw/clock',
    path: '/etc/lago-scw/clock/keep-ticking.sh',
    tickFile: '/tmp/lago-scw-clock-tick',
};
/** Minutes without a tick after which a clock hangs: two of its longest pauses, and one to be sure. */
const SILENT_MINUTES = (2 * longestSilenceSeconds(NEWEST_KNOWN_VERSION)) / 60 + 1;
/** Healthy means: ticked lately. The clock has no port, and one that hangs keeps its process (facts: lago.md 3.1). */
function clockHealthcheck() {
    return ['sh', '-c', `find ${CLOCK_KEEPER.tickFile} -mmin -${SILENT_MINUTES} | grep -q .`];
}
const SETTINGS = {
    tickFile: CLOCK_KEEPER.tickFile,
    silentMinutes: SILENT_MINUTES,
    lookSeconds: 15,
    pauseSeconds: 5,
};
/**
 * A POSIX shell script that runs the command it is given (start.clock.sh) and starts it anew when it ends or has not
 * ticked for `SILENT_MINUTES`; Lago's clock is known to hang after an error of Redis and bill nobody for days (lago
 * 188, 357). Docker's restart policies must not do this: they would bring back a clock that was stopped to hand over.
 * There are never two: the next starts once the last is reaped. SIGTERM ends clock and keeper.
 */
function clockKeeperScript(settings = SETTINGS) {
    const { tickFile, silentMinutes, lookSeconds, pauseSeconds } = settings;
    return `#!/bin/sh
# Runs the clock; starts it anew when it ends or falls silent. Written by render-config.
set -u
tick=${tickFile}
began=$tick.began
pipe=$tick.log
clock=
stopping=

stop() {
  stopping=yes
  [ -z "$clock" ] || kill -TERM "$clock" 2>/dev/null
}
trap stop TERM INT

# Passes the log on, and notes each tick.
relay() {
  while IFS= read -r line; do
    printf '%s\\n' "$line"
    case $line in *Triggering*) : > "$tick" ;; esac
  done < "$pipe"
}

# Kills a clock that has been silent since it began.
watch() {
  while sleep ${lookSeconds} > /dev/null 2>&1; do
    [ -n "$(find "$began" "$tick" -mmin -${silentMinutes} 2>/dev/null)" ] && continue
    echo "lago-scw: the clock has not ticked for ${silentMinutes} minutes: it is started anew"
    kill -KILL "$1" 2>/dev/null
    return
  done
}

while [ -z "$stopping" ]; do
  rm -f "$pipe" "$tick"
  mkfifo "$pipe"
  : > "$began"
  relay &
  relay=$!
  "$@" > "$pipe" 2>&1 &
  clock=$!
  watch "$clock" &
  watch=$!
  wait "$clock"
  # A signal interrupts wait: wait again, for the clock itself.
  [ -z "$stopping" ] || wait "$clock"
  clock=
  kill "$watch" 2>/dev/null
  wait "$relay"
  [ -z "$stopping" ] || break
  echo "lago-scw: the clock ended: it is started anew in ${pauseSeconds} s"
  sleep ${pauseSeconds} > /dev/null 2>&1 &
  wait $!
done
`;
}

;// CONCATENATED MODULE: ./packages/lago/build/compose-value.js
/**
 * A value as a compose `.env` or `env_file` must write it, so that the container sees exactly these characters:
 * double quotes with five escapes. Single quotes break on a trailing backslash and unquoted values expand `$`
 * (measured with Compose 2.26 over 20 hostile values; facts: actions.md 7).
 *
 * @throws Error for a NUL, which no environment can hold
 */
function composeEnvValue(value) {
    if (value.includes('\0'))
        throw new Error('a value with a NUL character cannot be an environment variable');
    const escaped = value
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('$', '\\$')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r');
    return `"${escaped}"`;
}
/** Text inside compose.yaml: a lone `$` would start an interpolation there. */
function composeText(value) {
    return value.replaceAll('$', '$$$$');
}
/** An env file: one `NAME="value"` per line, in the order given. */
function composeEnvFile(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${composeEnvValue(value)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./packages/lago/build/drill-metrics.js
/** On an instance: what its agent sends besides what it measures itself, as files in Prometheus' text format. */
const METRICS_STORE = {
    /** Relative to the home of the SSH user. */
    folder: 'lago-scw/metrics',
    /** The same folder, seen from the folder of a release. */
    fromRelease: '../../metrics',
    /** Only names that end so are read. */
    drillFile: 'drill.prom',
};
/** What a drill leaves on both instances, for the alerts. */
const DRILL_METRICS = {
    drill: 'lago_drill_timestamp_seconds',
    passed: 'lago_drill_passed',
    newestBackup: 'lago_backup_newest_timestamp_seconds',
    rpoLimit: 'lago_backup_rpo_limit_seconds',
};
/** Text of the file. No backup at all is one of 1970: older than any limit. */
function drillMetricsFile({ begunAt, passed, newestBackup, rpoLimitSeconds }) {
    const newest = newestBackup === null ? 0 : newestBackup && seconds(newestBackup);
    return [
        ...gauge(DRILL_METRICS.drill, 'When the newest drill began.', seconds(begunAt)),
        ...gauge(DRILL_METRICS.passed, '1 when it passed.', Number(passed)),
        ...gauge(DRILL_METRICS.rpoLimit, 'Oldest that the newest backup may be.', rpoLimitSeconds),
        ...(newest === undefined
            ? []
            : gauge(DRILL_METRICS.newestBackup, 'When the newest backup was made; 0: there is none.', newest)),
        '',
    ].join('\n');
}
function gauge(name, help, value) {
    return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
function seconds(time) {
    return Math.floor(time.getTime() / 1000);
}

;// CONCATENATED MODULE: ./packages/lago/build/workers.js


const workers_FIRST = 'v1.27.1';
/** api/scripts and config/sidekiq of the tags (facts: lago.md 1.3 to 1.5). The pdf script is plural: Lago's compose file has it wrong. */
const DEDICATED = [
    worker('events', 'start.events.worker.sh', 'SIDEKIQ_EVENTS', workers_FIRST, ['events']),
    worker('billing', 'start.billing.worker.sh', 'SIDEKIQ_BILLING', workers_FIRST, ['billing', 'billing_low_priority']),
    worker('pdfs', 'start.pdfs.worker.sh', 'SIDEKIQ_PDFS', workers_FIRST, ['pdfs']),
    worker('webhook', 'start.webhook.worker.sh', 'SIDEKIQ_WEBHOOK', workers_FIRST, ['webhook_worker']),
    worker('clock', 'start.clock.worker.sh', 'SIDEKIQ_CLOCK', workers_FIRST, ['clock_worker']),
    worker('payments', 'start.payments.worker.sh', 'SIDEKIQ_PAYMENTS', workers_FIRST, ['payments']),
    worker('analytics', 'start.analytics.worker.sh', 'SIDEKIQ_ANALYTICS', 'v1.31.0', [
        'analytics',
        'analytics_low_priority',
    ]),
    worker('alerts', 'start.alerts.worker.sh', 'SIDEKIQ_ALERTS', 'v1.51.0', ['alerts', 'alerts_high_priority']),
    worker('wallets', 'start.wallets.worker.sh', 'SIDEKIQ_WALLETS', 'v1.51.0', ['wallets']),
    worker('ai-agent', 'start.ai_agent.worker.sh', 'SIDEKIQ_AI_AGENT', 'v1.39.0', ['ai_agent']),
];
/** Queues that came after their worker. */
const LATER_QUEUES = {
    billing_low_priority: 'v1.42.0',
    analytics_low_priority: 'v1.48.0',
};
const DEFAULT_WORKER_SCRIPT = 'start.worker.sh';
/** Name of the compose service that runs the default worker; it always runs. */
const DEFAULT_WORKER_SERVICE = 'worker';
function worker(name, script, variable, since, queues) {
    return { name, service: `${name}-worker`, script, variable, since, queues };
}
/** What we know of a worker; its queues are those of the release. */
function dedicatedWorker(name, version) {
    const known = DEDICATED.find((candidate) => candidate.name === name);
    if (known === undefined)
        throw new Error(`No worker is called '${name}'; there are ${contracts_build/* WORKERS */.aU.join(', ')}`);
    const queues = known.queues.filter((queue) => version_isAtLeast(version, LATER_QUEUES[queue] ?? workers_FIRST));
    return { ...known, queues };
}
function workerExists(name, version) {
    return version_isAtLeast(version, dedicatedWorker(name, version).since);
}
/** In the order of the table, whatever the order of the spec: the same set renders to the same bytes. */
function dedicatedWorkers(names, version) {
    parseVersion(version);
    return contracts_build/* WORKERS */.aU.filter((name) => names.includes(name)).map((name) => dedicatedWorker(name, version));
}
/** The SIDEKIQ_* switches of a worker set: a switch without its worker strands jobs, a worker without its switch idles. */
function sidekiqSwitches(names, version) {
    return Object.fromEntries(dedicatedWorkers(names, version).map(({ variable }) => [variable, 'true']));
}
/** The switches, and the first release that reads each. */
const SIDEKIQ_SWITCH_FACTS = DEDICATED.map(({ variable, since }) => ({ name: variable, since }));
const SIDEKIQ_SWITCHES = SIDEKIQ_SWITCH_FACTS.map(({ name }) => name);
/** What the default worker polls, strictly in this order; `wallets` moved to a worker of its own after v1.35. */
function defaultQueues(version) {
    const wallets = isAtLeast(version, 'v1.36.0') ? [] : ['wallets'];
    return [
        ...['high_priority', 'default', 'mailers', 'clock', 'providers', 'webhook', 'invoices'],
        ...wallets,
        ...['integrations', 'low_priority', 'long_running'],
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/variables/variable-fact.js
const variable_fact_FIRST = 'v1.27.1';
/** A variable of the api image, optional and free text unless the details say more. */
function variable(name, breaks, details = {}) {
    return {
        name,
        breaks,
        readers: ['rails'],
        need: 'optional',
        default: null,
        format: 'text',
        since: variable_fact_FIRST,
        ...details,
    };
}
/** What is wrong with a value by its format, as the end of a sentence that starts with the name; never the value. */
function formatFault(format, value) {
    const pattern = PATTERNS[format];
    return pattern === undefined || pattern.matches.test(value) ? undefined : pattern.fault;
}
const PATTERNS = {
    true: { matches: /^(true|false|)$/, fault: 'counts as off: only the exact text `true` switches it on' },
    boolean: {
        matches: /^(true|false|t|f|1|0|on|off|yes|no|)$/i,
        fault: 'is no boolean: write `true` or `false`',
    },
    integer: { matches: /^\d+$/, fault: 'is not a whole number' },
    number: { matches: /^\d+(\.\d+)?$/, fault: 'is not a number' },
    url: { matches: /^https?:\/\/[^\s/]+(\/\S*)?$/, fault: 'is no http or https URL' },
    'postgres-url': {
        matches: /^postgres(ql)?:\/\/\S+$/,
        fault: 'is no postgresql:// URL; are user and password percent-encoded?',
    },
    'redis-url': { matches: /^rediss?:\/\/\S+$/, fault: 'is no redis:// or rediss:// URL' },
    'host-port': { matches: /^[^\s:/,]+:\d+(,[^\s:/,]+:\d+)*$/, fault: 'is not host:port' },
    email: { matches: /^[^\s@]+@[^\s@]+$/, fault: 'is no email address' },
    'base64-pem': { matches: /^[A-Za-z0-9+/]+={0,2}$/, fault: 'is not base64 on one line' },
};

;// CONCATENATED MODULE: ./packages/lago/build/variables/event-store.js

const BOTH = ['rails', 'events-processor'];
const PROCESSOR = ['events-processor'];
const TOPICS = [
    'RAW_EVENTS',
    'ENRICHED_EVENTS',
    'ENRICHED_EVENTS_EXPANDED',
    'EVENTS_CHARGED_IN_ADVANCE',
    'EVENTS_DEAD_LETTER',
    'ACTIVITY_LOGS',
    'API_LOGS',
    'SECURITY_LOGS',
];
/** ClickHouse and Kafka (facts: lago.md 8; the README of the events processor). */
const EVENT_STORE_VARIABLES = [
    variable('LAGO_CLICKHOUSE_ENABLED', 'Most checks ask only whether it is there: `false` switches it on', {
        format: 'presence',
    }),
    variable('LAGO_CLICKHOUSE_HOST', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_PORT', 'No events can be read', { default: '8123', format: 'integer' }),
    variable('LAGO_CLICKHOUSE_DATABASE', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_USERNAME', 'No events can be read'),
    variable('LAGO_CLICKHOUSE_PASSWORD', 'No events can be read', { format: 'secret' }),
    variable('LAGO_CLICKHOUSE_SSL', 'The password travels in clear', { format: 'boolean' }),
    variable('LAGO_CLICKHOUSE_MIGRATIONS_ENABLED', 'ClickHouse is migrated whenever it is there, even `false`', {
        format: 'presence',
    }),
    variable('LAGO_DEFAULT_EVENT_STORE', 'New organizations keep events in PostgreSQL'),
    variable('LAGO_KAFKA_BOOTSTRAP_SERVERS', 'Events are not passed on', {
        readers: BOTH,
        format: 'host-port',
    }),
    variable('LAGO_KAFKA_SECURITY_PROTOCOL', 'The brokers refuse', { default: 'PLAINTEXT' }),
    variable('LAGO_KAFKA_SASL_MECHANISMS', 'The brokers refuse'),
    variable('LAGO_KAFKA_USERNAME', 'The brokers refuse', { readers: BOTH }),
    variable('LAGO_KAFKA_PASSWORD', 'The brokers refuse', { readers: BOTH, format: 'secret' }),
    variable('LAGO_KAFKA_SCRAM_ALGORITHM', 'The processor does not authenticate', { readers: PROCESSOR }),
    variable('LAGO_KAFKA_TLS', 'The processor speaks in clear', { readers: PROCESSOR, format: 'true' }),
    variable('LAGO_KAFKA_CONSUMER_GROUP', 'Processors each take all events', {
        readers: PROCESSOR,
        need: 'always',
    }),
    ...TOPICS.map((topic) => variable(`LAGO_KAFKA_${topic}_TOPIC`, 'Its events go nowhere', { readers: BOTH })),
    variable('LAGO_KAFKA_CLICKHOUSE_CONSUMER_GROUP', 'Tables of ClickHouse name it: set it when migrating'),
    variable('LAGO_KARAFKA_WEB', 'Karafka’s page, which must stay closed', { format: 'boolean' }),
    variable('LAGO_KARAFKA_PROCESSING', 'The api image consumes too', { format: 'boolean' }),
    variable('LAGO_KARAFKA_WEB_SECRET', 'Sessions of Karafka’s page', { format: 'secret' }),
    variable('LAGO_REDIS_STORE_URL', 'Usage is never refreshed in ClickHouse mode', { readers: BOTH }),
    variable('LAGO_REDIS_STORE_PASSWORD', 'The processor cannot log in to Redis', {
        readers: BOTH,
        format: 'secret',
    }),
    variable('LAGO_REDIS_STORE_DB', 'Both sides must name the same database', {
        readers: BOTH,
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_REDIS_STORE_SSL', 'Any text switches TLS on', { format: 'presence' }),
    variable('LAGO_REDIS_STORE_DISABLE_SSL_VERIFY', 'Any text switches checking off', { format: 'presence' }),
    variable('LAGO_REDIS_STORE_TLS', 'With ENV=production TLS is on unless this says false', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('LAGO_REDIS_CACHE_DB', 'The processor expires another database than Lago reads', {
        readers: PROCESSOR,
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_REDIS_CACHE_TLS', 'With ENV=production TLS is on unless this says false', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('ENV', 'Anything but production reads a .env file', { readers: PROCESSOR, need: 'always' }),
    variable('LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS', '200 connections from one process', {
        readers: PROCESSOR,
        need: 'production',
        default: '200',
        format: 'integer',
    }),
    variable('LAGO_USE_MEMORY_CACHE', 'The processor asks PostgreSQL for every event', {
        readers: PROCESSOR,
        format: 'boolean',
    }),
    variable('LAGO_DEBEZIUM_TOPIC_PREFIX', 'The memory cache gets no changes', { readers: PROCESSOR }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/features.js

const CLOCK = { readers: ['clock'], format: 'integer' };
const ORGANIZATION = 'Only for a first deployment: later it fails or makes a second organization';
/** Switches, limits, and ties to other products (facts: lago.md 1.6, 6.4 and 8). */
const FEATURE_VARIABLES = [
    variable('LAGO_CREATE_ORG', ORGANIZATION, { readers: ['migrate'], default: 'false', format: 'true' }),
    variable('LAGO_ORG_NAME', ORGANIZATION, { readers: ['migrate'] }),
    variable('LAGO_ORG_USER_EMAIL', ORGANIZATION, { readers: ['migrate'], format: 'email' }),
    variable('LAGO_ORG_USER_PASSWORD', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
    variable('LAGO_ORG_API_KEY', ORGANIZATION, { readers: ['migrate'], format: 'secret' }),
    variable('GOOGLE_AUTH_CLIENT_ID', 'No login by Google'),
    variable('GOOGLE_AUTH_CLIENT_SECRET', 'No login by Google', { format: 'secret' }),
    variable('LAGO_OAUTH_PROXY_URL', 'Logins of integrations go through Lago’s proxy', {
        readers: ['rails', 'front'],
        default: 'https://proxy.getlago.com',
        format: 'url',
    }),
    variable('GOCARDLESS_CLIENT_ID', 'No payments by GoCardless'),
    variable('GOCARDLESS_CLIENT_SECRET', 'No payments by GoCardless', { format: 'secret' }),
    variable('NANGO_SECRET_KEY', 'No accounting integrations', { format: 'secret' }),
    variable('NANGO_PUBLIC_KEY', 'No accounting integrations', { readers: ['front'] }),
    variable('API_URL', 'The front calls a wrong place', { readers: ['front'], need: 'always', format: 'url' }),
    variable('APP_ENV', 'The front shows itself as a development build', {
        readers: ['front'],
        need: 'production',
    }),
    variable('LAGO_SUPERSET_URL', 'No dashboards', { readers: ['front'], format: 'url', since: 'v1.39.0' }),
    variable('LAGO_DISABLE_WALLET_REFRESH', 'Ongoing balances stand still', { ...CLOCK, format: 'true' }),
    variable('LAGO_DISABLE_LIFETIME_USAGE_REFRESH', 'Lifetime usage stands still', {
        ...CLOCK,
        format: 'true',
    }),
    variable('LAGO_DISABLE_EVENTS_VALIDATION', 'Wrong events are not reported', {
        ...CLOCK,
        format: 'boolean',
    }),
    variable('LAGO_SUBSCRIPTION_ACTIVITY_PROCESSING_INTERVAL_SECONDS', 'Usage is looked at late', {
        ...CLOCK,
        default: '60',
    }),
    variable('LAGO_LIFETIME_USAGE_REFRESH_INTERVAL_SECONDS', 'Lifetime usage is late', {
        ...CLOCK,
        default: '300',
    }),
    variable('LAGO_WALLET_ONGOING_BALANCE_REFRESH_INTERVAL_SECONDS', 'Ongoing balances are late', {
        ...CLOCK,
        default: '300',
        since: 'v1.49.0',
    }),
    variable('LAGO_SUBSCRIPTION_TERMINATION_ALERT_SENT_AT_DAYS', 'Alerts come on other days', {
        default: '15,45',
    }),
    variable('LAGO_EVENTS_BATCH_MAX_LENGTH', 'Batches of events are refused', {
        default: '100',
        format: 'integer',
    }),
    variable('LAGO_WEBHOOK_ATTEMPTS', 'Webhooks give up early', { default: '3', format: 'integer' }),
    variable('LAGO_WEBHOOK_TIMEOUT_SECONDS', 'Slow receivers hold workers', {
        default: '30',
        format: 'integer',
    }),
    variable('LAGO_PARALLEL_THREADS_COUNT', 'Each thread needs a connection', {
        default: '0',
        format: 'integer',
    }),
    variable('LAGO_SIDEKIQ_MAX_DEAD_JOBS', 'Older dead jobs are dropped', {
        default: '100000',
        format: 'integer',
    }),
    variable('LAGO_SIDEKIQ_AVERAGE_SCHEDULED_POLL_INTERVAL', 'Scheduled jobs start late', {
        default: '5',
        format: 'integer',
    }),
    variable('SENTRY_DSN', 'No error reports', { readers: ['rails', 'front', 'events-processor'] }),
    variable('SENTRY_ENVIRONMENT', 'Reports are not told apart'),
    variable('SENTRY_TRACES_SAMPLE_RATE', 'No traces', { format: 'number' }),
    variable('SENTRY_ENABLE_CRONS', 'Sentry does not watch the clock', { format: 'boolean' }),
    variable('NEW_RELIC_KEY', 'No reports', { format: 'secret' }),
    variable('OTEL_EXPORTER', 'No traces'),
    variable('OTEL_SERVICE_NAME', 'Traces have no name', { readers: ['rails', 'events-processor'] }),
    variable('MISTRAL_API_KEY', 'No assistant', { format: 'secret', since: 'v1.33.4' }),
    variable('MISTRAL_AGENT_ID', 'No assistant', { since: 'v1.33.4' }),
    variable('LAGO_FINANCE_ASSISTANT_URL', 'No assistant', { format: 'url' }),
    variable('LAGO_VERSION', 'Metrics are tagged with another version'),
    variable('LAGO_SIDEKIQ_STATSD_ENDPOINT', 'No measures of jobs'),
    variable('LAGO_SIDEKIQ_PRO_REQUIRED', 'Without Sidekiq Pro no worker starts', { format: 'boolean' }),
    variable('LAGO_MCP_SERVER_URL', 'No assistant', { format: 'url', since: 'v1.33.4' }),
    variable('LAGO_DATA_API_URL', 'No analytics', { format: 'url' }),
    variable('LAGO_DATA_API_BEARER_TOKEN', 'No analytics', { format: 'secret' }),
    variable('LAGO_MEILISEARCH_URL', 'Jobs are queued that only the meilisearch worker takes', {
        format: 'url',
        since: 'v1.51.0',
    }),
    variable('LAGO_DEDICATED_WORKER_ORG_IDS', 'Jobs are queued that only a dedicated worker takes', {
        since: 'v1.51.0',
    }),
    variable('STRIPE_API_VERSION', 'Stripe answers in another form'),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/process.js

/** How processes boot, run and log (facts: lago.md 1.6). */
const PROCESS_VARIABLES = [
    variable('RAILS_ENV', 'Must be `production`; `staging` changes migrate.sh and the license server', {
        need: 'always',
        default: 'development',
    }),
    variable('RAILS_LOG_TO_STDOUT', 'Logs go to a file inside the container', {
        need: 'production',
        format: 'boolean',
    }),
    variable('LAGO_LOG_LEVEL', 'Debug logs hold customer data', { default: 'info' }),
    variable('WEB_CONCURRENCY', 'One process serves everything', {
        readers: ['api'],
        need: 'production',
        default: '0',
        format: 'integer',
    }),
    variable('RAILS_MAX_THREADS', 'Three requests at a time are little for production', {
        readers: ['api'],
        need: 'production',
        default: '3',
        format: 'integer',
    }),
    variable('RAILS_MIN_THREADS', 'Threads are made under load', {
        readers: ['api'],
        default: '0',
        format: 'integer',
    }),
    variable('PORT', 'Health checks and the proxy expect 3000', {
        readers: ['api'],
        default: '3000',
        format: 'integer',
    }),
    variable('PIDFILE', 'A second process may find the first one’s', { readers: ['api'] }),
    variable('SIDEKIQ_CONCURRENCY', 'Above DATABASE_POOL, jobs wait for a connection and time out', {
        readers: ['worker'],
        need: 'production',
        default: '10',
        format: 'integer',
    }),
    variable('SECRET_KEY_BASE', 'Another value logs everybody out and breaks every file link', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_RSA_PRIVATE_KEY', 'Blank ends the process at boot; another one breaks webhook signatures', {
        need: 'always',
        format: 'base64-pem',
    }),
    variable('LAGO_ENCRYPTION_PRIMARY_KEY', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_ENCRYPTION_DETERMINISTIC_KEY', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    variable('LAGO_ENCRYPTION_KEY_DERIVATION_SALT', 'Payment providers and integrations cannot be read', {
        need: 'always',
        format: 'secret',
    }),
    // These win over the LAGO_ ones, even when they are set to nothing.
    variable('ENCRYPTION_PRIMARY_KEY', 'Wins over LAGO_ENCRYPTION_PRIMARY_KEY, even empty', {
        format: 'secret',
    }),
    variable('ENCRYPTION_DETERMINISTIC_KEY', 'Wins over LAGO_ENCRYPTION_DETERMINISTIC_KEY, even empty', {
        format: 'secret',
    }),
    variable('ENCRYPTION_KEY_DERIVATION_SALT', 'Wins over LAGO_ENCRYPTION_KEY_DERIVATION_SALT, even empty', {
        format: 'secret',
    }),
    variable('LAGO_API_URL', 'Links to files raise an error, payment providers call back to nowhere', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_FRONT_URL', 'Browsers are refused by CORS, links in mails lead nowhere', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_DOMAIN', 'CORS falls back to it without LAGO_FRONT_URL', { readers: ['rails', 'front'] }),
    variable('LAGO_DISABLE_SSL', 'Cookies and links stop assuming https', {
        format: 'boolean',
        since: 'v1.29.0',
    }),
    variable('LAGO_LICENSE', 'Every process calls the license server at boot: without egress none starts', {
        format: 'secret',
    }),
    variable('LAGO_DISABLE_SEGMENT', 'Telemetry goes to Lago', { need: 'production', format: 'true' }),
    variable('LAGO_DISABLE_SIGNUP', 'Anyone may create an organization', {
        readers: ['rails', 'front'],
        need: 'production',
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_SIDEKIQ_WEB', 'Sidekiq’s page, open to everyone; up to v1.29 `false` does not close it', {
        need: 'production',
        default: 'true',
        format: 'true',
    }),
    variable('ADMIN_API_KEY', 'Unset, /admin refuses all', { format: 'secret', since: 'v1.31.0' }),
    variable('LAGO_ENABLE_YJIT', 'Came after v1.51.0', { format: 'boolean', since: 'v1.52.0' }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/services.js

/** PostgreSQL, Redis, the bucket, mail, PDF (facts: lago.md 1.6, 4, 5 and 7). */
const SERVICE_VARIABLES = [
    variable('DATABASE_URL', 'User and password must be percent-encoded, or Ruby refuses the URL', {
        readers: ['rails', 'events-processor'],
        need: 'always',
        format: 'postgres-url',
    }),
    variable('DATABASE_POOL', 'Below the threads of a process, requests and jobs wait for a connection', {
        need: 'production',
        default: '10',
        format: 'integer',
    }),
    variable('DATABASE_PREPARED_STATEMENTS', 'Must be false behind a transaction pooler', {
        default: 'true',
        format: 'boolean',
    }),
    variable('DATABASE_PROXY_URL', 'A pooler for the web tier and the workers; migrations stay direct', {
        format: 'postgres-url',
        since: 'v1.52.0',
    }),
    variable('POSTGRES_SCHEMA', 'Another schema must exist before the first migration', { default: 'public' }),
    ...['STATEMENT', 'IDLE_TX', 'LOCK'].map((kind) => variable(`LAGO_DATABASE_${kind}_TIMEOUT`, 'Milliseconds; ends a long migration half way', {
        format: 'integer',
        since: 'v1.47.0',
    })),
    variable('REDIS_URL', 'No job can be queued', { need: 'always', format: 'redis-url' }),
    variable('REDIS_PASSWORD', 'Up to v1.42 it breaks job uniqueness together with a user, a database or TLS', {
        format: 'secret',
    }),
    variable('LAGO_REDIS_CACHE_URL', 'A cache per container, and the clock never refreshes wallets', {
        readers: ['rails', 'events-processor'],
        need: 'production',
        format: 'redis-url',
    }),
    variable('LAGO_REDIS_CACHE_PASSWORD', 'Put it into the URL', { format: 'secret' }),
    variable('LAGO_REDIS_CACHE_POOL_SIZE', 'Threads wait for a connection to the cache', {
        default: '5',
        format: 'integer',
    }),
    variable('LAGO_REDIS_CABLE_URL', 'Set but empty, it points at localhost', {
        format: 'redis-url',
        default: 'REDIS_URL',
        since: 'v1.42.0',
    }),
    variable('LAGO_REDIS_SIDEKIQ_SENTINELS', 'Addresses of Sentinels', { since: 'v1.43.0' }),
    variable('LAGO_REDIS_SIDEKIQ_MASTER_NAME', 'Name of the main node', { since: 'v1.43.0' }),
    variable('LAGO_REDIS_CACHE_SENTINELS', 'Addresses of Sentinels', { since: 'v1.47.0' }),
    variable('LAGO_REDIS_CACHE_MASTER_NAME', 'Name of the main node', { since: 'v1.47.0' }),
    variable('LAGO_REDIS_SIDEKIQ_RETRY_WINDOW_SECONDS', 'How long enqueuing retries', {
        default: '5',
        format: 'integer',
        since: 'v1.49.0',
    }),
    variable('LAGO_MEMCACHE_SERVERS', 'Wins over the cache in Redis'),
    variable('LAGO_USE_AWS_S3', 'Files stay on a container’s disk and are lost with it', {
        need: 'production',
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_AWS_S3_ACCESS_KEY_ID', 'Uploads fail', { need: 'production', format: 'secret' }),
    variable('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'Uploads fail', { need: 'production', format: 'secret' }),
    variable('LAGO_AWS_S3_REGION', 'Signatures do not match another region', { need: 'production' }),
    variable('LAGO_AWS_S3_BUCKET', 'Uploads fail', { need: 'production' }),
    variable('LAGO_AWS_S3_ENDPOINT', 'Chooses the storage service whose name every file’s row carries', {
        need: 'production',
        format: 'url',
    }),
    variable('LAGO_AWS_S3_PATH_STYLE', 'Bucket in the path instead of the host', {
        default: 'false',
        format: 'boolean',
    }),
    variable('LAGO_AWS_S3_SSL_VERIFY', 'Off, anyone between may read invoices', {
        default: 'true',
        format: 'boolean',
    }),
    variable('AWS_REQUEST_CHECKSUM_CALCULATION', 'The SDK of v1.39 adds checksums that some servers refuse', {
        need: 'production',
        since: 'v1.39.0',
    }),
    variable('AWS_RESPONSE_CHECKSUM_VALIDATION', 'The SDK of v1.39 asks for checksums that some servers lack', {
        need: 'production',
        since: 'v1.39.0',
    }),
    variable('LAGO_USE_GCS', 'Google’s storage instead of S3', { format: 'true' }),
    variable('LAGO_GCS_PROJECT', 'Uploads fail'),
    variable('LAGO_GCS_BUCKET', 'Uploads fail'),
    variable('LAGO_PDF_URL', 'Invoices get no PDF; a path in it is dropped', {
        need: 'always',
        format: 'url',
    }),
    variable('LAGO_DISABLE_PDF_GENERATION', 'No PDFs at all; the front must be told too', {
        readers: ['rails', 'front'],
        default: 'false',
        format: 'true',
    }),
    variable('LAGO_SMTP_ADDRESS', 'No mail leaves'),
    variable('LAGO_SMTP_PORT', 'Only STARTTLS is spoken: 465 and 2465 do not work', { format: 'integer' }),
    variable('LAGO_SMTP_USERNAME', 'The server refuses to relay'),
    variable('LAGO_SMTP_PASSWORD', 'The server refuses to relay', { format: 'secret' }),
    variable('LAGO_SMTP_DOMAIN', 'HELO says the container’s name'),
    variable('LAGO_FROM_EMAIL', 'Mails have no sender', { default: '', format: 'email' }),
];

;// CONCATENATED MODULE: ./packages/lago/build/variables/variables.js







/** Set by hand, a switch can differ from the workers that run (facts: lago.md 1.5). */
const SWITCHES = SIDEKIQ_SWITCH_FACTS.map(({ name, since }) => variable(name, 'Without its worker, jobs wait for ever; it must be the same in every process', {
    format: 'boolean',
    since,
}));
/** Every environment variable that we know a release of Lago to read. */
const VARIABLES = [
    ...PROCESS_VARIABLES,
    ...SWITCHES,
    ...SERVICE_VARIABLES,
    ...FEATURE_VARIABLES,
    ...EVENT_STORE_VARIABLES,
];
const byName = new Map(VARIABLES.map((fact) => [fact.name, fact]));
function variableFact(name) {
    return byName.get(name);
}
/** Whether a release reads the variable at all; null when we don't know it. */
function isRead(name, version) {
    const fact = variableFact(name);
    if (fact === undefined)
        return null;
    return isAtLeast(version, fact.since) && (fact.until === undefined || !isAtLeast(version, fact.until));
}
/** What must be set for a reader in production at a release, in the order of the table. */
function requiredVariables(reader, version) {
    return VARIABLES.filter(({ name, need, readers }) => need !== 'optional' && isRead(name, version) === true && concerns(readers, reader));
}
/** What is wrong with the form of a value, as the end of a sentence that starts with the name; never the value. */
function variableFault(name, value) {
    const fact = variableFact(name);
    return fact === undefined ? undefined : formatFault(fact.format, value);
}
/** Whether a reader is to be given the variable; what we don't know may be Ruby's or a library's, and goes to Rails. */
function isFor(name, reader) {
    const { readers } = variableFact(name) ?? { readers: ['rails'] };
    return reader === 'rails' ? readers.some((each) => RAILS.includes(each)) : concerns(readers, reader);
}
const RAILS = ['rails', 'api', 'worker', 'clock', 'migrate'];
function concerns(readers, reader) {
    return readers.includes(reader) || (readers.includes('rails') && RAILS.includes(reader));
}

;// CONCATENATED MODULE: ./packages/lago/build/url-encoding.js
/**
 * What is wrong with how user and password stand in a URL, as the end of a sentence that starts with its name; never
 * a part of it. Parsers don't agree on what such a URL says: Ruby's refuses it, others take a piece of the password
 * for the host (facts: lago.md 2, defect 14).
 */
function encodingFault(url) {
    const rest = url.replace(/^\w+:\/\//, '');
    const end = rest.indexOf('?');
    const [head, query] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
    const user = head.slice(0, Math.max(head.lastIndexOf('@'), 0));
    const isCut = rest.includes('#') || (!head.includes('@') && query.includes('@'));
    if (isCut || /[@/\s"<>\\^`{|}[\]]/.test(user))
        return 'has a character in its user or password that must be percent-encoded';
    return /%(?![0-9A-Fa-f]{2})/.test(user)
        ? 'has a `%` in its user or password that starts no code: write %25'
        : undefined;
}

;// CONCATENATED MODULE: ./packages/lago/build/urls.js

/**
 * DATABASE_URL for Rails: every part percent-encoded, then read back and compared, so that no password can turn
 * into another host (facts: lago.md 2, defect 14).
 *
 * @throws Error when the URL does not read back as it was meant
 */
function databaseUrl(address) {
    const { host, port, database, user, password } = address;
    const parameters = Object.entries(address.parameters)
        .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
        .join('&');
    const query = parameters === '' ? '' : `?${parameters}`;
    const text = `postgresql://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${encodePart(database)}${query}`;
    const url = new URL(text);
    const same = url.hostname === host &&
        url.port === String(port) &&
        decodeURIComponent(url.username) === user &&
        decodeURIComponent(url.password) === password &&
        decodeURIComponent(url.pathname) === `/${database}`;
    if (!same)
        throw new Error(`the database address ${host}:${port}/${database} cannot be written as a URL`);
    return text;
}
/** RFC 3986: everything but the unreserved characters, which Ruby's URI takes as they are. */
function encodePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * REDIS_URL with everything in it, which every release understands: password variables of their own break job
 * uniqueness up to v1.42 (facts: lago.md 5).
 *
 * @throws Error when the URL does not read back as it was meant
 */
function redisUrl({ host, port, tls, user, password, database }) {
    const text = `${tls ? 'rediss' : 'redis'}://${encodePart(user)}:${encodePart(password)}@${host}:${port}/${database}`;
    const url = new URL(text);
    const same = url.hostname === host &&
        url.port === String(port) &&
        decodeURIComponent(url.username) === user &&
        decodeURIComponent(url.password) === password;
    if (!same)
        throw new Error(`the Redis address ${host}:${port} cannot be written as a URL`);
    return text;
}
/** What stands in a Redis URL that `readRedisUrl` accepts, for programs that want it in parts. */
function redisServerIn(text) {
    const url = new URL(text);
    return {
        host: url.hostname,
        port: Number(url.port || 6379),
        tls: url.protocol === 'rediss:',
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: Number(url.pathname.slice(1)),
    };
}
/** Reads REDIS_URL. Sidekiq cannot use a Redis cluster (facts: lago.md 5). */
function readRedisUrl(text) {
    const fault = (words) => ({ ok: false, fault: words });
    if (/^\w+:\/\/(?:[^/?]*@|(?![^/?]*@))[^/?@]*,/.test(text))
        return fault('names several hosts, and Lago cannot use a Redis cluster');
    const badlyEncoded = encodingFault(text);
    if (/^rediss?:\/\//.test(text) && badlyEncoded !== undefined)
        return fault(badlyEncoded);
    if (!URL.canParse(text))
        return fault('is not a URL; are the user and the password percent-encoded?');
    const url = new URL(text);
    if (url.protocol !== 'redis:' && url.protocol !== 'rediss:')
        return fault('starts with neither redis:// nor rediss://');
    if (url.hostname === '')
        return fault('has no host');
    if (/cluster/i.test(url.search))
        return fault('asks for a Redis cluster, which Lago cannot use');
    const path = /^\/?(\d*)$/.exec(url.pathname);
    if (path === null)
        return fault('has a path that is not a database number, like /0');
    return {
        ok: true,
        address: {
            tls: url.protocol === 'rediss:',
            database: Number(path[1] ?? ''),
            hasPassword: url.password !== '',
        },
    };
}
/** The same server with another database. */
function redisUrlWithDatabase(text, database) {
    const url = new URL(text);
    url.pathname = `/${database}`;
    return url.href;
}
/** The URL of the cache when none is given: another database, so that a flush of the one spares the other. */
function cacheUrlBeside(redisUrl) {
    return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[0] ?? 1);
}
/** The URL of the store of the events processor beside queue and cache of the same server. */
function storeUrlBeside(redisUrl) {
    return redisUrlWithDatabase(redisUrl, freeDatabases(redisUrl)[1] ?? 2);
}
/** Databases of the server beside that of the queue: one for the cache, one for the store. */
function freeDatabases(redisUrl) {
    const read = readRedisUrl(redisUrl);
    const taken = read.ok ? read.address.database : 0;
    return [1, 2, 3].filter((database) => database !== taken);
}

;// CONCATENATED MODULE: ./packages/lago/build/environment/variable.js
function from(origin, values) {
    return Object.entries(values).map(([name, value]) => ({ name, value, origin }));
}
/** The last one of a name wins; the order is that of the names, so that the same input gives the same bytes. */
function sorted(variables) {
    const byName = new Map(variables.map((variable) => [variable.name, variable]));
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/lago/build/environment/event-store.js


/** What the processes of the api image need to read events from ClickHouse (facts: lago.md 8). */
function eventStoreOfRails({ eventStore }) {
    if (eventStore === undefined)
        return [];
    const { clickhouse, kafka, redisStoreUrl } = eventStore;
    const { tls, ...redis } = redisServerIn(redisStoreUrl);
    return [
        ...from('fixed', { LAGO_CLICKHOUSE_ENABLED: 'true' }),
        ...from('lago.yml', {
            LAGO_CLICKHOUSE_HOST: clickhouse.host,
            LAGO_CLICKHOUSE_PORT: String(clickhouse.port),
            LAGO_CLICKHOUSE_DATABASE: clickhouse.database,
            LAGO_CLICKHOUSE_USERNAME: clickhouse.user,
            LAGO_CLICKHOUSE_SSL: String(clickhouse.tls),
            ...(eventStore.forNewOrganizations ? { LAGO_DEFAULT_EVENT_STORE: 'clickhouse' } : {}),
            LAGO_KAFKA_SECURITY_PROTOCOL: securityProtocol(kafka),
            ...(kafka.login === undefined ? {} : { LAGO_KAFKA_SASL_MECHANISMS: kafka.mechanism }),
            // Tables of ClickHouse carry its name.
            LAGO_KAFKA_CLICKHOUSE_CONSUMER_GROUP: `${kafka.consumerGroup}_clickhouse`,
        }),
        ...kafkaOfBoth(kafka),
        ...from('secret', { LAGO_CLICKHOUSE_PASSWORD: clickhouse.password }),
        // Releases understand redis:// here and only the newest rediss://: TLS has a switch of its own.
        ...from('secret', { LAGO_REDIS_STORE_URL: redisStoreUrl.replace(/^rediss:/, 'redis:') }),
        ...from('derived', {
            LAGO_REDIS_STORE_DB: String(redis.database),
            ...(tls ? { LAGO_REDIS_STORE_SSL: 'true' } : {}),
        }),
    ];
}
/** Only `migrate` creates tables in ClickHouse; the check is whether the variable is there, not what it says. */
function clickhouseMigration({ eventStore }) {
    return eventStore?.clickhouse.migrate === true
        ? from('lago.yml', { LAGO_CLICKHOUSE_MIGRATIONS_ENABLED: 'true' })
        : [];
}
/** What the events processor sees: Redis in parts, since it reads no URL (facts: lago.md 8). */
function eventsProcessor(settings) {
    const { eventStore } = settings;
    if (eventStore === undefined)
        return [];
    const { kafka, redisStoreUrl, processorConnections } = eventStore;
    return [
        ...from('fixed', { ENV: 'production' }),
        ...from('lago.yml', {
            LAGO_EVENTS_PROCESSOR_DATABASE_MAX_CONNECTIONS: String(processorConnections),
            LAGO_KAFKA_CONSUMER_GROUP: kafka.consumerGroup,
            LAGO_KAFKA_TLS: String(kafka.tls),
            ...(kafka.login === undefined ? {} : { LAGO_KAFKA_SCRAM_ALGORITHM: kafka.mechanism }),
        }),
        ...kafkaOfBoth(kafka),
        ...from('secret', { DATABASE_URL: settings.databaseUrl }),
        ...redisInParts('STORE', redisStoreUrl),
        ...redisInParts('CACHE', settings.redisCacheUrl),
    ];
}
function kafkaOfBoth({ brokers, login, topics }) {
    return [
        ...from('lago.yml', {
            LAGO_KAFKA_BOOTSTRAP_SERVERS: brokers.join(','),
            ...(login === undefined ? {} : { LAGO_KAFKA_USERNAME: login.user }),
            ...Object.fromEntries(Object.entries(topics).map(([name, topic]) => [`LAGO_KAFKA_${name}_TOPIC`, topic])),
        }),
        ...(login === undefined ? [] : from('secret', { LAGO_KAFKA_PASSWORD: login.password })),
    ];
}
function redisInParts(which, url) {
    const { host, port, tls, password, database } = redisServerIn(url);
    return [
        ...from('derived', {
            [`LAGO_REDIS_${which}_URL`]: `${host}:${port}`,
            [`LAGO_REDIS_${which}_DB`]: String(database),
            [`LAGO_REDIS_${which}_TLS`]: String(tls),
        }),
        ...(password === '' ? [] : from('secret', { [`LAGO_REDIS_${which}_PASSWORD`]: password })),
    ];
}
function securityProtocol({ tls, login }) {
    const transport = tls ? 'SSL' : 'PLAINTEXT';
    return login === undefined ? transport : `SASL_${transport}`;
}

;// CONCATENATED MODULE: ./packages/lago/build/environment/environment.js





/**
 * What one service sees, by name; nothing that its role does not need (facts: lago.md 1.6). The proxy's
 * environment is not Lago's: see render-config.
 */
function environmentOf(service, settings) {
    return sorted(variablesOf(service, settings));
}
function variablesOf(service, settings) {
    switch (service.role) {
        case 'api':
            return [...environment_rails(settings), ...files(settings), ...mails(settings), ...web(settings)];
        case 'worker':
            return [...environment_rails(settings), ...files(settings), ...mails(settings), ...jobs(service, settings)];
        case 'clock':
            return [...environment_rails(settings), ...pool(service.databaseConnections, settings)];
        case 'migrate':
            // A migration may touch files: without the bucket it would leave them in a container that is removed.
            return [
                ...environment_rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
                ...files(settings),
                ...clickhouseMigration(settings),
                ...pool(service.databaseConnections, settings),
            ];
        case 'front':
            return front(settings);
        case 'events-processor':
            return [...own('events-processor', settings), ...eventsProcessor(settings)];
        case 'agent':
            return settings.monitoringToken === undefined
                ? []
                : from('secret', { COCKPIT_TOKEN: settings.monitoringToken });
        case 'pdf':
        case 'proxy':
        case 'portainer':
            return [];
    }
}
/** What `lago.env` gives a reader. */
function own(reader, { extra }) {
    return from('lago.yml', Object.fromEntries(Object.entries(extra).filter(([name]) => isFor(name, reader))));
}
/** They would end a long migration half way (facts: lago.md 3.5). */
const TIMEOUT = /^LAGO_DATABASE_\w+_TIMEOUT$/;
function environment_rails(settings) {
    const { domain, encryption } = settings;
    return [
        ...own('rails', settings),
        ...from('fixed', {
            RAILS_ENV: 'production',
            RAILS_LOG_TO_STDOUT: 'true',
            LAGO_DISABLE_SEGMENT: 'true',
            // The page is open to everyone (facts: lago.md 2, defect 6).
            LAGO_SIDEKIQ_WEB: 'false',
            LAGO_PDF_URL: 'http://pdf:3000',
        }),
        ...from('lago.yml', {
            LAGO_API_URL: `https://${domain}/api`,
            LAGO_FRONT_URL: `https://${domain}`,
            LAGO_DISABLE_SIGNUP: settings.signup ? 'false' : 'true',
        }),
        ...from('derived', sidekiqSwitches(settings.workers, settings.version)),
        ...from('secret', settings.furtherSecrets),
        ...from('secret', {
            DATABASE_URL: settings.databaseUrl,
            SECRET_KEY_BASE: settings.secretKeyBase,
            LAGO_RSA_PRIVATE_KEY: settings.rsaPrivateKey,
            LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey,
            LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryption.deterministicKey,
            LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.keyDerivationSalt,
            ...(settings.license === undefined ? {} : { LAGO_LICENSE: settings.license }),
        }),
        ...redis(settings),
        ...eventStoreOfRails(settings),
    ];
}
/**
 * Credentials and databases are in the URLs: REDIS_PASSWORD breaks job uniqueness before v1.43, and cache and cable do
 * not inherit it (facts: lago.md 5). Up to v1.42 job uniqueness verifies TLS, and the cable does in every release: both
 * need the authority of a self-signed server, beside the public ones of the image's own folder.
 */
function redis({ version, redisUrl, redisCacheUrl, redisCertificate }) {
    return [
        ...from('secret', {
            REDIS_URL: redisUrl,
            LAGO_REDIS_CACHE_URL: redisCacheUrl,
            ...(version_isAtLeast(version, 'v1.42.0') ? { LAGO_REDIS_CABLE_URL: redisUrl } : {}),
        }),
        ...(redisCertificate === undefined
            ? []
            : from('derived', { SSL_CERT_FILE: redisCertificate, SSL_CERT_DIR: '/etc/ssl/certs' })),
    ];
}
function web(settings) {
    const threads = String(settings.webThreads);
    return [
        ...from('lago.yml', {
            WEB_CONCURRENCY: String(settings.webConcurrency),
            RAILS_MAX_THREADS: threads,
            RAILS_MIN_THREADS: threads,
        }),
        ...pool(settings.webThreads, settings),
    ];
}
function jobs({ concurrency = 1 }, settings) {
    return [...from('lago.yml', { SIDEKIQ_CONCURRENCY: String(concurrency) }), ...pool(concurrency, settings)];
}
/** As many connections as threads, so that no job waits for one; an operator may give more. */
function pool(threads, { extra }) {
    return from('derived', { DATABASE_POOL: extra.DATABASE_POOL ?? String(threads) });
}
function files({ storage, version }) {
    if (storage === undefined)
        return [];
    return [
        ...from('fixed', { LAGO_USE_AWS_S3: 'true' }),
        // The SDK of v1.39.0 adds checksums that some S3 servers refuse (facts: lago.md 7).
        ...(version_isAtLeast(version, 'v1.39.0')
            ? from('fixed', {
                AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
                AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
            })
            : []),
        ...from('lago.yml', {
            LAGO_AWS_S3_BUCKET: storage.bucket,
            LAGO_AWS_S3_ENDPOINT: storage.endpoint,
            LAGO_AWS_S3_REGION: storage.region,
        }),
        ...from('secret', {
            LAGO_AWS_S3_ACCESS_KEY_ID: storage.accessKeyId,
            LAGO_AWS_S3_SECRET_ACCESS_KEY: storage.secretAccessKey,
        }),
    ];
}
function mails({ mail }) {
    if (mail === undefined)
        return [];
    return [
        ...from('lago.yml', {
            LAGO_FROM_EMAIL: mail.from,
            LAGO_SMTP_ADDRESS: mail.host,
            LAGO_SMTP_PORT: String(mail.port),
            LAGO_SMTP_USERNAME: mail.user,
            LAGO_SMTP_DOMAIN: mail.domain,
        }),
        ...from('secret', { LAGO_SMTP_PASSWORD: mail.password }),
    ];
}
/** The front writes these into JavaScript as they are (facts: lago.md 1.6). */
function front(settings) {
    const { domain, signup } = settings;
    return [
        ...own('front', settings),
        ...from('fixed', { APP_ENV: 'production' }),
        ...from('lago.yml', {
            API_URL: `https://${domain}/api`,
            LAGO_DOMAIN: domain,
            LAGO_DISABLE_SIGNUP: signup ? 'false' : 'true',
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/environment/managed.js
/** Names that the rendering decides: an operator's own value would contradict it. DATABASE_POOL may be raised. */
const MANAGED = [
    /^RAILS_(ENV|LOG_TO_STDOUT|M(AX|IN)_THREADS)$/,
    /^WEB_CONCURRENCY$/,
    /^(API_URL|APP_ENV|ENV)$/,
    /^DATABASE_URL$/,
    /^REDIS_(URL|PASSWORD)$/,
    /^LAGO_REDIS_(CACHE|CABLE|STORE)_(URL|PASSWORD|DB|SSL|TLS)$/,
    /^SSL_CERT_(FILE|DIR)$/,
    /^SECRET_KEY_BASE$/,
    /^LAGO_RSA_PRIVATE_KEY$/,
    /^(LAGO_)?ENCRYPTION_\w+$/,
    /^LAGO_(API|FRONT|PDF)_URL$/,
    /^LAGO_DISABLE_(SIGNUP|SEGMENT)$/,
    /^LAGO_SIDEKIQ_WEB$/,
    /^SIDEKIQ_\w+$/,
    /^LAGO_USE_AWS_S3$/,
    /^LAGO_AWS_S3_\w+$/,
    /^AWS_(REQUEST_CHECKSUM_CALCULATION|RESPONSE_CHECKSUM_VALIDATION)$/,
    /^LAGO_SMTP_\w+$/,
    /^LAGO_FROM_EMAIL$/,
    /^LAGO_LICENSE$/,
    /^LAGO_(CLICKHOUSE|KAFKA)_\w+$/,
    /^LAGO_DEFAULT_EVENT_STORE$/,
];
function isManagedVariable(name) {
    return MANAGED.some((pattern) => pattern.test(name));
}

;// CONCATENATED MODULE: ./packages/lago/build/health-endpoints.js

/** Facts: lago.md 1.3 and 3.6. None of them looks at migrations; the clock has no port at all. */
const HEALTH_ENDPOINTS = [
    {
        role: 'api',
        port: 3000,
        path: '/health',
        since: 'v1.27.1',
        proves: 'PostgreSQL answers; names the version',
    },
    {
        role: 'api',
        port: 3000,
        path: '/ready',
        since: 'v1.36.0',
        proves: 'Puma serves; 503 while it shuts down',
    },
    { role: 'api', port: 3000, path: '/metrics', since: 'v1.33.3', proves: 'metrics for Prometheus' },
    {
        role: 'worker',
        port: 8080,
        path: '/',
        since: 'v1.27.1',
        proves: 'Redis answers, not that jobs are done',
    },
    { role: 'front', port: 80, path: '/', since: 'v1.27.1', proves: 'nginx serves; any path answers 200' },
    { role: 'pdf', port: 3000, path: '/health', since: 'v1.27.1', proves: 'Gotenberg and Chromium are up' },
];
function healthEndpoints(version) {
    return HEALTH_ENDPOINTS.filter(({ since }) => version_isAtLeast(version, since));
}
/** Whether the api of a release has metrics for Prometheus on its own port. */
function hasMetrics(version) {
    return healthEndpoints(version).some(({ path }) => path === '/metrics');
}

;// CONCATENATED MODULE: ./packages/lago/build/invariants/agreements.js
/** Legal numbering, identities, and references that no foreign key guards (facts: lago.md 4.3, 6, 10, 11 and 14). */
const AGREEMENTS = [
    {
        id: 'invoice-number-unique',
        title: 'Invoice numbers: none is given twice',
        reads: { invoices: ['id', 'customer_id', 'billing_entity_id', 'sequential_id'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM invoices WHERE sequential_id IS NOT NULL
       GROUP BY customer_id, billing_entity_id, sequential_id HAVING count(*) > 1`,
    },
    {
        id: 'invoice-number-gap',
        title: 'Invoice numbers: no gap in the numbers of an issuer',
        reads: { invoices: ['billing_entity_id', 'billing_entity_sequential_id'] },
        tolerance: 'none',
        violations: `
      SELECT billing_entity_id AS id FROM invoices GROUP BY billing_entity_id
      HAVING max(billing_entity_sequential_id) <> count(billing_entity_sequential_id)`,
    },
    {
        id: 'subscription-unique',
        title: 'Subscriptions: one active per external id',
        reads: { subscriptions: ['id', 'organization_id', 'external_id', 'status'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM subscriptions WHERE status = 1
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
    },
    {
        id: 'customer-unique',
        title: 'Customers: one live per external id',
        reads: { customers: ['id', 'organization_id', 'external_id', 'deleted_at'] },
        tolerance: 'none',
        violations: `
      SELECT min(id::text) AS id FROM customers WHERE deleted_at IS NULL
       GROUP BY organization_id, external_id HAVING count(*) > 1`,
    },
    {
        id: 'event-subscription',
        title: 'Events of the last 30 days: each has its subscription',
        reads: {
            events: ['id', 'organization_id', 'external_subscription_id', 'created_at'],
            subscriptions: ['organization_id', 'external_id'],
        },
        tolerance: 'none',
        // Events of unknown subscriptions are accepted (facts: lago.md 6).
        clientsMayBreakIt: true,
        // Grouped first: the distinct subscriptions are few, and the join stays small however many events there are.
        violations: `
      SELECT e.id FROM (
        SELECT organization_id, external_subscription_id, min(id::text) AS id FROM events
         WHERE created_at > (now() AT TIME ZONE 'utc') - interval '30 days' GROUP BY 1, 2) e
       WHERE NOT EXISTS (SELECT FROM subscriptions s WHERE s.organization_id = e.organization_id
         AND s.external_id = e.external_subscription_id)`,
    },
    {
        id: 'payment-payable',
        title: 'Payments: each has the invoice or request that it pays',
        reads: { payments: ['id', 'payable_type', 'payable_id'], invoices: ['id'], payment_requests: ['id'] },
        tolerance: 'none',
        violations: `
      SELECT id FROM payments p WHERE
        (payable_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = p.payable_id)) OR
        (payable_type = 'PaymentRequest' AND NOT EXISTS (SELECT FROM payment_requests r WHERE r.id = p.payable_id))`,
    },
    {
        id: 'attachment-record',
        title: 'Attached files: each belongs to a document',
        reads: {
            active_storage_attachments: ['id', 'record_type', 'record_id', 'blob_id'],
            active_storage_blobs: ['id'],
            invoices: ['id'],
            credit_notes: ['id'],
        },
        tolerance: 'none',
        violations: `
      SELECT id FROM active_storage_attachments a WHERE
        (record_type = 'Invoice' AND NOT EXISTS (SELECT FROM invoices i WHERE i.id = a.record_id)) OR
        (record_type = 'CreditNote' AND NOT EXISTS (SELECT FROM credit_notes n WHERE n.id = a.record_id)) OR
        NOT EXISTS (SELECT FROM active_storage_blobs b WHERE b.id = a.blob_id)`,
    },
    {
        id: 'invoice-file',
        title: 'Invoices of the last 30 days: each has its file',
        reads: {
            invoices: ['id', 'status', 'finalized_at'],
            active_storage_attachments: ['record_type', 'record_id'],
        },
        needsPdf: true,
        tolerance: 'an hour to draw it',
        // Counted from the newest invoice of the copy, not from now: one that waited for its file at the backup still waits in it.
        violations: `
      SELECT i.id FROM invoices i, (SELECT max(finalized_at) AS at FROM invoices) newest
       WHERE i.status = 1 AND i.finalized_at BETWEEN newest.at - interval '30 days' AND newest.at - interval '1 hour'
         AND NOT EXISTS (SELECT FROM active_storage_attachments a
           WHERE a.record_type = 'Invoice' AND a.record_id = i.id)`,
    },
    {
        id: 'blob-service',
        title: 'Files: all are in the bucket, none in a container',
        reads: { active_storage_blobs: ['id', 'service_name'] },
        tolerance: 'none',
        violations: `SELECT id FROM active_storage_blobs WHERE service_name = 'local'`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants/balances.js
/** Credit notes and wallets (facts: lago.md 4.3, 8 and 9). */
const BALANCES = [
    {
        id: 'credit-note-total',
        title: 'Credit notes: total is credit and refund',
        reads: {
            credit_notes: ['id', 'status', 'total_amount_cents', 'credit_amount_cents', 'refund_amount_cents'],
        },
        tolerance: 'to the cent',
        // The offset came with v1.40: through the row as JSON one query serves both.
        violations: `
      SELECT id FROM credit_notes n WHERE status = 1 AND total_amount_cents <> credit_amount_cents
        + refund_amount_cents + coalesce((to_jsonb(n) ->> 'offset_amount_cents')::bigint, 0)`,
    },
    {
        id: 'credit-note-balance',
        title: 'Credit notes: balance is credit less what invoices used of it',
        reads: {
            credit_notes: ['id', 'status', 'credit_status', 'credit_amount_cents', 'balance_amount_cents'],
            credits: ['credit_note_id', 'amount_cents'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT n.id FROM credit_notes n
        LEFT JOIN (SELECT credit_note_id, sum(amount_cents) AS amount FROM credits
                    WHERE credit_note_id IS NOT NULL GROUP BY 1) c ON c.credit_note_id = n.id
       WHERE status = 1 AND (balance_amount_cents NOT BETWEEN 0 AND credit_amount_cents
         OR (credit_status IS DISTINCT FROM 2
             AND balance_amount_cents <> credit_amount_cents - coalesce(c.amount, 0)))`,
    },
    {
        id: 'wallet-balance',
        title: 'Wallets: balance is what came in less what went out',
        reads: {
            wallets: ['id', 'status', 'credits_balance'],
            wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'credit_amount'],
        },
        tolerance: 'less than a cent',
        // The facts allow 0.01; a wallet that is off by a whole cent is off, and rounding leaves less.
        violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(CASE transaction_type WHEN 0 THEN credit_amount ELSE -credit_amount END)
                     AS amount FROM wallet_transactions WHERE status = 1 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND abs(credits_balance - coalesce(t.amount, 0)) >= 0.01`,
    },
    {
        id: 'wallet-remaining',
        title: 'Traceable wallets: balance is what remains of what came in',
        since: 'v1.45.0',
        reads: {
            wallets: ['id', 'status', 'traceable', 'balance_cents'],
            wallet_transactions: ['wallet_id', 'transaction_type', 'status', 'remaining_amount_cents'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT w.id FROM wallets w
        LEFT JOIN (SELECT wallet_id, sum(remaining_amount_cents) AS amount FROM wallet_transactions
                    WHERE status = 1 AND transaction_type = 0 GROUP BY 1) t ON t.wallet_id = w.id
       WHERE w.status = 0 AND w.traceable AND balance_cents <> coalesce(t.amount, 0)`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants/invoice-sums.js
/** Rules hold from this version of an invoice on (facts: lago.md 4.3); finalized or voided. */
const SETTLED = 'status IN (1, 2) AND version_number >= 3';
const SETTLED_COLUMNS = ['id', 'status', 'version_number'];
/** How the amounts of an invoice follow from each other (facts: lago.md 4.3, 1 to 7). Amounts in cents. */
const INVOICE_SUMS = [
    {
        id: 'invoice-fees',
        title: 'Invoices: fees amount is the sum of the fees',
        reads: {
            invoices: [...SETTLED_COLUMNS, 'fees_amount_cents'],
            fees: ['invoice_id', 'amount_cents', 'deleted_at'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount FROM fees WHERE deleted_at IS NULL GROUP BY 1) f
          ON f.invoice_id = i.id
       WHERE ${SETTLED} AND fees_amount_cents <> coalesce(f.amount, 0)`,
    },
    {
        id: 'invoice-subtotal',
        title: 'Invoices: subtotal without taxes is fees less progressive billing and coupons',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'fees_amount_cents',
                'progressive_billing_credit_amount_cents',
                'coupons_amount_cents',
                'sub_total_excluding_taxes_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_excluding_taxes_amount_cents
        <> fees_amount_cents - progressive_billing_credit_amount_cents - coupons_amount_cents`,
    },
    {
        id: 'invoice-subtotal-taxes',
        title: 'Invoices: subtotal with taxes is subtotal and taxes',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'sub_total_excluding_taxes_amount_cents',
                'taxes_amount_cents',
                'sub_total_including_taxes_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND sub_total_including_taxes_amount_cents
        <> sub_total_excluding_taxes_amount_cents + taxes_amount_cents`,
    },
    {
        id: 'invoice-total',
        title: 'Invoices: total is subtotal less credit notes and prepaid credit, never negative',
        reads: {
            invoices: [
                ...SETTLED_COLUMNS,
                'sub_total_including_taxes_amount_cents',
                'credit_notes_amount_cents',
                'prepaid_credit_amount_cents',
                'total_amount_cents',
            ],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT id FROM invoices WHERE ${SETTLED} AND (total_amount_cents < 0 OR total_amount_cents
        <> sub_total_including_taxes_amount_cents - credit_notes_amount_cents - prepaid_credit_amount_cents)`,
    },
    {
        id: 'invoice-taxes',
        title: 'Invoices: taxes are the sum of the applied taxes',
        reads: {
            invoices: [...SETTLED_COLUMNS, 'taxes_amount_cents'],
            invoices_taxes: ['invoice_id', 'amount_cents'],
        },
        tolerance: 'one cent per tax, as each is rounded by itself',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT invoice_id, sum(amount_cents) AS amount, count(*) AS taxes FROM invoices_taxes GROUP BY 1) t
          ON t.invoice_id = i.id
       WHERE ${SETTLED} AND abs(taxes_amount_cents - coalesce(t.amount, 0)) > coalesce(t.taxes, 0)`,
    },
    {
        id: 'invoice-paid',
        title: 'Invoices: no more is paid than is owed',
        reads: {
            invoices: ['id', 'total_amount_cents', 'total_paid_amount_cents'],
            payments: ['payable_type', 'payable_id', 'amount_cents', 'payable_payment_status'],
        },
        tolerance: 'to the cent',
        violations: `
      SELECT i.id FROM invoices i
        LEFT JOIN (SELECT payable_id, sum(amount_cents) AS amount FROM payments
                    WHERE payable_type = 'Invoice' AND payable_payment_status::text = 'succeeded' GROUP BY 1) p
          ON p.payable_id = i.id
       WHERE total_paid_amount_cents > total_amount_cents OR p.amount > total_amount_cents`,
    },
];

;// CONCATENATED MODULE: ./packages/lago/build/invariants.js




/** Everything that must hold of the money in Lago's database (facts: lago.md 4.3). */
const INVARIANTS = [...INVOICE_SUMS, ...BALANCES, ...AGREEMENTS];
/** What must hold of the data of a release; `pdf` false where LAGO_DISABLE_PDF_GENERATION is set. */
function invariantsOf(version, { pdf = true } = {}) {
    return INVARIANTS.filter(({ since, needsPdf = false }) => (since === undefined || isAtLeast(version, since)) && (pdf || !needsPdf));
}

;// CONCATENATED MODULE: ./packages/lago/build/memory-needs.js
/**
 * MiB that processes need to do their work. A Ruby process of Lago takes about half a GiB, and the eight of the
 * production compose file 4 to 6 GB; Chromium needs 1 GiB (facts: lago.md 7, where Lago's own figures stand too). A
 * limit above this is head room; a machine with less than the sum will kill something.
 */
const RUBY_MIB = 400;
/** A job or request at work, with what it loads. */
const THREAD_MIB = 15;
/** Puma forks after loading, so its processes share a part. */
const PUMA_PROCESS_MIB = 350;
const MEMORY_NEED_MIB = {
    clock: 300,
    migrate: 1024,
    front: 96,
    pdf: 1024,
    proxy: 96,
    agent: 192,
    eventsProcessor: 256,
    portainer: 96,
};
function workerNeedMiB(concurrency) {
    return RUBY_MIB + THREAD_MIB * concurrency;
}
/** `processes` 0 is Puma without workers of its own: one process. */
function apiNeedMiB(processes, threads) {
    if (processes === 0)
        return RUBY_MIB + THREAD_MIB * threads;
    return RUBY_MIB + processes * (PUMA_PROCESS_MIB + THREAD_MIB * threads);
}

;// CONCATENATED MODULE: ./packages/lago/build/proxy-turn.js
/** Entry point of a release's proxy for the other color, on the private network: its name and its port. */
const HAND_OVER_ENTRY = 'hand-over';
const HAND_OVER_PORT = 8443;
/** Port of the entry point that answers the proxy's own health check. */
const PING_PORT = 8082;
/** Says on every answer what the proxy that met the client does with it, see `TURN_MARKS`. */
const TURN_HEADER = 'X-Lago-Drain';
/**
 * Shorter than any drain: a connection that idles longer than this is closed, so none is left to break when the
 * Elastic IP moves. At Traefik's own 180 s every idle client loses a request (facts: anchors.md 2.3).
 */
const IDLE_SECONDS = 5;
/** Shorter than what any service closes idle connections after: a POST that meets such a close is lost. */
const SERVICE_IDLE_SECONDS = 4;
/** Values of the header by which one sees that a proxy has taken up its turn. */
function turnMark(turn) {
    if (turn.kind === 'off')
        return 'off';
    if (turn.canary !== undefined)
        return `canary-${turn.canary.percent}`;
    return turn.drain ? 'on' : 'forward';
}
/**
 * Text of drain.yml, the one file of a release that a hand-over replaces. The middleware must exist and have something
 * in it: a missing or an empty one disables every router (facts: anchors.md 2.4). JSON is YAML.
 */
function turnFile(turn) {
    const headers = {
        [TURN_HEADER]: turnMark(turn),
        // Exactly lower case: Go takes nothing else for a wish to close (facts: anchors.md 2.4).
        ...(turn.kind === 'forward' && turn.drain ? { Connection: 'close' } : {}),
    };
    const middlewares = { drain: { headers: { customResponseHeaders: headers } } };
    const http = turn.kind === 'off' ? { middlewares } : { middlewares, ...forwarding(turn) };
    return `${JSON.stringify({ http }, null, 2)}\n`;
}
function forwarding({ peer, domain, canary }) {
    const own = canary?.own;
    return {
        routers: {
            // Above all others, closed doors too: the other color has its own. Never on the hand-over entry: that would be a circle.
            [HAND_OVER_ENTRY]: {
                rule: 'PathPrefix(`/`)',
                priority: 2000,
                entryPoints: ['websecure'],
                service: canary === undefined ? 'peer' : 'canary',
            },
        },
        services: {
            peer: entryOf(peer.address, 'peer'),
            ...(canary === undefined
                ? {}
                : {
                    own: entryOf('127.0.0.1', 'own'),
                    canary: {
                        weighted: {
                            services: [
                                { name: 'peer', weight: canary.percent },
                                { name: 'own', weight: 100 - canary.percent },
                            ],
                        },
                    },
                }),
        },
        serversTransports: {
            peer: transportTo(domain, peer),
            ...(own === undefined ? {} : { own: transportTo(domain, own) }),
        },
    };
}
function entryOf(address, transport) {
    const servers = [{ url: `https://${address}:${HAND_OVER_PORT}` }];
    return { loadBalancer: { servers, serversTransport: transport } };
}
/**
 * One connection for each request: then the connections to the peer are the requests in flight, which the kernel counts, and
 * none of them can be closed under a request that is about to use it.
 */
function transportTo(domain, { certificate }) {
    return {
        serverName: domain,
        rootCAs: [certificate],
        maxIdleConnsPerHost: -1,
        disableHTTP2: true,
        forwardingTimeouts: { dialTimeout: '5s' },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/lago/build/rails-encryption.js


/** Rails' KeyGenerator: 2^16 rounds; Lago's key digest is SHA-1 (facts: lago.md 4.4). */
const ROUNDS = 65_536;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
/**
 * Non-deterministic Active Record encryption, as of `payment_providers.secrets` and `integrations.secrets`: JSON of
 * `p` (payload) and `h` (`iv`, `at`, and `c` when deflated), each base64; AES-256-GCM (facts: lago.md 4.4).
 */
function createDecrypt({ primaryKey, keyDerivationSalt }) {
    const key = pbkdf2Sync(primaryKey, keyDerivationSalt, ROUNDS, KEY_BYTES, 'sha1');
    return (value) => {
        const { payload, iv, tag, isDeflated } = readEnvelope(value);
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(tag);
        const clear = Buffer.concat([decipher.update(payload), decipher.final()]);
        return (isDeflated ? inflateSync(clear) : clear).toString('utf8');
    };
}
function readEnvelope(value) {
    const envelope = JSON.parse(value);
    const payload = textAt(envelope, 'p');
    const headers = fieldOf(envelope, 'h');
    return {
        payload: Buffer.from(payload, 'base64'),
        iv: Buffer.from(textAt(headers, 'iv'), 'base64'),
        tag: Buffer.from(textAt(headers, 'at'), 'base64'),
        isDeflated: fieldOf(headers, 'c') === true,
    };
}
function textAt(value, name) {
    const field = fieldOf(value, name);
    if (typeof field !== 'string')
        throw new Error('not an encrypted value of Rails');
    return field;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./packages/lago/build/schema-expectations.js


/**
 * Sources: doc/guide compatibility matrix and db/structure.sql of the tags (facts: lago.md 4.1). pg_partman is no
 * expectation: Scaleway does not offer it, and the migrations do without.
 */
function schemaExpectations(version) {
    const late = isAtLeast(version, 'v1.48.0') ? ['btree_gin', 'pg_trgm'] : [];
    return {
        schemaVersion: schemaVersionOf(version),
        leastServerVersion: isAtLeast(version, 'v1.30.0') ? 150_000 : 140_000,
        extensions: ['pgcrypto', 'unaccent', ...late],
        triggers: ['payment_receipts.before_payment_receipt_insert'],
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/secret-rules.js


/** Placeholders of Lago's own example files, and what people type instead of a secret (facts: lago.md 2, defect 7). */
const PLACEHOLDER = /change[-_ ]?me|^your[-_]|placeholder|azerty123|^<.*>$|^\$\{|^(password|postgres|lago|secret|admin|test|example)\d*$|^(.)\2*$/i;
function secret_rules_text(leastLength, remedy) {
    return {
        remedy,
        fault: (value) => {
            if (PLACEHOLDER.test(value))
                return 'is a placeholder';
            if (value.length < leastLength)
                return `has ${value.length} characters; it needs at least ${leastLength}`;
            return undefined;
        },
    };
}
/** A new one in its place would lose what Lago wrote with the old: the value is right but for how it was pasted. */
function pasted(value) {
    const remedy = 'store the same value again without it';
    if (value !== value.trim())
        return { fault: 'starts or ends with a blank or a line break', remedy };
    return /[\r\n]/.test(value) ? { fault: 'has a line break in it', remedy } : undefined;
}
const RSA_REMEDY = 'create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`';
/** A PEM in base64 on one line; anything else ends the process at boot (facts: lago.md 1.6, issues 389 and 44). */
function rsaFault(value) {
    if (value.includes('-----BEGIN')) {
        return {
            fault: 'is a PEM itself; Lago wants that PEM in base64',
            remedy: 'store the output of `base64 -w 0 < private.pem`',
        };
    }
    if (/\s/.test(value)) {
        return {
            fault: 'has blanks or line breaks; Lago wants base64 on one line',
            remedy: "store the same on one line: `tr -d '\\n' < key.base64`",
        };
    }
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value))
        return 'is not base64';
    const pem = Buffer.from(value, 'base64').toString('latin1');
    if (!pem.includes('-----BEGIN'))
        return 'is base64, but not of a PEM';
    if (pem.includes('PUBLIC KEY'))
        return 'holds a public key; Lago signs with the private one';
    return keyFault(pem);
}
function keyFault(pem) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(pem);
        if (key.asymmetricKeyType !== 'rsa')
            return `holds a key of type ${key.asymmetricKeyType}; Lago needs RSA`;
        const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
        return bits < 2048 ? `holds an RSA key of ${bits} bits; it needs at least 2048` : undefined;
    }
    catch {
        // The parser's own message could quote the key.
        return pem.includes('ENCRYPTED')
            ? 'holds a key that is locked by a passphrase'
            : 'holds a PEM that does not parse as a private key';
    }
}
const secret_rules_redis = {
    remedy: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
    fault: (value) => {
        const read = readRedisUrl(value);
        return read.ok ? undefined : read.fault;
    },
};
const encryptionKey = secret_rules_text(32, 'create it with `openssl rand -hex 32`, once: data written with it is lost without it');
const bcryptHash = {
    remedy: 'create it with `htpasswd -nbB admin "$password" | cut -d: -f2`',
    fault: (value) => /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/.test(value)
        ? undefined
        : 'is no bcrypt hash, which begins with $2y$',
};
const passedOn = secret_rules_text(6, 'copy it again from where it was made');
/** The rules by Lago's own names (facts: lago.md 1.6). */
const SECRET_RULES = {
    SECRET_KEY_BASE: secret_rules_text(64, 'create it with `openssl rand -hex 64`'),
    LAGO_RSA_PRIVATE_KEY: { remedy: RSA_REMEDY, fault: rsaFault },
    LAGO_ENCRYPTION_PRIMARY_KEY: encryptionKey,
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryptionKey,
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryptionKey,
    POSTGRES_PASSWORD: secret_rules_text(8, 'create it with `openssl rand -base64 24`, and give the same to provision'),
    REDIS_URL: secret_rules_redis,
    REDIS_PASSWORD: secret_rules_text(8, 'use the same that provision was given'),
    LAGO_REDIS_CACHE_URL: secret_rules_redis,
    LAGO_AWS_S3_ACCESS_KEY_ID: secret_rules_text(8, 'create an API key of an application that may use the bucket, under IAM'),
    LAGO_AWS_S3_SECRET_ACCESS_KEY: secret_rules_text(16, 'it is shown once, when the API key of the bucket is created under IAM'),
    LAGO_SMTP_PASSWORD: secret_rules_text(8, 'use the secret key of an API key that may send with Transactional Email'),
    SCW_DNS_SECRET_KEY: secret_rules_text(16, 'create an API key of an application with DomainsDNSFullAccess only, under IAM'),
    COCKPIT_TOKEN: secret_rules_text(16, 'it is shown once, when the token is created in Cockpit'),
    LAGO_KAFKA_PASSWORD: secret_rules_text(8, 'it is the password of the user that the brokers know'),
    LAGO_CLICKHOUSE_PASSWORD: secret_rules_text(8, 'it is the password of the user in ClickHouse'),
    PORTAINER_ADMIN_PASSWORD_HASH: bcryptHash,
    ADMIN_API_KEY: secret_rules_text(16, 'create it with `openssl rand -hex 32`'),
    GOOGLE_AUTH_CLIENT_SECRET: passedOn,
    GOCARDLESS_CLIENT_SECRET: passedOn,
    NANGO_SECRET_KEY: passedOn,
    MISTRAL_API_KEY: passedOn,
    NEW_RELIC_KEY: passedOn,
    LAGO_DATA_API_BEARER_TOKEN: passedOn,
    LAGO_LICENSE: secret_rules_text(8, 'copy the license key that Lago gave you, or leave it out'),
};
/** Every fault of the secrets that were given. Values that are absent are not judged here. */
function judgeSecrets(given) {
    return Object.keys(SECRET_RULES).flatMap((name) => {
        const value = given[name];
        const rule = SECRET_RULES[name];
        const fault = value === undefined ? undefined : (rule.fault(value) ?? pasted(value));
        if (fault === undefined)
            return [];
        return [{ name, remedy: rule.remedy, ...(typeof fault === 'string' ? { fault } : fault) }];
    });
}

;// CONCATENATED MODULE: ./packages/lago/build/images.js
/** The Gotenberg that Lago's chart and production compose file use (facts: lago.md 1.2). */
const GOTENBERG = 'getlago/lago-gotenberg:8.15';
/** 3.6 speaks the API of current Docker engines, and cleans paths before routers see them (facts: lago.md 2.4). */
const TRAEFIK = 'traefik:v3.6.1';
const ALLOY = 'grafana/alloy:v1.11.0';
function imagesOf(version) {
    return {
        api: `getlago/api:${version}`,
        front: `getlago/front:${version}`,
        pdf: GOTENBERG,
        proxy: TRAEFIK,
        eventsProcessor: `ghcr.io/getlago/events-processor:${version}`,
        agent: ALLOY,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/restart.js
/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts the container of a clock.
 */
const COMES_BACK = 'unless-stopped';
const STAYS_DOWN = 'no';
function script(file) {
    return [`./scripts/${file}`];
}

;// CONCATENATED MODULE: ./packages/lago/build/services/optional.js



/** Where the agent's container finds its configuration, and where it serves its own page. */
const AGENT_FOLDER = '/etc/alloy';
const AGENT_PORT = 12345;
/** Where Portainer's container finds the hash of its password. */
const PORTAINER_PORT = 9443;
/** What lago.yml asks for beyond Lago's usual services. */
function optionalServices(version, options) {
    const { eventsProcessor, portainer } = options;
    return [
        ...(eventsProcessor === undefined ? [] : [processor(version, eventsProcessor)]),
        ...(options.agent ? [agent(version)] : []),
        ...(portainer === undefined ? [] : [portainerService(portainer.version)]),
    ];
}
/** It has no port: the image's own command runs, and its group rebalances while both colors have one (facts: lago.md 3.3). */
function processor(version, { image, databaseConnections, replicas }) {
    return {
        name: 'events-processor',
        role: 'events-processor',
        profile: 'jobs',
        image: image ?? imagesOf(version).eventsProcessor,
        healthcheck: ['grep', '-qa', 'event_processors', '/proc/1/cmdline'],
        restart: COMES_BACK,
        stopGraceSeconds: 40,
        replicas,
        memoryMiB: MEMORY_NEED_MIB.eventsProcessor,
        databaseConnections,
    };
}
function agent(version) {
    return {
        name: 'agent',
        role: 'agent',
        profile: 'web',
        image: imagesOf(version).agent,
        command: [
            'run',
            '--disable-reporting',
            `--server.http.listen-addr=0.0.0.0:${AGENT_PORT}`,
            '--storage.path=/var/lib/alloy/data',
            `${AGENT_FOLDER}/config.alloy`,
        ],
        // The image has bash and no curl.
        healthcheck: ['bash', '-c', `exec 3<>/dev/tcp/127.0.0.1/${AGENT_PORT}`],
        restart: COMES_BACK,
        stopGraceSeconds: 15,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.agent,
        databaseConnections: 0,
    };
}
/** Its image has no shell and no client: nothing inside could look at it. */
function portainerService(version) {
    return {
        name: 'portainer',
        role: 'portainer',
        profile: 'web',
        image: `portainer/portainer-ce:${version}`,
        restart: COMES_BACK,
        stopGraceSeconds: 15,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.portainer,
        databaseConnections: 0,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/jobs.js





/** Sidekiq needs its 25 s: Docker's own 10 s lose jobs in flight and leave their locks for hours (facts: lago.md 3.4). */
const GRACE_SECONDS = { worker: 40, clock: 15 };
/** Threads of the clock: it only enqueues. */
const CLOCK_POOL = 5;
/** The default worker and the dedicated ones, in the order of the table. */
function jobServices(version, workers, options) {
    const image = imagesOf(version).api;
    return [
        jobs_worker(DEFAULT_WORKER_SERVICE, DEFAULT_WORKER_SCRIPT, image, 'default', options),
        ...dedicatedWorkers(workers, version).map((known) => jobs_worker(known.service, known.script, image, known.name, options)),
    ];
}
function jobs_worker(name, file, image, key, { workerConcurrency, workerSettings, databasePool }) {
    const concurrency = workerSettings[key]?.concurrency ?? workerConcurrency;
    return {
        name,
        role: 'worker',
        profile: 'jobs',
        image,
        command: script(file),
        healthcheck: ['curl', '-fsS', 'http://localhost:8080'],
        restart: COMES_BACK,
        stopGraceSeconds: GRACE_SECONDS.worker,
        replicas: workerSettings[key]?.replicas ?? 1,
        memoryMiB: workerNeedMiB(concurrency),
        databaseConnections: Math.max(concurrency, databasePool ?? 0),
        concurrency,
    };
}
/** The one clock, under a keeper that restarts it inside its container when it hangs: Docker may not (see restart.ts). */
function clockService(version) {
    return {
        name: 'clock',
        role: 'clock',
        profile: 'clock',
        image: imagesOf(version).api,
        command: ['sh', CLOCK_KEEPER.path, ...script('start.clock.sh')],
        healthcheck: clockHealthcheck(),
        restart: STAYS_DOWN,
        stopGraceSeconds: GRACE_SECONDS.clock,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.clock,
        databaseConnections: CLOCK_POOL,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/migrate.js





/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
function migrateService(version) {
    const steps = ['bundle exec rails db:migrate'];
    if (version_isAtLeast(version, 'v1.42.0'))
        steps.push('bundle exec rails roles:seed_predefined');
    return {
        name: 'migrate',
        role: 'migrate',
        profile: 'migrate',
        image: imagesOf(version).api,
        command: ['sh', '-c', steps.join(' && ')],
        restart: STAYS_DOWN,
        stopGraceSeconds: 60,
        replicas: 1,
        memoryMiB: MEMORY_NEED_MIB.migrate,
        databaseConnections: CLOCK_POOL,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/web.js



/** Puma takes up to 35 s to finish, the bash of older fronts all the time it is given (facts: lago.md 3.4). */
const web_GRACE_SECONDS = { api: 35, front: 15, pdf: 30, proxy: 35 };
const common = { profile: 'web', restart: COMES_BACK, replicas: 1, databaseConnections: 0 };
/** What answers requests: api, front, PDF, proxy. */
function webServices(version, options) {
    const images = imagesOf(version);
    return [
        api(images.api, options),
        {
            ...common,
            name: 'front',
            role: 'front',
            image: images.front,
            // Busybox of the nginx image; it has no curl.
            healthcheck: ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/'],
            stopGraceSeconds: web_GRACE_SECONDS.front,
            memoryMiB: MEMORY_NEED_MIB.front,
        },
        {
            ...common,
            name: 'pdf',
            role: 'pdf',
            image: images.pdf,
            command: [
                'gotenberg',
                '--libreoffice-disable-routes=true',
                '--chromium-ignore-certificate-errors=true',
                '--chromium-disable-javascript=true',
                '--api-timeout=300s',
            ],
            healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
            stopGraceSeconds: web_GRACE_SECONDS.pdf,
            memoryMiB: MEMORY_NEED_MIB.pdf,
        },
        {
            ...common,
            name: 'proxy',
            role: 'proxy',
            image: images.proxy,
            healthcheck: ['traefik', 'healthcheck'],
            stopGraceSeconds: web_GRACE_SECONDS.proxy,
            memoryMiB: MEMORY_NEED_MIB.proxy,
        },
    ];
}
function api(image, { webConcurrency, webThreads, databasePool }) {
    const pool = Math.max(webThreads, databasePool ?? 0);
    return {
        ...common,
        name: 'api',
        role: 'api',
        image,
        command: script('start.api.sh'),
        healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
        stopGraceSeconds: web_GRACE_SECONDS.api,
        memoryMiB: apiNeedMiB(webConcurrency, webThreads),
        databaseConnections: Math.max(1, webConcurrency) * pool,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services.js




const DEFAULTS = {
    webConcurrency: 2,
    webThreads: 5,
    workerConcurrency: 10,
    databasePool: undefined,
    workerSettings: {},
    eventsProcessor: undefined,
    agent: false,
    portainer: undefined,
};
/** All services of a release in the order of the compose file. The image's own command migrates first: always override it. */
function servicesOf(version, workers, options = {}) {
    const all = { ...DEFAULTS, ...options };
    return [
        ...webServices(version, all),
        ...jobServices(version, workers, all),
        clockService(version),
        migrateService(version),
        ...optionalServices(version, all),
    ];
}

;// CONCATENATED MODULE: ./packages/lago/build/services-of-spec.js

/** All services that lago.yml asks for. `agent`: whether metrics and logs have a place to go. */
function servicesOfSpec(spec, agent, workerConcurrency = spec.lago['worker-concurrency']) {
    const { lago, portainer } = spec;
    const processor = spec['event-store']?.processor;
    const pool = lago.env.DATABASE_POOL;
    const services = servicesOf(lago.version, lago.workers, {
        webConcurrency: lago['web-concurrency'],
        webThreads: lago['web-threads'],
        workerConcurrency,
        databasePool: pool !== undefined && /^\d+$/.test(pool) ? Number(pool) : undefined,
        workerSettings: lago['worker-settings'],
        eventsProcessor: processor && {
            image: processor.image,
            databaseConnections: processor['database-connections'],
            replicas: processor.replicas,
        },
        agent,
        portainer: portainer && { version: portainer.version },
    });
    return services.map((service) => ({ ...service, image: ownImage(service.role, spec) ?? service.image }));
}
function ownImage(role, { images }) {
    switch (role) {
        case 'api':
        case 'worker':
        case 'clock':
        case 'migrate':
            return images.api;
        case 'front':
        case 'pdf':
        case 'proxy':
        case 'agent':
            return images[role];
        case 'events-processor':
        case 'portainer':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/lago/build/sizing/connections.js
/** Facts: lago.md 7. A third pool comes after v1.51. */
const POOLS_OF_RAILS = 2;
/** Superuser's, the provider's own, and a console of yours. */
const RESERVED = 10;
/** A drill reads production with as many, unless it is told otherwise. */
const OF_A_DRILL = 4;
function connectionDemand(services, colors) {
    const web = sumOf(services, 'web');
    const jobs = sumOf(services, 'jobs') + sumOf(services, 'clock');
    const migrate = sumOf(services, 'migrate');
    const everything = services
        .filter(({ profile }) => profile !== 'migrate')
        .reduce((sum, service) => sum + poolsOf(service) * service.databaseConnections * service.replicas, 0);
    return {
        perColor: web + jobs,
        overlap: colors * web + jobs + migrate,
        ceiling: colors * everything + POOLS_OF_RAILS * migrate,
    };
}
/** Facts: scaleway.md 5: these are known, and what is larger takes more. */
const KNOWN_LIMITS = {
    'DB-DEV-S': 100,
    'DB-PLAY2-PICO': 100,
    'DB-PLAY2-NANO': 100,
    'DB-DEV-M': 150,
};
const LARGER_LEAST = 150;
/** Of a node type, as long as nobody asked its server: provision may have raised it. */
function connectionLimitOf(nodeType) {
    const known = KNOWN_LIMITS[nodeType.toUpperCase()];
    if (known === undefined)
        return { least: LARGER_LEAST, exact: false };
    return { least: known, exact: known >= mostConnectionsOf(nodeType) };
}
/** GiB of memory; those of the instance types of these names (facts: scaleway.md 3.1). Newer names say it. */
const NODE_MEMORY = {
    'DB-DEV-S': 2,
    'DB-DEV-M': 4,
    'DB-DEV-L': 8,
    'DB-DEV-XL': 12,
    'DB-GP-XS': 16,
    'DB-GP-S': 32,
    'DB-PLAY2-PICO': 2,
    'DB-PLAY2-NANO': 4,
    'DB-PLAY2-MICRO': 8,
    'DB-PRO2-XXS': 8,
    'DB-PRO2-XS': 16,
    'DB-PRO2-S': 32,
    'DB-PRO2-M': 64,
    'DB-PRO2-L': 128,
};
/** As Scaleway itself gives its smallest nodes (facts: scaleway.md 5): a connection may take 10 MiB, half of the memory in all. */
const CONNECTIONS_PER_GIB = 50;
/** What the API takes at most (facts: scaleway.md 5). */
const MOST_OF_ALL = 10_000;
/** How far `max_connections` may be raised on a node type before the memory would not suffice. */
function mostConnectionsOf(nodeType) {
    const name = nodeType.toUpperCase();
    const [, fromName] = /-(\d+)G$/.exec(name) ?? [];
    const memoryGiB = NODE_MEMORY[name] ?? (fromName === undefined ? undefined : Number(fromName));
    if (memoryGiB === undefined)
        return LARGER_LEAST;
    return Math.min(memoryGiB * CONNECTIONS_PER_GIB, MOST_OF_ALL);
}
function wantedConnections({ overlap, ceiling }, nodeType) {
    const full = Math.ceil((ceiling + RESERVED + OF_A_DRILL) / 10) * 10;
    return { least: overlap + RESERVED, raised: Math.min(full, mostConnectionsOf(nodeType)) };
}
/** Whether the demand of the overlap fits; `unknown` where it may, but nobody told us that it does. */
function judgeConnections({ overlap }, { least, exact }) {
    if (overlap + RESERVED <= least)
        return 'fits';
    return exact ? 'too-many' : 'unknown';
}
function poolsOf({ role }) {
    return role === 'events-processor' ? 1 : POOLS_OF_RAILS;
}
function sumOf(services, profile) {
    return services
        .filter((service) => service.profile === profile)
        .reduce((sum, { databaseConnections, replicas }) => sum + databaseConnections * replicas, 0);
}

;// CONCATENATED MODULE: ./packages/lago/build/sizing/instance-sizes.js
/** From the list of instance types of fr-par-1 (recorded 2026-07-30; facts: scaleway.md 3.1), small to large in each range. */
const TABLE = [
    ['PLAY2-PICO', 1, 2],
    ['PLAY2-NANO', 2, 4],
    ['PLAY2-MICRO', 4, 8],
    ['PRO2-XXS', 2, 8],
    ['PRO2-XS', 4, 16],
    ['PRO2-S', 8, 32],
    ['PRO2-M', 16, 64],
    ['PRO2-L', 32, 128],
    ['DEV1-S', 2, 2],
    ['DEV1-M', 3, 4],
    ['DEV1-L', 4, 8],
    ['DEV1-XL', 4, 12],
    ['GP1-XS', 4, 16],
    ['GP1-S', 8, 32],
];
const SIZES = TABLE.map(([type, vcpus, memoryGiB]) => ({ type, vcpus, memoryGiB }));
/** The size of a type, by the table or by a name that says it (`POP2-HC-4C-8G`); nothing for an unknown one. */
function instanceSizeOf(type) {
    const listed = SIZES.find((size) => size.type === type);
    if (listed !== undefined)
        return listed;
    const [, vcpus, memoryGiB] = /-X?(\d+)C-(\d+)G$/.exec(type) ?? [];
    if (vcpus === undefined || memoryGiB === undefined)
        return undefined;
    return { type, vcpus: Number(vcpus), memoryGiB: Number(memoryGiB) };
}
/** Types to suggest instead, the smallest first: of the same range where there is one, else of PRO2. */
function sizesLike(type) {
    const range = type.split('-')[0];
    const same = SIZES.filter((size) => size.type.split('-')[0] === range);
    const pro = SIZES.filter((size) => size.type.startsWith('PRO2-'));
    return [...same, ...(range === 'PRO2' ? [] : pro)];
}

;// CONCATENATED MODULE: ./packages/lago/build/sizing/memory.js

/** Twice the need is head room enough; more would only hide a leak. */
const MOST_HEAD_ROOM = 2;
/** Where the instance type is unknown. */
const USUAL_HEAD_ROOM = 1.6;
/** The system, Docker and the page cache that databases of images need (measured on none; a guess on the safe side). */
function systemMiB(size) {
    return 512 + Math.round(size.memoryGiB * 1024 * 0.05);
}
/**
 * Memory of a release on an instance. Of two, jobs and clock never run where the migration does: a deployment brings up
 * the web tier and migrates, a promote starts the rest. On a single one the migration of a release runs beside all that serves.
 */
function memoryBudget(services, size, colors) {
    const web = memory_sumOf(services, 'web');
    const rest = memory_sumOf(services, 'jobs') + memory_sumOf(services, 'clock');
    const migrate = memory_sumOf(services, 'migrate');
    const neededMiB = web + (colors === 1 ? rest + migrate : Math.max(rest, migrate));
    const availableMiB = size === undefined ? null : size.memoryGiB * 1024 - systemMiB(size);
    const headRoom = availableMiB === null ? USUAL_HEAD_ROOM : clamp(availableMiB / neededMiB, 1, MOST_HEAD_ROOM);
    const limitsMiB = new Map(services.map(({ name, memoryMiB }) => [name, Math.floor((memoryMiB * headRoom) / 8) * 8]));
    return { availableMiB, neededMiB, fits: availableMiB === null || neededMiB <= availableMiB, limitsMiB };
}
/** The smallest type that the services fit, when the given one is too small; nothing when none is known. */
function typeThatFits(services, { type, colors }) {
    return sizesLike(type).find((size) => memoryBudget(services, size, colors).fits)?.type;
}
function memory_sumOf(services, profile) {
    return services
        .filter((service) => service.profile === profile)
        .reduce((sum, { memoryMiB, replicas }) => sum + memoryMiB * replicas, 0);
}
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}

;// CONCATENATED MODULE: ./packages/lago/build/tables.js

const TABLES = [
    { name: 'organizations', clockColumn: 'created_at', appendOnly: false, neverEmpty: true },
    { name: 'users', clockColumn: 'created_at', appendOnly: false },
    { name: 'memberships', clockColumn: 'created_at', appendOnly: false },
    { name: 'api_keys', clockColumn: 'created_at', appendOnly: false },
    { name: 'billing_entities', clockColumn: 'created_at', appendOnly: false },
    { name: 'customers', clockColumn: 'created_at', appendOnly: false },
    { name: 'plans', clockColumn: 'updated_at', appendOnly: false },
    { name: 'charges', clockColumn: 'updated_at', appendOnly: false },
    { name: 'billable_metrics', clockColumn: 'updated_at', appendOnly: false },
    { name: 'subscriptions', clockColumn: 'created_at', appendOnly: false },
    { name: 'events', clockColumn: 'created_at', appendOnly: true },
    { name: 'invoices', clockColumn: 'created_at', appendOnly: false },
    { name: 'invoice_subscriptions', clockColumn: 'created_at', appendOnly: false },
    { name: 'fees', clockColumn: 'created_at', appendOnly: false },
    { name: 'credits', clockColumn: 'created_at', appendOnly: false },
    { name: 'credit_notes', clockColumn: 'created_at', appendOnly: false },
    { name: 'credit_note_items', clockColumn: 'created_at', appendOnly: false },
    { name: 'wallets', clockColumn: 'created_at', appendOnly: false },
    { name: 'wallet_transactions', clockColumn: 'created_at', appendOnly: true },
    { name: 'payments', clockColumn: 'created_at', appendOnly: false },
    { name: 'payment_requests', clockColumn: 'created_at', appendOnly: false },
    { name: 'refunds', clockColumn: 'created_at', appendOnly: false },
    { name: 'payment_providers', clockColumn: 'updated_at', appendOnly: false },
    { name: 'integrations', clockColumn: 'updated_at', appendOnly: false },
    { name: 'webhooks', clockColumn: 'created_at', appendOnly: false },
    { name: 'inbound_webhooks', clockColumn: 'created_at', appendOnly: false },
    { name: 'versions', clockColumn: 'created_at', appendOnly: true },
    { name: 'active_storage_blobs', clockColumn: 'created_at', appendOnly: false },
    { name: 'active_storage_attachments', clockColumn: 'created_at', appendOnly: false },
    { name: 'invoices_taxes', clockColumn: 'created_at', appendOnly: false },
    { name: 'cached_aggregations', clockColumn: 'created_at', appendOnly: false },
    { name: 'daily_usages', clockColumn: 'created_at', appendOnly: false },
    { name: 'quantified_events', clockColumn: 'created_at', appendOnly: false },
    { name: 'charge_filters', clockColumn: 'updated_at', appendOnly: false },
    { name: 'membership_roles', clockColumn: 'created_at', appendOnly: false, since: 'v1.40.0' },
];
/** The tables that matter to a drill and exist in a release. */
function drillTables(version) {
    return TABLES.filter(({ since }) => since === undefined || isAtLeast(version, since));
}

;// CONCATENATED MODULE: ./packages/lago/build/index.js































;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/short-forms.js
/** `127.0.0.1:5432:5432/tcp`, `5432:5432`, `5432`. */
function readPort(text) {
    const [, address = '', rest = text] = /^(\[[^\]]*\]|(?:\d+\.){3}\d+):(.*)$/.exec(text) ?? [];
    const [published = '', target = published] = rest.replace(/\/(tcp|udp)$/, '').split(':');
    return { hostAddress: address.replace(/^\[|\]$/g, ''), published, target };
}
/** Whether a port is published for this host alone. */
function isLoopback({ hostAddress }) {
    return hostAddress.startsWith('127.') || hostAddress === '::1';
}
/** `source:target:ro`; a target alone is an anonymous volume. */
function readMount(text) {
    const [first = '', second] = text.split(/:(?![\\/]{2})/);
    return second === undefined ? { source: '', target: first } : { source: first, target: second };
}
const UNIT_SECONDS = { h: 3600, m: 60, s: 1, ms: 0.001, us: 0.000_001 };
/** `1m30s` in seconds. */
function readDuration(text) {
    const parts = [...text.matchAll(/([\d.]+)(ms|us|h|m|s)/g)];
    return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? 0), 0);
}
const UNIT_MIB = { b: 1 / 1_048_576, k: 1 / 1024, m: 1, g: 1024 };
/** `512m`, `2gb`, `1073741824` in MiB. */
function readMemory(text) {
    const [, count, unit = 'b'] = /^([\d.]+)\s*([bkmg])?i?b?$/i.exec(text) ?? [];
    return count === undefined ? undefined : Number(count) * (UNIT_MIB[unit.toLowerCase()] ?? 0);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/database.js




/** PostgreSQL (facts: lago.md 1.6, 2 defects 8 and 14, 4.1). */
const DATABASE_RULES = [
    {
        id: 'data-port-published',
        severity: 'error',
        title: 'PostgreSQL or Redis is published on every address of the host; Docker’s rules come before the firewall’s',
        remedy: 'Take `ports` out, or publish on 127.0.0.1 only.',
        inDeployment: (deployment) => servicesWith(deployment, 'database', 'redis').flatMap(({ name, ports }) => itemsWhere(ports, (port) => isLoopback(port) ? undefined : `${name} is published on port ${port.published || port.target}`)),
    },
    {
        id: 'database-url-missing',
        severity: 'error',
        title: 'DATABASE_URL is missing',
        remedy: 'Set it on the api, every worker, the clock and the migration.',
        inDeployment: (deployment) => lacking(railsOf(deployment), 'DATABASE_URL', 'Lago cannot start'),
    },
    {
        id: 'database-url-unreadable',
        severity: 'error',
        title: 'DATABASE_URL is not a URL, or reads as another one: a part of it is not percent-encoded',
        remedy: 'Percent-encode user and password: `@` is %40, `#` %23, `/` %2F, `%` %25, `$` %24.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'DATABASE_URL', unreadable),
    },
    {
        id: 'database-url-assembled',
        severity: 'warning',
        title: 'DATABASE_URL is put together from a password that nothing encodes',
        remedy: 'Give the whole URL as one variable, its password percent-encoded.',
        inDeployment: (deployment) => servicesWhere(railsOf(deployment), ({ environment }) => {
            const setting = environment.get('DATABASE_URL');
            return /:\/\/.*\$\{?\w*PASSWORD/.test(setting?.written ?? '') && setting !== undefined
                ? { place: setting.place, text: 'DATABASE_URL holds a password variable as it is' }
                : undefined;
        }),
    },
    {
        id: 'database-without-tls',
        severity: 'warning',
        title: 'The connection to the database is not protected',
        remedy: 'Add sslmode=verify-ca and sslrootcert to DATABASE_URL, or set PGSSLMODE.',
        inDeployment: (deployment) => {
            const local = deployment.services.map(({ name }) => name);
            return settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) => {
                if (!URL.canParse(url) || local.includes(new URL(url).hostname))
                    return undefined;
                const mode = new URL(url).searchParams.get('sslmode') ?? environment.get('PGSSLMODE')?.value ?? '';
                return /^(require|verify-ca|verify-full)$/.test(mode)
                    ? undefined
                    : 'DATABASE_URL does not ask for TLS';
            });
        },
    },
    {
        id: 'database-on-instance',
        severity: 'warning',
        title: 'The database lives on the instance: no second node, no backups by themselves, and nothing for a second color',
        remedy: 'Use Managed PostgreSQL, and take the service out.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'database'), (service) => isUsedByLago(deployment, service) ? `${service.name} is a database on the instance` : undefined),
    },
    {
        id: 'database-pooler',
        severity: 'warning',
        title: 'A transaction pooler breaks prepared statements and advisory locks',
        remedy: 'Connect to PostgreSQL itself, or set DATABASE_PREPARED_STATEMENTS to "false".',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) => /pgbouncer|pgcat|:6432\b/.test(url) &&
            environment.get('DATABASE_PREPARED_STATEMENTS')?.value !== 'false'
            ? 'DATABASE_URL leads to a pooler'
            : undefined),
    },
    {
        id: 'schema-not-passed',
        severity: 'warning',
        title: 'The schema in DATABASE_URL is not the one that Lago looks for',
        remedy: 'Set POSTGRES_SCHEMA on the containers too; the schema must exist.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'DATABASE_URL', (url, { environment }) => {
            const path = URL.canParse(url) ? new URL(url).searchParams.get('search_path') : null;
            const schema = environment.get('POSTGRES_SCHEMA')?.value ?? 'public';
            return path === null || path === schema
                ? undefined
                : `DATABASE_URL names the schema ${path}, POSTGRES_SCHEMA ${schema}`;
        }),
    },
];
/** What Ruby's URI would refuse or read as something else; the fault never quotes the value. */
function unreadable(url) {
    if (url === '')
        return undefined;
    if (!/^postgres(ql)?:\/\//.test(url))
        return 'DATABASE_URL does not start with postgresql://';
    const fault = encodingFault(url) ?? (URL.canParse(url) ? undefined : 'is not a URL');
    return fault === undefined ? undefined : `DATABASE_URL ${fault}`;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8009);
;// CONCATENATED MODULE: ./actions/lago-render-config/build/proxy-peers.js

/**
 * Who may send requests to the private entry of a color: the other one. Where there is one color, the private network,
 * since a release that was rendered now must let in a green that is made later: a rollback comes back to it.
 */
function sendersTo({ privateNetwork, ...topology }, color) {
    const other = (0,contracts_build/* otherColor */.IP)(color);
    if (!(0,contracts_build/* colorsOf */.kt)(topology).includes(other))
        return privateNetwork.subnets;
    return [`${(0,contracts_build/* instanceOf */.hR)(topology, other).privateAddress}/32`];
}
/** Whose `X-Forwarded-For` is believed at the private entry: of the same release on either color. */
function trustedSenders(topology) {
    const colors = (0,contracts_build/* colorsOf */.kt)(topology);
    if (colors.length === 1)
        return topology.privateNetwork.subnets;
    return colors.map((color) => (0,contracts_build/* instanceOf */.hR)(topology, color).privateAddress);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/proxy-static.js



/** Where the proxy's container finds its files. */
const STATIC_FOLDER = '/etc/traefik';
const DYNAMIC_FOLDER = '/etc/lago-scw/dynamic';
const TLS_FOLDER = '/etc/lago-scw/tls';
const ACME_FOLDER = '/var/lib/lago-scw/acme';
/** The authority whose certificates are trusted; Lago's own file asks the staging one (facts: lago.md 2, defect 1). */
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
/** One name for both challenges: what is stored under it serves on when the challenge changes. */
const RESOLVER = 'scaleway';
/** Text of traefik.yml: entry points, the file provider, and no Docker socket. The same on both colors. */
function proxyStaticFile(spec, topology) {
    const { tls } = spec;
    const certificate = tls.from === 'secret' ? {} : { certResolver: RESOLVER, domains: [{ main: spec.domain }] };
    const document = {
        global: { checkNewVersion: false, sendAnonymousUsage: false },
        log: { level: 'INFO' },
        ping: { entryPoint: 'ping' },
        // Published nowhere: the agent asks inside, and the alerts live on it.
        metrics: { prometheus: { entryPoint: 'ping' } },
        providers: { file: { directory: DYNAMIC_FOLDER, watch: true } },
        entryPoints: {
            // Not published: for the health check inside the container, and for the agent.
            ping: { address: `:${PING_PORT}` },
            web: {
                address: ':80',
                transport: transport(),
                http: { middlewares: ['drain@file'] },
            },
            websecure: {
                address: ':443',
                transport: transport(),
                http: {
                    middlewares: ['drain@file', 'hsts@file'],
                    tls: certificate,
                },
            },
            // Published on the private address alone, and for the other color alone: it forwards here during a hand-over.
            [HAND_OVER_ENTRY]: {
                address: `:${HAND_OVER_PORT}`,
                transport: transport(),
                forwardedHeaders: { trustedIPs: trustedSenders(topology) },
                http: { middlewares: ['other-color@file', 'hsts@file'], tls: certificate },
            },
        },
        serversTransport: { forwardingTimeouts: { idleConnTimeout: `${SERVICE_IDLE_SECONDS}s` } },
        ...(tls.from === 'secret' ? {} : { certificatesResolvers: { [RESOLVER]: { acme: acme(tls) } } }),
    };
    return (0,yaml_dist/* stringify */.As)(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
function transport() {
    return {
        respondingTimeouts: { readTimeout: '60s', idleTimeout: `${IDLE_SECONDS}s` },
        lifeCycle: { graceTimeOut: '30s' },
    };
}
/**
 * DNS-01 works on the color that does not hold the Elastic IP; the other challenges cannot (facts: anchors.md 2.4). With
 * TLS-ALPN-01 deploy-compose brings what the one color got to the other, before the proxy there starts and reads it.
 */
function acme({ email, challenge }) {
    return {
        email,
        caServer: LETS_ENCRYPT,
        storage: `${ACME_FOLDER}/${CERTIFICATE_STORE.file}`,
        keyType: 'EC256',
        ...(challenge === 'dns-01' ? { dnsChallenge: { provider: 'scaleway' } } : { tlsChallenge: {} }),
    };
}
/** What the proxy's container sees: with DNS-01, a key that may only change DNS. */
function proxyEnvironment(secrets, topology) {
    if (secrets.tls.from === 'secret' || secrets.tls.dnsSecretKey === undefined)
        return {};
    return {
        // lego's documentation and its code name the project differently: both are set (facts: anchors.md 2.4).
        SCALEWAY_PROJECT_ID: topology.projectId,
        SCW_PROJECT_ID: topology.projectId,
        SCW_SECRET_KEY: secrets.tls.dnsSecretKey,
    };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/proxy-dynamic.js




/**
 * Paths that Lago serves to whoever asks, or guards by one key only: Sidekiq's pages show and delete jobs
 * (facts: lago.md 2, defect 6).
 */
const CLOSED_DOORS = [
    '/api/sidekiq',
    '/api/metrics',
    '/api/karafka',
    '/api/admin',
    '/api/data_api',
];
/** Text of routes.yml for a host of one color: the routing of Lago's own single-domain layout, with the doors closed. */
function proxyRoutesFile(spec, topology, color, release) {
    const document = {
        http: {
            routers: routers(spec.domain),
            middlewares: middlewares(color, release, sendersTo(topology, color)),
            services: { api: balancer('http://api:3000'), front: balancer('http://front:80') },
        },
        tls: {
            options: { default: { minVersion: 'VersionTLS12' } },
            ...(spec.tls.from === 'secret'
                ? {
                    certificates: [
                        { certFile: `${TLS_FOLDER}/certificate.pem`, keyFile: `${TLS_FOLDER}/private-key.pem` },
                    ],
                }
                : {}),
        },
    };
    return (0,yaml_dist/* stringify */.As)(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
/** Text of drain.yml while no hand-over is under way. */
function proxyDrainFile() {
    return turnFile({ kind: 'off' });
}
function routers(domain) {
    const host = `Host(\`${domain}\`)`;
    const secure = (rule, priority, service, middlewareNames = []) => ({
        rule,
        priority,
        entryPoints: ['websecure', HAND_OVER_ENTRY],
        service,
        // By router, not by entry point: an answer that was forwarded names the release and color that gave it.
        middlewares: ['release', ...middlewareNames],
    });
    const prefix = (path) => `PathPrefix(\`${path}\`)`;
    return {
        'to-https': {
            rule: prefix('/'),
            priority: 1,
            entryPoints: ['web'],
            service: 'front',
            middlewares: ['release', 'to-https'],
        },
        'closed-doors': secure(CLOSED_DOORS.map(prefix).join(' || '), 1000, 'api', ['closed']),
        'api-versioned': secure(`${host} && ${prefix('/api/v')}`, 110, 'api'),
        'api-other': secure(`${host} && ${prefix('/api/')}`, 100, 'api', ['strip-api']),
        'api-files': secure(`${host} && ${prefix('/rails')}`, 100, 'api'),
        'api-graphql': secure(`${host} && Path(\`/graphql\`)`, 100, 'api'),
        'api-cable': secure(`${host} && Path(\`/cable\`)`, 100, 'api'),
        front: secure(`${host} && ${prefix('/')}`, 50, 'front'),
        // Without it, requests for other names would pass no middleware at all.
        'other-names': secure(prefix('/'), 1, 'front', ['closed']),
    };
}
function middlewares(color, release, senders) {
    return {
        release: { headers: { customResponseHeaders: { 'X-Lago-Release': release, 'X-Lago-Color': color } } },
        hsts: { headers: { customResponseHeaders: { 'Strict-Transport-Security': 'max-age=31536000' } } },
        // An allow list of nobody: the broadcast address is never a sender. It answers 403.
        closed: { ipAllowList: { sourceRange: ['255.255.255.255/32'] } },
        // Its own address is the proxy itself: a canary sends most requests back to where they came from.
        'other-color': { ipAllowList: { sourceRange: [...senders, '127.0.0.1/32'] } },
        'strip-api': { stripPrefix: { prefixes: ['/api'] } },
        'to-https': { redirectScheme: { scheme: 'https', permanent: true } },
    };
}
function balancer(url) {
    return { loadBalancer: { servers: [{ url }] } };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/edge-text.js

/** All that the proxy is told, piece by piece: its flags, its configuration files without comments, the labels of all services. */
function edgeLines(deployment) {
    const proxies = servicesWith(deployment, 'proxy');
    const flags = proxies.flatMap(({ words }) => words);
    // TRAEFIK_API_INSECURE=true is --api.insecure=true.
    const variables = proxies.flatMap(({ environment }) => [...environment].flatMap(([name, { value = '', place }]) => /^TRAEFIK_/i.test(name)
        ? [{ value: `${name.slice('TRAEFIK_'.length).toLowerCase().replaceAll('_', '.')}=${value}`, place }]
        : []));
    const labels = deployment.services.flatMap((service) => [...service.labels].map(([key, { value, place }]) => ({ value: `${key}=${value}`, place })));
    const files = deployment.proxyFiles.flatMap(({ file, text }) => text.split('\n').map((line, index) => ({
        value: line.replace(/(^|\s)#.*/, ''),
        place: { file, line: index + 1, column: 1 },
    })));
    return [...flags, ...variables, ...labels.filter(({ value }) => value.startsWith('traefik.')), ...files];
}
function edgeText(deployment) {
    return edgeLines(deployment)
        .map(({ value }) => value)
        .join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/edge.js






/** What the Internet meets first (facts: lago.md 2, defects 1 to 6 and 21). */
const EDGE_RULES = [
    {
        id: 'staging-authority',
        severity: 'error',
        title: 'Certificates come from the staging authority of Let’s Encrypt, which nobody trusts',
        remedy: 'Take caServer out, and delete the acme.json that was made with it.',
        inDeployment: (deployment) => itemsWhere(edgeLines(deployment), (line) => /acme-staging/.test(line)
            ? 'The certificate authority is the staging one of Let’s Encrypt'
            : undefined),
    },
    {
        id: 'open-dashboard',
        severity: 'error',
        title: 'The dashboard and the API of the proxy are open to everyone',
        remedy: 'Take --api.insecure out, and do not publish 8080.',
        inDeployment: (deployment) => [
            ...itemsWhere(edgeLines(deployment), (line) => /api\.insecure(=true|$)|^\s*insecure:\s*true/.test(line)
                ? 'The proxy serves its dashboard without a password'
                : undefined),
            ...servicesWith(deployment, 'proxy').flatMap(({ ports }) => itemsWhere(ports, (port) => port.target === '8080' && !isLoopback(port) ? 'Port 8080 of the proxy is published' : undefined)),
        ],
    },
    {
        id: 'docker-socket',
        severity: 'error',
        title: 'A container holds the Docker socket, which is root on the host; read-only does not help',
        remedy: 'Give the proxy its routes as files, and use SSH instead of Portainer.',
        inDeployment: (deployment) => deployment.services
            .filter((service) => service.role !== 'portainer' || !hasAdministrator(service))
            .flatMap(({ name, mounts }) => itemsWhere(mounts, ({ source }) => source.endsWith('docker.sock') ? `${name} mounts the Docker socket` : undefined)),
    },
    {
        id: 'old-traefik',
        severity: 'error',
        title: 'A Traefik older than 3.6 finds no containers on Docker 29 and newer: every route answers 404',
        remedy: 'Use traefik:v3.6.1 or newer.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'proxy'), ({ image, place }) => {
            const [, major, minor] = /:v?(\d+)\.(\d+)/.exec(image?.value ?? '') ?? [];
            if (major === undefined || Number(major) * 100 + Number(minor) >= 306)
                return undefined;
            return { place: image?.place ?? place, text: `The proxy is Traefik ${major}.${minor}` };
        }),
    },
    {
        id: 'no-http-redirect',
        severity: 'warning',
        title: 'Nobody answers on port 80',
        remedy: 'Publish 80 and redirect it to HTTPS.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'proxy'), ({ name, ports }) => {
            const isPublished = ports.some(({ value }) => value.published === '80');
            if (isPublished && /redirections?\b|redirectscheme/i.test(edgeText(deployment)))
                return undefined;
            return isPublished
                ? `${name} does not redirect port 80 to HTTPS`
                : `${name} does not publish port 80: who types the name without https:// gets no answer`;
        }),
    },
    {
        id: 'open-doors',
        severity: 'error',
        title: 'Pages and metrics of Lago’s inside are reachable under /api on the public name',
        remedy: `Add a router of higher priority that refuses ${listed(CLOSED_DOORS)}.`,
        inDeployment: openDoors,
    },
    {
        id: 'api-port-published',
        severity: 'error',
        title: 'The api, a worker or the PDF service is reachable beside the proxy, without TLS and without its closed doors',
        remedy: 'Take `ports` out of everything but the proxy.',
        inDeployment: (deployment) => servicesWith(deployment, 'api', 'worker', 'clock', 'pdf').flatMap(({ name, ports }) => itemsWhere(ports, (port) => isLoopback(port)
            ? undefined
            : `${name} publishes port ${port.published || port.target} on the host`)),
    },
    {
        id: 'certificate-needs-address',
        severity: 'warning',
        title: 'A host gets its certificate only while it holds the public address',
        remedy: 'Use the DNS-01 challenge, give each host the certificate as a file, or render with `challenge: tls-alpn`: deploy-compose then carries it.',
        inDeployment: (deployment) => {
            const text = edgeText(deployment);
            if (/dnschallenge/i.test(text) || text.includes(ACME_FOLDER))
                return [];
            return itemsWhere(edgeLines(deployment), (line) => /(tls|http)challenge/i.test(line)
                ? 'The challenge needs the public address: a standby cannot have a certificate before it takes over'
                : undefined).slice(0, 1);
        },
    },
    {
        id: 'portainer',
        severity: 'error',
        title: 'Portainer is in reach: its first visitor becomes the administrator of the host',
        remedy: 'Take it out. ADMIN_USER and ADMIN_PASSWORD do nothing in Portainer.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'portainer'), (service) => isReachable(service) && !hasAdministrator(service)
            ? `${service.name} can be reached and has no administrator yet`
            : undefined),
    },
    {
        id: 'portainer-holds-host',
        severity: 'warning',
        title: 'Portainer runs: whoever has its password is root on the host',
        remedy: 'Take it out while nobody needs it.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'portainer'), (service) => hasAdministrator(service) ? `${service.name} holds the Docker socket` : undefined),
    },
    {
        id: 'labels-not-read',
        severity: 'warning',
        title: 'A service has routes in labels, which the proxy does not read: it takes its routes from files',
        remedy: 'Take the labels out; publish the service on 127.0.0.1 and reach it through SSH, or give it a proxy of its own.',
        inDeployment: (deployment) => !takesRoutesFromFilesOnly(deployment)
            ? []
            : servicesWhere(deployment.services, ({ name, labels, place }) => {
                const [rule] = [...labels].filter(([key]) => ROUTER_RULE.test(key));
                return rule === undefined
                    ? undefined
                    : { place: rule[1]?.place ?? place, text: `${name} cannot be reached by its labels` };
            }),
    },
    {
        id: 'cable-not-routed',
        severity: 'note',
        title: '/cable is not routed to the api, which only the AI assistant needs',
        remedy: 'Route the path /cable to the api.',
        inDeployment: (deployment) => {
            const router = edgeLines(deployment).find(({ value }) => value.includes('/graphql'));
            if (router === undefined || edgeText(deployment).includes('/cable'))
                return [];
            return [{ place: router.place, text: 'No route leads /cable to the api' }];
        },
    },
];
const ROUTER_RULE = /^traefik\.http\.routers\..*\.rule$/i;
/** By its flags, variables and files; where they name no provider at all, the proxy has others that we did not see. */
function takesRoutesFromFilesOnly(deployment) {
    const has = (provider) => edgeLines(deployment).some(({ value }) => provider.test(value));
    return has(/providers\.file|^\s*file:/i) && !has(/providers\.(docker|swarm)|^\s*(docker|swarm):/i);
}
/** Where the edge strips /api, every path of the api is public unless a router refuses it. */
function openDoors(deployment) {
    const strips = edgeLines(deployment).find(({ value }) => /stripprefix/i.test(value));
    if (strips === undefined)
        return [];
    const text = edgeText(deployment);
    const open = CLOSED_DOORS.filter((door) => !text.includes(door));
    return open.length === 0
        ? []
        : [{ place: strips.place, text: `No router refuses ${listed(open)}, which lead into the api` }];
}
/** Whether its password is set from the start, so that no visitor can choose it. */
function hasAdministrator({ command }) {
    return /--admin-password/.test(command?.value ?? '');
}
function isReachable({ ports, labels }) {
    return (ports.some(({ value }) => !isLoopback(value)) || [...labels.keys()].some((key) => ROUTER_RULE.test(key)));
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/env-files.js

/** How values get from the files into containers (facts: lago.md 2 defect 14; actions.md 7). */
const ENV_FILE_RULES = [
    {
        id: 'value-changed',
        severity: 'error',
        title: 'Compose reads a value other than it is written',
        remedy: 'Put it between double quotes, with `\\` before every `\\`, `"` and `$`.',
        inDeployment: ({ surprises }) => surprises.map(({ name, place, what }) => ({
            place,
            variable: name,
            text: `The value of ${name} ${what}`,
        })),
    },
    {
        id: 'compose-refuses',
        severity: 'error',
        title: 'Compose refuses the file, and starts nothing of it',
        remedy: 'Set the variable in the env file, and bring the file along. A release holds only what is rendered: there, give a service an image instead of `build`, and variables instead of `env_file`, `secrets` and `configs`.',
        inDeployment: ({ refusals }) => refusals.map(({ value, place }) => ({ place, text: value })),
    },
    {
        id: 'variable-unset',
        severity: 'warning',
        title: 'The compose file takes a variable that is set nowhere: Compose puts nothing in its place',
        remedy: 'Set it in the env file, or give it a default.',
        inDeployment: ({ unset }) => unset.map(({ value, place }) => ({ place, variable: value, text: `${value} is not set` })),
    },
    {
        id: 'file-missing',
        severity: 'warning',
        title: 'The compose file mounts a file or folder beside it that is not there: Docker mounts an empty folder',
        remedy: 'Bring the file along, or use a named volume. A release holds only what is rendered.',
        inDeployment: ({ missing }) => missing.map(({ value, place }) => ({ place, text: `There is no ${value} beside the compose file` })),
    },
    {
        id: 'not-judged',
        severity: 'note',
        title: 'A part of the deployment was not judged',
        remedy: 'For `include` and `extends`, judge the output of `docker compose config --no-interpolate` instead; try by hand that `https://<name>/api/sidekiq` and the like are refused.',
        inDeployment: (deployment) => [
            ...deployment.unread.map(({ value, place }) => ({
                place,
                text: `\`${value}\` is not followed by this audit`,
            })),
            ...servicesWith(deployment, 'api')
                .slice(0, 1)
                .filter(() => servicesWith(deployment, 'proxy').length === 0)
                .map(({ place }) => ({
                place,
                text: 'No service is a Traefik: certificates, redirects and closed doors of another proxy are not judged',
            })),
        ],
    },
];

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/features.js



/** Compared with the text "true" and nothing else (facts: lago.md 1.6). */
const EXACTLY_TRUE = namesOfFormat('true');
/** On as soon as they are set, to whatever (facts: lago.md 1.4, 8). */
const ON_WHEN_SET = namesOfFormat('presence');
/** What is on that should be off, and switches that do not mean what they say (facts: lago.md 1.6, 2 defect 6). */
const FEATURE_RULES = [
    {
        id: 'sidekiq-page-open',
        severity: 'error',
        title: 'Sidekiq’s page is on, which asks for no password: it shows and deletes jobs',
        remedy: 'Set LAGO_SIDEKIQ_WEB to "false", and refuse /api/sidekiq at the proxy (before v1.30.0 the page is always on).',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_SIDEKIQ_WEB', (value) => value === 'true' ? 'LAGO_SIDEKIQ_WEB is on' : undefined),
    },
    {
        id: 'signup-open',
        severity: 'warning',
        title: 'Anyone may create an organization',
        remedy: 'Set `signup: false` (LAGO_DISABLE_SIGNUP="true") once your own organization exists.',
        inSpec: ({ spec }) => spec.lago.signup ? [{ path: ['lago', 'signup'], text: 'Anyone may create an organization' }] : [],
        inDeployment: (deployment) => mustBeTrue(deployment, 'LAGO_DISABLE_SIGNUP', 'anyone may create an organization'),
    },
    {
        id: 'telemetry-on',
        severity: 'warning',
        title: 'Lago reports its use to Segment',
        remedy: 'Set LAGO_DISABLE_SEGMENT to "true", exactly.',
        inDeployment: (deployment) => mustBeTrue(deployment, 'LAGO_DISABLE_SEGMENT', 'Lago reports its use'),
    },
    {
        id: 'not-exactly-true',
        severity: 'error',
        title: 'Lago compares the switch with the text "true": any other spelling is off',
        remedy: 'Write "true" or "false", in small letters.',
        inDeployment: (deployment) => EXACTLY_TRUE.flatMap((name) => settingsWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], name, (value) => ['true', 'false', ''].includes(value) ? undefined : `${name} is ${JSON.stringify(value)}`)),
    },
    {
        id: 'on-when-set',
        severity: 'error',
        title: 'The switch is on as soon as it is there: "false" switches it on too',
        remedy: 'Take the variable out.',
        inDeployment: (deployment) => ON_WHEN_SET.flatMap((name) => settingsWhere(railsOf(deployment), name, (value) => value !== '' && value !== 'true'
            ? `${name} is ${JSON.stringify(value)}, which means on`
            : undefined)),
    },
    {
        id: 'not-production',
        severity: 'error',
        title: 'Rails does not run as production',
        remedy: 'Set RAILS_ENV to production.',
        inDeployment: (deployment) => servicesWhere(railsOf(deployment), (service) => {
            const setting = service.environment.get('RAILS_ENV');
            if (setting?.value === 'production' || (setting !== undefined && setting.value === undefined))
                return undefined;
            return {
                place: setting?.place ?? service.place,
                text: `${service.name} does not run with RAILS_ENV=production`,
            };
        }),
    },
    {
        id: 'logs-in-container',
        severity: 'warning',
        title: 'Logs go to a file inside the container',
        remedy: 'Set RAILS_LOG_TO_STDOUT to "true".',
        inDeployment: (deployment) => mustBeTrue(deployment, 'RAILS_LOG_TO_STDOUT', 'logs go to a file in the container'),
    },
    {
        id: 'license-needs-network',
        severity: 'note',
        title: 'Every process asks license.getlago.com when it starts, and ends when that does not answer',
        remedy: 'Let the hosts reach it; without a license leave LAGO_LICENSE out.',
        inDeployment: (deployment) => settingsWhere(servicesWith(deployment, 'api'), 'LAGO_LICENSE', (value) => value === '' ? undefined : 'LAGO_LICENSE is set'),
    },
    {
        id: 'sidekiq-page-always-on',
        severity: 'error',
        title: 'Before v1.30.0 Sidekiq’s page is there whatever LAGO_SIDEKIQ_WEB says',
        remedy: 'Refuse /api/sidekiq at the proxy, or upgrade.',
        inDeployment: (deployment) => {
            const version = versionOf(deployment);
            const doors = deployment.proxyFiles.some(({ text }) => text.includes('/api/sidekiq'));
            const labels = deployment.services.some((service) => [...service.labels.values()].some(({ value }) => value.includes('/api/sidekiq')));
            return version === undefined || version_isAtLeast(version.value, 'v1.30.0') || doors || labels
                ? []
                : [
                    {
                        place: version.place,
                        text: `Lago ${version.value} always serves Sidekiq’s page, and no router refuses it`,
                    },
                ];
        },
    },
];
function mustBeTrue(deployment, name, otherwise) {
    return servicesWhere(processesOf(deployment), (service) => {
        const setting = service.environment.get(name);
        if (setting !== undefined && (setting.value === undefined || valueIn(service, name) === 'true'))
            return undefined;
        return {
            place: setting?.place ?? service.place,
            text: `${name} is not "true"${setting === undefined ? ` on ${service.name}` : ''}: ${otherwise}`,
        };
    });
}
function namesOfFormat(format) {
    return VARIABLES.filter((fact) => fact.format === format).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/files.js



const S3 = ['BUCKET', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map((name) => `LAGO_AWS_S3_${name}`);
const SCALEWAY_REGION = /^(fr-par|nl-ams|pl-waw|it-mil)$/;
/** Where invoices and other files go (facts: lago.md 1.6, 2 defect 18, 7). */
const FILE_RULES = [
    {
        id: 'files-on-instance',
        severity: 'warning',
        title: 'Invoices and other files lie on the instance: lost with it, and unknown to the other color',
        remedy: 'Use a bucket: `storage` in lago.yml, LAGO_USE_AWS_S3="true" elsewhere.',
        inSpec: ({ spec }) => spec.storage === undefined
            ? [{ path: [], text: 'There is no bucket: files stay inside a container and are lost with it' }]
            : [],
        inDeployment: (deployment) => [
            ...servicesWhere(servicesWith(deployment, 'api'), (service) => usesBucket(service) ? undefined : `${service.name} keeps files on its own disk`),
            ...servicesWith(deployment, 'api', 'worker').flatMap(({ mounts }) => itemsWhere(mounts, ({ target }) => /^\/app\/storage\/?$/.test(target) ? 'Files go to a volume of this host' : undefined)),
        ],
    },
    {
        id: 's3-incomplete',
        severity: 'error',
        title: 'Files go to a bucket whose settings are incomplete',
        remedy: `Set ${S3.join(', ')}.`,
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'api', 'worker'), (service) => {
            const missing = S3.filter((name) => lacks(service, name));
            return usesS3(service) && missing.length > 0
                ? `${service.name} lacks ${missing.join(', ')}`
                : undefined;
        }),
    },
    {
        id: 's3-placeholder',
        severity: 'error',
        title: 'The bucket is the placeholder of Lago’s own file',
        remedy: 'Name your bucket and its region.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_BUCKET', (bucket, service) => usesS3(service) && bucket === 'bucket' ? 'LAGO_AWS_S3_BUCKET is a placeholder' : undefined),
    },
    {
        id: 's3-bucket-in-endpoint',
        severity: 'error',
        title: 'The endpoint of the bucket has the bucket in it, so that it is asked for twice',
        remedy: 'Use https://s3.fr-par.scw.cloud (your region), without the bucket.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) => {
            const bucket = valueIn(service, 'LAGO_AWS_S3_BUCKET') ?? '';
            if (!usesS3(service) || bucket === '' || !URL.canParse(endpoint))
                return undefined;
            const { hostname, pathname } = new URL(endpoint);
            return hostname.startsWith(`${bucket}.`) || pathname.startsWith(`/${bucket}`)
                ? 'LAGO_AWS_S3_ENDPOINT has the bucket in it'
                : undefined;
        }),
    },
    {
        id: 's3-region',
        severity: 'error',
        title: 'Region and endpoint of the bucket do not belong together: every signature is refused',
        remedy: 'Set LAGO_AWS_S3_REGION to the region of the endpoint, like fr-par and https://s3.fr-par.scw.cloud.',
        inDeployment: (deployment) => [
            ...settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_REGION', (region, service) => usesS3(service) && SCALEWAY_REGION.test(region) && lacks(service, 'LAGO_AWS_S3_ENDPOINT')
                ? `LAGO_AWS_S3_REGION is ${region}, but without LAGO_AWS_S3_ENDPOINT files go to Amazon`
                : undefined),
            ...settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) => {
                const [, region] = /s3\.([\w-]+)\.scw\.cloud/.exec(endpoint) ?? [];
                const given = valueIn(service, 'LAGO_AWS_S3_REGION');
                return usesS3(service) &&
                    region !== undefined &&
                    given !== undefined &&
                    given !== '' &&
                    given !== region
                    ? `LAGO_AWS_S3_REGION is ${given}, the endpoint is in ${region}`
                    : undefined;
            }),
        ],
    },
    {
        id: 's3-checksums',
        severity: 'warning',
        title: 'From v1.39.0 on Lago adds checksums that some S3 servers refuse',
        remedy: 'Set AWS_REQUEST_CHECKSUM_CALCULATION and AWS_RESPONSE_CHECKSUM_VALIDATION to when_required.',
        inDeployment: (deployment) => {
            const version = versionOf(deployment)?.value;
            if (version === undefined || !version_isAtLeast(version, 'v1.39.0'))
                return [];
            return settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) => usesS3(service) &&
                endpoint !== '' &&
                !/amazonaws\.com/.test(endpoint) &&
                lacks(service, 'AWS_REQUEST_CHECKSUM_CALCULATION')
                ? 'AWS_REQUEST_CHECKSUM_CALCULATION is not set'
                : undefined);
        },
    },
    {
        id: 's3-unverified',
        severity: 'warning',
        title: 'The certificate of the bucket’s server is not verified',
        remedy: 'Take LAGO_AWS_S3_SSL_VERIFY out.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_SSL_VERIFY', (value, service) => usesS3(service) && value === 'false' ? 'LAGO_AWS_S3_SSL_VERIFY is off' : undefined),
    },
];
function usesS3(service) {
    return valueIn(service, 'LAGO_USE_AWS_S3') === 'true';
}
function usesBucket(service) {
    const unknown = service.environment.has('LAGO_USE_AWS_S3') && valueIn(service, 'LAGO_USE_AWS_S3') === undefined;
    return unknown || usesS3(service) || valueIn(service, 'LAGO_USE_GCS') === 'true';
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/images.js



const VERSION = ['lago', 'version'];
/** Tag that Lago's production compose file has carried in every release since (facts: lago.md 1.1). */
const FROZEN = 'v1.27.1';
/** Its migrations leave out the roles, which v1.42.0 seeds (facts: lago.md 6.2). */
const ROLELESS = 'v1.41.0';
/** Which images, and whether they belong together (facts: lago.md 1.1, 1.3, 2 defect 11, 4.1). */
const IMAGE_RULES = [
    versionRule({
        id: 'version-too-old',
        severity: 'error',
        title: 'Lago is older than any release that is known here',
        remedy: `Use ${OLDEST_KNOWN_VERSION} or newer; older ones lack scripts and switches that this configuration relies on.`,
        judge: (version) => acquaintanceWith(version).kind === 'older'
            ? `Lago ${version} is older than any that is known here`
            : undefined,
    }),
    versionRule({
        id: 'version-newer-than-known',
        severity: 'warning',
        title: 'Lago is newer than any release that is known here',
        remedy: 'Read its release notes for new variables, workers and migrations, or update these actions.',
        judge: (version) => acquaintanceWith(version).kind === 'newer'
            ? `Lago ${version} is not known yet and is taken for ${NEWEST_KNOWN_VERSION}`
            : undefined,
    }),
    {
        id: 'no-predefined-roles',
        severity: 'warning',
        title: 'A new installation of v1.41 has no roles: signing up answers 404',
        remedy: 'Begin with v1.42.0, whose migration makes the roles, or sign up before the upgrade to v1.41.',
        inSpec: ({ spec: { lago } }) => lago.signup && version_isSameMinor(lago.version, ROLELESS)
            ? [{ path: VERSION, text: `Nobody can sign up at a new installation of ${lago.version}` }]
            : [],
        inDeployment: (deployment) => {
            const version = versionOf(deployment);
            if (version === undefined || !version_isSameMinor(version.value, ROLELESS))
                return [];
            const isOpen = servicesWith(deployment, 'api').some((service) => valueIn(service, 'LAGO_DISABLE_SIGNUP') !== 'true');
            const text = `Nobody can sign up at a new installation of ${version.value}`;
            return isOpen ? [{ place: version.place, text }] : [];
        },
    },
    {
        id: 'schema-version-unknown',
        severity: 'note',
        title: 'The schema version of this release is not in our table',
        remedy: 'Nothing to do: deploy-compose then takes the schema version that the migration leaves.',
        inSpec: ({ spec }) => {
            const known = acquaintanceWith(spec.lago.version);
            return known.kind === 'known' && !known.listed
                ? [{ path: VERSION, text: `The schema version of Lago ${spec.lago.version} is not in the table` }]
                : [];
        },
    },
    {
        id: 'image-not-pinned',
        severity: 'error',
        title: 'An image is not pinned: another one may start tomorrow',
        remedy: 'Give the image a version tag or a digest.',
        inDeployment: (deployment) => servicesWhere(deployment.services, ({ image, name }) => image !== undefined && /^[^@]*(:latest|\/[^:/@]+|^[^:/@]+)$/.test(image.value)
            ? { place: image.place, text: `The image of ${name} is not pinned` }
            : undefined),
    },
    {
        id: 'image-versions-differ',
        severity: 'error',
        title: 'Services of one deployment run different releases of Lago',
        remedy: 'Give api, workers, clock, migrate and front the same tag.',
        inDeployment: differingVersions,
    },
    {
        id: 'image-frozen',
        severity: 'warning',
        title: 'The tag is the one that Lago’s compose file has been frozen at since May 2025',
        remedy: 'Set the release that you mean; the way there leads over bridge releases (deploy-compose knows them).',
        inDeployment: (deployment) => servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], (service) => versionTagOf(service) === FROZEN
            ? {
                place: service.image?.place ?? service.place,
                text: `The image is ${FROZEN}, the tag that Lago’s production file carries in every release`,
            }
            : undefined),
    },
    {
        id: 'image-one-architecture',
        severity: 'note',
        title: 'Images of ghcr.io/getlago exist for amd64 only',
        remedy: 'Take getlago/… from Docker Hub, which has arm64 too.',
        inDeployment: (deployment) => servicesWhere(deployment.services, ({ image }) => image?.value.startsWith('ghcr.io/getlago/')
            ? { place: image.place, text: 'The image comes from ghcr.io/getlago' }
            : undefined),
    },
    {
        id: 'server-too-old',
        severity: 'error',
        title: 'PostgreSQL or Redis is older than this release of Lago supports',
        remedy: 'Lago 1.30 and newer need PostgreSQL 15 and Redis 6.2. A new major version does not open an old data folder: dump and restore.',
        inDeployment: (deployment) => versionOf(deployment) === undefined || isBefore130(versionOf(deployment)?.value)
            ? []
            : servicesWhere(servicesWith(deployment, 'database', 'redis'), (service) => tooOld(service)),
    },
];
function versionRule({ judge, ...rule }) {
    return {
        ...rule,
        inSpec: ({ spec }) => {
            const text = judge(spec.lago.version);
            return text === undefined ? [] : [{ path: VERSION, text }];
        },
        inDeployment: (deployment) => {
            const version = versionOf(deployment);
            const text = version === undefined ? undefined : judge(version.value);
            return version === undefined || text === undefined ? [] : [{ place: version.place, text }];
        },
    };
}
function differingVersions(deployment) {
    const version = versionOf(deployment);
    return servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], (service) => {
        const own = versionTagOf(service);
        if (version === undefined || own === undefined || own === version.value)
            return undefined;
        return {
            place: service.image?.place ?? service.place,
            text: `${service.name} is ${own} while the api is ${version.value}`,
        };
    });
}
const LEAST = { database: 15, redis: 6.02 };
function tooOld({ image, place, role }) {
    const [, major = '', minor = '0'] = /:v?(\d+)(?:\.(\d+))?/.exec(image?.value ?? '') ?? [];
    // `redis:6` is the newest 6.
    const isWhole = role === 'redis' && !/:v?\d+\./.test(image?.value ?? '');
    const version = Number(major) + Number(minor) / 100;
    const least = isWhole ? 6 : (LEAST[role] ?? 0);
    if (major === '' || version >= least)
        return undefined;
    return {
        place: image?.place ?? place,
        text: `${role === 'redis' ? 'Redis' : 'PostgreSQL'} ${major} is too old`,
    };
}
function isBefore130(version) {
    const [, minor] = /^v1\.(\d+)\./.exec(version ?? '') ?? [];
    return minor !== undefined && Number(minor) < 30;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/mail.js


/** Lago speaks LOGIN over STARTTLS only; Scaleway's instances cannot reach some ports (facts: lago.md 1.6, 7). */
const MAIL_RULES = [
    {
        id: 'mail-implicit-tls',
        severity: 'error',
        title: 'Mail goes to a port that starts with TLS',
        remedy: 'Use 2587 with Transactional Email, or another port that speaks STARTTLS.',
        inSpec: ({ spec: { mail } }) => mail === undefined ? [] : withPath(['mail', 'port'], implicitTls(String(mail.port))),
        inDeployment: (deployment) => portsWhere(deployment, implicitTls),
    },
    {
        id: 'mail-port-blocked',
        severity: 'warning',
        title: 'Mail goes to a port that Scaleway blocks from instances',
        remedy: 'Use 2587, which Transactional Email offers for this, or have the ports opened by the support.',
        inSpec: ({ spec: { mail } }) => mail === undefined ? [] : withPath(['mail', 'port'], blockedPort(String(mail.port))),
        inDeployment: (deployment) => portsWhere(deployment, blockedPort),
    },
    {
        id: 'mail-without-sender',
        severity: 'warning',
        title: 'There is a mail server but no sender address',
        remedy: 'Set LAGO_FROM_EMAIL, and give each billing entity its own address in Lago.',
        inDeployment: (deployment) => settingsWhere(processesOf(deployment), 'LAGO_SMTP_ADDRESS', (address, service) => address !== '' && lacks(service, 'LAGO_FROM_EMAIL')
            ? 'LAGO_SMTP_ADDRESS is set, but LAGO_FROM_EMAIL is not'
            : undefined),
    },
    {
        id: 'mail-not-on-workers',
        severity: 'error',
        title: 'The api knows the mail server, a worker does not',
        remedy: 'Give the workers the same LAGO_SMTP_… variables: they send the mails.',
        inDeployment: (deployment) => {
            const [api] = servicesWith(deployment, 'api');
            if (api === undefined || lacks(api, 'LAGO_SMTP_ADDRESS'))
                return [];
            return lacking(servicesWith(deployment, 'worker'), 'LAGO_SMTP_ADDRESS', 'workers send the mails');
        },
    },
];
/** Lago's own file names a port without any server: then no mail goes there. */
function portsWhere(deployment, isBad) {
    return settingsWhere(processesOf(deployment), 'LAGO_SMTP_PORT', (port, service) => lacks(service, 'LAGO_SMTP_ADDRESS') ? undefined : isBad(port));
}
function implicitTls(port) {
    return port === '465' || port === '2465'
        ? `Port ${port} starts with TLS, which Lago cannot (it knows STARTTLS only)`
        : undefined;
}
function blockedPort(port) {
    return port === '25' || port === '587' ? `Scaleway blocks port ${port} from instances` : undefined;
}
function withPath(path, text) {
    return text === undefined ? [] : [{ path, text }];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/migrations.js


const TIMEOUTS = ['STATEMENT', 'IDLE_TX', 'LOCK'].map((name) => `LAGO_DATABASE_${name}_TIMEOUT`);
/** Who migrates, and with what (facts: lago.md 1.4, 2 defect 17, 3.5, 6.4). */
const MIGRATION_RULES = [
    {
        id: 'migrate-creates-database',
        severity: 'error',
        title: 'migrate.sh creates the database first, which a role of Managed PostgreSQL may not: the deployment ends there',
        remedy: 'Run `bundle exec rails db:migrate` (and `rails roles:seed_predefined` from v1.42.0 on) instead.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'migrate'), (service) => scriptOf(service) === 'migrate.sh'
            ? { place: service.command?.place ?? service.place, text: `${service.name} runs migrate.sh` }
            : undefined),
    },
    {
        id: 'api-migrates',
        severity: 'error',
        title: 'The api migrates when it starts: two of them race, and a restart is a migration',
        remedy: 'Give it the command ./scripts/start.api.sh, and migrate as a step of its own.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'api'), (service) => service.command === undefined || scriptOf(service) === 'start.sh'
            ? { place: service.command?.place ?? service.place, text: `${service.name} starts with start.sh` }
            : undefined),
    },
    {
        id: 'timeout-on-migrate',
        severity: 'error',
        title: 'A statement timeout ends a long migration half way',
        remedy: 'Leave LAGO_DATABASE_…_TIMEOUT out of the migration.',
        inDeployment: (deployment) => TIMEOUTS.flatMap((name) => settingsWhere(servicesWith(deployment, 'migrate'), name, (value) => value === '' ? undefined : `${name} holds for the migration too`)),
    },
    {
        id: 'create-org-on',
        severity: 'warning',
        title: 'LAGO_CREATE_ORG is left on: once somebody renames the billing entity, migrations fail; a deleted API key comes back',
        remedy: 'Take LAGO_CREATE_ORG and LAGO_ORG_… out after the first deployment.',
        inDeployment: (deployment) => settingsWhere(servicesWith(deployment, 'migrate', 'api'), 'LAGO_CREATE_ORG', (value) => value === 'true' ? 'LAGO_CREATE_ORG is on' : undefined),
    },
    {
        id: 'create-org-in-spec',
        severity: 'error',
        title: 'lago.yml asks for an organization to be created, which the migration of a release does not do',
        remedy: 'Take LAGO_CREATE_ORG and LAGO_ORG_… out. For the first organization set `lago.signup: true`, sign up on the public name, and set it to false again.',
        inSpec: ({ spec }) => Object.keys(spec.lago.env)
            .filter((name) => /^LAGO_(CREATE_ORG$|ORG_)/.test(name))
            .map((name) => ({ path: ['lago', 'env', name], text: `${name} has no effect here` })),
    },
    {
        id: 'migrate-without-addresses',
        severity: 'warning',
        title: 'The migration does not know the public addresses, which jobs and webhooks that it queues carry',
        remedy: 'Set LAGO_API_URL and LAGO_FRONT_URL on it too.',
        inDeployment: (deployment) => ['LAGO_API_URL', 'LAGO_FRONT_URL'].flatMap((name) => lacking(servicesWith(deployment, 'migrate'), name, 'jobs that it queues carry no address')),
    },
];

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/redis.js



/** First release whose locks connect to Redis as everything else does (facts: lago.md 5). */
const ONE_CONNECTION = 'v1.43.0';
/** First release with a cable in Redis (facts: lago.md 1.3). */
const FIRST_CABLE = 'v1.33.4';
const URLS = ['REDIS_URL', 'LAGO_REDIS_CACHE_URL'];
/** Redis, for jobs, locks and cache (facts: lago.md 1.6, 2 defects 8 and 15, 5). */
const REDIS_RULES = [
    {
        id: 'redis-url-missing',
        severity: 'error',
        title: 'REDIS_URL is missing',
        remedy: 'Set it on the api, every worker, the clock and the migration.',
        inDeployment: (deployment) => lacking(railsOf(deployment), 'REDIS_URL', 'Lago cannot queue a job'),
    },
    {
        id: 'redis-url-unreadable',
        severity: 'error',
        title: 'A Redis URL is none',
        remedy: 'Write it as redis://user:password@host:6379/0, user and password percent-encoded.',
        inDeployment: (deployment) => urlFaults(deployment, /^(?!.*cluster)/),
    },
    {
        id: 'redis-cluster',
        severity: 'error',
        title: 'Redis is a cluster, which Sidekiq cannot use',
        remedy: 'Use one node, or two of which one stands by.',
        inDeployment: (deployment) => urlFaults(deployment, /cluster/),
    },
    {
        id: 'redis-tls-verified',
        severity: 'warning',
        title: 'Before v1.43.0 Lago verifies the certificate of Redis, and that of Managed Redis is self-signed: no job can be queued',
        remedy: 'Use redis:// inside the private network, or Lago v1.43.0 or newer.',
        inSpec: ({ spec, secrets }) => {
            const redis = readRedisUrl(secrets.redisUrl ?? '');
            if (!redis.ok || !redis.address.tls || version_isAtLeast(spec.lago.version, ONE_CONNECTION))
                return [];
            return [{ path: ['lago', 'version'], text: verified(spec.lago.version) }];
        },
        inDeployment: (deployment) => {
            const version = versionOf(deployment)?.value;
            if (version === undefined || version_isAtLeast(version, ONE_CONNECTION))
                return [];
            return settingsWhere(railsOf(deployment), 'REDIS_URL', (url, service) => url.startsWith('rediss://') && lacks(service, 'SSL_CERT_FILE') ? verified(version) : undefined);
        },
    },
    {
        id: 'redis-without-password',
        severity: 'warning',
        title: 'Redis asks for no password',
        remedy: 'Put a user and a password into REDIS_URL: jobs hold customer data, and whoever reaches Redis can run them.',
        inSpec: ({ secrets }) => {
            const redis = readRedisUrl(secrets.redisUrl ?? '');
            return redis.ok && !redis.address.hasPassword ? [{ path: [], text: 'REDIS_URL has no password' }] : [];
        },
        inDeployment: (deployment) => [
            ...settingsWhere(railsOf(deployment), 'REDIS_URL', (url, service) => {
                const redis = readRedisUrl(url);
                return redis.ok && !redis.address.hasPassword && lacks(service, 'REDIS_PASSWORD')
                    ? 'REDIS_URL has no password'
                    : undefined;
            }),
            ...servicesWhere(servicesWith(deployment, 'redis'), ({ name, command }) => /requirepass|aclfile|redis\.conf|valkey\.conf/.test(command?.value ?? '')
                ? undefined
                : `${name} asks for no password`),
        ],
    },
    {
        id: 'processor-redis-user',
        severity: 'warning',
        title: 'The events processor gives Redis a password and no user, so it logs in as `default`: events are never aggregated',
        remedy: 'Give it a Redis whose user is `default`: in REDIS_URL, or as redis.user where provision makes it.',
        inSpec: ({ spec, secrets }) => {
            if (spec['event-store'] === undefined)
                return [];
            const user = secrets.redisUrl === undefined ? spec.redis?.user : userIn(secrets.redisUrl);
            return user === undefined || user === '' || user === 'default'
                ? []
                : [{ path: ['event-store'], text: 'Redis has another user than `default`' }];
        },
    },
    {
        id: 'redis-password-apart',
        severity: 'error',
        title: 'Before v1.43.0 REDIS_PASSWORD breaks the locks of jobs when the URL has a database, a user or a query, or the password special characters',
        remedy: 'Put the password into REDIS_URL, percent-encoded, and take REDIS_PASSWORD out.',
        inDeployment: (deployment) => {
            const version = versionOf(deployment)?.value;
            if (version === undefined || version_isAtLeast(version, ONE_CONNECTION))
                return [];
            return settingsWhere(railsOf(deployment), 'REDIS_PASSWORD', (password, service) => {
                const url = valueIn(service, 'REDIS_URL') ?? '';
                const isPlain = /^rediss?:\/\/[^@/?]+\/?$/.test(url) && encodeURIComponent(password) === password;
                return password === '' || isPlain
                    ? undefined
                    : `REDIS_PASSWORD is set beside a URL that Lago ${version} breaks with it`;
            });
        },
    },
    {
        id: 'cache-missing',
        severity: 'error',
        title: 'There is no shared cache: each container keeps its own, and wallets are never refreshed',
        remedy: 'Set LAGO_REDIS_CACHE_URL to another database of Redis.',
        inDeployment: (deployment) => lacking(processesOf(deployment).filter((service) => lacks(service, 'LAGO_MEMCACHE_SERVERS')), 'LAGO_REDIS_CACHE_URL', 'the clock then schedules no wallet refresh'),
    },
    {
        id: 'cache-elsewhere',
        severity: 'error',
        title: 'The cache does not follow the settings of Redis: its host or its password is another one',
        remedy: 'Set LAGO_REDIS_CACHE_URL (and its password) yourself: it inherits nothing from REDIS_….',
        inDeployment: (deployment) => settingsWhere(processesOf(deployment), 'LAGO_REDIS_CACHE_URL', (cacheUrl, service) => elsewhere(cacheUrl, service, deployment)),
    },
    {
        id: 'cache-in-queue-database',
        severity: 'warning',
        title: 'Cache and jobs share a database of Redis: flushing the one loses the other',
        remedy: 'Give the cache another database number.',
        inDeployment: (deployment) => settingsWhere(processesOf(deployment), 'LAGO_REDIS_CACHE_URL', (cacheUrl, service) => {
            const queue = valueIn(service, 'REDIS_URL');
            return queue !== undefined && sameDatabase(queue, cacheUrl)
                ? 'The cache has the database of the jobs'
                : undefined;
        }),
    },
    {
        id: 'cache-database-ignored',
        severity: 'warning',
        title: 'LAGO_REDIS_CACHE_DB is only read in development',
        remedy: 'Put the number at the end of LAGO_REDIS_CACHE_URL.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_REDIS_CACHE_DB', (value) => value === '' ? undefined : 'LAGO_REDIS_CACHE_DB is set and does nothing'),
    },
    {
        id: 'cable-url-empty',
        severity: 'warning',
        title: 'LAGO_REDIS_CABLE_URL is empty, which is not the same as left out: the cable looks for Redis on localhost',
        remedy: 'Take it out, or give the whole URL with its credentials.',
        inDeployment: (deployment) => settingsWhere(railsOf(deployment), 'LAGO_REDIS_CABLE_URL', (value) => value === '' ? 'LAGO_REDIS_CABLE_URL is set to nothing' : undefined),
    },
    {
        id: 'cable-without-password',
        severity: 'warning',
        title: 'The cable takes its password from its URL only, which has none: the AI assistant stays silent',
        remedy: 'Put the password into REDIS_URL (from v1.42.0 on LAGO_REDIS_CABLE_URL), percent-encoded.',
        inDeployment: (deployment) => {
            const version = versionOf(deployment)?.value;
            if (version === undefined || !version_isAtLeast(version, FIRST_CABLE))
                return [];
            return settingsWhere(servicesWith(deployment, 'api'), 'REDIS_PASSWORD', (password, service) => {
                const url = valueIn(service, 'LAGO_REDIS_CABLE_URL') || valueIn(service, 'REDIS_URL');
                const redis = readRedisUrl(url ?? '');
                return password !== '' && redis.ok && !redis.address.hasPassword
                    ? 'REDIS_PASSWORD is set, which the cable does not read'
                    : undefined;
            });
        },
    },
];
function userIn(url) {
    return readRedisUrl(url).ok ? decodeURIComponent(new URL(url).username) : undefined;
}
function verified(version) {
    return `Lago ${version} verifies the certificate of a rediss:// server, and that of Managed Redis is self-signed: no job could be queued`;
}
function urlFaults(deployment, kind) {
    return URLS.flatMap((name) => settingsWhere(railsOf(deployment), name, (url) => {
        const redis = readRedisUrl(url);
        return url === '' || redis.ok || !kind.test(redis.fault) ? undefined : `${name} ${redis.fault}`;
    }));
}
function elsewhere(cacheUrl, service, { services }) {
    const queueUrl = valueIn(service, 'REDIS_URL');
    if (queueUrl === undefined || !URL.canParse(queueUrl) || !URL.canParse(cacheUrl))
        return undefined;
    const [queue, cache] = [new URL(queueUrl), new URL(cacheUrl)];
    const names = services.map(({ name }) => name);
    const isOwn = (host) => names.includes(host) || !host.includes('.');
    if (isOwn(cache.hostname) && !isOwn(queue.hostname))
        return 'The jobs are in a Redis outside, the cache in a container that may not even run';
    const hasPassword = (url, name) => url.password !== '' || !lacks(service, name);
    return cache.host === queue.host &&
        hasPassword(queue, 'REDIS_PASSWORD') &&
        !hasPassword(cache, 'LAGO_REDIS_CACHE_PASSWORD')
        ? 'Redis asks for a password that the cache does not have'
        : undefined;
}
function sameDatabase(queueUrl, cacheUrl) {
    if (!URL.canParse(queueUrl) || !URL.canParse(cacheUrl))
        return false;
    const key = (text) => {
        const { hostname, port, pathname } = new URL(text);
        return `${hostname}:${port || '6379'}/${pathname.replace(/^\/?0?$/, '') || '/0'}`;
    };
    return key(queueUrl) === key(cacheUrl);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/redis-server.js


/** A Redis that runs beside Lago (facts: lago.md 1.2, 5). */
const REDIS_SERVER_RULES = [
    {
        id: 'redis-not-persistent',
        severity: 'warning',
        title: 'Redis keeps the jobs in memory only: they are lost with the container',
        remedy: 'Start it with --appendonly yes and a volume, or use Managed Redis.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'redis'), ({ name, command }) => /appendonly[ =]yes|redis\.conf|valkey\.conf/.test(command?.value ?? '')
            ? undefined
            : `${name} writes no append-only file`),
    },
    {
        id: 'redis-evicts',
        severity: 'error',
        title: 'Redis throws jobs away when it is full',
        remedy: 'Set --maxmemory-policy noeviction.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'redis'), ({ name, command, place }) => {
            const [, policy] = /maxmemory-policy[ =](\S+)/.exec(command?.value ?? '') ?? [];
            return policy === undefined || policy === 'noeviction'
                ? undefined
                : { place: command?.place ?? place, text: `${name} has the policy ${policy}` };
        }),
    },
    {
        id: 'redis-check-on-default-port',
        severity: 'warning',
        title: 'The health check of Redis asks port 6379, whatever port it has been given',
        remedy: 'Add -p with the port to redis-cli.',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'redis'), ({ name, command, healthcheck, place }) => {
            const [, port = '6379'] = /--port[ =](\S+)/.exec(command?.value ?? '') ?? [];
            const asksDefault = /redis-cli/.test(healthcheck?.value ?? '') && !/ -p /.test(healthcheck?.value ?? '');
            return port !== '6379' && asksDefault
                ? {
                    place: healthcheck?.place ?? place,
                    text: `${name} listens on ${port}, but its health check asks 6379`,
                }
                : undefined;
        }),
    },
];

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/secrets.js



/** Data or logins are lost without them, and nothing tells at boot. */
const KEYS = [
    'SECRET_KEY_BASE',
    'LAGO_RSA_PRIVATE_KEY',
    'LAGO_ENCRYPTION_PRIMARY_KEY',
    'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
    'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
];
const PASSWORDS = [
    'POSTGRES_PASSWORD',
    'LAGO_AWS_S3_ACCESS_KEY_ID',
    'LAGO_AWS_S3_SECRET_ACCESS_KEY',
    'LAGO_SMTP_PASSWORD',
    'LAGO_LICENSE',
];
/** Other passwords that Lago's files carry with a default. */
const FURTHER_PASSWORDS = ['ADMIN_PASSWORD', 'PORTAINER_PASSWORD', 'LAGO_ORG_USER_PASSWORD', 'ADMIN_API_KEY'];
/** Keys and passwords (facts: lago.md 1.6, 2 defects 7, 12, 13; 4.4). */
const secrets_SECRET_RULES = [
    {
        id: 'placeholder-secret',
        severity: 'error',
        title: 'A secret is a placeholder that everybody knows',
        remedy: 'Make your own: `openssl rand -hex 64` for SECRET_KEY_BASE, `openssl rand -hex 32` for the others. With new encryption keys, enter payment providers and integrations again.',
        inDeployment: (deployment) => faults(deployment, [...KEYS, ...PASSWORDS], /placeholder/),
    },
    {
        id: 'rsa-key',
        severity: 'error',
        title: 'LAGO_RSA_PRIVATE_KEY is not the base64 of an RSA key on one line: Lago ends at boot',
        remedy: 'Create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`.',
        inDeployment: (deployment) => faults(deployment, ['LAGO_RSA_PRIVATE_KEY'], /^(?!.*placeholder)/),
    },
    {
        id: 'encryption-key',
        severity: 'error',
        title: 'An encryption key is not of the right form, which nobody notices until a payment provider is saved',
        remedy: 'Create it with `openssl rand -hex 32`, once: data written with it is lost without it.',
        inDeployment: (deployment) => faults(deployment, KEYS.filter((name) => /ENCRYPTION/.test(name)), /^(?!.*placeholder)/),
    },
    {
        id: 'secret-form',
        severity: 'error',
        title: 'A secret is too short, or has blanks or line breaks in it',
        remedy: 'Make a longer one, and paste it without blanks.',
        inDeployment: (deployment) => faults(deployment, ['SECRET_KEY_BASE', ...PASSWORDS], /^(?!.*placeholder)/),
    },
    {
        id: 'key-missing',
        severity: 'error',
        title: 'A key of Lago is missing: it does not boot, or fails when a payment provider is saved',
        remedy: 'Set it on the api, every worker, the clock and the migration alike.',
        inDeployment: (deployment) => KEYS.flatMap((name) => lacking(railsOf(deployment).filter((service) => (name !== 'LAGO_RSA_PRIVATE_KEY' || !hasKeyVolume(service)) && lacks(service, unprefixed(name))), name, 'every process needs it')),
    },
    {
        id: 'keys-differ',
        severity: 'error',
        title: 'Services hold different keys: logins, links or encrypted rows of one are nothing to the other',
        remedy: 'Give all services the same value.',
        inDeployment: (deployment) => KEYS.flatMap((name) => secrets_differing(deployment, name)),
    },
    {
        id: 'encryption-without-prefix',
        severity: 'error',
        title: 'ENCRYPTION_… without LAGO_ wins over the variable with it, even when it is empty',
        remedy: 'Take it out and use LAGO_ENCRYPTION_… only.',
        inDeployment: (deployment) => railsOf(deployment).flatMap(({ environment }) => [...environment]
            .filter(([name, { value }]) => name.startsWith('ENCRYPTION_') && (value === '' || environment.has(`LAGO_${name}`)))
            .map(([name, { place }]) => ({ place, variable: name, text: `${name} wins over LAGO_${name}` }))),
    },
    {
        id: 'rsa-key-in-volume',
        severity: 'error',
        title: 'The RSA key lies in a volume of the host: each host signs with another key, and the variable is ignored',
        remedy: 'Take the volume and the service that fills it out, and set LAGO_RSA_PRIVATE_KEY.',
        inDeployment: (deployment) => [
            ...servicesWith(deployment, 'rsa-keys').map(({ name, place }) => ({
                place,
                text: `${name} makes a key of its own on every host`,
            })),
            ...railsOf(deployment).flatMap(({ mounts }) => itemsWhere(mounts, (mount) => isKeyFolder(mount.target) ? 'The key is read from a volume' : undefined)),
        ],
    },
    {
        id: 'secret-in-compose-file',
        severity: 'warning',
        title: 'A secret stands in the compose file: who can read the repository has it',
        remedy: 'Move it to an env file with mode 0600, and make a new one.',
        inDeployment: (deployment) => deployment.services.flatMap(({ environment }) => [...environment]
            .filter(([name, { written = '' }]) => isLiteral(written) && isSecret(name, written))
            .map(([name, { place }]) => ({ place, variable: name, text: `${name} is written out` }))),
    },
    {
        id: 'secret-in-spec',
        severity: 'error',
        title: 'A secret stands in lago.yml',
        remedy: 'Take it out of the file and out of its history, and make a new one: who can read the repository has it. The secrets that are passed on to Lago are listed in the README of render-config.',
        inSpec: ({ spec }) => Object.entries(spec.lago.env)
            .filter(([name, value]) => value !== '' && isSecret(name, value) && !isManagedVariable(name))
            .map(([name]) => ({ path: ['lago', 'env', name], text: `${name} looks like a secret` })),
    },
];
function faults(deployment, names, kind) {
    return deployment.services.flatMap((service) => [...service.environment].flatMap(([name, { value, place }]) => {
        if (value === undefined || value === '')
            return [];
        return judged(name, value, names)
            .filter(({ fault }) => kind.test(fault))
            .map(({ fault }) => ({ place, variable: name, text: `${name} ${fault}` }));
    }));
}
/** Faults of one variable; of the password inside a database URL too. */
function judged(name, value, names) {
    const ruled = name.startsWith('ENCRYPTION_') ? `LAGO_${name}` : name;
    if (names.includes(ruled))
        return judgeSecrets({ [ruled]: value });
    const password = FURTHER_PASSWORDS.includes(name)
        ? value
        : name === 'DATABASE_URL'
            ? passwordOf(value)
            : undefined;
    if (password === undefined || !names.includes('POSTGRES_PASSWORD'))
        return [];
    return judgeSecrets({ POSTGRES_PASSWORD: password }).map((found) => name === 'DATABASE_URL' ? { ...found, fault: `has a password that ${found.fault}` } : found);
}
function passwordOf(url) {
    const [, password] = /^\w+:\/\/[^:@/]*:([^@]*)@/.exec(url) ?? [];
    return password === '' ? undefined : password;
}
function secrets_differing(deployment, name) {
    const holders = processesOf(deployment).flatMap((service) => {
        const setting = service.environment.get(name);
        return setting?.value === undefined || lacks(service, name)
            ? []
            : [{ service, value: setting.value, place: setting.place }];
    });
    const [first, ...others] = holders;
    const different = others.filter(({ value }) => value !== first?.value);
    const [one] = different;
    if (one === undefined || first === undefined)
        return [];
    const names = listed(different.map(({ service }) => service.name));
    return [
        { place: one.place, variable: name, text: `${name} of ${names} is not that of ${first.service.name}` },
    ];
}
/** Releases read the three encryption keys under both names (facts: lago.md 1.6); of others there is no second one. */
function unprefixed(name) {
    return name.replace(/^LAGO_(?=ENCRYPTION_)/, '');
}
function hasKeyVolume({ mounts }) {
    return mounts.some(({ value }) => isKeyFolder(value.target));
}
/** Where Lago's api looks for private.pem before it looks at the variable. */
function isKeyFolder(target) {
    return /^\/app\/config\/keys\/?$/.test(target);
}
/** By its name, or for a password in a URL. */
function isSecret(name, value) {
    return isSecretName(name) || /:\/\/[^/\s:@]*:[^/\s@]+@/.test(value);
}
/** Whether a variable of that name holds a secret. */
function isSecretName(name) {
    return (/(PASSWORD|SECRET|SECRET_KEY|TOKEN|PRIVATE_KEY|API_KEY|ACCESS_KEY)$/.test(name) ||
        KEYS.some((key) => key === name));
}
/** Written as it is: no variable, not empty. */
function isLiteral(written) {
    return written.trim() !== '' && !/\$(\w|\{)/.test(written);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/sizing/sizing.js

/**
 * @param servicesWith the services of the release, at some worker concurrency for those that have none of their own
 * @param maxConnections what the database takes; what lago.yml says when nobody asked it
 */
function sizingOf(spec, servicesWith, maxConnections = spec.database['max-connections']) {
    const concurrency = spec.lago['worker-concurrency'];
    const services = servicesWith(concurrency);
    const instance = instanceSizeOf(spec.instances.type);
    const { colors } = spec.instances;
    const memory = memoryBudget(services, instance, colors);
    const limit = maxConnections === undefined
        ? connectionLimitOf(spec.database['node-type'])
        : { least: maxConnections, exact: true };
    const verdictWith = (each) => judgeConnections(connectionDemand(servicesWith(each), colors), limit);
    const verdict = verdictWith(concurrency);
    const lower = Array.from({ length: concurrency - 1 }, (_, index) => concurrency - 1 - index);
    return {
        instance,
        memory,
        betterType: memory.fits ? undefined : typeThatFits(services, spec.instances),
        connections: {
            ...connectionDemand(services, colors),
            limit,
            verdict,
            betterConcurrency: verdict === 'fits' ? undefined : lower.find((each) => verdictWith(each) === 'fits'),
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/release-services.js


/**
 * Memory and connections of what lago.yml asks for; with the agent, which may come later and is small.
 *
 * @param maxConnections what the database takes, where somebody asked it
 */
function sizingOfSpec(spec, agent = true, maxConnections) {
    return sizingOf(spec, (concurrency) => servicesOfSpec(spec, agent, concurrency), maxConnections);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/sizing.js

/** Whether a release fits its instance and its database (facts: lago.md 7; scaleway.md 3.1, 5). */
const SIZING_RULES = [
    {
        id: 'memory-too-small',
        severity: 'error',
        title: 'The services need more memory than the instance has',
        remedy: 'Take a larger instances.type, or fewer workers.',
        inSpec: (subject) => {
            const { memory, betterType } = sizing(subject);
            if (memory.fits)
                return [];
            const better = betterType === undefined ? '' : `; ${betterType} would do`;
            return [
                {
                    path: ['instances', 'type'],
                    text: `The services need ${memory.neededMiB} MiB, ${subject.spec.instances.type} leaves them ${memory.availableMiB}${better}`,
                },
            ];
        },
    },
    {
        id: 'instance-type-unknown',
        severity: 'note',
        title: 'The instance type is not in our table, so nobody checks whether the services fit',
        remedy: 'Compare the memory in the summary with that of the type.',
        inSpec: (subject) => sizing(subject).instance === undefined
            ? [{ path: ['instances', 'type'], text: `The size of ${subject.spec.instances.type} is not known` }]
            : [],
    },
    {
        id: 'connections-too-many',
        severity: 'error',
        title: 'While a release follows another, they want more connections than the database takes',
        remedy: 'Run provision, which raises it as far as the node type allows; or take a larger database.node-type, or lower lago.worker-concurrency.',
        inSpec: (subject) => connections(subject, 'too-many'),
    },
    {
        id: 'connections-unproven',
        severity: 'note',
        title: 'Nobody told us that the database takes as many connections as all instances want',
        remedy: 'Compare with `SHOW max_connections`.',
        inSpec: (subject) => connections(subject, 'unknown'),
    },
];
function sizing({ spec, secrets, topology }) {
    return sizingOfSpec(spec, secrets.monitoringToken !== undefined, topology?.database.maxConnections);
}
function connections(subject, verdict) {
    const { connections } = sizing(subject);
    if (connections.verdict !== verdict)
        return [];
    const { overlap, limit, betterConcurrency } = connections;
    const better = betterConcurrency === undefined ? '' : `; worker-concurrency ${betterConcurrency} would do`;
    return [
        {
            path: ['database', 'node-type'],
            text: `${subject.spec.instances.colors === 1 ? 'The release and the migration of the next one' : 'Both colors'} want ${overlap} connections, the database (${subject.spec.database['node-type']}) takes ${limit.exact ? '' : 'at least '}${limit.least}${better}`,
        },
    ];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/switches.js




/** Variables that send jobs to queues of their own, and the workers that read those (facts: lago.md 1.5, 1.6, 8). */
const SWITCH_RULES = [
    {
        id: 'switch-without-worker',
        severity: 'error',
        title: 'A SIDEKIQ_… switch sends jobs to a worker that does not run: they wait for ever',
        remedy: 'Run the worker, or take the switch out; in lago.yml name the worker under `lago.workers`.',
        inSpec: ({ spec }) => Object.keys(spec.lago.env)
            .filter((name) => SIDEKIQ_SWITCHES.includes(name))
            .map((name) => ({
            path: ['lago', 'env', name],
            text: `${name} is set by hand, so it can differ from the workers that run`,
        })),
        inDeployment: (deployment) => eachSwitch(deployment, (variable, script) => workersWith(deployment, script).length > 0
            ? []
            : settingsWhere(processesOf(deployment), variable, (value) => isOn(value) ? `${variable} is on, but no service runs ${script}` : undefined).slice(0, 1)),
    },
    {
        id: 'worker-without-switch',
        severity: 'warning',
        title: 'A dedicated worker has no switch: its queue stays empty and the default worker does its work',
        remedy: 'Set its SIDEKIQ_… switch to "true" on the api, every worker and the clock.',
        inDeployment: (deployment) => eachSwitch(deployment, (variable, script) => processesOf(deployment).some((service) => isOn(valueIn(service, variable)) || isUnknown(service, variable))
            ? []
            : workersWith(deployment, script).map(({ name, place }) => ({
                place,
                variable,
                text: `${name} waits for jobs that nobody sends: ${variable} is not set`,
            }))),
    },
    {
        id: 'switch-not-everywhere',
        severity: 'error',
        title: 'A switch is set in some processes only: jobs of the others go elsewhere',
        remedy: 'Set it on the api, every worker and the clock alike, and on both colors.',
        inDeployment: (deployment) => eachSwitch(deployment, (variable) => {
            const on = processesOf(deployment).filter((service) => isOn(valueIn(service, variable)));
            const off = processesOf(deployment).filter((service) => !isOn(valueIn(service, variable)) && !isUnknown(service, variable));
            const [first] = off;
            if (on.length === 0 || first === undefined)
                return [];
            const names = listed(off.map(({ name }) => name));
            return [{ place: first.place, variable, text: `${variable} is on, but not on ${names}` }];
        }),
    },
    routingRule({
        id: 'meilisearch-without-worker',
        title: 'Jobs go to the Meilisearch queue, which nothing reads',
        variable: 'LAGO_MEILISEARCH_URL',
        script: 'start.meilisearch.worker.sh',
    }),
    routingRule({
        id: 'dedicated-without-worker',
        title: 'Jobs of single organizations go to a queue of their own, which nothing reads',
        variable: 'LAGO_DEDICATED_WORKER_ORG_IDS',
        script: 'start.dedicated.worker.sh',
    }),
];
/** A variable that works like a switch, with any text. */
function routingRule({ variable, script, ...rule }) {
    return {
        ...rule,
        severity: 'error',
        remedy: `Run a service with ./scripts/${script}, or take ${variable} out.`,
        inDeployment: (deployment) => workersWith(deployment, script).length > 0
            ? []
            : settingsWhere(processesOf(deployment), variable, (value) => value === '' ? undefined : `${variable} is set, but no service runs ${script}`).slice(0, 1),
    };
}
function eachSwitch(deployment, find) {
    const version = versionOf(deployment)?.value ?? NEWEST_KNOWN_VERSION;
    return contracts_build/* WORKERS */.aU.map((name) => dedicatedWorker(name, version)).flatMap(({ variable, script }) => find(variable, script));
}
function workersWith(deployment, script) {
    return servicesWith(deployment, 'worker').filter((service) => {
        const own = scriptOf(service);
        // Lago's own file has the name of this one wrong; that is another finding.
        return own === script || (script === 'start.pdfs.worker.sh' && own === 'start.pdf.worker.sh');
    });
}
/** As Rails casts text to a boolean; these and the empty text are false. */
const FALSE = ['false', 'f', '0', 'off', 'FALSE', 'F', 'OFF', ''];
function isOn(value) {
    return value !== undefined && !FALSE.includes(value);
}
function isUnknown({ environment }, name) {
    const setting = environment.get(name);
    return setting !== undefined && setting.value === undefined;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/variables.js




const NAMES = VARIABLES.map(({ name }) => name);
/** Names that would be Lago's if it knew them; others may be Ruby's, the system's or a library's. */
const LAGOS = /^(LAGO|SIDEKIQ|DATABASE|REDIS|RAILS)_/;
/** Formats that no other rule speaks about. */
const FORMS = ['integer', 'number', 'boolean', 'host-port', 'email'];
/** Variables as the table of packages/lago knows them (facts: lago.md 1.3, 1.6, 8). */
const VARIABLE_RULES = [
    {
        id: 'managed-variable',
        severity: 'error',
        title: 'lago.yml sets a variable that other keys of it, or a secret, decide',
        remedy: 'Take it out: it is decided by other keys of this file or by a secret.',
        inSpec: ({ spec }) => Object.keys(spec.lago.env)
            .filter((name) => isManagedVariable(name) && !SIDEKIQ_SWITCHES.includes(name))
            .map((name) => ({ path: ['lago', 'env', name], text: `${name} is set under lago.env` })),
    },
    {
        id: 'unknown-variable',
        severity: 'warning',
        title: 'No known release of Lago reads a variable of that name: it does nothing',
        remedy: 'Correct its name, or take it out.',
        inDeployment: (deployment) => eachVariable(railsOf(deployment), (name) => {
            if (variableFact(name) !== undefined || !LAGOS.test(name))
                return undefined;
            const meant = (0,contracts_build/* closestTo */.zb)(name, NAMES);
            return `${name} is not known${meant === undefined ? '' : `; did you mean ${meant}?`}`;
        }),
    },
    {
        id: 'variable-of-other-version',
        severity: 'warning',
        title: 'This release of Lago does not read the variable',
        remedy: 'Take it out, or upgrade to the release that reads it.',
        inDeployment: (deployment) => {
            const version = versionOf(deployment)?.value;
            if (version === undefined)
                return [];
            return eachVariable([...railsOf(deployment), ...servicesWith(deployment, 'front')], (name, value) => {
                const fact = variableFact(name);
                if (fact === undefined || value === '')
                    return undefined;
                if (!version_isAtLeast(version, fact.since))
                    return `${name} came with Lago ${fact.since}, after ${version}`;
                return fact.until !== undefined && version_isAtLeast(version, fact.until)
                    ? `${name} is not read since Lago ${fact.until}`
                    : undefined;
            });
        },
    },
    {
        id: 'variable-form',
        severity: 'error',
        title: 'A value is not of the form that Lago reads',
        remedy: 'Correct the value.',
        inDeployment: (deployment) => VARIABLES.filter(({ format }) => FORMS.includes(format)).flatMap(({ name }) => settingsWhere(railsOf(deployment), name, (value) => {
            const fault = value === '' ? undefined : variableFault(name, value);
            return fault === undefined ? undefined : `${name} ${fault}`;
        })),
    },
    {
        id: 'front-value-breaks-script',
        severity: 'error',
        title: 'The front writes its variables into JavaScript as they are, and one of them would end there: a blank page',
        remedy: 'Leave quotes, backslashes and line breaks out of the value.',
        inDeployment: (deployment) => eachVariable(servicesWith(deployment, 'front'), (name, value) => variableFact(name)?.readers.includes('front') && BREAKS_SCRIPT.test(value ?? '')
            ? `${name} has a quote, a backslash or a line break in it`
            : undefined),
    },
];
/** Quotes, and what ends or escapes them in JavaScript. */
const BREAKS_SCRIPT = /["'`\\\r\n]/;
function eachVariable(services, judge) {
    return services.flatMap(({ environment }) => [...environment].flatMap(([name, { value, place }]) => {
        const text = judge(name, value);
        return text === undefined ? [] : [{ place, variable: name, text }];
    }));
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules/workers.js




/** Which worker does which jobs, and with how many connections (facts: lago.md 1.4, 1.5). */
const WORKER_RULES = [
    {
        id: 'script-missing',
        severity: 'error',
        title: 'The command runs a script that this release of Lago does not have: the container cannot start',
        remedy: 'Correct its name. The script for PDFs is start.pdfs.worker.sh.',
        inDeployment: missingScripts,
    },
    {
        id: 'worker-not-in-version',
        severity: 'error',
        title: 'A worker came with a later release',
        remedy: 'Take it out: its switch would send jobs to queues that nothing reads.',
        inSpec: ({ spec }) => spec.lago.workers.flatMap((name, index) => 
        // Of older releases we know nothing, which another rule says.
        !version_isAtLeast(spec.lago.version, OLDEST_KNOWN_VERSION) || workerExists(name, spec.lago.version)
            ? []
            : [
                {
                    path: ['lago', 'workers', index],
                    text: `The ${name} worker came with Lago ${dedicatedWorker(name, spec.lago.version).since}, after ${spec.lago.version}`,
                },
            ]),
    },
    {
        id: 'no-default-worker',
        severity: 'error',
        title: 'No worker reads the default queues',
        remedy: `Run a service with ./scripts/${DEFAULT_WORKER_SCRIPT}.`,
        inDeployment: (deployment) => {
            const [api] = servicesWith(deployment, 'api');
            const commands = servicesWith(deployment, 'worker').map(({ command }) => command?.value ?? '');
            const isThere = commands.some((text) => /start\.worker\.sh|sidekiq\.yml/.test(text));
            return api === undefined || isThere
                ? []
                : [{ place: api.place, text: `No service runs ${DEFAULT_WORKER_SCRIPT}` }];
        },
    },
    {
        id: 'no-clock',
        severity: 'error',
        title: 'No clock runs: nobody is billed',
        remedy: 'Run one service with ./scripts/start.clock.sh.',
        inDeployment: (deployment) => {
            const [api] = servicesWith(deployment, 'api');
            return api === undefined || servicesWith(deployment, 'clock').length > 0
                ? []
                : [{ place: api.place, text: 'No service runs start.clock.sh' }];
        },
    },
    {
        id: 'pool-below-concurrency',
        severity: 'error',
        title: 'A process has more threads than database connections: they wait for each other, and jobs fail',
        remedy: 'Raise DATABASE_POOL to the larger of both, or leave it out of lago.yml: then each process gets what it needs.',
        inSpec: ({ spec: { lago } }) => {
            const pool = lago.env.DATABASE_POOL;
            const threads = Math.max(lago['worker-concurrency'], lago['web-threads']);
            if (pool === undefined || (/^\d+$/.test(pool) && Number(pool) >= threads))
                return [];
            return [{ path: ['lago', 'env', 'DATABASE_POOL'], text: tooFew(pool, threads) }];
        },
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'api', 'worker'), (service) => {
            const threads = Number(service.role === 'api'
                ? (valueIn(service, 'RAILS_MAX_THREADS') ?? 3)
                : (valueIn(service, 'SIDEKIQ_CONCURRENCY') ?? 10));
            const pool = service.environment.get('DATABASE_POOL');
            const size = pool === undefined ? 10 : Number(pool.value);
            if (!(size < threads))
                return undefined;
            return {
                place: pool?.place ?? service.place,
                text: `${service.name}: ${tooFew(String(size), threads)}`,
            };
        }),
    },
    {
        id: 'few-web-threads',
        severity: 'warning',
        title: 'The api serves three requests at a time, Lago’s own default',
        remedy: 'Set WEB_CONCURRENCY (processes) and RAILS_MAX_THREADS (threads of each).',
        inDeployment: (deployment) => servicesWhere(servicesWith(deployment, 'api'), (service) => lacks(service, 'WEB_CONCURRENCY') && lacks(service, 'RAILS_MAX_THREADS')
            ? `${service.name} has neither WEB_CONCURRENCY nor RAILS_MAX_THREADS`
            : undefined),
    },
];
function tooFew(pool, threads) {
    return `DATABASE_POOL is ${pool}, but a process has up to ${threads} threads that each need a connection`;
}
/** Scripts of every known release beside those of the workers (facts: lago.md 1.4). */
const OTHER_SCRIPTS = [
    'start.sh',
    'start.api.sh',
    'start.clock.sh',
    DEFAULT_WORKER_SCRIPT,
    'start.events.consumer.sh',
    'migrate.sh',
    'generate.rsa.sh',
];
/** Scripts of workers that lago.yml does not offer, and the first release that has them. */
const FURTHER_WORKERS = [
    { script: 'start.meilisearch.worker.sh', since: 'v1.51.0' },
    { script: 'start.dedicated.worker.sh', since: 'v1.51.0' },
];
function missingScripts(deployment) {
    const version = versionOf(deployment)?.value;
    return servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'rsa-keys')], (service) => {
        const script = scriptOf(service);
        const place = service.command?.place ?? service.place;
        if (script === undefined || !/^(start|migrate|generate)\b/.test(script) || OTHER_SCRIPTS.includes(script))
            return undefined;
        const known = contracts_build/* WORKERS */.aU.map((name) => dedicatedWorker(name, version ?? NEWEST_KNOWN_VERSION));
        const worker = [...known, ...FURTHER_WORKERS].find((candidate) => candidate.script === script);
        if (worker === undefined)
            return { place, text: `${service.name} runs ${script}, which no release of Lago has` };
        if (version === undefined || version_isAtLeast(version, worker.since))
            return undefined;
        return {
            place,
            text: `${service.name} runs ${script}, which came with ${worker.since}, after ${version}`,
        };
    });
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/rules.js

















/** Everything that is looked for, group by group. */
const RULE_GROUPS = {
    Images: IMAGE_RULES,
    'Web edge': EDGE_RULES,
    Secrets: secrets_SECRET_RULES,
    Workers: [...WORKER_RULES, ...SWITCH_RULES],
    Containers: CONTAINER_RULES,
    Database: DATABASE_RULES,
    Redis: [...REDIS_RULES, ...REDIS_SERVER_RULES],
    Migrations: MIGRATION_RULES,
    Addresses: ADDRESS_RULES,
    Files: FILE_RULES,
    Mail: MAIL_RULES,
    Features: FEATURE_RULES,
    Variables: VARIABLE_RULES,
    'Env files': ENV_FILE_RULES,
    Sizing: SIZING_RULES,
};
const RULES = Object.values(RULE_GROUPS).flat();

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/audit.js

/** Judges what is asked for, before anything is rendered or any network is used. */
function auditSpec(subject, file, lineOf) {
    return inOrder(RULES.flatMap((rule) => (rule.inSpec?.(subject) ?? []).map(({ path, text }) => ({
        ...named(rule),
        text,
        place: { file, line: lineOf(path), column: 1 },
    }))));
}
/** Judges what runs: a compose file with its env files, whoever wrote it. */
function auditDeployment(deployment) {
    return inOrder(RULES.flatMap((rule) => (rule.inDeployment?.(deployment) ?? []).map((sighting) => ({ ...named(rule), ...sighting }))));
}
function named({ id, severity, remedy }) {
    return { rule: id, severity, remedy };
}
const ORDER = ['error', 'warning', 'note'];
/** The gravest first, then by place; services that share a line share a finding. */
function inOrder(findings) {
    const once = new Map(findings.map((finding) => [keyOf(finding), finding]));
    return [...once.values()].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
        (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
        a.place.line - b.place.line ||
        (a.rule < b.rule ? -1 : 1));
}
function keyOf({ rule, text, place }) {
    return [rule, place.file, place.line, text].join('\0');
}
function count(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** The errors among the findings, as issues to annotate. */
function errorsOf(findings) {
    return findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => ({ ...finding.place, message: sentence(finding) }));
}
/** `text [rule]. remedy` */
function sentence({ text, rule, remedy }) {
    return `${text} [${rule}]. ${remedy}`;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/files-in-memory.js

/** The files of a release that is not written yet, by path. */
function filesIn(files) {
    return {
        read: (path) => files.get(external_node_path_.posix.normalize(path)),
        list: (folder) => [...files.keys()].filter((path) => path.startsWith(`${external_node_path_.posix.normalize(folder)}/`)),
    };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/service-role.js
/** What a service is, by the script it runs and the image it is made from; its name is free. */
function roleOf(image, command) {
    if (isImage(image, /(^|\/)(getlago\/api|lago-api)$/))
        return roleOfCommand(command);
    if (isImage(image, /(^|\/)(getlago\/front|lago-front)$/))
        return 'front';
    if (isImage(image, /gotenberg/))
        return 'pdf';
    if (isImage(image, /(^|\/)traefik$/))
        return 'proxy';
    if (isImage(image, /(^|\/)(postgres|postgresql|postgres-partman)$/))
        return 'database';
    if (isImage(image, /(^|\/)(redis|valkey)$/))
        return 'redis';
    if (isImage(image, /(^|\/)portainer(-ce|-ee)?$/))
        return 'portainer';
    // Built or renamed by the operator: Lago's, if it runs one of Lago's scripts.
    return OWN_SCRIPT.test(command) ? roleOfCommand(command) : 'other';
}
const OWN_SCRIPT = /scripts\/(start\.[\w.]+|migrate|generate\.rsa)\.sh/;
/** Lago's own scripts (facts: lago.md 1.4) and what may stand for them. The image's own command serves the api. */
function roleOfCommand(command) {
    if (/migrate\.sh|db:migrate/.test(command))
        return 'migrate';
    if (/generate\.rsa\.sh/.test(command))
        return 'rsa-keys';
    if (/start\.clock\.sh|clockwork/.test(command))
        return 'clock';
    if (/start\.([\w.]+\.)?worker\.sh|sidekiq/.test(command))
        return 'worker';
    return command === '' || /start(\.api)?\.sh|rails (s|server)\b|puma/.test(command) ? 'api' : 'other';
}
/** `image` without tag and digest matches. */
function isImage(image, pattern) {
    return pattern.test(image
        .replace(/@.*$/, '')
        .replace(/:[^/]*$/, '')
        .replace(/^docker\.io\//, ''));
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/read-service.js


function readService(name, place, tree, reading) {
    const image = located(tree.get('image'), reading);
    const command = commandOf(tree, reading);
    return {
        name,
        place,
        role: roleOf(image?.value ?? '', command?.value ?? ''),
        image,
        command,
        words: wordPlacesOf(tree.get('command'), reading),
        environment: read_service_environmentOf(tree, reading),
        ports: listOf(tree.get('ports'), (item) => portOf(item, reading)),
        mounts: listOf(tree.get('volumes'), (item) => mountOf(item, reading)),
        labels: labelsOf(tree.get('labels'), reading),
        restart: located(tree.get('restart'), reading),
        stopGraceSeconds: mapped(located(tree.get('stop_grace_period'), reading), readDuration),
        healthcheck: healthcheckOf(tree.get('healthcheck'), reading),
        containerName: tree.get('container_name')?.place,
        rotatesLogs: rotatesLogs(tree.get('logging'), reading),
        memoryMiB: readMemory(reading.text(tree.get('mem_limit') ?? tree.get('deploy')?.get('resources')?.get('limits')?.get('memory'))),
        replicas: replicasOf(tree, place, reading),
    };
}
function located(tree, reading) {
    return tree === undefined ? undefined : { value: reading.text(tree), place: tree.place };
}
function mapped(found, map) {
    return found === undefined ? undefined : { value: map(found.value), place: found.place };
}
function listOf(tree, read) {
    return (tree?.items() ?? []).map((item) => ({ value: read(item), place: item.place }));
}
/** A sequence is one text with blanks between its items. */
function wordsOf(tree, reading) {
    if (tree === undefined)
        return '';
    const items = tree.items();
    return items.length === 0 ? reading.text(tree) : items.map((item) => reading.text(item)).join(' ');
}
function commandOf(tree, reading) {
    const [entrypoint, command] = [tree.get('entrypoint'), tree.get('command')];
    const text = [wordsOf(entrypoint, reading), wordsOf(command, reading)].join(' ').trim();
    const written = command ?? entrypoint;
    return written === undefined || text === '' ? undefined : { value: text, place: written.place };
}
function wordPlacesOf(tree, reading) {
    if (tree === undefined)
        return [];
    const items = tree.items().map((item) => ({ value: reading.text(item), place: item.place }));
    if (items.length > 0)
        return items;
    return reading
        .text(tree)
        .split(/\s+/)
        .map((value) => ({ value, place: tree.place }));
}
/** `environment` wins over `env_file`, a later env file over an earlier one, as in Compose. */
function read_service_environmentOf(tree, reading) {
    const settings = new Map();
    for (const path of envFilesOf(tree.get('env_file'), reading)) {
        for (const [name, { value, place }] of reading.envFile(path)?.values ?? []) {
            settings.set(name, { value, place, written: undefined });
        }
    }
    const environment = tree.get('environment');
    for (const { key, place, value } of environment?.entries() ?? []) {
        settings.set(key, value === undefined ? passedThrough(key, place, reading) : settingOf(value, reading));
    }
    for (const item of environment?.items() ?? []) {
        const [, name = '', assigned] = /^([^=]*)(=[\s\S]*)?$/.exec(item.text() ?? '') ?? [];
        settings.set(name, assigned === undefined ? passedThrough(name, item.place, reading) : settingOf(item, reading, name));
    }
    return settings;
}
function envFilesOf(tree, reading) {
    if (tree === undefined)
        return [];
    const items = tree.items();
    return (items.length === 0 ? [tree] : items).map((item) => reading.text(item.get('path') ?? item));
}
/** `name` is given for an item `NAME=value` of a list. */
function settingOf(tree, reading, name) {
    const { value, written, place } = reading.resolve(tree);
    const skip = name === undefined ? 0 : name.length + 1;
    return { value: value?.slice(skip), place, written: written.slice(skip) };
}
/** `KEY:` takes the variable of that name. */
function passedThrough(name, place, reading) {
    const known = reading.variable(name);
    return { value: known?.value, place: known?.place ?? place, written: undefined };
}
function portOf(item, reading) {
    if (!item.isMap())
        return readPort(reading.text(item));
    return {
        hostAddress: reading.text(item.get('host_ip')),
        published: reading.text(item.get('published')),
        target: reading.text(item.get('target')),
    };
}
function mountOf(item, reading) {
    if (!item.isMap())
        return readMount(reading.text(item));
    return { source: reading.text(item.get('source')), target: reading.text(item.get('target')) };
}
function labelsOf(tree, reading) {
    const fromMap = (tree?.entries() ?? []).map(({ key, place, value }) => [key, { value: reading.text(value), place }]);
    const fromList = (tree?.items() ?? []).map((item) => {
        const [, key = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(reading.text(item)) ?? [];
        return [key, { value, place: item.place }];
    });
    return new Map([...fromMap, ...fromList]);
}
function healthcheckOf(tree, reading) {
    if (tree === undefined || reading.text(tree.get('disable')) === 'true')
        return undefined;
    const test = wordsOf(tree.get('test'), reading);
    return test === '' || test === 'NONE' ? undefined : { value: test, place: tree.place };
}
/** `json-file` keeps everything unless told otherwise; `local` and remote drivers don't. */
function rotatesLogs(tree, reading) {
    if (tree === undefined)
        return false;
    const driver = reading.text(tree.get('driver')) || 'json-file';
    return driver !== 'json-file' || tree.get('options')?.get('max-size') !== undefined;
}
function replicasOf(tree, place, reading) {
    const written = tree.get('scale') ?? tree.get('deploy')?.get('replicas');
    const count = Number(reading.text(written) || 1);
    return { value: Number.isNaN(count) ? 1 : count, place: written?.place ?? place };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/interpolate.js
/**
 * Text as Compose reads it: `$$` is a dollar; `$NAME`, `${NAME}` and the forms with a default (`:-`, `-`), a demand
 * (`:?`, `?`) or a replacement (`:+`, `+`) are replaced; defaults may hold variables themselves.
 *
 * @param unknown what an unknown variable without default counts as; Compose takes the empty text
 */
function interpolate(text, lookup, unknown) {
    const variables = [];
    const lacking = [];
    let value = '';
    for (const part of partsOf(text)) {
        const read = 'text' in part ? { value: part.text, variables: [], lacking: [] } : replace(part, lookup, unknown);
        variables.push(...read.variables);
        lacking.push(...read.lacking);
        value = value === undefined || read.value === undefined ? undefined : value + read.value;
    }
    return { value, variables, lacking };
}
function replace({ name, operator, word }, lookup, unknown) {
    const value = lookup(name);
    const isThere = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    const other = interpolate(word, lookup, unknown);
    const variables = [name, ...other.variables];
    if (operator.endsWith('-')) {
        return isThere ? { value, variables, lacking: [] } : { ...other, variables };
    }
    if (operator.endsWith('+')) {
        return isThere ? { ...other, variables } : { value: '', variables, lacking: [] };
    }
    const lacking = operator.endsWith('?') && !isThere ? [name] : [];
    return { value: value ?? unknown, variables, lacking };
}
function* partsOf(text) {
    let rest = text;
    while (rest !== '') {
        const dollar = rest.indexOf('$');
        if (dollar !== 0) {
            const plain = dollar < 0 ? rest : rest.slice(0, dollar);
            yield { text: plain };
            rest = rest.slice(plain.length);
            continue;
        }
        const [whole, part] = partAtDollar(rest);
        yield part;
        rest = rest.slice(whole);
    }
}
/** The part that a dollar starts, and how long it is. A dollar that starts none stands for itself. */
function partAtDollar(text) {
    if (text.startsWith('$$'))
        return [2, { text: '$' }];
    const [bare, name] = /^\$([A-Za-z_]\w*)/.exec(text) ?? [];
    if (bare !== undefined && name !== undefined)
        return [bare.length, { name, operator: '', word: '' }];
    const end = closingBrace(text);
    const [, braced, operator = '', word = ''] = /^([A-Za-z_]\w*)(?:(:?[-?+])([\s\S]*))?$/.exec(text.slice(2, end)) ?? [];
    if (!text.startsWith('${') || end < 0 || braced === undefined)
        return [1, { text: '$' }];
    return [end + 1, { name: braced, operator, word }];
}
/** Index of the brace that closes the one at index 1. */
function closingBrace(text) {
    let depth = 0;
    for (let index = 1; index < text.length; index++) {
        if (text[index] === '{')
            depth++;
        if (text[index] === '}' && --depth === 0)
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/env-file.js

const LINE = /^[^\S\n]*(?:export[^\S\n]+)?([A-Za-z_][\w.-]*)[^\S\n]*[=:][^\S\n]*/;
/**
 * Reads an env file by Compose's own rules (measured with 2.26, facts: actions.md 7): unquoted values lose their
 * comments and outer blanks and have variables replaced, double quotes know escapes and variables, single quotes are
 * literal; quoted values may span lines. A value that nothing tells (a variable of the shell) counts as empty.
 */
function readEnvFile({ file, text }, outer = () => undefined) {
    const values = new Map();
    const surprises = [];
    const lookup = (name) => outer(name) ?? values.get(name)?.value;
    let rest = text.replaceAll('\r\n', '\n');
    for (let line = 1; rest !== '';) {
        const [start = '', name] = LINE.exec(rest) ?? [];
        const read = name === undefined ? skipped(rest) : valueAt(rest.slice(start.length), lookup);
        if (name !== undefined) {
            const place = { file, line, column: 1 };
            values.set(name, { value: read.value, place });
            surprises.push(...read.surprises.map((what) => ({ name, place, what })));
        }
        const used = start.length + read.length;
        line += rest.slice(0, used).split('\n').length - 1;
        rest = rest.slice(used);
    }
    return { values, surprises };
}
function skipped(rest) {
    return { value: '', length: lengthOfLine(rest), surprises: [] };
}
/** Up to and with the end of the line. */
function lengthOfLine(text) {
    const end = text.indexOf('\n');
    return end < 0 ? text.length : end + 1;
}
function valueAt(text, lookup) {
    if (text.startsWith("'")) {
        const [whole, inner] = /^'((?:[^'\\]|\\[\s\S])*)'/.exec(text) ?? [];
        if (whole !== undefined && inner !== undefined)
            return quoted(text, whole, inner.replaceAll("\\'", "'"), []);
    }
    if (text.startsWith('"')) {
        const [whole, inner] = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text) ?? [];
        if (whole !== undefined && inner !== undefined) {
            const escaped = unescaped(inner);
            return quoted(text, whole, interpolate(escaped, lookup, '').value ?? '', lost(escaped, lookup));
        }
    }
    return bare(text, lookup);
}
function quoted(text, whole, value, surprises) {
    return { value, length: whole.length + lengthOfLine(text.slice(whole.length)), surprises };
}
function bare(text, lookup) {
    const length = lengthOfLine(text);
    const line = text.slice(0, length).replace(/\n$/, '');
    const comment = /(^|\s)#/.exec(line);
    const kept = (comment === null ? line : line.slice(0, comment.index)).trim();
    const isCut = comment !== null && kept !== '' && !/^\s+#(\s|$)/.test(line.slice(comment.index));
    return {
        value: interpolate(kept, lookup, '').value ?? '',
        length,
        surprises: [...(isCut ? ['is cut off at ` #`, which starts a comment'] : []), ...lost(kept, lookup)],
    };
}
function lost(text, lookup) {
    return interpolate(text, lookup).value === undefined
        ? ['loses the part from a `$` on, which Compose replaces as a variable']
        : [];
}
const ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    '"': '"',
    '\\': '\\',
    $: '$$',
};
function unescaped(text) {
    return text.replace(/\\([nrt"\\$])/g, (_match, character) => ESCAPES[character] ?? '');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/reading.js



function startReading({ compose, env, shell = {}, surroundings }) {
    const project = env === undefined ? undefined : readEnvFile(env, (name) => shell[name]);
    const surprises = [...(project?.surprises ?? [])];
    const unset = new Map();
    const variable = (name) => {
        const own = shell[name];
        return own === undefined
            ? project?.values.get(name)
            : { value: own, place: { file: compose.file, line: 1, column: 1 } };
    };
    // Without an env file nobody can say what a variable is; with one, Compose takes the rest for empty.
    const lookup = (name) => variable(name)?.value;
    const resolve = (tree) => {
        const written = tree.text() ?? '';
        const { value, variables, lacking } = interpolate(written, lookup);
        if (value !== undefined || project === undefined)
            return { value, written, place: placeOf(tree, variables) };
        for (const name of variables) {
            if (lookup(name) === undefined && !lacking.includes(name))
                unset.set(name, { value: name, place: tree.place });
        }
        return { value: interpolate(written, lookup, '').value, written, place: tree.place };
    };
    /** A value that is one variable stands where that variable is set. */
    const placeOf = (tree, variables) => (variables.length === 1 ? variable(variables[0] ?? '')?.place : undefined) ?? tree.place;
    const envFiles = new Map();
    return {
        resolve,
        text: (tree) => (tree === undefined ? '' : (resolve(tree).value ?? tree.text() ?? '')),
        variable,
        lookup: project === undefined ? undefined : lookup,
        envFile: (path) => {
            const relative = external_node_path_.posix.normalize(path);
            if (!envFiles.has(relative)) {
                const text = surroundings.read(relative);
                const file = text === undefined
                    ? undefined
                    : readEnvFile({ file: besides(compose.file, relative), text }, lookup);
                surprises.push(...(file?.surprises ?? []));
                envFiles.set(relative, file);
            }
            return envFiles.get(relative);
        },
        surprises: () => surprises,
        unset: () => [...unset.values()],
    };
}
/** Name of a file in the folder of the compose file. */
function besides(composeFile, path) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(composeFile), path);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/refusals.js


/**
 * What makes Compose refuse a file that it can read, so that nothing of it starts; each as a sentence.
 *
 * @param lookup nothing when nobody told what the variables are: then none is missed
 */
function refusalsOf(root, lookup, surroundings) {
    const services = (root.get('services')?.entries() ?? []).flatMap(({ value }) => value ?? []);
    const missing = [
        ...services.flatMap((service) => requiredEnvFiles(service.get('env_file'))),
        ...services.flatMap((service) => buildFolder(service.get('build'))),
        ...['secrets', 'configs'].flatMap((key) => usedFiles(root, key, services)),
    ].filter(({ value }) => !refusals_isThere(value, surroundings));
    return [
        ...(lookup === undefined ? [] : demands(root, lookup)),
        ...missing.map(({ value, place }) => ({ value: `There is no ${value} beside the compose file`, place })),
    ];
}
function demands(tree, lookup) {
    const children = [...tree.items(), ...tree.entries().flatMap(({ value }) => value ?? [])];
    return [
        ...interpolate(tree.text() ?? '', lookup).lacking.map((name) => ({
            value: `${name} is demanded and not set`,
            place: tree.place,
        })),
        ...children.flatMap((child) => demands(child, lookup)),
    ];
}
function requiredEnvFiles(tree) {
    if (tree === undefined)
        return [];
    const items = tree.items().length === 0 ? [tree] : tree.items();
    return items
        .filter((item) => item.get('required')?.text() !== 'false')
        .flatMap((item) => refusals_located(item.get('path') ?? item));
}
function buildFolder(tree) {
    return refusals_located(tree?.get('context') ?? tree);
}
/** Files of secrets or configs that a service takes; Compose does not look at the others. */
function usedFiles(root, key, services) {
    const taken = services
        .flatMap((service) => service.get(key)?.items() ?? [])
        .map((item) => (item.get('source') ?? item).text());
    return (root.get(key)?.entries() ?? [])
        .filter((entry) => taken.includes(entry.key))
        .flatMap(({ value }) => refusals_located(value?.get('file')));
}
function refusals_located(tree) {
    const value = tree?.text();
    return tree === undefined || value === undefined ? [] : [{ value, place: tree.place }];
}
/** What lies elsewhere, or depends on a variable, is not looked for. */
function refusals_isThere(path, { read, list }) {
    if (path.includes('$') || path.startsWith('/') || /^[a-z+]+:\/\//.test(path))
        return true;
    const relative = external_node_path_.posix.normalize(path);
    return read(relative) !== undefined || list(relative).length > 0;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/yaml-tree.js

function readYaml({ file, text }) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, merge: true, uniqueKeys: true });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const [error] = document.errors;
    if (error !== undefined) {
        return { ok: false, place: placeAt(error.pos[0]), fault: error.message.split('\n', 1)[0] ?? '' };
    }
    if (!(0,yaml_dist/* isMap */.jh)(document.contents))
        return { ok: false, place: placeAt(0), fault: 'is not a map of keys' };
    return { ok: true, root: treeOf(document.contents, document, placeAt) };
}
function treeOf(written, document, placeAt) {
    const node = (0,yaml_dist/* isAlias */.Vj)(written) ? written.resolve(document) : written;
    const child = (value) => value === null || value === undefined ? undefined : treeOf(value, document, placeAt);
    const entries = () => {
        if (!(0,yaml_dist/* isMap */.jh)(node))
            return [];
        const own = node.items.filter(({ key }) => !isMergeKey(key));
        const merged = node.items.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => child(value) ?? []);
        const taken = own.map((pair) => yaml_tree_entryOf(pair, child, placeAt));
        return firstOfEachKey([...taken, ...merged.flatMap(entriesOfMerge)]);
    };
    return {
        place: placeAt(written.range?.[0] ?? 0),
        entries,
        get: (key) => entries().find((entry) => entry.key === key)?.value,
        items: () => ((0,yaml_dist/* isSeq */.oP)(node) ? node.items.flatMap((item) => child(item) ?? []) : []),
        text: () => ((0,yaml_dist/* isScalar */.jn)(node) && node.value !== null ? (node.source ?? String(node.value)) : undefined),
        isMap: () => (0,yaml_dist/* isMap */.jh)(node),
    };
}
function yaml_tree_entryOf({ key, value }, child, placeAt) {
    const offset = key?.range?.[0] ?? 0;
    const isBlank = (0,yaml_dist/* isScalar */.jn)(value) && value.value === null;
    return {
        key: (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : String(key),
        place: placeAt(offset),
        value: isBlank ? undefined : child(value),
    };
}
/** `<<: *one` or `<<: [*one, *two]`. */
function entriesOfMerge(merged) {
    return merged.isMap() ? merged.entries() : merged.items().flatMap((item) => item.entries());
}
function isMergeKey(key) {
    return ((0,yaml_dist/* isScalar */.jn)(key) && (key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<')));
}
function firstOfEachKey(entries) {
    const byKey = new Map();
    for (const entry of entries)
        if (!byKey.has(entry.key))
            byKey.set(entry.key, entry);
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/read-deployment.js





/** Reads a compose file as Compose would, every value with its place. */
function readDeployment(source) {
    const yaml = readYaml(source.compose);
    if (!yaml.ok)
        return yaml;
    const services = yaml.root.get('services');
    if (services === undefined)
        return { ok: false, place: yaml.root.place, fault: 'has no `services`' };
    const reading = startReading(source);
    const read = services
        .entries()
        .flatMap(({ key, place, value }) => value === undefined ? [] : [readService(key, place, value, reading)]);
    return {
        ok: true,
        deployment: {
            file: source.compose.file,
            services: read,
            proxyFiles: proxyFilesOf(read, source),
            surprises: reading.surprises(),
            unset: reading.unset(),
            missing: missingMounts(read, source.surroundings),
            refusals: refusalsOf(yaml.root, reading.lookup, source.surroundings),
            unread: unreadParts(yaml.root, services),
        },
    };
}
/** What a proxy with a file provider, or a static file, is told. */
function proxyFilesOf(services, { compose, surroundings }) {
    const sources = services
        .filter(({ role }) => role === 'proxy')
        .flatMap(({ mounts }) => mounts.map(({ value }) => value.source))
        .filter((source) => source.startsWith('.') && !source.includes('$'))
        .map((source) => external_node_path_.posix.normalize(source));
    const paths = sources.flatMap((path) => (/\.(ya?ml|toml)$/.test(path) ? [path] : surroundings.list(path)));
    return [...new Set(paths)]
        .filter((path) => /\.(ya?ml|toml)$/.test(path))
        .flatMap((path) => {
        const text = surroundings.read(path);
        return text === undefined ? [] : [{ file: besides(compose.file, path), text }];
    });
}
/** Mounts of the compose file's own folder; Docker makes an empty folder of one that is not there. */
function missingMounts(services, { read, list }) {
    const isThere = (path) => read(path) !== undefined || list(path).length > 0;
    return services
        .flatMap(({ mounts }) => mounts.map(({ value, place }) => ({ value: value.source, place })))
        .filter(({ value }) => /^\.{1,2}(\/|$)/.test(value) && !value.includes('$') && !isThere(external_node_path_.posix.normalize(value)));
}
function unreadParts(root, services) {
    const include = root.get('include');
    const extending = services.entries().flatMap(({ value }) => value?.get('extends') ?? []);
    return [
        ...(include === undefined ? [] : [{ value: 'include', place: include.place }]),
        ...extending.map(({ place }) => ({ value: 'extends', place })),
    ];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/audit-release.js



/** Judges a release as it will run, with places in lago.yml or in the base file: nobody edits the rendered files. */
function auditRelease({ files, base }, source) {
    const compose = files.get('compose.yaml') ?? '';
    const result = readDeployment({
        compose: { file: COMPOSE, text: compose },
        env: { file: '.env', text: files.get('.env') ?? '' },
        shell: ON_A_HOST,
        surroundings: filesIn(files),
    });
    if (!result.ok)
        throw new Error(`The rendered compose.yaml ${result.fault} (line ${result.place.line})`);
    const findings = auditDeployment(result.deployment).filter(({ rule }) => !ABOUT_WRITTEN_FILES.has(rule));
    const placed = findings.map((finding) => ({
        ...finding,
        place: inBase(finding, compose, base) ?? placeOf(finding, source),
    }));
    return inOrder(placed);
}
/** What deploy-compose sets on a host. Both colors get the same services, and routes that differ in a header. */
const ON_A_HOST = { LAGO_SCW_COLOR: 'blue', LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2' };
const COMPOSE = 'compose.yaml';
/** What was kept of the base file is there word for word: a line that it has once is where the finding comes from. */
function inBase({ place }, compose, base) {
    if (base === undefined || place.file !== COMPOSE)
        return undefined;
    const line = compose.split('\n')[place.line - 1]?.trim() ?? '';
    const [first, second] = base.text
        .split('\n')
        .flatMap((text, index) => (text.trim() === line ? [index + 1] : []));
    return first === undefined || second !== undefined
        ? undefined
        : { file: base.file, line: first, column: 1 };
}
/** The release is the one that lago.yml names, so somebody meant it. */
const ABOUT_WRITTEN_FILES = new Set(['image-frozen']);
/** Which key of lago.yml decides a variable that is not under `lago.env`. */
const DECIDED_BY = [
    [/^LAGO_(SMTP_PORT)$/, ['mail', 'port']],
    [/^LAGO_(SMTP_|FROM_EMAIL)/, ['mail']],
    [/^LAGO_(USE_)?AWS_S3/, ['storage']],
    [/^LAGO_DISABLE_SIGNUP$/, ['lago', 'signup']],
    [/^SIDEKIQ_CONCURRENCY$/, ['lago', 'worker-concurrency']],
    [/^SIDEKIQ_/, ['lago', 'workers']],
    [/^LAGO_(API|FRONT)_URL$/, ['domain']],
];
function placeOf({ variable, place }, { file, spec, lineOf }) {
    if (variable !== undefined && Object.hasOwn(spec.lago.env, variable)) {
        return { file, line: lineOf(['lago', 'env', variable]), column: 1 };
    }
    const [, path] = DECIDED_BY.find(([pattern]) => pattern.test(variable ?? '')) ?? [];
    return path === undefined && place.file === COMPOSE
        ? { file, line: lineOf(['lago']), column: 1 }
        : { file, line: lineOf(path ?? []), column: 1 };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/lago-render-config/build/release-folder.js



/**
 * Writes a release folder, complete or not at all, readable by its owner alone.
 *
 * @throws ActionError `release-folder` when the place cannot be written
 */
async function writeReleaseFolder(rendered, folder, effects) {
    await effects.perform({
        id: 'render.release-folder.write',
        kind: 'file',
        key: `release folder ${rendered.release.id}`,
        title: `Write the release folder of ${rendered.release.id} (${rendered.files.size} files)`,
        repeatable: true,
        do: () => write(rendered.files, folder).catch((error) => refuse(folder, error)),
    });
}
async function write(files, folder) {
    const unfinished = `${folder}.unfinished`;
    await (0,promises_.rm)(unfinished, { recursive: true, force: true });
    for (const [path, content] of files) {
        const file = (0,external_node_path_.join)(unfinished, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(file, content, { mode: 0o600 });
        // A mode given at creation passes through the umask, which can only take away; this is the exact one.
        await (0,promises_.chmod)(file, 0o600);
    }
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rename)(unfinished, folder);
}
function refuse(folder, error) {
    throw new effects_build/* ActionError */.lZ('release-folder', `The release folder ${folder} cannot be written: ${(0,effects_build/* messageOf */.bD)(error)}`, "Set the input 'output-folder' to a folder that the runner may write, or leave it out.", { cause: error });
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/agent-config.js

/** Where the agent's container sees the host. */
const HOST_PROC = '/host/proc';
const HOST_SYS = '/host/sys';
/** Files that others put on the host, such as drills. */
const HOST_METRICS = '/var/lib/lago-scw/metrics';
const CONTAINER_LOGS = '/var/lib/docker/containers';
/** The name by which the agent tells containers apart; the log files themselves are named after ids. */
const LOG_TAG = '{{.Name}}';
/** The proxy's entry point that is published nowhere: health and metrics. */
const PROXY_METRICS = `proxy:${PING_PORT}`;
/**
 * Configuration of Grafana Alloy: metrics of the host, of Lago where the release has them, and of the proxy; logs of all containers.
 * Everything carries `environment` and `color`, logs `service` too. No Docker socket: logs are read from their files,
 * and each disk is measured through a folder that lies on it (facts: scaleway.md 9).
 */
function agentConfig({ environment, monitoring }, version, hasDataVolume) {
    return `// Written by render-config.
logging {
  level  = "warn"
  format = "logfmt"
}

prometheus.exporter.unix "host" {
  procfs_path    = ${agent_config_text(HOST_PROC)}
  sysfs_path     = ${agent_config_text(HOST_SYS)}
  rootfs_path    = ${agent_config_text(AGENT_FOLDER)}
  set_collectors = ["cpu", "diskstats", "filesystem", "loadavg", "meminfo", "netdev", "stat", "textfile", "time", "uname", "vmstat"]
  filesystem {
    mount_points_exclude = "^/.+"
  }
  textfile {
    directory = ${agent_config_text(HOST_METRICS)}
  }
}

prometheus.scrape "host" {
  targets         = prometheus.exporter.unix.host.targets
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
${hasDataVolume ? dataVolume : ''}${scrape('proxy', PROXY_METRICS)}${hasMetrics(version) ? scrape('lago', 'api:3000') : ''}
prometheus.remote_write "cockpit" {
  external_labels = { environment = ${agent_config_text(environment)}, color = sys.env("LAGO_SCW_COLOR") }
  endpoint {
    url     = ${agent_config_text(`${monitoring.metricsUrl}/api/v1/push`)}
    headers = { "X-Token" = sys.env("COCKPIT_TOKEN") }
  }
}

local.file_match "containers" {
  path_targets = [{ "__path__" = ${agent_config_text(`${CONTAINER_LOGS}/*/*-json.log`)} }]
}

loki.source.file "containers" {
  targets    = local.file_match.containers.targets
  forward_to = [loki.process.containers.receiver]
}

loki.process "containers" {
  forward_to = [loki.write.cockpit.receiver]
  stage.json {
    expressions = { line = "log", stream = "stream", time = "time", container = "attrs.tag" }
  }
  stage.regex {
    source     = "container"
    expression = "^lago-(?P<service>.+?)(-run)?-[0-9a-f]+$"
  }
  stage.labels {
    values = { service = "", stream = "" }
  }
  stage.label_drop {
    values = ["filename"]
  }
  stage.timestamp {
    source = "time"
    format = "RFC3339Nano"
  }
  stage.output {
    source = "line"
  }
}

loki.write "cockpit" {
  external_labels = { environment = ${agent_config_text(environment)}, color = sys.env("LAGO_SCW_COLOR") }
  endpoint {
    url     = ${agent_config_text(`${monitoring.logsUrl}/loki/api/v1/push`)}
    headers = { "X-Token" = sys.env("COCKPIT_TOKEN") }
  }
}
`;
}
/** The logs of the containers are where Docker keeps its data; the label keeps this disk apart from the other. */
const dataVolume = `
prometheus.exporter.unix "data_volume" {
  procfs_path    = ${agent_config_text(HOST_PROC)}
  rootfs_path    = ${agent_config_text(CONTAINER_LOGS)}
  set_collectors = ["filesystem"]
  filesystem {
    mount_points_exclude = "^/.+"
  }
}

discovery.relabel "data_volume" {
  targets = prometheus.exporter.unix.data_volume.targets
  rule {
    target_label = "disk"
    replacement  = "data volume"
  }
}

prometheus.scrape "data_volume" {
  targets         = discovery.relabel.data_volume.output
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
`;
function scrape(name, address) {
    return `
prometheus.scrape "${name}" {
  targets         = [{ "__address__" = ${agent_config_text(address)}, "job" = ${agent_config_text(name)} }]
  forward_to      = [prometheus.remote_write.cockpit.receiver]
  scrape_interval = "60s"
}
`;
}
/** A string of Alloy's language, which has the escapes of JSON. */
function agent_config_text(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/counterparts.js


/** Why services of these roles are not taken over. */
const REPLACED = {
    database: 'the database is Managed PostgreSQL',
    redis: 'Redis is outside, where both colors reach it',
    'rsa-keys': 'the key is the secret LAGO_RSA_PRIVATE_KEY, the same on both hosts',
    portainer: 'it holds the Docker socket, and its first visitor becomes its administrator',
};
/** Which service of the base file is which of the rendering: by what it runs, whatever it is called. */
function counterpartsOf(services, wanted) {
    const wantedByJob = new Map(wanted.items.map(({ key, value }) => [jobOf(value), String(key)]));
    const adopted = [];
    const removed = [];
    const renamed = [];
    for (const { key, value } of services.items) {
        const name = String(key);
        const job = jobOf(value);
        const to = wantedByJob.get(job);
        // A database or Redis of another service is none of ours.
        const isLagos = (job !== 'database' && job !== 'redis') || isUsed(name, services);
        const why = isLagos ? REPLACED[job] : undefined;
        if (why !== undefined && to === undefined)
            removed.push({ name, why });
        else if (to !== undefined && adopted.includes(to))
            removed.push({ name, why: `${to} is there already` });
        else if (to !== undefined) {
            adopted.push(to);
            if (to !== name)
                renamed.push({ from: name, to });
        }
        else if (job !== 'other' && isLagos)
            removed.push({ name, why: 'lago.yml does not name it under `lago.workers`' });
    }
    return { adopted, removed, renamed };
}
/** Whether a service that runs Lago names it as a host. */
function isUsed(name, services) {
    return services.items
        .map(({ value }) => value)
        .filter((service) => /^(api|worker|clock|migrate)/.test(jobOf(service)))
        .some((service) => {
        const { environment = {} } = service.toJSON();
        return Object.values(environment).some((text) => isHostIn(name, String(text).replace(/^\w+=/, '')));
    });
}
/** The role, and for a worker its script; Lago's own file has the name of the one for PDFs wrong. */
function jobOf(service) {
    const { image = '', entrypoint = '', command = '', } = service.toJSON();
    const words = [entrypoint, command].flat().join(' ').trim();
    const role = roleOf(String(image), words);
    if (role !== 'worker')
        return role;
    const [, script = ''] = /(start\.[\w.]*sh)/.exec(words) ?? [];
    return `worker ${script.replace('start.pdf.worker.sh', 'start.pdfs.worker.sh')}`;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/env.js



function resolvedBy(env) {
    const values = env === undefined ? new Map() : readEnvFile(env).values;
    const value = (name) => values.get(name)?.value;
    return { value, text: (written) => interpolate(written, value, '').value ?? '' };
}
/** Text of a `.env` with the known variables among those that a compose file refers to; nothing when there are none. */
function envFor(compose, { value }) {
    const names = [...new Set(interpolate(compose, () => undefined).variables)].sort();
    const known = names.flatMap((name) => {
        const found = value(name);
        return found === undefined ? [] : [[name, found]];
    });
    return known.length === 0 ? undefined : composeEnvFile(Object.fromEntries(known));
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/further-service.js

/** A service that is not Lago's: it stays as it is, but for what the rest of the file no longer has. */
function keepFurtherService(name, services, { removed, renamed }) {
    const service = services.get(name);
    const changes = [{ service: name, what: 'kept' }];
    const say = (what) => changes.push({ service: name, what });
    if (service.delete('container_name'))
        say('`container_name` taken out: a fixed name keeps a second copy from running');
    if (service.has('image') && service.delete('build'))
        say('`build` taken out: a release has no sources, the image is pulled');
    const gone = removed.map((service) => service.name);
    if (followNames(service, gone, renamed))
        say('`depends_on` follows the services that were taken out or renamed');
    const startsWithWeb = !service.has('profiles');
    if (startsWithWeb) {
        service.set('profiles', ['web']);
        say('starts with the web tier (profile web)');
    }
    else
        say('has profiles of its own, which deploy-compose does not start');
    return { startsWithWeb, image: String(service.get('image') ?? ''), changes };
}
/** Whether anything changed. */
function followNames(service, gone, renamed) {
    const dependsOn = service.get('depends_on', true);
    const newName = (name) => renamed.find(({ from }) => from === name)?.to ?? name;
    const before = JSON.stringify(dependsOn);
    if ((0,yaml_dist/* isSeq */.oP)(dependsOn)) {
        dependsOn.items = dependsOn.items.filter((item) => !gone.includes(further_service_nameOf(item)));
        for (const item of dependsOn.items)
            if ((0,yaml_dist/* isScalar */.jn)(item))
                item.value = newName(further_service_nameOf(item));
        if (dependsOn.items.length === 0)
            service.delete('depends_on');
    }
    if ((0,yaml_dist/* isMap */.jh)(dependsOn)) {
        dependsOn.items = dependsOn.items.filter(({ key }) => !gone.includes(further_service_nameOf(key)));
        for (const { key } of dependsOn.items)
            if ((0,yaml_dist/* isScalar */.jn)(key))
                key.value = newName(further_service_nameOf(key));
        if (dependsOn.items.length === 0)
            service.delete('depends_on');
    }
    return before !== JSON.stringify(service.get('depends_on', true));
}
function further_service_nameOf(node) {
    return (0,yaml_dist/* isScalar */.jn)(node) ? String(node.value) : String(node);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/lago-service.js


/** Keys that would undo what the rendering decides where it leaves them out. */
const FOREIGN_KEYS = [
    'container_name',
    'depends_on',
    'deploy',
    'scale',
    'entrypoint',
    'command',
    'build',
    'labels',
    'ports',
    'mem_reservation',
    'memswap_limit',
    'cpus',
];
/** Mounts that must not stay: they hold the key, files, or the Docker socket. */
const FOREIGN_MOUNT = /^(\/app\/(config\/keys|storage)|\/letsencrypt|.*docker\.sock)\/?$/;
/**
 * Makes a service of the base file what the rendering says. Keys that the rendering does not speak of stay, and so
 * do the operator's own variables and mounts.
 */
function adoptService(name, service, wanted, rendered, lookup) {
    const kept = keepOwnVariables(service, rendered, lookup);
    const dropped = FOREIGN_KEYS.filter((key) => !wanted.has(key) && service.delete(key));
    const mounts = ownMounts(service, wanted, (target) => dropped.push(`the mount ${target}`));
    const [setAnew, added] = [[], []];
    for (const { key, value } of wanted.items) {
        const next = String(key) === 'volumes' ? withMounts(value, mounts) : value;
        if (same(service.get(String(key), true), next))
            continue;
        (service.has(String(key)) ? setAnew : added).push(String(key));
        service.set(String(key), next.clone());
    }
    if (!wanted.has('volumes')) {
        if (mounts.length > 0)
            service.set('volumes', mounts);
        else
            service.delete('volumes');
    }
    const told = { 'taken out': dropped, 'set anew': setAnew, added, 'own variables kept': kept };
    return Object.entries(told)
        .filter(([, names]) => names.length > 0)
        .map(([what, names]) => ({ service: name, what: `${what}: ${names.join(', ')}` }));
}
/** Variables that the rendering decides even where it leaves them out: an own value would contradict it. */
const DECIDED = /^(ENCRYPTION_|REDIS_|LAGO_REDIS_|POSTGRES_|PG|DATABASE_|LAGO_CREATE_ORG$|LAGO_ORG_|LAGO_DISABLE_SSL$|LAGO_DOMAIN$|AWS_|API_URL$)/;
/** Values that Lago takes for "on" although they look like "off" (facts: lago.md 8). */
const lago_service_ON_WHEN_SET = /^LAGO_CLICKHOUSE_(MIGRATIONS_)?ENABLED$/;
/** Answers their names. */
function keepOwnVariables(service, rendered, lookup) {
    const environment = service.get('environment', true);
    const kept = entriesOf(environment).filter(({ variable, text }) => {
        const value = lookup.text(text);
        const isOff = value === '' || (lago_service_ON_WHEN_SET.test(variable) && value !== 'true');
        return !isManagedVariable(variable) && !DECIDED.test(variable) && !rendered.includes(variable) && !isOff;
    });
    service.delete('env_file');
    if (kept.length === 0)
        service.delete('environment');
    else if ((0,yaml_dist/* isMap */.jh)(environment))
        environment.items = kept.flatMap(({ pair }) => pair ?? []);
    else
        service.set('environment', Object.fromEntries(kept.map(({ variable, text }) => [variable, text])));
    return kept.map(({ variable }) => variable);
}
function entriesOf(environment) {
    if ((0,yaml_dist/* isMap */.jh)(environment))
        return environment.items.map(entryOfPair);
    return (0,yaml_dist/* isSeq */.oP)(environment) ? environment.items.map(entryOfItem) : [];
}
function entryOfPair(pair) {
    return { variable: String(pair.key), text: textOf(pair.value) ?? `\${${String(pair.key)}:-}`, pair };
}
function entryOfItem(item) {
    const [, variable = '', text] = /^([^=]*)(?:=([\s\S]*))?$/.exec(textOf(item) ?? '') ?? [];
    return { variable, text: text ?? `\${${variable}:-}` };
}
function textOf(value) {
    return (0,yaml_dist/* isScalar */.jn)(value) && value.value !== null ? String(value.value) : undefined;
}
/** Mounts of the operator's own that work on a host: absolute folders and named volumes. */
function ownMounts(service, wanted, drop) {
    const volumes = service.get('volumes', true);
    if (!(0,yaml_dist/* isSeq */.oP)(volumes))
        return [];
    const ours = JSON.stringify(wanted.get('volumes') ?? []);
    return volumes.items.filter((item) => {
        const { source, target } = lago_service_mountOf(item);
        if (ours.includes(`:${target}`))
            return false;
        // A release folder holds only what is rendered: a path beside the base file leads nowhere on a host.
        const stays = !FOREIGN_MOUNT.test(target) && !source.startsWith('.');
        if (!stays)
            drop(target);
        return stays;
    });
}
function lago_service_mountOf(item) {
    if ((0,yaml_dist/* isMap */.jh)(item))
        return { source: String(item.get('source') ?? ''), target: String(item.get('target') ?? '') };
    const [source = '', target = source] = String(textOf(item)).split(':');
    return { source, target };
}
function withMounts(ours, own) {
    const all = ours.clone();
    if ((0,yaml_dist/* isSeq */.oP)(all))
        for (const mount of own)
            all.add(mount);
    return all;
}
function same(a, b) {
    return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/merges.js

/**
 * Writes out what services take from templates (`<<: *worker`, `environment: *env`), so that one service can be
 * changed without the others.
 */
function inlineMerges(services, document) {
    for (const pair of services.items) {
        pair.value = (0,yaml_dist/* isNode */.Ll)(pair.value) ? expanded(pair.value, document) : pair.value;
    }
}
function expanded(node, document) {
    const resolved = (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document)?.clone() : node;
    if ((0,yaml_dist/* isAlias */.Vj)(node) && (0,yaml_dist/* isNode */.Ll)(resolved))
        withoutAnchors(resolved);
    if ((0,yaml_dist/* isMap */.jh)(resolved)) {
        const own = resolved.items.filter(({ key }) => !merges_isMergeKey(key));
        const merged = resolved.items
            .filter(({ key }) => merges_isMergeKey(key))
            .flatMap(({ value }) => pairsOf(value, document));
        const names = new Set(own.map(({ key }) => String(key)));
        resolved.items = [
            ...own,
            ...merged.filter(({ key }) => !names.has(String(key)) && names.add(String(key))),
        ];
        for (const pair of resolved.items)
            pair.value = (0,yaml_dist/* isNode */.Ll)(pair.value) ? expanded(pair.value, document) : pair.value;
    }
    if ((0,yaml_dist/* isSeq */.oP)(resolved))
        resolved.items = resolved.items.map((item) => ((0,yaml_dist/* isNode */.Ll)(item) ? expanded(item, document) : item));
    return (resolved ?? node);
}
/** Copies of the pairs of `*one` or `[*one, *two]`. */
function pairsOf(merged, document) {
    if ((0,yaml_dist/* isSeq */.oP)(merged))
        return merged.items.flatMap((item) => pairsOf(item, document));
    const source = (0,yaml_dist/* isAlias */.Vj)(merged) ? merged.resolve(document) : merged;
    if (!(0,yaml_dist/* isMap */.jh)(source))
        return [];
    const copy = expanded(source.clone(), document);
    withoutAnchors(copy);
    return copy.items;
}
function withoutAnchors(node) {
    (0,yaml_dist/* visit */.YR)(node, {
        Node: (_key, inner) => {
            if (!(0,yaml_dist/* isAlias */.Vj)(inner))
                inner.anchor = undefined;
        },
    });
}
function merges_isMergeKey(key) {
    return ((0,yaml_dist/* isScalar */.jn)(key) && (key.value === '<<' || (typeof key.value === 'symbol' && key.value.description === '<<')));
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/unused-parts.js

/** Takes out templates that nothing refers to any more and volumes that nothing mounts. */
function dropUnusedParts(document) {
    const changes = [];
    const root = document.contents;
    const aliases = aliasesIn(document);
    const isUnused = ({ key, value }) => String(key).startsWith('x-') && !anchorsIn(value).some((anchor) => aliases.has(anchor));
    for (const { key } of root.items.filter(isUnused)) {
        root.delete(key);
        changes.push({
            service: undefined,
            what: `the template \`${String(key)}\` taken out: nothing uses it any more`,
        });
    }
    const services = JSON.stringify(document.get('services').toJSON());
    const volumes = document.get('volumes');
    if (!(0,yaml_dist/* isMap */.jh)(volumes))
        return changes;
    for (const { key } of [...volumes.items]) {
        if (services.includes(`"${String(key)}:`) || services.includes(`"source":"${String(key)}"`))
            continue;
        volumes.delete(key);
        changes.push({
            service: undefined,
            what: `the volume ${String(key)} taken out: nothing mounts it any more`,
        });
    }
    if (volumes.items.length === 0)
        document.delete('volumes');
    return changes;
}
function aliasesIn(document) {
    const names = new Set();
    (0,yaml_dist/* visit */.YR)(document, { Alias: (_key, { source }) => void names.add(source) });
    return names;
}
function anchorsIn(value) {
    const anchors = [];
    (0,yaml_dist/* visit */.YR)(value, {
        Node: (_key, node) => {
            if (!(0,yaml_dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
                anchors.push(node.anchor);
        },
    });
    return anchors;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/base/transform.js









/**
 * Puts what was rendered for Lago into the operator's own compose file: Lago's services are made what the rendering
 * says, services that a managed one replaces are taken out, everything else stays as it is written, comments too.
 *
 * @param rendered text of the compose file that the spec alone would give
 * @param variablesOf names in the env file of a service, by the service's name
 * @throws ActionError `file` when the base file is no compose file or is spread over several
 */
function transformBaseFile({ compose, env }, rendered, variablesOf) {
    const document = readBase(compose);
    const services = document.get('services');
    const wanted = (0,yaml_dist/* parseDocument */.Tp)(rendered);
    const wantedServices = wanted.get('services');
    const changes = [];
    const lookup = resolvedBy(env);
    inlineMerges(services, document);
    const { adopted, removed, renamed } = counterpartsOf(services, wantedServices);
    for (const { name, why } of removed) {
        services.delete(name);
        changes.push({ service: name, what: `taken out: ${why}` });
    }
    for (const { from, to } of renamed) {
        rename(services, from, to);
        changes.push({ service: to, what: `renamed from ${from}, the name that routes and other services use` });
    }
    const further = namesOf(services).filter((name) => !adopted.includes(name));
    for (const name of adopted) {
        const node = services.get(name);
        changes.push(...adoptService(name, node, wantedServices.get(name), variablesOf(name), lookup));
    }
    for (const name of namesOf(wantedServices).filter((wantedName) => !adopted.includes(wantedName))) {
        services.set(name, added(wantedServices.get(name), services));
        changes.push({ service: name, what: 'added' });
    }
    const kept = further.map((name) => {
        const { startsWithWeb, image, changes: own } = keepFurtherService(name, services, { removed, renamed });
        changes.push(...own);
        return { name, image: lookup.text(image), startsWithWeb };
    });
    setTopLevel(document, wanted, changes);
    changes.push(...dropUnusedParts(document));
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
    return {
        compose: text,
        env: envFor(text, lookup),
        further: kept.filter(({ startsWithWeb }) => startsWithWeb),
        changes,
    };
}
function readBase({ file, text }) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { merge: true, uniqueKeys: true });
    const refuse = (fault) => new effects_build/* ActionError */.lZ('file', `${file} ${fault}.`, "Give the path of a compose file as 'base-compose'.");
    const [error] = document.errors;
    if (error !== undefined)
        throw refuse(`is not YAML: ${error.message.split('\n', 1)[0]}`);
    if (!(0,yaml_dist/* isMap */.jh)(document.contents) || !(0,yaml_dist/* isMap */.jh)(document.get('services')))
        throw refuse('has no `services`');
    const services = document.get('services');
    const isSpread = services.items.some(({ value }) => (0,yaml_dist/* isMap */.jh)(value) && value.has('extends'));
    if (document.has('include') || isSpread)
        throw refuse('is spread over several places (`include`, `extends`); join them with `docker compose config --no-interpolate` first');
    return document;
}
function namesOf(services) {
    return services.items.map(({ key }) => String(key));
}
function rename(services, from, to) {
    const pair = services.items.find(({ key }) => String(key) === from);
    if (pair !== undefined && typeof pair.key === 'object' && pair.key !== null) {
        pair.key.value = to;
    }
}
/** A service of ours beside the operator's, in the networks of the operator's api. */
function added(wanted, services) {
    const service = wanted.clone();
    const api = services.items.map(({ value }) => value).find(isApi);
    const networks = api?.get('networks', true);
    if (networks?.clone !== undefined)
        service.set('networks', networks.clone());
    return service;
}
function isApi(service) {
    const { image = '', command = '' } = service.toJSON();
    return roleOf(image, [command].flat().join(' ')) === 'api';
}
function setTopLevel(document, wanted, changes) {
    const name = wanted.get('name');
    if (document.get('name') !== name) {
        document.set('name', name);
        changes.push({
            service: undefined,
            what: `the project is called ${String(name)}, as deploy-compose expects`,
        });
    }
    if (document.delete('version'))
        changes.push({ service: undefined, what: '`version` taken out: Compose ignores it' });
    const volumes = wanted.get('volumes');
    if (!(0,yaml_dist/* isMap */.jh)(volumes))
        return;
    for (const { key, value } of volumes.items)
        document.setIn(['volumes', String(key)], value);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/settings.js



/** Where containers find the certificate authorities of the database and of Redis. */
const DATABASE_CERTIFICATE_FOLDER = '/etc/lago-scw/database';
const REDIS_CERTIFICATE_FOLDER = '/etc/lago-scw/redis';
/** What the environment of Lago's processes is made of. */
function settingsOf(spec, topology, secrets) {
    const { lago } = spec;
    const queueUrl = redisUrlOf(topology, secrets);
    return {
        version: lago.version,
        domain: spec.domain,
        workers: lago.workers,
        webConcurrency: lago['web-concurrency'],
        webThreads: lago['web-threads'],
        signup: lago.signup,
        extra: lago.env,
        databaseUrl: databaseUrlOf(topology, secrets.postgresPassword),
        redisUrl: queueUrl,
        redisCacheUrl: secrets.redisCacheUrl ?? cacheUrlBeside(queueUrl),
        redisCertificate: redisCertificateOf(topology, secrets) === undefined ? undefined : `${REDIS_CERTIFICATE_FOLDER}/ca.pem`,
        secretKeyBase: secrets.secretKeyBase,
        rsaPrivateKey: secrets.rsaPrivateKey,
        encryption: secrets.encryption,
        license: secrets.license,
        furtherSecrets: secrets.further,
        storage: storageOf(spec, topology, secrets),
        mail: mailOf(spec, secrets),
        eventStore: eventStoreOf(spec, secrets, queueUrl),
        monitoringToken: secrets.monitoringToken,
    };
}
/**
 * verify-ca and not verify-full: the certificate of a managed database names its public endpoint, while the
 * connection goes to a private address.
 */
function databaseUrlOf({ database }, password) {
    return databaseUrl({
        host: database.address,
        port: database.port,
        database: database.name,
        user: database.user,
        password,
        parameters: { sslmode: 'verify-ca', sslrootcert: `${DATABASE_CERTIFICATE_FOLDER}/ca.pem` },
    });
}
/**
 * The operator's own URL, or that of the Redis which provision made.
 *
 * @throws ActionError `secret` when there is neither
 */
function redisUrlOf({ redis }, { redisUrl: given, redisPassword }) {
    if (given !== undefined)
        return given;
    if (redis === undefined || redisPassword === undefined) {
        throw new effects_build/* ActionError */.lZ('secret', 'REDIS_PASSWORD was given without REDIS_URL, but the topology has no Redis to use it with.', 'Set REDIS_URL to your own Redis, or have provision make one.');
    }
    const { address, port, tls, user } = redis;
    return redisUrl({ host: address, port, tls, user, password: redisPassword, database: 0 });
}
/** The authority of the Redis in the topology, when that one is used and speaks TLS. */
function redisCertificateOf({ redis }, { redisUrl: given }) {
    if (redis?.certificate === null || redis?.certificate === undefined)
        return undefined;
    const isUsed = given === undefined || new URL(given).hostname === redis.address;
    return isUsed && redis.tls ? redis.certificate : undefined;
}
/** @throws ActionError `secret` for a bucket of provision's without keys */
function storageOf(spec, { bucket }, secrets) {
    if (spec.storage === undefined && bucket === undefined)
        return undefined;
    if (secrets.storage === undefined) {
        throw new effects_build/* ActionError */.lZ('secret', `The topology has the bucket ${bucket?.name}, but LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are missing.`, 'Pass both secrets to this step: provision stores them in the GitHub environment when it makes the bucket.');
    }
    const region = bucket?.region ?? (0,contracts_build/* regionOf */.AP)(spec);
    return {
        bucket: spec.storage?.bucket ?? bucket?.name ?? '',
        // The bucket is never a part of it (facts: lago.md 7).
        endpoint: spec.storage?.endpoint ?? bucket?.endpoint ?? `https://s3.${region}.scw.cloud`,
        region,
        ...secrets.storage,
    };
}
function mailOf(spec, secrets) {
    if (spec.mail === undefined || secrets.mail === undefined)
        return undefined;
    const { from, host, port, user } = spec.mail;
    return { from, host, port, user, password: secrets.mail.password, domain: spec.domain };
}
function eventStoreOf(spec, secrets, queueUrl) {
    const store = spec['event-store'];
    if (store === undefined || secrets.eventStore === undefined)
        return undefined;
    const { kafka, clickhouse } = store;
    const { kafkaPassword, clickhousePassword } = secrets.eventStore;
    return {
        redisStoreUrl: storeUrlBeside(queueUrl),
        kafka: {
            brokers: kafka.brokers,
            tls: kafka.tls,
            mechanism: kafka.mechanism,
            consumerGroup: kafka['consumer-group'],
            login: kafka.user === undefined || kafkaPassword === undefined
                ? undefined
                : { user: kafka.user, password: kafkaPassword },
            topics: topicsOf(kafka.topics),
        },
        clickhouse: { ...clickhouse, password: clickhousePassword },
        forNewOrganizations: store['for-new-organizations'],
        processorConnections: store.processor['database-connections'],
    };
}
function topicsOf(topics) {
    return {
        RAW_EVENTS: topics['raw-events'],
        ENRICHED_EVENTS: topics['enriched-events'],
        ENRICHED_EVENTS_EXPANDED: topics['enriched-events-expanded'],
        EVENTS_CHARGED_IN_ADVANCE: topics['events-charged-in-advance'],
        EVENTS_DEAD_LETTER: topics['events-dead-letter'],
        ACTIVITY_LOGS: topics['activity-logs'],
        API_LOGS: topics['api-logs'],
        SECURITY_LOGS: topics['security-logs'],
    };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/sizing/processors.js
/** Requests and the clock come first: jobs and PDFs may wait, and the agent most of all. */
const SHARES = {
    api: 2048,
    front: 1024,
    proxy: 2048,
    clock: 1024,
    worker: 512,
    'events-processor': 512,
    pdf: 512,
    migrate: 1024,
    agent: 256,
    portainer: 128,
};
/** Limits leave a processor to the others where there is more than one; `vcpus` nothing: no limit is known. */
function processorShareOf({ role }, vcpus) {
    return { shares: SHARES[role], limit: vcpus === undefined ? 0 : limitOf(role, vcpus) };
}
function limitOf(role, vcpus) {
    switch (role) {
        case 'api':
        case 'proxy':
        case 'migrate':
            return vcpus;
        case 'worker':
        case 'pdf':
        case 'events-processor':
            return Math.max(1, vcpus - 1);
        case 'front':
        case 'clock':
            return 1;
        case 'agent':
        case 'portainer':
            return 0.5;
    }
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose-file.js







const COMPOSE_PROJECT = 'lago';
/** Set by deploy-compose: the host's own color, which a release cannot know since both hosts get the same one. */
const COLOR = `\${LAGO_SCW_COLOR:?is blue or green; deploy-compose sets it}`;
/** Likewise the host's own address on the private network. */
const PRIVATE_ADDRESS = `\${LAGO_SCW_PRIVATE_ADDRESS:?is the private address of this instance; deploy-compose sets it}`;
const PROXY_PORTS = ['80:80', '443:443', `${PRIVATE_ADDRESS}:${HAND_OVER_PORT}:${HAND_OVER_PORT}`];
/** In the release's `.env`, which Compose reads by itself. */
const PORTAINER_HASH = 'PORTAINER_ADMIN_PASSWORD_HASH';
/** Text of compose.yaml. Holds no secret: those are in the env files, one for each service that has any variable. */
function composeFile(parts) {
    const { services, tls } = parts;
    const volumes = [
        ...(tls.from === 'lets-encrypt' && !(0,contracts_build/* certificateIsCarried */.cC)(tls) ? ['acme'] : []),
        ...services.flatMap(({ role }) => (role === 'agent' || role === 'portainer' ? [role] : [])),
    ];
    const document = {
        name: COMPOSE_PROJECT,
        services: Object.fromEntries(services.map((service) => [service.name, serviceOf(service, parts)])),
        ...(volumes.length === 0 ? {} : { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) }),
    };
    // YAML 1.1 quotes what an older reader would take for a boolean or a number, `no` among them.
    return (0,yaml_dist/* stringify */.As)(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
function serviceOf(service, parts) {
    const volumes = volumesOf(service, parts);
    const ports = portsOf(service, parts);
    const command = service.role === 'portainer' ? PORTAINER_COMMAND : service.command?.map(composeText);
    return {
        image: service.image,
        profiles: [service.profile],
        ...(command === undefined ? {} : { command }),
        ...(parts.withEnvironment.has(service.name) ? { env_file: [`./${envFileOf(service)}`] } : {}),
        ...(service.role === 'agent' ? { environment: { LAGO_SCW_COLOR: COLOR } } : {}),
        ...(ports.length === 0 ? {} : { ports }),
        ...(volumes.length === 0 ? {} : { volumes }),
        ...(service.healthcheck === undefined ? {} : { healthcheck: compose_file_healthcheckOf(service.healthcheck) }),
        restart: service.restart,
        stop_grace_period: `${service.stopGraceSeconds}s`,
        ...(service.replicas === 1 ? {} : { deploy: { replicas: service.replicas } }),
        ...resourcesOf(service, parts.sizing),
        security_opt: ['no-new-privileges:true'],
        // Docker keeps logs for ever otherwise, and a full disk stops everything.
        logging: { driver: 'json-file', options: { 'max-size': '20m', 'max-file': '5', tag: LOG_TAG } },
    };
}
/** Its image has no shell: the hash can only come as an argument, which Compose takes from `.env`. */
const PORTAINER_COMMAND = [`--admin-password=\${${PORTAINER_HASH}:?}`, '--http-disabled'];
/** A container that passes its memory limit is killed and restarted; what it needs is kept for it. */
function resourcesOf(service, { memory, instance }) {
    const { limit, shares } = processorShareOf(service, instance?.vcpus);
    return {
        mem_limit: `${memory.limitsMiB.get(service.name)}m`,
        mem_reservation: `${service.memoryMiB}m`,
        ...(limit === 0 ? {} : { cpus: limit }),
        cpu_shares: shares,
    };
}
/** Path of a service's env file in the release folder. */
function envFileOf(service) {
    return `env/${service.name}.env`;
}
/** A slow first start (Rails takes a while) is looked at every second; afterwards every 10 s is enough. */
function compose_file_healthcheckOf(command) {
    return {
        test: ['CMD', ...command.map(composeText)],
        interval: '10s',
        timeout: '10s',
        retries: 3,
        start_period: '90s',
        start_interval: '1s',
    };
}
/** What is published on the host; everything else is reached inside. */
function portsOf({ role }, { portainerPort }) {
    if (role === 'proxy')
        return PROXY_PORTS;
    if (role === 'portainer' && portainerPort !== undefined)
        return [`127.0.0.1:${portainerPort}:${PORTAINER_PORT}`];
    return [];
}
/** A certificate that is carried outlives the release: its folder is beside the releases. */
function certificateMount(tls) {
    if (tls.from === 'secret')
        return `./proxy/tls:${TLS_FOLDER}:ro`;
    return `${(0,contracts_build/* certificateIsCarried */.cC)(tls) ? CERTIFICATE_STORE.fromRelease : 'acme'}:${ACME_FOLDER}`;
}
/** Folders, not files: a file that is renamed into place would not be seen through a mount of the file. */
function volumesOf(service, { tls, redisCertificate }) {
    const authorities = [
        `./database:${DATABASE_CERTIFICATE_FOLDER}:ro`,
        ...(redisCertificate ? [`./redis:${REDIS_CERTIFICATE_FOLDER}:ro`] : []),
    ];
    switch (service.role) {
        case 'api':
        case 'worker':
        case 'migrate':
            return authorities;
        case 'clock':
            return [...authorities, `./clock:${CLOCK_KEEPER.folder}:ro`];
        case 'events-processor':
            return [`./database:${DATABASE_CERTIFICATE_FOLDER}:ro`];
        case 'proxy':
            return [
                `./proxy/static:${STATIC_FOLDER}:ro`,
                `./proxy/${COLOR}:${DYNAMIC_FOLDER}:ro`,
                certificateMount(tls),
            ];
        case 'agent':
            return [
                `./agent:${AGENT_FOLDER}:ro`,
                'agent:/var/lib/alloy/data',
                `/proc:${HOST_PROC}:ro`,
                `/sys:${HOST_SYS}:ro`,
                `${METRICS_STORE.fromRelease}:${HOST_METRICS}:ro`,
                `${CONTAINER_LOGS}:${CONTAINER_LOGS}:ro`,
            ];
        case 'portainer':
            return ['/var/run/docker.sock:/var/run/docker.sock', 'portainer:/data'];
        case 'front':
        case 'pdf':
            return [];
    }
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/release-document.js




/** All are for their owner alone: some hold secrets, and none is of use to others. */
const FILE_MODE = '0600';
/** What release.json says of a release. `further` are services of the operator's own compose file. */
function releaseDocument(parts) {
    const { spec, services, sizing, further, configDigest, files } = parts;
    const images = [...new Set([...services, ...further].map(({ image }) => image))].sort();
    const digests = digestsOf(images);
    return {
        schema: 'lago-scw/release@1',
        id: (0,contracts_build/* releaseId */.Bf)(spec.lago.version, configDigest),
        environment: spec.environment,
        lagoVersion: spec.lago.version,
        configDigest,
        composeProject: COMPOSE_PROJECT,
        schemaVersion: schema_versions_schemaVersionOf(spec.lago.version),
        services: {
            web: [...release_document_named(services, 'web'), ...further.map(({ name }) => name)],
            jobs: release_document_named(services, 'jobs'),
            clock: release_document_named(services, 'clock'),
            migrate: 'migrate',
        },
        images,
        ...(Object.keys(digests).length === 0 ? {} : { imageDigests: digests }),
        containers: services.map((service) => containerOf(service, spec, sizing)),
        resources: release_document_resourcesOf(spec, sizing),
        files: [...files].map(([path, content]) => ({ path, mode: FILE_MODE, sha256: sha256(content) })),
    };
}
function containerOf(service, spec, { memory }) {
    const { name, profile, image, replicas, memoryMiB } = service;
    return {
        service: name,
        profile,
        image,
        replicas,
        memoryNeedMiB: memoryMiB,
        memoryLimitMiB: memory.limitsMiB.get(name) ?? memoryMiB,
        // A variable of the host: no release knows it.
        ports: portsOf(service, { portainerPort: spec.portainer?.port }).map((port) => port.replace(/\$\{\w+:\?[^}]*\}/, 'private-address')),
    };
}
function release_document_resourcesOf(spec, { memory, connections }) {
    const { perColor, overlap, ceiling } = connections;
    return {
        instanceType: spec.instances.type,
        memoryNeededMiB: memory.neededMiB,
        memoryAvailableMiB: memory.availableMiB,
        connections: { perColor, overlap, ceiling },
    };
}
function digestsOf(images) {
    return Object.fromEntries(images.flatMap((image) => {
        const digest = image.split('@')[1];
        return digest === undefined ? [] : [[image, digest]];
    }));
}
function release_document_named(services, profile) {
    return services.filter((service) => service.profile === profile).map(({ name }) => name);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/render.js












/** Stands for the release id while the digest is taken: the id is made of the digest, and some files carry the id. */
const UNNAMED = 'v0.0.0-00000000';
/** Pure: reads no clock, no randomness, no file. */
function renderRelease(order) {
    const { spec } = order;
    const agent = agentStateOf(order);
    const services = servicesOfSpec(spec, agent === 'runs');
    const sizing = sizingOfSpec(spec, agent === 'runs', order.topology.database.maxConnections);
    const environments = environmentsOf(services, order);
    const parts = { services, sizing, environments };
    const { files: unnamed, based } = filesOf(order, parts, UNNAMED);
    const configDigest = digestOf(unnamed);
    const { files } = filesOf(order, parts, (0,contracts_build/* releaseId */.Bf)(spec.lago.version, configDigest));
    const further = based?.further ?? [];
    const release = releaseDocument({ spec, services, sizing, further, configDigest, files });
    files.set('release.json', `${JSON.stringify(release, null, 2)}\n`);
    const changes = based?.changes ?? [];
    return { release, services, sizing, environments, files, agent, base: order.base?.compose, changes };
}
function agentStateOf({ topology, secrets }) {
    if (topology.monitoring === undefined)
        return 'no-cockpit';
    return secrets.monitoringToken === undefined ? 'no-token' : 'runs';
}
function environmentsOf(services, order) {
    const settings = settingsOf(order.spec, order.topology, order.secrets);
    const proxy = Object.entries(proxyEnvironment(order.secrets, order.topology)).map(([name, value]) => ({ name, value, origin: name === 'SCW_SECRET_KEY' ? 'secret' : 'derived' }));
    return new Map(services.map((service) => [
        service.name,
        service.role === 'proxy' ? proxy : environmentOf(service, settings),
    ]));
}
/** Sorted by path. */
function filesOf(order, parts, id) {
    const { spec, topology, secrets } = order;
    const files = new Map();
    const based = addComposeFile(files, order, parts);
    files.set('database/ca.pem', topology.database.certificate);
    addOptionalFiles(files, order);
    files.set(`clock/${(0,external_node_path_.basename)(CLOCK_KEEPER.path)}`, clockKeeperScript());
    for (const service of parts.services) {
        const variables = parts.environments.get(service.name) ?? [];
        if (variables.length > 0)
            files.set(envFileOf(service), envFile(variables));
    }
    files.set('proxy/static/traefik.yml', proxyStaticFile(spec, topology));
    for (const color of (0,contracts_build/* colorsOf */.kt)(topology)) {
        files.set(`proxy/${color}/routes.yml`, proxyRoutesFile(spec, topology, color, id));
        files.set(`proxy/${color}/drain.yml`, proxyDrainFile());
    }
    if (secrets.tls.from === 'secret') {
        files.set('proxy/tls/certificate.pem', secrets.tls.certificate);
        files.set('proxy/tls/private-key.pem', secrets.tls.privateKey);
    }
    return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), based };
}
/** compose.yaml, ours or the operator's made like ours, and the `.env` that its variables come from. */
function addComposeFile(files, { spec, topology, secrets, base }, { services, sizing, environments }) {
    const ours = composeFile({
        services,
        withEnvironment: new Set(services.map(({ name }) => name).filter((name) => (environments.get(name) ?? []).length > 0)),
        tls: spec.tls,
        sizing,
        redisCertificate: redisCertificateOf(topology, secrets) !== undefined,
        portainerPort: spec.portainer?.port,
    });
    const based = base && transformBaseFile(base, ours, (name) => render_namesOf(environments.get(name)));
    files.set('compose.yaml', based?.compose ?? ours);
    const own = secrets.portainer && composeEnvFile({ [PORTAINER_HASH]: secrets.portainer.passwordHash });
    if (based?.env !== undefined || own !== undefined)
        files.set('.env', `${based?.env ?? ''}${own ?? ''}`);
    return based;
}
function addOptionalFiles(files, order) {
    const { spec, topology, secrets } = order;
    const redisCertificate = redisCertificateOf(topology, secrets);
    if (redisCertificate !== undefined)
        files.set('redis/ca.pem', redisCertificate);
    const { monitoring } = topology;
    if (monitoring !== undefined && agentStateOf(order) === 'runs') {
        const hasDataVolume = spec.instances['data-volume-gb'] !== undefined;
        files.set('agent/config.alloy', agentConfig({ ...topology, monitoring }, spec.lago.version, hasDataVolume));
    }
}
function render_namesOf(variables) {
    return (variables ?? []).map(({ name }) => name);
}
function envFile(variables) {
    return composeEnvFile(Object.fromEntries(variables.map(({ name, value }) => [name, value])));
}
/** Over paths, lengths and contents, so that no two sets of files can look the same. */
function digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [path, content] of files)
        hash.update(`${path}\0${Buffer.byteLength(content)}\0${content}`);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit/sarif.js


const LEVELS = { error: 'error', warning: 'warning', note: 'note' };
/**
 * Findings as SARIF 2.1.0 with what GitHub's code scanning wants of it, which shows them on the lines of a pull
 * request. Fingerprints are left to upload-sarif: it takes them from the lines, and complains of others.
 */
function sarifOf(findings) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'lago-scw render-config', rules: RULES.map(descriptorOf) } },
                results: findings.map(resultOf),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function descriptorOf({ id, severity, title, remedy }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: `${title}.` },
        help: { text: remedy },
        defaultConfiguration: { level: LEVELS[severity] },
    };
}
function resultOf({ rule, severity, text, remedy, place }) {
    return {
        ruleId: rule,
        ruleIndex: RULES.findIndex(({ id }) => id === rule),
        level: LEVELS[severity],
        message: { text: `${text}. ${remedy}` },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(place.file) },
                    region: {
                        startLine: place.line,
                        startColumn: place.column,
                        endLine: place.line,
                        endColumn: place.column + 1,
                    },
                },
            },
        ],
    };
}
/** Relative to the root of the repository; a file elsewhere is known by its name only. */
function uriOf(file) {
    const path = file.replace(/^\.\//, '');
    const inside = path.startsWith('/') || path.startsWith('../') ? (0,external_node_path_.basename)(path) : path;
    return inside.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose/files-on-disk.js


/** The files around a compose file on this machine. What cannot be read is not there. */
function filesBeside(composeFile) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(composeFile));
    return {
        read: (path) => {
            const file = (0,external_node_path_.resolve)(folder, path);
            return isFile(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
        },
        list: (path) => files_on_disk_listed((0,external_node_path_.resolve)(folder, path)).map((file) => (0,external_node_path_.join)(path, file)),
    };
}
/** Where many files lie the folder is not a configuration; a proxy's own has a handful. */
const MOST_FILES = 200;
function files_on_disk_listed(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || !(0,external_node_fs_.statSync)(folder).isDirectory())
        return [];
    const files = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' });
    return files
        .filter((file) => isFile((0,external_node_path_.join)(folder, file)))
        .sort()
        .slice(0, MOST_FILES);
}
function isFile(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile();
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/certificate.js

const CERTIFICATE_REMEDY = 'store the PEM of the chain, your own certificate first';
const KEY_REMEDY = 'store the PEM of the private key that belongs to the certificate, without a passphrase';
/** What is wrong with a certificate and its key for a name. `now` in milliseconds since the epoch. */
function certificateFaults(given) {
    const certificate = parseCertificate(given.certificate);
    const key = parseKey(given.privateKey);
    const faults = [];
    if (certificate === undefined)
        faults.push(onCertificate('is not a certificate in PEM'));
    if (key === undefined)
        faults.push(onKey('is not a private key in PEM, or is locked by a passphrase'));
    if (certificate === undefined)
        return faults;
    if (certificate.checkHost(given.domain) === undefined)
        faults.push(onCertificate(`is not for ${given.domain}`));
    if (certificate.validToDate.getTime() <= given.now) {
        faults.push(onCertificate(`expired on ${certificate.validToDate.toISOString().slice(0, 10)}`));
    }
    if (certificate.validFromDate.getTime() > given.now) {
        faults.push(onCertificate(`is not valid before ${certificate.validFromDate.toISOString().slice(0, 10)}`));
    }
    // Let's Encrypt's test authority, which no browser trusts (facts: lago.md 2, defect 1).
    if (/\(STAGING\)|Fake LE/i.test(certificate.issuer)) {
        faults.push(onCertificate('was issued by a staging authority, which no client trusts'));
    }
    if (key !== undefined && !certificate.checkPrivateKey(key))
        faults.push(onKey('does not belong to TLS_CERTIFICATE'));
    return faults;
}
function onCertificate(fault) {
    return { name: 'TLS_CERTIFICATE', fault, remedy: CERTIFICATE_REMEDY };
}
function onKey(fault) {
    return { name: 'TLS_PRIVATE_KEY', fault, remedy: KEY_REMEDY };
}
// Both parsers quote what they read in their messages: a fault says only that it does not parse.
function parseCertificate(text) {
    try {
        return new external_node_crypto_.X509Certificate(text);
    }
    catch {
        return undefined;
    }
}
function parseKey(text) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./actions/lago-render-config/build/definition.js
var definition = __webpack_require__(1829);
;// CONCATENATED MODULE: ./actions/lago-render-config/build/secrets.js




/**
 * Every secret that the spec needs, none that it does not.
 *
 * @throws ActionError `secret` naming each fault and how to make a good one; never a value
 */
function readSecrets(variables, spec, now) {
    const { secrets, missing, wrong } = gatherSecrets(variables, spec, now);
    if (missing.length + wrong.length > 0)
        throw refusal([...missing, ...wrong]);
    return secrets;
}
/** The secrets as they were given, empty where one is missing, and what is wrong with them. */
function gatherSecrets(variables, spec, now) {
    const missing = [];
    const need = (name, why) => {
        const value = variables[name];
        const remedy = remedies[name] ?? definition/* definition */.m.variables[name].remedy;
        if (value === undefined && why === undefined)
            missing.push({ name, fault: `is missing: ${remedy}` });
        else if (value === undefined)
            missing.push({ name, fault: `is missing: ${why}`, remedy });
        return value ?? '';
    };
    const secrets = {
        secretKeyBase: need('SECRET_KEY_BASE'),
        rsaPrivateKey: need('LAGO_RSA_PRIVATE_KEY'),
        encryption: {
            primaryKey: need('LAGO_ENCRYPTION_PRIMARY_KEY'),
            deterministicKey: need('LAGO_ENCRYPTION_DETERMINISTIC_KEY'),
            keyDerivationSalt: need('LAGO_ENCRYPTION_KEY_DERIVATION_SALT'),
        },
        postgresPassword: need('POSTGRES_PASSWORD'),
        redisUrl: variables.REDIS_PASSWORD === undefined
            ? need('REDIS_URL', 'there is no REDIS_PASSWORD either')
            : variables.REDIS_URL,
        redisPassword: variables.REDIS_PASSWORD,
        redisCacheUrl: variables.LAGO_REDIS_CACHE_URL,
        license: variables.LAGO_LICENSE,
        further: furtherOf(variables),
        storage: storageKeys(variables, spec, need),
        mail: spec.mail && { password: need('LAGO_SMTP_PASSWORD', 'the spec has `mail`') },
        monitoringToken: variables.COCKPIT_TOKEN,
        eventStore: spec['event-store'] && {
            kafkaPassword: spec['event-store'].kafka.user === undefined
                ? undefined
                : need('LAGO_KAFKA_PASSWORD', 'the spec has `event-store.kafka.user`'),
            clickhousePassword: need('LAGO_CLICKHOUSE_PASSWORD', 'the spec has `event-store`'),
        },
        portainer: spec.portainer && {
            passwordHash: need('PORTAINER_ADMIN_PASSWORD_HASH', 'the spec has `portainer`'),
        },
        tls: spec.tls.from === 'secret'
            ? {
                from: 'secret',
                certificate: pem(need('TLS_CERTIFICATE', 'the spec has `tls.from: secret`')),
                privateKey: pem(need('TLS_PRIVATE_KEY', 'the spec has `tls.from: secret`')),
            }
            : {
                from: 'lets-encrypt',
                dnsSecretKey: spec.tls.challenge === 'dns-01'
                    ? need('SCW_DNS_SECRET_KEY', 'the spec has `tls.from: lets-encrypt`')
                    : undefined,
            },
    };
    const { tls } = secrets;
    const isShown = tls.from === 'secret' && tls.certificate !== '\n' && tls.privateKey !== '\n';
    const certificate = isShown ? certificateFaults({ ...tls, domain: spec.domain, now }) : [];
    return { secrets, missing, wrong: [...judgeSecrets(variables), ...certificate] };
}
/** Secrets that are passed on to Lago as they are: single sign-on, integrations, its own administration. */
const FURTHER_SECRETS = [
    'ADMIN_API_KEY',
    'GOOGLE_AUTH_CLIENT_SECRET',
    'GOCARDLESS_CLIENT_SECRET',
    'NANGO_SECRET_KEY',
    'MISTRAL_API_KEY',
    'NEW_RELIC_KEY',
    'LAGO_DATA_API_BEARER_TOKEN',
];
function furtherOf(variables) {
    return Object.fromEntries(FURTHER_SECRETS.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/** Keys of a bucket: asked for when the spec has one, taken when the topology may have one. */
function storageKeys(variables, spec, need) {
    const accessKeyId = variables.LAGO_AWS_S3_ACCESS_KEY_ID;
    const secretAccessKey = variables.LAGO_AWS_S3_SECRET_ACCESS_KEY;
    if (accessKeyId !== undefined && secretAccessKey !== undefined)
        return { accessKeyId, secretAccessKey };
    if (spec.storage === undefined)
        return undefined;
    return {
        accessKeyId: need('LAGO_AWS_S3_ACCESS_KEY_ID', 'the spec has `storage`'),
        secretAccessKey: need('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'the spec has `storage`'),
    };
}
/** How to make what only some specs need. */
const remedies = {
    REDIS_URL: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
    LAGO_KAFKA_PASSWORD: 'it is the password of the user that the brokers know',
    LAGO_CLICKHOUSE_PASSWORD: 'it is the password of the user in ClickHouse',
    PORTAINER_ADMIN_PASSWORD_HASH: 'create it with `htpasswd -nbB admin "$password" | cut -d: -f2`',
    LAGO_AWS_S3_ACCESS_KEY_ID: 'it is the access key of an API key that may write to the bucket',
    LAGO_AWS_S3_SECRET_ACCESS_KEY: 'it is the secret key of an API key that may write to the bucket',
    LAGO_SMTP_PASSWORD: 'it is the secret key of an API key that may send Transactional Email',
    TLS_CERTIFICATE: 'store the whole chain in PEM, the certificate of the domain first: `gh secret set TLS_CERTIFICATE < fullchain.pem`',
    TLS_PRIVATE_KEY: 'store the key of the certificate in PEM: `gh secret set TLS_PRIVATE_KEY < privkey.pem`',
    SCW_DNS_SECRET_KEY: 'it is the secret key of an application with DomainsDNSFullAccess only',
};
/** Unix line ends and one at the end, whatever the clipboard made of it. */
function pem(text) {
    return `${text.replaceAll('\r\n', '\n').trim()}\n`;
}
function refusal(faults) {
    return new effects_build/* ActionError */.lZ('secret', faults
        .map(({ name, fault, remedy }) => `Secret ${name} ${fault}${remedy === undefined ? '' : `; ${remedy}`}.`)
        .join('\n'), 'Correct it in the GitHub environment (Settings > Environments); nothing was rendered.');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/summary.js
function describeRelease(summary, rendered) {
    const { release, services, sizing, environments } = rendered;
    summary
        .heading(`Release ${release.id}`)
        .paragraph(`Lago ${release.lagoVersion} for ${release.environment}, schema version ${release.schemaVersion ?? 'not in our table'}. Config digest ${release.configDigest}.`)
        .diagram(flow(services))
        .table(['Service', 'Image', 'Profile', 'Containers', 'Memory', 'Stops within', 'Comes back'], services.map((service) => serviceRow(service, sizing)))
        .paragraph(describeSizing(release, sizing))
        .paragraph(AGENT[rendered.agent])
        .details('Variables by service and origin (values are never shown)', (inner) => inner.table(['Service', ...ORIGINS], services.map(({ name }) => [
        name,
        ...ORIGINS.map((origin) => summary_namesOf(environments.get(name), origin)),
    ])))
        .details(`Files (${release.files.length + 1})`, (inner) => inner.table(['Path', 'Mode', 'SHA-256'], release.files.map(({ path, mode, sha256 }) => [path, mode, sha256.slice(0, 16)])));
}
function describeChanges(summary, changes) {
    if (changes.length === 0)
        return;
    summary.details(`Changes to your compose file (${changes.length})`, (inner) => inner.table(['Service', 'What'], changes.map(({ service, what }) => [service ?? 'the file', what])));
}
/** One row for each rule that was broken: a file of many services breaks some of them many times. */
function describeAudit(summary, findings) {
    summary.heading('Audit', 3);
    if (findings.length === 0) {
        summary.paragraph('Nothing found.');
        return;
    }
    summary.table(['Severity', 'Rule', 'What', 'Lines', 'Remedy'], [...Map.groupBy(findings, ({ rule }) => rule).values()].map(ruleRow));
}
function ruleRow(found) {
    const [first] = found;
    if (first === undefined)
        return [];
    const { severity, rule, text, remedy } = first;
    const what = found.length === 1 ? text : `${text}, and ${found.length - 1} more like it`;
    const lines = Map.groupBy(found, ({ place }) => place.file);
    const places = [...lines].map(([file, here]) => `${file}:${here.map(({ place }) => place.line).join(', ')}`);
    return [severity, rule, what, places.join('; '), remedy];
}
const ORIGINS = ['secret', 'lago.yml', 'derived', 'fixed'];
function serviceRow(service, { memory }) {
    const { name, image, profile, replicas, memoryMiB, stopGraceSeconds, restart } = service;
    return [
        name,
        image,
        profile,
        String(replicas),
        `${memoryMiB} to ${memory.limitsMiB.get(name)} MiB`,
        `${stopGraceSeconds} s`,
        restart === 'no' ? 'by deployment only' : 'with its host',
    ];
}
const AGENT = {
    runs: 'Metrics and logs go to Cockpit.',
    'no-token': 'Metrics and logs are not sent: the environment has Cockpit, but this step has no COCKPIT_TOKEN. provision stores it in the GitHub environment, where the next run finds it.',
    'no-cockpit': 'Metrics and logs are not sent: the environment has no Cockpit.',
};
/** One paragraph: what an instance has, what the database takes, and what would help where it is too little. */
function describeSizing({ resources }, { memory, betterType, connections }) {
    const { limit, verdict, betterConcurrency } = connections;
    const room = memory.availableMiB === null
        ? `${resources?.instanceType} is not in our table: nobody checked that its memory suffices`
        : `${resources?.instanceType} has ${memory.availableMiB} MiB for containers`;
    const least = `${limit.exact ? '' : 'at least '}${limit.least}`;
    return [
        `Memory: the containers of a color need ${memory.neededMiB} MiB; ${room}.`,
        ...(betterType === undefined ? [] : [`${betterType} would do.`]),
        `Connections to PostgreSQL: ${connections.perColor} of one color, ${connections.overlap} while one release follows another; the database takes ${least}.`,
        ...(verdict === 'unknown' ? ['Ask it with `SHOW max_connections`.'] : []),
        ...(betterConcurrency === undefined
            ? []
            : [`It would fit for certain with lago.worker-concurrency: ${betterConcurrency}.`]),
    ].join(' ');
}
function summary_namesOf(variables, origin) {
    return (variables ?? [])
        .filter((variable) => variable.origin === origin)
        .map(({ name }) => name)
        .join(' ');
}
/** Who talks to whom on one color. */
function flow(services) {
    const jobs = services.filter(({ profile }) => profile === 'jobs').map(({ name }) => name);
    return [
        'flowchart LR',
        '  world(("80, 443")) --> proxy',
        '  proxy --> api & front',
        `  jobs["${jobs.join('<br>')}"]`,
        '  api & jobs --> pdf',
        '  api & jobs & clock --> database[("PostgreSQL")] & redis[("Redis")]',
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/report.js











/** Judges without rendering: the compose file that is given, or else lago.yml. */
async function judgeOnly(context, base) {
    const findings = base === undefined ? await judgeSpec(context) : judgeCompose(base, context);
    // Shown on their lines, but nothing is refused.
    context.fileIssues(errorsOf(findings));
    return reported(context, findings);
}
/** Needs no secret, since a pull request from a fork has none; what is there is judged too. */
async function judgeSpec(context) {
    const file = context.inputs.spec;
    const { spec, lineOf } = await (0,build/* loadSpec */.II)(file, context);
    const { secrets, wrong } = gatherSecrets(context.variables, spec, context.effects.clock.now());
    const place = { file, line: 1, column: 1 };
    const badSecrets = wrong.map(({ name, fault, remedy }) => {
        const rule = fault.includes('placeholder') ? 'placeholder-secret' : 'secret-form';
        return {
            rule,
            severity: 'error',
            text: `The secret ${name} ${fault}`,
            remedy: capitalized(remedy),
            place,
        };
    });
    return inOrder([...badSecrets, ...auditSpec({ spec, secrets }, file, lineOf)]);
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function judgeCompose({ compose, env }, { runner }) {
    const result = readDeployment({
        compose,
        ...(env === undefined ? {} : { env }),
        shell: ON_A_HOST,
        surroundings: filesBeside((0,external_node_path_.resolve)(runner.workspace, compose.file)),
    });
    if (result.ok)
        return auditDeployment(result.deployment);
    const { file, line, column } = result.place;
    throw new effects_build/* ActionError */.lZ('file', `${file}:${line}:${column} ${result.fault}`, "Give the path of a compose file as 'base-compose'.");
}
/** Annotates warnings and notes, describes all in the summary, and writes the SARIF file. */
async function reported(context, findings) {
    for (const finding of findings) {
        if (finding.severity === 'warning')
            context.warning(sentence(finding), finding.place);
        if (finding.severity === 'note')
            context.info(`${lineOf(finding)} ${sentence(finding)}`);
    }
    describeAudit(context.summary, findings);
    return {
        'audit-errors': String(count(findings, 'error')),
        'audit-warnings': String(count(findings, 'warning')),
        sarif: await writeSarif(context, findings),
    };
}
function lineOf({ place }) {
    return `${place.file}:${place.line}`;
}
async function writeSarif({ runner, effects }, findings) {
    const folder = (0,external_node_path_.join)(runner.tempFolder, 'lago-scw');
    const file = (0,external_node_path_.join)(folder, 'audit.sarif');
    await effects.perform({
        id: 'render.sarif.write',
        kind: 'file',
        key: 'findings of the audit',
        title: `Write the findings of the audit (${findings.length})`,
        repeatable: true,
        do: async () => {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            await (0,promises_.writeFile)(file, sarifOf(findings), { mode: 0o600 });
        },
    });
    return file;
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/sources.js






/**
 * The operator's compose file with its env file, as the inputs name them.
 *
 * @throws ActionError `file` naming the input that cannot be read, or that lacks the other
 */
async function readBaseFile(inputs, workspace) {
    const { 'base-compose': compose, 'env-file': env } = inputs;
    if (compose === undefined && env !== undefined) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'env-file' is '${env}', but there is no 'base-compose' whose variables it could set.`, "Give the compose file as 'base-compose', or leave 'env-file' out.");
    }
    if (compose === undefined)
        return undefined;
    return {
        compose: await read('base-compose', compose, workspace),
        env: env === undefined ? undefined : await readSecretly(env, workspace),
    };
}
/** Whatever is printed later, its secrets are not. A short value would blank too much of the log. */
async function readSecretly(path, workspace) {
    const source = await read('env-file', path, workspace);
    for (const [name, { value }] of readEnvFile(source).values) {
        if (isSecretName(name) && value.length >= LEAST_MASKED)
            (0,build/* maskSecret */.$l)(value);
    }
    return source;
}
const LEAST_MASKED = 8;
async function read(input, path, workspace) {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8').catch((error) => {
        throw new effects_build/* ActionError */.lZ('file', `Input '${input}' is '${path}', which cannot be read: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Give its path from the root of the repository, and check it out before this step.', { cause: error });
    });
    return { file: path, text };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/run.js












/** Spec, secrets, audit; only then topology (which may need Scaleway), release, the audit of that, and its folder. */
async function run(context) {
    const { inputs, variables, runner, effects, summary } = context;
    const base = await readBaseFile(inputs, runner.workspace);
    if (inputs.audit === 'report')
        return { ...NOTHING_RENDERED, ...(await judgeOnly(context, base)) };
    const { spec, lineOf } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const secrets = readSecrets(variables, spec, effects.clock.now());
    maskPasswordsInUrls(secrets);
    const asked = auditSpec({ spec, secrets }, inputs.spec, lineOf);
    if (count(asked, 'error') > 0)
        return run_refused(context, asked);
    const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
    const rendered = renderRelease({ spec, topology, secrets, ...(base === undefined ? {} : { base }) });
    // Again, with what the database takes.
    const known = auditSpec({ spec, secrets, topology }, inputs.spec, lineOf);
    const findings = together(known, auditRelease(rendered, { file: inputs.spec, spec, lineOf }));
    if (count(findings, 'error') > 0)
        return run_refused(context, findings);
    const parent = inputs['output-folder']
        ? (0,external_node_path_.resolve)(runner.workspace, inputs['output-folder'])
        : (0,external_node_path_.join)(runner.tempFolder, 'lago-scw', 'releases');
    const { id, configDigest } = rendered.release;
    const release = { release: id, 'release-dir': (0,external_node_path_.join)(parent, id), 'config-digest': configDigest };
    assertNoSecretIn(release, variables);
    await writeReleaseFolder(rendered, release['release-dir'], effects);
    describeRelease(summary, rendered);
    describeChanges(summary, rendered.changes);
    return { ...release, ...(await reported(context, findings)) };
}
const NOTHING_RENDERED = { release: '', 'release-dir': '', 'config-digest': '' };
/** The step fails, yet tells later steps where the findings are. */
async function run_refused(context, findings) {
    const verdict = await reported(context, findings);
    context.fail(context.fileIssues(errorsOf(findings)));
    return { ...NOTHING_RENDERED, ...verdict };
}
/** What was found in lago.yml is not told again of what came out of it. */
function together(asked, rendered) {
    const told = new Set(asked.map(({ rule }) => rule));
    return inOrder([...asked, ...rendered.filter(({ rule }) => !told.has(rule))]);
}
/** The runner knows the URL as a secret, but not the password in it. */
function maskPasswordsInUrls({ redisUrl, redisCacheUrl }) {
    for (const text of [redisUrl, redisCacheUrl]) {
        const password = text === undefined ? '' : new URL(text).password;
        if (password === '')
            continue;
        (0,build/* maskSecret */.$l)(password);
        (0,build/* maskSecret */.$l)(decodeURIComponent(password));
    }
}
/** The runner empties an output that holds a masked text, in silence (facts: actions.md 1): better to say it, before anything is written. */
function assertNoSecretIn(outputs, variables) {
    const secrets = Object.entries(variables).filter(([name]) => !PUBLIC.has(name));
    for (const [output, text] of Object.entries(outputs)) {
        const [name] = secrets.find(([, value]) => value !== undefined && text.includes(value)) ?? [];
        if (name === undefined)
            continue;
        throw new effects_build/* ActionError */.lZ('output', `The value of the secret ${name} occurs in the output '${output}', which the runner would therefore empty.`, `Make ${name} anew with a random value, or choose another output folder.`);
    }
}
const PUBLIC = new Set([
    'SCW_ACCESS_KEY',
    'SCW_DEFAULT_PROJECT_ID',
    'SCW_API_URL',
    'TLS_CERTIFICATE',
]);


/***/ })

};
;