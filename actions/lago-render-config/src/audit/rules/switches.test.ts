import { api, clock, describeRules, process } from './rule-cases.ts';
import { SWITCH_RULES } from './switches.ts';

const events = (environment?: string) => process('events-worker', 'start.events.worker.sh', environment);
const on = 'SIDEKIQ_EVENTS: "true"';

describeRules('Switches', SWITCH_RULES, [
  { rule: 'switch-without-worker', bad: api(on), line: 'SIDEKIQ_EVENTS', good: api(on) + events(on) },
  {
    rule: 'switch-without-worker',
    bad: api('SIDEKIQ_PDFS: 1'),
    line: 'PDFS',
    good: api('SIDEKIQ_PDFS: "off"'),
  },
  {
    rule: 'worker-without-switch',
    bad: api() + events(),
    line: 'events-worker:',
    good: api(on) + events(on),
  },
  {
    rule: 'switch-not-everywhere',
    bad: api(on) + clock() + events(on),
    line: 'clock:',
    good: api(on) + clock(on) + events(on),
  },
  {
    rule: 'meilisearch-without-worker',
    bad: api('LAGO_MEILISEARCH_URL: http://search:7700'),
    line: 'MEILISEARCH',
    good:
      api('LAGO_MEILISEARCH_URL: http://search:7700') +
      process('search-worker', 'start.meilisearch.worker.sh'),
  },
  {
    rule: 'dedicated-without-worker',
    bad: api('LAGO_DEDICATED_WORKER_ORG_IDS: 1a901a90-1a90'),
    line: 'ORG_IDS',
    good:
      api('LAGO_DEDICATED_WORKER_ORG_IDS: 1a901a90-1a90') +
      process('own-worker', 'start.dedicated.worker.sh'),
  },
]);
