import { ActionError, messageOf } from '@lago-scw/effects';
import type { UpgradeTask } from '@lago-scw/lago';
import { waitForMigrationJobs } from './migration-jobs.ts';
import { readState, type Session } from './session.ts';
import { createStack, type Stack } from './stack.ts';
import type { Switched } from './switch-traffic.ts';
import { commandOf, taskRecord, tasksDone, undoneTasks } from './tasks-done.ts';
import { writeCurrent } from './write-records.ts';

/** A task waits for its own jobs; filling a large table takes long. */
const TASK_SECONDS = 3600;
/** What `timeout` answers when it had to interrupt. */
const INTERRUPTED = 124;
/** A task whose run was cut off may go on in its container: the next try waits for it. */
const ONE_AT_A_TIME = ['flock', '--timeout', String(TASK_SECONDS), '/tmp/lago-scw-upgrade-task'];

/**
 * Performs what Lago asks for once the active release has its workers, and waits for the jobs that come of it. Each task
 * that has ended is recorded on the host, so a run that was cut off goes on with the next. Answers what was done now.
 *
 * @throws ActionError `upgrade-tasks`; traffic stays where it is
 */
export async function performUpgradeTasks(
  session: Session,
  { active, before, releases }: Pick<Switched, 'active' | 'before' | 'releases'>,
): Promise<readonly string[]> {
  const version = releases.now?.lagoVersion;
  const due = version === undefined ? [] : undoneTasks(version, tasksDone(before));
  if (due.length === 0) return [];
  const { current } = (await readState(session)).hosts[active];
  if (current === undefined) return [];
  const done = [...tasksDone(before)];
  const stack = createStack(active, session.hosts[active], current, session.effects);
  for (const task of due) {
    await session.lock();
    await performTask(session, stack, task);
    done.push(taskRecord(current.lagoVersion, task));
    await writeCurrent(session, active, { ...current, tasksDone: done }, 'promote.record-task');
  }
  return due.map(commandOf);
}

async function performTask(session: Session, stack: Stack, task: UpgradeTask): Promise<void> {
  const command = commandOf(task);
  const began = session.effects.clock.now();
  try {
    const hasEnqueued = await session.effects.perform({
      id: 'promote.upgrade-task',
      kind: 'database',
      key: `${command} ${stack.color}`,
      title: `Upgrade task of ${stack.current.lagoVersion}: ${command}`,
      repeatable: true,
      do: () => runTask(stack, task),
    });
    if (hasEnqueued) await waitForMigrationJobs(session, stack, began);
  } catch (error) {
    session.effects.signal.throwIfAborted();
    throw new ActionError(
      'upgrade-tasks',
      `${stack.current.release} is active on ${stack.color} and stays so, but its upgrade task \`${command}\` failed: ${messageOf(error)}`,
      'Correct the cause and run `operation: promote` again: it goes on with this task. Until it has ended, no newer minor release can be deployed.',
      { cause: error },
    );
  }
}

/** Whether it has left jobs to the workers: Lago's tasks say so, and enqueue nothing where nothing is to fill. */
async function runTask(stack: Stack, { words, interruptAfterSeconds }: UpgradeTask): Promise<boolean> {
  const interrupt =
    interruptAfterSeconds === undefined ? [] : ['timeout', '--signal=INT', String(interruptAfterSeconds)];
  const { code, stdout } = await stack.inWorker([...ONE_AT_A_TIME, ...interrupt, ...words], {
    label: words.join(' '),
    timeoutSeconds: TASK_SECONDS,
    accept: interruptAfterSeconds === undefined ? [0] : [0, INTERRUPTED],
  });
  return code === INTERRUPTED || /enqueu/i.test(stdout);
}
