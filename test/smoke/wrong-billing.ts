import { generateKeyPairSync } from 'node:crypto';
import { asItIs, broken, brokenEverywhere, configured, stopped, type WrongState } from './wrong-states.ts';

/** Long enough for a right Lago, short enough for a wrong one. */
const soon = { 'deadline-seconds': 3, burst: 10, skip: 'baseline' } as const;

/** The jobs of one full test, without what has nothing to do with them. */
const billing = { ...soon, probes: 'billing, keys, host, webhook' } as const;

const otherRsaKey = (): string =>
  Buffer.from(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ).toString('base64');

/** What the billing scenario and the host show. */
export const WRONG_AT_BILLING: readonly WrongState[] = [
  {
    name: 'workers live and do nothing',
    stage: brokenEverywhere('workers-idle'),
    inputs: billing,
    caughtBy: ['billing.usage', 'billing.wallet'],
    named: /No worker does the jobs of events/,
  },
  {
    name: 'no worker runs',
    stage: stopped('blue', 'worker'),
    inputs: billing,
    caughtBy: ['billing.usage', 'billing.wallet', 'host.queues'],
    named: /No worker runs on either color/,
  },
  {
    name: 'no cache that api and workers share',
    stage: configured('green', { environment: { LAGO_REDIS_CACHE_URL: '' } }),
    inputs: billing,
    caughtBy: ['billing.usage', 'host.queues'],
    named: /LAGO_REDIS_CACHE_URL/,
  },
  {
    name: 'a SIDEKIQ_* switch is set without its worker',
    stage: configured('green', { environment: { SIDEKIQ_EVENTS: 'true' } }),
    inputs: { ...billing, skip: 'baseline, host.dead-jobs' },
    caughtBy: ['billing.usage'],
    named: /No worker does the jobs of events/,
  },
  {
    name: 'jobs are stranded in a queue that nobody polls',
    stage: waiting('events', 5),
    inputs: billing,
    caughtBy: ['host.queues'],
    named: /SIDEKIQ_\* switch is set without its worker/,
  },
  {
    name: 'jobs have waited for minutes',
    stage: async (world) => {
      const idle = await brokenEverywhere('workers-idle')(world);
      const wait = await waiting('default', 600)(world);
      return async () => {
        await wait();
        await idle();
      };
    },
    inputs: { ...soon, probes: 'host.queues' },
    caughtBy: ['host.queues'],
    named: /Workers are too few, or stuck/,
  },
  {
    name: 'jobs die of an unknown class',
    stage: brokenEverywhere('jobs-die'),
    inputs: billing,
    caughtBy: ['billing.usage', 'billing.wallet', 'host.dead-jobs'],
    named: /Events::PostProcessJob \(NameError\)/,
  },
  {
    name: 'the same event is taken twice',
    stage: broken('green', 'events-taken-twice'),
    inputs: billing,
    caughtBy: ['billing.duplicate-event'],
    named: /billed twice/,
  },
  {
    name: 'an event counts twice',
    stage: broken('green', 'usage-doubled'),
    inputs: billing,
    caughtBy: ['billing.usage'],
    named: /billed too much/,
  },
  {
    name: 'credits are granted twice',
    stage: broken('green', 'credits-doubled'),
    inputs: billing,
    caughtBy: ['billing.wallet'],
    named: /granted more than once/,
  },
  {
    name: 'a code can be taken twice',
    stage: broken('green', 'codes-taken-twice'),
    inputs: billing,
    caughtBy: ['billing.metric'],
    named: /unique index is missing/,
  },
  {
    name: 'what is deleted stays',
    stage: broken('green', 'nothing-deleted'),
    inputs: billing,
    caughtBy: ['billing.cleanup'],
    named: /says that it deleted and did not/,
  },
  {
    name: 'the API key is none of this Lago',
    stage: asItIs,
    inputs: billing,
    variables: { LAGO_SMOKE_API_KEY: 'not-a-key-of-this-lago' },
    caughtBy: ['billing.organization'],
    named: /not a key of this Lago/,
  },
  {
    name: 'the API key is that of an organization with customers',
    stage: async (world) => {
      await world.stack.query(
        "UPDATE api_keys SET value = 'key-of-hooli' WHERE organization_id = (SELECT id FROM organizations WHERE name = 'Hooli')",
      );
      return async () => {};
    },
    inputs: billing,
    variables: { LAGO_SMOKE_API_KEY: 'key-of-hooli' },
    caughtBy: ['billing.organization'],
    named: /24 customers that are none of the smoke test's/,
  },
  {
    name: 'the PDF service answers 500',
    stage: broken('blue', 'pdf-fails'),
    inputs: { ...billing, pdf: true },
    caughtBy: ['billing.pdf', 'host.dead-jobs'],
    named: /docker compose ps pdf/,
  },
  {
    name: 'the PDF service is down',
    stage: stopped('blue', 'pdf'),
    inputs: { ...billing, pdf: true },
    caughtBy: ['billing.pdf', 'host.dead-jobs'],
    named: /docker compose ps pdf/,
  },
  {
    name: 'the api does not find the file of a link',
    stage: broken('green', 'files-lost'),
    inputs: { ...billing, probes: 'billing.pdf', pdf: true },
    caughtBy: ['billing.pdf'],
    named: /LAGO_USE_AWS_S3/,
  },
  {
    name: 'the bucket refuses the signature of a link',
    stage: async (world) => {
      world.bucket.accept('another secret');
      return async () => world.bucket.accept('bucket-secret');
    },
    inputs: { ...billing, probes: 'billing.pdf', pdf: true },
    caughtBy: ['billing.pdf'],
    named: /SignatureDoesNotMatch/,
  },
  {
    name: 'links start with nothing (LAGO_API_URL of another form)',
    stage: configured('green', { environment: { LAGO_API_URL: 'billing' } }),
    inputs: { ...billing, probes: 'billing.pdf', pdf: true },
    caughtBy: ['billing.pdf'],
    named: /LAGO_API_URL/,
  },
  {
    name: 'the colors sign webhooks by different keys',
    stage: configured('green', { environment: { LAGO_RSA_PRIVATE_KEY: otherRsaKey() } }),
    inputs: billing,
    caughtBy: ['keys.webhook', 'host.secrets'],
    named: /receivers would refuse webhooks/,
  },
  {
    name: 'the colors have different SECRET_KEY_BASE',
    stage: configured('green', { environment: { SECRET_KEY_BASE: 'e'.repeat(128) } }),
    inputs: billing,
    caughtBy: ['host.secrets'],
    named: /SECRET_KEY_BASE/,
  },
  {
    name: 'encryption keys were replaced',
    stage: configured('green', { environment: { LAGO_ENCRYPTION_PRIMARY_KEY: 'x'.repeat(32) } }),
    inputs: billing,
    caughtBy: ['host.secrets'],
    named: /LAGO_ENCRYPTION_PRIMARY_KEY/,
  },
  {
    name: 'workers sign webhooks by another key than the api publishes',
    stage: configured('blue', { workerEnvironment: { LAGO_RSA_PRIVATE_KEY: otherRsaKey() } }),
    inputs: { ...soon, probes: 'webhook', ...reachable(8085) },
    caughtBy: ['webhook.delivery'],
    named: /different LAGO_RSA_PRIVATE_KEY/,
  },
  {
    name: 'workers issue webhooks in the name of another address',
    stage: configured('blue', { workerEnvironment: { LAGO_API_URL: 'http://localhost:3000' } }),
    inputs: { ...soon, probes: 'webhook', ...reachable(8086) },
    caughtBy: ['webhook.delivery'],
    named: /LAGO_API_URL of the workers/,
  },
  {
    name: 'webhooks are not delivered',
    stage: brokenEverywhere('workers-idle'),
    inputs: { ...soon, probes: 'webhook', ...reachable(8087) },
    caughtBy: ['webhook.delivery'],
    named: /No worker sends webhooks/,
  },
];

/** The runner as Lago's hosts would reach it. */
function reachable(port: number) {
  return { 'webhook-url': `http://127.0.0.1:${port}`, 'webhook-port': port };
}

/** Jobs that nobody takes, this old. */
function waiting(queue: string, seconds: number): WrongState['stage'] {
  return async (world) => {
    await world.stack.query(
      `INSERT INTO standin_jobs (queue, kind, enqueued_by, enqueued_at) VALUES ('${queue}', 'Sandbox::WaitJob', 'test', now() - interval '${seconds} seconds')`,
    );
    return () => world.stack.query(`DELETE FROM standin_jobs WHERE queue = '${queue}' AND taken_at IS NULL`);
  };
}
