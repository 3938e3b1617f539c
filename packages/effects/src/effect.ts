export type EffectKind = 'scaleway' | 'github' | 'ssh' | 'file' | 'http' | 'database' | 'wait';

/** What a probe found after a reply was lost. */
export type Happened<T> = { readonly happened: true; readonly value: T } | { readonly happened: false };

/** One thing done to the world outside the process. Everything that an action does is made of these. */
export interface Effect<T> {
  /** The point in the code, stable and unique: `promote.elastic-ip.move`. */
  readonly id: string;
  readonly kind: EffectKind;
  /** What it acts on, unique within a run: `elastic-ip 51.15.0.1 → green`. Never a secret. */
  readonly key: string;
  /** What people read while it runs; `key` when left out. */
  readonly title?: string;
  /** Doing it twice is like doing it once (every read is): a lost reply is answered by doing it again. */
  readonly repeatable?: boolean;
  readonly do: () => Promise<T>;
  /** Whether it happened, asked after the reply was lost; needed where it is not repeatable. */
  readonly probe?: () => Promise<Happened<T>>;
}

/** A wait for the outside to reach a state. */
export interface Wait<T> {
  readonly id: string;
  readonly key: string;
  readonly title?: string;
  readonly timeoutSeconds: number;
  /** Longest pause between two looks; the first ones are shorter. */
  readonly everySeconds: number;
  /** Answers the wanted state, or what is there instead. Throw to give up at once. */
  readonly look: () => Promise<
    { readonly done: true; readonly value: T } | { readonly done: false; readonly now: string }
  >;
}

export type EffectEvent = {
  readonly id: string;
  readonly kind: EffectKind;
  readonly key: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
} & (
  | { readonly type: 'started' }
  | {
      readonly type: 'retrying';
      readonly attempt: number;
      readonly error: string;
      readonly milliseconds: number;
    }
  | { readonly type: 'waiting'; readonly now: string; readonly milliseconds: number }
  | {
      readonly type: 'finished';
      readonly attempt: number;
      readonly milliseconds: number;
      readonly probed: boolean;
    }
  | {
      readonly type: 'failed';
      readonly attempt: number;
      readonly milliseconds: number;
      readonly error: string;
      /** Of an ActionError; `skipped` is no fault. */
      readonly code?: string;
    }
);

/** Hears of every effect: the live log, the audit file, the summary. */
export type EffectListener = (event: EffectEvent) => void;
