import { expect, test } from 'vitest';
import { markdownToHtml } from './markdown.ts';
import { renderSummaryPage } from './render-summary-page.ts';
import { sanitizeHtml } from './sanitize-html.ts';

const page = (markdown: string) =>
  renderSummaryPage({
    title: 'Demo <1>',
    sections: [{ title: 'Traffic', markdown: '| sent |\n|--:|\n| 4102 |' }],
    workflows: [
      {
        name: 'Deploy',
        event: 'push',
        conclusion: 'success',
        seconds: 83,
        jobs: [
          {
            name: 'deploy',
            conclusion: 'success',
            summaries: [markdown],
            steps: [{ name: 'Provision', conclusion: 'skipped', seconds: 0.25 }],
          },
        ],
      },
    ],
  });

test('shows workflows, jobs, steps, sections and summaries', async () => {
  const html = await page('All **9** probes passed');
  for (const text of [
    'Demo &lt;1&gt;',
    'Deploy',
    '1 min 23 s',
    'Provision',
    '– skipped',
    '4102',
    '<strong>9</strong>',
  ])
    expect(html).toContain(text);
});

test('brings Mermaid along only when there is a diagram, and loads nothing', async () => {
  const plain = await page('no diagram');
  expect(plain.length).toBeLessThan(10_000);
  expect(plain).not.toContain('<script');
  const drawn = await page('```mermaid\nflowchart LR\n  a --> b\n```');
  expect(drawn.slice(0, 10_000)).toContain('<pre class="mermaid">flowchart LR\n  a --&gt; b');
  expect(drawn.length).toBeGreaterThan(1_000_000);
  expect(drawn.slice(0, 1000)).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-`,
  );
  // The closing tags of the two scripts of the page: none inside of Mermaid ends a script early.
  expect(drawn.split('</script').length - 1).toBe(2);
});

test('keeps the raw tables that summaries contain', async () => {
  const table = '<table><tr><th colspan="2">kind</th></tr><tr><td>a</td><td>b &amp; c</td></tr></table>';
  expect(await markdownToHtml(table)).toContain(table);
});

test('code stays code', async () => {
  expect(await markdownToHtml('`<script>x</script>`')).toContain('&lt;script&gt;x&lt;/script&gt;');
});

test.each([
  ['<script>alert(1)</script>text', 'text'],
  ['<td onclick="alert(1)" align="right">x</td>', '<td align="right">x</td>'],
  ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  ['<a href=" java\nscript:alert(1)">x</a>', '<a>x</a>'],
  ['<img src="https://elsewhere.example/x.png" onerror=alert(1) alt="x">', '<img alt="x">'],
  ['<scr<script>x</script>ipt>alert(1)</script>', 'alert(1)'],
  ['<iframe src=x></iframe><style>*{}</style>rest', 'rest'],
  ['<svg><a href="x">y</a></svg>z', 'z'],
  ['<p title="a > b" style="x">y</p>', '<p title="a > b">y</p>'],
  ['1 < 2 and <b', '1 &lt; 2 and &lt;b'],
])('%j becomes %j', (html, safe) => {
  expect(sanitizeHtml(html)).toBe(safe);
});
