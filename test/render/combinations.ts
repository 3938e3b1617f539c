import { readSpec, type Topology, WORKERS } from '@lago-scw/contracts';
import { workerExists } from '@lago-scw/lago';
import {
  EXAMPLE_NOW,
  EXAMPLE_SPEC_TEXT,
  EXAMPLE_VARIABLES,
  ORDERED_TOPOLOGY,
} from '../../actions/lago-render-config/src/example-order.ts';
import type { Order } from '../../actions/lago-render-config/src/render.ts';
import { readSecrets, type Variables } from '../../actions/lago-render-config/src/secrets.ts';

/** An environment besides the plain one: what it adds to lago.yml, the topology and the secrets. */
export interface Option {
  readonly name: string;
  /** Lines under `lago:`, for a version. */
  readonly lago?: (version: string) => string;
  readonly spec?: string;
  readonly topology?: Partial<Topology>;
  readonly variables?: Partial<Variables>;
}

/** The Redis that provision makes. */
export const OWN_REDIS: NonNullable<Topology['redis']> = {
  clusterId: 'redis',
  address: '172.16.0.20',
  port: 6379,
  user: 'lago',
  tls: true,
  certificate: ORDERED_TOPOLOGY.database.certificate,
};

export const EVENT_STORE = `event-store:
  kafka:
    brokers: [broker-1.example.com:9092, broker-2.example.com:9092]
    user: lago
  clickhouse:
    host: clickhouse.example.com
  processor:
    replicas: 2
`;

const MONITORING = {
  metricsUrl: 'https://m.metrics.cockpit.fr-par.scw.cloud',
  logsUrl: 'https://l.logs.cockpit.fr-par.scw.cloud',
};

/** A bcrypt hash: every one has dollars in it. */
export const BCRYPT_HASH = `$2y$10$${'abcdefghij./ABCDEFGHIJ'.repeat(3).slice(0, 53)}`;

export const OPTIONS: readonly Option[] = [
  { name: 'as it comes' },
  {
    name: 'every worker of the release, tuned',
    lago: (version) => {
      const names = WORKERS.filter((name) => workerExists(name, version));
      return `  workers: [${names.join(', ')}]
  worker-settings:
    default: { concurrency: 20, replicas: 2 }
    billing: { concurrency: 5, replicas: 3 }
`;
    },
  },
  { name: 'no worker of its own', lago: () => '  workers: []\n  web-concurrency: 0\n  signup: true\n' },
  {
    name: 'Redis, bucket and Cockpit of provision',
    topology: {
      redis: OWN_REDIS,
      bucket: { name: 'made', endpoint: 'https://s3.fr-par.scw.cloud', region: 'fr-par' },
      monitoring: MONITORING,
    },
    variables: {
      REDIS_URL: undefined,
      REDIS_PASSWORD: 'p@ss/w:rd#$1',
      COCKPIT_TOKEN: 'cockpit-token-with-$dollar',
    },
  },
  {
    name: 'event store and Portainer',
    spec: `${EVENT_STORE}portainer: {}\n`,
    variables: {
      LAGO_KAFKA_PASSWORD: 'ka\'f$k"a pass',
      LAGO_CLICKHOUSE_PASSWORD: 'click{ho}use\\',
      PORTAINER_ADMIN_PASSWORD_HASH: BCRYPT_HASH,
    },
  },
  {
    name: 'own images by digest, another instance type',
    spec: `instances: { type: POP2-8C-32G }\nimages:\n  pdf: mirror.example.com/gotenberg:8.15@sha256:${'b'.repeat(64)}\n`,
  },
];

/** @throws Error with the faults of the option's lago.yml */
export function orderOf(version: string, option: Option): Order {
  const text = EXAMPLE_SPEC_TEXT.replace('v1.50.0', version).replace(
    '  env:\n',
    `${option.lago?.(version) ?? ''}  env:\n`,
  );
  const result = readSpec(`${text}${option.spec ?? ''}`, 'lago.yml');
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  const secrets = readSecrets({ ...EXAMPLE_VARIABLES, ...option.variables }, result.spec, EXAMPLE_NOW);
  return { spec: result.spec, topology: { ...ORDERED_TOPOLOGY, ...option.topology }, secrets };
}
