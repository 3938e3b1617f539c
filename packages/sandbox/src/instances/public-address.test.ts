import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimLoopback, type LoopbackBlock } from './loopback.ts';
import type { AddressOwner } from './passage.ts';
import { openPublicAddress, type PublicAddress } from './public-address.ts';
import { listen, type Target } from './target.ts';

interface EchoOwner extends AddressOwner {
  readonly server: net.Server;
  readonly sockets: net.Socket[];
}

/** Answers every chunk with `<name>:<chunk>`. */
async function echoOwner(name: string): Promise<EchoOwner> {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => socket.write(`${name}:${data}`));
  });
  const target: Target = await listen(server, '127.0.0.1', 0);
  return {
    id: name,
    server,
    sockets,
    reach: (port) => (port === 80 ? target : undefined),
    drops: () => false,
  };
}

class Client {
  readonly events: string[] = [];
  readonly socket: net.Socket;

  constructor(target: Target | undefined) {
    if (!target) throw new Error('no listener');
    this.socket = net.connect(target);
    this.socket.on('data', (data) => this.events.push(String(data)));
    this.socket.on('error', (error: NodeJS.ErrnoException) => this.events.push(error.code ?? ''));
    this.socket.on('end', () => this.events.push('end'));
  }

  /** Sends, and answers with all that has happened by the time something new does (or 150 ms passed). */
  async say(text: string): Promise<string[]> {
    const before = this.events.length;
    this.socket.write(text);
    return this.settle(before);
  }

  async settle(before = this.events.length): Promise<string[]> {
    const deadline = Date.now() + 150;
    while (this.events.length === before && Date.now() < deadline) await new Promise((r) => setTimeout(r, 5));
    return [...this.events];
  }
}

let loopback: LoopbackBlock;
let address: PublicAddress;
let blue: EchoOwner;
let green: EchoOwner;
let client: Client;

beforeEach(async () => {
  loopback = await claimLoopback();
  address = await openPublicAddress('203.0.113.9', 1, loopback);
  blue = await echoOwner('blue');
  green = await echoOwner('green');
  client = new Client(address.targets.get(80));
});

afterEach(async () => {
  client.socket.destroy();
  await address.stop();
  for (const owner of [blue, green]) {
    for (const socket of owner.sockets) socket.destroy();
    owner.server.close();
  }
  await loopback.release();
});

describe('a public address', () => {
  it('holds a new connection while nobody has it, and serves it once somebody has', async () => {
    expect(await client.say('hello')).toEqual([]);
    address.route(green);
    expect(await client.settle(0)).toEqual(['green:hello']);
  });

  it('lets nothing through in either direction while it is detached, and loses nothing if it returns', async () => {
    address.route(blue);
    expect(await client.say('1')).toEqual(['blue:1']);
    address.route(null);
    blue.sockets[0]?.write('late');
    expect(await client.say('2')).toEqual(['blue:1']);
    address.route(blue);
    await client.settle(1);
    expect((await client.settle(2)).join('')).toBe('blue:1lateblue:2');
  });

  it('answers with a reset what the client of the old owner still sends', async () => {
    address.route(blue);
    await client.say('1');
    address.route(null);
    address.route(green);
    expect(await client.say('2')).toEqual(['blue:1', 'ECONNRESET']);
  });

  it('never delivers what the old owner still answers', async () => {
    address.route(blue);
    await client.say('1');
    address.route(green);
    blue.sockets[0]?.write('too late');
    blue.sockets[0]?.end();
    expect(await client.settle()).toEqual(['blue:1']);
  });

  it('resets a request that was sent into the gap once the new owner sees it', async () => {
    address.route(blue);
    await client.say('1');
    address.route(null);
    expect(await client.say('2')).toEqual(['blue:1']);
    address.route(green);
    expect(await client.settle(1)).toEqual(['blue:1', 'ECONNRESET']);
  });

  it('leads new connections to the new owner', async () => {
    address.route(blue);
    await client.say('1');
    address.route(green);
    const second = new Client(address.targets.get(80));
    expect(await second.say('1')).toEqual(['green:1']);
    second.socket.destroy();
  });

  it('refuses a port on which the owner does not listen', async () => {
    address.route(blue);
    const other = new Client(address.targets.get(443));
    expect(await other.settle(0)).toEqual(['ECONNRESET']);
  });
});
