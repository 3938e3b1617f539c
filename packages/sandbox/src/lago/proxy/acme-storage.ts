import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { Stored } from './certificates.ts';
import type { StaticConfiguration } from './configuration.ts';

const storage = z.record(
  z.string(),
  z.object({ Certificates: z.array(z.object({ certificate: z.base64(), key: z.base64() })).nullish() }),
);

/** What the resolvers have when the proxy starts. Traefik refuses a storage that others may read, and reads it only then. */
export function readAcmeStorage(
  { certificatesResolvers }: StaticConfiguration,
  hostFile: (containerPath: string) => string | undefined,
  report: (problem: string) => void,
): Stored[] {
  return Object.entries(certificatesResolvers).flatMap(([name, { acme }]) => {
    const file = hostFile(acme.storage);
    const mode = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false })?.mode;
    if (file === undefined || mode === undefined) return [];
    if ((mode & 0o077) !== 0) {
      report(
        `The ACME resolve is skipped from the resolvers list: permissions ${(mode & 0o777).toString(8)}`,
      );
      return [];
    }
    const { Certificates } = storage.parse(JSON.parse(readFileSync(file, 'utf8')))[name] ?? {};
    return (Certificates ?? []).map(({ certificate, key }) => ({
      cert: fromBase64(certificate),
      key: fromBase64(key),
    }));
  });
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString();
