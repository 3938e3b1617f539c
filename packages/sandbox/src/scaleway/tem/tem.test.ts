import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestCloud, type TestCloud } from '../test-cloud.ts';
import { temState } from './state.ts';

const domains = '/transactional-email/v1alpha1/regions/fr-par/domains';
const zones = '/domain/v2beta1/dns-zones';
let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startTestCloud();
});
afterEach(() => cloud.scaleway.stop());

async function statusAfter(id: string, milliseconds: number): Promise<string> {
  await cloud.clock.advance(milliseconds);
  return (await cloud.call('GET', `${domains}/${id}`)).body.status;
}

test('autoconfiguration writes the records into the zone and ends checked', async () => {
  await cloud.call('POST', zones, { domain: 'example.com' });
  const created = await cloud.call('POST', domains, { domain_name: 'billing.example.com', autoconfig: true });
  expect(created.body.status).toBe('autoconfiguring');
  expect(await statusAfter(created.body.id, 60_000)).toBe('checked');
  const { records } = (await cloud.call('GET', `${zones}/example.com/records?name=billing&type=TXT`)).body;
  expect(records).toMatchObject([{ data: '"v=spf1 include:_spf.tem.scaleway.com -all"' }]);
});

test('without the zone it is invalid until the records are set elsewhere and checked again', async () => {
  const { id } = (await cloud.call('POST', domains, { domain_name: 'example.org' })).body;
  await cloud.call('POST', `${domains}/${id}/check`);
  expect(await statusAfter(id, 60_000)).toBe('invalid');
  cloud.scaleway.cloud.state(temState).setElsewhere.add('example.org');
  await cloud.call('POST', `${domains}/${id}/check`);
  expect(await statusAfter(id, 60_000)).toBe('checked');
});

test('a revoked domain is not found any more, and its name makes a new one', async () => {
  const { id } = (await cloud.call('POST', domains, { domain_name: 'example.org' })).body;
  expect((await cloud.call('POST', `${domains}/${id}/revoke`)).body).toMatchObject({ status: 'revoked' });
  expect((await cloud.call('GET', `${domains}/${id}`)).status).toBe(404);
  expect((await cloud.call('POST', domains, { domain_name: 'example.org' })).body.id).not.toBe(id);
});
