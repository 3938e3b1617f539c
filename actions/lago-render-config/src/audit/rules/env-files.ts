import { servicesWith } from '../deployment.ts';
import type { Rule } from '../rule.ts';

/** How values get from the files into containers (facts: lago.md 2 defect 14; actions.md 7). */
export const ENV_FILE_RULES: readonly Rule[] = [
  {
    id: 'value-changed',
    severity: 'error',
    title: 'Compose reads a value other than it is written',
    remedy: 'Put it between double quotes, with `\\` before every `\\`, `"` and `$`.',
    inDeployment: ({ surprises }) =>
      surprises.map(({ name, place, what }) => ({
        place,
        variable: name,
        text: `The value of ${name} ${what}`,
      })),
  },
  {
    id: 'compose-refuses',
    severity: 'error',
    title: 'Compose refuses the file, and starts nothing of it',
    remedy:
      'Set the variable in the env file, and bring the file along. A release holds only what is rendered: there, give a service an image instead of `build`, and variables instead of `env_file`, `secrets` and `configs`.',
    inDeployment: ({ refusals }) => refusals.map(({ value, place }) => ({ place, text: value })),
  },
  {
    id: 'variable-unset',
    severity: 'warning',
    title: 'The compose file takes a variable that is set nowhere: Compose puts nothing in its place',
    remedy: 'Set it in the env file, or give it a default.',
    inDeployment: ({ unset }) =>
      unset.map(({ value, place }) => ({ place, variable: value, text: `${value} is not set` })),
  },
  {
    id: 'file-missing',
    severity: 'warning',
    title:
      'The compose file mounts a file or folder beside it that is not there: Docker mounts an empty folder',
    remedy: 'Bring the file along, or use a named volume. A release holds only what is rendered.',
    inDeployment: ({ missing }) =>
      missing.map(({ value, place }) => ({ place, text: `There is no ${value} beside the compose file` })),
  },
  {
    id: 'not-judged',
    severity: 'note',
    title: 'A part of the deployment was not judged',
    remedy:
      'For `include` and `extends`, judge the output of `docker compose config --no-interpolate` instead; try by hand that `https://<name>/api/sidekiq` and the like are refused.',
    inDeployment: (deployment) => [
      ...deployment.unread.map(({ value, place }) => ({
        place,
        text: `\`${value}\` is not followed by this audit`,
      })),
      ...servicesWith(deployment, 'api')
        .slice(0, 1)
        .filter(() => servicesWith(deployment, 'proxy').length === 0)
        .map(({ place }) => ({
          place,
          text: 'No service is a Traefik: certificates, redirects and closed doors of another proxy are not judged',
        })),
    ],
  },
];
