import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Environment } from './environment.ts';
import type { JobCall } from './job-call.ts';

/** Worker → Gotenberg → bucket → attachment, as Lago makes an invoice's file. */
export async function generateInvoicePdf({ pool, context, payload }: JobCall): Promise<void> {
  const { environment } = context;
  const url = new URL(environment.LAGO_PDF_URL ?? '');
  const target = context.resolve(url.hostname, Number(url.port || 80));
  if (!target) throw new Error(`Errno::ECONNREFUSED: ${url.host}`);
  const form = new FormData();
  form.set('index.html', new Blob(['<h1>Invoice</h1>'], { type: 'text/html' }), 'index.html');
  const answer = await fetch(`http://${target.host}:${target.port}/forms/chromium/convert/html`, {
    method: 'POST',
    body: form,
  });
  if (!answer.ok) throw new Error(`LagoHttpClient::HttpError: HTTP ${answer.status} - URI: ${url}`);
  const file = Buffer.from(await answer.arrayBuffer());
  const key = randomBytes(14).toString('hex');
  await store(file, key, environment);
  await attach(pool, String(payload.invoice_id), key, file, environment);
}

const usesBucket = (environment: Environment): boolean => environment.LAGO_USE_AWS_S3 === 'true';

/** Where a file of the bucket is, by the path that SDKs take for an endpoint without host names per bucket. */
export function bucketUrl(key: string, environment: Environment): string {
  return `${environment.LAGO_AWS_S3_ENDPOINT}/${environment.LAGO_AWS_S3_BUCKET}/${key}`;
}

async function store(file: Buffer, key: string, environment: Environment): Promise<void> {
  if (!usesBucket(environment)) return;
  const answer = await fetch(bucketUrl(key, environment), {
    method: 'PUT',
    headers: { authorization: String(environment.LAGO_AWS_S3_SECRET_ACCESS_KEY) },
    body: new Uint8Array(file),
  });
  if (!answer.ok) throw new Error(`Aws::S3::Errors::Http${answer.status}Error`);
}

async function attach(
  pool: pg.Pool,
  invoiceId: string,
  key: string,
  file: Buffer,
  environment: Environment,
): Promise<void> {
  await pool.query(
    `WITH blob AS (
       INSERT INTO active_storage_blobs (key, filename, content_type, service_name, byte_size, checksum)
       VALUES ($2, 'invoice.pdf', 'application/pdf', $3, $4, $5) RETURNING id)
     INSERT INTO active_storage_attachments (name, record_type, record_id, blob_id) SELECT 'file', 'Invoice', $1, id FROM blob`,
    [
      invoiceId,
      key,
      usesBucket(environment) ? 'amazon_compatible_endpoint' : 'local',
      file.length,
      createHash('md5').update(file).digest('base64'),
    ],
  );
}
