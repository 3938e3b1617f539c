import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRecordings } from './recording.ts';
import { replay, type Verdict } from './replay.ts';
import { disagreementLines, tableLines, tallies, unservedLines } from './report.ts';

/**
 * npm run recordings -- --from <folder> [--only <text>] [--latest] [--all]
 *
 * Replays recorded exchanges with the Scaleway API against the local Scaleway and prints how far they agree. `--only`
 * takes the recordings whose name contains the text, `--latest` compares all of them with the newest API instead of
 * the API of their day, `--all` lists every disagreement. The last line is JSON.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    only: { type: 'string', default: '' },
    latest: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
if (values.from === undefined) {
  console.error('usage: npm run recordings -- --from <folder> [--only <text>] [--latest] [--all]');
  process.exit(2);
}

if (!existsSync(values.from)) {
  console.error(`${values.from} does not exist. --from wants a folder with <product>/*.jsonl in it.`);
  process.exit(2);
}

const verdicts: Verdict[] = [];
for (const recording of readRecordings(values.from)) {
  if (!recording.name.includes(values.only)) continue;
  const replayed = await replay(recording, { apiOfTheDay: !values.latest });
  verdicts.push(...replayed.verdicts);
  for (const problem of replayed.problems)
    console.error(`The local Scaleway failed in ${recording.name}:`, problem);
}
if (verdicts.length === 0) {
  console.error(`No recordings (<folder>/*.jsonl) in ${values.from}.`);
  process.exit(1);
}

const byProduct = tallies(verdicts);
const disagreements = disagreementLines(verdicts, values.all ? Number.POSITIVE_INFINITY : 20);
const lines = [...tableLines(byProduct), '', ...unservedLines(verdicts), ...disagreements];
for (const line of lines) console.log(line);
console.log(JSON.stringify({ recordings: byProduct }));
