import { api, clock, describeRules, process, worker } from './rule-cases.ts';
import { WORKER_RULES } from './workers.ts';

const events = process('events-worker', 'start.events.worker.sh');

describeRules('Workers', WORKER_RULES, [
  {
    rule: 'script-missing',
    bad: process('pdf-worker', 'start.pdf.worker.sh'),
    line: 'start.pdf.worker.sh',
    good: process('pdf-worker', 'start.pdfs.worker.sh'),
  },
  {
    rule: 'script-missing',
    bad: process('wallets', 'start.wallets.worker.sh'),
    line: 'start.wallets.worker.sh',
    good: process('wallets', 'start.wallets.worker.sh').replace('v1.50.0', 'v1.51.0'),
  },
  {
    rule: 'script-missing',
    bad: process('search', 'start.meilisearch.worker.sh'),
    line: 'start.meilisearch.worker.sh',
    good: process('search', 'start.meilisearch.worker.sh').replace('v1.50.0', 'v1.51.0'),
  },
  { rule: 'no-default-worker', bad: api() + events, line: 'api:', good: api() + worker() },
  { rule: 'no-clock', bad: api(), line: 'api:', good: api() + clock() },
  {
    rule: 'pool-below-concurrency',
    bad: worker('SIDEKIQ_CONCURRENCY: 20\nDATABASE_POOL: 10'),
    line: 'DATABASE_POOL: 10',
    good: worker('SIDEKIQ_CONCURRENCY: 20\nDATABASE_POOL: 20') + api('RAILS_MAX_THREADS: 5'),
  },
  {
    rule: 'pool-below-concurrency',
    bad: api('RAILS_MAX_THREADS: 16'),
    line: 'api:',
    good: api('RAILS_MAX_THREADS: 16\nDATABASE_POOL: 16'),
  },
  { rule: 'few-web-threads', bad: api(), line: 'api:', good: api('RAILS_MAX_THREADS: 5') },
]);
