import { ActionError, createEffects } from '@lago-scw/effects';
import { expect, it } from 'vitest';
import { printProgress } from './progress.ts';

it('marks what failed, and not what there was no reason to do', async () => {
  const lines: string[] = [];
  const effects = createEffects({ listeners: [printProgress((line) => lines.push(line.slice(2, 3)))] });
  const end = (key: string, work: () => Promise<void>) =>
    effects.perform({ id: 'a', kind: 'http', key, do: work }).catch(() => {});
  await end('done', async () => {});
  await end('failed', () => Promise.reject(new ActionError('probe', 'it is not', '')));
  await end('skipped', () => Promise.reject(new ActionError('skipped', 'nothing to look at', '')));
  expect(lines).toEqual(['✓', '✗', '–']);
});
