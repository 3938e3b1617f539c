import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LISTED_VERSIONS } from '@lago-scw/lago';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Order,
  type RenderedRelease,
  renderRelease,
} from '../../actions/lago-render-config/src/render.ts';
import { EVENT_STORE, OPTIONS, OWN_REDIS, orderOf } from './combinations.ts';

// The real Docker Compose reads what was rendered; what a container would see is held against what was meant.

const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'lago-scw-seen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface SeenService {
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly image: string;
  readonly deploy?: { readonly replicas?: number };
  readonly mem_limit?: string;
}

function seenBy({ files }: RenderedRelease, number: number): Record<string, SeenService> {
  const cwd = join(folder, String(number));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  const { status, stdout, stderr } = spawnSync(
    'docker',
    ['compose', '--profile', '*', 'config', '--format', 'json'],
    {
      cwd,
      encoding: 'utf8',
      // Names of our own values: whoever interpolates a secret takes these.
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        LAGO_SCW_COLOR: 'green',
        LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2',
        A: 'wrong',
        x: 'wrong',
      },
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // `config` prints a file that Compose could read again: its dollars are doubled.
  return JSON.parse(stdout, (_key, value) =>
    typeof value === 'string' ? value.replaceAll('$$', '$') : value,
  ).services;
}

function meant({ environments }: RenderedRelease, service: string): Record<string, string> {
  const own = (environments.get(service) ?? []).map(({ name, value }) => [name, value]);
  return Object.fromEntries(service === 'agent' ? [...own, ['LAGO_SCW_COLOR', 'green']] : own);
}

function expectSeenAsMeant(release: RenderedRelease, number: number): Record<string, SeenService> {
  const seen = seenBy(release, number);
  expect(Object.keys(seen).sort()).toEqual(release.services.map(({ name }) => name).sort());
  for (const { name, image, replicas } of release.services) {
    expect(seen[name]?.environment ?? {}, name).toEqual(meant(release, name));
    expect(seen[name]).toMatchObject({ image });
    expect(seen[name]?.deploy?.replicas ?? 1, name).toBe(replicas);
  }
  return seen;
}

const CASES = LISTED_VERSIONS.flatMap((version) => OPTIONS.map((option) => ({ version, option })));

describe.skipIf(!hasCompose)(
  `the real Docker Compose${hasCompose ? '' : ' (skipped: this machine has none)'}`,
  () => {
    it(`accepts every release of Lago with every option and shows containers what was meant (${CASES.length})`, () => {
      for (const [index, { version, option }] of CASES.entries()) {
        const release = renderRelease(orderOf(version, option));
        expectSeenAsMeant(release, index);
      }
    });

    it('gives Portainer the hash, which stands in no file but .env', () => {
      const option = OPTIONS.find(({ name }) => name.includes('Portainer'));
      if (option === undefined) throw new Error('no such option');
      const order = orderOf('v1.50.0', option);
      const release = renderRelease(order);
      const hash = order.secrets.portainer?.passwordHash ?? '';
      expect(expectSeenAsMeant(release, 9000).portainer?.command?.[0]).toBe(`--admin-password=${hash}`);
      const holders = [...release.files].filter(([, content]) => content.includes(hash.slice(8)));
      expect(holders.map(([path]) => path)).toEqual(['.env']);
    });

    it('shows any secret character by character', () => {
      const text = fc.string({
        unit: fc.constantFrom(...'$\\"\'{}#=@:/%?& \n\rAx_0🔑'),
        minLength: 1,
        maxLength: 24,
      });
      let number = 10_000;
      fc.assert(
        fc.property(fc.array(text, { minLength: 9, maxLength: 9 }), (texts) => {
          const release = renderRelease(hostile(texts));
          const seen = expectSeenAsMeant(release, number++);
          const url = new URL(seen.api?.environment?.DATABASE_URL ?? '');
          expect(decodeURIComponent(url.password)).toBe(texts[0]);
          const redis = new URL(seen.worker?.environment?.REDIS_URL ?? '');
          expect(decodeURIComponent(redis.password)).toBe(texts[1]);
        }),
        { numRuns: 25 },
      );
    });
  },
);

/** An environment with everything on and these texts for its secrets, which no rule has judged. */
function hostile(texts: readonly string[]): Order {
  const [
    database = '',
    redis = '',
    base = '',
    key = '',
    mail = '',
    kafka = '',
    click = '',
    token = '',
    rsa = '',
  ] = texts;
  const everything = {
    name: 'everything',
    spec: EVENT_STORE,
    topology: {
      redis: OWN_REDIS,
      monitoring: { metricsUrl: 'https://m.example.com', logsUrl: 'https://l.example.com' },
    },
    variables: {
      REDIS_URL: undefined,
      REDIS_PASSWORD: 'a-password-to-replace',
      LAGO_KAFKA_PASSWORD: 'a-password-to-replace',
      LAGO_CLICKHOUSE_PASSWORD: 'a-password-to-replace',
    },
  };
  const order = orderOf('v1.50.0', everything);
  return {
    ...order,
    secrets: {
      ...order.secrets,
      postgresPassword: database,
      redisPassword: redis,
      secretKeyBase: base,
      rsaPrivateKey: rsa,
      license: key,
      storage: { accessKeyId: key, secretAccessKey: token },
      mail: { password: mail },
      monitoringToken: token,
      eventStore: { kafkaPassword: kafka, clickhousePassword: click },
    },
  };
}
