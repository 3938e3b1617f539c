interface Turn {
  readonly begin: () => void;
  readonly cancel: (reason: string) => void;
}

interface Group {
  running: Turn | undefined;
  waiting: Turn[];
}

export interface ConcurrencySetting {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `single`: one may wait, a newer one cancels it. `max`: up to 100 wait. */
  readonly queue: 'single' | 'max';
}

/** Longest queue of `queue: max` on GitHub. */
const queueLimit = 100;

/** The concurrency groups of one repository: who runs, who waits, who is cancelled by a newer one. */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /**
   * Waits for the group's turn and answers with the function that ends it. `cancelRunning` is called when a
   * newer entry cancels this one; a wait that is cancelled ends with undefined.
   */
  async enter(
    setting: ConcurrencySetting,
    cancelRunning: (reason: string) => void,
    signal: AbortSignal,
  ): Promise<(() => void) | undefined> {
    const group = this.#group(setting.group);
    if (signal.aborted) return undefined;
    if (setting.cancelInProgress)
      group.running?.cancel(`A newer run of group '${setting.group}' cancelled it.`);
    if (group.running !== undefined && !this.#makeRoom(group, setting)) return undefined;
    return new Promise((resolve) => {
      const turn: Turn = {
        begin: () => {
          signal.removeEventListener('abort', giveUp);
          group.running = { begin: turn.begin, cancel: cancelRunning };
          resolve(() => this.#leave(group));
        },
        cancel: () => giveUp(),
      };
      const giveUp = () => {
        group.waiting = group.waiting.filter((other) => other !== turn);
        resolve(undefined);
      };
      if (group.running === undefined) return turn.begin();
      signal.addEventListener('abort', giveUp, { once: true });
      group.waiting.push(turn);
    });
  }

  isBusy(group: string): boolean {
    return this.#groups.get(group.toLowerCase())?.running !== undefined;
  }

  #makeRoom(group: Group, { queue }: ConcurrencySetting): boolean {
    if (queue === 'max') return group.waiting.length < queueLimit;
    for (const older of [...group.waiting]) older.cancel('');
    return true;
  }

  #group(name: string): Group {
    const key = name.toLowerCase();
    const known = this.#groups.get(key) ?? { running: undefined, waiting: [] };
    this.#groups.set(key, known);
    return known;
  }

  #leave(group: Group): void {
    group.running = undefined;
    group.waiting.shift()?.begin();
  }
}
