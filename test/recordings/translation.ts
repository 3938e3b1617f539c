import { isObject } from './shape.ts';

/**
 * What the recording calls one thing and our server another: ids, IP and MAC addresses. Learnt from pairs of answers,
 * applied to requests.
 */
export interface Translation {
  /** Learns from the same place in both bodies. What is known already stays. */
  learn(recorded: unknown, ours: unknown): void;
  /** The text with every known name replaced. A name that no answer has brought yet is the client's own: it stays. */
  translate(text: string): string;
}

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const ipv4 = '\\d{1,3}(?:\\.\\d{1,3}){3}';
/** IPv6 addresses and MAC addresses: at least three colons, so that a time of day is not one. */
const colons = '[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){3,7}';
const hiddenAccessKey = 'SCWXXXXXXXXXXXXXXXXX';
const namePattern = new RegExp(`${uuid}|${hiddenAccessKey}|${ipv4}|${colons}`, 'g');
const wholeName = new RegExp(`^(?:${uuid}|${ipv4}|${colons})$`);

export function createTranslation(): Translation {
  const known = new Map<string, string>();

  function remember(recorded: string, ours: string): void {
    const [name, own] = [withoutPrefix(recorded), withoutPrefix(ours)];
    if (!wholeName.test(name) || !wholeName.test(own)) return;
    const key = name.toLowerCase();
    if (!known.has(key)) known.set(key, own);
  }

  function learn(recorded: unknown, ours: unknown): void {
    learnAccessKey(recorded, ours);
    if (typeof recorded === 'string' && typeof ours === 'string') remember(recorded, ours);
    else if (Array.isArray(recorded) && Array.isArray(ours)) {
      for (const [element, own] of pairs(recorded, ours)) learn(element, own);
    } else if (isObject(recorded) && isObject(ours)) {
      for (const key of Object.keys(recorded)) learn(recorded[key], ours[key]);
    }
  }

  /** Recordings hide all access keys behind one: it stands for the one that was made last. */
  function learnAccessKey(recorded: unknown, ours: unknown): void {
    if (!isObject(recorded) || !isObject(ours) || recorded.access_key !== '***') return;
    if (typeof ours.access_key === 'string' && ours.secret_key !== null) {
      known.set(hiddenAccessKey.toLowerCase(), ours.access_key);
    }
  }

  return {
    learn,
    translate: (text) =>
      text.replace(namePattern, (name) => {
        const key = name.toLowerCase();
        const own = known.get(key) ?? name;
        known.set(key, own);
        return own;
      }),
  };
}

/** An address may carry the prefix length of its subnet. */
function withoutPrefix(text: string): string {
  return text.replace(/\/\d{1,3}$/, '');
}

/** Pairs the elements that have most in common: two lists may be ordered differently. */
function pairs(recorded: readonly unknown[], ours: readonly unknown[]): readonly [unknown, unknown][] {
  const left = [...ours];
  return recorded.flatMap((element): [unknown, unknown][] => {
    if (left.length === 0) return [];
    const scores = left.map((own) => likeness(element, own));
    const best = scores.indexOf(Math.max(...scores));
    return [[element, left.splice(best, 1)[0]]];
  });
}

function likeness(recorded: unknown, ours: unknown): number {
  if (isObject(recorded) && isObject(ours)) {
    return Object.keys(recorded).reduce((sum, key) => sum + likeness(recorded[key], ours[key]), 0);
  }
  return recorded === ours ? 1 : 0;
}
