import { resolve } from 'node:path';
import type { Color, SmokeReport } from '@lago-scw/contracts';
import { clockWindow } from './clock-window.ts';
import type { DeployContext } from './context.ts';
import type { ToHandOver } from './decide.ts';
import type { FleetState } from './fleet.ts';
import type { Operation, Session } from './session.ts';
import { checkSmokeGate, readSmokeReport } from './smoke-gate.ts';

/** Starting and stopping of jobs and clock, move and verification; what the spec allows comes on top. */
const FIXED_MINUTES = 2;

/** Before a hand-over that was not begun yet: is it tested, and may the clock be away? */
export function gatesOf(context: DeployContext, session: Session, operation: Operation) {
  return async (decision: ToHandOver, fleet: FleetState): Promise<void> => {
    if (decision.resumes) return;
    // On the only instance nothing can be tested before: the promote takes back what does not get healthy.
    if (operation === 'promote' && decision.inPlace === undefined)
      await passSmokeGate(context, session, decision.to, fleet);
    const running = fleet.hosts[decision.from].current;
    if (running?.promotedAt) await passClockWindow(session, operation, running.lagoVersion);
  };
}

async function passSmokeGate(
  context: DeployContext,
  session: Session,
  color: Color,
  fleet: FleetState,
): Promise<void> {
  const { inputs, runner } = context;
  const path = inputs['smoke-report'];
  const report: SmokeReport | undefined =
    path === undefined ? undefined : await readSmokeReport(resolve(runner.workspace, path));
  const gate = { report, force: inputs.force, maximumAgeMinutes: inputs['smoke-report-minutes'] };
  const release = fleet.hosts[color].current?.release ?? '';
  const candidate = { color, release, environment: session.topology.environment };
  const fault = checkSmokeGate(gate, candidate, session.effects.clock.now());
  if (fault !== undefined) session.warning(`${release} is promoted by force: ${fault}.`);
}

/** A rollback does not wait: whoever asks for it has a worse problem than a late tick. */
async function passClockWindow(session: Session, operation: Operation, version: string): Promise<void> {
  const { effects } = session;
  const look = () => clockWindow(new Date(effects.clock.now()), version, minutesAway(session));
  const now = look();
  if (now.open) return;
  const until = now.until.toISOString().slice(11, 16);
  if (operation === 'rollback' || session.ignoresClockWindow) {
    session.warning(
      `No clock runs for some moments, although ${now.why}. See to it that ${version} did that work.`,
    );
    return;
  }
  session.info(`Waiting until ${until} UTC: ${now.why}. \`ignore-clock-window: true\` goes on at once.`);
  await effects.waitFor({
    id: 'promote.clock-window',
    key: `clock window ${until}`,
    title: `The clock may be away from ${until} UTC`,
    timeoutSeconds: 3600,
    everySeconds: 10,
    look: async () => {
      const seen = look();
      return seen.open
        ? { done: true, value: undefined }
        : { done: false, now: `until ${seen.until.toISOString().slice(11, 16)} UTC: ${seen.why}` };
    },
  });
}

/** Between the stop of one clock and the start of the other. Jobs have ended by then. */
function minutesAway({ handOver }: Session): number {
  const seconds =
    handOver['canary-seconds'] * Math.sign(handOver['canary-percent']) +
    handOver['drain-seconds'] +
    handOver['in-flight-seconds'] +
    handOver['closed-seconds'];
  return FIXED_MINUTES + Math.ceil(seconds / 60);
}
