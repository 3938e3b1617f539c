import type { RunEvent } from '@lago-scw/sandbox';

const marks = { success: '✓', failure: '✗', cancelled: '■', skipped: '–' } as const;

/** Prints a run as it goes: a line when a step starts (on a terminal) and one when it ends. */
export function printRun(
  print: (text: string) => void,
  isTerminal: boolean,
  verbose: boolean,
): (event: RunEvent) => void {
  const logs = new Map<string, string[]>();
  return (event) => {
    switch (event.type) {
      case 'job-started':
        print(`  ${event.name}\n`);
        break;
      case 'step-started':
        if (isTerminal && !verbose) print(`    …           ${event.step}\r`);
        break;
      case 'log':
        logs.set(event.step, [...(logs.get(event.step) ?? []), event.line].slice(-60));
        if (verbose) print(`        ${event.line}\n`);
        break;
      case 'step-finished':
        print(`    ${marks[event.conclusion]} ${event.seconds.toFixed(1).padStart(6)} s   ${event.step}\n`);
        if (event.conclusion === 'failure' && !verbose)
          for (const line of logs.get(event.step) ?? []) print(`        ${line}\n`);
        break;
      case 'job-finished':
        print(`  ${marks[event.conclusion]} ${event.seconds.toFixed(1)} s\n`);
        break;
      default:
        break;
    }
  };
}
