import { describe, expect, it } from 'vitest';
import { filesIn } from '../../compose/files-in-memory.ts';
import { readDeployment } from '../../compose/read-deployment.ts';
import type { Rule } from '../rule.ts';

// For the tests of the rules: each rule with what it finds and with what it must leave alone.

/** A deployment in short: services as YAML, variables of `.env`, files beside the compose file. */
export interface Example {
  readonly services: string;
  readonly env?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export interface Case {
  readonly rule: string;
  readonly bad: string | Example;
  /** Text that the line of the finding holds. */
  readonly line: string;
  readonly good: string | Example;
}

/** Registers the cases of a group of rules, and that none of them is without one. */
export function describeRules(group: string, rules: readonly Rule[], cases: readonly Case[]): void {
  describe(`${group}: a rule`, () => {
    it.each(cases)('$rule finds: $line', ({ rule, bad, line }) => {
      const lines = shownLines(rules, rule, bad);
      expect(lines.join('\n')).toContain(line);
      expect(lines.length).toBeGreaterThan(0);
    });

    it.each(cases)('$rule leaves the good case alone ($line)', ({ rule, good }) => {
      expect(shownLines(rules, rule, good)).toEqual([]);
    });

    it('is never without a case', () => {
      const judging = rules.filter(({ inDeployment }) => inDeployment !== undefined).map(({ id }) => id);
      expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(judging.sort());
    });
  });
}

/** The lines on which a rule finds something. */
function shownLines(rules: readonly Rule[], id: string, given: string | Example): string[] {
  const example = typeof given === 'string' ? { services: given } : given;
  const compose = { file: 'compose.yml', text: `services:\n${indented(example.services)}` };
  const files = new Map(Object.entries(example.files ?? {}));
  const env = example.env === undefined ? {} : { env: { file: '.env', text: example.env } };
  const result = readDeployment({ compose, ...env, surroundings: filesIn(files) });
  if (!result.ok) throw new Error(`${result.fault} at line ${result.place.line}`);
  const texts = new Map([['compose.yml', compose.text], ['.env', example.env ?? ''], ...files]);
  const rule = rules.find((candidate) => candidate.id === id);
  return (rule?.inDeployment?.(result.deployment) ?? []).map(
    ({ place }) =>
      texts.get(place.file)?.split('\n')[place.line - 1] ?? `nothing at ${place.file}:${place.line}`,
  );
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** A service of the api image, in flow style: `process('worker', 'start.worker.sh', 'A: x')`. */
export function process(name: string, script: string, environment = '', more = ''): string {
  return `${name}:\n  image: getlago/api:v1.50.0\n  command: ["./scripts/${script}"]\n  environment:\n    RAILS_ENV: production\n${environment.replace(/^(?=.)/gm, '    ')}\n${more.replace(/^(?=.)/gm, '  ')}\n`;
}

export const api = (environment?: string, more?: string) => process('api', 'start.api.sh', environment, more);
export const worker = (environment?: string, more?: string) =>
  process('worker', 'start.worker.sh', environment, more);
export const clock = (environment?: string, more?: string) =>
  process('clock', 'start.clock.sh', environment, more);
export const migrate = (environment?: string, more?: string) =>
  `migrate:\n  image: getlago/api:v1.50.0\n  command: ["sh", "-c", "bundle exec rails db:migrate"]\n  environment:\n    RAILS_ENV: production\n${(environment ?? '').replace(/^(?=.)/gm, '    ')}\n${(more ?? '').replace(/^(?=.)/gm, '  ')}\n`;
