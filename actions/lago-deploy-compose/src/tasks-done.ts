import { COLORS } from '@lago-scw/contracts';
import { type UpgradeTask, upgradeTasks } from '@lago-scw/lago';
import type { FleetState } from './fleet.ts';

/** What both colors know to be done; the database is the same for both, so every record of a release takes all of it over. */
export function tasksDone({ hosts }: Pick<FleetState, 'hosts'>): readonly string[] {
  return [
    ...new Set(
      COLORS.flatMap((color) => [hosts[color].current, hosts[color].next]).flatMap(
        (release) => release?.tasksDone ?? [],
      ),
    ),
  ];
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
