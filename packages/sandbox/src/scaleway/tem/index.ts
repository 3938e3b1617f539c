import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud, Product } from '../cloud.ts';
import { durations } from '../durations.ts';
import { equals, values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param } from '../router.ts';
import { checkedBody, domainBody, verificationBody } from './bodies.ts';
import { missingRecords, writeRecords, zoneOf } from './dns.ts';
import { type TemDomain, temState } from './state.ts';

const createSchema = z.object({
  domain_name: z.string(),
  project_id: optionalText,
  autoconfig: z.boolean().nullish(),
});
const updateSchema = z.object({ autoconfig: z.boolean().nullish() });

const base = '/transactional-email/v1alpha1/regions/:region/domains';
const dayMs = 24 * 3600 * 1000;

/** Transactional Email: domains and their validation. Nothing is sent. */
export const transactionalEmail: Product = (cloud) => {
  const { domains } = cloud.state(temState);
  const anyDomainOf = (request: ApiRequest) => find(domains, param(request, 'domainId'), 'domain');
  // Recorded: a revoked domain is not found by its id any more.
  const domainOf = (request: ApiRequest) => {
    const domain = anyDomainOf(request);
    return domain.status === 'revoked' ? find<TemDomain>(new Map(), domain.id, 'domain') : domain;
  };
  const answer = (domain: TemDomain) => ({ status: 200, body: domainBody(cloud, domain) });
  return {
    [`GET ${base}`]: (request) => listDomains(cloud, request),
    [`POST ${base}`]: (request) => answer(createDomain(cloud, request)),
    [`GET ${base}/:domainId`]: (request) => answer(domainOf(request)),
    [`PATCH ${base}/:domainId`]: (request) => {
      const domain = domainOf(request);
      const { autoconfig } = readBody(updateSchema, request);
      if (autoconfig === true && !domain.autoconfig) autoconfigure(cloud, domain);
      domain.autoconfig = autoconfig ?? domain.autoconfig;
      return answer(domain);
    },
    [`POST ${base}/:domainId/check`]: (request) => {
      const domain = domainOf(request);
      if (domain.status !== 'checked') validateSoon(cloud, domain);
      return { status: 200, body: checkedBody(cloud, domain) };
    },
    [`GET ${base}/:domainId/verification`]: (request) => ({
      status: 200,
      body: verificationBody(cloud, domainOf(request)),
    }),
    // Recorded: revoking once more answers the same.
    [`POST ${base}/:domainId/revoke`]: (request) => {
      const domain = anyDomainOf(request);
      domain.status = 'revoked';
      domain.autoconfig = false;
      domain.nextCheckAt = null;
      domain.revokedAt = cloud.clock.now();
      return answer(domain);
    },
  };
};

function listDomains(cloud: Cloud, request: ApiRequest) {
  const statuses = values(request, 'status');
  const found = inOrder(request, cloud.state(temState).domains.values()).filter(
    (domain) =>
      equals(request, 'project_id', domain.projectId) &&
      equals(request, 'name', domain.name) &&
      (statuses.length === 0 || statuses.includes(domain.status)),
  );
  return pageByBody(
    request,
    'domains',
    found.map((domain) => domainBody(cloud, domain)),
  );
}

function createDomain(cloud: Cloud, request: ApiRequest): TemDomain {
  const body = readBody(createSchema, request);
  const domain: TemDomain = {
    id: cloud.newId(),
    name: body.domain_name,
    region: param(request, 'region'),
    projectId: body.project_id ?? cloud.projectId,
    createdAt: cloud.clock.now(),
    dkimKey: newKey(),
    autoconfig: body.autoconfig ?? false,
    status: 'unchecked',
    lastError: null,
    lastValidAt: null,
    nextCheckAt: null,
    revokedAt: null,
  };
  cloud.state(temState).domains.set(domain.id, domain);
  if (domain.autoconfig) autoconfigure(cloud, domain);
  return domain;
}

function newKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}

/** Writes the records into the zone of the domain, if Scaleway has it, then validates them. */
function autoconfigure(cloud: Cloud, domain: TemDomain): void {
  domain.status = 'autoconfiguring';
  domain.nextCheckAt = cloud.clock.now();
  cloud.clock.after(durations.temAutoconfigure, () => {
    const zone = zoneOf(cloud, domain);
    if (zone !== undefined) writeRecords(cloud, domain, zone);
    validate(cloud, domain);
  });
}

function validateSoon(cloud: Cloud, domain: TemDomain): void {
  domain.status = 'pending';
  cloud.clock.after(durations.temCheck, () => validate(cloud, domain));
}

function validate(cloud: Cloud, domain: TemDomain): void {
  if (domain.status === 'revoked') return;
  const missing = missingRecords(cloud, domain);
  const now = cloud.clock.now();
  domain.status = missing.length === 0 ? 'checked' : 'invalid';
  domain.lastError = missing.length === 0 ? null : `${missing.join(' and ')} record not found`;
  domain.lastValidAt = missing.length === 0 ? now : domain.lastValidAt;
  domain.nextCheckAt = new Date(now.getTime() + dayMs);
}
