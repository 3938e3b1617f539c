import { generateKeyPairSync } from 'node:crypto';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { parseConnectTo } from '@lago-scw/contracts';
import { createEffects, type EffectEvent, type Effects } from '@lago-scw/effects';
import { connect, type Host, type HostOptions } from '@lago-scw/host';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestMachines, type TestMachines } from '../../packages/sandbox/src/instances/test-machines.ts';

const ADDRESS = '203.0.113.1';
let machines: TestMachines;
let fingerprints: string[];
const open: Host[] = [];
const events: EffectEvent[] = [];

beforeAll(async () => {
  machines = await startTestMachines([ADDRESS]);
  const published = await machines.boot('blue', ADDRESS, '172.16.0.2');
  fingerprints = published.match(/SHA256:\S+/g) ?? [];
});
afterEach(() => {
  for (const host of open.splice(0)) host.close();
  events.length = 0;
});
afterAll(() => machines.stop());

function effects(signal?: AbortSignal): Effects {
  return createEffects({
    listeners: [(event) => events.push(event)],
    firstPauseMs: 1,
    retries: 2,
    ...(signal === undefined ? {} : { signal }),
  });
}

async function connectTo(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await connect({
    name: 'blue',
    address: ADDRESS,
    user: 'root',
    privateKey: machines.privateKey,
    fingerprints,
    connectTo: parseConnectTo(machines.machines.connectTo()),
    effects: effects(),
    ...options,
  });
  open.push(host);
  return host;
}

describe('connecting to a host', () => {
  it('refuses a host whose key is not the pinned one, at once, and shows both fingerprints', async () => {
    const other = `SHA256:${'A'.repeat(43)}`;
    const refused = await connectTo({ fingerprints: [other] }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'host-key', message: expect.stringContaining(other) });
    expect(fingerprints.some((one) => String(refused).includes(one))).toBe(true);
    expect(events.filter(({ type }) => type === 'retrying')).toEqual([]);
  });

  it('refuses every host when no fingerprint is known', async () => {
    await expect(connectTo({ fingerprints: [] })).rejects.toThrow('none is known');
  });

  it('says that the key is not accepted', async () => {
    const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const privateKey = stranger.export({ type: 'pkcs1', format: 'pem' }).toString();
    await expect(connectTo({ privateKey })).rejects.toMatchObject({ code: 'ssh-login' });
  });

  it('refuses a damaged key before it opens a connection', async () => {
    const never = () => {
      throw new Error('a connection was opened');
    };
    await expect(connectTo({ privateKey: 'x', connectTo: never })).rejects.toMatchObject({ code: 'ssh-key' });
  });

  it('tries again when nobody listens, and names the phase', async () => {
    const nobody = () => ({ host: '127.0.0.1', port: 1 });
    await expect(connectTo({ connectTo: nobody })).rejects.toThrow('no TCP connection');
    expect(events.filter(({ type }) => type === 'retrying')).toHaveLength(2);
  });

  it('gives up on a host that is silent after the TCP connection', async () => {
    const silent = await listen(createServer(() => {}));
    const to = () => ({ host: '127.0.0.1', port: portOf(silent) });
    await expect(connectTo({ connectTo: to, handshakeTimeoutSeconds: 0.1 })).rejects.toThrow('handshake');
    silent.close();
  });
});

describe('running a command', () => {
  it('hands every value over as it is, and its input and output', async () => {
    const host = await connectTo();
    const nasty = ['$(id)', "it's", '"', '\\', 'a\nb', '*', ''];
    const { stdout } = await host.run(['printf', '<%s>', ...nasty]);
    expect(stdout).toBe(nasty.map((value) => `<${value}>`).join(''));
    expect((await host.run(['cat'], { stdin: 'é\nsecret' })).stdout).toBe('é\nsecret');
  });

  it('fails with the exit code and what the command said', async () => {
    const host = await connectTo();
    await expect(host.run(['sh', '-c', 'echo why >&2; exit 3'])).rejects.toThrow(/exit code 3.*\n\| why/);
    expect(await host.run(['sh', '-c', 'exit 3'], { accept: [0, 3] })).toMatchObject({ code: 3 });
  });

  it('fails when a signal ended the command', async () => {
    const host = await connectTo();
    await expect(host.run(['sh', '-c', 'kill -KILL $PPID'])).rejects.toThrow(/signal .*KILL/);
  });

  it('fails when the command takes longer than it may', async () => {
    const host = await connectTo();
    await expect(host.run(['sleep', '30'], { timeoutSeconds: 0.2 })).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('ends at once when the run is cancelled', async () => {
    const cancel = new AbortController();
    const host = await connectTo({ effects: effects(cancel.signal) });
    const running = host.run(['sleep', '30']);
    setTimeout(() => cancel.abort(new Error('cancelled')), 50);
    await expect(running).rejects.toThrow('cancelled');
  });

  it('runs a script with values that never become part of its text', async () => {
    const host = await connectTo();
    const { stdout } = await host.script('printf "%s|" "$@"', ['$(id)', '; exit 9']);
    expect(stdout).toBe('$(id)|; exit 9|');
  });
});

describe('a connection that breaks', () => {
  it('is a transient fault for what was under way, and the next call opens another', async () => {
    const relay = await startRelay();
    const host = await connectTo({ connectTo: () => ({ host: '127.0.0.1', port: relay.port }) });
    const running = host.run(['sleep', '30']);
    setTimeout(relay.cut, 100);
    await expect(running).rejects.toMatchObject({ name: 'TransientError', applied: 'unknown' });
    expect((await host.run(['echo', 'back'])).stdout).toBe('back\n');
    host.close();
    relay.stop();
  });

  it('is mended by the retry of a repeatable effect', async () => {
    const relay = await startRelay();
    const own = effects();
    const host = await connectTo({
      effects: own,
      connectTo: () => ({ host: '127.0.0.1', port: relay.port }),
    });
    let tries = 0;
    const perform = own.perform({
      id: 'test.slow',
      kind: 'ssh',
      key: 'slow',
      repeatable: true,
      do: () => {
        tries += 1;
        if (tries === 1) setTimeout(relay.cut, 50);
        return host.run(tries === 1 ? ['sleep', '30'] : ['echo', 'done']);
      },
    });
    expect((await perform).stdout).toBe('done\n');
    host.close();
    relay.stop();
  });
});

describe('uploading files', () => {
  it('puts them in place whole, with their mode, and leaves nothing else', async () => {
    const host = await connectTo();
    await host.upload([
      { path: 'up/a/b/one.env', content: 'X=1\n' },
      { path: 'up/a/two.json', content: Buffer.from([0, 255, 10]), mode: 0o644 },
    ]);
    await host.upload([{ path: 'up/a/b/one.env', content: 'X=2\n' }]);
    const { stdout } = await host.run([
      'sh',
      '-c',
      'find up -type f | sort; cat up/a/b/one.env; stat -c %a up/a/b up/a/b/one.env up/a/two.json',
    ]);
    expect(stdout).toBe('up/a/b/one.env\nup/a/two.json\nX=2\n700\n600\n644\n');
  });

  it('refuses a path out of the home folder', async () => {
    const host = await connectTo();
    await expect(host.upload([{ path: '../x', content: '' }])).rejects.toMatchObject({ code: 'upload-path' });
  });
});

describe('forwarding', () => {
  it('reaches a private address from the host', async () => {
    const host = await connectTo();
    const stream = await host.forward('172.16.0.2', 22);
    const greeting = await new Promise<string>((resolve, reject) => {
      stream.once('data', (piece: Buffer) => resolve(piece.toString()));
      stream.once('error', reject);
    });
    expect(greeting).toMatch(/^SSH-2\.0-/);
    stream.destroy();
  });

  it('says so when the host cannot reach it either', async () => {
    const host = await connectTo();
    await expect(host.forward('172.16.99.99', 5432)).rejects.toThrow('cannot connect to 172.16.99.99:5432');
  });
});

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** A TCP relay to the machine's sshd whose connections can be cut. */
async function startRelay(): Promise<{ port: number; cut: () => void; stop: () => void }> {
  const target = machines.machines.machine('blue')?.sshTarget;
  if (target === undefined) throw new Error('blue has no sshd');
  const sockets = new Set<Socket>();
  const server = await listen(
    createServer((near) => {
      const far = connectSocket(target);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => {});
      }
      near.pipe(far).pipe(near);
    }),
  );
  const cut = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: portOf(server),
    cut,
    stop: () => {
      cut();
      server.close();
    },
  };
}
