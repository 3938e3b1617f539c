import { readFileSync } from 'node:fs';
import { createKinds, type Kind } from './kinds.ts';
import { judgeError, judgeReply, type Outcome, reportOf } from './report.ts';

// A process of its own, where the clients are: constant load whatever the answers take, until SIGTERM; then the report as JSON.

interface Order {
  readonly domain: string;
  readonly address: string;
  readonly authorityFile: string;
  readonly perSecond: number;
  /** Begins the ids. */
  readonly name: string;
}

const TURN_MS = 10;

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const kinds = createKinds({ ...order, ca: readFileSync(order.authorityFile, 'utf8') }, order.perSecond);
const outcomes: Outcome[] = [];
const underWay = new Set<Promise<void>>();
const began = performance.now();
const due = new Map<Kind, number>(kinds.map((kind) => [kind, 0]));
let count = 0;

const timer = setInterval(() => {
  const seconds = (performance.now() - began) / 1000;
  for (const kind of kinds) {
    // What should have been sent by now: a turn that comes late sends more.
    const wanted = Math.floor(seconds * order.perSecond * kind.share);
    for (let sent = due.get(kind) ?? 0; sent < wanted; sent++) sendOne(kind);
    due.set(kind, wanted);
  }
}, TURN_MS);

function sendOne(kind: Kind): void {
  count += 1;
  const request = kind.request(`${order.name}-${count}`);
  const beganAt = Date.now();
  const start = performance.now();
  const note = (release: string, fault: readonly [Outcome['failure'] & string, string] | undefined) =>
    outcomes.push({
      kind: kind.name,
      id: request.id,
      isPost: request.method === 'POST',
      beganAt,
      milliseconds: performance.now() - start,
      release,
      failure: fault?.[0],
      detail: fault?.[1] ?? '',
    });
  const one = kind
    .send(request)
    .then(
      (reply) => note(reply.release, judgeReply(request, reply)),
      (error: unknown) => note('', judgeError(error)),
    )
    .then(() => void underWay.delete(one));
  underWay.add(one);
}

process.on('SIGTERM', async () => {
  clearInterval(timer);
  await Promise.all(underWay);
  for (const kind of kinds) kind.close();
  process.stdout.write(JSON.stringify(reportOf(outcomes)), () => process.exit());
});
