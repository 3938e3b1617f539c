import net from 'node:net';
import { type Middleware, plainName } from './configuration.ts';

/** A request on its way through the middlewares; they change it in place. */
export interface Passing {
  path: string;
  query: string;
  readonly method: string;
  readonly host: string;
  readonly secure: boolean;
  readonly clientAddress: string;
  readonly requestHeaders: Record<string, string | string[]>;
  /** Applied to the answer, after what the service said; '' removes. */
  readonly responseHeaders: Record<string, string>;
}

/** An answer that a middleware gives itself. */
export interface OwnAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Step = (passing: Passing) => OwnAnswer | undefined;

/** The steps of the named middlewares; throws on a name that does not exist (Traefik then drops the router). */
export function buildSteps(names: readonly string[], all: Readonly<Record<string, Middleware>>): Step[] {
  return names.flatMap((name) => {
    const middleware = all[plainName(name)];
    if (!middleware) throw new Error(`middleware "${name}" does not exist`);
    if (middleware.chain) return buildSteps(middleware.chain.middlewares, all);
    const steps = stepsOf(middleware);
    if (steps.length !== 1) throw new Error(`middleware "${name}" must be of exactly one kind`);
    return steps;
  });
}

function stepsOf(middleware: Middleware): Step[] {
  const { stripPrefix, addPrefix, replacePath, redirectScheme: redirect, ipAllowList, headers } = middleware;
  return [
    ...(stripPrefix ? [strip(stripPrefix.prefixes)] : []),
    ...(addPrefix ? [changePath((path) => addPrefix.prefix + path)] : []),
    ...(replacePath ? [changePath(() => replacePath.path)] : []),
    ...(redirect ? [redirectScheme(redirect)] : []),
    ...(ipAllowList ? [allow(ipAllowList)] : []),
    ...(headers ? [setHeaders(headers)] : []),
  ];
}

const changePath =
  (change: (path: string) => string): Step =>
  (passing) => {
    passing.path = change(passing.path);
    return undefined;
  };

const strip = (prefixes: readonly string[]): Step =>
  changePath((path) => {
    const prefix = prefixes.find((one) => path.startsWith(one));
    if (prefix === undefined) return path;
    const rest = path.slice(prefix.length);
    return rest.startsWith('/') ? rest : `/${rest}`;
  });

export function redirectScheme(options: {
  scheme: string;
  permanent: boolean;
  port?: string | number | undefined;
}): Step {
  return (passing) => {
    if (passing.secure === (options.scheme === 'https')) return undefined;
    const port = options.port === undefined || String(options.port) === '443' ? '' : `:${options.port}`;
    const location = `${options.scheme}://${passing.host}${port}${passing.path}${passing.query}`;
    // Other methods keep theirs: 307 and 308.
    const [temporary, permanent] = passing.method === 'GET' ? [302, 301] : [307, 308];
    return {
      status: options.permanent ? permanent : temporary,
      headers: { location },
      body: options.permanent ? 'Moved Permanently' : 'Found',
    };
  };
}

function allow(options: NonNullable<Middleware['ipAllowList']>): Step {
  const ranges = new net.BlockList();
  for (const range of options.sourceRange) {
    const [address = '', bits] = range.split('/');
    const family = net.isIPv6(address) ? 'ipv6' : 'ipv4';
    ranges.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return ({ clientAddress }) =>
    ranges.check(clientAddress)
      ? undefined
      : { status: options.rejectStatusCode, headers: {}, body: 'Forbidden' };
}

function setHeaders(options: NonNullable<Middleware['headers']>): Step {
  return (passing) => {
    for (const [name, value] of Object.entries(options.customRequestHeaders)) {
      if (value === '') delete passing.requestHeaders[name.toLowerCase()];
      else passing.requestHeaders[name.toLowerCase()] = value;
    }
    Object.assign(passing.responseHeaders, options.customResponseHeaders);
    if (options.stsSeconds > 0 && (passing.secure || options.forceSTSHeader)) {
      passing.responseHeaders['Strict-Transport-Security'] =
        `max-age=${options.stsSeconds}${options.stsIncludeSubdomains ? '; includeSubDomains' : ''}${options.stsPreload ? '; preload' : ''}`;
    }
    if (options.contentTypeNosniff) passing.responseHeaders['X-Content-Type-Options'] = 'nosniff';
    if (options.frameDeny) passing.responseHeaders['X-Frame-Options'] = 'DENY';
    if (options.referrerPolicy) passing.responseHeaders['Referrer-Policy'] = options.referrerPolicy;
    return undefined;
  };
}
