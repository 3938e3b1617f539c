import { invalidArgument } from '../errors.ts';
import { pageByBody } from '../pagination.ts';
import { param, type Routes } from '../router.ts';
import type { Setting } from './state.ts';

interface EngineSetting {
  readonly name: string;
  readonly value: string;
  readonly description: string;
  readonly range?: readonly [number, number];
  readonly pattern?: string;
  readonly unit?: string;
  /** False: the instance restarts to apply it. */
  readonly hot: boolean;
}

/** End of life as the API lists it (facts/scaleway.md 5: PostgreSQL 15 ends 2027-11-11). */
const postgresVersions: readonly (readonly [string, string])[] = [
  ['17', '2029-11-08T00:00:00Z'],
  ['16', '2028-11-09T00:00:00Z'],
  ['15', '2027-11-11T00:00:00Z'],
  ['14', '2026-11-12T00:00:00Z'],
  ['13', '2025-11-13T00:00:00Z'],
];

/** A selection: the settings that an instance shows from the start, and those that Lago's operators change. */
const postgresSettings: readonly EngineSetting[] = [
  {
    name: 'effective_cache_size',
    value: '1300',
    description: "The planner's assumption about the size of the disk cache",
    range: [64, 1_048_576],
    unit: 'MB',
    hot: true,
  },
  {
    name: 'idle_in_transaction_session_timeout',
    value: '0',
    description: 'Maximum idle time of a transaction',
    range: [0, 2_147_483_647],
    unit: 'ms',
    hot: true,
  },
  {
    name: 'maintenance_work_mem',
    value: '150',
    description: 'Maximum memory for maintenance operations',
    range: [1, 1_048_576],
    unit: 'MB',
    hot: true,
  },
  {
    name: 'max_connections',
    value: '100',
    description: 'Maximum number of concurrent connections',
    range: [50, 10_000],
    hot: false,
  },
  {
    name: 'max_parallel_workers',
    value: '0',
    description: 'Maximum number of workers for parallel operations',
    range: [0, 1_024],
    hot: true,
  },
  {
    name: 'max_parallel_workers_per_gather',
    value: '0',
    description: 'Maximum number of workers of a single Gather node',
    range: [0, 1_024],
    hot: true,
  },
  {
    name: 'statement_timeout',
    value: '0',
    description: 'Maximum duration of a statement',
    range: [0, 2_147_483_647],
    unit: 'ms',
    hot: true,
  },
  {
    name: 'timezone',
    value: 'UTC',
    description: 'Time zone of displayed timestamps',
    pattern: '^[A-Za-z0-9_+/-]+$',
    hot: true,
  },
  {
    name: 'work_mem',
    value: '4',
    description: 'Memory of a sort or hash operation',
    range: [1, 1_048_576],
    unit: 'MB',
    hot: true,
  },
];

/** 400 when a setting that the engine lists has a value out of its range. */
export function checkSettings(engine: string, settings: readonly Setting[]): void {
  const known = engine.startsWith('PostgreSQL') ? postgresSettings : mysqlSettings;
  for (const { name, value } of settings) {
    const range = known.find((setting) => setting.name === name)?.range;
    if (range === undefined) continue;
    const number = Number(value);
    if (Number.isInteger(number) && number >= range[0] && number <= range[1]) continue;
    throw invalidArgument(name, `${name} must be a whole number from ${range[0]} to ${range[1]}`);
  }
}

const mysqlSettings: readonly EngineSetting[] = [
  {
    name: 'auto_increment_increment',
    value: '1',
    description: 'Interval between successive automatic values',
    range: [1, 65_535],
    hot: true,
  },
  {
    name: 'character_set_server',
    value: 'utf8mb4',
    description: 'Character set of the server',
    pattern: '^(ascii|latin1|utf8|utf8mb4)$',
    hot: true,
  },
  {
    name: 'max_connections',
    value: '100',
    description: 'Maximum number of concurrent connections',
    range: [50, 10_000],
    hot: true,
  },
];

const mysqlInitSettings: readonly EngineSetting[] = [
  {
    name: 'lower_case_table_names',
    value: '0',
    description: 'Case of table names',
    range: [0, 1],
    hot: false,
  },
];

export function engineRoutes(): Routes {
  return {
    'GET /rdb/v1/regions/:region/database-engines': (request) => {
      const region = param(request, 'region');
      const wanted = request.query.get('name') ?? '';
      const engines = [mysql(region), postgres(region)];
      return pageByBody(
        request,
        'engines',
        engines.filter((engine) => engine.name.includes(wanted)),
      );
    },
  };
}

function postgres(region: string) {
  return {
    logo_url: 'https://s3.nl-ams.scw.cloud/scw-rdb-logos/postgresql.svg',
    name: 'PostgreSQL',
    region,
    versions: postgresVersions.map(([version, endOfLife]) =>
      versionBody(`PostgreSQL-${version}`, version, endOfLife, postgresSettings, []),
    ),
  };
}

function mysql(region: string) {
  return {
    logo_url: 'https://s3.nl-ams.scw.cloud/scw-rdb-logos/mysql.svg',
    name: 'MySQL',
    region,
    versions: [versionBody('MySQL-8', '8', '2026-04-01T00:00:00Z', mysqlSettings, mysqlInitSettings)],
  };
}

function versionBody(
  name: string,
  version: string,
  endOfLife: string,
  settings: readonly EngineSetting[],
  initSettings: readonly EngineSetting[],
) {
  return {
    available_init_settings: initSettings.map(settingBody),
    available_settings: settings.map(settingBody),
    beta: false,
    disabled: false,
    end_of_life: endOfLife,
    name,
    version,
  };
}

function settingBody({ name, value, description, range, pattern, unit, hot }: EngineSetting) {
  return {
    default_value: value,
    description,
    float_max: null,
    float_min: null,
    hot_configurable: hot,
    int_max: range?.[1] ?? null,
    int_min: range?.[0] ?? null,
    name,
    property_type: range === undefined ? 'STRING' : 'INT',
    string_constraint: pattern ?? null,
    unit: unit ?? null,
  };
}

const latestMinor: Readonly<Record<string, string>> = {
  '14': '14.23',
  '15': '15.18',
  '16': '16.14',
  '17': '17.10',
};

/** Every later version of an engine, oldest first (recorded for 14, 15 and 16); the ids are fixed so that an upgrade can name one. */
export function upgradableVersions(engine: string) {
  const current = Number(engine.split('-')[1]);
  if (!engine.startsWith('PostgreSQL-')) return [];
  return postgresVersions
    .map(([version]) => version)
    .filter((version) => Number(version) > current)
    .reverse()
    .map((version) => ({
      id: `00000000-0000-4000-8000-0000000000${version}`,
      minor_version: latestMinor[version] ?? version,
      name: `PostgreSQL-${version}`,
      version,
    }));
}
