import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { COLORS, type Color, instanceOf, type Topology } from '@lago-scw/contracts';
import { EXAMPLE_TOPOLOGY } from '@lago-scw/contracts/example-topology';
import { breakLago, type IssuedCertificate } from '@lago-scw/sandbox';
import { type Stack, startStack } from '@lago-scw/sandbox/lago/test-stack';
import {
  type MailFault,
  startTestMailServer,
  type TestMailServer,
} from '../../actions/lago-smoke-test/src/test-mail-server.ts';
import { startBucket, type TestBucket } from './bucket.ts';
import {
  certificateFiles,
  DOMAIN,
  FOLDER,
  releaseFiles,
  routesFile,
  type Settings,
  SMTP_PASSWORD,
  SPEC,
} from './lago-release.ts';

const ADDRESSES = { blue: '203.0.113.1', green: '203.0.113.2' } as const;
const ELASTIC = '203.0.113.3';

/** Two colors of the stand-in Lago on machines with real SSH and a real PostgreSQL; blue is active. */
export interface SmokeWorld {
  readonly stack: Stack;
  readonly topology: Topology;
  readonly bucket: TestBucket;
  readonly mail: TestMailServer;
  /** lago.yml is in here; reports go here. */
  readonly folder: string;
  /** Value of LAGO_SCW_CONNECT_TO. */
  readonly connectTo: string;
  mailFault: MailFault | undefined;
  /** `docker compose <words>` in the release folder of a color. @throws when it fails */
  compose(color: Color, words: string): Promise<void>;
  /** Writes the release of a color with these settings. Running containers do not change. */
  write(color: Color, settings?: Settings): Promise<void>;
  /** Changes the proxy's routes, and waits until the proxy has them. */
  route(color: Color, change: (routes: string) => string): Promise<void>;
  certify(color: Color, certificate?: IssuedCertificate): Promise<void>;
  stop(): Promise<void>;
}

export async function startSmokeWorld(): Promise<SmokeWorld> {
  const stack = await startStack();
  setDefaultCACertificates([...getCACertificates('default'), stack.authority.certificatePem]);
  const folder = await mkdtemp(join(tmpdir(), 'lago-scw-smoke-'));
  await writeFile(join(folder, 'lago.yml'), SPEC);
  const bucket = await startBucket('bucket-secret');
  const shells = {
    blue: await stack.boot('blue', ADDRESSES.blue),
    green: await stack.boot('green', ADDRESSES.green),
  };
  const standard = await stack.authority.issue([DOMAIN]);
  const home = (color: Color) => stack.machines.machine(color)?.home ?? '';
  const mail = await startTestMailServer({
    certificate: await stack.authority.issue(['smtp.example.com']),
    password: SMTP_PASSWORD,
    fault: () => world.mailFault,
  });
  stack.machines.world.routeAddress(ELASTIC, 'blue');
  const elastic = [80, 443].flatMap((port) => {
    const target = stack.machines.resolve(ELASTIC, port);
    return target === undefined ? [] : [`${DOMAIN}:${port}=${target.host}:${target.port}`];
  });
  const world: SmokeWorld = {
    stack,
    topology: topologyOf(stack),
    bucket,
    mail,
    folder,
    connectTo: [stack.machines.connectTo(), ...elastic, `smtp.example.com:2587=127.0.0.1:${mail.port}`].join(
      ',',
    ),
    mailFault: undefined,
    async compose(color, words) {
      const command = `LAGO_SCW_COLOR=${color} docker compose --project-name lago --project-directory ${FOLDER} --file ${FOLDER}/compose.yaml --profile '*' ${words}`;
      const { code, stderr } = await shells[color].execCommand(command);
      if (code !== 0) throw new Error(`${words} on ${color}: ${stderr}`);
    },
    write: (color, settings) => writeAll(home(color), releaseFiles(color, bucket.endpoint, settings)),
    async route(color, change) {
      await writeAll(home(color), { [`${FOLDER}/proxy/${color}/routes.yml`]: change(routesFile(color)) });
      await settle();
    },
    async certify(color, certificate = standard) {
      await writeAll(home(color), certificateFiles(certificate));
      await world.route(color, (routes) => routes);
    },
    async stop() {
      mail.close();
      bucket.close();
      for (const color of COLORS) breakLago(color, []);
      await stack.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const color of COLORS) {
    await world.write(color);
    await writeAll(home(color), certificateFiles(standard));
  }
  await world.compose('blue', 'run --rm --no-TTY --no-deps migrate');
  await Promise.all(COLORS.map((color) => world.compose(color, `up ${UP} ${SERVICES[color]}`)));
  return world;
}

const UP = '--detach --no-deps --wait --wait-timeout 20';
const SERVICES = { blue: 'proxy front api pdf worker clock', green: 'proxy front api pdf' } as const;

/** Starts what should run on a color, after its release was written anew or parts of it were stopped. */
export function bringUp(world: SmokeWorld, color: Color): Promise<void> {
  return world.compose(color, `up ${UP} ${SERVICES[color]}`);
}

/** The proxy looks 50 ms after the last change of a file. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

async function writeAll(home: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const place = join(home, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
}

function topologyOf(stack: Stack): Topology {
  const instance = (color: Color) => ({
    ...instanceOf(EXAMPLE_TOPOLOGY, color),
    managementAddress: ADDRESSES[color],
    hostKeyFingerprints: [...stack.fingerprints(color)],
  });
  return {
    ...EXAMPLE_TOPOLOGY,
    domain: DOMAIN,
    activeColor: 'blue',
    elasticIp: { id: 'ip', address: ELASTIC },
    instances: { blue: instance('blue'), green: instance('green') },
  };
}
