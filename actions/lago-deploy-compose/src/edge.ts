import { type Color, instanceOf, otherColor } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf } from '@lago-scw/effects';
import type { Host } from '@lago-scw/host';
import { HAND_OVER_PORT, type Peer, type ProxyTurn, turnFile, turnMark } from '@lago-scw/lago';
import { closeScript, countScript, liftScript, turnScript } from './edge-script.ts';
import type { Current } from './host-records.ts';
import { presentedCertificate } from './presented-certificate.ts';
import { askOver, askPublicName, type PublicName } from './public-answer.ts';
import { lookAtContainers, releaseFolder } from './release-on-host.ts';
import type { Session } from './session.ts';

/** The service that meets the clients. */
const PROXY = 'proxy';

/** Requests that a proxy has under way show as its connections to api, front and the other color's entry. */
const TO_SERVICES = ['dport = :3000', 'dport = :80'];
const TO_PEER = [`dport = :${HAND_OVER_PORT}`];
const FROM_CLIENTS = '( sport = :80 or sport = :443 )';
const NOT_ACCEPTED = `and not ( sport = :80 or sport = :443 or sport = :${HAND_OVER_PORT} )`;
const BEFORE_FORWARDING = `( ${TO_SERVICES.join(' or ')} ) ${NOT_ACCEPTED}`;
const IN_FLIGHT = `( ${[...TO_SERVICES, ...TO_PEER].join(' or ')} ) ${NOT_ACCEPTED}`;

/** What the move itself may take after the last request has ended, in seconds; then the doors open by themselves. */
const MOVE_SECONDS = 5;

/** The web edge of one color: its proxy and the host's firewall. All of it is idempotent, all that it does ends by itself. */
export interface Edge {
  readonly color: Color;
  readonly current: Current;
  /** How the other color's proxy reaches this one. @throws ActionError `no-private-entry` */
  asPeer(id: string): Promise<Peer>;
  /** Sees that this color reaches the other's entry, before anything is changed. @throws ActionError `no-private-entry` */
  reaches(other: Edge, id: string): Promise<void>;
  /** Takes up a turn, and answers when every new request meets it. */
  turn(turn: ProxyTurn, leaseSeconds: number, id: string): Promise<void>;
  /** Waits for the requests that began before this color forwarded. @throws ActionError `in-flight` */
  waitForOldRequests(seconds: number, id: string): Promise<void>;
  /** Drops new connections and waits until no request is in flight. @throws ActionError `in-flight`, the doors are open then */
  close(seconds: number, id: string): Promise<void>;
  /** Everything is as when no hand-over is under way. */
  lift(id: string): Promise<void>;
}

/** Nothing for a release without a proxy: there is nothing that could forward. */
export function createEdge(session: Session, color: Color, current: Current): Edge | undefined {
  if (!current.services.web.includes(PROXY)) return undefined;
  const { topology, effects } = session;
  const host = session.hosts[color];
  const folder = `${releaseFolder(current.release)}/proxy/${color}`;
  const off = turnFile({ kind: 'off' }).trimEnd();
  const name = { domain: topology.domain, address: instanceOf(topology, color).managementAddress };
  return {
    color,
    current,
    asPeer: (id) =>
      lookAtEntry(session, color, `${id}.entry-certificate`, async () => {
        const address = instanceOf(topology, color).privateAddress;
        return {
          address,
          certificate: await presentedCertificate(host, address, HAND_OVER_PORT, topology.domain),
        };
      }),
    reaches: (other, id) => reach(session, host, other, `${id}.entry-answer`),
    async turn(turn, leaseSeconds, id) {
      const text = turnFile(turn).trimEnd();
      await effects.perform({
        id,
        kind: 'ssh',
        key: `${turnMark(turn)} ${color}`,
        title: describeTurn(turn, color),
        repeatable: true,
        do: () =>
          host.script(turnScript, [folder, text, off, String(leaseSeconds)], {
            label: 'the proxy’s turn',
            timeoutSeconds: 20,
          }),
      });
      await effects.waitFor({
        id: `${id}-seen`,
        key: `${turnMark(turn)} ${color} seen`,
        title: `The proxy of ${color} has taken it up`,
        timeoutSeconds: 20,
        everySeconds: 0.2,
        look: async () => {
          const seen = await markOf({ ...name, connectTo: session.connectTo });
          return seen === turnMark(turn) ? { done: true, value: undefined } : { done: false, now: seen };
        },
      });
    },
    async waitForOldRequests(seconds, id) {
      const container = await proxyContainer(color, host, current, effects);
      await inFlightOtherwise(color, seconds, () =>
        effects.waitFor({
          id,
          key: `old requests ${color}`,
          title: `Requests that ${color} began before have ended`,
          timeoutSeconds: seconds,
          everySeconds: 1,
          look: async () => {
            const { stdout } = await host.script(countScript, [container, BEFORE_FORWARDING]);
            const left = Number(stdout.trim());
            return left === 0 ? { done: true, value: undefined } : { done: false, now: `${left} left` };
          },
        }),
      );
    },
    async close(seconds, id) {
      const container = await proxyContainer(color, host, current, effects);
      const addresses = [topology.elasticIp.address, name.address].join(',');
      const values = [container, IN_FLIGHT, FROM_CLIENTS, String(seconds), String(MOVE_SECONDS), addresses];
      const answer = await effects.perform({
        id,
        kind: 'ssh',
        key: `close ${color}`,
        title: `New connections to ${color} wait until its last request has ended`,
        repeatable: true,
        do: () =>
          host.script(closeScript, values, { label: 'closing the doors', timeoutSeconds: seconds + 30 }),
      });
      const left = /^left (\d+)/m.exec(answer.stdout)?.[1];
      if (left !== undefined) throw inFlight(color, seconds, `${left} left`);
    },
    async lift(id) {
      await effects.perform({
        id,
        kind: 'ssh',
        key: `lift ${color}`,
        title: `The edge of ${color} is as before a hand-over`,
        repeatable: true,
        do: () =>
          host.script(liftScript, [folder, off], { label: 'lifting the hand-over', timeoutSeconds: 20 }),
      });
    },
  };
}

/** What a proxy's answers say of its turn. A request that fails is no news: the next one tells. */
async function markOf(name: PublicName): Promise<string> {
  try {
    return (await askPublicName(name)).turn ?? 'its answers do not say';
  } catch (error) {
    return messageOf(error);
  }
}

async function proxyContainer(color: Color, host: Host, current: Current, effects: Effects): Promise<string> {
  const containers = await lookAtContainers(color, host, current, effects);
  const proxy = containers.find(({ service, state }) => service === PROXY && state === 'running');
  if (proxy !== undefined) return proxy.name;
  throw new ActionError(
    'no-proxy',
    `The proxy of ${color} does not run.`,
    `Look at \`docker compose logs proxy\` on ${color}.`,
  );
}

function reach(session: Session, host: Host, other: Edge, id: string): Promise<void> {
  const { topology } = session;
  const address = instanceOf(topology, other.color).privateAddress;
  return lookAtEntry(session, other.color, id, async () => {
    const { release } = await askOver(await host.forward(address, HAND_OVER_PORT), topology.domain);
    if (release === other.current.release) return;
    throw new Error(`it answers as release ${release ?? '(none)'}, not as ${other.current.release}`);
  });
}

async function lookAtEntry<T>(
  session: Session,
  color: Color,
  id: string,
  look: () => Promise<T>,
): Promise<T> {
  try {
    return await session.effects.perform({
      id,
      kind: 'ssh',
      key: `entry ${color}`,
      title: `Look at the private entry of ${color}`,
      repeatable: true,
      do: look,
    });
  } catch (error) {
    session.effects.signal.throwIfAborted();
    throw noEntry(color, messageOf(error), error);
  }
}

function noEntry(color: Color, why: string, cause?: unknown): ActionError {
  return new ActionError(
    'no-private-entry',
    `${color} cannot be reached over the private network on port ${HAND_OVER_PORT}: ${why}.`,
    `Deploy again to ${color}: releases of this version have that entry. Both instances must be on the private network.`,
    { cause },
  );
}

async function inFlightOtherwise(color: Color, seconds: number, wait: () => Promise<void>): Promise<void> {
  try {
    await wait();
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'timeout') throw error;
    throw inFlight(color, seconds, error.message);
  }
}

function inFlight(color: Color, seconds: number, seen: string): ActionError {
  return new ActionError(
    'in-flight',
    `Requests were still in flight on ${color} after ${seconds} s (${seen}); the Elastic IP was not moved, and none of them is lost.`,
    'Try again when it is calmer, give them longer (`hand-over.in-flight-seconds`, `hand-over.closed-seconds`), or accept their loss (`hand-over.cut-in-flight: true`).',
  );
}

function describeTurn(turn: ProxyTurn, color: Color): string {
  const other = otherColor(color);
  if (turn.kind === 'off') return `The proxy of ${color} serves ${color}`;
  if (turn.canary !== undefined)
    return `The proxy of ${color} sends ${turn.canary.percent} % of its requests to ${other}`;
  return `The proxy of ${color} sends every request to ${other}${turn.drain ? ' and ends connections' : ''}`;
}
