import type { Spec } from '@lago-scw/contracts';
import { creation, type Decision, decided, nothingToDo, refused } from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { type GeneratedSecret, generate } from '../vault/generate.ts';
import type { Secrets } from '../vault/vault.ts';
import { bucket } from './bucket.ts';

interface Seen {
  /** Names of the secrets that exist. */
  readonly stored: readonly string[];
  /** Whether there may be data that was written with them. */
  readonly isInUse: boolean;
}
type Step = `generate ${GeneratedSecret}`;

/**
 * The secrets that can be made by themselves, made where they do not exist. The database comes after them, so one that
 * exists proves that they did: then those that data was written with are never made anew.
 */
export const lagoSecrets: Resource<Seen, Secrets, Step> = {
  id: 'lago-secrets',
  needs: [],
  // The copy of what is escrowed goes there.
  after: [bucket],
  observe: async ({ vault, inventory }) => {
    if (vault === undefined) return undefined;
    const stored = [...(await vault.stored()).keys()];
    return { stored, isInUse: (await inventory).database !== undefined };
  },
  decide,
  apply,
};

const always = [
  'SECRET_KEY_BASE',
  'LAGO_RSA_PRIVATE_KEY',
  'LAGO_ENCRYPTION_PRIMARY_KEY',
  'LAGO_ENCRYPTION_DETERMINISTIC_KEY',
  'LAGO_ENCRYPTION_KEY_DERIVATION_SALT',
  'POSTGRES_PASSWORD',
] as const satisfies readonly GeneratedSecret[];

/** Data cannot be read without the keys that it was written with, nor reached without the password that it has. */
const irreplaceable: ReadonlySet<string> = new Set(always.slice(2));

function wanted(spec: Spec): readonly GeneratedSecret[] {
  return spec.redis === undefined ? always : [...always, 'REDIS_PASSWORD'];
}

function decide(seen: Seen | undefined, { spec }: View): Decision<Step> {
  if (seen === undefined) return nothingToDo;
  const missing = wanted(spec).filter((name) => !seen.stored.includes(name));
  const lost = seen.isInUse ? missing.filter((name) => irreplaceable.has(name)) : [];
  if (lost.length > 0) {
    return refused({
      message: `There is a database, but the GitHub environment lacks ${lost.join(', ')}: data cannot be read without the ones it was written with.`,
      remedy: 'Store the old values again: `age -d -i key.txt` shows those that were escrowed.',
      path: ['environment'],
    });
  }
  return decided(
    missing.map((name) => {
      const settings = { value: 'generated, shown to nobody' };
      const steps = [`generate ${name}` as const];
      return creation({ resource: 'secret', name, settings, monthlyEuro: 0, steps });
    }),
  );
}

async function apply({ steps, spec, vault }: Task<Seen, Step>): Promise<Secrets> {
  const names = wanted(spec).filter((name) => steps.has(`generate ${name}`));
  if (names.length === 0 || vault === undefined) return {};
  const secrets = Object.fromEntries(names.map((name) => [name, generate(name)]));
  await vault.store('secrets', secrets);
  return secrets;
}
