import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Product } from '../cloud.ts';
import { durations } from '../durations.ts';
import { pageByBody } from '../pagination.ts';
import { param } from '../router.ts';
import { clusterOf, clusterRoutes, reconfigure } from './clusters.ts';
import { aclsSchema, availableSettings, makeAclRules, settingsSchema } from './configuration.ts';
import { endpointBody, endpointsSchema, makeEndpoints, releaseEndpoints } from './endpoints.ts';
import { listNodeTypes } from './node-types.ts';

const settings = z.object({ settings: settingsSchema });
const acls = z.object({ acl_rules: aclsSchema });
const endpoints = z.object({ endpoints: endpointsSchema });

const base = '/redis/v1/zones/:zone';
const cluster = '/redis/v1/zones/:zone/clusters/:clusterId';

/** Clusters as the API knows them; no Redis runs behind them. */
export const redis: Product = (cloud) => ({
  ...clusterRoutes(cloud),
  [`GET ${base}/node-types`]: listNodeTypes,
  [`GET ${base}/cluster-versions`]: (request) => {
    const versions = versionsOf(cloud.apiDate).map(([version, endOfLife]) => ({
      version,
      end_of_life_at: endOfLife,
      logo_url: 'https://s3.fr-par.scw.cloud/scw-rkv-logos/logo.svg',
      available_settings: availableSettings(version),
      zone: param(request, 'zone'),
    }));
    return pageByBody(request, 'versions', versions);
  },
  [`PUT ${cluster}/settings`]: (request) => {
    const found = clusterOf(cloud, request);
    const body = readBody(settings, request);
    reconfigure(cloud, found, durations.redisChange);
    found.settings = body.settings;
    return { status: 200, body: { settings: found.settings } };
  },
  [`PUT ${cluster}/acls`]: (request) => {
    const found = clusterOf(cloud, request);
    const body = readBody(acls, request);
    reconfigure(cloud, found, durations.redisChange);
    found.aclRules = makeAclRules(cloud, body.acl_rules);
    return {
      status: 200,
      body: {
        acl_rules: found.aclRules.map(({ id, ipCidr, description }) => ({
          id,
          ip_cidr: ipCidr,
          description,
        })),
      },
    };
  },
  [`PUT ${cluster}/endpoints`]: (request) => {
    const found = clusterOf(cloud, request);
    const body = readBody(endpoints, request);
    reconfigure(cloud, found, durations.redisChange);
    releaseEndpoints(cloud, found);
    found.endpoints = makeEndpoints(cloud, found, body.endpoints);
    return { status: 200, body: { endpoints: found.endpoints.map((each) => endpointBody(found, each)) } };
  },
  [`GET ${cluster}/certificate`]: (request) => {
    clusterOf(cloud, request);
    return {
      status: 200,
      body: { name: 'ssl_certificate', content_type: 'application/x-pem-file', content },
    };
  },
});

/** Recorded: 7.0.5 and 6.2.7 until 2025-09-30 at least, 7.2.11 alone from 2026-01-26. */
function versionsOf(apiDate: string): readonly (readonly [string, string])[] {
  if (apiDate >= '2026-01-26') return [['7.2.11', '2026-02-28T00:00:00Z']];
  return [
    ['7.0.5', '2024-10-28T00:00:00Z'],
    ['6.2.7', '2023-02-28T00:00:00Z'],
  ];
}

/** A certificate in form only. */
const content = Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n').toString(
  'base64',
);
