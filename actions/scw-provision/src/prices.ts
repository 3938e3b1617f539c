import type { Spec } from '@lago-scw/contracts';

const HOURS_PER_MONTH = 730;

/** € per hour without VAT, read from Scaleway's price list on this day: the API gives no price for these. */
export const CONSTANTS_READ_ON = '2026-07-30';
const IPV4_PER_HOUR = 0.004;
const SBS_5K_PER_GB_HOUR = 0.000118;

/** € per hour by instance type, from the API. */
export type Prices = Readonly<Record<string, number>>;

export interface CostLine {
  readonly what: string;
  /** null: not known. */
  readonly monthlyEuro: number | null;
  readonly source: 'API' | 'constant' | 'unknown';
}

/** What an environment of this spec costs per month. */
export function costsOf(spec: Spec, prices: Prices): CostLine[] {
  const { type, colors } = spec.instances;
  const unknown = (what: string, isWanted: boolean): CostLine[] =>
    isWanted ? [{ what, monthlyEuro: null, source: 'unknown' }] : [];
  const volume = spec.instances['root-volume-gb'];
  const database = spec.database;
  return [
    {
      what: `${colors} × instance ${type}`,
      monthlyEuro: times(colors, computeMonthly(type, prices)),
      source: 'API',
    },
    {
      what: `${colors} × root volume ${volume} GB (sbs_5k)`,
      monthlyEuro: times(colors, volumeMonthly(volume)),
      source: 'constant',
    },
    { what: `${colors + 1} × IPv4 address`, monthlyEuro: times(colors + 1, ipMonthly()), source: 'constant' },
    {
      what: `database ${database['node-type']}${database['high-availability'] ? ' × 2 (high availability)' : ''}, ${database['volume-gb']} GB`,
      monthlyEuro: null,
      source: 'unknown',
    },
    ...unknown(`Redis ${spec.redis?.['node-type']} × ${spec.redis?.nodes}`, spec.redis !== undefined),
    ...unknown('bucket, by what lies in it', spec.storage?.managed === true),
    ...unknown('mail, by what is sent', spec.mail?.managed === true),
    ...unknown('metrics and logs, by what is pushed', spec.monitoring !== undefined),
  ];
}

/** A server with its root volume. */
export function serverMonthly(spec: Spec, prices: Prices): number | null {
  const compute = computeMonthly(spec.instances.type, prices);
  return compute === null ? null : cents(compute + volumeMonthly(spec.instances['root-volume-gb']));
}

/** The API gives no price for managed databases, and no list that we trust names them. */
export function databaseMonthly(_spec: Spec): number | null {
  return null;
}

export function ipMonthly(): number {
  return cents(IPV4_PER_HOUR * HOURS_PER_MONTH);
}

export function volumeMonthly(sizeGb: number): number {
  return cents(SBS_5K_PER_GB_HOUR * sizeGb * HOURS_PER_MONTH);
}

/** Without its volume. */
export function computeMonthly(type: string, prices: Prices): number | null {
  const hourly = prices[type];
  return hourly === undefined ? null : cents(hourly * HOURS_PER_MONTH);
}

function times(count: number, price: number | null): number | null {
  return price === null ? null : cents(count * price);
}

function cents(euro: number): number {
  return Math.round(euro * 100) / 100;
}
