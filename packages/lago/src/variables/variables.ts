import { isAtLeast } from '../version.ts';
import { SIDEKIQ_SWITCH_FACTS } from '../workers.ts';
import { EVENT_STORE_VARIABLES } from './event-store.ts';
import { FEATURE_VARIABLES } from './features.ts';
import { PROCESS_VARIABLES } from './process.ts';
import { SERVICE_VARIABLES } from './services.ts';
import { formatFault, type Reader, type VariableFact, variable } from './variable-fact.ts';

/** Set by hand, a switch can differ from the workers that run (facts: lago.md 1.5). */
const SWITCHES = SIDEKIQ_SWITCH_FACTS.map(({ name, since }) =>
  variable(name, 'Without its worker, jobs wait for ever; it must be the same in every process', {
    format: 'boolean',
    since,
  }),
);

/** Every environment variable that we know a release of Lago to read. */
export const VARIABLES: readonly VariableFact[] = [
  ...PROCESS_VARIABLES,
  ...SWITCHES,
  ...SERVICE_VARIABLES,
  ...FEATURE_VARIABLES,
  ...EVENT_STORE_VARIABLES,
];

const byName = new Map(VARIABLES.map((fact) => [fact.name, fact]));

export function variableFact(name: string): VariableFact | undefined {
  return byName.get(name);
}

/** Whether a release reads the variable at all; null when we don't know it. */
export function isRead(name: string, version: string): boolean | null {
  const fact = variableFact(name);
  if (fact === undefined) return null;
  return isAtLeast(version, fact.since) && (fact.until === undefined || !isAtLeast(version, fact.until));
}

/** What must be set for a reader in production at a release, in the order of the table. */
export function requiredVariables(reader: Reader, version: string): VariableFact[] {
  return VARIABLES.filter(
    ({ name, need, readers }) =>
      need !== 'optional' && isRead(name, version) === true && concerns(readers, reader),
  );
}

/** What is wrong with the form of a value, as the end of a sentence that starts with the name; never the value. */
export function variableFault(name: string, value: string): string | undefined {
  const fact = variableFact(name);
  return fact === undefined ? undefined : formatFault(fact.format, value);
}

/** Whether a reader is to be given the variable; what we don't know may be Ruby's or a library's, and goes to Rails. */
export function isFor(name: string, reader: Reader): boolean {
  const { readers } = variableFact(name) ?? { readers: ['rails'] as const };
  return reader === 'rails' ? readers.some((each) => RAILS.includes(each)) : concerns(readers, reader);
}

const RAILS: readonly Reader[] = ['rails', 'api', 'worker', 'clock', 'migrate'];

function concerns(readers: readonly Reader[], reader: Reader): boolean {
  return readers.includes(reader) || (readers.includes('rails') && RAILS.includes(reader));
}
