import { imagesOf } from '../images.ts';
import { MEMORY_NEED_MIB } from '../memory-needs.ts';
import { isAtLeast } from '../version.ts';
import { CLOCK_POOL } from './jobs.ts';
import type { LagoService } from './lago-service.ts';
import { STAYS_DOWN } from './restart.ts';

/** Not scripts/migrate.sh: that creates the database first, which a role without CREATEDB may not (facts: lago.md 3.5). */
export function migrateService(version: string): LagoService {
  const steps = ['bundle exec rails db:migrate'];
  if (isAtLeast(version, 'v1.42.0')) steps.push('bundle exec rails roles:seed_predefined');
  return {
    name: 'migrate',
    role: 'migrate',
    profile: 'migrate',
    image: imagesOf(version).api,
    command: ['sh', '-c', steps.join(' && ')],
    restart: STAYS_DOWN,
    stopGraceSeconds: 60,
    replicas: 1,
    memoryMiB: MEMORY_NEED_MIB.migrate,
    databaseConnections: CLOCK_POOL,
  };
}
