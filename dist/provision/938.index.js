"use strict";
exports.id = 938;
exports.ids = [938];
exports.modules = {

/***/ 3938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 29 modules
var build = __webpack_require__(3353);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(4505);
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

;// CONCATENATED MODULE: ./packages/scaleway/build/pages.js
/** Everything of a list. The SDK's own `.all()` asks for all pages at once, which provokes a 429. */
async function everyPage(list) {
    const items = [];
    for await (const page of list)
        items.push(...page);
    return items;
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 26 modules
var contracts_build = __webpack_require__(5943);
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
async function inventory_readInventory(scaleway, environment, effects) {
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
    const { serverId } = topology.instances[color];
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
    const { serverId } = topology.instances[color];
    const { server } = await scaleway.instance.getServer({ serverId });
    if (server !== undefined)
        return server.state;
    throw new ActionError('instance', `Scaleway does not know the instance of ${color} (${serverId}).`, 'Run provision.');
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
        throw new ActionError('topology', `Input 'topology' is not a topology: ${messageOf(error)}`, 'Pass the `topology` output of provision unchanged, as text.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/scaleway/build/index.js













;// CONCATENATED MODULE: ./actions/scw-provision/build/firewall.js
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/work.js


function stepsOf(decision) {
    return new Set(decision.changes.flatMap(({ steps }) => steps));
}
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
        if (isNotFound(error))
            throw new effects_build/* TransientError */.N_((0,effects_build/* messageOf */.bD)(error), 'no', { cause: error });
        throw error;
    }
}
/** Waits for the wanted state, not merely for one that is not transient. */
function until(work, id, title, seconds, look) {
    return work.effects.waitFor({
        id: `provision.${id}`,
        key: title,
        title,
        timeoutSeconds: seconds.timeout,
        everySeconds: seconds.every,
        look: async () => {
            const seen = await look().catch((error) => {
                if (isNotFound(error))
                    return undefined;
                throw error;
            });
            if (seen === undefined)
                return { done: false, now: 'not visible yet' };
            return seen.done ? { done: true, value: seen.value } : { done: false, now: seen.now };
        },
    });
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
    const remedies = errors.flatMap((error) => (error instanceof effects_build/* ActionError */.lZ ? [error.remedy] : []));
    throw new effects_build/* ActionError */.lZ('several', errors.map(effects_build/* messageOf */.bD).join('\n'), [...new Set(remedies)].join(' '), {
        cause: new AggregateError(errors),
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/apply-network.js




async function ensurePrivateNetwork(work) {
    const { inventory, scaleway, spec } = work;
    if (inventory.privateNetwork !== undefined)
        return inventory.privateNetwork;
    const tags = tagsOf(spec.environment, 'private-network');
    const name = nameOf(spec.environment, 'network');
    return make(work, 'private-network.create', `create private network ${name}`, () => scaleway.vpc.createPrivateNetwork({ name, tags, defaultRoutePropagationEnabled: false }), async () => {
        const { projectId } = scaleway;
        const found = await everyPage(scaleway.vpc.listPrivateNetworks({ projectId, tags: tags.slice(1, 2), pageSize: 100 }));
        return onlyOne('private network', found.filter((network) => hasTags(network, tags)));
    });
}
async function ensureSecurityGroup(work) {
    const group = work.inventory.securityGroup?.group ?? (await createGroup(work));
    if (work.steps.has('security-group.policy')) {
        await set(work, 'security-group.policy', `set policies of ${group.name}`, () => work.scaleway.instance.updateSecurityGroup({ securityGroupId: group.id, ...policies }));
    }
    if (work.steps.has('security-group.rules')) {
        const rules = rulesRequest(work.inventory.securityGroup?.rules ?? [], desiredRules(work.spec));
        await set(work, 'security-group.rules', `set rules of ${group.name}`, () => work.scaleway.instance.setSecurityGroupRules({ securityGroupId: group.id, rules }));
    }
    return group;
}
const policies = {
    stateful: true,
    inboundDefaultPolicy: 'drop',
    outboundDefaultPolicy: 'accept',
};
function createGroup(work) {
    const { scaleway, spec } = work;
    const tags = tagsOf(spec.environment, 'security-group');
    const name = nameOf(spec.environment, 'firewall');
    return make(work, 'security-group.create', `create security group ${name}`, async () => {
        const description = `Lago environment ${spec.environment}: web from anywhere, SSH from the list in lago.yml`;
        const request = { name, description, tags, enableDefaultSecurity: true, ...policies };
        return present((await scaleway.instance.createSecurityGroup(request)).securityGroup, 'security group');
    }, async () => {
        const found = await everyPage(scaleway.instance.listSecurityGroups({ project: scaleway.projectId, tags, perPage: 100 }));
        return onlyOne('security group', found.filter((group) => hasTags(group, tags)));
    });
}
async function ensureElasticIp(work) {
    const { elasticIp } = work.inventory;
    return (elasticIp ??
        createIp(work, 'elastic-ip.create', 'Elastic IP', tagsOf(work.spec.environment, 'elastic-ip')));
}
function createIp(work, id, what, tags) {
    const { scaleway } = work;
    return make(work, id, `create ${what}`, async () => present((await scaleway.instance.createIp({ type: 'routed_ipv4', tags })).ip, what), async () => {
        const found = await everyPage(scaleway.instance.listIps({ project: scaleway.projectId, tags, perPage: 100 }));
        return onlyOne(what, found.filter((ip) => hasTags(ip, tags)));
    });
}
/** Before either server runs: an attached address on a stopped server is there at once (facts: scaleway.md 2). */
async function attachElasticIp(work, elasticIp, blue) {
    const [ip, server] = await Promise.all([elasticIp, blue]);
    if (work.steps.has('elastic-ip.attach'))
        await attachIp(work, 'elastic-ip', ip, server);
}
async function attachIp(work, id, ip, server) {
    const { scaleway } = work;
    const title = `attach ${ip.address} to ${server.name}`;
    await set(work, `${id}.attach`, title, () => scaleway.instance.updateIp({ ip: ip.id, server: server.id }));
    await until(work, `${id}.wait-attached`, `${ip.address} attached to ${server.name}`, { timeout: 120, every: 2 }, async () => {
        const { ip: seen } = await scaleway.instance.getIp({ ip: ip.id });
        const done = seen?.state === 'attached' && seen.server?.id === server.id;
        return { done, value: undefined, now: seen?.state ?? 'unknown' };
    });
}
/** The SDK types what the API always sends as optional. */
function present(value, what) {
    if (value !== undefined)
        return value;
    throw new effects_build/* ActionError */.lZ('scaleway-answer', `Scaleway made the ${what} but did not say which.`, 'Run this again.');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/cloud-init.js
/** Fingerprint of the key that signs Docker's packages; anything else that its host serves is refused. */
const DOCKER_KEY = '9DC858229FC7DD38854AE2D88D81803C0EBFCD88';
/**
 * What a fresh server makes of itself at first boot: Docker engine and Compose v2, log rotation, security updates by
 * themselves, and the Elastic IP on its loopback device. The guest configures addresses only at boot, so an address
 * that arrives later reaches a server only when it owns it already: both colors always do (facts: scaleway.md 2).
 * User data can be read from the server: it holds no secret.
 */
function cloudInit(spec, elasticIp) {
    const config = {
        package_update: true,
        packages: ['ca-certificates', 'curl', 'gnupg', 'unattended-upgrades'],
        ...deployUser(spec.instances['ssh-user']),
        write_files: [
            file('/etc/docker/daemon.json', dockerDaemon),
            file('/etc/apt/apt.conf.d/20auto-upgrades', automaticUpgrades),
            file('/etc/systemd/system/lago-scw-elastic-ip.service', elasticIpUnit(elasticIp)),
            file('/usr/local/sbin/lago-scw-install-docker', installDocker(spec.instances['ssh-user']), '0755'),
        ],
        runcmd: [
            ['systemctl', 'daemon-reload'],
            ['systemctl', 'enable', '--now', 'lago-scw-elastic-ip.service'],
            ['/usr/local/sbin/lago-scw-install-docker'],
        ],
    };
    // YAML holds all of JSON, and JSON leaves no question of quoting.
    return `#cloud-config\n${JSON.stringify(config, null, 2)}\n`;
}
function file(path, content, permissions = '0644') {
    return { path, owner: 'root:root', permissions, content };
}
const dockerDaemon = `${JSON.stringify({
    'log-driver': 'json-file',
    'log-opts': { 'max-size': '20m', 'max-file': '5' },
    'live-restore': true,
}, null, 2)}\n`;
const automaticUpgrades = `APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
`;
function elasticIpUnit(address) {
    return `[Unit]
Description=Elastic IP on both colors, so that it answers the moment it arrives
After=network-pre.target
Before=docker.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/sh -c 'exec ip address replace ${address}/32 dev lo'

[Install]
WantedBy=multi-user.target
`;
}
function installDocker(user) {
    const membership = user === 'root' ? '' : `usermod -aG docker ${user}\n${shareRootKeys(user)}`;
    return `#!/bin/sh
# Docker engine and Compose v2 from Docker's own packages for this image.
set -eu
. /etc/os-release
install -d -m 0755 /etc/apt/keyrings
key=/etc/apt/keyrings/docker.asc
curl -fsSL --retry 5 --retry-connrefused "https://download.docker.com/linux/$ID/gpg" -o "$key"
gpg --show-keys --with-colons "$key" | grep -q '^fpr:.*:${DOCKER_KEY}:$'
echo "deb [arch=$(dpkg --print-architecture) signed-by=$key] https://download.docker.com/linux/$ID $VERSION_CODENAME stable" > /etc/apt/sources.list.d/docker.list
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y -o DPkg::Lock::Timeout=300 docker-ce docker-ce-cli containerd.io docker-compose-plugin
systemctl enable --now docker
${membership}`;
}
/** Scaleway gives the project's SSH keys to root alone. */
function shareRootKeys(user) {
    return `install -d -m 0700 -o ${user} -g ${user} /home/${user}/.ssh
install -m 0600 -o ${user} -g ${user} /root/.ssh/authorized_keys /home/${user}/.ssh/authorized_keys
`;
}
function deployUser(user) {
    if (user === 'root')
        return {};
    return { users: ['default', { name: user, shell: '/bin/bash', lock_passwd: true }] };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/decision.js
function joined(decisions) {
    return {
        changes: decisions.flatMap(({ changes }) => changes),
        refusals: decisions.flatMap(({ refusals }) => refusals),
        warnings: decisions.flatMap(({ warnings }) => warnings),
    };
}
const nothingToDo = { changes: [], refusals: [], warnings: [] };
function decided(changes) {
    return { ...nothingToDo, changes };
}
/** A resource that is missing. */
function creation(options) {
    const differences = Object.entries(options.settings).map(([property, after]) => ({
        property,
        before: null,
        after,
    }));
    const { resource, name, monthlyEuro, steps } = options;
    const reason = options.reason ?? 'does not exist yet';
    return { steps, planned: { action: 'create', resource, name, reason, differences, monthlyEuro } };
}
/** A resource that exists and is not as the spec says. */
function alteration(options) {
    const { resource, name, reason, differences, steps } = options;
    const monthlyEuro = options.monthlyEuro ?? null;
    return { steps, planned: { action: 'change', resource, name, reason, differences, monthlyEuro } };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/decide-database.js


const ENGINE = 'PostgreSQL-15';
const GIGABYTE = 1_000_000_000;
/** The managed PostgreSQL. It holds the money: nothing here deletes or replaces it. */
function decideDatabase({ database, privateNetwork }, spec) {
    if (database === undefined)
        return { changes: creations(spec), refusals: [], warnings: [] };
    const refusals = refusalsOf(database, privateNetwork?.id, spec);
    const { status } = database.instance;
    if (isBeingMade(status))
        return { changes: completions(spec), refusals, warnings: [] };
    if (status === 'error' || status === 'locked' || status === 'disk_full') {
        return { changes: [], refusals: [...refusals, broken(database.instance.name, status)], warnings: [] };
    }
    return {
        changes: [...instanceChanges(database, spec), ...contentChanges(database, spec)],
        refusals,
        warnings: [],
    };
}
/** While it is made, nothing can be read of what is in it. */
function isBeingMade(status) {
    return status === 'provisioning' || status === 'initializing' || status === 'unknown';
}
const resource = 'database instance';
function creations(spec) {
    const wanted = spec.database;
    const settings = {
        engine: ENGINE,
        nodeType: wanted['node-type'],
        highAvailability: wanted['high-availability'],
        volume: `${wanted['volume-gb']} GB ${wanted['volume-type']}`,
        endpoint: 'private network only',
        backup: backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']),
    };
    const name = nameOf(spec.environment, 'db');
    const steps = ['database.create', 'database.wait', 'database.backup-schedule'];
    return [
        creation({ resource, name, settings, monthlyEuro: null, steps }),
        databaseCreation(spec),
        privilegeCreation(spec),
    ];
}
function completions(spec) {
    const differences = [{ property: 'status', before: 'provisioning', after: 'ready' }];
    const name = nameOf(spec.environment, 'db');
    const steps = ['database.wait', 'database.backup-schedule', 'database.user'];
    const reason = 'is still being made';
    return [
        alteration({ resource, name, reason, differences, steps }),
        databaseCreation(spec),
        privilegeCreation(spec),
    ];
}
function databaseCreation(spec) {
    const { name } = spec.database;
    return creation({ resource: 'database', name, settings: {}, monthlyEuro: 0, steps: ['database.name'] });
}
function privilegeCreation(spec) {
    const { name, user } = spec.database;
    const settings = { database: name, permission: 'all' };
    const steps = ['database.privilege'];
    return creation({ resource: 'database privilege', name: user, settings, monthlyEuro: 0, steps });
}
/** Differences that the API resolves in place, one kind a call (facts: scaleway.md 5). */
function instanceChanges({ instance }, spec) {
    const wanted = spec.database;
    const change = (step, reason, property, before, after) => alteration({
        resource,
        name: instance.name,
        reason,
        differences: [{ property, before, after }],
        steps: [step, 'database.wait'],
    });
    const changes = [];
    if (instance.nodeType.toUpperCase() !== wanted['node-type']) {
        const reason = 'node type is not the one of the spec; connections break for seconds while it moves';
        changes.push(change('database.node-type', reason, 'nodeType', instance.nodeType.toUpperCase(), wanted['node-type']));
    }
    if (!instance.isHaCluster && wanted['high-availability']) {
        changes.push(change('database.high-availability', 'has no second node', 'highAvailability', false, true));
    }
    changes.push(...volumeChanges(instance.volume, wanted, change));
    if (privateEndpoint(instance) === undefined) {
        const reason = 'cannot be reached over the private network';
        changes.push(change('database.private-endpoint', reason, 'endpoint', null, nameOf(spec.environment, 'network')));
    }
    if (instance.endpoints.some((endpoint) => endpoint.loadBalancer !== undefined)) {
        changes.push(change('database.public-endpoint', 'can be reached from the internet', 'publicEndpoint', 'open', null));
    }
    const before = backupState(instance.backupSchedule);
    const after = backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']);
    if (before !== after) {
        changes.push(change('database.backup-schedule', 'backups are not as the spec says', 'backup', before, after));
    }
    return changes;
}
function volumeChanges(volume, wanted, change) {
    if (volume === undefined)
        return [];
    const changes = [];
    const type = wanted['volume-type'];
    if (volume.type !== type && type !== 'lssd') {
        changes.push(change('database.volume-type', 'volume is of another type', 'volumeType', volume.type, type));
    }
    const sizeGb = Math.round(volume.size / GIGABYTE);
    if (type !== 'lssd' && sizeGb < wanted['volume-gb']) {
        changes.push(change('database.volume-size', 'volume is too small', 'volumeGb', sizeGb, wanted['volume-gb']));
    }
    return changes;
}
function contentChanges({ databases, users, privileges }, spec) {
    const { name, user } = spec.database;
    const changes = [];
    if (!databases.some((database) => database.name === name))
        changes.push(databaseCreation(spec));
    if (!users.some((existing) => existing.name === user)) {
        const settings = { admin: true };
        const steps = ['database.user'];
        changes.push(creation({ resource: 'database user', name: user, settings, monthlyEuro: 0, steps }));
    }
    const privilege = privileges.find((one) => one.databaseName === name && one.userName === user);
    // Objects made after the grant turn the reported value into `custom` (facts: scaleway.md 5).
    if (privilege?.permission !== 'all' && privilege?.permission !== 'custom')
        changes.push(privilegeCreation(spec));
    return changes;
}
function backupState(schedule) {
    return schedule === undefined || schedule.disabled
        ? 'off'
        : backupWords(schedule.frequency, schedule.retention);
}
function backupWords(everyHours, keepDays) {
    return `every ${everyHours} h, kept ${keepDays} days`;
}
function broken(name, status) {
    return {
        message: `Database instance ${name} is in state '${status}'.`,
        remedy: 'Look at it in the Scaleway console under Managed Databases; a full disk needs a larger volume, a locked one support.',
        path: ['database'],
    };
}
function refusalsOf({ instance }, privateNetworkId, spec) {
    const wanted = spec.database;
    const refuse = (property, is, should, key, why) => ({
        message: `Database instance ${instance.name}: ${property} is ${is}, the spec says ${should}. ${why}`,
        remedy: `Put ${is} back into lago.yml, or move the data to a new instance by hand: provision never replaces a database.`,
        path: ['database', key],
    });
    const refusals = [];
    if (instance.engine !== ENGINE) {
        refusals.push(refuse('engine', instance.engine, ENGINE, 'node-type', 'A major upgrade makes a new instance.'));
    }
    if (instance.isHaCluster && !wanted['high-availability']) {
        refusals.push(refuse('high availability', 'on', 'off', 'high-availability', 'It cannot be switched off.'));
    }
    const sizeGb = Math.round((instance.volume?.size ?? 0) / GIGABYTE);
    if (wanted['volume-type'] === 'lssd' && instance.volume !== undefined && instance.volume.type !== 'lssd') {
        refusals.push(refuse('volume type', instance.volume.type, 'lssd', 'volume-type', 'A block volume stays one.'));
    }
    else if (wanted['volume-type'] !== 'lssd' && sizeGb > wanted['volume-gb']) {
        refusals.push(refuse('volume', `${sizeGb} GB`, `${wanted['volume-gb']} GB`, 'volume-gb', 'A volume only grows.'));
    }
    const endpoint = privateEndpoint(instance);
    if (endpoint !== undefined && endpoint.privateNetworkId !== privateNetworkId) {
        refusals.push({
            message: `Database instance ${instance.name} is on another private network than this environment's.`,
            remedy: 'Put it on the private network of this environment in the Scaleway console, then run this again.',
            path: ['database'],
        });
    }
    return refusals;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/apply-color.js





/** A server with everything that must be there before its first boot; not started yet. */
async function prepareColor(work, color, needs) {
    const [ip, network, group, elasticIp] = await Promise.all([
        ensureManagementIp(work, color),
        needs.network,
        needs.group,
        needs.elasticIp,
    ]);
    const { server: existing } = work.inventory.colors[color];
    const server = existing ?? (await createServer(work, color, ip, group));
    if (existing !== undefined && work.steps.has(`management-ip.${color}.attach`)) {
        await attachIp(work, `management-ip.${color}`, ip, server);
    }
    if (work.steps.has(`server.${color}.settings`))
        await changeSettings(work, color, server, group);
    if (work.steps.has(`server.${color}.start`))
        await untilStopped(work, color, server);
    if (work.steps.has(`server.${color}.user-data`))
        await writeUserData(work, color, server, elasticIp);
    if (work.steps.has(`private-nic.${color}.create`))
        await createPrivateNic(work, color, server, network);
    return server;
}
/** First boot, or the first after somebody stopped it; ends when the system is up. */
async function startColor(work, color, prepared, attached) {
    const [server] = await Promise.all([prepared, attached]);
    if (!work.steps.has(`server.${color}.start`))
        return;
    await make(work, `server.${color}.start`, `start ${server.name}`, () => work.scaleway.instance.serverAction({ serverId: server.id, action: 'poweron' }), async () => {
        const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
        return seen?.state === 'starting' || seen?.state === 'running' ? seen : undefined;
    });
    await untilBooted(work, color, server);
}
/** `running` is reached while the kernel boots: `booted` is what counts (facts: scaleway.md 1.4). */
async function untilBooted(work, color, server) {
    await until(work, `server.${color}.wait-booted`, `${server.name} booted`, { timeout: 600, every: 5 }, async () => {
        const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
        const done = seen?.state === 'running' && seen.stateDetail === 'booted';
        return { done, value: undefined, now: [seen?.state, seen?.stateDetail].filter(Boolean).join(', ') };
    });
}
async function ensureManagementIp(work, color) {
    const tags = tagsOf(work.spec.environment, 'management-ip', color);
    const existing = work.inventory.colors[color].managementIp;
    return existing ?? createIp(work, `management-ip.${color}.create`, `management IP of ${color}`, tags);
}
function createServer(work, color, ip, group) {
    const { scaleway, spec } = work;
    const tags = tagsOf(spec.environment, 'server', color);
    const name = nameOf(spec.environment, color);
    const size = spec.instances['root-volume-gb'] * GIGABYTE;
    return make(work, `server.${color}.create`, `create server ${name}`, async () => {
        const { server } = await scaleway.instance.createServer({
            name,
            commercialType: spec.instances.type,
            image: work.imageId,
            volumes: { '0': { volumeType: 'sbs_volume', size } },
            dynamicIpRequired: false,
            publicIps: [ip.id],
            securityGroup: group.id,
            tags,
            protected: false,
        });
        return present(server, `server ${name}`);
    }, async () => {
        const found = await everyPage(scaleway.instance.listServers({ project: scaleway.projectId, tags, perPage: 100 }));
        return onlyOne(`${color} server`, found.filter((server) => hasTags(server, tags)));
    });
}
async function changeSettings(work, color, server, group) {
    await set(work, `server.${color}.settings`, `set settings of ${server.name}`, () => work.scaleway.instance.updateServer({
        serverId: server.id,
        dynamicIpRequired: false,
        securityGroup: { id: group.id, name: group.name },
    }));
}
async function untilStopped(work, color, server) {
    await until(work, `server.${color}.wait-stopped`, `${server.name} ready to start`, { timeout: 300, every: 3 }, async () => {
        const { server: seen } = await work.scaleway.instance.getServer({ serverId: server.id });
        const done = seen?.state === 'stopped' || seen?.state === 'stopped in place';
        return { done, value: undefined, now: seen?.state ?? 'unknown' };
    });
}
/** Read by the guest at its first boot only, so it must be there before (facts: scaleway.md 3.4). */
async function writeUserData(work, color, server, elasticIp) {
    const content = cloudInit(work.spec, elasticIp.address);
    await set(work, `server.${color}.user-data`, `write cloud-init of ${server.name}`, () => work.scaleway.instance.setServerUserData({ serverId: server.id, key: 'cloud-init', content }));
}
async function createPrivateNic(work, color, server, network) {
    const { instance } = work.scaleway;
    const tags = tagsOf(work.spec.environment, 'private-nic', color);
    const nic = await make(work, `private-nic.${color}.create`, `create private NIC of ${server.name}`, async () => {
        const request = { serverId: server.id, privateNetworkId: network.id, tags };
        return present((await instance.createPrivateNIC(request)).privateNic, 'private NIC');
    }, async () => {
        const nics = await everyPage(instance.listPrivateNICs({ serverId: server.id, perPage: 100 }));
        return nics.find((one) => one.privateNetworkId === network.id);
    });
    await until(work, `private-nic.${color}.wait-available`, `private NIC of ${server.name}`, { timeout: 300, every: 3 }, async () => {
        const { privateNic } = await instance.getPrivateNIC({ serverId: server.id, privateNicId: nic.id });
        return {
            done: privateNic?.state === 'available',
            value: undefined,
            now: privateNic?.state ?? 'unknown',
        };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/apply-database.js




/** Instance first, then what is in it, one call after the other: every change needs a ready instance. */
async function applyDatabase(work, network) {
    const { id: networkId } = await network;
    const first = work.inventory.database?.instance ?? (await createInstance(work, networkId));
    if (![...work.steps].some((step) => step.startsWith('database.')))
        return;
    const instance = await untilReady(work, first);
    await changeInstance(work, instance, networkId);
    await fill(work, await untilReady(work, instance));
}
function createInstance(work, networkId) {
    const { rdb, projectId } = work.scaleway;
    const { database: wanted, environment } = work.spec;
    const name = nameOf(environment, 'db');
    const tags = tagsOf(environment, 'database');
    const local = wanted['volume-type'] === 'lssd';
    return make(work, 'database.create', `create database instance ${name}`, () => rdb.createInstance({
        name,
        tags,
        engine: ENGINE,
        nodeType: wanted['node-type'].toLowerCase(),
        isHaCluster: wanted['high-availability'],
        disableBackup: false,
        backupSameRegion: false,
        volumeType: wanted['volume-type'],
        volumeSize: local ? 0 : wanted['volume-gb'] * GIGABYTE,
        userName: wanted.user,
        password: required(work.password),
        // Without an endpoint of its own the instance would be open to the internet (facts: scaleway.md 5).
        initEndpoints: [{ privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } }],
    }), async () => {
        const found = await everyPage(rdb.listInstances({ projectId, name, pageSize: 100 }));
        return onlyOne('database instance', found.filter((one) => one.name === name && hasTags(one, tags)));
    });
}
function required(password) {
    if (password !== undefined)
        return password;
    throw new Error('run refuses to make a database or a user without a password');
}
const unusable = ['error', 'locked', 'disk_full'];
/** Three to five minutes for a new instance, up to eight for a second node (facts: scaleway.md 1.2). */
function untilReady(work, instance) {
    const title = `database instance ${instance.name} ready`;
    return until(work, 'database.wait-ready', title, { timeout: 1800, every: 10 }, async () => {
        const seen = await work.scaleway.rdb.getInstance({ instanceId: instance.id });
        if (unusable.includes(seen.status)) {
            throw new effects_build/* ActionError */.lZ('database', `Database instance ${seen.name} is in state '${seen.status}'.`, 'Look at it in the Scaleway console under Managed Databases.');
        }
        return { done: seen.status === 'ready', value: seen, now: seen.status };
    });
}
async function changeInstance(work, instance, networkId) {
    const { rdb } = work.scaleway;
    const wanted = work.spec.database;
    const { id: instanceId, volume } = instance;
    const upgrade = async (part, isDone, request) => {
        if (!work.steps.has(`database.${part}`) || isDone(instance))
            return;
        await untilReady(work, instance);
        const find = async () => {
            const seen = await rdb.getInstance({ instanceId });
            return isDone(seen) || seen.status !== 'ready' ? seen : undefined;
        };
        const title = `change ${part} of ${instance.name}`;
        await make(work, `database.${part}`, title, () => rdb.upgradeInstance({ instanceId, ...request }), find);
    };
    const nodeType = wanted['node-type'].toLowerCase();
    const volumeType = wanted['volume-type'];
    const volumeSize = wanted['volume-gb'] * GIGABYTE;
    await upgrade('node-type', (seen) => seen.nodeType.toLowerCase() === nodeType, { nodeType });
    await upgrade('high-availability', (seen) => seen.isHaCluster, { enableHa: true });
    await upgrade('volume-type', (seen) => seen.volume?.type === volumeType, { volumeType });
    if (volume !== undefined)
        await upgrade('volume-size', (seen) => (seen.volume?.size ?? 0) >= volumeSize, { volumeSize });
    await changeEndpoints(work, instance, networkId);
    await changeBackups(work, instance);
}
async function changeEndpoints(work, instance, networkId) {
    const { rdb } = work.scaleway;
    const { id: instanceId } = instance;
    if (work.steps.has('database.private-endpoint') && privateEndpoint(instance) === undefined) {
        await untilReady(work, instance);
        await make(work, 'database.private-endpoint', `put ${instance.name} on the private network`, () => rdb.createEndpoint({
            instanceId,
            endpointSpec: { privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } },
        }), async () => privateEndpoint(await rdb.getInstance({ instanceId })));
    }
    if (!work.steps.has('database.public-endpoint'))
        return;
    for (const endpoint of instance.endpoints.filter(({ loadBalancer }) => loadBalancer !== undefined)) {
        await untilReady(work, instance);
        await set(work, 'database.public-endpoint', `close ${instance.name} to the internet`, () => rdb.deleteEndpoint({ endpointId: endpoint.id }).catch((error) => {
            if (!isNotFound(error))
                throw error;
        }));
    }
}
/** A new instance may have the wanted schedule by default: then nothing is asked of it. */
async function changeBackups(work, instance) {
    const every = work.spec.database['backup-every-hours'];
    const keep = work.spec.database['backup-keep-days'];
    if (!work.steps.has('database.backup-schedule'))
        return;
    if (backupState(instance.backupSchedule) === backupWords(every, keep))
        return;
    await untilReady(work, instance);
    await set(work, 'database.backup-schedule', `set backups of ${instance.name}`, () => work.scaleway.rdb.updateInstance({
        instanceId: instance.id,
        backupScheduleFrequency: every,
        backupScheduleRetention: keep,
        isBackupScheduleDisabled: false,
    }));
}
/** Database, owner and privilege. Read again first: the plan may have been made while nothing could be read. */
async function fill(work, instance) {
    const { rdb } = work.scaleway;
    const { name, user } = work.spec.database;
    const { id: instanceId } = instance;
    const { databases, users, privileges } = await readDatabase(work.scaleway, instance, work.effects);
    if (work.steps.has('database.name') && !databases.some((one) => one.name === name)) {
        await make(work, 'database.name', `create database ${name}`, () => rdb.createDatabase({ instanceId, name }), async () => (await everyPage(rdb.listDatabases({ instanceId, name, skipSizeRetrieval: true }))).find((one) => one.name === name));
        await untilReady(work, instance);
    }
    if (work.steps.has('database.user') && !users.some((one) => one.name === user)) {
        await make(work, 'database.user', `create database user ${user}`, () => rdb.createUser({ instanceId, name: user, password: required(work.password), isAdmin: true }), async () => (await everyPage(rdb.listUsers({ instanceId, name: user }))).find((one) => one.name === user));
        await untilReady(work, instance);
    }
    const privilege = privileges.find((one) => one.databaseName === name && one.userName === user)?.permission;
    if (work.steps.has('database.privilege') && privilege !== 'all' && privilege !== 'custom') {
        await set(work, 'database.privilege', `give ${user} all of ${name}`, () => rdb.setPrivilege({ instanceId, databaseName: name, userName: user, permission: 'all' }));
        await untilReady(work, instance);
    }
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/apply.js





/**
 * Does what the plan allows: everything at once that depends on nothing, the rest as soon as what it needs is there.
 * Every part takes what exists already, so an interrupted run is continued by the next one.
 */
async function apply(work) {
    const network = ensurePrivateNetwork(work);
    const group = ensureSecurityGroup(work);
    const elasticIp = ensureElasticIp(work);
    const database = applyDatabase(work, network);
    const needs = { network, group, elasticIp };
    const servers = { blue: prepareColor(work, 'blue', needs), green: prepareColor(work, 'green', needs) };
    const attached = attachElasticIp(work, elasticIp, servers.blue);
    const started = contracts_build/* COLORS */.lm.map((color) => startColor(work, color, servers[color], attached));
    await allOf([network, group, elasticIp, attached, ...started, database]);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/catalog.js


/** Hourly prices of all instance types. The SDK does not page this list, and PRO2-XS is on its last page. */
async function readTypePrices(scaleway, effects) {
    return effects.perform({
        id: 'provision.types',
        kind: 'scaleway',
        key: 'instance types',
        title: 'read instance types and prices',
        repeatable: true,
        do: async () => {
            const prices = {};
            for (let page = 1;; page++) {
                const { servers, totalCount } = await scaleway.instance.listServersTypes({ page, perPage: 100 });
                for (const [type, { hourlyPrice }] of Object.entries(servers))
                    prices[type] = hourlyPrice;
                if (Object.keys(servers).length === 0 || Object.keys(prices).length >= totalCount)
                    return prices;
            }
        },
    });
}
/**
 * Id of the newest image of the spec's label that fits its type.
 *
 * @throws ActionError `image` when there is none
 */
async function findImage(scaleway, spec, effects) {
    const { image: imageLabel, type } = spec.instances;
    const images = await effects.perform({
        id: 'provision.image',
        kind: 'scaleway',
        key: `image ${imageLabel}`,
        title: `find image ${imageLabel} for ${type}`,
        repeatable: true,
        do: () => everyPage(scaleway.marketplace.listLocalImages({
            imageLabel,
            zone: scaleway.zone,
            type: 'instance_sbs',
            pageSize: 100,
        })),
    });
    const image = images.find((one) => one.compatibleCommercialTypes.includes(type));
    if (image !== undefined)
        return image.id;
    throw new effects_build/* ActionError */.lZ('image', `There is no image ${imageLabel} for ${type} in ${scaleway.zone}.`, 'Choose another instances.image or instances.type in lago.yml.');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/prices.js
const HOURS_PER_MONTH = 730;
/** € per hour without VAT, read from Scaleway's price list on this day: the API gives no price for these. */
const CONSTANTS_READ_ON = '2026-07-30';
const IPV4_PER_HOUR = 0.004;
const SBS_5K_PER_GB_HOUR = 0.000118;
/** What an environment of this spec costs per month. */
function costsOf(spec, prices) {
    const { type } = spec.instances;
    const volume = spec.instances['root-volume-gb'];
    const database = spec.database;
    return [
        { what: `2 × instance ${type}`, monthlyEuro: times(2, computeMonthly(type, prices)), source: 'API' },
        {
            what: `2 × root volume ${volume} GB (sbs_5k)`,
            monthlyEuro: times(2, volumeMonthly(volume)),
            source: 'constant',
        },
        { what: '3 × IPv4 address', monthlyEuro: times(3, ipMonthly()), source: 'constant' },
        {
            what: `database ${database['node-type']}${database['high-availability'] ? ' × 2 (high availability)' : ''}, ${database['volume-gb']} GB`,
            monthlyEuro: null,
            source: 'unknown',
        },
    ];
}
/** A server with its root volume. */
function serverMonthly(spec, prices) {
    const compute = computeMonthly(spec.instances.type, prices);
    return compute === null ? null : cents(compute + volumeMonthly(spec.instances['root-volume-gb']));
}
function ipMonthly() {
    return cents(IPV4_PER_HOUR * HOURS_PER_MONTH);
}
function volumeMonthly(sizeGb) {
    return cents(SBS_5K_PER_GB_HOUR * sizeGb * HOURS_PER_MONTH);
}
function computeMonthly(type, prices) {
    const hourly = prices[type];
    return hourly === undefined ? null : cents(hourly * HOURS_PER_MONTH);
}
function times(count, price) {
    return price === null ? null : cents(count * price);
}
function cents(euro) {
    return Math.round(euro * 100) / 100;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/decide-color.js



/** One color: management IP, server, private NIC. */
function decideColor(color, inventory, spec, prices) {
    const own = inventory.colors[color];
    const changes = [
        ...managementIpChanges(color, own, spec),
        ...serverChanges(color, inventory, spec, prices),
        ...privateNicChanges(color, own, spec),
    ];
    return { changes, refusals: decide_color_refusalsOf(color, own, spec), warnings: [] };
}
function managementIpChanges(color, { managementIp, server }, spec) {
    const resource = `management IP of ${color}`;
    const name = `${nameOf(spec.environment, color)}-management`;
    const attach = `management-ip.${color}.attach`;
    if (managementIp === undefined) {
        const settings = { type: 'routed_ipv4', server: nameOf(spec.environment, color) };
        const steps = [`management-ip.${color}.create`, attach];
        return [creation({ resource, name, settings, monthlyEuro: ipMonthly(), steps })];
    }
    if (server === undefined || managementIp.server !== undefined)
        return [];
    const differences = [{ property: 'server', before: null, after: server.name }];
    return [alteration({ resource, name, reason: 'is attached to nothing', differences, steps: [attach] })];
}
function serverChanges(color, inventory, spec, prices) {
    const { server } = inventory.colors[color];
    const resource = `server ${color}`;
    const name = nameOf(spec.environment, color);
    if (server === undefined) {
        const settings = {
            type: spec.instances.type,
            image: spec.instances.image,
            rootVolume: `${spec.instances['root-volume-gb']} GB sbs_5k`,
            dynamicIpRequired: false,
            state: 'running',
        };
        const steps = ['create', 'user-data', 'start'].map((step) => `server.${color}.${step}`);
        return [creation({ resource, name, settings, monthlyEuro: serverMonthly(spec, prices), steps })];
    }
    return [...settingsChanges(color, inventory, spec), ...startChanges(color, inventory.colors[color])];
}
function settingsChanges(color, { colors, securityGroup }, spec) {
    const { server } = colors[color];
    if (server === undefined)
        return [];
    const differences = [];
    if (server.dynamicIpRequired) {
        differences.push({ property: 'dynamicIpRequired', before: true, after: false });
    }
    if (securityGroup === undefined || server.securityGroup?.id !== securityGroup.group.id) {
        const before = server.securityGroup?.name ?? null;
        differences.push({ property: 'securityGroup', before, after: nameOf(spec.environment, 'firewall') });
    }
    if (differences.length === 0)
        return [];
    const reason = 'settings are not those of the spec';
    const steps = [`server.${color}.settings`];
    return [alteration({ resource: `server ${color}`, name: server.name, reason, differences, steps })];
}
/** A server that stands still: one that an interrupted run left, or one that somebody stopped. */
function startChanges(color, { server, userDataKeys }) {
    if (server === undefined || !['stopped', 'stopping', 'stopped in place'].includes(server.state))
        return [];
    const isNew = server.state === 'stopped' && !userDataKeys.includes('ssh-host-fingerprints');
    const differences = [{ property: 'state', before: server.state, after: 'running' }];
    const start = `server.${color}.start`;
    const steps = isNew ? [`server.${color}.user-data`, start] : [start];
    const reason = isNew ? 'was created and never started' : 'does not run';
    return [alteration({ resource: `server ${color}`, name: server.name, reason, differences, steps })];
}
function privateNicChanges(color, { privateNic }, spec) {
    if (privateNic !== undefined)
        return [];
    const settings = { privateNetwork: nameOf(spec.environment, 'network') };
    const name = nameOf(spec.environment, color);
    const steps = [`private-nic.${color}.create`];
    return [creation({ resource: `private NIC of ${color}`, name, settings, monthlyEuro: 0, steps })];
}
function decide_color_refusalsOf(color, { server, managementIp }, spec) {
    const refusals = [];
    if (server !== undefined && server.commercialType !== spec.instances.type) {
        refusals.push({
            message: `Server ${server.name} is of type ${server.commercialType}, the spec says ${spec.instances.type}: a type can be changed only while the server is stopped.`,
            remedy: 'Make the color standby, stop it, change its type in the Scaleway console, then run this again; or put the old type back into lago.yml.',
            path: ['instances', 'type'],
        });
    }
    if (managementIp?.server !== undefined && managementIp.server.id !== server?.id) {
        refusals.push({
            message: `The management IP ${managementIp.address} of ${color} is attached to '${managementIp.server.name}', not to the ${color} server.`,
            remedy: 'Detach it in the Scaleway console under Instances > Flexible IPs, then run this again.',
            path: ['instances'],
        });
    }
    if (server?.state === 'locked') {
        refusals.push({
            message: `Server ${server.name} is locked by Scaleway.`,
            remedy: 'Ask the Scaleway support why, then run this again.',
            path: ['instances'],
        });
    }
    return refusals;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/decide.js







/** Compares what exists with what the spec says. Pure: the same input gives the same decision, in the same order. */
function decide(inventory, spec, prices) {
    return joined([
        decideType(spec, prices),
        decidePrivateNetwork(inventory, spec),
        decideSecurityGroup(inventory, spec),
        decideElasticIp(inventory),
        ...contracts_build/* COLORS */.lm.map((color) => decideColor(color, inventory, spec, prices)),
        decideAttachment(inventory),
        decideDatabase(inventory, spec),
    ]);
}
function decideType(spec, prices) {
    const { type } = spec.instances;
    if (prices[type] !== undefined)
        return nothingToDo;
    return {
        ...nothingToDo,
        refusals: [
            {
                message: `Instance type '${type}' is not offered in ${spec.scaleway.zone}.`,
                remedy: 'Choose a type of that zone: PRO2-XS (4 vCPU, 16 GiB) for production, PLAY2-MICRO for staging.',
                path: ['instances', 'type'],
            },
        ],
    };
}
function decidePrivateNetwork({ privateNetwork }, spec) {
    if (privateNetwork !== undefined)
        return nothingToDo;
    return decided([
        creation({
            resource: 'private network',
            name: nameOf(spec.environment, 'network'),
            settings: {},
            monthlyEuro: 0,
            steps: ['private-network.create'],
        }),
    ]);
}
const decide_policies = { inboundDefaultPolicy: 'drop', outboundDefaultPolicy: 'accept', stateful: true };
function decideSecurityGroup({ securityGroup }, spec) {
    const resource = 'security group';
    const name = nameOf(spec.environment, 'firewall');
    const rules = desiredRules(spec);
    const described = describeRules(rules);
    if (securityGroup === undefined) {
        const settings = { ...decide_policies, rules: described };
        const steps = ['security-group.create', 'security-group.rules'];
        return decided([creation({ resource, name, settings, monthlyEuro: 0, steps })]);
    }
    const { group } = securityGroup;
    const drifted = Object.keys(decide_policies).filter((key) => group[key] !== decide_policies[key]);
    const changes = [];
    if (drifted.length > 0) {
        const differences = drifted.map((key) => ({ property: key, before: group[key], after: decide_policies[key] }));
        const reason = 'lets through what the spec does not';
        changes.push(alteration({ resource, name, reason, differences, steps: ['security-group.policy'] }));
    }
    if (!sameRules(securityGroup.rules, rules)) {
        const before = describeRules(editableRules(securityGroup.rules).map(normalRule));
        const differences = [{ property: 'rules', before, after: described }];
        const reason = 'rules are not those of the spec';
        changes.push(alteration({ resource, name, reason, differences, steps: ['security-group.rules'] }));
    }
    return decided(changes);
}
function decideElasticIp({ elasticIp }) {
    if (elasticIp !== undefined)
        return nothingToDo;
    const settings = { type: 'routed_ipv4' };
    const steps = ['elastic-ip.create'];
    return decided([
        creation({ resource: 'Elastic IP', name: 'elastic-ip', settings, monthlyEuro: ipMonthly(), steps }),
    ]);
}
/**
 * Only an environment that never served gets its Elastic IP attached, to blue. Neither server is started before that
 * has happened, so a server that was started proves that it had; then a detached address means a hand-over that
 * was interrupted, or somebody's decision, and giving it to blue could show the public a stale or empty release.
 */
function decideAttachment(inventory) {
    const { elasticIp, colors } = inventory;
    if (elasticIp?.server !== undefined) {
        const owner = contracts_build/* COLORS */.lm.some((color) => colors[color].server?.id === elasticIp.server?.id);
        if (owner)
            return nothingToDo;
        const warning = `The Elastic IP ${elasticIp.address} is attached to '${elasticIp.server.name}', which is neither color. deploy-compose with operation: promote moves it.`;
        return { ...nothingToDo, warnings: [warning] };
    }
    if (contracts_build/* COLORS */.lm.some((color) => wasStarted(inventory, color))) {
        const warning = 'The Elastic IP is attached to neither color, although one has been running. deploy-compose with operation: promote attaches it.';
        return elasticIp === undefined ? nothingToDo : { ...nothingToDo, warnings: [warning] };
    }
    const differences = [{ property: 'server', before: null, after: 'blue' }];
    const reason = 'first run: blue becomes active';
    const steps = ['elastic-ip.attach'];
    return decided([alteration({ resource: 'Elastic IP', name: 'elastic-ip', reason, differences, steps })]);
}
/** The image publishes its host keys at first boot; a server that is not stopped has been started. */
function wasStarted({ colors }, color) {
    const { server, userDataKeys } = colors[color];
    if (server === undefined)
        return false;
    return server.state !== 'stopped' || userDataKeys.includes('ssh-host-fingerprints');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/password.js

/**
 * Checks POSTGRES_PASSWORD before anything is made, when the plan makes a database instance or its user.
 *
 * @throws ActionError `variable` when it is missing or Scaleway would refuse it
 */
function checkPassword(password, steps) {
    if (!steps.has('database.create') && !steps.has('database.user'))
        return;
    const remedy = 'Make one with `openssl rand -base64 24`, append `aA1-`, and store it as secret POSTGRES_PASSWORD of the GitHub environment, mapped under `env:` of this step.';
    if (password === undefined) {
        throw new effects_build/* ActionError */.lZ('variable', 'Secret POSTGRES_PASSWORD is missing: the database is made with it.', remedy);
    }
    const faults = faultsOf(password);
    if (faults.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('variable', `Secret POSTGRES_PASSWORD would be refused: it has ${faults.join(', ')}.`, remedy);
}
/** Scaleway's rule (facts: scaleway.md 5). */
function faultsOf(password) {
    const rules = [
        [password.length >= 8, 'fewer than 8 characters'],
        [password.length <= 128, 'more than 128 characters'],
        [/[A-Z]/.test(password), 'no upper case letter'],
        [/[a-z]/.test(password), 'no lower case letter'],
        [/\d/.test(password), 'no digit'],
        [/[^A-Za-z0-9]/.test(password), 'no special character'],
    ];
    return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/scw-provision/build/plan.js

/** The document of a decision. Its digest is over the changes alone: the same changes, the same digest. */
function planOf(decision, environment) {
    const changes = decision.changes.map(({ planned }) => planned);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(canonical({ environment, changes })).digest('hex');
    return { schema: 'lago-scw/plan@1', environment, changes, digest };
}
/** JSON with sorted keys. */
function canonical(value) {
    return JSON.stringify(value, (_key, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./actions/scw-provision/build/summary.js



/** The plan as a table, with what it refuses. Used by the job summary and by the comment on a pull request. */
function describePlan(summary, plan, decision) {
    const count = plan.changes.length;
    summary.heading(`Plan for ${plan.environment}: ${count === 0 ? 'nothing to change' : `${count} changes`}`);
    if (count > 0) {
        summary.table(['Action', 'Resource', 'Name', 'What differs', 'Why', '€/month'], plan.changes.map((change) => [
            change.action,
            change.resource,
            change.name,
            differences(change),
            change.reason,
            change.action === 'change' && change.monthlyEuro === null ? '' : euro(change.monthlyEuro),
        ]));
    }
    if (decision.refusals.length > 0) {
        summary
            .heading('Not possible', 3)
            .list(decision.refusals.map(({ message, remedy }) => `${message} ${remedy}`));
    }
    if (decision.warnings.length > 0)
        summary.heading('Note', 3).list([...decision.warnings]);
}
function differences({ action, differences }) {
    const line = ({ property, before, after }) => action === 'create' ? `${property}: ${words(after)}` : `${property}: ${words(before)} → ${words(after)}`;
    return differences.map(line).join('\n');
}
function words(value) {
    if (value === null || value === undefined)
        return 'none';
    return Array.isArray(value) ? value.map(String).join('; ') : String(value);
}
function euro(amount) {
    return amount === null ? 'not known' : amount.toFixed(2);
}
/** € per month of the whole environment, and where each price comes from. */
function describeCosts(summary, costs) {
    const known = costs.reduce((sum, { monthlyEuro }) => sum + (monthlyEuro ?? 0), 0);
    const source = {
        API: 'price list of the API',
        constant: `price of ${CONSTANTS_READ_ON}`,
        unknown: 'no price in the API',
    };
    summary
        .heading('Costs per month, without VAT', 3)
        .table(['What', '€/month', 'Source'], [
        ...costs.map((line) => [line.what, euro(line.monthlyEuro), source[line.source]]),
        ['Sum of what is known', euro(Math.round(known * 100) / 100), ''],
    ]);
}
/** Picture, addresses and what to do next. */
function describeTopology(summary, topology) {
    summary.heading('Topology', 3).diagram(picture(topology));
    summary.table(['Color', 'Role', 'SSH address', 'Private address', 'Host keys'], contracts_build/* COLORS */.lm.map((color) => {
        const { managementAddress, privateAddress, hostKeyFingerprints } = topology.instances[color];
        return [
            color,
            roleOf(topology, color),
            managementAddress,
            privateAddress,
            hostKeyFingerprints.join('\n'),
        ];
    }));
    summary
        .heading('Next', 3)
        .list([
        `DNS: let ${topology.domain} be an A record of ${topology.elasticIp.address} (time to live 300). It never changes when colors do.`,
        'render-config makes the release of this environment; deploy-compose brings it to the standby.',
    ]);
}
function roleOf({ activeColor }, color) {
    return activeColor === color ? 'active' : 'standby';
}
function picture(topology) {
    const { elasticIp, database, privateNetwork, activeColor } = topology;
    const node = (color) => {
        const { name, privateAddress } = topology.instances[color];
        return `    ${color}["${(0,build/* mermaidText */.Hg)(`${name} (${roleOf(topology, color)})`)}<br/>${(0,build/* mermaidText */.Hg)(privateAddress)}"]`;
    };
    return [
        'flowchart LR',
        `  internet(("${(0,build/* mermaidText */.Hg)(topology.domain)}")) --> elastic["${(0,build/* mermaidText */.Hg)(`Elastic IP ${elasticIp.address}`)}"]`,
        ...contracts_build/* COLORS */.lm.map((color) => `  elastic ${color === activeColor ? '==>' : '-.->'} ${color}`),
        `  subgraph network["${(0,build/* mermaidText */.Hg)(`${privateNetwork.name} ${privateNetwork.subnets[0] ?? ''}`.trim())}"]`,
        ...contracts_build/* COLORS */.lm.map(node),
        `    database[("${(0,build/* mermaidText */.Hg)(`PostgreSQL 15 ${database.address}:${database.port}`)}")]`,
        '  end',
        ...contracts_build/* COLORS */.lm.map((color) => `  ${color} --> database`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/pull-request-comment.js




/** Keeps the plan as one comment on the pull request that this run is of. */
async function commentOnPullRequest(options) {
    const { comments, effects, pullRequest, plan, decision } = options;
    const marker = `<!-- lago-scw:plan:${plan.environment} -->`;
    const summary = (0,build/* createSummary */.Ft)();
    describePlan(summary, plan, decision);
    const body = `${marker}\n${summary.toMarkdown()}\nPlan ${plan.digest.slice(0, 12)}`;
    const find = async () => (await comments.list(pullRequest)).find((comment) => comment.body.startsWith(marker));
    const read = {
        id: 'provision.comment.read',
        kind: 'github',
        key: `comments of #${pullRequest}`,
        repeatable: true,
    };
    const existing = await effects.perform({ ...read, do: () => github(find) });
    const write = { kind: 'github', key: `plan on #${pullRequest}` };
    if (existing?.body === body)
        return;
    if (existing !== undefined) {
        const update = () => comments.update(existing.id, body);
        await effects.perform({
            ...write,
            id: 'provision.comment.update',
            repeatable: true,
            do: () => github(update),
        });
        return;
    }
    await effects.perform({
        ...write,
        id: 'provision.comment.create',
        do: () => github(() => comments.create(pullRequest, body)),
        probe: async () => (await github(find)) === undefined ? { happened: false } : { happened: true, value: undefined },
    });
}
/** Number of the pull request in the event that started this run; undefined for any other event. */
function pullRequestOf(runner) {
    if (runner.eventName !== 'pull_request' || runner.eventPath === null)
        return undefined;
    const event = JSON.parse((0,external_node_fs_.readFileSync)(runner.eventPath, 'utf8'));
    const number = event.pull_request?.number;
    return typeof number === 'number' ? number : undefined;
}
/** @actions/github, loaded only when there is something to comment on. */
async function githubComments(token, runner) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 1918));
    const octokit = getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    const { issues } = octokit.rest;
    return {
        list: async (issue_number) => {
            const found = await octokit.paginate(issues.listComments, { owner, repo, issue_number, per_page: 100 });
            return found.map(({ id, body }) => ({ id, body: body ?? '' }));
        },
        create: async (issue_number, body) => {
            await issues.createComment({ owner, repo, issue_number, body });
        },
        update: async (comment_id, body) => {
            await issues.updateComment({ owner, repo, comment_id, body });
        },
    };
}
async function github(call) {
    try {
        return await call();
    }
    catch (error) {
        throw pull_request_comment_faultOf(error);
    }
}
function pull_request_comment_faultOf(error) {
    const status = error.status;
    const message = `GitHub: ${(0,effects_build/* messageOf */.bD)(error)}`;
    if (typeof status !== 'number' || status >= 500)
        return new effects_build/* TransientError */.N_(message, 'unknown', { cause: error });
    if (status === 429)
        return new effects_build/* TransientError */.N_(message, 'no', { cause: error });
    return new effects_build/* ActionError */.lZ('github', message, 'Give the job `permissions: pull-requests: write` and pass github-token: secrets.GITHUB_TOKEN.', { cause: error });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/read-back.js





/** Reads everything again after applying, until nothing is left to change: addresses of NICs come a little late. */
function readBack(reading, prices) {
    const { scaleway, effects, spec } = reading;
    return until(reading, 'read-back', 'environment as the spec says', { timeout: 120, every: 5 }, async () => {
        const inventory = await inventory_readInventory(scaleway, spec.environment, effects);
        const left = decide(inventory, spec, prices).changes.map(({ planned }) => `${planned.action} ${planned.resource}`);
        const now = [...left, ...missingParts(inventory).map((part) => `no ${part} yet`)];
        return { done: now.length === 0, value: inventory, now: now.join(', ') };
    });
}
/** The topology of a complete environment, when both colors have booted and told their host keys. */
async function read_back_readTopology(reading, inventory) {
    const { scaleway, effects, spec } = reading;
    const instanceId = inventory.database?.instance.id ?? '';
    const [certificate, blue, green] = await Promise.all([
        readCertificate(scaleway, instanceId, effects),
        ...contracts_build/* COLORS */.lm.map((color) => fingerprintsOf(reading, inventory, color)),
    ]);
    const fingerprints = { blue: blue ?? [], green: green ?? [] };
    return topologyOf(inventory, { certificate, fingerprints }, spec, scaleway.projectId);
}
/** Published by the image at first boot, seconds to minutes after it (facts: scaleway.md 3.5). */
async function fingerprintsOf(reading, inventory, color) {
    const { server } = inventory.colors[color];
    if (server === undefined)
        return [];
    if (server.state !== 'running' || server.stateDetail !== 'booted')
        await untilBooted(reading, color, server);
    const title = `SSH host keys of ${server.name}`;
    return until(reading, `server.${color}.wait-host-keys`, title, { timeout: 300, every: 5 }, async () => {
        const value = await lookUpFingerprints(reading.scaleway, server.id);
        return { done: value.length > 0, value, now: 'not published yet' };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/run.js













/** From lago.yml and what exists to a plan; with mode apply, to the environment itself. */
async function run(context) {
    const { inputs, variables, effects, summary } = context;
    const { spec, lineOf } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const scaleway = scalewayFor(spec, variables);
    const [inventory, prices] = await Promise.all([
        inventory_readInventory(scaleway, spec.environment, effects),
        readTypePrices(scaleway, effects),
    ]);
    const decision = decide(inventory, spec, prices);
    const plan = planOf(decision, spec.environment);
    describePlan(summary, plan, decision);
    for (const warning of decision.warnings)
        context.warning(warning);
    if (inputs.mode === 'plan')
        await publishPlan(context, plan, decision);
    refuse(context, lineOf, decision);
    const topology = await reach(context, spec, { scaleway, inventory, prices, decision });
    describeCosts(summary, costsOf(spec, prices));
    if (topology !== undefined)
        describeTopology(summary, topology);
    summary.paragraph(callsMade(scaleway));
    return {
        topology: topology === undefined ? '' : JSON.stringify(topology),
        plan: JSON.stringify(plan),
        changed: String(plan.changes.length > 0),
        'elastic-ip': topology?.elasticIp.address ?? inventory.elasticIp?.address ?? '',
        'active-color': topology?.activeColor ?? '',
    };
}
/** The topology as it is after applying, or (mode plan) as it is now; undefined when the environment is incomplete. */
async function reach(context, spec, found) {
    const { effects, inputs, variables } = context;
    const { scaleway, inventory, prices, decision } = found;
    const reading = { scaleway, effects, spec };
    if (inputs.mode === 'plan') {
        if (missingParts(inventory).length > 0)
            return undefined;
        const extras = await readExtras(scaleway, inventory, effects);
        return topologyOf(inventory, extras, spec, scaleway.projectId);
    }
    const steps = stepsOf(decision);
    checkPassword(variables.POSTGRES_PASSWORD, steps);
    if (steps.size === 0 && missingParts(inventory).length === 0)
        return read_back_readTopology(reading, inventory);
    const makesServer = steps.has('server.blue.create') || steps.has('server.green.create');
    const imageId = makesServer ? await findImage(scaleway, spec, effects) : '';
    await apply({ ...reading, inventory, steps, imageId, password: variables.POSTGRES_PASSWORD });
    return read_back_readTopology(reading, await readBack(reading, prices));
}
/**
 * Marks the lines of lago.yml that ask for something that is never done by itself. A plan is still handed out then.
 *
 * @throws ActionError `refused` with mode apply
 */
function refuse(context, lineOf, { refusals }) {
    if (refusals.length === 0)
        return;
    const file = context.inputs.spec;
    context.fileIssues(refusals.map(({ message, path }) => ({ file, line: lineOf(path), column: 1, message })));
    const error = new effects_build/* ActionError */.lZ('refused', refusals.map(({ message }) => message).join('\n'), [...new Set(refusals.map(({ remedy }) => remedy))].join(' '));
    if (context.inputs.mode === 'apply')
        throw error;
    context.fail(error);
}
async function publishPlan(context, plan, decision) {
    const token = context.inputs['github-token'];
    const pullRequest = pullRequestOf(context.runner);
    if (token === undefined || pullRequest === undefined)
        return;
    const comments = await githubComments(token, context.runner);
    await commentOnPullRequest({ comments, effects: context.effects, pullRequest, plan, decision });
}
function callsMade({ calls }) {
    const changing = calls.filter(({ method }) => method !== 'GET').length;
    return `${calls.length} calls to Scaleway, ${changing} of them changing something.`;
}


/***/ })

};
;