import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '@lago-scw/sandbox';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/actions.ts';
import { domain, openStage, repository, type Stage } from '../demo/story.ts';
import { type OneStep, type OneStepEnd, runOneStep } from './one-step.ts';

let sandbox: Sandbox;
let stage: Stage;
let example: string;
let calls = 0;
const ends: OneStepEnd[] = [];
const leakable: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({
    domain,
    repository,
    latencyFactor: 0.005,
    onScalewayRequest: () => {
      calls += 1;
    },
  });
  stage = await openStage(sandbox);
  example = await readFile(join(root, 'workflows-example', 'lago.yml'), 'utf8');
});
afterAll(() => sandbox?.stop());

function spec(change: (text: string) => string = (text) => text): void {
  writeFileSync(join(stage.folder, 'lago.yml'), change(example));
}

beforeEach(() => spec());

async function run(step: OneStep): Promise<OneStepEnd> {
  const end = await runOneStep(stage, step);
  ends.push(end);
  return end;
}

/** Runs a step that must refuse what it was given, before it has asked or touched anything. */
async function refused(step: OneStep): Promise<readonly string[]> {
  const before = calls;
  const { errors, effects, step: ended } = await run(step);
  expect(ended.conclusion).toBe('failure');
  expect(effects).toEqual([]);
  expect(calls - before, 'requests to Scaleway').toBe(0);
  return errors;
}

describe('a fault in lago.yml', () => {
  it('is shown on its line, with what was probably meant', async () => {
    spec((text) => text.replace('  version: v1.50.0', '  verison: v1.50.0'));
    expect(await refused({ action: 'provision' })).toEqual(['']);
  });

  it('of the wrong type tells what was read and what is wanted', async () => {
    spec((text) => text.replace('backup-every-hours: 24', 'backup-every-hours: daily'));
    expect(await refused({ action: 'provision' })).toEqual(['']);
  });

  it('all faults at once', async () => {
    spec((text) =>
      text.replace('environment:', 'enviroment:').replace('from: secret', 'from: letsencrypt'),
    );
    expect(await refused({ action: 'provision' })).toEqual(['']);
  });

  it.each(['render-config', 'deploy-compose', 'smoke-test', 'backup-verify'] as const)(
    'is shown by %s in the same way',
    async (action) => {
      spec((text) => text.replace('  version: v1.50.0', '  verison: v1.50.0'));
      const operation = action === 'deploy-compose' ? { with: { operation: 'status' } } : {};
      expect(await refused({ action, ...operation })).toEqual(['']);
    },
  );

  it('that is not there at all', async () => {
    expect(await refused({ action: 'provision', with: { spec: 'infra/lago.yml' } })).toEqual(['']);
  });
});

describe('a secret or an input that is missing', () => {
  it('is named, all at once, with how to make each', async () => {
    const secrets = { SECRET_KEY_BASE: undefined, LAGO_RSA_PRIVATE_KEY: undefined, REDIS_URL: '' };
    expect(await refused({ action: 'render-config', secrets })).toEqual(['']);
  });

  it('that other inputs ask for is named too', async () => {
    expect(await refused({ action: 'render-config', secrets: { TLS_CERTIFICATE: undefined } })).toEqual(['']);
  });

  it('required input', async () => {
    expect(await refused({ action: 'deploy-compose', secrets: { SSH_PRIVATE_KEY: undefined } })).toEqual(['']);
  });

  it('release-dir', async () => {
    expect(await refused({ action: 'deploy-compose', with: { operation: 'deploy' } })).toEqual(['']);
  });

  it('wrong values', async () => {
    const given = { operation: 'promte', 'lock-minutes': '1', 'accept-schema-drift': 'yes' };
    expect(await refused({ action: 'deploy-compose', with: given })).toEqual(['']);
  });
});
