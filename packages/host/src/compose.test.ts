import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';

const commands = compose('lago', 'lago-scw/releases/v1.50.0-01234567');
const prefix =
  'docker compose --project-name lago --project-directory lago-scw/releases/v1.50.0-01234567 --file lago-scw/releases/v1.50.0-01234567/compose.yaml --profile *';

describe('docker compose', () => {
  it.each([
    ['checks the file quietly', commands.config(), 'config --quiet'],
    ['pulls without a progress bar', commands.pull(), 'pull --quiet'],
    [
      'starts the named services alone and waits',
      commands.up(['api', 'front'], { waitTimeoutSeconds: 60 }),
      'up --detach --no-deps --wait --wait-timeout 60 api front',
    ],
    [
      'removes what the file no longer has, on request',
      commands.up(['api'], { waitTimeoutSeconds: 60, removeOrphans: true }),
      'up --detach --no-deps --wait --wait-timeout 60 --remove-orphans api',
    ],
    ['stops with patience', commands.stop(['worker'], 40), 'stop --timeout 40 worker'],
    ['removes the project', commands.down(), 'down --volumes --remove-orphans --timeout 35'],
    ['lists all containers as JSON', commands.ps(), 'ps --all --format json'],
    ['runs a one-off container', commands.run('migrate'), 'run --rm --no-TTY --no-deps migrate'],
    [
      'runs another command in it',
      commands.run('migrate', ['rails', 'x']),
      'run --rm --no-TTY --no-deps migrate rails x',
    ],
    ['runs another command in a container', commands.exec('api', ['true']), 'exec --no-TTY api true'],
    [
      'shows when each line of a log came',
      commands.logs('clock', 1, { timestamps: true }),
      'logs --no-color --tail 1 --no-log-prefix --timestamps clock',
    ],
    ['shows the end of a log', commands.logs('api', 50), 'logs --no-color --tail 50 api'],
  ])('%s', (_name, argv, words) => {
    expect(argv.join(' ')).toBe(`${prefix} ${words}`);
  });

  it('gets variables for the compose file from its environment', () => {
    const argv = compose('lago', 'folder', { LAGO_SCW_COLOR: 'green' }).config();
    expect(argv.slice(0, 4)).toEqual(['env', 'LAGO_SCW_COLOR=green', 'docker', 'compose']);
  });
});
