import { closestTo } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import type { Probe } from './probe.ts';

/**
 * Keeps the probes that are chosen, with those that they need, and skips the ones that are to be skipped. A name is
 * an id (`closed-door.sidekiq`) or the beginning of ids up to a dot (`closed-door`).
 *
 * @param chosen empty: all of them
 * @throws ActionError `input` naming a name that no probe has
 */
export function chooseProbes(
  probes: readonly Probe[],
  { chosen, skipped }: { readonly chosen: readonly string[]; readonly skipped: readonly string[] },
): Probe[] {
  for (const name of chosen) checkName('probes', name, probes);
  for (const name of skipped) checkName('skip', name, probes);
  const kept = chosen.length === 0 ? probes : withNeeds(probes, chosen);
  return kept.map((probe) =>
    skipped.some((name) => isCalled(probe, name))
      ? { ...probe, skipped: "named in the input 'skip'" }
      : probe,
  );
}

/** Names in an input: separated by commas, spaces or new lines. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
}

function withNeeds(probes: readonly Probe[], chosen: readonly string[]): Probe[] {
  const wanted = new Set<string>();
  // Probes are listed after what they need: backwards, every need is met with before its own needs.
  for (const probe of probes.toReversed()) {
    if (!wanted.has(probe.id) && !chosen.some((name) => isCalled(probe, name))) continue;
    wanted.add(probe.id);
    for (const need of probe.needs ?? []) wanted.add(need);
  }
  // What a scenario made is removed, whichever part of it was chosen.
  const leaves = [...wanted].some((id) => id.startsWith('billing.')) ? ['billing.cleanup'] : [];
  return probes.filter(({ id }) => wanted.has(id) || leaves.includes(id));
}

function isCalled({ id }: Probe, name: string): boolean {
  return id === name || id.startsWith(`${name}.`);
}

function checkName(input: 'probes' | 'skip', name: string, probes: readonly Probe[]): void {
  if (probes.some((probe) => isCalled(probe, name))) return;
  const known = [...new Set(probes.flatMap(({ id }) => [id, id.split('.')[0] ?? id]))].sort();
  const near = closestTo(name, known);
  throw new ActionError(
    'input',
    `Input '${input}' names '${name}', which is no probe of this level${near === undefined ? '' : `; did you mean '${near}'?`}`,
    `There are ${known.join(', ')}.`,
  );
}
