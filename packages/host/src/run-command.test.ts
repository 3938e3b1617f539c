import { describe, expect, it } from 'vitest';
import { quoteOutput } from './run-command.ts';

describe('output of a remote command in a message', () => {
  it('cannot pass for a command to the runner', () => {
    const lines = quoteOutput('ok\n::set-env name=PATH::/tmp\r##[add-path]/tmp\n  ::stop-commands::x').split(
      '\n',
    );
    for (const line of lines) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }
    expect(lines).toHaveLength(4);
  });

  it('keeps the last lines', () => {
    expect(quoteOutput('1\n2\n3\n', 2)).toBe('| 2\n| 3');
  });
});
