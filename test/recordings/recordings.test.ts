import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecordings } from './recording.ts';
import { replay, type Verdict } from './replay.ts';
import { disagreementLines, tallies } from './report.ts';

const beside = fileURLToPath(new URL('../../../shared/scaleway-recordings', import.meta.url));
const from = process.env.LAGO_SCW_RECORDINGS ?? beside;
const required = ['block', 'instance', 'ipam', 'marketplace', 'rdb', 'vpc'];

test('the local Scaleway agrees with the recorded one in at least 90 % of the exchanges', async (context) => {
  if (!existsSync(from)) {
    const reason = `no recordings in ${from}; LAGO_SCW_RECORDINGS names another folder`;
    if (process.env.CI === 'true') throw new Error(`CI must have the recordings: ${reason}.`);
    context.skip(reason);
  }
  const verdicts: Verdict[] = [];
  for (const recording of readRecordings(from)) {
    const replayed = await replay(recording, { apiOfTheDay: true });
    expect(replayed.problems, `the local Scaleway failed in ${recording.name}`).toEqual([]);
    verdicts.push(...replayed.verdicts);
  }
  const byProduct = tallies(verdicts);
  const agreement = required.map((product) => {
    const { exchanges = 0, agree = 0 } = byProduct[product] ?? {};
    return [product, exchanges === 0 ? 0 : agree / exchanges] as const;
  });
  const poor = agreement.filter(([, share]) => share < 0.9);
  expect(poor, disagreementLines(verdicts, 20).join('\n')).toEqual([]);
});
