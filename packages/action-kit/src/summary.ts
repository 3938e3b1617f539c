/** Builds the Markdown of a job summary. Every text given to it is escaped; nothing else writes summaries. */
export interface Summary {
  heading(text: string, level?: 1 | 2 | 3): Summary;
  paragraph(text: string): Summary;
  table(header: readonly string[], rows: readonly (readonly string[])[]): Summary;
  list(items: readonly string[]): Summary;
  /** A Mermaid diagram: the source is ours; put texts into it by `mermaidText`. */
  diagram(source: string): Summary;
  code(text: string, language?: string): Summary;
  /** Folded away under a line of text. */
  details(title: string, fill: (inner: Summary) => void): Summary;
  toMarkdown(): string;
}

export function createSummary(): Summary {
  const blocks: string[] = [];
  const add = (block: string): Summary => {
    blocks.push(block);
    return summary;
  };
  const summary: Summary = {
    heading: (text, level = 2) => add(`${'#'.repeat(level)} ${escapeMarkdown(text)}`),
    paragraph: (text) => add(escapeMarkdown(text)),
    table: (header, rows) =>
      add(
        [row(header), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(escapeCell)))].join(
          '\n',
        ),
      ),
    list: (items) => add(items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')),
    diagram: (source) => add(`\`\`\`mermaid\n${source}\n\`\`\``),
    code: (text, language = '') => add(`${fence(text)}${language}\n${text}\n${fence(text)}`),
    details: (title, fill) => {
      const inner = createSummary();
      fill(inner);
      return add(`<details><summary>${escapeMarkdown(title)}</summary>\n\n${inner.toMarkdown()}\n</details>`);
    },
    toMarkdown: () => `${blocks.join('\n\n')}\n`,
  };
  return summary;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown and HTML show as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_[\]#~])/g, '\\$1');
}

function escapeCell(text: string): string {
  return escapeMarkdown(text).replaceAll('|', '\\|').replaceAll(/\r?\n/g, '<br>');
}

/** Text for a label between double quotes of a Mermaid diagram. */
export function mermaidText(text: string): string {
  return text.replace(/[^\w .:/,()→-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** A fence longer than any run of backticks in the text. */
function fence(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}
