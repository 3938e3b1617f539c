import { readSpec, type Spec } from '@lago-scw/contracts';
import { expect, test } from 'vitest';
import type { InstanceTypes } from './catalog.ts';
import { decideSize } from './instance-size.ts';

function specOf(type: string, lago = '{ version: v1.50.0 }'): Spec {
  const result = readSpec(
    `environment: prod\ndomain: billing.example.com\ninstances: { type: ${type} }\ntls: { from: secret }\nlago: ${lago}\n`,
    'lago.yml',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.spec;
}

const type = (memoryGiB: number, hourlyPrice: number) => {
  return { memoryGiB, hourlyPrice, vcpus: 4, architecture: 'x86_64', hasLocalVolumes: false };
};

/** As in fr-par-1, but for one that the zone does not offer: PRO2-XXS. */
const types: InstanceTypes = {
  'PLAY2-NANO': type(4, 0.02754),
  'PLAY2-MICRO': type(8, 0.05508),
  'PRO2-XS': type(16, 0.1122),
  'PRO2-S': type(32, 0.22338),
  'PRO2-M': type(64, 0.44676),
};

const manyWorkers = `{ version: v1.50.0, worker-settings: { billing: { replicas: 20 } } }`;

test.each(['PLAY2-MICRO', 'PRO2-XS', 'PRO2-S'])('%s is about what Lago needs', (name) => {
  expect(decideSize(specOf(name), types).warnings).toEqual([]);
});

test('a type that is far too large is told, with one that would do and what that saves', () => {
  expect(decideSize(specOf('PRO2-M'), types).warnings).toEqual([
    expect.stringMatching(
      /^PRO2-M has \d+ times the memory that the services of lago\.yml need \(\d+ MiB\): PRO2-XS would do, for 488 € less per month\.$/,
    ),
  ]);
});

test('a type that is too small is told, with the smallest of its range that suffices', () => {
  const [warning] = decideSize(specOf('PLAY2-NANO'), types).warnings;
  expect(warning).toMatch(/need \d+ MiB, and PLAY2-NANO leaves them \d+: PLAY2-MICRO would do\./);
});

test('what counts is how many workers there are', () => {
  expect(decideSize(specOf('PRO2-M', manyWorkers), types).warnings).toEqual([]);
  expect(decideSize(specOf('PRO2-XS', manyWorkers), types).warnings.join()).toContain('PRO2-S would do');
});

test('a type that nobody offers is not judged here', () => {
  expect(decideSize(specOf('NEW9-X'), types).warnings).toEqual([]);
});
