import type { YAMLMap } from 'yaml';
import { isHostIn, type Role } from '../audit/deployment.ts';
import { roleOf } from '../compose/service-role.ts';

export interface Counterparts {
  /** Names in the rendering of services that the base file has too. */
  readonly adopted: readonly string[];
  readonly removed: readonly { readonly name: string; readonly why: string }[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Why services of these roles are not taken over. */
const REPLACED: Partial<Readonly<Record<Role, string>>> = {
  database: 'the database is Managed PostgreSQL',
  redis: 'Redis is outside, where both colors reach it',
  'rsa-keys': 'the key is the secret LAGO_RSA_PRIVATE_KEY, the same on both hosts',
  portainer: 'it holds the Docker socket, and its first visitor becomes its administrator',
};

/** Which service of the base file is which of the rendering: by what it runs, whatever it is called. */
export function counterpartsOf(services: YAMLMap, wanted: YAMLMap): Counterparts {
  const wantedByJob = new Map(wanted.items.map(({ key, value }) => [jobOf(value as YAMLMap), String(key)]));
  const adopted: string[] = [];
  const removed: { name: string; why: string }[] = [];
  const renamed: { from: string; to: string }[] = [];
  for (const { key, value } of services.items) {
    const name = String(key);
    const job = jobOf(value as YAMLMap);
    const to = wantedByJob.get(job);
    // A database or Redis of another service is none of ours.
    const isLagos = (job !== 'database' && job !== 'redis') || isUsed(name, services);
    const why = isLagos ? REPLACED[job as Role] : undefined;
    if (why !== undefined && to === undefined) removed.push({ name, why });
    else if (to !== undefined && adopted.includes(to)) removed.push({ name, why: `${to} is there already` });
    else if (to !== undefined) {
      adopted.push(to);
      if (to !== name) renamed.push({ from: name, to });
    } else if (job !== 'other' && isLagos)
      removed.push({ name, why: 'lago.yml does not name it under `lago.workers`' });
  }
  return { adopted, removed, renamed };
}

/** Whether a service that runs Lago names it as a host. */
function isUsed(name: string, services: YAMLMap): boolean {
  return services.items
    .map(({ value }) => value as YAMLMap)
    .filter((service) => /^(api|worker|clock|migrate)/.test(jobOf(service)))
    .some((service) => {
      const { environment = {} } = service.toJSON() as { environment?: Record<string, unknown> | string[] };
      return Object.values(environment).some((text) => isHostIn(name, String(text).replace(/^\w+=/, '')));
    });
}

/** The role, and for a worker its script; Lago's own file has the name of the one for PDFs wrong. */
function jobOf(service: YAMLMap): string {
  const {
    image = '',
    entrypoint = '',
    command = '',
  } = service.toJSON() as Readonly<Record<string, string | string[] | undefined>>;
  const words = [entrypoint, command].flat().join(' ').trim();
  const role = roleOf(String(image), words);
  if (role !== 'worker') return role;
  const [, script = ''] = /(start\.[\w.]*sh)/.exec(words) ?? [];
  return `worker ${script.replace('start.pdf.worker.sh', 'start.pdfs.worker.sh')}`;
}
