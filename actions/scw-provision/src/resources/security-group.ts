import { everyPage, hasTags, nameOf, onlyOne, type SecurityGroupInventory, tagsOf } from '@lago-scw/scaleway';
import { alteration, type Change, creation, type Decision, decided } from '../engine/decision.ts';
import type { Resource, Task, View } from '../engine/resource.ts';
import { make, present, remove, set } from '../engine/work.ts';
import {
  describeRules,
  desiredRules,
  editableRules,
  normalRule,
  rulesRequest,
  sameRules,
} from './firewall.ts';

type Seen = SecurityGroupInventory;
interface Group {
  readonly id: string;
  readonly name: string;
}
type Step = 'create' | 'policy' | 'rules';

const resource = 'security group';

/** Guards the public addresses of both colors. */
export const securityGroup: Resource<Seen, Group, Step> = {
  id: 'security-group',
  needs: [],
  observe: async ({ inventory }) => (await inventory).securityGroup,
  decide,
  apply,
  removal: {
    isProtected: false,
    describe: ({ group }) => ({ resource, name: group.name, monthlyEuro: 0 }),
    remove: ({ seen: { group }, scaleway, effects }) =>
      remove({ effects }, 'security-group.delete', `delete security group ${group.name}`, () =>
        scaleway.instance.deleteSecurityGroup({ securityGroupId: group.id }),
      ),
  },
};

const policies = { inboundDefaultPolicy: 'drop', outboundDefaultPolicy: 'accept', stateful: true } as const;

function decide(seen: Seen | undefined, { spec }: View): Decision<Step> {
  const name = nameOf(spec.environment, 'firewall');
  const rules = desiredRules(spec);
  const described = describeRules(rules);
  if (seen === undefined) {
    const settings = { ...policies, rules: described };
    return decided([creation({ resource, name, settings, monthlyEuro: 0, steps: ['create', 'rules'] })]);
  }
  const { group } = seen;
  const drifted = (Object.keys(policies) as (keyof typeof policies)[]).filter(
    (key) => group[key] !== policies[key],
  );
  const changes: Change<Step>[] = [];
  if (drifted.length > 0) {
    const differences = drifted.map((key) => ({ property: key, before: group[key], after: policies[key] }));
    const reason = 'lets through what the spec does not';
    changes.push(alteration({ resource, name, reason, differences, steps: ['policy'] }));
  }
  if (!sameRules(seen.rules, rules)) {
    const before = describeRules(editableRules(seen.rules).map(normalRule));
    const differences = [{ property: 'rules', before, after: described }];
    const reason = 'rules are not those of the spec';
    changes.push(alteration({ resource, name, reason, differences, steps: ['rules'] }));
  }
  return decided(changes);
}

async function apply(task: Task<Seen, Step>): Promise<Group> {
  const { scaleway, seen, steps } = task;
  const group = seen?.group ?? (await create(task));
  if (steps.has('policy')) {
    await set(task, 'security-group.policy', `set policies of ${group.name}`, () =>
      scaleway.instance.updateSecurityGroup({ securityGroupId: group.id, ...policies }),
    );
  }
  if (steps.has('rules')) {
    const rules = rulesRequest(seen?.rules ?? [], desiredRules(task.spec));
    await set(task, 'security-group.rules', `set rules of ${group.name}`, () =>
      scaleway.instance.setSecurityGroupRules({ securityGroupId: group.id, rules }),
    );
  }
  return group;
}

function create(task: Task<Seen, Step>): Promise<Group> {
  const { scaleway, spec } = task;
  const tags = tagsOf(spec.environment, 'security-group');
  const name = nameOf(spec.environment, 'firewall');
  return make<Group>(
    task,
    'security-group.create',
    `create security group ${name}`,
    async () => {
      const description = `Lago environment ${spec.environment}: web from anywhere, SSH from the list in lago.yml`;
      const request = { name, description, tags, enableDefaultSecurity: true, ...policies };
      return present((await scaleway.instance.createSecurityGroup(request)).securityGroup, resource);
    },
    async () => {
      const found = await everyPage(
        scaleway.instance.listSecurityGroups({ project: scaleway.projectId, tags, perPage: 100 }),
      );
      return onlyOne(
        resource,
        found.filter((group) => hasTags(group, tags)),
      );
    },
  );
}
