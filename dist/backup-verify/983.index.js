"use strict";
exports.id = 983;
exports.ids = [983];
exports.modules = {

/***/ 35983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createObjectStorage: () => (/* binding */ createObjectStorage)
});

// EXTERNAL MODULE: ./packages/effects/build/index.js + 7 modules
var build = __webpack_require__(74505);
// EXTERNAL MODULE: ./node_modules/.pnpm/aws4fetch@1.0.20/node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(81553);
// EXTERNAL MODULE: ./packages/scaleway/build/fetch.js
var fetch = __webpack_require__(14251);
// EXTERNAL MODULE: ./packages/scaleway/build/faults.js
var faults = __webpack_require__(56874);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/.pnpm/fast-xml-parser@5.12.1/node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 25 modules
var XMLParser = __webpack_require__(88813);
// EXTERNAL MODULE: ./node_modules/.pnpm/fast-xml-parser@5.12.1/node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js + 4 modules
var json2xml = __webpack_require__(43690);
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
        if (error instanceof build/* ActionError */.lZ && error.code === 'scaleway-permission')
            return 'foreign';
        throw error;
    }
}
async function createBucket(send, bucket) {
    try {
        await send('PUT', `/${bucket}`, undefined, { 'x-amz-acl': 'private' });
    }
    catch (error) {
        if (!(error instanceof build/* ActionError */.lZ && error.message.includes('BucketAlreadyOwnedByYou')))
            throw error;
    }
}
/** 404 with this code means that nothing is configured; a missing bucket has another code. */
async function orWhenAbsent(code, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof build/* ActionError */.lZ && error.message.includes(code))
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
    throw new build/* ActionError */.lZ('scaleway-input', `AWS_ENDPOINT_URL_S3 is not a URL: ${text}`, 'Give it as https://s3.<region>.scw.cloud, or leave it out.');
}


/***/ })

};
;