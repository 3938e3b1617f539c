import type { Spec, Topology } from '@lago-scw/contracts';
import type { Located, Place } from '../compose/place.ts';
import type { Secrets } from '../secrets.ts';
import { type Deployment, lacks, listed, type Service } from './deployment.ts';

export type Severity = 'error' | 'warning' | 'note';

/** An environment as it is asked for, before anything is rendered. */
export interface Audited {
  readonly spec: Spec;
  readonly secrets: Secrets;
  /** What exists; left out before Scaleway was asked. */
  readonly topology?: Topology;
}

/** Something seen in lago.yml, and under which keys. */
export interface SpecSighting {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Something seen in a deployment. The text names variables, never their values where they may be secret. */
export interface Sighting {
  readonly place: Place;
  readonly text: string;
  /** The variable that it is about: lago.yml may say where that comes from. */
  readonly variable?: string;
}

/**
 * One thing that must not be. It is looked for in what is asked for (lago.yml and secrets), in what runs (a compose
 * file with its env files), or in both.
 */
export interface Rule {
  /** Stable: people search for it. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong where it is found, in a few words: for the table of rules. */
  readonly title: string;
  readonly remedy: string;
  readonly inSpec?: (subject: Audited) => readonly SpecSighting[];
  readonly inDeployment?: (deployment: Deployment) => readonly Sighting[];
}

/** A sighting at the place of a setting, once for each service that has it and is judged guilty. */
export function settingsWhere(
  services: readonly Service[],
  name: string,
  isBad: (value: string, service: Service) => string | undefined,
): Sighting[] {
  return services.flatMap((service) => {
    const setting = service.environment.get(name);
    const text = setting?.value === undefined ? undefined : isBad(setting.value, service);
    return setting === undefined || text === undefined
      ? []
      : [{ place: setting.place, text, variable: name }];
  });
}

/** A sighting for each service that is judged guilty, at its place or a nearer one. */
export function servicesWhere(
  services: readonly Service[],
  isBad: (service: Service) => string | undefined | { readonly text: string; readonly place: Place },
): Sighting[] {
  return services.flatMap((service) => {
    const found = isBad(service);
    if (found === undefined) return [];
    return [typeof found === 'string' ? { place: service.place, text: found } : found];
  });
}

/** A sighting for each located item that is judged guilty. */
export function itemsWhere<T>(
  items: readonly Located<T>[],
  isBad: (value: T) => string | undefined,
): Sighting[] {
  return items.flatMap(({ value, place }) => {
    const text = isBad(value);
    return text === undefined ? [] : [{ place, text }];
  });
}

/** One sighting for all services that lack a variable, at the first of them. */
export function lacking(services: readonly Service[], variable: string, consequence: string): Sighting[] {
  const without = services.filter((service) => lacks(service, variable));
  const [first] = without;
  if (first === undefined) return [];
  const names = listed(without.map(({ name }) => name));
  return [{ place: first.place, variable, text: `${variable} is not set on ${names}: ${consequence}` }];
}
