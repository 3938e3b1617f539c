import { flag, last, parseOptions } from './command-line.ts';
import type { ComposeCall } from './compose-call.ts';
import { selectContainers } from './selection.ts';

export function composeLogs({ engine, project, argv, io }: ComposeCall): number {
  const options = parseOptions(argv, {
    names: {
      '-n': 'tail',
      '--tail': 'tail',
      '--no-log-prefix': 'no-prefix',
      '--no-color': 'no-color',
      '-t': 'timestamps',
      '--timestamps': 'timestamps',
    },
    takesValue: ['tail'],
  });
  const tail = last(options, 'tail') ?? 'all';
  for (const { options: container, logs: lines, logTimes } of selectContainers(
    project,
    engine.containers(),
    options.rest,
  )) {
    const logs = flag(options, 'timestamps')
      ? lines.map((line, index) => `${logTimes[index]} ${line}`)
      : lines;
    const shown = tail === 'all' ? logs : Number(tail) === 0 ? [] : logs.slice(-Number(tail));
    const prefix = flag(options, 'no-prefix')
      ? ''
      : `${container.name.replace(`${container.project}-`, '')}  | `;
    io.stdout(shown.map((line) => `${prefix}${line}\n`).join(''));
  }
  return 0;
}
