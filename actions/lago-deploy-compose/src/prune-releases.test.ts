import { describe, expect, it } from 'vitest';
import { releasesToRemove } from './prune-releases.ts';

const releases = [
  { id: 'e', images: ['api:5', 'proxy:1'] },
  { id: 'd', images: ['api:4', 'proxy:1'] },
  { id: 'c', images: ['api:3', 'proxy:1'] },
  { id: 'b', images: ['api:2', 'proxy:1'] },
  { id: 'a', images: ['api:2', 'proxy:0'] },
];

describe('pruning', () => {
  it('keeps the newest, and the images that these have', () => {
    expect(releasesToRemove(releases, 3, [])).toEqual({ ids: ['b', 'a'], images: ['api:2', 'proxy:0'] });
  });

  it('keeps what runs, however old it is, with its images', () => {
    expect(releasesToRemove(releases, 2, ['b'])).toEqual({ ids: ['c', 'a'], images: ['api:3', 'proxy:0'] });
  });

  it('removes nothing while there are few', () => {
    expect(releasesToRemove(releases, 5, [])).toEqual({ ids: [], images: [] });
  });
});
