import { REDIS_RULES } from './redis.ts';
import { api, describeRules } from './rule-cases.ts';

const urls = (queue: string, cache = '', more = '') =>
  api(`REDIS_URL: ${queue}\n${cache === '' ? '' : `LAGO_REDIS_CACHE_URL: ${cache}\n`}${more}`);
const old = (text: string) => text.replace('v1.50.0', 'v1.42.0');
const server = (command: string, more = '') => `redis:\n  image: redis:7\n  command: ${command}\n${more}`;
const queue = 'redis://u:p@10.0.0.9:6379/0';

describeRules('Redis', REDIS_RULES, [
  { rule: 'redis-url-missing', bad: api(), line: 'api:', good: urls(queue) },
  { rule: 'redis-url-unreadable', bad: urls('http://10.0.0.9'), line: 'REDIS_URL', good: urls(queue) },
  { rule: 'redis-cluster', bad: urls('redis://a:6379,b:6379'), line: 'REDIS_URL', good: urls(queue) },
  {
    rule: 'redis-tls-verified',
    bad: old(urls('rediss://u:p@10.0.0.9:6379/0')),
    line: 'rediss:',
    good: old(urls('rediss://u:p@10.0.0.9:6379/0', '', 'SSL_CERT_FILE: /etc/ca.pem')),
  },
  {
    rule: 'redis-tls-verified',
    bad: old(urls('rediss://u:p@10.0.0.9:6379/0')),
    line: 'rediss:',
    good: urls('rediss://u:p@10.0.0.9:6379/0'),
  },
  {
    rule: 'redis-without-password',
    bad: urls('redis://10.0.0.9:6379'),
    line: 'REDIS_URL',
    good: urls(queue),
  },
  {
    rule: 'redis-without-password',
    bad: server('redis-server --appendonly yes'),
    line: 'redis:',
    good: server('redis-server --requirepass $REDIS_PASSWORD'),
  },
  {
    rule: 'redis-password-apart',
    bad: old(urls('redis://10.0.0.9:6379/0', '', 'REDIS_PASSWORD: secret')),
    line: 'REDIS_PASSWORD',
    good: old(urls('redis://10.0.0.9:6379', '', 'REDIS_PASSWORD: secret')),
  },
  {
    rule: 'redis-password-apart',
    bad: old(urls('redis://10.0.0.9:6379', '', 'REDIS_PASSWORD: "se/cret"')),
    line: 'REDIS_PASSWORD',
    good: urls('redis://10.0.0.9:6379/0', '', 'REDIS_PASSWORD: "se/cret"'),
  },
  {
    rule: 'cache-missing',
    bad: urls(queue),
    line: 'api:',
    good: urls(queue, 'redis://u:p@10.0.0.9:6379/1'),
  },
  {
    rule: 'cache-elsewhere',
    bad: urls(queue, 'redis://redis:6379'),
    line: 'LAGO_REDIS_CACHE_URL',
    good: urls(queue, 'redis://u:p@10.0.0.9:6379/1'),
  },
  {
    rule: 'cache-elsewhere',
    bad: urls(queue, 'redis://10.0.0.9:6379/1'),
    line: 'LAGO_REDIS_CACHE_URL',
    good: urls(queue, 'redis://10.0.0.9:6379/1', 'LAGO_REDIS_CACHE_PASSWORD: p'),
  },
  {
    rule: 'cache-in-queue-database',
    bad: urls('redis://10.0.0.9:6379', 'redis://10.0.0.9:6379/0'),
    line: 'LAGO_REDIS_CACHE_URL',
    good: urls('redis://10.0.0.9:6379', 'redis://10.0.0.9:6379/1'),
  },
  {
    rule: 'cache-database-ignored',
    bad: urls(queue, '', 'LAGO_REDIS_CACHE_DB: 3'),
    line: 'LAGO_REDIS_CACHE_DB',
    good: urls(queue, 'redis://u:p@10.0.0.9:6379/3'),
  },
  {
    rule: 'cable-url-empty',
    bad: { services: urls(queue, '', 'LAGO_REDIS_CABLE_URL: "$' + '{LAGO_REDIS_CABLE_URL:-}"') },
    line: 'LAGO_REDIS_CABLE_URL',
    good: urls(queue, '', `LAGO_REDIS_CABLE_URL: ${queue}`),
  },
  {
    rule: 'cable-without-password',
    bad: urls('redis://10.0.0.9:6379', '', 'REDIS_PASSWORD: secret'),
    line: 'REDIS_PASSWORD',
    good: urls('redis://10.0.0.9:6379', '', `REDIS_PASSWORD: secret\nLAGO_REDIS_CABLE_URL: ${queue}`),
  },
  {
    rule: 'cable-without-password',
    bad: urls('redis://10.0.0.9:6379', '', 'REDIS_PASSWORD: secret'),
    line: 'REDIS_PASSWORD',
    good: urls('redis://10.0.0.9:6379', '', 'REDIS_PASSWORD: secret').replace('v1.50.0', 'v1.33.0'),
  },
]);
