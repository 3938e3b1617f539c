import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Built like the compose file that Lago publishes, with the same defects, and what a follower of the quick start sets. */
export const BASE_COMPOSE = read('docker-compose.production.yml');
export const BASE_ENV = read('.env.production');

function read(name: string) {
  return { file: name, text: readFileSync(join(import.meta.dirname, 'base-file', name), 'utf8') };
}
