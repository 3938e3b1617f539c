import { type Color, type ConnectTo, instanceOf, type Topology } from '@lago-scw/contracts';
import { type Effects, messageOf } from '@lago-scw/effects';
import { type Compose, compose, type Host } from '@lago-scw/host';
import * as z from 'zod';
import { ProbeInconclusive, ProbeSkip } from '../probe.ts';

/** The part that we read of what deploy-compose writes on a host (`lago-scw/current.json`). */
const placedSchema = z.object({
  release: z.string(),
  composeProject: z.string(),
  services: z.object({ web: z.array(z.string()), jobs: z.array(z.string()), clock: z.array(z.string()) }),
});

export type Placed = z.infer<typeof placedSchema>;

/** A color's host, with the release on it. */
export interface LagoHost {
  readonly color: Color;
  readonly isActive: boolean;
  readonly host: Host;
  readonly placed: Placed;
  readonly commands: Compose;
}

/** The hosts of both colors, connected to with the first question. */
export interface Hosts {
  /** @throws ProbeInconclusive when it cannot be reached, ProbeSkip when no release is on it */
  get(color: Color): Promise<LagoHost>;
  close(): void;
}

export function createHosts(options: {
  readonly topology: Topology;
  readonly privateKey: string;
  readonly connectTo: ConnectTo;
  readonly effects: Effects;
}): Hosts {
  const opened = new Map<Color, Promise<LagoHost>>();
  const connected: Host[] = [];
  return {
    get(color) {
      const known = opened.get(color) ?? open(color, options, connected);
      opened.set(color, known);
      return known;
    },
    close: () => {
      for (const host of connected) host.close();
    },
  };
}

/** The color whose host a target is judged by: its own, and for the public name the active one. */
export function colorOf(target: 'public' | Color, topology: Topology): Color | null {
  return target === 'public' ? topology.activeColor : target;
}

async function open(
  color: Color,
  { topology, privateKey, connectTo, effects }: Parameters<typeof createHosts>[0],
  connected: Host[],
): Promise<LagoHost> {
  const { connect } = await import('@lago-scw/host');
  const { managementAddress: address, hostKeyFingerprints: fingerprints } = instanceOf(topology, color);
  const host = await connect({
    ...{ name: color, address, user: topology.sshUser, fingerprints },
    ...{ privateKey, connectTo, effects },
  }).catch((error: unknown) => {
    throw new ProbeInconclusive(
      `${color} cannot be looked at: ${messageOf(error)}`,
      'Let the runner in by SSH (network.ssh-from, or the rule that provision adds for its run), or leave SSH_PRIVATE_KEY out to test by HTTP alone.',
    );
  });
  connected.push(host);
  const { stdout } = await host.run(['cat', 'lago-scw/current.json'], { accept: [0, 1] });
  if (stdout.trim() === '') throw new ProbeSkip(`no release was deployed to ${color} yet`);
  const placed = placedSchema.parse(JSON.parse(stdout));
  return {
    color,
    isActive: topology.activeColor === color,
    host,
    placed,
    commands: compose(placed.composeProject, `lago-scw/releases/${placed.release}`, {
      LAGO_SCW_COLOR: color,
    }),
  };
}
