import { Marked } from 'marked';
import { sanitizeHtml } from './sanitize-html.ts';

const marked = new Marked({ gfm: true });

/** GitHub-flavored Markdown as safe HTML; a ```mermaid block becomes a picture when the page opens. */
export async function markdownToHtml(markdown: string): Promise<string> {
  const html = sanitizeHtml(await marked.parse(markdown));
  return html
    .replaceAll(/<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs, '<pre class="mermaid">$1</pre>')
    .replaceAll('<table>', '<div class="scroll"><table>')
    .replaceAll('</table>', '</table></div>');
}

export const hasDiagram = (html: string): boolean => html.includes('<pre class="mermaid">');
