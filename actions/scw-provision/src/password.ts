import { ActionError } from '@lago-scw/effects';
import { type Decisions, isPlanned } from './engine/survey.ts';
import { database } from './resources/database/database.ts';
import { lagoSecrets } from './resources/lago-secrets.ts';
import { redis } from './resources/redis.ts';
import type { Secrets } from './vault/vault.ts';

/**
 * Checks the passwords that Scaleway is given, before anything is made, where the plan makes what has them.
 *
 * @throws ActionError `variable` when one is missing or Scaleway would refuse it
 */
export function checkPasswords(given: Partial<Secrets>, decisions: Decisions): void {
  const generates = (name: 'POSTGRES_PASSWORD' | 'REDIS_PASSWORD') =>
    isPlanned(decisions, lagoSecrets, `generate ${name}`);
  const makesDatabase = isPlanned(decisions, database, 'create') || isPlanned(decisions, database, 'user');
  if (makesDatabase && !generates('POSTGRES_PASSWORD')) check('POSTGRES_PASSWORD', given, 'the database');
  if (isPlanned(decisions, redis, 'create') && !generates('REDIS_PASSWORD'))
    check('REDIS_PASSWORD', given, 'Redis');
}

function check(name: string, given: Partial<Secrets>, what: string): void {
  const password = given[name];
  const remedy = `Make one with \`openssl rand -base64 24\`, append \`aA1-\`, and store it as secret ${name} of the GitHub environment, mapped under \`env:\` of this step; or give secrets-token, and it is generated.`;
  if (password === undefined) {
    throw new ActionError('variable', `Secret ${name} is missing: ${what} is made with it.`, remedy);
  }
  const faults = faultsOf(password);
  if (faults.length === 0) return;
  throw new ActionError('variable', `Secret ${name} would be refused: it has ${faults.join(', ')}.`, remedy);
}

/** Scaleway's rule (facts: scaleway.md 5). */
function faultsOf(password: string): string[] {
  const rules: [boolean, string][] = [
    [password.length >= 8, 'fewer than 8 characters'],
    [password.length <= 128, 'more than 128 characters'],
    [/[A-Z]/.test(password), 'no upper case letter'],
    [/[a-z]/.test(password), 'no lower case letter'],
    [/\d/.test(password), 'no digit'],
    [/[^A-Za-z0-9]/.test(password), 'no special character'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}
