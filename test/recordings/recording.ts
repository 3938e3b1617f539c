import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { type CutJson, parseCutJson } from './cut-json.ts';
import { isObject } from './shape.ts';

/** One recorded line: see the README of the recordings for the meaning of its keys. */
interface Line {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly request?: string;
  readonly status: number;
  readonly response?: string;
  readonly response_same_as?: number;
}

function parseLine(text: string, file: string): Line {
  const line: unknown = JSON.parse(text);
  if (isObject(line) && typeof line.path === 'string' && typeof line.status === 'number') {
    return line as unknown as Line;
  }
  throw new Error(`${file}: not a recorded exchange: ${text.slice(0, 100)}`);
}

export interface Exchange {
  readonly line: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly request: string | undefined;
  readonly status: number;
  /** The body of the answer, those told by reference included. `undefined`: no body. */
  readonly response: string | undefined;
}

export interface Recording {
  /** Folder and file, such as `vpc/acl-basic`. */
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

/** Reads every `<folder>/*.jsonl` below this folder. */
export function readRecordings(from: string): readonly Recording[] {
  const folders = readdirSync(from).filter((name) => statSync(join(from, name)).isDirectory());
  return folders.sort().flatMap((folder) =>
    readdirSync(join(from, folder))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => readRecording(`${folder}/${file.replace('.jsonl', '')}`, join(from, folder, file))),
  );
}

function readRecording(name: string, file: string): Recording {
  const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const lines = texts.map((text) => parseLine(text, file));
  const responseOf = (index: number): string | undefined => {
    const line = lines[index];
    return line?.response_same_as === undefined ? line?.response : responseOf(line.response_same_as);
  };
  const exchanges = lines.map(({ method, host, path, request, status }, index) => {
    return { line: index, method, host, path, request, status, response: responseOf(index) };
  });
  return { name, exchanges };
}

/** The product of an exchange: the first part of its path, or `object` for Object Storage, which has own hosts. */
export function productOf(exchange: Exchange): string {
  if (exchange.host === 'api.scaleway.com') return exchange.path.split('/')[1] ?? '';
  return exchange.host.includes('s3.') ? 'object' : exchange.host;
}

const cutMark = '…cut';

/** Elements as lists, since one of a list cannot be told from the only one. */
const xml = new XMLParser({ parseTagValue: false, isArray: () => true });

function parseXml(text: string): unknown {
  const { '?xml': _declaration, ...document } = xml.parse(text) as Record<string, unknown>;
  return document;
}

/** The body as JSON or XML, as far as it was kept; text that is neither as a string. */
export function parseBody(text: string | undefined): CutJson {
  if (text === undefined || text === '') return { value: undefined, openDepth: 0 };
  try {
    if (/^<(\?xml|Error>)/.test(text)) return { value: parseXml(text), openDepth: 0 };
    if (text.endsWith(cutMark)) return parseCutJson(text.slice(0, -cutMark.length));
    return { value: JSON.parse(text), openDepth: 0 };
  } catch {
    // Plain text, such as user data.
    return { value: text, openDepth: 0 };
  }
}

/** The day on which it was recorded (YYYY-MM-DD): the newest timestamp in it. */
export function recordedOn(recording: Recording): string | undefined {
  const pattern =
    /"(?:created_at|updated_at|creation_date|modification_date|started_at)": ?"(\d{4}-\d\d-\d\d)/g;
  const days = recording.exchanges.flatMap(({ response }) =>
    [...(response ?? '').matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return days.sort().at(-1);
}

/** The organization in whose name it was recorded. */
export function organizationOf(recording: Recording): string | undefined {
  const all = recording.exchanges.map(({ response }) => response ?? '').join('\n');
  const counts = new Map<string, number>();
  for (const match of all.matchAll(/"organization(?:_id)?": ?"([0-9a-f-]{36})"/g)) {
    const id = match[1] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
