/** Something asked of an sshd: a command line, a transfer of files, a connection onward. */
export interface SshRequest {
  readonly machine: string;
  readonly what: string;
}

/** `before`: the request has no effect; `after`: it is done, only its answer is missing. */
export type CutMoment = 'before' | 'after';

/** Breaks the connection over which the n-th request comes, whichever machine it comes to. */
export class SshCuts {
  #requests: SshRequest[] = [];
  #armed: { readonly n: number; readonly moment: CutMoment } | undefined;

  /** What was asked since `arm`, or since the beginning. */
  get requests(): readonly SshRequest[] {
    return this.#requests;
  }

  /** @param n 0 for the next request; it is broken once */
  arm(n: number, moment: CutMoment): void {
    this.#requests = [];
    this.#armed = { n, moment };
  }

  /** Told of each request by the machine's sshd. @returns when its connection is to break */
  next(request: SshRequest): CutMoment | undefined {
    const count = this.#requests.push(request);
    return count - 1 === this.#armed?.n ? this.#armed.moment : undefined;
  }
}
