import { createSign } from 'node:crypto';
import { type Environment, rsaKey } from './environment.ts';
import type { JobCall } from './job-call.ts';
import { type Enqueuer, enqueue } from './queues.ts';

/** One job for each endpoint of the organization. */
export async function announce(
  by: Enqueuer,
  organizationId: string,
  type: string,
  object: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { rows } = await by.pool.query<{ id: string }>(
    'SELECT id FROM webhook_endpoints WHERE organization_id = $1',
    [organizationId],
  );
  const payload = { webhook_type: type, organization_id: organizationId, ...object };
  for (const { id } of rows) await enqueue(by, 'SendWebhookJob', { endpoint_id: id, payload });
}

/** Posts it, signed by a JWT over the body (facts 1.6: LAGO_API_URL is its issuer). Any answer or none ends it. */
export async function sendWebhook({ pool, context, payload }: JobCall): Promise<void> {
  const { rows } = await pool.query<{ webhook_url: string }>(
    'SELECT webhook_url FROM webhook_endpoints WHERE id = $1',
    [payload.endpoint_id],
  );
  const [endpoint] = rows;
  // The sandbox sends nothing into the world: a receiver on this machine, or none.
  if (!endpoint || URL.parse(endpoint.webhook_url)?.hostname !== '127.0.0.1') return;
  const body = JSON.stringify(payload.payload);
  await fetch(endpoint.webhook_url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-lago-signature': signature(body, context.environment),
      'x-lago-signature-algorithm': 'jwt',
    },
    body,
  }).catch((error: Error) => context.log(`SendWebhookJob: ${error.message}`));
}

function signature(body: string, environment: Environment): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'RS256' })}.${encode({ data: body, iss: environment.LAGO_API_URL })}`;
  return `${signed}.${createSign('sha256').update(signed).sign(rsaKey(environment), 'base64url')}`;
}
