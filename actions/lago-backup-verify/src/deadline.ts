import { ActionError } from '@lago-scw/effects';

/**
 * Gives up on work that takes too long; the work itself then fails where it is, for want of what its caller removes.
 *
 * @throws ActionError `drill-deadline`
 */
export async function withinMinutes<T>(minutes: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLong(minutes)), minutes * 60_000);
  });
  // Whichever loses fails unheard.
  work.catch(() => {});
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLong(minutes: number): ActionError {
  return new ActionError(
    'drill-deadline',
    `The drill was given up after ${minutes} minutes, and the scratch is removed: nothing is proven.`,
    'See in the log which step took long: give the copy a larger node-type, or raise max-scratch-minutes if that is what it takes.',
  );
}
