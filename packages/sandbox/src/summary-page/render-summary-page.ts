import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Conclusion } from '../workflow/index.ts';
import { hasDiagram, markdownToHtml } from './markdown.ts';
import { pageStyle } from './page-style.ts';
import { escapeHtml } from './sanitize-html.ts';

export interface SummaryStep {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly seconds: number;
}

export interface SummaryJob {
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Markdown, one item for each step that wrote a summary. */
  readonly summaries: readonly string[];
  readonly steps: readonly SummaryStep[];
}

export interface SummaryWorkflow {
  readonly name: string;
  readonly event: string;
  readonly conclusion: Conclusion;
  readonly seconds: number;
  readonly jobs: readonly SummaryJob[];
}

export interface SummaryPage {
  readonly title: string;
  readonly workflows: readonly SummaryWorkflow[];
  /** Shown before the workflows. */
  readonly sections?: readonly { readonly title: string; readonly markdown: string }[];
}

/** One HTML file that needs nothing else: job summaries as GitHub would show them, opened from disk. */
export async function renderSummaryPage(page: SummaryPage): Promise<string> {
  const sections = await Promise.all((page.sections ?? []).map(renderSection));
  const workflows = await Promise.all(page.workflows.map(renderWorkflow));
  const body = [renderOverview(page.workflows), ...sections, ...workflows].join('\n');
  const scripts = hasDiagram(body) ? [await mermaidSource(), drawDiagrams] : [];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(page.title)}</h1>
${body}
</main>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

function renderOverview(workflows: readonly SummaryWorkflow[]): string {
  const rows = workflows.map(
    ({ name, event, conclusion, seconds }, index) =>
      `<tr><td><a href="#workflow-${index + 1}">${escapeHtml(name)}</a></td><td>${escapeHtml(event)}</td>` +
      `<td>${badge(conclusion)}</td><td class="number">${duration(seconds)}</td></tr>`,
  );
  const head = '<tr><th>Workflow</th><th>Event</th><th>Result</th><th>Time</th></tr>';
  return `<section><div class="scroll"><table>${head}${rows.join('')}</table></div></section>`;
}

async function renderSection({ title, markdown }: { title: string; markdown: string }): Promise<string> {
  return `<section><h2>${escapeHtml(title)}</h2>${await markdownToHtml(markdown)}</section>`;
}

async function renderWorkflow(workflow: SummaryWorkflow, index: number): Promise<string> {
  const jobs = await Promise.all(workflow.jobs.map(renderJob));
  const note = `<span class="muted">${escapeHtml(workflow.event)} · ${duration(workflow.seconds)}</span>`;
  const heading = `${escapeHtml(workflow.name)} ${badge(workflow.conclusion)} ${note}`;
  return `<section id="workflow-${index + 1}"><h2>${heading}</h2>${jobs.join('\n')}</section>`;
}

async function renderJob(job: SummaryJob): Promise<string> {
  const summaries = await Promise.all(job.summaries.map(markdownToHtml));
  const steps = job.steps.map(
    ({ name, conclusion, seconds }) =>
      `<tr><td>${badge(conclusion)}</td><td>${escapeHtml(name)}</td><td class="number">${duration(seconds)}</td></tr>`,
  );
  const list = `<details><summary>${job.steps.length} steps</summary><div class="scroll"><table>${steps.join('')}</table></div></details>`;
  const heading = `<h3>${escapeHtml(job.name)} ${badge(job.conclusion)}</h3>`;
  return `<article>${heading}${job.steps.length > 0 ? list : ''}${summaries.join('\n')}</article>`;
}

const signs: Readonly<Record<Conclusion, string>> = {
  success: '✓',
  failure: '✗',
  cancelled: '⊘',
  skipped: '–',
};
const badge = (conclusion: Conclusion): string =>
  `<span class="${conclusion}">${signs[conclusion]} ${conclusion}</span>`;

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

/** Runs exactly the page's own scripts, and loads nothing. */
function contentPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const scriptSource = hashes.length > 0 ? hashes.join(' ') : "'none'";
  return `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src ${scriptSource}`;
}

/** Mermaid's single-file build; a closing script tag in one of its strings must not close ours. */
async function mermaidSource(): Promise<string> {
  const file = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  const source = await readFile(file, 'utf8');
  return source.replaceAll(/<\/(script)/gi, '<\\/$1');
}

/** Ids are counted: Mermaid's own are the time in milliseconds, and two diagrams of one instant were drawn into one. */
const drawDiagrams = `
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: false, deterministicIds: true, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
mermaid.run({ querySelector: 'pre.mermaid' });
`;
