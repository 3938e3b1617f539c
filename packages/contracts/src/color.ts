/** One of the two instances. Which one is active is told by the Elastic IP's owner, never by a file. */
export const COLORS = ['blue', 'green'] as const;

export type Color = (typeof COLORS)[number];

export function otherColor(color: Color): Color {
  return color === 'blue' ? 'green' : 'blue';
}

export function isColor(text: string): text is Color {
  return text === 'blue' || text === 'green';
}
