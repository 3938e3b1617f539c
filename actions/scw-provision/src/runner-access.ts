import { isIPv4 } from 'node:net';
import type { Spec } from '@lago-scw/contracts';
import { ActionError, type Effects, messageOf, TransientError } from '@lago-scw/effects';
import { everyPage, type Scaleway } from '@lago-scw/scaleway';
import { set } from './engine/work.ts';
import { acceptTcp, desiredRules, type Rule, rulesRequest, sameRules } from './resources/firewall.ts';

interface Reach {
  readonly scaleway: Scaleway;
  readonly effects: Effects;
  readonly spec: Spec;
}

/**
 * The public address of this runner: the one that is given, or the one that a page tells.
 *
 * @throws ActionError `input` when the input is neither, or the page tells something else
 */
export async function findRunnerAddress(
  given: string | undefined,
  effects: Effects,
): Promise<string | undefined> {
  if (given === undefined || isIPv4(given)) return given;
  if (!given.startsWith('https://') || !URL.canParse(given)) {
    throw new ActionError(
      'input',
      `Input 'runner-address' is neither an IPv4 address nor an https address: ${given}`,
      'Give the address of the runner, or of a page that tells it as plain text, like https://api.ipify.org.',
    );
  }
  const address = await effects.perform({
    id: 'provision.runner-address',
    kind: 'http',
    key: given,
    title: 'ask for the public address of this runner',
    repeatable: true,
    do: () => ask(given),
  });
  if (isIPv4(address)) return address;
  throw new ActionError(
    'input',
    `${given} did not tell an IPv4 address, but: ${address.slice(0, 60)}`,
    'Give another page as runner-address, or the address itself.',
  );
}

async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return (await response.text()).trim();
  } catch (error) {
    throw new TransientError(`${url}: ${messageOf(error)}`, 'unknown', { cause: error });
  }
}

/** Opens port 22 to one more address than the spec's. A run that dies is repaired by the next: it is drift. */
export function letThrough(reach: Reach, securityGroupId: string, address: string): Promise<void> {
  const wanted = desiredRules(reach.spec);
  const extra = acceptTcp(22, address);
  const isThere = wanted.some((rule) => rule.destPortFrom === 22 && rule.ipRange === extra.ipRange);
  return setRules(
    reach,
    securityGroupId,
    isThere ? wanted : [...wanted, extra],
    `let ${address} through to SSH`,
  );
}

export function shutOut(reach: Reach, securityGroupId: string, address: string): Promise<void> {
  return setRules(reach, securityGroupId, desiredRules(reach.spec), `let ${address} through no longer`);
}

async function setRules(
  { scaleway, effects }: Reach,
  securityGroupId: string,
  wanted: readonly Rule[],
  title: string,
): Promise<void> {
  const { instance } = scaleway;
  await set({ effects }, 'runner-access.rules', title, async () => {
    const existing = await everyPage(instance.listSecurityGroupRules({ securityGroupId, perPage: 100 }));
    if (sameRules(existing, wanted)) return;
    await instance.setSecurityGroupRules({ securityGroupId, rules: rulesRequest(existing, wanted) });
  });
}
