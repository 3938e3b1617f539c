import { clockTicksOf, imagesOf } from '@lago-scw/lago';
import { schemaVersions } from '@lago-scw/sandbox';
import { type BuiltImage, buildImage, type ImageRecipe } from './image.ts';
import type { Programs } from './prepare.ts';

const SHELL = [
  'sh',
  'find',
  'grep',
  'mkfifo',
  'rm',
  'sleep',
  'kill',
  'wget',
  'printf',
  'cat',
  'timeout',
  'env',
];
const WORKERS = [
  '',
  'events.',
  'billing.',
  'pdfs.',
  'webhook.',
  'clock.',
  'payments.',
  'analytics.',
  'alerts.',
  'wallets.',
  'ai_agent.',
];

/** Lago's images for these versions and Traefik's, under their own names. What is in them is ours, but for Traefik. */
export async function buildImages(
  versions: readonly string[],
  programs: Programs,
  workshop: string,
): Promise<BuiltImage[]> {
  const lago = versions.flatMap((version) => [apiImage(version, programs), frontImage(version, programs)]);
  const { pdf, proxy } = imagesOf(versions[0] ?? '');
  const others: readonly ImageRecipe[] = [
    {
      ...named(pdf),
      ...base(programs),
      links: { ...shell(), '/usr/local/bin/gotenberg': '/app/stand-in', '/usr/bin/curl': '/app/stand-in' },
      command: ['gotenberg'],
    },
    {
      ...named(proxy.includes('/') ? proxy : `library/${proxy}`),
      programs: { '/usr/local/bin/traefik': programs.traefik },
      links: {},
      texts: {},
      command: [],
      entrypoint: ['traefik'],
    },
  ];
  return Promise.all([...lago, ...others].map((recipe) => buildImage(recipe, workshop)));
}

function apiImage(version: string, programs: Programs): ImageRecipe {
  const scripts = ['start.api.sh', 'start.clock.sh', ...WORKERS.map((name) => `start.${name}worker.sh`)];
  return {
    ...named(imagesOf(version).api),
    ...base(programs),
    links: {
      ...shell(),
      ...Object.fromEntries(scripts.map((name) => [`/app/scripts/${name}`, '/app/stand-in'])),
      '/usr/bin/curl': '/app/stand-in',
      '/usr/bin/bundle': '/app/stand-in',
      '/usr/bin/flock': '/app/stand-in',
    },
    texts: {
      '/app/LAGO_VERSION': version,
      '/app/SCHEMA_VERSION': schemaVersions[version] ?? '',
      '/app/TICKS': JSON.stringify(ticksOf(version)),
    },
    command: ['./scripts/start.api.sh'],
  };
}

function frontImage(version: string, programs: Programs): ImageRecipe {
  return {
    ...named(imagesOf(version).front),
    ...base(programs),
    links: { ...shell(), '/usr/local/bin/front': '/app/stand-in' },
    command: ['front'],
  };
}

function base({ standIn, busybox }: Programs) {
  return { programs: { '/app/stand-in': standIn, '/bin/busybox': busybox }, texts: {} };
}

function shell(): Record<string, string> {
  return Object.fromEntries(SHELL.map((name) => [`/bin/${name}`, '/bin/busybox']));
}

function named(reference: string): { readonly name: string; readonly tag: string } {
  const [name = '', tag = ''] = reference.split(':');
  return { name, tag };
}

/** Lago's own clock, as far as an hour shows it: what is due at a minute of each hour, and each so many seconds. */
export function ticksOf(version: string) {
  return clockTicksOf(version).flatMap(({ name, cadence }) => {
    const word = name.replaceAll(' ', '_');
    if (cadence.every === 'hour') return [{ name: word, minute: cadence.minute, seconds: 0 }];
    return cadence.every === 'interval' ? [{ name: word, minute: -1, seconds: cadence.seconds }] : [];
  });
}
