import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpec } from '@lago-scw/contracts';
import { expect, test } from 'vitest';
import { cloudInit } from '../../actions/scw-provision/src/resources/cloud-init.ts';

const isInstalled = spawnSync('cloud-init', ['--version']).status === 0;

/** `apt-get install cloud-init` brings the judge; without it these tests count as skipped. */
test.skipIf(!isInstalled).each([
  ['root', undefined],
  ['deploy', '77777777-7777-4777-8777-777777777777'],
])(
  'cloud-init itself finds nothing wrong with what a server of user %s with data volume %s gets',
  (user, dataVolumeId) => {
    const text = `
environment: prod
domain: billing.example.com
tls: { from: secret }
lago: { version: v1.50.0 }
instances: { ssh-user: ${user} }
`;
    const result = readSpec(text, 'lago.yml');
    if (!result.ok) throw new Error('the spec is sound');
    const folder = mkdtempSync(join(tmpdir(), 'cloud-init-'));
    const file = join(folder, 'user-data');
    writeFileSync(file, cloudInit(result.spec, '203.0.113.9', dataVolumeId));
    const judged = spawnSync('cloud-init', ['schema', '--config-file', file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(`${judged.stdout}${judged.stderr}`).toContain('Valid cloud-config');
    expect(judged.status).toBe(0);
  },
);
