import { readSpec, type Spec } from '@lago-scw/contracts';
import { startLocalScaleway } from '@lago-scw/sandbox';
import { createScaleway } from '@lago-scw/scaleway';
import { expect, test } from 'vitest';
import { missingPermissions } from './permissions.ts';
import { specText } from './sandboxed/environment.ts';

function specOf(more: string): Spec {
  const result = readSpec(`${specText}${more}`, 'lago.yml');
  if (!result.ok) throw new Error('the spec is sound');
  return result.spec;
}

const projectId = '11111111-1111-4111-8111-111111111111';

/** What lacks when the key's application has a policy with these sets. */
async function missing(permissionSetNames: string[], more = ''): Promise<string[]> {
  const local = await startLocalScaleway({ projectId });
  const connection = {
    secretKey: '22222222-2222-4222-8222-222222222222',
    projectId,
    organizationId: projectId,
    apiUrl: local.url,
    zone: 'fr-par-1',
    region: 'fr-par',
  };
  const admin = createScaleway({ ...connection, accessKey: 'SCWXXXXXXXXXXXXXXXXX' });
  const { id: applicationId } = await admin.iam.createApplication({ name: 'ci', description: '' });
  const { accessKey } = await admin.iam.createAPIKey({ applicationId, description: '' });
  if (permissionSetNames.length > 0) {
    const rules = [{ permissionSetNames, condition: '', projectIds: [projectId] }];
    await admin.iam.createPolicy({ name: 'ci', description: '', applicationId, rules });
  }
  const found = await missingPermissions(createScaleway({ ...connection, accessKey }), specOf(more));
  await local.stop();
  return found;
}

const basic = [
  'InstancesFullAccess',
  'BlockStorageFullAccess',
  'VPCFullAccess',
  'PrivateNetworksFullAccess',
  'IPAMReadOnly',
  'RelationalDatabasesFullAccess',
];

test('sets that a policy does not give are named', async () => {
  expect(await missing(basic)).toEqual([]);
  expect(await missing(basic.slice(1))).toEqual(['InstancesFullAccess']);
  expect(await missing(basic, 'redis: {}\n')).toEqual(['RedisFullAccess']);
});

test('a set that holds the others is enough', async () => {
  expect(await missing(['AllProductsFullAccess'], 'redis: {}\n')).toEqual([]);
});

test('rights that come from elsewhere cannot be judged', async () => {
  expect(await missing([])).toEqual([]);
});
