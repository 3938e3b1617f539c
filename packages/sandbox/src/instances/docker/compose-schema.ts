import { z } from 'zod';

/** The keys of a compose file that the stand-in understands or may ignore safely; any other is refused. */

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const words = z.union([z.string(), z.array(z.union([z.string(), z.number()]))]);
const mapOrList = z.union([z.record(z.string(), scalar), z.array(z.string())]);
const extension = /^x-/;

/** Drops `x-…` keys, which Compose allows everywhere. */
const open = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => !extension.test(key)))
        : value,
    z.strictObject(shape),
  );

const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

const healthcheck = open({
  test: z.union([z.string(), z.array(z.string())]).optional(),
  interval: z.string().optional(),
  timeout: z.string().optional(),
  retries: z.union([z.number(), z.string()]).optional(),
  start_period: z.string().optional(),
  start_interval: z.string().optional(),
  disable: z.boolean().optional(),
});

const port = z.union([
  z.string(),
  z.number(),
  open({
    target: z.number(),
    published: z.union([z.string(), z.number()]).optional(),
    host_ip: z.string().optional(),
    protocol: z.literal('tcp').optional(),
    mode: z.string().optional(),
    name: z.string().optional(),
    app_protocol: z.string().optional(),
  }),
]);

const volume = z.union([
  z.string(),
  open({
    type: z.enum(['bind', 'volume', 'tmpfs']),
    source: z.string().optional(),
    target: z.string(),
    read_only: z.boolean().optional(),
    bind: z.record(z.string(), z.unknown()).optional(),
    volume: z.record(z.string(), z.unknown()).optional(),
    tmpfs: z.record(z.string(), z.unknown()).optional(),
  }),
]);

const resources = open({
  cpus: z.union([z.string(), z.number()]).optional(),
  memory: z.string().optional(),
  pids: z.number().optional(),
});

const service = open({
  image: z.string(),
  command: z.union([words, z.null()]).optional(),
  entrypoint: z.union([words, z.null()]).optional(),
  environment: mapOrList.optional(),
  env_file: z
    .union([
      z.string(),
      z.array(z.union([z.string(), open({ path: z.string(), required: z.boolean().optional() })])),
    ])
    .optional(),
  ports: z.array(port).optional(),
  expose: z.array(z.union([z.string(), z.number()])).optional(),
  volumes: z.array(volume).optional(),
  profiles: z.array(z.string()).optional(),
  depends_on: z
    .union([
      z.array(z.string()),
      z.record(
        z.string(),
        open({
          condition: condition.optional(),
          required: z.boolean().optional(),
          restart: z.boolean().optional(),
        }),
      ),
    ])
    .optional(),
  healthcheck: healthcheck.optional(),
  restart: z
    .union([z.literal(false), z.string().regex(/^(no|always|unless-stopped|on-failure(:\d+)?)$/)])
    .optional(),
  stop_grace_period: z.string().optional(),
  stop_signal: z.string().optional(),
  container_name: z.string().optional(),
  labels: mapOrList.optional(),
  networks: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
  logging: z.unknown().optional(),
  deploy: open({
    replicas: z.literal(1).optional(),
    resources: open({ limits: resources.optional(), reservations: resources.optional() }).optional(),
  }).optional(),
  mem_limit: scalar.optional(),
  mem_reservation: scalar.optional(),
  memswap_limit: scalar.optional(),
  cpus: scalar.optional(),
  cpu_shares: z.number().optional(),
  pids_limit: z.number().optional(),
  shm_size: scalar.optional(),
  ulimits: z.unknown().optional(),
  init: z.boolean().optional(),
  user: scalar.optional(),
  working_dir: z.string().optional(),
  hostname: z.string().optional(),
  read_only: z.boolean().optional(),
  tmpfs: words.optional(),
  cap_add: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  sysctls: mapOrList.optional(),
  extra_hosts: z.union([z.array(z.string()), z.record(z.string(), z.string())]).optional(),
  dns: words.optional(),
  oom_score_adj: z.number().optional(),
  stdin_open: z.boolean().optional(),
  tty: z.boolean().optional(),
  platform: z.string().optional(),
  pull_policy: z.enum(['always', 'missing', 'if_not_present', 'never']).optional(),
});

export const composeSchema = open({
  version: z.string().optional(),
  name: z.string().optional(),
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.unknown()).optional(),
  volumes: z.record(z.string(), z.unknown()).optional(),
});

export type ComposeDocument = z.infer<typeof composeSchema>;
export type ServiceDocument = z.infer<typeof service>;

/** Says a schema problem in the words of Compose: `services.api Additional property foo is not allowed`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.') || '(root)';
  if (issue.code === 'unrecognized_keys') {
    return `${path} Additional property ${issue.keys.join(', ')} is not allowed`;
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys');
    if (deepest) return describeIssue({ ...deepest, path: [...issue.path, ...deepest.path] });
  }
  return `${path}: ${issue.message}`;
}
