"use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 8405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 29 modules
var build = __webpack_require__(7528);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var effects_build = __webpack_require__(5382);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(87);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/index.gen.js + 5 modules
var index_gen = __webpack_require__(8757);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/index.gen.js + 4 modules
var dist_index_gen = __webpack_require__(9264);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/index.gen.js + 3 modules
var sdk_marketplace_dist_index_gen = __webpack_require__(6628);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/index.gen.js + 5 modules
var sdk_rdb_dist_index_gen = __webpack_require__(9608);
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
            return accept(request.method, path, response, bytes);
        }
        catch (error) {
            if (error instanceof Error && (error.name === 'TransientError' || error.name === 'ActionError'))
                throw error;
            record(0);
            throw unreachable(request.method, path, error, options.timeoutSeconds);
        }
    }
}
function accept(method, path, response, bytes) {
    const { status, statusText, headers } = response;
    if (!response.ok)
        throw refused(method, path, response, bytes);
    const hasBody = status !== 204 && status !== 205 && status !== 304;
    return new Response(hasBody ? bytes : null, { status, statusText, headers });
}
function refused(method, path, response, bytes) {
    const requestId = response.headers.get('x-request-id');
    return faultOf({ method, path, status: response.status, body: parse(bytes), requestId });
}
function parse(bytes) {
    const text = new TextDecoder().decode(bytes);
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
        instance: new index_gen/* Instancev1.API */.F.nC(client),
        vpc: new sdk_vpc_dist_index_gen/* Vpcv2.API */.A.nC(client),
        ipam: new dist_index_gen/* Ipamv1.API */.B.nC(client),
        rdb: new sdk_rdb_dist_index_gen/* Rdbv1.API */.i.nC(client),
        marketplace: new sdk_marketplace_dist_index_gen/* Marketplacev2.API */.c.nC(client),
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 19 modules
var contracts_build = __webpack_require__(2354);
;// CONCATENATED MODULE: ./packages/scaleway/build/elastic-ip-move.js


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
    await elastic_ip_move_waitForState(options, 'wait-detached', `Elastic IP ${address} detached`, async (ip) => ip.server === undefined && !(await isListedBy(options, from)));
    await patch(options, 'attach', serverOf(options), `attach ${address} to ${options.to}`);
    await waitUntilAttached(options, 'wait-reattached');
    await assertSettled(options);
}
function patch(options, step, server, title) {
    const { scaleway, effects, topology } = options;
    return effects.perform({
        id: `${idOf(options)}.${step}`,
        kind: 'scaleway',
        key: `${step} ${topology.elasticIp.address} ${server ?? 'nowhere'}`,
        title,
        repeatable: true,
        do: () => scaleway.instance.updateIp({ ip: topology.elasticIp.id, server }),
    });
}
function waitUntilAttached(options, step, isLost) {
    const { address } = options.topology.elasticIp;
    return elastic_ip_move_waitForState(options, step, `Elastic IP ${address} attached to ${options.to}`, async (ip) => {
        if (isLost?.(ip))
            throw new Error(`${address} is ${elastic_ip_move_describe(ip)} although the API accepted the move`);
        return isThere(options, ip);
    });
}
/** Reads twice: an attach right after a detach was seen to be lost although the call said OK. */
async function assertSettled(options) {
    const { scaleway, effects, topology, to } = options;
    const read = reader(effects, idOf(options));
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
    const { server } = await scaleway.instance.getServer({ serverId: topology.instances[color].serverId });
    return server?.publicIps.some((one) => one.id === topology.elasticIp.id) ?? false;
}
function isThere(options, ip) {
    return ip.state === 'attached' && ip.server?.id === serverOf(options);
}
function serverOf({ topology, to }) {
    return topology.instances[to].serverId;
}
function idOf({ id }) {
    return id ?? 'elastic-ip';
}
/** `step` ends the id of the effect. */
function elastic_ip_move_waitForState(options, step, title, isThere) {
    return options.effects.waitFor({
        id: `${idOf(options)}.${step}`,
        key: title,
        timeoutSeconds: options.timeoutSeconds ?? 60,
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




/** The color that holds the Elastic IP now; null while it is attached to neither. */
async function activeColor(options) {
    return (await readOwner(options)).color;
}
async function readOwner(options) {
    const { scaleway, effects, topology } = options;
    const read = reader(effects, 'elastic-ip');
    const ip = await read('owner', 'owner of the Elastic IP', () => lookAt(scaleway, topology));
    const color = COLORS.find((candidate) => topology.instances[candidate].serverId === ip.server?.id) ?? null;
    return { color, state: ip.state };
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
    const { color: from, state } = await readOwner(options);
    const done = (moved, detached) => ({
        from,
        to: options.to,
        moved,
        detached,
        seconds: (options.effects.clock.now() - began) / 1000,
    });
    if (from === options.to && state === 'attached')
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
    const { scaleway, effects, topology, to } = options;
    const { address, id: ip } = topology.elasticIp;
    const failed = `The Elastic IP ${address} could not be moved to ${to}: ${messageOf(cause)}.`;
    const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
    if (from === null || from === to)
        return new ActionError('elastic-ip', failed, remedy, { cause });
    const server = topology.instances[from].serverId;
    try {
        await effects.perform({
            id: `${options.id ?? 'elastic-ip'}.back`,
            kind: 'scaleway',
            key: `back ${address} ${server}`,
            title: `move ${address} back to ${from}`,
            repeatable: true,
            do: () => scaleway.instance.updateIp({ ip, server }),
        });
        await waitForState(options, 'wait-back', `Elastic IP ${address} back on ${from}`, async (seen) => seen.state === 'attached' && seen.server?.id === server);
        return new ActionError('elastic-ip', `${failed} It is back on ${from}.`, remedy, { cause });
    }
    catch (error) {
        const lost = `${failed} Moving it back to ${from} failed too: ${messageOf(error)}. The public name may not answer.`;
        return new ActionError('elastic-ip', lost, `Attach ${address} to the ${from} server by hand now. ${remedy}`, {
            cause,
        });
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

;// CONCATENATED MODULE: ./packages/scaleway/build/pages.js
/** Everything of a list. The SDK's own `.all()` asks for all pages at once, which provokes a 429. */
async function everyPage(list) {
    const items = [];
    for await (const page of list)
        items.push(...page);
    return items;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/database.js


async function readDatabase(scaleway, instance, effects) {
    if (instance.status !== 'ready')
        return { instance, databases: [], users: [], privileges: [] };
    const read = reader_reader(effects, 'inventory');
    const request = { instanceId: instance.id, pageSize: 100 };
    const [databases, users, privileges] = await Promise.all([
        read('database-names', 'databases', () => everyPage(scaleway.rdb.listDatabases({ ...request, skipSizeRetrieval: true }))),
        read('database-users', 'database users', () => everyPage(scaleway.rdb.listUsers(request))),
        read('database-privileges', 'database privileges', () => everyPage(scaleway.rdb.listPrivileges(request))),
    ]);
    return { instance, databases, users, privileges };
}
/** The endpoint inside the private network; absent until the instance is ready (facts: scaleway.md 5). */
function privateEndpoint(instance) {
    const endpoint = instance.endpoints.find((candidate) => candidate.privateNetwork !== undefined);
    const address = endpoint?.ip ?? endpoint?.privateNetwork?.serviceIp.split('/')[0];
    if (endpoint?.privateNetwork === undefined || address === undefined)
        return undefined;
    return { address, port: endpoint.port, privateNetworkId: endpoint.privateNetwork.privateNetworkId };
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
/** `lago-<env>-<part>`: parts are `network`, `firewall`, `blue`, `green`, `db`. */
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

;// CONCATENATED MODULE: ./packages/scaleway/build/inventory.js






/**
 * Reads everything of an environment in two rounds of parallel calls.
 *
 * @throws ActionError `ambiguous` when two resources claim the same role
 */
async function readInventory(scaleway, environment, effects) {
    const listed = await listAll(scaleway, environment, effects);
    const read = reader_reader(effects, 'inventory');
    const { privateNetwork, group, instance } = listed;
    const [rules, addresses, database, ...userDataKeys] = await Promise.all([
        group &&
            read('security-group-rules', 'rules of the security group', () => everyPage(scaleway.instance.listSecurityGroupRules({ securityGroupId: group.id, perPage: 100 }))),
        privateNetwork &&
            read('addresses', 'addresses of the private network', () => everyPage(scaleway.ipam.listIPs({
                privateNetworkId: privateNetwork.id,
                projectId: scaleway.projectId,
                pageSize: 100,
            }))),
        instance && readDatabase(scaleway, instance, effects),
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
        database,
    };
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
        instance: onlyOne('database instance', theDatabase(databases, environment)),
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

;// CONCATENATED MODULE: ./packages/scaleway/build/topology.js





/**
 * Reads the topology of a complete environment from Scaleway.
 *
 * @throws ActionError `incomplete` naming what is missing
 */
async function discoverTopology(scaleway, spec, effects) {
    const inventory = await readInventory(scaleway, spec.environment, effects);
    assertComplete(inventory, spec);
    return topologyOf(inventory, await readExtras(scaleway, inventory, effects), spec, scaleway.projectId);
}
async function readExtras(scaleway, inventory, effects) {
    const fingerprintsOf = async (color) => {
        const { server } = inventory.colors[color];
        return server === undefined ? [] : readHostKeyFingerprints(scaleway, server, effects);
    };
    const instance = inventory.database?.instance;
    const [certificate, blue, green] = await Promise.all([
        instance === undefined ? '' : readCertificate(scaleway, instance.id, effects),
        fingerprintsOf('blue'),
        fingerprintsOf('green'),
    ]);
    return { certificate, fingerprints: { blue, green } };
}
/** What a complete environment has and this one lacks, in words. */
function missingParts(inventory) {
    const { privateNetwork, securityGroup, elasticIp, database, colors } = inventory;
    const parts = [
        ['private network', privateNetwork],
        ['security group', securityGroup],
        ['Elastic IP', elasticIp],
        ...contracts_build/* COLORS */.lm.flatMap((color) => [
            [`${color} server`, colors[color].server],
            [`management IP of ${color}`, colors[color].managementIp],
            [`private address of ${color}`, colors[color].privateAddress],
        ]),
        ['database instance', database],
        ['private endpoint of the database', database && privateEndpoint(database.instance)],
    ];
    return parts.filter(([, resource]) => resource === undefined).map(([name]) => name);
}
function assertComplete(inventory, spec) {
    const missing = missingParts(inventory);
    if (missing.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('incomplete', `Environment '${spec.environment}' is not complete in Scaleway: missing ${missing.join(', ')}.`, 'Run provision with mode: apply first; check that SCW_DEFAULT_PROJECT_ID and scaleway.zone are those of this environment.');
}
/** Puts a complete inventory into the document that the other actions read. */
function topologyOf(inventory, extras, spec, projectId) {
    assertComplete(inventory, spec);
    const { privateNetwork, securityGroup, elasticIp, database } = inventory;
    const endpoint = database && privateEndpoint(database.instance);
    if (!privateNetwork || !securityGroup || !elasticIp || !database || !endpoint) {
        throw new Error('assertComplete lets no incomplete inventory through');
    }
    const instance = (color) => instanceOf(inventory, color, extras.fingerprints[color]);
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
        activeColor: ownerOf(inventory),
        instances: { blue: instance('blue'), green: instance('green') },
        database: {
            instanceId: database.instance.id,
            name: spec.database.name,
            user: spec.database.user,
            address: endpoint.address,
            port: endpoint.port,
            certificate: extras.certificate,
            volumeType: database.instance.volume?.type ?? spec.database['volume-type'],
        },
    };
}
/** The color that the Elastic IP is attached to: the only truth about who is active. */
function ownerOf({ elasticIp, colors }) {
    const serverId = elasticIp?.server?.id;
    if (serverId === undefined)
        return null;
    return contracts_build/* COLORS */.lm.find((color) => colors[color].server?.id === serverId) ?? null;
}
function instanceOf(inventory, color, fingerprints) {
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
        throw new effects_build/* ActionError */.lZ('variable', `Without the input 'topology', Scaleway has to be asked, and ${missing.join(', ')} is missing.`, "Give `topology` (the output of provision), or map Scaleway's variables under `env:` of this step.");
    }
    return createScaleway({
        accessKey,
        secretKey,
        projectId,
        apiUrl: variables.SCW_API_URL,
        zone: spec.scaleway.zone,
        region: (0,contracts_build/* regionOf */.AP)(spec),
    });
}
function readTopology(text, spec) {
    const topology = resolve_topology_parse(text);
    if (topology.environment === spec.environment)
        return topology;
    throw new effects_build/* ActionError */.lZ('topology', `Input 'topology' is of environment '${topology.environment}', but the spec is of '${spec.environment}'.`, 'Pass the `topology` output of the provision step that read the same spec.');
}
function resolve_topology_parse(text) {
    try {
        return (0,contracts_build/* parseTopology */.Ln)(text);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('topology', `Input 'topology' is not a topology: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Pass the `topology` output of provision unchanged, as text.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/index.js












;// CONCATENATED MODULE: ./packages/lago/build/bridges.js

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
            "bundle exec rails runner 'DatabaseMigrations::PopulateInvoicesBillingEntitySequentialIdJob.perform_later'",
        ],
        note: 'Fills the legal numbering of invoices: wait until none is left (1 to 2 s per 1 000 invoices).',
    },
    { version: 'v1.29.0', tasks: [], note: 'Drops columns that v1.28 still ignores.' },
    {
        version: 'v1.30.0',
        tasks: ['bundle exec rails migrations:fill_organization_id'],
        note: 'v1.32 requires organization_id on about 50 tables.',
    },
    { version: 'v1.31.0', tasks: [], note: 'Has the code that v1.32 expects the data of.' },
    {
        version: 'v1.32.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'Validates organization_id everywhere.',
    },
    {
        version: 'v1.42.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'v1.43 requires charges.code. The status loop of the task never ends: stop it once the jobs are queued.',
    },
    { version: 'v1.43.0', tasks: [], note: 'Validates charges.code.' },
    {
        version: 'v1.44.0',
        tasks: ['bundle exec rails upgrade:perform_required_jobs'],
        note: 'v1.46 requires organizations.slug, v1.47 coupons.code.',
    },
    {
        version: 'v1.45.0',
        tasks: [
            'bundle exec rails migrations:wallet_traceability',
            'env DRY_RUN=false bundle exec rails migrations:wallet_traceability',
        ],
        note: 'Wallets become traceable; read what the dry run says before the second command.',
    },
    {
        version: 'v1.50.0',
        tasks: ['stripe', 'adyen', 'gocardless', 'moneyhash'].map((provider) => `bundle exec rails migrations:backfill_${provider}_payment_methods`),
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
    if (crossed.length === 0)
        return { ok: true, before: tasksOf(from), after: tasksOf(to) };
    const hops = [...crossed.map((bridge) => bridge.version), to];
    const refused = `${from} cannot become ${to} in one deploy: Lago needs ${crossed.length === 1 ? 'a release' : `${crossed.length} releases`} in between. Deploy ${[from, ...hops].join(' → ')}, one at a time, each with its workers running until its tasks are done.`;
    return { ok: false, refused, hops, tasks: crossed };
}
function isCrossed(bridge, from, to) {
    return (!isAtLeast(from, bridge.version) && isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version));
}
function tasksOf(version) {
    const bridge = BRIDGES.find((candidate) => isSameMinor(candidate.version, version) && isAtLeast(version, candidate.version));
    return bridge?.tasks ?? [];
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

;// CONCATENATED MODULE: ./packages/lago/build/workers.js


const FIRST = 'v1.27.1';
/** api/scripts and config/sidekiq of the tags (facts: lago.md 1.3 to 1.5). The pdf script is plural: Lago's compose file has it wrong. */
const DEDICATED = [
    worker('events', 'start.events.worker.sh', 'SIDEKIQ_EVENTS', FIRST, ['events']),
    worker('billing', 'start.billing.worker.sh', 'SIDEKIQ_BILLING', FIRST, ['billing', 'billing_low_priority']),
    worker('pdfs', 'start.pdfs.worker.sh', 'SIDEKIQ_PDFS', FIRST, ['pdfs']),
    worker('webhook', 'start.webhook.worker.sh', 'SIDEKIQ_WEBHOOK', FIRST, ['webhook_worker']),
    worker('clock', 'start.clock.worker.sh', 'SIDEKIQ_CLOCK', FIRST, ['clock_worker']),
    worker('payments', 'start.payments.worker.sh', 'SIDEKIQ_PAYMENTS', FIRST, ['payments']),
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
    const queues = known.queues.filter((queue) => version_isAtLeast(version, LATER_QUEUES[queue] ?? FIRST));
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
const SIDEKIQ_SWITCHES = DEDICATED.map(({ variable }) => variable);

;// CONCATENATED MODULE: ./packages/lago/build/environment.js

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
            return [...rails(settings), ...files(settings), ...mails(settings), ...web(settings)];
        case 'worker':
            return [...rails(settings), ...files(settings), ...mails(settings), ...jobs(settings)];
        case 'clock':
            return [...rails(settings), ...pool(CLOCK_POOL, settings)];
        case 'migrate':
            // A migration may touch files: without the bucket it would leave them in a container that is removed.
            return [
                ...rails(settings).filter(({ name }) => !TIMEOUT.test(name)),
                ...files(settings),
                ...pool(CLOCK_POOL, settings),
            ];
        case 'front':
            return front(settings);
        case 'pdf':
        case 'proxy':
            return [];
    }
}
/** Rails opens a connection per thread and pool; the clock has few threads. */
const CLOCK_POOL = 5;
/** They would end a long migration half way (facts: lago.md 3.5). */
const TIMEOUT = /^LAGO_DATABASE_\w+_TIMEOUT$/;
function rails(settings) {
    const { domain, encryption } = settings;
    return [
        ...from('lago.yml', settings.extra),
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
        ...from('secret', {
            // Credentials are in the URLs: REDIS_PASSWORD breaks job uniqueness before v1.43 (facts: lago.md 5).
            DATABASE_URL: settings.databaseUrl,
            REDIS_URL: settings.redisUrl,
            LAGO_REDIS_CACHE_URL: settings.redisCacheUrl,
            SECRET_KEY_BASE: settings.secretKeyBase,
            LAGO_RSA_PRIVATE_KEY: settings.rsaPrivateKey,
            LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey,
            LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryption.deterministicKey,
            LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.keyDerivationSalt,
            ...(settings.license === undefined ? {} : { LAGO_LICENSE: settings.license }),
        }),
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
function jobs(settings) {
    return [
        ...from('lago.yml', { SIDEKIQ_CONCURRENCY: String(settings.workerConcurrency) }),
        ...pool(settings.workerConcurrency, settings),
    ];
}
/** As many connections as threads, so that no job waits for one; an operator may give more. */
function pool(threads, { extra }) {
    return from('derived', { DATABASE_POOL: extra.DATABASE_POOL ?? String(threads) });
}
function files({ storage }) {
    if (storage === undefined)
        return [];
    return [
        ...from('fixed', {
            LAGO_USE_AWS_S3: 'true',
            // Newer SDKs add checksums that some S3 servers refuse (facts: lago.md 7).
            AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
            AWS_RESPONSE_CHECKSUM_VALIDATION: 'when_required',
        }),
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
function front({ domain, signup, extra }) {
    const withoutPdfs = extra.LAGO_DISABLE_PDF_GENERATION;
    return [
        ...from('fixed', { APP_ENV: 'production' }),
        ...from('lago.yml', {
            API_URL: `https://${domain}/api`,
            LAGO_DOMAIN: domain,
            LAGO_DISABLE_SIGNUP: signup ? 'false' : 'true',
            ...(withoutPdfs === undefined ? {} : { LAGO_DISABLE_PDF_GENERATION: withoutPdfs }),
        }),
    ];
}
function from(origin, values) {
    return Object.entries(values).map(([name, value]) => ({ name, value, origin }));
}
/** The last one of a name wins; the order is that of the names, so that the same input gives the same bytes. */
function sorted(variables) {
    const byName = new Map(variables.map((variable) => [variable.name, variable]));
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Names that the rendering decides: an operator's own value would contradict it. DATABASE_POOL may be raised. */
const MANAGED = /^(RAILS_ENV|RAILS_LOG_TO_STDOUT|RAILS_M(AX|IN)_THREADS|WEB_CONCURRENCY|DATABASE_URL|REDIS_(URL|PASSWORD)|LAGO_REDIS_CACHE_(URL|PASSWORD)|LAGO_REDIS_CABLE_URL|SECRET_KEY_BASE|LAGO_RSA_PRIVATE_KEY|(LAGO_)?ENCRYPTION_\w+|LAGO_(API|FRONT|PDF)_URL|LAGO_DISABLE_(SIGNUP|SEGMENT)|LAGO_SIDEKIQ_WEB|SIDEKIQ_\w+|LAGO_USE_AWS_S3|LAGO_AWS_S3_\w+|LAGO_SMTP_\w+|LAGO_FROM_EMAIL|LAGO_LICENSE)$/;
function isManagedVariable(name) {
    return MANAGED.test(name);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Reads REDIS_URL. Sidekiq cannot use a Redis cluster (facts: lago.md 5). */
function readRedisUrl(text) {
    const fault = (words) => ({ ok: false, fault: words });
    if (/^[^/]*:\/\/[^/?]*,/.test(text))
        return fault('names several hosts, and Lago cannot use a Redis cluster');
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
/** The URL of the cache when none is given: the same server, another database, so that a flush of the one spares the other. */
function cacheUrlBeside(redisUrl) {
    const read = readRedisUrl(redisUrl);
    const taken = read.ok ? read.address.database : 0;
    const url = new URL(redisUrl);
    url.pathname = `/${taken === 1 ? 2 : 1}`;
    return url.href;
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
            if (/[\r\n]/.test(value))
                return 'has a line break in it';
            if (value !== value.trim())
                return 'starts or ends with a blank';
            if (value.length < leastLength)
                return `has ${value.length} characters; it needs at least ${leastLength}`;
            return undefined;
        },
    };
}
const RSA_REMEDY = 'create it with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | base64 -w 0`';
/** A PEM in base64 on one line; anything else ends the process at boot (facts: lago.md 1.6, issues 389 and 44). */
function rsaFault(value) {
    if (value.includes('-----BEGIN'))
        return 'is a PEM itself; Lago wants that PEM in base64';
    if (/\s/.test(value))
        return 'has blanks or line breaks; Lago wants base64 on one line';
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
const redis = {
    remedy: 'write it as redis://user:password@host:6379/0, user and password percent-encoded',
    fault: (value) => {
        const read = readRedisUrl(value);
        return read.ok ? undefined : read.fault;
    },
};
const encryptionKey = secret_rules_text(32, 'create it with `openssl rand -hex 32`, once: data written with it is lost without it');
/** The rules by Lago's own names (facts: lago.md 1.6). */
const SECRET_RULES = {
    SECRET_KEY_BASE: secret_rules_text(64, 'create it with `openssl rand -hex 64`'),
    LAGO_RSA_PRIVATE_KEY: { remedy: RSA_REMEDY, fault: rsaFault },
    LAGO_ENCRYPTION_PRIMARY_KEY: encryptionKey,
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: encryptionKey,
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryptionKey,
    POSTGRES_PASSWORD: secret_rules_text(8, 'create it with `openssl rand -base64 24`, and give the same to provision'),
    REDIS_URL: redis,
    LAGO_REDIS_CACHE_URL: redis,
    LAGO_AWS_S3_ACCESS_KEY_ID: secret_rules_text(8, 'create an API key of an application that may use the bucket, under IAM'),
    LAGO_AWS_S3_SECRET_ACCESS_KEY: secret_rules_text(16, 'it is shown once, when the API key of the bucket is created under IAM'),
    LAGO_SMTP_PASSWORD: secret_rules_text(8, 'use the secret key of an API key that may send with Transactional Email'),
    SCW_DNS_SECRET_KEY: secret_rules_text(16, 'create an API key of an application with DomainsDNSFullAccess only, under IAM'),
    LAGO_LICENSE: secret_rules_text(8, 'copy the license key that Lago gave you, or leave it out'),
};
/** Every fault of the secrets that were given. Values that are absent are not judged here. */
function judgeSecrets(given) {
    return Object.keys(SECRET_RULES).flatMap((name) => {
        const value = given[name];
        const rule = SECRET_RULES[name];
        const fault = value === undefined ? undefined : rule.fault(value);
        return fault === undefined ? [] : [{ name, fault, remedy: rule.remedy }];
    });
}

;// CONCATENATED MODULE: ./packages/lago/build/images.js
/** The Gotenberg that Lago's chart and production compose file use (facts: lago.md 1.2). */
const GOTENBERG = 'getlago/lago-gotenberg:8.15';
/** 3.6 speaks the API of current Docker engines, and cleans paths before routers see them (facts: lago.md 2.4). */
const TRAEFIK = 'traefik:v3.6.1';
function imagesOf(version) {
    return { api: `getlago/api:${version}`, front: `getlago/front:${version}`, pdf: GOTENBERG, proxy: TRAEFIK };
}

;// CONCATENATED MODULE: ./packages/lago/build/services.js



/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts a clock.
 */
const COMES_BACK = 'unless-stopped';
const STAYS_DOWN = 'no';
/** Sidekiq needs its 25 s, Puma up to 35 s (facts: lago.md 3.4). Docker's own 10 s lose jobs in flight. */
const GRACE_SECONDS = { worker: 40, api: 35, clock: 15, front: 15, pdf: 30, proxy: 35, migrate: 60 };
/** What the processes need at the default concurrency (facts: lago.md 7); they fit a PRO2-XS together. */
const MEMORY_MIB = {
    api: 2048,
    defaultWorker: 1536,
    dedicatedWorker: 1024,
    clock: 512,
    migrate: 2048,
    front: 256,
    pdf: 2048,
    proxy: 256,
};
const sidekiqAnswers = ['curl', '-fsS', 'http://localhost:8080'];
/** All services of a release in the order of the compose file. The image's own command migrates first: always override it. */
function servicesOf(version, workers) {
    const images = imagesOf(version);
    const jobs = [
        services_worker(DEFAULT_WORKER_SERVICE, DEFAULT_WORKER_SCRIPT, images.api, MEMORY_MIB.defaultWorker),
        ...dedicatedWorkers(workers, version).map(({ service, script }) => services_worker(service, script, images.api, MEMORY_MIB.dedicatedWorker)),
    ];
    return [...webServices(version), ...jobs, clock(images.api), migrate(version)];
}
function webServices(version) {
    const images = imagesOf(version);
    const web = { profile: 'web', restart: COMES_BACK };
    return [
        {
            ...web,
            name: 'api',
            role: 'api',
            image: images.api,
            command: script('start.api.sh'),
            healthcheck: ['curl', '-fsS', 'http://localhost:3000/health'],
            stopGraceSeconds: GRACE_SECONDS.api,
            memoryMiB: MEMORY_MIB.api,
        },
        {
            ...web,
            name: 'front',
            role: 'front',
            image: images.front,
            // Busybox of the nginx image; it has no curl.
            healthcheck: ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/'],
            stopGraceSeconds: GRACE_SECONDS.front,
            memoryMiB: MEMORY_MIB.front,
        },
        {
            ...web,
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
            stopGraceSeconds: GRACE_SECONDS.pdf,
            memoryMiB: MEMORY_MIB.pdf,
        },
        {
            ...web,
            name: 'proxy',
            role: 'proxy',
            image: images.proxy,
            healthcheck: ['traefik', 'healthcheck'],
            stopGraceSeconds: GRACE_SECONDS.proxy,
            memoryMiB: MEMORY_MIB.proxy,
        },
    ];
}
function services_worker(name, file, image, memoryMiB) {
    return {
        name,
        role: 'worker',
        profile: 'jobs',
        image,
        command: script(file),
        healthcheck: sidekiqAnswers,
        restart: COMES_BACK,
        stopGraceSeconds: GRACE_SECONDS.worker,
        memoryMiB,
    };
}
function clock(image) {
    return {
        name: 'clock',
        role: 'clock',
        profile: 'clock',
        image,
        command: script('start.clock.sh'),
        // It has no port: this proves that the process is the clock, not that it ticks (facts: lago.md 3.1).
        healthcheck: ['grep', '-qa', 'clockwork', '/proc/1/cmdline'],
        restart: STAYS_DOWN,
        stopGraceSeconds: GRACE_SECONDS.clock,
        memoryMiB: MEMORY_MIB.clock,
    };
}
/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
function migrate(version) {
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
        stopGraceSeconds: GRACE_SECONDS.migrate,
        memoryMiB: MEMORY_MIB.migrate,
    };
}
function script(file) {
    return [`./scripts/${file}`];
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
    { name: 'membership_roles', clockColumn: 'created_at', appendOnly: false, since: 'v1.40.0' },
];
/** The tables that matter to a drill and exist in a release. */
function drillTables(version) {
    return TABLES.filter(({ since }) => since === undefined || isAtLeast(version, since));
}

;// CONCATENATED MODULE: ./packages/lago/build/index.js














;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit-rules.js

const VERSION = ['lago', 'version'];
const RULES = [
    {
        id: 'version-too-old',
        severity: 'error',
        remedy: `Use ${OLDEST_KNOWN_VERSION} or newer; older ones lack scripts and switches that this configuration relies on.`,
        find: ({ spec }) => acquaintanceWith(spec.lago.version).kind === 'older'
            ? [{ path: VERSION, text: `Lago ${spec.lago.version} is older than any that is known here` }]
            : [],
    },
    {
        id: 'version-newer-than-known',
        severity: 'warning',
        remedy: 'Read its release notes for new variables, workers and migrations, or update these actions.',
        find: ({ spec }) => acquaintanceWith(spec.lago.version).kind === 'newer'
            ? [
                {
                    path: VERSION,
                    text: `Lago ${spec.lago.version} is not known yet and is rendered like ${NEWEST_KNOWN_VERSION}`,
                },
            ]
            : [],
    },
    {
        id: 'schema-version-unknown',
        severity: 'note',
        remedy: 'Nothing to do: deploy-compose then takes the schema version that the migration leaves.',
        find: ({ spec }) => {
            const known = acquaintanceWith(spec.lago.version);
            return known.kind === 'known' && !known.listed
                ? [{ path: VERSION, text: `The schema version of Lago ${spec.lago.version} is not in the table` }]
                : [];
        },
    },
    {
        id: 'worker-not-in-version',
        severity: 'error',
        remedy: 'Take it out: its switch would send jobs to queues that nothing reads.',
        find: ({ spec }) => spec.lago.workers.flatMap((name, index) => workerExists(name, spec.lago.version)
            ? []
            : [
                {
                    path: ['lago', 'workers', index],
                    text: `The ${name} worker came with Lago ${dedicatedWorker(name, spec.lago.version).since}, after ${spec.lago.version}`,
                },
            ]),
    },
    {
        id: 'switch-without-worker',
        severity: 'error',
        remedy: 'Name the worker under `lago.workers` instead: its switch is then set everywhere.',
        find: ({ spec }) => Object.keys(spec.lago.env)
            .filter((name) => SIDEKIQ_SWITCHES.includes(name))
            .map((name) => ({
            path: ['lago', 'env', name],
            text: `${name} is set by hand, so it can differ from the workers that run`,
        })),
    },
    {
        id: 'managed-variable',
        severity: 'error',
        remedy: 'Take it out: it is decided by other keys of this file or by a secret.',
        find: ({ spec }) => Object.keys(spec.lago.env)
            .filter((name) => isManagedVariable(name) && !SIDEKIQ_SWITCHES.includes(name))
            .map((name) => ({ path: ['lago', 'env', name], text: `${name} is set under lago.env` })),
    },
    {
        id: 'secret-in-spec',
        severity: 'error',
        remedy: 'Take it out of the file and out of its history, and make a new one: who can read the repository has it.',
        find: ({ spec }) => Object.entries(spec.lago.env)
            .filter(([name, value]) => looksSecret(name) && value !== '' && !isManagedVariable(name))
            .map(([name]) => ({ path: ['lago', 'env', name], text: `${name} looks like a secret` })),
    },
    {
        id: 'pool-below-concurrency',
        severity: 'error',
        remedy: 'Raise DATABASE_POOL to the larger of both, or leave it out: then each process gets what it needs.',
        find: ({ spec: { lago } }) => {
            const pool = lago.env.DATABASE_POOL;
            const threads = Math.max(lago['worker-concurrency'], lago['web-threads']);
            if (pool === undefined || (/^\d+$/.test(pool) && Number(pool) >= threads))
                return [];
            return [
                {
                    path: ['lago', 'env', 'DATABASE_POOL'],
                    text: `DATABASE_POOL is ${pool}, but a process has up to ${threads} threads that each need a connection`,
                },
            ];
        },
    },
    {
        id: 'files-on-instance',
        severity: 'warning',
        remedy: 'Add `storage` with a bucket: invoices then survive, and both colors see the same files.',
        find: ({ spec }) => spec.storage === undefined
            ? [{ path: [], text: 'There is no bucket: files stay inside a container and are lost with it' }]
            : [],
    },
    {
        id: 'mail-implicit-tls',
        severity: 'error',
        remedy: 'Use 2587 with Transactional Email, or another port that speaks STARTTLS.',
        find: ({ spec }) => spec.mail?.port === 465 || spec.mail?.port === 2465
            ? [
                {
                    path: ['mail', 'port'],
                    text: `Port ${spec.mail.port} starts with TLS, which Lago cannot (it knows STARTTLS only)`,
                },
            ]
            : [],
    },
    {
        id: 'mail-port-blocked',
        severity: 'warning',
        remedy: 'Use 2587, which Transactional Email offers for this, or have the ports opened by the support.',
        find: ({ spec }) => spec.mail?.port === 25 || spec.mail?.port === 587
            ? [{ path: ['mail', 'port'], text: `Scaleway blocks port ${spec.mail.port} from instances` }]
            : [],
    },
    {
        id: 'signup-open',
        severity: 'warning',
        remedy: 'Set `signup: false` once your own organization exists.',
        find: ({ spec }) => spec.lago.signup ? [{ path: ['lago', 'signup'], text: 'Anyone may create an organization' }] : [],
    },
    {
        id: 'redis-tls-verified',
        severity: 'warning',
        remedy: 'Use redis:// inside the private network, or Lago v1.43.0 or newer.',
        find: ({ spec, secrets }) => {
            const redis = readRedisUrl(secrets.redisUrl);
            if (!redis.ok || !redis.address.tls || version_isAtLeast(spec.lago.version, 'v1.43.0'))
                return [];
            return [
                {
                    path: VERSION,
                    text: `Lago ${spec.lago.version} verifies the certificate of a rediss:// server, and that of Managed Redis is self-signed: no job could be queued`,
                },
            ];
        },
    },
    {
        id: 'redis-without-password',
        severity: 'warning',
        remedy: 'Put a user and a password into REDIS_URL: jobs hold customer data, and whoever reaches Redis can run them.',
        find: ({ secrets }) => {
            const redis = readRedisUrl(secrets.redisUrl);
            return redis.ok && !redis.address.hasPassword ? [{ path: [], text: 'REDIS_URL has no password' }] : [];
        },
    },
];
function looksSecret(name) {
    return /(PASSWORD|SECRET|SECRET_KEY|TOKEN|PRIVATE_KEY|API_KEY)$/.test(name);
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/audit.js

/** Judges a configuration before it is rendered: errors refuse it, warnings and notes are shown on their lines. */
function audit(subject, file, lineOf) {
    return RULES.flatMap((rule) => judge(rule, subject, file, lineOf)).sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.place.line - b.place.line);
}
const ORDER = ['error', 'warning', 'note'];
function judge(rule, subject, file, lineOf) {
    return rule.find(subject).map(({ path, text }) => ({
        rule: rule.id,
        severity: rule.severity,
        text,
        remedy: rule.remedy,
        place: { file, line: lineOf(path), column: 1 },
    }));
}
/** The errors among the findings, as issues to annotate. */
function errorsOf(findings) {
    return findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => ({ ...finding.place, message: sentence(finding) }));
}
/** `text [rule]; remedy.` */
function sentence({ text, rule, remedy }) {
    return `${text} [${rule}]. ${remedy}`;
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

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8009);
;// CONCATENATED MODULE: ./actions/lago-render-config/build/proxy-static.js



/** Where the proxy's container finds its files. */
const STATIC_FOLDER = '/etc/traefik';
const DYNAMIC_FOLDER = '/etc/lago-scw/dynamic';
const TLS_FOLDER = '/etc/lago-scw/tls';
const ACME_FOLDER = '/var/lib/lago-scw/acme';
/** The authority whose certificates are trusted; Lago's own file asks the staging one (facts: lago.md 2, defect 1). */
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
const RESOLVER = 'scaleway';
/** Text of traefik.yml: entry points, the file provider, and no Docker socket. The same on both colors. */
function proxyStaticFile(spec, topology) {
    const { tls } = spec;
    const certificate = tls.from === 'secret' ? {} : { certResolver: RESOLVER, domains: [{ main: spec.domain }] };
    const document = {
        global: { checkNewVersion: false, sendAnonymousUsage: false },
        log: { level: 'INFO' },
        ping: { entryPoint: 'ping' },
        providers: { file: { directory: DYNAMIC_FOLDER, watch: true } },
        entryPoints: {
            // Not published: for the health check inside the container.
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
                forwardedHeaders: { trustedIPs: contracts_build/* COLORS */.lm.map((color) => topology.instances[color].privateAddress) },
                http: { middlewares: ['other-color@file', 'hsts@file'], tls: certificate },
            },
        },
        serversTransport: { forwardingTimeouts: { idleConnTimeout: `${SERVICE_IDLE_SECONDS}s` } },
        ...(tls.from === 'secret' ? {} : { certificatesResolvers: { [RESOLVER]: { acme: acme(tls.email) } } }),
    };
    return (0,yaml_dist/* stringify */.As)(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
function transport() {
    return {
        respondingTimeouts: { readTimeout: '60s', idleTimeout: `${IDLE_SECONDS}s` },
        lifeCycle: { graceTimeOut: '30s' },
    };
}
/** DNS-01 works on the color that does not hold the Elastic IP; the other challenges cannot (facts: anchors.md 2.4). */
function acme(email) {
    return {
        email,
        caServer: LETS_ENCRYPT,
        storage: `${ACME_FOLDER}/acme.json`,
        keyType: 'EC256',
        dnsChallenge: { provider: 'scaleway' },
    };
}
/** What the proxy's container sees: with Let's Encrypt, a key that may only change DNS. */
function proxyEnvironment(secrets, topology) {
    if (secrets.tls.from === 'secret')
        return {};
    return {
        // lego's documentation and its code name the project differently: both are set (facts: anchors.md 2.4).
        SCALEWAY_PROJECT_ID: topology.projectId,
        SCW_PROJECT_ID: topology.projectId,
        SCW_SECRET_KEY: secrets.tls.dnsSecretKey,
    };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/settings.js


/** Where containers find the certificate authority of the database. */
const DATABASE_CERTIFICATE_FOLDER = '/etc/lago-scw/database';
/** What the environment of Lago's processes is made of. */
function settingsOf(spec, topology, secrets) {
    const { lago } = spec;
    return {
        version: lago.version,
        domain: spec.domain,
        workers: lago.workers,
        webConcurrency: lago['web-concurrency'],
        webThreads: lago['web-threads'],
        workerConcurrency: lago['worker-concurrency'],
        signup: lago.signup,
        extra: lago.env,
        databaseUrl: databaseUrlOf(topology, secrets.postgresPassword),
        redisUrl: secrets.redisUrl,
        redisCacheUrl: secrets.redisCacheUrl ?? cacheUrlBeside(secrets.redisUrl),
        secretKeyBase: secrets.secretKeyBase,
        rsaPrivateKey: secrets.rsaPrivateKey,
        encryption: secrets.encryption,
        license: secrets.license,
        storage: storageOf(spec, secrets),
        mail: mailOf(spec, secrets),
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
function storageOf(spec, secrets) {
    if (spec.storage === undefined || secrets.storage === undefined)
        return undefined;
    const region = (0,contracts_build/* regionOf */.AP)(spec);
    return {
        bucket: spec.storage.bucket,
        // The bucket is never a part of it (facts: lago.md 7).
        endpoint: spec.storage.endpoint ?? `https://s3.${region}.scw.cloud`,
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

;// CONCATENATED MODULE: ./actions/lago-render-config/build/compose-file.js




const COMPOSE_PROJECT = 'lago';
/** Set by deploy-compose: the host's own color, which a release cannot know since both hosts get the same one. */
const COLOR = `\${LAGO_SCW_COLOR:?is blue or green; deploy-compose sets it}`;
/** Likewise the host's own address on the private network. */
const PRIVATE_ADDRESS = `\${LAGO_SCW_PRIVATE_ADDRESS:?is the private address of this instance; deploy-compose sets it}`;
const PROXY_PORTS = ['80:80', '443:443', `${PRIVATE_ADDRESS}:${HAND_OVER_PORT}:${HAND_OVER_PORT}`];
const READ_DATABASE = ['api', 'worker', 'clock', 'migrate'];
/**
 * Text of compose.yaml. Holds no secret: those are in the env files, one for each service that has any variable.
 */
function composeFile(services, withEnvironment, tls) {
    const document = {
        name: COMPOSE_PROJECT,
        services: Object.fromEntries(services.map((service) => [service.name, serviceOf(service, withEnvironment.has(service.name), tls)])),
        ...(tls === 'lets-encrypt' ? { volumes: { acme: {} } } : {}),
    };
    // YAML 1.1 quotes what an older reader would take for a boolean or a number, `no` among them.
    return (0,yaml_dist/* stringify */.As)(document, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
}
function serviceOf(service, hasEnvironment, tls) {
    const volumes = volumesOf(service, tls);
    return {
        image: service.image,
        profiles: [service.profile],
        ...(service.command === undefined ? {} : { command: service.command.map(composeText) }),
        ...(hasEnvironment ? { env_file: [`./${envFileOf(service)}`] } : {}),
        ...(service.role === 'proxy' ? { ports: PROXY_PORTS } : {}),
        ...(volumes.length === 0 ? {} : { volumes }),
        ...(service.healthcheck === undefined ? {} : { healthcheck: healthcheckOf(service.healthcheck) }),
        restart: service.restart,
        stop_grace_period: `${service.stopGraceSeconds}s`,
        mem_limit: `${service.memoryMiB}m`,
        security_opt: ['no-new-privileges:true'],
        // Docker keeps logs for ever otherwise, and a full disk stops everything.
        logging: { driver: 'json-file', options: { 'max-size': '20m', 'max-file': '5' } },
    };
}
/** Path of a service's env file in the release folder. */
function envFileOf(service) {
    return `env/${service.name}.env`;
}
/** A slow first start (Rails takes a while) is looked at every second; afterwards every 10 s is enough. */
function healthcheckOf(command) {
    return {
        test: ['CMD', ...command.map(composeText)],
        interval: '10s',
        timeout: '10s',
        retries: 3,
        start_period: '90s',
        start_interval: '1s',
    };
}
/** Folders, not files: a file that is renamed into place would not be seen through a mount of the file. */
function volumesOf(service, tls) {
    if (READ_DATABASE.includes(service.role))
        return [`./database:${DATABASE_CERTIFICATE_FOLDER}:ro`];
    if (service.role !== 'proxy')
        return [];
    return [
        `./proxy/static:${STATIC_FOLDER}:ro`,
        `./proxy/${COLOR}:${DYNAMIC_FOLDER}:ro`,
        tls === 'secret' ? `./proxy/tls:${TLS_FOLDER}:ro` : `acme:${ACME_FOLDER}`,
    ];
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/proxy-dynamic.js




/**
 * Paths that Lago serves to whoever asks, or guards by one key only: Sidekiq's pages show and delete jobs
 * (facts: lago.md 2, defect 6).
 */
const CLOSED_DOORS = ['/api/sidekiq', '/api/metrics', '/api/karafka', '/api/admin', '/api/data_api'];
/** Text of routes.yml for a host of one color: the routing of Lago's own single-domain layout, with the doors closed. */
function proxyRoutesFile(spec, topology, color, release) {
    const other = topology.instances[(0,contracts_build/* otherColor */.IP)(color)].privateAddress;
    const document = {
        http: {
            routers: routers(spec.domain),
            middlewares: middlewares(color, release, other),
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
function middlewares(color, release, otherAddress) {
    return {
        release: { headers: { customResponseHeaders: { 'X-Lago-Release': release, 'X-Lago-Color': color } } },
        hsts: { headers: { customResponseHeaders: { 'Strict-Transport-Security': 'max-age=31536000' } } },
        // An allow list of nobody: the broadcast address is never a sender. It answers 403.
        closed: { ipAllowList: { sourceRange: ['255.255.255.255/32'] } },
        // Its own address is the proxy itself: a canary sends most requests back to where they came from.
        'other-color': { ipAllowList: { sourceRange: [`${otherAddress}/32`, '127.0.0.1/32'] } },
        'strip-api': { stripPrefix: { prefixes: ['/api'] } },
        'to-https': { redirectScheme: { scheme: 'https', permanent: true } },
    };
}
function balancer(url) {
    return { loadBalancer: { servers: [{ url }] } };
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/render.js







/** All are for their owner alone: some hold secrets, and none is of use to others. */
const FILE_MODE = '0600';
/** Stands for the release id while the digest is taken: the id is made of the digest, and some files carry the id. */
const UNNAMED = 'v0.0.0-00000000';
/** Pure: reads no clock, no randomness, no file. */
function renderRelease(order) {
    const { spec } = order;
    const services = servicesOf(spec.lago.version, spec.lago.workers);
    const environments = environmentsOf(services, order);
    const configDigest = digestOf(filesOf(order, services, environments, UNNAMED));
    const id = (0,contracts_build/* releaseId */.Bf)(spec.lago.version, configDigest);
    const files = filesOf(order, services, environments, id);
    const release = {
        schema: 'lago-scw/release@1',
        id,
        environment: spec.environment,
        lagoVersion: spec.lago.version,
        configDigest,
        composeProject: COMPOSE_PROJECT,
        schemaVersion: schema_versions_schemaVersionOf(spec.lago.version),
        services: {
            web: named(services, 'web'),
            jobs: named(services, 'jobs'),
            clock: named(services, 'clock'),
            migrate: 'migrate',
        },
        images: [...new Set(services.map(({ image }) => image))].sort(),
        files: [...files].map(([path, content]) => ({ path, mode: FILE_MODE, sha256: sha256(content) })),
    };
    files.set('release.json', `${JSON.stringify(release, null, 2)}\n`);
    return { release, services, environments, files };
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
function filesOf({ spec, topology, secrets }, services, environments, id) {
    const files = new Map();
    const withEnvironment = new Set(services.map(({ name }) => name).filter((name) => (environments.get(name) ?? []).length > 0));
    files.set('compose.yaml', composeFile(services, withEnvironment, spec.tls.from));
    files.set('database/ca.pem', topology.database.certificate);
    for (const service of services) {
        const variables = environments.get(service.name) ?? [];
        if (variables.length > 0)
            files.set(envFileOf(service), envFile(variables));
    }
    files.set('proxy/static/traefik.yml', proxyStaticFile(spec, topology));
    for (const color of contracts_build/* COLORS */.lm) {
        files.set(`proxy/${color}/routes.yml`, proxyRoutesFile(spec, topology, color, id));
        files.set(`proxy/${color}/drain.yml`, proxyDrainFile());
    }
    if (secrets.tls.from === 'secret') {
        files.set('proxy/tls/certificate.pem', secrets.tls.certificate);
        files.set('proxy/tls/private-key.pem', secrets.tls.privateKey);
    }
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function envFile(variables) {
    return composeEnvFile(Object.fromEntries(variables.map(({ name, value }) => [name, value])));
}
function named(services, profile) {
    return services.filter((service) => service.profile === profile).map(({ name }) => name);
}
/** Over paths, lengths and contents, so that no two sets of files can look the same. */
function digestOf(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const [path, content] of files)
        hash.update(`${path}\0${Buffer.byteLength(content)}\0${content}`);
    return hash.digest('hex');
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
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

;// CONCATENATED MODULE: ./actions/lago-render-config/build/secrets.js



/**
 * Every secret that the spec needs, none that it does not.
 *
 * @throws ActionError `secret` naming each fault and how to make a good one; never a value
 */
function readSecrets(variables, spec, now) {
    const faults = [];
    const need = (name, why) => {
        const value = variables[name];
        if (value === undefined)
            faults.push({ name, fault: `is missing: ${why}`, remedy: remedies[name] ?? '' });
        return value ?? '';
    };
    const secrets = {
        secretKeyBase: variables.SECRET_KEY_BASE,
        rsaPrivateKey: variables.LAGO_RSA_PRIVATE_KEY,
        encryption: {
            primaryKey: variables.LAGO_ENCRYPTION_PRIMARY_KEY,
            deterministicKey: variables.LAGO_ENCRYPTION_DETERMINISTIC_KEY,
            keyDerivationSalt: variables.LAGO_ENCRYPTION_KEY_DERIVATION_SALT,
        },
        postgresPassword: variables.POSTGRES_PASSWORD,
        redisUrl: variables.REDIS_URL,
        redisCacheUrl: variables.LAGO_REDIS_CACHE_URL,
        license: variables.LAGO_LICENSE,
        storage: spec.storage && {
            accessKeyId: need('LAGO_AWS_S3_ACCESS_KEY_ID', 'the spec has `storage`'),
            secretAccessKey: need('LAGO_AWS_S3_SECRET_ACCESS_KEY', 'the spec has `storage`'),
        },
        mail: spec.mail && { password: need('LAGO_SMTP_PASSWORD', 'the spec has `mail`') },
        tls: spec.tls.from === 'secret'
            ? {
                from: 'secret',
                certificate: pem(need('TLS_CERTIFICATE', 'the spec has `tls.from: secret`')),
                privateKey: pem(need('TLS_PRIVATE_KEY', 'the spec has `tls.from: secret`')),
            }
            : {
                from: 'lets-encrypt',
                dnsSecretKey: need('SCW_DNS_SECRET_KEY', 'the spec has `tls.from: lets-encrypt`'),
            },
    };
    faults.push(...judgeSecrets(variables));
    if (secrets.tls.from === 'secret' && secrets.tls.certificate !== '\n' && secrets.tls.privateKey !== '\n') {
        faults.push(...certificateFaults({ ...secrets.tls, domain: spec.domain, now }));
    }
    if (faults.length > 0)
        throw refusal(faults);
    return secrets;
}
/** How to make what only some specs need. */
const remedies = {
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
    return new effects_build/* ActionError */.lZ('secret', faults.map(({ name, fault, remedy }) => `Secret ${name} ${fault}; ${remedy}.`).join('\n'), 'Correct it in the GitHub environment (Settings > Environments); nothing was rendered.');
}

;// CONCATENATED MODULE: ./actions/lago-render-config/build/summary.js
function describeRelease(summary, rendered) {
    const { release, services, environments } = rendered;
    summary
        .heading(`Release ${release.id}`)
        .paragraph(`Lago ${release.lagoVersion} for ${release.environment}, schema version ${release.schemaVersion ?? 'not in our table'}. Config digest ${release.configDigest}.`)
        .diagram(flow(services))
        .table(['Service', 'Image', 'Profile', 'Memory', 'Stops within', 'Comes back'], services.map(serviceRow))
        .details('Variables by service and origin (values are never shown)', (inner) => inner.table(['Service', ...ORIGINS], services.map(({ name }) => [
        name,
        ...ORIGINS.map((origin) => namesOf(environments.get(name), origin)),
    ])))
        .details(`Files (${release.files.length + 1})`, (inner) => inner.table(['Path', 'Mode', 'SHA-256'], release.files.map(({ path, mode, sha256 }) => [path, mode, sha256.slice(0, 16)])));
}
function describeAudit(summary, findings) {
    summary.heading('Audit', 3);
    if (findings.length === 0) {
        summary.paragraph('Nothing found.');
        return;
    }
    summary.table(['Severity', 'Rule', 'Line', 'What', 'Remedy'], findings.map(({ severity, rule, place, text, remedy }) => [
        severity,
        rule,
        `${place.file}:${place.line}`,
        text,
        remedy,
    ]));
}
const ORIGINS = ['secret', 'lago.yml', 'derived', 'fixed'];
function serviceRow({ name, image, profile, memoryMiB, stopGraceSeconds, restart }) {
    return [
        name,
        image,
        profile,
        `${memoryMiB} MiB`,
        `${stopGraceSeconds} s`,
        restart === 'no' ? 'by deployment only' : 'with its host',
    ];
}
function namesOf(variables, origin) {
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

;// CONCATENATED MODULE: ./actions/lago-render-config/build/run.js









/** Spec, secrets, audit; only then topology (which may need Scaleway), release and folder. */
async function run(context) {
    const { inputs, variables, runner, effects, summary } = context;
    const { spec, lineOf } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const secrets = readSecrets(variables, spec, effects.clock.now());
    maskPasswordsInUrls(secrets);
    const findings = audit({ spec, secrets }, inputs.spec, lineOf);
    report(context, findings);
    const topology = await resolveTopology({ topologyInput: inputs.topology, spec, variables, effects });
    const rendered = renderRelease({ spec, topology, secrets });
    const parent = inputs['output-folder']
        ? (0,external_node_path_.resolve)(runner.workspace, inputs['output-folder'])
        : (0,external_node_path_.join)(runner.tempFolder, 'lago-scw', 'releases');
    const { id, configDigest } = rendered.release;
    const outputs = { release: id, 'release-dir': (0,external_node_path_.join)(parent, id), 'config-digest': configDigest };
    assertNoSecretIn(outputs, variables);
    await writeReleaseFolder(rendered, outputs['release-dir'], effects);
    describeRelease(summary, rendered);
    describeAudit(summary, findings);
    return outputs;
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
function report(context, findings) {
    const errors = errorsOf(findings);
    for (const finding of findings) {
        if (finding.severity === 'warning')
            context.warning(sentence(finding), finding.place);
        if (finding.severity === 'note')
            context.info(sentence(finding));
    }
    if (errors.length === 0)
        return;
    describeAudit(context.summary, findings);
    throw context.fileIssues(errors);
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