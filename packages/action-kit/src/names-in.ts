/** Names in an input: separated by commas, spaces or new lines. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((name) => name !== '');
}
