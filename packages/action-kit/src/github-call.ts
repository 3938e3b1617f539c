import { ActionError, messageOf, TransientError } from '@lago-scw/effects';

/**
 * One call of GitHub's API through an octokit, its faults told apart.
 *
 * @throws TransientError for what may pass; ActionError `github` with the remedy for what will not
 */
export async function callGitHub<T>(call: () => Promise<T>, remedy: string): Promise<T> {
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
