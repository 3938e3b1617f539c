import { generateKeyPairSync } from 'node:crypto';
import ssh2 from 'ssh2';
import { describe, expect, it } from 'vitest';
import { checkPrivateKey } from './private-key.ts';

const { private: key, public: publicKey } = ssh2.utils.generateKeyPairSync('ed25519');
const encrypted = ssh2.utils.generateKeyPairSync('ed25519', {
  cipher: 'aes256-ctr',
  passphrase: 'a',
  rounds: 1,
});
const pem = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const pkcs8 = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const oneLine = key.replaceAll('\n', '');

describe('the text of a private key', () => {
  it.each([
    ['as it is in its file', key],
    ['without its last line end', key.trimEnd()],
    ['with the line ends of Windows', key.replaceAll('\n', '\r\n')],
    ['with blank lines around it', `\n\n${key}\n\n`],
    ['as RSA in PEM', pem.privateKey],
  ])('is accepted %s', (_name, text) => {
    expect(ssh2.utils.parseKey(checkPrivateKey(text))).not.toBeInstanceOf(Error);
  });

  it.each([
    ['empty', '  \n', 'is empty'],
    ['with \\n as two characters', key.replaceAll('\n', '\\n'), 'two characters \\ and n'],
    ['pasted into one line', oneLine, 'is on one line'],
    ['pasted into one line with spaces', key.trim().replaceAll('\n', ' '), 'is on one line'],
    ['indented', key.replaceAll('\n', '\n  '), 'is indented'],
    ['of PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n', 'format of PuTTY'],
    ['that is the public one', publicKey, 'is a public key'],
    ['that is a public one in PEM', pem.publicKey, 'is a public key'],
    ['cut off', key.split('\n').slice(0, 3).join('\n'), 'is cut off'],
    ['in base64', Buffer.from(key).toString('base64'), 'base64'],
    ['with a passphrase', encrypted.private, 'passphrase'],
    ['in PKCS#8', pkcs8.privateKey, 'PKCS#8'],
    ['of something else', 'hunter2', 'does not begin with'],
    ['damaged', key.replace(/\n.{10}/, '\n'), 'does not parse'],
  ])('is refused %s, without showing it', (_name, text, fault) => {
    const refuse = () => checkPrivateKey(text);
    expect(refuse).toThrow(fault);
    expect(refuse).not.toThrow(key.split('\n')[2]);
  });
});
