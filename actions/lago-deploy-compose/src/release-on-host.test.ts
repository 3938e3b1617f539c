import { describe, expect, it } from 'vitest';
import { withHostVariables } from './release-on-host.ts';

const host = { color: 'blue', release: 'v1.50.0-01234567', privateAddress: '172.16.0.2' } as const;
const folder = 'lago-scw/releases/v1.50.0-01234567';

describe('the files of a release on a host', () => {
  it('tell its compose file what only the host knows', () => {
    expect(withHostVariables([], host)).toEqual([
      { path: `${folder}/.env`, content: 'LAGO_SCW_COLOR=blue\nLAGO_SCW_PRIVATE_ADDRESS=172.16.0.2\n' },
    ]);
  });

  it('keep the variables that the release has for its compose file', () => {
    const files = [
      { path: `${folder}/compose.yaml`, content: 'services: {}\n' },
      { path: `${folder}/.env`, mode: 0o600, content: Buffer.from('OWN="value"\n') },
    ];
    expect(withHostVariables(files, host)).toEqual([
      files[0],
      {
        path: `${folder}/.env`,
        content: 'OWN="value"\nLAGO_SCW_COLOR=blue\nLAGO_SCW_PRIVATE_ADDRESS=172.16.0.2\n',
      },
    ]);
  });
});
