import 'reflect-metadata';
export interface IssuedCertificate {
    /** Leaf followed by the authority. */
    readonly certificatePem: string;
    readonly keyPem: string;
}
/** A certificate authority that lives as long as the sandbox; nothing outside should ever trust it. */
export interface Authority {
    readonly certificatePem: string;
    /** Certificate for these names and IP addresses; `validDays` may be negative for an expired one. */
    issue(names: readonly string[], options?: {
        readonly validDays?: number;
    }): Promise<IssuedCertificate>;
    /** Writes the authority's PEM, for NODE_EXTRA_CA_CERTS and `curl --cacert`. */
    writeTo(file: string): Promise<void>;
}
export declare function createAuthority(name?: string): Promise<Authority>;
