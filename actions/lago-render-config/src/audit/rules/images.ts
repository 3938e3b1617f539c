import { acquaintanceWith, isSameMinor, NEWEST_KNOWN_VERSION, OLDEST_KNOWN_VERSION } from '@lago-scw/lago';
import {
  type Deployment,
  railsOf,
  type Service,
  servicesWith,
  valueIn,
  versionOf,
  versionTagOf,
} from '../deployment.ts';
import { type Rule, type Sighting, type SpecSighting, servicesWhere } from '../rule.ts';

const VERSION = ['lago', 'version'];

/** Tag that Lago's production compose file has carried in every release since (facts: lago.md 1.1). */
const FROZEN = 'v1.27.1';

/** Its migrations leave out the roles, which v1.42.0 seeds (facts: lago.md 6.2). */
const ROLELESS = 'v1.41.0';

/** Which images, and whether they belong together (facts: lago.md 1.1, 1.3, 2 defect 11, 4.1). */
export const IMAGE_RULES: readonly Rule[] = [
  versionRule({
    id: 'version-too-old',
    severity: 'error',
    title: 'Lago is older than any release that is known here',
    remedy: `Use ${OLDEST_KNOWN_VERSION} or newer; older ones lack scripts and switches that this configuration relies on.`,
    judge: (version) =>
      acquaintanceWith(version).kind === 'older'
        ? `Lago ${version} is older than any that is known here`
        : undefined,
  }),
  versionRule({
    id: 'version-newer-than-known',
    severity: 'warning',
    title: 'Lago is newer than any release that is known here',
    remedy: 'Read its release notes for new variables, workers and migrations, or update these actions.',
    judge: (version) =>
      acquaintanceWith(version).kind === 'newer'
        ? `Lago ${version} is not known yet and is taken for ${NEWEST_KNOWN_VERSION}`
        : undefined,
  }),
  {
    id: 'no-predefined-roles',
    severity: 'warning',
    title: 'A new installation of v1.41 has no roles: signing up answers 404',
    remedy: 'Begin with v1.42.0, whose migration makes the roles, or sign up before the upgrade to v1.41.',
    inSpec: ({ spec: { lago } }) =>
      lago.signup && isSameMinor(lago.version, ROLELESS)
        ? [{ path: VERSION, text: `Nobody can sign up at a new installation of ${lago.version}` }]
        : [],
    inDeployment: (deployment) => {
      const version = versionOf(deployment);
      if (version === undefined || !isSameMinor(version.value, ROLELESS)) return [];
      const isOpen = servicesWith(deployment, 'api').some(
        (service) => valueIn(service, 'LAGO_DISABLE_SIGNUP') !== 'true',
      );
      const text = `Nobody can sign up at a new installation of ${version.value}`;
      return isOpen ? [{ place: version.place, text }] : [];
    },
  },
  {
    id: 'schema-version-unknown',
    severity: 'note',
    title: 'The schema version of this release is not in our table',
    remedy: 'Nothing to do: deploy-compose then takes the schema version that the migration leaves.',
    inSpec: ({ spec }) => {
      const known = acquaintanceWith(spec.lago.version);
      return known.kind === 'known' && !known.listed
        ? [{ path: VERSION, text: `The schema version of Lago ${spec.lago.version} is not in the table` }]
        : [];
    },
  },
  {
    id: 'image-not-pinned',
    severity: 'error',
    title: 'An image is not pinned: another one may start tomorrow',
    remedy: 'Give the image a version tag or a digest.',
    inDeployment: (deployment) =>
      servicesWhere(deployment.services, ({ image, name }) =>
        image !== undefined && /^[^@]*(:latest|\/[^:/@]+|^[^:/@]+)$/.test(image.value)
          ? { place: image.place, text: `The image of ${name} is not pinned` }
          : undefined,
      ),
  },
  {
    id: 'image-versions-differ',
    severity: 'error',
    title: 'Services of one deployment run different releases of Lago',
    remedy: 'Give api, workers, clock, migrate and front the same tag.',
    inDeployment: differingVersions,
  },
  {
    id: 'image-frozen',
    severity: 'warning',
    title: 'The tag is the one that Lago’s compose file has been frozen at since May 2025',
    remedy:
      'Set the release that you mean; the way there leads over bridge releases (deploy-compose knows them).',
    inDeployment: (deployment) =>
      servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], (service) =>
        versionTagOf(service) === FROZEN
          ? {
              place: service.image?.place ?? service.place,
              text: `The image is ${FROZEN}, the tag that Lago’s production file carries in every release`,
            }
          : undefined,
      ),
  },
  {
    id: 'image-one-architecture',
    severity: 'note',
    title: 'Images of ghcr.io/getlago exist for amd64 only',
    remedy: 'Take getlago/… from Docker Hub, which has arm64 too.',
    inDeployment: (deployment) =>
      servicesWhere(deployment.services, ({ image }) =>
        image?.value.startsWith('ghcr.io/getlago/')
          ? { place: image.place, text: 'The image comes from ghcr.io/getlago' }
          : undefined,
      ),
  },
  {
    id: 'server-too-old',
    severity: 'error',
    title: 'PostgreSQL or Redis is older than this release of Lago supports',
    remedy:
      'Lago 1.30 and newer need PostgreSQL 15 and Redis 6.2. A new major version does not open an old data folder: dump and restore.',
    inDeployment: (deployment) =>
      versionOf(deployment) === undefined || isBefore130(versionOf(deployment)?.value)
        ? []
        : servicesWhere(servicesWith(deployment, 'database', 'redis'), (service) => tooOld(service)),
  },
];

function versionRule({
  judge,
  ...rule
}: Pick<Rule, 'id' | 'severity' | 'title' | 'remedy'> & {
  readonly judge: (version: string) => string | undefined;
}): Rule {
  return {
    ...rule,
    inSpec: ({ spec }): SpecSighting[] => {
      const text = judge(spec.lago.version);
      return text === undefined ? [] : [{ path: VERSION, text }];
    },
    inDeployment: (deployment): Sighting[] => {
      const version = versionOf(deployment);
      const text = version === undefined ? undefined : judge(version.value);
      return version === undefined || text === undefined ? [] : [{ place: version.place, text }];
    },
  };
}

function differingVersions(deployment: Deployment): Sighting[] {
  const version = versionOf(deployment);
  return servicesWhere([...railsOf(deployment), ...servicesWith(deployment, 'front')], (service) => {
    const own = versionTagOf(service);
    if (version === undefined || own === undefined || own === version.value) return undefined;
    return {
      place: service.image?.place ?? service.place,
      text: `${service.name} is ${own} while the api is ${version.value}`,
    };
  });
}

const LEAST: Readonly<Record<string, number>> = { database: 15, redis: 6.02 };

function tooOld({ image, place, role }: Service) {
  const [, major = '', minor = '0'] = /:v?(\d+)(?:\.(\d+))?/.exec(image?.value ?? '') ?? [];
  // `redis:6` is the newest 6.
  const isWhole = role === 'redis' && !/:v?\d+\./.test(image?.value ?? '');
  const version = Number(major) + Number(minor) / 100;
  const least = isWhole ? 6 : (LEAST[role] ?? 0);
  if (major === '' || version >= least) return undefined;
  return {
    place: image?.place ?? place,
    text: `${role === 'redis' ? 'Redis' : 'PostgreSQL'} ${major} is too old`,
  };
}

function isBefore130(version: string | undefined): boolean {
  const [, minor] = /^v1\.(\d+)\./.exec(version ?? '') ?? [];
  return minor !== undefined && Number(minor) < 30;
}
