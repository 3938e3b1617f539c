import { ActionError } from '@lago-scw/effects';
import { type Decisions, isPlanned } from './engine/survey.ts';
import { database } from './resources/database/database.ts';

/**
 * Checks POSTGRES_PASSWORD before anything is made, when the plan makes a database instance or its user.
 *
 * @throws ActionError `variable` when it is missing or Scaleway would refuse it
 */
export function checkPassword(password: string | undefined, decisions: Decisions): void {
  if (!isPlanned(decisions, database, 'create') && !isPlanned(decisions, database, 'user')) return;
  const remedy =
    'Make one with `openssl rand -base64 24`, append `aA1-`, and store it as secret POSTGRES_PASSWORD of the GitHub environment, mapped under `env:` of this step.';
  if (password === undefined) {
    throw new ActionError(
      'variable',
      'Secret POSTGRES_PASSWORD is missing: the database is made with it.',
      remedy,
    );
  }
  const faults = faultsOf(password);
  if (faults.length === 0) return;
  throw new ActionError(
    'variable',
    `Secret POSTGRES_PASSWORD would be refused: it has ${faults.join(', ')}.`,
    remedy,
  );
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
