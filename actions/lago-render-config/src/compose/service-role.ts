import type { Role } from '../audit/deployment.ts';

/** What a service is, by the script it runs and the image it is made from; its name is free. */
export function roleOf(image: string, command: string): Role {
  if (isImage(image, /(^|\/)(getlago\/api|lago-api)$/)) return roleOfCommand(command);
  if (isImage(image, /(^|\/)(getlago\/front|lago-front)$/)) return 'front';
  if (isImage(image, /gotenberg/)) return 'pdf';
  if (isImage(image, /(^|\/)traefik$/)) return 'proxy';
  if (isImage(image, /(^|\/)(postgres|postgresql|postgres-partman)$/)) return 'database';
  if (isImage(image, /(^|\/)(redis|valkey)$/)) return 'redis';
  if (isImage(image, /(^|\/)portainer(-ce|-ee)?$/)) return 'portainer';
  // Built or renamed by the operator: Lago's, if it runs one of Lago's scripts.
  return OWN_SCRIPT.test(command) ? roleOfCommand(command) : 'other';
}

const OWN_SCRIPT = /scripts\/(start\.[\w.]+|migrate|generate\.rsa)\.sh/;

/** Lago's own scripts (facts: lago.md 1.4) and what may stand for them. The image's own command serves the api. */
function roleOfCommand(command: string): Role {
  if (/migrate\.sh|db:migrate/.test(command)) return 'migrate';
  if (/generate\.rsa\.sh/.test(command)) return 'rsa-keys';
  if (/start\.clock\.sh|clockwork/.test(command)) return 'clock';
  if (/start\.([\w.]+\.)?worker\.sh|sidekiq/.test(command)) return 'worker';
  return command === '' || /start(\.api)?\.sh|rails (s|server)\b|puma/.test(command) ? 'api' : 'other';
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
