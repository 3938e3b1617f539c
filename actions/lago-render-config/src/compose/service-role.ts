import type { Role } from '../audit/deployment.ts';

/** What a service is, by the script it runs and the image it is made from; its name is free. */
export function roleOf(image: string, command: string): Role {
  if (isImage(image, /^(getlago\/(api|lago)|lago-api|getlago-api)$/) || isImage(image, /\/(lago-)?api$/)) {
    return roleOfScript(command) ?? (command === '' ? 'api' : 'other');
  }
  if (isImage(image, /(^|\/)(getlago\/front|lago-front)$/)) return 'front';
  if (isImage(image, /gotenberg/)) return 'pdf';
  if (isImage(image, /(^|\/)traefik$/)) return 'proxy';
  if (isImage(image, /(^|\/)(postgres|postgresql|postgres-partman)$/)) return 'database';
  if (isImage(image, /(^|\/)(redis|valkey)$/)) return 'redis';
  if (isImage(image, /(^|\/)portainer(-ce|-ee)?$/)) return 'portainer';
  return roleOfScript(command) ?? 'other';
}

/** Lago's own scripts (facts: lago.md 1.4) and what may stand for them. */
function roleOfScript(command: string): Role | undefined {
  if (/migrate\.sh|db:migrate/.test(command)) return 'migrate';
  if (/generate\.rsa\.sh/.test(command)) return 'rsa-keys';
  if (/start\.clock\.sh|clockwork/.test(command)) return 'clock';
  if (/start\.events\.consumer\.sh/.test(command)) return 'other';
  if (/start\.([\w.]+\.)?worker\.sh|sidekiq/.test(command)) return 'worker';
  if (/start(\.api)?\.sh|rails (s|server)\b|puma/.test(command)) return 'api';
  return undefined;
}

/** `image` without tag and digest matches. */
function isImage(image: string, pattern: RegExp): boolean {
  return pattern.test(
    image
      .replace(/@.*$/, '')
      .replace(/:[^/]*$/, '')
      .replace(/^docker\.io\//, ''),
  );
}
