import { expect, test } from 'vitest';
import { parseCutJson } from './cut-json.ts';
import { shapeDifferences } from './shape.ts';
import { createTranslation } from './translation.ts';

const same: readonly (readonly [string, unknown, unknown])[] = [
  ['other text and numbers', { name: 'a', size: 1 }, { name: 'b', size: 2 }],
  ['lists of other lengths', { tags: ['a'] }, { tags: ['b', 'c'] }],
  ['elements of two shapes in another order', [{ a: 1 }, { b: 1 }], [{ b: 2 }, { a: 2 }]],
  ['no body', undefined, undefined],
];
test.each(same)('the same shape: %s', (_case, recorded, ours) => {
  expect(shapeDifferences(recorded, ours)).toEqual([]);
});

const different: readonly (readonly [string, unknown, unknown, string])[] = [
  ['null is not text', { ip: null }, { ip: 'x' }, '.ip'],
  ['null is not absent', { ip: null }, {}, '.ip'],
  ['a key too many', { a: 1 }, { a: 1, b: 1 }, '.b'],
  ['an empty list', { ips: [{ id: 'x' }] }, { ips: [] }, '.ips[]'],
  ['a list that should be empty', { ips: [] }, { ips: ['x'] }, '.ips[]'],
  ['an element of a shape that was not recorded', [{ a: 1 }], [{ a: 1 }, { b: 1 }], '[].b'],
  ['below a list', { ips: [{ server: { id: 'x' } }] }, { ips: [{ server: null }] }, '.ips[].server'],
  ['text instead of a number', { size: 1 }, { size: '1' }, '.size'],
  ['a body where there was none', undefined, {}, ''],
];
test.each(different)('another shape: %s', (_case, recorded, ours, path) => {
  expect(shapeDifferences(recorded, ours).map((difference) => difference.path)).toContain(path);
});

test('of a body that was cut, what was kept is compared', () => {
  const { value, openDepth } = parseCutJson(
    '{"servers": {"A": {"cpus": 2, "tags": ["x", "y"]}, "B": {"cpus": 4, "ta',
  );
  expect(value).toEqual({ servers: { A: { cpus: 2, tags: ['x', 'y'] }, B: { cpus: 4 } } });
  const b = { cpus: 1, tags: ['z'] };
  expect(shapeDifferences(value, { servers: { A: b, B: b, C: b } }, openDepth)).toEqual([]);
  expect(shapeDifferences(value, { servers: { A: { cpus: 1 }, B: b } }, openDepth)).toMatchObject([
    { path: '.servers.A.tags', recorded: 'array', ours: 'absent' },
  ]);
});

const recordedId = 'de8c65eb-79b3-4a89-aa48-fb71cc86415c';
const ourId = '11111111-2222-4333-8444-555555555555';

test('ids and addresses of answers are translated in later requests', () => {
  const translation = createTranslation();
  const recorded = { id: recordedId, ip: '172.16.32.2/22', mac: '02:00:00:1F:84:12' };
  translation.learn(recorded, { id: ourId, ip: '172.16.0.2/22', mac: '02:00:00:00:00:01' });
  expect(translation.translate(`{"server":"${recordedId}"}`)).toBe(`{"server":"${ourId}"}`);
  expect(translation.translate('172.16.32.2')).toBe('172.16.0.2');
  expect(translation.translate('02:00:00:1f:84:12')).toBe('02:00:00:00:00:01');
});

test('what the client named first keeps its name', () => {
  const translation = createTranslation();
  expect(translation.translate(recordedId)).toBe(recordedId);
  translation.learn({ project: recordedId }, { project: ourId });
  expect(translation.translate(recordedId)).toBe(recordedId);
});

test('elements of lists in another order are paired by what they have in common', () => {
  const translation = createTranslation();
  const other = '22222222-2222-4333-8444-555555555555';
  const recorded = [
    { id: recordedId, isIpv6: true },
    { id: other, isIpv6: false },
  ];
  translation.learn(recorded, [
    { id: 'x', isIpv6: false },
    { id: ourId, isIpv6: true },
  ]);
  expect(translation.translate(recordedId)).toBe(ourId);
});
