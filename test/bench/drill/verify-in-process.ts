import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerAddress } from '@lago-scw/sandbox';
import { type DrillWorld, failedChecks, verifyOn } from '../../drill/drill-world.ts';

interface Order {
  readonly server: ServerAddress;
  readonly backupTime: string;
}

export interface Measured {
  readonly seconds: number;
  readonly rowsRead: number;
  readonly failed: readonly string[];
  /** Of the process that verifies, all of it. */
  readonly peakMiB: number;
}

/** Verifies the copy `restored` in a process of its own, whose memory is nobody else's. */
export async function verifyInProcess({ server, backupTime }: DrillWorld): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: process.execArgv });
  const { host, port, user, password } = server;
  const order: Order = { server: { host, port, user, password }, backupTime: backupTime.toISOString() };
  child.send(order);
  const [measured] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`))),
  ]);
  return measured as Measured;
}

async function obey({ server, backupTime }: Order): Promise<Measured> {
  const outcome = await verifyOn(server, {
    copy: 'restored',
    backupTime: new Date(backupTime),
    amcheck: true,
    connections: 4,
  });
  return {
    seconds: outcome.seconds,
    rowsRead: outcome.rowsRead,
    failed: failedChecks(outcome),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.once('message', async (order: Order) => {
    process.send?.(await obey(order));
    process.disconnect();
  });
}
