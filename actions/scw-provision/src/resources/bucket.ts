import type { Spec } from '@lago-scw/contracts';
import type {
  LifecycleRule,
  ObjectStorage,
  ReadLifecycleRule,
  Tags,
} from '@lago-scw/scaleway/object-storage';
import {
  altering,
  type Change,
  creation,
  type Decision,
  decided,
  nothingToDo,
  refused,
} from '../engine/decision.ts';
import type { Removal, Resource, Task, View } from '../engine/resource.ts';
import { remove, set } from '../engine/work.ts';

interface Seen {
  readonly name: string;
  readonly presence: 'there' | 'foreign';
  readonly versioning: 'off' | 'enabled' | 'suspended';
  readonly lifecycle: readonly ReadLifecycleRule[];
  readonly tags: Tags;
  readonly isShared: boolean;
}
type Step = 'create' | 'versioning' | 'lifecycle' | 'tags' | 'private';
type Wanted = NonNullable<Spec['storage']>;

const resource = 'bucket';

/** Lago's files: invoices, logos, exports. What was deleted or replaced can be had back for some days. */
export const bucket: Resource<Seen, void, Step> = {
  id: 'bucket',
  needs: [],
  observe: async ({ spec, storage, effects }) => {
    const wanted = managed(spec);
    if (wanted === undefined) return undefined;
    return effects.perform({
      id: 'provision.bucket.read',
      kind: 'scaleway',
      key: `bucket ${wanted.bucket}`,
      title: `read bucket ${wanted.bucket}`,
      repeatable: true,
      do: () => read(storage, wanted.bucket),
    });
  },
  decide,
  apply,
  removal: {
    isProtected: true,
    describe: ({ name }) => ({ resource, name, monthlyEuro: null }),
    remove: empty,
  },
};

function managed({ storage }: Spec): Wanted | undefined {
  return storage?.managed === true ? storage : undefined;
}

async function read({ buckets }: ObjectStorage, name: string): Promise<Seen | undefined> {
  const versioning = await buckets.versioning(name);
  if (versioning === 'missing') return undefined;
  if (versioning === 'foreign')
    return { name, presence: versioning, versioning: 'off', lifecycle: [], tags: {}, isShared: false };
  const [lifecycle, tags, isShared] = await Promise.all([
    buckets.lifecycle(name),
    buckets.tags(name),
    buckets.isShared(name),
  ]);
  return { name, presence: 'there', versioning, lifecycle, tags, isShared };
}

function decide(seen: Seen | undefined, { spec }: View): Decision<Step> {
  const wanted = managed(spec);
  if (wanted === undefined) return nothingToDo;
  const rules = rulesFor(wanted);
  if (seen === undefined) {
    const settings = { access: 'private', versioning: 'enabled', lifecycle: rules.map(ruleWords) };
    const steps = ['create', 'versioning', 'lifecycle', 'tags'] as const;
    return decided([creation({ resource, name: wanted.bucket, settings, monthlyEuro: null, steps })]);
  }
  const owner = seen.tags.env;
  if (seen.presence === 'foreign' || (owner !== undefined && owner !== spec.environment)) {
    const whose = owner === undefined ? 'somebody else or another project' : `environment '${owner}'`;
    return refused({
      message: `Bucket ${seen.name} belongs to ${whose}; names of buckets are the same for all the world.`,
      remedy: 'Choose another storage.bucket in lago.yml.',
      path: ['storage', 'bucket'],
    });
  }
  return decided(changesOf(seen, rules, tagsFor(spec)));
}

function changesOf(seen: Seen, rules: readonly LifecycleRule[], tags: Tags): Change<Step>[] {
  const change = altering<Step>(resource, seen.name);
  const changes: Change<Step>[] = [];
  if (seen.isShared) changes.push(change('private', 'others may read it', 'access', 'shared', 'private'));
  if (seen.versioning !== 'enabled') {
    const reason = 'what is deleted or replaced is lost';
    changes.push(change('versioning', reason, 'versioning', seen.versioning, 'enabled'));
  }
  const before = seen.lifecycle.map(ruleWords);
  const after = rules.map(ruleWords);
  if (JSON.stringify(before.toSorted()) !== JSON.stringify(after.toSorted()))
    changes.push(change('lifecycle', 'rules are not those of the spec', 'lifecycle', before, after));
  const missing = Object.entries(tags).filter(([key, value]) => seen.tags[key] !== value);
  if (missing.length > 0) {
    const words = Object.entries(seen.tags).map(([key, value]) => `${key}=${value}`);
    const wanted = missing.map(([key, value]) => `${key}=${value}`);
    changes.push(change('tags', 'does not say whose it is', 'tags', words, wanted));
  }
  return changes;
}

function tagsFor({ environment }: Spec): Tags {
  return { 'managed-by': 'lago-scw', env: environment };
}

function rulesFor(wanted: Wanted): LifecycleRule[] {
  return [
    {
      id: 'deleted-and-replaced',
      prefix: '',
      expireNoncurrentAfterDays: wanted['keep-deleted-days'],
      abortIncompleteUploadsAfterDays: 7,
    },
    { id: 'webhooks', prefix: 'webhooks/', expireAfterDays: wanted['keep-webhooks-days'] },
  ];
}

function ruleWords(rule: LifecycleRule & Partial<ReadLifecycleRule>): string {
  const days = (name: string, count: number | undefined) =>
    count === undefined ? [] : [`${name} ${count} days`];
  return [
    `${rule.id}: ${rule.prefix === '' ? 'everything' : rule.prefix}`,
    ...days('expires after', rule.expireAfterDays),
    ...days('old versions expire after', rule.expireNoncurrentAfterDays),
    ...days('unfinished uploads after', rule.abortIncompleteUploadsAfterDays),
    ...(rule.isEnabled === false ? ['disabled'] : []),
    ...(rule.otherParts ?? []),
  ].join(', ');
}

async function apply(task: Task<Seen, Step>): Promise<void> {
  const { steps, spec } = task;
  const wanted = managed(spec);
  if (wanted === undefined || steps.size === 0) return;
  const { bucket: name } = wanted;
  const { buckets } = task.storage;
  const step = async (which: Step, title: string, call: () => Promise<unknown>) => {
    if (steps.has(which)) await set(task, `bucket.${which}`, `${title} ${name}`, call);
  };
  await step('create', 'create bucket', () => buckets.create(name));
  await Promise.all([
    step('private', 'make private bucket', () => buckets.makePrivate(name)),
    step('versioning', 'keep versions in bucket', () => buckets.setVersioning(name, 'enabled')),
    step('lifecycle', 'set lifecycle of bucket', () => buckets.setLifecycle(name, rulesFor(wanted))),
    step('tags', 'tag bucket', () => buckets.setTags(name, { ...task.seen?.tags, ...tagsFor(spec) })),
  ]);
}

/** A bucket goes only when nothing is left in it, old versions included. */
async function empty(removal: Removal<Seen>): Promise<void> {
  const { name } = removal.seen;
  const { buckets, objects } = removal.storage;
  await remove(removal, 'bucket.empty', `empty bucket ${name}`, async () => {
    for await (const { key, versionId } of objects.listVersions(name))
      await objects.delete(name, key, versionId);
  });
  await remove(removal, 'bucket.delete', `delete bucket ${name}`, () => buckets.delete(name));
}
