import { XMLBuilder, XMLParser } from 'fast-xml-parser';

/** One element: its attributes as `@name`, its text as a string, its children by name; a list repeats an element. */
export type Xml = { readonly [name: string]: XmlValue | readonly XmlValue[] | undefined };
export type XmlValue = string | Xml;

const options = { ignoreAttributes: false, attributeNamePrefix: '@' } as const;
const parser = new XMLParser({ ...options, parseTagValue: false, ignoreDeclaration: true });
const builder = new XMLBuilder({ ...options, suppressEmptyNode: false });

/** The document, without the name spaces of its elements; `undefined` when the text is not XML. */
export function parseXml(text: string): Xml | undefined {
  try {
    const parsed: unknown = parser.parse(text, true);
    return typeof parsed === 'object' && parsed !== null ? (withoutNamespaces(parsed) as Xml) : undefined;
  } catch {
    // What a client sent as XML is not: the caller answers MalformedXML.
    return undefined;
  }
}

export function buildXml(document: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;
}

function withoutNamespaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNamespaces);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '@xmlns');
  const [only] = entries;
  // An element with a name space and text alone is an object with one entry, `#text`.
  if (entries.length === 1 && only?.[0] === '#text') return only[1];
  return Object.fromEntries(entries.map(([name, below]) => [name, withoutNamespaces(below)]));
}

/** The children of this name: none, one or many. */
export function children(parent: XmlValue | undefined, name: string): readonly XmlValue[] {
  const found = typeof parent === 'object' ? parent[name] : undefined;
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found as XmlValue];
}

export function child(parent: XmlValue | undefined, name: string): XmlValue | undefined {
  return children(parent, name)[0];
}

/** The text of a child; `undefined` when there is no such child. */
export function textOf(parent: XmlValue | undefined, name: string): string | undefined {
  const found = child(parent, name);
  return typeof found === 'string' ? found : undefined;
}
