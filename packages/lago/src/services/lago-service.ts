import type { WorkerName, WorkerSettings } from '@lago-scw/contracts';

/** What starts and stops together: the web tier, the Sidekiq workers, the one clock, and the one-off migration. */
export type Profile = 'web' | 'jobs' | 'clock' | 'migrate';

export type ServiceRole =
  | 'api'
  | 'worker'
  | 'clock'
  | 'migrate'
  | 'front'
  | 'pdf'
  | 'proxy'
  | 'events-processor'
  | 'agent'
  | 'portainer';

export interface LagoService {
  readonly name: string;
  readonly role: ServiceRole;
  readonly profile: Profile;
  readonly image: string;
  /** Left out where the image's own command is right. */
  readonly command?: readonly string[];
  /** Exec form of the health check; a one-off has none. */
  readonly healthcheck?: readonly string[];
  readonly restart: 'unless-stopped' | 'no';
  readonly stopGraceSeconds: number;
  /** Containers of it on a color. */
  readonly replicas: number;
  /** What one container needs; its limit depends on the machine. */
  readonly memoryMiB: number;
  /** Connections to PostgreSQL that one container may want at the same time, in each pool of Rails. */
  readonly databaseConnections: number;
  /** Jobs at a time of a worker. */
  readonly concurrency?: number;
}

/** What lago.yml says of the services beyond which workers run; the defaults are those of lago.yml. */
export interface ServiceOptions {
  readonly webConcurrency: number;
  readonly webThreads: number;
  readonly workerConcurrency: number;
  /** DATABASE_POOL of the operator, above what the threads need. */
  readonly databasePool: number | undefined;
  readonly workerSettings: Readonly<Partial<Record<WorkerName | 'default', WorkerSettings | undefined>>>;
  readonly eventsProcessor:
    | {
        readonly image: string | undefined;
        readonly databaseConnections: number;
        readonly replicas: number;
      }
    | undefined;
  /** Whether Grafana Alloy sends metrics and logs. */
  readonly agent: boolean;
  readonly portainer: { readonly version: string } | undefined;
}
