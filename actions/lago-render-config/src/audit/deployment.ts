import type { Surprise } from '../compose/env-file.ts';
import type { Located, Place, SourceFile } from '../compose/place.ts';

/** What a service of a compose file is to Lago. */
export type Role =
  | 'api'
  | 'worker'
  | 'clock'
  | 'migrate'
  | 'front'
  | 'pdf'
  | 'proxy'
  | 'database'
  | 'redis'
  | 'rsa-keys'
  | 'portainer'
  | 'other';

/** A port that is published on the host. */
export interface PublishedPort {
  /** Empty: all addresses of the host. */
  readonly hostAddress: string;
  readonly published: string;
  readonly target: string;
}

export interface Mount {
  readonly source: string;
  readonly target: string;
}

/** A service of a compose file, aliases, merges and variables resolved. */
export interface Service {
  readonly name: string;
  readonly place: Place;
  readonly role: Role;
  readonly image: Located<string> | undefined;
  /** Entrypoint and command as one text; nothing when the image's own is taken. */
  readonly command: Located<string> | undefined;
  /** Words of the command, each where it is written. */
  readonly words: readonly Located<string>[];
  readonly environment: ReadonlyMap<string, Setting>;
  readonly ports: readonly Located<PublishedPort>[];
  readonly mounts: readonly Located<Mount>[];
  readonly labels: ReadonlyMap<string, Located<string>>;
  readonly restart: Located<string> | undefined;
  readonly stopGraceSeconds: Located<number> | undefined;
  /** Its text; nothing when there is none or it is switched off. */
  readonly healthcheck: Located<string> | undefined;
  readonly containerName: Place | undefined;
  readonly rotatesLogs: boolean;
  /** Nothing when there is no limit. */
  readonly memoryMiB: number | undefined;
  readonly replicas: Located<number>;
}

/** An environment variable as the container sees it. */
export interface Setting {
  /** Nothing when it depends on something that nobody told us. */
  readonly value: string | undefined;
  readonly place: Place;
  /** As the compose file has it, variables unresolved; nothing when it stands in an env file. */
  readonly written: string | undefined;
}

/** A Lago deployment: a compose file with its env files and the configuration files of its proxy. */
export interface Deployment {
  readonly file: string;
  readonly services: readonly Service[];
  readonly proxyFiles: readonly SourceFile[];
  /** Values of env files that Compose reads other than they look. */
  readonly surprises: readonly Surprise[];
  /** Variables without default that the compose file takes from nowhere, where that is known. */
  readonly unset: readonly Located<string>[];
  /** Files and folders beside the compose file that it mounts and that are not there. */
  readonly missing: readonly Located<string>[];
  /** Why Compose would start nothing of it, in sentences. */
  readonly refusals: readonly Located<string>[];
  /** Parts of the compose file that this reading does not follow: `include`, `extends`. */
  readonly unread: readonly Located<string>[];
}

export function servicesWith(deployment: Deployment, ...roles: readonly Role[]): readonly Service[] {
  return deployment.services.filter(({ role }) => roles.includes(role));
}

/** The services that run Lago's api image and stay: they must agree on almost everything. */
export function processesOf(deployment: Deployment): readonly Service[] {
  return servicesWith(deployment, 'api', 'worker', 'clock');
}

/** Those and the migration. */
export function railsOf(deployment: Deployment): readonly Service[] {
  return servicesWith(deployment, 'api', 'worker', 'clock', 'migrate');
}

/** Whether Lago connects to a service: the host of one of its addresses, as it is or as a default. */
export function isUsedByLago(deployment: Deployment, { name }: Service): boolean {
  return railsOf(deployment).some(({ environment }) =>
    [...environment.values()].some(({ value, written }) => isHostIn(name, value ?? written ?? '')),
  );
}

/** Whether a text, like `redis`, `redis://redis:6379` or `//$\{HOST:-redis}:6379`, has a host of that name. */
export function isHostIn(name: string, text: string): boolean {
  return text
    .split(/\/\/|@|:-/)
    .slice(text === name ? 0 : 1)
    .some((rest) => rest === name || (rest.startsWith(name) && /[:/}?]/.test(rest[name.length] ?? '')));
}

/** Value of a variable where it is known. */
export function valueIn(service: Service, name: string): string | undefined {
  return service.environment.get(name)?.value;
}

/** Whether a variable is not set or empty; one whose value nobody told us counts as set. */
export function lacks(service: Service, name: string): boolean {
  const setting = service.environment.get(name);
  return setting === undefined || setting.value === '';
}

/** Version tag of the image, `v1.35.0`; nothing for another kind of tag. */
export function versionTagOf(service: Service): string | undefined {
  return /:(v\d+\.\d+\.\d+)(@|$)/.exec(service.image?.value ?? '')?.[1];
}

/** Version of Lago that the deployment runs: that of the api. */
export function versionOf(deployment: Deployment): Located<string> | undefined {
  for (const service of railsOf(deployment)) {
    const tag = versionTagOf(service);
    if (tag !== undefined) return { value: tag, place: service.image?.place ?? service.place };
  }
  return undefined;
}

/** `start.billing.worker.sh` of a command that runs one of Lago's scripts. */
export function scriptOf(service: Service): string | undefined {
  return /([\w.]+\.sh)\b/.exec(service.command?.value ?? '')?.[1];
}

/** `api, worker and clock`. */
export function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
