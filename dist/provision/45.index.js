"use strict";
exports.id = 45;
exports.ids = [45];
exports.modules = {

/***/ 7045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/action-kit/build/index.js + 29 modules
var build = __webpack_require__(7507);
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


const GIBIBYTE = 1024 ** 3;
/** All instance types. The SDK does not page this list, and PRO2-XS is on its last page. */
async function readInstanceTypes(scaleway, effects) {
    return effects.perform({
        id: 'provision.types',
        kind: 'scaleway',
        key: 'instance types',
        title: 'read instance types and prices',
        repeatable: true,
        do: async () => {
            const types = {};
            for (let page = 1;; page++) {
                const { servers, totalCount } = await scaleway.instance.listServersTypes({ page, perPage: 100 });
                for (const [name, type] of Object.entries(servers))
                    types[name] = typeOf(type);
                if (Object.keys(servers).length === 0 || Object.keys(types).length >= totalCount)
                    return types;
            }
        },
    });
}
function typeOf({ hourlyPrice, ncpus, ram, arch, volumesConstraint }) {
    return {
        hourlyPrice,
        vcpus: ncpus,
        memoryGiB: Math.round(ram / GIBIBYTE),
        architecture: arch,
        hasLocalVolumes: (volumesConstraint?.maxSize ?? 0) > 0,
    };
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/engine/once-each.js
/** Work on resources that is begun once for each, however many wait for it. */
function onceEach(work) {
    const begun = new Map();
    return (resource) => {
        const working = begun.get(resource.id) ?? work(resource);
        begun.set(resource.id, working);
        return working;
    };
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
    const begin = onceEach(async (resource) => {
        const needs = await Promise.all(resource.needs.map(begin));
        await Promise.allSettled((resource.after ?? []).map(begin));
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
    });
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
/** @param always steps that every alteration of this resource takes besides its own */
function altering(resource, name, ...always) {
    return (step, reason, property, before, after) => alteration({
        resource,
        name,
        reason,
        differences: [{ property, before, after }],
        steps: [step, ...always],
    });
}
/** A resource that gives way to a new one. */
function replacement(options) {
    const { steps, ...planned } = options;
    return { steps, planned: { action: 'replace', ...planned } };
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
    const found = await observe(resources, given, () => inventory);
    // The id stands for one resource, and what was stored under it came from its own `observe`.
    return {
        inventory: await inventory,
        seen: ({ id }) => found.get(id),
    };
}
/**
 * Observes some resources again. All others are as they were, and so is the inventory, unless one of these looks at it or
 * it lacked something.
 */
async function surveyAgain(resources, given, before) {
    const { scaleway, effects, spec } = given;
    let read;
    const found = await observe(resources, given, () => {
        read ??= (0,scaleway_build/* readInventory */.zw)(scaleway, spec.environment, effects);
        return read;
    });
    if (read === undefined && (0,scaleway_build/* missingParts */.tL)(before.inventory, spec).length > 0)
        read = (0,scaleway_build/* readInventoryAgain */.VS)(scaleway, spec.environment, before.inventory, effects);
    return {
        inventory: (await read) ?? before.inventory,
        seen: (resource) => found.has(resource.id) ? found.get(resource.id) : before.seen(resource),
    };
}
async function observe(resources, given, inventory) {
    const reading = {
        ...given,
        get inventory() {
            return inventory();
        },
        once: (read) => once(read),
    };
    const once = memory(reading);
    return new Map(await Promise.all(resources.map(async (resource) => [resource.id, await resource.observe(reading)])));
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
function pricesOf(types) {
    return Object.fromEntries(Object.entries(types).map(([name, { hourlyPrice }]) => [name, hourlyPrice]));
}
/** What an environment of this spec costs per month. */
function costsOf(spec, prices) {
    const { type, colors } = spec.instances;
    const unknown = (what, isWanted) => isWanted ? [{ what, monthlyEuro: null, source: 'unknown' }] : [];
    const volume = spec.instances['root-volume-gb'];
    const data = spec.instances['data-volume-gb'];
    const database = spec.database;
    return [
        {
            what: `${colors} × instance ${type}`,
            monthlyEuro: times(colors, computeMonthly(type, prices)),
            source: 'API',
        },
        {
            what: `${colors} × root volume ${volume} GB (sbs_5k)`,
            monthlyEuro: times(colors, volumeMonthly(volume)),
            source: 'constant',
        },
        ...(data === undefined
            ? []
            : [
                {
                    what: `${colors} × data volume ${data} GB (sbs_5k)`,
                    monthlyEuro: times(colors, volumeMonthly(data)),
                    source: 'constant',
                },
            ]),
        { what: `${colors + 1} × IPv4 address`, monthlyEuro: times(colors + 1, ipMonthly()), source: 'constant' },
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
/** A server with its volumes. */
function serverMonthly(spec, prices) {
    const compute = computeMonthly(spec.instances.type, prices);
    const { 'root-volume-gb': root, 'data-volume-gb': data = 0 } = spec.instances;
    return compute === null ? null : cents(compute + volumeMonthly(root + data));
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/bucket.js


const resource = 'bucket';
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
    decide,
    apply: bucket_apply,
    removal: {
        isProtected: true,
        describe: ({ name }) => ({ resource, name, monthlyEuro: null }),
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
function decide(seen, { spec }) {
    const wanted = managed(spec);
    if (wanted === undefined)
        return nothingToDo;
    const rules = rulesFor(wanted);
    if (seen === undefined) {
        const settings = { access: 'private', versioning: 'enabled', lifecycle: rules.map(ruleWords) };
        const steps = ['create', 'versioning', 'lifecycle', 'tags'];
        return decided([creation({ resource, name: wanted.bucket, settings, monthlyEuro: null, steps })]);
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
    return decided(changesOf(seen, rules, tagsFor(spec)));
}
function changesOf(seen, rules, tags) {
    const change = altering(resource, seen.name);
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/lago-secrets.js



/**
 * The secrets that can be made by themselves, made where they do not exist. The database comes after them, so one that
 * exists proves that they did: then those that data was written with are never made anew.
 */
const lagoSecrets = {
    id: 'lago-secrets',
    needs: [],
    // The copy of what is escrowed goes there.
    after: [bucket],
    observe: async ({ vault, inventory }) => {
        if (vault === undefined)
            return undefined;
        const stored = [...(await vault.stored()).keys()];
        return { stored, isInUse: (await inventory).database !== undefined };
    },
    decide: lago_secrets_decide,
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
function lago_secrets_decide(seen, { spec }) {
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



const private_network_resource = 'private network';
/** Regional: both colors, the database and Redis meet in it. */
const privateNetwork = {
    id: 'private-network',
    needs: [],
    observe: async ({ inventory }) => (await inventory).privateNetwork,
    decide: (seen, { spec }) => {
        if (seen !== undefined)
            return nothingToDo;
        const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, 'network');
        return decided([creation({ resource: private_network_resource, name, settings: {}, monthlyEuro: 0, steps: ['create'] })]);
    },
    apply: async (task) => task.seen ?? create(task),
    removal: {
        isProtected: false,
        describe: ({ name }) => ({ resource: private_network_resource, name, monthlyEuro: 0 }),
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
        return (0,scaleway_build/* onlyOne */.jr)(private_network_resource, found.filter((network) => (0,scaleway_build/* hasTags */.kS)(network, tags)));
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/gigabyte.js
/** In bytes: Scaleway counts by powers of ten. */
const GIGABYTE = 1_000_000_000;

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
    if (!isAtLeast(version, OLDEST_KNOWN_VERSION))
        return { kind: 'older', oldest: OLDEST_KNOWN_VERSION };
    const firstUnknown = 'v1.52.0';
    if (isAtLeast(version, firstUnknown))
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
    return isAtLeast(version, dedicatedWorker(name, version).since);
}
/** In the order of the table, whatever the order of the spec: the same set renders to the same bytes. */
function dedicatedWorkers(names, version) {
    parseVersion(version);
    return contracts_build/* WORKERS */.aU.filter((name) => names.includes(name)).map((name) => dedicatedWorker(name, version));
}
/** The SIDEKIQ_* switches of a worker set: a switch without its worker strands jobs, a worker without its switch idles. */
function workers_sidekiqSwitches(names, version) {
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































;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/connections.js

/**
 * What lago.yml says. Where it says nothing: what all instances need, once that is more than the database takes. Setting it
 * restarts the database, so it is raised to what all pools may ever want, and never lowered.
 *
 * @param present what the database takes; undefined while nobody knows
 */
function connectionsFor(spec, present) {
    const said = spec.database['max-connections'];
    if (said !== undefined)
        return { wanted: said, warning: undefined };
    const { least, raised } = leastAndRaised(spec);
    if (present === undefined)
        return { wanted: undefined, warning: raised < least ? tooFew(spec, least, raised) : undefined };
    if (present >= least)
        return { wanted: undefined, warning: undefined };
    const wanted = raised > present ? raised : undefined;
    const takes = wanted ?? present;
    return { wanted, warning: takes < least ? tooFew(spec, least, takes) : undefined };
}
/** For the plan of a database that does not exist yet. */
function plannedConnections(spec) {
    const { least, raised } = leastAndRaised(spec);
    return spec.database['max-connections'] ?? `at least ${Math.min(least, raised)}`;
}
function leastAndRaised(spec) {
    const demand = connectionDemand(servicesOfSpec(spec, true), spec.instances.colors);
    return wantedConnections(demand, spec.database['node-type']);
}
function tooFew(spec, least, takes) {
    const who = spec.instances.colors === 1 ? 'A release and the migration of the next one want' : 'Both colors want';
    return `${who} ${least} connections during a hand-over, ${spec.database['node-type']} takes ${takes}. Take a larger database.node-type, or lower lago.worker-concurrency; database.max-connections sets more than its memory is good for.`;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/database/decide-database.js





const ENGINE = 'PostgreSQL-15';
/** The managed PostgreSQL. It holds the money: nothing here deletes or replaces it. */
function decideDatabase(database, view) {
    const { spec } = view;
    const { warning } = connectionsFor(spec, database && (0,scaleway_build/* maxConnectionsOf */.Xm)(database.instance));
    const warnings = warning === undefined ? [] : [warning];
    if (database === undefined)
        return { changes: creations(spec), refusals: [], warnings };
    const refusals = refusalsOf(database, view.seen(privateNetwork)?.id, spec);
    const { status } = database.instance;
    if (isBeingMade(status))
        return { changes: completions(spec), refusals, warnings };
    if (status === 'error' || status === 'locked' || status === 'disk_full') {
        return { changes: [], refusals: [...refusals, broken(database.instance.name, status)], warnings };
    }
    const changes = [...instanceChanges(database, spec), ...contentChanges(database, spec)];
    return { changes, refusals, warnings };
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
        maxConnections: plannedConnections(spec),
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
    const change = altering(decide_database_resource, instance.name, 'wait');
    const changes = [];
    if (instance.nodeType.toUpperCase() !== wanted['node-type']) {
        const reason = 'node type is not the one of the spec; connections break for seconds while it moves';
        const after = wanted['node-type'];
        const moved = change('node-type', reason, 'nodeType', instance.nodeType.toUpperCase(), after);
        // Another node may take another number of connections.
        changes.push({ ...moved, steps: [...moved.steps, 'max-connections'] });
    }
    if (!instance.isHaCluster && wanted['high-availability']) {
        changes.push(change('high-availability', 'has no second node', 'highAvailability', false, true));
    }
    if (wanted.encryption === true && instance.encryption?.enabled !== true) {
        changes.push(change('encryption', 'data lies on its disks unencrypted', 'encryption', false, true));
    }
    const before = (0,scaleway_build/* maxConnectionsOf */.Xm)(instance);
    const connections = connectionsFor(spec, before).wanted;
    if (connections !== undefined && before !== connections) {
        const reason = wanted['max-connections'] === undefined
            ? 'takes fewer connections than both colors want; setting it restarts the database'
            : 'takes another number of connections; setting it restarts the database';
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
    if (!work.steps.has('max-connections'))
        return;
    const present = (0,scaleway_build/* maxConnectionsOf */.Xm)(await untilReady(work, instance));
    const { wanted } = connectionsFor(work.spec, present);
    if (wanted === undefined || wanted === present)
        return;
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
const UNUSABLE = ['error', 'locked', 'suspended'];
/** The managed Redis: queues, schedules and locks of Lago, and its cache. Two nodes at most: Sidekiq knows no cluster. */
const redis_redis = {
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
    return { changes: redis_changesOf(seen, wanted), refusals: redis_refusalsOf(seen, wanted, view), warnings: [] };
}
function redis_changesOf(seen, wanted) {
    const change = altering(redis_resource, seen.name, 'wait');
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
    if (UNUSABLE.includes(seen.status)) {
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
/** One to five minutes for a new one (facts: scaleway.md 1.2). */
function redis_untilReady(task, cluster) {
    const title = `Redis ${cluster.name} ready`;
    return (0,engine_work/* until */.TG)(task, 'redis.wait-ready', title, { timeout: 1200, every: 5, usually: '1 to 5 minutes' }, async () => {
        const seen = await task.scaleway.redis.getCluster({ clusterId: cluster.id });
        if (UNUSABLE.includes(seen.status)) {
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
    if (isPlanned(decisions, redis_redis, 'create') && !generates('REDIS_PASSWORD'))
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/data-disk.js
/** Where Docker and containerd keep images, containers and logs; newer engines keep the images with containerd. */
const FOLDERS = ['/var/lib/docker', '/var/lib/containerd'];
/**
 * A script that puts Docker's data on a block volume, which the guest knows by the id that the API gave it. A system
 * that is new begins with the volume empty, whatever an earlier one left there: containers of a server that is gone
 * must not start on another. fstab is on the root volume, so its line tells that this system has done it already.
 */
function dataDiskScript(volumeId) {
    return `#!/bin/sh
# Docker's data on the data volume.
set -eu
disk=/dev/disk/by-id/scsi-0SCW_sbs_volume-${volumeId}
! grep -q "^$disk " /etc/fstab || exit 0
for _ in $(seq 60); do [ -b "$disk" ] && break; sleep 1; done
mkfs.ext4 -q -F "$disk"
mkdir -p /srv/docker ${FOLDERS.join(' ')}
echo "$disk /srv/docker ext4 defaults,nofail,x-systemd.growfs 0 2" >> /etc/fstab
${FOLDERS.map(bindLine).join('\n')}
systemctl daemon-reload
mount /srv/docker
mkdir -p ${FOLDERS.map(folderOnDisk).join(' ')}
${FOLDERS.map((folder) => `mount ${folder}`).join('\n')}
`;
}
function folderOnDisk(folder) {
    return folder.replace('/var/lib', '/srv/docker');
}
function bindLine(folder) {
    const options = 'bind,nofail,x-systemd.requires-mounts-for=/srv/docker';
    return `echo "${folderOnDisk(folder)} ${folder} none ${options} 0 0" >> /etc/fstab`;
}
/** Of both services: the system boots without the volume, and Docker does not, lest it begins anew on the root volume. */
const needsDataDisk = `[Unit]
RequiresMountsFor=${FOLDERS.join(' ')}
`;

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/cloud-init.js

/** Fingerprint of the key that signs Docker's packages; anything else that its host serves is refused. */
const DOCKER_KEY = '9DC858229FC7DD38854AE2D88D81803C0EBFCD88';
/**
 * What a fresh server makes of itself at first boot: Docker engine and Compose v2, log rotation, security updates by
 * themselves, and the Elastic IP on its loopback device. The guest configures addresses only at boot, so an address
 * that arrives later reaches a server only when it owns it already: both colors always do (facts: scaleway.md 2).
 * User data can be read from the server: it holds no secret.
 */
function cloudInit(spec, elasticIp, dataVolumeId) {
    const config = {
        package_update: true,
        packages: ['ca-certificates', 'curl', 'gnupg', 'unattended-upgrades'],
        ...deployUser(spec.instances['ssh-user']),
        write_files: [
            file('/etc/docker/daemon.json', dockerDaemon),
            file('/etc/apt/apt.conf.d/20auto-upgrades', automaticUpgrades),
            file('/etc/systemd/system/lago-scw-elastic-ip.service', elasticIpUnit(elasticIp)),
            ...dataDiskFiles(dataVolumeId),
            file('/usr/local/sbin/lago-scw-install-docker', installDocker(spec.instances['ssh-user'], dataVolumeId !== undefined), '0755'),
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
const DATA_DISK = '/usr/local/sbin/lago-scw-data-disk';
function dataDiskFiles(volumeId) {
    if (volumeId === undefined)
        return [];
    return [
        file(DATA_DISK, dataDiskScript(volumeId), '0755'),
        file('/etc/systemd/system/docker.service.d/data-disk.conf', needsDataDisk),
        file('/etc/systemd/system/containerd.service.d/data-disk.conf', needsDataDisk),
    ];
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
function installDocker(user, hasDataDisk) {
    const membership = user === 'root' ? '' : `usermod -aG docker ${user}\n${shareRootKeys(user)}`;
    return `#!/bin/sh
# Docker engine and Compose v2 from Docker's own packages for this image.
set -eu
${hasDataDisk ? `${DATA_DISK}\n` : ''}. /etc/os-release
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/create-server.js




/** Stopped, on its own address, with an empty root volume of the image and the data volume. */
function createServer(color, task, ip, data) {
    const { scaleway, spec } = task;
    const tags = (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'server', color);
    const name = (0,scaleway_build/* nameOf */.Vb)(spec.environment, color);
    const size = spec.instances['root-volume-gb'] * GIGABYTE;
    return (0,engine_work/* make */.L8)(task, `server.${color}.create`, `create server ${name}`, async () => {
        const { server } = await scaleway.instance.createServer({
            name,
            commercialType: spec.instances.type,
            image: task.imageId,
            volumes: {
                '0': { volumeType: 'sbs_volume', size },
                ...(data && { '1': { volumeType: 'sbs_volume', id: data.id } }),
            },
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/volumes.js






const id = 'volumes';
/**
 * The block volumes that servers of this environment run or ran from. They outlive their server and go on costing
 * (facts: scaleway.md 1.5): one without a server is told, and deleted when `allow-destroy` names it or its server.
 * None is protected: what is on them comes back with the next deployment.
 */
const volumes = {
    id,
    needs: [],
    observe: async ({ scaleway, spec, effects, inventory }) => {
        const found = await effects.perform({
            id: 'provision.volumes.read',
            kind: 'scaleway',
            key: 'volumes',
            title: 'read volumes',
            repeatable: true,
            do: () => listVolumes(scaleway, spec.environment),
        });
        if (found.length === 0)
            return undefined;
        const { colors } = await inventory;
        return {
            volumes: found,
            serverless: (0,contracts_build/* colorsIn */.i9)(spec).filter((color) => colors[color].server === undefined),
        };
    },
    decide: (seen, view) => joined(orphansOf(seen, view).map((volume) => decideOrphan(volume, view))),
    apply: async (task) => {
        if (!task.steps.has('delete-orphans'))
            return task.seen?.volumes ?? [];
        const orphans = orphansOf(task.seen, task).filter((volume) => mayGo(volume, task));
        await Promise.all(orphans.map((volume) => deleteVolume(task, volume.id)));
        return (task.seen?.volumes ?? []).filter((volume) => !orphans.includes(volume));
    },
    removal: {
        isProtected: false,
        describe: ({ volumes: all }) => ({
            resource: 'volumes',
            name: all.map((volume) => volume.id).join(', '),
            monthlyEuro: all.reduce((sum, volume) => sum + monthlyOf(volume), 0),
        }),
        remove: async (removal) => {
            await Promise.all(removal.seen.volumes.map((volume) => deleteVolume(removal, volume.id)));
        },
    },
};
/** Tags are all that is common to the volumes of one environment; the block API joins them by OR. */
async function listVolumes({ block, projectId }, environment) {
    const tags = [`env=${environment}`];
    const list = block.listVolumes({ projectId, tags, includeDeleted: false, pageSize: 100 });
    return (await (0,scaleway_build/* everyPage */.Lu)(list)).filter((volume) => hasRole(volume, environment, 'root-volume') || hasRole(volume, environment, 'data-volume'));
}
function hasRole(volume, environment, role, color) {
    return (0,scaleway_build/* hasTags */.kS)(volume, (0,scaleway_build/* tagsOf */.Fg)(environment, role, color));
}
/** The data volume of a color whose server was not made yet: the server that comes gets it. */
function isSpare(volume, spec, color) {
    const isWanted = sizeGbOf(volume) === spec.instances['data-volume-gb'];
    return (isWanted && volume.references.length === 0 && hasRole(volume, spec.environment, 'data-volume', color));
}
/** The data volume that a server has; undefined also for one that others attached to it. */
function dataVolumeOf(all, server, environment, color) {
    const ids = Object.values(server.volumes).map((volume) => volume.id);
    return all.find((volume) => ids.includes(volume.id) && hasRole(volume, environment, 'data-volume', color));
}
/** undefined also while it is not tagged. */
function rootVolumeOf(all, server) {
    return all.find(({ id }) => id === server.volumes['0']?.id);
}
function orphansOf(seen, { spec }) {
    const unused = (seen?.volumes ?? []).filter(({ references }) => references.length === 0);
    return unused.filter((volume) => !seen?.serverless.some((color) => isSpare(volume, spec, color)));
}
/** Who says that a server may be replaced says it of its volumes. */
function mayGo(volume, { allowed, spec: { environment } }) {
    if (allowed.has(volume.id))
        return true;
    return contracts_build/* COLORS */.lm.some((color) => allowed.has((0,scaleway_build/* nameOf */.Vb)(environment, color)) && volume.tags.includes(`color=${color}`));
}
function decideOrphan(volume, permission) {
    const isRoot = hasRole(volume, permission.spec.environment, 'root-volume');
    const what = isRoot ? 'root volume' : 'data volume';
    if (mayGo(volume, permission)) {
        const reason = 'allow-destroy names it';
        const resource = `${what} without a server`;
        return decided([deletion({ resource, name: volume.id, reason, steps: ['delete-orphans'] })]);
    }
    const cost = monthlyOf(volume).toFixed(2);
    return warned(`The ${what} ${volume.id} of a server that is gone still costs ${cost} € per month. allow-destroy: ${volume.id} deletes it.`);
}
function monthlyOf(volume) {
    return volumeMonthly(sizeGbOf(volume));
}
function sizeGbOf({ size }) {
    return size / GIGABYTE;
}
/** Larger only, also while a server uses it. The guest's file system follows at its next boot. */
async function growVolume(work, what, volumeId, sizeGb) {
    const size = sizeGb * GIGABYTE;
    const { block } = work.scaleway;
    await untilSettled(work, what, volumeId);
    await (0,engine_work/* set */.hZ)(work, 'volume.grow', `grow ${what} to ${sizeGb} GB`, () => block.updateVolume({ volumeId, size }));
    await (0,engine_work/* until */.TG)(work, 'volume.wait-grown', `${what} of ${sizeGb} GB`, { timeout: 300, every: 2 }, async () => {
        const volume = await block.getVolume({ volumeId });
        return { done: volume.size >= size, value: undefined, now: volume.status };
    });
}
/** A run that was interrupted may have left a volume on its way to another size: it takes no change until it is there. */
async function untilSettled(work, what, volumeId) {
    await (0,engine_work/* until */.TG)(work, 'volume.wait-settled', `${what} settled`, { timeout: 300, every: 2 }, async () => {
        const { status } = await work.scaleway.block.getVolume({ volumeId });
        return { done: status === 'available' || status === 'in_use', value: undefined, now: status };
    });
}
function deleteVolume(work, volumeId) {
    return (0,engine_work/* remove */.TF)(work, `${id}.delete`, `delete volume ${volumeId}`, () => work.scaleway.block.deleteVolume({ volumeId }));
}
/** Scaleway makes the root volume of a server without tags. */
async function tagRootVolume(work, color, server) {
    const volumeId = server.volumes['0']?.id;
    if (volumeId === undefined)
        return undefined;
    const tags = (0,scaleway_build/* tagsOf */.Fg)(work.spec.environment, 'root-volume', color);
    await untilSettled(work, `root volume of ${color}`, volumeId);
    return (0,engine_work/* set */.hZ)(work, `root-volume.${color}.tags`, `tag root volume of ${server.name}`, () => work.scaleway.block.updateVolume({ volumeId, tags }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/data-volume.js




/** The data volume for a server that is about to be made: one that no server has yet, or a new one. */
async function dataVolumeFor(color, task) {
    const sizeGb = task.spec.instances['data-volume-gb'];
    if (sizeGb === undefined)
        return undefined;
    const isOurs = (volume) => isSpare(volume, task.spec, color);
    return task.made(volumes).find(isOurs) ?? (await data_volume_create(color, task, sizeGb, isOurs));
}
async function data_volume_create(color, task, sizeGb, isOurs) {
    const { scaleway, spec } = task;
    const what = `data volume of ${color}`;
    const { id: volumeId } = await (0,engine_work/* make */.L8)(task, `data-volume.${color}.create`, `create ${what}`, () => scaleway.block.createVolume({
        name: `${(0,scaleway_build/* nameOf */.Vb)(spec.environment, color)}-data`,
        perfIops: 5000,
        projectId: scaleway.projectId,
        fromEmpty: { size: sizeGb * GIGABYTE },
        tags: (0,scaleway_build/* tagsOf */.Fg)(spec.environment, 'data-volume', color),
    }), async () => (await listVolumes(scaleway, spec.environment)).find(isOurs));
    return (0,engine_work/* until */.TG)(task, `data-volume.${color}.wait-available`, what, { timeout: 120, every: 2 }, async () => {
        const volume = await scaleway.block.getVolume({ volumeId });
        return { done: volume.status === 'available', value: volume, now: volume.status };
    });
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/replacement.js




/** The word by which the name of an image tells its label: `Ubuntu 24.04 Noble Numbat`. Its id is another every month. */
const CODENAMES = {
    ubuntu_noble: 'noble',
    ubuntu_jammy: 'jammy',
    debian_bookworm: 'bookworm',
};
/** What a server differs in from the spec that only a new one can have. */
function differencesOf(color, { server }, view) {
    const { image, 'root-volume-gb': rootGb, 'data-volume-gb': dataGb = null } = view.spec.instances;
    const found = imageOf(server.image?.name ?? '');
    const all = view.seen(volumes)?.volumes ?? [];
    const root = rootVolumeOf(all, server);
    const data = dataVolumeOf(all, server, view.spec.environment, color);
    const dataNow = data === undefined ? null : sizeGbOf(data);
    const staysOrGrows = dataNow !== null && dataGb !== null && dataGb >= dataNow;
    return [
        ...(found === undefined || found === image ? [] : [{ property: 'image', before: found, after: image }]),
        ...(root === undefined || sizeGbOf(root) <= rootGb
            ? []
            : [{ property: 'rootVolumeGb', before: sizeGbOf(root), after: rootGb }]),
        ...(dataNow === dataGb || staysOrGrows
            ? []
            : [{ property: 'dataVolumeGb', before: dataNow, after: dataGb }]),
    ];
}
/** undefined: none that lago.yml can name, and nobody knows better. */
function imageOf(name) {
    const words = name.toLowerCase();
    return Object.entries(CODENAMES).find(([, codename]) => words.includes(codename))?.[0];
}
function isNamed(color, { allowed, spec }) {
    return allowed.has((0,scaleway_build/* nameOf */.Vb)(spec.environment, color));
}
/** Whether this run replaces a server: it has to be told, and only a standby is ever replaced. */
function isReplaced(color, seen, view) {
    if (seen === undefined || seen.role !== 'standby' || !isNamed(color, view))
        return false;
    return differencesOf(color, seen, view).length > 0;
}
/** Whether somebody, or a run that was interrupted, is deleting a server. */
function isLeaving({ server }) {
    return server.state === 'stopping' && server.stateDetail === 'terminating';
}
/** Whether a color ends up with another server than the one that was seen. */
function comesAnew(color, seen, view) {
    return seen === undefined || isLeaving(seen) || isReplaced(color, seen, view);
}
/** The replacement of a standby that `allow-destroy` names, or how to get there. */
function decideReplacement(color, seen, view) {
    const differences = differencesOf(color, seen, view);
    if (differences.length === 0)
        return nothingToDo;
    const { name } = seen.server;
    const wanted = differences
        .map(({ property, before, after }) => `${property} ${before ?? 'none'} → ${after ?? 'none'}`)
        .join(', ');
    if (isReplaced(color, seen, view)) {
        return decided([
            replacement({
                resource: `server ${color}`,
                name,
                reason: 'allow-destroy names it; nothing can be rolled back to until it is deployed to again',
                differences,
                monthlyEuro: serverMonthly(view.spec, view.prices),
                steps: ['replace', 'create', 'root-volume', 'user-data'],
            }),
        ]);
    }
    const { why, remedy } = whyNot(seen, view.spec);
    if (isNamed(color, view)) {
        return refused({
            message: `Server ${name} is not replaced (${wanted}): ${why}.`,
            remedy: `${remedy} Or take ${name} out of allow-destroy.`,
            path: ['instances'],
        });
    }
    const when = seen.role === 'standby' ? '' : ' once it is standby';
    return warned(`Only a new server can have what lago.yml says for ${name}: ${wanted}. allow-destroy: ${name} replaces it${when}, with its volumes and the release on it.`);
}
/** Why a server can be neither stopped nor replaced, and what makes it standby. */
function whyNot({ role }, { instances: { colors } }) {
    if (role === 'neither') {
        return {
            why: 'neither color holds the Elastic IP, so none is standby',
            remedy: 'Promote a color, then run this again.',
        };
    }
    const whatElse = colors === 1 ? 'With instances.colors: 2, promote green' : 'Promote the other color';
    return { why: 'it is active', remedy: `${whatElse}, then run this again.` };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/instance-type.js




/**
 * Whether this run changes the type of a server. It has to be stopped for that (facts: scaleway.md 1.4), so only one
 * that serves nobody is.
 */
function changesType(seen, view) {
    const { server, role } = seen;
    if (server.commercialType === view.spec.instances.type || misfitOf(seen, view) !== undefined)
        return false;
    return role === 'standby' || server.state === 'stopped';
}
function decideType(color, seen, view) {
    const { name, commercialType: before } = seen.server;
    const { type: after } = view.spec.instances;
    if (before === after)
        return nothingToDo;
    const misfit = misfitOf(seen, view);
    if (misfit !== undefined) {
        return refused({
            message: `Server ${name} cannot become a ${after}: ${misfit}.`,
            remedy: `Choose another instances.type, or put ${before} back.`,
            path: ['instances', 'type'],
        });
    }
    if (!changesType(seen, view)) {
        const { why, remedy } = whyNot(seen, view.spec);
        return warned(`Server ${name} keeps ${before}: it would have to be stopped to become a ${after}, and ${why}. ${remedy}`);
    }
    return decided([
        alteration({
            resource: `server ${color}`,
            name,
            reason: 'is of another type; it is stopped for the change',
            differences: [{ property: 'type', before, after }],
            monthlyEuro: serverMonthly(view.spec, view.prices),
            steps: ['type'],
        }),
    ]);
}
/** Why the server as it is could not run on the type; undefined when it can, or nobody knows the type. */
function misfitOf({ server }, { spec, types }) {
    const { type } = spec.instances;
    const wanted = types[type];
    if (wanted === undefined)
        return undefined;
    if (wanted.architecture !== server.arch) {
        return `its system is for ${server.arch}, the type is ${wanted.architecture}`;
    }
    const isLocal = Object.values(server.volumes).some(({ volumeType }) => volumeType === 'l_ssd');
    if (isLocal && !wanted.hasLocalVolumes)
        return 'it has a local volume, and the type has room for none';
    return undefined;
}
const PATIENCE = { timeout: 300, every: 3, usually: 'half a minute' };
/** Stops a server, gives it the type of the spec, and leaves it stopped: its boot comes next. */
async function changeType(color, work, { id: serverId, name }) {
    const { instance } = work.scaleway;
    const { type: commercialType } = work.spec.instances;
    const look = async () => (await instance.getServer({ serverId })).server?.state ?? 'unknown';
    const settled = await (0,engine_work/* until */.TG)(work, `server.${color}.wait-settled`, `${name} settled`, PATIENCE, async () => {
        const now = await look();
        return { done: now !== 'starting' && now !== 'stopping', value: now, now };
    });
    if (settled !== 'stopped') {
        await (0,engine_work/* set */.hZ)(work, `server.${color}.stop`, `stop ${name}`, async () => {
            const isStopping = ['stopping', 'stopped'].includes(await look());
            if (!isStopping)
                await instance.serverAction({ serverId, action: 'poweroff' });
        });
        await (0,engine_work/* until */.TG)(work, `server.${color}.wait-off`, `${name} stopped`, PATIENCE, async () => {
            const now = await look();
            return { done: now === 'stopped', value: undefined, now };
        });
    }
    await (0,engine_work/* set */.hZ)(work, `server.${color}.type`, `make ${name} a ${commercialType}`, () => instance.updateServer({ serverId, commercialType }));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/remove-server.js


/**
 * Deletes a server (facts: scaleway.md 1.5). Its volumes stay: they are found by their tags, which the root volume gets
 * first in case an interrupted run never gave them.
 */
async function removeServer(removal, color) {
    const { name } = removal.seen.server;
    await tagRootVolume(removal, color, removal.seen.server);
    await (0,engine_work/* remove */.TF)(removal, `server.${color}.delete`, `delete server ${name}`, () => deleteServer(removal));
    await untilServerGone(removal, color);
}
async function untilServerGone(removal, color) {
    const { name } = removal.seen.server;
    const patience = { timeout: 300, every: 3 };
    await (0,engine_work/* untilGone */.wD)(removal, `server.${color}.wait-gone`, `server ${name} gone`, patience, () => deleteServer(removal));
}
/**
 * A running server can only be terminated, one that stands still only be deleted, and one on its way to another state
 * has to arrive there first.
 */
async function deleteServer({ scaleway: { instance }, seen }) {
    const serverId = seen.server.id;
    const { server } = await instance.getServer({ serverId });
    const state = server?.state ?? 'unknown';
    if (state === 'stopped')
        await instance.deleteServer({ serverId });
    else if (state === 'running' || state === 'stopped in place') {
        await instance.serverAction({ serverId, action: 'terminate' });
    }
    return state;
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/server-changes.js








/** From what a color's server is to what the spec says. */
function decideServer(color, seen, view) {
    const steps = ['create', 'root-volume', 'user-data'];
    if (seen === undefined)
        return decided([creationOf(color, view, 'does not exist yet', steps)]);
    const refusals = { ...nothingToDo, refusals: server_changes_refusalsOf(color, seen, view) };
    const anew = decideReplacement(color, seen, view);
    if (isReplaced(color, seen, view))
        return joined([anew, refusals]);
    if (isLeaving(seen)) {
        return decided([creationOf(color, view, 'is being deleted', ['await-gone', ...steps])]);
    }
    const changes = decided([
        ...managementIpChanges(color, seen, view),
        ...settingsChanges(color, seen, view),
        ...rootVolumeChanges(color, seen, view),
        ...dataVolumeChanges(color, seen, view),
        ...userDataChanges(color, seen),
    ]);
    return joined([decideType(color, seen, view), changes, anew, refusals]);
}
function creationOf(color, { spec, prices }, reason, steps) {
    const { type, image, 'root-volume-gb': rootGb, 'data-volume-gb': dataGb } = spec.instances;
    const settings = {
        type,
        image,
        rootVolume: `${rootGb} GB sbs_5k`,
        ...(dataGb === undefined ? {} : { dataVolume: `${dataGb} GB sbs_5k` }),
        dynamicIpRequired: false,
    };
    return creation({
        resource: `server ${color}`,
        name: (0,scaleway_build/* nameOf */.Vb)(spec.environment, color),
        reason,
        settings,
        monthlyEuro: serverMonthly(spec, prices),
        steps,
    });
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
    const volume = rootVolumeOf(view.seen(volumes)?.volumes ?? [], server);
    const wanted = view.spec.instances['root-volume-gb'];
    const resource = `root volume of ${color}`;
    if (volume !== undefined)
        return growth(resource, volume, wanted, 'grow-root-volume');
    if (server.volumes['0'] === undefined)
        return [];
    const after = (0,scaleway_build/* tagsOf */.Fg)(view.spec.environment, 'root-volume', color).join(', ');
    return [
        alteration({
            resource,
            name: server.name,
            reason: 'could not be found again when the server is gone',
            differences: [
                { property: 'tags', before: null, after },
                { property: 'sizeGb', before: 'not known', after: `at least ${wanted}` },
            ],
            steps: ['root-volume'],
        }),
    ];
}
function dataVolumeChanges(color, { server }, view) {
    const all = view.seen(volumes)?.volumes ?? [];
    const volume = dataVolumeOf(all, server, view.spec.environment, color);
    const wanted = view.spec.instances['data-volume-gb'];
    if (volume === undefined || wanted === undefined)
        return [];
    return growth(`data volume of ${color}`, volume, wanted, 'grow-data-volume');
}
/** A smaller one is the matter of a replacement. */
function growth(resource, volume, after, step) {
    const before = sizeGbOf(volume);
    if (before >= after)
        return [];
    return [
        alteration({
            resource,
            name: volume.id,
            reason: 'is smaller than the spec says; its file system follows when the server boots next',
            differences: [{ property: 'sizeGb', before, after }],
            monthlyEuro: volumeMonthly(after),
            steps: [step],
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
function server_changes_refusalsOf(color, { server }, view) {
    const refusals = [];
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
        needs: [managementIps[color], securityGroup, sshKey, elasticIp, volumes],
        observe: async ({ inventory }) => server_observe(color, await inventory),
        decide: (seen, view) => decideServer(color, seen, view),
        apply: (task) => server_apply(color, task),
        removal: {
            isProtected: false,
            describe: ({ server }, { prices }) => ({
                resource: `server ${color}`,
                name: server.name,
                monthlyEuro: computeMonthly(server.commercialType, prices),
            }),
            remove: (removal) => removeServer(removal, color),
        },
    };
}
const servers = {
    blue: serverOf('blue'),
    green: serverOf('green'),
};
/** Whether the plan gives a color a server, or makes it one of another type: either needs room at Scaleway. */
function isSupplied(decisions, color) {
    return ['create', 'type'].some((step) => isPlanned(decisions, servers[color], step));
}
function server_observe(color, { colors, elasticIp: ip }) {
    const { server, userDataKeys } = colors[color];
    if (server === undefined)
        return undefined;
    const owner = ip?.server?.id;
    const other = colors[(0,contracts_build/* otherColor */.IP)(color)].server;
    const isStandby = owner !== undefined && owner === other?.id;
    return { server, userDataKeys, role: owner === server.id ? 'active' : isStandby ? 'standby' : 'neither' };
}
async function server_apply(color, task) {
    const { steps } = task;
    const ip = task.made(managementIps[color]);
    const kept = await keptServer(color, task);
    const data = kept === undefined ? await dataVolumeFor(color, task) : ownDataVolume(color, task, kept);
    const server = kept ?? (await createServer(color, task, ip, data));
    if (steps.has('attach-management-ip'))
        await attachIp(task, `management-ip.${color}`, ip, server);
    if (steps.has('settings'))
        await changeSettings(color, task, server);
    if (steps.has('root-volume'))
        await bringRootVolume(color, task, server);
    await growVolumes(color, task, server, data);
    if (steps.has('type'))
        await changeType(color, task, server);
    if (steps.has('user-data'))
        await writeUserData(color, task, server, data);
    return server;
}
/** The server that was seen, unless it goes. */
async function keptServer(color, task) {
    const { seen, steps } = task;
    if (seen === undefined)
        return undefined;
    if (steps.has('replace'))
        await clearAway(color, task, seen.server);
    else if (steps.has('await-gone'))
        await untilServerGone({ ...task, seen }, color);
    else
        return seen.server;
}
/** The server that is replaced goes with its volumes: none is left to cost. What others attached to it stays. */
async function clearAway(color, task, server) {
    await removeServer({ ...task, seen: { server } }, color);
    const ids = [server.volumes['0']?.id, ownDataVolume(color, task, server)?.id];
    await Promise.all(ids.map((id) => id && deleteVolume(task, id)));
}
function ownDataVolume(color, task, server) {
    return dataVolumeOf(task.made(volumes), server, task.spec.environment, color);
}
async function bringRootVolume(color, task, server) {
    const wanted = task.spec.instances['root-volume-gb'];
    const volume = await tagRootVolume(task, color, server);
    if (volume === undefined || sizeGbOf(volume) >= wanted)
        return;
    await growVolume(task, `root volume of ${color}`, volume.id, wanted);
}
async function growVolumes(color, task, server, data) {
    const { 'root-volume-gb': rootGb, 'data-volume-gb': dataGb } = task.spec.instances;
    const root = server.volumes['0'];
    if (task.steps.has('grow-root-volume') && root !== undefined) {
        await growVolume(task, `root volume of ${color}`, root.id, rootGb);
    }
    if (task.steps.has('grow-data-volume') && data !== undefined && dataGb !== undefined) {
        await growVolume(task, `data volume of ${color}`, data.id, dataGb);
    }
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
async function writeUserData(color, task, server, data) {
    const content = cloudInit(task.spec, task.made(elasticIp).address, data?.id);
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
/** Whether a color comes to be of the type that the spec says; a server that is replaced by its like frees its place. */
function takesPlace(color, { spec, surveyed }, decisions) {
    if (!isSupplied(decisions, color))
        return false;
    return surveyed.seen(servers[color])?.server.commercialType !== spec.instances.type;
}
function needsOf(checking, decisions) {
    const { scaleway, spec } = checking;
    const { instance, rdb } = scaleway;
    const { type } = spec.instances;
    const made = (...planned) => planned.filter(Boolean).length;
    return [
        {
            quota: `cp_servers_type_${type.replaceAll('-', '_')}`,
            what: `instances of type ${type}`,
            made: contracts_build/* COLORS */.lm.filter((color) => takesPlace(color, checking, decisions)).length,
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
    const starts = contracts_build/* COLORS */.lm.some((color) => isSupplied(decisions, color));
    await (0,engine_work/* allOf */.bn)([
        checkPermissions(checking),
        checkQuotas(checking, decisions),
        ...(starts ? [checkStock(checking)] : []),
        ...(isPlanned(decisions, database, 'create') ? [checkDatabaseType(checking)] : []),
        ...(isPlanned(decisions, redis_redis, 'create') ? [checkRedisType(checking)] : []),
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
    throw new effects_build/* ActionError */.lZ('scaleway-stock', `${type} is out of stock in ${spec.scaleway.zone}.`, 'Choose another instances.type or scaleway.zone in lago.yml, or try again later.');
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
function key_health_keyFault(keys, storedAt, now) {
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/read-access.js

/** What there is of it; undefined where the spec wants none, or nothing is there. */
async function readAccess(access, reading) {
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
        // The copy of what is escrowed goes there.
        after: [bucket],
        observe: (reading) => readAccess(access, reading),
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
function api_access_decide(access, resource, seen, view) {
    if (!access.isWanted(view.spec))
        return nothingToDo;
    const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, access.part);
    if (seen === undefined)
        return decideNew(access, resource, name, view);
    const changes = [];
    const sets = access.permissionSets;
    const change = altering(resource, name);
    if (seen.policy === undefined)
        changes.push(change('policy', 'may do nothing', 'permissionSets', null, sets));
    else if (JSON.stringify(seen.permissionSets.toSorted()) !== JSON.stringify(sets.toSorted()))
        changes.push(change('rules', 'may do other things than it should', 'permissionSets', seen.permissionSets, sets));
    const fault = key_health_keyFault(seen.keys, seen.storedAt, view.now);
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
        decide: (seen, view) => {
            // That of a server that goes, goes with it.
            if (seen !== undefined && !comesAnew(color, view.seen(servers[color]), view))
                return nothingToDo;
            const { spec } = view;
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
            remove: (removal) => removePrivateNic(removal, color),
        },
    };
}
const privateNics = {
    blue: privateNicOf('blue'),
    green: privateNicOf('green'),
};
function removePrivateNic(removal, color) {
    const { seen, scaleway } = removal;
    return (0,engine_work/* remove */.TF)(removal, `private-nic.${color}.delete`, `delete private NIC of ${color}`, () => scaleway.instance.deletePrivateNIC({ serverId: seen.serverId, privateNicId: seen.id }));
}
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
    const before = stateBefore(color, seen, view);
    if (before !== null && !['stopped', 'stopping', 'stopped in place'].includes(before))
        return nothingToDo;
    const reason = before === null || (seen && isNew(seen)) ? 'never ran yet' : 'does not run';
    const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, color);
    const differences = [{ property: 'state', before, after: 'running' }];
    return decided([alteration({ resource: `server ${color}`, name, reason, differences, steps: ['start'] })]);
}
/** What a server is like when all that comes before its boot is done; null: it never ran. */
function stateBefore(color, seen, view) {
    if (seen === undefined || comesAnew(color, seen, view))
        return null;
    return changesType(seen, view) ? 'stopped' : seen.server.state;
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
function ruleGroups(environment, { 'drill-every-hours': drillEveryHours }) {
    const of = `environment="${environment}"`;
    const rule = (alert, expr, lasting, summary) => ({
        alert,
        expr,
        for: lasting,
        labels: { environment },
        annotations: { summary },
    });
    return {
        metrics: {
            name: 'lago',
            rules: [...hostRules(rule, of), ...proxyRules(rule, of), ...drillRules(rule, of, drillEveryHours)],
        },
        logs: {
            name: 'lago',
            rules: [
                rule('Clock silent', `absent_over_time({${of}, service="clock"}[20m])`, '5m', 'No clock of Lago has written anything for 20 minutes: nothing is billed by itself.'),
            ],
        },
    };
}
function hostRules(rule, of) {
    const idle = `rate(node_cpu_seconds_total{${of}, mode="idle"}[5m])`;
    const disk = `{${of}, fstype!~"tmpfs|overlay|squashfs"}`;
    return [
        rule('Processors busy', `100 * (1 - avg by (color) (${idle})) > 80`, '10m', 'More than 80 % of the processors are busy.'),
        rule('Memory short', `100 * (1 - node_memory_MemAvailable_bytes{${of}} / node_memory_MemTotal_bytes{${of}}) > 85`, '10m', 'More than 85 % of the memory is in use.'),
        rule('Disk filling', `100 * (1 - node_filesystem_avail_bytes${disk} / node_filesystem_size_bytes${disk}) > 80`, '10m', 'More than 80 % of a disk is in use.'),
    ];
}
function proxyRules(rule, of) {
    const requests = (more) => `sum(rate(traefik_service_requests_total{${of}${more}}[5m]))`;
    return [
        rule('Requests failing', `100 * ${requests(', code=~"5.."')} / ${requests('')} > 2`, '5m', 'More than 2 % of all requests are answered with 5xx.'),
        rule('Certificate expiring', 
        // Traefik goes on telling of a certificate that was renewed (its issue 8606): the newest of each color counts.
        `min by (sans) (max by (color, sans) (traefik_tls_certs_not_after{${of}})) - time() < 14 * 86400`, '1h', 'A certificate expires in less than 14 days.'),
    ];
}
/** Drills are late by some hours when GitHub is busy, and take up to one. */
const LATE_HOURS = 6;
/**
 * Only a drill knows how old the newest backup is, and only at its time: between two drills the backup that it saw grows
 * older while newer ones are made. So its age is that of the drill, and the silence of drills is an alert of its own. Both
 * colors have what a drill found; one that it did not reach has what an earlier one found, which does not count.
 */
function drillRules(rule, of, everyHours) {
    const value = (name) => `${DRILL_METRICS[name]}{${of}}`;
    const newestDrill = `max(${value('drill')})`;
    const byNewestDrill = (condition) => `max(${condition} and on (color) ${value('drill')} == scalar(${newestDrill}))`;
    const silentHours = everyHours + LATE_HOURS;
    return [
        rule('Backup too old', byNewestDrill(`${value('drill')} - ${value('newestBackup')} > ${value('rpoLimit')}`), '5m', 'When the last drill began, the newest backup was older than its max-rpo-hours, or there was none.'),
        rule('Drill failed', byNewestDrill(`${value('passed')} == 0`), '5m', 'The last drill did not prove that the backup restores: its report says why.'),
        rule('Drill silent', `time() - ${newestDrill} > ${silentHours} * 3600 or absent_over_time(${value('drill')}[30m])`, '1h', `No drill has told anything for ${silentHours} hours: nobody knows how old the newest backup is.`),
    ];
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
    const groups = ruleGroups(spec.environment, spec.monitoring);
    const change = altering(alerts_resource, spec.environment);
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
    const groups = ruleGroups(spec.environment, spec.monitoring);
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
    // The copy of what is escrowed goes there.
    after: [bucket],
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
    const fault = key_health_keyFault(seen.tokens, seen.storedAt, now);
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/surplus-standby.js









/**
 * A green that the spec no longer has (`instances.colors: 1`). It may hold the release that a rollback would go to, so it stays
 * until `allow-destroy` names it, and always while it serves.
 */
const surplusStandby = {
    id: 'surplus-standby',
    needs: [boots.blue, volumes],
    observe: async ({ inventory }) => {
        const { green } = (await inventory).colors;
        return green.server === undefined && green.managementIp === undefined ? undefined : green;
    },
    decide: surplus_standby_decide,
    apply: async (task) => {
        if (task.steps.has('remove') && task.seen !== undefined)
            await takeAway(task, task.seen);
    },
};
function surplus_standby_decide(seen, view) {
    if (seen === undefined)
        return nothingToDo;
    const name = (0,scaleway_build/* nameOf */.Vb)(view.spec.environment, 'green');
    const owner = view.seen(elasticIp)?.server?.id;
    if (owner !== undefined && owner === seen.server?.id) {
        return refused({
            message: `The spec says \`instances.colors: 1\`, which is blue, but ${name} has the Elastic IP.`,
            remedy: 'Set instances.colors to 2 again and promote or roll back, so that blue is active; then set it to 1.',
            path: ['instances', 'colors'],
        });
    }
    if (!view.allowed.has(name)) {
        const cost = (serverMonthly(view.spec, view.prices) ?? 0) + ipMonthly();
        return warned(`The spec says \`instances.colors: 1\`, and the standby ${name} is still there: nothing is deployed to it, and it goes on costing ${cost.toFixed(2)} € per month. allow-destroy: ${name} deletes it with its volumes and its management IP.`);
    }
    return decided(deletions(seen, name, volumesOf(seen, view.spec, view.seen(volumes)?.volumes ?? [])));
}
/** Its volumes by what they are for, as far as they are ours. */
function volumesOf({ server }, { environment }, all) {
    if (server === undefined)
        return [];
    const found = { root: server.volumes['0'], data: dataVolumeOf(all, server, environment, 'green') };
    return Object.entries(found).flatMap(([use, volume]) => volume === undefined ? [] : [{ use, id: volume.id }]);
}
function deletions({ server, managementIp }, name, volumesOfIt) {
    const gone = (resource, what) => deletion({ resource, name: what, reason: 'allow-destroy names the standby', steps: ['remove'] });
    return [
        ...(server === undefined ? [] : [gone('server green', name)]),
        ...volumesOfIt.map(({ use, id }) => gone(`${use} volume of green`, id)),
        ...(managementIp === undefined ? [] : [gone('management IP of green', managementIp.address)]),
    ];
}
async function takeAway(task, seen) {
    const { server, privateNic, managementIp } = seen;
    if (privateNic !== undefined)
        await removePrivateNic({ ...task, seen: privateNic }, 'green');
    if (server !== undefined) {
        await removeServer({ ...task, seen: { server } }, 'green');
        await Promise.all(volumesOf(seen, task.spec, task.made(volumes)).map(({ id }) => deleteVolume(task, id)));
    }
    if (managementIp !== undefined)
        await deleteIp({ ...task, seen: managementIp }, 'management-ip.green');
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/resources/all.js





















/** Everything an environment may be made of, in the order in which plans show it. */
const resources = [
    lagoSecrets,
    privateNetwork,
    securityGroup,
    sshKey,
    elasticIp,
    dnsRecord,
    volumes,
    managementIps.blue,
    servers.blue,
    privateNics.blue,
    managementIps.green,
    servers.green,
    privateNics.green,
    attachment,
    boots.blue,
    boots.green,
    surplusStandby,
    database,
    redis_redis,
    bucket,
    storageAccess,
    mailDomain,
    mailAccess,
    dataSources,
    agentToken,
    alerts,
];
/** What is only there with two colors. Nothing else needs any of it. */
const ofGreen = [managementIps.green, servers.green, privateNics.green, boots.green];
/** What the spec wants to be there, or wants to be gone. */
function resourcesOf({ instances: { colors } }) {
    const unwanted = colors === 1 ? ofGreen : [surplusStandby];
    return resources.filter((resource) => !unwanted.includes(resource));
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/read-back.js








/**
 * Reads everything again after applying, and then what is not as it should yet, until nothing is left to change: addresses
 * of NICs come a little late.
 */
function readBack(reading, found) {
    const { effects } = reading;
    const surveying = { ...found, effects };
    let surveyed;
    let unfinished = resources;
    return (0,engine_work/* until */.TG)(reading, 'read-back', 'environment as the spec says', { timeout: 120, every: 5 }, async () => {
        surveyed =
            surveyed === undefined
                ? await survey(resources, surveying)
                : await surveyAgain(unfinished, surveying, surveyed);
        const decisions = decideAll(resourcesOf(found.spec), surveyed, found);
        unfinished = unfinishedOf(decisions);
        const left = wholeDecision(decisions).changes.map(({ planned }) => `${planned.action} ${planned.resource}`);
        const now = [...left, ...(0,scaleway_build/* missingParts */.tL)(surveyed.inventory, found.spec).map((part) => `no ${part} yet`)];
        return { done: now.length === 0, value: surveyed, now: now.join(', ') };
    });
}
/** What has changes left, and what it needs: what is decided about the one may follow from the other. */
function unfinishedOf(decisions) {
    const changing = resources.filter(({ id }) => (decisions.get(id)?.changes ?? []).length > 0);
    return resources.filter((resource) => changing.includes(resource) || changing.some(({ needs }) => needs.includes(resource)));
}
/** The topology as it is now, without waiting for anything; undefined when the environment is not complete. */
async function readTopologyNow({ scaleway, effects, spec }, surveyed) {
    const { inventory } = surveyed;
    if ((0,scaleway_build/* missingParts */.tL)(inventory, spec).length > 0)
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
    return { redis: surveyed.seen(redis_redis), sources: surveyed.seen(dataSources) };
}
/** Published by the image at first boot, seconds to minutes after it (facts: scaleway.md 3.5). */
async function fingerprintsOf(reading, inventory, color) {
    const { server } = inventory.colors[color];
    if (server === undefined || !(0,contracts_build/* colorsIn */.i9)(reading.spec).includes(color))
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
        if ((0,scaleway_build/* missingParts */.tL)(surveyed.inventory, spec).length === 0)
            return readTopology(reading, surveyed);
    }
    checkPasswords(found.given, decisions);
    await preflight({ ...reading, surveyed }, decisions);
    const needsImage = contracts_build/* COLORS */.lm.some((color) => isSupplied(decisions, color));
    const imageId = needsImage ? await findImage(scaleway, spec, effects) : '';
    await apply(resourcesOf(spec), surveyed, decisions, { ...found, effects, imageId });
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
    const condemned = new Set(goes.map(({ resource }) => resource.id));
    const begin = onceEach(async (resource) => {
        const dependents = resources.filter(({ needs }) => needs.some(({ id }) => id === resource.id));
        await Promise.all(dependents.map(begin));
        const seen = surveyed.seen(resource);
        if (!condemned.has(resource.id) || seen === undefined)
            return;
        await resource.removal?.remove({ ...work, seen });
    });
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
    summary.table(['Color', 'Role', 'SSH address', 'Private address', 'Host keys'], (0,contracts_build/* colorsOf */.kt)(topology).map((color) => {
        const { managementAddress, privateAddress, hostKeyFingerprints } = (0,contracts_build/* instanceOf */.hR)(topology, color);
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
        `render-config makes the release of this environment; deploy-compose ${(0,contracts_build/* standbyOf */.Lu)(topology) === undefined ? 'puts it in the place of the one that runs' : 'brings it to the standby'}.`,
    ]);
}
function roleOf({ activeColor }, color) {
    return activeColor === color ? 'active' : 'standby';
}
function picture(topology) {
    const { elasticIp, database, privateNetwork, activeColor } = topology;
    const colors = (0,contracts_build/* colorsOf */.kt)(topology);
    const node = (color) => {
        const { name, privateAddress } = (0,contracts_build/* instanceOf */.hR)(topology, color);
        return `    ${color}["${(0,build/* mermaidText */.Hg)(`${name} (${roleOf(topology, color)})`)}<br/>${(0,build/* mermaidText */.Hg)(privateAddress)}"]`;
    };
    return [
        'flowchart LR',
        `  internet(("${(0,build/* mermaidText */.Hg)(topology.domain)}")) --> elastic["${(0,build/* mermaidText */.Hg)(`Elastic IP ${elasticIp.address}`)}"]`,
        ...colors.map((color) => `  elastic ${color === activeColor ? '==>' : '-.->'} ${color}`),
        `  subgraph network["${(0,build/* mermaidText */.Hg)(`${privateNetwork.name} ${privateNetwork.subnets[0] ?? ''}`.trim())}"]`,
        ...colors.map(node),
        `    database[("${(0,build/* mermaidText */.Hg)(`PostgreSQL 15 ${database.address}:${database.port}`)}")]`,
        '  end',
        ...colors.map((color) => `  ${color} --> database`),
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

;// CONCATENATED MODULE: ./actions/scw-provision/build/instance-size.js



/** So much more memory than needed is money for nothing: PRO2-M, with 64 GiB, is easily taken for a middling one. */
const FAR_TOO_MUCH = 6;
/** What a smaller type should have of what is needed, to be named instead. */
const AMPLE = 2;
/** Tells when the instance type is far from what the services of lago.yml need, and names one that would do. */
function decideSize(spec, types) {
    const { type, colors } = spec.instances;
    const offered = types[type];
    if (offered === undefined)
        return nothingToDo;
    const services = servicesOfSpec(spec, spec.monitoring !== undefined);
    const memoryOf = (size) => {
        const { neededMiB, availableMiB } = memoryBudget(services, size, colors);
        return { neededMiB, availableMiB: availableMiB ?? 0, times: (availableMiB ?? 0) / neededMiB };
    };
    const smallestWith = (times) => instance_sizes_sizesLike(type).find((size) => types[size.type] !== undefined && memoryOf(size).times >= times)?.type;
    const { neededMiB, availableMiB, times } = memoryOf({ type, ...offered });
    if (times < 1) {
        const better = smallestWith(1);
        return warned(`The services of lago.yml need ${neededMiB} MiB, and ${type} leaves them ${availableMiB}${better === undefined ? '' : `: ${better} would do`}. render-config refuses a release that does not fit.`);
    }
    const better = smallestWith(AMPLE);
    if (times < FAR_TOO_MUCH || better === undefined)
        return nothingToDo;
    return warned(`${type} has ${Math.floor(times)} times the memory that the services of lago.yml need (${neededMiB} MiB): ${better} would do${savings(spec, better, types)}.`);
}
function savings({ instances: { type, colors } }, better, types) {
    const prices = pricesOf(types);
    const euro = colors * ((computeMonthly(type, prices) ?? 0) - (computeMonthly(better, prices) ?? 0));
    return euro > 0 ? `, for ${euro.toFixed(0)} € less per month` : '';
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
;// CONCATENATED MODULE: ./packages/action-kit/build/github.js
/** That of this run. @actions/github is loaded only when there is something to ask or tell. */
async function openRepository(token, runner) {
    const github = await __webpack_require__.e(/* import() */ 918).then(__webpack_require__.bind(__webpack_require__, 1918));
    const octokit = github.getOctokit(token, runner.apiUrl === null ? {} : { baseUrl: runner.apiUrl });
    const [owner = '', repo = ''] = (runner.repository ?? '').split('/');
    return { octokit, owner, repo };
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
async function githubComments(token, runner) {
    const { octokit, owner, repo } = await openRepository(token, runner);
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
    const { recipient, folder, environment, effects, bucket, onKept } = options;
    const { Encrypter } = await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 53));
    const encrypter = new Encrypter();
    try {
        encrypter.addRecipient(recipient);
    }
    catch (error) {
        throw new effects_build/* ActionError */.lZ('input', `Input 'age-recipient' is no age recipient: ${(0,effects_build/* messageOf */.bD)(error)}`, 'Make one with `age-keygen -o key.txt`, keep key.txt offline, and give the line that starts with age1.');
    }
    let kept = '';
    return {
        folder: () => kept,
        keep: async (why, secrets) => {
            const at = new Date(effects.clock.now()).toISOString();
            const content = JSON.stringify({ environment, why, at, secrets }, null, 2);
            const name = `lago-${environment}-${why}-${at.replace(/[:.]/g, '-')}.age`;
            const file = (0,external_node_path_.join)(folder, name);
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
            kept = folder;
            onKept(folder);
            return { file, copy: await bucket?.copy(name, sealed) };
        },
    };
}

;// CONCATENATED MODULE: ./actions/scw-provision/build/vault/escrow-bucket.js

/** The bucket that provision makes: private, with versions, and nothing in it expires but what was replaced. */
function escrowBucket(options) {
    const { spec, storage, effects, warning } = options;
    if (spec.storage?.managed !== true)
        return undefined;
    const { bucket } = spec.storage;
    return {
        copy: async (name, sealed) => {
            const key = `lago-scw/escrow/${spec.environment}/${name}`;
            const place = `s3://${bucket}/${key}`;
            try {
                await effects.perform({
                    id: 'provision.escrow.copy',
                    kind: 'scaleway',
                    key: place,
                    title: `copy the escrow to ${place}`,
                    repeatable: true,
                    do: () => storage.objects.put(bucket, key, sealed),
                });
                return place;
            }
            catch (error) {
                warning(`${name} is not in bucket ${bucket} (${(0,effects_build/* messageOf */.bD)(error)}). The file on this runner is the only copy: keep it, no later run makes another.`);
                return undefined;
            }
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
async function githubSecrets(token, environment_name, runner) {
    const { octokit, owner, repo } = await openRepository(token, runner);
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
async function openVault(context, spec, storage) {
    const { inputs, runner } = context;
    const recipient = inputs['age-recipient'];
    const token = inputs['secrets-token'];
    const escrow = recipient === undefined ? undefined : await escrowFor(recipient, context, spec, storage);
    if (token !== undefined) {
        const secrets = await githubSecrets(token, inputs['github-environment'] ?? spec.environment, runner);
        return githubVault(secrets, escrow, context);
    }
    return escrow && fileVault(escrow, context);
}
function escrowFor(recipient, { effects, runner, warning, setOutput }, spec, storage) {
    return openEscrow({
        recipient,
        folder: (0,external_node_path_.join)(runner.tempFolder, 'lago-escrow'),
        environment: spec.environment,
        effects,
        bucket: escrowBucket({ spec, storage, effects, warning }),
        onKept: (folder) => setOutput('escrow', folder),
    });
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
        escrowed: () => escrow?.folder() ?? '',
        store: async (why, values) => {
            mask(values);
            if (escrow === undefined)
                warnWithoutEscrow(context, values);
            else
                context.notice(`Escrowed as ${placesOf(await escrow.keep(why, values))}: keep one outside of GitHub and Scaleway.`);
            for (const [name, value] of Object.entries(values))
                await put(effects, secrets, name, value);
            listed = undefined;
            context.notice(`Stored ${Object.keys(values).join(', ')}. A job gets its secrets when it starts: run this workflow again.`);
        },
    };
}
function placesOf({ file, copy }) {
    return `${file} on this runner${copy === undefined ? '' : ` and as ${copy}`}`;
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
        escrowed: () => escrow.folder(),
        store: async (why, values) => {
            mask(values);
            const { file } = await escrow.keep(why, values);
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
    const allowed = new Set((0,build/* namesIn */.wX)(inputs['allow-destroy']));
    const storage = createObjectStorage({
        accessKey: scaleway.accessKey,
        secretKey: variables.SCW_SECRET_KEY,
        region: scaleway.region,
        projectId: scaleway.projectId,
        endpoint: variables.AWS_ENDPOINT_URL_S3,
    });
    const vault = await openVault(context, spec, storage);
    const [surveyed, types] = await Promise.all([
        survey(resources, { scaleway, effects, spec, vault, storage }),
        readInstanceTypes(scaleway, effects),
    ]);
    const runnerAddress = await (0,runner_access/* findRunnerAddress */.uS)(inputs['runner-address'], effects);
    const now = effects.clock.now();
    const view = { spec, types, prices: pricesOf(types), now, allowed, vault, given: givenSecrets(variables) };
    const decisions = decideAll(resourcesOf(spec), surveyed, view);
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
    return { ...outputs, escrow: vault?.escrowed() ?? '' };
}
async function reachSpec(context, found, lineOf, runnerAddress) {
    const { inputs, summary, effects } = context;
    const { scaleway, spec, types, prices, decisions } = found;
    const decision = joined([decideOffer(spec, prices), decideSize(spec, types), wholeDecision(decisions)]);
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