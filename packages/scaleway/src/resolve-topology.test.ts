import { readSpec, type Spec } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { createEffects } from '@lago-scw/effects';
import { expect, test } from 'vitest';
import { pemOf } from './database.ts';
import { parseFingerprints } from './host-keys.ts';
import { onlyOne } from './only-one.ts';
import { resolveTopology } from './resolve-topology.ts';

const effects = createEffects({ listeners: [] });
const spec = specOf('prod');

function specOf(environment: string): Spec {
  const result = readSpec(
    `environment: ${environment}\ndomain: billing.example.com\ntls: { from: secret }\nlago: { version: v1.50.0 }\n`,
    'lago.yml',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.spec;
}

const topology = JSON.stringify({
  ...EXAMPLE_TOPOLOGY,
  environment: 'prod',
  elasticIp: { id: 'i', address: '51.15.0.9' },
});

test('a topology input is taken as it is, without a call', async () => {
  const resolved = await resolveTopology({ topologyInput: topology, spec, variables: {}, effects });
  expect(resolved.elasticIp.address).toBe('51.15.0.9');
});

test('the topology of another environment is refused', async () => {
  const other = { topologyInput: topology, spec: specOf('staging'), variables: {}, effects };
  await expect(resolveTopology(other)).rejects.toThrow(
    "is of environment 'prod', but the spec is of 'staging'",
  );
});

test('a text that is no topology is refused with what to pass', async () => {
  const broken = { topologyInput: '{}', spec, variables: {}, effects };
  await expect(resolveTopology(broken)).rejects.toMatchObject({ code: 'topology' });
});

test('without a topology the credentials that are missing are named', async () => {
  const variables = { SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX' };
  await expect(resolveTopology({ topologyInput: '', spec, variables, effects })).rejects.toThrow(
    'missing for that: SCW_SECRET_KEY, SCW_DEFAULT_PROJECT_ID',
  );
});

test('host key fingerprints are read as ssh-keygen prints them', () => {
  const text = '256 SHA256:abc+/D root@lago (ECDSA)\n256 SHA256:def root@lago (ED25519)\n\nnot a line\n';
  expect(parseFingerprints(text)).toEqual(['SHA256:abc+/D', 'SHA256:def']);
});

test('a certificate comes as PEM or as a file object of the API', () => {
  const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
  expect(pemOf(pem)).toBe(pem);
  expect(pemOf(JSON.stringify({ name: 'ca.pem', content: Buffer.from(pem).toString('base64') }))).toBe(pem);
});

test('two matches are an error that names both', () => {
  expect(onlyOne('Elastic IP', [])).toBeUndefined();
  const two = [
    { id: 'ip-1', address: '51.15.0.1' },
    { id: 'ip-2', address: '51.15.0.2' },
  ];
  expect(() => onlyOne('Elastic IP', two)).toThrow('51.15.0.1 (ip-1), 51.15.0.2 (ip-2)');
});
