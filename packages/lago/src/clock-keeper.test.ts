import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockHealthcheck, clockKeeperScript, SILENT_MINUTES } from './clock-keeper.ts';

// The real shell runs the script; a few lines of shell stand in for the clock.

let folder: string;
let keeper: ChildProcess;
let log = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lago-scw-clock-'));
  log = '';
});
afterEach(() => {
  keeper.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a clock under the keeper; a silence of about a second is too long. */
function keep(clock: string): void {
  const settings = {
    tickFile: join(folder, 'tick'),
    silentMinutes: 0.02,
    lookSeconds: 0.2,
    pauseSeconds: 0.1,
  };
  writeFileSync(join(folder, 'keeper.sh'), clockKeeperScript(settings));
  writeFileSync(join(folder, 'clock.sh'), clock);
  keeper = spawn('sh', [join(folder, 'keeper.sh'), 'sh', join(folder, 'clock.sh')], { cwd: folder });
  keeper.stdout?.on('data', (data) => {
    log += String(data);
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 15_000 && !condition(); waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(condition(), log).toBe(true);
}

const starts = () => log.split('clock starts').length - 1;
const alive = (file: string) => {
  const pid = Number(readFileSync(join(folder, file), 'utf8'));
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('the keeper of the clock', () => {
  it('passes the log on and notes a tick', async () => {
    const line = "Triggering 'schedule:x' \\n % $HOME";
    writeFileSync(join(folder, 'line'), `${line}\n`);
    keep('echo clock starts; cat line; sleep 30 >/dev/null 2>&1');
    await until(() => existsSync(join(folder, 'tick')) && log.includes(`${line}\n`));
  });

  it('starts a clock anew that ended', async () => {
    keep('echo clock starts; exit 1');
    await until(() => starts() >= 3);
    expect(log).toContain('the clock ended');
  });

  it('kills and starts anew a clock that hangs, and only when it is gone', async () => {
    keep('echo clock starts; echo $$ >> pids; trap "" TERM; exec sleep 60 >/dev/null 2>&1');
    await until(() => starts() >= 2);
    expect(log).toContain('has not ticked');
    const [first] = readFileSync(join(folder, 'pids'), 'utf8').split('\n');
    writeFileSync(join(folder, 'first'), first ?? '');
    expect(alive('first')).toBe(false);
  });

  it('leaves a clock alone that ticks', async () => {
    keep('echo clock starts; while :; do echo Triggering; sleep 0.3 >/dev/null 2>&1; done');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(starts()).toBe(1);
  });

  it('ends with its clock when it is asked to, and waits for it', async () => {
    keep(`echo $$ > pid; trap 'echo finishing; sleep 0.3 >/dev/null 2>&1; echo finished; exit 0' TERM
echo clock starts; while :; do echo Triggering; sleep 0.1 >/dev/null 2>&1; done`);
    await until(() => starts() === 1 && existsSync(join(folder, 'tick')));
    keeper.kill('SIGTERM');
    await once(keeper, 'exit');
    await until(() => log.includes('finished'));
    expect(alive('pid')).toBe(false);
    expect(starts()).toBe(1);
  });

  it('calls a clock ill after two of its longest pauses and a minute', () => {
    expect(SILENT_MINUTES).toBe(11);
    expect(clockHealthcheck().join(' ')).toBe('sh -c find /tmp/lago-scw-clock-tick -mmin -11 | grep -q .');
  });
});
