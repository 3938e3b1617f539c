import { describe, expect, it } from 'vitest';
import { interpolate } from './interpolate.ts';

const known: Readonly<Record<string, string>> = { NAME: 'lago', EMPTY: '' };
/** Tests write `%` for a dollar, so that no text looks like a forgotten template. */
const dollars = (text: string) => text.replaceAll('%', '$');
const read = (text: string) => interpolate(dollars(text), (name) => known[name]).value;

describe('interpolation', () => {
  it.each([
    ['%NAME/%{NAME}', 'lago/lago'],
    ['a%%b', 'a$b'],
    ['%{NONE:-5432}', '5432'],
    ['%{EMPTY:-x}|%{EMPTY-x}', 'x|'],
    ['%{NONE:-%{NAME:-y}}', 'lago'],
    ['%{NONE:-{"a":{}}}', '{"a":{}}'],
    ['%{NAME:+set}%{NONE:+set}', 'set'],
    ['%{NAME:?must be set}', 'lago'],
    ['cost: 5%', 'cost: 5$'],
  ])('reads %s as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('does not know what nobody told it', () => {
    expect(read('redis://%{HOST}:6379')).toBeUndefined();
    expect(read('%{NONE:?must be set}')).toBeUndefined();
  });

  it('names those that a text demands in vain', () => {
    const lacking = (text: string) => interpolate(dollars(text), (name) => known[name]).lacking;
    expect(lacking('%{NONE:?must be set}%{EMPTY:?}%{EMPTY?}%{NAME:?}%NONE')).toEqual(['NONE', 'EMPTY']);
    expect(lacking('%{NAME:-%{NONE:?}}|%{NONE:-%{OTHER:?}}')).toEqual(['OTHER']);
  });

  it('names the variables, those of defaults too', () => {
    expect(interpolate(dollars('%{A}:%{B:-%{C}}'), () => undefined).variables).toEqual(['A', 'B', 'C']);
  });
});
