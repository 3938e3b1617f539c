export type DataSourceType = 'metrics' | 'logs' | 'traces';

export interface DataSource {
  readonly id: string;
  readonly projectId: string;
  readonly region: string;
  readonly type: DataSourceType;
  readonly createdAt: Date;
  name: string;
  retentionDays: number;
  isInGrafana: boolean;
  updatedAt: Date;
}

export interface Token {
  readonly id: string;
  readonly projectId: string;
  readonly region: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly secretKey: string;
  readonly createdAt: Date;
}

/** Alerting of one project in one region. */
export interface AlertManager {
  readonly urlId: string;
  isEnabled: boolean;
  hasManagedAlerts: boolean;
  /** Addresses in the order in which they were added. */
  contacts: readonly string[];
  readonly enabledRules: Set<string>;
  /** Whether a preconfigured rule ever was enabled or disabled. */
  wasConfigured: boolean;
}

export interface GrafanaUser {
  readonly id: number;
  readonly login: string;
  readonly role: string;
}

/** One push of the agent, as it arrived. */
export interface Push {
  readonly dataSourceId: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: Date;
}

export interface CockpitState {
  readonly dataSources: Map<string, DataSource>;
  readonly tokens: Map<string, Token>;
  /** By `<region> <project id>`. */
  readonly alertManagers: Map<string, AlertManager>;
  readonly grafanaUsers: Map<string, GrafanaUser[]>;
  readonly plans: Map<string, string>;
  /** YAML of rule groups by data source, name space and name. */
  readonly ruleGroups: Map<string, Map<string, Map<string, unknown>>>;
  readonly pushes: Push[];
}

export function cockpitState(): CockpitState {
  return {
    dataSources: new Map(),
    tokens: new Map(),
    alertManagers: new Map(),
    grafanaUsers: new Map(),
    plans: new Map(),
    ruleGroups: new Map(),
    pushes: [],
  };
}
