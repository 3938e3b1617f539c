import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Surroundings } from './surroundings.ts';

/** The files around a compose file on this machine. What cannot be read is not there. */
export function filesBeside(composeFile: string): Surroundings {
  const folder = dirname(resolve(composeFile));
  return {
    read: (path) => {
      const file = resolve(folder, path);
      return isFile(file) ? readFileSync(file, 'utf8') : undefined;
    },
    list: (path) => listed(resolve(folder, path)).map((file) => join(path, file)),
  };
}

/** Where many files lie the folder is not a configuration; a proxy's own has a handful. */
const MOST_FILES = 200;

function listed(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => isFile(join(folder, file)))
    .sort()
    .slice(0, MOST_FILES);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
