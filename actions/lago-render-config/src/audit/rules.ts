import type { Rule } from './rule.ts';
import { ADDRESS_RULES } from './rules/addresses.ts';
import { CONTAINER_RULES } from './rules/containers.ts';
import { DATABASE_RULES } from './rules/database.ts';
import { EDGE_RULES } from './rules/edge.ts';
import { ENV_FILE_RULES } from './rules/env-files.ts';
import { FEATURE_RULES } from './rules/features.ts';
import { FILE_RULES } from './rules/files.ts';
import { IMAGE_RULES } from './rules/images.ts';
import { MAIL_RULES } from './rules/mail.ts';
import { MIGRATION_RULES } from './rules/migrations.ts';
import { REDIS_RULES } from './rules/redis.ts';
import { REDIS_SERVER_RULES } from './rules/redis-server.ts';
import { SECRET_RULES } from './rules/secrets.ts';
import { SIZING_RULES } from './rules/sizing.ts';
import { SWITCH_RULES } from './rules/switches.ts';
import { VARIABLE_RULES } from './rules/variables.ts';
import { WORKER_RULES } from './rules/workers.ts';

/** Everything that is looked for, group by group. */
export const RULE_GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  Images: IMAGE_RULES,
  'Web edge': EDGE_RULES,
  Secrets: SECRET_RULES,
  Workers: [...WORKER_RULES, ...SWITCH_RULES],
  Containers: CONTAINER_RULES,
  Database: DATABASE_RULES,
  Redis: [...REDIS_RULES, ...REDIS_SERVER_RULES],
  Migrations: MIGRATION_RULES,
  Addresses: ADDRESS_RULES,
  Files: FILE_RULES,
  Mail: MAIL_RULES,
  Features: FEATURE_RULES,
  Variables: VARIABLE_RULES,
  'Env files': ENV_FILE_RULES,
  Sizing: SIZING_RULES,
};

export const RULES: readonly Rule[] = Object.values(RULE_GROUPS).flat();
