import { createHmac } from 'node:crypto';
import type pg from 'pg';
import type { Environment } from '../environment.ts';
import { passwordDigest } from '../rails.ts';
import { githubUrl } from '../versions.ts';

interface GraphqlRequest {
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const maximumQueryLength = 15_000;
const loginHours = 3;

const failure = (status: number, code: string, details?: unknown) => ({
  data: null,
  errors: [{ message: code, extensions: { status, code, ...(details ? { details } : {}) } }],
});

/** /graphql: `currentVersion` and `loginUser`. Always HTTP 200; errors are in the body (facts 6.2). */
export async function graphql(
  pool: pg.Pool,
  tag: string,
  environment: Environment,
  body: string,
): Promise<Record<string, unknown>> {
  const { query = '', variables = {} } = parse(body);
  if (query.length > maximumQueryLength) return failure(413, 'query_is_too_large');
  if (/\bloginUser\b/.test(query)) return login(pool, environment, query, variables);
  if (/\bcurrentVersion\b/.test(query)) {
    return { data: { currentVersion: { number: tag, githubUrl: githubUrl(tag) } } };
  }
  return {
    errors: [
      {
        message: 'The stand-in answers currentVersion and loginUser only',
        extensions: { code: 'undefinedField', status: 422 },
      },
    ],
  };
}

function parse(body: string): GraphqlRequest {
  try {
    return JSON.parse(body) as GraphqlRequest;
  } catch {
    // Rails answers an unreadable body like an empty one: no operation.
    return {};
  }
}

async function login(
  pool: pg.Pool,
  environment: Environment,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const input = (
    typeof variables.input === 'object' && variables.input !== null ? variables.input : variables
  ) as Record<string, unknown>;
  const email = input.email ?? /email:\s*"([^"]*)"/.exec(query)?.[1];
  const password = input.password ?? /password:\s*"([^"]*)"/.exec(query)?.[1];
  const { rows } = await pool.query<{ id: string; email: string }>(
    'SELECT id, email FROM users WHERE email = $1 AND password_digest = $2',
    [email, passwordDigest(String(password))],
  );
  const user = rows[0];
  if (!user) return failure(422, 'unprocessable_entity', { base: ['incorrect_login_or_password'] });
  return { data: { loginUser: { token: jwt({ sub: user.id }, environment.SECRET_KEY_BASE ?? ''), user } } };
}

function jwt(claims: Record<string, unknown>, secret: string): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const expires = Math.floor(Date.now() / 1000) + loginHours * 3600;
  const signed = `${encode({ alg: 'HS256' })}.${encode({ ...claims, exp: expires })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
