import type { Verdict } from './replay.ts';

export interface Tally {
  readonly exchanges: number;
  readonly served: number;
  readonly agree: number;
}

export function tallies(verdicts: readonly Verdict[]): Readonly<Record<string, Tally>> {
  const products = [...new Set(verdicts.map((verdict) => verdict.product))].sort();
  return Object.fromEntries(
    products.map((product) => {
      const own = verdicts.filter((verdict) => verdict.product === product);
      const served = own.filter((verdict) => verdict.served).length;
      const agree = own.filter((verdict) => verdict.agrees).length;
      return [product, { exchanges: own.length, served, agree }];
    }),
  );
}

/** One line per product that is served at least in part, then those that are not, by name. */
export function tableLines(byProduct: Readonly<Record<string, Tally>>): readonly string[] {
  const entries = Object.entries(byProduct);
  const served = entries.filter(([, tally]) => tally.served > 0);
  const absent = entries.filter(([, tally]) => tally.served === 0);
  const header = row(['product', 'exchanges', 'served', 'agree', 'agreement']);
  const rows = served.map(([product, { exchanges, served: taken, agree }]) =>
    row([product, exchanges, taken, agree, `${((100 * agree) / exchanges).toFixed(1)} %`]),
  );
  const list = absent.map(([product, { exchanges }]) => `${product} (${exchanges})`).join(', ');
  return [header, ...rows, ...(list === '' ? [] : [`not served: ${list}`])];
}

function row([product = '', ...figures]: readonly (string | number)[]): string {
  return [String(product).padEnd(22), ...figures.map((figure) => String(figure).padStart(10))].join(' ');
}

/** The routes that disagree, most often first, with what differs. */
export function disagreementLines(verdicts: readonly Verdict[], limit: number): readonly string[] {
  const groups = new Map<string, { count: number; example: string }>();
  for (const verdict of verdicts.filter(({ served, agrees }) => served && !agrees)) {
    const key = `${verdict.exchange.method} ${routeName(verdict.exchange.path)}: ${reason(verdict)}`;
    const group = groups.get(key) ?? {
      count: 0,
      example: `${verdict.recording}:${verdict.exchange.line + 1}`,
    };
    groups.set(key, { ...group, count: group.count + 1 });
  }
  const sorted = [...groups].sort((a, b) => b[1].count - a[1].count).slice(0, limit);
  return sorted.map(([key, { count, example }]) => `${String(count).padStart(5)}  ${key}  (${example})`);
}

/** The routes that no product serves, within products that are served in part. */
export function unservedLines(verdicts: readonly Verdict[]): readonly string[] {
  const served = new Set(verdicts.filter((verdict) => verdict.served).map(({ product }) => product));
  const counts = new Map<string, number>();
  for (const verdict of verdicts.filter((each) => !each.served && served.has(each.product))) {
    const key = `${verdict.exchange.method} ${routeName(verdict.exchange.path)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${String(count).padStart(5)}  ${key}: no such route here`);
}

function reason(verdict: Verdict): string {
  if (verdict.status !== verdict.exchange.status) {
    return `status ${verdict.exchange.status} recorded, ${verdict.status} here`;
  }
  const shown = verdict.differences.slice(0, 3);
  const texts = shown.map(({ path, recorded, ours }) => `${path} ${recorded} recorded, ${ours} here`);
  return texts.join('; ') + (verdict.differences.length > 3 ? ' …' : '');
}

function routeName(path: string): string {
  const route = path.split('?')[0] ?? '';
  return route.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\/(zones|regions)\/[^/]+/, '/$1/…');
}
