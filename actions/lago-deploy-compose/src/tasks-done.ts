import { type UpgradeTask, upgradeTasks } from '@lago-scw/lago';
import { type FleetState, recordsOf } from './fleet.ts';

/** What both colors know to be done; the database is the same for both, so every record of a release takes all of it over. */
export function tasksDone(fleet: Pick<FleetState, 'hosts'>): readonly string[] {
  return [...new Set(recordsOf(fleet).flatMap(({ tasksDone: done }) => done))];
}

export function undoneTasks(lagoVersion: string, done: readonly string[]): readonly UpgradeTask[] {
  return upgradeTasks(lagoVersion).filter((task) => !done.includes(taskRecord(lagoVersion, task)));
}

/** A task as a host records it. Bridges share names of tasks, but not what these do. */
export function taskRecord(lagoVersion: string, task: UpgradeTask): string {
  const minor = lagoVersion.split('.').slice(0, 2).join('.');
  return `${minor}: ${commandOf(task)}`;
}

/** A task as people read it. */
export function commandOf({ words }: UpgradeTask): string {
  return words.join(' ');
}
