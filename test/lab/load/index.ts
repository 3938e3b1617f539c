import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Lab } from '../lab.ts';
import type { LoadReport } from './report.ts';

export type { LoadReport } from './report.ts';

const PROGRAM = fileURLToPath(new URL('./main.ts', import.meta.url));

export interface Load {
  /** Sends nothing more, waits for what is under way. */
  stop(): Promise<LoadReport>;
}

/** Constant load on the public name, from where the clients are. `name` begins the ids of its requests. */
export function startLoad(lab: Lab, name: string, perSecond: number): Load {
  const { domain, authorityFile } = lab;
  const order = { domain, address: lab.elasticIp()?.address, authorityFile, perSecond, name };
  const [program, ...words] = lab.start;
  const child = spawn(program, [...words, process.execPath, PROGRAM, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = text(child.stdout);
  return {
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return JSON.parse(await said) as LoadReport;
    },
  };
}
