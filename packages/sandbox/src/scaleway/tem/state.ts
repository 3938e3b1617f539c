export type TemStatus = 'autoconfiguring' | 'unchecked' | 'pending' | 'checked' | 'invalid' | 'revoked';

export interface TemDomain {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly projectId: string;
  readonly createdAt: Date;
  /** Base64 of the public key in the DKIM record. */
  readonly dkimKey: string;
  autoconfig: boolean;
  status: TemStatus;
  lastError: string | null;
  lastValidAt: Date | null;
  nextCheckAt: Date | null;
  revokedAt: Date | null;
}

export interface TemState {
  readonly domains: Map<string, TemDomain>;
  /** Domains whose records somebody has set in a DNS that is not Scaleway's, by name. */
  readonly setElsewhere: Set<string>;
}

export function temState(): TemState {
  return { domains: new Map(), setElsewhere: new Set() };
}
