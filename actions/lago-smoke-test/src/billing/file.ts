import { TransientError } from '@lago-scw/effects';
import { type Ask, ProbeFailure } from '../probe.ts';

/** Fetches from another host than this Lago's: the bucket's. */
export type FetchElsewhere = (url: URL) => Promise<Response>;

const HOPS = 5;

/**
 * Follows a file_url to the bytes. The first hop is this Lago, which answers with a link to the bucket that carries its
 * own signature; a key of Lago's has no place there (facts: lago.md 6).
 *
 * @returns how many bytes came from where
 * @throws ProbeFailure when it leads to no PDF
 */
export async function downloadFile(link: string, ask: Ask, elsewhere: FetchElsewhere): Promise<string> {
  const home = URL.parse(link);
  if (home === null) throw wrongLink(link, 'LAGO_API_URL is empty on the api: links start with nothing.');
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
    throw new ProbeFailure(
      'a PDF behind file_url',
      `status ${answer.status} from ${url.host}${answer.code === undefined ? '' : `, ${answer.code}`}`,
      remedyOf(answer.status, url.host === home.host),
    );
  }
  throw wrongLink(
    `${HOPS} redirects in a row`,
    'The link leads in circles: look at LAGO_API_URL and the proxy.',
  );
}

interface FileAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly start: string;
  readonly bytes: number;
  /** Code of an S3 error: `SignatureDoesNotMatch`. */
  readonly code: string | undefined;
}

async function get(url: URL, ask: Ask | undefined, elsewhere: FetchElsewhere): Promise<FileAnswer> {
  const answer =
    ask === undefined ? await foreign(url, elsewhere) : await ask({ path: url.pathname + url.search });
  const { status, body, headers } = answer;
  return {
    status,
    location: headers.location,
    start: body.slice(0, 8),
    bytes: Buffer.byteLength(body),
    code: /<Code>(\w+)<\/Code>/.exec(body)?.[1],
  };
}

async function foreign(url: URL, elsewhere: FetchElsewhere) {
  try {
    const response = await elsewhere(url);
    const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
    return {
      status: response.status,
      body,
      headers: { location: response.headers.get('location') ?? undefined },
    };
  } catch (error) {
    throw new TransientError(`no answer from ${url.host}`, 'no', { cause: error });
  }
}

function wrongLink(came: string, remedy: string): ProbeFailure {
  return new ProbeFailure('a link to a file', came, remedy);
}

function remedyOf(status: number, isHome: boolean): string {
  if (isHome)
    return 'The api does not know the file: SECRET_KEY_BASE differs between the colors (links are signed by it), /rails is not routed to the api, or the file is on the local disk of the other host (LAGO_USE_AWS_S3 must be "true").';
  if (status === 403)
    return 'The bucket refuses the signature: LAGO_AWS_S3_SECRET_ACCESS_KEY is wrong, or LAGO_AWS_S3_REGION is not the region of the bucket.';
  if (status === 404)
    return 'The bucket has no such file: the upload failed, or a lifecycle rule removed it.';
  return 'Look at the bucket in the Scaleway console and at `docker compose logs api`.';
}
