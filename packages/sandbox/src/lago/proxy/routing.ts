import { type DynamicConfiguration, type EntryPoint, plainName, type Service } from './configuration.ts';
import { buildSteps, redirectScheme, type Step } from './middlewares.ts';
import { type Predicate, parseRule, type RoutedRequest } from './rule.ts';

/** Where a routed request goes: one server of a load balancer. */
export interface Upstream {
  readonly url: URL;
  readonly passHostHeader: boolean;
  readonly serversTransport: string | undefined;
}

export interface Route {
  readonly name: string;
  readonly secure: boolean;
  readonly priority: number;
  readonly matches: Predicate;
  readonly steps: readonly Step[];
  /** Picks the next server; undefined: none is left. */
  readonly pick: () => Upstream | undefined;
}

/**
 * The routes of one entry point, most important first. A router whose rule, middleware or service is wrong
 * is left out and reported, as Traefik does (its requests then meet 404).
 */
export function buildRoutes(
  entryPointName: string,
  entryPoint: EntryPoint,
  { http }: DynamicConfiguration,
  report: (problem: string) => void,
): Route[] {
  const routes: Route[] = [];
  for (const [name, router] of Object.entries(http.routers)) {
    if (router.entryPoints && !router.entryPoints.includes(entryPointName)) continue;
    try {
      routes.push({
        name,
        secure: router.tls !== undefined || entryPoint.http?.tls !== undefined,
        priority: router.priority ?? router.rule.length,
        matches: parseRule(router.rule),
        steps: buildSteps([...(entryPoint.http?.middlewares ?? []), ...router.middlewares], http.middlewares),
        pick: picker(plainName(router.service), http.services),
      });
    } catch (error) {
      report(`router ${name}@file: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const redirect = entryPoint.http?.redirections?.entryPoint;
  if (redirect) routes.push(redirection(redirect));
  return routes.sort((a, b) => b.priority - a.priority);
}

const highestPriority = Number.MAX_SAFE_INTEGER;

function redirection(options: { scheme: string; permanent: boolean; priority?: number | undefined }): Route {
  return {
    name: 'redirection@internal',
    secure: false,
    priority: options.priority ?? highestPriority,
    matches: () => true,
    steps: [redirectScheme(options)],
    pick: () => undefined,
  };
}

export const findRoute = (
  routes: readonly Route[],
  secure: boolean,
  request: RoutedRequest,
): Route | undefined => routes.find((route) => route.secure === secure && route.matches(request));

function picker(name: string, services: Readonly<Record<string, Service>>): () => Upstream | undefined {
  const service = services[name];
  if (!service) throw new Error(`the service "${name}@file" does not exist`);
  if ('loadBalancer' in service) {
    const { servers, passHostHeader, serversTransport } = service.loadBalancer;
    const next = weightedRound(servers.map(({ weight = 1 }) => weight));
    const upstreams = servers.map(({ url }) => ({ url: new URL(url), passHostHeader, serversTransport }));
    return () => upstreams[next()];
  }
  const parts = service.weighted.services.map((part) => ({
    ...part,
    pick: picker(plainName(part.name), services),
  }));
  const next = weightedRound(parts.map(({ weight }) => weight));
  return () => parts[next()]?.pick();
}

/** Indexes in smooth weighted order; -1 when all weights are 0. */
function weightedRound(weights: readonly number[]): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const current = weights.map(() => 0);
  return () => {
    if (total === 0) return -1;
    let best = 0;
    for (const [index, weight] of weights.entries()) {
      current[index] = (current[index] ?? 0) + weight;
      if ((current[index] ?? 0) > (current[best] ?? 0)) best = index;
    }
    current[best] = (current[best] ?? 0) - total;
    return best;
  };
}
