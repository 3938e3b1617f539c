import { COLORS, type Spec } from '@lago-scw/contracts';
import { type Inventory, nameOf } from '@lago-scw/scaleway';
import { decideColor } from './decide-color.ts';
import { decideDatabase } from './decide-database.ts';
import { alteration, creation, type Decision, decided, joined, nothingToDo } from './decision.ts';
import { describeRules, desiredRules, editableRules, normalRule, sameRules } from './firewall.ts';
import { ipMonthly, type TypePrices } from './prices.ts';

/** Compares what exists with what the spec says. Pure: the same input gives the same decision, in the same order. */
export function decide(inventory: Inventory, spec: Spec, prices: TypePrices): Decision {
  return joined([
    decideType(spec, prices),
    decidePrivateNetwork(inventory, spec),
    decideSecurityGroup(inventory, spec),
    decideElasticIp(inventory),
    ...COLORS.map((color) => decideColor(color, inventory, spec, prices)),
    decideAttachment(inventory),
    decideDatabase(inventory, spec),
  ]);
}

function decideType(spec: Spec, prices: TypePrices): Decision {
  const { type } = spec.instances;
  if (prices[type] !== undefined) return nothingToDo;
  return {
    ...nothingToDo,
    refusals: [
      {
        message: `Instance type '${type}' is not offered in ${spec.scaleway.zone}.`,
        remedy:
          'Choose a type of that zone: PRO2-XS (4 vCPU, 16 GiB) for production, PLAY2-MICRO for staging.',
        path: ['instances', 'type'],
      },
    ],
  };
}

function decidePrivateNetwork({ privateNetwork }: Inventory, spec: Spec): Decision {
  if (privateNetwork !== undefined) return nothingToDo;
  return decided([
    creation({
      resource: 'private network',
      name: nameOf(spec.environment, 'network'),
      settings: {},
      monthlyEuro: 0,
      steps: ['private-network.create'],
    }),
  ]);
}

const policies = { inboundDefaultPolicy: 'drop', outboundDefaultPolicy: 'accept', stateful: true } as const;

function decideSecurityGroup({ securityGroup }: Inventory, spec: Spec): Decision {
  const resource = 'security group';
  const name = nameOf(spec.environment, 'firewall');
  const rules = desiredRules(spec);
  const described = describeRules(rules);
  if (securityGroup === undefined) {
    const settings = { ...policies, rules: described };
    const steps = ['security-group.create', 'security-group.rules'] as const;
    return decided([creation({ resource, name, settings, monthlyEuro: 0, steps })]);
  }
  const { group } = securityGroup;
  const drifted = (Object.keys(policies) as (keyof typeof policies)[]).filter(
    (key) => group[key] !== policies[key],
  );
  const changes = [];
  if (drifted.length > 0) {
    const differences = drifted.map((key) => ({ property: key, before: group[key], after: policies[key] }));
    const reason = 'lets through what the spec does not';
    changes.push(alteration({ resource, name, reason, differences, steps: ['security-group.policy'] }));
  }
  if (!sameRules(securityGroup.rules, rules)) {
    const before = describeRules(editableRules(securityGroup.rules).map(normalRule));
    const differences = [{ property: 'rules', before, after: described }];
    const reason = 'rules are not those of the spec';
    changes.push(alteration({ resource, name, reason, differences, steps: ['security-group.rules'] }));
  }
  return decided(changes);
}

function decideElasticIp({ elasticIp }: Inventory): Decision {
  if (elasticIp !== undefined) return nothingToDo;
  const settings = { type: 'routed_ipv4' };
  const steps = ['elastic-ip.create'] as const;
  return decided([
    creation({ resource: 'Elastic IP', name: 'elastic-ip', settings, monthlyEuro: ipMonthly(), steps }),
  ]);
}

/**
 * Only an environment that never served gets its Elastic IP attached, to blue. Neither server is started before that
 * has happened, so a server that was started proves that it had; then a detached address means a hand-over that
 * was interrupted, or somebody's decision, and giving it to blue could show the public a stale or empty release.
 */
function decideAttachment(inventory: Inventory): Decision {
  const { elasticIp, colors } = inventory;
  if (elasticIp?.server !== undefined) {
    const owner = COLORS.some((color) => colors[color].server?.id === elasticIp.server?.id);
    if (owner) return nothingToDo;
    const warning = `The Elastic IP ${elasticIp.address} is attached to '${elasticIp.server.name}', which is neither color. deploy-compose with operation: promote moves it.`;
    return { ...nothingToDo, warnings: [warning] };
  }
  if (COLORS.some((color) => wasStarted(inventory, color))) {
    const warning =
      'The Elastic IP is attached to neither color, although one has been running. deploy-compose with operation: promote attaches it.';
    return elasticIp === undefined ? nothingToDo : { ...nothingToDo, warnings: [warning] };
  }
  const differences = [{ property: 'server', before: null, after: 'blue' }];
  const reason = 'first run: blue becomes active';
  const steps = ['elastic-ip.attach'] as const;
  return decided([alteration({ resource: 'Elastic IP', name: 'elastic-ip', reason, differences, steps })]);
}

/** The image publishes its host keys at first boot; a server that is not stopped has been started. */
function wasStarted({ colors }: Inventory, color: (typeof COLORS)[number]): boolean {
  const { server, userDataKeys } = colors[color];
  if (server === undefined) return false;
  return server.state !== 'stopped' || userDataKeys.includes('ssh-host-fingerprints');
}
