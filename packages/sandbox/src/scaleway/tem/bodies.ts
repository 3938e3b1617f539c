import type { Cloud } from '../cloud.ts';
import { dkimOf, missingRecords, wantedRecords, zoneOf } from './dns.ts';
import type { TemDomain } from './state.ts';

/** Recorded: a revoked domain has lost its records, its reputation and its SPF text. */
export function domainBody(cloud: Cloud, domain: TemDomain) {
  const isRevoked = domain.status === 'revoked';
  return {
    autoconfig: domain.autoconfig,
    created_at: domain.createdAt.toISOString(),
    dkim_config: dkimOf(domain),
    id: domain.id,
    last_error: domain.lastError,
    last_valid_at: domain.lastValidAt?.toISOString() ?? null,
    name: domain.name,
    next_check_at: domain.nextCheckAt?.toISOString() ?? null,
    organization_id: cloud.organizationId,
    project_id: domain.projectId,
    records: isRevoked ? null : recordsBody(domain),
    region: domain.region,
    reputation: isRevoked ? null : reputationBody(cloud),
    revoked_at: domain.revokedAt?.toISOString() ?? null,
    spf_config: isRevoked ? '' : 'include:_spf.tem.scaleway.com',
    statistics: { canceled_count: 0, failed_count: 0, sent_count: 0, total_count: 0 },
    status: domain.status,
  };
}

/** Recorded: the answer to a check tells little, whatever GET would say. */
export function checkedBody(cloud: Cloud, domain: TemDomain) {
  const dmarc = { name: `_dmarc.${domain.name.split('.')[0]}`, value: 'v=DMARC1; p=none' };
  return {
    ...domainBody(cloud, domain),
    autoconfig: false,
    records: { dkim: null, dmarc, mx: null, spf: null },
    reputation: null,
  };
}

/** Not recorded; the shape is the SDK's. */
export function verificationBody(cloud: Cloud, domain: TemDomain) {
  const missing = missingRecords(cloud, domain);
  const statusOf = (part: string) => ({
    status: missing.includes(part) ? 'invalid' : 'valid',
    last_valid_at: domain.lastValidAt?.toISOString() ?? null,
    error: missing.includes(part) ? 'record not found' : null,
  });
  const zone = zoneOf(cloud, domain);
  return {
    domain_id: domain.id,
    domain_name: domain.name,
    spf_record: statusOf('spf'),
    dkim_record: statusOf('dkim'),
    dmarc_record: statusOf('dmarc'),
    mx_record: statusOf('mx'),
    autoconfig_state: {
      enabled: domain.autoconfig,
      autoconfigurable: zone !== undefined,
      reason: zone === undefined ? 'domain_not_found' : null,
    },
  };
}

function recordsBody(domain: TemDomain) {
  return Object.fromEntries(wantedRecords(domain).map(({ part, name, value }) => [part, { name, value }]));
}

function reputationBody(cloud: Cloud) {
  return {
    previous_score: null,
    previous_scored_at: null,
    score: 100,
    scored_at: cloud.clock.now().toISOString(),
    status: 'excellent',
  };
}
