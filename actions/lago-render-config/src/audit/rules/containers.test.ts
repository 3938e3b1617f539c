import { CONTAINER_RULES } from './containers.ts';
import { api, clock, describeRules, migrate, worker } from './rule-cases.ts';

describeRules('Containers', CONTAINER_RULES, [
  { rule: 'short-stop', bad: worker(), line: 'worker:', good: worker('', 'stop_grace_period: 40s') },
  {
    rule: 'short-stop',
    bad: api('', 'stop_grace_period: 30s'),
    line: 'stop_grace_period: 30s',
    good: api('', 'stop_grace_period: 1m'),
  },
  {
    rule: 'no-healthcheck',
    bad: clock('', 'healthcheck:\n  disable: true'),
    line: 'clock:',
    good: clock('', 'healthcheck:\n  test: ["CMD", "true"]'),
  },
  { rule: 'no-restart', bad: api(), line: 'api:', good: api('', 'restart: unless-stopped') },
  {
    rule: 'no-restart',
    bad: worker('', 'restart: "no"'),
    line: 'restart',
    good: migrate('', 'restart: "no"'),
  },
  {
    rule: 'clock-comes-back',
    bad: clock('', 'restart: unless-stopped'),
    line: 'restart: unless-stopped',
    good: clock('', 'restart: "no"'),
  },
  { rule: 'migrate-comes-back', bad: migrate('', 'restart: always'), line: 'always', good: migrate() },
  {
    rule: 'two-clocks',
    bad: clock() + clock().replace('clock:', 'clock-two:'),
    line: 'clock-two:',
    good: clock() + worker('', 'scale: 2'),
  },
  {
    rule: 'two-clocks',
    bad: clock('', 'deploy:\n  replicas: 2'),
    line: 'replicas: 2',
    good: clock('', 'deploy:\n  replicas: 1'),
  },
  {
    rule: 'no-log-rotation',
    bad: api('', 'logging:\n  driver: json-file'),
    line: 'api:',
    good: api('', 'logging:\n  options:\n    max-size: 20m') + worker('', 'logging:\n  driver: local'),
  },
  {
    rule: 'no-memory-limit',
    bad: api(),
    line: 'api:',
    good: api('', 'mem_limit: 2g') + worker('', 'deploy:\n  resources:\n    limits:\n      memory: 1g'),
  },
  {
    rule: 'no-memory-limit',
    bad: 'metabase:\n  image: metabase/metabase:v0.55.3\n  restart: unless-stopped\n',
    line: 'metabase:',
    good: 'metabase:\n  image: metabase/metabase:v0.55.3\n  restart: unless-stopped\n  mem_limit: 1g\n',
  },
  { rule: 'fixed-container-name', bad: api('', 'container_name: lago'), line: 'container_name', good: api() },
]);
