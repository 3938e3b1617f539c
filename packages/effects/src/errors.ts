/**
 * A fault of the way there or back: worth another try. `applied` tells whether the far side may have acted:
 * `no` when the request was refused or never left, `unknown` when only the reply is missing.
 */
export class TransientError extends Error {
  override readonly name = 'TransientError';
  readonly applied: 'no' | 'unknown';
  constructor(message: string, applied: 'no' | 'unknown', options?: ErrorOptions) {
    super(message, options);
    this.applied = applied;
  }
}

/** An error with what to do about it. `code` is stable; `remedy` is one sentence for a tired person. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly code: string;
  readonly remedy: string;
  constructor(code: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
