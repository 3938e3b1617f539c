import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { imagesOf } from '@lago-scw/lago';
import { root } from '../../tools/actions.ts';
import { command } from './command.ts';

/** Static programs that the images are made of. */
export interface Programs {
  readonly standIn: string;
  readonly traefik: string;
  readonly busybox: string;
}

const TOOLS = [
  'dockerd',
  'docker',
  'sshd',
  'redis-server',
  'busybox',
  'nsenter',
  'setpriv',
  'iptables',
  'mkfs.ext4',
];
const PACKAGES = [
  'openssh-server',
  'redis-server',
  'busybox-static',
  'iproute2',
  'iptables',
  'procps',
  'e2fsprogs',
];
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lago-scw-lab');

/** Installs what a bare Debian 12 lacks, and builds what is slow once: Traefik from its module, the stand-in from here. */
export async function prepareLab(say: (text: string) => void): Promise<Programs> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error('The lab makes network namespaces and runs Docker engines: it needs Linux and root.');
  }
  await installTools(say);
  await mkdir(CACHE, { recursive: true });
  const [standIn, traefik] = [await buildStandIn(), await buildTraefik(say)];
  return { standIn, traefik, busybox: (await which('busybox')) ?? '/bin/busybox' };
}

async function installTools(say: (text: string) => void): Promise<void> {
  const found = await Promise.all(TOOLS.map(which));
  const hasCompose = await command('docker', ['compose', 'version']).catch(() => undefined);
  if (hasCompose !== undefined && found.every((path) => path !== undefined)) return;
  say('Installing the Docker engine, sshd and Redis (first time only) …');
  // RUNLEVEL: packages start none of their services, the lab starts its own.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await command(join(root, '.ci', 'install-compose'), [], { env });
  const words = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  await command('apt-get', [...words, ...PACKAGES, 'docker.io/trixie', 'docker-cli/trixie'], { env });
}

async function which(program: string): Promise<string | undefined> {
  const path = await command('sh', ['-c', 'command -v "$1"', 'sh', program]).catch(() => undefined);
  return path?.trim();
}

async function buildStandIn(): Promise<string> {
  const program = join(CACHE, 'stand-in');
  const folder = fileURLToPath(new URL('./stand-in', import.meta.url));
  await goBuild(folder, '.', program);
  return program;
}

/** Of the version that render-config names. In a folder of its own, so that the module's `replace` lines count. */
async function buildTraefik(say: (text: string) => void): Promise<string> {
  const version = imagesOf('').proxy.split(':')[1] ?? '';
  const program = join(CACHE, `traefik-${version}`);
  if (existsSync(program)) return program;
  say(`Building Traefik ${version} from its module (first time only, minutes) …`);
  const answer = await command(
    'go',
    ['mod', 'download', '-json', `github.com/traefik/traefik/v3@${version}`],
    {
      cwd: CACHE,
    },
  );
  const { Dir } = JSON.parse(answer) as { readonly Dir: string };
  const folder = join(CACHE, 'traefik-source');
  await rm(folder, { recursive: true, force: true });
  await cp(Dir, folder, { recursive: true });
  await command('chmod', ['-R', 'u+w', folder]);
  await goBuild(folder, './cmd/traefik', program);
  await rm(folder, { recursive: true, force: true });
  return program;
}

async function goBuild(cwd: string, target: string, program: string): Promise<void> {
  const next = `${program}.next`;
  const words = ['build', '-trimpath', '-ldflags', '-s -w', '-o', next, target];
  await command('go', words, { cwd, env: { CGO_ENABLED: '0' } });
  await rename(next, program);
}
