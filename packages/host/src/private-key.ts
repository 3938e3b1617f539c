import { ActionError } from '@lago-scw/effects';
import ssh2 from 'ssh2';

/**
 * Checks the text of a private key before any connection is opened, and answers it in the form that SSH reads:
 * line ends LF, one at the end. CRLF and blank lines around it are tolerated (facts: actions.md 1).
 *
 * @throws ActionError `ssh-key` saying what is wrong with the text, never showing it
 */
export function checkPrivateKey(text: string, name = 'SSH_PRIVATE_KEY'): string {
  const key = `${text.replaceAll('\r\n', '\n').trim()}\n`;
  const fault = faultOf(key);
  if (fault === undefined) return key;
  throw new ActionError('ssh-key', `${name} ${fault.what}.`, fault.remedy);
}

interface Fault {
  readonly what: string;
  readonly remedy: string;
}

const storeWhole =
  'Store the whole file as the secret, line by line as it is: `gh secret set SSH_PRIVATE_KEY < key-file`.';

function faultOf(key: string): Fault | undefined {
  return faultOfKind(key) ?? faultOfLines(key) ?? faultOfContent(key);
}

/** It is something else than a private key. */
function faultOfKind(key: string): Fault | undefined {
  if (key.trim() === '') return { what: 'is empty', remedy: storeWhole };
  if (key.startsWith('PuTTY-User-Key-File-')) {
    return {
      what: 'is in the format of PuTTY (.ppk)',
      remedy: 'Convert it with `puttygen key.ppk -O private-openssh-new -o key-file` and store that.',
    };
  }
  if (isPublicKey(key)) {
    return {
      what: 'is a public key',
      remedy: 'Store the private one: the file of the same name without .pub.',
    };
  }
  if (/^[A-Za-z0-9+/=\s]+$/.test(key) && Buffer.from(key, 'base64').toString().startsWith('-----BEGIN')) {
    return { what: 'is a base64 encoding of a key', remedy: storeWhole };
  }
  return undefined;
}

function isPublicKey(key: string): boolean {
  return /^(ssh-(ed25519|rsa|dss)|ecdsa-sha2-\S+|sk-\S+) |^-{4,5} ?BEGIN (SSH2 |RSA )?PUBLIC KEY/.test(key);
}

/** It was a private key before its lines were changed. */
function faultOfLines(key: string): Fault | undefined {
  const lines = key.trimEnd().split('\n');
  if (/\\n/.test(key)) {
    return { what: 'holds the two characters \\ and n where its lines should end', remedy: storeWhole };
  }
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
    return { what: 'does not begin with -----BEGIN … PRIVATE KEY-----', remedy: storeWhole };
  }
  if (!/-----END [A-Z ]*PRIVATE KEY-----/.test(key)) {
    return { what: 'is cut off: its last line -----END … PRIVATE KEY----- is missing', remedy: storeWhole };
  }
  if (lines.length === 1) return { what: 'is on one line: its line ends were lost', remedy: storeWhole };
  if (lines.some((line) => /^[ \t]/.test(line))) {
    return { what: 'is indented: some of its lines begin with spaces', remedy: storeWhole };
  }
  return undefined;
}

function faultOfContent(key: string): Fault | undefined {
  const parsed = ssh2.utils.parseKey(key);
  if (!(parsed instanceof Error)) return undefined;
  if (/encrypted|passphrase/i.test(parsed.message) || /ENCRYPTED/.test(key)) {
    return {
      what: 'is encrypted with a passphrase, which nobody can type in a workflow',
      remedy: 'Make a key of its own for deployments: `ssh-keygen -t ed25519 -N "" -f key-file`.',
    };
  }
  if (key.startsWith('-----BEGIN PRIVATE KEY')) {
    return {
      what: 'is in PKCS#8 format',
      remedy:
        'Convert a copy to the format of OpenSSH with `ssh-keygen -p -N "" -f key-file`, and store that.',
    };
  }
  return { what: `does not parse (${parsed.message})`, remedy: storeWhole };
}
