export interface CutJson {
  readonly value: unknown;
  /** So many objects and arrays, from the outermost along the last child, were cut open and may lack entries. */
  readonly openDepth: number;
}

/** Parses the beginning of a JSON text: everything up to the last complete entry, with the open brackets closed. */
export function parseCutJson(text: string): CutJson {
  const end = lastCompleteEntry(text);
  if (end === undefined) return { value: undefined, openDepth: 0 };
  const closing = [...end.open].reverse().map((bracket) => (bracket === '{' ? '}' : ']'));
  const value: unknown = JSON.parse(text.slice(0, end.at) + closing.join(''));
  return { value, openDepth: end.open.length };
}

interface EntryEnd {
  readonly at: number;
  readonly open: readonly string[];
}

function lastCompleteEntry(text: string): EntryEnd | undefined {
  const open: string[] = [];
  let inString = false;
  let end: EntryEnd | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') open.push(character);
    else if (character === '}' || character === ']') open.pop();
    else if (character === ',') end = { at, open: [...open] };
  }
  return end;
}
