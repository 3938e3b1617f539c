import { isAtLeast } from '@lago-scw/lago';
import { lacks, railsOf, type Service, servicesWith, valueIn, versionOf } from '../deployment.ts';
import { itemsWhere, type Rule, servicesWhere, settingsWhere } from '../rule.ts';

const S3 = ['BUCKET', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map((name) => `LAGO_AWS_S3_${name}`);

const SCALEWAY_REGION = /^(fr-par|nl-ams|pl-waw|it-mil)$/;

/** Where invoices and other files go (facts: lago.md 1.6, 2 defect 18, 7). */
export const FILE_RULES: readonly Rule[] = [
  {
    id: 'files-on-instance',
    severity: 'warning',
    title: 'Invoices and other files lie on the instance: lost with it, and unknown to the other color',
    remedy: 'Use a bucket: `storage` in lago.yml, LAGO_USE_AWS_S3="true" elsewhere.',
    inSpec: ({ spec }) =>
      spec.storage === undefined
        ? [{ path: [], text: 'There is no bucket: files stay inside a container and are lost with it' }]
        : [],
    inDeployment: (deployment) => [
      ...servicesWhere(servicesWith(deployment, 'api'), (service) =>
        usesBucket(service) ? undefined : `${service.name} keeps files on its own disk`,
      ),
      ...servicesWith(deployment, 'api', 'worker').flatMap(({ mounts }) =>
        itemsWhere(mounts, ({ target }) =>
          /^\/app\/storage\/?$/.test(target) ? 'Files go to a volume of this host' : undefined,
        ),
      ),
    ],
  },
  {
    id: 's3-incomplete',
    severity: 'error',
    title: 'Files go to a bucket whose settings are incomplete',
    remedy: `Set ${S3.join(', ')}.`,
    inDeployment: (deployment) =>
      servicesWhere(servicesWith(deployment, 'api', 'worker'), (service) => {
        const missing = S3.filter((name) => lacks(service, name));
        return usesS3(service) && missing.length > 0
          ? `${service.name} lacks ${missing.join(', ')}`
          : undefined;
      }),
  },
  {
    id: 's3-placeholder',
    severity: 'error',
    title: 'The bucket is the placeholder of Lago’s own file',
    remedy: 'Name your bucket and its region.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_BUCKET', (bucket, service) =>
        usesS3(service) && bucket === 'bucket' ? 'LAGO_AWS_S3_BUCKET is a placeholder' : undefined,
      ),
  },
  {
    id: 's3-bucket-in-endpoint',
    severity: 'error',
    title: 'The endpoint of the bucket has the bucket in it, so that it is asked for twice',
    remedy: 'Use https://s3.fr-par.scw.cloud (your region), without the bucket.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) => {
        const bucket = valueIn(service, 'LAGO_AWS_S3_BUCKET') ?? '';
        if (!usesS3(service) || bucket === '' || !URL.canParse(endpoint)) return undefined;
        const { hostname, pathname } = new URL(endpoint);
        return hostname.startsWith(`${bucket}.`) || pathname.startsWith(`/${bucket}`)
          ? 'LAGO_AWS_S3_ENDPOINT has the bucket in it'
          : undefined;
      }),
  },
  {
    id: 's3-region',
    severity: 'error',
    title: 'Region and endpoint of the bucket do not belong together: every signature is refused',
    remedy:
      'Set LAGO_AWS_S3_REGION to the region of the endpoint, like fr-par and https://s3.fr-par.scw.cloud.',
    inDeployment: (deployment) => [
      ...settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_REGION', (region, service) =>
        usesS3(service) && SCALEWAY_REGION.test(region) && lacks(service, 'LAGO_AWS_S3_ENDPOINT')
          ? `LAGO_AWS_S3_REGION is ${region}, but without LAGO_AWS_S3_ENDPOINT files go to Amazon`
          : undefined,
      ),
      ...settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) => {
        const [, region] = /s3\.([\w-]+)\.scw\.cloud/.exec(endpoint) ?? [];
        const given = valueIn(service, 'LAGO_AWS_S3_REGION');
        return usesS3(service) &&
          region !== undefined &&
          given !== undefined &&
          given !== '' &&
          given !== region
          ? `LAGO_AWS_S3_REGION is ${given}, the endpoint is in ${region}`
          : undefined;
      }),
    ],
  },
  {
    id: 's3-checksums',
    severity: 'warning',
    title: 'From v1.39.0 on Lago adds checksums that some S3 servers refuse',
    remedy: 'Set AWS_REQUEST_CHECKSUM_CALCULATION and AWS_RESPONSE_CHECKSUM_VALIDATION to when_required.',
    inDeployment: (deployment) => {
      const version = versionOf(deployment)?.value;
      if (version === undefined || !isAtLeast(version, 'v1.39.0')) return [];
      return settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_ENDPOINT', (endpoint, service) =>
        usesS3(service) &&
        endpoint !== '' &&
        !/amazonaws\.com/.test(endpoint) &&
        lacks(service, 'AWS_REQUEST_CHECKSUM_CALCULATION')
          ? 'AWS_REQUEST_CHECKSUM_CALCULATION is not set'
          : undefined,
      );
    },
  },
  {
    id: 's3-unverified',
    severity: 'warning',
    title: 'The certificate of the bucket’s server is not verified',
    remedy: 'Take LAGO_AWS_S3_SSL_VERIFY out.',
    inDeployment: (deployment) =>
      settingsWhere(railsOf(deployment), 'LAGO_AWS_S3_SSL_VERIFY', (value, service) =>
        usesS3(service) && value === 'false' ? 'LAGO_AWS_S3_SSL_VERIFY is off' : undefined,
      ),
  },
];

function usesS3(service: Service): boolean {
  return valueIn(service, 'LAGO_USE_AWS_S3') === 'true';
}

function usesBucket(service: Service): boolean {
  const unknown =
    service.environment.has('LAGO_USE_AWS_S3') && valueIn(service, 'LAGO_USE_AWS_S3') === undefined;
  return unknown || usesS3(service) || valueIn(service, 'LAGO_USE_GCS') === 'true';
}
