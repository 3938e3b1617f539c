import { createHash, randomUUID } from 'node:crypto';

/** Makes the ids of new resources. */
export type IdSource = () => string;

/** Random version 4 UUIDs, or, with a seed, the same sequence of UUIDs every time. */
export function idSource(seed?: string): IdSource {
  if (seed === undefined) return randomUUID;
  let count = 0;
  return () => {
    count += 1;
    const hex = createHash('sha256').update(`${seed} ${count}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
