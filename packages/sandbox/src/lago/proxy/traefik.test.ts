import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import type net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority } from '../../authority/authority.ts';
import type { Program } from '../../instances/program.ts';
import { closeServer, listen, type Target } from '../../instances/target.ts';
import { traefikImage } from './traefik-image.ts';

/** Generous: other work on the machine may make everything slow. */
const patience = { timeout: 10_000 };

let folder: string;
let service: http.Server;
let serviceTarget: Target;
let ports: Map<number, Target>;
let log: string[];
let proxy: Program;
let authority: Awaited<ReturnType<typeof createAuthority>>;

const staticText = `
entryPoints:
  web: {address: ":80"}
  websecure: {address: ":443", transport: {respondingTimeouts: {idleTimeout: 2s}}}
providers: {file: {directory: /etc/traefik/dynamic}}
`;

const dynamicText = (extra = '', headers = 'X-Mark: one') => `
http:
  routers:
    plain: {rule: "Host(\`a.example.com\`)", service: echo, middlewares: [mark, allowed${extra}]}
    secure: {rule: "Host(\`a.example.com\`)", service: echo, middlewares: [mark], tls: {}}
    broken: {rule: "Host(\`b.example.com\`)", service: missing}
  middlewares:
    mark: {headers: {customResponseHeaders: {${headers}}}}
    allowed: {ipAllowList: {sourceRange: [0.0.0.0/0]}}
  services: {echo: {loadBalancer: {servers: [{url: "http://echo:8000"}]}}}
tls: {certificates: [{certFile: /etc/traefik/cert.pem, keyFile: /etc/traefik/key.pem}]}
`;

async function configure(text: string): Promise<void> {
  await writeFile(path.join(folder, 'next'), text);
  await rename(path.join(folder, 'next'), path.join(folder, 'dynamic', 'lago.yml'));
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'traefik-'));
  authority = await createAuthority();
  const issued = await authority.issue(['a.example.com']);
  await writeFile(path.join(folder, 'cert.pem'), issued.certificatePem);
  await writeFile(path.join(folder, 'key.pem'), issued.keyPem);
  await writeFile(path.join(folder, 'traefik.yml'), staticText);
  await mkdir(path.join(folder, 'dynamic'));
  await configure(dynamicText());
  service = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.end(
      JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }),
    );
  });
  serviceTarget = await listen(service, '127.0.0.1', 0);
  ports = new Map();
  log = [];
  proxy = traefikImage.start({
    containerName: 'proxy',
    instanceName: 'blue',
    command: ['traefik'],
    environment: {},
    hostFile: (file) => path.join(folder, path.relative('/etc/traefik', file)),
    resolve: (host, port) => (host === 'echo' && port === 8000 ? serviceTarget : undefined),
    log: (line) => log.push(line),
    logError: (line) => log.push(line),
    listen: async (server: net.Server, port) => void ports.set(port, await listen(server, '127.0.0.1', 0)),
  });
  while (ports.size < 2) await new Promise((resolve) => setTimeout(resolve, 5));
});

afterEach(async () => {
  proxy.signal('SIGKILL');
  await proxy.exit;
  service.closeAllConnections();
  await closeServer(service);
  await rm(folder, { recursive: true, force: true });
});

function get(
  pathname: string,
  options: https.RequestOptions & { body?: string } = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const secure = options.protocol === 'https:';
    const request = (secure ? https : http).request(
      {
        ...ports.get(secure ? 443 : 80),
        path: pathname,
        servername: 'a.example.com',
        ca: authority.certificatePem,
        ...options,
        headers: { host: 'a.example.com', ...(options.headers as object) },
      },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

describe('the stand-in Traefik', () => {
  it('passes method, path, query, body and the forwarding headers on', async () => {
    const reply = await get('/x?y=1', { method: 'POST', body: 'text' });
    expect(JSON.parse(reply.text)).toMatchObject({
      method: 'POST',
      url: '/x?y=1',
      body: 'text',
      headers: { host: 'a.example.com', 'x-forwarded-proto': 'http', 'x-forwarded-host': 'a.example.com' },
    });
    expect(reply.headers['x-mark']).toBe('one');
  });

  it('answers 404 without a router, and for a router whose service is missing', async () => {
    expect((await get('/', { headers: { host: 'c.example.com' } })).text).toBe('404 page not found\n');
    expect((await get('/', { headers: { host: 'b.example.com' } })).status).toBe(404);
    expect(log.join('\n')).toContain('router broken@file: the service "missing@file" does not exist');
  });

  it('answers 502 when the service refuses', async () => {
    service.closeAllConnections();
    await closeServer(service);
    expect((await get('/')).status).toBe(502);
  });

  it('takes a new configuration without closing connections, and keeps the old one when it is wrong', async () => {
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    const mark = async () => (await get('/', { protocol: 'https:', agent })).headers['x-mark'];
    expect(await mark()).toBe('one');
    await configure(dynamicText('', 'X-Mark: two'));
    await expect.poll(mark, patience).toBe('two');
    await configure('http: {routers: {x: {rules: "Host(`a`)", service: echo}}}');
    await expect
      .poll(() => log.join('\n'), patience)
      .toContain('http.routers.x: field not found or not supported by the stand-in: rules');
    expect(await mark()).toBe('two');
    agent.destroy();
  });

  it('drains by `Connection: close`: the end of the connection on HTTP/1.1, GOAWAY on HTTP/2', async () => {
    await configure(dynamicText('', 'Connection: close'));
    const agent = new https.Agent({ keepAlive: true });
    await expect
      .poll(async () => (await get('/', { protocol: 'https:', agent })).headers.connection, patience)
      .toBe('close');
    agent.destroy();
    const session = http2.connect('https://a.example.com', {
      createConnection: () =>
        tls.connect({
          ...ports.get(443),
          servername: 'a.example.com',
          ca: authority.certificatePem,
          ALPNProtocols: ['h2'],
        }),
    });
    const goaway = new Promise((resolve) => session.on('goaway', resolve));
    const status = await new Promise((resolve, reject) => {
      session.on('error', reject);
      const stream = session.request({ ':path': '/', ':authority': 'a.example.com' });
      stream.on('response', (headers) => resolve(headers[':status']));
      stream.resume();
    });
    expect(status).toBe(200);
    // At once: the idle timeout of this entry point would say goodbye after 2 s.
    const late = new Promise((resolve) => setTimeout(resolve, 500, 'late'));
    expect(await Promise.race([goaway, late])).not.toBe('late');
    session.destroy();
  });

  it('shuts a door for everybody outside the allowed range', async () => {
    await configure(dynamicText().replace('0.0.0.0/0', '127.0.0.1/32'));
    await expect.poll(async () => (await get('/')).status, patience).toBe(403);
  });

  it('finishes what is in flight before it ends', async () => {
    service.removeAllListeners('request');
    service.on('request', (_request, response) => setTimeout(() => response.end('late'), 200));
    const reply = get('/');
    await new Promise((resolve) => setTimeout(resolve, 50));
    proxy.signal('SIGTERM');
    expect((await reply).text).toBe('late');
    expect(await proxy.exit).toBe(0);
  });
});
