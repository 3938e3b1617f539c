import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definition } from './definition.ts';

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

describe('action.yml', () => {
  it('has the inputs and outputs of the code', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(definition.inputs));
    expect(Object.keys(action.outputs)).toEqual(definition.outputs);
    expect(action.inputs.spec.default).toBe(definition.inputs.spec.default);
  });
});

describe('the README', () => {
  it('names every variable', () => {
    const undocumented = Object.keys(definition.variables).filter((name) => !readme.includes(name));
    expect(undocumented).toEqual([]);
  });
});
