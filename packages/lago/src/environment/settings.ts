import type { WorkerName } from '@lago-scw/contracts';

/** What the environment of Lago's processes is made of. */
export interface EnvironmentSettings {
  readonly version: string;
  readonly domain: string;
  readonly workers: readonly WorkerName[];
  readonly webConcurrency: number;
  readonly webThreads: number;
  readonly signup: boolean;
  /** Further variables of the operator for all processes of the api image. */
  readonly extra: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly redisCacheUrl: string;
  /** Path in the container of the authority of a Redis that speaks TLS; nothing when the public ones will do. */
  readonly redisCertificate: string | undefined;
  readonly secretKeyBase: string;
  readonly rsaPrivateKey: string;
  readonly encryption: {
    readonly primaryKey: string;
    readonly deterministicKey: string;
    readonly keyDerivationSalt: string;
  };
  readonly license: string | undefined;
  /** Secrets that Lago reads and nothing here has to understand, by name. */
  readonly furtherSecrets: Readonly<Record<string, string>>;
  readonly storage: StorageSettings | undefined;
  readonly mail: MailSettings | undefined;
  readonly eventStore: EventStoreSettings | undefined;
  /** Pushes to Cockpit. */
  readonly monitoringToken: string | undefined;
}

export interface StorageSettings {
  readonly bucket: string;
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface MailSettings {
  readonly from: string;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Name that Lago says HELO with. */
  readonly domain: string;
}

/** The names of the topics in variables: `LAGO_KAFKA_<name>_TOPIC`. */
export type TopicName =
  | 'RAW_EVENTS'
  | 'ENRICHED_EVENTS'
  | 'ENRICHED_EVENTS_EXPANDED'
  | 'EVENTS_CHARGED_IN_ADVANCE'
  | 'EVENTS_DEAD_LETTER'
  | 'ACTIVITY_LOGS'
  | 'API_LOGS'
  | 'SECURITY_LOGS';

export interface EventStoreSettings {
  /** Flags of the events processor for Lago, in a database of the Redis. */
  readonly redisStoreUrl: string;
  readonly kafka: {
    readonly brokers: readonly string[];
    readonly tls: boolean;
    readonly mechanism: string;
    readonly consumerGroup: string;
    readonly login: { readonly user: string; readonly password: string } | undefined;
    readonly topics: Readonly<Record<TopicName, string>>;
  };
  readonly clickhouse: {
    readonly host: string;
    readonly port: number;
    readonly tls: boolean;
    readonly database: string;
    readonly user: string;
    readonly password: string;
    readonly migrate: boolean;
  };
  readonly forNewOrganizations: boolean;
  readonly processorConnections: number;
}
