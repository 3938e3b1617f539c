/**
 * What is wrong with how user and password stand in a URL, as the end of a sentence that starts with its name; never
 * a part of it. Parsers don't agree on what such a URL says: Ruby's refuses it, others take a piece of the password
 * for the host (facts: lago.md 2, defect 14).
 */
export function encodingFault(url: string): string | undefined {
  const rest = url.replace(/^\w+:\/\//, '');
  const end = rest.indexOf('?');
  const [head, query] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  const user = head.slice(0, Math.max(head.lastIndexOf('@'), 0));
  const isCut = rest.includes('#') || (!head.includes('@') && query.includes('@'));
  if (isCut || /[@/\s"<>\\^`{|}[\]]/.test(user))
    return 'has a character in its user or password that must be percent-encoded';
  return /%(?![0-9A-Fa-f]{2})/.test(user)
    ? 'has a `%` in its user or password that starts no code: write %25'
    : undefined;
}
