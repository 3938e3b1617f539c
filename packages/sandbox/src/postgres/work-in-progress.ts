/** What is under way, so that closing can wait for it and nothing new begins afterwards. */
export interface WorkInProgress {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** From now on `run` refuses; resolves when all that had begun has ended, well or not. */
  close(): Promise<void>;
}

export function workInProgress(refusal: string): WorkInProgress {
  const running = new Set<Promise<unknown>>();
  let closed = false;
  return {
    async run(work) {
      if (closed) throw new Error(refusal);
      const promise = work();
      running.add(promise);
      try {
        return await promise;
      } finally {
        running.delete(promise);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(running);
    },
  };
}
