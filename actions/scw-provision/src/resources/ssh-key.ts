import { everyPage, nameOf, onlyOne, type Scaleway } from '@lago-scw/scaleway';
import { alteration, creation, type Decision, decided, nothingToDo } from '../engine/decision.ts';
import type { Resource, View } from '../engine/resource.ts';
import { make, remove, set } from '../engine/work.ts';

type Seen = Awaited<ReturnType<typeof listKeys>>[number];
type Step = 'create' | 'enable';

const resource = 'SSH key';

/**
 * The key that deploys, registered in the project: an image takes all of a project's keys at boot (facts:
 * scaleway.md 3.6). One that somebody registered under another name is the same key, and others may rely on it.
 */
export const sshKey: Resource<Seen, void, Step> = {
  id: 'ssh-key',
  needs: [],
  observe: ({ spec, scaleway, effects }) => {
    const wanted = spec.ssh?.['public-key'];
    if (wanted === undefined) return Promise.resolve(undefined);
    return effects.perform({
      id: 'provision.ssh-key.read',
      kind: 'scaleway',
      key: 'SSH keys of the project',
      title: 'read SSH keys of the project',
      repeatable: true,
      do: () => findKey(scaleway, wanted),
    });
  },
  decide,
  apply: async (task) => {
    const { spec, scaleway, steps, seen } = task;
    const publicKey = spec.ssh?.['public-key'];
    if (publicKey === undefined) return;
    const name = nameOf(spec.environment, 'ssh');
    const { iam, projectId } = scaleway;
    if (steps.has('create')) {
      await make(
        task,
        'ssh-key.create',
        `register SSH key ${name}`,
        () => iam.createSSHKey({ name, publicKey, projectId }),
        () => findKey(scaleway, publicKey),
      );
    }
    if (steps.has('enable') && seen !== undefined) {
      await set(task, 'ssh-key.enable', `enable SSH key ${seen.name}`, () =>
        iam.updateSSHKey({ sshKeyId: seen.id, disabled: false }),
      );
    }
  },
  removal: {
    isProtected: true,
    describe: ({ name }) => ({ resource, name, monthlyEuro: 0 }),
    remove: ({ seen: { id: sshKeyId, name }, scaleway, effects }) =>
      remove({ effects }, 'ssh-key.delete', `delete SSH key ${name}`, () =>
        scaleway.iam.deleteSSHKey({ sshKeyId }),
      ),
  },
};

function listKeys({ iam, projectId }: Scaleway) {
  return everyPage(iam.listSSHKeys({ projectId, pageSize: 100 }));
}

/** By the key itself: names are not unique, and comments are dropped. */
async function findKey(scaleway: Scaleway, wanted: string): Promise<Seen | undefined> {
  const same = (await listKeys(scaleway)).filter(({ publicKey }) => keyOf(publicKey) === keyOf(wanted));
  const enabled = same.filter(({ disabled }) => !disabled);
  // Registered twice is no conflict as long as one of them lets in.
  return enabled[0] ?? onlyOne(resource, same);
}

/** Kind and key, without the comment. */
function keyOf(publicKey: string): string {
  return publicKey.trim().split(/\s+/).slice(0, 2).join(' ');
}

function decide(seen: Seen | undefined, { spec }: View): Decision<Step> {
  if (spec.ssh === undefined) return nothingToDo;
  if (seen === undefined) {
    const name = nameOf(spec.environment, 'ssh');
    const settings = { publicKey: spec.ssh['public-key'] };
    return decided([creation({ resource, name, settings, monthlyEuro: 0, steps: ['create'] })]);
  }
  if (!seen.disabled) return nothingToDo;
  const differences = [{ property: 'disabled', before: true, after: false }];
  const reason = 'an instance that boots would not let it in';
  return decided([alteration({ resource, name: seen.name, reason, differences, steps: ['enable'] })]);
}
