import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import type pg from 'pg';
import type { ProgramContext } from '../../instances/program.ts';
import { openPool } from '../database.ts';
import { checkBootEnvironment } from '../environment.ts';
import { isBroken, type LagoFault } from '../faults.ts';
import { readBody, sendJson, serveHttp } from '../http-service.ts';
import { bucketUrl } from '../invoice-pdf.ts';
import type { Running } from '../program.ts';
import { railsExec } from '../rails.ts';
import { type UsageCache, usageCache } from '../usage-cache.ts';
import { githubUrl, isAtLeast } from '../versions.ts';
import { ApiError } from './api-error.ts';
import { catalogueRoutes } from './catalogue.ts';
import { allowOrigin } from './cors.ts';
import { customerRoutes } from './customers.ts';
import { eventRoutes } from './events.ts';
import { graphql } from './graphql.ts';
import { invoiceRoutes } from './invoices.ts';
import { findRoute } from './route.ts';
import { walletAndWebhookRoutes } from './wallets-and-webhooks.ts';

const routes = [
  ...catalogueRoutes,
  ...customerRoutes,
  ...eventRoutes,
  ...invoiceRoutes,
  ...walletAndWebhookRoutes,
];

interface Api {
  readonly pool: pg.Pool;
  readonly context: ProgramContext;
  readonly tag: string;
  readonly usageCache: UsageCache;
  answered: number;
}

type Exchange = readonly [request: http.IncomingMessage, response: http.ServerResponse, url: URL];

/** start.api.sh: Lago's Rails API on port 3000. It boots on any schema, as the real one does. */
export async function api(context: ProgramContext, tag: string): Promise<Running> {
  checkBootEnvironment(context.environment);
  const pool = openPool(context);
  const self: Api = { pool, context, tag, usageCache: usageCache(context.environment), answered: 0 };
  const service = await serveHttp(context, 3000, (request, response) => answer(self, request, response));
  context.log(`* Listening on http://[::]:3000 (${tag})`);
  return {
    ...service,
    async close() {
      await service.close();
      await pool.end();
    },
    exec: railsExec(context, tag),
  };
}

async function answer(
  self: Api,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://api');
  response.setHeader('x-request-id', randomUUID());
  if (allowOrigin(self.context.environment, request, response)) return;
  const { pathname } = url;
  if (await misbehave(self, response)) return;
  if (pathname.startsWith('/rails/active_storage/blobs/redirect/')) return sendFile(self, pathname, response);
  if (pathname.startsWith('/api/v1/')) return answerApi(self, request, response, url);
  const page = pages[`${request.method} ${pathname}`];
  if (page) return page(self, request, response, url);
  sendJson(response, 404, { status: 404, error: 'Not Found' });
}

/** The faults that any request may meet; true: it was answered. */
async function misbehave(self: Api, response: http.ServerResponse): Promise<boolean> {
  const { instanceName } = self.context;
  self.answered += 1;
  const isEighth = self.answered % 8 === 0;
  if (isBroken(instanceName, 'slow-api')) await pause(60);
  if (self.answered % 3 === 0 && isBroken(instanceName, 'slow-at-times')) await pause(200);
  if (!isEighth || !isBroken(instanceName, 'fails-at-times')) return false;
  sendJson(response, 500, { status: 500, error: 'Internal Server Error' });
  return true;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** ActiveStorage: a link of the bucket that carries a signature, or the file itself from the local disk. */
async function sendFile(self: Api, pathname: string, response: http.ServerResponse): Promise<void> {
  const { environment, instanceName } = self.context;
  const key = pathname.split('/').at(-2) ?? '';
  const { rowCount } = await self.pool.query('SELECT 1 FROM active_storage_blobs WHERE key = $1', [key]);
  if (rowCount === 0 || isBroken(instanceName, 'files-lost')) {
    sendJson(response, 404, { status: 404, error: 'Not Found' });
  } else if (environment.LAGO_USE_AWS_S3 === 'true') {
    const query = new URLSearchParams({
      'X-Amz-Signature': String(environment.LAGO_AWS_S3_SECRET_ACCESS_KEY),
    });
    response.writeHead(302, { location: `${bucketUrl(key, environment)}?${query}` }).end();
  } else {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4 local');
  }
}

const pages: Readonly<Record<string, (self: Api, ...exchange: Exchange) => Promise<void> | void>> = {
  'GET /health': health,
  'GET /ready': ({ tag }, _request, response) =>
    isAtLeast(tag, '1.36')
      ? sendJson(response, 200, { status: 'ok' })
      : sendJson(response, 404, { status: 404, error: 'Not Found' }),
  'POST /graphql': async ({ pool, tag, context }, request, response) => {
    const body = await readBody(request);
    const answer = isBroken(context.instanceName, 'graphql-errors')
      ? { errors: [{ message: 'Internal server error', extensions: { status: 500 } }] }
      : await graphql(pool, tag, context.environment, body);
    sendJson(response, 200, answer);
  },
  'GET /metrics': ({ tag }, _request, response) => {
    response.writeHead(isAtLeast(tag, '1.33') ? 200 : 404, { 'content-type': 'text/plain' });
    response.end('# TYPE puma_running gauge\npuma_running 1\n');
  },
  'GET /sidekiq': ({ tag, context }, _request, response) => {
    // Up to v1.29 mounted whatever the variable says (facts 1.3).
    const mounted = !isAtLeast(tag, '1.30') || context.environment.LAGO_SIDEKIQ_WEB === 'true';
    response.writeHead(mounted ? 200 : 404, { 'content-type': 'text/html' });
    response.end(mounted ? '<!doctype html><title>Sidekiq</title>' : '');
  },
};

/** Looks at the primary database and at nothing else (facts 3.6). */
async function health({ pool, tag, context }: Api, ...[, response]: Exchange): Promise<void> {
  const body = { version: tag, github_url: githubUrl(tag) };
  try {
    if (isBroken(context.instanceName, 'database-away')) throw new Error('connection refused');
    await pool.query('');
    sendJson(response, 200, { ...body, message: 'Success' });
  } catch (error) {
    context.log(`ActiveRecord::ActiveRecordError: ${error instanceof Error ? error.message : String(error)}`);
    sendJson(response, 500, { ...body, message: 'Unhealthy: database unreachable' });
  }
}

async function answerApi(self: Api, ...[request, response, url]: Exchange): Promise<void> {
  try {
    const organizationId = await authenticate(self.pool, request);
    const has = (fault: LagoFault) => isBroken(self.context.instanceName, fault);
    const { handler, path } = findRoute(routes, request.method ?? '', url.pathname.slice('/api/v1'.length));
    if (request.method === 'DELETE' && has('nothing-deleted')) {
      sendJson(response, 200, {});
      return;
    }
    const result = await handler({
      pool: self.pool,
      organizationId,
      path,
      query: url.searchParams,
      body: parseBody(await readBody(request)),
      environment: self.context.environment,
      usageCache: self.usageCache,
      isBroken: has,
      who: `${self.context.instanceName}/${self.context.containerName}`,
    });
    sendJson(response, 200, result);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, error.status, error.body);
  }
}

async function authenticate(pool: pg.Pool, request: http.IncomingMessage): Promise<string> {
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const { rows } = await pool.query<{ organization_id: string }>(
    "SELECT organization_id FROM api_keys WHERE value = $1 AND (expires_at IS NULL OR expires_at > timezone('utc', now()))",
    [key ?? ''],
  );
  if (rows[0]) return rows[0].organization_id;
  throw new ApiError(401);
}

function parseBody(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    throw new ApiError(400, {
      error: `BadRequest: ${cause instanceof Error ? cause.message : 'unreadable JSON'}`,
    });
  }
}
