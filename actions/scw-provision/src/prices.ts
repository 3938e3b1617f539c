import type { Spec } from '@lago-scw/contracts';
import type { InstanceTypes } from './catalog.ts';

const HOURS_PER_MONTH = 730;

/** € per hour without VAT, read from Scaleway's price list on this day: the API gives no price for these. */
export const CONSTANTS_READ_ON = '2026-07-30';
const IPV4_PER_HOUR = 0.004;
const SBS_5K_PER_GB_HOUR = 0.000118;

/** € per hour by instance type, from the API. */
export type Prices = Readonly<Record<string, number>>;

export function pricesOf(types: InstanceTypes): Prices {
  return Object.fromEntries(Object.entries(types).map(([name, { hourlyPrice }]) => [name, hourlyPrice]));
}

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
  const data = spec.instances['data-volume-gb'];
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
    ...(data === undefined
      ? []
      : [
          {
            what: `${colors} × data volume ${data} GB (sbs_5k)`,
            monthlyEuro: times(colors, volumeMonthly(data)),
            source: 'constant' as const,
          },
        ]),
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

/** A server with its volumes. */
export function serverMonthly(spec: Spec, prices: Prices): number | null {
  const compute = computeMonthly(spec.instances.type, prices);
  const { 'root-volume-gb': root, 'data-volume-gb': data = 0 } = spec.instances;
  return compute === null ? null : cents(compute + volumeMonthly(root + data));
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
