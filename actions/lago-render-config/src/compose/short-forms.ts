import type { Mount, PublishedPort } from '../audit/deployment.ts';

/** `127.0.0.1:5432:5432/tcp`, `5432:5432`, `5432`. */
export function readPort(text: string): PublishedPort {
  const [, address = '', rest = text] = /^(\[[^\]]*\]|(?:\d+\.){3}\d+):(.*)$/.exec(text) ?? [];
  const [published = '', target = published] = rest.replace(/\/(tcp|udp)$/, '').split(':');
  return { hostAddress: address.replace(/^\[|\]$/g, ''), published, target };
}

/** Whether a port is published for this host alone. */
export function isLoopback({ hostAddress }: PublishedPort): boolean {
  return hostAddress.startsWith('127.') || hostAddress === '::1';
}

/** `source:target:ro`; a target alone is an anonymous volume. */
export function readMount(text: string): Mount {
  const [first = '', second] = text.split(/:(?![\\/]{2})/);
  return second === undefined ? { source: '', target: first } : { source: first, target: second };
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, us: 0.000_001 };

/** `1m30s` in seconds. */
export function readDuration(text: string): number {
  const parts = [...text.matchAll(/([\d.]+)(ms|us|h|m|s)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_SECONDS[unit ?? ''] ?? 0), 0);
}

const UNIT_MIB: Readonly<Record<string, number>> = { b: 1 / 1_048_576, k: 1 / 1024, m: 1, g: 1024 };

/** `512m`, `2gb`, `1073741824` in MiB. */
export function readMemory(text: string): number | undefined {
  const [, count, unit = 'b'] = /^([\d.]+)\s*([bkmg])?i?b?$/i.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNIT_MIB[unit.toLowerCase()] ?? 0);
}
