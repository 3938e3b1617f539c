import { readSpec } from '@lago-scw/contracts';
import { expect, test } from 'vitest';
import { describeRules, desiredRules, rulesRequest, sameRules } from './firewall.ts';

function rulesFor(sshFrom: string) {
  const text = `environment: prod\ndomain: billing.example.com\nnetwork: { ssh-from: ${sshFrom} }\ntls: { from: secret }\nlago: { version: v1.50.0 }\n`;
  const result = readSpec(text, 'lago.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return desiredRules(result.spec);
}

const existing = (id: string, port: number, ipRange: string, editable = true) => ({
  id,
  action: 'accept' as const,
  protocol: 'TCP' as const,
  direction: 'inbound' as const,
  ipRange,
  destPortFrom: port,
  position: 1,
  editable,
  zone: 'fr-par-1',
});

test('web is open to all, SSH to the list of the spec', () => {
  expect(describeRules(rulesFor('[203.0.113.7/32, 198.51.100.0/24]'))).toEqual([
    'accept inbound TCP 22 from 198.51.100.0/24',
    'accept inbound TCP 22 from 203.0.113.7',
    'accept inbound TCP 443 from 0.0.0.0/0',
    'accept inbound TCP 80 from 0.0.0.0/0',
  ]);
});

test('an empty list lets nobody in over SSH', () => {
  expect(describeRules(rulesFor('[]')).join()).not.toContain('TCP 22');
});

test('what the API normalizes is not a difference: /32, the end port, the order', () => {
  const stored = [
    { ...existing('c', 22, '203.0.113.7'), destPortTo: 22 },
    existing('b', 443, '0.0.0.0/0'),
    existing('a', 80, '0.0.0.0/0'),
  ];
  expect(sameRules(stored, rulesFor('[203.0.113.7/32]'))).toBe(true);
  expect(sameRules(stored, rulesFor('[203.0.113.8]'))).toBe(false);
  expect(sameRules(stored.slice(1), rulesFor('[203.0.113.7]'))).toBe(false);
});

test('rules that cannot be edited are neither compared nor sent', () => {
  const stored = [
    existing('a', 80, '0.0.0.0/0'),
    existing('b', 443, '0.0.0.0/0'),
    existing('x', 25, '0.0.0.0/0', false),
  ];
  expect(sameRules(stored, rulesFor('[]'))).toBe(true);
  expect(rulesRequest(stored, rulesFor('[]')).map(({ id }) => id)).toEqual(['a', 'b']);
});
