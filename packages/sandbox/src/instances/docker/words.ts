/** Splits a command text into words as a shell would, without expansion: quotes and backslashes only. */
export function splitWords(text: string): string[] {
  const result: string[] = [];
  let word: string | undefined;
  for (const token of text.matchAll(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|(\s+)|([^\s'"\\]+)/gs)) {
    const [, single, double, escaped, space, plain] = token;
    if (space !== undefined) {
      if (word !== undefined) result.push(word);
      word = undefined;
      continue;
    }
    const unquoted = double?.replace(/\\(["\\$`])/g, '$1');
    word = (word ?? '') + (single ?? unquoted ?? escaped ?? plain ?? '');
  }
  if (word !== undefined) result.push(word);
  return result;
}
