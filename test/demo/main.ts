import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderSummaryPage, type Sandbox, startSandbox } from '@lago-scw/sandbox';
import { root } from '../../tools/actions.ts';
import { buildDist, isDistCurrent } from '../../tools/build-dist.ts';
import { describeSandbox } from './keep.ts';
import { failureLine, faultsOf, outcomeTable, type Played } from './outcome.ts';
import { printRun } from './progress.ts';
import { chapters, domain, openStage, play, repository } from './story.ts';
import { startTraffic } from './traffic.ts';

// Runs the reference workflows on this machine: deploy twice, roll back, drill. Exit code 0 only if all went as it must.
const { values: flags } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
});
const began = Date.now();
const cancel = new AbortController();
process.once('SIGINT', () => {
  print('\nStopping: everything that was started is being taken down …\n');
  cancel.abort();
});

await ensureBundles();
print('Starting a local Scaleway, a local GitHub and PostgreSQL …\n');
const sandbox = await startSandbox({ domain, repository, latencyFactor: 0.02 });
try {
  process.exitCode = await tellStory(sandbox);
  if (flags.keep && !cancel.signal.aborted) {
    print(describeSandbox(sandbox));
    await new Promise<void>((resolve) => cancel.signal.addEventListener('abort', () => resolve()));
  }
} finally {
  await sandbox.stop();
}
process.exit(cancel.signal.aborted && !flags.keep ? 130 : process.exitCode);

async function tellStory(on: Sandbox): Promise<number> {
  const stage = await openStage(on);
  const traffic = startTraffic({
    domain,
    ca: on.authorityPem,
    perSecond: 25,
    target: () => on.domainTarget(443),
  });
  const played: Played[] = [];
  for (const chapter of chapters) {
    if (cancel.signal.aborted) break;
    print(`\n${chapter.workflow}: ${chapter.title}\n`);
    const from = Date.now();
    const result = await play(stage, chapter, {
      onEvent: printRun(print, process.stdout.isTTY, flags.verbose),
      signal: cancel.signal,
    });
    // A last look: who answers now that it is over.
    await new Promise((resolve) => setTimeout(resolve, 300));
    played.push({ chapter, result, from, until: Date.now() });
    if (result.conclusion !== 'success') break;
  }
  await traffic.stop();
  const faults = faultsOf(played, traffic.samples);
  const table = outcomeTable(played, traffic.samples);
  const page = await writePage(played, [
    `\`\`\`\n${table}\n\n${failureLine(played, traffic.samples)}\n\`\`\``,
  ]);
  print(
    `\n${table}\n\n  ${failureLine(played, traffic.samples)}\n  ${((Date.now() - began) / 1000).toFixed(1)} s in all\n\n`,
  );
  print(`Job summaries: ${page}\n`);
  for (const fault of faults) print(`✗ ${fault}\n`);
  return faults.length === 0 && played.length === chapters.length ? 0 : 1;
}

async function writePage(played: readonly Played[], sections: readonly string[]): Promise<string> {
  const folder = join(root, 'demo-report');
  await mkdir(folder, { recursive: true });
  const page = join(folder, 'index.html');
  await writeFile(
    page,
    await renderSummaryPage({
      title: 'lago-scw demo',
      sections: sections.map((markdown) => ({ title: 'What happened', markdown })),
      workflows: played.map(({ chapter, result }) => ({
        name: `${result.workflow}: ${chapter.title}`,
        event: chapter.event.name,
        conclusion: result.conclusion,
        seconds: result.seconds,
        jobs: result.jobs,
      })),
    }),
  );
  return page;
}

async function ensureBundles(): Promise<void> {
  const dist = join(root, 'dist');
  if (isDistCurrent(dist)) return;
  print('Bundling the actions: sources are newer than dist/ …\n');
  await buildDist(dist);
}

function print(text: string): void {
  process.stdout.write(text);
}
