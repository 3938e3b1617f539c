import { appendFileSync } from 'node:fs';
import type { EffectListener } from './effect.ts';

/**
 * Writes every effect's end as a line of JSON to `file`, created 0600. Appends as it goes, so that a killed run
 * leaves what it did.
 *
 * @param redact takes secrets out of a line before it is written
 */
export function auditTo(file: string, redact: (text: string) => string): EffectListener {
  return (event) => {
    if (event.type === 'waiting') return;
    const { at, ...rest } = event;
    const line = JSON.stringify({ at: new Date(at).toISOString(), ...rest });
    appendFileSync(file, `${redact(line)}\n`, { mode: 0o600 });
  };
}
