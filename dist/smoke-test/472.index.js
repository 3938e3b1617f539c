"use strict";
exports.id = 472;
exports.ids = [472];
exports.modules = {

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 9 modules
var build = __webpack_require__(1886);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    const { default: shared } = await __webpack_require__.e(/* import() */ 390).then(__webpack_require__.t.bind(__webpack_require__, 5390, 19));
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

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 31 modules
var contracts_build = __webpack_require__(7394);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 19 modules
var scaleway_build = __webpack_require__(1849);
// EXTERNAL MODULE: ./actions/lago-smoke-test/build/probe.js + 1 modules
var build_probe = __webpack_require__(5799);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(4505);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/baseline/statistics.js
/**
 * Compares times of a candidate with those of a reference that were taken in turns with them.
 *
 * Typical times: the Mann-Whitney U test, which needs no distribution and shrugs at outliers, of the candidate against
 * the reference's times stretched to the limit. `regressed` when the candidate's are longer than those, `within` when
 * they are shorter, each at the given risk; otherwise more samples are needed.
 *
 * Slow times: at most a tenth of the candidate's may lie above the reference's 95th percentile stretched to the
 * limit; a binomial test says when more do. (Were both alike, a twentieth would at most.)
 */
function judgeTimes(candidate, reference, limit) {
    const stretched = reference.map((time) => stretch(time, limit));
    const slowest = stretch(quantile(reference, 0.95), limit);
    const slow = candidate.filter((time) => time > slowest).length;
    if (atLeast(slow, candidate.length, 0.1) < limit.risk)
        return 'regressed';
    const longer = probabilityLonger(candidate, stretched);
    if (longer < limit.risk)
        return 'regressed';
    return 1 - longer < limit.risk ? 'within' : 'undecided';
}
function stretch(time, { share, floorMilliseconds }) {
    return Math.max(time * (1 + share), time + floorMilliseconds);
}
/** Nearest rank; 0 for no values. */
function quantile(values, share) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
/**
 * One-sided p-value of Mann-Whitney's U: how likely values of `a` would be this much longer than those of `b` if both
 * came from one distribution. Normal approximation with correction for ties, good from about 10 values on.
 */
function probabilityLonger(a, b) {
    const all = [
        ...a.map((value) => ({ value, isA: true })),
        ...b.map((value) => ({ value, isA: false })),
    ].sort((one, two) => one.value - two.value);
    let rankSum = 0;
    let ties = 0;
    for (let start = 0; start < all.length;) {
        let end = start;
        while (end < all.length && all[end]?.value === all[start]?.value)
            end++;
        const size = end - start;
        ties += size ** 3 - size;
        rankSum += all.slice(start, end).filter(({ isA }) => isA).length * ((start + 1 + end) / 2);
        start = end;
    }
    const total = all.length;
    const u = rankSum - (a.length * (a.length + 1)) / 2;
    const mean = (a.length * b.length) / 2;
    const variance = ((a.length * b.length) / 12) * (total + 1 - ties / (total * (total - 1)));
    return variance <= 0 ? 1 : 1 - normal((u - mean - 0.5) / Math.sqrt(variance));
}
/** Distribution function of the standard normal (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function normal(z) {
    const x = Math.abs(z) / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * x);
    const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    const error = 1 - series * Math.exp(-x * x);
    return z >= 0 ? (1 + error) / 2 : (1 - error) / 2;
}
/** Probability of at least `count` hits in `trials`, each of probability `share`. */
function atLeast(count, trials, share) {
    let below = 0;
    let term = (1 - share) ** trials;
    for (let hits = 0; hits < count; hits++) {
        below += term;
        term *= ((trials - hits) / (hits + 1)) * (share / (1 - share));
    }
    return Math.max(0, 1 - below);
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/baseline/burst.js


function endpointsOf(apiKey) {
    const endpoints = [
        { name: 'GET /api/health', question: { path: '/api/health' } },
        {
            name: 'POST /graphql',
            question: {
                path: '/graphql',
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ query: '{ currentVersion { number } }' }),
            },
        },
        { name: 'GET /', question: { path: '/' } },
    ];
    if (apiKey === undefined)
        return endpoints;
    const headers = { authorization: `Bearer ${apiKey}` };
    const path = '/api/v1/billable_metrics?per_page=1';
    return [...endpoints, { name: 'GET /api/v1/billable_metrics', question: { path, headers, secret: true } }];
}
function noSamples(endpoint) {
    return { endpoint, firstBytes: [], roundTrips: [], errors: 0 };
}
/**
 * Asks all sides in turns, one request at a time, so that a busy runner or network slows all of them alike. Who comes
 * first changes from round to round.
 */
async function measure(endpoint, sides, rounds) {
    for (let round = 0; round < rounds; round++) {
        const order = round % 2 === 0 ? sides : sides.toReversed();
        for (const { ask, samples } of order)
            await sample(endpoint, ask, samples);
    }
}
async function sample({ question }, ask, samples) {
    let answer;
    try {
        answer = await ask(question);
    }
    catch (error) {
        if (!(error instanceof effects_build/* TransientError */.N_))
            throw error;
        samples.errors += 1;
        return;
    }
    if (answer.status !== 200) {
        samples.errors += 1;
        return;
    }
    samples.firstBytes.push(answer.phases.firstByte);
    samples.roundTrips.push(answer.phases.tcp);
}
/** The far side's own time: the way there and back is taken off, as the shortest round trip that was seen. */
function timesOf({ endpoint, firstBytes, roundTrips, errors }) {
    const roundTrip = Math.min(...roundTrips, Number.POSITIVE_INFINITY);
    const samples = firstBytes.map((time) => Math.round(Math.max(0, time - roundTrip) * 100) / 100);
    return {
        endpoint,
        p50: quantile(samples, 0.5),
        p95: quantile(samples, 0.95),
        p99: quantile(samples, 0.99),
        errors,
        samples,
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/baseline/probes.js



/** As many times as a burst is lengthened while nothing can be said. */
const ROUNDS = 4;
/** Below this a difference is the machine's, not the release's. */
const FLOOR_MILLISECONDS = 10;
/** Of a wrong word in one whole smoke test. */
const RISK = 0.01;
/** Times of the target: measured beside those of the active color, and compared with them and with an earlier run's. */
function baseline(options) {
    const sides = options.endpoints.map((endpoint) => ({
        endpoint,
        target: noSamples(endpoint.name),
        active: noSamples(endpoint.name),
    }));
    return {
        times: () => sides.map(({ target }) => timesOf(target)).filter(({ samples }) => samples.length > 0),
        probes: [measuringProbe(sides, options), activeProbe(sides, options), previousProbe(sides, options)],
    };
}
function measuringProbe(sides, options) {
    return {
        id: 'baseline.times',
        name: 'Times of a short burst',
        after: options.after,
        run: async (ask) => {
            for (const side of sides)
                await measureSide(side, ask, options);
            const faulty = sides.filter(({ target }) => target.errors > 0);
            if (faulty.length === 0)
                return figures(sides.map(({ target }) => target));
            throw new build_probe/* ProbeFailure */.BU(`status 200 to ${options.burst} requests in a row`, faulty.map(({ target }) => `${target.errors} others to ${target.endpoint}`).join(', '), faulty.every(({ target }) => target.firstBytes.length === 0)
                ? 'None succeeds, so this is no matter of load: see what the other probes say of this endpoint.'
                : 'Some requests fail while others succeed: look at `docker compose logs api proxy` for restarts, and at Puma threads and the database pool.');
        },
    };
}
/** Longer while something that it is compared with leaves undecided whether it is slower. */
async function measureSide(side, ask, options) {
    const { endpoint, target, active } = side;
    const { askActive, burst, maxRegression } = options;
    const both = [
        { ask, samples: target },
        ...(askActive === undefined ? [] : [{ ask: askActive, samples: active }]),
    ];
    for (let round = 0; round < ROUNDS; round++) {
        await measure(endpoint, both, burst);
        if (maxRegression === undefined)
            return;
        const judgements = referencesOf(side, options).map((reference) => judge(timesOf(target), reference, options));
        if (judgements.includes('regressed') || !judgements.includes('undecided'))
            return;
    }
}
function referencesOf({ target, active }, { previous = [] }) {
    return [
        ...(active.firstBytes.length === 0 ? [] : [timesOf(active)]),
        ...previous.filter(({ endpoint }) => endpoint === target.endpoint),
    ];
}
function activeProbe(sides, options) {
    return {
        id: 'baseline.active',
        name: 'Times beside the active color',
        ...(options.askActive === undefined ? { skipped: 'the target is no standby' } : {}),
        needs: ['baseline.times'],
        run: async () => compare(sides.flatMap(({ target, active }) => active.firstBytes.length === 0 ? [] : [[timesOf(target), timesOf(active)]]), 'the active color in the same minute', options),
    };
}
function previousProbe(sides, options) {
    const { previous } = options;
    return {
        id: 'baseline.previous',
        name: 'Times beside the previous report',
        ...(previous === undefined
            ? { skipped: "the input 'baseline' is not set, or its report has no times" }
            : {}),
        needs: ['baseline.times'],
        run: async () => compare(sides.flatMap(({ target }) => {
            const before = previous?.find(({ endpoint }) => endpoint === target.endpoint);
            return before === undefined ? [] : [[timesOf(target), before]];
        }), 'the previous report', options),
    };
}
function compare(pairs, beside, options) {
    const told = (chosen) => chosen.map(([now, then]) => `${now.endpoint} ${figure(now)} against ${figure(then)}`).join('; ');
    if (pairs.length === 0)
        throw new build_probe/* ProbeInconclusive */.$n(`${beside} has no times to compare with`, '');
    if (options.maxRegression === undefined)
        return `not judged (max-regression is not set): ${told(pairs)}`;
    const judged = pairs.map((pair) => ({ pair, judgement: judge(...pair, options) }));
    const of = (wanted) => judged.filter(({ judgement }) => judgement === wanted).map(({ pair }) => pair);
    const regressed = of('regressed');
    if (regressed.length > 0) {
        throw new build_probe/* ProbeFailure */.BU(`times at most ${options.maxRegression} % above those of ${beside}`, told(regressed), 'The release is slower, or its host is: look at CPU and memory of both hosts, at slow queries in Cockpit, and at indexes that the migration has yet to build.');
    }
    const undecided = of('undecided');
    if (undecided.length === 0)
        return told(pairs);
    throw new build_probe/* ProbeInconclusive */.$n(`the times scatter too much to tell a regression of ${options.maxRegression} % from none: ${told(undecided)}`, "Run the test again, raise 'burst', or raise 'max-regression'.");
}
function judge(now, then, { maxRegression = 0, endpoints }) {
    const limit = {
        share: maxRegression / 100,
        floorMilliseconds: FLOOR_MILLISECONDS,
        // Shared by all that is judged: endpoints, two references, the lengthenings of a burst.
        risk: RISK / (endpoints.length * 2 * ROUNDS),
    };
    return judgeTimes(now.samples, then.samples, limit);
}
function figures(samples) {
    return samples.map((sample) => `${sample.endpoint} ${figure(timesOf(sample))}`).join('; ');
}
function figure({ p50, p95, p99 }) {
    return `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`;
}

// EXTERNAL MODULE: ./actions/lago-smoke-test/build/lago-api.js
var lago_api = __webpack_require__(4039);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/scenario.js
/** A plan of no price: whatever becomes of its subscription, no invoice with a number comes of it. */
const CURRENCY = 'EUR';

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/catalogue.js



/** A metric that counts events, and that its code cannot be taken twice. */
function metricProbe({ connect, name }) {
    return {
        id: 'billing.metric',
        name: 'Billable metric',
        needs: ['billing.leftovers'],
        run: async (ask) => {
            const api = await connect(ask);
            const create = () => api.billableMetrics.createBillableMetric({
                billable_metric: { name, code: name, aggregation_type: 'count_agg' },
            });
            await createOnce('POST /billable_metrics', create);
            return refusedTwice('POST /billable_metrics', create, name);
        },
    };
}
/** A plan of price 0 that charges 0 for each event: the amounts are proven by units, and nothing is ever due. */
function planProbe({ connect, name }) {
    return {
        id: 'billing.plan',
        name: 'Plan with a charge',
        needs: ['billing.metric'],
        run: async (ask) => {
            const api = await connect(ask);
            const { billable_metric: metric } = await (0,lago_api/* dataOf */.qu)(`GET /billable_metrics/${name}`, api.billableMetrics.findBillableMetric(name));
            const create = () => api.plans.createPlan({
                plan: {
                    name,
                    code: name,
                    interval: 'monthly',
                    amount_cents: 0,
                    amount_currency: CURRENCY,
                    pay_in_advance: false,
                    charges: [
                        { billable_metric_id: metric.lago_id, charge_model: 'standard', properties: { amount: '0' } },
                    ],
                },
            });
            await createOnce('POST /plans', create);
            return refusedTwice('POST /plans', create, name);
        },
    };
}
/** A reply that was lost makes the next try meet what the first one made: the names are this run's alone. */
async function createOnce(what, create) {
    await create().catch((thrown) => {
        if (!(0,lago_api/* alreadyExists */.B$)(thrown, 'code'))
            throw (0,lago_api/* explained */.to)(what, thrown);
    });
}
/** @throws ProbeFailure when a code can be taken twice */
async function refusedTwice(what, create, name) {
    const thrown = await create().then(() => undefined, (error) => error);
    if ((0,lago_api/* alreadyExists */.B$)(thrown, 'code'))
        return `created, and refused a second time (${name})`;
    if (thrown !== undefined)
        throw (0,lago_api/* explained */.to)(what, thrown);
    throw new build_probe/* ProbeFailure */.BU(`status 422, value_already_exist from a second ${what}`, 'status 200', 'A unique index is missing in the database, or two databases answer: compare the schema with the release (`deploy-compose` with operation: status).');
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/file.js


const HOPS = 5;
/**
 * Follows a file_url to the bytes. The first hop is this Lago, which answers with a link to the bucket that carries its
 * own signature; a key of Lago's has no place there (facts: lago.md 6).
 *
 * @returns how many bytes came from where
 * @throws ProbeFailure when it leads to no PDF
 */
async function downloadFile(link, ask, elsewhere) {
    const home = URL.parse(link);
    if (home === null)
        throw wrongLink(link, 'LAGO_API_URL is empty on the api: links start with nothing.');
    let url = home;
    for (let hop = 0; hop < HOPS; hop++) {
        const answer = await get(url, url.host === home.host ? ask : undefined, elsewhere);
        const next = answer.location === undefined ? null : URL.parse(answer.location, url.href);
        if (answer.status >= 300 && answer.status < 400 && next !== null) {
            url = next;
            continue;
        }
        if (answer.status === 200 && answer.start.startsWith('%PDF-'))
            return `${answer.bytes} bytes of ${url.host}`;
        throw new build_probe/* ProbeFailure */.BU('a PDF behind file_url', `status ${answer.status} from ${url.host}${answer.code === undefined ? '' : `, ${answer.code}`}`, remedyOf(answer.status, url.host === home.host));
    }
    throw wrongLink(`${HOPS} redirects in a row`, 'The link leads in circles: look at LAGO_API_URL and the proxy.');
}
async function get(url, ask, elsewhere) {
    const answer = ask === undefined ? await foreign(url, elsewhere) : await ask({ path: url.pathname + url.search });
    const { status, body, headers } = answer;
    return {
        status,
        location: headers.location,
        start: body.slice(0, 8),
        bytes: Buffer.byteLength(body),
        code: /<Code>(\w+)<\/Code>/.exec(body)?.[1],
    };
}
async function foreign(url, elsewhere) {
    try {
        const response = await elsewhere(url);
        const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
        return {
            status: response.status,
            body,
            headers: { location: response.headers.get('location') ?? undefined },
        };
    }
    catch (error) {
        throw new effects_build/* TransientError */.N_(`no answer from ${url.host}`, 'no', { cause: error });
    }
}
function wrongLink(came, remedy) {
    return new build_probe/* ProbeFailure */.BU('a link to a file', came, remedy);
}
function remedyOf(status, isHome) {
    if (isHome)
        return 'The api does not know the file: SECRET_KEY_BASE differs between the colors (links are signed by it), /rails is not routed to the api, or the file is on the local disk of the other host (LAGO_USE_AWS_S3 must be "true").';
    if (status === 403)
        return 'The bucket refuses the signature: LAGO_AWS_S3_SECRET_ACCESS_KEY is wrong, or LAGO_AWS_S3_REGION is not the region of the bucket.';
    if (status === 404)
        return 'The bucket has no such file: the upload failed, or a lifecycle rule removed it.';
    return 'Look at the bucket in the Scaleway console and at `docker compose logs api`.';
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/invoice.js




const PDF_REMEDY = 'The PDF is made by a worker through the pdf service and stored in the bucket: look at `docker compose ps pdf`, `docker compose logs pdf pdfs-worker worker`, LAGO_PDF_URL, and the keys and region of the bucket.';
/**
 * A one-off invoice of one cent, made, rendered, stored and downloaded; the cleaning up voids it. It takes a number of
 * the smoke organization for good, so it runs only when it was asked for.
 */
function pdfProbe({ connect, name }, isAsked, elsewhere) {
    return {
        id: 'billing.pdf',
        name: 'Invoice as PDF',
        ...(isAsked ? {} : { skipped: "takes an invoice number, and the input 'pdf' is not true" }),
        needs: ['billing.customer'],
        run: async (ask) => {
            const api = await connect(ask);
            const invoice = await invoiceOf(api, name);
            const { invoice: current } = await (0,lago_api/* dataOf */.qu)(`GET /invoices/${invoice.lago_id}`, api.invoices.findInvoice(invoice.lago_id));
            if (!current.file_url) {
                // Status 200 with an empty body while there is no PDF (facts: lago.md 6): not an answer, a request to make one.
                await api.invoices.downloadInvoice(invoice.lago_id).catch((thrown) => {
                    throw (0,lago_api/* explained */.to)('POST /invoices/…/download', thrown);
                });
                throw new build_probe/* NotYet */.QH('an invoice with a PDF', 'one without', PDF_REMEDY);
            }
            return `${current.number}: ${await downloadFile(current.file_url, ask, elsewhere)}`;
        },
    };
}
async function invoiceOf(api, name) {
    const { invoices } = await (0,lago_api/* dataOf */.qu)('GET /invoices', api.invoices.findAllInvoices({ external_customer_id: name, per_page: 1 }));
    const [earlier] = invoices;
    if (earlier !== undefined)
        return earlier;
    await api.addOns
        .createAddOn({ add_on: { name, code: name, amount_cents: 1, amount_currency: CURRENCY } })
        .catch((thrown) => {
        if (!(0,lago_api/* alreadyExists */.B$)(thrown, 'code'))
            throw (0,lago_api/* explained */.to)('POST /add_ons', thrown);
    });
    const { invoice } = await (0,lago_api/* dataOf */.qu)('POST /invoices', api.invoices.createInvoice({
        // Never collected, whatever payment provider the organization has.
        invoice: {
            external_customer_id: name,
            currency: CURRENCY,
            skip_psp: true,
            fees: [{ add_on_code: name, units: '1' }],
        },
    }));
    return invoice;
}
/** The file of an invoice that an earlier run with `pdf: true` made: read, nothing is written. */
function fileLinkProbe({ connect }, elsewhere) {
    return {
        id: 'files.link',
        name: 'A file link resolves and downloads',
        needs: ['billing.organization'],
        run: async (ask) => {
            const api = await connect(ask);
            const { invoices } = await (0,lago_api/* dataOf */.qu)('GET /invoices', api.invoices.findAllInvoices({ per_page: 20 }));
            const stored = invoices.find(({ file_url: url }) => Boolean(url));
            if (stored?.file_url)
                return `${stored.number}: ${await downloadFile(stored.file_url, ask, elsewhere)}`;
            throw new build_probe/* ProbeSkip */.GV("no invoice of the smoke organization has a file yet; run once with the input 'pdf': true");
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/names.js

const PREFIX = 'lago-scw-smoke-';
/** Longer than any run: what is older was left by one that was cut off. */
const LEFTOVER_AFTER_MS = 3_600_000;
/**
 * Name of everything that one run makes: `lago-scw-smoke-<time in base 36>-<6 hex>`. Lago keeps codes of deleted things
 * for good, so each run has its own.
 */
function nameOfRun(now) {
    return `${PREFIX}${Math.floor(now / 1000).toString(36)}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function isOurs(name) {
    return PATTERN.test(name);
}
/** Whether a thing of this name was left behind by an earlier run. */
function isLeftover(name, now) {
    const [, time] = PATTERN.exec(name) ?? [];
    return time !== undefined && now - Number.parseInt(time, 36) * 1000 > LEFTOVER_AFTER_MS;
}
const PATTERN = new RegExp(`^${PREFIX}([0-9a-z]+)-[0-9a-f]{6}$`);

// EXTERNAL MODULE: ./actions/lago-smoke-test/build/billing/remove.js
var remove = __webpack_require__(3435);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/organization.js




/** The key works, and belongs to an organization in which nobody is billed. */
function organizationProbe({ connect }) {
    return {
        id: 'billing.organization',
        name: 'API key of the smoke organization',
        run: async (ask) => {
            const api = await connect(ask);
            const { organization } = await (0,lago_api/* dataOf */.qu)('GET /organizations', api.request({
                path: '/organizations',
                secure: true,
                format: 'json',
            }));
            const { customers } = await (0,lago_api/* dataOf */.qu)('GET /customers', api.customers.findAllCustomers({ page: 1, per_page: 100 }));
            const strangers = customers.filter(({ external_id: id }) => !isOurs(id));
            if (strangers.length === 0)
                return organization.name;
            throw new build_probe/* ProbeFailure */.BU('an organization of its own for the smoke test', `“${organization.name}”, which has ${strangers.length} customers that are none of the smoke test's`, 'Make a second organization for smoke tests alone and store its key as LAGO_SMOKE_API_KEY: in the real one the test would show up in invoices and webhooks.');
        },
    };
}
/** What runs that were cut off left behind more than an hour ago is removed. */
function leftoversProbe({ connect, now }) {
    return {
        id: 'billing.leftovers',
        name: 'Leftovers of earlier runs',
        needs: ['billing.organization'],
        run: async (ask) => {
            const api = await connect(ask);
            const count = await (0,remove/* remove */.T)(api, await (0,remove/* find */.I)(api, (name) => isLeftover(name, now())));
            return count === 0 ? 'none' : `${count} things of runs that were cut off, removed`;
        },
    };
}
/**
 * Removes what this run made, whatever came of it, and looks that nothing is left. A customer is looked up again: Lago
 * deletes it at once and what hangs on it later.
 */
function cleanupProbe({ connect, name }, after) {
    return {
        id: 'billing.cleanup',
        name: 'Cleaned up',
        needs: ['billing.organization'],
        after,
        run: async (ask) => {
            const api = await connect(ask);
            const isThisRun = (candidate) => candidate === name;
            const count = await (0,remove/* remove */.T)(api, await (0,remove/* find */.I)(api, isThisRun));
            const left = Object.entries(await (0,remove/* find */.I)(api, isThisRun)).filter(([, names]) => names.length > 0);
            if (left.length === 0)
                return `${count} things removed`;
            throw new build_probe/* ProbeFailure */.BU(`nothing called ${name} left in the smoke organization`, left.map(([kind]) => kind).join(', '), 'The api says that it deleted and did not: look at `docker compose logs api worker`; the next run removes the leftovers.');
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/subscription.js



/** Creating a customer of the same external id again updates it (facts: lago.md 6). */
function customerProbe({ connect, name }) {
    return {
        id: 'billing.customer',
        name: 'Customer, created and updated',
        needs: ['billing.leftovers'],
        run: async (ask) => {
            const api = await connect(ask);
            const upsert = () => (0,lago_api/* dataOf */.qu)('POST /customers', api.customers.createCustomer({
                // Invoices of 0 that a subscription may leave are not finalized: they take no number.
                customer: { external_id: name, name, currency: CURRENCY, finalize_zero_amount_invoice: 'skip' },
            }));
            const first = await upsert();
            const second = await upsert();
            if (first.customer.lago_id === second.customer.lago_id)
                return `created, and updated by the same call`;
            throw new build_probe/* ProbeFailure */.BU('the same customer from a second POST /customers', 'another one', 'Two databases answer, or the unique index on external ids is missing: look at `deploy-compose` with operation: status.');
        },
    };
}
function subscriptionProbe({ connect, name }) {
    return {
        id: 'billing.subscription',
        name: 'Subscription',
        needs: ['billing.plan', 'billing.customer'],
        after: ['webhook.endpoint'],
        run: async (ask) => {
            const api = await connect(ask);
            const page = { external_customer_id: name, 'status[]': ['active'] };
            const { subscriptions } = await (0,lago_api/* dataOf */.qu)('GET /subscriptions', api.subscriptions.findAllSubscriptions(page));
            // An earlier try whose reply was lost has made it.
            if (subscriptions.length > 0)
                return 'active';
            const { subscription } = await (0,lago_api/* dataOf */.qu)('POST /subscriptions', api.subscriptions.createSubscription({
                subscription: { external_customer_id: name, plan_code: name, external_id: name },
            }));
            if (subscription.status === 'active')
                return 'active';
            throw new build_probe/* ProbeFailure */.BU('an active subscription', `a ${subscription.status} one`, 'A subscription without a start date begins at once: compare the clocks of the host and of the database (`timedatectl`).');
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/usage.js


const WORKER_REMEDY = 'No worker does the jobs of events: look at `docker compose ps` and `docker compose logs worker events-worker` on the active color (until a promote its workers serve both colors), and at Redis. When jobs are done and usage stays, the cache is not shared: check LAGO_REDIS_CACHE_URL, which api and workers must both have.';
/**
 * An event is taken and can be read. Status 200 says little: Lago takes events of unknown subscriptions too, and looks
 * at them later (facts: lago.md 6). Usage is read before: from then on it is cached, and only a worker that did the
 * event's job makes the api count again.
 */
function eventProbe({ connect, name }) {
    return {
        id: 'billing.event',
        name: 'Event',
        needs: ['billing.subscription'],
        run: async (ask) => {
            const api = await connect(ask);
            await eventsCounted(api, name);
            // Without a timestamp: the subscription started milliseconds ago, and one before that would not count.
            const event = { transaction_id: name, external_subscription_id: name, code: name };
            await api.events.createEvent({ event }).catch((thrown) => {
                if (!(0,lago_api/* alreadyExists */.B$)(thrown, 'transaction_id'))
                    throw (0,lago_api/* explained */.to)('POST /events', thrown);
            });
            const read = await (0,lago_api/* dataOf */.qu)(`GET /events/${name}`, api.events.findEvent(name));
            return `taken, and read back as ${read.event.lago_id}`;
        },
    };
}
/** The same event twice is one event: this is what keeps a client's retry from billing twice. */
function duplicateEventProbe({ connect, name }) {
    return {
        id: 'billing.duplicate-event',
        name: 'The same event twice is refused',
        needs: ['billing.event'],
        run: async (ask) => {
            const api = await connect(ask);
            const event = { transaction_id: name, external_subscription_id: name, code: name };
            const thrown = await api.events.createEvent({ event }).then(() => undefined, (error) => error);
            if ((0,lago_api/* alreadyExists */.B$)(thrown, 'transaction_id'))
                return 'status 422, value_already_exist';
            if ((0,lago_api/* refusalOf */.Of)(thrown) === undefined && thrown !== undefined)
                throw thrown;
            throw new build_probe/* ProbeFailure */.BU('status 422, value_already_exist for the same transaction_id', `status ${(0,lago_api/* refusalOf */.Of)(thrown)?.status ?? 200}`, 'A client that tries again would be billed twice: the unique index of events is missing or invalid; compare the schema with the release.');
        },
    };
}
/** The whole way of an event: api → PostgreSQL → Redis → worker → usage, counted exactly once. */
function usageProbe({ connect, name, now }) {
    let began;
    return {
        id: 'billing.usage',
        name: 'Usage moves: worker, Redis and cache',
        needs: ['billing.event', 'billing.duplicate-event'],
        run: async (ask) => {
            began ??= now();
            const count = await eventsCounted(await connect(ask), name);
            if (count === 1)
                return `1 event counted, ${((now() - began) / 1000).toFixed(1)} s after it was sent`;
            if (count === 0)
                throw new build_probe/* NotYet */.QH('usage of 1 event', 'usage of 0 events', WORKER_REMEDY);
            throw new build_probe/* ProbeFailure */.BU('usage of 1 event', `usage of ${count} events`, 'Events are counted more than once: customers would be billed too much. Do not promote; look at the unique index of events and at the release notes.');
        },
    };
}
async function eventsCounted(api, name) {
    const { customer_usage: usage } = await (0,lago_api/* dataOf */.qu)(`GET /customers/${name}/current_usage`, api.customers.findCustomerCurrentUsage(name, { external_subscription_id: name }));
    return usage.charges_usage.reduce((sum, charge) => sum + charge.events_count, 0);
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/wallet.js



/** A second grant would follow the first within a moment. */
const SETTLED_FOR_MS = 1000;
/** One credit, granted: a paid one would make an invoice. A worker settles it, once. */
function walletProbe({ connect, name, now }) {
    let settledAt;
    return {
        id: 'billing.wallet',
        name: 'Wallet: granted credits are settled once',
        needs: ['billing.customer'],
        after: ['webhook.endpoint'],
        run: async (ask) => {
            const api = await connect(ask);
            const found = await (0,lago_api/* dataOf */.qu)('GET /wallets', api.wallets.findAllWallets({ external_customer_id: name }));
            // Never posted again without a look: top-ups have no idempotency (facts: lago.md 9, 14).
            if (found.wallets.length === 0) {
                await (0,lago_api/* dataOf */.qu)('POST /wallets', api.wallets.createWallet({
                    wallet: {
                        external_customer_id: name,
                        name,
                        rate_amount: '1',
                        currency: CURRENCY,
                        granted_credits: '1',
                    },
                }));
            }
            const [wallet] = found.wallets.length > 0
                ? found.wallets
                : (await (0,lago_api/* dataOf */.qu)('GET /wallets', api.wallets.findAllWallets({ external_customer_id: name })))
                    .wallets;
            const balance = Number(wallet?.balance_cents ?? 0);
            if (balance === 100) {
                settledAt ??= now();
                if (now() - settledAt >= SETTLED_FOR_MS)
                    return 'balance 1.00';
                throw new build_probe/* NotYet */.QH('a balance that stays at 1.00', 'a balance of 1.00, just now', '');
            }
            if (balance === 0) {
                throw new build_probe/* NotYet */.QH('a balance of 1.00', 'a balance of 0.00', 'No worker settles wallet transactions: look at `docker compose logs worker` (and wallets-worker, from v1.51) on the active color, and at queues that no worker polls.');
            }
            throw new build_probe/* ProbeFailure */.BU('a balance of 1.00', `a balance of ${(balance / 100).toFixed(2)}`, 'Credits were granted more than once. Do not promote; look for two workers of different releases and for a second clock.');
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/webhook.js



/** Nobody listens there: a host name of the reserved top-level domain. */
const NOWHERE = 'https://smoke-test.invalid';
/** An endpoint is created and its record read back. It exists before the customer, so that it hears of that one. */
function webhookEndpointProbe({ connect, name }, receiver) {
    const url = `${receiver?.url ?? NOWHERE}/${name}`;
    return {
        id: 'webhook.endpoint',
        name: 'Webhook endpoint',
        needs: ['billing.leftovers'],
        run: async (ask) => {
            const api = await connect(ask);
            await api.webhookEndpoints
                .createWebhookEndpoint({ webhook_endpoint: { webhook_url: url, signature_algo: 'jwt' } })
                .catch((thrown) => {
                if (!(0,lago_api/* alreadyExists */.B$)(thrown, 'webhook_url'))
                    throw (0,lago_api/* explained */.to)('POST /webhook_endpoints', thrown);
            });
            const { webhook_endpoints: all } = await (0,lago_api/* dataOf */.qu)('GET /webhook_endpoints', api.webhookEndpoints.findAllWebhookEndpoints({ per_page: 100 }));
            const ours = all.find(({ webhook_url: candidate }) => candidate === url);
            if (ours?.signature_algo === 'jwt')
                return `created, and read back as ${ours.lago_id}`;
            throw new build_probe/* ProbeFailure */.BU(`an endpoint ${url} signed by jwt`, ours === undefined ? 'no such endpoint' : `one signed by ${ours.signature_algo}`, 'The api answers writes with 200 and reads without them: it reads from another database; check DATABASE_URL.');
        },
    };
}
/** A webhook arrives, signed by the key that the api publishes, with this Lago's address as its issuer. */
function webhookDeliveryProbe({ connect, name }, receiver, domain) {
    return {
        id: 'webhook.delivery',
        name: 'Webhook delivered and signed',
        ...(receiver === undefined
            ? {
                skipped: "the runner cannot be reached: no webhook-url was given; the endpoint's record was read back",
            }
            : {}),
        needs: ['webhook.endpoint', 'billing.subscription'],
        run: async (ask) => {
            const delivery = receiver?.deliveries.find(({ path }) => path.endsWith(`/${name}`));
            if (delivery === undefined) {
                throw new build_probe/* NotYet */.QH('a webhook', 'none', 'No worker sends webhooks, or the host may not reach the runner: look at `docker compose logs worker webhook-worker` on the active color, at the firewall of the runner, and whether webhook-url leads to webhook-port.');
            }
            const api = await connect(ask);
            const { webhook } = await (0,lago_api/* dataOf */.qu)('GET /webhooks/json_public_key', api.webhooks.fetchJsonPublicKey());
            return judgeSignature(delivery, Buffer.from(webhook.public_key ?? '', 'base64').toString(), domain);
        },
    };
}
/** The header is a JWT by RS256 whose payload is {data: body, iss: issuer} (lago-api, Webhook#jwt_signature). */
function judgeSignature({ signature, type, body }, publicKey, domain) {
    const [head = '', payload = '', signed = ''] = signature.split('.');
    const issuer = `https://${domain}/api`;
    const expected = `a webhook signed by the key of /webhooks/json_public_key, issued by ${issuer}`;
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(`${head}.${payload}`), publicKey, Buffer.from(signed, 'base64url'))) {
        throw new build_probe/* ProbeFailure */.BU(expected, 'one with another signature', 'Worker and api have different LAGO_RSA_PRIVATE_KEY, or a private.pem in a volume wins over it: receivers will refuse every webhook.');
    }
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (claims.data !== body) {
        throw new build_probe/* ProbeFailure */.BU(expected, 'one whose body is not the one that was signed', 'Something between Lago and the runner changes what it passes on.');
    }
    if (claims.iss === issuer)
        return `${type}, signed, issued by ${issuer}`;
    throw new build_probe/* ProbeFailure */.BU(expected, `one issued by ${claims.iss ?? 'nobody'}`, 'LAGO_API_URL of the workers is not the public address of the api: compare it with the domain in lago.yml.');
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/probes.js







/** metric → plan → customer → subscription → event → usage, wallet, webhook, PDF, and all of it removed again. */
function billingProbes(scenario, options) {
    const probes = [
        organizationProbe(scenario),
        leftoversProbe(scenario),
        webhookEndpointProbe(scenario, options.receiver),
        metricProbe(scenario),
        planProbe(scenario),
        customerProbe(scenario),
        subscriptionProbe(scenario),
        eventProbe(scenario),
        duplicateEventProbe(scenario),
        usageProbe(scenario),
        walletProbe(scenario),
        webhookDeliveryProbe(scenario, options.receiver, options.domain),
        pdfProbe(scenario, options.pdf, options.elsewhere),
        fileLinkProbe(scenario, options.elsewhere),
    ];
    return [
        ...probes,
        cleanupProbe(scenario, probes.map(({ id }) => id)),
    ];
}

// EXTERNAL MODULE: ./packages/host/build/index.js + 12 modules
var host_build = __webpack_require__(6060);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/clock.js


/** Lago's clock has something to do at least every 5 minutes (facts: lago.md 3.1); it logs each time. */
const LONGEST_SILENCE_SECONDS = 330;
/**
 * The one clock ticks on the active color, and none runs on the standby. It has no port, and after a fault of Redis it
 * can hang alive for days in which nobody is billed: its log is the proof.
 */
function clockProbe(open) {
    return {
        id: 'host.clock',
        name: 'Clock',
        run: async () => {
            const lago = await open();
            return lago.isActive ? freshness(lago) : absence(lago);
        },
    };
}
async function freshness({ host, commands, placed, color }) {
    const [service = 'clock'] = placed.services.clock;
    const [{ stdout: log }, { stdout: now }] = await Promise.all([
        host.run(commands.logs(service, 50, { timestamps: true }), { label: 'docker compose logs clock' }),
        host.run(['date', '-u', '+%s']),
    ]);
    const lines = log.split('\n').filter((line) => line !== '');
    const ageOf = (line) => Number(now) - Date.parse(line?.split(' ')[0] ?? '') / 1000;
    const age = ageOf(lines.filter((line) => /Triggering|Running schedule/.test(line)).at(-1));
    if (age <= LONGEST_SILENCE_SECONDS)
        return `last tick ${Math.max(0, Math.round(age))} s ago`;
    const fault = [
        `a tick of the clock within ${LONGEST_SILENCE_SECONDS} s on ${color}`,
        Number.isNaN(age) ? 'none in its log' : `the last one ${Math.round(age)} s ago`,
        `The clock is not there or hangs, and Lago bills nobody: look at \`docker compose ps clock\` and \`docker compose logs clock\` on ${color}, then restart it there (\`docker compose restart clock\`). A day's billing that was missed is not made up for by itself.`,
    ];
    // One that has just started has yet to tick.
    throw ageOf(lines[0]) <= LONGEST_SILENCE_SECONDS ? new build_probe/* NotYet */.QH(...fault) : new build_probe/* ProbeFailure */.BU(...fault);
}
async function absence({ host, commands, placed, color }) {
    const { stdout } = await host.run(commands.ps(), { label: 'docker compose ps', timeoutSeconds: 30 });
    const running = (0,host_build/* parseComposePs */.fb)(stdout).filter(({ service, state }) => placed.services.clock.includes(service) && state === 'running');
    if (running.length === 0)
        return `none on ${color}, the standby`;
    throw new build_probe/* ProbeFailure */.BU(`no clock on ${color}, which is the standby`, 'a running one', `Two clocks top wallets up twice: stop the one on ${color} now (\`docker compose stop clock\`), then look at wallet transactions since it started.`);
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/containers.js


/** Every service that should run does; on the standby jobs and clock should not. */
function containersProbe(open) {
    return {
        id: 'host.containers',
        name: 'Containers',
        run: async () => {
            const { host, commands, placed, isActive, color } = await open();
            const { stdout } = await host.run(commands.ps(), { label: 'docker compose ps', timeoutSeconds: 30 });
            const containers = (0,host_build/* parseComposePs */.fb)(stdout);
            const { web, jobs, clock } = placed.services;
            const wanted = isActive ? [...web, ...jobs, ...clock] : web;
            const states = wanted.map((service) => stateOf(service, containers));
            const wrong = states.filter(({ isWell }) => !isWell);
            if (wrong.length === 0)
                return `${wanted.length} services run on ${color}`;
            const fault = [
                `${wanted.join(', ')} to run on ${color}`,
                wrong.map(({ text }) => text).join(', '),
                `Look at \`docker compose ps\` and \`docker compose logs\` of these services in lago-scw/releases/${placed.release} on ${color}.`,
            ];
            throw wrong.every(({ isComing }) => isComing) ? new build_probe/* NotYet */.QH(...fault) : new build_probe/* ProbeFailure */.BU(...fault);
        },
    };
}
function stateOf(service, containers) {
    const found = containers.find((container) => container.service === service);
    if (found === undefined)
        return { text: `${service} has no container`, isWell: false, isComing: false };
    const { state, health } = found;
    return {
        text: `${service} is ${state}${health === '' ? '' : ` (${health})`}`,
        isWell: state === 'running' && ['', 'healthy'].includes(health),
        isComing: state === 'created' || (state === 'running' && health === 'starting'),
    };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(7035);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/hosts.js





/** The part that we read of what deploy-compose writes on a host (`lago-scw/current.json`). */
const placedSchema = schemas/* object */.Ikc({
    release: schemas/* string */.YjP(),
    composeProject: schemas/* string */.YjP(),
    services: schemas/* object */.Ikc({ web: schemas/* array */.YOg(schemas/* string */.YjP()), jobs: schemas/* array */.YOg(schemas/* string */.YjP()), clock: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
function createHosts(options) {
    const opened = new Map();
    const connected = [];
    return {
        get(color) {
            const known = opened.get(color) ?? hosts_open(color, options, connected);
            opened.set(color, known);
            return known;
        },
        close: () => {
            for (const host of connected)
                host.close();
        },
    };
}
/** The color whose host a target is judged by: its own, and for the public name the active one. */
function colorOf(target, topology) {
    return target === 'public' ? topology.activeColor : target;
}
async function hosts_open(color, { topology, privateKey, connectTo, effects }, connected) {
    const { connect } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6060));
    const { managementAddress: address, hostKeyFingerprints: fingerprints } = (0,contracts_build/* instanceOf */.hR)(topology, color);
    const host = await connect({
        ...{ name: color, address, user: topology.sshUser, fingerprints },
        ...{ privateKey, connectTo, effects },
    }).catch((error) => {
        throw new build_probe/* ProbeInconclusive */.$n(`${color} cannot be looked at: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Let the runner in by SSH (network.ssh-from, or the rule that provision adds for its run), or leave SSH_PRIVATE_KEY out to test by HTTP alone.');
    });
    connected.push(host);
    const { stdout } = await host.run(['cat', 'lago-scw/current.json'], { accept: [0, 1] });
    if (stdout.trim() === '')
        throw new build_probe/* ProbeSkip */.GV(`no release was deployed to ${color} yet`);
    const placed = placedSchema.parse(JSON.parse(stdout));
    return {
        color,
        isActive: topology.activeColor === color,
        host,
        placed,
        commands: (0,host_build/* compose */.Zz)(placed.composeProject, `lago-scw/releases/${placed.release}`, {
            LAGO_SCW_COLOR: color,
        }),
    };
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/lago/build/rails-encryption.js


/** Rails' KeyGenerator: 2^16 rounds; Lago's key digest is SHA-1 (facts: lago.md 4.4). */
const rails_encryption_ROUNDS = 65_536;
const KEY_BYTES = 32;
const TAG_BYTES = 16;
/**
 * Non-deterministic Active Record encryption, as of `payment_providers.secrets` and `integrations.secrets`: JSON of
 * `p` (payload) and `h` (`iv`, `at`, and `c` when deflated), each base64; AES-256-GCM (facts: lago.md 4.4).
 */
function createDecrypt({ primaryKey, keyDerivationSalt }) {
    const key = pbkdf2Sync(primaryKey, keyDerivationSalt, rails_encryption_ROUNDS, KEY_BYTES, 'sha1');
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

;// CONCATENATED MODULE: ./packages/lago/build/sidekiq-probe.js
/**
 * Ruby for `bundle exec ruby -e` in a container of the api image: one line of JSON on what Redis and Sidekiq hold, and
 * fingerprints of the secrets that both colors must share. It loads no Rails: a second, not ten. Job arguments, which
 * are customers' data, are not read; of an error only the class is told, since its text may hold a URL. TLS as Lago has
 * it: encrypted, not verified (facts: lago.md 5). Tried on Sidekiq 7.3.2 and Redis 7.0.
 *
 * ARGV[0]: seconds since the epoch; of the dead jobs only those that died later are told.
 */
const SIDEKIQ_PROBE = `
require "bundler/setup"
require "json"
require "digest"
require "openssl"
require "sidekiq/api"
tls = { verify_mode: OpenSSL::SSL::VERIFY_NONE }
since = ARGV[0].to_f
names = %w[SECRET_KEY_BASE LAGO_RSA_PRIVATE_KEY LAGO_ENCRYPTION_PRIMARY_KEY LAGO_ENCRYPTION_DETERMINISTIC_KEY LAGO_ENCRYPTION_KEY_DERIVATION_SALT]
cache = begin
  url = ENV["LAGO_REDIS_CACHE_URL"].to_s
  url.empty? ? "missing" : (RedisClient.new(url: url, ssl_params: tls).call("PING") == "PONG" ? "ok" : "no pong")
rescue StandardError => error
  error.class.name
end
begin
  Sidekiq.configure_client { |config| config.redis = { url: ENV.fetch("REDIS_URL"), ssl_params: tls } }
  died = Sidekiq.redis { |redis| redis.call("ZRANGE", "dead", since.to_s, "+inf", "BYSCORE", "LIMIT", "0", "50") }
  puts JSON.generate(
    now: Time.now.to_f,
    processes: Sidekiq::ProcessSet.new.size,
    polled: Sidekiq::ProcessSet.new.flat_map { |process| process["queues"] }.uniq,
    queues: Sidekiq::Queue.all.map { |queue| { name: queue.name, size: queue.size, latencySeconds: queue.latency } },
    memoryPolicy: Sidekiq.redis { |redis| redis.call("INFO", "memory") }[/maxmemory_policy:(\\S+)/, 1],
    cache: cache,
    died: died.map { |text| JSON.parse(text) }.map { |job| { job: job["wrapped"] || job["class"], error: job["error_class"] } },
    fingerprints: names.to_h { |name| [name, Digest::SHA256.hexdigest(ENV[name].to_s)[0, 16]] }
  )
rescue StandardError => error
  abort error.class.name
end
`;

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































;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/sidekiq.js




const statsSchema = schemas/* object */.Ikc({
    /** Seconds since the epoch, by the clock of the host. */
    now: schemas/* number */.aig(),
    processes: schemas/* int */.Whr(),
    polled: schemas/* array */.YOg(schemas/* string */.YjP()),
    queues: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), size: schemas/* int */.Whr(), latencySeconds: schemas/* number */.aig() })),
    memoryPolicy: schemas/* string */.YjP().nullable(),
    /** `ok`, `missing`, or the class of the error. */
    cache: schemas/* string */.YjP(),
    died: schemas/* array */.YOg(schemas/* object */.Ikc({ job: schemas/* string */.YjP(), error: schemas/* string */.YjP().nullable() })),
    fingerprints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/**
 * Asks in the api's container, with the variables that it has.
 *
 * @param since seconds since the epoch: jobs that died later are listed
 * @throws ProbeFailure when Redis cannot be asked from there
 */
async function readSidekiq({ host, commands, color }, since) {
    const argv = commands.exec('api', ['bundle', 'exec', 'ruby', '-e', SIDEKIQ_PROBE, '--', String(since)]);
    try {
        const { stdout } = await host.run(argv, { label: 'look at Sidekiq', timeoutSeconds: 60 });
        return statsSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    }
    catch (error) {
        const [first = '', ...lines] = (0,effects_build/* messageOf */.bD)(error).split('\n');
        throw new build_probe/* ProbeFailure */.BU('an answer from Redis', lines.at(-1)?.replace(/^\| /, '') ?? first, `From the api's container on ${color} Redis does not answer: check REDIS_URL, its password, and that the private network reaches it.`);
    }
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/jobs.js


/** These are what customers wait for; others may be long on a billing day. */
const PROMPT_QUEUES = [
    'high_priority',
    'default',
    'events',
    'mailers',
    'providers',
    'webhook',
    'webhook_worker',
];
const LONGEST_WAIT_SECONDS = 120;
/** Redis answers as Lago needs it, every queue with jobs has a worker that polls it, and nothing waits for long. */
function queuesProbe(open, first) {
    return {
        id: 'host.queues',
        name: 'Redis and queues',
        run: async () => {
            const stats = await readSidekiq(await open(), 0);
            first.stats ??= stats;
            judgeRedis(stats);
            judgeQueues(stats);
            const longest = Math.max(0, ...stats.queues.map(({ latencySeconds }) => latencySeconds));
            return `${stats.processes} Sidekiq processes, ${stats.polled.length} queues, longest wait ${longest.toFixed(1)} s`;
        },
    };
}
function judgeRedis({ memoryPolicy, cache }) {
    if (memoryPolicy !== null && memoryPolicy !== 'noeviction') {
        throw new build_probe/* ProbeFailure */.BU('maxmemory-policy noeviction', memoryPolicy, 'When its memory is full, this Redis throws jobs away: set maxmemory-policy to noeviction in the Scaleway console.');
    }
    if (cache === 'ok')
        return;
    throw new build_probe/* ProbeFailure */.BU("an answer from the cache's Redis", cache === 'missing' ? 'no LAGO_REDIS_CACHE_URL' : cache, 'Without a shared cache usage stays as it was and wallets are never refreshed (lago #637): set LAGO_REDIS_CACHE_URL for api, workers and clock, and check its host and password.');
}
/** Workers that a promote has just started register within seconds, and what waited meanwhile is soon done. */
function judgeQueues({ processes, polled, queues }) {
    if (processes === 0) {
        throw new build_probe/* NotYet */.QH('at least one Sidekiq process', 'none', 'No worker runs on either color: jobs pile up and nobody is billed. Look at `docker compose ps` on the active color.');
    }
    const stranded = queues.filter(({ name, size }) => size > 0 && !polled.includes(name));
    if (stranded.length > 0) {
        throw new build_probe/* NotYet */.QH('a worker for every queue with jobs in it', `none for ${stranded.map(({ name, size }) => `${name} (${size} jobs)`).join(', ')}`, 'A SIDEKIQ_* switch is set without its worker, or the workers are of an older release: compare `lago.workers` in lago.yml with `docker compose ps`.');
    }
    const late = queues.filter(({ name, latencySeconds }) => PROMPT_QUEUES.includes(name) && latencySeconds > LONGEST_WAIT_SECONDS);
    if (late.length === 0)
        return;
    throw new build_probe/* NotYet */.QH(`jobs that wait ${LONGEST_WAIT_SECONDS} s at most`, late.map(({ name, latencySeconds }) => `${Math.round(latencySeconds)} s in ${name}`).join(', '), 'Workers are too few, or stuck: look at `docker compose logs` of the worker of that queue, and raise worker-concurrency in lago.yml.');
}
/** Lago gives a failed job no second try: it dies at once, and nobody hears of it (facts: lago.md 1.5). */
function deadJobsProbe(open, first, after) {
    return {
        id: 'host.dead-jobs',
        name: 'No job died meanwhile',
        needs: ['host.queues'],
        after,
        run: async () => {
            const since = first.stats?.now ?? 0;
            const { died } = await readSidekiq(await open(), since);
            if (died.length === 0)
                return 'none';
            const kinds = [...new Set(died.map(({ job, error }) => `${job} (${error ?? 'unknown error'})`))];
            throw new build_probe/* ProbeFailure */.BU('no dead job more than when the test began', `${died.length}: ${kinds.join(', ')}`, 'A worker of another release meets jobs that it does not know (NameError, ArgumentError), or the schema is not its own: look at `docker compose logs worker`; after the cause is gone, retry them from the dead set.');
        },
    };
}
/** Both colors sign and decrypt with the same secrets (facts: lago.md 9, 15). */
function secretsProbe(open, other) {
    return {
        id: 'host.secrets',
        name: 'Both colors have the same secrets',
        needs: ['host.queues'],
        run: async () => {
            const [one, two] = await Promise.all([open(), other()]);
            const [a, b] = await Promise.all([readSidekiq(one, 0), readSidekiq(two, 0)]);
            const differ = Object.keys(a.fingerprints).filter((name) => a.fingerprints[name] !== b.fingerprints[name]);
            if (differ.length === 0)
                return `${Object.keys(a.fingerprints).length} secrets are the same`;
            throw new build_probe/* ProbeFailure */.BU('the same secrets on both colors', `others in ${differ.join(', ')}`, 'After a promote, logins and file links would break and payment providers could not be decrypted: put the old values back into the GitHub environment, render and deploy again.');
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/host/probes.js






/** What only the host shows: containers, clock, Redis, queues, dead jobs, the secrets of both colors. */
function hostProbes(options) {
    const { hosts, target, topology, watched } = options;
    const color = colorOf(target, topology);
    const at = (wanted) => async () => {
        if (hosts === undefined || wanted === null)
            throw new build_probe/* ProbeSkip */.GV('there is no active color');
        return hosts.get(wanted);
    };
    const first = { stats: undefined };
    const here = at(color);
    const there = at(color === null ? null : ((0,contracts_build/* counterpartIn */.Fg)(topology, color) ?? null));
    const probes = [
        containersProbe(here),
        clockProbe(here),
        queuesProbe(here, first),
        deadJobsProbe(here, first, watched),
        secretsProbe(here, there),
    ];
    if (hosts !== undefined)
        return probes;
    return probes.map((probe) => ({ ...probe, skipped: 'no SSH_PRIVATE_KEY was given' }));
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/browser.js






const SECONDS = 30;
/** What a person sees first: the login page, drawn by a real browser, without an error in its console. */
function browserProbe(options) {
    const { isAsked, target, screenshot, find = findChromium } = options;
    return {
        id: 'browser',
        name: 'Login page in a browser',
        ...(isAsked ? {} : { skipped: "the input 'browser' is not true" }),
        needs: ['certificate'],
        run: async (ask) => {
            const executablePath = find();
            if (executablePath === undefined)
                throw new build_probe/* ProbeSkip */.GV('there is no Chromium or Chrome on this runner: nothing was drawn');
            const { certificate } = await ask({ path: '/login', secret: true });
            const faults = await draw(executablePath, target, certificate, screenshot);
            if (faults.length === 0)
                return `drawn without an error; screenshot in ${screenshot}`;
            throw new build_probe/* ProbeFailure */.BU('a login page without errors', [...new Set(faults)].join('; '), `Look at the screenshot (${screenshot}): scripts of another version, an env-config.js that points elsewhere, or an api that the browser cannot reach.`);
        },
    };
}
/** As distributions and GitHub's images call it. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
function findChromium() {
    const folders = (process.env.PATH ?? '').split(external_node_path_.delimiter);
    return NAMES.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name))).find(external_node_fs_.existsSync);
}
/** Answers what was wrong with the page. */
async function draw(executablePath, target, certificate, screenshot) {
    const { default: puppeteer } = await __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 4289));
    const browser = await puppeteer
        .launch({ executablePath, args: argumentsFor(target, certificate), timeout: SECONDS * 1000 })
        .catch((error) => {
        throw new build_probe/* ProbeSkip */.GV(`the browser ${executablePath} does not start: ${(0,effects_build/* messageOf */.bD)(error).split('\n')[0]}`);
    });
    try {
        const page = await browser.newPage();
        const faults = watchFaults(page, target.domain);
        await openLogin(page, target.domain, faults);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(screenshot), { recursive: true });
        await page.screenshot({ path: screenshot });
        return faults;
    }
    finally {
        await browser.close();
    }
}
/** The public name leads to the target's address, and the certificate that Node trusts is trusted here too. */
function argumentsFor({ domain, endpoint }, certificate) {
    const { host, port } = endpoint(443);
    return [
        '--disable-dev-shm-usage',
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(host === domain ? [] : [`--host-resolver-rules=MAP ${domain}:443 ${host}:${port}`]),
        ...(certificate === null ? [] : [`--ignore-certificate-errors-spki-list=${pinOf(certificate)}`]),
    ];
}
/** A private authority is known to Node by NODE_EXTRA_CA_CERTS, to the browser by this key alone. */
function pinOf({ leaf }) {
    const { publicKey } = new external_node_crypto_.X509Certificate(leaf.raw);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest('base64');
}
/** Errors of this Lago's own page; a third party's script that is blocked is none. */
function watchFaults(page, domain) {
    const faults = [];
    const isOwn = (url) => URL.parse(url ?? '')?.host === domain;
    page.on('pageerror', (error) => faults.push(`uncaught: ${(0,effects_build/* messageOf */.bD)(error)}`));
    page.on('console', (message) => {
        if (message.type() === 'error' && isOwn(message.location().url))
            faults.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
        if (isOwn(request.url()))
            faults.push(`${request.failure()?.errorText ?? 'no answer'}: ${request.url()}`);
    });
    return faults;
}
async function openLogin(page, domain, faults) {
    try {
        await page.goto(`https://${domain}/login`, { waitUntil: 'load', timeout: SECONDS * 1000 });
    }
    catch (error) {
        throw new effects_build/* TransientError */.N_(`the browser got no page: ${(0,effects_build/* messageOf */.bD)(error)}`, 'no', { cause: error });
    }
    await page
        .waitForSelector('input[type="password"], input[name="password"]', { timeout: (SECONDS / 3) * 1000 })
        .catch(() => faults.push('no field for a password appeared'));
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/keys.js




/** The color that a target is compared with: the other one, and for the public name the standby; null where there is none. */
function counterpartOf(target, topology) {
    const color = target.name === 'public' ? topology.activeColor : target.name;
    return color === null ? null : ((0,contracts_build/* counterpartIn */.Fg)(topology, color) ?? null);
}
/** Webhooks of both colors are signed by the same key: receivers keep it (facts: lago.md 2, 12). */
function webhookKeyProbe(connect, askOther) {
    return {
        id: 'keys.webhook',
        name: 'Webhook key of both colors',
        needs: ['billing.organization'],
        run: async (ask) => {
            const [here, there] = await Promise.all([
                publicKey(connect, ask),
                otherwise(askOther, (other) => publicKey(connect, other)),
            ]);
            if (here === there)
                return 'the same';
            throw new build_probe/* ProbeFailure */.BU('the same key at /webhooks/json_public_key of both colors', 'two keys', 'LAGO_RSA_PRIVATE_KEY differs, or a private.pem in a volume of one host wins over it: receivers would refuse webhooks after a promote.');
        },
    };
}
async function publicKey(connect, ask) {
    const api = await connect(ask);
    const { webhook } = await (0,lago_api/* dataOf */.qu)('GET /webhooks/json_public_key', api.webhooks.fetchJsonPublicKey());
    return webhook.public_key ?? '';
}
/** With a certificate of one's own, both colors show the same one: else the move of the address changes it. */
function sameCertificateProbe(from, askOther) {
    return {
        id: 'keys.certificate',
        name: 'Certificate of both colors',
        ...(from === 'secret' ? {} : { skipped: "certificates of Let's Encrypt are renewed one by one" }),
        run: async (ask) => {
            const [here, there] = await Promise.all([fingerprint(ask), otherwise(askOther, fingerprint)]);
            if (here === there)
                return 'the same';
            throw new build_probe/* ProbeFailure */.BU('the same certificate on both colors', 'two certificates', 'One color has an older TLS_CERTIFICATE: deploy the same release to both before the next promote.');
        },
    };
}
async function fingerprint(ask) {
    const { certificate } = await ask({ path: '/api/health' });
    return certificate?.leaf.fingerprint256 ?? '';
}
/** @throws ProbeSkip when the other color does not answer: before its first deploy, it has nothing to say */
async function otherwise(ask, read) {
    if (ask === undefined)
        throw new build_probe/* ProbeSkip */.GV('there is no other color to compare with');
    try {
        return await read(ask);
    }
    catch (error) {
        if (error instanceof effects_build/* TransientError */.N_)
            throw new build_probe/* ProbeSkip */.GV(`the other color does not answer: ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/mail.js


/** The mail server takes Lago's login over STARTTLS, and, if asked, one message. */
function mailProbes(options) {
    const { mail, password, to, domain } = options;
    const lacking = mail === undefined
        ? 'lago.yml has no section mail'
        : password === undefined
            ? 'no LAGO_SMTP_PASSWORD was given'
            : undefined;
    return [
        {
            id: 'mail.login',
            name: 'Login to the mail server',
            ...(lacking === undefined ? {} : { skipped: lacking }),
            run: async () => {
                await withTransport(options, (transport) => transport.verify());
                return `${mail?.user} at ${mail?.host}:${mail?.port}`;
            },
        },
        {
            id: 'mail.send',
            name: 'One message sent',
            ...(to === undefined ? { skipped: "the input 'mail-to' is not set" } : {}),
            needs: ['mail.login'],
            run: async () => {
                await withTransport(options, (transport) => transport.sendMail({
                    from: mail?.from,
                    to,
                    subject: `Smoke test of ${domain}`,
                    text: `The smoke test of ${domain} sent this message the way that Lago sends invoices. Nothing is to be done.`,
                }));
                return `${mail?.from} → ${to}, accepted by ${mail?.host}`;
            },
        },
    ];
}
const mail_SECONDS = 10;
async function withTransport({ mail, password, connectTo, domain }, work) {
    if (mail === undefined || password === undefined)
        throw new Error('a probe that is skipped does not run');
    const { createTransport } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.bind(__webpack_require__, 5909));
    const transport = createTransport({
        ...connectTo(mail.host, mail.port),
        name: domain,
        // Lago speaks STARTTLS or nothing; a server without it must not get the password.
        secure: false,
        requireTLS: true,
        tls: { servername: mail.host },
        auth: { user: mail.user, pass: password },
        authMethod: 'LOGIN',
        connectionTimeout: mail_SECONDS * 1000,
        greetingTimeout: mail_SECONDS * 1000,
        socketTimeout: mail_SECONDS * 1000,
    });
    try {
        await work(transport);
    }
    catch (error) {
        throw explain(error, `${mail.host}:${mail.port}`);
    }
    finally {
        transport.close();
    }
}
/** Codes of nodemailer: EAUTH, EENVELOPE, EMESSAGE, ETLS are answers of the server; the rest is the way there. */
function explain(error, server) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EAUTH') {
        return new build_probe/* ProbeFailure */.BU(`a login to ${server}`, 'a refusal', 'Check mail.user (for Transactional Email the project id) and LAGO_SMTP_PASSWORD (the secret key of an IAM application that may send mail).');
    }
    if (code === 'ETLS') {
        return new build_probe/* ProbeFailure */.BU(`STARTTLS with a trusted certificate at ${server}`, (0,effects_build/* messageOf */.bD)(error), 'Lago cannot speak implicit TLS: take port 2587, not 2465; check mail.host.');
    }
    if (code === 'EENVELOPE' || code === 'EMESSAGE') {
        return new build_probe/* ProbeFailure */.BU('a message that is accepted', (0,effects_build/* messageOf */.bD)(error), 'The sender is not allowed: validate the domain of mail.from in Transactional Email (SPF and DKIM records).');
    }
    return new effects_build/* TransientError */.N_(`${code || (0,effects_build/* messageOf */.bD)(error)} from ${server}`, 'no', { cause: error });
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/own.js

const REMEDY = 'This probe is yours: see smoke-test.probes in lago.yml, and the logs of what answers there.';
/** The operator's own probes, as lago.yml has them. */
function ownProbes(probes) {
    return probes.map((own) => ({
        id: `own.${own.name}`,
        name: `${own.name} (lago.yml)`,
        ...(own.url === undefined ? {} : { whenSilent: REMEDY }),
        run: async (ask) => {
            const seen = await request(own, ask);
            const fault = faultOf(own, seen);
            if (fault === undefined)
                return `status ${seen.status}, first byte after ${Math.round(seen.phases.firstByte)} ms`;
            throw new build_probe/* ProbeFailure */.BU(fault.expected, fault.came, REMEDY);
        },
    }));
}
/** On this Lago by its path; anything else by its address, where only a trusted certificate will do. */
async function request({ path, url }, ask) {
    if (path !== undefined)
        return ask({ path });
    const elsewhere = new URL(url ?? '');
    return ask({ path: elsewhere.pathname + elsewhere.search, elsewhere, secret: true });
}
function faultOf(own, seen) {
    const { status, header, json, contains, 'max-milliseconds': limit } = own;
    if (seen.status !== status)
        return { expected: `status ${status}`, came: answerOf(seen) };
    if (header !== undefined) {
        const value = seen.headers[header.name.toLowerCase()];
        const holds = header.equals === undefined ? value !== undefined : value === header.equals;
        if (!holds) {
            return {
                expected: `header ${header.name}${header.equals === undefined ? '' : `: ${header.equals}`}`,
                came: value ?? 'no such header',
            };
        }
    }
    if (json !== undefined) {
        const value = valueAt(seen.body, json.path);
        const holds = json.equals === undefined ? value !== undefined : value === json.equals;
        if (!holds) {
            return {
                expected: `${json.path}${json.equals === undefined ? ' in the JSON' : ` = ${JSON.stringify(json.equals)}`}`,
                came: value === undefined ? `nothing there; ${answerOf(seen)}` : JSON.stringify(value),
            };
        }
    }
    if (contains !== undefined && !seen.body.includes(contains))
        return { expected: `a body with “${contains}”`, came: answerOf(seen) };
    if (limit !== undefined && seen.phases.firstByte > limit)
        return {
            expected: `a first byte within ${limit} ms`,
            came: `one after ${Math.round(seen.phases.firstByte)} ms`,
        };
    return undefined;
}
function answerOf({ status, headers, body }) {
    return (0,build_probe/* describeAnswer */.O1)({ status, headers, body });
}
/** `data.items[0].name` in a JSON text; undefined where there is no such thing. */
function valueAt(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // No JSON has nothing at any path; the failure shows the start of the text.
        return undefined;
    }
    for (const key of path
        .replace(/^\$\.?/, '')
        .split(/[.[\]]+/)
        .filter((part) => part !== '')) {
        value = typeof value === 'object' && value !== null ? value[key] : undefined;
    }
    return value;
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/certificate.js

/** Let's Encrypt renews 30 days before the end: under this, renewal has been failing for weeks. */
const MINIMUM_DAYS = 7;
/** Chain, name, days left, and not from Let's Encrypt's staging authority. */
function certificateProbe(domain, now) {
    return {
        id: 'certificate',
        name: 'Certificate',
        run: async (ask) => {
            const { certificate } = await ask({ path: '/api/health' });
            if (certificate === null)
                throw new Error('a request over TLS has a certificate');
            return judgeCertificate(certificate, domain, now());
        },
    };
}
/** @throws ProbeFailure naming the first thing that is wrong with it */
function judgeCertificate({ leaf, fault }, domain, now) {
    const issuer = nameOf(leaf.issuer);
    const expires = new Date(leaf.valid_to).getTime();
    const days = Math.floor((expires - now) / 86_400_000);
    const expected = `a trusted certificate for ${domain} with at least ${MINIMUM_DAYS} days left`;
    const fail = (came, remedy) => {
        throw new build_probe/* ProbeFailure */.BU(expected, came, remedy);
    };
    if (isStaging(leaf)) {
        fail(`one of Let's Encrypt's staging authority (${issuer})`, "The proxy still has staging's caServer or an acme.json obtained from it: remove both on the host; render-config refuses the setting.");
    }
    if (days < 0)
        fail(`one that expired ${-days} days ago`, 'Renewal fails: look for `acme` in the logs of the proxy.');
    if (fault === 'ERR_TLS_CERT_ALTNAME_INVALID' || fault?.includes('altname')) {
        fail(`one for ${leaf.subjectaltname ?? nameOf(leaf.subject)}`, `The proxy serves another site's certificate, or its default one: check the domain in lago.yml and the proxy's certificate for ${domain}.`);
    }
    if (fault !== null) {
        fail(`one of ${issuer} that is not trusted (${fault})`, 'The chain is incomplete, or the authority is private: serve the intermediate certificates too; for a private authority set NODE_EXTRA_CA_CERTS on the step.');
    }
    if (days < MINIMUM_DAYS)
        fail(`one with ${days} days left`, 'Renewal fails: look for `acme` in the logs of the proxy.');
    return `${issuer}, ${days} days left`;
}
/** Staging's authorities are called “(STAGING) Pretend Pear X1” and, long ago, “Fake LE …”. */
function isStaging(leaf) {
    const chain = [leaf.issuer, leaf.issuerCertificate?.issuer].map(nameOf);
    return chain.some((name) => /\(STAGING\)|Fake LE /i.test(name));
}
function nameOf(subject) {
    if (subject === undefined)
        return 'unknown';
    return [subject.CN, subject.O].filter((part) => part !== undefined).join(', ') || 'unknown';
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/dns.js



/** The public name's A record is the Elastic IP, and nothing beside it. */
function dnsProbe(target, lookUp = external_node_dns_promises_.resolve4) {
    return {
        id: 'dns',
        name: 'A record',
        ...(target.resolved === true ? {} : { skipped: target.resolved }),
        run: async () => {
            const addresses = await lookUp(target.domain).catch((error) => {
                const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
                throw new effects_build/* TransientError */.N_(`${code} for ${target.domain}`, 'no', { cause: error });
            });
            if (addresses.length === 1 && addresses[0] === target.address)
                return addresses.join();
            throw new build_probe/* ProbeFailure */.BU(`${target.domain} → ${target.address}`, addresses.join(', '), `Set the A record of ${target.domain} to the Elastic IP ${target.address} alone; a change takes as long as the record's TTL to be seen.`);
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/edge.js

/** Port 80 sends everybody to 443 under the same name. */
function redirectProbe(domain) {
    return {
        id: 'redirect',
        name: 'Redirect from port 80 to 443',
        run: async (ask) => {
            const answer = await ask({ path: '/login', tls: false });
            const { location } = answer.headers;
            const leads = location === undefined ? null : URL.parse(location);
            const isHome = leads?.protocol === 'https:' && leads.host === domain;
            if ([301, 302, 307, 308].includes(answer.status) && isHome)
                return `${answer.status} to ${location}`;
            throw new build_probe/* ProbeFailure */.BU(`a redirect to https://${domain}/`, location === undefined ? (0,build_probe/* describeAnswer */.O1)(answer) : `${answer.status} to ${location}`, 'The proxy lacks the entry point on port 80 that redirects: compare its configuration with the one that render-config made.');
        },
    };
}
/**
 * What the single-domain layout would open to the world: the proxy strips `/api`, so that paths of Rails that are
 * meant for the inside are reachable under it (facts: lago.md 2.6).
 */
const CLOSED_DOORS = [
    ['sidekiq', '/api/sidekiq'],
    ['metrics', '/api/metrics'],
    ['sidekiq-metrics', '/api/sidekiq/prometheus/metrics'],
    ['karafka', '/api/karafka'],
    ['admin', '/api/admin/organizations'],
    ['data-api', '/api/data_api/usages'],
];
function closedDoorProbes() {
    return CLOSED_DOORS.map(([id, path]) => ({
        id: `closed-door.${id}`,
        name: `Closed: ${path}`,
        run: async (ask) => {
            const answer = await ask({ path });
            if (answer.status === 403 || answer.status === 404)
                return `status ${answer.status}`;
            throw new build_probe/* ProbeFailure */.BU('status 403 or 404', (0,build_probe/* describeAnswer */.O1)(answer), `Anyone on the Internet reaches ${path}: the proxy lacks the rule that denies it; deploy a release made by render-config.`);
        },
    }));
}
/** A browser asks first, when the front's page calls the API. */
function corsProbe(domain) {
    const origin = `https://${domain}`;
    return {
        id: 'cors',
        name: 'CORS preflight from the front',
        run: async (ask) => {
            const answer = await ask({
                path: '/api/graphql',
                method: 'OPTIONS',
                headers: {
                    origin,
                    'access-control-request-method': 'POST',
                    'access-control-request-headers': 'authorization,content-type,x-lago-organization',
                },
            });
            const allowed = answer.headers['access-control-allow-origin'];
            const isSuccess = answer.status >= 200 && answer.status < 300;
            if (isSuccess && (allowed === origin || allowed === '*'))
                return `origin ${allowed} is allowed`;
            throw new build_probe/* ProbeFailure */.BU(`access-control-allow-origin: ${origin}`, allowed === undefined
                ? `${(0,build_probe/* describeAnswer */.O1)(answer)} without that header`
                : `status ${answer.status} with ${allowed}`, 'LAGO_FRONT_URL of the api is not the address that the browser shows: compare it with the domain in lago.yml.');
        },
    };
}
/** Half a year, the least that browsers' lists and auditors ask for. */
const HSTS_SECONDS = 15_552_000;
/** Browsers are told never to come by plain HTTP again. */
function hstsProbe() {
    return {
        id: 'hsts',
        name: 'Strict-Transport-Security',
        run: async (ask) => {
            const { headers } = await ask({ path: '/' });
            const header = headers['strict-transport-security'];
            const seconds = Number(/max-age="?(\d+)/.exec(header ?? '')?.[1] ?? 0);
            if (seconds >= HSTS_SECONDS)
                return `${header}`;
            throw new build_probe/* ProbeFailure */.BU(`strict-transport-security: max-age of at least ${HSTS_SECONDS}`, header ?? 'no such header', 'The proxy lacks the header: deploy a release made by render-config.');
        },
    };
}
/** The header that the proxy of each release adds: which release answered, not merely which version. */
function releaseHeaderProbe(expected) {
    return {
        id: 'release-header',
        name: 'Release',
        ...(expected === undefined ? { skipped: 'no expected-release was given' } : {}),
        run: async (ask) => {
            const answer = await ask({ path: '/api/health' });
            const came = answer.headers['x-lago-release'];
            if (came === expected)
                return `${came}`;
            throw new build_probe/* ProbeFailure */.BU(`x-lago-release: ${expected}`, came === undefined ? 'no such header' : came, 'Another release answers: the deploy went to the other color, its proxy was not restarted, or the Elastic IP leads elsewhere. Look at `deploy-compose` with operation: status.');
        },
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/front.js

/** The front's page, and that everything that it loads from its own host is there. */
function frontProbe() {
    return {
        id: 'front',
        name: 'Front page and its assets',
        run: async (ask) => {
            const page = await ask({ path: '/', headers: { accept: 'text/html' } });
            const assets = assetsOf(page.body);
            if (page.status !== 200 || !isHtml(page.headers) || assets.length === 0) {
                throw new build_probe/* ProbeFailure */.BU('status 200 with HTML that loads scripts', (0,build_probe/* describeAnswer */.O1)(page), 'The proxy does not send / to the front: look at `docker compose ps front`.');
            }
            await Promise.all(assets.map((path) => checkAsset(path, ask)));
            return `HTML with ${assets.join(', ')}`;
        },
    };
}
/** Older fronts answer a missing file with the page, status 200 (facts: lago.md 6.2). */
async function checkAsset(path, ask) {
    const asset = await ask({ path });
    if (asset.status === 200 && !isHtml(asset.headers))
        return;
    throw new build_probe/* ProbeFailure */.BU(`a script or style sheet at ${path}`, (0,build_probe/* describeAnswer */.O1)(asset), 'Page and scripts are of different versions: two colors answer in turn, or a cache kept an old page.');
}
/** Says where the front finds the API. A missing file is answered with the page, status 200 (facts: lago.md 6.2). */
function envConfigProbe(domain) {
    return {
        id: 'env-config',
        name: 'env-config.js points home',
        run: async (ask) => {
            const answer = await ask({ path: '/env-config.js' });
            const type = answer.headers['content-type'] ?? '';
            if (answer.status !== 200 || !/javascript/.test(type) || answer.body.trimStart().startsWith('<')) {
                throw new build_probe/* ProbeFailure */.BU('status 200 with JavaScript', (0,build_probe/* describeAnswer */.O1)(answer), "The front's container did not write env-config.js at its start: look at `docker compose logs front`.");
            }
            const apiUrl = /\bAPI_URL["']?\s*[:=]\s*["']([^"']*)["']/.exec(answer.body)?.[1];
            const leads = apiUrl === undefined ? null : URL.parse(apiUrl);
            if (leads?.protocol === 'https:' && leads.host === domain)
                return `API_URL is ${apiUrl}`;
            throw new build_probe/* ProbeFailure */.BU(`API_URL at https://${domain}`, apiUrl === undefined ? 'no API_URL' : apiUrl, 'The browser would call another API: set API_URL of the front (LAGO_API_URL) to the domain in lago.yml.');
        },
    };
}
function isHtml(headers) {
    return (headers['content-type'] ?? '').includes('text/html');
}
/** Paths of the scripts and style sheets that a page loads from its own host; env-config.js has a probe of its own. */
function assetsOf(html) {
    const tags = [
        ...html.matchAll(/<script\b[^>]*\ssrc=["'](?!https?:|\/\/)([^"']+)["']/gi),
        ...html.matchAll(/<link\b(?=[^>]*\srel=["'](?:stylesheet|modulepreload)["'])[^>]*\shref=["'](?!https?:|\/\/)([^"']+)["']/gi),
    ];
    const paths = tags.map(([, path = '']) => (path.startsWith('/') ? path : `/${path}`));
    return [...new Set(paths)].filter((path) => !path.endsWith('/env-config.js'));
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probes/lago.js

/**
 * `/api/health` as JSON with the version. At `/health` the front's page answers 200 to everything, so that a
 * status alone proves nothing (facts: lago.md 3.6).
 */
function healthProbe(expectedVersion) {
    return {
        id: 'api-health',
        name: 'API health and version',
        run: async (ask) => {
            const answer = await ask({ path: '/api/health' });
            const version = lago_textAt(parse(answer.body), 'version');
            if (answer.status === 500) {
                throw new build_probe/* ProbeFailure */.BU('status 200', (0,build_probe/* describeAnswer */.O1)(answer), 'The api runs and cannot query PostgreSQL: check DATABASE_URL, and the private endpoint of the database.');
            }
            if (answer.status !== 200 || version === undefined) {
                throw new build_probe/* ProbeFailure */.BU('status 200 with JSON that has a version', (0,build_probe/* describeAnswer */.O1)(answer), answer.body.trimStart().startsWith('<')
                    ? "The front's page answered: the proxy does not send /api/ to the api, or does not strip the prefix."
                    : 'The proxy has no route to the api: look at `docker compose ps` and at the logs of the proxy.');
            }
            return lago_compare(version, expectedVersion);
        },
    };
}
/** The version over GraphQL, the way that the front takes; HTTP says 200 to every GraphQL error. */
function graphqlProbe(expectedVersion) {
    return {
        id: 'graphql',
        name: 'GraphQL version',
        run: async (ask) => {
            const answer = await ask({
                path: '/graphql',
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ query: '{ currentVersion { number githubUrl } }' }),
            });
            const version = lago_textAt(parse(answer.body), 'data', 'currentVersion', 'number');
            if (version !== undefined)
                return lago_compare(version, expectedVersion);
            throw new build_probe/* ProbeFailure */.BU('data.currentVersion.number', (0,build_probe/* describeAnswer */.O1)(answer), 'The proxy does not send POST /graphql to the api, or the api answers with errors: look at its logs.');
        },
    };
}
function lago_compare(version, expected) {
    if (bare(version) === bare(expected))
        return version;
    throw new build_probe/* ProbeFailure */.BU(`version ${expected}`, version, 'Another version runs than was deployed: containers were not recreated, or the address leads to the other color.');
}
function bare(version) {
    return version.replace(/^v/, '');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // Not JSON is what the caller reports, with the start of the text.
        return undefined;
    }
}
function lago_textAt(value, ...path) {
    let found = value;
    for (const key of path) {
        found = typeof found === 'object' && found !== null ? found[key] : undefined;
    }
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/quick-probes.js





/** What a smoke test of seconds looks at: it reads, and leaves nothing behind. */
function quickProbes(target, expected, now) {
    return [
        dnsProbe(target),
        certificateProbe(target.domain, now),
        redirectProbe(target.domain),
        hstsProbe(),
        healthProbe(expected.version),
        releaseHeaderProbe(expected.release),
        graphqlProbe(expected.version),
        frontProbe(),
        envConfigProbe(target.domain),
        corsProbe(target.domain),
        ...closedDoorProbes(),
    ];
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/catalog.js








/** All probes of a level, each listed after those that it waits for. */
function catalog(options) {
    const { spec, topology, target, full } = options;
    const quick = [
        ...quickProbes(target, options.expected, options.now),
        sameCertificateProbe(spec.tls.from, options.askOther),
        ...ownProbes(spec['smoke-test'].probes),
        browserProbe(options.browser),
    ];
    if (full === undefined)
        return { probes: quick, times: () => [] };
    const billing = billingProbes(full.scenario, full.billing);
    const watched = billing.map(({ id }) => id);
    const other = [
        ...quick,
        ...billing,
        webhookKeyProbe(full.scenario.connect, options.askOther),
        ...mailProbes(full.mail),
        ...hostProbes({ hosts: full.hosts, target: target.name, topology, watched }),
    ];
    // Times are taken when nothing else is asked of this Lago.
    const times = baseline({ ...full.baseline, after: other.map(({ id }) => id) });
    return { probes: [...other, ...times.probes], times: times.times };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/probe-names.js



/**
 * Ids of the probes that are ours, by the level that begins to have them. Written down so that a typing error is told
 * before anybody is asked anything; a test holds them against the catalog.
 */
const PROBE_IDS = {
    quick: [
        ...['dns', 'certificate', 'redirect', 'hsts', 'api-health', 'release-header', 'graphql', 'front'],
        ...['env-config', 'cors', 'closed-door.sidekiq', 'closed-door.metrics', 'closed-door.sidekiq-metrics'],
        ...['closed-door.karafka', 'closed-door.admin', 'closed-door.data-api', 'keys.certificate', 'browser'],
    ],
    full: [
        ...['billing.organization', 'billing.leftovers', 'webhook.endpoint', 'billing.metric', 'billing.plan'],
        ...['billing.customer', 'billing.subscription', 'billing.event', 'billing.duplicate-event'],
        ...['billing.usage', 'billing.wallet', 'webhook.delivery', 'billing.pdf', 'files.link'],
        ...['billing.cleanup', 'keys.webhook', 'mail.login', 'mail.send', 'host.containers', 'host.clock'],
        ...['host.queues', 'host.dead-jobs', 'host.secrets', 'baseline.times', 'baseline.active'],
        ...['baseline.previous'],
    ],
};
/** Whether a probe is meant by a name: its id (`closed-door.sidekiq`), or what that begins with up to a dot. */
function isCalled(id, name) {
    return id === name || id.startsWith(`${name}.`);
}
/** @throws ActionError `input` naming a name that no probe of this level has */
function checkNames(inputs, own) {
    const quick = [...PROBE_IDS.quick, ...own.map(({ name }) => `own.${name}`)];
    const ids = inputs.level === 'quick' ? quick : [...quick, ...PROBE_IDS.full];
    for (const input of ['probes', 'skip']) {
        const wrong = (0,build/* namesIn */.wX)(inputs[input]).find((name) => !ids.some((id) => isCalled(id, name)));
        if (wrong !== undefined)
            throw unknownName(input, wrong, ids);
    }
}
function unknownName(input, name, ids) {
    const known = [...new Set(ids.flatMap((id) => [id, id.split('.')[0] ?? id]))].sort();
    if (PROBE_IDS.full.some((id) => isCalled(id, name))) {
        return new effects_build/* ActionError */.lZ('input', `Input '${input}' names '${name}', which level 'quick' does not have.`, 'Set `level: full`, or leave it out.');
    }
    const near = (0,contracts_build/* closestTo */.zb)(name, known);
    return new effects_build/* ActionError */.lZ('input', `Input '${input}' names '${name}', which is no probe${near === undefined ? '' : `; did you mean '${near}'?`}`, `There are ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/choose-probes.js

/**
 * Keeps the probes that are chosen, with those that they need, and skips the ones that are to be skipped.
 *
 * @param chosen names that are checked already; empty: all of them
 */
function chooseProbes(probes, { chosen, skipped }) {
    const kept = chosen.length === 0 ? probes : withNeeds(probes, chosen);
    return kept.map((probe) => skipped.some((name) => isCalled(probe.id, name))
        ? { ...probe, skipped: "named in the input 'skip'" }
        : probe);
}
function withNeeds(probes, chosen) {
    const wanted = new Set();
    // Probes are listed after what they need: backwards, every need is met with before its own needs.
    for (const probe of probes.toReversed()) {
        if (!wanted.has(probe.id) && !chosen.some((name) => isCalled(probe.id, name)))
            continue;
        wanted.add(probe.id);
        for (const need of probe.needs ?? [])
            wanted.add(need);
    }
    // What a scenario made is removed, whichever part of it was chosen.
    const leaves = [...wanted].some((id) => id.startsWith('billing.')) ? ['billing.cleanup'] : [];
    return probes.filter(({ id }) => wanted.has(id) || leaves.includes(id));
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/failure.js

/** What a verdict that is not `passed` says to the person who has to act on it. */
function failureOf(report) {
    const { verdict } = report;
    const told = report.checks.filter(({ outcome }) => outcome === verdict);
    const lines = told.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`);
    const where = `Smoke test of ${report.target} (${report.address})`;
    const what = verdict === 'inconclusive'
        ? `could not decide: ${told.length} probes could tell nothing.`
        : told.length === 0
            ? 'failed: no probe ran, so nothing is proven.'
            : `failed: ${told.length} probes.`;
    return new effects_build/* ActionError */.lZ('smoke', [`${where} ${what}`, ...lines].join('\n'), verdict === 'inconclusive'
        ? 'Nothing wrong was found in Lago, but not everything could be looked at: do what the lines say, or leave these probes out by `skip`.'
        : "Each probe's line says what to look at next; the report has the timings.");
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/baseline/previous-report.js




/**
 * Times in the report of an earlier run. A file that is not there is none: the first run has no earlier one.
 *
 * @throws ActionError `baseline` when it is there and no smoke report
 */
async function previousTimes(path, { workspace, warn }) {
    if (path === undefined)
        return undefined;
    try {
        const report = contracts_build/* smokeReportSchema */.Bt.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), 'utf8')));
        return report.baseline;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            warn(`Input 'baseline' is '${path}', which is not there: nothing is compared with an earlier run.`);
            return undefined;
        }
        throw new effects_build/* ActionError */.lZ('baseline', `Input 'baseline' is '${path}', which is no report of a smoke test: ${(0,contracts_build/* documentFault */.Kk)(error)}`, 'Give the path that an earlier run had as its output `report`, kept for instance by actions/cache.', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/billing/webhook-receiver.js




/** A signature by JWT has the whole body in it; Node's own limit is 16 KiB. */
const LONGEST_HEADER = 1024 * 1024;
/**
 * Listens for webhooks on all addresses of the runner.
 *
 * @throws ActionError `webhook-port` when the port is taken
 */
async function startWebhookReceiver(url, port) {
    const deliveries = [];
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: LONGEST_HEADER }, async (request, response) => {
        const body = await (0,consumers_.text)(request).catch(() => '');
        deliveries.push({
            path: request.url ?? '',
            type: typeOf(body),
            body,
            signature: String(request.headers['x-lago-signature'] ?? ''),
        });
        response.writeHead(200).end();
    });
    server.listen(port);
    await (0,external_node_events_.once)(server, 'listening').catch((error) => {
        throw new effects_build/* ActionError */.lZ('webhook-port', `Nothing can listen on port ${port} of this runner: ${(0,effects_build/* messageOf */.bD)(error)}`, "Set the input 'webhook-port' to a free port, to which webhook-url leads.", { cause: error });
    });
    return {
        url: url.replace(/\/$/, ''),
        deliveries,
        close: () => {
            server.close();
            server.closeAllConnections();
        },
    };
}
function typeOf(body) {
    try {
        const { webhook_type: type } = JSON.parse(body);
        return typeof type === 'string' ? type : 'of no type';
    }
    catch {
        // Whatever it is, it is no webhook of Lago: its signature will not hold.
        return 'no JSON';
    }
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/full-test.js







/**
 * Checks all that the full test needs before anything is asked of anyone.
 *
 * @returns nothing for the quick test
 * @throws ActionError `variable` without an API key, `ssh-key`, `baseline`, `webhook-port`
 */
async function prepareFullTest(context, spec, connectTo) {
    const { inputs, variables, effects, runner } = context;
    if (inputs.level === 'quick') {
        warnOfInputs(context);
        return undefined;
    }
    const apiKey = variables.LAGO_SMOKE_API_KEY;
    if (apiKey === undefined)
        throw missingKey();
    const privateKey = variables.SSH_PRIVATE_KEY && (await checkedKey(variables.SSH_PRIVATE_KEY));
    const previous = await previousTimes(inputs.baseline, {
        workspace: runner.workspace,
        warn: context.warning,
    });
    const url = inputs['webhook-url'];
    const receiver = url === undefined ? undefined : await startWebhookReceiver(url, inputs['webhook-port']);
    const name = nameOfRun(effects.clock.now());
    let hosts;
    return {
        options: ({ topology, target, askOther }) => {
            hosts = privateKey ? createHosts({ topology, privateKey, connectTo, effects }) : undefined;
            const { domain } = target;
            const isStandby = target.name !== 'public' && target.name !== topology.activeColor;
            return {
                scenario: { connect: (0,lago_api/* connectApi */.Xm)(domain, apiKey), name, now: effects.clock.now },
                billing: { domain, pdf: inputs.pdf, receiver, elsewhere },
                mail: {
                    mail: spec.mail,
                    password: variables.LAGO_SMTP_PASSWORD,
                    to: inputs['mail-to'],
                    domain,
                    connectTo,
                },
                hosts,
                baseline: {
                    endpoints: endpointsOf(apiKey),
                    burst: inputs.burst,
                    maxRegression: inputs['max-regression'],
                    askActive: isStandby && topology.activeColor !== null ? askOther : undefined,
                    previous,
                },
            };
        },
        begin: () => context.saveState('left-behind', name),
        end: (checks) => {
            const cleanup = checks.find(({ id }) => id === 'billing.cleanup');
            if (cleanup === undefined || cleanup.outcome === 'passed')
                context.saveState('left-behind', '');
        },
        close: () => {
            receiver?.close();
            hosts?.close();
        },
    };
}
/** A limit that nobody holds the times against, or a message that nobody sends, must not look like a proof. */
function warnOfInputs({ inputs, warning }) {
    const given = ['mail-to', 'webhook-url', 'baseline', 'max-regression'].filter((name) => inputs[name] !== undefined);
    const idle = inputs.pdf ? ['pdf', ...given] : given;
    if (idle.length > 0)
        warning(`Of level 'quick', ${idle.join(', ')} is no part: set \`level: full\`.`);
}
function missingKey() {
    return new effects_build/* ActionError */.lZ('variable', "Secret LAGO_SMOKE_API_KEY is missing, and level 'full' needs it: its billing scenario runs in an organization of its own.", 'Make an organization for smoke tests alone, copy its key from Developers > API keys into the GitHub environment as LAGO_SMOKE_API_KEY, and map it under `env:` of this step; or set `level: quick`.');
}
async function checkedKey(text) {
    const { checkPrivateKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6060));
    return checkPrivateKey(text);
}
/** To the bucket: its links carry their own signature, and redirects are followed by hand. */
function elsewhere(url) {
    return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/cause-of-silence.js
/** The likely cause of a fault of the network, and the next thing to look at. */
function causeOfSilence(fault, target) {
    const { address, domain, name } = target;
    const host = name === 'public' ? 'the active color' : name;
    if (/ENOTFOUND|EAI_AGAIN/.test(fault))
        return `The name ${domain} is not in DNS: create an A record to ${address}.`;
    if (/ECONNREFUSED/.test(fault))
        return `Nothing listens there: look at the proxy with \`docker compose ps\` and \`docker compose logs proxy\` on ${host}.`;
    if (/status 50[234]/.test(fault))
        return `The proxy answers, Lago behind it does not: look at \`docker compose ps\` and \`docker compose logs api\` on ${host}.`;
    if (/ECONNRESET|socket hang up|EPIPE/.test(fault))
        return `The connection was cut: look at \`docker compose logs proxy\` on ${host}, and whether it restarts.`;
    if (/EPROTO|SSL|ssl/.test(fault))
        return `What answers does not speak TLS: look at the proxy's certificate and entry points on ${host}.`;
    return `No packet came back: check that ${address} is attached, that the security group lets 80 and 443 in, and that ${host} runs.`;
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/run-probes.js



const REQUEST_SECONDS = 10;
/**
 * Runs all probes at once but for those that wait for others; a failed one is a result, not an error. Answers in the
 * order of the probes.
 */
function runProbes(probes, target, options) {
    const results = new Map();
    for (const probe of probes)
        results.set(probe.id, runInTurn(probe, results, target, options));
    return Promise.all(results.values());
}
async function runInTurn(probe, results, target, options) {
    const { needs = [], after = [] } = probe;
    const earlier = await Promise.all([...needs, ...after].map((id) => results.get(id)));
    const missing = earlier.slice(0, needs.length).find((result) => result?.outcome !== 'passed');
    if (probe.skipped !== undefined)
        return skipped(probe, probe.skipped);
    if (missing !== undefined)
        return skipped(probe, `needs “${missing.name}”, which ${ENDED[missing.outcome]}`);
    return runProbe(probe, target, options);
}
const ENDED = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'was skipped',
    inconclusive: 'was not decided',
};
function skipped({ id, name }, detail) {
    return { id, name, outcome: 'skipped', detail, milliseconds: 0 };
}
async function runProbe(probe, target, options) {
    const { effects, deadlineSeconds } = options;
    const began = effects.clock.now();
    const seen = { attempts: 0, retried: [], last: undefined, phases: undefined };
    const ask = (0,build_probe/* askTarget */.Rf)(target, {
        timeoutSeconds: Math.min(REQUEST_SECONDS, deadlineSeconds),
        signal: effects.signal,
        onAnswer: (phases) => {
            seen.phases = phases;
        },
    });
    const finish = (outcome, detail, remedy) => ({
        id: probe.id,
        name: probe.name,
        outcome,
        detail,
        milliseconds: effects.clock.now() - began,
        attempts: seen.attempts,
        ...(remedy === undefined || remedy === '' ? {} : { remedy }),
        ...(seen.retried.length === 0 ? {} : { retried: seen.retried }),
        ...(seen.phases === undefined ? {} : { phases: rounded(seen.phases) }),
    });
    try {
        const detail = await effects.waitFor({
            id: `smoke.${probe.id}`,
            key: `probe ${probe.id} of ${target.name}`,
            title: probe.name,
            timeoutSeconds: deadlineSeconds,
            everySeconds: 5,
            look: () => tryOnce(probe, ask, seen),
        });
        return finish('passed', detail);
    }
    catch (error) {
        effects.signal.throwIfAborted();
        // A fault of the probe itself must not keep the others from being told, nor the cleaning up from being done.
        if (!(error instanceof effects_build/* ActionError */.lZ))
            return finish('inconclusive', `met something that it does not know: ${(0,effects_build/* messageOf */.bD)(error)}`, UNKNOWN);
        if (error.code === 'skipped' || error.code === 'inconclusive')
            return finish(error.code, error.message, error.remedy);
        if (error.code !== 'timeout')
            return finish('failed', (0,effects_build/* messageOf */.bD)(error), error.remedy);
        if (seen.last instanceof build_probe/* NotYet */.QH)
            return finish('failed', ...lateFailure(seen.last, deadlineSeconds));
        const last = seen.retried.at(-1) ?? 'no answer';
        const detail = `expected an answer within ${deadlineSeconds} s; came ${last} (${seen.attempts} attempts)`;
        return finish('failed', detail, probe.whenSilent ?? causeOfSilence(last, target));
    }
}
const UNKNOWN = 'Look at the log of what it asked; if that is as it should be, the fault is in this test: please report it.';
async function tryOnce(probe, ask, seen) {
    seen.attempts += 1;
    try {
        return { done: true, value: await probe.run(ask) };
    }
    catch (error) {
        seen.last = error;
        // That something is not there yet is what a probe waits for, no fault that would make it flaky.
        const isFault = error instanceof effects_build/* TransientError */.N_ && !(error instanceof build_probe/* NotYet */.QH);
        if (isFault && seen.retried.at(-1) !== error.message)
            seen.retried.push(error.message);
        throw error;
    }
}
function lateFailure({ failure }, deadlineSeconds) {
    return [`${failure.message} for ${deadlineSeconds} s`, failure.remedy];
}
function rounded({ dns, tcp, tls, firstByte }) {
    const round = (milliseconds) => Math.round(milliseconds * 10) / 10;
    return {
        dns: dns === null ? null : round(dns),
        tcp: round(tcp),
        tls: tls === null ? null : round(tls),
        firstByte: round(firstByte),
    };
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/smoke-report.js
/** A smoke test in which nothing ran has proven nothing: it failed. */
function smokeReport(options) {
    const { target, checks, startedAt, endedAt, baseline } = options;
    return {
        schema: 'lago-scw/smoke-report@1',
        environment: options.environment,
        target: target.name,
        address: target.address,
        release: options.release,
        level: options.level,
        partial: options.partial,
        startedAt: new Date(startedAt).toISOString(),
        seconds: (endedAt - startedAt) / 1000,
        verdict: verdictOf(checks),
        checks,
        ...(baseline.length === 0 ? {} : { baseline }),
    };
}
/** One failure decides; what could not be told leaves the whole undecided. */
function verdictOf(checks) {
    const has = (wanted) => checks.some(({ outcome }) => outcome === wanted);
    if (has('failed'))
        return 'failed';
    if (has('inconclusive'))
        return 'inconclusive';
    return has('passed') ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/summary.js

const MARKS = { passed: '✓', failed: '✗', skipped: '–', inconclusive: '?' };
/** What somebody who is woken by it needs comes first: the verdict, and what to do. */
function writeSummary(summary, report, domain) {
    summary
        .heading(`Smoke test of ${report.target}: ${report.verdict}`)
        .paragraph(whatHappened(report, domain));
    const told = report.checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive');
    if (told.length > 0) {
        summary
            .heading('What to do', 3)
            .list(told.map(({ name, detail, remedy }) => `${name}: ${detail}. ${remedy ?? ''}`));
    }
    summary
        .diagram(picture(report, domain))
        .table(['', 'Probe', 'What came', 'DNS', 'TCP', 'TLS', 'First byte', 'Attempts'], report.checks.map(row));
    if (report.baseline !== undefined) {
        summary
            .heading('Times', 3)
            .table(['Endpoint', 'p50', 'p95', 'p99', 'Requests'], report.baseline.map(timesRow));
    }
    const retried = report.checks.filter((check) => check.outcome === 'passed' && check.retried !== undefined);
    if (retried.length > 0) {
        summary
            .heading('Passed after another try', 3)
            .list(retried.map(({ name, retried: reasons = [] }) => `${name}: ${reasons.join('; ')}`));
    }
}
function whatHappened(report, domain) {
    const count = (wanted) => report.checks.filter(({ outcome }) => outcome === wanted).length;
    const undecided = count('inconclusive');
    const proven = count('passed') + count('failed') + undecided > 0;
    return [
        `${count('passed')} probes passed and ${count('failed')} failed${undecided === 0 ? '' : `, ${undecided} could tell nothing`}`,
        ` on ${domain} at ${report.address} in ${report.seconds.toFixed(1)} s`,
        proven ? '.' : ': no probe ran, so nothing is proven.',
    ].join('');
}
function timesRow({ endpoint, p50, p95, p99, samples }) {
    return [endpoint, milliseconds(p50), milliseconds(p95), milliseconds(p99), String(samples.length)];
}
function row(check) {
    const { phases } = check;
    return [
        MARKS[check.outcome],
        check.name,
        check.detail,
        milliseconds(phases?.dns),
        milliseconds(phases?.tcp),
        milliseconds(phases?.tls),
        milliseconds(phases?.firstByte),
        check.attempts === undefined ? '' : String(check.attempts),
    ];
}
function milliseconds(value) {
    return value === null || value === undefined ? '' : `${value.toFixed(1)} ms`;
}
function picture({ target, address, release, verdict }, domain) {
    return [
        'flowchart LR',
        `  runner(["this run"]) --> address["${(0,build/* mermaidText */.Hg)(domain)}<br>${(0,build/* mermaidText */.Hg)(address)}"]`,
        `  address --> lago["${(0,build/* mermaidText */.Hg)(target)}<br>${(0,build/* mermaidText */.Hg)(release ?? 'release unknown')}"]`,
        `  class lago ${verdict}`,
        '  classDef passed fill:#d3f9d8,stroke:#2b8a3e',
        '  classDef failed fill:#ffe3e3,stroke:#c92a2a',
        '  classDef inconclusive fill:#fff3bf,stroke:#e67700',
    ].join('\n');
}

// EXTERNAL MODULE: ./actions/lago-smoke-test/build/target.js
var build_target = __webpack_require__(3394);
;// CONCATENATED MODULE: ./actions/lago-smoke-test/build/run.js

















/** Probes a running Lago; the step fails unless the verdict is `passed`, and its outputs are set all the same. */
async function run(context) {
    const { inputs, variables, effects } = context;
    const connectTo = await (0,build/* readConnectTo */.ew)(variables);
    const { spec } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    (0,build_target/* assertTarget */.Y)(inputs.target, spec);
    checkNames(inputs, spec['smoke-test'].probes);
    const full = await prepareFullTest(context, spec, connectTo);
    try {
        const topology = await currentTopology(context, spec);
        const target = (0,build_target/* targetOf */.$)(inputs.target, topology, connectTo);
        const release = inputs['expected-release'];
        const folder = inputs['report-folder'] ?? (0,external_node_path_.join)(context.runner.tempFolder, 'lago-scw');
        const screenshot = (0,external_node_path_.join)(folder, `smoke-${target.name}.png`);
        const other = counterpartOf(target, topology);
        const askOther = other === null
            ? undefined
            : (0,build_probe/* askTarget */.Rf)((0,build_target/* targetOf */.$)(other, topology, connectTo), { timeoutSeconds: 10, signal: effects.signal });
        const { probes, times } = catalog({
            spec,
            topology,
            target,
            expected: { version: (release && (0,contracts_build/* versionOfReleaseId */.sy)(release)) ?? spec.lago.version, release },
            now: effects.clock.now,
            askOther,
            browser: { isAsked: inputs.browser, target, screenshot },
            full: full?.options({ topology, target, askOther }),
        });
        const chosen = chooseProbes(probes, { chosen: (0,build/* namesIn */.wX)(inputs.probes), skipped: (0,build/* namesIn */.wX)(inputs.skip) });
        full?.begin();
        const startedAt = effects.clock.now();
        const checks = await runProbes(chosen, target, { effects, deadlineSeconds: inputs['deadline-seconds'] });
        full?.end(checks);
        const report = smokeReport({
            environment: spec.environment,
            target,
            release: releaseThatAnswered(checks, release),
            level: inputs.level,
            partial: (0,build/* namesIn */.wX)(inputs.probes).length > 0,
            startedAt,
            endedAt: effects.clock.now(),
            checks,
            baseline: times(),
        });
        writeSummary(context.summary, report, target.domain);
        const path = await writeReports({
            ...{ effects, folder, name: `smoke-${target.name}`, report },
            markdown: context.summary.toMarkdown(),
        });
        if (report.verdict !== 'passed')
            context.fail(failureOf(report), { isInSummary: true });
        return {
            passed: count(checks, 'passed'),
            failed: count(checks, 'failed'),
            inconclusive: count(checks, 'inconclusive'),
            verdict: report.verdict,
            report: path,
            screenshot: inputs.browser && (0,external_node_fs_.existsSync)(screenshot) ? screenshot : '',
            url: `https://${target.domain}`,
        };
    }
    finally {
        full?.close();
    }
}
/** A topology from before a promote names the wrong active color: Scaleway is asked when it can be. */
async function currentTopology(context, spec) {
    const { inputs, variables, effects } = context;
    const topology = await (0,scaleway_build/* resolveTopology */.E8)({ topologyInput: inputs.topology, spec, variables, effects });
    const asksForColor = inputs.target === 'active' || inputs.target === 'standby' || inputs.level === 'full';
    if (!asksForColor || inputs.topology === undefined || variables.SCW_SECRET_KEY === undefined)
        return topology;
    const scaleway = (0,scaleway_build/* scalewayFor */.Vv)(spec, variables);
    return { ...topology, activeColor: await (0,scaleway_build/* activeColor */.aV)({ scaleway, effects, topology }) };
}
function releaseThatAnswered(checks, expected) {
    return outcomeOf(checks, 'release-header') === 'passed' && expected !== undefined ? expected : null;
}
function outcomeOf(checks, id) {
    return checks.find((check) => check.id === id)?.outcome;
}
function count(checks, outcome) {
    return String(checks.filter((check) => check.outcome === outcome).length);
}


/***/ }),

/***/ 6060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPrivateKey: () => (/* reexport */ checkPrivateKey),
  Zz: () => (/* reexport */ compose),
  connect: () => (/* reexport */ connect),
  fb: () => (/* reexport */ parseComposePs)
});

// UNUSED EXPORTS: absentHost, breakLock, commandLine, describeLockOwner, lockHosts, quoteOutput, readLock, releaseLock, waitForDocker

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(4505);
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











/***/ })

};
;