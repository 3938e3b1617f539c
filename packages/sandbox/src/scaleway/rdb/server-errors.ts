import { ApiError } from '../errors.ts';

/**
 * What PostgreSQL refuses, the API passes on as a 409 without a type. Recorded: `{"message": "Tuple concurrently
 * updated"}`; a database with open connections cannot be deleted (facts/scaleway.md 5).
 */
export async function passingOnRefusals<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Error) || !isServerRefusal(error)) throw error;
    throw new ApiError(409, { message: error.message.charAt(0).toUpperCase() + error.message.slice(1) });
  }
}

/** An error that PostgreSQL sent, told from those of the connection by its severity and SQLSTATE. */
function isServerRefusal(error: Error): boolean {
  return 'severity' in error && 'code' in error;
}
