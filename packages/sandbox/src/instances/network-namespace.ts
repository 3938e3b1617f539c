import type { Engine } from './docker/engine.ts';
import { type CommandIo, DockerError } from './program.ts';

/** `nsenter --target PID --net ss … FILTER`: one line for each connection of a container that the filter's ports let through. */
export function showConnections(engine: Engine, argv: readonly string[], io: CommandIo): number {
  const [target, pid, net, ss, , ...rest] = argv;
  const filter = rest.at(-1) ?? '';
  if (target !== '--target' || net !== '--net' || ss !== 'ss') {
    throw new DockerError(`The sandbox's nsenter does not support: ${argv.join(' ')}`);
  }
  const container = engine.byProcess(Number(pid));
  if (container === undefined)
    throw new DockerError(`nsenter: cannot open /proc/${pid}/ns/net: No such file`);
  const { accepted, opened } = container.connections();
  const wanted = (kind: string) =>
    [
      ...filter.replace(/ and not .*/, '').matchAll(kind === 'sport' ? /sport = :(\d+)/g : /dport = :(\d+)/g),
    ].map(([, port]) => Number(port));
  for (const port of accepted.filter((one) => wanted('sport').includes(one)))
    io.stdout(`0 0 here:${port} there:50000\n`);
  for (const port of opened.filter((one) => wanted('dport').includes(one)))
    io.stdout(`0 0 here:50000 there:${port}\n`);
  return 0;
}
