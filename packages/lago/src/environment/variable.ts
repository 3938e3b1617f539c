/** Where the value of a variable comes from; a summary tells this instead of the value. */
export type Origin = 'secret' | 'lago.yml' | 'derived' | 'fixed';

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
}

export function from(origin: Origin, values: Readonly<Record<string, string>>): Variable[] {
  return Object.entries(values).map(([name, value]) => ({ name, value, origin }));
}

/** The last one of a name wins; the order is that of the names, so that the same input gives the same bytes. */
export function sorted(variables: readonly Variable[]): Variable[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
