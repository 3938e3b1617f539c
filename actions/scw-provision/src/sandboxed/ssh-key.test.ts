import type { Plan } from '@lago-scw/contracts';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, type Environment, projectId, specText, startEnvironment } from './environment.ts';

const key = `ssh-ed25519 ${Buffer.from('a key that deploys, and nothing else').toString('base64')}`;
const spec = `${specText}ssh: { public-key: ${key} deploy@example }\n`;

let environment: Environment;
let scaleway: Scaleway;
beforeEach(async () => {
  environment = await startEnvironment();
  scaleway = clientOf(environment);
});
afterEach(() => environment.stop());

const names = async () => (await everyPage(scaleway.iam.listSSHKeys({ projectId }))).map(({ name }) => name);
const changesOf = ({ outputs }: { outputs: { plan: string } }) =>
  (JSON.parse(outputs.plan) as Plan).changes.map(({ action, resource }) => `${action} ${resource}`);

test('the key is registered before a server boots, once', async () => {
  const { changing } = await environment.run({ spec });
  expect(await names()).toEqual(['lago-prod-ssh']);
  const registered = changing.findIndex((call) => call.startsWith('POST /iam/v1alpha1/ssh-keys'));
  const booted = changing.findIndex((call) => call.endsWith('/action'));
  expect(registered).toBeGreaterThanOrEqual(0);
  expect(registered).toBeLessThan(booted);
  expect((await environment.run({ spec })).changing).toEqual([]);
});

test('a key that is registered under another name is taken as it is', async () => {
  await scaleway.iam.createSSHKey({ name: 'laptop', publicKey: key, projectId });
  await environment.run({ spec });
  expect(await names()).toEqual(['laptop']);
});

test('a key that was disabled is enabled again', async () => {
  const { id: sshKeyId } = await scaleway.iam.createSSHKey({ name: 'laptop', publicKey: key, projectId });
  await scaleway.iam.updateSSHKey({ sshKeyId, disabled: true });
  expect(changesOf(await environment.run({ spec, mode: 'plan' }))).toContain('change SSH key');
  await environment.run({ spec });
  expect((await scaleway.iam.getSSHKey({ sshKeyId })).disabled).toBe(false);
});

test('a lost reply makes no second key', async () => {
  await environment.run({ spec, failpoints: 'provision.ssh-key.create@after:lose' });
  expect(await names()).toEqual(['lago-prod-ssh']);
});

test('destroy leaves the key, unless it is named', async () => {
  await environment.run({ spec });
  await environment.run({ spec, mode: 'destroy' });
  expect(await names()).toEqual(['lago-prod-ssh']);
  await environment.run({ spec, mode: 'destroy', allowDestroy: 'lago-prod-ssh' });
  expect(await names()).toEqual([]);
});

test('a private key in its place is refused before any call', async () => {
  const wrong = `${specText}ssh: { public-key: '-----BEGIN OPENSSH PRIVATE KEY-----' }\n`;
  await expect(environment.run({ spec: wrong })).rejects.toThrow('authorized_keys');
});
