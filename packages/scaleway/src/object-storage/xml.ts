import { createHash } from 'node:crypto';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** Elements that S3 repeats: always arrays here, also when there is one. */
const lists = new Set(['Contents', 'Version', 'DeleteMarker', 'CommonPrefixes', 'Rule', 'Tag', 'Transition']);

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => lists.has(String(name)) });
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

/** The XML of an answer, as objects of text. Element names are S3's. */
export function parseXml(text: string): unknown {
  return parser.parse(text);
}

/** A body for S3, with the name space that it wants on the root. */
export function buildXml(root: string, content: object): string {
  return builder.build({ [root]: { '@xmlns': 'http://s3.amazonaws.com/doc/2006-03-01/', ...content } });
}

/** S3 refuses some bodies that carry no digest. */
export function withDigest(body: string): Readonly<Record<string, string>> {
  const digest = createHash('md5').update(body).digest('base64');
  return { 'content-md5': digest, 'content-type': 'application/xml' };
}

/** An error of S3 in the form that `faultOf` explains: its code is the type. */
export function explainError(text: string): unknown {
  const error = elementOf(parseLeniently(text), 'Error');
  const [code, message] = [textOf(error, 'Code'), textOf(error, 'Message')];
  if (code === undefined) return { message: text.slice(0, 200).trim() };
  return { type: code, message: `${code}: ${message ?? 'no explanation'}` };
}

function parseLeniently(text: string): unknown {
  try {
    return parseXml(text);
  } catch {
    // A gateway's own page: its first words are shown instead.
    return undefined;
  }
}

export function elementOf(parent: unknown, name: string): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, name) : undefined;
}

export function listOf(parent: unknown, name: string): readonly unknown[] {
  const found = elementOf(parent, name);
  return Array.isArray(found) ? found : [];
}

export function textOf(parent: unknown, name: string): string | undefined {
  const found = elementOf(parent, name);
  return typeof found === 'string' ? found : undefined;
}
