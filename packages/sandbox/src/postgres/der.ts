/** The few pieces of ASN.1's distinguished encoding that a certificate is made of (X.690). */

const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
} as const;

export function tagged(number: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([number]), encodedLength(content.length), content]);
}

function encodedLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

export const sequence = (...parts: readonly Buffer[]) => tagged(tag.sequence, Buffer.concat(parts));
export const set = (...parts: readonly Buffer[]) => tagged(tag.set, Buffer.concat(parts));
/** Bytes of a positive number, the first below 0x80. */
export const integer = (bytes: Buffer) => tagged(tag.integer, bytes);
export const bitString = (bytes: Buffer) => tagged(tag.bitString, Buffer.concat([Buffer.from([0]), bytes]));
export const octetString = (bytes: Buffer) => tagged(tag.octetString, bytes);
export const utf8String = (text: string) => tagged(tag.utf8String, Buffer.from(text));
/** An object identifier, already encoded, as hexadecimal text. */
export const objectIdentifier = (hex: string) => tagged(tag.objectIdentifier, Buffer.from(hex, 'hex'));

/** Two-digit years: good until 2049. */
export function utcTime(date: Date): Buffer {
  const text = date.toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return tagged(tag.utcTime, Buffer.from(`${text}Z`));
}
