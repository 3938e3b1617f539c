import { ActionError } from '@lago-scw/effects';

/**
 * The one match, or nothing. Neither names nor tags are unique in Scaleway, so two matches are possible and are
 * never guessed between.
 *
 * @throws ActionError `ambiguous` naming all matches
 */
export function onlyOne<T extends { readonly id: string }>(
  what: string,
  matches: readonly T[],
): T | undefined {
  if (matches.length > 1) {
    throw new ActionError(
      'ambiguous',
      `There are ${matches.length} resources that could be the ${what}: ${matches.map(label).join(', ')}.`,
      'Remove the tags from the one that is not used (or delete it), then run this again.',
    );
  }
  return matches[0];
}

function label(item: { readonly id: string; readonly name?: string; readonly address?: string }): string {
  const name = item.name ?? item.address;
  return name === undefined ? item.id : `${name} (${item.id})`;
}
