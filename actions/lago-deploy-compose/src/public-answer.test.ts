import { describe, expect, it } from 'vitest';
import { mismatch, type PublicAnswer } from './public-answer.ts';

const expected = { release: 'v1.50.0-01234567', lagoVersion: 'v1.50.0', color: 'green' };
const answer = (changes: Partial<PublicAnswer>): PublicAnswer => ({
  status: 200,
  release: expected.release,
  color: 'green',
  version: 'v1.50.0',
  turn: 'off',
  ...changes,
});

describe('an answer of the public name', () => {
  it.each([
    ['names release, color and version', answer({})],
    ['names only the version', answer({ release: undefined, color: undefined })],
    ['names only the release', answer({ version: undefined, color: undefined })],
  ])('is the new release’s when it %s', (_name, seen) => {
    expect(mismatch(seen, expected)).toBeUndefined();
  });

  it('has not moved its address while the other color forwards', () => {
    const forwarded = answer({ turn: 'on' });
    expect(mismatch(forwarded, expected)).toBeUndefined();
    expect(mismatch(forwarded, { ...expected, direct: true })).toContain('forwards');
    expect(mismatch(answer({}), { ...expected, direct: true })).toBeUndefined();
  });

  it.each([
    ['an error', answer({ status: 503 }), 'status 503'],
    ['the old version', answer({ version: 'v1.49.0' }), 'Lago v1.49.0'],
    [
      'another release of the same version',
      answer({ release: 'v1.50.0-76543210' }),
      'release v1.50.0-76543210',
    ],
    ['the same release on the other color', answer({ color: 'blue' }), 'color blue'],
    ['nothing about itself', answer({ release: undefined, version: undefined }), 'names neither'],
  ])('is not when it is %s', (_name, seen, fault) => {
    expect(mismatch(seen, expected)).toContain(fault);
  });
});
