import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instanceOf } from '@lago-scw/contracts';
import { asItIs, both, broken, configured, stopped, type WrongState } from './wrong-states.ts';

const host = { probes: 'host', 'deadline-seconds': 2 } as const;
const onPublic = { ...host, target: 'public' } as const;
const baseline = { probes: 'baseline', 'max-regression': 50, 'deadline-seconds': 60 } as const;

const badMail =
  (fault: 'login' | 'starttls' | 'sender'): WrongState['stage'] =>
  async (world) => {
    world.mailFault = fault;
    return async () => {
      world.mailFault = undefined;
    };
  };

/** A report of a run in which everything took no time at all. */
const PREVIOUS = {
  schema: 'lago-scw/smoke-report@1',
  environment: 'production',
  target: 'green',
  address: '203.0.113.2',
  release: null,
  startedAt: '2026-11-23T00:00:00.000Z',
  seconds: 1,
  verdict: 'passed',
  checks: [],
  baseline: [
    { endpoint: 'GET /api/health', p50: 0.1, p95: 0.1, p99: 0.1, errors: 0, samples: Array(40).fill(0.1) },
  ],
};

/** Clock, Redis, mail, times: what is around the billing itself. */
export const WRONG_AROUND: readonly WrongState[] = [
  {
    name: 'the clock of the active color is stopped',
    stage: stopped('blue', 'clock'),
    inputs: onPublic,
    caughtBy: ['host.containers'],
    named: /clock is exited/,
  },
  {
    name: 'the clock is alive and does not tick',
    stage: async (world) => {
      await world.compose('blue', 'rm --stop --force clock');
      const mend = await broken('blue', 'clock-hangs')(world);
      await world.compose('blue', 'up --detach --no-deps --wait clock');
      return mend;
    },
    inputs: onPublic,
    caughtBy: ['host.clock'],
    named: /hangs, and Lago bills nobody/,
  },
  {
    name: 'a second clock runs on the standby',
    stage: async (world) => {
      await world.compose('green', 'up --detach --no-deps --wait clock');
      return () => world.compose('green', 'rm --stop --force clock');
    },
    inputs: host,
    caughtBy: ['host.clock'],
    named: /Two clocks/,
  },
  {
    name: 'a worker of the active color is down',
    stage: stopped('blue', 'worker'),
    inputs: onPublic,
    caughtBy: ['host.containers', 'host.queues'],
    named: /worker is exited/,
  },
  {
    name: 'Redis throws jobs away when it is full',
    stage: broken('green', 'redis-evicts'),
    inputs: host,
    caughtBy: ['host.queues'],
    named: /noeviction/,
  },
  {
    name: 'Redis is away',
    stage: broken('green', 'redis-away'),
    inputs: host,
    caughtBy: ['host.queues'],
    named: /CannotConnectError/,
  },
  {
    name: 'the SSH key is not known on the host',
    stage: async (world) => {
      const machine = instanceOf(world.topology, 'green');
      const right = machine.hostKeyFingerprints;
      machine.hostKeyFingerprints = ['SHA256:of-another-host'];
      return async () => {
        machine.hostKeyFingerprints = right;
      };
    },
    inputs: host,
    caughtBy: ['host.containers', 'host.clock', 'host.queues'],
    named: /cannot be looked at/,
    verdict: 'inconclusive',
  },
  {
    name: 'the mail server refuses the login',
    stage: badMail('login'),
    inputs: { probes: 'mail', 'mail-to': 'ada@example.com', 'deadline-seconds': 3 },
    caughtBy: ['mail.login'],
    named: /LAGO_SMTP_PASSWORD/,
  },
  {
    name: 'the mail server does not speak STARTTLS',
    stage: badMail('starttls'),
    inputs: { probes: 'mail', 'deadline-seconds': 3 },
    caughtBy: ['mail.login'],
    named: /cannot speak implicit TLS/,
  },
  {
    name: 'the mail server refuses the sender',
    stage: badMail('sender'),
    inputs: { probes: 'mail', 'mail-to': 'ada@example.com', 'deadline-seconds': 3 },
    caughtBy: ['mail.send'],
    named: /SPF and DKIM/,
  },
  {
    name: 'the standby is slower than the active color',
    stage: broken('green', 'slow-api'),
    inputs: baseline,
    caughtBy: ['baseline.active'],
    named: /at most 50 % above/,
  },
  {
    name: 'one answer of three is slow',
    stage: broken('green', 'slow-at-times'),
    inputs: { ...baseline, burst: 30 },
    caughtBy: ['baseline.active'],
    named: /at most 50 % above/,
  },
  {
    name: 'one answer of eight is a fault',
    stage: broken('green', 'fails-at-times'),
    inputs: baseline,
    caughtBy: ['baseline.times'],
    named: /Some requests fail/,
  },
  {
    name: 'the public name is slower than in the previous report',
    stage: both(broken('blue', 'slow-api'), async (world) => {
      await writeFile(join(world.folder, 'previous.json'), JSON.stringify(PREVIOUS));
      return async () => {};
    }),
    inputs: { ...baseline, target: 'public', baseline: 'previous.json' },
    caughtBy: ['baseline.previous'],
    named: /the previous report/,
  },
  {
    name: 'a probe of the operator does not hold',
    stage: configured('green', { api: 'v1.45.0' }),
    inputs: { probes: 'own', 'deadline-seconds': 2 },
    caughtBy: ['own.own-health'],
    named: /smoke-test\.probes in lago\.yml/,
  },
  {
    name: 'nothing was tested',
    stage: asItIs,
    inputs: { probes: 'own', skip: 'own' },
    caughtBy: [],
    named: /no probe ran/,
  },
];
