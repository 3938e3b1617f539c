import { expect, test } from 'vitest';
import { annotationOf, parseLogCommand } from './log-commands.ts';
import { Masks } from './masks.ts';
import { StepLog } from './step-log.ts';

const noEffects = { setOutput: () => {}, saveState: () => {} };

function logged(...lines: readonly string[]) {
  const log = new StepLog(new Masks(), () => {});
  for (const line of lines) log.accept(line, noEffects);
  return log;
}

test('an error command becomes an annotation with its file, line and unescaped text', () => {
  const command = parseLogCommand('::error file=lago.yml,line=3,col=5,title=A%3A B::one%0Atwo 100%25');
  expect(command && annotationOf('error', command)).toEqual({
    level: 'error',
    file: 'lago.yml',
    line: 3,
    column: 5,
    title: 'A: B',
    message: 'one\ntwo 100%',
  });
});

test('a line that only mentions a command is ordinary output', () => {
  expect(parseLogCommand('see ::error::')).toBeUndefined();
});

test('a mask hides the value from the next line on and is not printed itself', () => {
  expect(logged('hunter2', '::add-mask::hunter2', 'hunter2').lines).toEqual(['hunter2', '***']);
});

test('nothing is obeyed between stop-commands and its token', () => {
  const log = logged('::stop-commands::t0k3n', '::error::not one', '::t0k3n::', '::error::one');
  expect(log.annotations.map(({ message }) => message)).toEqual(['one']);
});

test('keeps ten annotations of a level and logs the rest', () => {
  const log = logged(...Array.from({ length: 12 }, (_, index) => `::warning::${index}`));
  expect(log.annotations).toHaveLength(10);
  expect(log.lines).toHaveLength(12);
});

test.each(['::set-env name=A::b', '::add-path::/x', '::add-matcher::m.json'])('refuses %s', (line) => {
  const log = new StepLog(new Masks(), () => {});
  expect(log.accept(line, noEffects)).toBe(false);
  expect(log.annotations[0]?.level).toBe('error');
});
