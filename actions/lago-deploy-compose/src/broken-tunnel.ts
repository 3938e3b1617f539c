import { messageOf, TransientError } from '@lago-scw/effects';

/**
 * The error of a connection through a host, worth another try where it was reset: the SSH connection around it may have broken.
 * What goes through such a connection only reads.
 */
export function throughTunnel(error: unknown): unknown {
  const wasReset = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
  return wasReset ? new TransientError(messageOf(error), 'no', { cause: error }) : error;
}
