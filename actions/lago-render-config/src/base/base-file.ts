import type { SourceFile } from '../compose/place.ts';

/** The operator's own compose file, which a release is to be built upon. */
export interface BaseFile {
  readonly compose: SourceFile;
  /** What its variables are taken from. */
  readonly env: SourceFile | undefined;
}

/** Something that was changed in the base file, for the summary. */
export interface Change {
  /** Nothing for the file as a whole. */
  readonly service: string | undefined;
  readonly what: string;
}

/** A base file turned into the compose file of a release. */
export interface Transformed {
  readonly compose: string;
  /** Text of `.env`: the variables that what was kept still refers to; nothing when there are none. */
  readonly env: string | undefined;
  /** Services that are not Lago's and start with the web tier. */
  readonly further: readonly { readonly name: string; readonly image: string }[];
  readonly changes: readonly Change[];
}
