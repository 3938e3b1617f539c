import { MIGRATION_RULES } from './migrations.ts';
import { api, describeRules, migrate, process, worker } from './rule-cases.ts';

describeRules('Migrations', MIGRATION_RULES, [
  {
    rule: 'migrate-creates-database',
    bad: process('migrate', 'migrate.sh'),
    line: 'migrate.sh',
    good: migrate(),
  },
  { rule: 'api-migrates', bad: process('api', 'start.sh'), line: 'start.sh', good: api() },
  { rule: 'api-migrates', bad: 'api:\n  image: getlago/api:v1.50.0\n', line: 'api:', good: api() },
  {
    rule: 'timeout-on-migrate',
    bad: migrate('LAGO_DATABASE_STATEMENT_TIMEOUT: 5000'),
    line: 'STATEMENT_TIMEOUT',
    good: migrate() + worker('LAGO_DATABASE_STATEMENT_TIMEOUT: 5000'),
  },
  {
    rule: 'create-org-on',
    bad: migrate('LAGO_CREATE_ORG: "true"'),
    line: 'LAGO_CREATE_ORG',
    good: migrate('LAGO_CREATE_ORG: "false"'),
  },
  {
    rule: 'migrate-without-addresses',
    bad: migrate('LAGO_API_URL: https://x.example.com/api'),
    line: 'migrate:',
    good: migrate('LAGO_API_URL: https://x.example.com/api\nLAGO_FRONT_URL: https://x.example.com'),
  },
]);
