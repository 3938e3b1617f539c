/** What can be said of one list of times against another, within a limit. */
export type Judgement = 'regressed' | 'within' | 'undecided';

export interface Limit {
  /** 0.5: half as long again is still right. */
  readonly share: number;
  /** A difference below this is no regression, whatever its share. */
  readonly floorMilliseconds: number;
  /** How likely a wrong `regressed` or `within` may be. */
  readonly risk: number;
}

/**
 * Compares times of a candidate with those of a reference that were taken in turns with them.
 *
 * Typical times: the Mann-Whitney U test, which needs no distribution and shrugs at outliers, of the candidate against
 * the reference's times stretched to the limit. `regressed` when the candidate's are longer than those, `within` when
 * they are shorter, each at the given risk; otherwise more samples are needed.
 *
 * Slow times: at most a tenth of the candidate's may lie above the reference's 95th percentile stretched to the
 * limit; a binomial test says when more do. (Were both alike, a twentieth would at most.)
 */
export function judgeTimes(
  candidate: readonly number[],
  reference: readonly number[],
  limit: Limit,
): Judgement {
  const stretched = reference.map((time) => stretch(time, limit));
  const slowest = stretch(quantile(reference, 0.95), limit);
  const slow = candidate.filter((time) => time > slowest).length;
  if (atLeast(slow, candidate.length, 0.1) < limit.risk) return 'regressed';
  const longer = probabilityLonger(candidate, stretched);
  if (longer < limit.risk) return 'regressed';
  return 1 - longer < limit.risk ? 'within' : 'undecided';
}

function stretch(time: number, { share, floorMilliseconds }: Limit): number {
  return Math.max(time * (1 + share), time + floorMilliseconds);
}

/** Nearest rank; 0 for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * One-sided p-value of Mann-Whitney's U: how likely values of `a` would be this much longer than those of `b` if both
 * came from one distribution. Normal approximation with correction for ties, good from about 10 values on.
 */
export function probabilityLonger(a: readonly number[], b: readonly number[]): number {
  const all = [
    ...a.map((value) => ({ value, isA: true })),
    ...b.map((value) => ({ value, isA: false })),
  ].sort((one, two) => one.value - two.value);
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    const size = end - start;
    ties += size ** 3 - size;
    rankSum += all.slice(start, end).filter(({ isA }) => isA).length * ((start + 1 + end) / 2);
    start = end;
  }
  const total = all.length;
  const u = rankSum - (a.length * (a.length + 1)) / 2;
  const mean = (a.length * b.length) / 2;
  const variance = ((a.length * b.length) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance <= 0 ? 1 : 1 - normal((u - mean - 0.5) / Math.sqrt(variance));
}

/** Distribution function of the standard normal (Abramowitz and Stegun 7.1.26, error below 1.5e-7). */
function normal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const error = 1 - series * Math.exp(-x * x);
  return z >= 0 ? (1 + error) / 2 : (1 - error) / 2;
}

/** Probability of at least `count` hits in `trials`, each of probability `share`. */
export function atLeast(count: number, trials: number, share: number): number {
  let below = 0;
  let term = (1 - share) ** trials;
  for (let hits = 0; hits < count; hits++) {
    below += term;
    term *= ((trials - hits) / (hits + 1)) * (share / (1 - share));
  }
  return Math.max(0, 1 - below);
}
