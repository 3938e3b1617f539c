import { everyPage, nameOf, readOrganizationId, tagsOf } from '@lago-scw/scaleway';
import {
  altering,
  type Change,
  creation,
  type Decision,
  decided,
  nothingToDo,
  refused,
} from '../engine/decision.ts';
import type { Reading, Resource, Task, View } from '../engine/resource.ts';
import { make, present, remove, set } from '../engine/work.ts';
import { bucket } from './bucket.ts';
import { keyFault } from './key-health.ts';
import { type ApiAccess, findApplication, readAccess, type SeenAccess } from './read-access.ts';

export type AccessStep = 'application' | 'policy' | 'rules' | 'key';

const KEY_LIFETIME_DAYS = 365;

/**
 * An IAM application of its own for one purpose: a policy with no more than it needs, and an API key that expires. Its
 * secret is told once, so a key whose secret was lost is replaced: new, stored, old deleted.
 */
export function apiAccess(access: ApiAccess): Resource<SeenAccess, void, AccessStep> {
  const id = `${access.part}-access`;
  const resource = `IAM application for ${access.part}`;
  return {
    id,
    needs: [],
    // The copy of what is escrowed goes there.
    after: [bucket],
    observe: (reading) => readAccess(access, reading),
    decide: (seen, view) => decide(access, resource, seen, view),
    apply: (task) => apply(access, id, task),
    removal: {
      isProtected: false,
      describe: ({ application }) => ({ resource, name: application.name, monthlyEuro: 0 }),
      remove: async ({ seen, scaleway: { iam }, effects }) => {
        const { application, policy, keys } = seen;
        for (const { accessKey } of keys) await deleteKey({ effects }, iam, id, accessKey);
        if (policy !== undefined) {
          await remove({ effects }, `${id}.policy.delete`, `delete policy of ${application.name}`, () =>
            iam.deletePolicy({ policyId: policy.id }),
          );
        }
        await remove({ effects }, `${id}.delete`, `delete application ${application.name}`, () =>
          iam.deleteApplication({ applicationId: application.id }),
        );
      },
    },
  };
}

type Iam = Reading['scaleway']['iam'];

function deleteKey(work: Pick<Reading, 'effects'>, iam: Iam, id: string, accessKey: string): Promise<void> {
  return remove(work, `${id}.key.delete`, `delete API key ${accessKey}`, () =>
    iam.deleteAPIKey({ accessKey }),
  );
}

function decide(
  access: ApiAccess,
  resource: string,
  seen: SeenAccess | undefined,
  view: View,
): Decision<AccessStep> {
  if (!access.isWanted(view.spec)) return nothingToDo;
  const name = nameOf(view.spec.environment, access.part);
  if (seen === undefined) return decideNew(access, resource, name, view);
  const changes: Change<AccessStep>[] = [];
  const sets = access.permissionSets;
  const change = altering<AccessStep>(resource, name);
  if (seen.policy === undefined)
    changes.push(change('policy', 'may do nothing', 'permissionSets', null, sets));
  else if (JSON.stringify(seen.permissionSets.toSorted()) !== JSON.stringify(sets.toSorted()))
    changes.push(
      change('rules', 'may do other things than it should', 'permissionSets', seen.permissionSets, sets),
    );
  const fault = keyFault(seen.keys, seen.storedAt, view.now);
  if (fault !== undefined && view.vault !== undefined)
    changes.push(
      change(
        'key',
        fault,
        'key',
        seen.keys.map(({ accessKey }) => accessKey),
        'a new one, stored',
      ),
    );
  return decided(changes);
}

/** With keys of somebody else's making there is nothing to do. */
function decideNew(access: ApiAccess, resource: string, name: string, view: View): Decision<AccessStep> {
  if (view.vault === undefined) {
    if (access.secretNames.every((secret) => view.given[secret] !== undefined)) return nothingToDo;
    return refused({
      message: `The API key for ${access.part} is told once, and there is nowhere to store it.`,
      remedy: `Give secrets-token or age-recipient; or make a key yourself and map ${access.secretNames.join(' and ')}.`,
      path: [access.path],
    });
  }
  const settings = { permissionSets: access.permissionSets, key: `expires after ${KEY_LIFETIME_DAYS} days` };
  const steps = ['application', 'policy', 'key'] as const;
  return decided([creation({ resource, name, settings, monthlyEuro: 0, steps })]);
}

async function apply(access: ApiAccess, id: string, task: Task<SeenAccess, AccessStep>): Promise<void> {
  const { steps, spec } = task;
  if (steps.size === 0) return;
  const name = nameOf(spec.environment, access.part);
  const applicationId = task.seen?.application.id ?? (await createApplication(access, id, task, name));
  await allow(access, id, task, name, applicationId);
  if (steps.has('key')) await replaceKey(access, id, task, name, applicationId);
}

async function createApplication(
  access: ApiAccess,
  id: string,
  task: Task<SeenAccess, AccessStep>,
  name: string,
): Promise<string> {
  const { iam } = task.scaleway;
  const organizationId = await readOrganizationId(task.scaleway, task.effects);
  const tags = tagsOf(task.spec.environment, 'api-access');
  const description = `Lago environment ${task.spec.environment}: ${access.part}`;
  const made = await make(
    task,
    `${id}.create`,
    `create application ${name}`,
    () => iam.createApplication({ name, description, tags, organizationId }),
    () => findApplication(access, task),
  );
  return made.id;
}

async function allow(
  access: ApiAccess,
  id: string,
  task: Task<SeenAccess, AccessStep>,
  name: string,
  applicationId: string,
) {
  const { scaleway, steps, seen } = task;
  const { iam, projectId } = scaleway;
  const rules = [{ permissionSetNames: [...access.permissionSets], condition: '', projectIds: [projectId] }];
  const policyId = seen?.policy?.id;
  if (steps.has('rules') && policyId !== undefined)
    await set(task, `${id}.rules`, `set rules of ${name}`, () => iam.setRules({ policyId, rules }));
  if (!steps.has('policy')) return;
  const organizationId = await readOrganizationId(scaleway, task.effects);
  await make(
    task,
    `${id}.policy.create`,
    `create policy ${name}`,
    () => iam.createPolicy({ name, description: '', applicationId, organizationId, rules }),
    async () => {
      const found = await everyPage(iam.listPolicies({ applicationIds: [applicationId], organizationId }));
      return found.find((policy) => policy.name === name);
    },
  );
}

/** The new key is stored before any other is deleted: at no moment is the stored one gone. */
async function replaceKey(
  access: ApiAccess,
  id: string,
  task: Task<SeenAccess, AccessStep>,
  name: string,
  applicationId: string,
) {
  const { iam, projectId } = task.scaleway;
  const expiresAt = new Date(task.effects.clock.now() + KEY_LIFETIME_DAYS * 86_400_000);
  // A key whose reply was lost is of no use: another one is made, and it is deleted with the old ones.
  const key = await task.effects.perform({
    id: `provision.${id}.key.create`,
    kind: 'scaleway',
    key: `API key of ${name}`,
    title: `create API key of ${name}`,
    repeatable: true,
    do: () => iam.createAPIKey({ applicationId, defaultProjectId: projectId, description: name, expiresAt }),
  });
  const secretKey = present(key.secretKey, `API key of ${name}`);
  await task.vault?.store(`${access.part}-key`, access.secretsOf({ accessKey: key.accessKey, secretKey }));
  const organizationId = await readOrganizationId(task.scaleway, task.effects);
  const keys = await set(task, `${id}.key.list`, `list API keys of ${name}`, () =>
    everyPage(iam.listAPIKeys({ bearerId: applicationId, organizationId })),
  );
  for (const { accessKey } of keys)
    if (accessKey !== key.accessKey) await deleteKey(task, iam, id, accessKey);
}
