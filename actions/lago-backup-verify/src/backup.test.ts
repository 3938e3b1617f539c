import { describe, expect, it } from 'vitest';
import { choose, restorable } from './backup.ts';
import { isScratchOf, scratchTags } from './scratch-name.ts';

describe('the newest backup', () => {
  const backup = (id: string, day: number, status = 'ready') => ({
    id,
    name: id,
    status,
    createdAt: new Date(2026, 0, day),
    size: 1,
  });

  it('is the newest that can be restored', () => {
    const list = [
      backup('old', 1),
      backup('new', 3),
      backup('middle', 2),
      backup('unfinished', 4, 'creating'),
    ];
    expect(choose(restorable('snapshot', list, 'sbs_5k'), {}).id).toBe('new');
  });

  it('is missing with a reason', () => {
    expect(() => restorable('snapshot', [backup('one', 1, 'creating')], 'sbs_5k')).toThrow(
      /one \(creating\)/,
    );
    expect(() => restorable('logical-backup', [], 'lssd')).toThrow(/no logical-backup/);
  });
});

describe('another backup', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 0, number));
  const ready = [3, 2, 1].map((number) => ({
    kind: 'snapshot' as const,
    id: String(number),
    name: 'n',
    createdAt: day(number),
    sizeBytes: 1,
  }));

  it('is the newest that was there at a time', () => {
    expect(choose(ready, { at: new Date(day(2).getTime() + 1) }).id).toBe('2');
    expect(() => choose(ready, { at: new Date(0) })).toThrow(/No backup is from before 1970/);
  });

  it('is any of those that are kept', () => {
    const chosen = new Set(Array.from({ length: 200 }, () => choose(ready, { random: true }).id));
    expect([...chosen].sort()).toEqual(['1', '2', '3']);
  });
});

describe('what may be removed', () => {
  const tags = scratchTags('prod');
  it.each([
    ['a marked scratch', { id: '1', name: 'lago-prod-drill-7', tags }, true],
    [
      'a copy that still has the tags of its source',
      { id: '1', name: 'lago-prod-drill-7', tags: ['lago-scw', 'env=prod', 'role=database'] },
      true,
    ],
    ['production, whatever its name', { id: 'db', name: 'lago-prod-drill-7', tags }, false],
    ['the database by name', { id: '1', name: 'lago-prod-db', tags }, false],
    [
      'the database of an environment called like a drill',
      { id: '1', name: 'lago-prod-drill-x-db', tags: ['lago-scw', 'env=prod-drill-x', 'role=database'] },
      false,
    ],
    ['somebody else’s instance', { id: '1', name: 'lago-prod-drill-7', tags: [] }, false],
  ])('%s', (_name, instance, expected) => {
    expect(isScratchOf('prod', instance, 'db')).toBe(expected);
  });
});
