/** Inline style of the summary page: readable in both color schemes, wide tables scroll by themselves. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --text: #1f2328; --muted: #59636e; --page: #f6f8fa; --card: #ffffff; --line: #d1d9e0; --code: #eff2f5;
  --good: #1a7f37; --bad: #cf222e; --halt: #9a6700; --link: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f0f6fc; --muted: #9198a1; --page: #010409; --card: #0d1117; --line: #3d444d; --code: #1b212a;
    --good: #3fb950; --bad: #f85149; --halt: #d29922; --link: #4493f8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.55 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7rem; margin: 0.5rem 0 1rem; }
section, article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 1rem 0; }
article { background: transparent; padding: 0.75rem 1rem; }
article h1 { font-size: 1.35rem; }
article h2 { font-size: 1.15rem; }
article > h3, section > h2 { margin: 0 0 0.5rem; }
a { color: var(--link); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.7rem; vertical-align: top; }
th:not([align]), td:not([align]) { text-align: left; }
th { background: var(--code); }
table td.number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre, samp { font: 0.88em/1.45 ui-monospace, monospace; background: var(--code); border-radius: 4px; }
code { padding: 0.1em 0.3em; }
pre { padding: 0.75rem; overflow-x: auto; }
pre code { padding: 0; }
pre.mermaid { background: transparent; text-align: center; }
blockquote { margin: 0.5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--muted); }
img { max-width: 100%; }
summary { cursor: pointer; color: var(--muted); }
.muted { color: var(--muted); font-weight: normal; }
.success { color: var(--good); } .failure { color: var(--bad); } .cancelled, .skipped { color: var(--halt); }
`;
