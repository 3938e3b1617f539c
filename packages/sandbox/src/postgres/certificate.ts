import { generateKeyPair, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { promisify } from 'node:util';
import {
  bitString,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  tagged,
  utcTime,
  utf8String,
} from './der.ts';

export interface ServerCertificate {
  readonly certificatePem: string;
  readonly keyPem: string;
}

const tenYearsMs = 3650 * 24 * 3600 * 1000;
const ecdsaWithSha256 = sequence(objectIdentifier('2a8648ce3d040302'));
const version3 = tagged(0xa0, integer(Buffer.from([2])));

/**
 * Self-signed, for ten years, with every address and name of the instance as subject alternative names and the first
 * of them as common name: recorded, `GET …/instances/{id}/certificate`. The server certificate is its own authority.
 */
export async function selfSignedCertificate(names: readonly string[]): Promise<ServerCertificate> {
  const keys = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const subject = distinguishedName(names[0] ?? 'localhost');
  const now = Date.now();
  const content = sequence(
    version3,
    integer(serialNumber()),
    ecdsaWithSha256,
    subject,
    sequence(utcTime(new Date(now)), utcTime(new Date(now + tenYearsMs))),
    subject,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(subjectAlternativeNames(names))),
  );
  const certificate = sequence(content, ecdsaWithSha256, bitString(sign('sha256', content, keys.privateKey)));
  return {
    certificatePem: pem('CERTIFICATE', certificate),
    keyPem: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Positive and without a leading zero byte. */
function serialNumber(): Buffer {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

/** C=FR, ST=Paris, L=Paris, O=Scaleway, CN=… as recorded. */
function distinguishedName(commonName: string): Buffer {
  const attributes: readonly (readonly [string, string])[] = [
    ['550406', 'FR'],
    ['550408', 'Paris'],
    ['550407', 'Paris'],
    ['55040a', 'Scaleway'],
    ['550403', commonName.slice(0, 64)],
  ];
  return sequence(
    ...attributes.map(([type, value]) => set(sequence(objectIdentifier(type), utf8String(value)))),
  );
}

function subjectAlternativeNames(names: readonly string[]): Buffer {
  const entries = names.map((name) =>
    isIPv4(name)
      ? tagged(0x87, Buffer.from(name.split('.').map(Number)))
      : tagged(0x82, Buffer.from(name, 'ascii')),
  );
  return sequence(objectIdentifier('551d11'), octetString(sequence(...entries)));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
