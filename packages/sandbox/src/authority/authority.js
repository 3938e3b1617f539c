// @peculiar/x509 needs it in place before it is imported, and does not bring it.
import 'reflect-metadata';
import { webcrypto as crypto } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 60 * 60 * 1000;
export async function createAuthority(name = 'lago-scw sandbox authority') {
    x509.cryptoProvider.set(crypto);
    const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const authority = await x509.X509CertificateGenerator.createSelfSigned({
        serialNumber: serial(),
        name: `CN=${name}`,
        notBefore: new Date(Date.now() - day),
        notAfter: new Date(Date.now() + 30 * day),
        signingAlgorithm: algorithm,
        keys,
        extensions: [
            new x509.BasicConstraintsExtension(true, 0, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
            await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
        ],
    });
    const certificatePem = `${authority.toString('pem')}\n`;
    return {
        certificatePem,
        async issue(names, { validDays = 90 } = {}) {
            const leafKeys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
            const notAfter = Date.now() + validDays * day;
            const leaf = await x509.X509CertificateGenerator.create({
                serialNumber: serial(),
                subject: `CN=${names[0] ?? 'nobody'}`,
                issuer: authority.subject,
                notBefore: new Date(Math.min(Date.now(), notAfter) - day),
                notAfter: new Date(notAfter),
                signingAlgorithm: algorithm,
                publicKey: leafKeys.publicKey,
                signingKey: keys.privateKey,
                extensions: [
                    new x509.BasicConstraintsExtension(false, undefined, true),
                    new x509.SubjectAlternativeNameExtension(names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }))),
                    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
                    await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
                ],
            });
            const key = await crypto.subtle.exportKey('pkcs8', leafKeys.privateKey);
            return {
                certificatePem: `${leaf.toString('pem')}\n${certificatePem}`,
                keyPem: `${x509.PemConverter.encode(key, 'PRIVATE KEY')}\n`,
            };
        },
        writeTo: (file) => writeFile(file, certificatePem),
    };
}
function serial() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    // A serial number is positive and without a leading zero byte.
    bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
    return Buffer.from(bytes).toString('hex');
}
