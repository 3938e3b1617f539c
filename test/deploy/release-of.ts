import { createHash } from 'node:crypto';
import type { Release } from '@lago-scw/contracts';
import type { ReleaseFolder } from '../../actions/lago-deploy-compose/src/release-folder.ts';

/** Newest migration of the releases that the tests deploy. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  'v1.49.0': '20260601000000',
  'v1.50.0': '20260706173746',
  'v1.51.0': '20260721180721',
};

/** A release folder with a proxy-less web tier, a worker, a clock and a migration. */
export function releaseOf(lagoVersion: string, salt = ''): ReleaseFolder {
  const configDigest = createHash('sha256')
    .update(lagoVersion + salt)
    .digest('hex');
  const id = `${lagoVersion}-${configDigest.slice(0, 8)}`;
  const compose = [
    'services:',
    '  web:',
    `    image: test/web:${lagoVersion}`,
    '    profiles: [web]',
    '    ports: ["443:443"]',
    `    environment: {RELEASE: ${id}, COLOR: "\${LAGO_SCW_COLOR:-}"}`,
    '    restart: "no"',
    ...lasting('worker', 'jobs', lagoVersion),
    ...lasting('clock', 'clock', lagoVersion),
    '  migrate:',
    `    image: test/migrate:${lagoVersion}`,
    '    profiles: [migrate]',
    '',
  ].join('\n');
  const release: Release = {
    schema: 'lago-scw/release@1',
    id,
    environment: 'test',
    lagoVersion,
    configDigest,
    composeProject: 'lago',
    schemaVersion: SCHEMAS[lagoVersion] ?? null,
    services: { web: ['web'], jobs: ['worker'], clock: ['clock'], migrate: 'migrate' },
    images: [],
    files: [],
  };
  const folder = `lago-scw/releases/${id}`;
  return {
    release,
    files: [
      { path: `${folder}/compose.yaml`, content: compose },
      { path: `${folder}/release.json`, content: JSON.stringify(release) },
    ],
  };
}

function lasting(service: string, profile: string, lagoVersion: string): string[] {
  return [
    `  ${service}:`,
    `    image: test/${service}:${lagoVersion}`,
    `    profiles: [${profile}]`,
    '    restart: "no"',
    '    stop_grace_period: 40s',
  ];
}
