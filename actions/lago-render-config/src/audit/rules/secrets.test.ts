import { EXAMPLE_RSA_KEY, rsaKey } from '../../example-order.ts';
import { api, describeRules, worker } from './rule-cases.ts';
import { SECRET_RULES } from './secrets.ts';

const HEX = '0123456789abcdef'.repeat(8);
const given = (name: string, value: string) => ({
  services: api(`${name}: $${name}`),
  env: `${name}='${value}'\n`,
});
const keys = (base = HEX) =>
  [
    `SECRET_KEY_BASE: ${base}`,
    `LAGO_RSA_PRIVATE_KEY: ${EXAMPLE_RSA_KEY}`,
    ...['PRIMARY_KEY', 'DETERMINISTIC_KEY', 'KEY_DERIVATION_SALT'].map(
      (name) => `LAGO_ENCRYPTION_${name}: ${HEX}`,
    ),
  ].join('\n');

describeRules('Secrets', SECRET_RULES, [
  {
    rule: 'placeholder-secret',
    bad: given('SECRET_KEY_BASE', 'your-secret-key-base-hex-64'),
    line: 'SECRET_KEY_BASE=',
    good: given('SECRET_KEY_BASE', HEX),
  },
  {
    rule: 'placeholder-secret',
    bad: 'db:\n  image: postgres:15\n  environment:\n    POSTGRES_PASSWORD: changeme\n',
    line: 'changeme',
    good: 'db:\n  image: postgres:15\n  environment:\n    POSTGRES_PASSWORD: q8-rT-w2-mm-19\n',
  },
  {
    rule: 'placeholder-secret',
    bad: given('DATABASE_URL', 'postgresql://lago:changeme@db:5432/lago'),
    line: 'DATABASE_URL=',
    good: given('DATABASE_URL', 'postgresql://lago:q8-rT-w2-mm-19@db:5432/lago'),
  },
  {
    rule: 'rsa-key',
    bad: given('LAGO_RSA_PRIVATE_KEY', rsaKey(1024)),
    line: 'LAGO_RSA_PRIVATE_KEY=',
    good: given('LAGO_RSA_PRIVATE_KEY', EXAMPLE_RSA_KEY),
  },
  {
    rule: 'rsa-key',
    bad: given('LAGO_RSA_PRIVATE_KEY', EXAMPLE_RSA_KEY.replace(/(.{64})/g, '$1\n')),
    line: 'LAGO_RSA_PRIVATE_KEY=',
    good: given('LAGO_RSA_PRIVATE_KEY', ''),
  },
  {
    rule: 'encryption-key',
    bad: given('LAGO_ENCRYPTION_PRIMARY_KEY', 'too-short'),
    line: 'LAGO_ENCRYPTION_PRIMARY_KEY=',
    good: given('LAGO_ENCRYPTION_PRIMARY_KEY', HEX),
  },
  {
    rule: 'secret-form',
    bad: given('SECRET_KEY_BASE', HEX.slice(0, 40)),
    line: 'SECRET_KEY_BASE=',
    good: given('SECRET_KEY_BASE', HEX),
  },
  { rule: 'key-missing', bad: api(), line: 'api:', good: api(keys()) },
  {
    rule: 'key-missing',
    bad: api(keys().replace('LAGO_ENCRYPTION_PRIMARY_KEY', 'ENCRYPTION_KEY')),
    line: 'api:',
    good: api(keys().replaceAll('LAGO_ENCRYPTION_', 'ENCRYPTION_')),
  },
  {
    rule: 'keys-differ',
    bad: api(keys()) + worker(keys(HEX.replaceAll('0', '1'))),
    line: 'SECRET_KEY_BASE: 1',
    good: api(keys()) + worker(keys()),
  },
  {
    rule: 'encryption-without-prefix',
    bad: api('ENCRYPTION_PRIMARY_KEY: ""'),
    line: 'ENCRYPTION_PRIMARY_KEY',
    good: api(`LAGO_ENCRYPTION_PRIMARY_KEY: ${HEX}`),
  },
  {
    rule: 'encryption-without-prefix',
    bad: api(`LAGO_ENCRYPTION_PRIMARY_KEY: ${HEX}\nENCRYPTION_PRIMARY_KEY: ${HEX}`),
    line: 'ENCRYPTION_PRIMARY_KEY',
    good: api(`ENCRYPTION_PRIMARY_KEY: ${HEX}`),
  },
  {
    rule: 'placeholder-secret',
    bad: given('ENCRYPTION_PRIMARY_KEY', 'your-encryption-primary-key'),
    line: 'ENCRYPTION_PRIMARY_KEY=',
    good: given('ENCRYPTION_PRIMARY_KEY', HEX),
  },
  {
    rule: 'rsa-key-in-volume',
    bad: api('', 'volumes:\n  - keys:/app/config/keys'),
    line: 'keys:/app/config/keys',
    good: api('', 'volumes:\n  - ca:/app/config/ca'),
  },
  {
    rule: 'rsa-key-in-volume',
    bad: 'rsa:\n  image: getlago/api:v1.50.0\n  command: ./scripts/generate.rsa.sh\n',
    line: 'rsa:',
    good: api(),
  },
  {
    rule: 'secret-in-compose-file',
    bad: api('LAGO_SMTP_PASSWORD: written-out'),
    line: 'LAGO_SMTP_PASSWORD',
    good: api('LAGO_SMTP_PASSWORD: $LAGO_SMTP_PASSWORD'),
  },
  {
    rule: 'secret-in-compose-file',
    bad: api('DATABASE_URL: postgresql://lago:written-out@10.0.0.5/lago'),
    line: 'DATABASE_URL',
    good: api('DATABASE_URL: postgresql://lago@10.0.0.5/lago\nSENTRY_DSN: https://key@sentry.example.com/1'),
  },
]);
