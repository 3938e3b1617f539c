/** Standard input as it arrives; undefined ends it. */
export class InputQueue implements AsyncIterable<Buffer> {
  readonly #chunks: (Buffer | undefined)[] = [];
  #wake: (() => void) | undefined;

  push(chunk: Buffer | undefined): void {
    this.#chunks.push(chunk);
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    while (true) {
      while (this.#chunks.length > 0) {
        const chunk = this.#chunks.shift();
        if (chunk === undefined) return;
        yield chunk;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
