import type { Effects } from '@lago-scw/effects';

/** Performs reads, which may always be done again: `reader(effects, 'inventory')('servers', 'servers', …)`. */
export function reader(effects: Effects, area: string) {
  return <T>(part: string, key: string, read: () => Promise<T>): Promise<T> =>
    effects.perform({
      id: `${area}.${part}`,
      kind: 'scaleway',
      key: `${area} ${key}`,
      title: `read ${key}`,
      repeatable: true,
      do: read,
    });
}
