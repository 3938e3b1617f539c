import { REDIS_SERVER_RULES } from './redis-server.ts';
import { describeRules } from './rule-cases.ts';

const server = (command: string, more = '') => `redis:\n  image: redis:7\n  command: ${command}\n${more}`;

describeRules('Redis server', REDIS_SERVER_RULES, [
  {
    rule: 'redis-not-persistent',
    bad: server('redis-server'),
    line: 'redis:',
    good: server('redis-server --appendonly yes'),
  },
  {
    rule: 'redis-evicts',
    bad: server('redis-server --maxmemory-policy allkeys-lru'),
    line: 'allkeys-lru',
    good: server('redis-server --maxmemory-policy noeviction'),
  },
  {
    rule: 'redis-check-on-default-port',
    bad: server('redis-server --port 6380', '  healthcheck:\n    test: ["CMD", "redis-cli", "ping"]\n'),
    line: 'test:',
    good: server(
      'redis-server --port 6380',
      '  healthcheck:\n    test: ["CMD", "redis-cli", "-p", "6380", "ping"]\n',
    ),
  },
]);
