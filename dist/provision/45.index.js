"use strict";
exports.id = 45;
exports.ids = [45];
exports.modules = {

/***/ 3045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 28 modules
var build = __webpack_require__(7968);
// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var effects_build = __webpack_require__(4505);
// EXTERNAL MODULE: ./packages/scaleway/build/index.js + 17 modules
var scaleway_build = __webpack_require__(7893);
// EXTERNAL MODULE: ./node_modules/.pnpm/aws4fetch@1.0.20/node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(1553);
// EXTERNAL MODULE: ./packages/scaleway/build/fetch.js
var fetch = __webpack_require__(4251);
// EXTERNAL MODULE: ./packages/scaleway/build/faults.js
var faults = __webpack_require__(6874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/.pnpm/fast-xml-parser@5.12.1/node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(8813);
// EXTERNAL MODULE: ./node_modules/.pnpm/fast-xml-parser@5.12.1/node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js + 4 modules
var json2xml = __webpack_require__(3690);
;// CONCATENATED MODULE: ./packages/scaleway/build/object-storage/xml.js


/** Elements that S3 repeats: always arrays here, also when there is one. */
const lists = new Set(['Contents', 'Version', 'DeleteMarker', 'CommonPrefixes', 'Rule', 'Tag', 'Transition']);
const parser = new XMLParser/* default */.A({ parseTagValue: false, isArray: (name) => lists.has(String(name)) });
const builder = new json2xml/* default */.A({ ignoreAttributes: false, attributeNamePrefix: '@' });
/** The XML of an answer, as objects of text. Element names are S3's. */
function parseXml(text) {
    return parser.parse(text);
}
/** A body for S3, with the name space that it wants on the root. */
function buildXml(root, content) {
    return builder.build({ [root]: { '@xmlns': 'http://s3.amazonaws.com/doc/2006-03-01/', ...content } });
}
/** S3 refuses some bodies that carry no digest. */
function withDigest(body) {
    const digest = (0,external_node_crypto_.createHash)('md5').update(body).digest('base64');
    return { 'content-md5': digest, 'content-type': 'application/xml' };
}
/** An error of S3 in the form that `faultOf` explains: its code is the type. */
function explainError(text) {
    const error = elementOf(parseLeniently(text), 'Error');
    const [code, message] = [textOf(error, 'Code'), textOf(error, 'Message')];
    if (code === undefined)
        return { message: text.slice(0, 200).trim() };
    return { type: code, message: `${code}: ${message ?? 'no explanation'}` };
}
function parseLeniently(text) {
    try {
        return parseXml(text);
    }
    catch {
        // A gateway's own page: its first words are shown instead.
        return undefined;
    }
}
function elementOf(parent, name) {
    return typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;
}
function listOf(parent, name) {
    const found = elementOf(parent, name);
    return Array.isArray(found) ? found : [];
}
function textOf(parent, name) {
    const found = elementOf(parent, name);
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/scaleway/build/object-storage/lifecycle.js

/** A rule with parts that we never write: it must be told from ours, and kept out of a comparison of theirs. */
const known = new Set([
    'ID',
    'Filter',
    'Status',
    'Expiration',
    'NoncurrentVersionExpiration',
    'AbortIncompleteMultipartUpload',
]);
function lifecycleXml(rules) {
    return { Rule: rules.map(ruleXml) };
}
function ruleXml(rule) {
    const { expireAfterDays, expireNoncurrentAfterDays, abortIncompleteUploadsAfterDays } = rule;
    return {
        ID: rule.id,
        Filter: rule.prefix === '' ? '' : { Prefix: rule.prefix },
        Status: 'Enabled',
        ...(expireAfterDays === undefined ? {} : { Expiration: { Days: expireAfterDays } }),
        ...(expireNoncurrentAfterDays === undefined
            ? {}
            : { NoncurrentVersionExpiration: { NoncurrentDays: expireNoncurrentAfterDays } }),
        ...(abortIncompleteUploadsAfterDays === undefined
            ? {}
            : { AbortIncompleteMultipartUpload: { DaysAfterInitiation: abortIncompleteUploadsAfterDays } }),
    };
}
/** Scaleway answers with a root element of its own, `Configuration` (recorded). */
function readLifecycle(document) {
    const root = elementOf(document, 'Configuration') ?? elementOf(document, 'LifecycleConfiguration');
    return listOf(root, 'Rule').map(readRule);
}
function readRule(rule) {
    const filter = elementOf(rule, 'Filter');
    const days = (part, name) => {
        const text = textOf(elementOf(rule, part), name);
        return text === undefined ? undefined : Number(text);
    };
    const expire = days('Expiration', 'Days');
    const noncurrent = days('NoncurrentVersionExpiration', 'NoncurrentDays');
    const abort = days('AbortIncompleteMultipartUpload', 'DaysAfterInitiation');
    const others = Object.keys(typeof rule === 'object' ? (rule ?? {}) : {}).filter((part) => !known.has(part));
    return {
        id: textOf(rule, 'ID') ?? '',
        prefix: textOf(filter, 'Prefix') ?? '',
        isEnabled: textOf(rule, 'Status') === 'Enabled',
        ...(expire === undefined ? {} : { expireAfterDays: expire }),
        ...(noncurrent === undefined ? {} : { expireNoncurrentAfterDays: noncurrent }),
        ...(abort === undefined ? {} : { abortIncompleteUploadsAfterDays: abort }),
        otherParts: elementOf(filter, 'And') === undefined ? others : [...others, 'Filter'],
    };
}

;// CONCATENATED MODULE: ./packages/scaleway/build/object-storage/buckets.js




function bucketCalls(send) {
    const put = async (bucket, part, root, content) => {
        const body = buildXml(root, content);
        await send('PUT', `/${bucket}?${part}`, body, withDigest(body));
    };
    const get = async (bucket, part) => {
        const response = await send('GET', `/${bucket}?${part}`);
        return parseXml(await response.text());
    };
    return {
        head: (bucket) => presenceOf(send, bucket),
        create: (bucket) => createBucket(send, bucket),
        async versioning(bucket) {
            const asked = await orWhyNot(get(bucket, 'versioning'));
            if (typeof asked === 'string')
                return asked;
            const status = textOf(elementOf(asked.answer, 'VersioningConfiguration'), 'Status');
            if (status === 'Enabled')
                return 'enabled';
            return status === 'Suspended' ? 'suspended' : 'off';
        },
        setVersioning: (bucket, status) => put(bucket, 'versioning', 'VersioningConfiguration', {
            Status: status === 'enabled' ? 'Enabled' : 'Suspended',
        }),
        lifecycle: async (bucket) => readLifecycle(await orWhenAbsent('NoSuchLifecycleConfiguration', () => get(bucket, 'lifecycle'))),
        async setLifecycle(bucket, rules) {
            // An empty configuration is refused as malformed (facts: scaleway.md 7).
            if (rules.length === 0)
                await send('DELETE', `/${bucket}?lifecycle`);
            else
                await put(bucket, 'lifecycle', 'LifecycleConfiguration', lifecycleXml(rules));
        },
        async tags(bucket) {
            const document = await orWhenAbsent('NoSuchTagSet', () => get(bucket, 'tagging'));
            const set = elementOf(elementOf(document, 'Tagging'), 'TagSet');
            return Object.fromEntries(listOf(set, 'Tag').map((tag) => [textOf(tag, 'Key') ?? '', textOf(tag, 'Value') ?? '']));
        },
        setTags: (bucket, tags) => put(bucket, 'tagging', 'Tagging', {
            TagSet: { Tag: Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value })) },
        }),
        isShared: async (bucket) => isShared(await get(bucket, 'acl')),
        async makePrivate(bucket) {
            await send('PUT', `/${bucket}?acl`, undefined, { 'x-amz-acl': 'private' });
        },
        async delete(bucket) {
            await send('DELETE', `/${bucket}`);
        },
    };
}
async function presenceOf(send, bucket) {
    const asked = await orWhyNot(send('HEAD', `/${bucket}`));
    return typeof asked === 'string' ? asked : 'there';
}
/** The answer about a bucket, or why there is none. */
async function orWhyNot(call) {
    try {
        return { answer: await call };
    }
    catch (error) {
        if ((0,faults/* isNotFound */.c)(error))
            return 'missing';
        // Another owner, project, or no rights: the answer does not say which (facts: scaleway.md 7).
        if (error instanceof effects_build/* ActionError */.lZ && error.code === 'scaleway-permission')
            return 'foreign';
        throw error;
    }
}
async function createBucket(send, bucket) {
    try {
        await send('PUT', `/${bucket}`, undefined, { 'x-amz-acl': 'private' });
    }
    catch (error) {
        if (!(error instanceof effects_build/* ActionError */.lZ && error.message.includes('BucketAlreadyOwnedByYou')))
            throw error;
    }
}
/** 404 with this code means that nothing is configured; a missing bucket has another code. */
async function orWhenAbsent(code, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof effects_build/* ActionError */.lZ && error.message.includes(code))
            return undefined;
        throw error;
    }
}
function isShared(document) {
    const policy = elementOf(document, 'AccessControlPolicy');
    const owner = textOf(elementOf(policy, 'Owner'), 'ID');
    const grants = [elementOf(elementOf(policy, 'AccessControlList'), 'Grant')].flat();
    return grants.some((grant) => textOf(elementOf(grant, 'Grantee'), 'ID') !== owner);
}

;// CONCATENATED MODULE: ./packages/scaleway/build/object-storage/objects.js


function objectCalls(send) {
    const pathOf = (bucket, key) => `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
    return {
        async head(bucket, key) {
            try {
                return headOf(await send('HEAD', pathOf(bucket, key)));
            }
            catch (error) {
                if ((0,faults/* isNotFound */.c)(error))
                    return undefined;
                throw error;
            }
        },
        async get(bucket, key) {
            const response = await send('GET', pathOf(bucket, key));
            return new Uint8Array(await response.arrayBuffer());
        },
        async getRange(bucket, key, first, last) {
            const range = `bytes=${first}-${last}`;
            const response = await send('GET', pathOf(bucket, key), undefined, { range });
            return new Uint8Array(await response.arrayBuffer());
        },
        async put(bucket, key, content, options = {}) {
            await send('PUT', pathOf(bucket, key), content, {
                'content-type': options.contentType ?? 'application/octet-stream',
                ...(options.onlyIfAbsent ? { 'if-none-match': '*' } : {}),
            });
        },
        async delete(bucket, key, versionId) {
            const query = versionId === undefined ? '' : `?versionId=${encodeURIComponent(versionId)}`;
            await send('DELETE', `${pathOf(bucket, key)}${query}`);
        },
        list: (bucket, prefix = '') => listObjects(send, bucket, prefix),
        listVersions: (bucket, prefix = '') => listVersions(send, bucket, prefix),
    };
}
function headOf({ headers }) {
    return {
        sizeBytes: Number(headers.get('content-length') ?? 0),
        etag: unquoted(headers.get('etag') ?? ''),
        modifiedAt: new Date(headers.get('last-modified') ?? 0),
        contentType: headers.get('content-type') ?? '',
    };
}
async function* listObjects(send, bucket, prefix) {
    let token;
    do {
        const query = new URLSearchParams({ 'list-type': '2', prefix });
        if (token !== undefined)
            query.set('continuation-token', token);
        const result = elementOf(await read(send, bucket, query), 'ListBucketResult');
        for (const entry of listOf(result, 'Contents')) {
            yield {
                key: textOf(entry, 'Key') ?? '',
                sizeBytes: Number(textOf(entry, 'Size') ?? 0),
                etag: unquoted(textOf(entry, 'ETag') ?? ''),
                modifiedAt: new Date(textOf(entry, 'LastModified') ?? 0),
            };
        }
        token = textOf(result, 'NextContinuationToken');
    } while (token !== undefined);
}
async function* listVersions(send, bucket, prefix) {
    let marker;
    do {
        const query = new URLSearchParams({ versions: '', prefix });
        if (marker !== undefined) {
            query.set('key-marker', marker.key);
            query.set('version-id-marker', marker.version);
        }
        const result = elementOf(await read(send, bucket, query), 'ListVersionsResult');
        for (const entry of listOf(result, 'Version'))
            yield versionOf(entry, false);
        for (const entry of listOf(result, 'DeleteMarker'))
            yield versionOf(entry, true);
        const [key, version] = [textOf(result, 'NextKeyMarker'), textOf(result, 'NextVersionIdMarker')];
        marker = key === undefined || version === undefined ? undefined : { key, version };
    } while (marker !== undefined);
}
async function read(send, bucket, query) {
    return parseXml(await (await send('GET', `/${bucket}?${query}`)).text());
}
function versionOf(entry, isDeleteMarker) {
    return {
        key: textOf(entry, 'Key') ?? '',
        versionId: textOf(entry, 'VersionId') ?? 'null',
        isLatest: textOf(entry, 'IsLatest') === 'true',
        isDeleteMarker,
        modifiedAt: new Date(textOf(entry, 'LastModified') ?? 0),
    };
}
function unquoted(etag) {
    return etag.replace(/^"|"$/g, '').replaceAll('&quot;', '').replaceAll('&#34;', '');
}

;// CONCATENATED MODULE: ./packages/scaleway/build/object-storage.js






/**
 * A client for Object Storage. As with the API, faults of a call are TransientError (worth another try) or ActionError
 * (says what to do), and nothing is retried here: effects do that.
 *
 * @throws ActionError `scaleway-input` when the endpoint is not a URL
 */
function createObjectStorage(options) {
    const endpoint = readEndpoint(options);
    const calls = [];
    const send = signedSend(options, endpoint, calls);
    return { buckets: bucketCalls(send), objects: objectCalls(send), region: options.region, endpoint, calls };
}
function signedSend(options, endpoint, calls) {
    const { accessKey, secretKey, region, projectId, timeoutSeconds = 60, send } = options;
    const exchange = (0,fetch/* createFetch */.H)({ timeoutSeconds, atOnce: 8, explain: explainError, ...(send === undefined ? {} : { send }) }, calls);
    const signer = new aws4fetch_esm/* AwsClient */.t({
        // Scaleway: a key acts in its default project, unless the access key names another (facts: scaleway.md 7).
        accessKeyId: projectId === undefined ? accessKey : `${accessKey}@${projectId}`,
        secretAccessKey: secretKey,
        service: 's3',
        region,
        retries: 0,
    });
    return async (method, path, body, headers = {}) => {
        const init = { method, headers, ...(body === undefined ? {} : { body }) };
        return exchange(await signer.sign(`${endpoint}${path}`, init));
    };
}
function readEndpoint({ endpoint, region }) {
    const text = endpoint === undefined || endpoint === '' ? `https://s3.${region}.scw.cloud` : endpoint;
    if (/^https?:\/\//.test(text) && URL.canParse(text))
        return text.replace(/\/+$/, '');
    throw new effects_build/* ActionError */.lZ('scaleway-input', `AWS_ENDPOINT_URL_S3 is not a URL: ${text}`, 'Give it as https://s3.<region>.scw.cloud, or leave it out.');
}

// EXTERNAL MODULE: ./packages/contracts/build/index.js + 30 modules
var contracts_build = __webpack_require__(453);
;// CONCATENATED MODULE: ./actions/scw-provision/build/catalog.js


/** Hourly prices of all instance types. The SDK does not page this list, and PRO2-XS is on its last page. */
async function readPrices(scaleway, effects) {
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
        do: () => (0,scaleway_build/* everyPage */.Lu)(scaleway.marketplace.listLocalImages({
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

// EXTERNAL MODULE: ./actions/scw-provision/build/engine/work.js
var engine_work = __webpack_require__(5044);
;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/apply.js

/**
 * Does what the plan allows. A resource is worked on as soon as all that it needs is there, at once with whatever
 * else can be; a failure stops what needs it and nothing else.
 *
 * @throws what failed, after everything that could be done was
 */
async function apply(resources, surveyed, decisions, work) {
    const begun = new Map();
    const begin = (resource) => {
        const already = begun.get(resource.id);
        if (already !== undefined)
            return already;
        const making = bring(resource);
        begun.set(resource.id, making);
        return making;
    };
    const bring = async (resource) => {
        const needs = await Promise.all(resource.needs.map(begin));
        const made = new Map(resource.needs.map(({ id }, index) => [id, needs[index]]));
        return resource.apply({
            ...work,
            seen: surveyed.seen(resource),
            steps: new Set(decisions.get(resource.id)?.changes.flatMap(({ steps }) => steps)),
            made: ({ id }) => {
                if (!made.has(id))
                    throw new Error(`${resource.id} does not say that it needs ${id}`);
                return made.get(id);
            },
        });
    };
    await (0,engine_work/* allOf */.bn)(resources.map(begin));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/decision.js
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
function warned(warning) {
    return { ...nothingToDo, warnings: [warning] };
}
function refused(refusal) {
    return { ...nothingToDo, refusals: [refusal] };
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
/** A resource that goes away. */
function deletion(options) {
    const { resource, name, reason, steps } = options;
    return {
        steps,
        planned: { action: 'delete', resource, name, reason, differences: [], monthlyEuro: 0 },
    };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/survey.js


/** Observes all resources at once. */
async function survey(resources, given) {
    const { scaleway, effects, spec } = given;
    const inventory = (0,scaleway_build/* readInventory */.zw)(scaleway, spec.environment, effects);
    const reading = { ...given, inventory, once: (read) => once(read) };
    const once = memory(reading);
    const observed = await Promise.all(resources.map(async (resource) => [resource.id, await resource.observe(reading)]));
    const found = new Map(observed);
    // The id stands for one resource, and what was stored under it came from its own `observe`.
    return {
        inventory: await inventory,
        seen: ({ id }) => found.get(id),
    };
}
/** Keeps the answer of each function for as long as this reading lasts. */
function memory(reading) {
    const begun = new Map();
    return (read) => {
        const answer = begun.get(read) ?? read(reading);
        begun.set(read, answer);
        // What is kept under a function is its own answer.
        return answer;
    };
}
/** Compares what exists with what the spec says. Pure: the same input gives the same decisions, in the same order. */
function decideAll(resources, seen, view) {
    return new Map(resources.map((resource) => [
        resource.id,
        resource.decide(seen.seen(resource), { ...view, seen: seen.seen }),
    ]));
}
function wholeDecision(decisions) {
    return joined([...decisions.values()]);
}
/** Whether the plan allows a step of a resource. */
function isPlanned(decisions, { id }, step) {
    return decisions.get(id)?.changes.some(({ steps }) => steps.includes(step)) ?? false;
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
    const unknown = (what, isWanted) => isWanted ? [{ what, monthlyEuro: null, source: 'unknown' }] : [];
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
        ...unknown(`Redis ${spec.redis?.['node-type']} × ${spec.redis?.nodes}`, spec.redis !== undefined),
        ...unknown('bucket, by what lies in it', spec.storage?.managed === true),
        ...unknown('mail, by what is sent', spec.mail?.managed === true),
        ...unknown('metrics and logs, by what is pushed', spec.monitoring !== undefined),
    ];
}
/** A server with its root volume. */
function serverMonthly(spec, prices) {
    const compute = computeMonthly(spec.instances.type, prices);
    return compute === null ? null : cents(compute + volumeMonthly(spec.instances['root-volume-gb']));
}
/** The API gives no price for managed databases, and no list that we trust names them. */
function databaseMonthly(_spec) {
    return null;
}
function ipMonthly() {
    return cents(IPV4_PER_HOUR * HOURS_PER_MONTH);
}
function volumeMonthly(sizeGb) {
    return cents(SBS_5K_PER_GB_HOUR * sizeGb * HOURS_PER_MONTH);
}
/** Without its volume. */
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/generate.js

/** How each secret that can be made by itself is made (facts: lago.md 1.6, scaleway.md 5). */
const makers = {
    SECRET_KEY_BASE: () => (0,external_node_crypto_.randomBytes)(64).toString('hex'),
    LAGO_RSA_PRIVATE_KEY: () => Buffer.from(rsaKey()).toString('base64'),
    LAGO_ENCRYPTION_PRIMARY_KEY: () => (0,external_node_crypto_.randomBytes)(32).toString('hex'),
    LAGO_ENCRYPTION_DETERMINISTIC_KEY: () => (0,external_node_crypto_.randomBytes)(32).toString('hex'),
    LAGO_ENCRYPTION_KEY_DERIVATION_SALT: () => (0,external_node_crypto_.randomBytes)(32).toString('hex'),
    POSTGRES_PASSWORD: () => generate_password(),
    REDIS_PASSWORD: () => generate_password(),
};
/** Secrets that Scaleway makes, and tells once. */
const KEY_SECRETS = [
    'LAGO_AWS_S3_ACCESS_KEY_ID',
    'LAGO_AWS_S3_SECRET_ACCESS_KEY',
    'LAGO_SMTP_PASSWORD',
    'COCKPIT_TOKEN',
];
function generate(name) {
    return makers[name]();
}
function rsaKey() {
    const privateKeyEncoding = { type: 'pkcs8', format: 'pem' };
    const publicKeyEncoding = { type: 'spki', format: 'pem' };
    return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048, privateKeyEncoding, publicKeyEncoding })
        .privateKey;
}
/** Random, with what Scaleway's rule asks for at its end: one of each kind. */
function generate_password() {
    return `${(0,external_node_crypto_.randomBytes)(24).toString('base64url')}aA1-`;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/lago-secrets.js


/**
 * The secrets that can be made by themselves, made where they do not exist. The database comes after them, so one that
 * exists proves that they did: then those that data was written with are never made anew.
 */
const lagoSecrets = {
    id: 'lago-secrets',
    needs: [],
    observe: async ({ vault, inventory }) => {
        if (vault === undefined)
            return undefined;
        const stored = [...(await vault.stored()).keys()];
        return { stored, isInUse: (await inventory).database !== undefined };
    },
    decide,
    apply: lago_secrets_apply,
};
const always = [
    'SECRET_KEY_BASE',
    'LAGO_RSA_PRIVATE_KEY',
    'LAGO_ENCRYPTION_PRIMARY_KEY',
    'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
    'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
    'POSTGRES_PASSWORD',
];
/** Data cannot be read without the keys that it was written with, nor reached without the password that it has. */
const irreplaceable = new Set(always.slice(2));
function wanted(spec) {
    return spec.redis === undefined ? always : [...always, 'REDIS_PASSWORD'];
}
function decide(seen, { spec }) {
    if (seen === undefined)
        return nothingToDo;
    const missing = wanted(spec).filter((name) => !seen.stored.includes(name));
    const lost = seen.isInUse ? missing.filter((name) => irreplaceable.has(name)) : [];
    if (lost.length > 0) {
        return refused({
            message: `There is a database, but the GitHub environment lacks ${lost.join(', ')}: data cannot be read without the ones it was written with.`,
            remedy: 'Store the old values again: `age -d -i key.txt` shows those that were escrowed.',
            path: ['environment'],
        });
    }
    return decided(missing.map((name) => {
        const settings = { value: 'generated, shown to nobody' };
        const steps = [`generate ${name}`];
        return creation({ resource: 'secret', name, settings, monthlyEuro: 0, steps });
    }));
}
async function lago_secrets_apply({ steps, spec, vault }) {
    const names = wanted(spec).filter((name) => steps.has(`generate ${name}`));
    if (names.length === 0 || vault === undefined)
        return {};
    const secrets = Object.fromEntries(names.map((name) => [name, generate(name)]));
    await vault.store('secrets', secrets);
    return secrets;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/private-network.js



const resource = 'private network';
/** Regional: both colors, the database and Redis meet in it. */
const privateNetwork = {
    id: 'private-network',
    needs: [],
    observe: async ({ inventory }) => (await inventory).privateNetwork,
    decide: (seen, { spec }) => {
        if (seen !== undefined)
            return nothingToDo;
        const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'network');
        return decided([creation({ resource, name, settings: {}, monthlyEuro: 0, steps: ['create'] })]);
    },
    apply: async (task) => task.seen ?? create(task),
    removal: {
        isProtected: false,
        describe: ({ name }) => ({ resource, name, monthlyEuro: 0 }),
        remove: ({ seen, scaleway, effects }) => (0,engine_work/* remove */.TF)({ effects }, 'private-network.delete', `delete private network ${seen.name}`, () => scaleway.vpc.deletePrivateNetwork({ privateNetworkId: seen.id })),
    },
};
function create(task) {
    const { scaleway, spec } = task;
    const tags = (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'private-network');
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'network');
    return (0,engine_work/* make */.L8)(task, 'private-network.create', `create private network ${name}`, () => scaleway.vpc.createPrivateNetwork({ name, tags, defaultRoutePropagationEnabled: false }), async () => {
        const { projectId } = scaleway;
        const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.vpc.listPrivateNetworks({ projectId, tags: tags.slice(1, 2), pageSize: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)(resource, found.filter((network) => (0,scaleway_build/* hasTags */.kS)(network, tags)));
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/decide-database.js



const ENGINE = 'PostgreSQL-15';
const GIGABYTE = 1_000_000_000;
/** The managed PostgreSQL. It holds the money: nothing here deletes or replaces it. */
function decideDatabase(database, view) {
    const { spec } = view;
    if (database === undefined)
        return { changes: creations(spec), refusals: [], warnings: [] };
    const refusals = refusalsOf(database, view.seen(privateNetwork)?.id, spec);
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
const decide_database_resource = 'database instance';
function creations(spec) {
    const wanted = spec.database;
    const settings = {
        engine: ENGINE,
        nodeType: wanted['node-type'],
        highAvailability: wanted['high-availability'],
        volume: `${wanted['volume-gb']} GB ${wanted['volume-type']}`,
        endpoint: 'private network only',
        encryption: wanted.encryption !== false,
        ...(wanted['max-connections'] === undefined ? {} : { maxConnections: wanted['max-connections'] }),
        backup: backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']),
    };
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'db');
    const steps = ['create', 'wait', 'backup-schedule', 'max-connections'];
    return [
        creation({ resource: decide_database_resource, name, settings, monthlyEuro: null, steps }),
        databaseCreation(spec),
        privilegeCreation(spec),
    ];
}
function completions(spec) {
    const differences = [{ property: 'status', before: 'provisioning', after: 'ready' }];
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'db');
    const steps = ['wait', 'backup-schedule', 'max-connections', 'user'];
    const reason = 'is still being made';
    return [
        alteration({ resource: decide_database_resource, name, reason, differences, steps }),
        databaseCreation(spec),
        privilegeCreation(spec),
    ];
}
function databaseCreation(spec) {
    const { name } = spec.database;
    return creation({ resource: 'database', name, settings: {}, monthlyEuro: 0, steps: ['name'] });
}
function privilegeCreation(spec) {
    const { name, user } = spec.database;
    const settings = { database: name, permission: 'all' };
    const steps = ['privilege'];
    return creation({ resource: 'database privilege', name: user, settings, monthlyEuro: 0, steps });
}
/** Differences that the API resolves in place, one kind a call (facts: scaleway.md 5). */
function instanceChanges({ instance }, spec) {
    const wanted = spec.database;
    const change = (step, reason, property, before, after) => alteration({
        resource: decide_database_resource,
        name: instance.name,
        reason,
        differences: [{ property, before, after }],
        steps: [step, 'wait'],
    });
    const changes = [];
    if (instance.nodeType.toUpperCase() !== wanted['node-type']) {
        const reason = 'node type is not the one of the spec; connections break for seconds while it moves';
        changes.push(change('node-type', reason, 'nodeType', instance.nodeType.toUpperCase(), wanted['node-type']));
    }
    if (!instance.isHaCluster && wanted['high-availability']) {
        changes.push(change('high-availability', 'has no second node', 'highAvailability', false, true));
    }
    if (wanted.encryption === true && instance.encryption?.enabled !== true) {
        changes.push(change('encryption', 'data lies on its disks unencrypted', 'encryption', false, true));
    }
    const connections = wanted['max-connections'];
    const before = maxConnectionsOf(instance);
    if (connections !== undefined && before !== connections) {
        const reason = 'takes another number of connections; setting it restarts the database';
        changes.push(change('max-connections', reason, 'maxConnections', before ?? 'default', connections));
    }
    changes.push(...volumeChanges(instance.volume, wanted, change));
    if ((0,scaleway_build/* privateEndpoint */.Xj)(instance) === undefined) {
        const reason = 'cannot be reached over the private network';
        changes.push(change('private-endpoint', reason, 'endpoint', null, (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'network')));
    }
    if (instance.endpoints.some((endpoint) => endpoint.loadBalancer !== undefined)) {
        changes.push(change('public-endpoint', 'can be reached from the internet', 'publicEndpoint', 'open', null));
    }
    const backup = backupState(instance.backupSchedule);
    const after = backupWords(wanted['backup-every-hours'], wanted['backup-keep-days']);
    if (backup !== after) {
        changes.push(change('backup-schedule', 'backups are not as the spec says', 'backup', backup, after));
    }
    return changes;
}
function volumeChanges(volume, wanted, change) {
    if (volume === undefined)
        return [];
    const changes = [];
    const type = wanted['volume-type'];
    if (volume.type !== type && type !== 'lssd') {
        changes.push(change('volume-type', 'volume is of another type', 'volumeType', volume.type, type));
    }
    const sizeGb = Math.round(volume.size / GIGABYTE);
    if (type !== 'lssd' && sizeGb < wanted['volume-gb']) {
        changes.push(change('volume-size', 'volume is too small', 'volumeGb', sizeGb, wanted['volume-gb']));
    }
    return changes;
}
function contentChanges({ hasDatabase, hasUser, permission }, spec) {
    const { user } = spec.database;
    const changes = [];
    if (!hasDatabase)
        changes.push(databaseCreation(spec));
    if (!hasUser) {
        const settings = { admin: true };
        const steps = ['user'];
        changes.push(creation({ resource: 'database user', name: user, settings, monthlyEuro: 0, steps }));
    }
    // Objects made after the grant turn the reported value into `custom` (facts: scaleway.md 5).
    if (permission !== 'all' && permission !== 'custom')
        changes.push(privilegeCreation(spec));
    return changes;
}
function maxConnectionsOf({ settings }) {
    const text = settings.find(({ name }) => name === 'max_connections')?.value;
    return text === undefined ? undefined : Number(text);
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
    if (instance.encryption?.enabled === true && wanted.encryption === false) {
        refusals.push(refuse('encryption', 'on', 'off', 'encryption', 'It cannot be switched off.'));
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
    const endpoint = (0,scaleway_build/* privateEndpoint */.Xj)(instance);
    if (endpoint !== undefined && endpoint.privateNetworkId !== privateNetworkId) {
        refusals.push({
            message: `Database instance ${instance.name} is on another private network than this environment's.`,
            remedy: 'Put it on the private network of this environment in the Scaleway console, then run this again.',
            path: ['database'],
        });
    }
    return refusals;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/read-database.js

/** A privilege proves its database and its user: those are asked for only where there is none. */
async function readDatabase(instance, { scaleway, effects, spec }) {
    if (instance.status !== 'ready')
        return { instance, hasDatabase: false, hasUser: false, permission: undefined };
    const contents = await effects.perform({
        id: 'provision.database.read',
        kind: 'scaleway',
        key: `contents of ${instance.name}`,
        title: `read what is in ${instance.name}`,
        repeatable: true,
        do: () => readContents(scaleway, instance.id, spec.database),
    });
    return { instance, ...contents };
}
async function readContents({ rdb }, instanceId, { name, user }) {
    const request = { instanceId, pageSize: 100 };
    const privileges = await (0,scaleway_build/* everyPage */.Lu)(rdb.listPrivileges(request));
    const permission = privileges.find((one) => one.databaseName === name && one.userName === user)?.permission;
    if (permission !== undefined)
        return { hasDatabase: true, hasUser: true, permission };
    const [databases, users] = await Promise.all([
        (0,scaleway_build/* everyPage */.Lu)(rdb.listDatabases({ ...request, skipSizeRetrieval: true })),
        (0,scaleway_build/* everyPage */.Lu)(rdb.listUsers(request)),
    ]);
    return {
        hasDatabase: databases.some((one) => one.name === name),
        hasUser: users.some((one) => one.name === user),
        permission,
    };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/apply-database.js







/** Instance first, then what is in it, one call after the other: every change needs a ready instance. */
async function applyDatabase(work) {
    const { id: networkId } = work.made(privateNetwork);
    const first = work.seen?.instance ?? (await createInstance(work, networkId));
    if (work.steps.size === 0)
        return;
    const instance = await untilReady(work, first);
    await changeInstance(work, instance, networkId);
    await fill(work, await untilReady(work, instance));
}
function createInstance(work, networkId) {
    const { rdb, projectId } = work.scaleway;
    const { database: wanted, environment } = work.spec;
    const name = (0,scaleway_build/* nameOf */.Vb)(environment, 'db');
    const tags = (0,scaleway_build/* tagsOf */.Fg)(environment, 'database');
    const local = wanted['volume-type'] === 'lssd';
    return (0,engine_work/* make */.L8)(work, 'database.create', `create database instance ${name}`, () => rdb.createInstance({
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
        password: passwordFor(work),
        encryption: { enabled: wanted.encryption !== false },
        // Without an endpoint of its own the instance would be open to the internet (facts: scaleway.md 5).
        initEndpoints: [{ privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } }],
    }), async () => {
        const found = await (0,scaleway_build/* everyPage */.Lu)(rdb.listInstances({ projectId, name, pageSize: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)('database instance', found.filter((one) => one.name === name && (0,scaleway_build/* hasTags */.kS)(one, tags)));
    });
}
function passwordFor(work) {
    const password = work.made(lagoSecrets).POSTGRES_PASSWORD ?? work.given.POSTGRES_PASSWORD;
    if (password !== undefined)
        return password;
    throw new Error('run refuses to make a database or a user without a password');
}
const unusable = ['error', 'locked', 'disk_full'];
/** Three to five minutes for a new instance, up to eight for a second node (facts: scaleway.md 1.2). */
function untilReady(work, instance) {
    const title = `database instance ${instance.name} ready`;
    return (0,engine_work/* until */.TG)(work, 'database.wait-ready', title, { timeout: 1800, every: 10, usually: '3 to 8 minutes' }, async () => {
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
        if (!work.steps.has(part) || isDone(instance))
            return;
        await untilReady(work, instance);
        const find = async () => {
            const seen = await rdb.getInstance({ instanceId });
            return isDone(seen) || seen.status !== 'ready' ? seen : undefined;
        };
        const title = `change ${part} of ${instance.name}`;
        await (0,engine_work/* make */.L8)(work, `database.${part}`, title, () => rdb.upgradeInstance({ instanceId, ...request }), find);
    };
    const nodeType = wanted['node-type'].toLowerCase();
    const volumeType = wanted['volume-type'];
    const volumeSize = wanted['volume-gb'] * GIGABYTE;
    await upgrade('node-type', (seen) => seen.nodeType.toLowerCase() === nodeType, { nodeType });
    await upgrade('high-availability', (seen) => seen.isHaCluster, { enableHa: true });
    await upgrade('volume-type', (seen) => seen.volume?.type === volumeType, { volumeType });
    if (volume !== undefined)
        await upgrade('volume-size', (seen) => (seen.volume?.size ?? 0) >= volumeSize, { volumeSize });
    await upgrade('encryption', (seen) => seen.encryption?.enabled === true, { enableEncryption: true });
    await changeConnections(work, instance);
    await changeEndpoints(work, instance, networkId);
    await changeBackups(work, instance);
}
/** Merged into the settings that there are: replacing them would drop defaults (facts: scaleway.md 5). */
async function changeConnections(work, instance) {
    const wanted = work.spec.database['max-connections'];
    if (!work.steps.has('max-connections') || wanted === undefined)
        return;
    if (maxConnectionsOf(instance) === wanted)
        return;
    await untilReady(work, instance);
    const settings = [{ name: 'max_connections', value: String(wanted) }];
    await (0,engine_work/* set */.hZ)(work, 'database.max-connections', `let ${instance.name} take ${wanted} connections`, () => work.scaleway.rdb.addInstanceSettings({ instanceId: instance.id, settings }));
}
async function changeEndpoints(work, instance, networkId) {
    const { rdb } = work.scaleway;
    const { id: instanceId } = instance;
    if (work.steps.has('private-endpoint') && (0,scaleway_build/* privateEndpoint */.Xj)(instance) === undefined) {
        await untilReady(work, instance);
        await (0,engine_work/* make */.L8)(work, 'database.private-endpoint', `put ${instance.name} on the private network`, () => rdb.createEndpoint({
            instanceId,
            endpointSpec: { privateNetwork: { privateNetworkId: networkId, ipamConfig: {} } },
        }), async () => (0,scaleway_build/* privateEndpoint */.Xj)(await rdb.getInstance({ instanceId })));
    }
    if (!work.steps.has('public-endpoint'))
        return;
    for (const endpoint of instance.endpoints.filter(({ loadBalancer }) => loadBalancer !== undefined)) {
        await untilReady(work, instance);
        await (0,engine_work/* set */.hZ)(work, 'database.public-endpoint', `close ${instance.name} to the internet`, () => rdb.deleteEndpoint({ endpointId: endpoint.id }).catch((error) => {
            if (!(0,scaleway_build/* isNotFound */.c4)(error))
                throw error;
        }));
    }
}
/** A new instance may have the wanted schedule by default: then nothing is asked of it. */
async function changeBackups(work, instance) {
    const every = work.spec.database['backup-every-hours'];
    const keep = work.spec.database['backup-keep-days'];
    if (!work.steps.has('backup-schedule'))
        return;
    if (backupState(instance.backupSchedule) === backupWords(every, keep))
        return;
    await untilReady(work, instance);
    await (0,engine_work/* set */.hZ)(work, 'database.backup-schedule', `set backups of ${instance.name}`, () => work.scaleway.rdb.updateInstance({
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
    const { hasDatabase, hasUser, permission } = await readDatabase(instance, work);
    if (work.steps.has('name') && !hasDatabase) {
        await (0,engine_work/* make */.L8)(work, 'database.name', `create database ${name}`, () => rdb.createDatabase({ instanceId, name }), async () => (await (0,scaleway_build/* everyPage */.Lu)(rdb.listDatabases({ instanceId, name, skipSizeRetrieval: true }))).find((one) => one.name === name));
        await untilReady(work, instance);
    }
    if (work.steps.has('user') && !hasUser) {
        await (0,engine_work/* make */.L8)(work, 'database.user', `create database user ${user}`, () => rdb.createUser({ instanceId, name: user, password: passwordFor(work), isAdmin: true }), async () => (await (0,scaleway_build/* everyPage */.Lu)(rdb.listUsers({ instanceId, name: user }))).find((one) => one.name === user));
        await untilReady(work, instance);
    }
    if (work.steps.has('privilege') && permission !== 'all' && permission !== 'custom') {
        await (0,engine_work/* set */.hZ)(work, 'database.privilege', `give ${user} all of ${name}`, () => rdb.setPrivilege({ instanceId, databaseName: name, userName: user, permission: 'all' }));
        await untilReady(work, instance);
    }
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/database.js







/** The managed PostgreSQL and what is in it. It holds the money. */
const database = {
    id: 'database',
    needs: [privateNetwork, lagoSecrets],
    observe: async (reading) => {
        const instance = (await reading.inventory).database;
        return instance && readDatabase(instance, reading);
    },
    decide: decideDatabase,
    apply: applyDatabase,
    removal: {
        isProtected: true,
        describe: ({ instance }, { spec }) => ({
            resource: 'database instance',
            name: instance.name,
            monthlyEuro: databaseMonthly(spec),
        }),
        remove: async ({ seen: { instance }, scaleway, effects }) => {
            const { id: instanceId, name } = instance;
            await (0,engine_work/* remove */.TF)({ effects }, 'database.delete', `delete database instance ${name}`, () => scaleway.rdb.deleteInstance({ instanceId }));
            await (0,engine_work/* untilGone */.wD)({ effects }, 'database.wait-gone', `database instance ${name} gone`, { timeout: 900, every: 10 }, async () => (await scaleway.rdb.getInstance({ instanceId })).status);
        },
    },
};

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/redis.js







const redis_resource = 'Redis';
/** What Sidekiq needs: a job that was evicted is a job that was lost (facts: lago.md 5). */
const EVICTION = { name: 'maxmemory-policy', value: 'noeviction' };
/** The managed Redis: queues, schedules and locks of Lago, and its cache. Two nodes at most: Sidekiq knows no cluster. */
const redis = {
    id: 'redis',
    needs: [privateNetwork, lagoSecrets],
    observe: ({ scaleway, spec, effects }) => (0,scaleway_build/* findRedis */.nT)(scaleway, spec.environment, effects),
    decide: redis_decide,
    apply: redis_apply,
    removal: {
        isProtected: true,
        describe: ({ name }) => ({ resource: redis_resource, name, monthlyEuro: null }),
        remove: async ({ seen: { id: clusterId, name }, scaleway, effects }) => {
            await (0,engine_work/* remove */.TF)({ effects }, 'redis.delete', `delete Redis ${name}`, () => scaleway.redis.deleteCluster({ clusterId }));
            const gone = { timeout: 900, every: 10 };
            await (0,engine_work/* untilGone */.wD)({ effects }, 'redis.wait-gone', `Redis ${name} gone`, gone, async () => {
                return (await scaleway.redis.getCluster({ clusterId })).status;
            });
        },
    },
};
function redis_decide(seen, view) {
    const wanted = view.spec.redis;
    if (wanted === undefined) {
        if (seen === undefined)
            return nothingToDo;
        return warned(`Redis ${seen.name} exists, but lago.yml has no 'redis': it stays, and goes on costing.`);
    }
    if (seen === undefined) {
        const settings = {
            nodeType: wanted['node-type'],
            nodes: wanted.nodes,
            tls: wanted.tls,
            endpoint: 'private network only',
            [EVICTION.name]: EVICTION.value,
        };
        const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, 'redis');
        return decided([creation({ resource: redis_resource, name, settings, monthlyEuro: null, steps: ['create', 'wait'] })]);
    }
    return { changes: changesOf(seen, wanted), refusals: redis_refusalsOf(seen, wanted, view), warnings: [] };
}
function changesOf(seen, wanted) {
    const change = (step, reason, property, before, after) => alteration({
        resource: redis_resource,
        name: seen.name,
        reason,
        differences: [{ property, before, after }],
        steps: [step, 'wait'],
    });
    if (seen.status === 'provisioning' || seen.status === 'initializing')
        return [change('wait', 'is still being made', 'status', seen.status, 'ready')];
    const changes = [];
    const nodeType = seen.nodeType.toUpperCase();
    if (nodeType !== wanted['node-type'])
        changes.push(change('node-type', 'node type is not the one of the spec', 'nodeType', nodeType, wanted['node-type']));
    if (seen.clusterSize < wanted.nodes)
        changes.push(change('nodes', 'has no standby', 'nodes', seen.clusterSize, wanted.nodes));
    const eviction = seen.clusterSettings.find(({ name }) => name === EVICTION.name)?.value ?? EVICTION.value;
    if (eviction !== EVICTION.value)
        changes.push(change('eviction', 'would throw jobs away', EVICTION.name, eviction, EVICTION.value));
    return changes;
}
function redis_refusalsOf(seen, wanted, view) {
    const refuse = (property, is, should, key) => ({
        message: `Redis ${seen.name}: ${property} is ${is}, the spec says ${should}, and that cannot be changed.`,
        remedy: `Put ${is} back into lago.yml, or delete this Redis while no job is left in it.`,
        path: ['redis', key],
    });
    const onOff = (is) => (is ? 'on' : 'off');
    const refusals = [];
    if (seen.tlsEnabled !== wanted.tls)
        refusals.push(refuse('TLS', onOff(seen.tlsEnabled), onOff(wanted.tls), 'tls'));
    if (seen.clusterSize > wanted.nodes)
        refusals.push(refuse('number of nodes', String(seen.clusterSize), String(wanted.nodes), 'nodes'));
    if (['error', 'locked', 'suspended'].includes(seen.status)) {
        refusals.push({
            message: `Redis ${seen.name} is in state '${seen.status}'.`,
            remedy: 'Look at it in the Scaleway console under Managed Databases for Redis.',
            path: ['redis'],
        });
    }
    const network = (0,scaleway_build/* redisEndpoint */.B_)(seen)?.privateNetworkId;
    if (network !== undefined && network !== view.seen(privateNetwork)?.id) {
        refusals.push({
            message: `Redis ${seen.name} is on another private network than this environment's.`,
            remedy: 'Put it on the private network of this environment in the Scaleway console.',
            path: ['redis'],
        });
    }
    return refusals;
}
async function redis_apply(task) {
    const { steps, scaleway, spec } = task;
    if (steps.size === 0 || spec.redis === undefined)
        return;
    const nodeType = spec.redis['node-type'];
    const clusterSize = spec.redis.nodes;
    const cluster = await redis_untilReady(task, task.seen ?? (await redis_create(task, spec.redis)));
    const { id: clusterId, name } = cluster;
    if (steps.has('node-type')) {
        await (0,engine_work/* set */.hZ)(task, 'redis.node-type', `change node type of ${name}`, () => scaleway.redis.migrateCluster({ clusterId, nodeType }));
        await redis_untilReady(task, cluster);
    }
    if (steps.has('nodes')) {
        await (0,engine_work/* set */.hZ)(task, 'redis.nodes', `give ${name} a standby`, () => scaleway.redis.migrateCluster({ clusterId, clusterSize }));
        await redis_untilReady(task, cluster);
    }
    if (steps.has('eviction')) {
        const others = cluster.clusterSettings.filter((setting) => setting.name !== EVICTION.name);
        await (0,engine_work/* set */.hZ)(task, 'redis.eviction', `let ${name} keep every job`, () => scaleway.redis.setClusterSettings({ clusterId, settings: [...others, EVICTION] }));
        await redis_untilReady(task, cluster);
    }
}
async function redis_create(task, wanted) {
    const { scaleway, spec } = task;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'redis');
    const tags = (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'redis');
    const password = task.made(lagoSecrets).REDIS_PASSWORD ?? task.given.REDIS_PASSWORD;
    if (password === undefined)
        throw new Error('checkPasswords lets no Redis without a password through');
    const version = await newestVersion(task);
    // Both ways of giving an address, or neither, are refused: the SDK's type wants one that must be left out.
    const inNetwork = { id: task.made(privateNetwork).id, ipamConfig: {} };
    return (0,engine_work/* make */.L8)(task, 'redis.create', `create Redis ${name}`, () => scaleway.redis.createCluster({
        name,
        tags,
        version,
        nodeType: wanted['node-type'],
        clusterSize: wanted.nodes,
        tlsEnabled: wanted.tls,
        userName: wanted.user,
        password,
        // Without an endpoint of its own it would be open to the internet (facts: scaleway.md 6).
        endpoints: [{ privateNetwork: inNetwork }],
        clusterSettings: [EVICTION],
    }), async () => {
        const { projectId } = scaleway;
        const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.redis.listClusters({ projectId, name, pageSize: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)(redis_resource, found.filter((one) => one.name === name && (0,scaleway_build/* hasTags */.kS)(one, tags)));
    });
}
/** The newest 7.x: Lago needs 6.2 or 7 (facts: lago.md 4.1), and versions come and go. */
async function newestVersion(task) {
    const { redis: api } = task.scaleway;
    const versions = await task.effects.perform({
        id: 'provision.redis.versions',
        kind: 'scaleway',
        key: 'Redis versions',
        repeatable: true,
        do: () => (0,scaleway_build/* everyPage */.Lu)(api.listClusterVersions({
            includeDisabled: false,
            includeBeta: false,
            includeDeprecated: false,
            pageSize: 100,
        })),
    });
    const newest = versions
        .map(({ version }) => version)
        .filter((version) => version.startsWith('7.'))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0];
    if (newest !== undefined)
        return newest;
    throw new effects_build/* ActionError */.lZ('redis-version', `Scaleway offers no Redis 7 in ${(0,contracts_build/* regionOf */.AP)(task.spec)}: ${versions.map(({ version }) => version).join(', ')}.`, 'Choose another zone, or run a Redis of your own and give REDIS_URL.');
}
const redis_unusable = ['error', 'locked', 'suspended'];
/** One to five minutes for a new one (facts: scaleway.md 1.2). */
function redis_untilReady(task, cluster) {
    const title = `Redis ${cluster.name} ready`;
    return (0,engine_work/* until */.TG)(task, 'redis.wait-ready', title, { timeout: 1200, every: 5, usually: '1 to 5 minutes' }, async () => {
        const seen = await task.scaleway.redis.getCluster({ clusterId: cluster.id });
        if (redis_unusable.includes(seen.status)) {
            throw new effects_build/* ActionError */.lZ('redis', `Redis ${seen.name} is in state '${seen.status}'.`, 'Look at it in the Scaleway console under Managed Databases for Redis.');
        }
        return { done: seen.status === 'ready', value: seen, now: seen.status };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/password.js





/**
 * Checks the passwords that Scaleway is given, before anything is made, where the plan makes what has them.
 *
 * @throws ActionError `variable` when one is missing or Scaleway would refuse it
 */
function checkPasswords(given, decisions) {
    const generates = (name) => isPlanned(decisions, lagoSecrets, `generate ${name}`);
    const makesDatabase = isPlanned(decisions, database, 'create') || isPlanned(decisions, database, 'user');
    if (makesDatabase && !generates('POSTGRES_PASSWORD'))
        check('POSTGRES_PASSWORD', given, 'the database');
    if (isPlanned(decisions, redis, 'create') && !generates('REDIS_PASSWORD'))
        check('REDIS_PASSWORD', given, 'Redis');
}
function check(name, given, what) {
    const password = given[name];
    const remedy = `Make one with \`openssl rand -base64 24\`, append \`aA1-\`, and store it as secret ${name} of the GitHub environment, mapped under \`env:\` of this step; or give secrets-token, and it is generated.`;
    if (password === undefined) {
        throw new effects_build/* ActionError */.lZ('variable', `Secret ${name} is missing: ${what} is made with it.`, remedy);
    }
    const faults = faultsOf(password);
    if (faults.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('variable', `Secret ${name} would be refused: it has ${faults.join(', ')}.`, remedy);
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/permissions.js


/** Permission sets that one of the application's policies must give (facts: scaleway.md 8). */
function neededPermissions(spec) {
    const given = (set, isNeeded) => (isNeeded ? [set] : []);
    const makesKeys = spec.storage?.managed === true || spec.mail?.managed === true;
    return [
        'InstancesFullAccess',
        'BlockStorageFullAccess',
        'VPCFullAccess',
        'PrivateNetworksFullAccess',
        'IPAMReadOnly',
        'RelationalDatabasesFullAccess',
        ...given('SSHKeysFullAccess', spec.ssh !== undefined),
        ...given('RedisFullAccess', spec.redis !== undefined),
        ...given('ObjectStorageFullAccess', spec.storage?.managed === true),
        ...given('DomainsDNSFullAccess', spec.dns !== undefined),
        ...given('TransactionalEmailDomainFullAccess', spec.mail?.managed === true),
        ...given('ObservabilityFullAccess', spec.monitoring !== undefined),
        ...given('IAMManager', makesKeys),
    ];
}
/** Sets that hold others. */
const wholes = {
    AllProductsFullAccess: (set) => set !== 'IAMManager',
    OrganizationManager: () => true,
    IPAMFullAccess: (set) => set === 'IPAMReadOnly',
};
/**
 * What the policies of the key's application do not give. A key of a person, one that has its rights from groups, and
 * one that may not read IAM cannot be judged: then nothing is missing, and a call that is refused says what lacked.
 */
async function missingPermissions(scaleway, spec) {
    const own = await ownPermissions(scaleway);
    if (own.length === 0)
        return [];
    const isGiven = (set) => own.some((one) => one === set || wholes[one]?.(set) === true);
    return neededPermissions(spec).filter((set) => !isGiven(set));
}
async function ownPermissions({ iam, accessKey, organizationId }) {
    try {
        const { applicationId } = await iam.getAPIKey({ accessKey });
        if (applicationId === undefined)
            return [];
        const organization = organizationId ?? (await iam.getApplication({ applicationId })).organizationId;
        const request = { applicationIds: [applicationId], organizationId: organization };
        const policies = await (0,scaleway_build/* everyPage */.Lu)(iam.listPolicies(request));
        const rules = await Promise.all(policies.map(({ id }) => (0,scaleway_build/* everyPage */.Lu)(iam.listRules({ policyId: id }))));
        return rules.flat().flatMap(({ permissionSetNames }) => permissionSetNames ?? []);
    }
    catch (error) {
        const isForbidden = error instanceof effects_build/* ActionError */.lZ && error.code === 'scaleway-permission';
        if (isForbidden || (0,scaleway_build/* isNotFound */.c4)(error))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/flexible-ip.js


function createIp(work, id, what, tags) {
    const { scaleway } = work;
    return (0,engine_work/* make */.L8)(work, id, `create ${what}`, async () => (0,engine_work/* present */.Eb)((await scaleway.instance.createIp({ type: 'routed_ipv4', tags })).ip, what), async () => {
        const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.instance.listIps({ project: scaleway.projectId, tags, perPage: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)(what, found.filter((ip) => (0,scaleway_build/* hasTags */.kS)(ip, tags)));
    });
}
/** Attached to a stopped server it is there at once, else when the guest is ready (facts: scaleway.md 2). */
async function attachIp(work, id, ip, server) {
    const { scaleway } = work;
    const title = `attach ${ip.address} to ${server.name}`;
    await (0,engine_work/* set */.hZ)(work, `${id}.attach`, title, () => scaleway.instance.updateIp({ ip: ip.id, server: server.id }));
    await (0,engine_work/* until */.TG)(work, `${id}.wait-attached`, `${ip.address} attached to ${server.name}`, { timeout: 120, every: 2 }, async () => {
        const { ip: seen } = await scaleway.instance.getIp({ ip: ip.id });
        const done = seen?.state === 'attached' && seen.server?.id === server.id;
        return { done, value: undefined, now: seen?.state ?? 'unknown' };
    });
}
/** For good: the address goes back to Scaleway. */
function deleteIp({ seen, scaleway, effects }, id) {
    return (0,engine_work/* remove */.TF)({ effects }, `${id}.delete`, `delete flexible IP ${seen.address}`, () => scaleway.instance.deleteIp({ ip: seen.id }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/elastic-ip.js




const elastic_ip_resource = 'Elastic IP';
/** The public address. DNS points to it, also DNS that we do not see: once gone, it cannot be had again. */
const elasticIp = {
    id: 'elastic-ip',
    needs: [],
    observe: async ({ inventory }) => (await inventory).elasticIp,
    decide: (seen) => {
        if (seen !== undefined)
            return nothingToDo;
        const settings = { type: 'routed_ipv4' };
        return decided([
            creation({ resource: elastic_ip_resource, name: 'elastic-ip', settings, monthlyEuro: ipMonthly(), steps: ['create'] }),
        ]);
    },
    apply: async (task) => task.seen ?? createIp(task, 'elastic-ip.create', elastic_ip_resource, (0,scaleway_build/* tagsOf */.Fg)(task.spec.environment, 'elastic-ip')),
    removal: {
        isProtected: true,
        describe: ({ address }) => ({ resource: elastic_ip_resource, name: address, monthlyEuro: ipMonthly() }),
        remove: (removal) => deleteIp(removal, 'elastic-ip'),
    },
};

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/management-ip.js




/** The address of one color that stays with it: SSH goes there, and the way out of the server. */
function managementIpOf(color) {
    const resource = `management IP of ${color}`;
    const id = `management-ip.${color}`;
    return {
        id,
        needs: [],
        observe: async ({ inventory }) => (await inventory).colors[color].managementIp,
        decide: (seen, { spec }) => {
            if (seen !== undefined)
                return nothingToDo;
            const server = (0,scaleway_build/* nameOf */.Vb)(spec.environment, color);
            const settings = { type: 'routed_ipv4', server };
            const name = `${server}-management`;
            return decided([creation({ resource, name, settings, monthlyEuro: ipMonthly(), steps: ['create'] })]);
        },
        apply: async (task) => task.seen ??
            createIp(task, `${id}.create`, resource, (0,scaleway_build/* tagsOf */.Fg)(task.spec.environment, 'management-ip', color)),
        removal: {
            isProtected: false,
            describe: ({ address }) => ({ resource, name: address, monthlyEuro: ipMonthly() }),
            remove: (removal) => deleteIp(removal, id),
        },
    };
}
const managementIps = {
    blue: managementIpOf('blue'),
    green: managementIpOf('green'),
};

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/cloud-init.js
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/root-volumes.js





const id = 'root-volumes';
/**
 * The block volumes that servers of this environment run or ran from. They outlive their server and go on costing
 * (facts: scaleway.md 1.5): one without a server is told, and deleted when `allow-destroy` names it.
 */
const rootVolumes = {
    id,
    needs: [],
    observe: async ({ scaleway, spec, effects }) => {
        const found = await effects.perform({
            id: 'provision.root-volumes.read',
            kind: 'scaleway',
            key: 'root volumes',
            title: 'read root volumes',
            repeatable: true,
            do: () => listVolumes(scaleway, spec),
        });
        return found.length === 0 ? undefined : found;
    },
    decide: (seen, { allowed }) => joined(orphansOf(seen).map((volume) => decideOrphan(volume, allowed))),
    apply: async (task) => {
        if (!task.steps.has('delete-orphans'))
            return;
        const orphans = orphansOf(task.seen).filter((volume) => task.allowed.has(volume.id));
        await Promise.all(orphans.map((volume) => deleteVolume(task, volume.id)));
    },
    removal: {
        isProtected: false,
        describe: (volumes) => ({
            resource: 'root volumes',
            name: volumes.map((volume) => volume.id).join(', '),
            monthlyEuro: volumes.reduce((sum, volume) => sum + monthlyOf(volume), 0),
        }),
        remove: async (removal) => {
            await Promise.all(removal.seen.map((volume) => deleteVolume(removal, volume.id)));
        },
    },
};
/** Tags are all that is common to the root volumes of one environment; the block API joins them by OR. */
async function listVolumes({ block, projectId }, { environment }) {
    const tags = rootVolumeTags(environment);
    const list = block.listVolumes({ projectId, tags: tags.slice(1, 2), includeDeleted: false, pageSize: 100 });
    return (await (0,scaleway_build/* everyPage */.Lu)(list)).filter((volume) => (0,scaleway_build/* hasTags */.kS)(volume, tags));
}
function rootVolumeTags(environment, color) {
    return (0,scaleway_build/* tagsOf */.Fg)(environment, 'root-volume', color);
}
function orphansOf(volumes) {
    return (volumes ?? []).filter(({ references }) => references.length === 0);
}
function decideOrphan(volume, allowed) {
    const resource = 'root volume without a server';
    if (allowed.has(volume.id)) {
        const reason = 'allow-destroy names it';
        return decided([deletion({ resource, name: volume.id, reason, steps: ['delete-orphans'] })]);
    }
    const cost = monthlyOf(volume).toFixed(2);
    return warned(`The root volume ${volume.id} of a server that is gone still costs ${cost} € per month. allow-destroy: ${volume.id} deletes it.`);
}
function monthlyOf({ size }) {
    return volumeMonthly(size / GIGABYTE);
}
/** Scaleway makes the root volume of a server without tags. */
async function tagRootVolume(work, color, server) {
    const volumeId = server.volumes['0']?.id;
    if (volumeId === undefined)
        return;
    const tags = rootVolumeTags(work.spec.environment, color);
    await (0,engine_work/* set */.hZ)(work, `root-volume.${color}.tags`, `tag root volume of ${server.name}`, () => work.scaleway.block.updateVolume({ volumeId, tags }));
}
function deleteVolume(work, volumeId) {
    return (0,engine_work/* remove */.TF)(work, `${id}.delete`, `delete volume ${volumeId}`, () => work.scaleway.block.deleteVolume({ volumeId }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/remove-server.js


/**
 * Deletes a server (facts: scaleway.md 1.5). Its root volume stays: it is found
 * by its tags, which it gets first in case an interrupted run never gave them.
 */
async function removeServer(removal, color) {
    const { instance } = removal.scaleway;
    const { id: serverId, name } = removal.seen.server;
    await tagRootVolume(removal, color, removal.seen.server);
    await (0,engine_work/* remove */.TF)(removal, `server.${color}.delete`, `delete server ${name}`, () => deleteServer(removal));
    await (0,engine_work/* untilGone */.wD)(removal, `server.${color}.wait-gone`, `server ${name} gone`, { timeout: 300, every: 3 }, async () => {
        const { server } = await instance.getServer({ serverId });
        // One that was on its way to another state when it was to be deleted.
        if (server?.state === 'stopped')
            await instance.deleteServer({ serverId });
        return server?.state ?? 'unknown';
    });
}
/** A running server can only be terminated, one that stands still only be deleted. */
async function deleteServer({ scaleway: { instance }, seen }) {
    const { server } = await instance.getServer({ serverId: seen.server.id });
    if (server === undefined || server.state === 'stopping')
        return;
    if (server.state === 'stopped')
        await instance.deleteServer({ serverId: server.id });
    else
        await instance.serverAction({ serverId: server.id, action: 'terminate' });
}

// EXTERNAL MODULE: ./actions/scw-provision/build/resources/firewall.js
var firewall = __webpack_require__(3194);
;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/security-group.js




const security_group_resource = 'security group';
/** Guards the public addresses of both colors. */
const securityGroup = {
    id: 'security-group',
    needs: [],
    observe: async ({ inventory }) => (await inventory).securityGroup,
    decide: security_group_decide,
    apply: security_group_apply,
    removal: {
        isProtected: false,
        describe: ({ group }) => ({ resource: security_group_resource, name: group.name, monthlyEuro: 0 }),
        remove: ({ seen: { group }, scaleway, effects }) => (0,engine_work/* remove */.TF)({ effects }, 'security-group.delete', `delete security group ${group.name}`, () => scaleway.instance.deleteSecurityGroup({ securityGroupId: group.id })),
    },
};
const policies = { inboundDefaultPolicy: 'drop', outboundDefaultPolicy: 'accept', stateful: true };
function security_group_decide(seen, { spec }) {
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'firewall');
    const rules = (0,firewall/* desiredRules */.Ul)(spec);
    const described = (0,firewall/* describeRules */.NH)(rules);
    if (seen === undefined) {
        const settings = { ...policies, rules: described };
        return decided([creation({ resource: security_group_resource, name, settings, monthlyEuro: 0, steps: ['create', 'rules'] })]);
    }
    const { group } = seen;
    const drifted = Object.keys(policies).filter((key) => group[key] !== policies[key]);
    const changes = [];
    if (drifted.length > 0) {
        const differences = drifted.map((key) => ({ property: key, before: group[key], after: policies[key] }));
        const reason = 'lets through what the spec does not';
        changes.push(alteration({ resource: security_group_resource, name, reason, differences, steps: ['policy'] }));
    }
    if (!(0,firewall/* sameRules */.Gb)(seen.rules, rules)) {
        const before = (0,firewall/* describeRules */.NH)((0,firewall/* editableRules */.Qx)(seen.rules).map(firewall/* normalRule */._0));
        const differences = [{ property: 'rules', before, after: described }];
        const reason = 'rules are not those of the spec';
        changes.push(alteration({ resource: security_group_resource, name, reason, differences, steps: ['rules'] }));
    }
    return decided(changes);
}
async function security_group_apply(task) {
    const { scaleway, seen, steps } = task;
    const group = seen?.group ?? (await security_group_create(task));
    if (steps.has('policy')) {
        await (0,engine_work/* set */.hZ)(task, 'security-group.policy', `set policies of ${group.name}`, () => scaleway.instance.updateSecurityGroup({ securityGroupId: group.id, ...policies }));
    }
    if (steps.has('rules')) {
        const rules = (0,firewall/* rulesRequest */.N6)(seen?.rules ?? [], (0,firewall/* desiredRules */.Ul)(task.spec));
        await (0,engine_work/* set */.hZ)(task, 'security-group.rules', `set rules of ${group.name}`, () => scaleway.instance.setSecurityGroupRules({ securityGroupId: group.id, rules }));
    }
    return group;
}
function security_group_create(task) {
    const { scaleway, spec } = task;
    const tags = (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'security-group');
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'firewall');
    return (0,engine_work/* make */.L8)(task, 'security-group.create', `create security group ${name}`, async () => {
        const description = `Lago environment ${spec.environment}: web from anywhere, SSH from the list in lago.yml`;
        const request = { name, description, tags, enableDefaultSecurity: true, ...policies };
        return (0,engine_work/* present */.Eb)((await scaleway.instance.createSecurityGroup(request)).securityGroup, security_group_resource);
    }, async () => {
        const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.instance.listSecurityGroups({ project: scaleway.projectId, tags, perPage: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)(security_group_resource, found.filter((group) => (0,scaleway_build/* hasTags */.kS)(group, tags)));
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/ssh-key.js



const ssh_key_resource = 'SSH key';
/**
 * The key that deploys, registered in the project: an image takes all of a project's keys at boot (facts:
 * scaleway.md 3.6). One that somebody registered under another name is the same key, and others may rely on it.
 */
const sshKey = {
    id: 'ssh-key',
    needs: [],
    observe: ({ spec, scaleway, effects }) => {
        const wanted = spec.ssh?.['public-key'];
        if (wanted === undefined)
            return Promise.resolve(undefined);
        return effects.perform({
            id: 'provision.ssh-key.read',
            kind: 'scaleway',
            key: 'SSH keys of the project',
            title: 'read SSH keys of the project',
            repeatable: true,
            do: () => findKey(scaleway, wanted),
        });
    },
    decide: ssh_key_decide,
    apply: async (task) => {
        const { spec, scaleway, steps, seen } = task;
        const publicKey = spec.ssh?.['public-key'];
        if (publicKey === undefined)
            return;
        const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'ssh');
        const { iam, projectId } = scaleway;
        if (steps.has('create')) {
            await (0,engine_work/* make */.L8)(task, 'ssh-key.create', `register SSH key ${name}`, () => iam.createSSHKey({ name, publicKey, projectId }), () => findKey(scaleway, publicKey));
        }
        if (steps.has('enable') && seen !== undefined) {
            await (0,engine_work/* set */.hZ)(task, 'ssh-key.enable', `enable SSH key ${seen.name}`, () => iam.updateSSHKey({ sshKeyId: seen.id, disabled: false }));
        }
    },
    removal: {
        isProtected: true,
        describe: ({ name }) => ({ resource: ssh_key_resource, name, monthlyEuro: 0 }),
        remove: ({ seen: { id: sshKeyId, name }, scaleway, effects }) => (0,engine_work/* remove */.TF)({ effects }, 'ssh-key.delete', `delete SSH key ${name}`, () => scaleway.iam.deleteSSHKey({ sshKeyId })),
    },
};
function listKeys({ iam, projectId }) {
    return (0,scaleway_build/* everyPage */.Lu)(iam.listSSHKeys({ projectId, pageSize: 100 }));
}
/** By the key itself: names are not unique, and comments are dropped. */
async function findKey(scaleway, wanted) {
    const same = (await listKeys(scaleway)).filter(({ publicKey }) => keyOf(publicKey) === keyOf(wanted));
    const enabled = same.filter(({ disabled }) => !disabled);
    // Registered twice is no conflict as long as one of them lets in.
    return enabled[0] ?? (0,scaleway_build/* onlyOne */.jr)(ssh_key_resource, same);
}
/** Kind and key, without the comment. */
function keyOf(publicKey) {
    return publicKey.trim().split(/\s+/).slice(0, 2).join(' ');
}
function ssh_key_decide(seen, { spec }) {
    if (spec.ssh === undefined)
        return nothingToDo;
    if (seen === undefined) {
        const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'ssh');
        const settings = { publicKey: spec.ssh['public-key'] };
        return decided([creation({ resource: ssh_key_resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
    }
    if (!seen.disabled)
        return nothingToDo;
    const differences = [{ property: 'disabled', before: true, after: false }];
    const reason = 'an instance that boots would not let it in';
    return decided([alteration({ resource: ssh_key_resource, name: seen.name, reason, differences, steps: ['enable'] })]);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/server.js













/** One color's server with everything that must be there before its first boot; `boot` starts it. */
function serverOf(color) {
    return {
        id: `server.${color}`,
        needs: [managementIps[color], securityGroup, sshKey, elasticIp, rootVolumes],
        observe: async ({ inventory }) => {
            const { server, userDataKeys } = (await inventory).colors[color];
            return server && { server, userDataKeys };
        },
        decide: (seen, view) => server_decide(color, seen, view),
        apply: (task) => server_apply(color, task),
        removal: {
            isProtected: false,
            describe: ({ server }, { spec, prices }) => ({
                resource: `server ${color}`,
                name: server.name,
                monthlyEuro: computeMonthly(spec.instances.type, prices),
            }),
            remove: (removal) => removeServer(removal, color),
        },
    };
}
const servers = {
    blue: serverOf('blue'),
    green: serverOf('green'),
};
function server_decide(color, seen, view) {
    const { spec, prices } = view;
    if (seen === undefined) {
        const settings = {
            type: spec.instances.type,
            image: spec.instances.image,
            rootVolume: `${spec.instances['root-volume-gb']} GB sbs_5k`,
            dynamicIpRequired: false,
        };
        const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, color);
        const monthlyEuro = serverMonthly(spec, prices);
        const steps = ['create', 'root-volume', 'user-data'];
        return decided([creation({ resource: `server ${color}`, name, settings, monthlyEuro, steps })]);
    }
    const changes = [
        ...managementIpChanges(color, seen, view),
        ...settingsChanges(color, seen, view),
        ...rootVolumeChanges(color, seen, view),
        ...userDataChanges(color, seen),
    ];
    return { changes, refusals: server_refusalsOf(color, seen, view), warnings: [] };
}
function managementIpChanges(color, { server }, view) {
    const ip = view.seen(managementIps[color]);
    if (ip?.server !== undefined)
        return [];
    return [
        alteration({
            resource: `management IP of ${color}`,
            name: `${server.name}-management`,
            reason: ip === undefined ? 'the server has none' : 'is attached to nothing',
            differences: [{ property: 'server', before: null, after: server.name }],
            steps: ['attach-management-ip'],
        }),
    ];
}
function settingsChanges(color, { server }, view) {
    const differences = [];
    if (server.dynamicIpRequired) {
        differences.push({ property: 'dynamicIpRequired', before: true, after: false });
    }
    const group = view.seen(securityGroup);
    if (group === undefined || server.securityGroup?.id !== group.group.id) {
        const before = server.securityGroup?.name ?? null;
        const after = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, 'firewall');
        differences.push({ property: 'securityGroup', before, after });
    }
    if (differences.length === 0)
        return [];
    const reason = 'settings are not those of the spec';
    const resource = `server ${color}`;
    return [alteration({ resource, name: server.name, reason, differences, steps: ['settings'] })];
}
/** Scaleway makes the root volume without tags: unless it gets them, it could not be found when the server is gone. */
function rootVolumeChanges(color, { server }, view) {
    const id = server.volumes['0']?.id;
    const tagged = view.seen(rootVolumes)?.some((volume) => volume.id === id) ?? false;
    if (id === undefined || tagged)
        return [];
    return [
        alteration({
            resource: `root volume of ${color}`,
            name: server.name,
            reason: 'could not be found again when the server is gone',
            differences: [
                { property: 'tags', before: null, after: rootVolumeTags(view.spec.environment, color).join(', ') },
            ],
            steps: ['root-volume'],
        }),
    ];
}
/** Read by the guest at its first boot only: a server that has booted keeps what it has. */
function userDataChanges(color, seen) {
    if (!isNew(seen))
        return [];
    return [
        alteration({
            resource: `server ${color}`,
            name: seen.server.name,
            reason: 'may have been interrupted before its first boot',
            differences: [{ property: 'userData', before: 'may be missing', after: 'cloud-init' }],
            steps: ['user-data'],
        }),
    ];
}
/** The image publishes its host keys at first boot; a server that is not stopped has been started. */
function isNew({ server, userDataKeys }) {
    return server.state === 'stopped' && !userDataKeys.includes('ssh-host-fingerprints');
}
function server_refusalsOf(color, { server }, view) {
    const refusals = [];
    const { type } = view.spec.instances;
    if (server.commercialType !== type) {
        refusals.push({
            message: `Server ${server.name} is of type ${server.commercialType}, the spec says ${type}: a type can be changed only while the server is stopped.`,
            remedy: 'Make the color standby, stop it, change its type in the Scaleway console, then run this again; or put the old type back into lago.yml.',
            path: ['instances', 'type'],
        });
    }
    const ip = view.seen(managementIps[color]);
    if (ip?.server !== undefined && ip.server.id !== server.id) {
        refusals.push({
            message: `The management IP ${ip.address} of ${color} is attached to '${ip.server.name}', not to the ${color} server.`,
            remedy: 'Detach it in the Scaleway console under Instances > Flexible IPs, then run this again.',
            path: ['instances'],
        });
    }
    if (server.state === 'locked') {
        refusals.push({
            message: `Server ${server.name} is locked by Scaleway.`,
            remedy: 'Ask the Scaleway support why, then run this again.',
            path: ['instances'],
        });
    }
    return refusals;
}
async function server_apply(color, task) {
    const { seen, steps } = task;
    const ip = task.made(managementIps[color]);
    const server = seen?.server ?? (await createServer(color, task, ip));
    if (steps.has('attach-management-ip'))
        await attachIp(task, `management-ip.${color}`, ip, server);
    if (steps.has('settings'))
        await changeSettings(color, task, server);
    if (steps.has('root-volume'))
        await tagRootVolume(task, color, server);
    if (steps.has('user-data'))
        await writeUserData(color, task, server);
    return server;
}
function createServer(color, task, ip) {
    const { scaleway, spec } = task;
    const tags = (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'server', color);
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, color);
    const size = spec.instances['root-volume-gb'] * GIGABYTE;
    return (0,engine_work/* make */.L8)(task, `server.${color}.create`, `create server ${name}`, async () => {
        const { server } = await scaleway.instance.createServer({
            name,
            commercialType: spec.instances.type,
            image: task.imageId,
            volumes: { '0': { volumeType: 'sbs_volume', size } },
            dynamicIpRequired: false,
            publicIps: [ip.id],
            securityGroup: task.made(securityGroup).id,
            tags,
            protected: false,
        });
        return (0,engine_work/* present */.Eb)(server, `server ${name}`);
    }, async () => {
        const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.instance.listServers({ project: scaleway.projectId, tags, perPage: 100 }));
        return (0,scaleway_build/* onlyOne */.jr)(`${color} server`, found.filter((server) => (0,scaleway_build/* hasTags */.kS)(server, tags)));
    });
}
async function changeSettings(color, task, server) {
    const { id, name } = task.made(securityGroup);
    await (0,engine_work/* set */.hZ)(task, `server.${color}.settings`, `set settings of ${server.name}`, () => task.scaleway.instance.updateServer({
        serverId: server.id,
        dynamicIpRequired: false,
        securityGroup: { id, name },
    }));
}
/** It must be there before the first boot (facts: scaleway.md 3.4). */
async function writeUserData(color, task, server) {
    const content = cloudInit(task.spec, task.made(elasticIp).address);
    await (0,engine_work/* set */.hZ)(task, `server.${color}.user-data`, `write cloud-init of ${server.name}`, () => task.scaleway.instance.setServerUserData({ serverId: server.id, key: 'cloud-init', content }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/quotas.js







/**
 * What the plan makes beyond the quotas of the organization, in words: for PRO2 they are a handful (facts: scaleway.md
 * 1.6). A quota that Scaleway does not list, and all of them where the key may not read IAM, cannot be judged.
 */
async function exceededQuotas(checking, decisions) {
    const needs = needsOf(checking, decisions).filter(({ made }) => made > 0);
    if (needs.length === 0)
        return [];
    try {
        const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(checking.scaleway, checking.effects);
        const quotas = await (0,scaleway_build/* everyPage */.Lu)(checking.scaleway.iam.listQuota({ organizationId, pageSize: 100 }));
        const judged = needs.map(async ({ quota, what, made, count }) => {
            const limit = quotas.find(({ name }) => name === quota)?.limit;
            if (limit === undefined)
                return [];
            const used = await count(organizationId);
            return used + made > limit ? [`${what}: ${made} more of them, ${used} of ${limit} are in use`] : [];
        });
        return (await Promise.all(judged)).flat();
    }
    catch (error) {
        if (error instanceof effects_build/* ActionError */.lZ && error.code === 'scaleway-permission')
            return [];
        throw error;
    }
}
function needsOf({ scaleway, spec }, decisions) {
    const { instance, rdb } = scaleway;
    const { type } = spec.instances;
    const made = (...planned) => planned.filter(Boolean).length;
    return [
        {
            quota: `cp_servers_type_${type.replaceAll('-', '_')}`,
            what: `instances of type ${type}`,
            made: made(isPlanned(decisions, servers.blue, 'create'), isPlanned(decisions, servers.green, 'create')),
            count: async (organization) => (await (0,scaleway_build/* everyPage */.Lu)(instance.listServers({ organization, commercialType: type, perPage: 100 }))).length,
        },
        {
            quota: 'instances_ipv4_addresses',
            what: 'flexible IPv4 addresses',
            made: made(isPlanned(decisions, managementIps.blue, 'create'), isPlanned(decisions, managementIps.green, 'create'), isPlanned(decisions, elasticIp, 'create')),
            count: async (organization) => (await (0,scaleway_build/* everyPage */.Lu)(instance.listIps({ organization, perPage: 100 }))).length,
        },
        {
            quota: 'rdb_instances',
            what: 'database instances',
            made: made(isPlanned(decisions, database, 'create')),
            count: async (organizationId) => (await (0,scaleway_build/* everyPage */.Lu)(rdb.listInstances({ organizationId, pageSize: 100 }))).length,
        },
    ];
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/dns-record.js




const dns_record_resource = 'DNS record';
/** The A record of the domain. It names the Elastic IP and never changes when colors do. */
const dnsRecord = {
    id: 'dns-record',
    needs: [elasticIp],
    observe: async ({ spec, scaleway, effects }) => {
        const { dns } = spec;
        if (dns === undefined || nameInZone(spec, dns.zone) === undefined)
            return undefined;
        const name = nameInZone(spec, dns.zone) ?? '';
        const records = await effects.perform({
            id: 'provision.dns-record.read',
            kind: 'scaleway',
            key: `A record of ${spec.domain}`,
            title: `read A record of ${spec.domain}`,
            repeatable: true,
            do: () => (0,engine_work/* unlessGone */.Wi)((0,scaleway_build/* everyPage */.Lu)(scaleway.domain.listDNSZoneRecords({ dnsZone: dns.zone, name, type: 'A' }))),
        });
        const own = (records ?? []).filter((record) => record.name === name && record.type === 'A');
        if (own.length === 0)
            return undefined;
        return { addresses: own.map(({ data }) => data), ttlSeconds: own[0]?.ttl };
    },
    decide: dns_record_decide,
    apply: async ({ steps, spec, scaleway, effects, made }) => {
        const { dns } = spec;
        if (!steps.has('set') || dns === undefined)
            return;
        const name = nameInZone(spec, dns.zone) ?? '';
        const { address: data } = made(elasticIp);
        const record = { id: '', name, type: 'A', data, ttl: dns['ttl-seconds'], priority: 0 };
        await (0,engine_work/* set */.hZ)({ effects }, 'dns-record.set', `point ${spec.domain} to ${data}`, () => scaleway.domain.updateDNSZoneRecords({
            dnsZone: dns.zone,
            disallowNewZoneCreation: true,
            returnAllRecords: false,
            // `set` takes the place of whatever the name had: doing it twice makes no second record.
            changes: [{ set: { idFields: { name, type: 'A' }, records: [record] } }],
        }));
    },
    removal: {
        isProtected: false,
        describe: (_seen, { spec }) => ({ resource: dns_record_resource, name: spec.domain, monthlyEuro: 0 }),
        remove: ({ spec, scaleway, effects }) => {
            const name = nameInZone(spec, spec.dns?.zone ?? '') ?? '';
            return (0,engine_work/* remove */.TF)({ effects }, 'dns-record.delete', `delete A record of ${spec.domain}`, () => scaleway.domain.updateDNSZoneRecords({
                dnsZone: spec.dns?.zone ?? '',
                disallowNewZoneCreation: true,
                returnAllRecords: false,
                changes: [{ delete: { idFields: { name, type: 'A' } } }],
            }));
        },
    },
};
/** The name below the zone, empty for the zone itself; undefined when the domain is not in it. */
function nameInZone({ domain }, zone) {
    if (domain === zone)
        return '';
    return domain.endsWith(`.${zone}`) ? domain.slice(0, -zone.length - 1) : undefined;
}
function dns_record_decide(seen, view) {
    const { dns, domain } = view.spec;
    if (dns === undefined)
        return nothingToDo;
    if (nameInZone(view.spec, dns.zone) === undefined) {
        return refused({
            message: `Domain ${domain} is not in the zone ${dns.zone}.`,
            remedy: 'Correct domain or dns.zone in lago.yml.',
            path: ['dns', 'zone'],
        });
    }
    const address = view.seen(elasticIp)?.address;
    const ttl = dns['ttl-seconds'];
    if (seen === undefined) {
        const settings = { type: 'A', address: address ?? 'the Elastic IP', ttlSeconds: ttl };
        return decided([creation({ resource: dns_record_resource, name: domain, settings, monthlyEuro: 0, steps: ['set'] })]);
    }
    const differences = [];
    if (seen.addresses.length !== 1 || seen.addresses[0] !== address)
        differences.push({
            property: 'address',
            before: seen.addresses.join(', '),
            after: address ?? 'the Elastic IP',
        });
    if (seen.ttlSeconds !== ttl)
        differences.push({ property: 'ttlSeconds', before: seen.ttlSeconds ?? null, after: ttl });
    if (differences.length === 0)
        return nothingToDo;
    const reason = 'does not point to the Elastic IP as the spec says';
    return decided([alteration({ resource: dns_record_resource, name: domain, reason, differences, steps: ['set'] })]);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/preflight.js











/** What no resource can judge alone. */
function decideOffer(spec, prices) {
    const { type } = spec.instances;
    if (prices[type] !== undefined)
        return nothingToDo;
    return refused({
        message: `Instance type '${type}' is not offered in ${spec.scaleway.zone}.`,
        remedy: 'Choose a type of that zone: PRO2-XS (4 vCPU, 16 GiB) for production, PLAY2-MICRO for staging.',
        path: ['instances', 'type'],
    });
}
/**
 * Asks, before the first change, for what would otherwise fail in the middle: only about what the plan is to make.
 *
 * @throws ActionError naming everything that would fail
 */
async function preflight(checking, decisions) {
    if ([...decisions.values()].every(({ changes }) => changes.length === 0))
        return;
    const makes = (name) => isPlanned(decisions, servers[name], 'create');
    await (0,engine_work/* allOf */.bn)([
        checkPermissions(checking),
        checkQuotas(checking, decisions),
        ...(makes('blue') || makes('green') ? [checkStock(checking)] : []),
        ...(isPlanned(decisions, database, 'create') ? [checkDatabaseType(checking)] : []),
        ...(isPlanned(decisions, redis, 'create') ? [checkRedisType(checking)] : []),
        ...(isPlanned(decisions, dnsRecord, 'set') ? [checkZone(checking)] : []),
    ]);
}
function ask({ effects }, part, what, look) {
    const title = `check ${what}`;
    return effects.perform({
        id: `preflight.${part}`,
        kind: 'scaleway',
        key: title,
        title,
        repeatable: true,
        do: look,
    });
}
async function checkPermissions(checking) {
    const missing = await ask(checking, 'permissions', 'the permission sets of the API key', () => missingPermissions(checking.scaleway, checking.spec));
    if (missing.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('scaleway-permission', `The API key lacks the permission sets ${missing.join(', ')}.`, 'Add them to the policy of its application, in the Scaleway console under IAM > Policies.');
}
async function checkQuotas(checking, decisions) {
    const exceeded = await ask(checking, 'quotas', 'the quotas of the organization', () => exceededQuotas(checking, decisions));
    if (exceeded.length === 0)
        return;
    throw new effects_build/* ActionError */.lZ('scaleway-quota', `The quotas of the organization do not allow this plan. ${exceeded.join('; ')}.`, 'Ask for more in the Scaleway console under Organization > Quotas, or choose another instances.type in lago.yml.');
}
/** The SDK does not page this list (facts: scaleway.md 1.1). */
async function checkStock(checking) {
    const { scaleway, spec } = checking;
    const { type } = spec.instances;
    const stock = await ask(checking, 'stock', `the stock of ${type}`, async () => {
        for (let page = 1;; page++) {
            const { servers: types } = await scaleway.instance.getServerTypesAvailability({ page, perPage: 100 });
            if (types[type] !== undefined || Object.keys(types).length === 0)
                return types[type]?.availability;
        }
    });
    if (stock !== 'shortage')
        return;
    throw new effects_build/* ActionError */.lZ('scaleway-stock', `${type} is out of stock in ${spec.scaleway.zone}: two are needed.`, 'Choose another instances.type or scaleway.zone in lago.yml, or try again later.');
}
async function checkDatabaseType(checking) {
    const { rdb } = checking.scaleway;
    const types = await ask(checking, 'database-type', 'the node types of databases', () => (0,scaleway_build/* everyPage */.Lu)(rdb.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })));
    const offered = types.map(({ name }) => name.toUpperCase());
    refuseUnless(offered, checking.spec.database['node-type'], 'database');
}
async function checkRedisType(checking) {
    const { redis: api } = checking.scaleway;
    const types = await ask(checking, 'redis-type', 'the node types of Redis', () => (0,scaleway_build/* everyPage */.Lu)(api.listNodeTypes({ includeDisabledTypes: false, pageSize: 100 })));
    const offered = types.map(({ name }) => name.toUpperCase());
    refuseUnless(offered, checking.spec.redis?.['node-type'] ?? '', 'redis');
}
function refuseUnless(offered, wanted, section) {
    if (offered.includes(wanted))
        return;
    throw new effects_build/* ActionError */.lZ('scaleway-offer', `Node type ${wanted} is not offered there.`, `Choose another ${section}.node-type in lago.yml: ${offered.toSorted().join(', ')}.`);
}
async function checkZone(checking) {
    const zone = checking.spec.dns?.zone ?? '';
    const { domain } = checking.scaleway;
    const zones = await ask(checking, 'dns-zone', `the DNS zone ${zone}`, () => (0,scaleway_build/* everyPage */.Lu)(domain.listDNSZones({ domain: '', dnsZone: zone })));
    if (zones.length > 0)
        return;
    throw new effects_build/* ActionError */.lZ('dns-zone', `Scaleway DNS has no zone ${zone} that this API key can see.`, 'Add the domain in the Scaleway console under Domains and DNS, or take dns out of lago.yml and create the record elsewhere.');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/key-health.js
const DAY_MS = 86_400_000;
const RENEWAL_DAYS = 30;
/** Clocks of Scaleway and GitHub may differ. */
const CLOCK_DIFFERENCE_MS = 60_000;
/**
 * Why a key has to be replaced, as the reason of a change; undefined when it need not. There is no way to read a stored
 * secret back: one that was stored before the key was made is not the key's.
 *
 * `storedAt`: null when unknown, undefined when it is not stored.
 */
function keyFault(keys, storedAt, now) {
    const [key, ...others] = keys;
    if (storedAt === undefined)
        return 'its key is not among the secrets of the GitHub environment';
    if (key === undefined)
        return 'has no key';
    if (others.length > 0)
        return 'has several keys, of which one was lost when a run was interrupted';
    const createdAt = key.createdAt?.getTime() ?? 0;
    if (storedAt !== null && storedAt.getTime() + CLOCK_DIFFERENCE_MS < createdAt)
        return 'the secret of its key was never stored';
    if (key.expiresAt !== undefined && key.expiresAt.getTime() - now < RENEWAL_DAYS * DAY_MS)
        return `its key expires on ${key.expiresAt.toISOString().slice(0, 10)}`;
    return undefined;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/api-access.js




const KEY_LIFETIME_DAYS = 365;
/**
 * An IAM application of its own for one purpose: a policy with no more than it needs, and an API key that expires. Its
 * secret is told once, so a key whose secret was lost is replaced: new, stored, old deleted.
 */
function apiAccess(access) {
    const id = `${access.part}-access`;
    const resource = `IAM application for ${access.part}`;
    return {
        id,
        needs: [],
        observe: (reading) => observe(access, reading),
        decide: (seen, view) => api_access_decide(access, resource, seen, view),
        apply: (task) => api_access_apply(access, id, task),
        removal: {
            isProtected: false,
            describe: ({ application }) => ({ resource, name: application.name, monthlyEuro: 0 }),
            remove: async ({ seen, scaleway: { iam }, effects }) => {
                const { application, policy, keys } = seen;
                for (const { accessKey } of keys)
                    await deleteKey({ effects }, iam, id, accessKey);
                if (policy !== undefined) {
                    await (0,engine_work/* remove */.TF)({ effects }, `${id}.policy.delete`, `delete policy of ${application.name}`, () => iam.deletePolicy({ policyId: policy.id }));
                }
                await (0,engine_work/* remove */.TF)({ effects }, `${id}.delete`, `delete application ${application.name}`, () => iam.deleteApplication({ applicationId: application.id }));
            },
        },
    };
}
function deleteKey(work, iam, id, accessKey) {
    return (0,engine_work/* remove */.TF)(work, `${id}.key.delete`, `delete API key ${accessKey}`, () => iam.deleteAPIKey({ accessKey }));
}
async function observe(access, reading) {
    const { spec, scaleway, effects, vault, once } = reading;
    if (!access.isWanted(spec))
        return undefined;
    const [stored, listed] = await Promise.all([vault?.stored(), once(listIam)]);
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, access.part);
    const policy = (0,scaleway_build/* onlyOne */.jr)(`IAM policy for ${access.part}`, listed.policies.filter((one) => one.name === name && one.applicationId !== undefined));
    return effects.perform({
        id: `provision.${access.part}-access.read`,
        kind: 'scaleway',
        key: `IAM application for ${access.part}`,
        repeatable: true,
        do: async () => {
            // A policy tells whose it is: its application is looked for only where there is none.
            const owner = policy?.applicationId;
            const application = owner === undefined ? await findApplication(access, reading) : { id: owner, name };
            if (application === undefined)
                return undefined;
            const rules = policy && (await (0,scaleway_build/* everyPage */.Lu)(scaleway.iam.listRules({ policyId: policy.id })));
            const permissionSets = (rules ?? []).flatMap(({ permissionSetNames }) => permissionSetNames ?? []);
            const keys = listed.keys.filter(({ applicationId }) => applicationId === application.id);
            return { application, policy, permissionSets, keys, storedAt: storedAtOf(access, stored) };
        },
    });
}
/** For all applications at once: an organization may have 50 policies and 50 keys (facts: scaleway.md 1.6). */
async function listIam({ scaleway, effects }) {
    const { iam } = scaleway;
    const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(scaleway, effects);
    return effects.perform({
        id: 'provision.iam.read',
        kind: 'scaleway',
        key: 'IAM policies and API keys',
        repeatable: true,
        do: async () => {
            const [policies, keys] = await Promise.all([
                (0,scaleway_build/* everyPage */.Lu)(iam.listPolicies({ organizationId, pageSize: 100 })),
                (0,scaleway_build/* everyPage */.Lu)(iam.listAPIKeys({ organizationId, bearerType: 'application', pageSize: 100 })),
            ]);
            return { policies, keys };
        },
    });
}
async function findApplication(access, { scaleway, spec, effects }) {
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, access.part);
    const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(scaleway, effects);
    const found = await (0,scaleway_build/* everyPage */.Lu)(scaleway.iam.listApplications({ name, organizationId }));
    return (0,scaleway_build/* onlyOne */.jr)(`IAM application for ${access.part}`, found.filter((one) => one.name === name));
}
/** Without a vault nothing is known: what is there is taken to be right. */
function storedAtOf(access, stored) {
    if (stored === undefined)
        return null;
    const times = access.secretNames.map((name) => stored.get(name));
    if (times.includes(undefined))
        return undefined;
    const known = times.filter((time) => time instanceof Date);
    return known.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
function api_access_decide(access, resource, seen, view) {
    if (!access.isWanted(view.spec))
        return nothingToDo;
    const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, access.part);
    if (seen === undefined)
        return decideNew(access, resource, name, view);
    const changes = [];
    const sets = access.permissionSets;
    const change = (step, reason, property, before, after) => alteration({ resource, name, reason, differences: [{ property, before, after }], steps: [step] });
    if (seen.policy === undefined)
        changes.push(change('policy', 'may do nothing', 'permissionSets', null, sets));
    else if (JSON.stringify(seen.permissionSets.toSorted()) !== JSON.stringify(sets.toSorted()))
        changes.push(change('rules', 'may do other things than it should', 'permissionSets', seen.permissionSets, sets));
    const fault = keyFault(seen.keys, seen.storedAt, view.now);
    if (fault !== undefined && view.vault !== undefined)
        changes.push(change('key', fault, 'key', seen.keys.map(({ accessKey }) => accessKey), 'a new one, stored'));
    return decided(changes);
}
/** With keys of somebody else's making there is nothing to do. */
function decideNew(access, resource, name, view) {
    if (view.vault === undefined) {
        if (access.secretNames.every((secret) => view.given[secret] !== undefined))
            return nothingToDo;
        return refused({
            message: `The API key for ${access.part} is told once, and there is nowhere to store it.`,
            remedy: `Give secrets-token or age-recipient; or make a key yourself and map ${access.secretNames.join(' and ')}.`,
            path: [access.path],
        });
    }
    const settings = { permissionSets: access.permissionSets, key: `expires after ${KEY_LIFETIME_DAYS} days` };
    const steps = ['application', 'policy', 'key'];
    return decided([creation({ resource, name, settings, monthlyEuro: 0, steps })]);
}
async function api_access_apply(access, id, task) {
    const { steps, spec } = task;
    if (steps.size === 0)
        return;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, access.part);
    const applicationId = task.seen?.application.id ?? (await createApplication(access, id, task, name));
    await allow(access, id, task, name, applicationId);
    if (steps.has('key'))
        await replaceKey(access, id, task, name, applicationId);
}
async function createApplication(access, id, task, name) {
    const { iam } = task.scaleway;
    const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(task.scaleway, task.effects);
    const tags = (0,scaleway_build/* tagsOf */.Fg)(task.spec.environment, 'api-access');
    const description = `Lago environment ${task.spec.environment}: ${access.part}`;
    const made = await (0,engine_work/* make */.L8)(task, `${id}.create`, `create application ${name}`, () => iam.createApplication({ name, description, tags, organizationId }), () => findApplication(access, task));
    return made.id;
}
async function allow(access, id, task, name, applicationId) {
    const { scaleway, steps, seen } = task;
    const { iam, projectId } = scaleway;
    const rules = [{ permissionSetNames: [...access.permissionSets], condition: '', projectIds: [projectId] }];
    const policyId = seen?.policy?.id;
    if (steps.has('rules') && policyId !== undefined)
        await (0,engine_work/* set */.hZ)(task, `${id}.rules`, `set rules of ${name}`, () => iam.setRules({ policyId, rules }));
    if (!steps.has('policy'))
        return;
    const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(scaleway, task.effects);
    await (0,engine_work/* make */.L8)(task, `${id}.policy.create`, `create policy ${name}`, () => iam.createPolicy({ name, description: '', applicationId, organizationId, rules }), async () => {
        const found = await (0,scaleway_build/* everyPage */.Lu)(iam.listPolicies({ applicationIds: [applicationId], organizationId }));
        return found.find((policy) => policy.name === name);
    });
}
/** The new key is stored before any other is deleted: at no moment is the stored one gone. */
async function replaceKey(access, id, task, name, applicationId) {
    const { iam, projectId } = task.scaleway;
    const expiresAt = new Date(task.effects.clock.now() + KEY_LIFETIME_DAYS * 86_400_000);
    // A key whose reply was lost is of no use: another one is made, and it is deleted with the old ones.
    const key = await task.effects.perform({
        id: `provision.${id}.key.create`,
        kind: 'scaleway',
        key: `API key of ${name}`,
        title: `create API key of ${name}`,
        repeatable: true,
        do: () => iam.createAPIKey({ applicationId, defaultProjectId: projectId, description: name, expiresAt }),
    });
    const secretKey = (0,engine_work/* present */.Eb)(key.secretKey, `API key of ${name}`);
    await task.vault?.store(`${access.part}-key`, access.secretsOf({ accessKey: key.accessKey, secretKey }));
    const organizationId = await (0,scaleway_build/* readOrganizationId */.zk)(task.scaleway, task.effects);
    const keys = await (0,engine_work/* set */.hZ)(task, `${id}.key.list`, `list API keys of ${name}`, () => (0,scaleway_build/* everyPage */.Lu)(iam.listAPIKeys({ bearerId: applicationId, organizationId })));
    for (const { accessKey } of keys)
        if (accessKey !== key.accessKey)
            await deleteKey(task, iam, id, accessKey);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/accesses.js

/** What Lago may do with its bucket (facts: scaleway.md 8). IAM cannot scope to one bucket, only to the project. */
const storageAccess = apiAccess({
    part: 'storage',
    path: 'storage',
    isWanted: ({ storage }) => storage?.managed === true,
    permissionSets: [
        'ObjectStorageObjectsRead',
        'ObjectStorageObjectsWrite',
        'ObjectStorageObjectsDelete',
        'ObjectStorageBucketsRead',
    ],
    secretNames: ['LAGO_AWS_S3_ACCESS_KEY_ID', 'LAGO_AWS_S3_SECRET_ACCESS_KEY'],
    secretsOf: ({ accessKey, secretKey }) => ({
        LAGO_AWS_S3_ACCESS_KEY_ID: accessKey,
        LAGO_AWS_S3_SECRET_ACCESS_KEY: secretKey,
    }),
});
/** What Lago may do with Transactional Email: send over SMTP, where the secret key is the password. */
const mailAccess = apiAccess({
    part: 'mail',
    path: 'mail',
    isWanted: ({ mail }) => mail?.managed === true,
    permissionSets: ['TransactionalEmailEmailSmtpCreate'],
    secretNames: ['LAGO_SMTP_PASSWORD'],
    secretsOf: ({ secretKey }) => ({ LAGO_SMTP_PASSWORD: secretKey }),
});

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/private-nic.js





/** One color's place in the private network. */
function privateNicOf(color) {
    return {
        id: `private-nic.${color}`,
        needs: [servers[color], privateNetwork],
        observe: async ({ inventory }) => (await inventory).colors[color].privateNic,
        decide: (seen, { spec }) => {
            if (seen !== undefined)
                return nothingToDo;
            const settings = { privateNetwork: (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'network') };
            const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, color);
            const resource = `private NIC of ${color}`;
            return decided([creation({ resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
        },
        apply: async (task) => {
            if (task.steps.has('create'))
                await private_nic_create(color, task);
        },
        removal: {
            isProtected: false,
            describe: (_seen, { spec }) => ({
                resource: `private NIC of ${color}`,
                name: (0,scaleway_build/* nameOf */.Vb)(spec.environment, color),
                monthlyEuro: 0,
            }),
            remove: ({ seen: { id: privateNicId, serverId }, scaleway, effects }) => (0,engine_work/* remove */.TF)({ effects }, `private-nic.${color}.delete`, `delete private NIC of ${color}`, () => scaleway.instance.deletePrivateNIC({ serverId, privateNicId })),
        },
    };
}
const privateNics = {
    blue: privateNicOf('blue'),
    green: privateNicOf('green'),
};
async function private_nic_create(color, task) {
    const { instance } = task.scaleway;
    const server = task.made(servers[color]);
    const { id: privateNetworkId } = task.made(privateNetwork);
    const tags = (0,scaleway_build/* tagsOf */.Fg)(task.spec.environment, 'private-nic', color);
    const nic = await (0,engine_work/* make */.L8)(task, `private-nic.${color}.create`, `create private NIC of ${server.name}`, async () => {
        const request = { serverId: server.id, privateNetworkId, tags };
        return (0,engine_work/* present */.Eb)((await instance.createPrivateNIC(request)).privateNic, 'private NIC');
    }, async () => {
        const nics = await (0,scaleway_build/* everyPage */.Lu)(instance.listPrivateNICs({ serverId: server.id, perPage: 100 }));
        return nics.find((one) => one.privateNetworkId === privateNetworkId);
    });
    await (0,engine_work/* until */.TG)(task, `private-nic.${color}.wait-available`, `private NIC of ${server.name}`, { timeout: 300, every: 3 }, async () => {
        const { privateNic } = await instance.getPrivateNIC({ serverId: server.id, privateNicId: nic.id });
        const now = privateNic?.state ?? 'unknown';
        return { done: now === 'available', value: undefined, now };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/attachment.js






/** Who owns the Elastic IP. It is given away once, to blue; from then on deploy-compose moves it. */
const attachment = {
    id: 'attachment',
    needs: [elasticIp, servers.blue, privateNics.blue],
    observe: async () => undefined,
    decide: (_seen, view) => attachment_decide(view),
    apply: async (task) => {
        if (task.steps.has('attach')) {
            await attachIp(task, 'elastic-ip', task.made(elasticIp), task.made(servers.blue));
        }
    },
};
/**
 * Only an environment that never served gets its Elastic IP attached, to blue. Neither server is started before that
 * has happened, so a server that was started proves that it had; then a detached address means a hand-over that
 * was interrupted, or somebody's decision, and giving it to blue could show the public a stale or empty release.
 */
function attachment_decide(view) {
    const ip = view.seen(elasticIp);
    const seen = contracts_build/* COLORS */.lm.flatMap((color) => view.seen(servers[color]) ?? []);
    if (ip?.server !== undefined) {
        if (seen.some(({ server }) => server.id === ip.server?.id))
            return nothingToDo;
        return warned(`The Elastic IP ${ip.address} is attached to '${ip.server.name}', which is neither color. deploy-compose with operation: promote moves it.`);
    }
    if (seen.some((one) => !isNew(one))) {
        if (ip === undefined)
            return nothingToDo;
        return warned('The Elastic IP is attached to neither color, although one has been running. deploy-compose with operation: promote attaches it.');
    }
    const differences = [{ property: 'server', before: null, after: 'blue' }];
    const reason = 'first run: blue becomes active';
    return decided([
        alteration({ resource: 'Elastic IP', name: 'elastic-ip', reason, differences, steps: ['attach'] }),
    ]);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/boot.js






/** One color running: its first boot, or the first after somebody stopped it. */
function bootOf(color) {
    return {
        id: `boot.${color}`,
        needs: [servers[color], privateNics[color], attachment],
        observe: async () => undefined,
        decide: (_seen, view) => boot_decide(color, view),
        apply: async (task) => {
            if (task.steps.has('start'))
                await start(color, task);
        },
    };
}
const boots = {
    blue: bootOf('blue'),
    green: bootOf('green'),
};
function boot_decide(color, view) {
    const seen = view.seen(servers[color]);
    const before = seen?.server.state ?? null;
    if (before !== null && !['stopped', 'stopping', 'stopped in place'].includes(before))
        return nothingToDo;
    const reason = seen === undefined || isNew(seen) ? 'never ran yet' : 'does not run';
    const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, color);
    const differences = [{ property: 'state', before, after: 'running' }];
    return decided([alteration({ resource: `server ${color}`, name, reason, differences, steps: ['start'] })]);
}
/** Ends when the system is up. */
async function start(color, task) {
    const { instance } = task.scaleway;
    const server = task.made(servers[color]);
    await untilStopped(color, task, server);
    await (0,engine_work/* make */.L8)(task, `server.${color}.start`, `start ${server.name}`, () => instance.serverAction({ serverId: server.id, action: 'poweron' }), async () => {
        const { server: seen } = await instance.getServer({ serverId: server.id });
        return seen?.state === 'starting' || seen?.state === 'running' ? seen : undefined;
    });
    await untilBooted(task, color, server);
}
async function untilStopped(color, looking, server) {
    await (0,engine_work/* until */.TG)(looking, `server.${color}.wait-stopped`, `${server.name} ready to start`, { timeout: 300, every: 3 }, async () => {
        const { server: seen } = await looking.scaleway.instance.getServer({ serverId: server.id });
        const done = seen?.state === 'stopped' || seen?.state === 'stopped in place';
        return { done, value: undefined, now: seen?.state ?? 'unknown' };
    });
}
/** `running` is reached while the kernel boots: `booted` is what counts (facts: scaleway.md 1.4). */
async function untilBooted(looking, color, server) {
    await (0,engine_work/* until */.TG)(looking, `server.${color}.wait-booted`, `${server.name} booted`, { timeout: 600, every: 5, usually: 'half a minute' }, async () => {
        const { server: seen } = await looking.scaleway.instance.getServer({ serverId: server.id });
        const done = seen?.state === 'running' && seen.stateDetail === 'booted';
        return { done, value: undefined, now: [seen?.state, seen?.stateDetail].filter(Boolean).join(', ') };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/bucket.js


const bucket_resource = 'bucket';
/** Lago's files: invoices, logos, exports. What was deleted or replaced can be had back for some days. */
const bucket = {
    id: 'bucket',
    needs: [],
    observe: async ({ spec, storage, effects }) => {
        const wanted = managed(spec);
        if (wanted === undefined)
            return undefined;
        return effects.perform({
            id: 'provision.bucket.read',
            kind: 'scaleway',
            key: `bucket ${wanted.bucket}`,
            title: `read bucket ${wanted.bucket}`,
            repeatable: true,
            do: () => bucket_read(storage, wanted.bucket),
        });
    },
    decide: bucket_decide,
    apply: bucket_apply,
    removal: {
        isProtected: true,
        describe: ({ name }) => ({ resource: bucket_resource, name, monthlyEuro: null }),
        remove: empty,
    },
};
function managed({ storage }) {
    return storage?.managed === true ? storage : undefined;
}
async function bucket_read({ buckets }, name) {
    const versioning = await buckets.versioning(name);
    if (versioning === 'missing')
        return undefined;
    if (versioning === 'foreign')
        return { name, presence: versioning, versioning: 'off', lifecycle: [], tags: {}, isShared: false };
    const [lifecycle, tags, isShared] = await Promise.all([
        buckets.lifecycle(name),
        buckets.tags(name),
        buckets.isShared(name),
    ]);
    return { name, presence: 'there', versioning, lifecycle, tags, isShared };
}
function bucket_decide(seen, { spec }) {
    const wanted = managed(spec);
    if (wanted === undefined)
        return nothingToDo;
    const rules = rulesFor(wanted);
    if (seen === undefined) {
        const settings = { access: 'private', versioning: 'enabled', lifecycle: rules.map(ruleWords) };
        const steps = ['create', 'versioning', 'lifecycle', 'tags'];
        return decided([creation({ resource: bucket_resource, name: wanted.bucket, settings, monthlyEuro: null, steps })]);
    }
    const owner = seen.tags.env;
    if (seen.presence === 'foreign' || (owner !== undefined && owner !== spec.environment)) {
        const whose = owner === undefined ? 'somebody else or another project' : `environment '${owner}'`;
        return refused({
            message: `Bucket ${seen.name} belongs to ${whose}; names of buckets are the same for all the world.`,
            remedy: 'Choose another storage.bucket in lago.yml.',
            path: ['storage', 'bucket'],
        });
    }
    return decided(bucket_changesOf(seen, rules, tagsFor(spec)));
}
function bucket_changesOf(seen, rules, tags) {
    const change = (step, reason, property, before, after) => alteration({
        resource: bucket_resource,
        name: seen.name,
        reason,
        differences: [{ property, before, after }],
        steps: [step],
    });
    const changes = [];
    if (seen.isShared)
        changes.push(change('private', 'others may read it', 'access', 'shared', 'private'));
    if (seen.versioning !== 'enabled') {
        const reason = 'what is deleted or replaced is lost';
        changes.push(change('versioning', reason, 'versioning', seen.versioning, 'enabled'));
    }
    const before = seen.lifecycle.map(ruleWords);
    const after = rules.map(ruleWords);
    if (JSON.stringify(before.toSorted()) !== JSON.stringify(after.toSorted()))
        changes.push(change('lifecycle', 'rules are not those of the spec', 'lifecycle', before, after));
    const missing = Object.entries(tags).filter(([key, value]) => seen.tags[key] !== value);
    if (missing.length > 0) {
        const words = Object.entries(seen.tags).map(([key, value]) => `${key}=${value}`);
        const wanted = missing.map(([key, value]) => `${key}=${value}`);
        changes.push(change('tags', 'does not say whose it is', 'tags', words, wanted));
    }
    return changes;
}
function tagsFor({ environment }) {
    return { 'managed-by': 'lago-scw', env: environment };
}
function rulesFor(wanted) {
    return [
        {
            id: 'deleted-and-replaced',
            prefix: '',
            expireNoncurrentAfterDays: wanted['keep-deleted-days'],
            abortIncompleteUploadsAfterDays: 7,
        },
        { id: 'webhooks', prefix: 'webhooks/', expireAfterDays: wanted['keep-webhooks-days'] },
    ];
}
function ruleWords(rule) {
    const days = (name, count) => count === undefined ? [] : [`${name} ${count} days`];
    return [
        `${rule.id}: ${rule.prefix === '' ? 'everything' : rule.prefix}`,
        ...days('expires after', rule.expireAfterDays),
        ...days('old versions expire after', rule.expireNoncurrentAfterDays),
        ...days('unfinished uploads after', rule.abortIncompleteUploadsAfterDays),
        ...(rule.isEnabled === false ? ['disabled'] : []),
        ...(rule.otherParts ?? []),
    ].join(', ');
}
async function bucket_apply(task) {
    const { steps, spec } = task;
    const wanted = managed(spec);
    if (wanted === undefined || steps.size === 0)
        return;
    const { bucket: name } = wanted;
    const { buckets } = task.storage;
    const step = async (which, title, call) => {
        if (steps.has(which))
            await (0,engine_work/* set */.hZ)(task, `bucket.${which}`, `${title} ${name}`, call);
    };
    await step('create', 'create bucket', () => buckets.create(name));
    await Promise.all([
        step('private', 'make private bucket', () => buckets.makePrivate(name)),
        step('versioning', 'keep versions in bucket', () => buckets.setVersioning(name, 'enabled')),
        step('lifecycle', 'set lifecycle of bucket', () => buckets.setLifecycle(name, rulesFor(wanted))),
        step('tags', 'tag bucket', () => buckets.setTags(name, { ...task.seen?.tags, ...tagsFor(spec) })),
    ]);
}
/** A bucket goes only when nothing is left in it, old versions included. */
async function empty(removal) {
    const { name } = removal.seen;
    const { buckets, objects } = removal.storage;
    await (0,engine_work/* remove */.TF)(removal, 'bucket.empty', `empty bucket ${name}`, async () => {
        for await (const { key, versionId } of objects.listVersions(name))
            await objects.delete(name, key, versionId);
    });
    await (0,engine_work/* remove */.TF)(removal, 'bucket.delete', `delete bucket ${name}`, () => buckets.delete(name));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/mail-domain.js



const mail_domain_resource = 'mail domain';
/** The only region of Transactional Email. */
const region = 'fr-par';
/** The domain that Lago's mail comes from, in Transactional Email; it writes its own DNS records where it can. */
const mailDomain = {
    id: 'mail-domain',
    needs: [],
    observe: ({ spec, scaleway, effects }) => {
        const name = domainOf(spec);
        if (name === undefined)
            return Promise.resolve(undefined);
        return effects.perform({
            id: 'provision.mail-domain.read',
            kind: 'scaleway',
            key: `mail domain ${name}`,
            repeatable: true,
            do: async () => (0,scaleway_build/* onlyOne */.jr)(mail_domain_resource, await listDomains(scaleway, name)),
        });
    },
    decide: mail_domain_decide,
    apply: async (task) => {
        const { spec, scaleway, steps } = task;
        const name = domainOf(spec);
        if (!steps.has('create') || name === undefined)
            return;
        await (0,engine_work/* make */.L8)(task, 'mail-domain.create', `register ${name} for mail`, () => scaleway.tem.createDomain({
            region,
            projectId: scaleway.projectId,
            domainName: name,
            autoconfig: isInOurZone(spec, name),
        }), async () => (0,scaleway_build/* onlyOne */.jr)(mail_domain_resource, await listDomains(scaleway, name)));
    },
    removal: {
        isProtected: false,
        describe: ({ name }) => ({ resource: mail_domain_resource, name, monthlyEuro: null }),
        remove: ({ seen: { id: domainId, name }, scaleway, effects }) => (0,engine_work/* remove */.TF)({ effects }, 'mail-domain.delete', `revoke mail domain ${name}`, () => scaleway.tem.revokeDomain({ region, domainId })),
    },
};
/** A name that was revoked and registered again is there twice: the revoked one does not count. */
async function listDomains({ tem, projectId }, name) {
    const found = await (0,scaleway_build/* everyPage */.Lu)(tem.listDomains({ region, projectId, name, pageSize: 100 }));
    return found.filter((domain) => domain.name === name && domain.status !== 'revoked');
}
function domainOf({ mail }) {
    return mail?.managed === true ? mail.from.split('@')[1] : undefined;
}
function isInOurZone({ dns }, name) {
    return dns !== undefined && (name === dns.zone || name.endsWith(`.${dns.zone}`));
}
function mail_domain_decide(seen, { spec }) {
    const name = domainOf(spec);
    if (name === undefined)
        return nothingToDo;
    if (seen === undefined) {
        const settings = { records: isInOurZone(spec, name) ? 'written by Scaleway' : 'to be created by hand' };
        return decided([creation({ resource: mail_domain_resource, name, settings, monthlyEuro: null, steps: ['create'] })]);
    }
    if (seen.status === 'checked')
        return nothingToDo;
    const records = [seen.records?.spf, seen.records?.dkim, seen.records?.dmarc, seen.records?.mx].flatMap((record) => (record === undefined ? [] : [`${record.name} ${record.value}`]));
    const error = seen.lastError === undefined ? '' : ` (${seen.lastError})`;
    return warned(`Mail from ${name} is not accepted yet: it is ${seen.status}${error}. DNS has to have: ${records.join('; ')}. Merge SPF with one that is there already.`);
}

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8009);
;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/monitoring/rules.js
/** What the agent of a release pushes, by the labels that it gives: see render-config's agent. */
function ruleGroups(environment) {
    const of = `environment="${environment}"`;
    const rule = (alert, expr, lasting, summary) => ({
        alert,
        expr,
        for: lasting,
        labels: { environment },
        annotations: { summary },
    });
    const idle = `rate(node_cpu_seconds_total{${of}, mode="idle"}[5m])`;
    const requests = (more) => `sum(rate(traefik_service_requests_total{${of}${more}}[5m]))`;
    const disk = `{${of}, fstype!~"tmpfs|overlay|squashfs"}`;
    return {
        metrics: {
            name: 'lago',
            rules: [
                rule('Processors busy', `100 * (1 - avg by (color) (${idle})) > 80`, '10m', 'More than 80 % of the processors are busy.'),
                rule('Memory short', `100 * (1 - node_memory_MemAvailable_bytes{${of}} / node_memory_MemTotal_bytes{${of}}) > 85`, '10m', 'More than 85 % of the memory is in use.'),
                rule('Disk filling', `100 * (1 - node_filesystem_avail_bytes${disk} / node_filesystem_size_bytes${disk}) > 80`, '10m', 'More than 80 % of a disk is in use.'),
                rule('Requests failing', `100 * ${requests(', code=~"5.."')} / ${requests('')} > 2`, '5m', 'More than 2 % of all requests are answered with 5xx.'),
                rule('Certificate expiring', `min by (cn) (traefik_tls_certs_not_after{${of}}) - time() < 14 * 86400`, '1h', 'A certificate expires in less than 14 days.'),
            ],
        },
        logs: {
            name: 'lago',
            rules: [
                rule('Clock silent', `absent_over_time({${of}, service="clock"}[20m])`, '5m', 'No clock of Lago has written anything for 20 minutes: nothing is billed by itself.'),
            ],
        },
    };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/monitoring/sources.js



const TYPES = ['metrics', 'logs'];
/** The two places in Cockpit that the agents of both colors push to. */
const dataSources = {
    id: 'data-sources',
    needs: [],
    observe: ({ once }) => once(observeSources),
    decide: sources_decide,
    apply: async (task) => {
        if (task.spec.monitoring === undefined)
            return undefined;
        const [metrics, logs] = await Promise.all(TYPES.map((type) => ensure(type, task)));
        return { metrics: metrics ?? '', logs: logs ?? '' };
    },
    removal: {
        isProtected: false,
        describe: (_seen, { spec }) => ({
            resource: 'Cockpit data sources',
            name: TYPES.map((type) => (0,scaleway_build/* nameOf */.Vb)(spec.environment, type)).join(', '),
            monthlyEuro: null,
        }),
        remove: async ({ seen, scaleway, effects }) => {
            for (const type of TYPES) {
                const source = seen[type];
                if (source === undefined)
                    continue;
                await (0,engine_work/* remove */.TF)({ effects }, `data-source.${type}.delete`, `delete Cockpit source ${source.name}`, () => scaleway.cockpit.deleteDataSource({ dataSourceId: source.id }));
            }
        },
    },
};
/** Looked at by the alerts as well, which lie in the sources. */
async function observeSources({ spec, scaleway, effects }) {
    if (spec.monitoring === undefined)
        return undefined;
    const found = await (0,scaleway_build/* findDataSources */.AN)(scaleway, spec.environment, effects);
    return found.metrics === undefined && found.logs === undefined ? undefined : found;
}
function sources_decide(seen, { spec }) {
    const { monitoring } = spec;
    if (monitoring === undefined)
        return nothingToDo;
    return decided(TYPES.flatMap((type) => sources_changesOf(type, seen?.[type], spec, monitoring['keep-days'])));
}
function sources_changesOf(type, source, spec, keepDays) {
    const resource = `Cockpit ${type} source`;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, type);
    if (source === undefined) {
        const settings = { keepDays };
        return [creation({ resource, name, settings, monthlyEuro: null, steps: [`create ${type}`] })];
    }
    if (source.retentionDays === keepDays)
        return [];
    const differences = [{ property: 'keepDays', before: source.retentionDays, after: keepDays }];
    const reason = 'keeps them for another time than the spec says';
    return [alteration({ resource, name, reason, differences, steps: [`keep ${type}`] })];
}
async function ensure(type, task) {
    const { spec, scaleway, steps } = task;
    const { cockpit, projectId } = scaleway;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, type);
    const retentionDays = spec.monitoring?.['keep-days'] ?? 31;
    const source = task.seen?.[type] ??
        (await (0,engine_work/* make */.L8)(task, `data-source.${type}.create`, `create Cockpit source ${name}`, () => cockpit.createDataSource({ name, type, retentionDays, projectId }), async () => {
            const found = await (0,scaleway_build/* everyPage */.Lu)(cockpit.listDataSources({ projectId, origin: 'custom', types: [type] }));
            return (0,scaleway_build/* onlyOne */.jr)(`Cockpit ${type} source`, found.filter((one) => one.name === name));
        }));
    if (steps.has(`keep ${type}`)) {
        await (0,engine_work/* set */.hZ)(task, `data-source.${type}.retention`, `keep ${name} for ${retentionDays} days`, () => cockpit.updateDataSource({ dataSourceId: source.id, retentionDays }));
    }
    return source.url;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/monitoring/alerts.js






const alerts_TYPES = ['metrics', 'logs'];
/** The ruler of each kind of source (facts: scaleway.md 9). */
const RULER = { metrics: '/prometheus/config/v1/rules', logs: '/loki/api/v1/rules' };
const alerts_resource = 'alerts';
/** Who is told of what: Cockpit's alert manager, one address, and the rules of this environment. */
const alerts = {
    id: 'alerts',
    needs: [dataSources],
    observe: alerts_observe,
    decide: alerts_decide,
    apply: alerts_apply,
    removal: {
        isProtected: false,
        describe: (_seen, { spec }) => ({ resource: alerts_resource, name: spec.environment, monthlyEuro: 0 }),
        remove: async ({ seen, scaleway, spec, effects }) => {
            for (const type of alerts_TYPES) {
                const url = seen.urls[type];
                if (url === undefined || seen.rules[type] === undefined)
                    continue;
                await (0,engine_work/* remove */.TF)({ effects }, `alerts.${type}.delete`, `delete rules for ${type}`, () => scaleway.send(rulesUrl(type, url, spec.environment), { method: 'DELETE' }));
            }
        },
    },
};
function rulesUrl(type, url, environment) {
    return `${url}${RULER[type]}/lago-${environment}`;
}
async function alerts_observe(reading) {
    const { spec, scaleway, effects } = reading;
    if (spec.monitoring === undefined)
        return undefined;
    const sources = await reading.once(observeSources);
    if (sources === undefined)
        return undefined;
    const { cockpit, projectId } = scaleway;
    const urls = { metrics: sources.metrics?.url, logs: sources.logs?.url };
    return effects.perform({
        id: 'provision.alerts.read',
        kind: 'scaleway',
        key: 'alerts in Cockpit',
        repeatable: true,
        do: async () => {
            const [manager, contacts, metrics, logs] = await Promise.all([
                cockpit.getAlertManager({ projectId }),
                (0,scaleway_build/* everyPage */.Lu)(cockpit.listContactPoints({ projectId, pageSize: 100 })),
                readRules(scaleway, 'metrics', urls.metrics, spec.environment),
                readRules(scaleway, 'logs', urls.logs, spec.environment),
            ]);
            return {
                isEnabled: manager.alertManagerEnabled,
                contacts: contacts.flatMap(({ email }) => email?.to ?? []),
                rules: { metrics, logs },
                urls,
            };
        },
    });
}
async function readRules(scaleway, type, url, environment) {
    if (url === undefined)
        return undefined;
    try {
        const response = await scaleway.send(rulesUrl(type, url, environment), { method: 'GET' });
        const namespaces = (0,dist/* parse */.qg)(await response.text());
        return comparable(namespaces[`lago-${environment}`] ?? []);
    }
    catch (error) {
        if ((0,scaleway_build/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
/** What we write of a group: a ruler adds fields of its own. */
function comparable(groups) {
    return JSON.stringify(groups.map(({ name, rules }) => [name, rules.map((rule) => [rule.alert, rule.expr, rule.for])]));
}
function alerts_decide(seen, { spec }) {
    if (spec.monitoring === undefined)
        return nothingToDo;
    const to = spec.monitoring['alert-email'];
    const groups = ruleGroups(spec.environment);
    const change = (step, reason, property, before, after) => alteration({
        resource: alerts_resource,
        name: spec.environment,
        reason,
        differences: [{ property, before, after }],
        steps: [step],
    });
    const changes = [];
    if (seen?.isEnabled !== true)
        changes.push(change('enable', 'no rule fires without it', 'alert manager', 'off', 'on'));
    if (!seen?.contacts.includes(to))
        changes.push(change('contact', 'nobody is told at this address', 'contact', seen?.contacts ?? null, to));
    for (const type of alerts_TYPES) {
        if (seen?.rules[type] === comparable([groups[type]]))
            continue;
        const before = seen?.rules[type] === undefined ? null : 'other rules';
        const after = groups[type].rules.map(({ alert }) => alert);
        changes.push(change(`rules of ${type}`, 'rules are not ours', `rules for ${type}`, before, after));
    }
    return decided(changes);
}
async function alerts_apply(task) {
    const { spec, scaleway, steps } = task;
    const { cockpit, projectId } = scaleway;
    const urls = task.made(dataSources);
    if (spec.monitoring === undefined || urls === undefined)
        return;
    const to = spec.monitoring['alert-email'];
    if (steps.has('enable'))
        await (0,engine_work/* set */.hZ)(task, 'alerts.enable', 'switch on the alert manager', () => cockpit.enableAlertManager({ projectId }));
    if (steps.has('contact'))
        await addContact(task, to);
    const groups = ruleGroups(spec.environment);
    for (const type of alerts_TYPES) {
        if (!steps.has(`rules of ${type}`))
            continue;
        // A group of the same name is replaced: doing it twice is like doing it once.
        await (0,engine_work/* set */.hZ)(task, `alerts.${type}`, `set rules for ${type}`, () => scaleway.send(rulesUrl(type, urls[type], spec.environment), {
            method: 'POST',
            headers: { 'content-type': 'application/yaml' },
            body: (0,dist/* stringify */.As)(groups[type]),
        }));
    }
}
/** Nothing keeps the API from having an address twice. */
async function addContact(task, to) {
    const { cockpit, projectId } = task.scaleway;
    await task.effects.perform({
        id: 'provision.alerts.contact',
        kind: 'scaleway',
        key: 'contact for alerts',
        title: 'add the contact for alerts',
        do: () => cockpit.createContactPoint({ projectId, email: { to } }),
        probe: async () => {
            const contacts = await (0,scaleway_build/* everyPage */.Lu)(cockpit.listContactPoints({ projectId, pageSize: 100 }));
            const found = contacts.some(({ email }) => email?.to === to);
            return found ? { happened: true, value: undefined } : { happened: false };
        },
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/monitoring/token.js




const token_resource = 'Cockpit token';
const SECRET = 'COCKPIT_TOKEN';
/** What the agents push with: it may write, and nothing else. Told once, so a lost one is replaced. */
const agentToken = {
    id: 'agent-token',
    needs: [],
    observe: async ({ spec, scaleway, effects, vault }) => {
        if (spec.monitoring === undefined)
            return undefined;
        const stored = await vault?.stored();
        const tokens = await effects.perform({
            id: 'provision.agent-token.read',
            kind: 'scaleway',
            key: 'Cockpit tokens',
            repeatable: true,
            do: () => listTokens(scaleway, (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'agent')),
        });
        if (tokens.length === 0)
            return undefined;
        return { tokens, storedAt: stored === undefined ? null : stored.get(SECRET) };
    },
    decide: token_decide,
    apply: token_apply,
    removal: {
        isProtected: false,
        describe: (_seen, { spec }) => ({ resource: token_resource, name: (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'agent'), monthlyEuro: 0 }),
        remove: async ({ seen, scaleway, effects }) => {
            for (const { accessKey } of seen.tokens)
                await deleteToken(effects, scaleway, accessKey);
        },
    },
};
/** Cockpit knows no tags, and names are not unique. */
async function listTokens({ cockpit, projectId }, name) {
    const all = await (0,scaleway_build/* everyPage */.Lu)(cockpit.listTokens({ projectId, pageSize: 100 }));
    const own = all.filter((token) => token.name === name);
    return own.map(({ id, createdAt }) => ({
        accessKey: id,
        ...(createdAt === undefined ? {} : { createdAt }),
    }));
}
function token_decide(seen, view) {
    const { spec, vault, given, now } = view;
    if (spec.monitoring === undefined)
        return nothingToDo;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'agent');
    if (seen === undefined) {
        if (vault !== undefined) {
            const settings = { scopes: ['write_only_metrics', 'write_only_logs'] };
            return decided([creation({ resource: token_resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
        }
        if (given[SECRET] !== undefined)
            return nothingToDo;
        return refused({
            message: 'The token that the agents push with is told once, and there is nowhere to store it.',
            remedy: `Give secrets-token or age-recipient; or make a token in Cockpit yourself and map ${SECRET}.`,
            path: ['monitoring'],
        });
    }
    const fault = keyFault(seen.tokens, seen.storedAt, now);
    if (fault === undefined || vault === undefined)
        return nothingToDo;
    const differences = [
        { property: 'token', before: `${seen.tokens.length} of them`, after: 'a new one, stored' },
    ];
    return decided([alteration({ resource: token_resource, name, reason: fault, differences, steps: ['create'] })]);
}
async function token_apply(task) {
    if (!task.steps.has('create'))
        return;
    const { scaleway, spec, effects } = task;
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'agent');
    // A token whose reply was lost is of no use: another one is made, and it is deleted with the old ones.
    const token = await (0,engine_work/* set */.hZ)(task, 'agent-token.create', `create Cockpit token ${name}`, () => scaleway.cockpit.createToken({
        name,
        projectId: scaleway.projectId,
        tokenScopes: ['write_only_metrics', 'write_only_logs'],
    }));
    await task.vault?.store('cockpit-token', { [SECRET]: (0,engine_work/* present */.Eb)(token.secretKey, `Cockpit token ${name}`) });
    const tokens = await (0,engine_work/* set */.hZ)(task, 'agent-token.list', `list Cockpit tokens ${name}`, () => listTokens(scaleway, name));
    for (const { accessKey } of tokens)
        if (accessKey !== token.id)
            await deleteToken(effects, scaleway, accessKey);
}
function deleteToken(effects, { cockpit }, tokenId) {
    return (0,engine_work/* remove */.TF)({ effects }, 'agent-token.delete', `delete Cockpit token ${tokenId}`, () => cockpit.deleteToken({ tokenId }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/all.js




















/** Everything an environment is made of, in the order in which plans show it. */
const resources = [
    lagoSecrets,
    privateNetwork,
    securityGroup,
    sshKey,
    elasticIp,
    dnsRecord,
    rootVolumes,
    managementIps.blue,
    servers.blue,
    privateNics.blue,
    managementIps.green,
    servers.green,
    privateNics.green,
    attachment,
    boots.blue,
    boots.green,
    database,
    redis,
    bucket,
    storageAccess,
    mailDomain,
    mailAccess,
    dataSources,
    agentToken,
    alerts,
];

;// CONCATENATED MODULE: ./actions/scw-provision/build/read-back.js







/** Reads everything again after applying, until nothing is left to change: addresses of NICs come a little late. */
function readBack(reading, found) {
    const { effects } = reading;
    return (0,engine_work/* until */.TG)(reading, 'read-back', 'environment as the spec says', { timeout: 120, every: 5 }, async () => {
        const surveyed = await survey(resources, { ...found, effects });
        const left = wholeDecision(decideAll(resources, surveyed, found)).changes.map(({ planned }) => `${planned.action} ${planned.resource}`);
        const now = [...left, ...(0,scaleway_build/* missingParts */.tL)(surveyed.inventory).map((part) => `no ${part} yet`)];
        return { done: now.length === 0, value: surveyed, now: now.join(', ') };
    });
}
/** The topology as it is now, without waiting for anything; undefined when the environment is not complete. */
async function readTopologyNow({ scaleway, effects, spec }, surveyed) {
    const { inventory } = surveyed;
    if ((0,scaleway_build/* missingParts */.tL)(inventory).length > 0)
        return undefined;
    return (0,scaleway_build/* topologyOf */.dA)(inventory, await (0,scaleway_build/* readExtras */.QO)(scaleway, inventory, foundParts(surveyed), effects, spec), spec, scaleway.projectId);
}
/** The topology of a complete environment, when both colors have booted and told their host keys. */
async function readTopology(reading, surveyed) {
    const { scaleway, effects, spec } = reading;
    const { inventory } = surveyed;
    const instanceId = inventory.database?.id ?? '';
    const [certificate, parts, blue, green] = await Promise.all([
        (0,scaleway_build/* readCertificate */.w$)(scaleway, instanceId, effects),
        (0,scaleway_build/* readProvisionedParts */.vn)(scaleway, spec, foundParts(surveyed), effects),
        fingerprintsOf(reading, inventory, 'blue'),
        fingerprintsOf(reading, inventory, 'green'),
    ]);
    const extras = { certificate, fingerprints: { blue, green }, ...parts };
    return (0,scaleway_build/* topologyOf */.dA)(inventory, extras, spec, scaleway.projectId);
}
function foundParts(surveyed) {
    return { redis: surveyed.seen(redis), sources: surveyed.seen(dataSources) };
}
/** Published by the image at first boot, seconds to minutes after it (facts: scaleway.md 3.5). */
async function fingerprintsOf(reading, inventory, color) {
    const { server } = inventory.colors[color];
    if (server === undefined)
        return [];
    if (server.state !== 'running' || server.stateDetail !== 'booted')
        await untilBooted(reading, color, server);
    const title = `SSH host keys of ${server.name}`;
    return (0,engine_work/* until */.TG)(reading, `server.${color}.wait-host-keys`, title, { timeout: 300, every: 5, usually: 'up to 3 minutes' }, async () => {
        const value = await (0,scaleway_build/* lookUpFingerprints */.qD)(reading.scaleway, server.id);
        return { done: value.length > 0, value, now: 'not published yet' };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/apply-plan.js










/** Brings the environment to what the plan says, reads it back, and answers its topology. */
async function applyPlan(context, found, plan) {
    const { effects } = context;
    const { scaleway, spec, surveyed, decisions } = found;
    const reading = { scaleway, effects, spec };
    if (plan.changes.length === 0) {
        if ((0,scaleway_build/* missingParts */.tL)(surveyed.inventory).length === 0)
            return readTopology(reading, surveyed);
    }
    checkPasswords(found.given, decisions);
    await preflight(reading, decisions);
    const makesServer = contracts_build/* COLORS */.lm.some((color) => isPlanned(decisions, servers[color], 'create'));
    const imageId = makesServer ? await findImage(scaleway, spec, effects) : '';
    await apply(resources, surveyed, decisions, { ...found, effects, imageId });
    return readTopology(reading, await readBack(reading, found));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/destroy.js

/** Decides what goes: everything but what is protected and not allowed to go, and what that needs. Pure. */
function decideDestruction(resources, surveyed, view) {
    const existing = resources.flatMap((resource) => {
        const seen = surveyed.seen(resource);
        if (seen === undefined || resource.removal === undefined)
            return [];
        return [{ resource, description: resource.removal.describe(seen, view) }];
    });
    const isKept = ({ resource, description }) => resource.removal?.isProtected === true && !view.allowed.has(description.name);
    const kept = existing.filter(isKept);
    const needed = destroy_needsOf(kept.map(({ resource }) => resource));
    const because = (one) => {
        if (isKept(one))
            return 'protected';
        return needed.has(one.resource.id) ? 'needed' : undefined;
    };
    return {
        goes: existing.filter((one) => because(one) === undefined),
        stays: existing.flatMap((one) => {
            const reason = because(one);
            return reason === undefined ? [] : [{ description: one.description, because: reason }];
        }),
    };
}
/** Ids of all that these need, directly or not. */
function destroy_needsOf(resources) {
    const found = new Set();
    const visit = (resource) => {
        for (const need of resource.needs) {
            if (found.has(need.id))
                continue;
            found.add(need.id);
            visit(need);
        }
    };
    resources.forEach(visit);
    return found;
}
/**
 * Walks the graph backwards: a resource is removed as soon as everything that needs it is gone.
 *
 * @throws what failed, after everything that could be removed was
 */
async function destroy({ goes }, resources, surveyed, work) {
    const begun = new Map();
    const condemned = new Set(goes.map(({ resource }) => resource.id));
    const begin = (resource) => {
        const already = begun.get(resource.id);
        if (already !== undefined)
            return already;
        const removing = take(resource);
        begun.set(resource.id, removing);
        return removing;
    };
    const take = async (resource) => {
        const dependents = resources.filter(({ needs }) => needs.some(({ id }) => id === resource.id));
        await Promise.all(dependents.map(begin));
        const seen = surveyed.seen(resource);
        if (!condemned.has(resource.id) || seen === undefined)
            return;
        await resource.removal?.remove({ ...work, seen });
    };
    await (0,engine_work/* allOf */.bn)(resources.map(begin));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/plan.js

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
/** € per month of the whole environment as it will be, where each price comes from, and what exists costs before. */
function describeCosts(summary, costs, before) {
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
        ['The same before this plan', euro(Math.round(before * 100) / 100), ''],
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
        `DNS: ${topology.domain} is to be an A record of ${topology.elasticIp.address}. It never changes when colors do.`,
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
/** What a destruction leaves and what that goes on costing. */
function describeSurvivors(summary, { stays }) {
    if (stays.length === 0)
        return;
    const because = {
        protected: 'protected: allow-destroy does not name it',
        needed: 'something that stays needs it',
    };
    summary.heading('What stays, and what it costs', 3).table(['Resource', 'Name', 'Why', '€/month'], stays.map(({ description: { resource, name, monthlyEuro }, because: reason }) => [
        resource,
        name,
        because[reason],
        euro(monthlyEuro),
    ]));
}
/** How often each product was asked, and how often something was changed there. */
function describeCalls(summary, { calls }) {
    const products = new Map();
    for (const call of calls) {
        const product = call.path.split('/')[1] ?? '';
        products.set(product, [...(products.get(product) ?? []), call]);
    }
    const changing = (some) => some.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;
    summary.details(`${calls.length} calls to Scaleway, ${changing(calls)} of them changing something`, (inner) => inner.table(['Product', 'Calls', 'Changing', 'Refused or lost'], [...products].map(([product, some]) => [
        product,
        String(some.length),
        String(changing(some)),
        String(some.filter(({ status }) => status === 0 || status >= 400).length),
    ])));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/destroy-environment.js






/** Takes the environment away, but for what is protected; says what stays and what that costs. */
async function destroyEnvironment(context, found) {
    const { summary, effects } = context;
    const { spec, surveyed, allowed } = found;
    const destruction = decideDestruction(resources, surveyed, found);
    checkNames(context, allowed, destruction);
    const changes = destruction.goes.map(({ description: { resource, name } }) => deletion({ resource, name, reason: 'mode destroy', steps: [] }));
    const decision = { changes, refusals: [], warnings: [] };
    const plan = planOf(decision, spec.environment);
    describePlan(summary, plan, decision);
    describeSurvivors(summary, destruction);
    await destroy(destruction, resources, surveyed, { ...found, effects, imageId: '' });
    const stays = destruction.stays.map(({ description: { resource, name } }) => `${resource} ${name}`);
    if (stays.length > 0)
        context.notice(`These stay: ${stays.join(', ')}.`);
    const ip = destruction.stays.some(({ description }) => description.name === surveyed.inventory.elasticIp?.address);
    return {
        topology: '',
        plan: JSON.stringify(plan),
        changed: String(changes.length > 0),
        'elastic-ip': ip ? (surveyed.inventory.elasticIp?.address ?? '') : '',
        'active-color': '',
    };
}
/**
 * Names of which none fits are those of another environment: nothing is destroyed then. Some that fit nothing are
 * told only, because a destruction that is run again may have taken them away already.
 *
 * @throws ActionError `input`
 */
function checkNames(context, allowed, { goes, stays }) {
    const names = [...goes, ...stays].map(({ description }) => description.name);
    const unknown = [...allowed].filter((name) => !names.includes(name));
    if (unknown.length === 0)
        return;
    const message = `Input 'allow-destroy' names what this environment does not have: ${unknown.join(', ')}.`;
    const isOfAnother = unknown.length === allowed.size && stays.length > 0;
    if (!isOfAnother) {
        context.warning(message);
        return;
    }
    const remedy = `It has ${names.join(', ')}; correct the name, or leave it out to keep them.`;
    throw new effects_build/* ActionError */.lZ('input', message, remedy);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/costs-before.js
/** € per month of everything that exists, as far as prices are known. */
function costsBefore(resources, surveyed, view) {
    return resources.reduce((sum, resource) => {
        const seen = surveyed.seen(resource);
        if (seen === undefined || resource.removal === undefined)
            return sum;
        return sum + (resource.removal.describe(seen, view).monthlyEuro ?? 0);
    }, 0);
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(3934);
;// CONCATENATED MODULE: ./actions/scw-provision/build/public-name.js

/** By the resolver of this machine, which answers within seconds or not at all. */
const resolveAddresses = (name) => new promises_.Resolver({ timeout: 1500, tries: 1 }).resolve4(name);
/** Where the API is a stand-in for Scaleway's, its addresses are nobody's, and there is nothing to look up. */
function resolverFor(apiUrl) {
    const isReal = apiUrl === undefined || new URL(apiUrl).hostname.endsWith('.scaleway.com');
    return isReal ? resolveAddresses : undefined;
}
/**
 * What is left to do in DNS when somebody else keeps the record: undefined when the domain has the Elastic IP, and
 * nothing else, or when Scaleway DNS has its record. Nothing fails because of it: Lago can be released before its name is public.
 */
async function missingRecord({ domain, dns }, address, effects, resolve) {
    if (dns !== undefined || resolve === undefined)
        return undefined;
    const addresses = await effects.perform({
        id: 'provision.public-name',
        kind: 'http',
        key: domain,
        title: `look up ${domain}`,
        repeatable: true,
        do: () => resolve(domain).catch(() => []),
    });
    if (addresses.length === 1 && addresses[0] === address)
        return undefined;
    const now = addresses.length === 0 ? 'no address that this runner can see' : addresses.join(', ');
    return `Create the DNS record ${domain} A ${address} (time to live 300): the name has ${now} now.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
const github = (call) => (0,build/* callGitHub */.ur)(call, 'Give the job `permissions: pull-requests: write` and pass github-token: secrets.GITHUB_TOKEN.');

// EXTERNAL MODULE: ./actions/scw-provision/build/runner-access.js
var runner_access = __webpack_require__(2053);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/escrow.js



/**
 * @throws ActionError `input` when the recipient is no age recipient
 */
async function openEscrow(options) {
    const { recipient, folder, environment, effects } = options;
    const { Encrypter } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 53));
    const encrypter = new Encrypter();
    try {
        encrypter.addRecipient(recipient);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'age-recipient' is no age recipient: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Make one with `age-keygen -o key.txt`, keep key.txt offline, and give the line that starts with age1.');
    }
    return {
        folder,
        keep: async (why, secrets) => {
            const at = new Date(effects.clock.now()).toISOString();
            const content = JSON.stringify({ environment, why, at, secrets }, null, 2);
            const file = (0,external_node_path_.join)(folder, `lago-${environment}-${why}-${at.replace(/[:.]/g, '-')}.age`);
            const sealed = await encrypter.encrypt(content);
            await effects.perform({
                id: `provision.escrow.${why}`,
                kind: 'file',
                key: file,
                title: `escrow ${why}`,
                repeatable: true,
                do: async () => {
                    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                    await (0,external_node_fs_promises_.writeFile)(file, sealed, { mode: 0o600 });
                },
            });
            return file;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@noble+ciphers@2.4.0/node_modules/@noble/ciphers/salsa.js
var salsa = __webpack_require__(450);
// EXTERNAL MODULE: ./node_modules/.pnpm/@noble+curves@2.4.0/node_modules/@noble/curves/ed25519.js + 3 modules
var ed25519 = __webpack_require__(4607);
// EXTERNAL MODULE: ./node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/blake2.js + 1 modules
var blake2 = __webpack_require__(795);
;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/sealed-box.js



/**
 * Encrypts for the owner of a public key, as libsodium's `crypto_box_seal` does and GitHub wants it: a one-time key
 * pair, its public half in front, and the nonce derived from both public keys. Neither Node nor WebCrypto has it.
 */
function sealedBox(text, publicKey) {
    const oneTime = ed25519/* x25519 */.TU.keygen();
    const nonce = (0,blake2/* blake2b */.Sx)(concatenated(oneTime.publicKey, publicKey), { dkLen: 24 });
    const key = boxKey(ed25519/* x25519 */.TU.getSharedSecret(oneTime.secretKey, publicKey));
    const box = (0,salsa/* xsalsa20poly1305 */.uT)(key, nonce).encrypt(new TextEncoder().encode(text));
    return concatenated(oneTime.publicKey, box);
}
/** HSalsa20 of the shared point, with a zero nonce: `crypto_box_beforenm` of libsodium. */
function boxKey(shared) {
    const words = (bytes) => new Uint32Array(bytes.slice().buffer);
    const out = new Uint32Array(8);
    (0,salsa/* hsalsa */.bD)(words(new TextEncoder().encode('expand 32-byte k')), words(shared), new Uint32Array(4), out);
    return new Uint8Array(out.buffer);
}
function concatenated(first, second) {
    return new Uint8Array([...first, ...second]);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/github-secrets.js


const remedy = 'GITHUB_TOKEN cannot reach secrets: give secrets-token a fine-grained personal access token, or the token of an App, with the repository permission Environments: read and write.';
/** @actions/github, loaded only when there is a token for it. */
async function githubSecrets(token, environment_name, runner) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 1918));
    const octokit = getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    const place = { owner, repo, environment_name };
    const { actions } = octokit.rest;
    return {
        list: () => (0,build/* callGitHub */.ur)(async () => {
            const found = await octokit.paginate(actions.listEnvironmentSecrets, { ...place, per_page: 100 });
            return new Map(found.map(({ name, updated_at }) => [name, new Date(updated_at)]));
        }, remedy),
        put: (secret_name, value) => (0,build/* callGitHub */.ur)(async () => {
            const { data } = await actions.getEnvironmentPublicKey(place);
            const sealed = sealedBox(value, new Uint8Array(Buffer.from(data.key, 'base64')));
            await actions.createOrUpdateEnvironmentSecret({
                ...place,
                secret_name,
                encrypted_value: Buffer.from(sealed).toString('base64'),
                key_id: data.key_id,
            });
        }, remedy),
    };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/open-vault.js




/**
 * The vault that the inputs describe: the GitHub environment when there is a token for it; without one, files for the
 * age recipient, from which a person stores them; undefined when there is neither.
 *
 * @throws ActionError `input` when the recipient is none
 */
async function openVault(context, spec) {
    const { inputs, effects, runner } = context;
    const recipient = inputs['age-recipient'];
    const token = inputs['secrets-token'];
    const folder = (0,external_node_path_.join)(runner.tempFolder, 'lago-escrow');
    const { environment } = spec;
    const escrow = recipient === undefined ? undefined : await openEscrow({ recipient, folder, environment, effects });
    if (token !== undefined) {
        const secrets = await githubSecrets(token, inputs['github-environment'] ?? environment, runner);
        return githubVault(secrets, escrow, context);
    }
    return escrow && fileVault(escrow, context);
}
function githubVault(secrets, escrow, context) {
    const { effects } = context;
    let listed;
    const list = () => effects.perform({
        id: 'provision.secrets.list',
        kind: 'github',
        key: 'secrets of the environment',
        title: 'list secrets of the GitHub environment',
        repeatable: true,
        do: () => secrets.list(),
    });
    return {
        stored: () => {
            listed ??= list();
            return listed;
        },
        store: async (why, values) => {
            mask(values);
            if (escrow === undefined)
                warnWithoutEscrow(context, values);
            else
                context.notice(`Escrowed as ${await escrow.keep(why, values)}: keep it outside of GitHub and Scaleway.`);
            for (const [name, value] of Object.entries(values))
                await put(effects, secrets, name, value);
            listed = undefined;
            context.notice(`Stored ${Object.keys(values).join(', ')}. A job gets its secrets when it starts: run this workflow again.`);
        },
    };
}
async function put(effects, secrets, name, value) {
    await effects.perform({
        id: `provision.secrets.put.${name.toLowerCase().replaceAll('_', '-')}`,
        kind: 'github',
        key: name,
        title: `store secret ${name}`,
        repeatable: true,
        do: () => secrets.put(name, value),
    });
}
function warnWithoutEscrow(context, values) {
    context.warning(`${Object.keys(values).join(', ')}: only GitHub has them, and gives none back. Give age-recipient to keep a copy.`);
}
/** What is known to exist is what was mapped into this step. */
function fileVault(escrow, context) {
    const given = Object.entries(context.variables).filter(([, value]) => value !== undefined);
    const known = new Map(given.map(([name]) => [name, null]));
    return {
        stored: async () => known,
        store: async (why, values) => {
            mask(values);
            const file = await escrow.keep(why, values);
            for (const name of Object.keys(values))
                known.set(name, null);
            context.warning(`Store ${Object.keys(values).join(', ')} as secrets of the GitHub environment: \`age -d -i key.txt ${file}\` shows them.`);
        },
    };
}
function mask(values) {
    for (const value of Object.values(values))
        (0,build/* maskSecret */.$l)(value);
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/run.js





















/** From lago.yml and what exists to a plan; with mode apply, to the environment itself; with destroy, back to nothing. */
async function run(context, resolve) {
    const { inputs, variables, effects } = context;
    const { spec, lineOf } = await (0,build/* loadSpec */.II)(inputs.spec, context);
    const scaleway = (0,scaleway_build/* scalewayFor */.Vv)(spec, variables);
    const allowed = namesIn(inputs['allow-destroy']);
    const vault = await openVault(context, spec);
    const storage = createObjectStorage({
        accessKey: scaleway.accessKey,
        secretKey: variables.SCW_SECRET_KEY,
        region: scaleway.region,
        projectId: scaleway.projectId,
        endpoint: variables.AWS_ENDPOINT_URL_S3,
    });
    const [surveyed, prices] = await Promise.all([
        survey(resources, { scaleway, effects, spec, vault, storage }),
        readPrices(scaleway, effects),
    ]);
    const runnerAddress = await (0,runner_access/* findRunnerAddress */.uS)(inputs['runner-address'], effects);
    const now = effects.clock.now();
    const view = { spec, prices, now, allowed, vault, given: givenSecrets(variables) };
    const decisions = decideAll(resources, surveyed, view);
    const found = { ...view, scaleway, storage, surveyed, decisions };
    const outputs = inputs.mode === 'destroy'
        ? await destroyEnvironment(context, found)
        : await reachSpec(context, found, lineOf, runnerAddress);
    if (outputs['elastic-ip'] !== '' && inputs.mode !== 'destroy') {
        const missing = await missingRecord(spec, outputs['elastic-ip'], effects, resolve ?? resolverFor(variables.SCW_API_URL));
        if (missing !== undefined)
            context.notice(missing);
    }
    describeCalls(context.summary, { calls: [...scaleway.calls, ...storage.calls] });
    return outputs;
}
async function reachSpec(context, found, lineOf, runnerAddress) {
    const { inputs, summary, effects } = context;
    const { scaleway, spec, prices, decisions } = found;
    const decision = joined([decideOffer(spec, prices), wholeDecision(decisions)]);
    const plan = planOf(decision, spec.environment);
    describePlan(summary, plan, decision);
    for (const warning of decision.warnings)
        context.warning(warning);
    if (inputs.mode === 'plan')
        await publishPlan(context, plan, decision);
    refuse(context, lineOf, decision);
    const topology = inputs.mode === 'plan'
        ? await readTopologyNow({ scaleway, effects, spec }, found.surveyed)
        : await applyPlan(context, found, plan);
    if (inputs.mode === 'apply' && topology !== undefined && runnerAddress !== undefined) {
        context.saveState('runner-address', runnerAddress);
        context.saveState('security-group', topology.securityGroup.id);
        await (0,runner_access/* letThrough */.dH)({ scaleway, effects, spec }, topology.securityGroup.id, runnerAddress);
    }
    describeCosts(summary, costsOf(spec, prices), costsBefore(resources, found.surveyed, found));
    if (topology !== undefined)
        describeTopology(summary, topology);
    if (inputs.mode === 'plan' && inputs['fail-on-drift'] && plan.changes.length > 0) {
        context.fail(drifted(plan));
    }
    return {
        topology: topology === undefined ? '' : JSON.stringify(topology),
        plan: JSON.stringify(plan),
        changed: String(plan.changes.length > 0),
        'elastic-ip': topology?.elasticIp.address ?? found.surveyed.inventory.elasticIp?.address ?? '',
        'active-color': topology?.activeColor ?? '',
    };
}
/** The variables that hold secrets of Lago. */
function givenSecrets(variables) {
    const names = [...Object.keys(makers), ...KEY_SECRETS];
    const given = names.map((name) => [name, variables[name]]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
/** Names are separated by commas or line breaks. */
function namesIn(text) {
    return new Set((text ?? '').split(/[\s,]+/).filter((name) => name !== ''));
}
function drifted({ changes, environment }) {
    const list = changes.map(({ action, resource }) => `${action} ${resource}`).join(', ');
    return new effects_build/* ActionError */.lZ('drift', `Environment '${environment}' is not as the spec says: ${list}.`, 'Run provision with mode: apply to bring it back, or write into lago.yml what was changed on purpose.');
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


/***/ })

};
;