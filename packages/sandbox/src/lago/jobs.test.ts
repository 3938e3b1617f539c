import type { NodeSSH } from 'node-ssh';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from './test-stack.ts';

/** Generous: other work on the machine may make everything slow. */
const patience = { timeout: 10_000 };

let stack: Stack;
let ssh: NodeSSH;
const compose = (command: string) => ssh.execCommand(`docker compose --profile jobs ${command}`);
const enqueue = (milliseconds: number) =>
  stack.query(
    `INSERT INTO standin_jobs (kind, payload, enqueued_by) VALUES ('Sandbox::WaitJob', '{"milliseconds": ${milliseconds}}', 'test')`,
  );
const waiting = () => stack.query('SELECT count(*)::int AS n FROM standin_jobs WHERE taken_at IS NULL');
const unfinished = () => stack.query('SELECT count(*)::int AS n FROM standin_jobs WHERE done_at IS NULL');

beforeAll(async () => {
  stack = await startStack();
  ssh = await stack.boot('blue', '203.0.113.1');
  await stack.install('blue', 'v1.42.0');
  await compose('run --rm -T migrate');
  await compose('up -d --wait worker');
}, 60_000);
afterAll(() => stack.stop());

describe('the stand-in worker', () => {
  it('finishes the job in hand when it is asked to stop, and takes no other', async () => {
    await enqueue(600);
    await expect.poll(waiting, patience).toEqual([{ n: 0 }]);
    await enqueue(0);
    expect(await compose('stop worker')).toMatchObject({ code: 0 });
    expect(await unfinished()).toEqual([{ n: 1 }]);
    expect(await waiting()).toEqual([{ n: 1 }]);
    await compose('start worker');
    await expect.poll(unfinished, patience).toEqual([{ n: 0 }]);
  });

  it('takes nothing more once it is quiet', async () => {
    await compose('kill -s TSTP worker');
    await enqueue(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await waiting()).toEqual([{ n: 1 }]);
    await compose('restart worker');
    await expect.poll(unfinished, patience).toEqual([{ n: 0 }]);
  });

  it('loses the job in hand when it is killed, as Sidekiq does', async () => {
    await enqueue(5000);
    await expect.poll(waiting, patience).toEqual([{ n: 0 }]);
    await compose('kill worker');
    await expect
      .poll(async () => (await compose('ps -a --format json worker')).stdout, patience)
      .toContain('"ExitCode":137');
    expect(await waiting()).toEqual([{ n: 0 }]);
    expect(await unfinished()).toEqual([{ n: 1 }]);
  });
});
