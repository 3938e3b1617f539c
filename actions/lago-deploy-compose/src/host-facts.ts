import { X509Certificate } from 'node:crypto';
import type { Color } from '@lago-scw/contracts';
import { messageOf } from '@lago-scw/effects';
import type { FleetState } from './fleet.ts';
import { presentedCertificate } from './presented-certificate.ts';
import { composeOn } from './release-on-host.ts';
import type { Session } from './session.ts';

/** What is worth knowing of a host beside its containers; null where it could not be seen. */
export interface HostFacts {
  readonly diskUsedPercent: number | null;
  readonly certificateDays: number | null;
  /** Jobs that wait in Redis, over all queues; asked on the active color alone. */
  readonly queueDepth: number | null;
  /** A firewall rule or a turn of the proxy that a hand-over left, and that ends by itself. */
  readonly leftOver: boolean;
}

const DISK = `df -Pk "$(docker info --format '{{.DockerRootDir}}' 2>/dev/null || echo /)" 2>/dev/null | awk 'NR == 2 { sub("%", "", $5); print "disk " $5 }'
[ -f lago-scw/hand-over/lease ] && echo left-over
exit 0
`;

const QUEUES = `
require "sidekiq/api"
puts "lago-scw queues " + Sidekiq::Stats.new.enqueued.to_s
`.trim();

/** Reads them at once; what fails is null. */
export async function readHostFacts(session: Session, fleet: FleetState, color: Color): Promise<HostFacts> {
  const host = session.hosts[color];
  if (!host.isThere)
    return { diskUsedPercent: null, certificateDays: null, queueDepth: null, leftOver: false };
  const [said, days, depth] = await Promise.all([
    orNull(session, `facts ${color}`, async () => (await host.script(DISK, [])).stdout),
    orNull(session, `certificate ${color}`, async () =>
      daysLeft(session, await presentedCertificate(host, '127.0.0.1', 443, session.topology.domain)),
    ),
    fleet.active === color
      ? orNull(session, `queues ${color}`, () => queueDepth(session, fleet, color))
      : null,
  ]);
  const disk = /^disk (\d+)$/m.exec(said ?? '')?.[1];
  return {
    diskUsedPercent: disk === undefined ? null : Number(disk),
    certificateDays: days,
    queueDepth: depth,
    leftOver: said?.includes('left-over') ?? false,
  };
}

function daysLeft({ effects }: Session, pem: string): number {
  const end = new X509Certificate(pem).validToDate.getTime();
  return Math.floor((end - effects.clock.now()) / 86_400_000);
}

async function queueDepth(session: Session, fleet: FleetState, color: Color): Promise<number | null> {
  const { current } = fleet.hosts[color];
  const worker = current?.services.jobs[0];
  if (current === undefined || worker === undefined) return null;
  const words = ['bundle', 'exec', 'rails', 'runner', QUEUES];
  const argv = composeOn(color, current).exec(worker, words);
  const { stdout } = await session.hosts[color].run(argv, { label: 'rails runner', timeoutSeconds: 120 });
  const found = /lago-scw queues (\d+)/.exec(stdout)?.[1];
  return found === undefined ? null : Number(found);
}

async function orNull<T>(
  { effects, info }: Session,
  what: string,
  look: () => Promise<T>,
): Promise<T | null> {
  try {
    return await effects.perform({
      id: 'deploy.facts',
      kind: 'ssh',
      key: what,
      title: `Look at ${what}`,
      repeatable: true,
      do: look,
    });
  } catch (error) {
    effects.signal.throwIfAborted();
    info(`${what} could not be seen: ${messageOf(error)}`);
    return null;
  }
}
