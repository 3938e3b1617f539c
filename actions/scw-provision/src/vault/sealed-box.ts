import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';

/**
 * Encrypts for the owner of a public key, as libsodium's `crypto_box_seal` does and GitHub wants it: a one-time key
 * pair, its public half in front, and the nonce derived from both public keys. Neither Node nor WebCrypto has it.
 */
export function sealedBox(text: string, publicKey: Uint8Array): Uint8Array {
  const oneTime = x25519.keygen();
  const nonce = blake2b(concatenated(oneTime.publicKey, publicKey), { dkLen: 24 });
  const key = boxKey(x25519.getSharedSecret(oneTime.secretKey, publicKey));
  const box = xsalsa20poly1305(key, nonce).encrypt(new TextEncoder().encode(text));
  return concatenated(oneTime.publicKey, box);
}

/** HSalsa20 of the shared point, with a zero nonce: `crypto_box_beforenm` of libsodium. */
function boxKey(shared: Uint8Array): Uint8Array {
  const words = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer);
  const out = new Uint32Array(8);
  hsalsa(words(new TextEncoder().encode('expand 32-byte k')), words(shared), new Uint32Array(4), out);
  return new Uint8Array(out.buffer);
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array {
  return new Uint8Array([...first, ...second]);
}
