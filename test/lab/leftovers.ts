import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.ts';

const RECORDS = '/var/tmp/lago-scw-lab';

interface LabRecord {
  readonly pid: number;
  /** Start time of that process in clock ticks: a pid comes again, this with it does not. */
  readonly startedAt: string;
  readonly folder: string;
  readonly namespaces: readonly string[];
  /** Under /sys/fs/cgroup. */
  readonly groups: readonly string[];
}

export interface LabNotes {
  readonly folder: string;
  /** Writes down what will exist, before it does. */
  namespace(name: string): void;
  /** Takes all of it away. Processes must have ended. */
  clear(): Promise<void>;
}

/** Removes what labs left that were killed: by the names that they wrote down, nothing else. */
export async function removeLeftovers(): Promise<void> {
  await mkdir(RECORDS, { recursive: true, mode: 0o700 });
  for (const name of await readdir(RECORDS)) {
    if (!name.endsWith('.json')) continue;
    const record = JSON.parse(await readFile(join(RECORDS, name), 'utf8')) as LabRecord;
    if ((await startOf(record.pid)) === record.startedAt) continue;
    await remove(record);
    await rm(join(RECORDS, name));
  }
}

export async function openNotes(id: string): Promise<LabNotes> {
  const folder = join(RECORDS, id);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const file = `${folder}.json`;
  const namespaces: string[] = [];
  const record = {
    pid: process.pid,
    startedAt: (await startOf(process.pid)) ?? '',
    folder,
    namespaces,
    groups: ['blue', 'green'].map((color) => `lago-scw-lab-lago-production-${color}`),
  };
  await writeFile(file, JSON.stringify(record));
  return {
    folder,
    namespace(name) {
      namespaces.push(name);
      writeFileSync(file, JSON.stringify(record));
    },
    async clear() {
      await remove(record);
      await rm(file, { force: true });
    },
  };
}

async function remove({ folder, namespaces, groups }: LabRecord): Promise<void> {
  for (const namespace of namespaces)
    await command('ip', ['netns', 'delete', namespace]).catch((error: Error) => {
      if (!/No such file/.test(error.message)) throw error;
    });
  for (const group of groups) await removeGroup(group);
  await rm(folder, { recursive: true, force: true });
}

const PATIENCE_MS = 10_000;

/** In every hierarchy that the kernel has. It is empty as soon as the last process of its machine is gone, killed or not. */
async function removeGroup(group: string): Promise<void> {
  const words = ['/sys/fs/cgroup', '-depth', '-type', 'd', '-path', `*/${group}*`, '-delete'];
  for (let waited = 0; ; waited += 200) {
    try {
      await command('find', words);
      return;
    } catch (error) {
      if (waited >= PATIENCE_MS) return console.error('Lab:', error);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}
