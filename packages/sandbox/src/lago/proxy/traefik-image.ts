import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'yaml';
import type { Image, ProgramContext } from '../../instances/program.ts';
import { program } from '../program.ts';
import { readAcmeStorage } from './acme-storage.ts';
import { type Certificates, loadCertificates, type Stored } from './certificates.ts';
import {
  type DynamicConfiguration,
  plainName,
  readConfiguration,
  type StaticConfiguration,
  staticSchema,
  traefikMs,
} from './configuration.ts';
import { readDynamic, watchFolder } from './configuration-folder.ts';
import { type AnyRequest, type AnyResponse, type EntryPointServer, openEntryPoint } from './entry-point.ts';
import { Forwarder, GatewayError } from './forward.ts';
import type { Passing } from './middlewares.ts';
import { buildRoutes, findRoute, type Route } from './routing.ts';
import { openTcpPassage } from './tcp-passage.ts';

/** Every client of the pictured world comes from here (documentation range); loopback would pass any allow list. */
const clientAddress = '198.51.100.10';
const defaultIdleMs = 180_000;

interface Active {
  readonly configuration: DynamicConfiguration;
  readonly certificates: Certificates;
  readonly routes: ReadonlyMap<string, readonly Route[]>;
}

export const traefikImage: Image = {
  defaultCommand: ['traefik'],
  start: program(async (context) => {
    const settings = readStatic(context);
    const forwarder = new Forwarder(context);
    const folder = hostFileOf(
      context,
      settings.providers.file.directory ?? settings.providers.file.filename ?? '',
    );
    const stored = readAcmeStorage(settings, context.hostFile, (problem) => context.log(`ERR ${problem}`));
    let active = loadOrReport(context, settings, folder, stored);
    const reload = (): void => {
      active = loadOrReport(context, settings, folder, stored) ?? active;
    };
    const unwatch = settings.providers.file.watch ? watchFolder(folder, reload) : () => {};

    const servers: (EntryPointServer & { readonly accepted: () => number[] })[] = [];
    for (const [name, entryPoint] of Object.entries(settings.entryPoints)) {
      const passage = active && openTcpPassage(name, active.configuration, context);
      const server =
        passage ??
        openEntryPoint({
          idleTimeoutMs: traefikMs(entryPoint.transport?.respondingTimeouts?.idleTimeout, defaultIdleMs),
          secureContext: (serverName) => active?.certificates.find(serverName),
          handle: (request, response, secure) => {
            if (isPing(settings, name, request)) response.end('OK');
            else
              void answer(
                { settings, context, forwarder, active, entryPoint: name },
                request,
                response,
                secure,
              );
          },
        });
      await context.listen(server.server, portOf(entryPoint.address));
      servers.push({ ...server, accepted: () => server.open().map(() => portOf(entryPoint.address)) });
    }
    return {
      async beforeExit() {
        await Promise.all(servers.map((server) => server.finish()));
      },
      connections: () => ({
        accepted: servers.flatMap((server) => server.accepted()),
        opened: [...forwarder.opened.values()],
      }),
      close() {
        unwatch();
        forwarder.close();
        for (const server of servers) server.close();
      },
      async exec(command) {
        // `traefik healthcheck` asks the ping endpoint, which is there or not by configuration.
        return command[0] === 'traefik' && command[1] === 'healthcheck' && settings.ping !== undefined
          ? 0
          : 1;
      },
    };
  }),
};

function readStatic(context: ProgramContext): StaticConfiguration {
  const flags = context.command.filter((word) => word !== 'traefik');
  let file = '/etc/traefik/traefik.yml';
  for (const flag of flags) {
    const given = /^--config-?file=(.+)$/i.exec(flag)?.[1];
    if (!given)
      throw new Error(
        `The stand-in reads its static configuration from a file; it does not support the flag ${flag}`,
      );
    file = given;
  }
  return readConfiguration(staticSchema, parse(readFileSync(hostFileOf(context, file), 'utf8')), file);
}

function hostFileOf(context: ProgramContext, containerPath: string): string {
  const file = context.hostFile(containerPath);
  if (!file) throw new Error(`open ${containerPath}: no such file or directory (no volume covers it)`);
  return file;
}

/** A configuration that does not load leaves the previous one in force, as in Traefik. */
function loadOrReport(
  context: ProgramContext,
  settings: StaticConfiguration,
  folder: string,
  stored: readonly Stored[],
): Active | undefined {
  const report = (problem: string): void => context.log(`ERR ${problem}`);
  try {
    const configuration = readDynamic(folder);
    const certificates = loadCertificates(configuration, context.hostFile, stored);
    const routes = new Map(
      Object.entries(settings.entryPoints).map(([name, entryPoint]) => [
        name,
        buildRoutes(name, entryPoint, configuration, report),
      ]),
    );
    context.log('INF Configuration loaded');
    return { configuration, certificates, routes };
  } catch (error) {
    report(`Error while building configuration: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const portOf = (address: string): number =>
  Number(address.slice(address.lastIndexOf(':') + 1).replace(/\/tcp$/, ''));

function isPing(settings: StaticConfiguration, entryPoint: string, request: AnyRequest): boolean {
  if (settings.ping === undefined || request.url !== '/ping') return false;
  return (settings.ping?.entryPoint ?? 'traefik') === entryPoint;
}

interface Situation {
  readonly settings: StaticConfiguration;
  readonly context: ProgramContext;
  readonly forwarder: Forwarder;
  readonly active: Active | undefined;
  readonly entryPoint: string;
}

async function answer(
  situation: Situation,
  request: AnyRequest,
  response: AnyResponse,
  secure: boolean,
): Promise<void> {
  const { context, forwarder, active, entryPoint } = situation;
  const caller = context.callerOf?.(request.socket) ?? clientAddress;
  const passing = passingOf(request, secure, caller, trusts(situation, caller));
  const route = findRoute(active?.routes.get(entryPoint) ?? [], secure, {
    host: passing.host.replace(/:\d+$/, ''),
    path: passing.path,
    method: passing.method,
    header: (name) => String(passing.requestHeaders[name.toLowerCase()] ?? '') || undefined,
  });
  if (!route || !active) return sendText(response, passing, 404, '404 page not found\n');
  for (const step of route.steps) {
    const own = step(passing);
    if (own) return sendText(response, passing, own.status, own.body, own.headers);
  }
  const upstream = route.pick();
  if (!upstream) return sendText(response, passing, 503, 'no available server\n');
  const transport = upstream.serversTransport
    ? active.configuration.http.serversTransports[plainName(upstream.serversTransport)]
    : undefined;
  try {
    const { status, headers, body } = await forwarder.send(passing, upstream, transport, request);
    writeHead(response, passing, status, headers);
    // The client went away or the service broke off: both ends are closed by pipeline.
    pipeline(body, response as NodeJS.WritableStream, () => {});
  } catch (error) {
    const status = error instanceof GatewayError ? error.status : 502;
    context.log(
      `DBG ${status} ${passing.method} ${passing.path}: ${error instanceof Error ? error.message : String(error)}`,
    );
    sendText(response, passing, status, status === 504 ? 'Gateway Timeout' : 'Bad Gateway');
  }
}

function trusts({ settings, entryPoint }: Situation, caller: string): boolean {
  return settings.entryPoints[entryPoint]?.forwardedHeaders?.trustedIPs.includes(caller) ?? false;
}

/** Forwarding headers are believed from a trusted caller alone. */
function passingOf(request: AnyRequest, secure: boolean, caller: string, trusted: boolean): Passing {
  const url = request.url ?? '/';
  const at = url.indexOf('?');
  const host = String(request.headers[':authority'] ?? request.headers.host ?? '');
  const said = trusted ? String(request.headers['x-forwarded-for'] ?? '') || undefined : undefined;
  const requestHeaders = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined || name.startsWith(':') ? [] : [[name, value]],
    ),
  );
  return {
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at),
    method: request.method ?? 'GET',
    host,
    secure,
    clientAddress: caller,
    requestHeaders: {
      ...requestHeaders,
      'x-forwarded-for': [...(said ? [said] : []), caller].join(', '),
      'x-forwarded-host': host,
      'x-forwarded-proto': secure ? 'https' : 'http',
      'x-forwarded-port': secure ? '443' : '80',
      'x-real-ip': said?.split(',')[0] ?? caller,
    },
    responseHeaders: {},
  };
}

function sendText(response: AnyResponse, passing: Passing, status: number, text: string, headers = {}): void {
  writeHead(response, passing, status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    ...headers,
  });
  response.end(passing.method === 'HEAD' ? '' : text);
}

/** `Connection: close` (exactly lowercase) is Go's drain signal: close after the answer, GOAWAY on HTTP/2. */
function writeHead(
  response: AnyResponse,
  passing: Passing,
  status: number,
  headers: Record<string, string | string[] | undefined>,
): void {
  const all: Record<string, string | string[] | undefined> = { ...headers };
  for (const [name, value] of Object.entries(passing.responseHeaders)) {
    if (value === '') delete all[name.toLowerCase()];
    else all[name.toLowerCase()] = value;
  }
  const drain = all.connection === 'close';
  if ('stream' in response && response.stream) {
    delete all.connection;
    if (drain) response.stream.session?.close();
  }
  response.statusCode = status;
  for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
}
