import { regionOf, type Spec, type Topology } from '@lago-scw/contracts';
import { cacheUrlBeside, databaseUrl, type EnvironmentSettings } from '@lago-scw/lago';
import type { Secrets } from './secrets.ts';

/** Where containers find the certificate authority of the database. */
export const DATABASE_CERTIFICATE_FOLDER = '/etc/lago-scw/database';

/** What the environment of Lago's processes is made of. */
export function settingsOf(spec: Spec, topology: Topology, secrets: Secrets): EnvironmentSettings {
  const { lago } = spec;
  return {
    version: lago.version,
    domain: spec.domain,
    workers: lago.workers,
    webConcurrency: lago['web-concurrency'],
    webThreads: lago['web-threads'],
    workerConcurrency: lago['worker-concurrency'],
    signup: lago.signup,
    extra: lago.env,
    databaseUrl: databaseUrlOf(topology, secrets.postgresPassword),
    redisUrl: secrets.redisUrl,
    redisCacheUrl: secrets.redisCacheUrl ?? cacheUrlBeside(secrets.redisUrl),
    secretKeyBase: secrets.secretKeyBase,
    rsaPrivateKey: secrets.rsaPrivateKey,
    encryption: secrets.encryption,
    license: secrets.license,
    storage: storageOf(spec, secrets),
    mail: mailOf(spec, secrets),
  };
}

/**
 * verify-ca and not verify-full: the certificate of a managed database names its public endpoint, while the
 * connection goes to a private address.
 */
function databaseUrlOf({ database }: Topology, password: string): string {
  return databaseUrl({
    host: database.address,
    port: database.port,
    database: database.name,
    user: database.user,
    password,
    parameters: { sslmode: 'verify-ca', sslrootcert: `${DATABASE_CERTIFICATE_FOLDER}/ca.pem` },
  });
}

function storageOf(spec: Spec, secrets: Secrets): EnvironmentSettings['storage'] {
  if (spec.storage === undefined || secrets.storage === undefined) return undefined;
  const region = regionOf(spec);
  return {
    bucket: spec.storage.bucket,
    // The bucket is never a part of it (facts: lago.md 7).
    endpoint: spec.storage.endpoint ?? `https://s3.${region}.scw.cloud`,
    region,
    ...secrets.storage,
  };
}

function mailOf(spec: Spec, secrets: Secrets): EnvironmentSettings['mail'] {
  if (spec.mail === undefined || secrets.mail === undefined) return undefined;
  const { from, host, port, user } = spec.mail;
  return { from, host, port, user, password: secrets.mail.password, domain: spec.domain };
}
