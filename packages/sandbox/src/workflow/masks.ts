/**
 * The values that must not be seen in anything logged, in every spelling that GitHub's runner registers.
 * Source of the rules: facts of the runner 2.336.0 (HostContext, ValueEncoders). One set for each job.
 */
export class Masks {
  readonly #values = new Set<string>();

  /** Registers the value and, when it has several lines, each trimmed line (no minimum length, as the runner). */
  add(value: string): void {
    this.#register(value);
    const lines = value.split(/\r\n|\r|\n/);
    if (lines.length === 1) return;
    for (const line of lines) this.#register(line.trim());
  }

  /** The text with each run of masked characters replaced by `***`. */
  apply(text: string): string {
    const ranges = this.#rangesIn(text);
    let result = '';
    let position = 0;
    for (const [start, end] of ranges) {
      result += `${text.slice(position, start)}***`;
      position = end;
    }
    return result + text.slice(position);
  }

  /** Line by line, as the runner does with step summaries. */
  applyToLines(text: string): string {
    return text
      .split('\n')
      .map((line) => this.apply(line))
      .join('\n');
  }

  get size(): number {
    return this.#values.size;
  }

  #register(value: string): void {
    if (value.trim() === '') return;
    for (const spelling of [value, ...encodings.map((encode) => encode(value))]) {
      if (spelling !== '') this.#values.add(spelling);
    }
  }

  #rangesIn(text: string): (readonly [number, number])[] {
    const found: [number, number][] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
      }
    }
    found.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
    return merge(found);
  }
}

/** Ranges that overlap or touch become one, so that neighboring secrets show as one `***`. */
function merge(ranges: readonly [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

type Encode = (value: string) => string;

const base64From =
  (offset: number): Encode =>
  (value) => {
    const bytes = Buffer.from(value, 'utf8');
    return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString('base64');
  };

const xmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

/** The runner's spellings; those of PowerShell mask the parts around `&` that its errors print alone. */
const encodings: readonly Encode[] = [
  base64From(0),
  base64From(1),
  base64From(2),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, percentEncode),
  (value) => value.replace(/[<>"'&]/g, (character) => xmlEntities[character] ?? character),
  (value) => value.replaceAll("'", "''"),
  (value) => value.replaceAll('"', '\\"'),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  (value) => longEnough(value.slice(0, ampersandEnd(value))),
  (value) => longEnough(value.includes('&') ? value.slice(ampersandEnd(value) + skipAfterPlus(value)) : ''),
];

const percentEncode: Encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
const longEnough: Encode = (part) => (part.length >= 6 ? part : '');
const skipAfterPlus = (value: string): number => (value.includes('&+') ? 1 : 0);
const ampersandEnd = (value: string): number =>
  value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1;
