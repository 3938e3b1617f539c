/**
 * How long the real API takes, in milliseconds: medians of the recorded exchanges of August 2026 (median of `ms`
 * per product and method over two thirds of the cassettes of terraform-provider-scaleway).
 */
const medians: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  instance: { GET: 63, POST: 467, PATCH: 589, PUT: 370, DELETE: 373 },
  vpc: { GET: 32, POST: 350, PATCH: 141, PUT: 147, DELETE: 1168 },
  ipam: { GET: 49, POST: 634, PATCH: 40, DELETE: 63 },
  block: { GET: 52, POST: 237, PATCH: 141, DELETE: 87 },
  marketplace: { GET: 47 },
  rdb: { GET: 181, POST: 670, PATCH: 267, PUT: 308, DELETE: 329 },
  redis: { GET: 147, POST: 1094, PATCH: 424, PUT: 478, DELETE: 800 },
  iam: { GET: 55, POST: 186, PATCH: 80, PUT: 118, DELETE: 101 },
  account: { GET: 194, POST: 617, DELETE: 1660 },
  domain: { GET: 53, POST: 321, PATCH: 170, DELETE: 132 },
};

const otherwise: Readonly<Record<string, number>> = { GET: 60, POST: 350, PATCH: 300, PUT: 300, DELETE: 300 };

/** Typical milliseconds until the answer to this request. */
export function typicalLatency(method: string, path: string): number {
  const product = path.split('/')[1] ?? '';
  return medians[product]?.[method] ?? otherwise[method] ?? 60;
}

/** Typical milliseconds of Object Storage. Making a bucket takes seconds; its parts and its objects do not. */
export function objectLatency(method: string, target: string): number {
  const [path = '', query = ''] = target.split('?');
  const isBucket = query === '' && path.split('/').filter(Boolean).length === 1;
  const ofBuckets: Readonly<Record<string, number>> = { PUT: 4382, GET: 175, DELETE: 350, HEAD: 76 };
  const ofParts: Readonly<Record<string, number>> = { PUT: 215, GET: 102, DELETE: 171, HEAD: 99 };
  return (isBucket ? ofBuckets : ofParts)[method] ?? 100;
}
