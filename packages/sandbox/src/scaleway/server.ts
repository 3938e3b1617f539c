import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { emptyWorld, type World } from '../world.ts';
import { type Clock, type ProblemListener, realClock } from './clock.ts';
import { type Cloud, createCloud, type Product } from './cloud.ts';
import { ApiError, deniedAuthentication } from './errors.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { type RawRequest, readRequest, writeResponse } from './http.ts';
import { isExpired } from './iam/api-keys.ts';
import { iamState } from './iam/state.ts';
import { idSource } from './ids.ts';
import { objectLatency, typicalLatency } from './latency.ts';
import { objectStorage } from './object/index.ts';
import { isS3Request } from './object/request.ts';
import { products as allProducts } from './products.ts';
import { type ApiResponse, createRouter, type Router } from './router.ts';
import { type RequestCount, sandboxRoutes } from './sandbox-routes.ts';

export interface RequestLog {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** 0 when the connection was dropped instead of answered. */
  readonly status: number;
  readonly milliseconds: number;
}

export interface LocalScalewayOptions {
  readonly world?: World;
  /** Replaces the clock that `latencyFactor` describes. */
  readonly clock?: Clock;
  /** 1: latencies and transitions as recorded; 0 (default): immediate. */
  readonly latencyFactor?: number;
  readonly host?: string;
  /** 0 (default) takes a free port. */
  readonly port?: number;
  /** The only secret key accepted in `X-Auth-Token`; without it, any key is. */
  readonly secretKey?: string;
  /** The access key that goes with it. */
  readonly accessKey?: string;
  readonly organizationId?: string;
  readonly projectId?: string;
  /** Speaks the API of this day (YYYY-MM-DD) instead of the newest known one. */
  readonly apiDate?: string;
  /** The IPv4 addresses that flexible IPs are taken from; 203.0.113.1 to .254 by default. */
  readonly publicAddresses?: readonly string[];
  /** Makes the ids of resources the same in every run. */
  readonly seedIds?: string;
  readonly products?: readonly Product[];
  readonly onRequest?: (log: RequestLog) => void;
  /** Told about effects that failed behind an answered request; by default they go to stderr. */
  readonly onProblem?: ProblemListener;
}

export interface LocalScaleway {
  /** For `SCW_API_URL`, and for `AWS_ENDPOINT_URL_S3` as well: no trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly cloud: Cloud;
  readonly faults: Faults;
  requests(): RequestCount;
  stop(): Promise<void>;
}

/** Header of the 501 that says that no route serves a path. */
export const unservedHeader = 'x-sandbox-unserved';

/** RFC 5737: no host on the Internet has them. */
const documentationAddresses = Array.from({ length: 254 }, (_, index) => `203.0.113.${index + 1}`);

const defaultAccessKey = 'SCWSANDBOX0000000001';
const defaultOwner = '11111111-1111-4111-8111-111111111111';

/** Starts a local Scaleway that keeps its state in memory. */
export async function startLocalScaleway(options: LocalScalewayOptions = {}): Promise<LocalScaleway> {
  const onProblem = options.onProblem ?? ((error) => console.error('Local Scaleway:', error));
  let url = '';
  const cloud = createCloud({
    clock: options.clock ?? realClock(options.latencyFactor ?? 0, onProblem),
    world: options.world ?? emptyWorld,
    newId: idSource(options.seedIds),
    caller: {
      accessKey: options.accessKey ?? defaultAccessKey,
      secretKey: options.secretKey ?? randomUUID(),
    },
    url: () => url,
    organizationId: options.organizationId ?? defaultOwner,
    projectId: options.projectId ?? options.organizationId ?? defaultOwner,
    apiDate: options.apiDate ?? '9999-12-31',
    publicAddresses: options.publicAddresses ?? documentationAddresses,
    onProblem,
  });
  const faults = createFaults();
  const counts = new Map<string, number>();
  const requests = (): RequestCount => countRequests(counts);
  const tables = (options.products ?? allProducts).map((product) => product(cloud));
  const router = createRouter([sandboxRoutes(faults, requests), ...tables]);
  const exchange = { cloud, faults, router, objects: objectStorage(cloud), counts, options };
  const server = createServer((incoming, outgoing) => {
    answer(exchange, incoming, outgoing).catch((error: unknown) => {
      onProblem(error);
      incoming.socket.destroy();
    });
  });
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  url = `http://${options.host ?? '127.0.0.1'}:${port}`;
  return {
    url,
    port,
    cloud,
    faults,
    requests,
    stop: () => stop(server, cloud.clock),
  };
}

interface Exchange {
  readonly cloud: Cloud;
  readonly faults: Faults;
  readonly router: Router;
  readonly objects: (request: RawRequest) => ApiResponse;
  readonly counts: Map<string, number>;
  readonly options: LocalScalewayOptions;
}

async function answer(
  exchange: Exchange,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const began = performance.now();
  const request = await readRequest(incoming);
  const isControl = request.path.startsWith('/_sandbox/');
  const fault = isControl ? undefined : exchange.faults.take(request.method, request.target);
  if (!isControl) await exchange.cloud.clock.latency(latencyOf(request));
  const response = await respond(exchange, request, fault);
  if (response === 'drop') incoming.socket.destroy();
  else writeResponse(outgoing, response, randomUUID());
  if (isControl) return;
  const key = `${request.method} ${request.path}`;
  exchange.counts.set(key, (exchange.counts.get(key) ?? 0) + 1);
  exchange.options.onRequest?.({
    method: request.method,
    path: request.target,
    status: response === 'drop' ? 0 : response.status,
    milliseconds: performance.now() - began,
  });
}

function latencyOf(request: RawRequest): number {
  return isS3Request(request)
    ? objectLatency(request.method, request.target)
    : typicalLatency(request.method, request.path);
}

/** The answer as the fault leaves it: spoiled before the effect, after it, or not at all. */
async function respond(
  exchange: Exchange,
  request: RawRequest,
  fault: Fault | undefined,
): Promise<ApiResponse | 'drop'> {
  if (fault?.when === 'before') {
    await delay(fault.delayMs);
    if (fault.kind !== 'delay') return spoil(fault);
  }
  const response = await handle(exchange, request);
  if (fault?.when !== 'after') return response;
  await delay(fault.delayMs);
  return fault.kind === 'delay' ? response : spoil(fault);
}

function spoil(fault: Fault): ApiResponse | 'drop' {
  if (fault.kind === 'drop') return 'drop';
  // Recorded: a 429 comes without a body.
  if (fault.status === 429) return { status: 429, headers: { 'x-envoy-ratelimited': 'true' } };
  return { status: fault.status, body: fault.body ?? { message: 'fault on request' } };
}

async function handle(exchange: Exchange, request: RawRequest): Promise<ApiResponse> {
  try {
    if (isS3Request(request)) return exchange.objects(request);
    const found = exchange.router.match(request.method, request.path);
    if (!request.path.startsWith('/_sandbox/')) authenticate(exchange, request);
    if (found === undefined) return unserved(request);
    return await found.handler({ ...request, params: found.params });
  } catch (error) {
    if (error instanceof ApiError) return error;
    exchange.cloud.onProblem(error);
    return { status: 500, body: { message: 'internal error', type: 'internal_error' } };
  }
}

/** A secret key in `X-Auth-Token`; Cockpit's own addresses look at `X-Token` as well. */
function authenticate({ cloud, options }: Exchange, request: RawRequest): void {
  const token = request.headers['x-auth-token'];
  if (request.path.startsWith('/cockpit-data/') && request.headers['x-token'] !== undefined) return;
  if (typeof token !== 'string' || token === '') throw deniedAuthentication('invalid_argument');
  const { secretKey } = options;
  if (secretKey === undefined || token === secretKey) return;
  const key = [...cloud.state(iamState).apiKeys.values()].find((each) => each.secretKey === token);
  if (key === undefined) throw deniedAuthentication('not_found');
  if (isExpired(cloud, key)) throw deniedAuthentication('expired');
}

function unserved(request: RawRequest): ApiResponse {
  const message = `The local Scaleway does not serve ${request.method} ${request.path}.`;
  return { status: 501, body: { message }, headers: { [unservedHeader]: 'true' } };
}

function countRequests(counts: ReadonlyMap<string, number>): RequestCount {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { total, byRoute: Object.fromEntries(counts) };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function stop(server: Server, clock: Clock): Promise<void> {
  clock.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await clock.settled();
}
