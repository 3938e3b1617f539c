import { spawn } from 'node:child_process';
import { removeLeftovers } from './leftovers.ts';
import { type Programs, prepareLab } from './prepare.ts';

/** Set in the process that is inside; holds what was prepared. */
const VARIABLE = 'LAGO_SCW_LAB_PROGRAMS';

/**
 * Starts this process anew in a network namespace of its own, which becomes the lab's cloud, since what it serves (the API,
 * the databases) must be met there. Installs and builds before, while there is still a network.
 *
 * @returns the programs, in the process that is inside; the process outside ends with the exit code of the one inside
 */
export async function enterCloud(say: (text: string) => void = console.log): Promise<Programs> {
  const prepared = process.env[VARIABLE];
  if (prepared !== undefined) return JSON.parse(prepared) as Programs;
  const programs = await prepareLab(say);
  await removeLeftovers();
  const words = [
    ...['--pdeathsig', 'TERM', 'unshare', '--net'],
    ...[process.execPath, ...process.execArgv, ...process.argv.slice(1)],
  ];
  const inside = spawn('setpriv', words, {
    stdio: 'inherit',
    env: { ...process.env, [VARIABLE]: JSON.stringify(programs) },
  });
  // A terminal sends Ctrl-C to both; a supervisor tells the outer one alone.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => inside.kill('SIGTERM'));
  const code = await new Promise<number>((resolve, reject) => {
    inside.once('error', reject);
    inside.once('exit', (status) => resolve(status ?? 1));
  });
  process.exit(code);
}
