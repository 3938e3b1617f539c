/** Where generated secrets go: each generation is escrowed first, then stored. A secret that exists is never touched. */
export interface Vault {
  /**
   * When each secret that exists was stored, by name; null where that is not known.
   *
   * @throws ActionError `secrets-token` when the token may not look
   */
  stored(): Promise<ReadonlyMap<string, Date | null>>;
  /** Escrows all of them as one generation and stores them under their names. `why` names the generation. */
  store(why: string, secrets: Secrets): Promise<void>;
  /** Folder with what this run has escrowed; empty: nothing. */
  escrowed(): string;
}

/** Values by the names that Lago, Scaleway and the actions know them by. */
export type Secrets = Readonly<Record<string, string>>;
