/**
 * Keeps the HTML that job summaries use (tables, details, images) and nothing that could run or load: the same
 * idea as GitHub's allow list for Markdown. Scripts and styles go with their content; an unknown tag goes, its
 * text stays.
 */
export function sanitizeHtml(html: string): string {
  let result = '';
  let position = 0;
  for (const match of withoutActive(html).matchAll(markup)) {
    result += escapeStray(match.input.slice(position, match.index));
    result += keptTag(match[1] === '/', (match[2] ?? '').toLowerCase(), match[3] ?? '');
    position = match.index + match[0].length;
  }
  return result + escapeStray(withoutActive(html).slice(position));
}

const withoutActive = (html: string): string =>
  html
    .replace(/<!--.*?(?:-->|$)/gs, '')
    .replace(
      /<(script|style|iframe|object|svg|math|template|noscript|textarea|title|xmp)\b.*?(?:<\/\1\s*>|$)/gis,
      '',
    );

/** A tag: slash, name, attributes (quoted values may hold `>`). */
const markup = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const attribute = /([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const allowedTags = new Set(
  (
    'a abbr b blockquote br caption code col colgroup dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ' +
    'ins kbd li ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var'
  ).split(' '),
);
const allowedAttributes = new Set(
  'align alt checked class colspan disabled height href id open rowspan scope src start title type width'.split(
    ' ',
  ),
);

function keptTag(isClosing: boolean, name: string, attributes: string): string {
  if (!allowedTags.has(name)) return '';
  if (isClosing) return `</${name}>`;
  const kept = [...attributes.matchAll(attribute)].map((match) =>
    keptAttribute(name, (match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? match[4]),
  );
  return `<${name}${kept.join('')}>`;
}

function keptAttribute(tag: string, name: string, value: string | undefined): string {
  if (!allowedAttributes.has(name)) return '';
  if (value === undefined) return ` ${name}`;
  if (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value.trim())) return '';
  // The page loads nothing from elsewhere.
  if (name === 'src' && !/^data:image\/(?:png|jpeg|gif|webp);/i.test(value.trim())) return '';
  if (tag === 'input' && name === 'type' && value !== 'checkbox') return ' type="checkbox" disabled';
  return ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

const escapeStray = (text: string): string => text.replaceAll('<', '&lt;');

/** Text for use between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
