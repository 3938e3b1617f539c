"use strict";
exports.id = 326;
exports.ids = [326];
exports.modules = {

/***/ 1326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var build = __webpack_require__(7394);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 8 modules
var effects_build = __webpack_require__(5382);
// EXTERNAL MODULE: ./packages/host/build/index.js + 14 modules
var host_build = __webpack_require__(3293);
;// CONCATENATED MODULE: ./packages/lago/build/version.js
/** @throws Error when the text is not of the form `v1.50.0` */
function version_parseVersion(tag) {
    const [, major, minor, patch] = /^v(\d+)\.(\d+)\.(\d+)$/.exec(tag) ?? [];
    if (major === undefined)
        throw new Error(`'${tag}' is not a Lago release tag, like v1.50.0`);
    return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
/** Negative when `a` is older than `b`, 0 when they are the same, positive when it is newer. */
function compareVersions(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
    return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}
function version_isAtLeast(tag, least) {
    return compareVersions(tag, least) >= 0;
}
function isSameMinor(a, b) {
    const left = version_parseVersion(a);
    const right = version_parseVersion(b);
    return left.major === right.major && left.minor === right.minor;
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
    return (!version_isAtLeast(from, bridge.version) && version_isAtLeast(to, bridge.version) && !isSameMinor(to, bridge.version));
}
/** What Lago asks for once a release runs with its workers, in this order; nothing for most. */
function upgradeTasks(version) {
    const bridge = BRIDGES.find((candidate) => isSameMinor(candidate.version, version) && version_isAtLeast(version, candidate.version));
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
const LISTED_VERSIONS = Object.keys(SCHEMA_VERSIONS).sort(compareVersions);
const OLDEST_KNOWN_VERSION = 'v1.27.1';
const NEWEST_KNOWN_VERSION = 'v1.51.0';
/** The schema version that a release expects, or null when it is not in our table. */
function schema_versions_schemaVersionOf(version) {
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
    return TABLES.filter(({ since }) => since === undefined || isAtLeast(version, since));
}

;// CONCATENATED MODULE: ./packages/lago/build/index.js































;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/service-health.js
/** Services of the list that have a container which is not gone for good. */
function stillThere(containers, services) {
    return containers
        .filter(({ service, state }) => services.includes(service) && state !== 'exited' && state !== 'dead')
        .filter(({ state }) => state !== 'created')
        .map(({ service, state }) => `${service} (${state})`);
}
/** Services of the list that run. */
function runningOf(containers, services) {
    return services.filter((name) => containers.some(({ service, state }) => service === name && state === 'running'));
}
/** Services of the list that do not run healthily, each with what it does instead. */
function notHealthy(containers, services) {
    return services.flatMap((service) => {
        const container = containers.find((candidate) => candidate.service === service);
        if (container === undefined)
            return [`${service} (no container)`];
        if (container.state !== 'running')
            return [`${service} (${container.state})`];
        const healthy = container.health === 'healthy' || container.health === '';
        return healthy ? [] : [`${service} (${container.health})`];
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/decide.js




/** @throws ActionError when there is nothing sound to promote */
function decidePromote(fleet) {
    const { last, active } = fleet;
    if (last?.outcome === 'unfinished') {
        if (last.operation === 'promote')
            return toward(last.to.color, true);
        throw unfinished('rollback', last.to.color, 'Run `operation: rollback` to finish it');
    }
    const to = standby(fleet);
    const waiting = fleet.hosts[to].current;
    if (waiting?.state === 'deploying') {
        throw new effects_build/* ActionError */.lZ('unfinished-deploy', `The deploy of ${waiting.release} to ${to} did not finish.`, 'Run `operation: deploy` again; it continues where it stopped.');
    }
    const isFresh = waiting !== undefined && waiting.promotedAt === null;
    if (!isFresh &&
        active !== null &&
        last?.operation === 'promote' &&
        last.outcome === 'done' &&
        last.to.color === active) {
        return {
            kind: 'already',
            active,
            reason: `${last.to.release} was promoted on ${last.endedAt} and is active on ${active}; no newer release waits on ${to}.`,
        };
    }
    if (waiting === undefined) {
        throw new effects_build/* ActionError */.lZ('nothing-to-promote', `The standby (${to}) has no release.`, 'Run `operation: deploy` first.');
    }
    assertHealthy(fleet, to, waiting);
    return toward(to, false);
}
/**
 * @param wanted an older release that was brought up again, instead of the one that was active before
 * @throws ActionError when there is no release to go back to, or the schema moved and that was not accepted
 */
function decideRollback(fleet, acceptSchemaDrift, wanted) {
    const { last, active } = fleet;
    if (last === undefined) {
        throw new effects_build/* ActionError */.lZ('nothing-to-roll-back', 'Nothing was promoted here yet, so there is nothing to go back to.', 'Look at `operation: status`.');
    }
    if (last.outcome === 'unfinished' && last.operation === 'rollback')
        return toward(last.to.color, true);
    const ended = wanted === undefined ? alreadyBack(fleet) : undefined;
    if (ended !== undefined && active !== null)
        return { kind: 'already', active, reason: ended };
    // A rollback that was undone is tried again in the same direction.
    const back = last.operation === 'rollback' ? last.to : last.from;
    const to = wanted === undefined ? back.color : standby(fleet);
    const warm = warmRelease(fleet, to, wanted ?? back.release);
    assertHealthy(fleet, to, warm);
    if (!acceptSchemaDrift)
        assertSameSchema(newerRelease(fleet, (0,build/* otherColor */.IP)(to)), warm);
    return toward(to, last.outcome === 'unfinished');
}
/** Why traffic is where a rollback would bring it, if it is. */
function alreadyBack({ last, active }) {
    if (last?.outcome === 'undone' && last.operation === 'promote' && active === last.from.color) {
        return `The promote of ${last.to.release} failed and was undone: ${active} kept its release ${last.from.release ?? '(none)'}.`;
    }
    if (last?.outcome === 'done' && last.operation === 'rollback' && active === last.to.color) {
        return `${last.to.release} is active on ${active} since the rollback of ${last.endedAt}. To go forward again, promote.`;
    }
    return undefined;
}
function warmRelease({ hosts }, to, expected) {
    const { isThere, absence, current } = hosts[to];
    if (!isThere) {
        throw new effects_build/* ActionError */.lZ('host-absent', `${to} cannot take over: ${absence}.`, 'Look at its instance in the Scaleway console.');
    }
    if (expected === null || current === undefined) {
        throw new effects_build/* ActionError */.lZ('no-release', `${to} has no release: the one that is active is the first.`, 'Correct the cause and deploy a new release instead.');
    }
    if (current.release === expected && current.state === 'ready')
        return current;
    throw new effects_build/* ActionError */.lZ('no-release', `${to} no longer has ${expected}, which was active before: ${current.release} was deployed over it (${current.state}).`, 'Deploy the release that you want to go back to, and promote it.');
}
function assertHealthy(fleet, color, current) {
    const faults = notHealthy(fleet.hosts[color].containers, current.services.web);
    if (faults.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('not-healthy', `${current.release} on ${color} is not healthy: ${faults.join(', ')}.`, `Look at \`docker compose logs\` on ${color}, or deploy again.`);
}
/** What runs on the other color; of a host that is away, what the record of its promote tells. */
function newerRelease({ hosts, last }, color) {
    const { isThere, current } = hosts[color];
    if (isThere)
        return current;
    const release = last?.to.color === color ? last.to.release : last?.from.release;
    const lagoVersion = (0,build/* versionOfReleaseId */.sy)(release ?? '');
    return lagoVersion === undefined ? undefined : { lagoVersion, schemaVersion: schema_versions_schemaVersionOf(lagoVersion) };
}
/** Lago drops nothing that the minor release before still uses (facts: lago.md 3.5); farther than that is a gamble. */
function assertSameSchema(newer, older) {
    const database = newer?.schemaVersion;
    if (!database || !older.schemaVersion || database === older.schemaVersion)
        return;
    throw new effects_build/* ActionError */.lZ('schema-drift', `The database is at migration ${database} (${newer.lagoVersion}); ${older.lagoVersion} was made for ${older.schemaVersion} and will meet ` +
        'columns that it does not know. Lago keeps the schema usable for the minor release before, not for older ones; data that the newer release wrote stays as it is.', 'To go back anyway, set `accept-schema-drift: true`. The backup taken before the migration is listed in the summary of that deploy.');
}
function assertNoUnfinishedHandOver({ last }) {
    if (last?.outcome !== 'unfinished')
        return;
    throw unfinished(last.operation, last.to.color, 'Run `operation: promote` or `operation: rollback` to finish it');
}
function unfinished(operation, to, remedy) {
    return new effects_build/* ActionError */.lZ('unfinished-hand-over', `A ${operation} to ${to} was cut off.`, `${remedy}: it continues where it stopped.`);
}
/** The color that a deploy goes to: before the first promote blue holds the Elastic IP, so that is green. */
function standby({ active, last }) {
    if (active !== null)
        return (0,build/* otherColor */.IP)(active);
    return last === undefined ? 'green' : (0,build/* otherColor */.IP)(last.outcome === 'done' ? last.to.color : last.from.color);
}
function toward(to, resumes) {
    return { kind: 'hand-over', from: (0,build/* otherColor */.IP)(to), to, resumes };
}

// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/fleet.js
var build_fleet = __webpack_require__(5449);
// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/host-records.js
var host_records = __webpack_require__(8056);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/write-records.js

function writeCurrent(session, color, current, id) {
    return write(session, color, [json(host_records/* CURRENT_FILE */.di, current)], id, `Note ${current.release} on ${color} (${current.state})`);
}
/** Beside the current release, which goes on. */
function writeNext(session, color, next, id) {
    const title = `Note ${next.release} beside what runs on ${color} (${next.state})`;
    return write(session, color, [json(host_records/* NEXT_FILE */.ZP, next)], id, title);
}
/** To both hosts; the end of a hand-over also marks the release that traffic came to. */
async function writeHandOver(session, record, promoted, id) {
    const title = (color) => `Note the ${record.operation} on ${color} (${record.outcome})`;
    const file = json(host_records/* HAND_OVER_FILE */.MM, record);
    const { to, from } = record;
    const toFiles = promoted === undefined ? [file] : [json(host_records/* CURRENT_FILE */.di, promoted), file];
    // Of a host that is away, the other one's record tells.
    const isThere = (color) => session.hosts[color].isThere;
    if (isThere(to.color))
        await write(session, to.color, toFiles, `${id}-to`, title(to.color));
    if (from.color !== to.color && isThere(from.color))
        await write(session, from.color, [file], `${id}-from`, title(from.color));
}
function json(path, value) {
    return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
function write(session, color, files, id, title) {
    return session.effects.perform({
        id,
        kind: 'file',
        key: `${id} ${color}`,
        title,
        repeatable: true,
        do: () => session.hosts[color].upload(files),
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/only-place.js


/**
 * The only instance. Before the first promote nothing serves, and the release starts as it would on a standby.
 *
 * @throws ActionError `not-active`
 */
function onlyPlace(fleet) {
    assertActive(fleet);
    return { color: 'blue', beside: servingIn(fleet.hosts.blue)?.release };
}
/** Where it is not, it may serve from an instance that we are not told of: two clocks would charge customers twice. */
function assertActive({ active }) {
    if (active === 'blue')
        return;
    throw new effects_build/* ActionError */.lZ('not-active', 'There is one color, and the Elastic IP is not attached to it.', 'If nothing has it, attach it to blue in the Scaleway console (Instances > Flexible IPs). If green has it, set `instances.colors` to 2 and hand over to blue first.');
}
/** The release that serves, or served last. */
function servingIn({ current }) {
    return current?.promotedAt ? current : undefined;
}
/** The release that waits for its promote; one that waited beside another than the current one is of times past. */
function waitingIn({ current, next }) {
    if (current?.promotedAt === null)
        return current;
    if (next?.promotedAt !== null || next.beside !== current?.release)
        return undefined;
    return next.release === current?.release ? undefined : next;
}
/** Notes a release as deployed there. `id` is that of the effect. */
function recordIn(session, place, release, id) {
    const { color, beside } = place;
    if (beside === undefined)
        return writeCurrent(session, color, release, id);
    return writeNext(session, color, { ...release, beside }, id);
}
/** Ids of what serves, and of what a rollback goes to. */
function neededIn({ hosts, last }, color) {
    const before = last?.outcome === 'done' ? last.from.release : null;
    return [hosts[color].current?.release ?? [], before ?? []].flat();
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/decide-in-place.js







function promoting(session) {
    return (0,build_fleet/* isSingle */.vX)(session) ? decidePromoteInPlace : decidePromote;
}
function rollingBack(session, accept, wanted) {
    const decide = (0,build_fleet/* isSingle */.vX)(session) ? decideRollbackInPlace : decideRollback;
    return (fleet) => decide(fleet, accept, wanted);
}
/** With one color: what waits on blue takes the place of what serves there. @throws ActionError as `decidePromote` */
function decidePromoteInPlace(fleet) {
    assertActive(fleet);
    const { last } = fleet;
    const { blue } = fleet.hosts;
    if (last?.outcome === 'unfinished') {
        assertBegunInPlace(last);
        if (last.operation === 'promote')
            return inPlace(last.to.release, true);
        throw unfinished('rollback', 'blue', 'Run `operation: rollback` to finish it');
    }
    const waiting = waitingIn(blue);
    if (waiting?.state === 'deploying') {
        throw new effects_build/* ActionError */.lZ('unfinished-deploy', `The deploy of ${waiting.release} to blue did not finish.`, 'Run `operation: deploy` again; it continues where it stopped.');
    }
    if (waiting !== undefined)
        return inPlace(waiting.release, false);
    const serving = servingIn(blue);
    if (serving === undefined)
        throw new effects_build/* ActionError */.lZ('nothing-to-promote', 'Blue has no release.', 'Run `operation: deploy` first.');
    // What was deployed again because it fails: its web tier, jobs and clock are started.
    if (notHealthy(blue.containers, serving.services.web).length > 0)
        return inPlace(serving.release, false);
    return already(`${serving.release} is active on blue, and no other release waits there.`);
}
/**
 * With one color: back to a release whose files are still on blue, in the place of the one that serves.
 *
 * @param wanted instead of the one that was active before
 * @throws ActionError as `decideRollback`
 */
function decideRollbackInPlace(fleet, acceptSchemaDrift, wanted) {
    assertActive(fleet);
    const { last } = fleet;
    if (last === undefined) {
        throw new effects_build/* ActionError */.lZ('nothing-to-roll-back', 'Nothing was promoted here yet, so there is nothing to go back to.', 'Look at `operation: status`.');
    }
    if (last.outcome === 'unfinished')
        assertBegunInPlace(last);
    if (last.outcome === 'unfinished' && last.operation === 'rollback')
        return inPlace(last.to.release, true);
    const ended = endedWell(fleet, last, wanted);
    if (ended !== undefined)
        return already(ended);
    // A rollback that was undone is tried again in the same direction.
    const back = wanted ?? (last.operation === 'rollback' ? last.to.release : last.from.release);
    const older = releaseThere(fleet, back);
    if (!acceptSchemaDrift)
        assertSameSchema(newestRelease(fleet), older);
    return inPlace(older.release, last.outcome === 'unfinished');
}
/** Why the release that a rollback would bring back serves already, if it does. */
function endedWell({ hosts }, last, wanted) {
    const serving = servingIn(hosts.blue)?.release;
    if (last.outcome === 'unfinished' || serving === undefined)
        return undefined;
    if (wanted !== undefined)
        return wanted === serving ? `${wanted} is active on blue.` : undefined;
    if (last.operation === 'promote' && last.outcome === 'undone')
        return `The promote of ${last.to.release} failed and was undone: blue kept its release ${serving}.`;
    if (last.operation === 'rollback' && last.outcome === 'done')
        return `${last.to.release} is active on blue since the rollback of ${last.endedAt}. To go forward again, deploy and promote.`;
    return undefined;
}
/** With one color every release is on blue, or gone. */
function releaseThere({ hosts: { blue } }, wanted) {
    const known = [blue.current, blue.next].find((one) => one?.release === wanted && one?.state === 'ready');
    if (known !== undefined)
        return known;
    const lagoVersion = (0,build/* versionOfReleaseId */.sy)(wanted ?? '');
    const kept = blue.releases?.find(({ id }) => id === wanted);
    if (kept !== undefined && lagoVersion !== undefined)
        return {
            release: kept.id,
            lagoVersion,
            schemaVersion: kept.schemaVersion ?? schema_versions_schemaVersionOf(lagoVersion),
        };
    throw new effects_build/* ActionError */.lZ('no-release', wanted === null
        ? 'The release that is active is the first: there is none to go back to.'
        : `Blue no longer has ${wanted}; it has ${blue.releases?.map(({ id }) => id).join(', ') || 'no release'}.`, 'Choose another with `to-release`, or deploy the release that you want and promote it.');
}
/** The database is where the newest of the two left it. */
function newestRelease({ hosts: { blue } }) {
    const version = (one) => one?.schemaVersion ?? '';
    return version(blue.next) > version(blue.current) ? blue.next : blue.current;
}
function assertBegunInPlace({ operation, from, to }) {
    if (from.color === 'blue' && to.color === 'blue')
        return;
    throw new effects_build/* ActionError */.lZ('unfinished-hand-over', `A ${operation} from ${from.color} to ${to.color} was cut off while there were two colors.`, `Set \`instances.colors\` to 2, run \`operation: ${operation}\` to finish it so that blue is active, and then set it to 1.`);
}
function inPlace(release, resumes) {
    return { kind: 'hand-over', from: 'blue', to: 'blue', resumes, inPlace: release };
}
function already(reason) {
    return { kind: 'already', active: 'blue', reason };
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/backup-freshness.js

/**
 * From when on a database backup is as good as a new one, in milliseconds since the epoch: what was written since it was taken
 * would be lost with it, and one from before the last migration would bring an older schema back. Undefined where only a
 * new one will do: a migration that was cut off may have gone on for anybody knows how long.
 *
 * @param minutes how old it may be; 0 for never
 * @param now in milliseconds since the epoch
 */
function backupFreshSince(fleet, minutes, now) {
    const deploys = (0,build_fleet/* recordsOf */.M$)(fleet);
    if (minutes === 0 || deploys.some(({ state }) => state === 'deploying'))
        return undefined;
    return Math.max(now - minutes * 60_000, ...deploys.map(({ deployedAt }) => Date.parse(deployedAt)));
}

// EXTERNAL MODULE: ./node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(7035);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/certificate-store.js


/** acme.json as Traefik writes it, as far as we read it: by resolver; PEM in base64 (facts: anchors.md 2.4). */
const storeSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    Certificates: schemas/* array */.YOg(schemas/* object */.Ikc({ domain: schemas/* object */.Ikc({ main: schemas/* string */.YjP() }), certificate: schemas/* base64 */.K39(), key: schemas/* base64 */.K39() }))
        .nullish(),
}));
/**
 * The certificate for a name in the text of an acme.json, the one that lasts longest; nothing where there is none. Whatever is
 * wrong with the text is not told: it holds a private key.
 */
function certificateIn(text, domain) {
    const store = storeSchema.safeParse(parseJson(text));
    if (!store.success)
        return undefined;
    return Object.values(store.data)
        .flatMap(({ Certificates }) => Certificates ?? [])
        .filter(({ domain: { main } }) => main === domain)
        .flatMap(({ certificate }) => parsePem(Buffer.from(certificate, 'base64')) ?? [])
        .sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parsePem(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/broken-tunnel.js

/**
 * The error of a connection through a host, worth another try where it was reset: the SSH connection around it may have broken.
 * What goes through such a connection only reads.
 */
function throughTunnel(error) {
    const wasReset = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    return wasReset ? new effects_build/* TransientError */.N_((0,effects_build/* messageOf */.bD)(error), 'no', { cause: error }) : error;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/presented-certificate.js


const PATIENCE_MS = 10_000;
/**
 * The certificate that a port shows for a name, PEM. It is asked over SSH on the very host that has the port, whose key is
 * pinned, so that it is that host's whoever signed it.
 */
async function presentedCertificate(host, address, port, name) {
    const socket = await host.forward(address, port);
    return new Promise((resolve, reject) => {
        const secure = (0,external_node_tls_.connect)({ socket, servername: name, rejectUnauthorized: false });
        const end = (finish) => {
            clearTimeout(timer);
            secure.destroy();
            finish();
        };
        const timer = setTimeout(() => end(() => reject(new Error('no TLS handshake in time'))), PATIENCE_MS);
        secure.once('error', (error) => end(() => reject(throughTunnel(error))));
        secure.once('secureConnect', () => {
            const { raw } = secure.getPeerCertificate();
            end(() => (raw === undefined ? reject(new Error('it shows no certificate')) : resolve(pemOf(raw))));
        });
    });
}
function pemOf(der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/release-on-host.js
var release_on_host = __webpack_require__(6547);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/carry-certificate.js






/*
 * With TLS-ALPN-01 only the color that holds the Elastic IP gets certificates. What it got goes to the other one as the file
 * that Traefik keeps, put there before Traefik starts and reads it. A PEM file beside it would not do: Traefik asks for no
 * certificate for a name that it has one for from elsewhere, and would never get or renew its own.
 */
const STORE = `${CERTIFICATE_STORE.folder}/${CERTIFICATE_STORE.file}`;
/** Traefik's container made the file as root. */
const prelude = `set -eu
umask 077
as_owner_of() {
  place=$1; shift
  if [ "$(id -u)" = 0 ] || [ -O "$place" ]; then "$@"; else sudo -n "$@"; fi
}
`;
const readScript = `${prelude}
[ -e ${STORE} ] || exit 0
as_owner_of ${STORE} cat ${STORE}
`;
/** Standard input is the file, $1 its size in bytes: a connection that breaks must not leave half of it. */
const writeScript = `${prelude}
mkdir -p ${CERTIFICATE_STORE.folder}
as_owner_of ${CERTIFICATE_STORE.folder} sh -c '
  umask 077
  cat > ${STORE}.next
  [ "$(wc -c < ${STORE}.next)" -eq "$1" ] && mv ${STORE}.next ${STORE}
' sh "$1"
`;
const OBTAIN_SECONDS = 180;
const UP_SECONDS = 120;
/**
 * Sees that the second color has the certificate of the first; the one that lasts longer counts. The proxy there knows of it
 * when it starts: see `showCertificate`.
 *
 * @returns the certificate; nothing when neither color has one yet, as before the first promote
 */
async function bringCertificate(session, { from, to, id }) {
    const [there, here] = await Promise.all([readStore(session, from, id), readStore(session, to, id)]);
    const { domain } = session.topology;
    const theirs = certificateIn(there, domain);
    const own = certificateIn(here, domain);
    if (theirs === undefined || (own !== undefined && own.validToDate >= theirs.validToDate))
        return own;
    await session.effects.perform({
        id: `${id}.certificate-carry`,
        kind: 'file',
        key: `certificate ${to}`,
        title: `Bring the certificate of ${from} to ${to} (until ${theirs.validToDate.toISOString().slice(0, 10)})`,
        repeatable: true,
        do: () => session.hosts[to].run(['sh', '-c', writeScript, 'sh', String(Buffer.byteLength(there))], {
            label: 'writing the certificate',
            stdin: there,
        }),
    });
    return theirs;
}
function readStore({ hosts, effects }, color, id) {
    const host = hosts[color];
    if (!host.isThere)
        return Promise.resolve('');
    return effects.perform({
        id: `${id}.certificate-read`,
        kind: 'ssh',
        key: `certificate of ${color}`,
        title: `Look for a certificate on ${color}`,
        repeatable: true,
        do: async () => {
            const options = { label: 'reading the certificate', timeoutSeconds: 20 };
            return (await host.script(readScript, [], options)).stdout;
        },
    });
}
/**
 * Starts the proxy anew unless it shows this certificate already. For a color without traffic.
 *
 * @throws ActionError `certificate` when it does not show it then either
 */
async function showCertificate(session, color, placed, certificate, id) {
    if ((await shown(session, color, id)) === certificate.fingerprint256)
        return;
    await restartProxy(session, color, placed, id);
    const seen = await shown(session, color, id);
    if (seen === certificate.fingerprint256)
        return;
    throw new effects_build/* ActionError */.lZ('certificate', `The proxy of ${color} does not show the certificate that was brought to it, but ${seen}.`, `Look at \`docker compose logs proxy\` on ${color}, then run this again.`);
}
/**
 * Sees that a color that has just got the Elastic IP has a certificate: the first one ever is asked for when the proxy starts,
 * and Traefik, which asked in vain before it had the address, does not ask again by itself.
 *
 * @throws ActionError `certificate` when none came in time
 */
async function obtainCertificate(session, color, placed, id) {
    const has = async () => certificateIn(await readStore(session, color, id), session.topology.domain);
    if ((await has()) !== undefined)
        return;
    await restartProxy(session, color, placed, id);
    try {
        await session.effects.waitFor({
            id: `${id}.certificate-obtain`,
            key: `first certificate ${color}`,
            title: `${color} gets its first certificate`,
            timeoutSeconds: OBTAIN_SECONDS,
            everySeconds: 2,
            look: async () => (await has()) === undefined
                ? { done: false, now: 'not there yet' }
                : { done: true, value: undefined },
        });
    }
    catch (error) {
        if (!(error instanceof effects_build/* ActionError */.lZ) || error.code !== 'timeout')
            throw error;
        throw new effects_build/* ActionError */.lZ('certificate', `${color} holds the Elastic IP, but got no certificate within ${OBTAIN_SECONDS} s.`, `See that ${session.topology.domain} resolves to ${session.topology.elasticIp.address}, that port 443 is open to everybody, and that no CAA record forbids Let’s Encrypt; \`docker compose logs proxy\` on ${color} says why.`, { cause: error });
    }
}
function restartProxy({ hosts, effects }, color, placed, id) {
    return effects.perform({
        id: `${id}.proxy-restart`,
        kind: 'ssh',
        key: `restart proxy ${color}`,
        title: `Start the proxy of ${color} anew, which reads its certificate then`,
        repeatable: true,
        do: () => hosts[color].run((0,release_on_host/* composeOn */.Aq)(color, placed).up(['proxy'], { waitTimeoutSeconds: UP_SECONDS, recreate: true }), { label: 'docker compose up proxy', timeoutSeconds: UP_SECONDS + 30 }),
    });
}
/** Fingerprint of what a color's proxy shows, or why it shows nothing. */
function shown({ hosts, effects, topology }, color, id) {
    return effects.perform({
        id: `${id}.certificate-shown`,
        kind: 'ssh',
        key: `shown by ${color}`,
        title: `Look which certificate ${color} shows`,
        repeatable: true,
        do: async () => {
            try {
                const pem = await presentedCertificate(hosts[color], '127.0.0.1', 443, topology.domain);
                return new external_node_crypto_.X509Certificate(pem).fingerprint256;
            }
            catch (error) {
                effects.signal.throwIfAborted();
                return `nothing: ${(0,effects_build/* messageOf */.bD)(error)}`;
            }
        },
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/compose-steps.js
const WEB_UP_SECONDS = 300;
/** Starts the web tier, in the place of any other release's, and ends when it is healthy. `id` begins the id of the effect. */
async function startWeb(session, color, web, commands, id) {
    const up = commands.up(web, { waitTimeoutSeconds: WEB_UP_SECONDS, removeOrphans: true });
    const title = `Start the web tier on ${color} (${web.join(', ')})`;
    await composeStep(session, color, {
        step: 'web-up',
        title,
        argv: up,
        timeoutSeconds: WEB_UP_SECONDS + 60,
        id,
    });
}
/** One command of Compose, which may be run again. */
function composeStep({ effects, hosts }, color, { step, title, argv, timeoutSeconds, id }) {
    return effects.perform({
        id: `${id}.${step}`,
        kind: 'ssh',
        key: `${step} ${color}`,
        title,
        repeatable: true,
        do: () => hosts[color].run(argv, { label: `docker compose ${step}`, timeoutSeconds }),
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/disk-space.js

/** What an image of Lago may take once it is unpacked; those of the api and of Gotenberg are the large ones. */
const IMAGE_MIB = 1024;
/** Never less: logs and the files of a release need room too. */
const SPARE_MIB = 1024;
/** $@ images → `<free KiB> <images that are missing>` */
const disk_space_script = `set -eu
root=$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || echo /)
[ -d "$root" ] || root=/
free=$(df -Pk "$root" | awk 'NR == 2 { print $4 }')
missing=0
for image in "$@"; do
  docker image inspect "$image" >/dev/null 2>&1 || missing=$((missing + 1))
done
echo "$free $missing"
`;
/**
 * Before anything is pulled: a disk that fills up stops the database connections, the logs and Docker itself.
 *
 * @throws ActionError `disk-space` saying how much is there and how much is needed
 */
async function assertDiskSpace(session, color, release) {
    const { stdout } = await session.effects.perform({
        id: 'deploy.disk-space',
        kind: 'ssh',
        key: `disk ${color}`,
        title: `Look at the free space of ${color}`,
        repeatable: true,
        do: () => session.hosts[color].script(disk_space_script, release.images, { label: 'looking at the disk' }),
    });
    const [freeKiB = Number.NaN, missing = 0] = stdout.trim().split(' ').map(Number);
    const needed = SPARE_MIB + missing * IMAGE_MIB;
    const free = Math.floor(freeKiB / 1024);
    if (free >= needed)
        return;
    throw new effects_build/* ActionError */.lZ('disk-space', `${color} has ${free} MiB free where Docker keeps its images; ${missing} images are to be pulled, which needs ${needed} MiB.`, `Remove what is not needed there (\`docker system df\`, \`docker image prune --all\`), or raise \`instances.root-volume-gb\`.`);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/migrate.js



const MIGRATE_SECONDS = 3600;
const VERSION_SECONDS = 180;
/** How Rails ends when a migration is missing. */
const PENDING = 1;
const migrate_RAILS = ['bundle', 'exec', 'rails'];
/**
 * Migrates once, as a step of its own, and answers the newest migration that the database then has. Lago itself does
 * not notice a schema that is too old (facts: lago.md 3.5), so it is compared here.
 *
 * @throws ActionError `migration` when the database is not where the release needs it
 */
async function migrateDatabase(session, color, release, commands) {
    const host = session.hosts[color];
    const compareSchema = (accept) => {
        // The newest version alone proves little: migrations that were merged late have older stamps. Rails compares the sets.
        const argv = commands.run(release.services.migrate, [
            ...migrate_RAILS,
            'db:abort_if_pending_migrations',
            'lago:version',
        ]);
        return host.run(argv, { label: 'the comparison of the schema', timeoutSeconds: VERSION_SECONDS, accept });
    };
    await session.effects.perform({
        id: 'deploy.migrate',
        kind: 'database',
        key: `migrate ${release.id}`,
        title: `Migrate the database to ${release.lagoVersion}`,
        do: async () => {
            await waitForEarlier(session, color, release);
            await host.run(commands.run(release.services.migrate), {
                label: 'the migration',
                timeoutSeconds: MIGRATE_SECONDS,
            });
        },
        probe: async () => {
            await waitForEarlier(session, color, release);
            const { code } = await compareSchema([0, PENDING]);
            return code === 0 ? { happened: true, value: undefined } : { happened: false };
        },
    });
    const found = await session.effects.perform({
        id: 'deploy.schema',
        kind: 'database',
        key: `schema ${release.id}`,
        title: 'Read the version of the schema',
        repeatable: true,
        do: async () => schemaVersionIn((await compareSchema([0])).stdout),
    });
    assertSchema(found, release, session);
    return found;
}
/** A migration whose run was cut off goes on in its container; Rails refuses a second one meanwhile (facts: lago.md 3.3). */
async function waitForEarlier({ hosts, effects }, color, release) {
    const { migrate } = release.services;
    const placed = { composeProject: release.composeProject, release: release.id };
    await effects.waitFor({
        id: 'deploy.migration-before',
        key: `migration before ${color}`,
        title: `No migration is under way on ${color}`,
        timeoutSeconds: MIGRATE_SECONDS,
        everySeconds: 2,
        look: async () => {
            const running = runningOf(await (0,release_on_host/* listContainers */.ts)(color, hosts[color], placed), [migrate]);
            return running.length === 0
                ? { done: true, value: undefined }
                : { done: false, now: 'one that an earlier run began' };
        },
    });
}
function assertSchema(found, release, session) {
    const expected = release.schemaVersion;
    if (expected === null || found === expected)
        return;
    if (found > expected) {
        session.warning(`The database is at migration ${found}, newer than the ${expected} of ${release.lagoVersion}: a later release has migrated it.`);
        return;
    }
    throw new effects_build/* ActionError */.lZ('migration', `The migration ended without an error, but the database is at ${found} and ${release.lagoVersion} needs ${expected}.`, 'Look at the output of the migration on the host, and at the issues of that Lago release. The web tier was not changed.');
}
/**
 * Finds the schema version in what `rails lago:version` prints: a JSON object, among lines that Rails may log.
 *
 * @throws ActionError `schema-version`
 */
function schemaVersionIn(output) {
    const found = /"schema_version"\s*:\s*"?(\d{14})"?/.exec(output)?.[1];
    if (found !== undefined)
        return found;
    throw new effects_build/* ActionError */.lZ('schema-version', '`rails lago:version` named no schema_version.', 'Check that the `migrate` service of the release has the image of lago-api and a database address.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/missing-clock.js



/**
 * What is wrong when no clock runs where one should. A clock does not come back by itself after a reboot (two of them
 * would credit a wallet twice), and without one Lago bills nobody, in silence.
 */
function missingClock({ active, last, hosts }) {
    // During a hand-over there may be none; it ends with one, or says that it did not.
    if (active === null || last?.outcome === 'unfinished')
        return undefined;
    const { current, containers } = hosts[active];
    if (current === undefined || current.promotedAt === null || current.services.clock.length === 0)
        return undefined;
    if (clockOn({ hosts }, active) || clockOn({ hosts }, (0,build/* otherColor */.IP)(active)))
        return undefined;
    const names = current.services.clock.join(' ');
    const seen = containers.find(({ service }) => current.services.clock.includes(service));
    return (`No clock runs on ${active}, the active color (${seen?.state ?? 'no container'}): Lago bills nobody and renews nothing until one does. ` +
        `Start it on ${active} now: cd ${(0,release_on_host/* releaseFolder */.Uc)(current.release)} && docker compose up --detach --no-deps ${names}`);
}
function warnOfMissingClock(session, fleet) {
    const missing = missingClock(fleet);
    if (missing !== undefined)
        session.warning(missing);
}
function clockOn({ hosts }, color) {
    const { current, containers } = hosts[color];
    return stillThere(containers, current?.services.clock ?? []).length > 0;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/prune-releases.js



const MARK = '---- release ----';
/** Newest first. */
const listScript = `set -eu
cd lago-scw/releases
for name in $(ls -t); do
  [ -f "$name/release.json" ] || continue
  echo '${MARK}'
  cat "$name/release.json"
done
`;
/** $1 folders with blanks between, $2 images with blanks between. An image that a container has stays. */
const removeScript = `set -euf
for folder in $1; do rm -rf "$folder"; done
for image in $2; do docker image rm "$image" >/dev/null 2>&1 || true; done
`;
/** Which releases go, and the images that no other one has. The protected ones stay whatever their age. */
function releasesToRemove(newestFirst, keep, protectedIds) {
    const stays = ({ id }, index) => index < keep || protectedIds.includes(id);
    const kept = newestFirst.filter(stays);
    const removed = newestFirst.filter((release, index) => !stays(release, index));
    const inUse = new Set(kept.flatMap(({ images }) => images));
    const images = new Set(removed.flatMap((release) => release.images).filter((image) => !inUse.has(image)));
    return { ids: removed.map(({ id }) => id), images: [...images] };
}
/** Removes old releases from a host. What fails is told; nothing depends on it. */
async function pruneReleases(session, color, protectedIds) {
    const host = session.hosts[color];
    try {
        await session.effects.perform({
            id: 'deploy.prune',
            kind: 'ssh',
            key: `prune ${color}`,
            title: `Remove old releases from ${color}`,
            repeatable: true,
            do: async () => {
                const { stdout } = await host.script(listScript, [], { label: 'listing the releases' });
                const releases = stdout.split(`${MARK}\n`).slice(1).map(build/* parseRelease */.BC);
                const { ids, images } = releasesToRemove(releases, session.handOver['keep-releases'], protectedIds);
                if (ids.length === 0)
                    return;
                const folders = ids.map(release_on_host/* releaseFolder */.Uc).join(' ');
                await host.script(removeScript, [folders, images.join(' ')], { label: 'removing old releases' });
                session.info(`Removed from ${color}: ${ids.join(', ')}`);
            },
        });
    }
    catch (error) {
        session.effects.signal.throwIfAborted();
        session.warning(`Old releases could not be removed from ${color}: ${(0,effects_build/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/session.js

/** Who is active, and what both hosts run: asked at once. */
async function readState(session) {
    const { cloud } = session;
    const [active, fleet] = await Promise.all([cloud.activeColor(), (0,build_fleet/* readFleet */.p9)(session)]);
    return { ...fleet, active };
}
/**
 * The same without Scaleway, as far as the records tell: nothing of them is doubted but what stands between two ends. For a
 * rollback, which brings traffic back before any cloud has answered.
 */
async function readStateByRecords(session) {
    const fleet = await (0,build_fleet/* readFleet */.p9)(session);
    const { last } = fleet;
    if (last === undefined || last.outcome === 'unfinished')
        return { ...fleet, active: await session.cloud.activeColor() };
    return { ...fleet, active: last.outcome === 'done' ? last.to.color : last.from.color };
}
/** Says what the hosts run of a color, for outputs. */
function releaseOn(fleet, color) {
    return color === null ? '' : (fleet.hosts[color].current?.release ?? '');
}
function secondsSince(session, at) {
    return ((at ?? session.effects.clock.now()) - session.startedAt) / 1000;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/quiet-jobs.js
function readTitles(output) {
    const titles = [...output.matchAll(/\[(\d+) of \d+ busy\]( stopping)?/g)];
    return {
        busy: titles.reduce((sum, [, busy]) => sum + Number(busy), 0),
        taking: titles.filter(([, , stopping]) => stopping === undefined).length,
        processes: titles.length,
    };
}
/**
 * Lets the workers finish what they do (facts: lago.md 3.4). When time is up, or when they say nothing of themselves, the
 * stop that follows gives them Sidekiq's own 25 s and then pushes their jobs back: none is lost either way.
 */
async function quietJobs(options) {
    const { id, color, seconds, effects } = options;
    if (seconds === 0)
        return;
    await effects.perform({
        id: `${id}.jobs-quiet`,
        kind: 'ssh',
        key: `quiet ${color}`,
        title: `Workers of ${color} take no more jobs`,
        repeatable: true,
        do: options.signal,
    });
    const end = effects.clock.now() + seconds * 1000;
    await effects.waitFor({
        id: `${id}.jobs-idle`,
        key: `idle ${color}`,
        title: `Workers of ${color} have finished their jobs`,
        timeoutSeconds: seconds + 60,
        everySeconds: 1,
        look: async () => {
            const { busy, taking, processes } = readTitles((await options.titles()).stdout);
            if (processes === 0 || busy + taking === 0)
                return { done: true, value: undefined };
            const now = `${busy} jobs in progress${taking === 0 ? '' : `, ${taking} workers have not noticed yet`}`;
            if (effects.clock.now() < end)
                return { done: false, now };
            options.info(`After ${seconds} s: ${now}. They are pushed back and done again by the new release.`);
            return { done: true, value: undefined };
        },
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/stack.js



/** SIGKILL loses the jobs in flight and leaves their locks for hours: workers get longer than their own 25 s (facts: lago.md 3.4). */
const STOP_GRACE_SECONDS = 40;
const stack_UP_SECONDS = 300;
function createStack(color, host, current, effects) {
    const commands = (0,release_on_host/* composeOn */.Aq)(color, current);
    const stack = {
        color,
        current,
        async quiet(seconds, id, info) {
            const containers = await (0,release_on_host/* lookAtContainers */.bg)(color, host, current, effects);
            const services = runningOf(containers, current.services.jobs);
            if (services.length === 0)
                return;
            await quietJobs({
                id,
                color,
                seconds,
                effects,
                info,
                signal: () => host.run(commands.signal(services, 'SIGTSTP'), { label: 'quieting the workers' }),
                titles: () => host.run(commands.top(services), { label: 'docker compose top', timeoutSeconds: 30 }),
            });
        },
        async stop(part, id) {
            const services = current.services[part];
            if (services.length === 0)
                return;
            await effects.perform({
                id: `${id}.${part}-stop`,
                kind: 'ssh',
                key: `stop ${part} ${color}`,
                title: `Stop ${part} on ${color} (${services.join(', ')})`,
                repeatable: true,
                do: () => host.run(commands.stop(services, STOP_GRACE_SECONDS), {
                    label: `docker compose stop ${services.join(' ')}`,
                    timeoutSeconds: STOP_GRACE_SECONDS + 60,
                }),
            });
            await stack.confirmGone(part, id);
        },
        async start(part, id) {
            const services = current.services[part];
            if (services.length === 0)
                return;
            await effects.perform({
                id: `${id}.${part}-up`,
                kind: 'ssh',
                key: `start ${part} ${color}`,
                title: `Start ${part} on ${color} (${services.join(', ')})`,
                repeatable: true,
                do: () => host.run(commands.up(services, { waitTimeoutSeconds: stack_UP_SECONDS }), {
                    label: `docker compose up ${services.join(' ')}`,
                    timeoutSeconds: stack_UP_SECONDS + 60,
                }),
            });
        },
        inWorker: (words, options) => host.run(commands.exec(current.services.jobs[0] ?? 'worker', words), {
            label: words.slice(0, 4).join(' '),
            timeoutSeconds: 180,
            ...options,
        }),
        unhealthy: async () => notHealthy(await (0,release_on_host/* listContainers */.ts)(color, host, current), current.services.web),
        async confirmGone(part, id) {
            await effects.waitFor({
                id: `${id}.${part}-gone`,
                key: `${part} gone ${color}`,
                title: `No ${part} left on ${color}`,
                timeoutSeconds: 60,
                everySeconds: 1,
                look: async () => {
                    const left = stillThere(await (0,release_on_host/* listContainers */.ts)(color, host, current), current.services[part]);
                    return left.length === 0 ? { done: true, value: undefined } : { done: false, now: left.join(', ') };
                },
            });
        },
        async lastEnd(part) {
            const names = (await (0,release_on_host/* listContainers */.ts)(color, host, current))
                .filter(({ service }) => current.services[part].includes(service))
                .map(({ name }) => name);
            if (names.length === 0)
                return undefined;
            const argv = ['docker', 'inspect', '--format', '{{.State.FinishedAt}}', ...names];
            const options = { label: `docker inspect ${names.join(' ')}`, timeoutSeconds: 30 };
            const { stdout } = await host.run(argv, options);
            // One that never ended has the year 1.
            return new Date(Math.max(...stdout.trim().split('\n').map(Date.parse)));
        },
    };
    return stack;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/tasks-done.js


/** What both colors know to be done; the database is the same for both, so every record of a release takes all of it over. */
function tasksDone(fleet) {
    return [...new Set((0,build_fleet/* recordsOf */.M$)(fleet).flatMap(({ tasksDone: done }) => done))];
}
function undoneTasks(lagoVersion, done) {
    return upgradeTasks(lagoVersion).filter((task) => !done.includes(taskRecord(lagoVersion, task)));
}
/** A task as a host records it. Bridges share names of tasks, but not what these do. */
function taskRecord(lagoVersion, task) {
    const minor = lagoVersion.split('.').slice(0, 2).join('.');
    return `${minor}: ${commandOf(task)}`;
}
/** A task as people read it. */
function commandOf({ words }) {
    return words.join(' ');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/upgrade-check.js


/**
 * Answers what Lago asks for once the new release is promoted.
 *
 * @throws ActionError `upgrade` listing the releases to deploy on the way, `upgrade-tasks` when the release that runs
 *   has not done its own tasks: the migration of the next one can fail then
 */
function assertUpgradeAllowed(check, running, done, to) {
    if (running === undefined)
        return [];
    const verdict = check(running.lagoVersion, to);
    if (!verdict.ok) {
        throw new effects_build/* ActionError */.lZ('upgrade', verdict.refused, verdict.hops.length === 0
            ? 'Use `operation: rollback` to return to a release that is still warm.'
            : `Set \`lago.version\` to ${verdict.hops[0]} first.`);
    }
    const undone = verdict.before.filter((task) => !done.includes(taskRecord(running.lagoVersion, task)));
    if (undone.length === 0)
        return verdict.after;
    throw new effects_build/* ActionError */.lZ('upgrade-tasks', `${to} cannot be deployed yet: ${running.release} has not done what Lago asks for before it (${undone.map(commandOf).join('; ')}).`, `Run \`operation: promote\` with ${running.release} deployed or active: it performs these tasks and waits for them.`);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/deploy.js


















/**
 * Brings a release to the standby, up to a healthy web tier; its jobs and clock stay down until it is promoted. On an only
 * instance it waits beside the one that serves, which nothing touches.
 */
async function deploy(session, options) {
    const { release } = options.folder;
    await session.lock();
    const colors = (0,build/* colorsOf */.kt)(session.topology);
    await Promise.all(colors.map((each) => (0,host_build/* waitForDocker */.lV)(session.hosts[each], session.effects)));
    const before = await readState(session);
    const place = (0,build_fleet/* isSingle */.vX)(session) ? onlyPlace(before) : { color: standby(before), beside: undefined };
    const arrived = nothingToDeploy(before, release, place);
    if (arrived !== undefined) {
        session.info(arrived.reason);
        const { color, current, runs } = arrived;
        return { color, current, runs, before, backup: undefined, tasks: [] };
    }
    assertNoUnfinishedHandOver(before);
    const { color } = place;
    const running = before.hosts[before.active ?? color].current ?? before.hosts[color].current;
    const tasks = assertUpgradeAllowed(options.checkUpgrade, running, tasksDone(before), release.lagoVersion);
    warnOfMissingClock(session, before);
    const runs = place.beside === undefined;
    const there = alreadyThere(before, place, release);
    if (there !== undefined) {
        session.info(`${release.id} is on ${color} already, and ${runs ? 'healthy' : 'prepared'}.`);
        const current = { ...there, promotedAt: null };
        await recordIn(session, place, current, 'deploy.record-again');
        return { color, current, runs, before, backup: undefined, tasks };
    }
    await bringFiles(session, color, options);
    const since = backupFreshSince(before, options.backupMinutes, session.effects.clock.now());
    const backup = await session.cloud.backUpDatabase(backupName(session, release), since);
    const current = await bringUp(session, place, before, release);
    return { color, current, runs, before, backup, tasks };
}
/**
 * The same workflow, run again: its promote was cut off and goes on, or it is long done, and deploying to the other
 * color would only take the release away that a rollback goes to. While something else waits on the standby, the
 * promote that follows would take that, so the release is deployed over it.
 */
function nothingToDeploy(fleet, release, place) {
    const { last, active } = fleet;
    if (last?.operation !== 'promote')
        return undefined;
    const { color } = last.to;
    const serving = alreadyThere(fleet, { color, beside: undefined }, release);
    if (last.outcome === 'unfinished') {
        const current = place.beside === undefined ? serving : alreadyThere(fleet, place, release);
        const reason = `${release.id} is on ${color} already, and its promote was cut off: promote continues it.`;
        return current && { color, current, runs: place.beside === undefined, reason };
    }
    const waits = place.beside === undefined ? fleet.hosts[(0,build/* otherColor */.IP)(color)].current : waitingIn(fleet.hosts[color]);
    const otherWaits = waits?.promotedAt === null;
    if (serving === undefined || last.outcome !== 'done' || active !== color || otherWaits)
        return undefined;
    const reason = `${release.id} is active on ${color} already, and healthy.`;
    return { color, current: serving, runs: true, reason };
}
/** The release as it should be there: healthy, or prepared where another one serves. */
function alreadyThere({ hosts }, { color, beside }, release) {
    const { current, next, containers } = hosts[color];
    const runs = beside === undefined;
    const found = runs ? current : next;
    if (found?.release !== release.id || found.state !== 'ready')
        return undefined;
    return !runs || notHealthy(containers, found.services.web).length === 0 ? found : undefined;
}
/** Everything that can go wrong without changing anything that runs: a backup is not worth its time when an image is missing. */
async function bringFiles(session, color, options) {
    const { release, files } = options.folder;
    const host = session.hosts[color];
    await assertDiskSpace(session, color, release);
    await session.effects.perform({
        id: 'deploy.upload',
        kind: 'file',
        key: `upload ${release.id} ${color}`,
        title: `Bring ${release.id} to ${color} (${files.length} files)`,
        repeatable: true,
        do: () => host.upload((0,release_on_host/* withHostVariables */.Mz)(files, {
            color,
            release: release.id,
            privateAddress: (0,build/* instanceOf */.hR)(session.topology, color).privateAddress,
        })),
    });
    const commands = (0,release_on_host/* composeOn */.Aq)(color, { composeProject: release.composeProject, release: release.id });
    await composeStep(session, color, {
        step: 'config',
        title: 'Check the compose file',
        argv: commands.config(),
        timeoutSeconds: 60,
        id: 'deploy',
    });
    await composeStep(session, color, {
        step: 'pull',
        title: `Pull ${release.images.length} images on ${color}`,
        argv: commands.pull(),
        timeoutSeconds: options.pullTimeoutMinutes * 60,
        id: 'deploy',
    });
}
/** Migrates, and starts the web tier where no other release serves. */
async function bringUp(session, place, before, release) {
    const { color, beside } = place;
    const commands = (0,release_on_host/* composeOn */.Aq)(color, { composeProject: release.composeProject, release: release.id });
    const done = tasksDone(before);
    const deploying = currentOf(session, release, null, 'deploying', done);
    await session.lock();
    await recordIn(session, place, deploying, 'deploy.record-begin');
    const stack = createStack(color, session.hosts[color], deploying, session.effects);
    if (beside === undefined) {
        await stack.stop('clock', 'deploy');
        await stack.stop('jobs', 'deploy');
    }
    const schemaVersion = await migrateDatabase(session, color, release, commands);
    await session.lock();
    if (beside === undefined)
        await startWithCertificate(session, stack, before.active, commands);
    const ready = currentOf(session, release, schemaVersion, 'ready', done);
    await recordIn(session, place, ready, 'deploy.record-end');
    await pruneReleases(session, color, [release.id, ...(beside === undefined ? [] : neededIn(before, color))]);
    return ready;
}
async function startWithCertificate(session, { color, current }, active, commands) {
    const carries = session.carriesCertificate && !(0,build_fleet/* isSingle */.vX)(session);
    const certificate = carries
        ? await bringCertificate(session, { from: active ?? (0,build/* otherColor */.IP)(color), to: color, id: 'deploy' })
        : undefined;
    await startWeb(session, color, current.services.web, commands, 'deploy');
    if (certificate !== undefined)
        await showCertificate(session, color, current, certificate, 'deploy');
    else if (carries)
        session.warning(noCertificateYet(color));
    // The only color has the address, and gets its own.
    else if (session.carriesCertificate)
        await obtainCertificate(session, color, current, 'deploy');
}
function currentOf(session, release, schemaVersion, state, done) {
    const { web, jobs, clock } = release.services;
    return {
        schema: 'lago-scw/current@1',
        release: release.id,
        lagoVersion: release.lagoVersion,
        composeProject: release.composeProject,
        services: { web, jobs, clock },
        state,
        schemaVersion,
        deployedAt: new Date(session.effects.clock.now()).toISOString(),
        promotedAt: null,
        run: session.run,
        tasksDone: done,
    };
}
function noCertificateYet(color) {
    return `${color} has no certificate yet, and can get none before it holds the Elastic IP (\`tls.challenge: tls-alpn\`): the smoke test of it cannot pass. Promote it with \`force: true\` if it is the first release; the promote waits for the certificate once the address is there.`;
}
function backupName(session, release) {
    return `lago-${session.topology.environment}-before-${release.id}-${session.run}`;
}

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 25 modules
var action_kit_build = __webpack_require__(4237);
;// CONCATENATED MODULE: ./packages/action-kit/build/github.js
/** That of this run. @actions/github is loaded only when there is something to ask or tell. */
async function openRepository(token, runner) {
    const github = await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 1918));
    const octokit = github.getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    return { octokit, owner, repo };
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/deployment-status.js



/** GitHub's limit. */
const DESCRIPTION_LENGTH = 140;
const REMEDY = 'Give the job `permissions: deployments: write` and pass github-token: github.token.';
/**
 * Says in the deployment that the job's `environment:` has made what took over from what. A fault of GitHub's is a
 * warning: the hand-over is done.
 */
async function describeDeployment(options) {
    const { deployments, effects, runner, described, warning } = options;
    const { sha, runUrl } = runner;
    if (sha === null || runUrl === null)
        return;
    const description = statusText(described);
    try {
        const isThere = await effects.perform({
            id: 'deployment.describe',
            kind: 'github',
            key: `deployment of ${runUrl}`,
            title: `Tell GitHub's deployment: ${description}`,
            // A second status of the same words harms nobody.
            repeatable: true,
            do: () => (0,action_kit_build/* callGitHub */.ur)(async () => {
                const id = await findDeployment(deployments, sha, runUrl);
                if (id !== undefined)
                    await deployments.describe(id, description, runUrl);
                return id !== undefined;
            }, REMEDY),
        });
        if (!isThere)
            warning('This job has no GitHub deployment to describe: give it an `environment:` that makes one.');
    }
    catch (error) {
        effects.signal.throwIfAborted();
        warning(`GitHub's deployment was not told of ${described.release}: ${(0,effects_build/* messageOf */.bD)(error)}`);
    }
}
/** The one that this run's job has made: its log is of this run, and it has not ended. */
async function findDeployment(deployments, sha, runUrl) {
    for (const { id } of await deployments.list(sha)) {
        const logUrl = await deployments.logUrlWhileRunning(id);
        if (logUrl === runUrl || logUrl?.startsWith(`${runUrl}/`))
            return id;
    }
    return undefined;
}
function statusText({ color, release, previous, previousColor }) {
    const before = previous === '' ? 'the first release' : `before: ${previous} on ${previousColor}`;
    return `${release} on ${color}; ${before}`.slice(0, DESCRIPTION_LENGTH);
}
async function githubDeployments(token, runner) {
    const { octokit, owner, repo } = await openRepository(token, runner);
    const { repos } = octokit.rest;
    return {
        list: async (sha) => (await repos.listDeployments({ owner, repo, sha, per_page: 20 })).data,
        logUrlWhileRunning: async (deployment_id) => {
            const { data } = await repos.listDeploymentStatuses({ owner, repo, deployment_id, per_page: 1 });
            const [newest] = data;
            return newest?.state === 'in_progress' ? newest.log_url : undefined;
        },
        describe: async (deployment_id, description, log_url) => {
            await repos.createDeploymentStatus({
                owner,
                repo,
                deployment_id,
                state: 'in_progress',
                description,
                log_url,
                auto_inactive: false,
            });
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/clock-window.js

const MINUTE = 60_000;
/** A tick enqueues its job at once; a slow start of the minute is forgiven. */
const AFTER_TICK_MINUTES = 1;
/**
 * No clock catches up (facts: lago.md 3.1): a tick that bills customers of a day, or tops up their wallets, must not fall
 * into the minutes in which no clock runs. Ticks whose work the next one does may.
 *
 * @param minutesAway how long no clock may run
 */
function clockWindow(now, version, minutesAway) {
    let until = now;
    let why = '';
    // One closed time may lead into the next.
    for (;;) {
        const blocking = ticksThatMatter(version).find(({ minute }) => blocks(until, minute, minutesAway));
        if (blocking === undefined)
            break;
        why ||= `${blocking.name} is due at minute ${blocking.minute} of the hour, and what no clock enqueues stays undone`;
        until = endOfBlock(until, blocking.minute);
    }
    return until === now ? { open: true } : { open: false, until, why };
}
function ticksThatMatter(version) {
    return clockTicksOf(version).flatMap(({ name, cadence, missed, doubled }) => cadence.every === 'hour' && (missed === 'day' || doubled === 'charges')
        ? [{ name, minute: cadence.minute }]
        : []);
}
function blocks(at, minute, minutesAway) {
    const due = nextDue(at, minute).getTime();
    return due - at.getTime() <= minutesAway * MINUTE;
}
/** The next moment at which the tick is due, or the last one while it may still be at work. */
function nextDue(at, minute) {
    const due = new Date(at);
    due.setUTCMinutes(minute, 0, 0);
    const over = due.getTime() + AFTER_TICK_MINUTES * MINUTE <= at.getTime();
    return over ? new Date(due.getTime() + 60 * MINUTE) : due;
}
function endOfBlock(at, minute) {
    return new Date(nextDue(at, minute).getTime() + AFTER_TICK_MINUTES * MINUTE);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/smoke-gate.js



/** @throws ActionError `smoke-report` when there is no such report at the path */
async function readSmokeReport(path) {
    try {
        return build/* smokeReportSchema */.Bt.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('smoke-report', `Input 'smoke-report' is '${path}', which is no report of smoke-test: ${(0,build/* documentFault */.Kk)(error)}`, 'Set it to the `report` output of smoke-test, in the same job.', { cause: error });
    }
}
/**
 * Only what was tested goes public.
 *
 * @returns what a forced promote does without, if anything
 * @throws ActionError `not-smoke-tested` when the report is missing, too old, of something else or not passed
 */
function checkSmokeGate(gate, candidate, now) {
    const fault = faultOf(gate, candidate, now);
    if (fault === undefined || gate.force)
        return fault;
    throw new effects_build/* ActionError */.lZ('not-smoke-tested', `${candidate.release} on ${candidate.color} cannot be promoted: ${fault}.`, 'Smoke-test the standby and give its `report` output as `smoke-report`; `force: true` promotes without.');
}
function faultOf({ report, maximumAgeMinutes }, candidate, now) {
    if (report === undefined)
        return 'no smoke test of it was given';
    if (report.environment !== candidate.environment)
        return `the smoke test is of environment '${report.environment}'`;
    if (report.target !== candidate.color)
        return `the smoke test is of ${report.target}`;
    if (report.release !== candidate.release)
        return `the smoke test is of release ${report.release ?? '(unknown)'}`;
    if (report.verdict !== 'passed')
        return `its smoke test ended with '${report.verdict}'`;
    if (report.partial)
        return 'its smoke test was of some chosen probes only (input `probes`)';
    const minutes = (now - Date.parse(report.startedAt)) / 60_000;
    if (!(minutes <= maximumAgeMinutes)) {
        return `its smoke test is ${Math.round(minutes)} minutes old, ${maximumAgeMinutes} are allowed`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/gates.js



/** Starting and stopping of jobs and clock, move and verification; what the spec allows comes on top. */
const FIXED_MINUTES = 2;
/** Before a hand-over that was not begun yet: is it tested, and may the clock be away? */
function gatesOf(context, session, operation) {
    return async (decision, fleet) => {
        if (decision.resumes)
            return;
        // On the only instance nothing can be tested before: the promote takes back what does not get healthy.
        if (operation === 'promote' && decision.inPlace === undefined)
            await passSmokeGate(context, session, decision.to, fleet);
        const running = fleet.hosts[decision.from].current;
        if (running?.promotedAt)
            await passClockWindow(session, operation, running.lagoVersion);
    };
}
async function passSmokeGate(context, session, color, fleet) {
    const { inputs, runner } = context;
    const path = inputs['smoke-report'];
    const report = path === undefined ? undefined : await readSmokeReport((0,external_node_path_.resolve)(runner.workspace, path));
    const gate = { report, force: inputs.force, maximumAgeMinutes: inputs['smoke-report-minutes'] };
    const release = fleet.hosts[color].current?.release ?? '';
    const candidate = { color, release, environment: session.topology.environment };
    const fault = checkSmokeGate(gate, candidate, session.effects.clock.now());
    if (fault !== undefined)
        session.warning(`${release} is promoted by force: ${fault}.`);
}
/** A rollback does not wait: whoever asks for it has a worse problem than a late tick. */
async function passClockWindow(session, operation, version) {
    const { effects } = session;
    const look = () => clockWindow(new Date(effects.clock.now()), version, minutesAway(session));
    const now = look();
    if (now.open)
        return;
    const until = now.until.toISOString().slice(11, 16);
    if (operation === 'rollback' || session.ignoresClockWindow) {
        session.warning(`No clock runs for some moments, although ${now.why}. See to it that ${version} did that work.`);
        return;
    }
    session.info(`Waiting until ${until} UTC: ${now.why}. \`ignore-clock-window: true\` goes on at once.`);
    await effects.waitFor({
        id: 'promote.clock-window',
        key: `clock window ${until}`,
        title: `The clock may be away from ${until} UTC`,
        timeoutSeconds: 3600,
        everySeconds: 10,
        look: async () => {
            const seen = look();
            return seen.open
                ? { done: true, value: undefined }
                : { done: false, now: `until ${seen.until.toISOString().slice(11, 16)} UTC: ${seen.why}` };
        },
    });
}
/** Between the stop of one clock and the start of the other. Jobs have ended by then. */
function minutesAway({ handOver }) {
    const seconds = handOver['canary-seconds'] * Math.sign(handOver['canary-percent']) +
        handOver['drain-seconds'] +
        handOver['in-flight-seconds'] +
        handOver['closed-seconds'];
    return FIXED_MINUTES + Math.ceil(seconds / 60);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/older-release.js











/**
 * Brings the web tier of a release up that is still on the standby, without a migration: so that a rollback can go to it.
 * What ran warm there is stopped. Does nothing when it is what runs there.
 *
 * @throws ActionError `no-release` naming the releases that are there
 */
async function bringUpOlder(session, wanted) {
    await session.lock();
    const fleet = await readStateByRecords(session);
    const color = standby(fleet);
    const { current } = fleet.hosts[color];
    if (current?.release === wanted && current.state === 'ready')
        return;
    const release = await readRelease(session, color, wanted);
    const schemaVersion = schema_versions_schemaVersionOf(release.lagoVersion);
    const done = tasksDone(fleet);
    const state = (name) => currentOf(session, release, schemaVersion, name, done);
    await writeCurrent(session, color, state('deploying'), 'rollback.older-begin');
    const commands = (0,release_on_host/* composeOn */.Aq)(color, { composeProject: release.composeProject, release: release.id });
    await startWeb(session, color, release.services.web, commands, 'rollback');
    await writeCurrent(session, color, state('ready'), 'rollback.older-end');
}
/**
 * With one color: notes a release that is still on blue as the one that waits there, so that a rollback can bring it back.
 * Does nothing when it is known there, or when there is nothing to go back to.
 *
 * @throws ActionError as `decideRollbackInPlace`
 */
async function prepareOlder(session, acceptSchemaDrift, wanted) {
    await session.lock();
    const fleet = await readState(session);
    const decision = decideRollbackInPlace(fleet, acceptSchemaDrift, wanted);
    if (decision.kind === 'already' || decision.inPlace === undefined)
        return;
    const { current, next } = fleet.hosts.blue;
    if ([current, next].some((one) => one?.release === decision.inPlace && one?.state === 'ready'))
        return;
    const release = await readRelease(session, 'blue', decision.inPlace);
    const schemaVersion = release.schemaVersion ?? schema_versions_schemaVersionOf(release.lagoVersion);
    const older = currentOf(session, release, schemaVersion, 'ready', tasksDone(fleet));
    // It had its promote: it is for this rollback, and no promote takes it.
    const noted = { ...older, promotedAt: older.deployedAt };
    await writeNext(session, 'blue', noted, 'rollback.older-noted');
}
async function readRelease(session, color, wanted) {
    const host = session.hosts[color];
    const script = 'cat "$1/release.json" 2>/dev/null || { ls lago-scw/releases >&2; exit 1; }';
    try {
        const { stdout } = await session.effects.perform({
            id: 'rollback.older-read',
            kind: 'ssh',
            key: `read ${wanted} ${color}`,
            title: `Look for ${wanted} on ${color}`,
            repeatable: true,
            do: () => host.script(script, [(0,release_on_host/* releaseFolder */.Uc)(wanted)], { label: 'looking for the release' }),
        });
        return (0,build/* parseRelease */.BC)(stdout);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('no-release', `Input 'to-release' is '${wanted}', which is not on ${color}: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Choose one of the releases that are there, or deploy it again and promote it.', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(542);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 19 modules
var scaleway_build = __webpack_require__(1849);
// EXTERNAL MODULE: ./actions/lago-deploy-compose/build/cloud.js + 1 modules
var build_cloud = __webpack_require__(5127);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/park.js





/** What is said of an instance that is parked. */
const PARKED = 'it is parked (powered off); a deploy or a rollback wakes it, which takes a minute or two';
/**
 * Powers the standby off. Its disk and its addresses stay; the way back by a warm release is gone until it is woken.
 *
 * @returns the color that is off now
 * @throws ActionError `not-to-be-parked` when the standby has work, or might get traffic
 */
async function park(session) {
    if ((0,build_fleet/* isSingle */.vX)(session))
        throw refused('there is one color, and it serves');
    await session.lock();
    const fleet = await readState(session);
    const color = standbyToPark(fleet);
    await session.cloud.setPower(color, 'off', 'park');
    return color;
}
function standbyToPark({ active, last, hosts }) {
    if (active === null)
        throw refused('nobody has the Elastic IP');
    if (last?.outcome === 'unfinished')
        throw refused(`a ${last.operation} to ${last.to.color} was cut off`);
    const color = (0,build/* otherColor */.IP)(active);
    const { current, containers } = hosts[color];
    if (current !== undefined && current.promotedAt === null) {
        throw refused(`${current.release} waits on ${color} for its promote`);
    }
    const busy = stillThere(containers, [
        ...(current?.services.jobs ?? []),
        ...(current?.services.clock ?? []),
    ]);
    if (busy.length > 0)
        throw refused(`${color} still runs ${busy.join(', ')}`);
    return color;
}
function refused(why) {
    return new effects_build/* ActionError */.lZ('not-to-be-parked', `The standby cannot be parked: ${why}.`, 'Finish what is under way (`promote` or `rollback`), then park it.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/open-session.js








/** Reads the spec and the topology and connects to both hosts. Everything that is typed is checked before that. */
async function openSession(context) {
    const { inputs, variables, effects, runner } = context;
    const startedAt = effects.clock.now();
    const privateKey = (0,host_build/* checkPrivateKey */.fH)(variables.SSH_PRIVATE_KEY);
    const connectTo = await (0,action_kit_build/* readConnectTo */.ew)(variables);
    const { spec } = await (0,action_kit_build/* loadSpec */.II)(inputs.spec, context);
    const topology = await (0,scaleway_build/* resolveTopology */.E8)({ topologyInput: inputs.topology, spec, variables, effects });
    const run = lockRun(runner.runId);
    const cloud = (0,build_cloud/* createCloud */.S)((0,scaleway_build/* scalewayFor */.Vv)(spec, variables), topology, effects);
    const colors = (0,build/* colorsOf */.kt)(topology);
    const off = await parked(inputs.operation, spec['hand-over'].standby, colors, cloud, context);
    const mayMiss = MAY_MISS.includes(inputs.operation) || (inputs.operation === 'promote' && inputs.force);
    const hosts = await (0,build_fleet/* connectHosts */.i8)(topology, { privateKey, connectTo, effects, mayMiss, off });
    // Before the lock can be taken, and not earlier: without hosts there is no lock to give back.
    context.saveState('session', JSON.stringify({ topology, run }));
    return {
        topology,
        hosts,
        cloud,
        connectTo,
        effects,
        handOver: spec['hand-over'],
        carriesCertificate: (0,build/* certificateIsCarried */.cC)(spec.tls),
        ignoresClockWindow: inputs['ignore-clock-window'],
        run,
        startedAt,
        lock: () => (0,host_build/* lockHosts */.rH)((0,build_fleet/* inLockOrder */.XO)(hosts), {
            run,
            url: runner.runUrl ?? '',
            actor: runner.actor ?? '',
            operation: inputs.operation,
            minutes: inputs['lock-minutes'],
        }, effects),
        takingAddressFrom: (color) => context.saveState('address-from', color ?? ''),
        info: context.info,
        warning: context.warning,
    };
}
/** Operations that are for bad times: one dead host does not stop them. */
const MAY_MISS = ['rollback', 'status', 'unlock'];
/** Operations that need both hosts, and wake one that is parked. */
const WAKES = ['deploy', 'rollback'];
/** Instances that are known to be off, with what to say of them. Only asked where that is to be expected: it is a call more. */
async function parked(operation, standby, colors, cloud, context) {
    const off = new Map();
    if (colors.length === 1 || (standby === 'warm' && operation !== 'park'))
        return off;
    for (const color of colors) {
        if (!(await cloud.isPoweredOff(color)))
            continue;
        if (WAKES.includes(operation)) {
            context.info(`${color} is parked: waking it takes a minute or two. Traffic stays where it is meanwhile.`);
            await cloud.setPower(color, 'on', operation);
        }
        else
            off.set(color, PARKED);
    }
    return off;
}
/** Two laptops are two runs. */
function lockRun(runId) {
    return runId === 'local' ? `local-${(0,external_node_os_.hostname)()}` : runId;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/release-folder.js






/**
 * Reads a rendered release and compares every file with its digest.
 *
 * @throws ActionError `release-dir` when a file is missing, or not the one that was rendered
 */
async function readReleaseFolder(folder) {
    const text = await read(folder, 'release.json');
    const release = parse(text.toString(), folder);
    const target = (0,release_on_host/* releaseFolder */.Uc)(release.id);
    const files = await Promise.all(release.files
        .filter(({ path }) => path !== 'release.json')
        .map(async ({ path, mode, sha256 }) => {
        const content = await read(folder, path);
        if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== sha256)
            throw changed(folder, path);
        return { path: `${target}/${path}`, mode: Number.parseInt(mode, 8), content };
    }));
    return { release, files: [...files, { path: `${target}/release.json`, content: text }] };
}
async function read(folder, path) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('release-dir', `Input 'release-dir' is '${folder}': ${path} cannot be read there (${(0,effects_build/* messageOf */.bD)(error)}).`, 'Set it to the `release-dir` output of render-config, in the same job: the folder lives in the runner’s temporary folder.', { cause: error });
    }
}
function parse(text, folder) {
    try {
        return (0,build/* parseRelease */.BC)(text);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('release-dir', `Input 'release-dir' is '${folder}': its release.json is not one: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Use the same version of render-config and deploy-compose.', { cause: error });
    }
}
function changed(folder, path) {
    return new effects_build/* ActionError */.lZ('release-dir', `Input 'release-dir' is '${folder}': ${path} is not the file that was rendered.`, 'A release is immutable: change the spec and render it again.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/releases-between.js




/** The releases that a switch is between: of two colors what each has, of one what serves there and what waits. */
function releasesBetween(session, fleet, decision) {
    const { current, next } = fleet.hosts[decision.to];
    if (!(0,build_fleet/* isSingle */.vX)(session))
        return { from: fleet.hosts[decision.from].current, to: current };
    const to = [current, next].find((one) => one?.release === decision.inPlace);
    const other = to === current ? next : current;
    // One that was cut off may have noted the new release as the current one already.
    const from = other?.release === to?.release ? undefined : other;
    return { from, to: to && { ...to, tasksDone: [...tasksDone(fleet)] } };
}
/** The same where nothing is to be done: what serves, and what served before or would serve after a rollback. */
function releasesWithout(session, fleet, active) {
    return {
        now: fleet.hosts[active].current,
        before: releaseBefore(session, fleet, (0,build/* otherColor */.IP)(active)),
    };
}
/** The release that a rollback would bring back; empty where there is none. */
function releaseBefore(session, fleet, standby) {
    return (0,build_fleet/* isSingle */.vX)(session) ? (fleet.last?.from.release ?? '') : releaseOn(fleet, standby);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/host-facts.js




const DISK = `df -Pk "$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || echo /)" 2>/dev/null | awk 'NR == 2 { sub("%", "", $5); print "disk " $5 }'
[ -f lago-scw/hand-over/lease ] && echo left-over
exit 0
`;
const QUEUES = `
require "sidekiq/api"
puts "lago-scw queues " + Sidekiq::Stats.new.enqueued.to_s
`.trim();
/** Reads them at once; what fails is null. */
async function readHostFacts(session, fleet, color) {
    const host = session.hosts[color];
    if (!host.isThere)
        return { diskUsedPercent: null, certificateDays: null, queueDepth: null, leftOver: false };
    const [said, days, depth] = await Promise.all([
        orNull(session, `facts ${color}`, async () => (await host.script(DISK, [])).stdout),
        orNull(session, `certificate ${color}`, async () => daysLeft(session, await presentedCertificate(host, '127.0.0.1', 443, session.topology.domain))),
        fleet.active === color
            ? orNull(session, `queues ${color}`, () => queueDepth(session, fleet, color))
            : null,
    ]);
    const disk = /^disk (\d+)$/m.exec(said ?? '')?.[1];
    return {
        diskUsedPercent: disk === undefined ? null : Number(disk),
        certificateDays: days,
        queueDepth: depth,
        leftOver: said?.includes('left-over') ?? false,
    };
}
function daysLeft({ effects }, pem) {
    const end = new external_node_crypto_.X509Certificate(pem).validToDate.getTime();
    return Math.floor((end - effects.clock.now()) / 86_400_000);
}
async function queueDepth(session, fleet, color) {
    const { current } = fleet.hosts[color];
    const worker = current?.services.jobs[0];
    if (current === undefined || worker === undefined)
        return null;
    const words = ['bundle', 'exec', 'rails', 'runner', QUEUES];
    const argv = (0,release_on_host/* composeOn */.Aq)(color, current).exec(worker, words);
    const { stdout } = await session.hosts[color].run(argv, { label: 'rails runner', timeoutSeconds: 120 });
    const found = /lago-scw queues (\d+)/.exec(stdout)?.[1];
    return found === undefined ? null : Number(found);
}
async function orNull({ effects, info }, what, look) {
    try {
        return await effects.perform({
            id: 'deploy.facts',
            kind: 'ssh',
            key: what,
            title: `Look at ${what}`,
            repeatable: true,
            do: look,
        });
    }
    catch (error) {
        effects.signal.throwIfAborted();
        info(`${what} could not be seen: ${(0,effects_build/* messageOf */.bD)(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/lost-address.js
/** What is wrong when the Elastic IP leads nowhere: nobody reaches Lago then. */
function lostAddress({ color, isAttached }, address) {
    if (isAttached)
        return undefined;
    const where = color === null ? 'is attached to neither color' : `has not arrived at ${color} yet`;
    return (`The Elastic IP ${address} ${where}: nobody reaches the public name. ` +
        'Unless a promote or a rollback is under way, run one now, or attach the IP in the Scaleway console under Instances > Flexible IPs.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/status.js










/** What all colors do now, and what could be done. Takes no lock and changes nothing. */
async function readStatus(session) {
    const [seen, place, blueLock, greenLock] = await Promise.all([
        (0,build_fleet/* readFleet */.p9)(session),
        session.cloud.addressPlace(),
        lockOf(session, 'blue'),
        lockOf(session, 'green'),
    ]);
    const fleet = { ...seen, active: place.color };
    const [blueFacts, greenFacts] = await Promise.all([
        readHostFacts(session, fleet, 'blue'),
        readHostFacts(session, fleet, 'green'),
    ]);
    const locks = { blue: blueLock, green: greenLock };
    const facts = { blue: blueFacts, green: greenFacts };
    return {
        fleet,
        colors: (0,build/* colorsOf */.kt)(session.topology).map((color) => describeColor(fleet, color, locks[color], facts[color])),
        waiting: (0,build_fleet/* isSingle */.vX)(session) ? waitingIn(fleet.hosts.blue)?.release : undefined,
        promote: possible(() => promoting(session)(fleet)),
        rollback: possible(() => rollingBack(session, false)(fleet)),
        alarm: lostAddress(place, session.topology.elasticIp.address) ?? missingClock(fleet),
    };
}
/** Of a host that is away nobody knows; its lock ends by itself. */
async function lockOf({ hosts, effects }, color) {
    return hosts[color].isThere ? (0,host_build/* readLock */.mF)(hosts[color], effects) : { state: 'free', owner: undefined };
}
function describeColor(fleet, color, lock, facts) {
    const { isThere, absence, current, containers } = fleet.hosts[color];
    const services = current?.services;
    const faults = services === undefined ? [] : notHealthy(containers, services.web);
    const part = (names) => {
        const running = stillThere(containers, names ?? []);
        return running.length === 0 ? 'down' : running.join(', ');
    };
    return {
        color,
        facts,
        hasElasticIp: fleet.active === color,
        release: !isThere
            ? `unknown: ${absence}`
            : current === undefined
                ? 'none'
                : `${current.release}${current.state === 'deploying' ? ' (deploying)' : ''}`,
        version: current?.lagoVersion ?? '',
        schema: current?.schemaVersion ?? '',
        health: current === undefined ? '' : faults.length === 0 ? 'healthy' : faults.join(', '),
        jobs: part(services?.jobs),
        clock: part(services?.clock),
        lock: lock.state === 'free' ? 'free' : `${lock.state} ${(0,host_build/* describeLockOwner */.eF)(lock.owner)}`,
    };
}
function possible(decide) {
    try {
        const decision = decide();
        if (decision.kind === 'already')
            return `no: ${decision.reason}`;
        const where = decision.inPlace === undefined ? decision.to : `${decision.inPlace}, in place`;
        return `yes, to ${where}${decision.resumes ? ' (finishes one that was cut off)' : ''}`;
    }
    catch (error) {
        if (error instanceof effects_build/* ActionError */.lZ)
            return `no: ${error.message} ${error.remedy}`;
        throw error;
    }
}
/** For machines: what the table shows. */
function statusJson({ colors, waiting, promote, rollback, fleet, alarm }) {
    const { active, last } = fleet;
    return JSON.stringify({
        active,
        colors,
        ...(waiting === undefined ? {} : { waiting }),
        last: last ?? null,
        promote,
        rollback,
        alarm: alarm ?? null,
    });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/summary.js






function summarizeDeploy(summary, session, deployed) {
    const { color, current, runs, before, backup, tasks } = deployed;
    summary.heading(`Deployed ${current.release} to ${color}`);
    summary.diagram(picture(session, before.active, { ...releasesOf(before), ...(runs ? { [color]: current.release } : {}) }, before.active));
    summary.table(['', ''], [
        ['Release', current.release],
        ['Active meanwhile', releaseOn(before, before.active) || 'nothing'],
        ['Schema', current.schemaVersion ?? ''],
        [
            'Backup before the migration',
            backup === undefined ? 'none: the release was there already' : backupText(backup, session),
        ],
        ['Seconds', secondsSince(session).toFixed(1)],
    ]);
    summary.paragraph(runs
        ? `Web tier healthy; jobs and clock stay down until the promote. Next: smoke-test ${color}, then promote.`
        : `It is not started: ${releaseOn(before, color)} serves there until the promote, and the database is migrated already. The promote puts it in its place; service is away while Lago starts, and the old one comes back by itself when the new one does not get healthy.`);
    summarizeTasks(summary, 'Upgrade tasks that the promote will perform', tasks.map(commandOf));
}
/** One that was there already says so: nobody is to look for one of this run. */
function backupText({ kind, name, id, takenAt }, { effects }) {
    const text = `${kind} ${name} (${id})`;
    if (takenAt === undefined)
        return text;
    const minutes = Math.round((effects.clock.now() - takenAt) / 60_000);
    return `${text}, ${minutes} minutes old and newer than the last deploy: no other was taken`;
}
/** Lines of commands; nothing where Lago asks for nothing. */
function summarizeTasks(summary, heading, commands) {
    if (commands.length > 0)
        summary.heading(heading, 3).code(commands.join('\n'), 'sh');
}
function summarizeSwitch(summary, session, operation, { before, active, releases, already, resumed, secondsToTraffic, secondsToAddress, loss }, parked) {
    const release = releases.now?.release ?? '';
    const single = (0,build_fleet/* isSingle */.vX)(session);
    const done = operation === 'promote' ? 'Promoted' : 'Rolled back to';
    if (already !== undefined) {
        summary.heading(`Nothing to ${operation === 'promote' ? 'promote' : 'roll back'}`).paragraph(already);
        return;
    }
    summary.heading(`${done} ${release} on ${active}`);
    const seconds = secondsToTraffic?.toFixed(1) ?? '';
    summary.paragraph(`Time to traffic: ${seconds} s from the start of the action until every new request was answered by ${release}; ` +
        `${single ? 'there is one color, so service was away while it started' : `the Elastic IP had moved after ${secondsToAddress?.toFixed(1) ?? ''} s`}. Jobs and clock followed; all done after ${secondsSince(session).toFixed(1)} s.${resumed ? ' An earlier run had begun this and was cut off.' : ''}`);
    if (loss !== undefined)
        summarizeLoss(summary, loss);
    summary.paragraph('Before').diagram(picture(session, before.active, releasesOf(before), before.active));
    summary
        .paragraph('After')
        .diagram(picture(session, active, { ...releasesOf(before), [active]: release }, active));
    if (parked !== undefined) {
        summary.paragraph(goneWarm(parked));
        return;
    }
    summary.paragraph(wayBack(operation, releases.before, single ? undefined : (0,build/* otherColor */.IP)(active)));
}
/** @param warmOn where the release before runs on; undefined where there is one color */
function wayBack(operation, before, warmOn) {
    if (before === '')
        return 'This is the first release: there is none to roll back to.';
    if (warmOn !== undefined)
        return `${before} stays warm on ${warmOn}. To go back: \`operation: ${operation === 'promote' ? 'rollback' : 'promote'}\`.`;
    if (operation === 'rollback')
        return `To go forward again, deploy ${before} and promote it.`;
    return `${before} is stopped and still there. To go back, with the same interruption: \`operation: rollback\`.`;
}
/** What the operator chose with it, and what it costs. */
function goneWarm(parked) {
    return `${parked} is powered off and costs its disk and addresses only. A rollback has to wake it first, which takes a minute or two; so does a deploy.`;
}
/** The meter's own requests stand for those of everybody. */
function summarizeLoss(summary, { requests, lost, hung, reset, slowestMs, faults }) {
    summary.table(['Requests during the hand-over', 'Lost', 'of these hung', 'of these reset', 'Slowest'], [[requests, lost, hung, reset, `${slowestMs} ms`].map(String)]);
    if (faults.length > 0)
        summary.list(faults);
}
function summarizeStatus(summary, { colors, waiting, promote, rollback, fleet, alarm }) {
    summary.heading('Status');
    if (colors.length === 1)
        summary.paragraph('There is one color: a promote or a rollback interrupts service while Lago starts.');
    if (alarm !== undefined)
        summary.paragraph(`⚠ ${alarm}`);
    summary.table([
        '',
        'Elastic IP',
        'Release',
        'Version',
        'Schema',
        'Web tier',
        'Jobs',
        'Clock',
        'Queued',
        'Disk',
        'Certificate',
        'Lock',
    ], colors.map((one) => [
        one.color,
        one.hasElasticIp ? 'yes' : '',
        one.release,
        one.version,
        one.schema,
        one.health,
        one.jobs,
        one.clock,
        one.facts.queueDepth === null ? '' : String(one.facts.queueDepth),
        one.facts.diskUsedPercent === null ? '' : `${one.facts.diskUsedPercent} %`,
        one.facts.certificateDays === null ? '' : `${one.facts.certificateDays} days`,
        one.lock,
    ]));
    const { last } = fleet;
    summary.list([
        `Last hand-over: ${last === undefined ? 'none' : `${last.operation} to ${last.to.color}, ${last.outcome}, ${last.endedAt ?? last.startedAt}`}`,
        ...(waiting === undefined ? [] : [`Waits for its promote: ${waiting}`]),
        `Promote now: ${promote}`,
        `Roll back now: ${rollback}`,
    ]);
}
function summarizeUnlock(summary, broken, notice) {
    const lines = broken.map(({ host, owner }) => owner === undefined
        ? `${host} was not locked.`
        : `${host}: broke the lock that was held ${(0,host_build/* describeLockOwner */.eF)(owner)}.`);
    summary.heading('Unlocked').list(lines);
    for (const line of lines)
        notice(line);
}
function releasesOf(fleet) {
    return { blue: releaseOn(fleet, 'blue'), green: releaseOn(fleet, 'green') };
}
/** Who holds what: the Elastic IP, jobs and clock. */
function picture({ topology }, elasticIpOn, releases, jobsAndClockOn) {
    const label = (color) => {
        const release = releases[color];
        const lines = release === '' ? ['no release'] : [release, color === jobsAndClockOn ? 'web, jobs, clock' : 'web'];
        return [color, ...lines].map(action_kit_build/* mermaidText */.Hg).join('<br>');
    };
    return [
        'flowchart LR',
        `  users(["${(0,action_kit_build/* mermaidText */.Hg)(topology.domain)}"]) --> ip["Elastic IP<br>${(0,action_kit_build/* mermaidText */.Hg)(topology.elasticIp.address)}"]`,
        ...(0,build/* colorsOf */.kt)(topology).map((color) => `  ${color}["${label(color)}"]`),
        ...(elasticIpOn === null ? [] : [`  ip ==> ${elasticIpOn}`]),
        ...(0,build/* colorsOf */.kt)(topology)
            .filter((color) => releases[color] !== '')
            .map((color) => `  ${color} --> database[("PostgreSQL")]`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/clock-minute.js

/** A clock looks once a second what is due: one that was gone by then has not enqueued what is due in this minute. */
const LOOKS_WITHIN_MS = 1000;
const clock_minute_MINUTE = 60_000;
/**
 * A clock that starts in a minute enqueues what is due in it, also when another one did before it was stopped. That counts
 * where a second time repeats an attempt, a webhook, or a charge (facts: lago.md 3.2).
 *
 * @param lastRan when the last clock ended; undefined when nobody can tell, or none ever ran
 */
function spentMinute(now, lastRan, version) {
    const began = Math.floor(now.getTime() / clock_minute_MINUTE) * clock_minute_MINUTE;
    if (lastRan === undefined || lastRan.getTime() < began + LOOKS_WITHIN_MS)
        return undefined;
    const tick = clockTicksOf(version).find(({ cadence, doubled }) => doubled !== 'nothing' && cadence.every === 'hour' && cadence.minute === now.getUTCMinutes());
    return tick && { until: new Date(began + clock_minute_MINUTE), tick: tick.name };
}
/** Before the clock of `to`, or again that of `from`, starts. A host that does not answer has lost its power by then. */
async function awaitUnspentMinute({ effects, ignoresClockWindow, info }, id, from, to) {
    const now = () => new Date(effects.clock.now());
    // Hosts are asked in the few minutes only in which it matters.
    if (ignoresClockWindow || spentMinute(now(), now(), to.current.lagoVersion) === undefined)
        return;
    const ends = await Promise.all([from, to].map((stack) => stack?.lastEnd('clock').catch(() => undefined)));
    const spent = spentMinute(now(), latestOf(ends), to.current.lagoVersion);
    if (spent === undefined)
        return;
    const until = spent.until.toISOString().slice(11, 16);
    info(`The clock starts at ${until} UTC: ${spent.tick} was enqueued in this minute, and would be once more.`);
    await effects.waitFor({
        id: `${id}.clock-minute`,
        key: `clock minute ${until}`,
        title: `The minute of ${spent.tick} is over`,
        timeoutSeconds: 120,
        everySeconds: 1,
        look: async () => now() >= spent.until
            ? { done: true, value: undefined }
            : { done: false, now: `the clock starts at ${until} UTC` },
    });
}
function latestOf(times) {
    return times
        .filter((time) => time !== undefined)
        .sort((a, b) => a.getTime() - b.getTime())
        .at(-1);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/dead-set.js

/** What a worker raises for a job that its release does not know (facts: lago.md 3.3). Its jobs are not retried: they die at once. */
const ERRORS = [
    'NameError',
    'ArgumentError',
    'ActiveJob::DeserializationError',
    'ActiveJob::UnknownJobClassError',
];
const dead_set_MARK = 'lago-scw dead set';
/** Ruby for `rails runner`: $1 seconds since the epoch, $2 `requeue` or `count`. */
const SCAN = `
require "sidekiq/api"
since, way = Time.at(ARGV[0].to_f), ARGV[1]
dead = Sidekiq::DeadSet.new.select { |job| job.at >= since && ${JSON.stringify(ERRORS)}.include?(job["error_class"]) }
dead.each(&:retry) if way == "requeue"
puts "${dead_set_MARK} " + dead.map { |job| job.display_class }.tally.to_json
`.trim();
/** Finds the jobs that died since a moment because a worker of the other release met them. A scan that fails is told, and harms nothing. */
async function scanDeadSet(scan) {
    const { id, color, since, requeue, effects, warning } = scan;
    try {
        const dead = await effects.perform({
            id: `${id}.dead-set`,
            kind: 'ssh',
            key: `dead set ${color}`,
            title: 'Look for jobs that the other release could not run',
            repeatable: true,
            do: async () => {
                const words = [
                    'bundle',
                    'exec',
                    'rails',
                    'runner',
                    SCAN,
                    String(since / 1000),
                    requeue ? 'requeue' : 'count',
                ];
                return deadJobsIn((await scan.rails(words)).stdout);
            },
        });
        const found = Object.entries(dead).map(([name, count]) => `${count} × ${name}`);
        if (found.length > 0) {
            const done = requeue ? 'They were given to the new workers.' : 'They are in the dead set of Sidekiq.';
            warning(`Jobs that a worker of the other release did not know: ${found.join(', ')}. ${done}`);
        }
        return dead;
    }
    catch (error) {
        effects.signal.throwIfAborted();
        warning(`The dead set of Sidekiq could not be looked at: ${(0,effects_build/* messageOf */.bD)(error)}`);
        return {};
    }
}
/** @throws ActionError `dead-set` when the output has no such line */
function deadJobsIn(output) {
    const json = new RegExp(`${dead_set_MARK} (\\{.*\\})`).exec(output)?.[1];
    if (json !== undefined)
        return JSON.parse(json);
    throw new effects_build/* ActionError */.lZ('dead-set', '`rails runner` named no dead set.', 'Look at the output of the worker.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/edge-script.js
/**
 * Scripts of a hand-over on a host, for any POSIX shell, in the home of the SSH user. Whatever they leave behind ends by
 * itself: the kernel stops to obey the firewall rule at a moment that the rule names, and a guard puts the proxy's own file
 * back when the lease runs out, whether or not a runner is still there.
 */
const RULE = 'lago-scw-hand-over';
const edge_script_prelude = `set -eu
umask 077
place=lago-scw/hand-over
mkdir -p "$place"
now() { date +%s; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
has_firewall() { command -v iptables >/dev/null 2>&1; }
# $1 which rules, all of ours when left out
open_doors() {
  has_firewall || return 0
  as_root iptables -w -t raw -S PREROUTING | sed -n "s/^-A PREROUTING \\(.*\${1:-${RULE}}.*\\)/\\1/p" | while read -r rule; do
    # Words of iptables' own, which it printed: to be split.
    as_root iptables -w -t raw -D PREROUTING $rule
  done
}
# Whole and at once: the folder is watched, and half a file would cost two seconds.
put() { printf '%s\\n' "$2" > "$place/next.$$"; mv "$place/next.$$" "$1/drain.yml"; }
`;
/** $1 folder of the proxy's dynamic files, $2 text of drain.yml, $3 the same while nothing is going on, $4 seconds until it is back */
const turnScript = `${edge_script_prelude}
# A run that died may have left them closed.
open_doors
lease="$(($(now) + $4)) $$"
echo "$lease" > "$place/lease"
put "$1" "$2"
guard='
while [ "$(cat lago-scw/hand-over/lease 2>/dev/null)" = "$3" ]; do
  if [ "$(date +%s)" -ge "\${3%% *}" ]; then
    printf "%s\\n" "$2" > lago-scw/hand-over/back
    mv lago-scw/hand-over/back "$1/drain.yml"
    rm -f lago-scw/hand-over/lease
    exit
  fi
  sleep 1
done'
nohup sh -c "$guard" lago-scw-guard "$1" "$3" "$lease" </dev/null >/dev/null 2>&1 &
`;
/** $1 folder of the proxy's dynamic files, empty where there is no proxy, $2 text of drain.yml while nothing is going on */
const liftScript = `${edge_script_prelude}
open_doors
rm -f "$place/lease"
if [ -n "$1" ] && [ -f "$1/drain.yml" ] && [ "$(cat "$1/drain.yml")" != "$2" ]; then put "$1" "$2"; fi
`;
const connections = `pid=$(docker inspect --format '{{.State.Pid}}' "$1")
count() { as_root nsenter --target "$pid" --net ss -Hnt state established "$1" | wc -l; }
`;
/** $1 container of the proxy, $2 filter of ss → how many connections it has that fit */
const countScript = `${edge_script_prelude}
${connections}
count "$2"
`;
/**
 * Drops new connections, and waits until nothing is in flight. Zero must last half a second, for a handshake that was under
 * way, unless no connection is left at all.
 *
 * $1 container of the proxy, $2 filter of ss for requests in flight, $3 the same for connections of clients, $4 seconds to
 * wait, $5 seconds that the doors stay closed after zero, $6 addresses with commas → \`zero\`, or \`left <n>\` with the doors
 * open again
 */
const closeScript = `${edge_script_prelude}
${connections}
has_firewall || { echo "iptables is not installed" >&2; exit 1; }
addresses=$6
# $1 name of the rule, $2 seconds after which it ends by itself, by the kernel's clock
close_doors() {
  stop=$(($(now) + $2))
  until=$(date -u -d "@$stop" +%Y-%m-%dT%H:%M:%S 2>/dev/null || date -u -r "$stop" +%Y-%m-%dT%H:%M:%S)
  as_root iptables -w -t raw -I PREROUTING -d "$addresses" -p tcp -m multiport --dports 80,443 --syn -m time --datestop "$until" -m comment --comment "$1" -j DROP
}
open_doors
close_doors ${RULE}-waits $(($4 + 2))
end=$(($(now) + $4))
calm=0
while :; do
  flight=$(count "$2")
  if [ "$flight" -eq 0 ]; then
    calm=$((calm + 1))
    if [ "$calm" -ge 10 ] || [ "$(count "$3")" -eq 0 ]; then
      close_doors ${RULE}-moves "$5"
      open_doors ${RULE}-waits
      echo zero
      exit
    fi
  else
    calm=0
  fi
  if [ "$(now)" -ge "$end" ] && [ "$flight" -gt 0 ]; then open_doors; echo "left $flight"; exit; fi
  sleep 0.05
done
`;

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/public-answer.js




const ANSWERS_IN_A_ROW = 3;
/** Waits until the public name answers as the release, several times in a row over new connections. */
async function waitForPublicAnswer(name, expected, id, effects) {
    let inARow = 0;
    await effects.waitFor({
        id: `${id}.public-answer`,
        key: `https://${name.domain} → ${expected.release}`,
        title: `https://${name.domain} answers as ${expected.release} on ${expected.color}`,
        timeoutSeconds: 90,
        everySeconds: 0.5,
        look: async () => {
            const now = await lookOnce(name, expected);
            inARow = now === undefined ? inARow + 1 : 0;
            if (inARow >= ANSWERS_IN_A_ROW)
                return { done: true, value: undefined };
            return { done: false, now: now ?? `${inARow} of ${ANSWERS_IN_A_ROW} answers` };
        },
    });
}
/** What is still wrong, as text. A connection that fails is no error here: the address is on its way. */
async function lookOnce(name, expected) {
    try {
        return mismatch(await askPublicName(name), expected);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function mismatch(answer, expected) {
    if (answer.status !== 200)
        return `status ${answer.status}`;
    if (answer.version !== undefined && answer.version !== expected.lagoVersion)
        return `Lago ${answer.version}`;
    if (answer.release !== undefined && answer.release !== expected.release)
        return `release ${answer.release}`;
    if (answer.color !== undefined && answer.color !== '' && answer.color !== expected.color) {
        return `color ${answer.color}`;
    }
    if (expected.direct && answer.turn !== undefined && answer.turn !== 'off')
        return 'the other color, which forwards';
    const saysWho = answer.release !== undefined || answer.version !== undefined;
    return saysWho ? undefined : 'an answer that names neither release nor version';
}
/** `/api/health`: at the bare `/health` the front answers 200 to anything (facts: lago.md 3.6). */
function askPublicName(name) {
    const target = name.connectTo(name.address, 443);
    return ask(name.domain, { host: target.host, port: target.port, agent: false });
}
/** Over a connection that is there, like one through an instance. Whose certificate it is does not matter. */
async function askOver(socket, domain) {
    const createConnection = () => (0,external_node_tls_.connect)({ socket, servername: domain, rejectUnauthorized: false });
    try {
        return await ask(domain, { createConnection });
    }
    catch (error) {
        throw throughTunnel(error);
    }
    finally {
        socket.destroy();
    }
}
function ask(domain, way) {
    return new Promise((resolve, reject) => {
        const call = (0,external_node_https_.request)({
            ...way,
            servername: domain,
            headers: { host: domain, connection: 'close', accept: 'application/json' },
            path: '/api/health',
            timeout: 3000,
        }, (response) => {
            const pieces = [];
            response.on('data', (piece) => pieces.push(piece));
            response.on('error', reject);
            response.on('end', () => resolve({
                status: response.statusCode ?? 0,
                release: header(response.headers['x-lago-release']),
                color: header(response.headers['x-lago-color']),
                turn: header(response.headers[TURN_HEADER.toLowerCase()]),
                version: versionIn(Buffer.concat(pieces).toString()),
            }));
        });
        call.on('timeout', () => call.destroy(new Error('no answer within 3 s')));
        call.on('error', reject);
        call.end();
    });
}
function header(value) {
    return Array.isArray(value) ? value[0] : value;
}
/** Lago's health answer names its version; a build of a commit names something else, which says nothing. */
function versionIn(body) {
    try {
        const { version } = JSON.parse(body);
        return typeof version === 'string' && /^v\d+\.\d+\.\d+$/.test(version) ? version : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/edge.js







/** The service that meets the clients. */
const PROXY = 'proxy';
/** Requests that a proxy has under way show as its connections to api, front and the other color's entry. */
const TO_SERVICES = ['dport = :3000', 'dport = :80'];
const TO_PEER = [`dport = :${HAND_OVER_PORT}`];
const FROM_CLIENTS = '( sport = :80 or sport = :443 )';
const NOT_ACCEPTED = `and not ( sport = :80 or sport = :443 or sport = :${HAND_OVER_PORT} )`;
const BEFORE_FORWARDING = `( ${TO_SERVICES.join(' or ')} ) ${NOT_ACCEPTED}`;
const IN_FLIGHT = `( ${[...TO_SERVICES, ...TO_PEER].join(' or ')} ) ${NOT_ACCEPTED}`;
/** What the move itself may take after the last request has ended, in seconds; then the doors open by themselves. */
const MOVE_SECONDS = 5;
/** Nothing for a release without a proxy: there is nothing that could forward. */
function createEdge(session, color, current) {
    if (!current.services.web.includes(PROXY))
        return undefined;
    const { topology, effects } = session;
    const host = session.hosts[color];
    const folder = `${(0,release_on_host/* releaseFolder */.Uc)(current.release)}/proxy/${color}`;
    const off = turnFile({ kind: 'off' }).trimEnd();
    const name = { domain: topology.domain, address: (0,build/* instanceOf */.hR)(topology, color).managementAddress };
    return {
        color,
        current,
        asPeer: (id) => lookAtEntry(session, color, `${id}.entry-certificate`, async () => {
            const address = (0,build/* instanceOf */.hR)(topology, color).privateAddress;
            return {
                address,
                certificate: await presentedCertificate(host, address, HAND_OVER_PORT, topology.domain),
            };
        }),
        reaches: (other, id) => reach(session, host, other, `${id}.entry-answer`),
        async turn(turn, leaseSeconds, id) {
            const text = turnFile(turn).trimEnd();
            await effects.perform({
                id,
                kind: 'ssh',
                key: `${turnMark(turn)} ${color}`,
                title: describeTurn(turn, color),
                repeatable: true,
                do: () => host.script(turnScript, [folder, text, off, String(leaseSeconds)], {
                    label: 'the proxy’s turn',
                    timeoutSeconds: 20,
                }),
            });
            await effects.waitFor({
                id: `${id}-seen`,
                key: `${turnMark(turn)} ${color} seen`,
                title: `The proxy of ${color} has taken it up`,
                timeoutSeconds: 20,
                everySeconds: 0.2,
                look: async () => {
                    const seen = await markOf({ ...name, connectTo: session.connectTo });
                    return seen === turnMark(turn) ? { done: true, value: undefined } : { done: false, now: seen };
                },
            });
        },
        async waitForOldRequests(seconds, id) {
            const container = await proxyContainer(color, host, current, effects);
            await inFlightOtherwise(color, seconds, () => effects.waitFor({
                id,
                key: `old requests ${color}`,
                title: `Requests that ${color} began before have ended`,
                timeoutSeconds: seconds,
                everySeconds: 1,
                look: async () => {
                    const { stdout } = await host.script(countScript, [container, BEFORE_FORWARDING]);
                    const left = Number(stdout.trim());
                    return left === 0 ? { done: true, value: undefined } : { done: false, now: `${left} left` };
                },
            }));
        },
        async close(seconds, id) {
            const container = await proxyContainer(color, host, current, effects);
            const addresses = [topology.elasticIp.address, name.address].join(',');
            const values = [container, IN_FLIGHT, FROM_CLIENTS, String(seconds), String(MOVE_SECONDS), addresses];
            const answer = await effects.perform({
                id,
                kind: 'ssh',
                key: `close ${color}`,
                title: `New connections to ${color} wait until its last request has ended`,
                repeatable: true,
                do: () => host.script(closeScript, values, { label: 'closing the doors', timeoutSeconds: seconds + 30 }),
            });
            const left = /^left (\d+)/m.exec(answer.stdout)?.[1];
            if (left !== undefined)
                throw inFlight(color, seconds, `${left} left`);
        },
        async lift(id) {
            await effects.perform({
                id,
                kind: 'ssh',
                key: `lift ${color}`,
                title: `The edge of ${color} is as before a hand-over`,
                repeatable: true,
                do: () => host.script(liftScript, [folder, off], { label: 'lifting the hand-over', timeoutSeconds: 20 }),
            });
        },
    };
}
/** What a proxy's answers say of its turn. A request that fails is no news: the next one tells. */
async function markOf(name) {
    try {
        return (await askPublicName(name)).turn ?? 'its answers do not say';
    }
    catch (error) {
        return (0,effects_build/* messageOf */.bD)(error);
    }
}
async function proxyContainer(color, host, current, effects) {
    const containers = await (0,release_on_host/* lookAtContainers */.bg)(color, host, current, effects);
    const proxy = containers.find(({ service, state }) => service === PROXY && state === 'running');
    if (proxy !== undefined)
        return proxy.name;
    throw new effects_build/* ActionError */.lZ('no-proxy', `The proxy of ${color} does not run.`, `Look at \`docker compose logs proxy\` on ${color}.`);
}
function reach(session, host, other, id) {
    const { topology } = session;
    const address = (0,build/* instanceOf */.hR)(topology, other.color).privateAddress;
    return lookAtEntry(session, other.color, id, async () => {
        const { release } = await askOver(await host.forward(address, HAND_OVER_PORT), topology.domain);
        if (release === other.current.release)
            return;
        throw new Error(`it answers as release ${release ?? '(none)'}, not as ${other.current.release}`);
    });
}
async function lookAtEntry(session, color, id, look) {
    try {
        return await session.effects.perform({
            id,
            kind: 'ssh',
            key: `entry ${color}`,
            title: `Look at the private entry of ${color}`,
            repeatable: true,
            do: look,
        });
    }
    catch (error) {
        session.effects.signal.throwIfAborted();
        throw noEntry(color, (0,effects_build/* messageOf */.bD)(error), error);
    }
}
function noEntry(color, why, cause) {
    return new effects_build/* ActionError */.lZ('no-private-entry', `${color} cannot be reached over the private network on port ${HAND_OVER_PORT}: ${why}.`, `Deploy again to ${color}: releases of this version have that entry. Both instances must be on the private network.`, { cause });
}
async function inFlightOtherwise(color, seconds, wait) {
    try {
        await wait();
    }
    catch (error) {
        if (!(error instanceof effects_build/* ActionError */.lZ) || error.code !== 'timeout')
            throw error;
        throw inFlight(color, seconds, error.message);
    }
}
function inFlight(color, seconds, seen) {
    return new effects_build/* ActionError */.lZ('in-flight', `Requests were still in flight on ${color} after ${seconds} s (${seen}); the Elastic IP was not moved, and none of them is lost.`, 'Try again when it is calmer, give them longer (`hand-over.in-flight-seconds`, `hand-over.closed-seconds`), or accept their loss (`hand-over.cut-in-flight: true`).');
}
function describeTurn(turn, color) {
    const other = (0,build/* otherColor */.IP)(color);
    if (turn.kind === 'off')
        return `The proxy of ${color} serves ${color}`;
    if (turn.canary !== undefined)
        return `The proxy of ${color} sends ${turn.canary.percent} % of its requests to ${other}`;
    return `The proxy of ${color} sends every request to ${other}${turn.drain ? ' and ends connections' : ''}`;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/traffic.js

/** Seconds that a lease lasts beyond what was planned: a slow step must not end it. */
const LEASE_MARGIN_SECONDS = 120;
function trafficFrom(plan) {
    const { from, to, settings, cloud, effects, domain } = plan;
    const lease = settings['drain-seconds'] +
        settings['in-flight-seconds'] +
        settings['closed-seconds'] +
        LEASE_MARGIN_SECONDS;
    let forwards = false;
    // Where the address is elsewhere, or leads nowhere, this color gets no requests that could be brought away.
    const isReached = async () => {
        const { color, isAttached } = await cloud.addressPlace();
        return isAttached && color === from.color;
    };
    return {
        async forward(id) {
            // What a hand-over in the other direction may have left: two colors that forward to each other are a circle.
            await to.edge?.lift(`${id}.lift-new`);
            if (!plan.hurried && !(await isReached()))
                return false;
            if (from.edge === undefined || to.edge === undefined) {
                plan.warning(cannotForward(plan));
                return false;
            }
            const [peer] = await Promise.all([to.edge.asPeer(id), from.edge.reaches(to.edge, id)]);
            const turn = { kind: 'forward', peer, domain, drain: false };
            const percent = settings['canary-percent'];
            if (percent > 0 && plan.watch !== undefined) {
                const own = await from.edge.asPeer(`${id}.own`);
                const seconds = settings['canary-seconds'];
                await from.edge.turn({ ...turn, canary: { percent, own } }, lease + seconds, `${id}.canary`);
                await plan.watch(seconds, `${id}.canary-watch`);
            }
            await from.edge.turn(turn, lease, `${id}.forward`);
            forwards = !plan.hurried || (await isReached());
            return forwards;
        },
        async drain(id) {
            if (!forwards || from.edge === undefined || to.edge === undefined)
                return;
            const peer = await to.edge.asPeer(`${id}.drain`);
            await from.edge.turn({ kind: 'forward', peer, domain, drain: true }, lease, `${id}.drain`);
            await hold(effects, settings['drain-seconds'], from.color, id);
            await cutting(plan, async () => {
                await from.edge?.waitForOldRequests(settings['in-flight-seconds'], `${id}.old-requests`);
            });
            await cutting(plan, async () => {
                await from.edge?.close(settings['closed-seconds'], `${id}.close`);
            });
        },
        move: (id) => cloud.moveElasticIp(to.color, `${id}.elastic-ip`),
        async lift(id) {
            await from.edge?.lift(`${id}.lift`);
        },
    };
}
/** The same way back, for an undo: each part that fails is said and left out, but the move. */
async function bringBack(plan, id) {
    const { cloud, from, to, warning } = plan;
    const { color, isAttached } = await cloud.addressPlace();
    if (isAttached && color === from.color)
        return;
    const back = trafficFrom({ ...plan, from: to, to: from, hurried: false });
    try {
        if (await back.forward(id))
            await back.drain(id);
    }
    catch (error) {
        plan.effects.signal.throwIfAborted();
        warning(`Traffic could not be brought back without loss (${(0,effects_build/* messageOf */.bD)(error)}): the Elastic IP moves at once.`);
    }
    await back.move(id);
    await back.lift(id);
}
async function hold(effects, seconds, color, id) {
    const end = effects.clock.now() + seconds * 1000;
    await effects.waitFor({
        id: `${id}.drain-hold`,
        key: `drain ${color}`,
        title: `Connections to ${color} end, ${seconds} s`,
        timeoutSeconds: seconds + 30,
        everySeconds: 1,
        look: async () => effects.clock.now() >= end ? { done: true, value: undefined } : { done: false, now: 'draining' },
    });
}
/** Requests that do not end stop the hand-over, unless the operator gave them up. */
async function cutting({ settings, warning }, wait) {
    try {
        await wait();
    }
    catch (error) {
        if (!settings['cut-in-flight'] || !(error instanceof effects_build/* ActionError */.lZ) || error.code !== 'in-flight')
            throw error;
        warning(`${error.message} They are cut, as hand-over.cut-in-flight wants it.`);
    }
}
function cannotForward({ from, to }) {
    const without = from.edge === undefined ? from.color : to.color;
    return `${without} has no proxy that takes part in a hand-over: the Elastic IP moves at once, and requests in flight may be lost.`;
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/hand-over.js


/**
 * Passes traffic, jobs and clock from one color to the other. A failure undoes what was done, in reverse; a cut-off run
 * leaves a record by which the next one continues. At no instant are there two clocks: one starts only after the
 * other is seen to be gone.
 *
 * @throws ActionError `hand-over-undone` when it failed and all is as before, `hand-over-broken` when undoing failed too
 */
async function handOver(plan) {
    await plan.record('unfinished');
    const times = { trafficAt: 0, addressAt: 0 };
    const begun = [];
    for (const step of stepsOf(plan, times)) {
        begun.unshift(step);
        try {
            await step.do();
        }
        catch (error) {
            // A cancelled run has seconds left: the record tells the next one to go on or to go back.
            if (plan.effects.signal.aborted)
                throw error;
            throw await undo(plan, step, begun, error);
        }
    }
    await plan.record('done');
    return times;
}
/**
 * A promote stops the old workers first: they would not know the jobs that the new release enqueues. A rollback brings
 * traffic back first: the newer workers know the older jobs, and somebody is waiting.
 */
function stepsOf(plan, times) {
    const { traffic } = plan;
    const { forward, move } = 'replace' in traffic ? replaceSteps(plan, traffic, times) : moveSteps(plan, traffic, times);
    const start = startNew(plan, plan.effects.clock.now());
    return plan.operation === 'promote'
        ? [...stopOld(plan), ...forward, ...move, ...start]
        : [...forward, ...stopOld(plan), ...move, ...start];
}
function stopOld(plan) {
    const { operation: id, from, to, fromColor, traffic, info, clockMayStart } = plan;
    if (from === undefined)
        return [];
    const back = `${id}.undo`;
    return [
        {
            name: `letting the jobs of ${fromColor} finish`,
            do: () => from.quiet(traffic.settings['quiet-seconds'], id, info),
        },
        {
            name: `stopping the clock of ${fromColor}`,
            do: () => from.stop('clock', id),
            undo: async () => {
                await to.confirmGone('clock', `${back}.before`);
                await clockMayStart(back);
                await from.start('clock', back);
            },
        },
        {
            name: `stopping the jobs of ${fromColor}`,
            do: () => from.stop('jobs', id),
            undo: () => from.start('jobs', back),
        },
    ];
}
/** One instance: service is away while the web tier of the new release starts, or, on failure, the old one's again. */
function replaceSteps(plan, replacement, times) {
    const { operation: id, to } = plan;
    const { release } = to.current;
    return {
        forward: [
            {
                name: `starting the web tier of ${release}`,
                do: () => replacement.replace(id),
                undo: () => replacement.takeBack(`${id}.undo`),
            },
            ...certificateStep(plan),
            {
                name: 'verifying the public name',
                do: async () => {
                    await plan.verify(to, true);
                    times.addressAt = plan.effects.clock.now();
                    times.trafficAt = times.addressAt;
                },
            },
        ],
        move: [],
    };
}
function moveSteps(plan, trafficPlan, times) {
    const { operation: id, to, fromColor } = plan;
    const traffic = trafficFrom(trafficPlan);
    const now = () => plan.effects.clock.now();
    return {
        forward: [
            {
                name: `forwarding to ${to.color}`,
                do: async () => {
                    if (!(await traffic.forward(id)))
                        return;
                    await plan.verify(to, false);
                    times.trafficAt = now();
                },
                undo: () => traffic.lift(`${id}.undo`),
            },
        ],
        move: [
            { name: `draining ${fromColor}`, do: () => traffic.drain(id) },
            {
                name: `moving the Elastic IP to ${to.color}`,
                do: () => traffic.move(id),
                undo: () => bringBack(trafficPlan, `${id}.undo`),
            },
            ...certificateStep(plan),
            {
                name: 'verifying the public name',
                do: async () => {
                    await plan.verify(to, true);
                    times.addressAt = now();
                    times.trafficAt ||= times.addressAt;
                },
            },
            { name: `lifting the hand-over on ${fromColor}`, do: () => traffic.lift(id) },
        ],
    };
}
function certificateStep({ to, obtainCertificate }) {
    if (obtainCertificate === undefined)
        return [];
    return [{ name: `getting the first certificate on ${to.color}`, do: obtainCertificate }];
}
function startNew(plan, began) {
    const { operation: id, from, to, bake, scanDeadSet } = plan;
    const back = `${id}.undo`;
    return [
        {
            name: `starting the jobs of ${to.color}`,
            do: () => to.start('jobs', id),
            undo: () => to.stop('jobs', back),
        },
        {
            name: `starting the clock of ${to.color}`,
            do: async () => {
                await from?.confirmGone('clock', `${id}.before`);
                if (plan.fence !== undefined && !(await plan.fence()))
                    return plan.warning(clockLeftDown(plan));
                await plan.clockMayStart(id);
                await to.start('clock', id);
            },
            undo: () => to.stop('clock', back),
        },
        { name: 'looking for dead jobs', do: async () => void (await scanDeadSet(began)) },
        { name: `watching ${to.color}`, do: bake },
    ];
}
function clockLeftDown({ fromColor, to }) {
    return `No clock was started on ${to.color}: ${fromColor} does not answer and could not be powered off, so its clock may still run, and two clocks charge customers twice. Power it off in the Scaleway console, then start the clock; \`operation: status\` prints how.`;
}
/** Goes on after an undo that fails: traffic is to come back even when a host is dead. */
async function undo(plan, failed, begun, cause) {
    const faults = [];
    for (const step of begun) {
        try {
            await step.undo?.();
        }
        catch (error) {
            plan.effects.signal.throwIfAborted();
            faults.push(`${step.name}: ${(0,effects_build/* messageOf */.bD)(error)}`);
        }
    }
    const what = `The ${plan.operation} to ${plan.to.color} failed while ${failed.name}: ${(0,effects_build/* messageOf */.bD)(cause)}`;
    const remedy = cause instanceof effects_build/* ActionError */.lZ ? cause.remedy : 'Run this again.';
    if (faults.length > 0) {
        return new effects_build/* ActionError */.lZ('hand-over-broken', `${what}\nUndoing it failed too: ${faults.join('; ')}.`, `Look at both hosts now, then run \`operation: rollback\`, or \`promote\` to go forward: either continues from here. ${remedy}`, { cause });
    }
    await plan.record('undone');
    return new effects_build/* ActionError */.lZ('hand-over-undone', `${what}\nEvery step was undone: traffic, jobs and clock are on ${plan.fromColor} as before.`, remedy, { cause });
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/hand-over-record.js

/** What the hosts note of a hand-over before it begins. */
function recordOf(session, operation, fleet, decision, to, from) {
    return {
        schema: 'lago-scw/hand-over@1',
        sequence: (fleet.last?.sequence ?? 0) + 1,
        operation,
        from: { color: decision.from, release: from?.release ?? hand_over_record_releaseBefore(fleet, decision) },
        to: { color: decision.to, release: to.release },
        outcome: 'unfinished',
        startedAt: now(session),
        endedAt: null,
        run: session.run,
    };
}
/** Of what serves no more, or does not answer, the record tells. */
function hand_over_record_releaseBefore({ hosts, last }, { from: color, inPlace }) {
    // One that is begun again is noted as it was.
    if (inPlace !== undefined)
        return last?.to.release === inPlace ? last.from.release : null;
    const { isThere, current } = hosts[color];
    if (isThere || last === undefined)
        return current?.release ?? null;
    return last.to.color === color ? last.to.release : last.from.release;
}
/** Notes how it stands, and tells the post step whose address is on its way. */
async function writeOutcome(session, operation, record, outcome, current) {
    const endedAt = outcome === 'unfinished' ? null : now(session);
    const promoted = outcome === 'done' ? { ...current, promotedAt: now(session) } : undefined;
    const step = { unfinished: 'record-begin', done: 'record-end', undone: 'record-undone' }[outcome];
    const moves = record.from.color !== record.to.color;
    session.takingAddressFrom(moves && outcome === 'unfinished' ? record.from.color : null);
    await writeHandOver(session, { ...record, outcome, endedAt }, promoted, `${operation}.${step}`);
}
function now(session) {
    return new Date(session.effects.clock.now()).toISOString();
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(2467);
;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/loss-meter.js




const loss_meter_PATIENCE_MS = 10_000;
const SHOWN_FAULTS = 5;
/** Harmless on both sides of a move: it reads, and says in the access log whose it is. */
const PATH = '/api/health';
const HEADERS = { 'user-agent': 'lago-scw loss meter', accept: 'application/json' };
/** Sends marked, harmless requests to the public name until it is stopped: new, kept-alive, HTTP/2 and idle connections. */
function startLossMeter(name) {
    const kinds = [
        newConnections(name),
        keptAlive(name, 'kept alive', 250),
        http2(name),
        keptAlive(name, 'idle', 3000),
    ];
    const tally = { requests: 0, lost: 0, hung: 0, reset: 0, slowestMs: 0 };
    const faults = [];
    const underWay = new Set();
    const sendOne = (kind) => {
        const began = performance.now();
        const one = kind
            .send()
            .then((status) => (status === 200 ? undefined : `status ${status}`), effects_build/* messageOf */.bD)
            .then((fault) => {
            tally.requests += 1;
            tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - began));
            underWay.delete(one);
            if (fault === undefined)
                return;
            tally.lost += 1;
            if (fault.startsWith('no answer'))
                tally.hung += 1;
            else if (/ECONNRESET|EPIPE|socket hang up|aborted|closed/i.test(fault))
                tally.reset += 1;
            if (faults.length < SHOWN_FAULTS)
                faults.push(`${kind.name}: ${fault}`);
        });
        underWay.add(one);
    };
    for (const kind of kinds)
        sendOne(kind);
    const timers = kinds.map((kind) => setInterval(() => sendOne(kind), kind.everyMs));
    const read = () => ({ ...tally, faults: [...faults] });
    return {
        read,
        async stop() {
            for (const timer of timers)
                clearInterval(timer);
            await Promise.all(underWay);
            for (const kind of kinds)
                kind.close();
            return read();
        },
    };
}
function newConnections(name) {
    return { name: 'new', everyMs: 250, send: () => loss_meter_ask(name, undefined), close: () => { } };
}
function keptAlive(name, kind, everyMs) {
    const agent = new external_node_https_.Agent({ keepAlive: true, maxSockets: 1 });
    return { name: kind, everyMs, send: () => loss_meter_ask(name, agent), close: () => agent.destroy() };
}
function loss_meter_ask(name, agent) {
    const { host, port } = name.connectTo(name.address, 443);
    return new Promise((resolve, reject) => {
        const call = (0,external_node_https_.request)({
            host,
            port,
            path: PATH,
            servername: name.domain,
            agent: agent ?? false,
            headers: { ...HEADERS, host: name.domain, ...(agent === undefined ? { connection: 'close' } : {}) },
        }, (response) => {
            response.on('error', reject);
            response.on('end', () => resolve(response.statusCode ?? 0));
            response.resume();
        });
        // From the first moment, not from the last byte: a client that waits for a connection waits too.
        const timer = setTimeout(() => call.destroy(noAnswer()), loss_meter_PATIENCE_MS);
        call.on('close', () => clearTimeout(timer));
        call.on('error', reject);
        call.end();
    });
}
/** One session for as long as the other side keeps it; after a GOAWAY the next request opens another. */
function http2(name) {
    let session;
    const current = () => {
        if (session === undefined || session.closed || session.destroyed)
            session = loss_meter_openSession(name);
        return session;
    };
    return {
        name: 'HTTP/2',
        everyMs: 250,
        async send() {
            try {
                return await askHttp2(name, current());
            }
            catch (error) {
                // The server says that it did not touch it: every client sends it again (RFC 9113, 8.7).
                if (!isRefused(error))
                    throw error;
                session = undefined;
                return askHttp2(name, current());
            }
        },
        close: () => session?.destroy(),
    };
}
function loss_meter_openSession(name) {
    const { host, port } = name.connectTo(name.address, 443);
    const session = (0,external_node_http2_.connect)(`https://${name.domain}`, {
        createConnection: () => (0,external_node_tls_.connect)({ host, port, servername: name.domain, ALPNProtocols: ['h2'] }),
    });
    // Each request of it fails with the same error, and is counted.
    session.on('error', () => { });
    session.on('goaway', () => session.close());
    session.unref();
    return session;
}
function askHttp2(name, session) {
    return new Promise((resolve, reject) => {
        const stream = session.request({ ...HEADERS, ':path': PATH, ':authority': name.domain });
        let status = 0;
        const timer = setTimeout(() => {
            reject(noAnswer());
            session.destroy();
        }, loss_meter_PATIENCE_MS);
        stream.on('response', (headers) => {
            status = Number(headers[':status'] ?? 0);
        });
        stream.on('error', reject);
        stream.on('close', () => {
            clearTimeout(timer);
            if (status === 0)
                reject(Object.assign(new Error('the stream was closed'), { code: stream.rstCode }));
            else
                resolve(status);
        });
        stream.resume();
    });
}
function isRefused(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === external_node_http2_.constants.NGHTTP2_REFUSED_STREAM || /REFUSED_STREAM|GOAWAY/.test((0,effects_build/* messageOf */.bD)(error));
}
function noAnswer() {
    return new Error(`no answer within ${loss_meter_PATIENCE_MS / 1000} s`);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/renew-certificate.js



/**
 * Before a hand-over: the other color may have got a newer certificate since this one was deployed. A rollback does not stop
 * for it: it may go to a release that has a certificate of its own, and what clients get is verified anyhow.
 *
 * @returns whether this color has one; false before the first promote
 * @throws ActionError `certificate` when it has none, and a live release serves with one of another kind
 */
async function renewCertificate(session, operation, before, decision, current) {
    if (!session.carriesCertificate)
        return true;
    // The only color gets its own; where it has none yet, a promote waits for it.
    if ((0,build_fleet/* isSingle */.vX)(session))
        return operation === 'rollback';
    try {
        return await renew(session, operation, before, decision, current);
    }
    catch (error) {
        session.effects.signal.throwIfAborted();
        if (operation === 'promote')
            throw error;
        const { from, to } = decision;
        session.warning(`${to} may show another certificate than ${from}: ${(0,effects_build/* messageOf */.bD)(error)}`);
        return true;
    }
}
async function renew(session, operation, before, { from, to, resumes }, current) {
    const certificate = await bringCertificate(session, { from, to, id: operation });
    // A hand-over that was cut off may have traffic there already.
    if (resumes)
        return certificate !== undefined;
    if (certificate !== undefined)
        await showCertificate(session, to, current, certificate, operation);
    else if (before.active === from && before.hosts[from].current?.promotedAt)
        throw noCertificate(from, to);
    return certificate !== undefined;
}
function noCertificate(from, to) {
    return new effects_build/* ActionError */.lZ('certificate', `Neither color has a certificate by TLS-ALPN: ${from} serves with one of another kind, and ${to} can get none before it holds the Elastic IP.`, 'Bring the certificate over as “Change to challenge: tls-alpn” in the README of deploy-compose says, then promote again.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/replacement.js


function replacementOf(session, color, from, to) {
    const start = async (release, id) => {
        if (release === undefined)
            return;
        await startWeb(session, color, release.services.web, (0,release_on_host/* composeOn */.Aq)(color, release), id);
    };
    return {
        settings: session.handOver,
        replace: (id) => start(to, id),
        takeBack: (id) => start(from, id),
    };
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/watch-release.js

/** More than these are no accident: three requests, and one in twenty. */
const FORGIVEN = 2;
const FORGIVEN_SHARE = 0.05;
/** A container that is restarted once is no reason to go back; one that stays ill is. */
const LOOKS_ILL = 3;
/**
 * Watches a release that serves, by the requests of the meter and by the health of its containers.
 *
 * @throws ActionError `bad-release` as soon as it is worse than an accident
 */
async function watchRelease(options) {
    const { id, title, seconds, effects, meter } = options;
    if (seconds === 0)
        return;
    const began = effects.clock.now();
    const before = meter?.read();
    let illLooks = 0;
    await effects.waitFor({
        id,
        key: title,
        title: `${title} for ${seconds} s`,
        timeoutSeconds: seconds + 120,
        everySeconds: 5,
        look: async () => {
            const ill = await options.unhealthy();
            illLooks = ill.length === 0 ? 0 : illLooks + 1;
            if (illLooks >= LOOKS_ILL)
                throw badRelease(`it is not healthy: ${ill.join(', ')}`);
            const since = meter && before && difference(meter.read(), before);
            if (since !== undefined && isBad(since))
                throw badRelease(describeLoss(since));
            const done = effects.clock.now() - began >= seconds * 1000;
            if (done)
                return { done: true, value: undefined };
            return {
                done: false,
                now: since === undefined ? 'healthy' : `${since.lost} of ${since.requests} requests failed`,
            };
        },
    });
}
function isBad({ requests, lost }) {
    return lost > Math.max(FORGIVEN, requests * FORGIVEN_SHARE);
}
function difference(now, before) {
    return {
        ...now,
        requests: now.requests - before.requests,
        lost: now.lost - before.lost,
        hung: now.hung - before.hung,
        reset: now.reset - before.reset,
        faults: now.faults.slice(before.faults.length),
    };
}
function describeLoss({ lost, requests, faults }) {
    const example = faults[0] === undefined ? '' : ` (${faults[0]})`;
    return `${lost} of ${requests} requests to the public name failed${example}`;
}
function badRelease(why) {
    return new effects_build/* ActionError */.lZ('bad-release', `The new release does not hold: ${why}.`, 'Look at `docker compose logs` on its instance; it stays there until the next deploy.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/switch-traffic.js


















/** Promote and rollback: the same hand-over in two directions; `decide` tells which, or that it was done. */
async function switchTraffic(session, operation, decide, 
/** Throws, or waits, before anything is touched. */
gates = async () => { }) {
    await session.lock();
    const { before, decision, hurried } = await decideOn(session, operation, decide);
    warnOfMissingClock(session, before);
    warnOfAbsence(session, before);
    if (decision.kind === 'already') {
        session.info(decision.reason);
        const { active, reason } = decision;
        const releases = releasesWithout(session, before, active);
        return { before, active, releases, already: reason, resumed: false, ...NOTHING_MEASURED };
    }
    const releases = releasesBetween(session, before, decision);
    if (releases.to === undefined)
        throw noRelease(decision.to);
    const to = createStack(decision.to, session.hosts[decision.to], releases.to, session.effects);
    const from = releases.from && createStack(decision.from, session.hosts[decision.from], releases.from, session.effects);
    await gates(decision, before);
    await session.lock();
    const hasCertificate = await renewCertificate(session, operation, before, decision, to.current);
    const meter = meterFor(session, before, decision);
    try {
        const { trafficAt, addressAt } = await handOver(planOf(session, operation, before, decision, { from, to, meter, hurried, hasCertificate }));
        return {
            before,
            active: decision.to,
            releases: { now: to.current, before: from?.current.release ?? '' },
            already: undefined,
            resumed: decision.resumes,
            secondsToTraffic: secondsSince(session, trafficAt),
            secondsToAddress: secondsSince(session, addressAt),
            loss: await meter?.stop(),
        };
    }
    finally {
        await meter?.stop();
    }
}
/** A rollback believes the records, to be quick; before it says that there is nothing to do, it asks. */
async function decideOn(session, operation, decide) {
    if (operation === 'rollback' && !(0,build_fleet/* isSingle */.vX)(session)) {
        const recorded = await readStateByRecords(session);
        const decision = decide(recorded);
        if (decision.kind === 'hand-over')
            return { before: recorded, decision, hurried: true };
    }
    const before = await readState(session);
    return { before, decision: decide(before), hurried: false };
}
function warnOfAbsence({ hosts, topology, warning }, fleet) {
    for (const color of (0,build/* colorsOf */.kt)(topology)) {
        if (fleet.hosts[color].isThere)
            continue;
        warning(`${color} (${hosts[color].address}) does not answer over SSH: its requests in flight cannot be waited for and may be lost, and its jobs in progress cannot be stopped in order.`);
    }
}
const NOTHING_MEASURED = { secondsToTraffic: undefined, secondsToAddress: undefined, loss: undefined };
/** Nothing answered before the first release: there is nothing to lose. */
function meterFor({ topology, connectTo }, fleet, decision) {
    const { current } = fleet.hosts[decision.from];
    if (fleet.active !== decision.from || !current?.promotedAt)
        return undefined;
    return startLossMeter({ domain: topology.domain, address: topology.elasticIp.address, connectTo });
}
function planOf(session, operation, before, decision, { from, to, meter, hurried, hasCertificate }) {
    const { effects, handOver: settings } = session;
    const record = recordOf(session, operation, before, decision, to.current, from?.current);
    const watch = (seconds, id, title) => watchRelease({ id, title, seconds, effects, meter, unhealthy: to.unhealthy });
    return {
        operation,
        from,
        fromColor: decision.from,
        to,
        traffic: (0,build_fleet/* isSingle */.vX)(session)
            ? replacementOf(session, to.color, from?.current, to.current)
            : {
                ...trafficPlan(session, before, decision),
                hurried,
                watch: (seconds, id) => watch(seconds, id, `Watch the canary on ${to.color}`),
            },
        effects: session.effects,
        verify: (stack, directly) => verify(session, operation, stack, directly),
        obtainCertificate: hasCertificate
            ? undefined
            : () => obtainCertificate(session, to.color, to.current, operation),
        record: (outcome) => writeOutcome(session, operation, record, outcome, to.current),
        scanDeadSet: (since) => scanDeadSet({
            id: operation,
            color: to.color,
            since,
            requeue: operation === 'promote',
            effects,
            rails: (words) => to.inWorker(words),
            warning: session.warning,
        }),
        bake: () => {
            const minutes = operation === 'promote' ? settings['bake-minutes'] : 0;
            return watch(minutes * 60, `${operation}.bake`, `Watch ${to.current.release} on ${to.color}`);
        },
        clockMayStart: (id) => awaitUnspentMinute(session, id, from, to),
        fence: before.hosts[decision.from].isThere ? undefined : () => fence(session, operation, decision.from),
        info: session.info,
        warning: session.warning,
    };
}
/** A host that does not answer may still have a clock and workers: without power it has none. */
async function fence({ cloud, effects, warning }, operation, color) {
    try {
        await cloud.setPower(color, 'off', `${operation}.fence`);
        warning(`${color} does not answer over SSH and was powered off, so that its clock and its jobs are gone for certain.`);
        return true;
    }
    catch (error) {
        effects.signal.throwIfAborted();
        warning(`${color} could not be powered off: ${(0,effects_build/* messageOf */.bD)(error)}`);
        return false;
    }
}
function trafficPlan(session, fleet, { from, to }) {
    const { cloud, effects, warning, topology } = session;
    const side = (color) => {
        const { current } = fleet.hosts[color];
        return { color, edge: current === undefined ? undefined : createEdge(session, color, current) };
    };
    const settings = session.handOver;
    return { from: side(from), to: side(to), domain: topology.domain, settings, cloud, effects, warning };
}
function verify(session, operation, stack, directly) {
    const { topology, connectTo, effects } = session;
    const { release, lagoVersion } = stack.current;
    return waitForPublicAnswer({ domain: topology.domain, address: topology.elasticIp.address, connectTo }, { release, lagoVersion, color: stack.color, direct: directly }, directly ? operation : `${operation}.forwarded`, effects);
}
function noRelease(color) {
    return new effects_build/* ActionError */.lZ('no-release', `${color} has no release.`, 'Run `operation: deploy` first.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/migration-jobs.js

const WAIT_SECONDS = 3600;
/** A worker tells Redis every 10 s what it does: a job that was just taken is nowhere to be seen for so long. */
const UNSEEN_SECONDS = 12;
const migration_jobs_MARK = 'lago-scw migration jobs';
/** Ruby for `rails runner`: $1 seconds since the epoch from which dead jobs count. Sidekiq 7.3 (facts: lago.md 3.4). */
const COUNT = `
require "sidekiq/api"
since = Time.at(ARGV[0].to_f)
mine = ->(job) { job.display_class.start_with?("DatabaseMigrations::") }
waiting = Sidekiq::Queue.all.sum { |queue| queue.count(&mine) }
later = [Sidekiq::ScheduledSet, Sidekiq::RetrySet].sum { |set| set.new.count(&mine) }
running = Sidekiq::WorkSet.new.count { |_, _, work| mine.(Sidekiq::JobRecord.new(work.payload)) }
dead = Sidekiq::DeadSet.new.count { |job| job.at >= since && mine.(job) }
puts "${migration_jobs_MARK} #{waiting + later + running} #{dead}"
`.trim();
/**
 * Waits until the workers have done all jobs of Lago's own data migrations.
 *
 * @throws ActionError `upgrade-tasks` when one of them died since a moment, in milliseconds; `timeout`
 */
async function waitForMigrationJobs(session, stack, since) {
    const { effects } = session;
    let quietSince;
    await effects.waitFor({
        id: 'promote.upgrade-jobs',
        key: `migration jobs ${stack.color}`,
        title: `Workers of ${stack.color} have done the jobs of the upgrade`,
        timeoutSeconds: WAIT_SECONDS,
        everySeconds: 15,
        look: async () => {
            const words = ['bundle', 'exec', 'rails', 'runner', COUNT, String(since / 1000)];
            const { left, dead } = migrationJobsIn((await stack.inWorker(words)).stdout);
            if (dead > 0)
                throw died(dead);
            if (left > 0)
                quietSince = undefined;
            else
                quietSince ??= effects.clock.now();
            const isDone = quietSince !== undefined && effects.clock.now() - quietSince >= UNSEEN_SECONDS * 1000;
            return isDone ? { done: true, value: undefined } : { done: false, now: `${left} jobs left` };
        },
    });
}
function died(count) {
    return new effects_build/* ActionError */.lZ('upgrade-tasks', `${count} jobs of the upgrade failed for good.`, 'Look at the dead set of Sidekiq and at the logs of the workers.');
}
/** @throws ActionError `upgrade-tasks` when the output has no such line */
function migrationJobsIn(output) {
    const [, left, dead] = new RegExp(`${migration_jobs_MARK} (\\d+) (\\d+)`).exec(output) ?? [];
    if (left !== undefined && dead !== undefined)
        return { left: Number(left), dead: Number(dead) };
    throw new effects_build/* ActionError */.lZ('upgrade-tasks', '`rails runner` counted no jobs.', 'Look at the output of the worker.');
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/upgrade-tasks.js






/** A task waits for its own jobs; filling a large table takes long. */
const TASK_SECONDS = 3600;
/** What `timeout` answers when it had to interrupt. */
const INTERRUPTED = 124;
/** A task whose run was cut off may go on in its container: the next try waits for it. */
const ONE_AT_A_TIME = ['flock', '--timeout', String(TASK_SECONDS), '/tmp/lago-scw-upgrade-task'];
/**
 * Performs what Lago asks for once the active release has its workers, and waits for the jobs that come of it. Each task
 * that has ended is recorded on the host, so a run that was cut off goes on with the next. Answers what was done now.
 *
 * @throws ActionError `upgrade-tasks`; traffic stays where it is
 */
async function performUpgradeTasks(session, { active, before, releases }) {
    const version = releases.now?.lagoVersion;
    const due = version === undefined ? [] : undoneTasks(version, tasksDone(before));
    if (due.length === 0)
        return [];
    const { current } = (await readState(session)).hosts[active];
    if (current === undefined)
        return [];
    const done = [...tasksDone(before)];
    const stack = createStack(active, session.hosts[active], current, session.effects);
    for (const task of due) {
        await session.lock();
        await performTask(session, stack, task);
        done.push(taskRecord(current.lagoVersion, task));
        await writeCurrent(session, active, { ...current, tasksDone: done }, 'promote.record-task');
    }
    return due.map(commandOf);
}
async function performTask(session, stack, task) {
    const command = commandOf(task);
    const began = session.effects.clock.now();
    try {
        const hasEnqueued = await session.effects.perform({
            id: 'promote.upgrade-task',
            kind: 'database',
            key: `${command} ${stack.color}`,
            title: `Upgrade task of ${stack.current.lagoVersion}: ${command}`,
            repeatable: true,
            do: () => runTask(stack, task),
        });
        if (hasEnqueued)
            await waitForMigrationJobs(session, stack, began);
    }
    catch (error) {
        session.effects.signal.throwIfAborted();
        throw new effects_build/* ActionError */.lZ('upgrade-tasks', `${stack.current.release} is active on ${stack.color} and stays so, but its upgrade task \`${command}\` failed: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Correct the cause and run `operation: promote` again: it goes on with this task. Until it has ended, no newer minor release can be deployed.', { cause: error });
    }
}
/** Whether it has left jobs to the workers: Lago's tasks say so, and enqueue nothing where nothing is to fill. */
async function runTask(stack, { words, interruptAfterSeconds }) {
    const interrupt = interruptAfterSeconds === undefined ? [] : ['timeout', '--signal=INT', String(interruptAfterSeconds)];
    const { code, stdout } = await stack.inWorker([...ONE_AT_A_TIME, ...interrupt, ...words], {
        label: words.join(' '),
        timeoutSeconds: TASK_SECONDS,
        accept: interruptAfterSeconds === undefined ? [0] : [0, INTERRUPTED],
    });
    return code === INTERRUPTED || /enqueu/i.test(stdout);
}

;// CONCATENATED MODULE: ./actions/lago-deploy-compose/build/run.js




















async function run(context) {
    const folder = context.inputs.operation === 'deploy' ? await readFolder(context) : undefined;
    const session = await openSession(context);
    try {
        switch (context.inputs.operation) {
            case 'promote':
            case 'rollback':
                return await runSwitch(context, session, context.inputs.operation);
            case 'park':
                return await runPark(context, session);
            case 'status':
                return await runStatus(context, session);
            case 'unlock':
                return await runUnlock(context, session);
            default:
                return await runDeploy(context, session, folder);
        }
    }
    finally {
        (0,build_fleet/* closeHosts */.OH)(session.hosts);
    }
}
async function readFolder({ inputs, runner }) {
    const folder = inputs['release-dir'];
    if (folder !== undefined)
        return readReleaseFolder((0,external_node_path_.resolve)(runner.workspace, folder));
    throw new effects_build/* ActionError */.lZ('input', "Input 'release-dir' is missing: operation deploy needs it.", 'Set it to the `release-dir` output of render-config.');
}
async function runDeploy(context, session, folder) {
    if (folder === undefined)
        throw new Error('deploy without a release folder');
    const { environment } = folder.release;
    if (environment !== session.topology.environment) {
        throw new effects_build/* ActionError */.lZ('release-dir', `The release is rendered for '${environment}', but the topology is of '${session.topology.environment}'.`, 'Render and deploy with the same spec.');
    }
    const deployed = await deploy(session, {
        folder,
        checkUpgrade: checkUpgrade,
        pullTimeoutMinutes: context.inputs['pull-timeout-minutes'],
        backupMinutes: context.inputs['backup-minutes'],
    });
    summarizeDeploy(context.summary, session, deployed);
    return {
        color: deployed.color,
        release: deployed.current.release,
        'previous-release': releaseOn(deployed.before, deployed.before.active),
        'schema-version': deployed.current.schemaVersion ?? '',
        ...measured(undefined),
        'smoke-target': deployed.runs ? deployed.color : '',
    };
}
async function runSwitch(context, session, operation) {
    const { inputs } = context;
    const accept = inputs['accept-schema-drift'];
    const wanted = inputs['to-release'];
    if (operation === 'rollback' && (0,build_fleet/* isSingle */.vX)(session))
        await prepareOlder(session, accept, wanted);
    else if (operation === 'rollback' && wanted !== undefined)
        await bringUpOlder(session, wanted);
    const switched = await switchTraffic(session, operation, operation === 'promote' ? promoting(session) : rollingBack(session, accept, wanted), gatesOf(context, session, operation));
    const tasks = operation === 'promote' ? await performUpgradeTasks(session, switched) : [];
    const parks = operation === 'promote' && session.handOver.standby === 'parked' && !(0,build_fleet/* isSingle */.vX)(session);
    const parked = parks ? await park(session) : undefined;
    summarizeSwitch(context.summary, session, operation, switched, parked);
    summarizeTasks(context.summary, 'Upgrade tasks that were performed', tasks);
    const { before, active, releases } = switched;
    const described = {
        color: active,
        release: releases.now?.release ?? '',
        previous: releases.before,
        previousColor: (0,build_fleet/* isSingle */.vX)(session) ? active : (0,build/* otherColor */.IP)(active),
    };
    await tellGitHub(context, described);
    return {
        color: active,
        release: described.release,
        'previous-release': described.previous,
        'schema-version': newestSchema(before),
        ...measured(switched.loss),
    };
}
async function tellGitHub(context, described) {
    const { inputs, runner, effects, warning, info } = context;
    const token = inputs['github-token'];
    if (token === undefined) {
        info("Without `github-token`, GitHub's deployment is not told which release is on which color.");
        return;
    }
    const deployments = await githubDeployments(token, runner);
    await describeDeployment({ deployments, effects, runner, described, warning });
}
async function runPark(context, session) {
    const parked = await park(session);
    const active = (0,build/* otherColor */.IP)(parked);
    context.summary.heading(`${parked} is parked`).paragraph(goneWarm(parked));
    return {
        color: active,
        release: '',
        'previous-release': '',
        'schema-version': '',
        ...measured(undefined),
    };
}
function measured(loss) {
    return {
        requests: run_text(loss?.requests),
        lost: run_text(loss?.lost),
        hung: run_text(loss?.hung),
        reset: run_text(loss?.reset),
        'slowest-milliseconds': run_text(loss?.slowestMs),
        'smoke-target': '',
        status: '',
    };
}
function run_text(count) {
    return count === undefined ? '' : String(count);
}
async function runStatus(context, session) {
    const status = await readStatus(session);
    summarizeStatus(context.summary, status);
    const { fleet } = status;
    for (const { color, release, health, clock } of status.colors) {
        context.info(`${color}: ${release} ${health}; clock ${clock}${fleet.active === color ? '; active' : ''}`);
    }
    if (status.alarm !== undefined)
        context.warning(status.alarm);
    const previous = releaseBefore(session, fleet, fleet.active === 'blue' ? 'green' : 'blue');
    return {
        color: fleet.active ?? '',
        release: releaseOn(fleet, fleet.active),
        'previous-release': previous,
        'schema-version': newestSchema(fleet),
        ...measured(undefined),
        status: statusJson(status),
    };
}
async function runUnlock(context, session) {
    const broken = await Promise.all((0,build_fleet/* inLockOrder */.XO)(session.hosts).map(async (host) => ({
        host: host.name,
        owner: await (0,host_build/* breakLock */.NP)(host, session.effects),
    })));
    summarizeUnlock(context.summary, broken, (text) => context.notice(text));
    return { color: '', release: '', 'previous-release': '', 'schema-version': '', ...measured(undefined) };
}
/** Migrations only go forward, so the database is where the newest of all left it. */
function newestSchema(fleet) {
    const versions = (0,build_fleet/* recordsOf */.M$)(fleet).map(({ schemaVersion }) => schemaVersion ?? '');
    return versions.sort().at(-1) ?? '';
}


/***/ })

};
;