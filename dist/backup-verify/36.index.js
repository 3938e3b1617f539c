"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {

/***/ 1115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped)
/* harmony export */ });
function passed(name, detail) {
    return { name, outcome: 'passed', detail, milliseconds: 0 };
}
function failed(name, detail, remedy) {
    return { name, outcome: 'failed', detail, remedy, milliseconds: 0 };
}
function skipped(name, detail) {
    return { name, outcome: 'skipped', detail, milliseconds: 0 };
}


/***/ }),

/***/ 9622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fk: () => (/* binding */ notRehearsed),
  Km: () => (/* binding */ rehearse),
  Gc: () => (/* binding */ removeRehearsal)
});

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(74505);
// EXTERNAL MODULE: ./packages/host/build/index.js + 12 modules
var host_build = __webpack_require__(76060);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/outcome.js
var outcome = __webpack_require__(1115);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/lago/build/index.js + 39 modules
var lago_build = __webpack_require__(69536);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/rehearsal/rehearsal-files.js


/** Relative to the home of the SSH user; beside the releases, of which none is touched. */
const REHEARSAL_FOLDER = 'lago-scw/rehearsal';
/** On the standby's loopback alone: the action comes to it through SSH. */
const REHEARSAL_PORT = 18_080;
/**
 * A web tier in a compose file of its own rather than an override of the release's: an override cannot take away a
 * published port or a variable, and what is not named here cannot bill, mail or call out. The api sees an internal
 * network; its one way out is a proxy that passes on to the scratch database and nowhere else.
 */
function rehearsalFiles(lago) {
    const inFolder = (name, content) => ({ path: `${REHEARSAL_FOLDER}/${name}`, content });
    return [
        // JSON is YAML.
        inFolder('compose.yaml', (0,lago_build/* composeText */.wr)(JSON.stringify(composeDocument(lago), null, 2))),
        inFolder('api.env', (0,lago_build/* composeEnvFile */.iu)(apiEnvironment(lago))),
        inFolder('passage/traefik.yml', JSON.stringify(PASSAGE)),
        inFolder('passage/routes.yml', JSON.stringify(routesTo(lago.database))),
    ];
}
function composeDocument({ version, domain }) {
    const images = (0,lago_build/* imagesOf */.IC)(version);
    const common = (role, test) => ({
        image: images[role],
        restart: 'no',
        networks: ['inside'],
        mem_limit: `${role === 'api' ? API_MIB : lago_build/* MEMORY_NEED_MIB */.UB[role]}m`,
        healthcheck: { test: ['CMD', ...test], interval: '2s', timeout: '5s', retries: 60 },
    });
    return {
        services: {
            passage: {
                ...common('proxy', ['traefik', 'healthcheck']),
                networks: ['inside', 'outside'],
                ports: [`127.0.0.1:${REHEARSAL_PORT}:80`],
                volumes: ['./passage:/etc/traefik:ro'],
            },
            api: {
                ...common('api', ['curl', '-fsS', 'http://localhost:3000/health']),
                command: ['./scripts/start.api.sh'],
                env_file: ['./api.env'],
            },
            front: {
                ...common('front', ['wget', '-q', '-O', '/dev/null', 'http://127.0.0.1:80/']),
                environment: { API_URL: `https://${domain}/api`, APP_ENV: 'production' },
            },
        },
        networks: { inside: { internal: true }, outside: {} },
    };
}
/** One process with few threads, with room to boot. */
const API_MIB = 1024;
/** A port that nothing listens on. Rails connects to Redis when it must, and health and reads must not. */
const NOWHERE = '127.0.0.1:9';
/**
 * All that the api is given. No SMTP, bucket, license, Redis or payment provider's webhook: what is missing cannot be
 * reached (facts: lago.md 4.3, last; 1.6). Sessions and webhooks get keys that die with the rehearsal.
 */
function apiEnvironment({ domain, database, encryption }) {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
    return {
        RAILS_ENV: 'production',
        RAILS_LOG_TO_STDOUT: 'true',
        RAILS_MAX_THREADS: '2',
        WEB_CONCURRENCY: '0',
        DATABASE_URL: (0,lago_build/* databaseUrl */.FA)({
            host: 'passage',
            port: 5432,
            user: database.user,
            password: database.password,
            database: database.database,
            parameters: { sslmode: 'require' },
        }),
        REDIS_URL: `redis://${NOWHERE}/0`,
        LAGO_REDIS_CACHE_URL: `redis://${NOWHERE}/1`,
        LAGO_PDF_URL: `http://${NOWHERE}`,
        LAGO_API_URL: `https://${domain}/api`,
        LAGO_FRONT_URL: `https://${domain}`,
        LAGO_DISABLE_SEGMENT: 'true',
        LAGO_DISABLE_SIGNUP: 'true',
        LAGO_SIDEKIQ_WEB: 'false',
        SECRET_KEY_BASE: (0,external_node_crypto_.randomBytes)(64).toString('hex'),
        LAGO_RSA_PRIVATE_KEY: Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64'),
        LAGO_ENCRYPTION_PRIMARY_KEY: encryption.primaryKey ?? throwAwayKey(),
        LAGO_ENCRYPTION_DETERMINISTIC_KEY: throwAwayKey(),
        LAGO_ENCRYPTION_KEY_DERIVATION_SALT: encryption.salt ?? throwAwayKey(),
    };
}
function throwAwayKey() {
    return (0,external_node_crypto_.randomBytes)(16).toString('hex');
}
const PASSAGE = {
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    ping: { entryPoint: 'ping' },
    entryPoints: {
        web: { address: ':80' },
        database: { address: ':5432' },
        ping: { address: ':8082' },
    },
    providers: { file: { filename: '/etc/traefik/routes.yml', watch: false } },
};
/** The paths are those of the release's own proxy (facts: lago.md 6.3). */
function routesTo({ address, port }) {
    const route = (rule, service, priority, middlewares = []) => ({
        rule,
        service,
        priority,
        middlewares,
        entryPoints: ['web'],
    });
    const to = (url) => ({ loadBalancer: { servers: [{ url }] } });
    return {
        http: {
            routers: {
                v1: route('PathPrefix(`/api/v1`)', 'api', 110),
                api: route('PathPrefix(`/api`)', 'api', 100, ['strip']),
                graphql: route('Path(`/graphql`)', 'api', 100),
                front: route('PathPrefix(`/`)', 'front', 50),
            },
            middlewares: { strip: { stripPrefix: { prefixes: ['/api'] } } },
            services: { api: to('http://api:3000'), front: to('http://front:80') },
        },
        tcp: {
            routers: { database: { rule: 'HostSNI(`*`)', service: 'database', entryPoints: ['database'] } },
            services: { database: { loadBalancer: { servers: [{ address: `${address}:${port}` }] } } },
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/rehearsal/rehearsal-smoke.js



const REMEDY = 'See what the api said, in the log of this step: the data restores, and Lago does not run on it. Compare lago.yml with the release that production runs.';
const UNKNOWN_KEY = 'The copy does not know LAGO_API_KEY: give a key that is older than the backup, of an organization of this Lago, that was not rotated since.';
/** Questions that only read, one after the other: the web tier is a small one. */
async function smokeRehearsal(question) {
    const { version, apiKey } = question;
    const bare = version.replace(/^v/, '');
    const checks = [
        await ask(question, 'health and version', { path: '/api/health' }, ({ body }) => textAt(body, 'version').replace(/^v/, '') === bare ? null : `a version other than ${version}`),
        await ask(question, 'front', { path: '/' }, ({ body }) => (/<html/i.test(body) ? null : 'no page')),
        await ask(question, 'version over GraphQL', { path: '/graphql', body: JSON.stringify({ query: '{ currentVersion { number } }' }) }, ({ body }) => textAt(body, 'data', 'currentVersion', 'number').replace(/^v/, '') === bare
            ? null
            : `a version other than ${version}`),
    ];
    if (apiKey === undefined)
        return [...checks, (0,outcome/* skipped */.hT)(title('authenticated read'), 'LAGO_API_KEY is not given')];
    const read = { path: '/api/v1/customers?per_page=1', headers: { authorization: `Bearer ${apiKey}` } };
    const customers = await ask(question, 'authenticated read', read, ({ body }) => body.includes('"customers"') ? null : 'no list of customers');
    return [...checks, customers];
}
function title(what) {
    return `Rehearsal: ${what}`;
}
async function ask(question, what, request, faultOf) {
    try {
        const answer = await send(question, request);
        const fault = answer.status === 200 ? faultOf(answer) : `status ${answer.status}`;
        if (fault === null)
            return (0,outcome/* passed */.bF)(title(what), `${request.path} answers as it should`);
        return (0,outcome/* failed */.gz)(title(what), `${request.path}: expected 200 and what belongs there; came ${fault}`, answer.status === 401 ? UNKNOWN_KEY : REMEDY);
    }
    catch (error) {
        return (0,outcome/* failed */.gz)(title(what), `${request.path}: ${(0,build/* messageOf */.bD)(error)}`, REMEDY);
    }
}
async function send({ connect, domain }, request) {
    const channel = await connect();
    const headers = { host: domain, connection: 'close', ...request.headers };
    try {
        return await new Promise((resolve, reject) => {
            const sent = external_node_http_default().request({
                path: request.path,
                method: request.body === undefined ? 'GET' : 'POST',
                headers: request.body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
                createConnection: () => channel,
                timeout: 30_000,
            }, async (response) => {
                try {
                    resolve({ status: response.statusCode ?? 0, body: await textOf(response) });
                }
                catch (error) {
                    reject(error);
                }
            });
            sent.on('timeout', () => sent.destroy(new Error('no answer within 30 s')));
            sent.on('error', reject);
            sent.end(request.body);
        });
    }
    finally {
        channel.destroy();
    }
}
async function textOf(response) {
    const pieces = [];
    for await (const piece of response)
        pieces.push(piece);
    return Buffer.concat(pieces).toString();
}
/** The text at a path of a JSON document; empty where there is none. */
function textAt(body, ...path) {
    let value = JSON.parse(body);
    for (const key of path) {
        if (typeof value !== 'object' || value === null)
            return '';
        value = Object.entries(value).find(([name]) => name === key)?.[1];
    }
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/rehearsal/rehearse.js





const START_SECONDS = 300;
/** Starts a web tier of its own on the restored database, asks it a few questions, and takes it down in every case. */
async function rehearse(place, lago) {
    // What a drill left that was killed.
    await removeRehearsal(place, 'before');
    try {
        await start(place, lago);
        const smoke = await smokeRehearsal({
            connect: () => place.host.forward('127.0.0.1', REHEARSAL_PORT),
            domain: lago.domain,
            version: lago.version,
            apiKey: lago.apiKey,
        });
        if (smoke.some(({ outcome }) => outcome === 'failed'))
            await showLog(place);
        return [(0,outcome/* passed */.bF)(STARTS, 'passage, api and front are healthy'), ...smoke];
    }
    catch (error) {
        if (!(error instanceof build/* ActionError */.lZ))
            throw error;
        await showLog(place);
        return [
            (0,outcome/* failed */.gz)(STARTS, error.message, 'The data restores, and Lago does not start on it: read what it says.'),
        ];
    }
    finally {
        await removeRehearsal(place, 'after').then(place.removed, (error) => {
            place.warning(`The rehearsal still runs on ${place.host.name} (${(0,build/* messageOf */.bD)(error)}); the post step tries again.`);
        });
    }
}
/** A second web tier would take memory and processors from the one that bills. */
function notRehearsed({ warning }) {
    const why = 'there is one color (`instances.colors: 1`), and Lago is rehearsed on a standby only';
    warning(`The copy was verified but not rehearsed: ${why}.`);
    return (0,outcome/* skipped */.hT)(STARTS, why);
}
const STARTS = 'Rehearsal: the web tier starts on the copy';
async function start({ host, effects, environment }, lago) {
    await effects.perform({
        id: 'drill.rehearsal.up',
        kind: 'ssh',
        key: `rehearsal on ${host.name}`,
        title: `start a web tier on the copy, on ${host.name}`,
        repeatable: true,
        do: async () => {
            await host.upload(rehearsalFiles(lago));
            // The api wants its database when it boots.
            for (const services of [['passage'], ['api', 'front']]) {
                await host.run(rehearsalCompose(environment).up(services, { waitTimeoutSeconds: START_SECONDS }), {
                    label: 'docker compose up',
                    timeoutSeconds: START_SECONDS + 300,
                });
            }
        },
    });
}
/** What the api said, for the person who asks why; that it cannot be read is no second failure. */
async function showLog({ host, effects, environment, info }) {
    await effects
        .perform({
        id: 'drill.rehearsal.log',
        kind: 'ssh',
        key: `log of the rehearsal on ${host.name}`,
        repeatable: true,
        do: () => host.run(rehearsalCompose(environment).logs('api', 40)),
    })
        .then(({ stdout }) => info(`The api of the rehearsal said:\n${(0,host_build/* quoteOutput */.I6)(stdout, 40)}`), (error) => info(`The log of the rehearsal cannot be read: ${(0,build/* messageOf */.bD)(error)}`));
}
/** Takes down the rehearsal and removes its files; nothing is done where there is none. */
async function removeRehearsal({ host, effects, environment }, step) {
    await effects.perform({
        id: `drill.rehearsal.${step}`,
        kind: 'ssh',
        key: `remove the rehearsal from ${host.name} (${step})`,
        repeatable: true,
        do: () => host.script(REMOVE, [REHEARSAL_FOLDER, ...rehearsalCompose(environment).down()]),
    });
}
/** Arguments: the folder, then the command that takes down what its compose file started. */
const REMOVE = `
folder=$1
shift
if [ -f "$folder/compose.yaml" ]; then "$@" || exit; fi
rm -rf -- "$folder"
`;
function rehearsalCompose(environment) {
    return (0,host_build/* compose */.Zz)(`lago-${environment}-rehearsal`, REHEARSAL_FOLDER);
}


/***/ }),

/***/ 53776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ removeScratches)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74505);
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67893);
/* harmony import */ var _scratch_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);



const REMOVAL_SECONDS = 900;
/** Removes every copy that drills of this environment left behind. Answers their names. */
async function removeScratches(place, step) {
    const found = await findScratches(place, step);
    await Promise.all(found.map((instance) => remove(place, instance, step)));
    return found.map(({ name }) => name);
}
async function findScratches(place, step) {
    const { scaleway, effects, environment, productionInstanceId } = place;
    const prefix = (0,_scratch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .scratchPrefix */ .FI)(environment);
    const listed = await effects.perform({
        id: `drill.${step}.list`,
        kind: 'scaleway',
        key: `instances named ${prefix}* (${step})`,
        title: `look for scratch instances (${step})`,
        repeatable: true,
        do: () => (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__/* .everyPage */ .Lu)(scaleway.rdb.listInstances({ projectId: scaleway.projectId, name: prefix, pageSize: 100 })),
    });
    return listed.filter((instance) => (0,_scratch_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isScratchOf */ .o3)(environment, instance, productionInstanceId));
}
/** Asks until it is gone: an instance that is on its way to a state refuses to be deleted (409). */
async function remove({ scaleway, effects }, { id, name }, step) {
    let asked = false;
    await effects.waitFor({
        id: `drill.${step}.remove`,
        key: `remove ${name} (${step})`,
        title: `remove ${name}`,
        timeoutSeconds: REMOVAL_SECONDS,
        everySeconds: 2,
        look: async () => {
            try {
                const instance = await scaleway.rdb.getInstance({ instanceId: id });
                if (!asked && instance.status !== 'deleting') {
                    await scaleway.rdb.deleteInstance({ instanceId: id });
                    asked = true;
                }
                return { done: false, now: asked ? 'deleting' : instance.status };
            }
            catch (error) {
                if ((0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                    return { done: true, value: undefined };
                if (error instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .TransientError */ .N_)
                    return { done: false, now: 'busy' };
                throw error;
            }
        },
    });
}


/***/ }),

/***/ 50629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ READY_SECONDS),
/* harmony export */   Mw: () => (/* binding */ untilReady),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74505);

const READY_SECONDS = 3600;
/** Waits for `ready` and for what is wanted of it; every other state is on its way, or broken. */
function untilReady({ effects, scaleway, name }, instanceId, wanted, isWanted) {
    return effects.waitFor({
        id: `drill.wait-${wanted}`,
        key: `${name} ${wanted}`,
        timeoutSeconds: READY_SECONDS,
        everySeconds: 2,
        look: async () => {
            const instance = await scaleway.rdb.getInstance({ instanceId });
            if (instance.status === 'error' || instance.status === 'locked')
                throw broken(name);
            return instance.status === 'ready' && isWanted(instance)
                ? { done: true, value: instance }
                : { done: false, now: instance.status };
        },
    });
}
function broken(what) {
    return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('restore', `Scaleway could not restore: ${what} is in an error state.`, "Run this again, once with production's node type (input 'node-type'); when it stays so, try the backup before (input 'at'), and tell Scaleway: this backup does not restore.");
}


/***/ }),

/***/ 11689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ restoreToScratch),
  a: () => (/* binding */ serverNameOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 9 modules
var build = __webpack_require__(81886);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(74505);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 17 modules
var scaleway_build = __webpack_require__(67893);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/restore-request.js
var restore_request = __webpack_require__(50629);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/load-backup.js

/** Loads a logical backup into an instance that is empty. */
async function loadBackup(restore, instanceId) {
    const { effects, scaleway, backup, topology } = restore;
    const { name: databaseName, user: userName } = topology.database;
    await (0,restore_request/* untilReady */.Mw)(restore, instanceId, 'created', () => true);
    await effects.perform({
        id: 'drill.load',
        kind: 'scaleway',
        key: `load ${backup.name}`,
        title: `load backup ${backup.name}`,
        do: () => scaleway.rdb.restoreDatabaseBackup({ databaseBackupId: backup.id, instanceId, databaseName }),
        probe: async () => {
            const value = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
            return value.status === 'restoring' ? { happened: true, value } : { happened: false };
        },
    });
    await effects.waitFor({
        id: 'drill.loaded',
        key: `backup ${backup.name} loaded`,
        timeoutSeconds: restore_request/* READY_SECONDS */.Kz,
        everySeconds: 2,
        look: async () => {
            const { status } = await scaleway.rdb.getDatabaseBackup({ databaseBackupId: backup.id });
            if (status === 'error')
                throw (0,restore_request/* broken */.mw)(`backup ${backup.name}`);
            return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
        },
    });
    await (0,restore_request/* untilReady */.Mw)(restore, instanceId, 'loaded', () => true);
    await effects.perform({
        id: 'drill.grant',
        kind: 'scaleway',
        key: `let ${userName} read ${databaseName}`,
        repeatable: true,
        do: () => scaleway.rdb.setPrivilege({ instanceId, databaseName, userName, permission: 'readonly' }),
    });
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/scratch-name.js
var scratch_name = __webpack_require__(5953);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/smallest-node-type.js


/** Name of the smallest node type that can be had with such a volume. */
async function smallestNodeType(scaleway, effects, need) {
    const types = await effects.perform({
        id: 'drill.node-types',
        kind: 'scaleway',
        key: 'node types',
        title: 'read the node types',
        repeatable: true,
        do: () => (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })),
    });
    const [smallest] = types
        .filter(({ disabled, beta, isHaRequired, stockStatus }) => {
        return !disabled && !beta && !isHaRequired && stockStatus !== 'out_of_stock';
    })
        .filter(({ availableVolumeTypes }) => availableVolumeTypes.some(({ type, maxSize }) => type === need.type && maxSize >= need.sizeBytes))
        .sort((a, b) => a.memory - b.memory || a.vcpus - b.vcpus);
    if (smallest !== undefined)
        return smallest.name;
    throw new effects_build/* ActionError */.lZ('scaleway-stock', `No database node type is to be had with a volume ${need.type} of ${need.sizeBytes / 1e9} GB.`, "Run this again later: Scaleway is out of stock. Or name a type by the input 'node-type'.");
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/restore.js








/**
 * Restores a backup to an instance of its own, reachable over the private network alone. For an archive of pg_dump that
 * instance is empty still: `loadArchive` fills it.
 */
async function restoreToScratch(restore) {
    const { effects, scaleway, topology, backup } = restore;
    const password = newPassword();
    const created = backup.kind === 'snapshot' ? await createFromSnapshot(restore) : await createEmpty(restore, password);
    if (backup.kind === 'snapshot')
        await makePrivate(restore, created.id);
    else if (backup.kind === 'logical-backup')
        await loadBackup(restore, created.id);
    const instance = await (0,restore_request/* untilReady */.Mw)(restore, created.id, 'reachable', (it) => (0,scaleway_build/* privateEndpoint */.Xj)(it) !== undefined);
    const endpoint = (0,scaleway_build/* privateEndpoint */.Xj)(instance);
    if (endpoint === undefined)
        throw new Error('waited for the private endpoint');
    if (backup.kind === 'snapshot')
        await changePassword(restore, created.id, password);
    return {
        instanceId: instance.id,
        nodeType: instance.nodeType,
        name: instance.name,
        address: endpoint.address,
        port: endpoint.port,
        serverName: serverNameOf(instance.id, topology.region),
        certificate: await (0,scaleway_build/* readCertificate */.w$)(scaleway, instance.id, effects),
        user: topology.database.user,
        password,
        database: topology.database.name,
    };
}
/** Name in the certificate of an instance, whatever its endpoints (facts: scaleway.md 5). */
function serverNameOf(instanceId, region) {
    return `rw-${instanceId}.rdb.${region}.scw.cloud`;
}
/** A copy is born with the tags of its source: it gets others as soon as the API accepts that. */
async function createFromSnapshot(restore) {
    const { effects, scaleway, name, topology } = restore;
    const instance = await createCopy(restore);
    await effects.waitFor({
        id: 'drill.retag',
        key: `retag ${name}`,
        title: `mark ${name} as scratch`,
        timeoutSeconds: restore_request/* READY_SECONDS */.Kz,
        everySeconds: 2,
        look: async () => {
            try {
                const tags = (0,scratch_name/* scratchTags */.QH)(topology.environment);
                return { done: true, value: await scaleway.rdb.updateInstance({ instanceId: instance.id, tags }) };
            }
            catch (error) {
                // Its own text would name another request each time, and fill the log.
                if (error instanceof effects_build/* TransientError */.N_)
                    return { done: false, now: 'not accepted yet' };
                throw error;
            }
        },
    });
    return instance;
}
/** On the smallest node type, unless one is named or that one is refused: then on that of the snapshot. */
async function createCopy(restore) {
    const { scaleway, effects, backup, name, nodeType } = restore;
    const ask = (type) => create(restore, `restore snapshot ${backup.name}`, () => scaleway.rdb.createInstanceFromSnapshot({
        ...{ snapshotId: backup.id, instanceName: name, isHaCluster: false },
        ...(type === undefined ? {} : { nodeType: type }),
    }));
    if (nodeType !== undefined)
        return ask(nodeType);
    try {
        const need = { type: backup.volumeType ?? 'sbs_5k', sizeBytes: backup.sizeBytes };
        return await ask(await smallestNodeType(scaleway, effects, need));
    }
    catch (error) {
        if (error instanceof effects_build/* ActionError */.lZ && REFUSALS.includes(error.code))
            return ask(undefined);
        throw error;
    }
}
const REFUSALS = ['scaleway-refused', 'scaleway-stock'];
/** Block volumes come in multiples of 5 GB (facts: scaleway.md 5). */
const STEP = 5_000_000_000;
/** An empty instance that was never public, for a backup to be loaded into. */
async function createEmpty(restore, password) {
    const { scaleway, effects, topology, name, backup, production } = restore;
    const wanted = production?.volume?.size ?? backup.sizeBytes * DUMP_SHRINKS_BY;
    const sizeBytes = Math.max(2, Math.ceil(wanted / STEP)) * STEP;
    const volumeType = 'sbs_5k';
    const nodeType = restore.nodeType ?? (await smallestNodeType(scaleway, effects, { type: volumeType, sizeBytes }));
    return create(restore, `create ${name}`, () => scaleway.rdb.createInstance({
        projectId: scaleway.projectId,
        name,
        engine: production?.engine ?? 'PostgreSQL-15',
        userName: topology.database.user,
        password,
        nodeType,
        isHaCluster: false,
        disableBackup: true,
        backupSameRegion: true,
        tags: (0,scratch_name/* scratchTags */.QH)(topology.environment),
        volumeType,
        volumeSize: sizeBytes,
        initEndpoints: [{ privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} } }],
    }));
}
/** Dumps are compressed, and hold no index. */
const DUMP_SHRINKS_BY = 10;
function create(restore, title, ask) {
    const { effects, scaleway, name } = restore;
    return effects.perform({
        id: 'drill.create',
        kind: 'scaleway',
        key: `create ${name}`,
        title,
        do: ask,
        probe: async () => {
            const listed = await (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listInstances({ projectId: scaleway.projectId, name, pageSize: 100 }));
            const value = listed.find((instance) => instance.name === name);
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
}
/** A copy from a snapshot gets a public endpoint that is open to all, and no private one (facts: scaleway.md 5). */
async function makePrivate(restore, instanceId) {
    const { effects, scaleway, topology, name } = restore;
    const { endpoints } = await (0,restore_request/* untilReady */.Mw)(restore, instanceId, 'restored', () => true);
    for (const { id } of endpoints.filter((endpoint) => endpoint.loadBalancer !== undefined)) {
        await effects.perform({
            id: 'drill.close',
            kind: 'scaleway',
            key: `delete endpoint ${id}`,
            title: `take the public endpoint from ${name}`,
            repeatable: true,
            do: () => scaleway.rdb.deleteEndpoint({ endpointId: id }),
        });
    }
    const isClosed = (it) => it.endpoints.every((endpoint) => endpoint.loadBalancer === undefined);
    const closed = await (0,restore_request/* untilReady */.Mw)(restore, instanceId, 'closed', isClosed);
    if ((0,scaleway_build/* privateEndpoint */.Xj)(closed) !== undefined)
        return;
    await effects.perform({
        id: 'drill.attach',
        kind: 'scaleway',
        key: `attach ${name} to ${topology.privateNetwork.name}`,
        do: () => scaleway.rdb.createEndpoint({
            instanceId,
            endpointSpec: {
                privateNetwork: { privateNetworkId: topology.privateNetwork.id, ipamConfig: {} },
            },
        }),
        probe: async () => {
            const value = (await scaleway.rdb.getInstance({ instanceId })).endpoints.find((endpoint) => endpoint.privateNetwork !== undefined);
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
}
/** A snapshot has the password of its time: with one of its own the copy opens whatever was changed since. */
async function changePassword(restore, instanceId, password) {
    const { effects, scaleway, topology, name } = restore;
    const { user } = topology.database;
    await effects.perform({
        id: 'drill.password',
        kind: 'scaleway',
        key: `password of ${user} in ${name}`,
        title: `give ${user} in ${name} a password of its own`,
        repeatable: true,
        do: () => scaleway.rdb.updateUser({ instanceId, name: user, password }),
    });
}
/** 8 to 128 characters of four kinds, as the API asks. It dies with the scratch. */
function newPassword() {
    const password = `${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}aA1!`;
    (0,build/* maskSecret */.$l)(password);
    return password;
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ scratchPrefix),
/* harmony export */   QH: () => (/* binding */ scratchTags),
/* harmony export */   U2: () => (/* binding */ scratchName),
/* harmony export */   o3: () => (/* binding */ isScratchOf)
/* harmony export */ });
/* harmony import */ var _lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67893);

function scratchPrefix(environment) {
    return `lago-${environment}-drill-`;
}
function scratchName(environment, runId) {
    return `${scratchPrefix(environment)}${runId}`;
}
/** Never those of the real database: a restored copy is born with them. */
function scratchTags(environment) {
    return ['lago-scw', `env=${environment}`, 'role=drill', 'scratch'];
}
/**
 * Whether an instance is a copy that a drill of this environment made. By name and tags both: the name alone could
 * be the database of an environment called like a drill. Copies of a run that died before it could change the
 * tags still carry the database's role, and are copies all the same.
 */
function isScratchOf(environment, instance, productionInstanceId) {
    return (instance.id !== productionInstanceId &&
        instance.name !== (0,_lago_scw_scaleway__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(environment, 'db') &&
        instance.name.startsWith(scratchPrefix(environment)) &&
        instance.tags.includes('lago-scw') &&
        instance.tags.includes(`env=${environment}`));
}


/***/ }),

/***/ 15078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ connectToStandby),
/* harmony export */   b6: () => (/* binding */ connectToColor),
/* harmony export */   d$: () => (/* binding */ productionLogin)
/* harmony export */ });
/* harmony import */ var _lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81886);
/* harmony import */ var _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17394);
/* harmony import */ var _lago_scw_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76060);
/* harmony import */ var _restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11689);




/** The standby has the time, and is inside the private network; where there is one color, that one is inside too. */
function connectToStandby(context, topology) {
    return connectToColor(context, topology, (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_1__/* .standbyOf */ .Lu)(topology) ?? 'blue');
}
async function connectToColor({ variables, effects }, topology, color) {
    const { managementAddress, hostKeyFingerprints } = (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_1__/* .instanceOf */ .hR)(topology, color);
    return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)({
        name: color,
        address: managementAddress,
        user: topology.sshUser,
        privateKey: variables.SSH_PRIVATE_KEY,
        fingerprints: hostKeyFingerprints,
        connectTo: await (0,_lago_scw_action_kit__WEBPACK_IMPORTED_MODULE_0__/* .readConnectTo */ .ew)(variables),
        effects,
    });
}
function productionLogin({ database, region }, password) {
    return {
        name: 'production',
        address: database.address,
        port: database.port,
        serverName: (0,_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .serverNameOf */ .a)(database.instanceId, region),
        certificate: database.certificate,
        user: database.user,
        password,
        database: database.name,
    };
}


/***/ }),

/***/ 76060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fH: () => (/* reexport */ checkPrivateKey),
  Zz: () => (/* reexport */ compose),
  Ng: () => (/* reexport */ connect),
  I6: () => (/* reexport */ quoteOutput)
});

// UNUSED EXPORTS: absentHost, breakLock, commandLine, describeLockOwner, lockHosts, parseComposePs, readLock, releaseLock, waitForDocker

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(74505);
;// CONCATENATED MODULE: ./packages/host/build/absent-host.js

/** A host that cannot be asked anything: whoever does without `isThere` gets an error that says why. */
function absentHost(name, address, why) {
    const refuse = () => Promise.reject(new ActionError('host-absent', `${name} (${address}) does not answer: ${why}`, 'Look at the instance in the Scaleway console.'));
    return {
        name,
        address,
        isThere: false,
        absence: why,
        run: refuse,
        script: refuse,
        upload: refuse,
        forward: refuse,
        close: () => { },
    };
}

;// CONCATENATED MODULE: ./packages/host/build/compose.js
/**
 * @param folder with the compose.yaml, relative to the home folder
 * @param variables for the compose file's `${…}`; they win over its `.env`
 */
function compose(project, folder, variables = {}) {
    const command = [
        ...environment(variables),
        ...['docker', 'compose', '--project-name', project, '--project-directory', folder],
        ...['--file', `${folder}/compose.yaml`],
        // All profiles: services are always named, and `stop` and `ps` would miss those of a profile that is off.
        ...['--profile', '*'],
    ];
    return {
        config: () => [...command, 'config', '--quiet'],
        pull: () => [...command, 'pull', '--quiet'],
        up: (services, { waitTimeoutSeconds, removeOrphans = false, recreate = false }) => [
            ...command,
            ...['up', '--detach', '--no-deps', '--wait', '--wait-timeout', String(waitTimeoutSeconds)],
            ...(removeOrphans ? ['--remove-orphans'] : []),
            ...(recreate ? ['--force-recreate'] : []),
            ...services,
        ],
        stop: (services, graceSeconds) => [...command, 'stop', '--timeout', String(graceSeconds), ...services],
        down: () => [...command, 'down', '--volumes', '--remove-orphans', '--timeout', '35'],
        signal: (services, name) => [...command, 'kill', '--signal', name, ...services],
        top: (services) => [...command, 'top', ...services],
        ps: () => [...command, 'ps', '--all', '--format', 'json'],
        run: (service, words = []) => [...command, 'run', '--rm', '--no-TTY', '--no-deps', service, ...words],
        exec: (service, words) => [...command, 'exec', '--no-TTY', service, ...words],
        logs: (service, lines, { timestamps = false } = {}) => [
            ...command,
            ...['logs', '--no-color', '--tail', String(lines)],
            ...(timestamps ? ['--no-log-prefix', '--timestamps'] : []),
            service,
        ],
    };
}
function environment(variables) {
    const pairs = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    return pairs.length === 0 ? [] : ['env', ...pairs];
}

;// CONCATENATED MODULE: ./packages/host/build/compose-ps.js

/**
 * Reads `docker compose ps --format json`: one object per line since Compose 2.21, one array before.
 *
 * @throws ActionError `compose-ps` when it is neither
 */
function parseComposePs(output) {
    const text = output.trim();
    if (text === '')
        return [];
    try {
        const entries = text.startsWith('[')
            ? JSON.parse(text)
            : text.split('\n').map((line) => JSON.parse(line));
        return entries.map(readEntry);
    }
    catch (error) {
        throw new ActionError('compose-ps', `\`docker compose ps --format json\` answered something unexpected: ${text.slice(0, 200)}`, 'Install Docker Compose 2.20 or newer on the host.', { cause: error });
    }
}
function readEntry(entry) {
    const fields = entry;
    const text = (name) => (typeof fields[name] === 'string' ? fields[name] : '');
    if (text('Service') === '' || text('State') === '')
        throw new Error('no Service or State');
    return {
        service: text('Service'),
        name: text('Name'),
        image: text('Image'),
        state: text('State'),
        health: text('Health'),
        exitCode: typeof fields.ExitCode === 'number' ? fields.ExitCode : 0,
    };
}

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(17394);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/.pnpm/node-ssh@13.2.1/node_modules/node-ssh/lib/esm/index.mjs + 2 modules
var esm = __webpack_require__(56158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/host/build/host-key.js


/** `SHA256:…` of a host key as it comes over the wire, as `ssh-keygen -lf` prints it. */
function fingerprintOf(key) {
    return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}
function hostKeyMismatch(address, presented, expected) {
    const known = expected.length === 0 ? 'none is known' : expected.join(', ');
    return new build/* ActionError */.lZ('host-key', `${address} presented the host key ${presented}; expected: ${known}. Nothing was sent to it.`, 'Either the instance was rebuilt (run provision again, it reads the fingerprints from Scaleway) or something ' +
        'answers in its place. On the console of the instance `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows the true one.');
}

;// CONCATENATED MODULE: ./packages/host/build/open-connection.js




/**
 * Opens one SSH connection.
 *
 * @throws ActionError `host-key`, `ssh-login`; TransientError naming the phase that failed
 */
async function openConnection(options) {
    const socket = await openSocket(options);
    const ssh = new esm/* NodeSSH */.H();
    let presented;
    try {
        await ssh.connect({
            sock: socket,
            username: options.user,
            privateKey: options.privateKey,
            readyTimeout: options.handshakeTimeoutSeconds * 1000,
            keepaliveInterval: 5000,
            keepaliveCountMax: 3,
            hostVerifier: (key) => {
                presented = fingerprintOf(key);
                return options.fingerprints.includes(presented);
            },
        });
    }
    catch (error) {
        socket.destroy();
        throw explain(error, presented, options);
    }
    const client = ssh.connection;
    if (client === null)
        throw new build/* TransientError */.N_(`${options.address} closed the connection at once`, 'no');
    // node-ssh takes its own listener away when the connection is ready; an error without one ends the process.
    client.on('error', () => socket.destroy());
    return { ssh, client };
}
function openSocket(options) {
    const { host, port } = options.connectTo(options.address, options.port);
    const seconds = options.tcpTimeoutSeconds;
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true });
        const fail = (why) => {
            socket.destroy();
            reject(new build/* TransientError */.N_(`no TCP connection to ${options.address} port ${options.port} (${why}); is the address in network.ssh-from, and the instance up?`, 'no'));
        };
        const timer = setTimeout(() => fail(`no answer within ${seconds} s`), seconds * 1000);
        socket.once('error', (error) => {
            clearTimeout(timer);
            fail(error.message);
        });
        socket.once('connect', () => {
            clearTimeout(timer);
            socket.removeAllListeners('error');
            resolve(socket);
        });
    });
}
function explain(error, presented, options) {
    const { address, user, fingerprints } = options;
    if (presented !== undefined && !fingerprints.includes(presented)) {
        return hostKeyMismatch(address, presented, fingerprints);
    }
    if (error instanceof Error && 'level' in error && error.level === 'client-authentication') {
        return new build/* ActionError */.lZ('ssh-login', `${user}@${address} does not accept the key in SSH_PRIVATE_KEY.`, 'Add its public half to the SSH keys of the Scaleway project and restart the instance, or correct the secret or `instances.ssh-user`.', { cause: error });
    }
    const phase = presented === undefined ? 'during the SSH handshake' : 'during the SSH login';
    return new build/* TransientError */.N_(`${address}: ${(0,build/* messageOf */.bD)(error)} ${phase}`, 'no', { cause: error });
}

// EXTERNAL MODULE: ./node_modules/.pnpm/ssh2@1.17.0/node_modules/ssh2/lib/index.js
var lib = __webpack_require__(16728);
;// CONCATENATED MODULE: ./packages/host/build/private-key.js


/**
 * Checks the text of a private key before any connection is opened, and answers it in the form that SSH reads:
 * line ends LF, one at the end. CRLF and blank lines around it are tolerated (facts: actions.md 1).
 *
 * @throws ActionError `ssh-key` saying what is wrong with the text, never showing it
 */
function checkPrivateKey(text, name = 'SSH_PRIVATE_KEY') {
    const key = `${text.replaceAll('\r\n', '\n').trim()}\n`;
    const fault = faultOf(key);
    if (fault === undefined)
        return key;
    throw new build/* ActionError */.lZ('ssh-key', `${name} ${fault.what}.`, fault.remedy);
}
const storeWhole = 'Store the whole file as the secret, line by line as it is: `gh secret set SSH_PRIVATE_KEY < key-file`.';
function faultOf(key) {
    return faultOfKind(key) ?? faultOfLines(key) ?? faultOfContent(key);
}
/** It is something else than a private key. */
function faultOfKind(key) {
    if (key.trim() === '')
        return { what: 'is empty', remedy: storeWhole };
    if (key.startsWith('PuTTY-User-Key-File-')) {
        return {
            what: 'is in the format of PuTTY (.ppk)',
            remedy: 'Convert it with `puttygen key.ppk -O private-openssh-new -o key-file` and store that.',
        };
    }
    if (isPublicKey(key)) {
        return {
            what: 'is a public key',
            remedy: 'Store the private one: the file of the same name without .pub.',
        };
    }
    if (/^[A-Za-z0-9+/=\s]+$/.test(key) && Buffer.from(key, 'base64').toString().startsWith('-----BEGIN')) {
        return { what: 'is a base64 encoding of a key', remedy: storeWhole };
    }
    return undefined;
}
function isPublicKey(key) {
    return /^(ssh-(ed25519|rsa|dss)|ecdsa-sha2-\S+|sk-\S+) |^-{4,5} ?BEGIN (SSH2 |RSA )?PUBLIC KEY/.test(key);
}
/** It was a private key before its lines were changed. */
function faultOfLines(key) {
    const lines = key.trimEnd().split('\n');
    if (/\\n/.test(key)) {
        return { what: 'holds the two characters \\ and n where its lines should end', remedy: storeWhole };
    }
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
        return { what: 'does not begin with -----BEGIN … PRIVATE KEY-----', remedy: storeWhole };
    }
    if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(key)) {
        return { what: 'is cut off: its last line -----END … PRIVATE KEY----- is missing', remedy: storeWhole };
    }
    if (lines.length === 1)
        return { what: 'is on one line: its line ends were lost', remedy: storeWhole };
    if (lines.some((line) => /^[ \t]/.test(line))) {
        return { what: 'is indented: some of its lines begin with spaces', remedy: storeWhole };
    }
    return undefined;
}
function faultOfContent(key) {
    const parsed = lib.utils.parseKey(key);
    if (!(parsed instanceof Error))
        return undefined;
    if (/encrypted|passphrase/i.test(parsed.message) || /ENCRYPTED/.test(key)) {
        return {
            what: 'is encrypted with a passphrase, which nobody can type in a workflow',
            remedy: 'Make a key of its own for deployments: `ssh-keygen -t ed25519 -N "" -f key-file`.',
        };
    }
    if (key.startsWith('-----BEGIN PRIVATE KEY')) {
        return {
            what: 'is in PKCS#8 format',
            remedy: 'Convert a copy to the format of OpenSSH with `ssh-keygen -p -N "" -f key-file`, and store that.',
        };
    }
    return { what: `does not parse (${parsed.message})`, remedy: storeWhole };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./packages/host/build/run-command.js


/**
 * Runs a command line on the far side. Its exit code is law.
 *
 * @throws ActionError `remote-command` with the end of what it wrote to standard error, `timeout`;
 *   TransientError when the connection breaks: the command may have run, and may still be running
 */
async function runCommand(client, line, options, place) {
    const ended = await execute(client, line, options, place);
    if (ended.code === null && ended.signal === null) {
        throw new build/* TransientError */.N_(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown');
    }
    if (ended.code !== null && (options.accept ?? [0]).includes(ended.code)) {
        return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr };
    }
    throw failed(ended, place);
}
function execute(client, line, options, place) {
    const seconds = options.timeoutSeconds ?? 120;
    return new Promise((resolve, reject) => {
        let channel;
        const settle = (finish) => {
            clearTimeout(timer);
            place.signal.removeEventListener('abort', abort);
            client.off('close', broken);
            finish();
        };
        const fail = (error) => settle(() => reject(error));
        const abort = () => {
            channel?.close();
            fail(place.signal.reason);
        };
        const broken = () => fail(new build/* TransientError */.N_(`${place.address}: the connection broke while '${place.label}' ran`, 'unknown'));
        const timer = setTimeout(() => {
            channel?.signal('TERM');
            channel?.close();
            fail(timedOut(place, seconds));
        }, seconds * 1000);
        if (place.signal.aborted)
            return abort();
        place.signal.addEventListener('abort', abort, { once: true });
        client.once('close', broken);
        client.exec(line, (error, opened) => {
            if (error)
                return fail(new build/* TransientError */.N_(`${place.address}: ${error.message}`, 'no', { cause: error }));
            channel = opened;
            collect(opened, (ended) => settle(() => resolve(ended)));
            opened.end(options.stdin ?? '');
        });
    });
}
function collect(channel, done) {
    const out = textOf(channel);
    const err = textOf(channel.stderr);
    let code = null;
    let signal = null;
    // ssh2 says (null, 'TERM', …) when a signal ended the command.
    channel.on('exit', (exitCode, exitSignal) => {
        code = exitCode;
        signal = exitSignal ?? null;
    });
    // A command that does not read its input may close it first: its exit code tells the rest.
    channel.on('error', () => { });
    channel.on('close', () => done({ code, signal, stdout: out(), stderr: err() }));
}
/** Collects a stream's text; a character may be split over two pieces. */
function textOf(stream) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let text = '';
    stream.on('data', (piece) => {
        text += decoder.write(piece);
    });
    return () => text + decoder.end();
}
function failed(ended, { address, label }) {
    const how = ended.signal === null ? `exit code ${ended.code}` : `ended by signal ${ended.signal}`;
    const said = quoteOutput(ended.stderr.trim() === '' ? ended.stdout : ended.stderr);
    return new build/* ActionError */.lZ('remote-command', `${label} failed on ${address} (${how})${said === '' ? '' : `:\n${said}`}`, 'Correct what the output says, then run this again: it continues where it stopped.');
}
function timedOut({ address, label }, seconds) {
    return new build/* ActionError */.lZ('timeout', `${label} on ${address} was not done after ${seconds} s.`, 'Log in and look what it waits for (`docker compose ps`, `docker compose logs`), then run this again.');
}
/** The last lines of what a remote command said, in a form that the runner does not take for its own commands. */
function quoteOutput(text, lines = 20) {
    return text
        .trimEnd()
        .split(/\r?\n|\r/)
        .slice(-lines)
        .filter((line) => line.trim() !== '')
        .map((line) => `| ${line.replaceAll('##[', '## [')}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./packages/host/build/shell-quote.js
/**
 * One word of a POSIX shell command that the shell reads back as exactly `value`. Everything that reaches a remote
 * shell goes through here: SSH joins arguments to one text and hands it to the login shell.
 *
 * @throws Error when the value holds a NUL character, which no argument can carry
 */
function shellQuote(value) {
    if (value.includes('\0'))
        throw new Error('A shell argument cannot hold a NUL character.');
    if (/^[A-Za-z0-9_/.:=@%+,-]+$/.test(value))
        return value;
    return `'${value.replaceAll("'", `'\\''`)}'`;
}
/** A command line out of an argument list. */
function commandLine(argv) {
    return argv.map(shellQuote).join(' ');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/host/build/upload-files.js


/** Writes files over one SFTP session, each under a temporary name that then takes its place. */
async function uploadFiles(sftp, files, run) {
    for (const file of files)
        refuseOutside(file.path);
    for (const folder of foldersOf(files.map(({ path }) => path)))
        await makeFolder(sftp, folder);
    await Promise.all(files.map((file) => writeFile(sftp, file, `${file.path}.${run}.tmp`)));
}
function refuseOutside(path) {
    if (path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new build/* ActionError */.lZ('upload-path', `The path '${path}' leads out of the home folder.`, 'Render the release again.');
    }
}
/** All folders of the paths, parents first. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let folder = external_node_path_.posix.dirname(path); folder !== '.'; folder = external_node_path_.posix.dirname(folder))
            folders.add(folder);
    }
    return [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}
async function makeFolder(sftp, path) {
    try {
        await step(path, (done) => sftp.mkdir(path, { mode: 0o700 }, done));
    }
    catch (error) {
        // SFTP has one error for all of it: it is well if the folder is there.
        const isThere = await step(path, (done) => sftp.stat(path, done)).then(() => true, () => false);
        if (!isThere)
            throw error;
    }
}
async function writeFile(sftp, file, temporary) {
    const mode = file.mode ?? 0o600;
    await step(temporary, (done) => sftp.writeFile(temporary, file.content, { mode }, done));
    // An older temporary file keeps its mode when it is written again, and the far side's umask may take bits.
    await step(temporary, (done) => sftp.chmod(temporary, mode, done));
    await step(file.path, (done) => sftp.ext_openssh_rename(temporary, file.path, done));
}
function step(path, act) {
    return new Promise((resolve, reject) => {
        act((error) => (error ? reject(upload_files_explain(path, error)) : resolve()));
    });
}
/** Codes of SFTP: 2 no such file, 3 permission denied, 4 failure (a full disk, among others). */
function upload_files_explain(path, error) {
    const code = 'code' in error ? error.code : undefined;
    if (code !== 2 && code !== 3 && code !== 4) {
        return new build/* TransientError */.N_(`writing ${path}: ${error.message}`, 'unknown', { cause: error });
    }
    return new build/* ActionError */.lZ('upload', `Could not write ${path} on the host: ${error.message}.`, 'Look at free space (`df -h ~`) and at who owns the folder `lago-scw` in the home of the SSH user.', { cause: error });
}

;// CONCATENATED MODULE: ./packages/host/build/connect.js







/**
 * Connects to a host whose key is pinned.
 *
 * @throws ActionError `ssh-key`, `host-key`, `ssh-login`; TransientError when it cannot be reached
 */
async function connect(options) {
    const { name, address, effects } = options;
    const privateKey = checkPrivateKey(options.privateKey);
    const open = () => openConnection({
        address,
        port: options.port ?? 22,
        user: options.user,
        privateKey,
        fingerprints: options.fingerprints,
        connectTo: options.connectTo ?? contracts_build/* connectDirectly */.F9,
        tcpTimeoutSeconds: options.tcpTimeoutSeconds ?? 10,
        handshakeTimeoutSeconds: options.handshakeTimeoutSeconds ?? 20,
    });
    const session = createSession(open);
    await effects.perform({
        id: 'host.connect',
        kind: 'ssh',
        key: `connect ${name}`,
        title: `Connect to ${name} (${options.user}@${address})`,
        repeatable: true,
        do: () => session.get(),
    });
    return createHost(options, session);
}
/** Keeps one connection, and opens another when it is gone. */
function createSession(open) {
    let current;
    const forget = (one) => {
        if (current === one)
            current = undefined;
    };
    return {
        get() {
            if (current !== undefined)
                return current;
            const opening = open();
            current = opening;
            opening.then(({ client }) => client.once('close', () => forget(opening)), () => forget(opening));
            return opening;
        },
        close() {
            current?.then(({ ssh }) => ssh.dispose(), () => { });
            current = undefined;
        },
    };
}
function createHost({ name, address, effects }, session) {
    const temporaryName = `${process.pid}-${effects.clock.now().toString(36)}`;
    const execute = async (line, words, options) => {
        const place = { address: name, label: options.label ?? words, signal: effects.signal };
        return runCommand((await session.get()).client, line, options, place);
    };
    return {
        name,
        address,
        isThere: true,
        run: (argv, options = {}) => execute(commandLine(argv), labelOf(argv), options),
        script: (text, values, options = {}) => execute(commandLine(['sh', '-s', '--', ...values]), 'a script of the action', {
            ...options,
            stdin: text,
        }),
        async upload(files) {
            const { ssh, client } = await session.get();
            await orBroken(client, name, async () => {
                const sftp = await ssh.requestSFTP();
                try {
                    await uploadFiles(sftp, files, temporaryName);
                }
                finally {
                    sftp.end();
                }
            });
        },
        async forward(host, port) {
            const { client } = await session.get();
            return new Promise((resolve, reject) => {
                client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
                    if (error) {
                        reject(new build/* TransientError */.N_(`${name} cannot connect to ${host}:${port}: ${error.message}`, 'no', {
                            cause: error,
                        }));
                    }
                    else
                        resolve(channel);
                });
            });
        },
        close: session.close,
    };
}
/** SFTP calls under way stay without an answer when the connection breaks: this is the answer. */
function orBroken(client, name, work) {
    return new Promise((resolve, reject) => {
        const broken = () => reject(new build/* TransientError */.N_(`${name}: the connection broke during an upload`, 'unknown'));
        client.once('close', broken);
        work()
            .then(resolve, reject)
            .finally(() => client.off('close', broken));
    });
}
/** The words of a command that say what it does: `docker compose … up` without its many options. */
function labelOf(argv) {
    return argv
        .filter((word, index) => index < 2 || /^[a-z][a-z-]*$/.test(word))
        .slice(0, 8)
        .join(' ');
}

;// CONCATENATED MODULE: ./packages/host/build/docker-ready.js

/** A fresh instance installs Docker by cloud-init, minutes after sshd answers. Prints one word. */
const ASK = (/* unused pure expression or super */ null && (`if docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then echo ready; exit; fi
command -v cloud-init >/dev/null 2>&1 || { echo absent; exit; }
cloud-init status 2>/dev/null | sed -n 's/^status: //p'`));
/** Longest time that the packages of a first boot took anyone; then somebody should look. */
const TIMEOUT_SECONDS = 900;
/**
 * Waits until Docker and Compose answer on a host.
 *
 * @throws ActionError `no-docker` when cloud-init is over, or was never there, and Docker still does not answer
 */
function waitForDocker(host, effects) {
    return effects.waitFor({
        id: 'host.docker-ready',
        key: `Docker on ${host.name}`,
        timeoutSeconds: TIMEOUT_SECONDS,
        everySeconds: 10,
        look: async () => {
            const { stdout } = await host.script(ASK, []);
            const word = stdout.trim();
            if (word === 'ready')
                return { done: true, value: undefined };
            if (word === 'running' || word === 'not started')
                return { done: false, now: `cloud-init is ${word}` };
            throw noDocker(host, word);
        },
    });
}
function noDocker(host, cloudInit) {
    const why = cloudInit === 'absent'
        ? 'there is no cloud-init that would install it'
        : `cloud-init ended with '${cloudInit}'`;
    return new ActionError('no-docker', `Docker does not answer on ${host.name}, and ${why}.`, `Log in to ${host.address} and look at /var/log/cloud-init-output.log; \`docker compose version\` must work for the SSH user.`);
}

;// CONCATENATED MODULE: ./packages/host/build/lock.js



/**
 * Takes the lock of all hosts or of none, in the order given (the same everywhere, so that two runs cannot each
 * hold one). The same run takes it again, with a new expiry.
 *
 * @throws ActionError `locked` saying who holds it, since and until when, and how to break it
 */
async function lockHosts(hosts, request, effects) {
    const taken = [];
    for (const host of hosts) {
        const { word, owner } = await effects.perform({
            id: 'lock.take',
            kind: 'ssh',
            key: `lock ${host.name}`,
            title: `Lock ${host.name}`,
            // The same run taking it twice is taking it once.
            repeatable: true,
            do: () => take(host, request),
        });
        if (word === 'held') {
            for (const earlier of taken)
                await releaseLock(earlier, request.run, effects);
            throw locked(host, owner);
        }
        if (word === 'taken')
            taken.push(host);
    }
}
async function take(host, request) {
    const { run, url, actor, operation, minutes } = request;
    const values = [run, String(minutes * 60), url, actor, operation].map(lockField);
    return answerOf(await host.script(takeScript, values, { label: 'taking the lock', timeoutSeconds: 20 }));
}
/** Gives back the lock if this run holds it. Answers whether it did. */
function releaseLock(host, run, effects) {
    return effects.perform({
        id: 'lock.release',
        kind: 'ssh',
        key: `unlock ${host.name}`,
        title: `Unlock ${host.name}`,
        repeatable: true,
        do: async () => {
            const options = { label: 'releasing the lock', timeoutSeconds: 20 };
            return answerOf(await host.script(releaseScript, [lockField(run)], options)).word === 'released';
        },
    });
}
/** Takes the lock away from whoever holds it; answers who that was. */
function breakLock(host, effects) {
    return effects.perform({
        id: 'lock.break',
        kind: 'ssh',
        key: `break lock ${host.name}`,
        title: `Break the lock of ${host.name}`,
        do: async () => answerOf(await host.script(breakScript, [], { label: 'breaking the lock', timeoutSeconds: 20 })).owner,
    });
}
function readLock(host, effects) {
    return effects.perform({
        id: 'lock.read',
        kind: 'ssh',
        key: `read lock ${host.name}`,
        title: `Look at the lock of ${host.name}`,
        repeatable: true,
        do: async () => {
            const { word, owner } = answerOf(await host.script(readScript, [], { label: 'reading the lock', timeoutSeconds: 20 }));
            return { state: word === 'held' || word === 'expired' ? word : 'free', owner };
        },
    });
}
function answerOf({ stdout }) {
    const [word = '', ...rest] = stdout.split('\n');
    return { word, owner: parseLockOwner(rest.join('\n')) };
}
function locked(host, owner) {
    return new ActionError('locked', `${host.name} is locked ${describeLockOwner(owner)}.`, 'Wait for that run. If it is dead and you cannot wait for the expiry, break the lock: run this action with `operation: unlock`.');
}
function describeLockOwner(owner) {
    if (owner === undefined)
        return 'by a run that is just writing its name';
    const time = (seconds) => {
        try {
            return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        }
        catch (error) {
            return `an unreadable time (${messageOf(error)})`;
        }
    };
    const who = owner.actor === '' ? '' : `${owner.actor}, `;
    const link = owner.url === '' ? '' : ` (${owner.url})`;
    return `by ${who}run ${owner.run}${link}, operation ${owner.operation}, since ${time(owner.since)} until ${time(owner.expires)}`;
}

;// CONCATENATED MODULE: ./packages/host/build/index.js











/***/ }),

/***/ 69536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UB: () => (/* reexport */ memory_needs_MEMORY_NEED_MIB),
  Ix: () => (/* reexport */ METRICS_STORE),
  iu: () => (/* reexport */ composeEnvFile),
  wr: () => (/* reexport */ composeText),
  KJ: () => (/* reexport */ createDecrypt),
  FA: () => (/* reexport */ databaseUrl),
  jj: () => (/* reexport */ drillMetricsFile),
  zq: () => (/* reexport */ drillTables),
  IC: () => (/* reexport */ images_imagesOf),
  JA: () => (/* reexport */ invariantsOf),
  DH: () => (/* reexport */ schemaExpectations)
});

// UNUSED EXPORTS: AGENT_FOLDER, CERTIFICATE_STORE, CLOCK_KEEPER, CLOCK_TICKS, DEFAULT_WORKER_SCRIPT, DRILL_METRICS, HAND_OVER_ENTRY, HAND_OVER_PORT, IDLE_SECONDS, LISTED_VERSIONS, NEWEST_KNOWN_VERSION, OLDEST_KNOWN_VERSION, PING_PORT, PORTAINER_PORT, SERVICE_IDLE_SECONDS, SIDEKIQ_PROBE, SIDEKIQ_SWITCHES, TURN_HEADER, VARIABLES, acquaintanceWith, cacheUrlBeside, checkUpgrade, clockKeeperScript, clockTicksOf, connectionDemand, connectionLimitOf, dedicatedWorker, defaultQueues, encodingFault, environmentOf, hasMetrics, healthEndpoints, instanceSizeOf, isAtLeast, isManagedVariable, isRead, isSameMinor, judgeConnections, judgeSecrets, longestSilenceSeconds, memoryBudget, readRedisUrl, redisUrl, requiredVariables, schemaVersionOf, servicesOf, servicesOfSpec, sizesLike, storeUrlBeside, turnFile, turnMark, typeThatFits, upgradeTasks, variableFact, variableFault, wantedConnections, workerExists

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
function version_parseVersion(tag) {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
    if (major === undefined)
        throw new Error(`'${tag}' is not a Lago release tag, like v1.50.0`);
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
function version_compareVersions(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
    return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function version_isAtLeast(tag, least) {
    return version_compareVersions(tag, least) >= 0;
}
function version_isSameMinor(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
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
function schemaVersionOf(version) {
    return SCHEMA_VERSIONS[version] ?? null;
}
/** How well we know a release. Patches of the newest known minor count as known. */
function acquaintanceWith(version) {
    if (!isAtLeast(version, OLDEST_KNOWN_VERSION))
        return { kind: 'older', oldest: OLDEST_KNOWN_VERSION };
    const firstUnknown = 'v1.52.0';
    if (isAtLeast(version, firstUnknown))
        return { kind: 'newer', renderedAs: NEWEST_KNOWN_VERSION };
    return { kind: 'known', listed: version in SCHEMA_VERSIONS };
}

;// CONCATENATED MODULE: ./packages/lago/build/clock-keeper.js


/** Where the clock's container finds its keeper, and the file that the keeper touches at every tick. */
const clock_keeper_CLOCK_KEEPER = {
    folder: '/etc/lago-scw/clock',
    path: '/etc/lago-scw/clock/keep-ticking.sh',
    tickFile: '/tmp/lago-scw-clock-tick',
};
/** Minutes without a tick after which a clock hangs: two of its longest pauses, and one to be sure. */
const SILENT_MINUTES = (2 * longestSilenceSeconds(NEWEST_KNOWN_VERSION)) / 60 + 1;
/** Healthy means: ticked lately. The clock has no port, and one that hangs keeps its process (facts: lago.md 3.1). */
function clock_keeper_clockHealthcheck() {
    return ['sh', '-c', `find ${clock_keeper_CLOCK_KEEPER.tickFile} -mmin -${SILENT_MINUTES} | grep -q .`];
}
const SETTINGS = {
    tickFile: clock_keeper_CLOCK_KEEPER.tickFile,
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var build = __webpack_require__(17394);
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
const workers_DEFAULT_WORKER_SCRIPT = 'start.worker.sh';
/** Name of the compose service that runs the default worker; it always runs. */
const workers_DEFAULT_WORKER_SERVICE = 'worker';
function worker(name, script, variable, since, queues) {
    return { name, service: `${name}-worker`, script, variable, since, queues };
}
/** What we know of a worker; its queues are those of the release. */
function dedicatedWorker(name, version) {
    const known = DEDICATED.find((candidate) => candidate.name === name);
    if (known === undefined)
        throw new Error(`No worker is called '${name}'; there are ${WORKERS.join(', ')}`);
    const queues = known.queues.filter((queue) => isAtLeast(version, LATER_QUEUES[queue] ?? workers_FIRST));
    return { ...known, queues };
}
function workerExists(name, version) {
    return isAtLeast(version, dedicatedWorker(name, version).since);
}
/** In the order of the table, whatever the order of the spec: the same set renders to the same bytes. */
function workers_dedicatedWorkers(names, version) {
    parseVersion(version);
    return WORKERS.filter((name) => names.includes(name)).map((name) => dedicatedWorker(name, version));
}
/** The SIDEKIQ_* switches of a worker set: a switch without its worker strands jobs, a worker without its switch idles. */
function workers_sidekiqSwitches(names, version) {
    return Object.fromEntries(workers_dedicatedWorkers(names, version).map(({ variable }) => [variable, 'true']));
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
function variable_fact_formatFault(format, value) {
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
function variables_isFor(name, reader) {
    const { readers } = variableFact(name) ?? { readers: ['rails'] };
    return reader === 'rails' ? readers.some((each) => RAILS.includes(each)) : concerns(readers, reader);
}
const RAILS = (/* unused pure expression or super */ null && (['rails', 'api', 'worker', 'clock', 'migrate']));
function concerns(readers, reader) {
    return readers.includes(reader) || (readers.includes('rails') && RAILS.includes(reader));
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
            ...(isAtLeast(version, 'v1.42.0') ? { LAGO_REDIS_CABLE_URL: redisUrl } : {}),
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
        ...(isAtLeast(version, 'v1.39.0')
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
    return HEALTH_ENDPOINTS.filter(({ since }) => isAtLeast(version, since));
}
/** Whether the api of a release has metrics for Prometheus on its own port. */
function hasMetrics(version) {
    return healthEndpoints(version).some(({ path }) => path === '/metrics');
}

;// CONCATENATED MODULE: ./packages/lago/build/images.js
/** The Gotenberg that Lago's chart and production compose file use (facts: lago.md 1.2). */
const GOTENBERG = 'getlago/lago-gotenberg:8.15';
/** 3.6 speaks the API of current Docker engines, and cleans paths before routers see them (facts: lago.md 2.4). */
const TRAEFIK = 'traefik:v3.6.1';
const ALLOY = 'grafana/alloy:v1.11.0';
function images_imagesOf(version) {
    return {
        api: `getlago/api:${version}`,
        front: `getlago/front:${version}`,
        pdf: GOTENBERG,
        proxy: TRAEFIK,
        eventsProcessor: `ghcr.io/getlago/events-processor:${version}`,
        agent: ALLOY,
    };
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
    return INVARIANTS.filter(({ since, needsPdf = false }) => (since === undefined || version_isAtLeast(version, since)) && (pdf || !needsPdf));
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
const memory_needs_MEMORY_NEED_MIB = {
    clock: 300,
    migrate: 1024,
    front: 96,
    pdf: 1024,
    proxy: 96,
    agent: 192,
    eventsProcessor: 256,
    portainer: 96,
};
function memory_needs_workerNeedMiB(concurrency) {
    return RUBY_MIB + THREAD_MIB * concurrency;
}
/** `processes` 0 is Puma without workers of its own: one process. */
function memory_needs_apiNeedMiB(processes, threads) {
    if (processes === 0)
        return RUBY_MIB + THREAD_MIB * threads;
    return RUBY_MIB + processes * (PUMA_PROCESS_MIB + THREAD_MIB * threads);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
    const key = (0,external_node_crypto_.pbkdf2Sync)(primaryKey, keyDerivationSalt, ROUNDS, KEY_BYTES, 'sha1');
    return (value) => {
        const { payload, iv, tag, isDeflated } = readEnvelope(value);
        const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
        decipher.setAuthTag(tag);
        const clear = Buffer.concat([decipher.update(payload), decipher.final()]);
        return (isDeflated ? (0,external_node_zlib_.inflateSync)(clear) : clear).toString('utf8');
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
    const late = version_isAtLeast(version, 'v1.48.0') ? ['btree_gin', 'pg_trgm'] : [];
    return {
        schemaVersion: schemaVersionOf(version),
        leastServerVersion: version_isAtLeast(version, 'v1.30.0') ? 150_000 : 140_000,
        extensions: ['pgcrypto', 'unaccent', ...late],
        triggers: ['payment_receipts.before_payment_receipt_insert'],
    };
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

;// CONCATENATED MODULE: ./packages/lago/build/services/optional.js



/** Where the agent's container finds its configuration, and where it serves its own page. */
const AGENT_FOLDER = '/etc/alloy';
const AGENT_PORT = 12345;
/** Where Portainer's container finds the hash of its password. */
const PORTAINER_PORT = 9443;
/** What lago.yml asks for beyond Lago's usual services. */
function optional_optionalServices(version, options) {
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
const jobs_CLOCK_POOL = 5;
/** The default worker and the dedicated ones, in the order of the table. */
function jobs_jobServices(version, workers, options) {
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
function jobs_clockService(version) {
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
        databaseConnections: jobs_CLOCK_POOL,
    };
}

;// CONCATENATED MODULE: ./packages/lago/build/services/migrate.js





/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
function migrate_migrateService(version) {
    const steps = ['bundle exec rails db:migrate'];
    if (isAtLeast(version, 'v1.42.0'))
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

;// CONCATENATED MODULE: ./packages/lago/build/services/restart.js
/**
 * Docker restarts `on-failure` containers when its daemon starts, even those that were stopped by hand
 * (moby 35166, 47846), `unless-stopped` ones only if they were running. Web and workers may come back with
 * their host: two colors may share jobs. Two clocks may not be, and a host that died while it had the clock
 * would bring a second one back, so nothing but a deployment starts the container of a clock.
 */
const restart_COMES_BACK = 'unless-stopped';
const restart_STAYS_DOWN = 'no';
function restart_script(file) {
    return [`./scripts/${file}`];
}

;// CONCATENATED MODULE: ./packages/lago/build/services/web.js



/** Puma takes up to 35 s to finish, the bash of older fronts all the time it is given (facts: lago.md 3.4). */
const web_GRACE_SECONDS = { api: 35, front: 15, pdf: 30, proxy: 35 };
const common = { profile: 'web', restart: restart_COMES_BACK, replicas: 1, databaseConnections: 0 };
/** What answers requests: api, front, PDF, proxy. */
function web_webServices(version, options) {
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
function services_servicesOf(version, workers, options = {}) {
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
function instance_sizes_sizesLike(type) {
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
    return TABLES.filter(({ since }) => since === undefined || version_isAtLeast(version, since));
}

;// CONCATENATED MODULE: ./packages/lago/build/index.js
































/***/ }),

/***/ 56874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   c: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74505);

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

/***/ 14251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74505);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86799);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56874);



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

/***/ 67893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lu: () => (/* reexport */ everyPage),
  c4: () => (/* reexport */ faults/* isNotFound */.c),
  Vb: () => (/* reexport */ nameOf),
  Xj: () => (/* reexport */ privateEndpoint),
  w$: () => (/* reexport */ readCertificate),
  E8: () => (/* reexport */ resolveTopology),
  Vv: () => (/* reexport */ scalewayFor)
});

// UNUSED EXPORTS: SCRATCH_TAG, activeColor, addressPlace, createScaleway, discoverTopology, faultOf, findDataSources, findRedis, hasTags, isPoweredOff, lookUpFingerprints, maxConnectionsOf, missingParts, moveElasticIp, onlyOne, readExtras, readInventory, readInventoryAgain, readOrganizationId, readProvisionedParts, redisEndpoint, setPower, tagsOf, topologyOf

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(74505);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-block@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-block/dist/index.gen.js + 10 modules
var index_gen = __webpack_require__(3820);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-client/dist/index.js + 46 modules
var dist = __webpack_require__(80087);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-cockpit@1.7.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-cockpit/dist/index.gen.js + 4 modules
var dist_index_gen = __webpack_require__(10038);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-domain@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-domain/dist/index.gen.js + 4 modules
var sdk_domain_dist_index_gen = __webpack_require__(89109);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-iam@1.6.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-iam/dist/index.gen.js + 4 modules
var sdk_iam_dist_index_gen = __webpack_require__(91817);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-instance@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-instance/dist/index.gen.js + 5 modules
var sdk_instance_dist_index_gen = __webpack_require__(68757);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-ipam@1.5.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-ipam/dist/index.gen.js + 4 modules
var sdk_ipam_dist_index_gen = __webpack_require__(59264);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-marketplace@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-marketplace/dist/index.gen.js + 3 modules
var sdk_marketplace_dist_index_gen = __webpack_require__(76628);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-rdb@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-rdb/dist/index.gen.js + 5 modules
var sdk_rdb_dist_index_gen = __webpack_require__(19608);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-redis@1.2.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-redis/dist/index.gen.js + 4 modules
var sdk_redis_dist_index_gen = __webpack_require__(22815);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-tem@1.3.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-tem/dist/index.gen.js + 5 modules
var sdk_tem_dist_index_gen = __webpack_require__(35006);
// EXTERNAL MODULE: ./node_modules/.pnpm/@scaleway+sdk-vpc@1.4.0_@scaleway+sdk-client@1.3.3/node_modules/@scaleway/sdk-vpc/dist/index.gen.js + 4 modules
var sdk_vpc_dist_index_gen = __webpack_require__(80680);
// EXTERNAL MODULE: ./packages/scaleway/build/fetch.js
var fetch = __webpack_require__(14251);
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(17394);
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
var faults = __webpack_require__(56874);
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