import { ActionError, messageOf } from '@lago-scw/effects';
import { Blockv1 } from '@scaleway/sdk-block';
import {
  type Client,
  createAdvancedClient,
  withHTTPClient,
  withProfile,
  withUserAgentSuffix,
} from '@scaleway/sdk-client';
import { Cockpitv1 } from '@scaleway/sdk-cockpit';
import { Domainv2beta1 } from '@scaleway/sdk-domain';
import { Iamv1alpha1 } from '@scaleway/sdk-iam';
import { Instancev1 } from '@scaleway/sdk-instance';
import { Ipamv1 } from '@scaleway/sdk-ipam';
import { Marketplacev2 } from '@scaleway/sdk-marketplace';
import { Rdbv1 } from '@scaleway/sdk-rdb';
import { Redisv1 } from '@scaleway/sdk-redis';
import { Temv1alpha1 } from '@scaleway/sdk-tem';
import { Vpcv2 } from '@scaleway/sdk-vpc';
import { type ApiCall, createFetch } from './fetch.ts';

export interface PlainRequest {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The products of Scaleway that the actions use, for one project, zone and region. */
export interface Scaleway {
  readonly instance: Instancev1.API;
  readonly vpc: Vpcv2.API;
  readonly ipam: Ipamv1.API;
  readonly rdb: Rdbv1.API;
  readonly marketplace: Marketplacev2.API;
  readonly block: Blockv1.API;
  readonly redis: Redisv1.API;
  readonly iam: Iamv1alpha1.API;
  readonly domain: Domainv2beta1.API;
  readonly tem: Temv1alpha1.API;
  readonly cockpit: Cockpitv1.RegionalAPI;
  /** For addresses that the SDK does not know, like those of Cockpit's data sources: signed in with the secret key. */
  readonly send: (url: string, init: PlainRequest) => Promise<Response>;
  readonly accessKey: string;
  /** undefined: it has to be looked up, see `readOrganizationId`. */
  readonly organizationId: string | undefined;
  readonly projectId: string;
  readonly zone: string;
  readonly region: string;
  /** Every request sent so far, in the order of their answers. */
  readonly calls: readonly ApiCall[];
}

export interface ScalewayOptions {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly organizationId?: string | undefined;
  readonly projectId: string;
  readonly apiUrl?: string | undefined;
  readonly zone: string;
  readonly region: string;
  readonly timeoutSeconds?: number;
  /** Stands in for the global fetch. */
  readonly send?: typeof fetch;
}

/**
 * Faults of a call are TransientError (worth another try) or ActionError (says what to do); nothing is retried here.
 *
 * @throws ActionError `scaleway-credentials` when a credential is not of its form
 */
export function createScaleway(options: ScalewayOptions): Scaleway {
  const calls: ApiCall[] = [];
  const send = createFetch(
    {
      timeoutSeconds: options.timeoutSeconds ?? 60,
      atOnce: 8,
      ...(options.send === undefined ? {} : { send: options.send }),
    },
    calls,
  );
  const client = connect(options, send);
  return {
    instance: new Instancev1.API(client),
    vpc: new Vpcv2.API(client),
    ipam: new Ipamv1.API(client),
    rdb: new Rdbv1.API(client),
    marketplace: new Marketplacev2.API(client),
    block: new Blockv1.API(client),
    redis: new Redisv1.API(client),
    iam: new Iamv1alpha1.API(client),
    domain: new Domainv2beta1.API(client),
    tem: new Temv1alpha1.API(client),
    cockpit: new Cockpitv1.RegionalAPI(client),
    send: (url, init) =>
      send(url, { ...init, headers: { ...init.headers, 'x-auth-token': options.secretKey } }),
    accessKey: options.accessKey,
    organizationId: options.organizationId,
    projectId: options.projectId,
    zone: options.zone,
    region: options.region,
    calls,
  };
}

function connect(options: ScalewayOptions, send: typeof fetch): Client {
  try {
    return createAdvancedClient(
      withProfile({
        accessKey: options.accessKey,
        secretKey: options.secretKey,
        defaultProjectId: options.projectId,
        defaultRegion: options.region,
        defaultZone: options.zone,
        ...(options.apiUrl === undefined ? {} : { apiURL: options.apiUrl.replace(/\/+$/, '') }),
      }),
      withHTTPClient(send),
      withUserAgentSuffix('lago-scw'),
    );
  } catch (error) {
    throw new ActionError(
      'scaleway-credentials',
      `Scaleway cannot be reached with these settings: ${messageOf(error).replaceAll(options.secretKey, '***')}`,
      'Check SCW_ACCESS_KEY (SCW and 17 capitals or digits), SCW_SECRET_KEY and SCW_DEFAULT_PROJECT_ID (both UUIDs), and SCW_API_URL.',
    );
  }
}
