import { ActionError } from '@lago-scw/effects';
import type { Host } from './connect.ts';

/** A host that cannot be asked anything: whoever does without `isThere` gets an error that says why. */
export function absentHost(name: string, address: string, why: string): Host {
  const refuse = () =>
    Promise.reject(
      new ActionError(
        'host-absent',
        `${name} (${address}) does not answer: ${why}`,
        'Look at the instance in the Scaleway console.',
      ),
    );
  return {
    name,
    address,
    isThere: false,
    absence: why,
    run: refuse,
    script: refuse,
    upload: refuse,
    forward: refuse,
    close: () => {},
  };
}
