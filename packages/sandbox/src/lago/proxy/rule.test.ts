import { describe, expect, it } from 'vitest';
import { parseRule } from './rule.ts';

const request = (host: string, path: string, method = 'GET') => ({
  host,
  path,
  method,
  header: () => undefined,
});

describe('a Traefik rule', () => {
  it('binds && tighter than ||, and ! tightest', () => {
    const matches = parseRule('Host(`a`) && !PathPrefix(`/x`) || Method(`POST`)');
    expect(matches(request('a', '/y'))).toBe(true);
    expect(matches(request('a', '/x/1'))).toBe(false);
    expect(matches(request('b', '/x', 'POST'))).toBe(true);
    expect(matches(request('b', '/y'))).toBe(false);
  });

  it('follows parentheses', () => {
    const matches = parseRule('Host(`a`) && (Path(`/x`) || Path("/y"))');
    expect(matches(request('a', '/y'))).toBe(true);
    expect(matches(request('b', '/y'))).toBe(false);
    expect(matches(request('a', '/y/'))).toBe(false);
  });

  it.each([
    ['Host(`a`, `b`)', 'Host takes 1 value'],
    ['ClientIP(`1.2.3.4`)', 'does not support the matcher ClientIP'],
    ['Host(`a`', 'expected )'],
    ['Host(`a`) &&', 'expected a matcher'],
    ['Host(`a`) Path(`/`)', 'expected the end of the rule'],
  ])('%s is refused: %s', (rule, problem) => {
    expect(() => parseRule(rule)).toThrow(problem);
  });
});
