import { describe, expect, it } from 'vitest';
import { parseDockerCommand } from './docker-command.ts';

describe('a docker line that needs no shell', () => {
  it('is split into its words, quotes taken off', () => {
    expect(parseDockerCommand(`docker compose --profile '*' run api 'a b' 'it'\\''s' ''`)).toEqual({
      argv: ['compose', '--profile', '*', 'run', 'api', 'a b', "it's", ''],
      variables: {},
    });
  });

  it('may set variables by env', () => {
    expect(parseDockerCommand(`env COLOR=blue 'TEXT=$a b' docker compose ps`)).toEqual({
      argv: ['compose', 'ps'],
      variables: { COLOR: 'blue', TEXT: '$a b' },
    });
  });
});

it.each([
  'docker compose ps | cat',
  'docker compose ps && true',
  'docker compose ps $NAME',
  'docker compose ps "a"',
  'docker compose ps *',
  "docker compose ps 'a",
  'cd folder && docker compose ps',
  'COLOR=blue docker compose ps',
  'env docker-compose ps',
  'env -i docker compose ps',
  'sh -s --',
  'true',
  '',
])('the shell gets: %s', (line) => {
  expect(parseDockerCommand(line)).toBeUndefined();
});
