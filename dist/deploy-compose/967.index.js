"use strict";
exports.id = 967;
exports.ids = [967];
exports.modules = {

/***/ 5127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createCloud)
});

// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 19 modules
var build = __webpack_require__(1849);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var effects_build = __webpack_require__(5382);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/database-backup.js


const KEEP_DAYS = 30;
/**
 * A snapshot on block storage, a logical backup on local disks (facts: scaleway.md 5), ready when this answers. One that is
 * fresh enough is not taken again: Scaleway's own nightly ones, or that of a deploy that failed minutes ago.
 */
async function backUpDatabase(options) {
    const kind = options.topology.database.volumeType.startsWith('sbs') ? 'snapshot' : 'logical-backup';
    const ways = kind === 'snapshot' ? snapshots(options) : logicalBackups(options);
    const { effects, topology, name, freshSince } = options;
    const earlier = await effects.perform({
        id: 'deploy.backup-find',
        kind: 'scaleway',
        key: `find ${name}`,
        title: `Look for the ${kind} ${name}`,
        repeatable: true,
        do: ways.list,
    });
    const fresh = freshest(earlier, freshSince);
    if (fresh !== undefined)
        return { kind, id: fresh.id, name: fresh.name, takenAt: fresh.takenAt };
    const found = named(earlier, name) ?? (await create(options, kind, ways));
    await effects.waitFor({
        id: 'deploy.backup-ready',
        key: `${kind} ${found.id}`,
        title: `Database ${kind} ${name} ready`,
        timeoutSeconds: 3600,
        everySeconds: 5,
        look: async () => {
            const status = await ways.status(found.id);
            if (status === 'error')
                throw failed(kind, name, topology);
            return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
        },
    });
    return { kind, id: found.id, name };
}
async function create(options, kind, ways) {
    const { effects, scaleway, topology, name } = options;
    const { instanceId } = topology.database;
    // Every change of a database instance is refused while another one is under way.
    await effects.waitFor({
        id: 'deploy.backup-wait',
        key: `database ${instanceId}`,
        title: 'Database ready for a backup',
        timeoutSeconds: 1800,
        everySeconds: 5,
        look: async () => {
            const { status } = await scaleway.rdb.getInstance({ instanceId });
            return status === 'ready' ? { done: true, value: undefined } : { done: false, now: status };
        },
    });
    return effects.perform({
        id: 'deploy.backup-create',
        kind: 'scaleway',
        key: `${kind} ${name}`,
        title: `Take the database ${kind} ${name}`,
        do: ways.create,
        probe: async () => {
            const found = named(await ways.list(), name);
            return found === undefined ? { happened: false } : { happened: true, value: found };
        },
    });
}
function named(all, name) {
    return all.find((one) => one.name === name && one.status !== 'error');
}
function freshest(all, since = Number.POSITIVE_INFINITY) {
    return all
        .filter(({ status, takenAt }) => status === 'ready' && takenAt >= since)
        .sort((a, b) => b.takenAt - a.takenAt)[0];
}
function snapshots({ scaleway: { rdb }, topology, effects, name }) {
    const { instanceId } = topology.database;
    return {
        list: async () => (await (0,build/* everyPage */.Lu)(rdb.listSnapshots({ instanceId }))).map(existing),
        create: () => rdb.createSnapshot({ instanceId, name, expiresAt: expiry(effects) }),
        status: async (snapshotId) => (await rdb.getSnapshot({ snapshotId })).status,
    };
}
function logicalBackups({ scaleway: { rdb }, topology, effects, name }) {
    const { instanceId, name: databaseName } = topology.database;
    return {
        list: async () => (await (0,build/* everyPage */.Lu)(rdb.listDatabaseBackups({ instanceId })))
            .filter((backup) => backup.databaseName === databaseName)
            .map(existing),
        create: () => rdb.createDatabaseBackup({ instanceId, databaseName, name, expiresAt: expiry(effects) }),
        status: async (databaseBackupId) => (await rdb.getDatabaseBackup({ databaseBackupId })).status,
    };
}
function existing(one) {
    const { id, name, status, createdAt } = one;
    return { id, name, status, takenAt: createdAt?.getTime() ?? 0 };
}
function expiry(effects) {
    return new Date(effects.clock.now() + KEEP_DAYS * 86_400_000);
}
function failed(kind, name, topology) {
    return new effects_build/* ActionError */.lZ('backup', `The database ${kind} ${name} ended in the state 'error'; nothing was migrated.`, `Look at the database instance ${topology.database.instanceId} in the Scaleway console, then run this again.`);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/cloud.js


function createCloud(scaleway, topology, effects) {
    return {
        activeColor: () => (0,build/* activeColor */.aV)({ scaleway, effects, topology }),
        addressPlace: () => (0,build/* addressPlace */.w0)({ scaleway, effects, topology }),
        async moveElasticIp(to, id) {
            await (0,build/* moveElasticIp */.qF)({ scaleway, effects, topology, to, id });
        },
        isPoweredOff: (color) => (0,build/* isPoweredOff */.i_)({ scaleway, effects, topology, color, id: 'deploy' }),
        setPower: (color, power, id) => (0,build/* setPower */.uu)({ scaleway, effects, topology, color, id }, power),
        backUpDatabase: (name, freshSince) => backUpDatabase({ scaleway, topology, effects, name, freshSince }),
    };
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   OH: () => (/* binding */ closeHosts),
/* harmony export */   XO: () => (/* binding */ inLockOrder),
/* harmony export */   i8: () => (/* binding */ connectHosts),
/* harmony export */   p9: () => (/* binding */ readFleet),
/* harmony export */   vX: () => (/* binding */ isSingle)
/* harmony export */ });
/* harmony import */ var _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5382);
/* harmony import */ var _lago_scw_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);
/* harmony import */ var _host_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8056);
/* harmony import */ var _release_on_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6547);





/** What all hosts note of releases: those that serve or are warm, and those that wait. */
function recordsOf({ hosts }) {
    return _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .COLORS */ .lm.flatMap((color) => [hosts[color].current ?? [], hosts[color].next ?? []].flat());
}
/**
 * Connects to both hosts at once; where there is one color, the other is away for good.
 *
 * @throws what `connect` throws, of the first that fails
 */
async function connectHosts(topology, options) {
    const [blue, green] = await Promise.allSettled([
        connectOne(topology, 'blue', options),
        connectOne(topology, 'green', options),
    ]);
    const opened = [blue, green];
    if (blue.status === 'fulfilled' &&
        green.status === 'fulfilled' &&
        (blue.value.isThere || green.value.isThere)) {
        return { blue: blue.value, green: green.value };
    }
    for (const one of opened)
        if (one.status === 'fulfilled')
            one.value.close();
    throw opened.find((one) => one.status === 'rejected')?.reason ?? nobodyThere(topology);
}
/** Where somebody waits for a rollback, a host that is dead must not cost a minute. */
const IMPATIENT = { tcpTimeoutSeconds: 4, handshakeTimeoutSeconds: 6 };
async function connectOne(topology, color, options) {
    const instance = topology.instances[color];
    if (instance === undefined)
        return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_2__/* .absentHost */ .mJ)(color, '', 'there is one color');
    const { managementAddress: address, hostKeyFingerprints: fingerprints } = instance;
    const why = options.off?.get(color);
    if (why !== undefined)
        return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_2__/* .absentHost */ .mJ)(color, address, why);
    try {
        const patience = options.mayMiss ? IMPATIENT : {};
        const place = { name: color, address, user: topology.sshUser, fingerprints };
        return await (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)({ ...place, ...patience, ...options });
    }
    catch (error) {
        if (!options.mayMiss || !(error instanceof _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .TransientError */ .N_))
            throw error;
        return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_2__/* .absentHost */ .mJ)(color, address, error.message);
    }
}
function nobodyThere(topology) {
    const addresses = (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .colorsOf */ .kt)(topology).map((color) => (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(topology, color).managementAddress);
    return new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-host', addresses.length === 1
        ? `${addresses.join()} does not answer over SSH.`
        : `Neither ${addresses.join(' nor ')} answers over SSH.`, 'Look at the instances in the Scaleway console, and whether `network.ssh-from` has the address of this runner.');
}
/** Whether there is one color: a release takes the place of the other then, on the same instance. */
function isSingle({ topology }) {
    return (0,_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .colorsOf */ .kt)(topology).length === 1;
}
function closeHosts(hosts) {
    for (const color of _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .COLORS */ .lm)
        hosts[color].close();
}
/** Those that are there, in the order in which every run locks them. */
function inLockOrder(hosts) {
    return _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .COLORS */ .lm.map((color) => hosts[color]).filter(({ isThere }) => isThere);
}
/** Reads both hosts at once; who is active is for others to say. */
async function readFleet({ hosts, effects, ...session }) {
    const [both, green] = await Promise.all([
        readHost('blue', hosts.blue, effects),
        readHost('green', hosts.green, effects),
    ]);
    // What waited on the only instance is of no account once there are two.
    const blue = isSingle(session) ? both : { ...both, next: undefined };
    return { active: null, hosts: { blue, green }, last: (0,_host_records_js__WEBPACK_IMPORTED_MODULE_3__/* .latestHandOver */ .Xh)([blue.handOver, green.handOver]) };
}
const SEPARATOR = '---- lago-scw ----';
const readScript = `set -eu
cat lago-scw/current.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
cat lago-scw/hand-over.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
cat lago-scw/next.json 2>/dev/null || true
echo
echo '${SEPARATOR}'
for file in lago-scw/releases/*/release.json; do
  [ -f "$file" ] || continue
  echo "$(basename "$(dirname "$file")") $(sed -n 's/.*"schemaVersion": *"\\([0-9]*\\)".*/\\1/p' "$file")"
done
`;
async function readHost(color, host, effects) {
    if (!host.isThere)
        return {
            isThere: false,
            absence: host.absence ?? '',
            current: undefined,
            handOver: undefined,
            containers: [],
        };
    return effects.perform({
        id: 'deploy.read-host',
        kind: 'ssh',
        key: `read ${host.name}`,
        title: `Read what ${host.name} runs`,
        repeatable: true,
        do: async () => {
            const { stdout } = await host.script(readScript, [], {
                label: 'reading the records',
                timeoutSeconds: 20,
            });
            const [current = '', handOver = '', next = '', releases = ''] = stdout.split(`${SEPARATOR}\n`);
            const parsed = (0,_host_records_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCurrent */ .BG)(current, host.name);
            return {
                isThere: true,
                current: parsed,
                next: (0,_host_records_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCurrent */ .BG)(next, host.name, _host_records_js__WEBPACK_IMPORTED_MODULE_3__/* .NEXT_FILE */ .ZP),
                releases: parseReleases(releases),
                handOver: (0,_host_records_js__WEBPACK_IMPORTED_MODULE_3__/* .parseHandOver */ .pP)(handOver, host.name),
                containers: parsed === undefined ? [] : await (0,_release_on_host_js__WEBPACK_IMPORTED_MODULE_4__/* .listContainers */ .ts)(color, host, parsed),
            };
        },
    });
}
/** Lines of an id and a version, which may be missing. */
function parseReleases(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
        const [id = '', schemaVersion = ''] = line.split(' ');
        return { id, schemaVersion: schemaVersion || null };
    });
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ parseCurrent),
/* harmony export */   MM: () => (/* binding */ HAND_OVER_FILE),
/* harmony export */   Xh: () => (/* binding */ latestHandOver),
/* harmony export */   ZP: () => (/* binding */ NEXT_FILE),
/* harmony export */   di: () => (/* binding */ CURRENT_FILE),
/* harmony export */   pP: () => (/* binding */ parseHandOver)
/* harmony export */ });
/* harmony import */ var _lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7394);
/* harmony import */ var _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5382);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7035);



const CURRENT_FILE = 'lago-scw/current.json';
/** On the only instance: what a deploy prepared, or a rollback, to take the place of the current release. */
const NEXT_FILE = 'lago-scw/next.json';
const HAND_OVER_FILE = 'lago-scw/hand-over.json';
/** `current.json` of a host: what a deploy put there; `next.json`: what only waits there. */
const currentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lago-scw/current@1'),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    lagoVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    composeProject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    services: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ web: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), jobs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), clock: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }),
    /** `deploying` from the moment the containers change until they are healthy. */
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploying', 'ready']),
    /** Newest migration of the database after this release's own; null while it is not known. */
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    deployedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** When traffic came to this release last, or it was made ready for a rollback; null for one that still waits for its promote. */
    promotedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** In `next.json`: id of the release that served when this one was deployed beside it. */
    beside: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** Upgrade tasks that have ended on this database, of this release and of those before. */
    tasksDone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly().default([]),
});
const side = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ color: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .COLORS */ .lm), release: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
/**
 * `hand-over.json`, the same on both hosts: the last promote or rollback. Written before its first step and after its
 * last, so that the next run knows of one that was cut off, and in which direction it went.
 */
const handOverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lago-scw/hand-over@1'),
    /** One more than the one before. */
    sequence: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    operation: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['promote', 'rollback']),
    from: side,
    to: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ color: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_lago_scw_contracts__WEBPACK_IMPORTED_MODULE_0__/* .COLORS */ .lm), release: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['unfinished', 'done', 'undone']),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    endedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** @throws ActionError `host-record` when the text is something else */
function parseCurrent(text, host, file = CURRENT_FILE) {
    return parse(currentSchema, text, file, host);
}
/** @throws ActionError `host-record` when the text is something else */
function parseHandOver(text, host) {
    return parse(handOverSchema, text, HAND_OVER_FILE, host);
}
function parse(schema, text, file, host) {
    if (text.trim() === '')
        return undefined;
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new _lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('host-record', `${file} on ${host} is not what this action writes: ${(0,_lago_scw_effects__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, `It may come from a newer version of this action: use that one. Else remove the file from ${host} and deploy again.`, { cause: error });
    }
}
/** The later of what the two hosts say; of one hand-over, the copy that knows its end. */
function latestHandOver(records) {
    const rank = (record) => record.sequence * 2 + (record.outcome === 'unfinished' ? 0 : 1);
    return records.filter((record) => record !== undefined).sort((a, b) => rank(b) - rank(a))[0];
}


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ composeOn),
/* harmony export */   Mz: () => (/* binding */ withHostVariables),
/* harmony export */   Uc: () => (/* binding */ releaseFolder),
/* harmony export */   bg: () => (/* binding */ lookAtContainers),
/* harmony export */   ts: () => (/* binding */ listContainers)
/* harmony export */ });
/* harmony import */ var _lago_scw_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3293);

/** Relative to the home of the SSH user. */
function releaseFolder(release) {
    return `lago-scw/releases/${release}`;
}
/** Both hosts get the same compose file; it learns its color from this variable. */
function composeOn(color, { composeProject, release }) {
    return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(composeProject, releaseFolder(release), { LAGO_SCW_COLOR: color });
}
/**
 * The files of a release with what only the host knows, for its compose file: in the `.env` beside it, so that a person who
 * types `docker compose` there has it too. A release may have variables of its own there already.
 */
function withHostVariables(files, { color, release, privateAddress }) {
    const path = `${releaseFolder(release)}/.env`;
    const own = files.find((file) => file.path === path);
    const lines = `LAGO_SCW_COLOR=${color}\nLAGO_SCW_PRIVATE_ADDRESS=${privateAddress}\n`;
    return [
        ...files.filter((file) => file !== own),
        { path, content: `${own?.content.toString() ?? ''}${lines}` },
    ];
}
/** All containers of the release's project on a host: a bare call, for what tries again anyway. */
async function listContainers(color, host, placed) {
    const options = { label: 'docker compose ps', timeoutSeconds: 30 };
    const { stdout } = await host.run(composeOn(color, placed).ps(), options);
    return (0,_lago_scw_host__WEBPACK_IMPORTED_MODULE_0__/* .parseComposePs */ .fb)(stdout);
}
/** The same as a step of its own, which gets over a connection that breaks. */
function lookAtContainers(color, host, placed, effects) {
    return effects.perform({
        id: 'deploy.look-at-containers',
        kind: 'ssh',
        key: `containers ${color}`,
        title: `Look at the containers of ${color}`,
        repeatable: true,
        do: () => listContainers(color, host, placed),
    });
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mJ: () => (/* reexport */ absentHost),
  NP: () => (/* reexport */ breakLock),
  fH: () => (/* reexport */ checkPrivateKey),
  Zz: () => (/* reexport */ compose),
  Ng: () => (/* reexport */ connect),
  eF: () => (/* reexport */ describeLockOwner),
  rH: () => (/* reexport */ lockHosts),
  fb: () => (/* reexport */ parseComposePs),
  mF: () => (/* reexport */ readLock),
  x_: () => (/* reexport */ releaseLock),
  lV: () => (/* reexport */ waitForDocker)
});

// UNUSED EXPORTS: commandLine, quoteOutput

// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var build = __webpack_require__(5382);
;// CONCATENATED MODULE: ./packages/host/build/absent-host.js

/** A host that cannot be asked anything: whoever does without `isThere` gets an error that says why. */
function absentHost(name, address, why) {
    const refuse = () => Promise.reject(new build/* ActionError */.lZ('host-absent', `${name} (${address}) does not answer: ${why}`, 'Look at the instance in the Scaleway console.'));
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
        throw new build/* ActionError */.lZ('compose-ps', `\`docker compose ps --format json\` answered something unexpected: ${text.slice(0, 200)}`, 'Install Docker Compose 2.20 or newer on the host.', { cause: error });
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
var contracts_build = __webpack_require__(7394);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/.pnpm/node-ssh@13.2.1/node_modules/node-ssh/lib/esm/index.mjs + 2 modules
var esm = __webpack_require__(6158);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
var lib = __webpack_require__(6728);
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
var external_node_string_decoder_ = __webpack_require__(6193);
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
var external_node_path_ = __webpack_require__(6760);
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
const ASK = `if docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then echo ready; exit; fi
command -v cloud-init >/dev/null 2>&1 || { echo absent; exit; }
cloud-init status 2>/dev/null | sed -n 's/^status: //p'`;
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
    return new build/* ActionError */.lZ('no-docker', `Docker does not answer on ${host.name}, and ${why}.`, `Log in to ${host.address} and look at /var/log/cloud-init-output.log; \`docker compose version\` must work for the SSH user.`);
}

;// CONCATENATED MODULE: ./packages/host/build/lock-owner.js
/** Reads `name=value` lines; nothing when there is no owner in them. */
function parseLockOwner(text) {
    const fields = new Map(text
        .split('\n')
        .map((line) => /^([a-z]+)=(.*)$/.exec(line.trim()))
        .filter((match) => match !== null)
        .map(([, name = '', value = '']) => [name, value]));
    const run = fields.get('run');
    if (run === undefined)
        return undefined;
    return {
        run,
        url: fields.get('url') ?? '',
        actor: fields.get('actor') ?? '',
        operation: fields.get('operation') ?? '',
        since: Number(fields.get('since') ?? 0),
        expires: Number(fields.get('expires') ?? 0),
    };
}
/** One line without anything that a line end or a control character could do. */
function lockField(value) {
    return value.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/host/build/lock-script.js
/**
 * Scripts of the lock, for any POSIX shell. `mkdir` is the atomic step. An owner file is put in place whole, by a
 * rename. An expired lock is taken over under a second `mkdir`, so that of two runs that see it only one gets it.
 */
const prelude = `set -eu
umask 077
mkdir -p lago-scw
lock=lago-scw/lock
now=$(date +%s)
field() { sed -n "s/^$1=//p" "$lock/owner" 2>/dev/null | head -n 1; }
answer() { echo "$1"; cat "$lock/owner" 2>/dev/null || true; exit 0; }
`;
/** $1 run, $2 seconds to live, $3 url, $4 actor, $5 operation → `taken`, `renewed` or `held`, then the owner. */
const takeScript = `${prelude}
write() {
  {
    echo "run=$1"; echo "url=$3"; echo "actor=$4"; echo "operation=$5"
    echo "since=$6"; echo "expires=$((now + $2))"
  } > "$lock/owner.$$"
  mv "$lock/owner.$$" "$lock/owner"
}
if mkdir "$lock" 2>/dev/null; then write "$@" "$now"; answer taken; fi
[ -d "$lock" ] || { echo "cannot make $lock in $(pwd)" >&2; exit 1; }
if [ "$(field run)" = "$1" ]; then since=$(field since); write "$@" "$since"; answer renewed; fi
expires=$(field expires)
# A lock without an owner is being written right now, or its writer died: a minute tells.
if [ -z "$expires" ] && [ -n "$(find "$lock" -maxdepth 0 -mmin +1)" ]; then expires=0; fi
if [ -n "$expires" ] && [ "$expires" -le "$now" ] && mkdir lago-scw/lock.taking 2>/dev/null; then
  trap 'rmdir lago-scw/lock.taking' EXIT
  again=$(field expires)
  if [ "\${again:-0}" -le "$now" ]; then write "$@" "$now"; answer taken; fi
fi
answer held
`;
/** $1 run → `released`, or `held` with the owner when it is another's, or `free`. */
const releaseScript = `${prelude}
[ -d "$lock" ] || { echo free; exit 0; }
[ "$(field run)" = "$1" ] || answer held
mv "$lock" "$lock.released.$$"
rm -rf "$lock.released.$$"
echo released
`;
/** → `broken` with the owner it had, or `free`. */
const breakScript = `${prelude}
rmdir lago-scw/lock.taking 2>/dev/null || true
[ -d "$lock" ] || { echo free; exit 0; }
owner=$(cat "$lock/owner" 2>/dev/null || true)
rm -rf "$lock"
echo broken
echo "$owner"
`;
/** → `held` with the owner, `expired` with the owner, or `free`. */
const readScript = `${prelude}
[ -d "$lock" ] || { echo free; exit 0; }
expires=$(field expires)
[ "\${expires:-$((now + 1))}" -le "$now" ] && answer expired
answer held
`;

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
    return new build/* ActionError */.lZ('locked', `${host.name} is locked ${describeLockOwner(owner)}.`, 'Wait for that run. If it is dead and you cannot wait for the expiry, break the lock: run this action with `operation: unlock`.');
}
function describeLockOwner(owner) {
    if (owner === undefined)
        return 'by a run that is just writing its name';
    const time = (seconds) => {
        try {
            return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
        }
        catch (error) {
            return `an unreadable time (${(0,build/* messageOf */.bD)(error)})`;
        }
    };
    const who = owner.actor === '' ? '' : `${owner.actor}, `;
    const link = owner.url === '' ? '' : ` (${owner.url})`;
    return `by ${who}run ${owner.run}${link}, operation ${owner.operation}, since ${time(owner.since)} until ${time(owner.expires)}`;
}

;// CONCATENATED MODULE: ./packages/host/build/index.js











/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* reexport */ activeColor),
  w0: () => (/* reexport */ addressPlace),
  Lu: () => (/* reexport */ everyPage),
  i_: () => (/* reexport */ isPoweredOff),
  qF: () => (/* reexport */ moveElasticIp),
  E8: () => (/* reexport */ resolveTopology),
  Vv: () => (/* reexport */ scalewayFor),
  uu: () => (/* reexport */ setPower)
});

// UNUSED EXPORTS: SCRATCH_TAG, createScaleway, discoverTopology, faultOf, findDataSources, findRedis, hasTags, isNotFound, lookUpFingerprints, maxConnectionsOf, missingParts, nameOf, onlyOne, privateEndpoint, readCertificate, readExtras, readInventory, readInventoryAgain, readOrganizationId, readProvisionedParts, redisEndpoint, tagsOf, topologyOf

// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var build = __webpack_require__(5382);
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

;// CONCATENATED MODULE: ./packages/scaleway/build/elastic-ip-move.js



/** Recorded: 13 s at most, on a server that still booted. The public name is dead meanwhile, so no longer than it takes to be sure. */
const ATTACH_SECONDS = 30;
/** An accepted PATCH shows at least as `pending` well before this; while nothing shows, the public name may be dead. */
const IGNORED_AFTER_SECONDS = 5;
/** Attaches the Elastic IP to its new color in one call, or else in two. Answers whether it had to be detached first. */
async function attach(options, from) {
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
    return waitForState(options, step, `Elastic IP ${address} attached to ${options.to}`, async (ip) => {
        if (isLost?.(ip))
            throw new Error(`${address} is ${elastic_ip_move_describe(ip)} although the API accepted the move`);
        return isThere(options, ip);
    });
}
/** Reads twice: an attach right after a detach was seen to be lost although the call said OK. */
async function assertSettled(options) {
    const { scaleway, effects, topology, to } = options;
    const read = reader_reader(effects, idOf(options));
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
    const { server } = await scaleway.instance.getServer({ serverId: (0,contracts_build/* instanceOf */.hR)(topology, color).serverId });
    return server?.publicIps.some((one) => one.id === topology.elasticIp.id) ?? false;
}
function isThere(options, ip) {
    return ip.state === 'attached' && ip.server?.id === serverOf(options);
}
function serverOf({ topology, to }) {
    return (0,contracts_build/* instanceOf */.hR)(topology, to).serverId;
}
function idOf({ id }) {
    return id ?? 'elastic-ip';
}
/** `step` ends the id of the effect. */
function waitForState(options, step, title, isThere) {
    return options.effects.waitFor({
        id: `${idOf(options)}.${step}`,
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
    const failed = `The Elastic IP ${address} could not be moved to ${to}: ${(0,build/* messageOf */.bD)(cause)}.`;
    const remedy = `Look at the IP in the Scaleway console under Instances > Flexible IPs, then run this again.`;
    if (from === null || from === to)
        return new build/* ActionError */.lZ('elastic-ip', failed, remedy, { cause });
    try {
        const { color, isAttached } = await addressPlace(options);
        // One that never left must not be touched again: clients are on it.
        if (color !== from || !isAttached)
            await attach({ ...options, to: from, id: `${idOf(options)}.back` }, to);
        return new build/* ActionError */.lZ('elastic-ip', `${failed} It is on ${from}.`, remedy, { cause });
    }
    catch (error) {
        const lost = `${failed} Moving it back to ${from} failed too: ${(0,build/* messageOf */.bD)(error)}. The public name may not answer.`;
        const byHand = `Attach ${address} to the ${from} server by hand now. ${remedy}`;
        return new build/* ActionError */.lZ('elastic-ip', lost, byHand, { cause });
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
    const state = await reader_reader(options.effects, options.id)('power', `power of ${options.color}`, () => stateOf(options));
    return ['stopped', 'stopped in place', 'stopping'].includes(state);
}
/** Powers an instance on or off, and answers when it is. What it holds stays: volumes, addresses, private network. */
async function setPower(options, power) {
    const { scaleway, effects, topology, color, id } = options;
    const { serverId } = (0,contracts_build/* instanceOf */.hR)(topology, color);
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
    const { serverId } = (0,contracts_build/* instanceOf */.hR)(topology, color);
    const { server } = await scaleway.instance.getServer({ serverId });
    if (server !== undefined)
        return server.state;
    throw new build/* ActionError */.lZ('instance', `Scaleway does not know the instance of ${color} (${serverId}).`, 'Run provision.');
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