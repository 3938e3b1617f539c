import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends the processes that a job's steps left running, as the runner does: those that carry the job's own
 * RUNNER_TRACKING_ID in their environment. Only Linux shows that (/proc); elsewhere nothing is done.
 */
export function endOrphanProcesses(trackingId: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  const ended: number[] = [];
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid === process.pid || !belongsTo(pid, trackingId)) continue;
    try {
      process.kill(pid, 'SIGKILL');
      ended.push(pid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return ended;
}

function belongsTo(pid: number, trackingId: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .includes(`RUNNER_TRACKING_ID=${trackingId}`);
  } catch {
    // Gone meanwhile, or another user's: not one of ours.
    return false;
  }
}
