import { createEffects } from '@lago-scw/effects';
import { describe, expect, it } from 'vitest';
import type { Host } from './connect.ts';
import { waitForDocker } from './docker-ready.ts';

const effects = createEffects({ listeners: [] });

/** A host whose script prints one answer after the other. */
function answering(...answers: string[]): Host {
  const script = async () => ({ code: 0, stdout: `${answers.shift()}\n`, stderr: '' });
  return { name: 'green', address: '203.0.113.3', script } as unknown as Host;
}

describe('waiting for Docker on a fresh instance', () => {
  it('waits while cloud-init installs it', async () => {
    await expect(
      waitForDocker(answering('not started', 'running', 'ready'), effects),
    ).resolves.toBeUndefined();
  });

  it('gives up when cloud-init is over without it', async () => {
    await expect(waitForDocker(answering('running', 'error'), effects)).rejects.toThrow(
      "cloud-init ended with 'error'",
    );
  });

  it('gives up at once on a machine that nothing will install it on', async () => {
    await expect(waitForDocker(answering('absent'), effects)).rejects.toThrow('there is no cloud-init');
  });
});
