"use strict";
exports.id = 394;
exports.ids = [394];
exports.modules = {

/***/ 7394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* reexport */ COLORS),
  zb: () => (/* reexport */ closestTo),
  i9: () => (/* reexport */ colorsIn),
  F9: () => (/* reexport */ connectDirectly),
  Fg: () => (/* reexport */ counterpartIn),
  Kk: () => (/* reexport */ documentFault),
  hR: () => (/* reexport */ instanceOf),
  _o: () => (/* reexport */ isColor),
  parseConnectTo: () => (/* reexport */ parseConnectTo),
  Ln: () => (/* reexport */ parseTopology),
  readSpec: () => (/* reexport */ readSpec),
  AP: () => (/* reexport */ regionOf),
  Bt: () => (/* reexport */ smokeReportSchema),
  Lu: () => (/* reexport */ standbyOf),
  sy: () => (/* reexport */ versionOfReleaseId)
});

// UNUSED EXPORTS: WORKERS, certificateIsCarried, colorsOf, drillReportSchema, otherColor, parseRelease, planSchema, releaseId, releaseSchema, specJsonSchema, specSchema, topologySchema

;// CONCATENATED MODULE: ./packages/contracts/build/closest.js
/** The known word that `word` is most likely a misspelling of, or nothing when none is near. */
function closestTo(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Levenshtein distance: insertions, deletions and replacements of single characters. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [row, letter] of [...a].entries()) {
        const current = [row + 1];
        for (const [column, other] of [...b].entries()) {
            const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/contracts/build/color.js
/** One of the two instances. Which one is active is told by the Elastic IP's owner, never by a file. */
const COLORS = ['blue', 'green'];
function otherColor(color) {
    return color === 'blue' ? 'green' : 'blue';
}
function isColor(text) {
    return text === 'blue' || text === 'green';
}

;// CONCATENATED MODULE: ./packages/contracts/build/connect-to.js
const CONNECT_TO_VARIABLE = 'LAGO_SCW_CONNECT_TO';
/** Connections go where they say. */
const connectDirectly = (host, port) => ({ host, port });
/**
 * Reads `host:port=host:port` pairs separated by commas: what curl's `--connect-to` does for one request, for
 * every connection that an action opens. Of use behind a bastion's port forwards, and to the sandbox.
 *
 * @throws Error naming the pair that is not of that form
 */
function parseConnectTo(text) {
    const pairs = (text ?? '').split(',').filter((pair) => pair.trim() !== '');
    if (pairs.length === 0)
        return connectDirectly;
    const table = new Map(pairs.map(parsePair));
    return (host, port) => table.get(`${host}:${port}`) ?? { host, port };
}
function parsePair(pair) {
    const match = /^([^:=\s]+):(\d+)=([^:=\s]+):(\d+)$/.exec(pair.trim());
    const [, fromHost, fromPort, host, port] = match ?? [];
    if (fromHost === undefined || host === undefined) {
        throw new Error(`${CONNECT_TO_VARIABLE}: '${pair.trim()}' is not of the form host:port=host:port, for instance 203.0.113.7:22=127.0.0.1:2201`);
    }
    return [`${fromHost}:${Number(fromPort)}`, { host, port: Number(port) }];
}

// EXTERNAL MODULE: ./node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(1898);
;// CONCATENATED MODULE: ./packages/contracts/build/document-fault.js

/** Why a text is not the document that it should be, in a line: the first thing that its schema or JSON found. */
function documentFault(error) {
    if (!(error instanceof errors/* ZodError */.G))
        return error instanceof Error ? error.message : String(error);
    const [first, ...more] = error.issues;
    const place = first?.path.join('.') ?? '';
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
    return `${place === '' ? '' : `${place}: `}${first?.message ?? 'it is none'}${rest}`;
}

// EXTERNAL MODULE: ./node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(7035);
;// CONCATENATED MODULE: ./packages/contracts/build/plan.js

const difference = schemas/* object */.Ikc({ property: schemas/* string */.YjP(), before: schemas/* unknown */.L5J(), after: schemas/* unknown */.L5J() });
const change = schemas/* object */.Ikc({
    action: schemas/* enum */.k5n(['create', 'change', 'replace', 'delete']),
    /** Kind and role, like `server blue`. */
    resource: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    differences: schemas/* array */.YOg(difference),
    /** € per month after the change, excluding VAT; null where no price is known. */
    monthlyEuro: schemas/* number */.aig().nullable(),
});
/** The ordered changes that lead from inventory to spec. */
const planSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('lago-scw/plan@1'),
    environment: schemas/* string */.YjP(),
    changes: schemas/* array */.YOg(change),
    /** SHA-256 over the changes, hex: the same plan has the same digest. */
    digest: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/contracts/build/release.js

/** A file of a release folder. `mode` is octal text (`0600`); `sha256` is of the content. */
const file = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() });
/** What one container of a service is given. */
const container = schemas/* object */.Ikc({
    service: schemas/* string */.YjP(),
    profile: schemas/* enum */.k5n(['web', 'jobs', 'clock', 'migrate']),
    image: schemas/* string */.YjP(),
    replicas: schemas/* int */.Whr(),
    memoryNeedMiB: schemas/* int */.Whr(),
    memoryLimitMiB: schemas/* int */.Whr(),
    /** Published on the host, as compose.yaml says it. */
    ports: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Sums over a color, every replica counted. `available` is null for an instance type that is not in our table. */
const resources = schemas/* object */.Ikc({
    instanceType: schemas/* string */.YjP(),
    memoryNeededMiB: schemas/* int */.Whr(),
    memoryAvailableMiB: schemas/* int */.Whr().nullable(),
    /** Connections to PostgreSQL: of one color, while both are up in a hand-over, and with every pool full. */
    connections: schemas/* object */.Ikc({ perColor: schemas/* int */.Whr(), overlap: schemas/* int */.Whr(), ceiling: schemas/* int */.Whr() }),
});
/** `release.json`: what a release folder is. Holds no secret. */
const releaseSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('lago-scw/release@1'),
    /** `<version>-<first 8 of the config digest>` */
    id: schemas/* string */.YjP().regex(/^v\d+\.\d+\.\d+-[0-9a-f]{8}$/),
    environment: schemas/* string */.YjP(),
    lagoVersion: schemas/* string */.YjP(),
    /**
     * SHA-256 over the paths and contents of all files but release.json, hex. Some files carry the id, which is made
     * of this digest: it is taken with a blank id in their place.
     */
    configDigest: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    composeProject: schemas/* string */.YjP(),
    /** Newest entry that schema_migrations must have for this version; null when the version is not in our table. */
    schemaVersion: schemas/* string */.YjP().nullable(),
    services: schemas/* object */.Ikc({
        web: schemas/* array */.YOg(schemas/* string */.YjP()),
        jobs: schemas/* array */.YOg(schemas/* string */.YjP()),
        clock: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** One-off service that runs `rails db:migrate`. */
        migrate: schemas/* string */.YjP(),
    }),
    images: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Digests of images that are known, by image. */
    imageDigests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** These two are missing in releases that older versions of these actions rendered. */
    containers: schemas/* array */.YOg(container).optional(),
    resources: resources.optional(),
    files: schemas/* array */.YOg(file),
});
/** @throws Error naming what is wrong with the text */
function parseRelease(text) {
    return releaseSchema.parse(JSON.parse(text));
}
const releaseIdPattern = /^(v\d+\.\d+\.\d+)-([0-9a-f]{8})$/;
function releaseId(lagoVersion, configDigest) {
    return `${lagoVersion}-${configDigest.slice(0, 8)}`;
}
/** The Lago version in a release id, or nothing when the text is no release id. */
function versionOfReleaseId(id) {
    return releaseIdPattern.exec(id)?.[1];
}

;// CONCATENATED MODULE: ./packages/contracts/build/check.js

/** Milliseconds of each phase of one HTTP request; null where there was none (no name to look up, no TLS). */
const phases = schemas/* object */.Ikc({
    dns: schemas/* number */.aig().nullable(),
    tcp: schemas/* number */.aig(),
    tls: schemas/* number */.aig().nullable(),
    firstByte: schemas/* number */.aig(),
});
/** One thing that a report looked at. */
const check = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'skipped']),
    /** What was expected and what came, or why it was skipped. */
    detail: schemas/* string */.YjP(),
    milliseconds: schemas/* number */.aig(),
    /** The likely cause and the next thing to look at. */
    remedy: schemas/* string */.YjP().optional(),
    attempts: schemas/* int */.Whr().optional(),
    /** Why there was more than one attempt. */
    retried: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    phases: phases.optional(),
});

;// CONCATENATED MODULE: ./packages/contracts/build/report.js


/** A row that production had when a drill ran: the next one must find it again. */
const marker = schemas/* object */.Ikc({ table: schemas/* string */.YjP(), id: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP() });
/** Report of a restore drill. Times in seconds. */
const drillReportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('lago-scw/drill-report@1'),
    environment: schemas/* string */.YjP(),
    /** Null: the drill ended before one was found. */
    backup: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['snapshot', 'logical-backup', 'archive']),
        id: schemas/* string */.YjP(),
        createdAt: schemas/* string */.YjP(),
        sizeBytes: schemas/* number */.aig(),
    })
        .nullable(),
    startedAt: schemas/* string */.YjP(),
    /**
     * Measured: age of the newest backup, and how far the copy lags behind what production had when its backup was made.
     * Null: the drill ended before one was found.
     */
    rpoSeconds: schemas/* number */.aig().nullable(),
    /** What RPO was measured from; missing in reports of older versions. */
    freshness: schemas/* object */.Ikc({
        backupAgeSeconds: schemas/* number */.aig(),
        /** Null when production could not be asked. */
        lagSeconds: schemas/* number */.aig().nullable(),
        /** Newest row that the copy holds; null when it holds none. */
        newestRow: schemas/* object */.Ikc({ table: schemas/* string */.YjP(), createdAt: schemas/* string */.YjP(), ageSeconds: schemas/* number */.aig() }).nullable(),
    })
        .optional(),
    /** Null: no copy was verified. */
    rtoSeconds: schemas/* number */.aig().nullable(),
    verdict: schemas/* enum */.k5n(['passed', 'failed']),
    checks: schemas/* array */.YOg(check),
    tables: schemas/* array */.YOg(schemas/* object */.Ikc({ table: schemas/* string */.YjP(), restored: schemas/* number */.aig(), production: schemas/* number */.aig().nullable() })),
    /** What must hold of the money, and how many rows break it. Ids only. */
    invariants: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        violations: schemas/* int */.Whr(),
        examples: schemas/* array */.YOg(schemas/* string */.YjP()),
        tolerance: schemas/* string */.YjP(),
        /** Violations that were accepted in advance. */
        accepted: schemas/* int */.Whr(),
        /** In the drill before; null when unknown. */
        previous: schemas/* int */.Whr().nullable(),
        /** In production at the time of the drill; null when it was not asked. Missing in reports of older versions. */
        production: schemas/* int */.Whr().nullable().optional(),
    }))
        .optional(),
    /** Newest rows that production had at the time of this drill. */
    markers: schemas/* array */.YOg(marker).optional(),
    /** The release of Lago in lago.yml, and the run that drilled. */
    origin: schemas/* object */.Ikc({ lago: schemas/* string */.YjP(), runUrl: schemas/* string */.YjP().nullable(), commit: schemas/* string */.YjP().nullable() })
        .optional(),
    /** Rows read and hashed on both sides, and how long the verification took. */
    work: schemas/* object */.Ikc({ rowsRead: schemas/* number */.aig(), seconds: schemas/* number */.aig(), rowsPerSecond: schemas/* number */.aig() }).optional(),
    /** SHA-256 over this report without this field, hex. */
    evidenceDigest: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/contracts/build/smoke-report.js


/**
 * One probe's result. `inconclusive`: it could not be told whether it holds, since the fault may be on the side of
 * the runner (no SSH, too much noise), which is neither a pass nor proof of a fault of Lago.
 */
const smokeCheck = check.extend({
    /** The name by which a probe is chosen or skipped: `billing.usage`. Reports of earlier releases have none. */
    id: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'inconclusive']),
});
/** Times of one endpoint, in milliseconds that the far side took: to the first byte, less one round trip. */
const endpointTimes = schemas/* object */.Ikc({
    /** `GET /api/health` */
    endpoint: schemas/* string */.YjP(),
    p50: schemas/* number */.aig(),
    p95: schemas/* number */.aig(),
    p99: schemas/* number */.aig(),
    /** Requests without the expected status. */
    errors: schemas/* int */.Whr(),
    /** Every measured time, in the order in which it was taken. */
    samples: schemas/* array */.YOg(schemas/* number */.aig()),
});
/** Report of a smoke test. Only the verdict `passed` lets a promote go on. */
const smokeReportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('lago-scw/smoke-report@1'),
    environment: schemas/* string */.YjP(),
    /** `public`, `blue` or `green` */
    target: schemas/* string */.YjP(),
    address: schemas/* string */.YjP(),
    release: schemas/* string */.YjP().nullable(),
    /** Left out by earlier releases, which had `quick` alone. */
    level: schemas/* enum */.k5n(['quick', 'full']).optional(),
    /** Only probes that were chosen by name ran: no proof of the whole. */
    partial: schemas/* boolean */.zMY().optional(),
    startedAt: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig(),
    verdict: schemas/* enum */.k5n(['passed', 'failed', 'inconclusive']),
    checks: schemas/* array */.YOg(smokeCheck),
    /** What a later run is compared with; left out when nothing was measured. */
    baseline: schemas/* array */.YOg(endpointTimes).optional(),
});

;// CONCATENATED MODULE: ./packages/contracts/build/spec/tls.js

const tls = schemas/* discriminatedUnion */.gMt('from', [
    schemas/* strictObject */.rej({
        from: schemas/* literal */.euz('lets-encrypt'),
        email: schemas/* email */.Rpp().describe('Let’s Encrypt writes here when a certificate is about to expire.'),
        challenge: schemas/* enum */.k5n(['dns-01', 'tls-alpn'])
            .default('dns-01')
            .describe('dns-01: the zone is in Scaleway DNS. tls-alpn: for other zones; the color with the Elastic IP gets the certificate, deploy-compose carries it to the other.'),
    }),
    schemas/* strictObject */.rej({ from: schemas/* literal */.euz('secret') }),
])
    .describe('lets-encrypt: by DNS-01 with Scaleway DNS, or by TLS-ALPN-01. secret: TLS_CERTIFICATE and TLS_PRIVATE_KEY.');
/** Whether a color can get a certificate only while it holds the Elastic IP, so that deploy-compose brings it to the other. */
function certificateIsCarried(settings) {
    return settings.from === 'lets-encrypt' && settings.challenge === 'tls-alpn';
}

;// CONCATENATED MODULE: ./packages/contracts/build/spec/database.js

const database = schemas/* strictObject */.rej({
    'node-type': schemas/* string */.YjP()
        .regex(/^DB-[A-Z0-9-]+$/, 'must be a database node type in upper case, like DB-PRO2-XXS')
        .default('DB-PRO2-XXS'),
    'high-availability': schemas/* boolean */.zMY()
        .default(true)
        .describe('A second node takes over in about 10 s. Cannot be switched off later.'),
    'volume-type': schemas/* enum */.k5n(['sbs_5k', 'sbs_15k', 'lssd'])
        .default('sbs_5k')
        .describe('Automatic backups are snapshots on sbs volumes and logical backups on lssd.'),
    'volume-gb': schemas/* int */.Whr()
        .min(5)
        .max(10_000)
        .multipleOf(5)
        .default(20)
        .describe('Size in GB, a multiple of 5; grows only. Fixed by the node type on lssd.'),
    name: schemas/* string */.YjP()
        .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'must be a PostgreSQL name of lower case letters, digits and _')
        .default('lago'),
    user: schemas/* string */.YjP()
        .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'must be a PostgreSQL name of lower case letters, digits and _')
        .default('lago')
        .describe('Owner role: it migrates and serves. Its password is the secret POSTGRES_PASSWORD.'),
    encryption: schemas/* boolean */.zMY()
        .optional()
        .describe('Encryption at rest. Left out: on for a new instance; true turns it on for one that exists.'),
    'max-connections': schemas/* int */.Whr()
        .min(50)
        .max(10_000)
        .optional()
        .describe('Changing it restarts the database. Left out: what the node type gives, raised where both colors want more.'),
    'backup-every-hours': schemas/* int */.Whr().min(1).max(168).default(24),
    'backup-keep-days': schemas/* int */.Whr().min(1).max(365).default(7),
})
    .describe('Managed PostgreSQL 15, reachable over the private network only.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/formats.js

/** Public host name, lower case. */
const domainName = schemas/* string */.YjP()
    .regex(/^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'must be a host name in lower case, like billing.example.com');
/** IPv4 address, or range in CIDR form. */
const ipv4Range = schemas/* string */.YjP()
    .regex(/^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/, 'must be an IPv4 address or range, like 203.0.113.7 or 203.0.113.0/24')
    .refine((text) => {
    const [address = '', prefix = '32'] = text.split('/');
    return address.split('.').every((part) => Number(part) <= 255) && Number(prefix) <= 32;
}, 'must be an IPv4 address or range: each part at most 255, prefix at most 32');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/dns.js


const dns = schemas/* strictObject */.rej({
    zone: domainName.describe('Zone in Scaleway DNS that holds the domain, like example.com.'),
    'ttl-seconds': schemas/* int */.Whr().min(60).max(86_400).default(300),
})
    .describe('Keeps the A record of the domain. Left out: the record to create is printed and checked.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/event-store.js

const brokers = schemas/* array */.YOg(schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9.-]+:\d{1,5}$/, 'must be host:port of a Kafka broker, like broker.example.com:9092'))
    .min(1);
const topic = (name) => schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9._-]+$/)
    .default(name);
/** Names that Lago's own development stack creates (facts: lago.md 8). */
const topics = schemas/* strictObject */.rej({
    'raw-events': topic('events-raw'),
    'enriched-events': topic('events_enriched'),
    'enriched-events-expanded': topic('events_enriched_expanded'),
    'events-charged-in-advance': topic('events_charged_in_advance'),
    'events-dead-letter': topic('events_dead_letter'),
    'activity-logs': topic('activity_logs'),
    'api-logs': topic('api_logs'),
    'security-logs': topic('security_logs'),
})
    .describe('Topics; they must exist.');
const kafka = schemas/* strictObject */.rej({
    brokers: brokers.describe('Brokers as host:port.'),
    tls: schemas/* boolean */.zMY().default(true),
    user: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('User of SCRAM; left out: no authentication. Its password is the secret LAGO_KAFKA_PASSWORD.'),
    mechanism: schemas/* enum */.k5n(['SCRAM-SHA-256', 'SCRAM-SHA-512']).default('SCRAM-SHA-512'),
    'consumer-group': schemas/* string */.YjP().min(1).default('lago'),
    topics: topics.prefault({}),
})
    .describe('Kafka or Redpanda, run elsewhere.');
const clickhouse = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().min(1),
    port: schemas/* int */.Whr().min(1).max(65535).default(8443).describe('HTTP interface.'),
    tls: schemas/* boolean */.zMY().default(true),
    database: schemas/* string */.YjP().min(1).default('lago'),
    user: schemas/* string */.YjP().min(1).default('lago').describe('Its password is the secret LAGO_CLICKHOUSE_PASSWORD.'),
    migrate: schemas/* boolean */.zMY().default(true).describe('Whether `migrate` also creates the tables in ClickHouse.'),
})
    .describe('ClickHouse, run elsewhere.');
const processor = schemas/* strictObject */.rej({
    image: schemas/* string */.YjP()
        .regex(/^[\w./-]+[:@][\w.:-]+$/, 'must be an image with a tag or digest')
        .optional()
        .describe('Image of the events processor; that of the Lago release when left out.'),
    'database-connections': schemas/* int */.Whr()
        .min(1)
        .max(500)
        .default(20)
        .describe('Connections of one process to PostgreSQL. Its own default is 200.'),
    replicas: schemas/* int */.Whr().min(1).max(20).default(1),
})
    .describe('The events processor.');
const eventStore = schemas/* strictObject */.rej({
    kafka,
    clickhouse,
    processor: processor.prefault({}),
    'for-new-organizations': schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether organizations made from now on keep their events in ClickHouse.'),
})
    .describe('Events in ClickHouse by way of Kafka, for high volumes. Needs an agreement with Lago.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/hand-over.js

const handOver = schemas/* strictObject */.rej({
    'canary-percent': schemas/* int */.Whr()
        .min(0)
        .max(50)
        .default(0)
        .describe('Share of the requests that the new release gets first, while the old one serves the rest.'),
    'canary-seconds': schemas/* int */.Whr().min(5).max(3600).default(60).describe('How long.'),
    'drain-seconds': schemas/* int */.Whr()
        .min(6)
        .max(120)
        .default(8)
        .describe('How long connections are asked to close. Longer than the 5 s after which idle ones are closed.'),
    'in-flight-seconds': schemas/* int */.Whr()
        .min(1)
        .max(600)
        .default(60)
        .describe('How long requests that began before the hand-over may take to end. Others are served meanwhile.'),
    'closed-seconds': schemas/* int */.Whr()
        .min(1)
        .max(20)
        .default(5)
        .describe('How long new connections may wait for the last request in flight, right before the move.'),
    'cut-in-flight': schemas/* boolean */.zMY()
        .default(false)
        .describe('Move even when requests are still in flight then: they are lost. For the AI assistant’s lasting connections.'),
    'quiet-seconds': schemas/* int */.Whr()
        .min(0)
        .max(3600)
        .default(120)
        .describe('How long jobs in progress may take to end by themselves; then they are pushed back and done again.'),
    'bake-minutes': schemas/* int */.Whr()
        .min(0)
        .max(120)
        .default(2)
        .describe('How long the new release is watched after a promote. It is taken back when it fails.'),
    'keep-releases': schemas/* int */.Whr()
        .min(2)
        .max(20)
        .default(3)
        .describe('Releases that stay on each instance, for a rollback.'),
    standby: schemas/* enum */.k5n(['warm', 'parked'])
        .default('warm')
        .describe('warm: the old release stays up for a rollback in seconds. parked: its instance is powered off after the bake.'),
})
    .describe('How traffic passes from one color to the other.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/images.js

const reference = schemas/* string */.YjP()
    .regex(/^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/, 'must be an image, like registry.example.com/getlago/api:v1.50.0@sha256:…')
    .refine((text) => /:[\w.-]+(@|$)|@sha256:/.test(text) && !/:latest(@|$)/.test(text), {
    message: 'needs a tag other than `latest`, or a digest: another image would come with the next pull',
});
/** Keys whose image must be of the very release that `lago.version` names. */
const VERSIONED_IMAGES = ['api', 'front'];
const images_images = schemas/* strictObject */.rej({
    api: reference.optional(),
    front: reference.optional(),
    pdf: reference.optional(),
    proxy: reference.optional(),
    agent: reference.optional(),
})
    .describe('Images to take instead of the usual ones: from a mirror, or pinned by digest.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/instances.js

const instances = schemas/* strictObject */.rej({
    colors: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)])
        .default(2)
        .describe('How many instances there are. 2: blue and green. 1: blue alone, for half the money and less safety: a promote or a rollback interrupts service for as long as Lago takes to start, no release stays warm, and none can be smoke-tested or rehearsed before it is public.'),
    type: schemas/* string */.YjP()
        .regex(/^[A-Z0-9-]+$/, 'must be an instance type in upper case, like PRO2-XS')
        .default('PRO2-XS')
        .describe('Instance type of every color. PRO2-XS is 4 vCPU and 16 GiB; PRO2-M is 16 vCPU and 64 GiB.'),
    image: schemas/* enum */.k5n(['ubuntu_noble', 'ubuntu_jammy', 'debian_bookworm'])
        .default('ubuntu_noble')
        .describe('Image label. Images on which two public addresses survive a reboot.'),
    'root-volume-gb': schemas/* int */.Whr()
        .min(20)
        .max(1000)
        .default(40)
        .describe('Size of the block volume with the system and the images, in GB.'),
    'data-volume-gb': schemas/* int */.Whr()
        .min(10)
        .max(5000)
        .optional()
        .describe('Size in GB of a second block volume per color for what Docker keeps: images, containers, their logs. Left out, all of that is on the root volume.'),
    'ssh-user': schemas/* string */.YjP()
        .regex(/^[a-z_][a-z0-9_-]{0,31}$/)
        .default('root')
        .describe('Who logs in over SSH.'),
})
    .describe('The instances: blue and green, or blue alone.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/worker-settings.js

const settings = schemas/* strictObject */.rej({
    concurrency: schemas/* int */.Whr()
        .min(1)
        .max(100)
        .optional()
        .describe('Jobs at a time of one process, and its pool of connections; lago.worker-concurrency when left out.'),
    replicas: schemas/* int */.Whr().min(1).max(20).default(1).describe('Processes of this worker on a color.'),
});
/** Settings of single workers, by their names; `default` is the worker that always runs. */
function workerSettings(names) {
    const shape = Object.fromEntries(names.map((name) => [name, settings.optional()]));
    return schemas/* strictObject */.rej({ default: settings.optional(), ...shape })
        .describe('Concurrency and number of processes of single workers, `default` among them.');
}

;// CONCATENATED MODULE: ./packages/contracts/build/spec/lago.js


/** The workers that can be given a process of their own (facts: lago.md 1.5); the default worker always runs. */
const WORKERS = [
    'events',
    'billing',
    'pdfs',
    'webhook',
    'clock',
    'payments',
    'analytics',
    'alerts',
    'wallets',
    'ai-agent',
];
const lago = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP()
        .regex(/^v\d+\.\d+\.\d+$/, 'must be a Lago release tag, like v1.50.0')
        .describe('Lago release tag.'),
    workers: schemas/* array */.YOg(schemas/* enum */.k5n(WORKERS))
        .default(['events', 'billing', 'pdfs', 'webhook', 'clock'])
        .describe('Workers with a process of their own. Each sets its SIDEKIQ_* switch everywhere.'),
    'web-concurrency': schemas/* int */.Whr().min(0).max(64).default(2).describe('Puma processes.'),
    'web-threads': schemas/* int */.Whr().min(1).max(64).default(5).describe('Threads per Puma process.'),
    'worker-concurrency': schemas/* int */.Whr().min(1).max(100).default(10).describe('Jobs at a time per worker process.'),
    'worker-settings': workerSettings(WORKERS).prefault({}),
    signup: schemas/* boolean */.zMY().default(false).describe('Whether strangers may create organizations.'),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]*$/), schemas/* string */.YjP())
        .default({})
        .describe('Further environment variables of Lago; never a secret.'),
})
    .superRefine((given, context) => {
    for (const name of WORKERS) {
        if (given['worker-settings'][name] === undefined || given.workers.includes(name))
            continue;
        context.addIssue({
            code: 'custom',
            path: ['worker-settings', name],
            message: `sets a worker that does not run: add ${name} to 'lago.workers', or take it out here`,
        });
    }
})
    .describe('Lago itself.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/mail.js

const mail = schemas/* strictObject */.rej({
    from: schemas/* email */.Rpp(),
    managed: schemas/* boolean */.zMY()
        .default(false)
        .describe('provision registers the domain of `from` in Transactional Email, and makes the API key.'),
    host: schemas/* string */.YjP().default('smtp.tem.scw.cloud'),
    port: schemas/* int */.Whr()
        .min(1)
        .max(65535)
        .default(2587)
        .describe('Instances cannot reach 25, 465 and 587; Lago cannot speak implicit TLS (2465).'),
    user: schemas/* string */.YjP().describe('For Transactional Email: the project id.'),
})
    .describe('Outgoing mail. Its password is the secret LAGO_SMTP_PASSWORD.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/monitoring.js

const monitoring = schemas/* strictObject */.rej({
    'alert-email': schemas/* email */.Rpp().describe('Who is told of alerts.'),
    'drill-every-hours': schemas/* int */.Whr()
        .min(1)
        .max(8760)
        .default(24)
        .describe('How often backup-verify runs. Somebody is told when it is 6 h late.'),
    'keep-days': schemas/* int */.Whr().min(1).max(365).default(31).describe('How long metrics and logs are kept.'),
})
    .describe('Metrics, logs and alerts in Cockpit. Its push token is the secret COCKPIT_TOKEN.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/network.js


const network = schemas/* strictObject */.rej({
    'ssh-from': schemas/* array */.YOg(ipv4Range)
        .max(50)
        .default([])
        .describe('Addresses that may reach port 22. Empty: nobody.'),
})
    .describe('Who reaches what.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/portainer.js

const portainer = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP()
        .regex(/^\d+\.\d+\.\d+$/, 'must be a release of Portainer CE, like 2.27.3')
        .default('2.27.3'),
    port: schemas/* int */.Whr()
        .min(1024)
        .max(65535)
        .default(9443)
        .describe('On the loopback address of each instance: reach it through an SSH tunnel.'),
})
    .describe('Portainer, off unless this is here. It controls Docker, and so all of Lago. The bcrypt hash of its password is the secret PORTAINER_ADMIN_PASSWORD_HASH.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/redis.js

const redis = schemas/* strictObject */.rej({
    'node-type': schemas/* string */.YjP()
        .regex(/^RED1-[A-Z0-9]+$/, 'must be a Redis node type in upper case, like RED1-2XS')
        .default('RED1-2XS'),
    nodes: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)])
        .default(2)
        .describe('2: a standby takes over. More would make a Redis Cluster, which Sidekiq cannot use.'),
    tls: schemas/* boolean */.zMY()
        .default(false)
        .describe('Encrypts the way through the private network. Cannot be changed later.'),
    user: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9_-]{0,31}$/)
        .default('lago')
        .describe('Its password is the secret REDIS_PASSWORD.'),
})
    .describe('Managed Redis, reachable over the private network only. Left out: REDIS_URL names one of your own.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/scaleway.js

const zones = [
    'fr-par-1',
    'fr-par-2',
    'fr-par-3',
    'nl-ams-1',
    'nl-ams-2',
    'nl-ams-3',
    'pl-waw-1',
    'pl-waw-2',
    'pl-waw-3',
];
const scaleway = schemas/* strictObject */.rej({
    zone: schemas/* enum */.k5n(zones)
        .default('fr-par-1')
        .describe('Zone of both instances and of the Elastic IP, which cannot leave it.'),
})
    .describe('Where in Scaleway.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/smoke-test.js

/** `name` or `name.member[0]` from the root of a JSON document, a leading `$.` allowed. */
const JSON_PATH = /^(\$\.?)?[^.[\]\s]+(\.[^.[\]\s]+|\[\d+\])*$/;
const json = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().regex(JSON_PATH, 'must be a path like data.items[0].name'),
    equals: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])
        .optional()
        .describe('Left out, any value will do, so long as there is one.'),
})
    .describe('A value in the JSON that is answered.');
const ownProbe = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]{0,40}$/, 'must be lower case letters, digits and -')
        .describe('The probe is called own.<name>.'),
    path: schemas/* string */.YjP()
        .regex(/^\/\S*$/, 'must be a path that starts with /')
        .optional()
        .describe('Path on this Lago; asked of the color that is tested.'),
    url: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Whole address of something else.'),
    status: schemas/* int */.Whr().min(100).max(599).default(200),
    header: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header'),
        equals: schemas/* string */.YjP().optional(),
    })
        .optional()
        .describe('A header of the answer; without `equals` it must only be there.'),
    json: json.optional(),
    contains: schemas/* string */.YjP().min(1).optional().describe('Text that the body must have in it.'),
    'max-milliseconds': schemas/* int */.Whr().min(1).max(60_000).optional().describe('Longest time to the first byte.'),
})
    .refine(({ path, url }) => (path === undefined) !== (url === undefined), 'needs either `path` or `url`');
const smokeTest = schemas/* strictObject */.rej({
    probes: schemas/* array */.YOg(ownProbe)
        .default([])
        .refine((probes) => new Set(probes.map(({ name }) => name)).size === probes.length, 'must have names that differ')
        .describe('Requests of your own that must be answered as said here.'),
})
    .describe('What the smoke test looks at beside its own probes.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/ssh.js

const ssh = schemas/* strictObject */.rej({
    'public-key': schemas/* string */.YjP()
        .regex(/^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-[a-z0-9@.-]+) [A-Za-z0-9+/]{40,}={0,2}( [^\r\n]*)?$/, 'must be one line of authorized_keys, like ssh-ed25519 AAAA… deploy')
        .describe('The public half of the key that deploys. A private key never belongs here.'),
})
    .describe('Registers a key in the project, for both instances. Left out: one that is registered is needed.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec/storage.js

const storage = schemas/* strictObject */.rej({
    bucket: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'must be a bucket name of 3 to 63 lower case letters, digits and -'),
    managed: schemas/* boolean */.zMY()
        .default(false)
        .describe('provision makes the bucket, and an API key that may use it. It is never deleted by itself.'),
    'keep-deleted-days': schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .default(30)
        .describe('How long a managed bucket keeps what was deleted or replaced.'),
    'keep-webhooks-days': schemas/* int */.Whr()
        .min(1)
        .max(3650)
        .default(90)
        .describe('How long a managed bucket keeps the payloads of webhooks, under webhooks/.'),
    endpoint: schemas/* url */.OZ5().optional().describe('S3 endpoint; Scaleway’s of the region when left out.'),
})
    .describe('Bucket for invoices and other files. Its keys are the secrets LAGO_AWS_S3_ACCESS_KEY_ID and LAGO_AWS_S3_SECRET_ACCESS_KEY.');

;// CONCATENATED MODULE: ./packages/contracts/build/spec.js





















/** `lago.yml`: what one environment should be. Keys are kebab-case, sizes in GB, times in the unit they name. */
const specSchema = schemas/* strictObject */.rej({
    environment: schemas/* string */.YjP()
        .regex(/^[a-z][a-z0-9-]{0,30}[a-z0-9]$/, 'must be 2 to 32 lower case letters, digits and -')
        .describe('Name of this installation; tags and names of all its resources carry it.'),
    domain: domainName.describe('Public host name. Its A record points to the Elastic IP.'),
    scaleway: scaleway.prefault({}),
    instances: instances.prefault({}),
    network: network.prefault({}),
    ssh: ssh.optional(),
    database: database.prefault({}),
    redis: redis.optional(),
    dns: dns.optional(),
    monitoring: monitoring.optional(),
    tls: tls,
    lago: lago,
    storage: storage.optional(),
    mail: mail.optional(),
    'smoke-test': smokeTest.prefault({}),
    'hand-over': handOver.prefault({}),
    images: images_images.prefault({}),
    'event-store': eventStore.optional(),
    portainer: portainer.optional(),
})
    .superRefine(({ images: given, lago: { version } }, context) => {
    for (const key of VERSIONED_IMAGES) {
        const image = given[key];
        if (image === undefined || image.replace(/@.*$/, '').endsWith(`:${version}`))
            continue;
        const message = `must have the tag ${version}, as lago.version says; a digest may follow it`;
        context.addIssue({ code: 'custom', path: ['images', key], message });
    }
})
    .superRefine(({ instances: { colors }, 'hand-over': { standby } }, context) => {
    if (colors === 2 || standby === 'warm')
        return;
    const message = 'must be warm with `instances.colors: 1`: there is no standby to park';
    context.addIssue({ code: 'custom', path: ['hand-over', 'standby'], message });
})
    .describe('lago-scw environment (lago.yml)');
/** Region of the spec's zone: `fr-par-1` → `fr-par`. */
function regionOf(spec) {
    return spec.scaleway.zone.replace(/-\d$/, '');
}
/** The colors of the spec: both, or blue alone. */
function colorsIn({ instances: { colors } }) {
    return COLORS.slice(0, colors);
}
/** JSON Schema (draft 2020-12) of `lago.yml`, for editors. */
function specJsonSchema() {
    return {
        $id: 'https://lago-scw.invalid/lago.schema.json',
        ...z.toJSONSchema(specSchema, { io: 'input' }),
    };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
;// CONCATENATED MODULE: ./packages/contracts/build/spec-file.js



/** Reads the text of `lago.yml`. Every fault is reported at once, each with its place and what to write instead. */
function readSpec(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true });
    if (document.errors.length > 0) {
        return {
            ok: false,
            issues: document.errors.map((error) => at(file, lines, error.pos[0], firstLine(error.message))),
        };
    }
    const parsed = specSchema.safeParse(document.toJS() ?? {});
    if (parsed.success) {
        return { ok: true, spec: parsed.data, lineOf: (path) => lines.linePos(offsetOf(document, path)).line };
    }
    const issues = withoutMisspelt(parsed.error.issues, document)
        .flatMap((issue) => explain(issue, document))
        .sort((a, b) => a.offset - b.offset);
    return { ok: false, issues: issues.map(({ offset, message }) => at(file, lines, offset, message)) };
}
/** A misspelt key is one fault, not also a missing key. */
function withoutMisspelt(issues, document) {
    const meant = issues.flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, closestTo(key, knownKeys(placeOf(issue)))].join('.'))
        : []);
    return issues.filter((issue) => document.getIn(placeOf(issue)) !== undefined || !meant.includes(issue.path.join('.')));
}
function placeOf(issue) {
    return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}
function explain(issue, document) {
    const path = placeOf(issue);
    const name = path.length === 0 ? 'the file' : `'${path.join('.')}'`;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            offset: offsetOfKey(document, path, key),
            message: `unknown key '${[...path, key].join('.')}'${suggestion(key, knownKeys(path))}`,
        }));
    }
    const given = document.getIn(path);
    const offset = offsetOf(document, path);
    if (given === undefined) {
        return [{ offset, message: `${name} is missing: ${describe(path) ?? issue.message}` }];
    }
    // Our own rules over several keys speak for themselves.
    if (issue.code === 'custom' && (0,dist/* isNode */.Ll)(given))
        return [{ offset, message: `${name} ${issue.message}` }];
    const values = allowedValues(issue);
    if (values !== undefined && typeof given === 'string') {
        return [
            {
                offset,
                message: `${name} is '${given}', which is none of ${values.join(', ')}${suggestion(given, values)}`,
            },
        ];
    }
    return [{ offset, message: `${name} ${shown(given)}: ${wanted(issue)}` }];
}
/** What to write instead of a value of another kind. */
const KINDS = {
    string: 'must be text: put it between quotes',
    number: 'must be a number, without quotes',
    int: 'must be a whole number, without quotes',
    boolean: 'must be true or false, without quotes',
    array: 'must be a list, like [one, two]',
    object: 'must be keys with values, one a line below it',
    record: 'must be keys with values, one a line below it',
};
function wanted(issue) {
    return (issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined) ?? issue.message;
}
/** What may stand there, when that is a list of words. */
function allowedValues(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    return issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
        ? issue.options.map(String)
        : undefined;
}
function shown(given) {
    return (0,dist/* isNode */.Ll)(given) ? 'has the wrong shape' : `is ${JSON.stringify(given)}`;
}
function suggestion(word, known) {
    const best = closestTo(word, known);
    if (best !== undefined)
        return `; did you mean '${best}'?`;
    return known.length > 0 ? `; known here: ${known.join(', ')}` : '';
}
/** The schema below a path of keys, defaults and options taken off. */
function schemaAt(path) {
    let schema = specSchema;
    for (const part of path) {
        const shape = schema === undefined ? undefined : shapeOf(schema);
        schema = shape?.[String(part)];
    }
    return schema;
}
function shapeOf(schema) {
    const def = schema._zod.def;
    if (def.shape !== undefined)
        return def.shape;
    if (def.innerType !== undefined)
        return shapeOf(def.innerType);
    if (def.options !== undefined)
        return Object.assign({}, ...def.options.map(shapeOf));
    return undefined;
}
function knownKeys(path) {
    const schema = schemaAt(path);
    return schema === undefined ? [] : Object.keys(shapeOf(schema) ?? {});
}
function describe(path) {
    const schema = schemaAt(path);
    return schema === undefined ? undefined : schema.description;
}
/** Offset of the value at a path, or of the nearest parent that is written. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
}
function offsetOfKey(document, path, key) {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = (0,dist/* isMap */.jh)(parent)
        ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key)
        : undefined;
    return (0,dist/* isScalar */.jn)(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
function at(file, lines, offset, message) {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? text;
}

;// CONCATENATED MODULE: ./packages/contracts/build/topology.js


const instance = schemas/* object */.Ikc({
    serverId: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** Flexible IP that stays with this color: SSH goes there. */
    managementAddress: schemas/* string */.YjP(),
    privateAddress: schemas/* string */.YjP(),
    /** `SHA256:…`, as `ssh-keygen -lf` prints them; published by the image at first boot. */
    hostKeyFingerprints: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Managed Redis, on the private network. Its password is the secret REDIS_PASSWORD. */
const topology_redis = schemas/* object */.Ikc({
    clusterId: schemas/* string */.YjP(),
    address: schemas/* string */.YjP(),
    port: schemas/* int */.Whr(),
    user: schemas/* string */.YjP(),
    tls: schemas/* boolean */.zMY(),
    /** Certificate authority of the server, PEM; null without TLS. */
    certificate: schemas/* string */.YjP().nullable(),
});
/** What provisioning made, for the other actions. Holds no secret. */
const topologySchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('lago-scw/topology@1'),
    environment: schemas/* string */.YjP(),
    domain: schemas/* string */.YjP(),
    projectId: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    zone: schemas/* string */.YjP(),
    sshUser: schemas/* string */.YjP(),
    privateNetwork: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), subnets: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    securityGroup: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
    elasticIp: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), address: schemas/* string */.YjP() }),
    /** Owner of the Elastic IP; null while it is attached to neither. */
    activeColor: schemas/* enum */.k5n(['blue', 'green']).nullable(),
    /** Without green where the spec has one color (`instances.colors: 1`). */
    instances: schemas/* object */.Ikc({ blue: instance, green: instance.optional() }),
    database: schemas/* object */.Ikc({
        instanceId: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        user: schemas/* string */.YjP(),
        address: schemas/* string */.YjP(),
        port: schemas/* int */.Whr(),
        /** Certificate authority of the server, PEM; it is public. */
        certificate: schemas/* string */.YjP(),
        volumeType: schemas/* string */.YjP(),
        /** `max_connections` as it is set; left out in topologies of older versions. */
        maxConnections: schemas/* int */.Whr().optional(),
    }),
    /** Left out where the spec gives none, or where they are provisioned elsewhere. */
    redis: topology_redis.optional(),
    bucket: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), endpoint: schemas/* string */.YjP(), region: schemas/* string */.YjP() }).optional(),
    /** Where the agent of a release pushes to; the token is the secret COCKPIT_TOKEN. */
    monitoring: schemas/* object */.Ikc({ metricsUrl: schemas/* string */.YjP(), logsUrl: schemas/* string */.YjP() }).optional(),
});
/** @throws Error naming what is wrong with the text */
function parseTopology(text) {
    const result = topologySchema.safeParse(JSON.parse(text));
    if (result.success)
        return result.data;
    const keys = [...new Set(result.error.issues.map(({ path }) => path.join('.')))];
    const more = keys.length > 3 ? ` and ${keys.length - 3} more` : '';
    throw new Error(`wrong or missing are ${keys.slice(0, 3).join(', ')}${more}`);
}
/** The colors that there are: both, or blue alone. */
function colorsOf({ instances }) {
    return COLORS.filter((color) => instances[color] !== undefined);
}
/** @throws Error where there is no such color: whoever asks has looked at `colorsOf` */
function instanceOf({ instances }, color) {
    const found = instances[color];
    if (found === undefined)
        throw new Error(`There is one color, and it is not ${color}.`);
    return found;
}
/**
 * The color that a deploy goes to. Before the first promote blue holds the Elastic IP, so that is green; undefined where there
 * is one color.
 */
function standbyOf(topology) {
    const standby = topology.activeColor === 'green' ? 'blue' : 'green';
    return topology.instances[standby] === undefined ? undefined : standby;
}
/** The color beside another one; undefined where there is one color. */
function counterpartIn(topology, color) {
    return colorsOf(topology).find((other) => other !== color);
}

;// CONCATENATED MODULE: ./packages/contracts/build/index.js














/***/ })

};
;