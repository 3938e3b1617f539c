import { z } from 'zod';

/** The parts of Traefik v3's configuration that the stand-in understands; any other key is refused by name. */

const names = z.array(z.string()).default([]);
const duration = z.union([z.string(), z.number()]);

const entryPoint = z.strictObject({
  address: z.string(),
  asDefault: z.boolean().optional(),
  http: z
    .strictObject({
      middlewares: names,
      tls: z
        .strictObject({
          options: z.string().optional(),
          certResolver: z.string().optional(),
          domains: z.array(z.strictObject({ main: z.string() })).optional(),
        })
        .nullable()
        .optional(),
      redirections: z
        .strictObject({
          entryPoint: z.strictObject({
            to: z.string(),
            scheme: z.string().default('https'),
            permanent: z.boolean().default(true),
            priority: z.number().optional(),
          }),
        })
        .optional(),
    })
    .optional(),
  transport: z
    .strictObject({
      respondingTimeouts: z
        .strictObject({
          readTimeout: duration.optional(),
          writeTimeout: duration.optional(),
          idleTimeout: duration.optional(),
        })
        .optional(),
      lifeCycle: z
        .strictObject({ requestAcceptGraceTimeout: duration.optional(), graceTimeOut: duration.optional() })
        .optional(),
      keepAliveMaxTime: duration.optional(),
      keepAliveMaxRequests: z.number().optional(),
    })
    .optional(),
  forwardedHeaders: z.strictObject({ trustedIPs: names, insecure: z.literal(false).optional() }).optional(),
  http2: z.strictObject({ maxConcurrentStreams: z.number().optional() }).optional(),
});

const resolver = z.strictObject({
  acme: z.strictObject({
    email: z.string(),
    caServer: z.string(),
    storage: z.string(),
    keyType: z.string().optional(),
    dnsChallenge: z.unknown().optional(),
    tlsChallenge: z.unknown().optional(),
  }),
});

export const staticSchema = z.strictObject({
  global: z
    .strictObject({ checkNewVersion: z.boolean().optional(), sendAnonymousUsage: z.boolean().optional() })
    .optional(),
  log: z.strictObject({ level: z.string().optional(), format: z.string().optional() }).optional(),
  accessLog: z.unknown().optional(),
  ping: z
    .strictObject({ entryPoint: z.string().optional(), terminatingStatusCode: z.number().optional() })
    .nullable()
    .optional(),
  api: z
    .strictObject({ dashboard: z.literal(false).optional(), insecure: z.literal(false).optional() })
    .optional(),
  metrics: z.unknown().optional(),
  entryPoints: z.record(z.string(), entryPoint),
  /** No authority answers the stand-in: it has what their storage holds when it starts. */
  certificatesResolvers: z.record(z.string(), resolver).default({}),
  providers: z.strictObject({
    file: z.strictObject({
      directory: z.string().optional(),
      filename: z.string().optional(),
      watch: z.boolean().default(true),
    }),
    providersThrottleDuration: duration.optional(),
  }),
  serversTransport: z
    .strictObject({ forwardingTimeouts: z.unknown().optional(), maxIdleConnsPerHost: z.number().optional() })
    .optional(),
});

const router = z.strictObject({
  rule: z.string(),
  service: z.string(),
  entryPoints: z.array(z.string()).optional(),
  middlewares: names,
  priority: z.number().optional(),
  tls: z
    .strictObject({ options: z.string().optional(), domains: z.unknown().optional() })
    .nullable()
    .optional(),
  observability: z.unknown().optional(),
});

const service = z.union([
  z.strictObject({
    loadBalancer: z.strictObject({
      servers: z.array(z.strictObject({ url: z.url(), weight: z.number().optional() })).default([]),
      passHostHeader: z.boolean().default(true),
      serversTransport: z.string().optional(),
      responseForwarding: z.strictObject({ flushInterval: duration.optional() }).optional(),
    }),
  }),
  z.strictObject({
    weighted: z.strictObject({
      services: z.array(z.strictObject({ name: z.string(), weight: z.number().default(1) })),
    }),
  }),
]);

const headerMap = z.record(z.string(), z.string()).default({});

const middleware = z.strictObject({
  stripPrefix: z.strictObject({ prefixes: z.array(z.string()) }).optional(),
  addPrefix: z.strictObject({ prefix: z.string() }).optional(),
  replacePath: z.strictObject({ path: z.string() }).optional(),
  redirectScheme: z
    .strictObject({
      scheme: z.string(),
      permanent: z.boolean().default(false),
      port: z.union([z.string(), z.number()]).optional(),
    })
    .optional(),
  ipAllowList: z
    .strictObject({ sourceRange: z.array(z.string()), rejectStatusCode: z.number().default(403) })
    .optional(),
  headers: z
    .strictObject({
      customRequestHeaders: headerMap,
      customResponseHeaders: headerMap,
      stsSeconds: z.number().default(0),
      stsIncludeSubdomains: z.boolean().default(false),
      stsPreload: z.boolean().default(false),
      forceSTSHeader: z.boolean().default(false),
      contentTypeNosniff: z.boolean().default(false),
      frameDeny: z.boolean().default(false),
      referrerPolicy: z.string().optional(),
    })
    .optional(),
  chain: z.strictObject({ middlewares: z.array(z.string()) }).optional(),
});

const serversTransport = z.strictObject({
  serverName: z.string().optional(),
  insecureSkipVerify: z.boolean().default(false),
  rootCAs: z.array(z.string()).default([]),
  maxIdleConnsPerHost: z.number().optional(),
  disableHTTP2: z.boolean().optional(),
  forwardingTimeouts: z
    .strictObject({
      dialTimeout: duration.optional(),
      responseHeaderTimeout: duration.optional(),
      idleConnTimeout: duration.optional(),
    })
    .optional(),
});

const certificate = z.strictObject({
  certFile: z.string(),
  keyFile: z.string(),
  stores: z.array(z.string()).optional(),
});

export const dynamicSchema = z.strictObject({
  http: z
    .strictObject({
      routers: z.record(z.string(), router).default({}),
      services: z.record(z.string(), service).default({}),
      middlewares: z.record(z.string(), middleware).default({}),
      serversTransports: z.record(z.string(), serversTransport).default({}),
    })
    .optional(),
  tcp: z
    .strictObject({
      routers: z
        .record(
          z.string(),
          z.strictObject({
            rule: z.literal('HostSNI(`*`)'),
            service: z.string(),
            entryPoints: z.array(z.string()),
          }),
        )
        .default({}),
      services: z
        .record(
          z.string(),
          z.strictObject({
            loadBalancer: z.strictObject({ servers: z.array(z.strictObject({ address: z.string() })) }),
          }),
        )
        .default({}),
    })
    .optional(),
  tls: z
    .strictObject({
      certificates: z.array(certificate).default([]),
      stores: z
        .record(z.string(), z.strictObject({ defaultCertificate: certificate.optional() }))
        .default({}),
      options: z
        .record(
          z.string(),
          z.strictObject({
            minVersion: z.enum(['VersionTLS12', 'VersionTLS13']).default('VersionTLS12'),
            sniStrict: z.boolean().default(false),
            cipherSuites: z.array(z.string()).optional(),
            curvePreferences: z.array(z.string()).optional(),
            alpnProtocols: z.array(z.string()).optional(),
          }),
        )
        .default({}),
    })
    .optional(),
});

export type StaticConfiguration = z.infer<typeof staticSchema>;
export type EntryPoint = z.infer<typeof entryPoint>;
type Http = NonNullable<z.infer<typeof dynamicSchema>['http']>;
type Tcp = NonNullable<z.infer<typeof dynamicSchema>['tcp']>;
type Tls = NonNullable<z.infer<typeof dynamicSchema>['tls']>;
export type Router = Http['routers'][string];
export type Service = Http['services'][string];
export type Middleware = Http['middlewares'][string];
export type ServersTransport = Http['serversTransports'][string];

export interface DynamicConfiguration {
  readonly http: Http;
  readonly tcp: Tcp;
  readonly tls: Tls;
}

/** `name@file` and `name` are the same thing to the file provider. */
export const plainName = (name: string): string => name.replace(/@file$/, '');

/** Milliseconds of a Traefik duration: Go's text, or seconds as a number. */
export function traefikMs(value: string | number | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value === 'number' || /^\d+$/.test(value)) return Number(value) * 1000;
  const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0);
}

export function readConfiguration<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): z.infer<Schema> {
  const checked = schema.safeParse(value ?? {});
  if (checked.success) return checked.data;
  const text = checked.error.issues.map((issue) => {
    const path = issue.path.join('.') || '(root)';
    return issue.code === 'unrecognized_keys'
      ? `${path}: field not found or not supported by the stand-in: ${issue.keys.join(', ')}`
      : `${path}: ${issue.message}`;
  });
  throw new Error(`${file}: ${text.join('; ')}`);
}
