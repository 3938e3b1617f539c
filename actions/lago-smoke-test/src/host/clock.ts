import { parseComposePs } from '@lago-scw/host';
import { NotYet, type Probe, ProbeFailure } from '../probe.ts';
import type { LagoHost } from './hosts.ts';

/** Lago's clock has something to do at least every 5 minutes (facts: lago.md 3.1); it logs each time. */
const LONGEST_SILENCE_SECONDS = 330;

/**
 * The one clock ticks on the active color, and none runs on the standby. It has no port, and after a fault of Redis it
 * can hang alive for days in which nobody is billed: its log is the proof.
 */
export function clockProbe(open: () => Promise<LagoHost>): Probe {
  return {
    id: 'host.clock',
    name: 'Clock',
    run: async () => {
      const lago = await open();
      return lago.isActive ? freshness(lago) : absence(lago);
    },
  };
}

async function freshness({ host, commands, placed, color }: LagoHost): Promise<string> {
  const [service = 'clock'] = placed.services.clock;
  const [{ stdout: log }, { stdout: now }] = await Promise.all([
    host.run(commands.logs(service, 50, { timestamps: true }), { label: 'docker compose logs clock' }),
    host.run(['date', '-u', '+%s']),
  ]);
  const lines = log.split('\n').filter((line) => line !== '');
  const ageOf = (line: string | undefined) => Number(now) - Date.parse(line?.split(' ')[0] ?? '') / 1000;
  const age = ageOf(lines.filter((line) => /Triggering|Running schedule/.test(line)).at(-1));
  if (age <= LONGEST_SILENCE_SECONDS) return `last tick ${Math.max(0, Math.round(age))} s ago`;
  const fault = [
    `a tick of the clock within ${LONGEST_SILENCE_SECONDS} s on ${color}`,
    Number.isNaN(age) ? 'none in its log' : `the last one ${Math.round(age)} s ago`,
    `The clock is not there or hangs, and Lago bills nobody: look at \`docker compose ps clock\` and \`docker compose logs clock\` on ${color}, then restart it there (\`docker compose restart clock\`). A day's billing that was missed is not made up for by itself.`,
  ] as const;
  // One that has just started has yet to tick.
  throw ageOf(lines[0]) <= LONGEST_SILENCE_SECONDS ? new NotYet(...fault) : new ProbeFailure(...fault);
}

async function absence({ host, commands, placed, color }: LagoHost): Promise<string> {
  const { stdout } = await host.run(commands.ps(), { label: 'docker compose ps', timeoutSeconds: 30 });
  const running = parseComposePs(stdout).filter(
    ({ service, state }) => placed.services.clock.includes(service) && state === 'running',
  );
  if (running.length === 0) return `none on ${color}, the standby`;
  throw new ProbeFailure(
    `no clock on ${color}, which is the standby`,
    'a running one',
    `Two clocks top wallets up twice: stop the one on ${color} now (\`docker compose stop clock\`), then look at wallet transactions since it started.`,
  );
}
