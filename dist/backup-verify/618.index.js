"use strict";
exports.id = 618;
exports.ids = [618];
exports.modules = {

/***/ 93618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 9 modules
var build = __webpack_require__(81886);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(74505);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 17 modules
var scaleway_build = __webpack_require__(67893);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/backup.js



/**
 * A restorable backup of the kind that the volume type makes, automatic or made by hand: snapshots on sbs volumes,
 * logical backups on lssd (facts: scaleway.md 5).
 *
 * @throws ActionError `no-backup` telling what there is instead
 */
async function findBackup(scaleway, { database }, effects, choice) {
    const kind = database.volumeType === 'lssd' ? 'logical-backup' : 'snapshot';
    const list = await effects.perform({
        id: 'drill.backups.list',
        kind: 'scaleway',
        key: `${kind}s of ${database.instanceId}`,
        title: `list the ${kind}s of the database`,
        repeatable: true,
        do: () => (kind === 'snapshot' ? listSnapshots(scaleway, database) : listLogical(scaleway, database)),
    });
    const ready = restorable(kind, list, database.volumeType);
    return { backup: choose(ready, choice), newest: choose(ready, {}) };
}
function listSnapshots(scaleway, { instanceId }) {
    return (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listSnapshots({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
}
async function listLogical(scaleway, { instanceId, name }) {
    const backups = await (0,scaleway_build/* everyPage */.Lu)(scaleway.rdb.listDatabaseBackups({ instanceId, orderBy: 'created_at_desc', pageSize: 100 }));
    return backups.filter(({ databaseName }) => databaseName === name);
}
/** Whether this is the error that says that there is none at all. */
function hasNoBackup(error) {
    return error instanceof effects_build/* ActionError */.lZ && error.code === 'no-backup';
}
/**
 * Those that can be restored, newest first.
 *
 * @throws ActionError `no-backup` when there is none
 */
function restorable(kind, list, volumeType) {
    const ready = list.flatMap(({ id, name, status, createdAt, size, volumeType: volume }) => status === 'ready' && createdAt !== undefined
        ? [{ kind, id, name, createdAt, sizeBytes: size ?? 0, volumeType: volume?.type }]
        : []);
    if (ready.length > 0)
        return ready.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    const others = list.map(({ name, status }) => `${name} (${status})`).join(', ');
    throw new effects_build/* ActionError */.lZ('no-backup', `The database has no ${kind} that can be restored${others === '' ? '' : `; there is ${others}`}. On a ${volumeType} volume automatic backups are ${kind}s.`, 'Look at the backup schedule of the database in the Scaleway console (lago.yml: database.backup-every-hours); make one backup by hand and run this again.');
}
/**
 * @param ready newest first
 * @throws ActionError `input` when all are younger than wanted
 */
function choose(ready, { at, random = false }) {
    const found = random
        ? ready[(0,external_node_crypto_.randomInt)(ready.length)]
        : ready.find(({ createdAt }) => at === undefined || createdAt <= at);
    if (found !== undefined)
        return found;
    throw new effects_build/* ActionError */.lZ('input', `No backup is from before ${at?.toISOString()}; the oldest is of ${ready.at(-1)?.createdAt.toISOString()}.`, "Set input 'at' to a later time.");
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/remove-scratch.js
var remove_scratch = __webpack_require__(53776);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/begin-drill.js


/** Finds the installation, removes what earlier drills left of copies, and reads what they reported. */
async function beginDrill(plan) {
    const { context, spec, archive } = plan;
    const { inputs, variables, effects } = context;
    const topology = await (0,scaleway_build/* resolveTopology */.E8)({ topologyInput: inputs.topology, spec, variables, effects });
    const scaleway = (0,scaleway_build/* scalewayFor */.Vv)(spec, variables);
    const productionInstanceId = topology.database.instanceId;
    const place = { scaleway, effects, environment: spec.environment, productionInstanceId };
    const leftovers = await (0,remove_scratch/* removeScratches */.r)(place, 'janitor');
    if (leftovers.length > 0) {
        context.warning(`Removed what earlier drills left behind, and was paid for: ${leftovers.join(', ')}`);
    }
    const [production, earlier] = await Promise.all([readProduction(place), archive?.read() ?? []]);
    return { ...plan, topology, scaleway, place, production, earlier };
}
function readProduction({ effects, scaleway, productionInstanceId: instanceId }) {
    return effects.perform({
        id: 'drill.production.read',
        kind: 'scaleway',
        key: `read ${instanceId}`,
        title: "read production's instance",
        repeatable: true,
        do: () => scaleway.rdb.getInstance({ instanceId }).catch((error) => {
            if ((0,scaleway_build/* isNotFound */.c4)(error))
                return null;
            throw error;
        }),
    });
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/outcome.js
var build_outcome = __webpack_require__(1115);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/drill-report.js


function drillReport(measured) {
    const { environment, backup, startedAt, verifiedAt, limits, database } = measured;
    const freshness = freshnessOf(measured);
    const rpoSeconds = freshness.backupAgeSeconds + (freshness.lagSeconds ?? 0);
    const rtoSeconds = (verifiedAt - startedAt) / 1000;
    const checks = [
        withinRpo(freshness, limits.rpoHours),
        withinRto(rtoSeconds, limits.rtoMinutes),
        ...database.checks,
    ];
    const report = {
        schema: 'lago-scw/drill-report@1',
        environment,
        backup: reportedBackup(backup),
        startedAt: new Date(startedAt).toISOString(),
        rpoSeconds,
        freshness,
        rtoSeconds,
        verdict: checks.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed',
        checks,
        tables: [...database.tables],
        invariants: database.invariants.map((finding) => ({ ...finding, examples: [...finding.examples] })),
        markers: [...database.markers],
        origin: measured.origin,
        work: {
            rowsRead: database.rowsRead,
            seconds: database.seconds,
            rowsPerSecond: Math.round(database.rowsRead / Math.max(database.seconds, 0.001)),
        },
    };
    return { ...report, evidenceDigest: evidenceDigest(report) };
}
/** The report of a drill that ended before a copy was verified: it proves nothing but that. */
function unfinishedReport(plan, chosen, failure) {
    const { context, spec, startedAt } = plan;
    const rpoSeconds = chosen && ageSeconds(startedAt, chosen.newest.createdAt.getTime());
    const report = {
        schema: 'lago-scw/drill-report@1',
        environment: spec.environment,
        backup: chosen && reportedBackup(chosen.backup),
        startedAt: new Date(startedAt).toISOString(),
        rpoSeconds,
        rtoSeconds: null,
        verdict: 'failed',
        checks: [
            (0,build_outcome/* failed */.gz)('The drill came to its end', failure.message, failure.remedy),
            ...(rpoSeconds === null
                ? []
                : [withinRpo({ backupAgeSeconds: rpoSeconds, lagSeconds: null }, context.inputs['max-rpo-hours'])]),
        ],
        tables: [],
        origin: originOf(plan),
    };
    return { ...report, evidenceDigest: evidenceDigest(report) };
}
/** The release that was drilled with, and the run that did. */
function originOf({ context: { runner }, spec }) {
    return { lago: spec.lago.version, runUrl: runner.runUrl, commit: runner.sha };
}
function reportedBackup({ kind, id, createdAt, sizeBytes }) {
    return { kind, id, createdAt: createdAt.toISOString(), sizeBytes };
}
/** SHA-256, hex, over the report as JSON with sorted keys and without the digest itself. */
function evidenceDigest(report) {
    const { evidenceDigest: _, ...rest } = report;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(sorted(rest)))
        .digest('hex');
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
}
function ageSeconds(now, then) {
    return Math.max(0, (now - then) / 1000);
}
function freshnessOf({ newest, startedAt, database: { freshness } }) {
    const { newestRow, lagSeconds } = freshness;
    return {
        backupAgeSeconds: ageSeconds(startedAt, newest.createdAt.getTime()),
        lagSeconds,
        newestRow: newestRow === null
            ? null
            : {
                table: newestRow.table,
                createdAt: newestRow.createdAt,
                ageSeconds: ageSeconds(startedAt, Date.parse(newestRow.createdAt)),
            },
    };
}
function withinRpo({ backupAgeSeconds, lagSeconds }, hours) {
    const seconds = backupAgeSeconds + (lagSeconds ?? 0);
    const lag = lagSeconds === null
        ? 'production could not be asked what it had then'
        : `the copy is ${duration(lagSeconds)} behind what production had then`;
    const detail = `the newest backup was ${duration(backupAgeSeconds)} old, and ${lag}; at most ${hours} h are allowed`;
    if (seconds <= hours * 3600)
        return (0,build_outcome/* passed */.bF)('RPO', detail);
    return (0,build_outcome/* failed */.gz)('RPO', detail, 'Backups are not made as often as lago.yml says (database.backup-every-hours): look at the schedule in the Scaleway console.');
}
function withinRto(seconds, minutes) {
    const detail = `restored and verified in ${duration(seconds)}; at most ${minutes} min are allowed`;
    if (seconds <= minutes * 60)
        return (0,build_outcome/* passed */.bF)('RTO', detail);
    return (0,build_outcome/* failed */.gz)('RTO', detail, 'See in the summary which step took long; a copy of a larger node-type restores and is read faster.');
}
function duration(seconds) {
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    if (seconds < 7200)
        return `${(seconds / 60).toFixed(1)} min`;
    return `${(seconds / 3600).toFixed(1)} h`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/archive-header.js

/** As many bytes of an archive as its header may need up to its time. */
const HEADER_BYTES = 64;
/**
 * When pg_dump began to write an archive of its custom format: every row that it holds is at most so old. It is written
 * in the time of the dumping machine without a zone, which servers keep in UTC (PostgreSQL, pg_backup_archiver.c:
 * magic, three bytes of version, sizes of integers and offsets, format, compression, then the parts of a `struct tm`).
 *
 * @throws ActionError `archive` when it is no such archive
 */
function archiveTime(header, name) {
    const bytes = Buffer.from(header);
    if (bytes.subarray(0, 5).toString('latin1') !== 'PGDMP') {
        throw new effects_build/* ActionError */.lZ('archive', `${name} is not an archive of pg_dump in its custom format.`, 'Make it with pg_dump --format=custom, and give archives a prefix of their own in the bucket.');
    }
    const [major = 0, minor = 0] = bytes.subarray(5, 7);
    const integerBytes = bytes[8] ?? 4;
    // From 1.15 on one byte names the kind of compression; before, an integer gave its level.
    const compressionBytes = major > 1 || minor >= 15 ? 1 : integerBytes + 1;
    const start = 11 + compressionBytes;
    const part = (index) => {
        const at = start + index * (integerBytes + 1);
        return bytes.readUIntLE(at + 1, integerBytes) * (bytes[at] === 0 ? 1 : -1);
    };
    const [second, minute, hour, day, month, year] = [0, 1, 2, 3, 4, 5].map(part);
    return new Date(Date.UTC((year ?? 0) + 1900, month, day, hour, minute, second));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/find-archive.js



/** @param text `s3://bucket/prefix` */
function readArchivePlace(text) {
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(text) ?? [];
    return { bucket, prefix };
}
/**
 * An archive in the bucket, by the time at which pg_dump began.
 *
 * @throws ActionError `no-backup` when there is none
 */
async function findArchive(storage, { bucket, prefix }, effects, choice) {
    const listed = await effects.perform({
        id: 'drill.archives.list',
        kind: 'scaleway',
        key: `archives in ${bucket}/${prefix}`,
        repeatable: true,
        do: async () => {
            const found = [];
            for await (const { key, sizeBytes, modifiedAt } of storage.objects.list(bucket, prefix)) {
                found.push({ kind: 'archive', id: key, name: key, createdAt: modifiedAt, sizeBytes });
            }
            return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
        },
    });
    if (listed.length === 0) {
        throw new effects_build/* ActionError */.lZ('no-backup', `There is no archive under s3://${bucket}/${prefix}.`, "Look whether the job that dumps still runs, and whether input 'archive' names its bucket and prefix.");
    }
    const begun = async (archive) => {
        const header = await effects.perform({
            id: 'drill.archives.header',
            kind: 'scaleway',
            key: `header of ${archive.id}`,
            repeatable: true,
            do: () => storage.objects.getRange(bucket, archive.id, 0, HEADER_BYTES - 1),
        });
        return { ...archive, createdAt: notAfter(archive.createdAt, archiveTime(header, archive.id)) };
    };
    const [backup, newest] = await Promise.all([begun(choose(listed, choice)), begun(choose(listed, {}))]);
    return { backup, newest };
}
const HOUR = 3_600_000;
/** A dump that seems to begin after it was uploaded was made by a machine east of UTC, whose clock says hours more. */
function notAfter(upload, begun) {
    const hoursEast = Math.max(0, Math.ceil((begun.getTime() - upload.getTime()) / HOUR));
    return new Date(begun.getTime() - hoursEast * HOUR);
}

// EXTERNAL MODULE: ./packages/host/build/index.js + 12 modules
var host_build = __webpack_require__(76060);
// EXTERNAL MODULE: ./packages/lago/build/index.js + 39 modules
var lago_build = __webpack_require__(69536);
// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(17394);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/archive.js



const REPORTS_FOR_TREND = 30;
function createReportArchive(options) {
    const { storage, bucket, environment, effects } = options;
    const { objects } = storage;
    const prefix = `lago-scw/drills/${environment}/`;
    return {
        read: () => effects.perform({
            id: 'drill.reports.read',
            kind: 'scaleway',
            key: `reports in ${bucket}/${prefix}`,
            title: 'read the reports of earlier drills',
            repeatable: true,
            do: async () => {
                const keys = [];
                for await (const { key } of objects.list(bucket, prefix))
                    if (key.endsWith('.json'))
                        keys.push(key);
                // Their names begin with their time.
                const texts = await Promise.all(keys
                    .sort()
                    .slice(-REPORTS_FOR_TREND)
                    .map((key) => objects.get(bucket, key)));
                return texts.flatMap((text) => reportOf(Buffer.from(text).toString('utf8')));
            },
        }),
        keep: async (report, markdown) => {
            const name = `${prefix}${report.startedAt.replaceAll(':', '-')}`;
            const put = (key, content, contentType) => effects.perform({
                id: 'drill.reports.keep',
                kind: 'scaleway',
                key: `keep ${key}`,
                repeatable: true,
                do: () => objects.put(bucket, key, content, { contentType }),
            });
            await put(`${name}.md`, (0,build/* redact */.E$)(markdown), 'text/markdown');
            await put(`${name}.json`, (0,build/* redact */.E$)(`${JSON.stringify(report, null, 2)}\n`), 'application/json');
        },
    };
}
function reportOf(text) {
    try {
        const read = contracts_build/* drillReportSchema */.J7.safeParse(JSON.parse(text));
        return read.success ? [read.data] : [];
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return [];
        throw error;
    }
}
/** @throws ActionError `input` for a list that is not `id=number, …` */
function readAccepted(text, known) {
    return Object.fromEntries((0,build/* namesIn */.wX)(text).map((entry) => {
        const [, id = '', count] = /^([a-z-]+)=(\d+)$/.exec(entry) ?? [];
        if (known.includes(id))
            return [id, Number(count)];
        throw new effects_build/* ActionError */.lZ('input', `Input 'accept-violations' has '${entry}': each entry must be <invariant>=<number>.`, `Invariants are ${known.join(', ')}.`);
    }));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/some.js
/** The first five of a list, and how many more there are. */
function some(items) {
    if (items.length === 0)
        return 'none';
    const more = items.length > 5 ? ` and ${items.length - 5} more` : '';
    return `${items.slice(0, 5).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/timed.js
/** A check with the time that it took. */
async function timed(work) {
    const from = performance.now();
    const check = await work();
    return { ...check, milliseconds: Math.round(performance.now() - from) };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-files.js



/**
 * Looks into the bucket for a sample of the files that the copy knows (facts: lago.md 4.3, 13). What production has
 * deleted since the backup is no loss.
 */
async function checkFiles(question) {
    const name = 'Files are in the bucket';
    return timed(async () => {
        const blobs = await sampleOf(question.restored, question.sample);
        if (blobs.length === 0)
            return (0,build_outcome/* skipped */.hT)(name, 'the copy knows no file in the bucket');
        const objects = await question.heads(blobs.map(({ key }) => key));
        const judged = blobs.map((blob) => ({ blob, finding: findingOf(blob, objects.get(blob.key)) }));
        const idsOf = (wanted) => judged.filter(({ finding }) => finding === wanted).map(({ blob }) => blob.id);
        const missing = idsOf('missing');
        const deleted = await deletedSince(question.production, missing);
        const faults = [
            told(missing.filter((id) => !deleted.includes(id)), 'are not there'),
            told(idsOf('size'), 'have another size'),
            told(idsOf('checksum'), 'have another checksum'),
        ].filter((fault) => fault !== null);
        if (faults.length === 0)
            return (0,build_outcome/* passed */.bF)(name, proven(blobs.length, idsOf('in parts').length, deleted.length));
        return (0,build_outcome/* failed */.gz)(name, `of a sample of ${blobs.length}: ${faults.join('; ')}`, 'Look for older versions of these objects in the bucket, and at its lifecycle rules; ids are of active_storage_blobs.');
    });
}
function told(ids, fault) {
    return ids.length === 0 ? null : `${ids.length} ${fault} (${some(ids)})`;
}
function proven(sample, inParts, deleted) {
    const exceptions = [
        inParts > 0 ? `${inParts} by size alone, as they were uploaded in parts` : '',
        deleted > 0 ? `${deleted} were deleted by production since` : '',
    ].filter((part) => part !== '');
    const all = `all ${sample} of a sample, with size and checksum`;
    return exceptions.length === 0 ? all : `${all}; of them ${exceptions.join(', ')}`;
}
/** Of these files, those that production does not know any more. */
async function deletedSince(production, ids) {
    if (production === null || ids.length === 0 || !(await hasBlobs(production)))
        return [];
    const rows = await production.query('SELECT id::text FROM public.active_storage_blobs WHERE id = ANY ($1::uuid[])', [ids]);
    const known = new Set(rows.map(({ id }) => id));
    return ids.filter((id) => !known.has(id));
}
async function hasBlobs(readers) {
    const [there] = await readers.query(`SELECT to_regclass('public.active_storage_blobs') IS NOT NULL AS is`);
    return there?.is ?? false;
}
async function sampleOf(restored, sample) {
    if (!(await hasBlobs(restored)))
        return [];
    return restored.query(`SELECT id::text, key, byte_size::text AS size, checksum FROM public.active_storage_blobs
      WHERE service_name = 'amazon_compatible_endpoint' ORDER BY random() LIMIT $1`, [sample]);
}
function findingOf(blob, object) {
    if (object === undefined)
        return 'missing';
    if (object.sizeBytes !== Number(blob.size))
        return 'size';
    // An object that was uploaded in parts has no MD5 for an ETag; its mark is the hyphen.
    if (blob.checksum === null || object.etag.includes('-'))
        return 'in parts';
    return object.etag === Buffer.from(blob.checksum, 'base64').toString('hex') ? 'right' : 'checksum';
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-secrets.js



/** The only columns that Lago encrypts (facts: lago.md 4.4). */
const TABLES = ['payment_providers', 'integrations'];
/**
 * Opens every encrypted value of the copy with the keys; what comes out is thrown away at once. Names rows by id only.
 *
 * @param keysFrom where the keys are from, for people
 */
async function checkSecrets(restored, decrypt, keysFrom) {
    const name = `Secrets open with the keys of ${keysFrom}`;
    return timed(async () => {
        const unopened = [];
        let opened = 0;
        for (const table of await tablesThere(restored)) {
            const rows = restored.stream(`SELECT id::text, secrets FROM public.${table} WHERE secrets IS NOT NULL`);
            for await (const { id, secrets } of rows) {
                if (opens(decrypt, secrets))
                    opened += 1;
                else
                    unopened.push(`${table} ${id}`);
            }
        }
        if (unopened.length > 0) {
            return (0,build_outcome/* failed */.gz)(name, `${unopened.length} of ${opened + unopened.length} do not open: ${some(unopened)}`, 'These are not the keys that they were made with: find LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT of that time, or the keys of payment providers and integrations must be entered anew.');
        }
        if (opened === 0)
            return (0,build_outcome/* skipped */.hT)(name, 'the copy has no encrypted value: nothing is proven');
        return (0,build_outcome/* passed */.bF)(name, `all ${opened}`);
    });
}
async function tablesThere(restored) {
    const rows = await restored.query(`SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'secrets' AND table_name = ANY ($1)`, [TABLES]);
    return rows.map(({ name }) => name);
}
function opens(decrypt, value) {
    try {
        JSON.parse(decrypt(value));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/fingerprint.js
/** Rows of a table are hashed into this many heaps, so that what differs is found without reading all again. */
const BUCKETS = 256;
async function readColumns(readers) {
    const rows = await readers.query(`
    SELECT c.relname AS "table", attname AS "column", coalesce(element.typname || '[]', t.typname) AS type,
      coalesce(attnum = ANY (indkey), false) AS "isKey"
    FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
      JOIN pg_type t ON t.oid = atttypid
      LEFT JOIN pg_type element ON element.oid = t.typelem AND t.typcategory = 'A'
      LEFT JOIN pg_index ON indrelid = c.oid AND indisprimary
    WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace
      AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2`);
    return Map.groupBy(rows, ({ table }) => table);
}
/** Types that PostgreSQL hashes by value; an enum is hashed by its number, which a restore may change. */
const HASHED = new Set([
    'uuid int2 int4 int8 numeric varchar text bpchar bool date time timestamp timestamptz interval jsonb float4 float8',
]
    .concat('inet cidr bytea int4range int8range numrange daterange tsrange tstzrange')
    .flatMap((names) => names.split(' '))
    .flatMap((name) => [name, `${name}[]`]));
function shapeOf(table, here, there) {
    const columns = here.get(table);
    const others = there?.get(table);
    if (columns === undefined)
        return null;
    const shared = columns.filter(({ column }) => others === undefined || others.some((other) => other.column === column));
    const has = (name) => shared.some(({ column }) => column === name);
    const keys = shared.filter(({ isKey }) => isKey).map(({ column }) => `${quoted(column)}::text`);
    return {
        name: table,
        rowHash: `hash_record_extended(ROW(${shared.map(hashable).join(', ')}), 0)`,
        key: keys.length === 0 ? null : keys.join(` || '/' || `),
        hasCreatedAt: has('created_at'),
        hasUpdatedAt: has('updated_at'),
    };
}
function hashable({ column, type }) {
    return HASHED.has(type) ? quoted(column) : `${quoted(column)}::text`;
}
/** One pass over the table on the server; what comes back is a few lines. */
async function fingerprint(readers, { name, rowHash, key, hasCreatedAt }, backupTime) {
    const before = hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL';
    const rows = await readers.query(`SELECT bucket, count(*)::text AS total, (count(*) FILTER (WHERE early))::text AS until,
            coalesce(sum(hash) FILTER (WHERE early), 0)::text AS sum
       FROM (SELECT ${bucketOf(key)} AS bucket, ${rowHash} AS hash, ${before} AS early
               FROM public.${quoted(name)}) AS row_hashes
      GROUP BY bucket`, [naiveUtc(backupTime)]);
    const buckets = rows.map(({ bucket, total, until, sum }) => ({
        bucket,
        total: Number(total),
        until: Number(until),
        sum,
    }));
    const add = (pick) => buckets.reduce((sum, bucket) => sum + pick(bucket), 0);
    return {
        total: add(({ total }) => total),
        untilBackup: hasCreatedAt ? add(({ until }) => until) : null,
        buckets,
    };
}
/** `$1` is the time of the backup. A row without a time was there. */
const BEFORE_BACKUP = `coalesce(created_at <= $1::timestamp, true)`;
function bucketOf(key) {
    return key === null ? '0' : `(hashtextextended(${key}, 0) & ${BUCKETS - 1})::int`;
}
/** Lago's times are UTC without a zone (facts: lago.md 4.2). */
function naiveUtc(time) {
    return time.toISOString().replace('T', ' ').replace('Z', '');
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/marker.js




/** A row whose transaction may not have been finished yet marks nothing. */
const SETTLED_SECONDS = 60;
/**
 * The newest rows that production has now, of the tables where none is ever deleted. Kept in the report, they are what
 * the next drill must find again: a canary that needs no write to production.
 */
async function readMarkers(production, version, now) {
    const until = naiveUtc(new Date(now.getTime() - SETTLED_SECONDS * 1000));
    const tables = (0,lago_build/* drillTables */.zq)(version).filter(({ appendOnly }) => appendOnly);
    const found = await Promise.all(tables.map(async ({ name }) => {
        if (!(await isThere(production, name)))
            return [];
        const rows = await production.query(`SELECT id::text, to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS time FROM public.${quoted(name)}
          WHERE created_at <= $1::timestamp ORDER BY created_at DESC LIMIT 1`, [until]);
        return rows.map(({ id, time }) => ({ table: name, id, createdAt: time }));
    }));
    return found.flat();
}
/**
 * Compares the newest rows of the copy with the newest that production had when the backup was made: a quiet night has
 * no new rows on either side, and is no loss.
 */
async function readFreshness(restored, production, { version, backupTime }) {
    const [ours, theirs] = await Promise.all([
        readMarkers(restored, version, backupTime),
        production === null ? null : readMarkers(production, version, backupTime),
    ]);
    const newestRow = ours.toSorted((a, b) => timeOf(b) - timeOf(a))[0] ?? null;
    return { newestRow, lagSeconds: theirs === null ? null : lagOf(ours, theirs) };
}
/** The longest lag of any table; a table that is empty or missing in the copy is told by the check of its rows. */
function lagOf(ours, theirs) {
    const lags = theirs.map((there) => {
        const here = ours.find(({ table }) => table === there.table);
        return here === undefined ? 0 : (timeOf(there) - timeOf(here)) / 1000;
    });
    return Math.max(0, ...lags);
}
function timeOf({ createdAt }) {
    return Date.parse(createdAt);
}
/**
 * Whether the copy holds what the drill before saw. That drill looked some minutes after it began, and a backup may have
 * been made meanwhile: only rows that were settled at the backup's time must be in it.
 */
async function checkMarkers(restored, markers, times) {
    const name = 'Marker of the drill before';
    if (times.seenAt === null)
        return (0,build_outcome/* skipped */.hT)(name, 'there is no drill before, or its report is not at hand');
    if (markers.length === 0)
        return (0,build_outcome/* skipped */.hT)(name, 'the drill before saw no row to remember');
    const due = markers.filter((marker) => timeOf(marker) + SETTLED_SECONDS * 1000 <= times.backup.getTime());
    if (due.length === 0)
        return (0,build_outcome/* skipped */.hT)(name, 'this backup is older than what the drill before saw');
    const lost = [];
    for (const { table, id } of due) {
        const rows = await restored.query(`SELECT FROM public.${quoted(table)} WHERE id = $1`, [id]);
        if (rows.length === 0)
            lost.push(`${table} ${id}`);
    }
    if (lost.length === 0) {
        return (0,build_outcome/* passed */.bF)(name, `${due.length} rows that were the newest at ${times.seenAt.toISOString()} are there`);
    }
    return (0,build_outcome/* failed */.gz)(name, `not there, though production had it at ${times.seenAt.toISOString()}: ${some(lost)}`, 'The backup claims a time whose data it does not hold: restore the one before, compare, and tell Scaleway.');
}
async function isThere(readers, table) {
    const [row] = await readers.query('SELECT to_regclass($1) IS NOT NULL AS is', [
        `public.${table}`,
    ]);
    return row?.is ?? false;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/evidence.js






/** Files in the bucket, secrets under the keys, and what the drill before saw. */
async function gatherEvidence(question, restored, production) {
    const { spec, effects, backupTime, before } = question;
    const { version } = spec.lago;
    const [files, secrets, marker, markers, freshness] = await Promise.all([
        filesCheck(question, restored, production),
        secretsChecks(question, restored),
        checkMarkers(restored, before?.markers ?? [], {
            seenAt: before === undefined ? null : new Date(before.startedAt),
            backup: backupTime,
        }),
        production === null ? [] : readMarkers(production, version, new Date(effects.clock.now())),
        readFreshness(restored, production, { version, backupTime }),
    ]);
    return { checks: [files, ...secrets, marker], markers, freshness };
}
async function filesCheck({ spec, storage, effects, sampleFiles }, restored, production) {
    const bucket = spec.storage?.bucket;
    const name = 'Files are in the bucket';
    if (bucket === undefined)
        return (0,build_outcome/* skipped */.hT)(name, 'lago.yml has no storage');
    if (storage === null) {
        return (0,build_outcome/* skipped */.hT)(name, 'LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are not given');
    }
    const heads = headsIn(storage, bucket, effects);
    return checkFiles({ restored, production, heads, sample: sampleFiles });
}
/** One effect for all of them; another try asks only for those that did not answer. */
function headsIn({ objects }, bucket, effects) {
    return (keys) => {
        const seen = new Map();
        return effects.perform({
            id: 'drill.files',
            kind: 'scaleway',
            key: `look for ${keys.length} files in ${bucket}`,
            repeatable: true,
            do: async () => {
                const unasked = keys.filter((key) => !seen.has(key));
                await Promise.all(unasked.map(async (key) => seen.set(key, await objects.head(bucket, key))));
                return seen;
            },
        });
    };
}
async function secretsChecks({ keys }, restored) {
    if (keys.length === 0) {
        return [
            (0,build_outcome/* skipped */.hT)('Secrets open', 'LAGO_ENCRYPTION_PRIMARY_KEY and LAGO_ENCRYPTION_KEY_DERIVATION_SALT are not given'),
        ];
    }
    const opened = keys.map((found) => checkSecrets(restored, (0,lago_build/* createDecrypt */.KJ)(found.keys), found.from));
    return [...(await Promise.all(opened)), ...sameKeys(keys)];
}
/** Also of a Lago that has encrypted nothing yet: an escrow of other keys is found out too late. */
function sameKeys(found) {
    const name = 'The escrow holds the keys of the environment';
    const [one, other] = found;
    if (one === undefined || other === undefined)
        return [];
    const differ = ['primaryKey', 'keyDerivationSalt'].filter((key) => one.keys[key] !== other.keys[key]);
    if (differ.length === 0)
        return [(0,build_outcome/* passed */.bF)(name, 'both are the same')];
    return [
        (0,build_outcome/* failed */.gz)(name, `expected the same keys; other ones in ${differ.map((key) => KEY_NAMES[key]).join(', ')}`, 'Find out which of them Lago runs with, and escrow those: what is encrypted with the others is lost with them.'),
    ];
}
const KEY_NAMES = {
    primaryKey: 'LAGO_ENCRYPTION_PRIMARY_KEY',
    keyDerivationSalt: 'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
};
/** A client for the bucket of lago.yml, when its keys are given. Loaded only then. */
async function storageFor(spec, variables) {
    const accessKey = variables.LAGO_AWS_S3_ACCESS_KEY_ID;
    const secretKey = variables.LAGO_AWS_S3_SECRET_ACCESS_KEY;
    if (accessKey === undefined || secretKey === undefined)
        return null;
    const { createObjectStorage } = await Promise.all(/* import() */[__webpack_require__.e(692), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 35983));
    return createObjectStorage({
        accessKey,
        secretKey,
        region: (0,contracts_build/* regionOf */.AP)(spec),
        endpoint: variables.AWS_ENDPOINT_URL_S3 ?? spec.storage?.endpoint,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/keys.js




const PRIMARY = 'LAGO_ENCRYPTION_PRIMARY_KEY';
const SALT = 'LAGO_ENCRYPTION_KEY_DERIVATION_SALT';
/**
 * The keys of the environment and those that were escrowed; each is proven by itself, for either may be the one that is
 * left after a disaster.
 *
 * @throws ActionError `input` when a half is given, or the escrow does not open
 */
async function findKeys(sources) {
    const found = [];
    const given = keysIn(sources.environment, 'The environment of this step');
    if (given !== null)
        found.push({ from: 'the environment', keys: given });
    if (sources.escrowFile !== undefined) {
        const keys = keysIn(await openEscrow(sources.escrowFile, sources), sources.escrowFile);
        if (keys === null)
            throw incomplete(`${sources.escrowFile} holds neither key`);
        found.push({ from: 'the escrow', keys });
    }
    return found;
}
function keysIn(values, where) {
    const primaryKey = values[PRIMARY];
    const keyDerivationSalt = values[SALT];
    if (primaryKey === undefined && keyDerivationSalt === undefined)
        return null;
    if (primaryKey === undefined || keyDerivationSalt === undefined) {
        throw incomplete(`${where} holds one of ${PRIMARY} and ${SALT} only`);
    }
    return { primaryKey, keyDerivationSalt };
}
function incomplete(what) {
    return new effects_build/* ActionError */.lZ('input', `${what}.`, `Give both: ${PRIMARY} and ${SALT}.`);
}
/** What provision escrows (JSON with `secrets`), any JSON object, or lines of `NAME=value`; age, armored or not. */
async function openEscrow(file, sources) {
    const { ageIdentity } = sources;
    if (ageIdentity === undefined) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'escrow-file' is ${file}, and AGE_IDENTITY is not set.`, 'Set AGE_IDENTITY to the key that opens it (AGE-SECRET-KEY-1…), or leave escrow-file out.');
    }
    const content = await readEscrow(file, sources);
    try {
        const { armor, Decrypter } = await __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 47086));
        const text = content.toString('latin1');
        const decrypter = new Decrypter();
        decrypter.addIdentity(ageIdentity.trim());
        const sealed = text.startsWith('-----BEGIN AGE') ? armor.decode(text) : new Uint8Array(content);
        return readValues(await decrypter.decrypt(sealed, 'text'));
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('input', `The escrow ${file} does not open: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Set AGE_IDENTITY to the identity of the recipient that it was made for.', { cause: error });
    }
}
async function readEscrow(file, { workspace, storage, effects }) {
    const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (bucket === undefined || key === undefined) {
        return (0,promises_.readFile)((0,external_node_path_.join)(workspace, file)).catch((error) => {
            throw unreadable(file, error, 'Give its path from the root of the repository, and check it out before this step.');
        });
    }
    if (storage === null) {
        const lacking = new Error('LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY are not set');
        throw unreadable(file, lacking, 'Set both keys of the bucket.');
    }
    const content = await effects.perform({
        id: 'drill.escrow',
        kind: 'scaleway',
        key: `read ${file}`,
        repeatable: true,
        do: () => storage.objects.get(bucket, key),
    });
    return Buffer.from(content);
}
function unreadable(file, cause, remedy) {
    const message = `Input 'escrow-file' is ${file}, which cannot be read: ${(0,effects_build/* messageOf */.bD)(cause)}`;
    return new effects_build/* ActionError */.lZ('input', message, remedy, { cause });
}
function readValues(text) {
    const values = text.trimStart().startsWith('{')
        ? parsedObject(text)
        : Object.fromEntries(text.split('\n').flatMap((line) => {
            const [, name, value] = /^(\w+)=(.*)$/.exec(line.trim()) ?? [];
            return name === undefined || value === undefined ? [] : [[name, value]];
        }));
    for (const value of Object.values(values))
        if (value !== '')
            (0,build/* maskSecret */.$l)(value);
    return values;
}
/** The error of JSON.parse would show what it could not read. */
function parsedObject(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw new Error('it is neither lines of NAME=value nor a JSON object');
    }
    const entries = Object.entries(secretsOf(parsed));
    return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
function secretsOf(parsed) {
    const { secrets } = (parsed ?? {});
    return typeof secrets === 'object' && secrets !== null ? secrets : (parsed ?? {});
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/stopwatch.js
function createStopwatch(clock) {
    const laps = [];
    return {
        laps,
        async time(name, work) {
            const from = clock.now();
            try {
                return await work();
            }
            finally {
                laps.push({ name, from, to: clock.now() });
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/plan.js








/** @throws ActionError `input` and others for what a drill cannot be begun with */
async function readPlan(context) {
    const { inputs, variables, effects } = context;
    // Needed only once the copy is there: too late to learn that it cannot be used.
    (0,host_build/* checkPrivateKey */.fH)(variables.SSH_PRIVATE_KEY);
    checkTogether(inputs);
    checkBucketKeys(context);
    const { spec } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const known = (0,lago_build/* invariantsOf */.JA)(spec.lago.version).map(({ id }) => id);
    const accepted = readAccepted(inputs['accept-violations'], known);
    const storage = await storageFor(spec, variables);
    const keys = await findKeys({
        environment: variables,
        escrowFile: inputs['escrow-file'],
        storage,
        effects,
        ageIdentity: variables.AGE_IDENTITY,
        workspace: context.runner.workspace,
    });
    const bucket = inputs['reports-bucket'] ?? spec.storage?.bucket;
    const archive = storage === null || bucket === undefined
        ? null
        : createReportArchive({ storage, bucket, environment: spec.environment, effects });
    const stopwatch = createStopwatch(effects.clock);
    return { context, spec, keys, accepted, storage, archive, stopwatch, startedAt: effects.clock.now() };
}
/** @throws ActionError `input` for inputs that contradict each other */
function checkTogether(inputs) {
    const { at, random, attest } = inputs;
    const [rtoMinutes, scratchMinutes] = [inputs['max-rto-minutes'], inputs['max-scratch-minutes']];
    if (at !== undefined && !isDate(at)) {
        throw mistake(`Input 'at' is '${at}', which is no date.`, 'Give a day that exists.');
    }
    if (at !== undefined && random) {
        throw mistake("Inputs 'at' and 'random' are both set.", 'Set one of them.');
    }
    if (attest && inputs['github-token'] === undefined) {
        throw mistake("Input 'attest' is true, and 'github-token' is not set.", 'Pass github-token: secrets.GITHUB_TOKEN, and give the job `permissions: id-token: write, attestations: write`.');
    }
    if (rtoMinutes > scratchMinutes) {
        throw mistake(`Input 'max-rto-minutes' is ${rtoMinutes}, and the copy exists for 'max-scratch-minutes' = ${scratchMinutes} at most: it would be given up first.`, 'Raise max-scratch-minutes above it.');
    }
}
/** JavaScript takes 31 February for 3 March. */
function isDate(text) {
    const day = new Date(text.slice(0, 10));
    return !Number.isNaN(Date.parse(text)) && day.toISOString().startsWith(text.slice(0, 10));
}
/** Half a pair, or a bucket without keys, would be left out in silence. */
function checkBucketKeys({ inputs, variables }) {
    const names = ['LAGO_AWS_S3_ACCESS_KEY_ID', 'LAGO_AWS_S3_SECRET_ACCESS_KEY'];
    const missing = names.filter((name) => variables[name] === undefined);
    const [one] = missing;
    if (one !== undefined && missing.length < names.length) {
        throw mistake(`${one} is not set, while its other half is.`, 'Set both keys of the bucket, or leave both out.');
    }
    for (const input of ['archive', 'reports-bucket']) {
        const value = inputs[input];
        if (value === undefined || missing.length === 0)
            continue;
        throw mistake(`Input '${input}' is ${value}, and the keys of the bucket are not set.`, `Set ${names.join(' and ')}.`);
    }
}
function mistake(message, remedy) {
    return new effects_build/* ActionError */.lZ('input', message, remedy);
}

// EXTERNAL MODULE: ./packages/action-kit/build/mask.js
var mask = __webpack_require__(9345);
;// CONCATENATED MODULE: ./packages/action-kit/build/reports.js



/**
 * Writes `<folder>/<name>.json` and, beside it, the checks as JUnit (`<name>.xml`) and what people read (`<name>.md`).
 *
 * @returns path of the JSON
 */
async function writeReports(options) {
    const { effects, folder, name, report, markdown } = options;
    const path = (0,external_node_path_.join)(folder, `${name}.json`);
    await effects.perform({
        id: 'report.write',
        kind: 'file',
        key: `report ${name}`,
        title: `write ${name}.json, ${name}.xml and ${name}.md`,
        repeatable: true,
        do: async () => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(path, (0,mask/* redact */.E)(`${JSON.stringify(report, null, 2)}\n`));
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.md`), (0,mask/* redact */.E)(markdown));
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${name}.xml`), (0,mask/* redact */.E)(await junitOf(name, report.checks)));
        },
    });
    return path;
}
/** Imported late, like all that only a running story needs. */
async function junitOf(name, checks) {
    const { default: shared } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.t.bind(__webpack_require__, 55390, 19));
    // Its types claim a `default` of their own inside; the code has none.
    const builder = shared.newBuilder();
    const suite = builder.testSuite().name(name);
    for (const check of checks) {
        const test = suite
            .testCase()
            .className(name)
            .name(check.name)
            .time(check.milliseconds / 1000);
        const told = [check.detail, check.remedy].filter(Boolean).join('\n');
        if (check.outcome === 'skipped')
            test.skipped().standardOutput(check.detail);
        if (check.outcome === 'failed')
            test.failure(told);
        else if (check.outcome === 'inconclusive')
            test.error(told);
        else
            test.standardOutput(check.detail);
    }
    return builder.build();
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/attest-report.js


/** The in-toto predicate for results of tests: verifiers know it. */
const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * Signs that this run made this report: who reads it in years can tell that nobody changed it since.
 *
 * @param content the report as it was written, byte for byte
 * @returns id of the attestation
 */
function attestReport(options) {
    const { attest, effects, report, content } = options;
    const { environment, startedAt } = report;
    return effects.perform({
        id: 'drill.attest',
        kind: 'github',
        key: `attest ${startedAt}`,
        title: 'sign the report',
        // Two attestations of one report say the same twice.
        repeatable: true,
        do: () => attest({
            subjectName: `drill-${environment}-${startedAt}.json`,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'),
            predicateType: PREDICATE,
            predicate: testResult(report),
        }),
    });
}
function testResult({ backup, verdict, checks, origin, evidenceDigest }) {
    const named = (wanted) => checks.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
    return {
        result: verdict === 'passed' ? 'PASSED' : 'FAILED',
        configuration: [
            ...(backup === null ? [] : [{ name: `${backup.kind} ${backup.id}` }]),
            { name: 'evidence', digest: { sha256: evidenceDigest } },
        ],
        ...(origin?.runUrl == null ? {} : { url: origin.runUrl }),
        passedTests: named('passed'),
        warnedTests: named('skipped'),
        failedTests: named('failed'),
    };
}
/** GitHub's own library, loaded only when there is something to sign. */
async function githubAttest(token) {
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(16), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 25344));
    return async ({ subjectName, sha256, predicateType, predicate }) => {
        try {
            const subjects = [{ name: subjectName, digest: { sha256 } }];
            const { attestationID } = await attest({ subjects, predicateType, predicate, token });
            return attestationID ?? '';
        }
        catch (error) {
            throw new effects_build/* ActionError */.lZ('attest', `The report could not be signed: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Give the job `permissions: id-token: write, attestations: write` and pass github-token: secrets.GITHUB_TOKEN.', { cause: error });
        }
    };
}

;// CONCATENATED MODULE: ./packages/action-kit/build/github.js
/** That of this run. @actions/github is loaded only when there is something to ask or tell. */
async function openRepository(token, runner) {
    const github = await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.bind(__webpack_require__, 53635));
    const octokit = github.getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    return { octokit, owner, repo };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/drill-issue.js


/** Opens one issue when drills begin to fail, tells it of every further failure, and closes it with the next success. */
async function keepIssue(options) {
    const { issues, effects, report } = options;
    const { environment, verdict } = report;
    const markdown = issueText(options.markdown, report.origin?.runUrl ?? null);
    const marker = `<!-- lago-scw:drill:${environment} -->`;
    const find = async () => (await issues.listOpen()).find(({ body }) => body.startsWith(marker));
    const open = await effects.perform({
        id: 'drill.issue.find',
        kind: 'github',
        key: `open issue of the drills of ${environment}`,
        repeatable: true,
        do: () => github(find),
    });
    const write = (id, work) => effects.perform({
        id: `drill.issue.${id}`,
        kind: 'github',
        key: `${id} issue of ${environment}`,
        // A second comment, or closing what is closed, harms nobody.
        repeatable: true,
        do: () => github(work),
    });
    if (open === undefined) {
        if (verdict === 'passed')
            return;
        await effects.perform({
            id: 'drill.issue.create',
            kind: 'github',
            key: `issue of ${environment}`,
            do: () => github(() => issues.create(`Restore drill of ${environment} fails`, `${marker}\n${markdown}`)),
            probe: async () => (await github(find)) === undefined ? { happened: false } : { happened: true, value: undefined },
        });
        return;
    }
    await write('comment', () => issues.comment(open.number, markdown));
    if (verdict === 'passed')
        await write('close', () => issues.close(open.number));
}
/** GitHub takes 65536 characters; many failed checks must not keep the issue from being opened. */
const LONGEST_TEXT = 60_000;
function issueText(markdown, runUrl) {
    return `${markdown.slice(0, LONGEST_TEXT)}${runUrl === null ? '' : `\n[The run](${runUrl})\n`}`;
}
async function githubIssues(token, runner) {
    const { octokit, owner, repo } = await openRepository(token, runner);
    const { issues } = octokit.rest;
    return {
        listOpen: async () => {
            const found = await octokit.paginate(issues.listForRepo, { owner, repo, state: 'open', per_page: 100 });
            return found.map(({ number, body }) => ({ number, body: body ?? '' }));
        },
        create: async (title, body) => void (await issues.create({ owner, repo, title, body })),
        comment: async (issue_number, body) => void (await issues.createComment({ owner, repo, issue_number, body })),
        close: async (issue_number) => void (await issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' })),
    };
}
const github = (call) => (0,build/* callGitHub */.ur)(call, 'Give the job `permissions: issues: write` and pass github-token: secrets.GITHUB_TOKEN.');

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/publish.js







/** Writes the report, keeps it in the bucket, signs it, and tells GitHub. What fails makes the step fail; the rest goes on. */
async function publish(options) {
    const { context, report, archive, brief, clients } = options;
    const { effects, inputs, runner } = context;
    const markdown = context.summary.toMarkdown();
    const folder = inputs['report-folder'] ?? (0,external_node_path_.join)(runner.tempFolder, 'lago-scw');
    const path = await writeReports({ effects, folder, name: 'drill', report, markdown });
    const attempt = async (work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            context.fail(asActionError(error));
            return otherwise;
        }
    };
    const token = inputs['github-token'];
    const [attestation] = await Promise.all([
        attempt(async () => {
            if (!inputs.attest || token === undefined)
                return '';
            const attest = clients.attest ?? (await githubAttest(token));
            return attestReport({ attest, effects, report, content: await (0,promises_.readFile)(path) });
        }, ''),
        attempt(async () => archive?.keep(report, markdown), undefined),
        attempt(async () => {
            if (token === undefined)
                return;
            const issues = clients.issues ?? (await githubIssues(token, runner));
            await keepIssue({ issues, effects, report, markdown: (0,build/* redact */.E$)(brief) });
        }, undefined),
    ]);
    return { path, attestation };
}
function asActionError(error) {
    if (error instanceof effects_build/* ActionError */.lZ)
        return error;
    return new effects_build/* ActionError */.lZ('publish', `The report could not be handed on: ${(0,effects_build/* messageOf */.bD)(error)}`, 'The verdict stands, and the report is in the report folder: run this again, or store it by hand.', { cause: error });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/deadline.js

/**
 * Gives up on work that takes too long; the work itself then fails where it is, for want of what its caller removes.
 *
 * @throws ActionError `drill-deadline`
 */
async function withinMinutes(minutes, work) {
    let timer;
    const deadline = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(tooLong(minutes)), minutes * 60_000);
    });
    // Whichever loses fails unheard.
    work.catch(() => { });
    try {
        return await Promise.race([work, deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}
function tooLong(minutes) {
    return new effects_build/* ActionError */.lZ('drill-deadline', `The drill was given up after ${minutes} minutes, and the scratch is removed: nothing is proven.`, 'See in the log which step took long: give the copy a larger node-type, or raise max-scratch-minutes if that is what it takes.');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/restore-request.js
var restore_request = __webpack_require__(50629);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/load-archive.js









const PIECE_BYTES = 16 * 1024 * 1024;
/** Streams an archive through pg_restore into the empty scratch, over the standby; no more than a piece is in memory. */
async function loadArchive(restore, archives, login) {
    const { effects, scaleway, backup, topology } = restore;
    const { instanceId } = login;
    const { name: databaseName, user: userName } = topology.database;
    const database = { instanceId, databaseName, userName };
    await effects.perform({
        id: 'drill.archive.database',
        kind: 'scaleway',
        key: `create database ${databaseName} in ${login.name}`,
        do: () => scaleway.rdb.createDatabase({ instanceId, name: databaseName }),
        probe: async () => {
            const { databases } = await scaleway.rdb.listDatabases({
                instanceId,
                name: databaseName,
                skipSizeRetrieval: true,
            });
            const [value] = databases;
            return value === undefined ? { happened: false } : { happened: true, value };
        },
    });
    await effects.perform({
        id: 'drill.archive.grant',
        kind: 'scaleway',
        key: `let ${userName} fill ${databaseName}`,
        repeatable: true,
        do: () => scaleway.rdb.setPrivilege({ ...database, permission: 'all' }),
    });
    await (0,restore_request/* untilReady */.Mw)(restore, instanceId, 'empty', () => true);
    await effects.perform({
        id: 'drill.archive.load',
        kind: 'database',
        key: `pg_restore ${backup.id}`,
        title: `load ${backup.id} (${(backup.sizeBytes / 1e9).toFixed(1)} GB)`,
        // Half a load cannot be continued: the drill starts anew, with a new scratch.
        do: () => pgRestore(restore, archives, login),
        probe: async () => ({ happened: false }),
    });
}
async function pgRestore({ backup, effects }, archives, login) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(archives.tempFolder, 'archive-'));
    const door = await openDoor(archives.forward, login);
    try {
        const authority = (0,external_node_path_.join)(folder, 'authority.pem');
        await (0,promises_.writeFile)(authority, login.certificate, { mode: 0o600 });
        const child = (0,external_node_child_process_.spawn)('pg_restore', ['--no-owner', '--no-privileges', '--dbname', login.database], {
            env: {
                PATH: process.env.PATH,
                PGHOST: '127.0.0.1',
                PGPORT: String(door.port),
                PGUSER: login.user,
                PGPASSWORD: login.password,
                PGSSLMODE: 'verify-ca',
                PGSSLROOTCERT: authority,
            },
            stdio: ['pipe', 'ignore', 'pipe'],
        });
        let said = '';
        child.stderr.on('data', (chunk) => {
            said = (said + chunk.toString()).slice(-4_000);
        });
        const ended = Promise.race([
            (0,external_node_events_.once)(child, 'exit'),
            (0,external_node_events_.once)(child, 'error').then(([error]) => Promise.reject(notInstalled(error))),
        ]);
        // When it ends early, its exit tells more than the broken pipe.
        const fed = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(pieces(archives, backup, effects)), child.stdin).catch((error) => error);
        const [code] = await ended;
        const fault = await fed;
        judge(code, withoutRows(said), fault, archives);
    }
    finally {
        door.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function judge(code, said, fault, { warn }) {
    const ignored = /errors ignored on restore: (\d+)/.exec(said)?.[1];
    if (code === 0 && fault === undefined)
        return;
    if (code === 1 && ignored !== undefined && fault === undefined) {
        warn(`pg_restore could not restore ${ignored} objects; the checks tell whether it matters.\n${said}`);
        return;
    }
    throw new effects_build/* ActionError */.lZ('restore', `The archive does not restore: pg_restore ended with ${code}. ${fault === undefined ? '' : (0,effects_build/* messageOf */.bD)(fault)}\n${said}`, /unsupported version/.test(said)
        ? 'Install client programs of PostgreSQL on the runner that are at least as new as the pg_dump that wrote it.'
        : 'Run this again; when it stays so, the archive is damaged: restore the one before (input at).');
}
/** What pg_restore said without the lines in which PostgreSQL shows rows, which may be a person's. */
function withoutRows(said) {
    const lines = said.split('\n').filter((line) => !/^(DETAIL|CONTEXT|HINT|Command was):/.test(line));
    return lines
        .map((line) => line.replace(/(invalid .*|out of range.*): ".*"$/, '$1'))
        .join('\n')
        .trim();
}
async function* pieces({ storage, place }, { id, sizeBytes }, effects) {
    for (let first = 0; first < sizeBytes; first += PIECE_BYTES) {
        const last = Math.min(first + PIECE_BYTES, sizeBytes) - 1;
        const read = () => storage.objects.getRange(place.bucket, id, first, last);
        // Thousands of them are not worth a line each; one that breaks off is, and is no reason to begin anew.
        yield await read().catch((error) => {
            if (!(error instanceof effects_build/* TransientError */.N_))
                throw error;
            const key = `${id}, bytes from ${first}`;
            return effects.perform({
                id: 'drill.archive.piece',
                kind: 'scaleway',
                key,
                repeatable: true,
                do: read,
            });
        });
    }
}
/** A port of this machine that leads through the standby to the scratch, for programs that know only ports. */
async function openDoor(forward, { address, port }) {
    const server = (0,external_node_net_.createServer)((socket) => {
        forward(address, port).then((channel) => {
            (0,external_node_stream_promises_.pipeline)(socket, channel, socket).catch(() => socket.destroy());
        }, () => socket.destroy());
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return { port: server.address().port, close: () => server.close() };
}
function notInstalled(error) {
    return new effects_build/* ActionError */.lZ('restore', `pg_restore cannot be started: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Install the client programs of PostgreSQL on the runner (apt-get install postgresql-client), at least as new as pg_dump was.', { cause: error });
}

// EXTERNAL MODULE: ./actions/lago-backup-verify/build/rehearsal/rehearse.js + 2 modules
var rehearse = __webpack_require__(9622);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/restore.js + 2 modules
var build_restore = __webpack_require__(11689);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/scratch-name.js
var scratch_name = __webpack_require__(5953);
// EXTERNAL MODULE: ./actions/lago-backup-verify/build/standby.js
var standby = __webpack_require__(15078);
// EXTERNAL MODULE: ./node_modules/.pnpm/pg@8.23.1/node_modules/pg/esm/index.mjs
var esm = __webpack_require__(84945);
;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/database-session.js


/**
 * Opens a connection; the caller ends it, which closes the forward too.
 *
 * @throws ActionError `database` when PostgreSQL refuses; TransientError when the connection breaks
 */
async function openDatabase(login, forward) {
    const channel = await forward(login.address, login.port);
    const client = new esm/* default.Client */.Ay.Client({
        stream: () => asSocket(channel),
        host: login.serverName,
        port: login.port,
        user: login.user,
        password: login.password,
        database: login.database,
        ssl: { ca: login.certificate },
        application_name: 'lago-scw backup-verify',
        connectionTimeoutMillis: 30_000,
    });
    // A connection that breaks between two queries says so here; the query that is under way fails by itself.
    client.on('error', () => { });
    client.once('end', () => channel.destroy());
    try {
        await client.connect();
        return client;
    }
    catch (error) {
        channel.destroy();
        throw explained(error, login);
    }
}
/** pg expects of a stream what a socket has: this one is connected already. */
function asSocket(channel) {
    const socket = Object.assign(channel, {
        connect: () => {
            process.nextTick(() => channel.emit('connect'));
            return channel;
        },
        setNoDelay: () => channel,
        setKeepAlive: () => channel,
        ref: () => channel,
        unref: () => channel,
    });
    return socket;
}
/** States of a server that starts or stops, and of one that has no room: all pass (PostgreSQL, appendix A). */
const PASSING = /^(57P0[123]|53300|08)/;
/** What an error of a connection or a query means, and what to do about it. */
function explained(error, { name, user, database }) {
    if (error instanceof effects_build/* ActionError */.lZ || error instanceof effects_build/* TransientError */.N_)
        return error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const text = `${name}, database ${database}: ${(0,effects_build/* messageOf */.bD)(error)}`;
    if (/CERT|SELF_SIGNED|ERR_TLS/.test(code)) {
        return new effects_build/* ActionError */.lZ('database-certificate', text, 'The certificate of the database is not the one that Scaleway hands out: run provision for a fresh topology.', { cause: error });
    }
    const isFromServer = /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E');
    if (!isFromServer || PASSING.test(code))
        return new effects_build/* TransientError */.N_(text, 'no', { cause: error });
    const remedies = {
        '28P01': `POSTGRES_PASSWORD is not the password of ${user}.`,
        '3D000': `The database ${database} is not there: it was not in the backup.`,
    };
    const remedy = remedies[code] ?? `Look at the database with psql as ${user}; SQLSTATE is ${code}.`;
    return new effects_build/* ActionError */.lZ('database', text, remedy, { cause: error });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/readers.js
const ROWS_AT_ONCE = 5_000;
const STATEMENT_MINUTES = 60;
/**
 * Opens `connections` connections and one more, which holds the view (pg_export_snapshot) that the others share.
 *
 * @throws whatever `open` throws
 */
async function openReaders(open, connections) {
    const holder = await open();
    const snapshot = await exportSnapshot(holder);
    const begin = (client) => beginAt(client, snapshot);
    const opened = await Promise.allSettled(Array.from({ length: connections }, open));
    const clients = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const close = async () => {
        await Promise.allSettled([holder, ...clients].map((client) => client.end()));
    };
    const refused = opened.find((result) => result.status === 'rejected');
    // A server that has few connections left gets fewer of ours.
    if (clients.length === 0) {
        await close();
        throw refused?.reason;
    }
    await Promise.all(clients.map(begin));
    const { take, giveBack } = queue(clients);
    async function lend(work) {
        const client = await take();
        try {
            return await work(client);
        }
        catch (error) {
            // A failed statement ends the transaction; the view is still held, so the next one sees the same.
            await begin(client).catch(() => { });
            throw error;
        }
        finally {
            giveBack(client);
        }
    }
    return {
        query: (sql, values = []) => lend(async (client) => (await client.query(sql, [...values])).rows),
        queryWith: (settings, sql) => lend(async (client) => {
            for (const [name, value] of Object.entries(settings)) {
                await client.query('SELECT set_config($1, $2, true)', [name, value]);
            }
            const { rows } = await client.query(sql);
            await begin(client);
            return rows;
        }),
        async *stream(sql, values = []) {
            const client = await take();
            try {
                await client.query(`DECLARE reader NO SCROLL CURSOR FOR ${sql}`, [...values]);
                for (;;) {
                    const { rows } = await client.query(`FETCH ${ROWS_AT_ONCE} FROM reader`);
                    if (rows.length === 0)
                        return;
                    yield* rows;
                }
            }
            finally {
                await begin(client).catch(() => { });
                giveBack(client);
            }
        },
        close,
    };
}
async function exportSnapshot(client) {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query('SELECT pg_export_snapshot() AS id');
    return rows[0]?.id ?? '';
}
async function beginAt(client, snapshot) {
    await client.query('ROLLBACK');
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET TRANSACTION SNAPSHOT '${snapshot}'`);
    await client.query(`SET LOCAL statement_timeout = '${STATEMENT_MINUTES}min'`);
    await client.query(`SET LOCAL work_mem = '64MB'`);
}
function queue(items) {
    const free = [...items];
    const waiting = [];
    return {
        take: () => {
            const item = free.pop();
            return item === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(item);
        },
        giveBack: (item) => {
            const next = waiting.shift();
            if (next === undefined)
                free.push(item);
            else
                next(item);
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/catalogue.js
async function readCatalogue(readers) {
    const names = async (sql) => (await readers.query(sql)).map(({ name }) => name);
    const ifThere = async (table, sql) => {
        const [found] = await readers.query('SELECT to_regclass($1) IS NOT NULL AS there', [
            `public.${table}`,
        ]);
        return found?.there ? names(sql) : [];
    };
    const kinds = Object.keys(OBJECTS);
    const [version, migrations, environments, extensions, invalidIndexes, unvalidated, ...objects] = await Promise.all([
        readers.query('SHOW server_version_num'),
        ifThere('schema_migrations', 'SELECT version::text AS name FROM public.schema_migrations ORDER BY 1'),
        ifThere('ar_internal_metadata', `SELECT value::text AS name FROM public.ar_internal_metadata WHERE key = 'environment'`),
        names('SELECT extname AS name FROM pg_extension ORDER BY 1'),
        names('SELECT indexrelid::regclass::text AS name FROM pg_index WHERE NOT indisvalid ORDER BY 1'),
        names(`SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint
              WHERE NOT convalidated AND connamespace = 'public'::regnamespace ORDER BY 1`),
        ...Object.values(OBJECTS).map(names),
    ]);
    return {
        serverVersion: Number(version[0]?.server_version_num),
        migrations,
        extensions,
        invalidIndexes,
        unvalidated,
        railsEnvironment: environments[0] ?? null,
        objects: Object.fromEntries(kinds.map((kind, index) => [kind, objects[index] ?? []])),
    };
}
const NOT_OF_EXTENSION = (column) => `NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = ${column} AND d.deptype = 'e')`;
/** Each answers `name`: what the object is called, and what it is. */
const OBJECTS = {
    tables: `
    SELECT c.relname || ' (' || string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' ORDER BY attname) || ')'
      AS name FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')}
     GROUP BY c.oid ORDER BY 1`,
    indexes: `
    SELECT pg_get_indexdef(indexrelid) AS name FROM pg_index JOIN pg_class c ON c.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
    constraints: `
    SELECT conrelid::regclass || '.' || conname || ' ' || pg_get_constraintdef(oid) AS name FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 ORDER BY 1`,
    views: `
    SELECT relname || CASE relkind WHEN 'm' THEN ' (materialized)' ELSE '' END AS name FROM pg_class c
     WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
    triggers: `
    SELECT c.relname || '.' || tgname || CASE tgenabled WHEN 'D' THEN ' (disabled)' ELSE '' END AS name
      FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    functions: `
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p
     WHERE pronamespace = 'public'::regnamespace AND ${NOT_OF_EXTENSION('p.oid')} ORDER BY 1`,
    sequences: `
    SELECT relname AS name FROM pg_class c WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    'column rules': `
    SELECT c.relname || '.' || attname || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END ||
      coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') AS name
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
       AND (attnotnull OR adbin IS NOT NULL) AND ${NOT_OF_EXTENSION('c.oid')} ORDER BY 1`,
};

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-catalogue.js


/** What the copy is made of, beside production and beside what the release of Lago needs. */
function checkCatalogue(catalogues) {
    return [
        serverVersion(catalogues),
        migrationSet(catalogues),
        schemaVersion(catalogues),
        railsEnvironment(catalogues),
        extensions(catalogues),
        invalidIndexes(catalogues),
        unvalidatedConstraints(catalogues),
        ...Object.keys(catalogues.restored.objects).map((kind) => objects(kind, catalogues)),
    ];
}
function serverVersion({ restored, expectations }) {
    const { leastServerVersion } = expectations;
    const came = `PostgreSQL ${Math.floor(restored.serverVersion / 10_000)}`;
    if (restored.serverVersion >= leastServerVersion)
        return (0,build_outcome/* passed */.bF)('PostgreSQL version', came);
    return (0,build_outcome/* failed */.gz)('PostgreSQL version', `expected at least ${leastServerVersion / 10_000}; came ${came}`, 'Upgrade the database: this release of Lago does not run on it.');
}
/** Whether the backup was made before the last upgrade: it lacks the newest migrations, and no other. */
function isBeforeUpgrade({ restored, production, expectations }) {
    const newest = restored.migrations.at(-1);
    if (newest === undefined)
        return false;
    if (production === null)
        return expectations.schemaVersion !== null && newest < expectations.schemaVersion;
    return restored.migrations.length < production.migrations.length && lacksOnlyNewest(restored, production);
}
/** A copy from before the last migration lacks the newest entries and no other. */
function lacksOnlyNewest(restored, production) {
    return production.migrations.slice(0, restored.migrations.length).join() === restored.migrations.join();
}
function migrationSet({ restored, production }) {
    const name = 'Set of migrations';
    if (restored.migrations.length === 0) {
        return (0,build_outcome/* failed */.gz)(name, 'expected the migrations of Lago; came no schema_migrations', 'The copy holds no Lago: the backup is of another database, or was made before the first deploy.');
    }
    if (production === null)
        return (0,build_outcome/* skipped */.hT)(name, `${restored.migrations.length} entries; no production to compare`);
    const missing = lacking(restored.migrations, production.migrations);
    const surplus = lacking(production.migrations, restored.migrations);
    if (missing.length === 0 && surplus.length === 0) {
        return (0,build_outcome/* passed */.bF)(name, `${restored.migrations.length} entries, the same as in production`);
    }
    if (lacksOnlyNewest(restored, production)) {
        return (0,build_outcome/* passed */.bF)(name, `as before the last upgrade: production has ${missing.length} newer entries`);
    }
    return (0,build_outcome/* failed */.gz)(name, `expected the ${production.migrations.length} entries of production; came ${restored.migrations.length}: missing ${some(missing)}, surplus ${some(surplus)}`, 'The backup is of another database, or damaged: restore the one before and compare.');
}
function schemaVersion({ restored, production, expectations }) {
    const name = 'Schema version';
    const expected = expectations.schemaVersion;
    const came = restored.migrations.at(-1) ?? 'none';
    if (expected === null)
        return (0,build_outcome/* skipped */.hT)(name, `${came}; what the release expects is not in our table`);
    if (came === expected)
        return (0,build_outcome/* passed */.bF)(name, `${came}, as the release expects`);
    const newest = production?.migrations.at(-1) ?? 'none';
    if (came > expected && came !== 'none') {
        return (0,build_outcome/* passed */.bF)(name, `${came}, newer than ${expected} of the release in lago.yml (after a rollback)`);
    }
    if (came !== 'none' && production !== null && newest >= expected && lacksOnlyNewest(restored, production)) {
        return (0,build_outcome/* passed */.bF)(name, `${came}, from before the upgrade to ${newest}`);
    }
    return (0,build_outcome/* failed */.gz)(name, `expected ${expected}; came ${came}, while production has ${newest}`, 'Migrations did not run to their end when this was backed up: look at `deploy-compose` with operation: status.');
}
function railsEnvironment({ restored: { railsEnvironment: came } }) {
    const name = 'Made by production';
    if (came === 'production')
        return (0,build_outcome/* passed */.bF)(name, 'the database says that it is of production');
    if (came === null)
        return (0,build_outcome/* skipped */.hT)(name, 'no ar_internal_metadata');
    return (0,build_outcome/* failed */.gz)(name, `expected production; came ${came}`, 'The backup is of another database: look at which instance is backed up.');
}
function extensions({ restored, production, expectations }) {
    const name = 'Extensions';
    const ours = production?.extensions ?? [];
    const wanted = [...new Set([...expectations.extensions, ...ours])];
    const missing = lacking(restored.extensions, wanted);
    if (missing.length === 0)
        return (0,build_outcome/* passed */.bF)(name, restored.extensions.join(', '));
    // What Lago's release needs and production itself lacks is a fault of production, not of the backup.
    const lost = missing.filter((extension) => production === null || ours.includes(extension));
    if (lost.length > 0) {
        return (0,build_outcome/* failed */.gz)(name, `expected ${wanted.join(', ')}; missing ${lost.join(', ')}`, 'Objects that use them did not come back: the role that restores may not create them; create them before restoring.');
    }
    return (0,build_outcome/* failed */.gz)(name, `the release needs ${missing.join(', ')}, which production lacks too`, 'Run the migrations of the release: production itself is not as the release expects.');
}
function invalidIndexes({ restored, production }) {
    const name = 'Indexes are valid';
    const { invalidIndexes: invalid } = restored;
    if (invalid.length === 0)
        return (0,build_outcome/* passed */.bF)(name, `${restored.objects.indexes?.length ?? 0} indexes`);
    const inherited = production !== null && invalid.every((index) => production.invalidIndexes.includes(index));
    return (0,build_outcome/* failed */.gz)(name, `expected none invalid; came ${some(invalid)}${inherited ? ', as in production' : ''}`, 'An interrupted CREATE INDEX CONCURRENTLY left it: REINDEX INDEX CONCURRENTLY in production.');
}
/** Lago itself leaves some constraints unchecked (facts: lago.md 4.3, 11): only those that production has checked count. */
function unvalidatedConstraints({ restored, production }) {
    const name = 'Constraints are checked';
    if (production === null)
        return (0,build_outcome/* skipped */.hT)(name, `${restored.unvalidated.length} are not; no production to compare`);
    const lost = lacking(production.unvalidated, restored.unvalidated);
    if (lost.length === 0)
        return (0,build_outcome/* passed */.bF)(name, `all but ${restored.unvalidated.length}, as in production`);
    return (0,build_outcome/* failed */.gz)(name, `checked in production and not in the copy: ${some(lost)}`, 'Rows of the copy may break it: ALTER TABLE … VALIDATE CONSTRAINT on the copy tells which.');
}
function objects(kind, { restored, production }) {
    const name = `Schema: ${kind}`;
    if (production === null) {
        return (0,build_outcome/* skipped */.hT)(name, `${restored.objects[kind]?.length ?? 0}; no production to compare`);
    }
    if (restored.migrations.join() !== production.migrations.join()) {
        return (0,build_outcome/* skipped */.hT)(name, 'the schema of production is another one by now');
    }
    const [here, there] = [restored.objects[kind] ?? [], production.objects[kind] ?? []];
    const missing = lacking(here, there);
    if (missing.length === 0)
        return (0,build_outcome/* passed */.bF)(name, `${here.length}, as in production`);
    return (0,build_outcome/* failed */.gz)(name, `expected ${there.length}; missing or different: ${some(missing)}`, 'The restore lost them: look at what the role that restores may not create.');
}
function lacking(here, wanted) {
    const found = new Set(here);
    return wanted.filter((item) => !found.has(item));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/damage.js

/**
 * What PostgreSQL says when it finds its own files broken: corrupted data or index, internal error, input or output,
 * missing file, a value that no type can hold (PostgreSQL, appendix A). Null: another kind of error.
 */
function damageIn(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // Its text would show the value, which may be a person's.
    if (code.startsWith('22'))
        return `a value that its type cannot hold (${code})`;
    return /^(XX|58)/.test(code) ? `${(0,effects_build/* messageOf */.bD)(error)} (${code})` : null;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/check-rows.js


/**
 * Rows of one table in the copy and in production, bounded by the time of the backup. Rows that are only ever added must
 * be the same; of the others production may have deleted or changed some since, but cannot have gained any.
 */
function checkRows(table, findings, has) {
    const name = `Rows of ${table.name}`;
    const { restored: copy, production: source, differences } = findings;
    if (source === null && copy === null && has.production)
        return (0,build_outcome/* skipped */.hT)(name, 'the table is in neither');
    // One check says so; thirty more would hide it.
    if (!has.anyTable)
        return (0,build_outcome/* skipped */.hT)(name, 'the copy holds no Lago at all');
    if (copy === null)
        return missingTable(name, source, has);
    if (table.neverEmpty && copy.total === 0) {
        return (0,build_outcome/* failed */.gz)(name, 'expected at least one row; came none', emptyRemedy);
    }
    if (source === null) {
        return (0,build_outcome/* passed */.bF)(name, `${copy.total}; ${has.production ? 'production has no such table by now' : 'no production to compare'}`);
    }
    if (copy.untilBackup === null || source.untilBackup === null) {
        return (0,build_outcome/* passed */.bF)(name, `${copy.total}, production ${source.total} now (drift ${signed(source.total - copy.total)})`);
    }
    return compared(table, copy, source, differences ?? none(copy.untilBackup, source.untilBackup), has.everyTrace);
}
function missingTable(name, source, has) {
    if (!has.everyTable)
        return (0,build_outcome/* skipped */.hT)(name, 'no such table: the backup is from before the last upgrade');
    return (0,build_outcome/* failed */.gz)(name, `expected ${source === null ? 'a table of this release' : `${source.total} rows`}; came no such table`, 'The backup lacks the table, or the role may not read it: restore the backup before and compare.');
}
function compared(table, copy, source, found, everyTrace) {
    const name = `Rows of ${table.name}`;
    const { missing, gone, changed, touched, inFlight } = found;
    const atLeast = found.isPartial ? 'at least ' : '';
    const examples = found.examples.length === 0 ? '' : ` (${some(found.examples)})`;
    if (missing > 0) {
        return (0,build_outcome/* failed */.gz)(name, `expected ${source.untilBackup} rows from before the backup; came ${copy.untilBackup}: ${atLeast}${missing} missing${examples}`, 'The backup is not whole: restore the one before, compare, and tell Scaleway.');
    }
    // Without transaction numbers an update that keeps no time cannot be told from damage, except where none may be.
    if (changed > 0 && (everyTrace || table.appendOnly)) {
        return (0,build_outcome/* failed */.gz)(name, `${atLeast}${changed} rows are not what production has, which did not touch them since${examples}`, 'The backup does not hold what was written: restore the one before, compare, and tell Scaleway.');
    }
    if (gone > 0 && table.appendOnly) {
        return (0,build_outcome/* failed */.gz)(name, `production has ${source.untilBackup} rows from before the backup, the copy ${copy.untilBackup}: ${atLeast}${gone} vanished from production`, 'Nothing deletes from this table: find out what did. The copy has the rows.');
    }
    const since = source.total - (source.untilBackup ?? 0);
    const drift = [
        gone > 0 ? `${gone} deleted since` : '',
        touched > 0 ? `${touched} changed since` : '',
        changed > 0 ? `${changed} changed without a trace of when` : '',
        inFlight > 0 ? `${inFlight} were not finished at the backup` : '',
        since > 0 ? `${since} new since` : '',
    ].filter((part) => part !== '');
    return (0,build_outcome/* passed */.bF)(name, [`${copy.untilBackup} from before the backup on both sides`, ...drift].join(', '));
}
/** Of a table without a key, only the numbers tell. */
function none(copy, source) {
    const nothing = { inFlight: 0, changed: 0, touched: 0, examples: [], isPartial: false };
    return { ...nothing, missing: Math.max(0, source - copy), gone: Math.max(0, copy - source) };
}
const emptyRemedy = 'A live Lago has at least one: the backup was made before there was data, or of another database.';
function signed(drift) {
    return drift > 0 ? `+${drift}` : String(drift);
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/differing-rows.js

const EXAMPLES = 5;
const IN_FLIGHT_SECONDS = 60;
/** So many rows are looked at one by one; beyond, a share of them tells as much. */
const ROWS_TO_LOOK_AT = 2_000_000;
/** Goes through the rows of the buckets that differ on both sides at once, in the order of their keys. */
async function findDifferences({ restored, production, transactionsSince }, shape, fingerprints, backupTime) {
    const differing = differingBuckets(fingerprints.restored, fingerprints.production);
    const perBucket = Math.max(1, fingerprints.production.total / 256);
    const looked = differing.slice(0, Math.max(1, Math.floor(ROWS_TO_LOOK_AT / perBucket)));
    const values = [naiveUtc(backupTime), looked];
    const sql = rowsOf(shape, transactionsSince);
    const counts = { missing: 0, inFlight: 0, gone: 0, changed: 0, touched: 0 };
    const examples = [];
    const note = (kind, key) => {
        counts[kind] += 1;
        if ((kind === 'missing' || kind === 'changed') && examples.length < EXAMPLES)
            examples.push(key);
    };
    const pairs = merged(restored.stream(sql, values), production.stream(sql, values));
    for await (const [copy, source] of pairs) {
        if (source === undefined)
            note('gone', copy.key);
        else if (copy === undefined)
            note(source.late ? 'inFlight' : 'missing', source.key);
        else if (copy.hash !== source.hash)
            note(source.touched ? 'touched' : 'changed', source.key);
    }
    return { ...counts, examples, isPartial: looked.length < differing.length };
}
function differingBuckets(copy, source) {
    const mark = ({ until, sum }) => `${until} ${sum}`;
    const of = (side) => new Map(side.buckets.map((bucket) => [bucket.bucket, mark(bucket)]));
    const [here, there] = [of(copy), of(source)];
    const empty = mark({ until: 0, sum: '0' });
    return [...new Set([...here.keys(), ...there.keys()])].filter((bucket) => (here.get(bucket) ?? empty) !== (there.get(bucket) ?? empty));
}
function rowsOf({ name, key, rowHash, hasUpdatedAt, hasCreatedAt }, transactionsSince) {
    const late = `coalesce(created_at > $1::timestamp - interval '${IN_FLIGHT_SECONDS} seconds', false)`;
    // Rails' update_all leaves updated_at as it was: the number of the transaction that wrote a row never lies.
    const touched = [
        hasUpdatedAt ? 'coalesce(updated_at > $1::timestamp, false)' : 'false',
        transactionsSince === null ? 'false' : `age(xmin) <= ${transactionsSince}`,
    ].join(' OR ');
    return `
    SELECT ${key} AS key, (${rowHash})::text AS hash, ${hasCreatedAt ? late : 'false'} AS late,
           (${touched}) AS touched
      FROM public.${quoted(name)}
     WHERE ${hasCreatedAt ? BEFORE_BACKUP : '$1::timestamp IS NOT NULL'} AND ${bucketOf(key)} = ANY ($2)
     ORDER BY (${key}) COLLATE "C"`;
}
async function* merged(left, right) {
    const next = async (side) => {
        const result = await side.next();
        return result.done ? undefined : result.value;
    };
    try {
        let [a, b] = await Promise.all([next(left), next(right)]);
        while (a !== undefined || b !== undefined) {
            if (a !== undefined && (b === undefined || a.key < b.key)) {
                yield [a, undefined];
                a = await next(left);
            }
            else if (b !== undefined && (a === undefined || b.key < a.key)) {
                yield [undefined, b];
                b = await next(right);
            }
            else if (a !== undefined && b !== undefined) {
                yield [a, b];
                [a, b] = await Promise.all([next(left), next(right)]);
            }
        }
    }
    finally {
        // When one side breaks, the other must give its connection back.
        await Promise.allSettled([left.return(undefined), right.return(undefined)]);
    }
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/transactions-since.js
/** The copy has made transactions of its own since it was restored: its statistics, our question for amcheck. */
const OF_THE_COPY = 100;
/**
 * How many transactions production made since the moment of a snapshot, which its copy remembers: both count on from the
 * same number. A few more than that, never fewer.
 */
async function transactionsSince(restored, production) {
    const [copy, source] = await Promise.all([next(restored), next(production)]);
    return Math.max(0, Number(source - copy)) + OF_THE_COPY;
}
async function next(readers) {
    const [row] = await readers.query('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next');
    return BigInt(row?.next ?? 0);
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/tables.js







/** Hashes every row of every table on both sides, and goes into what is not the same. */
async function compareTables(question) {
    const { restored, production } = question;
    const [here, there, since] = await Promise.all([
        readColumns(restored),
        production === null ? undefined : readColumns(production),
        production === null || !question.isPhysical ? null : transactionsSince(restored, production),
    ]);
    const known = { here, there, since };
    const tables = [...question.tables, ...othersOf(here, question.tables)];
    const compared = await Promise.all(tables.map((table) => compareTable(table, known, question)));
    return {
        checks: compared.map(({ check }) => check),
        tables: compared.flatMap(({ table, findings }) => findings?.restored
            ? [{ table, restored: findings.restored.total, production: findings.production?.total ?? null }]
            : []),
        rowsRead: compared.reduce((sum, { findings }) => sum + (findings?.restored?.total ?? 0) + (findings?.production?.total ?? 0), 0),
    };
}
/** Their rows are the catalogue's to compare. */
const OF_RAILS = ['schema_migrations', 'ar_internal_metadata'];
function othersOf(here, listed) {
    const known = new Set([...OF_RAILS, ...listed.map(({ name }) => name)]);
    return [...here.keys()]
        .filter((name) => !known.has(name))
        .map((name) => ({ name, clockColumn: 'created_at', appendOnly: false }));
}
async function compareTable(table, known, question) {
    const has = {
        anyTable: question.tables.some(({ name }) => known.here.has(name)),
        production: question.production !== null,
        everyTrace: known.since !== null,
        everyTable: !question.isBeforeUpgrade,
    };
    let findings = null;
    const check = await timed(async () => {
        try {
            findings = await findingsOf(table.name, known, question);
            return checkRows(table, findings, has);
        }
        catch (error) {
            const damage = damageIn(error);
            if (damage === null)
                throw error;
            return (0,build_outcome/* failed */.gz)(`Rows of ${table.name}`, `cannot be read: ${damage}`, UNREADABLE);
        }
    });
    return { table: table.name, check, findings };
}
const UNREADABLE = 'The files of the copy are damaged: restore the backup before, keep this one, and tell Scaleway.';
async function findingsOf(table, { here, there, since }, { restored, production, backupTime }) {
    const copyShape = shapeOf(table, here, there);
    const sourceShape = there === undefined ? null : shapeOf(table, there, here);
    const [copy, source] = await Promise.all([
        copyShape === null ? null : fingerprint(restored, copyShape, backupTime),
        sourceShape === null || production === null ? null : fingerprint(production, sourceShape, backupTime),
    ]);
    const worthLooking = copy !== null && source !== null && isComparable(copy, source);
    if (!worthLooking || copyShape?.key == null || production === null) {
        return { restored: copy, production: source, differences: null };
    }
    const fingerprints = { restored: copy, production: source };
    const differences = await findDifferences({ restored, production, transactionsSince: since }, copyShape, fingerprints, backupTime);
    return { restored: copy, production: source, differences };
}
/** Where a side is empty the counts say it all. */
function isComparable(copy, source) {
    if (copy.untilBackup === null || copy.untilBackup === 0 || source.untilBackup === 0)
        return false;
    return differingBuckets(copy, source).length > 0;
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/money.js





/** What must hold of the money holds of every whole backup, unless production breaks it too. */
async function checkMoney(question) {
    const there = await columnNames(question.restored);
    const findings = [];
    const checks = await Promise.all(question.invariants.map((invariant) => timed(async () => {
        const missing = missingColumns(invariant, there);
        if (missing.length > 0)
            return (0,build_outcome/* skipped */.hT)(invariant.title, `cannot be asked: no ${some(missing)}`);
        try {
            const finding = await find(invariant, question);
            findings.push(finding);
            return money_judge(invariant, finding);
        }
        catch (error) {
            const damage = damageIn(error);
            if (damage === null)
                throw error;
            return (0,build_outcome/* failed */.gz)(invariant.title, `cannot be read: ${damage}`, UNREADABLE);
        }
    })));
    return { checks, findings: findings.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
async function find(invariant, question) {
    const { id, tolerance } = invariant;
    const accepted = question.accepted[id] ?? 0;
    const { violations, examples } = await violationsOf(invariant, question.restored);
    const production = violations > accepted && question.production !== null
        ? await violationsInProduction(invariant, question.production)
        : null;
    const previous = question.previous[id] ?? null;
    return { id, violations, examples, tolerance, accepted, previous, production };
}
async function violationsOf({ violations }, readers) {
    const [row] = await readers.query(`WITH broken AS MATERIALIZED (${violations})
     SELECT (SELECT count(*)::int FROM broken) AS violations, ARRAY(SELECT id::text FROM broken LIMIT 5) AS examples`);
    return { violations: row?.violations ?? 0, examples: row?.examples ?? [] };
}
async function violationsInProduction(invariant, production) {
    const missing = missingColumns(invariant, await columnNames(production));
    return missing.length > 0 ? null : (await violationsOf(invariant, production)).violations;
}
function money_judge({ title, id, clientsMayBreakIt = false }, finding) {
    const { violations, accepted, previous, production, examples, tolerance } = finding;
    const trend = previous === null ? '' : `; ${previous} in the drill before`;
    if (violations <= accepted) {
        const known = accepted > 0 ? `${violations} of ${accepted} accepted` : 'holds of every row';
        return (0,build_outcome/* passed */.bF)(title, `${known} (${tolerance})${trend}`);
    }
    const seen = production === null ? '' : `; production has ${production} now`;
    const isOfProduction = production !== null && production >= violations;
    const detail = `${violations} rows break it (${tolerance}), such as ${some(examples)}${seen}${trend}`;
    if (isOfProduction && clientsMayBreakIt)
        return (0,build_outcome/* passed */.bF)(title, detail);
    return (0,build_outcome/* failed */.gz)(title, detail, isOfProduction ? ofProduction(id, violations) : ofBackup(id, violations));
}
function ofProduction(id, violations) {
    return `The backup holds what production has: it is the data that is wrong. Find out since when (invoices and events of these ids, the release notes). If they are old and known, accept them: accept-violations: ${id}=${violations}.`;
}
function ofBackup(id, violations) {
    return `Production has fewer, or was not asked: the backup may not hold what was written. If they are old and known, accept them: accept-violations: ${id}=${violations}.`;
}
async function columnNames(readers) {
    const rows = await readers.query(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`);
    return new Set(rows.map(({ name }) => name));
}
function missingColumns({ reads }, there) {
    return Object.entries(reads)
        .flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`))
        .filter((name) => !there.has(name));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/count-through-index.js
/** Leaves the planner no other way than through an index, nor help from other processes. */
const THROUGH_INDEX = {
    enable_seqscan: 'off',
    enable_bitmapscan: 'off',
    enable_sort: 'off',
    max_parallel_workers_per_gather: '0',
};
const THROUGH_TABLE = { enable_indexscan: 'off', enable_indexonlyscan: 'off', enable_bitmapscan: 'off' };
/**
 * Counts the rows of an index by walking it from end to end, and those of its table that must be in it. The planner
 * chooses among indexes of the same order; its choice is checked, so that what was not walked is not called sound.
 *
 * @returns what is wrong; null: the numbers agree
 */
async function countThroughIndex(restored, index) {
    // An index over expressions or backwards cannot be asked for by its order alone.
    if (!index.isOrdered)
        return null;
    const rows = `SELECT ${index.columns.join(', ')} FROM ${index.table}${index.predicate === null ? '' : ` WHERE ${index.predicate}`}`;
    const walk = `SELECT count(*)::text AS rows FROM (${rows} ORDER BY ${index.columns.join(', ')} OFFSET 0) AS walk`;
    const [plan] = await restored.queryWith(THROUGH_INDEX, `EXPLAIN (FORMAT JSON) ${walk}`);
    const isChosen = JSON.stringify(plan?.['QUERY PLAN']).includes(`"Index Name":"${unquoted(index.name)}"`);
    if (!isChosen)
        return null;
    const [[walked], [counted]] = await Promise.all([
        restored.queryWith(THROUGH_INDEX, walk),
        restored.queryWith(THROUGH_TABLE, `SELECT count(*)::text AS rows FROM (${rows} OFFSET 0) AS read`),
    ]);
    return walked?.rows === counted?.rows ? null : `leads to ${walked?.rows} rows of ${counted?.rows}`;
}
function unquoted(name) {
    return name.replace(/^.*\./, '').replaceAll('"', '');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/structure.js






/**
 * Whether the pages of the copy are what PostgreSQL writes, and every index agrees with its table: with amcheck where it
 * can be had. Scaleway does not list it (scaleway/docs-content, PostgreSQL extensions reference); without it every row
 * of every table is read, and every row is counted through every index.
 */
async function checkStructure(restored, amcheck) {
    const [heaps, indexes, others, foreign] = await Promise.all([
        restored.query(HEAPS),
        restored.query(INDEXES),
        restored.query(OTHER_INDEXES),
        restored.query(FOREIGN_TABLES),
    ]);
    const method = amcheck ? 'amcheck' : 'read whole, as amcheck cannot be had';
    const ask = amcheck ? withAmcheck(restored) : byReading(restored);
    return Promise.all([
        verdict('Pages of tables are sound', heaps, ask.heap, `${heaps.length} tables, ${method}`),
        verdict('Indexes agree with their tables', indexes, ask.index, `${indexes.length} indexes, ${method}`),
        ...unseen('Indexes of other kinds', others),
        ...unseen('Tables that Lago may not read', foreign),
    ]);
}
function unseen(name, relations) {
    if (relations.length === 0)
        return [];
    return [(0,build_outcome/* skipped */.hT)(name, `not looked at: ${some(relations.map((relation) => relation.name))}`)];
}
function verdict(name, relations, ask, detail) {
    return timed(async () => {
        const faults = await Promise.all(relations.map((relation) => faultOf(relation, ask)));
        const found = faults.filter((fault) => fault !== null);
        if (found.length === 0)
            return (0,build_outcome/* passed */.bF)(name, detail);
        return (0,build_outcome/* failed */.gz)(name, `${found.length} are not: ${some(found)}`, UNREADABLE);
    });
}
async function faultOf(relation, ask) {
    try {
        const fault = await ask(relation);
        return fault === null ? null : `${relation.name}: ${fault}`;
    }
    catch (error) {
        const damage = damageIn(error);
        if (damage === null)
            throw error;
        return `${relation.name}: ${damage}`;
    }
}
function withAmcheck(restored) {
    return {
        heap: async ({ oid }) => {
            const [row] = await restored.query('SELECT blkno, msg FROM verify_heapam($1::oid::regclass, check_toast => true) LIMIT 1', [oid]);
            return row === undefined ? null : `block ${row.blkno}: ${row.msg}`;
        },
        index: async ({ oid }) => {
            await restored.query('SELECT bt_index_check($1::oid::regclass, true)', [oid]);
            return null;
        },
    };
}
function byReading(restored) {
    return {
        heap: async ({ name }) => {
            await restored.query(`SELECT count(t::text) FROM ${name} AS t`);
            return null;
        },
        index: (index) => countThroughIndex(restored, index),
    };
}
const IN_PUBLIC = `relnamespace = 'public'::regnamespace`;
/** Whether a table may be read: others may have put theirs beside Lago's. */
const READABLE = (table) => `has_table_privilege(${table}, 'SELECT')`;
/** Largest first: what takes longest begins first. */
const HEAPS = `
  SELECT oid::text, oid::regclass::text AS name FROM pg_class
   WHERE relkind IN ('r', 'm') AND ${IN_PUBLIC} AND ${READABLE('oid')} ORDER BY relpages DESC, oid`;
const FOREIGN_TABLES = `
  SELECT oid::text, oid::regclass::text AS name FROM pg_class
   WHERE relkind IN ('r', 'p', 'm') AND ${IN_PUBLIC} AND NOT ${READABLE('oid')} ORDER BY 2`;
const INDEXES = `
  SELECT indexrelid::text AS oid, indexrelid::regclass::text AS name, indrelid::regclass::text AS "table",
         pg_get_expr(indpred, indrelid) AS predicate,
         ARRAY(SELECT pg_get_indexdef(indexrelid, n, true) FROM generate_series(1, indnkeyatts) AS n) AS columns,
         NOT (0 = ANY (indkey)) AND (indoption::int2[] <@ ARRAY[0]::int2[]) AS "isOrdered"
    FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am am ON am.oid = relam
   WHERE relkind = 'i' AND amname = 'btree' AND indisvalid AND ${IN_PUBLIC} AND ${READABLE('indrelid')}
   ORDER BY relpages DESC, c.oid`;
const OTHER_INDEXES = `
  SELECT c.oid::text, c.oid::regclass::text AS name
    FROM pg_class c JOIN pg_am am ON am.oid = relam WHERE relkind = 'i' AND amname <> 'btree' AND ${IN_PUBLIC}`;

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verification/verify-database.js







/**
 * Everything that must hold of a restored copy, beside production as it is now. Reads only, on as many connections as
 * the readers have; the servers count and hash, so the memory here does not grow with the data.
 *
 * @throws when a connection breaks; damage of the copy is a failed check
 */
async function verifyDatabase(question) {
    const { restored, production, version, backupTime, isPhysical, amcheck } = question;
    const from = performance.now();
    const tables = (0,lago_build/* drillTables */.zq)(version);
    const catalogues = await readCatalogues(question);
    // Begun in the order of their length: the long ones are not left for the end.
    const [compared, structure, money] = await Promise.all([
        compareTables({
            ...{ restored, production, tables, backupTime, isPhysical },
            isBeforeUpgrade: isBeforeUpgrade(catalogues),
        }),
        checkStructure(restored, amcheck),
        checkMoney({
            restored,
            production,
            invariants: (0,lago_build/* invariantsOf */.JA)(version, { pdf: question.pdf ?? true }),
            accepted: question.accepted ?? {},
            previous: question.previous ?? {},
        }),
    ]);
    return {
        checks: [
            ...checkCatalogue(catalogues),
            ...structure,
            ...compared.checks,
            somethingWasCounted(compared.tables, tables),
            ...money.checks,
        ],
        tables: compared.tables,
        invariants: money.findings,
        rowsRead: compared.rowsRead,
        seconds: (performance.now() - from) / 1000,
    };
}
async function readCatalogues({ restored, production, version }) {
    const [ours, theirs] = await Promise.all([
        readCatalogue(restored),
        production === null ? null : readCatalogue(production),
    ]);
    return { restored: ours, production: theirs, expectations: (0,lago_build/* schemaExpectations */.DH)(version) };
}
/** A drill that counted nothing has proven nothing. */
function somethingWasCounted(counted, tables) {
    const rows = counted.reduce((sum, { restored }) => sum + restored, 0);
    const name = 'The copy holds Lago';
    if (rows > 0)
        return (0,build_outcome/* passed */.bF)(name, `${rows} rows in ${counted.length} tables`);
    return (0,build_outcome/* failed */.gz)(name, `expected rows; came none in ${tables.length} tables`, 'The copy is empty: the backup was made before there was data, or of another database.');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/verify-copy.js





/**
 * Verifies the copy, and compares it with production where that answers.
 *
 * @throws ActionError `database` when the copy cannot be asked
 */
async function verifyCopy(question) {
    const { effects, restored } = question;
    const amcheck = await installAmcheck(question);
    return effects.perform({
        id: 'drill.verify',
        kind: 'database',
        key: `verify ${restored.name}`,
        title: `verify ${restored.name} beside production`,
        repeatable: true,
        do: async () => {
            const copy = await read(question, restored);
            const production = await readIfThere(question);
            const source = 'close' in production ? production : null;
            try {
                const outcome = await ask(question, copy, source, amcheck);
                if ('close' in production)
                    return outcome;
                const unreachable = (0,build_outcome/* skipped */.hT)('Production answers', `${production.reason}: the copy is judged by itself`);
                return { ...outcome, checks: [unreachable, ...outcome.checks] };
            }
            catch (error) {
                throw explained(error, restored);
            }
            finally {
                await Promise.all([copy.close(), source?.close()]);
            }
        },
    });
}
async function ask(question, restored, production, amcheck) {
    const [database, { checks, ...evidence }] = await Promise.all([
        verifyDatabase({ ...question, restored, production, amcheck }),
        question.also(restored, production),
    ]);
    return { ...database, checks: [...database.checks, ...checks], ...evidence };
}
function read({ forward, connections }, login) {
    return openReaders(() => openDatabase(login, forward), connections);
}
/** A drill is worth most when production is gone: that it does not answer is no reason to stop. */
async function readIfThere(question) {
    const { production } = question;
    if (production === null)
        return { reason: 'its instance was deleted' };
    try {
        return await read(question, production);
    }
    catch (error) {
        // A wrong password is nobody's disaster; a database that somebody dropped is.
        if (error instanceof effects_build/* ActionError */.lZ && !isDropped(error))
            throw error;
        return { reason: (0,effects_build/* messageOf */.bD)(error) };
    }
}
/** PostgreSQL: invalid_catalog_name. */
function isDropped({ cause }) {
    return cause instanceof Error && 'code' in cause && cause.code === '3D000';
}
/** The one thing that is written to the copy; false where the role may not, as on Scaleway today. */
async function installAmcheck({ effects, restored, forward }) {
    return effects.perform({
        id: 'drill.amcheck',
        kind: 'database',
        key: `amcheck in ${restored.name}`,
        title: 'ask for amcheck',
        repeatable: true,
        do: async () => {
            const client = await openDatabase(restored, forward);
            try {
                await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
                return true;
            }
            catch {
                return false;
            }
            finally {
                await client.end();
            }
        },
    });
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/restore-and-verify.js












/** Restores the backup to a scratch, verifies the copy, and removes it whatever comes of that. */
async function restoreAndVerify(drill, chosen) {
    const { context, place } = drill;
    // Told to the post step before the instance exists: a run that is killed here still gets its scratch removed.
    context.saveState('production', place.productionInstanceId);
    const work = withinMinutes(context.inputs['max-scratch-minutes'], verifyRestored(drill, chosen));
    const report = await work.catch(async (error) => {
        await removeCopy(drill);
        throw error;
    });
    // After a failure the post step looks once more: what was given up may have gone on for a moment.
    if (await removeCopy(drill))
        context.saveState('production', '');
    return report;
}
/** Whether it is gone. */
async function removeCopy({ context, place, stopwatch }) {
    try {
        await stopwatch.time('Remove the scratch', () => (0,remove_scratch/* removeScratches */.r)(place, 'end'));
        return true;
    }
    catch (error) {
        context.warning(`The scratch is still there (${(0,effects_build/* messageOf */.bD)(error)}); the post step tries again.`);
        return false;
    }
}
async function verifyRestored(drill, { backup, newest }) {
    const { context, spec, topology, stopwatch } = drill;
    const { effects, inputs } = context;
    const startedAt = effects.clock.now();
    const restore = restoreOf(drill, backup);
    const scratch = await stopwatch.time('Restore', () => (0,build_restore/* restoreToScratch */.G)(restore));
    context.info(`${scratch.name} is a ${scratch.nodeType}, billed by Scaleway until it is removed: at the latest after ${inputs['max-scratch-minutes']} minutes.`);
    const host = await (0,standby/* connectToStandby */.Nu)(context, topology);
    try {
        const archives = archivesOf(drill, host.forward);
        if (archives !== null) {
            await stopwatch.time('Load the archive', () => loadArchive(restore, archives, scratch));
        }
        const question = copyQuestion(drill, backup, scratch, host.forward);
        const database = await stopwatch.time('Verify', () => verifyCopy(question));
        const verifiedAt = effects.clock.now();
        const rehearsal = inputs.rehearse
            ? await stopwatch.time('Rehearse', () => rehearseOn(drill, host, scratch))
            : [];
        return drillReport({
            environment: spec.environment,
            backup,
            newest,
            startedAt,
            verifiedAt,
            limits: { rpoHours: inputs['max-rpo-hours'], rtoMinutes: inputs['max-rto-minutes'] },
            database: { ...database, checks: [...database.checks, ...rehearsal] },
            origin: originOf(drill),
        });
    }
    finally {
        host.close();
    }
}
function restoreOf({ context, spec, topology, scaleway, production }, backup) {
    const { effects, inputs, runner } = context;
    const name = (0,scratch_name/* scratchName */.U2)(spec.environment, runner.runId);
    return { scaleway, effects, topology, backup, production, name, nodeType: inputs['node-type'] };
}
function copyQuestion(drill, backup, restored, forward) {
    const { context, spec, topology, production, accepted, earlier } = drill;
    const { effects, inputs, variables } = context;
    return {
        effects,
        forward,
        restored,
        production: production && (0,standby/* productionLogin */.d$)(topology, variables.POSTGRES_PASSWORD),
        version: spec.lago.version,
        backupTime: backup.createdAt,
        isPhysical: backup.kind === 'snapshot',
        connections: inputs.connections,
        pdf: !/^true$/i.test(spec.lago.env.LAGO_DISABLE_PDF_GENERATION ?? ''),
        accepted,
        previous: restore_and_verify_violationsOf(lastVerified(earlier)),
        also: (copy, source) => gatherEvidence(evidenceQuestion(drill, backup), copy, source),
    };
}
/** After the verification: what the api may write is written to a copy that is thrown away. */
async function rehearseOn({ context, spec }, host, scratch) {
    const { effects, variables } = context;
    if (spec.instances.colors === 1)
        return [(0,rehearse/* notRehearsed */.Fk)(context)];
    // Told to the post step before anything is started.
    context.saveState('rehearsal', 'started');
    return (0,rehearse/* rehearse */.Km)({
        ...{ host, effects, environment: spec.environment, info: context.info, warning: context.warning },
        removed: () => context.saveState('rehearsal', ''),
    }, {
        version: spec.lago.version,
        domain: spec.domain,
        database: scratch,
        encryption: {
            primaryKey: variables.LAGO_ENCRYPTION_PRIMARY_KEY,
            salt: variables.LAGO_ENCRYPTION_KEY_DERIVATION_SALT,
        },
        apiKey: variables.LAGO_API_KEY,
    });
}
function archivesOf({ context, storage }, forward) {
    const { archive } = context.inputs;
    if (archive === undefined || storage === null)
        return null;
    const { tempFolder } = context.runner;
    return { storage, place: readArchivePlace(archive), forward, tempFolder, warn: context.warning };
}
function evidenceQuestion({ spec, context, storage, keys, earlier }, backup) {
    return {
        spec,
        effects: context.effects,
        storage,
        keys,
        sampleFiles: context.inputs['sample-files'],
        backupTime: backup.createdAt,
        before: lastVerified(earlier),
    };
}
/** The newest that looked at a copy: the others saw neither rows nor money. */
function lastVerified(reports) {
    return reports.findLast(({ rtoSeconds }) => rtoSeconds !== null);
}
function restore_and_verify_violationsOf(report) {
    return Object.fromEntries((report?.invariants ?? []).map(({ id, violations }) => [id, violations]));
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/trend.js

/** A small chart of RPO and RTO over the drills, oldest first; null where there is no line to draw. */
function trendChart(reports) {
    const drawn = reports.flatMap(({ startedAt, rpoSeconds, rtoSeconds }) => rpoSeconds === null || rtoSeconds === null ? [] : [{ startedAt, rpoSeconds, rtoSeconds }]);
    if (drawn.length < 2)
        return null;
    const numbers = (pick) => drawn.map((drill) => pick(drill).toFixed(2)).join(', ');
    return [
        'xychart-beta',
        '  title "Hours of RPO (bars) and minutes of RTO (line)"',
        `  x-axis [${drawn.map(({ startedAt }) => `"${(0,build/* mermaidText */.Hg)(startedAt.slice(5, 10))}"`).join(', ')}]`,
        `  bar [${numbers(({ rpoSeconds }) => rpoSeconds / 3600)}]`,
        `  line [${numbers(({ rtoSeconds }) => rtoSeconds / 60)}]`,
    ].join('\n');
}
/** How the drills before went, this one last: `2 of the last 5 drills failed: 11-20, 11-24`. */
function verdicts(reports) {
    const failed = reports.filter(({ verdict }) => verdict === 'failed');
    if (failed.length === 0)
        return `The last ${reports.length} drills passed.`;
    const days = failed.map(({ startedAt }) => startedAt.slice(5, 10)).join(', ');
    return `${failed.length} of the last ${reports.length} drills failed: ${days}.`;
}
const DRILLS_IN_A_ROW = 8;
/** Violations of an invariant over the last drills, this one last: `0 → 0 → 3`; a dot where it was not asked. */
function violationsOver(reports, invariant) {
    return reports
        .slice(-DRILLS_IN_A_ROW)
        .map(({ invariants = [] }) => invariants.find(({ id }) => id === invariant)?.violations ?? '·')
        .join(' → ');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/summary.js



const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
/** What somebody who is woken by it needs comes first: the verdict, what to do, what was not proven. */
function writeSummary(summary, report, extras) {
    const { checks, tables } = report;
    const { laps, reports } = extras;
    const of = (outcome) => checks.filter((check) => check.outcome === outcome);
    writeBrief(summary, report, extras);
    if (of('skipped').length > 0)
        summary.heading('Not proven', 3).table(['Why', 'Checks'], byReason(of('skipped')));
    summary.details(`Passed (${of('passed').length})`, (inner) => inner.table(...checkTable(of('passed'))));
    writeMoney(summary, report, reports);
    if (tables.length > 0) {
        summary.details('Rows by table', (inner) => inner.table(['Table', 'Restored', 'Production now'], tables.map(({ table, restored, production }) => [table, String(restored), String(production ?? '–')])));
    }
    if (laps.length > 0)
        summary.diagram(gantt(laps));
    if (reports.length > 1)
        summary.heading('Trend', 3).paragraph(verdicts(reports));
    const chart = trendChart(reports);
    if (chart !== null)
        summary.diagram(chart);
}
/** The verdict, what to do, and the measures: as much as fits into an issue. */
function writeBrief(summary, report, extras) {
    const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
    summary.heading(`Restore drill: ${report.verdict}`).paragraph(whatHappened(report));
    if (failed.length > 0) {
        summary
            .heading('What to do', 3)
            .list(failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
    }
    summary.table(['Measure', 'Value'], measures(report, extras));
}
function whatHappened({ backup, checks, rtoSeconds }) {
    if (backup === null)
        return 'No backup was found that could be restored: nothing is proven.';
    const which = `The ${backup.kind} of ${backup.createdAt}`;
    if (rtoSeconds === null)
        return `${which} was to be restored, and no copy was verified: nothing is proven.`;
    const number = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    return `${which} was restored to an instance of its own and verified: ${number('passed')} checks passed, ${number('failed')} failed, ${number('skipped')} were skipped.`;
}
function measures(report, { laps, euroPerHour }) {
    const { backup, rpoSeconds, rtoSeconds, evidenceDigest } = report;
    const rows = [
        [
            'RPO: age of the newest backup, and what the copy lags behind',
            rpoSeconds === null ? null : duration(rpoSeconds),
        ],
        ['RTO: restored and verified in', rtoSeconds === null ? null : duration(rtoSeconds)],
        ['Newest row of the copy', newestRow(report)],
        ['Rows read and hashed', work(report)],
        ['The copy existed, and was paid, for', laps.length === 0 ? null : paidFor(laps, euroPerHour)],
        ['Backup', backup === null ? null : `${backup.id}, ${(backup.sizeBytes / 1e9).toFixed(1)} GB`],
        ['Evidence (SHA-256)', evidenceDigest],
    ];
    return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}
function checkTable(checks) {
    return [
        ['', 'Check', 'What came'],
        checks.map(({ outcome, name, detail }) => [MARKS[outcome], name, detail]),
    ];
}
/** Eight checks that were skipped for one reason are one line. */
function byReason(checks) {
    const groups = Map.groupBy(checks, ({ detail }) => detail);
    return [...groups].map(([detail, group]) => [detail, group.map(({ name }) => name).join(', ')]);
}
function writeMoney(summary, { invariants = [] }, reports) {
    if (invariants.length === 0)
        return;
    summary.details('What must hold of the money', (inner) => inner.table(['Invariant', 'Rows that break it, over the last drills', 'Accepted', 'Tolerance', 'Such as'], invariants.map(({ id, accepted, tolerance, examples }) => [
        id,
        violationsOver(reports, id),
        String(accepted),
        tolerance,
        examples.join(', '),
    ])));
}
/** Scaleway bills by the hour: the last one may count whole. */
function paidFor(laps, euroPerHour) {
    const [from, to] = [Math.min(...laps.map((lap) => lap.from)), Math.max(...laps.map((lap) => lap.to))];
    const seconds = (to - from) / 1000;
    if (euroPerHour === undefined)
        return duration(seconds);
    return `${duration(seconds)}: at most € ${(Math.ceil(seconds / 3600) * euroPerHour).toFixed(2)}, and its volume`;
}
function newestRow({ freshness }) {
    const row = freshness?.newestRow;
    return row === undefined || row === null ? null : `${row.table}, ${duration(row.ageSeconds)} old`;
}
function work({ work }) {
    if (work === undefined)
        return null;
    return `${work.rowsRead} in ${duration(work.seconds)}, ${work.rowsPerSecond} per second`;
}
function gantt(laps) {
    return [
        'gantt',
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...laps.map(({ name, from, to }) => 
        // A colon would end the name.
        `  ${(0,build/* mermaidText */.Hg)(name).replaceAll(':', ' ')} :${Math.round(from)}, ${Math.max(Math.round(to), Math.round(from) + 1)}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/tell-instances.js




/**
 * Puts what a drill found on all instances, whose agents send it to Cockpit for the alerts. Only with monitoring; an
 * instance that cannot be told is a warning, for the other one tells the same.
 */
async function tellInstances(place, findings) {
    if (place.spec.monitoring === undefined)
        return;
    const content = (0,lago_build/* drillMetricsFile */.jj)(findings);
    await Promise.all((0,contracts_build/* colorsOf */.kt)(place.topology).map((color) => tell(place, color, content).catch((error) => {
        place.context.warning(`The agent of ${color} does not know of this drill (${(0,effects_build/* messageOf */.bD)(error)}).`);
    })));
}
async function tell({ context, topology }, color, content) {
    const host = await (0,standby/* connectToColor */.b6)(context, topology, color);
    try {
        await context.effects.perform({
            id: `drill.metrics.${color}`,
            kind: 'ssh',
            key: `metrics of the drill on ${color}`,
            title: `tell the agent of ${color} what the drill found`,
            repeatable: true,
            do: () => host.script(WRITE, [lago_build/* METRICS_STORE */.Ix.folder, lago_build/* METRICS_STORE */.Ix.drillFile, content]),
        });
    }
    finally {
        host.close();
    }
}
/**
 * Arguments: folder, file, content. Docker made the folder as root where an agent came before the first drill. Put in place
 * whole: the agent may read at any time.
 */
const WRITE = `
set -eu
umask 077
mkdir -p -- "$1"
elevated=
if [ ! -w "$1" ]; then elevated='sudo -n'; fi
$elevated sh -ec '
  printf %s "$3" > "$1/$2.next"
  chmod 644 "$1/$2.next"
  mv -- "$1/$2.next" "$1/$2"
' sh "$1" "$2" "$3"
`;

;// CONCATENATED MODULE: ./actions/lago-backup-verify/build/run.js











/** Restores a backup to a scratch instance, proves that it is Lago's data, and removes the scratch. */
async function run(context, clients = {}) {
    const plan = await readPlan(context);
    const drilled = await drill(plan);
    await tellAlerts(plan, drilled);
    const { report, begun, failure } = drilled;
    const extras = summaryExtras(plan, [...(begun?.earlier ?? []), report]);
    const brief = (0,build/* createSummary */.Ft)();
    writeBrief(brief, report, extras);
    writeSummary(context.summary, report, extras);
    if (failure !== null)
        context.fail(failure, { isInSummary: true });
    const { archive } = plan;
    const { path, attestation } = await publish({
        context,
        report,
        archive,
        brief: brief.toMarkdown(),
        clients,
    });
    return {
        'rpo-seconds': report.rpoSeconds?.toFixed(0) ?? '',
        'rto-seconds': report.rtoSeconds?.toFixed(0) ?? '',
        verdict: report.verdict,
        report: path,
        'evidence-digest': report.evidenceDigest,
        attestation,
    };
}
function summaryExtras({ context, stopwatch }, reports) {
    const price = context.inputs['euro-per-hour'];
    return { laps: stopwatch.laps, euroPerHour: price === undefined ? undefined : Number(price), reports };
}
/**
 * A drill that does not come to its end has proven nothing, and is what its owner must hear of most: no backup, or one
 * that does not restore. It gets a report like any other.
 *
 * @throws ActionError for a mistake in what was given, which is no news of a backup; or that the run was cancelled
 */
async function drill(plan) {
    let begun = null;
    let chosen = null;
    try {
        begun = await beginDrill(plan);
        chosen = await chooseBackup(begun);
        const report = await restoreAndVerify(begun, chosen);
        return { report, begun, chosen, failure: report.verdict === 'passed' ? null : failureOf(report) };
    }
    catch (error) {
        plan.context.effects.signal.throwIfAborted();
        if (error instanceof effects_build/* ActionError */.lZ && MISTAKES.includes(error.code))
            throw error;
        const failure = asFailure(error, plan.context);
        return { report: unfinishedReport(plan, chosen, failure), begun, chosen, failure };
    }
}
/** For the alerts. Nobody can be told where not even the installation was found. */
async function tellAlerts({ context, startedAt }, { begun, chosen, failure }) {
    if (begun === null)
        return;
    await tellInstances(begun, {
        begunAt: new Date(startedAt),
        passed: failure === null,
        newestBackup: hasNoBackup(failure) ? null : chosen?.newest.createdAt,
        rpoLimitSeconds: context.inputs['max-rpo-hours'] * 3600,
    });
}
const MISTAKES = ['input', 'variable', 'topology'];
function chooseBackup({ context, scaleway, topology, storage }) {
    const { inputs, effects } = context;
    const { at, random, archive } = inputs;
    const choice = { at: at === undefined ? undefined : new Date(at), random };
    if (archive === undefined || storage === null)
        return findBackup(scaleway, topology, effects, choice);
    return findArchive(storage, readArchivePlace(archive), effects, choice);
}
function failureOf(report) {
    const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
    const lines = failed.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
    return new effects_build/* ActionError */.lZ('drill', [`The restored copy is not what it must be: ${failed.length} checks failed.`, ...lines].join('\n'), 'Make a backup now, keep the older ones, and run this again before you rely on them.');
}
function asFailure(error, { info }) {
    if (error instanceof effects_build/* ActionError */.lZ)
        return error;
    // A fault of ours: who repairs it needs the stack.
    if (!(error instanceof effects_build/* TransientError */.N_) && error instanceof Error)
        info((0,build/* redact */.E$)(error.stack ?? ''));
    return new effects_build/* ActionError */.lZ('drill', (0,effects_build/* messageOf */.bD)(error), 'Run this again. When it stays so, look at what the log says last.', { cause: error });
}


/***/ })

};
;