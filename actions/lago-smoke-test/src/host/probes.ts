import { type Color, counterpartIn, type Topology } from '@lago-scw/contracts';
import { type Probe, ProbeSkip } from '../probe.ts';
import { clockProbe } from './clock.ts';
import { containersProbe } from './containers.ts';
import { colorOf, type Hosts } from './hosts.ts';
import { deadJobsProbe, type FirstLook, queuesProbe, secretsProbe } from './jobs.ts';

/** What only the host shows: containers, clock, Redis, queues, dead jobs, the secrets of both colors. */
export function hostProbes(options: {
  /** Left out when there is no SSH key. */
  readonly hosts: Hosts | undefined;
  readonly target: 'public' | Color;
  readonly topology: Topology;
  /** Ids of the probes during which a job may die. */
  readonly watched: readonly string[];
}): Probe[] {
  const { hosts, target, topology, watched } = options;
  const color = colorOf(target, topology);
  const at = (wanted: Color | null) => async () => {
    if (hosts === undefined || wanted === null) throw new ProbeSkip('there is no active color');
    return hosts.get(wanted);
  };
  const first: FirstLook = { stats: undefined };
  const here = at(color);
  const there = at(color === null ? null : (counterpartIn(topology, color) ?? null));
  const probes = [
    containersProbe(here),
    clockProbe(here),
    queuesProbe(here, first),
    deadJobsProbe(here, first, watched),
    secretsProbe(here, there),
  ];
  if (hosts !== undefined) return probes;
  return probes.map((probe) => ({ ...probe, skipped: 'no SSH_PRIVATE_KEY was given' }));
}
