import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineAction } from '@lago-scw/action-kit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareDefinition, compareTrees, forbiddenFiles } from './check-dist.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-dist-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function tree(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, name, path), content);
  return join(folder, name);
}

describe('the check of dist/', () => {
  it('finds stale, missing and left-over files', () => {
    const committed = tree('committed', { 'a.js': '1', 'old.js': '1' });
    const rebuilt = tree('rebuilt', { 'a.js': '2', 'new.js': '1' });
    expect(compareTrees(committed, rebuilt)).toEqual([
      'dist/a.js differs from what the sources make',
      'dist/new.js is missing',
      'dist/old.js is left over from an earlier build',
    ]);
  });

  it('refuses native add-ons and programs', () => {
    const dist = tree('dist', { 'sshcrypto.node': '', 'pagent.exe': '', 'index.js': '' });
    expect(forbiddenFiles(dist)).toHaveLength(2);
  });

  it('finds where action.yml and the code differ', () => {
    const definition = defineAction({
      name: 'provision',
      inputs: {
        spec: { kind: 'text', default: 'lago.yml' },
        mode: { kind: 'choice', values: ['plan'], required: true },
      },
      outputs: ['topology'],
      variables: {},
    });
    const file = {
      inputs: [
        { name: 'spec', description: '', required: false, default: 'spec.yml' },
        { name: 'extra', description: '', required: false, default: '' },
      ],
      outputs: [{ name: 'plan', description: '' }],
      runs: {},
    };
    expect(compareDefinition('provision', definition, file)).toEqual([
      "actions/scw-provision: input 'spec': default is 'spec.yml' in action.yml, 'lago.yml' in the code",
      "actions/scw-provision: input 'mode' is in the code but not in action.yml",
      "actions/scw-provision: input 'extra' is in action.yml but not in the code",
      "actions/scw-provision: output 'topology' is in only one of action.yml and the code",
      "actions/scw-provision: output 'plan' is in only one of action.yml and the code",
    ]);
  });
});
