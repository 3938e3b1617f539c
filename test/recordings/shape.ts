/**
 * When two bodies have the same shape:
 *
 * - the same JSON type everywhere; `null` is a type of its own, so `null` where text was recorded differs;
 * - objects: the same set of keys (absent and `null` differ), and each value of the same shape;
 * - arrays: both empty, or neither; each recorded element has an element of ours of the same shape, and each of ours
 *   a recorded one, so that length and order are free;
 * - text, numbers and booleans: any value;
 * - a recorded body that was cut: what was kept must be in ours; what was cut off is not judged.
 */

export interface Difference {
  /** Where, such as `.server.public_ips[].state`. */
  readonly path: string;
  readonly recorded: string;
  readonly ours: string;
}

/** The differences in shape, none when the bodies agree. `openDepth` as in `CutJson`. */
export function shapeDifferences(
  recorded: unknown,
  ours: unknown,
  openDepth = 0,
  path = '',
): readonly Difference[] {
  const [recordedType, ourType] = [typeName(recorded), typeName(ours)];
  if (recordedType !== ourType) return [{ path, recorded: recordedType, ours: ourType }];
  if (Array.isArray(recorded) && Array.isArray(ours))
    return arrayDifferences(recorded, ours, openDepth, path);
  if (isObject(recorded) && isObject(ours)) return objectDifferences(recorded, ours, openDepth, path);
  return [];
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'array' : typeof value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectDifferences(
  recorded: Record<string, unknown>,
  ours: Record<string, unknown>,
  openDepth: number,
  path: string,
): readonly Difference[] {
  const recordedKeys = Object.keys(recorded);
  const lastKey = recordedKeys.at(-1);
  const extra = openDepth > 0 ? [] : Object.keys(ours).filter((key) => !(key in recorded));
  return [
    ...extra.map((key) => ({ path: `${path}.${key}`, recorded: 'absent', ours: typeName(ours[key]) })),
    ...recordedKeys.flatMap((key) => {
      const below = `${path}.${key}`;
      if (!(key in ours)) return [{ path: below, recorded: typeName(recorded[key]), ours: 'absent' }];
      return shapeDifferences(recorded[key], ours[key], key === lastKey ? openDepth - 1 : 0, below);
    }),
  ];
}

function arrayDifferences(
  recorded: readonly unknown[],
  ours: readonly unknown[],
  openDepth: number,
  path: string,
): readonly Difference[] {
  const below = `${path}[]`;
  if (recorded.length === 0 && ours.length === 0) return [];
  if (recorded.length === 0 && openDepth > 0) return [];
  if (recorded.length === 0 || ours.length === 0) {
    return [{ path: below, recorded: sizeName(recorded), ours: sizeName(ours) }];
  }
  const openIndex = openDepth > 0 ? recorded.length - 1 : -1;
  const missing = recorded.flatMap((element, index) =>
    nearest(
      ours.map((own) => shapeDifferences(element, own, index === openIndex ? openDepth - 1 : 0, below)),
    ),
  );
  if (missing.length > 0 || openDepth > 0) return missing;
  return ours.flatMap((own) => nearest(recorded.map((element) => shapeDifferences(element, own, 0, below))));
}

function sizeName(array: readonly unknown[]): string {
  return array.length === 0 ? 'empty' : 'not empty';
}

function nearest(candidates: readonly (readonly Difference[])[]): readonly Difference[] {
  return candidates.reduce((best, next) => (next.length < best.length ? next : best));
}
