import type { EffectEvent, EffectListener } from '@lago-scw/effects';

/** Prints what is done, as it is done: one line when it ends, more while it waits or has to try again. */
export function printProgress(print: (line: string) => void): EffectListener {
  return (event) => {
    const line = lineOf(event);
    if (line !== undefined) print(line);
  };
}

function lineOf(event: EffectEvent): string | undefined {
  switch (event.type) {
    case 'started':
      return undefined;
    case 'waiting':
      return `  …  ${seconds(event.milliseconds)}  ${event.title}: ${event.now}`;
    case 'retrying':
      return `  ↻  ${seconds(event.milliseconds)}  ${event.title}: ${event.error}; trying again (${event.attempt})`;
    case 'finished':
      return `  ✓  ${seconds(event.milliseconds)}  ${event.title}${event.probed ? ' (had happened, only the reply was lost)' : ''}`;
    case 'failed':
      return `  ${markOf(event)}  ${seconds(event.milliseconds)}  ${event.title}: ${event.error}`;
  }
}

/** How an effect ended; `–`: there was nothing to do. */
export function markOf(event: EffectEvent): string {
  if (event.type !== 'failed') return '✓';
  return event.code === 'skipped' ? '–' : '✗';
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}

/** Keeps the ends of all effects for the summary. */
export function collectEffects(): {
  readonly listener: EffectListener;
  readonly ends: readonly EffectEvent[];
} {
  const ends: EffectEvent[] = [];
  return {
    ends,
    listener: (event) => {
      if (event.type === 'finished' || event.type === 'failed') ends.push(event);
    },
  };
}
