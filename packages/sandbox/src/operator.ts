import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Authority } from './authority/authority.ts';
import { createSshKeyPair } from './instances/host-keys.ts';

/** What the operator of the demo would have stored in the GitHub environment, made anew for every sandbox. */
export interface OperatorSecrets {
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Line for authorized_keys of the instances. */
  readonly sshPublicKey: string;
}

export async function makeOperatorSecrets(options: {
  readonly authority: Authority;
  readonly domain: string;
  readonly projectId: string;
  readonly scalewaySecretKey: string;
}): Promise<OperatorSecrets> {
  const ssh = createSshKeyPair();
  const tls = await options.authority.issue([options.domain]);
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return {
    sshPublicKey: ssh.public,
    vars: {
      SCW_ACCESS_KEY: 'SCWSANDBOX0000000001',
      SCW_DEFAULT_PROJECT_ID: options.projectId,
      // The sandbox's clock bills nobody at ten past.
      LAGO_IGNORE_CLOCK_WINDOW: 'true',
    },
    secrets: {
      SCW_SECRET_KEY: options.scalewaySecretKey,
      SSH_PRIVATE_KEY: ssh.private,
      // What billing people choose: characters that URLs, shells and compose files all read their own way.
      POSTGRES_PASSWORD: `p@s$s/w#rd-${randomBytes(6).toString('hex')}-A1`,
      SECRET_KEY_BASE: randomBytes(64).toString('hex'),
      LAGO_RSA_PRIVATE_KEY: Buffer.from(rsa.export({ type: 'pkcs8', format: 'pem' })).toString('base64'),
      LAGO_ENCRYPTION_PRIMARY_KEY: randomBytes(32).toString('hex'),
      LAGO_ENCRYPTION_DETERMINISTIC_KEY: randomBytes(32).toString('hex'),
      LAGO_ENCRYPTION_KEY_DERIVATION_SALT: randomBytes(32).toString('hex'),
      // No Redis runs here: the stand-in Lago keeps its jobs in PostgreSQL.
      REDIS_URL: `redis://lago:${randomBytes(12).toString('hex')}@172.16.0.250:6379/0`,
      TLS_CERTIFICATE: tls.certificatePem,
      TLS_PRIVATE_KEY: tls.keyPem,
    },
  };
}
