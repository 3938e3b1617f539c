import { describe, expect, it } from 'vitest';
import { createSummary, mermaidText } from './summary.ts';

describe('a job summary', () => {
  it('shows a cell as it is, whatever it holds', () => {
    const text = createSummary()
      .table(['Name'], [['<b>|`x`|\n$1']])
      .toMarkdown();
    expect(text).toBe('| Name |\n| --- |\n| &lt;b&gt;\\|\\`x\\`\\|<br>$1 |\n');
  });

  it('fences code longer than the fences inside it', () => {
    expect(createSummary().code('a ``` b').toMarkdown()).toBe('````\na ``` b\n````\n');
  });

  it('keeps quotes and brackets out of Mermaid labels', () => {
    expect(mermaidText('a "b" [c]')).toBe('a #34;b#34; #91;c#93;');
  });
});
