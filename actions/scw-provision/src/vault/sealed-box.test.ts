import sodium from 'libsodium-wrappers';
import { expect, test } from 'vitest';
import { sealedBox } from './sealed-box.ts';

test.each(['a', 'päss wörd', 'x'.repeat(5000)])('libsodium, as GitHub runs it, opens a box', async (text) => {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const box = sealedBox(text, publicKey);
  expect(Buffer.from(sodium.crypto_box_seal_open(box, publicKey, privateKey)).toString()).toBe(text);
});

test('the same text gives another box each time', async () => {
  await sodium.ready;
  const { publicKey } = sodium.crypto_box_keypair();
  expect(sealedBox('secret', publicKey)).not.toEqual(sealedBox('secret', publicKey));
});
