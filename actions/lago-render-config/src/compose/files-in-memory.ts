import { posix } from 'node:path';
import type { Surroundings } from './surroundings.ts';

/** The files of a release that is not written yet, by path. */
export function filesIn(files: ReadonlyMap<string, string>): Surroundings {
  return {
    read: (path) => files.get(posix.normalize(path)),
    list: (folder) => [...files.keys()].filter((path) => path.startsWith(`${posix.normalize(folder)}/`)),
  };
}
