import { ActionError, messageOf, TransientError } from '@lago-scw/effects';

/** Turns what octokit throws into what effects know: worth another try, or an error that says what to do. */
export async function githubCall<T>(remedy: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw faultOf(error, remedy);
  }
}

function faultOf(error: unknown, remedy: string): Error {
  const status = (error as { status?: unknown }).status;
  const message = `GitHub: ${messageOf(error)}`;
  if (typeof status !== 'number' || status >= 500)
    return new TransientError(message, 'unknown', { cause: error });
  if (status === 429) return new TransientError(message, 'no', { cause: error });
  return new ActionError('github', message, remedy, { cause: error });
}
