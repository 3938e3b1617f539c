import type { Probe } from './probe.ts';
import { isCalled } from './probe-names.ts';

/**
 * Keeps the probes that are chosen, with those that they need, and skips the ones that are to be skipped.
 *
 * @param chosen names that are checked already; empty: all of them
 */
export function chooseProbes(
  probes: readonly Probe[],
  { chosen, skipped }: { readonly chosen: readonly string[]; readonly skipped: readonly string[] },
): Probe[] {
  const kept = chosen.length === 0 ? probes : withNeeds(probes, chosen);
  return kept.map((probe) =>
    skipped.some((name) => isCalled(probe.id, name))
      ? { ...probe, skipped: "named in the input 'skip'" }
      : probe,
  );
}

function withNeeds(probes: readonly Probe[], chosen: readonly string[]): Probe[] {
  const wanted = new Set<string>();
  // Probes are listed after what they need: backwards, every need is met with before its own needs.
  for (const probe of probes.toReversed()) {
    if (!wanted.has(probe.id) && !chosen.some((name) => isCalled(probe.id, name))) continue;
    wanted.add(probe.id);
    for (const need of probe.needs ?? []) wanted.add(need);
  }
  // What a scenario made is removed, whichever part of it was chosen.
  const leaves = [...wanted].some((id) => id.startsWith('billing.')) ? ['billing.cleanup'] : [];
  return probes.filter(({ id }) => wanted.has(id) || leaves.includes(id));
}
