import type { Exchange, Recording } from './recording.ts';

/**
 * Recordings have no request headers. For the API none matter; Object Storage says in them who asks, what a bucket or
 * an object is made with, and what is copied. What they must have said is read off the answers that follow.
 */
export function unrecordedHeaders(
  recording: Recording,
  exchange: Exchange,
): Readonly<Record<string, string>> {
  const later = recording.exchanges.slice(exchange.line + 1).filter(({ host }) => host === exchange.host);
  return {
    authorization: signatureOf(recording, exchange),
    ...(exchange.method === 'PUT' ? { ...lockHeader(exchange, later), ...aclHeader(exchange, later) } : {}),
    ...(exchange.path.includes('x-id=PutObject') ? { 'x-amz-sdk-checksum-algorithm': 'CRC32' } : {}),
    ...copyHeader(recording, exchange),
  };
}

/** A key of the project that owns what is answered; the default project's where the answer has no owner. */
function signatureOf(recording: Recording, exchange: Exchange): string {
  const owner = ownerIn(exchange) ?? recording.exchanges.map(ownerIn).find((found) => found !== undefined);
  const region = /s3\.([a-z-]+)\.scw/.exec(exchange.host)?.[1] ?? 'fr-par';
  const key = owner === undefined ? 'SCWRECORDED' : `SCWRECORDED@${owner}`;
  return `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/s3/aws4_request, SignedHeaders=host, Signature=0`;
}

function ownerIn({ response }: Exchange): string | undefined {
  return /<Owner>.*?<ID>([0-9a-f-]{36}):/s.exec(response ?? '')?.[1];
}

/** A bucket whose objects can be locked before anything says so was made like that. */
function lockHeader({ path }: Exchange, later: readonly Exchange[]): Readonly<Record<string, string>> {
  if (path !== '/') return {};
  const first = later.find((next) => next.path.startsWith('/?object-lock'));
  return first !== undefined && first.status === 200 ? { 'x-amz-bucket-object-lock-enabled': 'true' } : {};
}

/** The canned ACL of a PUT without a body shows in the next look at the ACL of the same thing. */
function aclHeader(
  { path, request }: Exchange,
  later: readonly Exchange[],
): Readonly<Record<string, string>> {
  const isAcl = path.includes('?acl');
  if (isAcl && request !== undefined && request !== '') return {};
  const target = path.split('?')[0] ?? '';
  const look = later.find((next) => next.path.startsWith(`${target}?acl`) && next.method === 'GET');
  return look?.response?.includes('AllUsers') ? { 'x-amz-acl': 'public-read' } : {};
}

/** A copy is of the object of that bucket that was written last. */
function copyHeader(recording: Recording, { path, host, line }: Exchange): Readonly<Record<string, string>> {
  if (!path.includes('x-id=CopyObject')) return {};
  const written = recording.exchanges
    .slice(0, line)
    .filter((earlier) => earlier.host === host && /x-id=(Put|Copy)Object/.test(earlier.path));
  const source = written.at(-1)?.path.split('?')[0] ?? '';
  return { 'x-amz-copy-source': `${bucketOf(host)}${source}` };
}

/** The path of a request in path style: the bucket comes first. */
export function pathStyle({ host, path }: Exchange): string {
  const bucket = bucketOf(host);
  return bucket === '' ? path : `/${bucket}${path}`;
}

function bucketOf(host: string): string {
  return /^(?:(.+)\.)?s3\./.exec(host)?.[1] ?? '';
}
