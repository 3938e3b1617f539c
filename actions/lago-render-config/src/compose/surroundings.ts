/** The files around a compose file, by path relative to its folder. */
export interface Surroundings {
  read(path: string): string | undefined;
  /** Paths of the files in a folder, at any depth. */
  list(folder: string): readonly string[];
}
