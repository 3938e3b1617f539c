import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComposeValue } from './compose-reader.ts';
import { composeEnvFile, composeEnvValue, composeText } from './compose-value.ts';

const HOSTILE = [
  '',
  ' ',
  'plain',
  ' blanks around ',
  'p@ss#w/o%rd$x',
  '$HOME',
  `\${HOME}`,
  '$$',
  '$',
  '\\$HOME',
  'ends in a backslash\\',
  '\\\\',
  '\\n is no line break',
  'a "quoted" word',
  "it's",
  "\\'",
  'value # no comment',
  'a=b',
  'line\nbreak',
  'carriage\r\nreturn',
  'tab\there',
  '`id` $(id)',
  '-----BEGIN PRIVATE KEY-----\nMIIB+/=\n-----END PRIVATE KEY-----\n',
  '日本 ü 🔑',
];

/** Full of what is special to someone. */
const nasty = fc.string({ unit: fc.constantFrom(...'$\\"\'{}#=nrt \n\rA_0🔑') });

const compose = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;

describe('a value in an env file', () => {
  it.each(HOSTILE)('comes back as it was: %j', (value) => {
    expect(readComposeValue(composeEnvValue(value), { HOME: '/wrong', A: 'wrong' })).toBe(value);
  });

  it('comes back as it was, whatever it is', () => {
    const anything = fc.oneof(
      nasty,
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
    );
    fc.assert(
      fc.property(anything, (value) => {
        expect(readComposeValue(composeEnvValue(value), { A: 'wrong', A_0: 'wrong', n: 'wrong' })).toBe(
          value,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('stays on one line', () => {
    fc.assert(fc.property(nasty, (value) => !/[\r\n]/.test(composeEnvValue(value))));
  });

  it('cannot hold a NUL', () => {
    expect(() => composeEnvValue('a\0b')).toThrow(/NUL/);
  });

  it.skipIf(!compose)(
    `comes back from the real docker compose${compose ? '' : ' (skipped: this machine has no docker compose)'}`,
    () => {
      const values = Object.fromEntries(HOSTILE.map((value, index) => [`V${index}`, value]));
      expect(environmentSeenByCompose(values)).toEqual(values);
    },
  );
});

describe('a text in compose.yaml', () => {
  it('is not interpolated', () => {
    fc.assert(
      fc.property(
        nasty,
        (value) =>
          composeText(value).replace(/\$\$/g, '$') === value &&
          !/(?<!\$)\$(?:\$\$)*(?!\$)/.test(composeText(value)),
      ),
    );
  });
});

function environmentSeenByCompose(values: Readonly<Record<string, string>>): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'lago-scw-compose-'));
  try {
    writeFileSync(join(folder, 'x.env'), composeEnvFile(values));
    writeFileSync(join(folder, 'compose.yaml'), 'services: {x: {image: x, env_file: [x.env]}}\n');
    const { stdout } = spawnSync('docker', ['compose', 'config', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const seen: Record<string, string> = JSON.parse(stdout).services.x.environment;
    // `config` prints a file that Compose could read again: its dollars are doubled.
    return Object.fromEntries(
      Object.entries(seen).map(([name, value]) => [name, value.replaceAll('$$', '$')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
