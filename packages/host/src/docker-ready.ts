import { ActionError, type Effects } from '@lago-scw/effects';
import type { Host } from './connect.ts';

/** A fresh instance installs Docker by cloud-init, minutes after sshd answers. Prints one word. */
const ASK = `if docker compose version >/dev/null 2>&1 && docker version >/dev/null 2>&1; then echo ready; exit; fi
command -v cloud-init >/dev/null 2>&1 || { echo absent; exit; }
cloud-init status 2>/dev/null | sed -n 's/^status: //p'`;

/** Longest time that the packages of a first boot took anyone; then somebody should look. */
const TIMEOUT_SECONDS = 900;

/**
 * Waits until Docker and Compose answer on a host.
 *
 * @throws ActionError `no-docker` when cloud-init is over, or was never there, and Docker still does not answer
 */
export function waitForDocker(host: Host, effects: Effects): Promise<void> {
  return effects.waitFor({
    id: 'host.docker-ready',
    key: `Docker on ${host.name}`,
    timeoutSeconds: TIMEOUT_SECONDS,
    everySeconds: 10,
    look: async () => {
      const { stdout } = await host.script(ASK, []);
      const word = stdout.trim();
      if (word === 'ready') return { done: true, value: undefined };
      if (word === 'running' || word === 'not started') return { done: false, now: `cloud-init is ${word}` };
      throw noDocker(host, word);
    },
  });
}

function noDocker(host: Host, cloudInit: string): ActionError {
  const why =
    cloudInit === 'absent'
      ? 'there is no cloud-init that would install it'
      : `cloud-init ended with '${cloudInit}'`;
  return new ActionError(
    'no-docker',
    `Docker does not answer on ${host.name}, and ${why}.`,
    `Log in to ${host.address} and look at /var/log/cloud-init-output.log; \`docker compose version\` must work for the SSH user.`,
  );
}
