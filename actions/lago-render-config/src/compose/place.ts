/** Where something is written. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value and where it is written. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** A file that was read, by the name that a person knows it by. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}
