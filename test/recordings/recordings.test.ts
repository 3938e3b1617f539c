import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecordings } from './recording.ts';
import { replay, type Verdict } from './replay.ts';
import { disagreementLines, tallies } from './report.ts';

const beside = fileURLToPath(new URL('../../../shared/scaleway-recordings', import.meta.url));
const from = process.env.LAGO_SCW_RECORDINGS ?? beside;

/** Least share of agreement, by product. */
const required = {
  account: 0.95,
  block: 0.95,
  cockpit: 0.95,
  domain: 0.95,
  iam: 0.95,
  instance: 0.95,
  // Some addresses in the recordings belong to Kubernetes nodes, which are not served.
  ipam: 0.94,
  marketplace: 0.95,
  object: 0.95,
  rdb: 0.95,
  redis: 0.95,
  'transactional-email': 0.95,
  vpc: 0.95,
};

test('the local Scaleway agrees with the recorded one as far as is required of each product', async (context) => {
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
  const agreement = Object.entries(required).map(([product, least]) => {
    const { exchanges = 0, agree = 0 } = byProduct[product] ?? {};
    return { product, share: exchanges === 0 ? 0 : agree / exchanges, least };
  });
  const poor = agreement.filter(({ share, least }) => share < least);
  expect(poor, disagreementLines(verdicts, 20).join('\n')).toEqual([]);
});
