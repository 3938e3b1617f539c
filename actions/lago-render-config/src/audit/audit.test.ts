import { readSpec } from '@lago-scw/contracts';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NOW, EXAMPLE_SPEC_TEXT, EXAMPLE_VARIABLES } from '../example-order.ts';
import { readSecrets, type Variables } from '../secrets.ts';
import { auditSpec, type Finding } from './audit.ts';
import { RULES } from './rules.ts';

function findings(text: string, variables: Partial<Variables> = {}): Finding[] {
  const result = readSpec(text, 'lago.yml');
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  const secrets = readSecrets({ ...EXAMPLE_VARIABLES, ...variables }, result.spec, EXAMPLE_NOW);
  return auditSpec({ spec: result.spec, secrets }, 'lago.yml', result.lineOf);
}

const withLago = (line: string) => EXAMPLE_SPEC_TEXT.replace('  env:\n', `  ${line}\n  env:\n`);
const withEnv = (line: string) => EXAMPLE_SPEC_TEXT.replace('  env:\n', `  env:\n    ${line}\n`);
const withVersion = (version: string) => EXAMPLE_SPEC_TEXT.replace('v1.50.0', version);
const withPort = (port: number) => `${EXAMPLE_SPEC_TEXT}  port: ${port}\n`;

const EVENT_STORE = 'event-store:\n  kafka: { brokers: [b:9092] }\n  clickhouse: { host: c }\n';
const EVENT_STORE_PASSWORDS = { LAGO_CLICKHOUSE_PASSWORD: 'click-password' };

const withDatabase = (nodeType: string) =>
  withLago('worker-concurrency: 40').replace('lago:\n', `database:\n  node-type: ${nodeType}\nlago:\n`);

const BAD: readonly (readonly [rule: string, line: number, text: string, variables?: Partial<Variables>])[] =
  [
    ['version-too-old', 6, withVersion('v1.20.0')],
    ['version-newer-than-known', 6, withVersion('v1.52.0')],
    ['no-predefined-roles', 6, withLago('signup: true').replace('v1.50.0', 'v1.41.0')],
    ['schema-version-unknown', 6, withVersion('v1.46.0')],
    ['worker-not-in-version', 7, withLago('workers: [events, wallets]')],
    ['switch-without-worker', 8, withEnv("SIDEKIQ_PAYMENTS: 'true'")],
    ['managed-variable', 8, withEnv("LAGO_SIDEKIQ_WEB: 'true'")],
    ['create-org-in-spec', 8, withEnv("LAGO_CREATE_ORG: 'true'")],
    ['secret-in-spec', 8, withEnv('GOOGLE_AUTH_CLIENT_SECRET: abc')],
    ['pool-below-concurrency', 8, withEnv("DATABASE_POOL: '4'")],
    ['files-on-instance', 1, EXAMPLE_SPEC_TEXT.replace('storage:\n  bucket: example-lago\n', '')],
    ['mail-implicit-tls', 14, withPort(465)],
    ['mail-port-blocked', 14, withPort(587)],
    ['signup-open', 7, withLago('signup: true')],
    ['redis-tls-verified', 6, withVersion('v1.42.0'), { REDIS_URL: 'rediss://u:p@172.16.0.1:6379/0' }],
    ['processor-redis-user', 15, `${EXAMPLE_SPEC_TEXT}${EVENT_STORE}`, EVENT_STORE_PASSWORDS],
    ['memory-too-small', 6, EXAMPLE_SPEC_TEXT.replace('lago:\n', 'instances:\n  type: DEV1-S\nlago:\n')],
    [
      'instance-type-unknown',
      6,
      EXAMPLE_SPEC_TEXT.replace('lago:\n', 'instances:\n  type: NEW9-XL\nlago:\n'),
    ],
    ['connections-too-many', 6, withDatabase('DB-DEV-S')],
    ['connections-unproven', 6, withDatabase('DB-PRO2-XXS')],
    ['redis-without-password', 1, EXAMPLE_SPEC_TEXT, { REDIS_URL: 'redis://172.16.0.1:6379/0' }],
  ];

describe('the audit', () => {
  it('finds nothing in a good configuration', () => {
    expect(findings(EXAMPLE_SPEC_TEXT)).toEqual([]);
  });

  it.each(BAD.map(([rule, line, text, variables]) => ({ rule, line, text, variables })))(
    'finds $rule on line $line',
    ({ rule, line, text, variables }) => {
      const found = findings(text, variables);
      expect(found.map((finding) => [finding.rule, finding.place.line])).toContainEqual([rule, line]);
    },
  );

  it('has a bad case for every rule about lago.yml', () => {
    expect(BAD.map(([rule]) => rule).sort()).toEqual(
      RULES.filter(({ inSpec }) => inSpec !== undefined)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('lets the events processor log in as the default user', () => {
    const text = `${EXAMPLE_SPEC_TEXT}${EVENT_STORE}`;
    const url = { REDIS_URL: 'redis://default:a-password@172.16.0.10:6379/0' };
    expect(findings(text, { ...EVENT_STORE_PASSWORDS, ...url }).map(({ rule }) => rule)).not.toContain(
      'processor-redis-user',
    );
  });

  it('finds a password in a URL under lago.env', () => {
    const url = withEnv('DATABASE_PROXY_URL: postgresql://lago:written-out@10.0.0.5:6432/lago');
    expect(findings(url).map(({ rule }) => rule)).toEqual(['secret-in-spec']);
  });

  it('accepts a larger pool', () => {
    expect(findings(withEnv("DATABASE_POOL: '12'"))).toEqual([]);
  });
});
