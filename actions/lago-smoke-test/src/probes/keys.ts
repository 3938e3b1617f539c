import { type Color, counterpartIn, type Topology } from '@lago-scw/contracts';
import { TransientError } from '@lago-scw/effects';
import { type ConnectApi, dataOf } from '../lago-api.ts';
import { type Ask, type Probe, ProbeFailure, ProbeSkip } from '../probe.ts';
import type { Target } from '../target.ts';

/** The color that a target is compared with: the other one, and for the public name the standby; null where there is none. */
export function counterpartOf(target: Target, topology: Topology): Color | null {
  const color = target.name === 'public' ? topology.activeColor : target.name;
  return color === null ? null : (counterpartIn(topology, color) ?? null);
}

/** Webhooks of both colors are signed by the same key: receivers keep it (facts: lago.md 2, 12). */
export function webhookKeyProbe(connect: ConnectApi, askOther: Ask | undefined): Probe {
  return {
    id: 'keys.webhook',
    name: 'Webhook key of both colors',
    needs: ['billing.organization'],
    run: async (ask) => {
      const [here, there] = await Promise.all([
        publicKey(connect, ask),
        otherwise(askOther, (other) => publicKey(connect, other)),
      ]);
      if (here === there) return 'the same';
      throw new ProbeFailure(
        'the same key at /webhooks/json_public_key of both colors',
        'two keys',
        'LAGO_RSA_PRIVATE_KEY differs, or a private.pem in a volume of one host wins over it: receivers would refuse webhooks after a promote.',
      );
    },
  };
}

async function publicKey(connect: ConnectApi, ask: Ask): Promise<string> {
  const api = await connect(ask);
  const { webhook } = await dataOf('GET /webhooks/json_public_key', api.webhooks.fetchJsonPublicKey());
  return webhook.public_key ?? '';
}

/** With a certificate of one's own, both colors show the same one: else the move of the address changes it. */
export function sameCertificateProbe(from: 'secret' | 'lets-encrypt', askOther: Ask | undefined): Probe {
  return {
    id: 'keys.certificate',
    name: 'Certificate of both colors',
    ...(from === 'secret' ? {} : { skipped: "certificates of Let's Encrypt are renewed one by one" }),
    run: async (ask) => {
      const [here, there] = await Promise.all([fingerprint(ask), otherwise(askOther, fingerprint)]);
      if (here === there) return 'the same';
      throw new ProbeFailure(
        'the same certificate on both colors',
        'two certificates',
        'One color has an older TLS_CERTIFICATE: deploy the same release to both before the next promote.',
      );
    },
  };
}

async function fingerprint(ask: Ask): Promise<string> {
  const { certificate } = await ask({ path: '/api/health' });
  return certificate?.leaf.fingerprint256 ?? '';
}

/** @throws ProbeSkip when the other color does not answer: before its first deploy, it has nothing to say */
async function otherwise<T>(ask: Ask | undefined, read: (ask: Ask) => Promise<T>): Promise<T> {
  if (ask === undefined) throw new ProbeSkip('there is no other color to compare with');
  try {
    return await read(ask);
  } catch (error) {
    if (error instanceof TransientError)
      throw new ProbeSkip(`the other color does not answer: ${error.message}`);
    throw error;
  }
}
