import { type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { ActionError, type Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { reader } from './reader.ts';

export interface PowerOptions {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly topology: Topology;
  readonly color: Color;
  /** Start of the effects' ids. */
  readonly id: string;
}

type Power = 'on' | 'off';

const STATES = { on: 'running', off: 'stopped' } as const;
const ACTIONS = { on: 'poweron', off: 'poweroff' } as const;
const TIMEOUT_SECONDS = 600;

/** Whether an instance is powered off, or on its way there. */
export async function isPoweredOff(options: PowerOptions): Promise<boolean> {
  const state = await reader(options.effects, options.id)('power', `power of ${options.color}`, () =>
    stateOf(options),
  );
  return ['stopped', 'stopped in place', 'stopping'].includes(state);
}

/** Powers an instance on or off, and answers when it is. What it holds stays: volumes, addresses, private network. */
export async function setPower(options: PowerOptions, power: Power): Promise<void> {
  const { scaleway, effects, topology, color, id } = options;
  const { serverId } = instanceOf(topology, color);
  await effects.perform({
    id: `${id}.power-${power}`,
    kind: 'scaleway',
    key: `power ${power} ${color}`,
    title: `Power ${color} ${power}`,
    repeatable: true,
    do: async () => {
      const state = await stateOf(options);
      if (state === STATES[power] || state === (power === 'on' ? 'starting' : 'stopping')) return;
      await scaleway.instance.serverAction({ serverId, action: ACTIONS[power] });
    },
  });
  await effects.waitFor({
    id: `${id}.power-${power}-wait`,
    key: `${color} ${STATES[power]}`,
    title: `${color} is ${STATES[power]}`,
    timeoutSeconds: TIMEOUT_SECONDS,
    everySeconds: 2,
    look: async () => {
      const state = await stateOf(options);
      return state === STATES[power] ? { done: true, value: undefined } : { done: false, now: state };
    },
  });
}

async function stateOf({ scaleway, topology, color }: PowerOptions): Promise<string> {
  const { serverId } = instanceOf(topology, color);
  const { server } = await scaleway.instance.getServer({ serverId });
  if (server !== undefined) return server.state;
  throw new ActionError(
    'instance',
    `Scaleway does not know the instance of ${color} (${serverId}).`,
    'Run provision.',
  );
}
