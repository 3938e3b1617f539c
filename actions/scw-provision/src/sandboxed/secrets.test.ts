import { readFileSync } from 'node:fs';
import { type Plan, parseTopology } from '@lago-scw/contracts';
import { judgeSecrets } from '@lago-scw/lago';
import { type LocalGitHub, startLocalGitHub } from '@lago-scw/sandbox';
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import sodium from 'libsodium-wrappers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Environment, type RunOptions, specText, startEnvironment } from './environment.ts';

await sodium.ready;
const { publicKey, privateKey } = sodium.crypto_box_keypair();
const spec = `${specText}redis: {}\n`;

let environment: Environment;
/** What the runner is told to mask goes there. */
const output = vi.spyOn(process.stdout, 'write');
let github: LocalGitHub;
beforeEach(async () => {
  output.mockReset().mockReturnValue(true);
  environment = await startEnvironment();
  github = await startLocalGitHub({
    repository: 'example/billing',
    tokens: { pat: { environments: 'write' }, weak: { 'pull-requests': 'write' } },
    publicKey: { keyId: '1', key: Buffer.from(publicKey).toString('base64') },
  });
});
afterEach(async () => {
  await environment.stop();
  await github.stop();
});

const run = (options: RunOptions = {}) =>
  environment.run({ spec, secretsToken: 'pat', githubUrl: github.url, password: undefined, ...options });

/** What GitHub would give to a step. */
function stored(): Record<string, string> {
  const secrets = github.state.environmentSecrets.get('prod') ?? new Map();
  return Object.fromEntries(
    [...secrets].map(([name, { encryptedValue }]) => {
      const box = new Uint8Array(Buffer.from(encryptedValue, 'base64'));
      return [name, Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString()];
    }),
  );
}

const names = [
  'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
  'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
  'LAGO_ENCRYPTION_PRIMARY_KEY',
  'LAGO_RSA_PRIVATE_KEY',
  'POSTGRES_PASSWORD',
  'REDIS_PASSWORD',
  'SECRET_KEY_BASE',
];

test('secrets that do not exist are generated as Lago wants them, stored, and never shown', async () => {
  const { outputs, summary, events, requests } = await run();
  expect(parseTopology(outputs.topology).redis).toMatchObject({ port: 6379, user: 'lago', tls: false });
  const secrets = stored();
  expect(Object.keys(secrets).sort()).toEqual(names);
  expect(judgeSecrets(secrets)).toEqual([]);
  const shown = JSON.stringify({ outputs, summary, events, paths: requests.map(({ path }) => path) });
  for (const value of Object.values(secrets)) {
    expect(shown).not.toContain(value);
    expect(output).toHaveBeenCalledWith(expect.stringContaining(`::add-mask::${value}`));
  }
});

test('secrets that exist are never touched', async () => {
  await run();
  const before = stored();
  const { outputs } = await run();
  expect(outputs.changed).toBe('false');
  expect(stored()).toEqual(before);
});

test('a plan names what would be generated, and generates nothing', async () => {
  const { outputs } = await run({ mode: 'plan' });
  const { changes } = JSON.parse(outputs.plan) as Plan;
  expect(
    changes
      .filter(({ resource }) => resource === 'secret')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names);
  expect(stored()).toEqual({});
});

test('an encryption key that is lost while there is data is not made anew', async () => {
  await run();
  github.state.environmentSecrets.get('prod')?.delete('LAGO_ENCRYPTION_PRIMARY_KEY');
  await expect(run()).rejects.toThrow('lacks LAGO_ENCRYPTION_PRIMARY_KEY: data cannot be read without');
  expect(stored()).not.toHaveProperty('LAGO_ENCRYPTION_PRIMARY_KEY');
});

test('a token that may not write secrets is refused with the permission it lacks, and nothing is made', async () => {
  await expect(run({ secretsToken: 'weak' })).rejects.toThrow('Resource not accessible');
  expect((await environment.run({ mode: 'plan', spec })).outputs['elastic-ip']).toBe('');
});

describe('an age recipient', () => {
  test('gets a copy of every generation before it is stored', async () => {
    const identity = await generateIdentity();
    const ageRecipient = await identityToRecipient(identity);
    const { notices } = await run({ ageRecipient });
    expect(await opened(notices.join(), identity)).toMatchObject({ environment: 'prod', secrets: stored() });
  });

  test('is enough without a token: the secrets wait in a file to be stored by hand', async () => {
    const identity = await generateIdentity();
    const ageRecipient = await identityToRecipient(identity);
    const { warnings } = await environment.run({ spec, ageRecipient, password: undefined });
    const { secrets } = await opened(warnings.join(), identity);
    expect(Object.keys(secrets).sort()).toEqual(names);
  });

  test('that is none is refused before any call', async () => {
    await expect(run({ ageRecipient: 'age1nothing' })).rejects.toThrow(
      "Input 'age-recipient' is no age recipient",
    );
  });
});

async function opened(text: string, identity: string): Promise<{ secrets: Record<string, string> }> {
  const file = /\S+\.age/.exec(text)?.[0] ?? '';
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(readFileSync(file), 'text'));
}

test.each(names)('killed after %s was stored, the next run stores the rest and finishes', async (name) => {
  const failpoints = `provision.secrets.put.${name.toLowerCase().replaceAll('_', '-')}@after:kill`;
  await expect(run({ failpoints })).rejects.toThrow('killed');
  const before = stored();
  await run({ password: before.POSTGRES_PASSWORD ?? before.REDIS_PASSWORD });
  expect(stored()).toMatchObject(before);
  expect(Object.keys(stored()).sort()).toEqual(names);
});
