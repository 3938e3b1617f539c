import path from 'node:path';
import { DockerError } from '../program.ts';
import type { ServiceDocument } from './compose-schema.ts';

export interface PublishedPort {
  readonly hostIp: string;
  readonly published: number;
  readonly target: number;
}

export interface Mount {
  readonly type: 'bind' | 'volume' | 'tmpfs';
  /** Absolute host folder or file of a bind, name of a volume. */
  readonly source: string;
  readonly target: string;
}

export function readPorts(service: string, ports: NonNullable<ServiceDocument['ports']>): PublishedPort[] {
  return ports.map((port) => {
    if (typeof port !== 'object') return shortPort(service, String(port));
    if (port.published === undefined) throw randomPort(service, String(port.target));
    return { hostIp: port.host_ip ?? '0.0.0.0', published: Number(port.published), target: port.target };
  });
}

function shortPort(service: string, text: string): PublishedPort {
  const match = /^(?:(\[[0-9a-fA-F:]+\]|[\d.]+):)?(\d+):(\d+)(?:\/tcp)?$/.exec(text);
  if (!match) throw randomPort(service, text);
  return { hostIp: match[1] ?? '0.0.0.0', published: Number(match[2]), target: Number(match[3]) };
}

const randomPort = (service: string, text: string): DockerError =>
  new DockerError(
    `services.${service}.ports: the sandbox publishes [address:]host:container over TCP only, not ${text}.`,
    15,
  );

export function readMounts(volumes: NonNullable<ServiceDocument['volumes']>, directory: string): Mount[] {
  return volumes.map((volume) => {
    if (typeof volume !== 'string') {
      const source = volume.source ?? '';
      return {
        type: volume.type,
        source: volume.type === 'bind' ? path.resolve(directory, source) : source,
        target: volume.target,
      };
    }
    const [source = '', target] = volume.split(':');
    if (target === undefined) return { type: 'volume', source: '', target: source };
    const isPath = /^[./~]/.test(source);
    return isPath
      ? { type: 'bind', source: path.resolve(directory, source), target }
      : { type: 'volume', source, target };
  });
}

/** The host path behind a container path; undefined where no bind covers it. */
export function hostPath(mounts: readonly Mount[], containerPath: string): string | undefined {
  const covering = mounts
    .filter(
      ({ type, target }) =>
        type === 'bind' &&
        (containerPath === target || containerPath.startsWith(`${target.replace(/\/$/, '')}/`)),
    )
    .sort((a, b) => b.target.length - a.target.length)[0];
  return covering && path.join(covering.source, containerPath.slice(covering.target.length));
}
