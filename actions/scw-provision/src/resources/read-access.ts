import type { Spec } from '@lago-scw/contracts';
import { everyPage, nameOf, onlyOne, readOrganizationId } from '@lago-scw/scaleway';
import type { Reading } from '../engine/resource.ts';
import type { KeySecret } from '../vault/generate.ts';
import type { Secrets } from '../vault/vault.ts';
import type { Key } from './key-health.ts';

/** What an application may do, and under which names its key is stored. */
export interface ApiAccess {
  readonly part: 'storage' | 'mail';
  readonly isWanted: (spec: Spec) => boolean;
  readonly permissionSets: readonly string[];
  readonly secretNames: readonly KeySecret[];
  readonly secretsOf: (key: { readonly accessKey: string; readonly secretKey: string }) => Secrets;
  /** Section of lago.yml that asks for it. */
  readonly path: string;
}

export interface SeenAccess {
  readonly application: { readonly id: string; readonly name: string };
  readonly policy: { readonly id: string } | undefined;
  readonly permissionSets: readonly string[];
  readonly keys: readonly Key[];
  /** When the secrets of the key were stored; undefined when one of them is not. */
  readonly storedAt: Date | null | undefined;
}

/** What there is of it; undefined where the spec wants none, or nothing is there. */
export async function readAccess(access: ApiAccess, reading: Reading): Promise<SeenAccess | undefined> {
  const { spec, scaleway, effects, vault, once } = reading;
  if (!access.isWanted(spec)) return undefined;
  const [stored, listed] = await Promise.all([vault?.stored(), once(listIam)]);
  const name = nameOf(spec.environment, access.part);
  const policy = onlyOne(
    `IAM policy for ${access.part}`,
    listed.policies.filter((one) => one.name === name && one.applicationId !== undefined),
  );
  return effects.perform({
    id: `provision.${access.part}-access.read`,
    kind: 'scaleway',
    key: `IAM application for ${access.part}`,
    repeatable: true,
    do: async () => {
      // A policy tells whose it is: its application is looked for only where there is none.
      const owner = policy?.applicationId;
      const application = owner === undefined ? await findApplication(access, reading) : { id: owner, name };
      if (application === undefined) return undefined;
      const rules = policy && (await everyPage(scaleway.iam.listRules({ policyId: policy.id })));
      const permissionSets = (rules ?? []).flatMap(({ permissionSetNames }) => permissionSetNames ?? []);
      const keys = listed.keys.filter(({ applicationId }) => applicationId === application.id);
      return { application, policy, permissionSets, keys, storedAt: storedAtOf(access, stored) };
    },
  });
}

/** For all applications at once: an organization may have 50 policies and 50 keys (facts: scaleway.md 1.6). */
async function listIam({ scaleway, effects }: Reading) {
  const { iam } = scaleway;
  const organizationId = await readOrganizationId(scaleway, effects);
  return effects.perform({
    id: 'provision.iam.read',
    kind: 'scaleway',
    key: 'IAM policies and API keys',
    repeatable: true,
    do: async () => {
      const [policies, keys] = await Promise.all([
        everyPage(iam.listPolicies({ organizationId, pageSize: 100 })),
        everyPage(iam.listAPIKeys({ organizationId, bearerType: 'application', pageSize: 100 })),
      ]);
      return { policies, keys };
    },
  });
}

export async function findApplication(
  access: ApiAccess,
  { scaleway, spec, effects }: Pick<Reading, 'scaleway' | 'spec' | 'effects'>,
) {
  const name = nameOf(spec.environment, access.part);
  const organizationId = await readOrganizationId(scaleway, effects);
  const found = await everyPage(scaleway.iam.listApplications({ name, organizationId }));
  return onlyOne(
    `IAM application for ${access.part}`,
    found.filter((one) => one.name === name),
  );
}

/** Without a vault nothing is known: what is there is taken to be right. */
function storedAtOf(
  access: ApiAccess,
  stored: ReadonlyMap<string, Date | null> | undefined,
): SeenAccess['storedAt'] {
  if (stored === undefined) return null;
  const times = access.secretNames.map((name) => stored.get(name));
  if (times.includes(undefined)) return undefined;
  const known = times.filter((time) => time instanceof Date);
  return known.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
