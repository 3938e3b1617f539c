import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import type pg from 'pg';
import type { ProgramContext } from '../../instances/program.ts';
import { openPool } from '../database.ts';
import { checkBootEnvironment } from '../environment.ts';
import { readBody, sendJson, serveHttp } from '../http-service.ts';
import type { Running } from '../program.ts';
import { railsExec } from '../rails.ts';
import { githubUrl, isAtLeast } from '../versions.ts';
import { ApiError } from './api-error.ts';
import { catalogueRoutes } from './catalogue.ts';
import { allowOrigin } from './cors.ts';
import { customerRoutes } from './customers.ts';
import { eventRoutes } from './events.ts';
import { graphql } from './graphql.ts';
import { findRoute } from './route.ts';
import { walletAndWebhookRoutes } from './wallets-and-webhooks.ts';

const routes = [...catalogueRoutes, ...customerRoutes, ...eventRoutes, ...walletAndWebhookRoutes];

interface Api {
  readonly pool: pg.Pool;
  readonly context: ProgramContext;
  readonly tag: string;
}

type Exchange = readonly [request: http.IncomingMessage, response: http.ServerResponse, url: URL];

/** start.api.sh: Lago's Rails API on port 3000. It boots on any schema, as the real one does. */
export async function api(context: ProgramContext, tag: string): Promise<Running> {
  checkBootEnvironment(context.environment);
  const pool = openPool(context);
  const self: Api = { pool, context, tag };
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
  if (pathname.startsWith('/api/v1/')) return answerApi(self, request, response, url);
  const page = pages[`${request.method} ${pathname}`];
  if (page) return page(self, request, response, url);
  sendJson(response, 404, { status: 404, error: 'Not Found' });
}

const pages: Readonly<Record<string, (self: Api, ...exchange: Exchange) => Promise<void> | void>> = {
  'GET /health': health,
  'GET /ready': ({ tag }, _request, response) =>
    isAtLeast(tag, '1.36')
      ? sendJson(response, 200, { status: 'ok' })
      : sendJson(response, 404, { status: 404, error: 'Not Found' }),
  'POST /graphql': async ({ pool, tag, context }, request, response) =>
    sendJson(response, 200, await graphql(pool, tag, context.environment, await readBody(request))),
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
    const { handler, path } = findRoute(routes, request.method ?? '', url.pathname.slice('/api/v1'.length));
    const result = await handler({
      pool: self.pool,
      organizationId,
      path,
      query: url.searchParams,
      body: parseBody(await readBody(request)),
      environment: self.context.environment,
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
