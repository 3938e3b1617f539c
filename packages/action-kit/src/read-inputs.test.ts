import { afterEach, describe, expect, it, vi } from 'vitest';
import { readInputs, readVariables } from './read-inputs.ts';

const definitions = {
  mode: { kind: 'choice', values: ['plan', 'apply'], default: 'apply' },
  'release-dir': { kind: 'text', required: true, form: 'the release-dir output of render-config' },
  wait: { kind: 'integer', default: 5, minimum: 1, maximum: 60 },
  force: { kind: 'boolean', default: false },
} as const;

afterEach(() => vi.unstubAllEnvs());

describe('reading inputs', () => {
  it('takes an empty value for one that was not given', () => {
    vi.stubEnv('INPUT_MODE', '');
    vi.stubEnv('INPUT_RELEASE-DIR', '/tmp/r');
    expect(readInputs(definitions)).toEqual({
      mode: 'apply',
      'release-dir': '/tmp/r',
      wait: 5,
      force: false,
    });
  });

  it('names every faulty input, its value and what it must be', () => {
    vi.stubEnv('INPUT_MODE', 'aply');
    vi.stubEnv('INPUT_WAIT', '90');
    vi.stubEnv('INPUT_FORCE', 'yes');
    expect(() => readInputs(definitions)).toThrow(
      [
        "Input 'mode' is 'aply': it must be one of plan, apply.",
        "Input 'release-dir' is missing: the release-dir output of render-config.",
        "Input 'wait' is '90': it must be a whole number from 1 to 60.",
        "Input 'force' is 'yes': it must be true or false.",
      ].join('\n'),
    );
  });
});

describe('reading variables', () => {
  const variables = {
    SECRET_KEY_BASE: { required: true, secret: true, remedy: 'create it with `openssl rand -hex 64`' },
    SCW_API_URL: { required: false, secret: false, remedy: 'leave it out' },
  } as const;

  it('says how to make a missing secret', () => {
    expect(() => readVariables(variables, { SECRET_KEY_BASE: ' ' })).toThrow(
      'Secret SECRET_KEY_BASE is missing: create it with `openssl rand -hex 64`.',
    );
  });

  it('masks a secret before anything can print it', () => {
    const written: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((chunk) => written.push(String(chunk)) > 0);
    readVariables(variables, { SECRET_KEY_BASE: 'pa$s/word' });
    write.mockRestore();
    const masks = written.join('');
    for (const form of ['pa$s/word', 'pa$$s/word', 'pa%24s%2Fword', '706124732f776f7264', 'pa\\$s/word']) {
      expect(masks).toContain(`::add-mask::${form.replaceAll('%', '%25')}`);
    }
  });
});
