import { DATABASE_RULES } from './database.ts';
import { api, describeRules } from './rule-cases.ts';

const url = (text: string, more = '') => ({
  services: api(`DATABASE_URL: $DATABASE_URL\n${more}`),
  env: `DATABASE_URL='${text}'\n`,
});
const db = (ports: string) => `db:\n  image: postgres:15\n  ports: ["${ports}"]\n`;
const outside = 'postgresql://lago:secret@10.0.0.5:5432/lago';

describeRules('Database', DATABASE_RULES, [
  { rule: 'data-port-published', bad: db('5432:5432'), line: '5432', good: db('127.0.0.1:5432:5432') },
  {
    rule: 'data-port-published',
    bad: 'redis:\n  image: redis:7\n  ports:\n    - target: 6379\n      published: 6379\n',
    line: 'target: 6379',
    good: 'redis:\n  image: redis:7\n  ports:\n    - target: 6379\n      published: 6379\n      host_ip: 127.0.0.1\n',
  },
  { rule: 'database-url-missing', bad: api(), line: 'api:', good: url(outside) },
  {
    rule: 'database-url-unreadable',
    bad: url('postgresql://lago:p@ss#w/o%rd@10.0.0.5:5432/lago'),
    line: 'DATABASE_URL=',
    good: url('postgresql://lago:p%40ss%23w%2Fo%25rd@10.0.0.5:5432/lago?sslmode=require'),
  },
  { rule: 'database-url-unreadable', bad: url('mysql://x@y/z'), line: 'DATABASE_URL=', good: url(outside) },
  {
    rule: 'database-url-unreadable',
    bad: url('postgresql://lago:50%off@10.0.0.5/lago'),
    line: 'DATABASE_URL=',
    good: url('postgresql://lago:50%25off@10.0.0.5/lago'),
  },
  {
    rule: 'database-url-assembled',
    bad: api('DATABASE_URL: postgresql://lago:$POSTGRES_PASSWORD@db/lago'),
    line: 'POSTGRES_PASSWORD',
    good: api('DATABASE_URL: $DATABASE_URL'),
  },
  {
    rule: 'database-without-tls',
    bad: url(outside),
    line: 'DATABASE_URL=',
    good: url(`${outside}?sslmode=verify-ca`),
  },
  {
    rule: 'database-without-tls',
    bad: url(`${outside}?sslmode=prefer`),
    line: 'DATABASE_URL=',
    good: url(outside, 'PGSSLMODE: require'),
  },
  {
    rule: 'database-on-instance',
    bad: `${db('127.0.0.1:5432:5432')}${api('DATABASE_URL: postgresql://lago:x@db:5432/lago')}`,
    line: 'db:',
    good: `${db('127.0.0.1:5432:5432')}${api(`DATABASE_URL: ${outside}`)}`,
  },
  {
    rule: 'database-pooler',
    bad: url('postgresql://lago:x@pgbouncer:6432/lago'),
    line: 'DATABASE_URL=',
    good: url('postgresql://lago:x@pgbouncer:6432/lago', 'DATABASE_PREPARED_STATEMENTS: "false"'),
  },
  {
    rule: 'schema-not-passed',
    bad: url(`${outside}?search_path=billing`),
    line: 'DATABASE_URL=',
    good: url(`${outside}?search_path=billing`, 'POSTGRES_SCHEMA: billing'),
  },
]);
