import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Runs in its own session and reads from a pipe that only our process holds. A line on it says "nothing left to do".
 * The end of the pipe without a line says that our process died (even by SIGKILL): every server under the
 * folder is told to quit at once, and the folder goes.
 */
const script = `
if read -r line; then exit 0; fi
for file in "$1"/*/postmaster.pid; do
  [ -f "$file" ] || continue
  pid=$(head -n 1 "$file")
  kill -QUIT "$pid" 2>/dev/null
  tries=0
  while kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
done
rm -rf "$1"
`;

export interface Reaper {
  /** Everything was stopped and removed in good order. */
  dismiss(): Promise<void>;
}

export function watchOver(folder: string): Reaper {
  const child = spawn('/bin/sh', ['-c', script, 'postgres-reaper', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', () => resolve());
    child.once('error', reject);
  });
  // Neither the process nor its pipe may keep ours alive: when we end, it has work to do.
  child.unref();
  unrefStream(child.stdin);
  return {
    dismiss: () => {
      child.ref();
      child.stdin?.end('done\n');
      return ended;
    },
  };
}

function unrefStream(stream: ChildProcess['stdin']): void {
  if (stream !== null && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
}
