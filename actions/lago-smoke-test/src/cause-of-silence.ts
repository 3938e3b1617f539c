import type { Target } from './target.ts';

/** The likely cause of a fault of the network, and the next thing to look at. */
export function causeOfSilence(fault: string, target: Target): string {
  const { address, domain, name } = target;
  const host = name === 'public' ? 'the active color' : name;
  if (/ENOTFOUND|EAI_AGAIN/.test(fault))
    return `The name ${domain} is not in DNS: create an A record to ${address}.`;
  if (/ECONNREFUSED/.test(fault))
    return `Nothing listens there: look at the proxy with \`docker compose ps\` and \`docker compose logs proxy\` on ${host}.`;
  if (/status 50[234]/.test(fault))
    return `The proxy answers, Lago behind it does not: look at \`docker compose ps\` and \`docker compose logs api\` on ${host}.`;
  if (/ECONNRESET|socket hang up|EPIPE/.test(fault))
    return `The connection was cut: look at \`docker compose logs proxy\` on ${host}, and whether it restarts.`;
  if (/EPROTO|SSL|ssl/.test(fault))
    return `What answers does not speak TLS: look at the proxy's certificate and entry points on ${host}.`;
  return `No packet came back: check that ${address} is attached, that the security group lets 80 and 443 in, and that ${host} runs.`;
}
