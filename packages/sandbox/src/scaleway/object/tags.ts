import type { Tag } from './state.ts';
import { child, children, textOf, type Xml } from './xml.ts';

export function tagsXml(tags: readonly Tag[]): Xml {
  return { Tagging: { TagSet: { Tag: tags.map(({ key, value }) => ({ Key: key, Value: value })) } } };
}

export function readTags(document: Xml): readonly Tag[] {
  return children(child(child(document, 'Tagging'), 'TagSet'), 'Tag').map((tag) => ({
    key: textOf(tag, 'Key') ?? '',
    value: textOf(tag, 'Value') ?? '',
  }));
}

/** The header `x-amz-tagging`: tags as a query string. */
export function tagsOfHeader(text: string | undefined): readonly Tag[] {
  return [...new URLSearchParams(text ?? '')].map(([key, value]) => ({ key, value }));
}
