import { parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import { selectContainers } from './selection.ts';

/** The first process of each container, with its title. */
export function composeTop({ engine, project, argv, io }: ComposeCall): number {
  const { rest } = parseOptions(argv, { names: {}, takesValue: [] });
  for (const container of selectContainers(project, engine.containers(), rest)) {
    if (container.state !== 'running') continue;
    io.stdout(`${container.options.name}\nUID   PID   PPID   C   STIME   TTY   TIME   CMD\n`);
    io.stdout(`root   ${container.pid}   1   0   08:00   ?   00:00:01   ${container.title()}\n\n`);
  }
  return 0;
}
