import { expect, test } from 'vitest';
import { ConcurrencyGroups, type ConcurrencySetting } from './concurrency-groups.ts';
import { workflowSandbox } from './workflow-sandbox.ts';

const never = new AbortController().signal;
const setting = (queue: 'single' | 'max', cancelInProgress = false): ConcurrencySetting => ({
  group: 'production',
  queue,
  cancelInProgress,
});

/** Enters the group and notes in `order` when its turn begins, or that it was cancelled. */
function entrant(groups: ConcurrencyGroups, order: string[], how: ConcurrencySetting) {
  return (name: string) => {
    const turn = groups.enter(how, () => order.push(`${name} is cancelled while running`), never);
    return turn.then((leave) => {
      order.push(leave ? `${name} runs` : `${name} is cancelled while waiting`);
      return leave;
    });
  };
}

test('queue: max lets everyone run, one after the other', async () => {
  const order: string[] = [];
  const enter = entrant(new ConcurrencyGroups(), order, setting('max'));
  const [first, second, third] = [enter('first'), enter('second'), enter('third')];
  (await first)?.();
  (await second)?.();
  (await third)?.();
  expect(order).toEqual(['first runs', 'second runs', 'third runs']);
});

test('without queue: max a newer waiting run cancels the older waiting one', async () => {
  const order: string[] = [];
  const enter = entrant(new ConcurrencyGroups(), order, setting('single'));
  const [first, second, third] = [enter('deploy'), enter('rollback'), enter('newer deploy')];
  (await first)?.();
  await second;
  await third;
  expect(order).toContain('rollback is cancelled while waiting');
  expect(order).toContain('newer deploy runs');
});

test('cancel-in-progress cancels the running one', async () => {
  const order: string[] = [];
  const enter = entrant(new ConcurrencyGroups(), order, setting('single', true));
  const leave = await enter('old');
  const next = enter('new');
  leave?.();
  await next;
  expect(order).toEqual(['old runs', 'old is cancelled while running', 'new runs']);
});

test('a wait ends when its run is cancelled, and the group goes on', async () => {
  const groups = new ConcurrencyGroups();
  const leave = await groups.enter(setting('max'), () => {}, never);
  const cancel = new AbortController();
  const waiting = groups.enter(setting('max'), () => {}, cancel.signal);
  const behind = groups.enter(setting('max'), () => {}, never);
  cancel.abort();
  expect(await waiting).toBeUndefined();
  leave?.();
  expect(await behind).toBeTypeOf('function');
});

test('two runs of one group do not overlap', async () => {
  const sandbox = await workflowSandbox();
  const workflow = `
on: push
concurrency: { group: "deploy-\${{ github.ref_name }}", cancel-in-progress: false, queue: max }
jobs:
  one: { runs-on: x, steps: [{ run: sleep 0.1 }] }
`;
  const events: string[] = [];
  const concurrency = new ConcurrencyGroups();
  const run = () => sandbox.run(workflow, { concurrency, onEvent: ({ type }) => events.push(type) });
  const results = await Promise.all([run(), run()]);
  await sandbox.remove();
  expect(results.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  expect(events).toContain('job-waiting');
  expect(events.filter((type) => /^job-(started|finished)$/.test(type))).toEqual([
    'job-started',
    'job-finished',
    'job-started',
    'job-finished',
  ]);
});
