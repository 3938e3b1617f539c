import { elementOf, listOf, textOf } from './xml.ts';

/** One lifecycle rule, as far as we use them: what goes away, and after how many days. */
export interface LifecycleRule {
  readonly id: string;
  /** Empty: all objects. */
  readonly prefix: string;
  readonly expireAfterDays?: number;
  /** Versions that are not the newest any more. */
  readonly expireNoncurrentAfterDays?: number;
  readonly abortIncompleteUploadsAfterDays?: number;
}

/** A rule with parts that we never write: it must be told from ours, and kept out of a comparison of theirs. */
const known = new Set([
  'ID',
  'Filter',
  'Status',
  'Expiration',
  'NoncurrentVersionExpiration',
  'AbortIncompleteMultipartUpload',
]);

export interface ReadLifecycleRule extends LifecycleRule {
  readonly isEnabled: boolean;
  /** Parts that `LifecycleRule` cannot express, such as `Transition`. */
  readonly otherParts: readonly string[];
}

export function lifecycleXml(rules: readonly LifecycleRule[]): object {
  return { Rule: rules.map(ruleXml) };
}

function ruleXml(rule: LifecycleRule): object {
  const { expireAfterDays, expireNoncurrentAfterDays, abortIncompleteUploadsAfterDays } = rule;
  return {
    ID: rule.id,
    Filter: rule.prefix === '' ? '' : { Prefix: rule.prefix },
    Status: 'Enabled',
    ...(expireAfterDays === undefined ? {} : { Expiration: { Days: expireAfterDays } }),
    ...(expireNoncurrentAfterDays === undefined
      ? {}
      : { NoncurrentVersionExpiration: { NoncurrentDays: expireNoncurrentAfterDays } }),
    ...(abortIncompleteUploadsAfterDays === undefined
      ? {}
      : { AbortIncompleteMultipartUpload: { DaysAfterInitiation: abortIncompleteUploadsAfterDays } }),
  };
}

/** Scaleway answers with a root element of its own, `Configuration` (recorded). */
export function readLifecycle(document: unknown): readonly ReadLifecycleRule[] {
  const root = elementOf(document, 'Configuration') ?? elementOf(document, 'LifecycleConfiguration');
  return listOf(root, 'Rule').map(readRule);
}

function readRule(rule: unknown): ReadLifecycleRule {
  const filter = elementOf(rule, 'Filter');
  const days = (part: string, name: string) => {
    const text = textOf(elementOf(rule, part), name);
    return text === undefined ? undefined : Number(text);
  };
  const expire = days('Expiration', 'Days');
  const noncurrent = days('NoncurrentVersionExpiration', 'NoncurrentDays');
  const abort = days('AbortIncompleteMultipartUpload', 'DaysAfterInitiation');
  const others = Object.keys(typeof rule === 'object' ? (rule ?? {}) : {}).filter((part) => !known.has(part));
  return {
    id: textOf(rule, 'ID') ?? '',
    prefix: textOf(filter, 'Prefix') ?? '',
    isEnabled: textOf(rule, 'Status') === 'Enabled',
    ...(expire === undefined ? {} : { expireAfterDays: expire }),
    ...(noncurrent === undefined ? {} : { expireNoncurrentAfterDays: noncurrent }),
    ...(abort === undefined ? {} : { abortIncompleteUploadsAfterDays: abort }),
    otherParts: elementOf(filter, 'And') === undefined ? others : [...others, 'Filter'],
  };
}
