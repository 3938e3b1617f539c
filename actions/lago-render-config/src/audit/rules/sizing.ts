import { sizingOfSpec } from '../../release-services.ts';
import type { Audited, Rule, SpecSighting } from '../rule.ts';

/** Whether a release fits its instance and its database (facts: lago.md 7; scaleway.md 3.1, 5). */
export const SIZING_RULES: readonly Rule[] = [
  {
    id: 'memory-too-small',
    severity: 'error',
    title: 'The services need more memory than the instance has',
    remedy: 'Take a larger instances.type, or fewer workers.',
    inSpec: (subject) => {
      const { memory, betterType } = sizing(subject);
      if (memory.fits) return [];
      const better = betterType === undefined ? '' : `; ${betterType} would do`;
      return [
        {
          path: ['instances', 'type'],
          text: `The services need ${memory.neededMiB} MiB, ${subject.spec.instances.type} leaves them ${memory.availableMiB}${better}`,
        },
      ];
    },
  },
  {
    id: 'instance-type-unknown',
    severity: 'note',
    title: 'The instance type is not in our table, so nobody checks whether the services fit',
    remedy: 'Compare the memory in the summary with that of the type.',
    inSpec: (subject) =>
      sizing(subject).instance === undefined
        ? [{ path: ['instances', 'type'], text: `The size of ${subject.spec.instances.type} is not known` }]
        : [],
  },
  {
    id: 'connections-too-many',
    severity: 'error',
    title: 'While a release follows another, they want more connections than the database takes',
    remedy:
      'Run provision, which raises it as far as the node type allows; or take a larger database.node-type, or lower lago.worker-concurrency.',
    inSpec: (subject) => connections(subject, 'too-many'),
  },
  {
    id: 'connections-unproven',
    severity: 'note',
    title: 'Nobody told us that the database takes as many connections as all instances want',
    remedy: 'Compare with `SHOW max_connections`.',
    inSpec: (subject) => connections(subject, 'unknown'),
  },
];

function sizing({ spec, secrets, topology }: Audited) {
  return sizingOfSpec(spec, secrets.monitoringToken !== undefined, topology?.database.maxConnections);
}

function connections(subject: Audited, verdict: 'too-many' | 'unknown'): SpecSighting[] {
  const { connections } = sizing(subject);
  if (connections.verdict !== verdict) return [];
  const { overlap, limit, betterConcurrency } = connections;
  const better = betterConcurrency === undefined ? '' : `; worker-concurrency ${betterConcurrency} would do`;
  return [
    {
      path: ['database', 'node-type'],
      text: `${subject.spec.instances.colors === 1 ? 'The release and the migration of the next one' : 'Both colors'} want ${overlap} connections, the database (${subject.spec.database['node-type']}) takes ${limit.exact ? '' : 'at least '}${limit.least}${better}`,
    },
  ];
}
