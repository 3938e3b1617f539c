import { verify } from 'node:crypto';
import { alreadyExists, dataOf, explained } from '../lago-api.ts';
import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
import type { Scenario } from './scenario.ts';
import type { Delivery, WebhookReceiver } from './webhook-receiver.ts';

/** Nobody listens there: a host name of the reserved top-level domain. */
const NOWHERE = 'https://smoke-test.invalid';

/** An endpoint is created and its record read back. It exists before the customer, so that it hears of that one. */
export function webhookEndpointProbe(
  { connect, name }: Scenario,
  receiver: WebhookReceiver | undefined,
): Probe {
  const url = `${receiver?.url ?? NOWHERE}/${name}`;
  return {
    id: 'webhook.endpoint',
    name: 'Webhook endpoint',
    needs: ['billing.leftovers'],
    run: async (ask) => {
      const api = await connect(ask);
      await api.webhookEndpoints
        .createWebhookEndpoint({ webhook_endpoint: { webhook_url: url, signature_algo: 'jwt' } })
        .catch((thrown: unknown) => {
          if (!alreadyExists(thrown, 'webhook_url')) throw explained('POST /webhook_endpoints', thrown);
        });
      const { webhook_endpoints: all } = await dataOf(
        'GET /webhook_endpoints',
        api.webhookEndpoints.findAllWebhookEndpoints({ per_page: 100 }),
      );
      const ours = all.find(({ webhook_url: candidate }) => candidate === url);
      if (ours?.signature_algo === 'jwt') return `created, and read back as ${ours.lago_id}`;
      throw new ProbeFailure(
        `an endpoint ${url} signed by jwt`,
        ours === undefined ? 'no such endpoint' : `one signed by ${ours.signature_algo}`,
        'The api answers writes with 200 and reads without them: it reads from another database; check DATABASE_URL.',
      );
    },
  };
}

/** A webhook arrives, signed by the key that the api publishes, with this Lago's address as its issuer. */
export function webhookDeliveryProbe(
  { connect, name }: Scenario,
  receiver: WebhookReceiver | undefined,
  domain: string,
): Probe {
  return {
    id: 'webhook.delivery',
    name: 'Webhook delivered and signed',
    ...(receiver === undefined
      ? {
          skipped:
            "the runner cannot be reached: no webhook-url was given; the endpoint's record was read back",
        }
      : {}),
    needs: ['webhook.endpoint', 'billing.subscription'],
    run: async (ask) => {
      const delivery = receiver?.deliveries.find(({ path }) => path.endsWith(`/${name}`));
      if (delivery === undefined) {
        throw new NotYet(
          'a webhook',
          'none',
          'No worker sends webhooks, or the host may not reach the runner: look at `docker compose logs worker webhook-worker` on the active color, at the firewall of the runner, and whether webhook-url leads to webhook-port.',
        );
      }
      const api = await connect(ask);
      const { webhook } = await dataOf('GET /webhooks/json_public_key', api.webhooks.fetchJsonPublicKey());
      return judgeSignature(delivery, Buffer.from(webhook.public_key ?? '', 'base64').toString(), domain);
    },
  };
}

/** The header is a JWT by RS256 whose payload is {data: body, iss: issuer} (lago-api, Webhook#jwt_signature). */
function judgeSignature({ signature, type, body }: Delivery, publicKey: string, domain: string): string {
  const [head = '', payload = '', signed = ''] = signature.split('.');
  const issuer = `https://${domain}/api`;
  const expected = `a webhook signed by the key of /webhooks/json_public_key, issued by ${issuer}`;
  if (!verify('sha256', Buffer.from(`${head}.${payload}`), publicKey, Buffer.from(signed, 'base64url'))) {
    throw new ProbeFailure(
      expected,
      'one with another signature',
      'Worker and api have different LAGO_RSA_PRIVATE_KEY, or a private.pem in a volume wins over it: receivers will refuse every webhook.',
    );
  }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iss?: string; data?: string };
  if (claims.data !== body) {
    throw new ProbeFailure(
      expected,
      'one whose body is not the one that was signed',
      'Something between Lago and the runner changes what it passes on.',
    );
  }
  if (claims.iss === issuer) return `${type}, signed, issued by ${issuer}`;
  throw new ProbeFailure(
    expected,
    `one issued by ${claims.iss ?? 'nobody'}`,
    'LAGO_API_URL of the workers is not the public address of the api: compare it with the domain in lago.yml.',
  );
}
