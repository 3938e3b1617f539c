import { composeEnvFile } from '@lago-scw/lago';
import { readEnvFile } from '../compose/env-file.ts';
import { interpolate } from '../compose/interpolate.ts';
import type { SourceFile } from '../compose/place.ts';

/** Values of the variables that a base file refers to. */
export interface Variables {
  readonly value: (name: string) => string | undefined;
  /** A text with its variables replaced; what is not known is empty, as for Compose. */
  readonly text: (written: string) => string;
}

export function resolvedBy(env: SourceFile | undefined): Variables {
  const values = env === undefined ? new Map() : readEnvFile(env).values;
  const value = (name: string): string | undefined => values.get(name)?.value;
  return { value, text: (written) => interpolate(written, value, '').value ?? '' };
}

/** Text of a `.env` with the known variables among those that a compose file refers to; nothing when there are none. */
export function envFor(compose: string, { value }: Variables): string | undefined {
  const names = [...new Set(interpolate(compose, () => undefined).variables)].sort();
  const known = names.flatMap((name) => {
    const found = value(name);
    return found === undefined ? [] : [[name, found] as const];
  });
  return known.length === 0 ? undefined : composeEnvFile(Object.fromEntries(known));
}
