import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Published name → source folder (DESIGN: published names are the short ones). */
export const actions = {
  provision: 'actions/scw-provision',
  'render-config': 'actions/lago-render-config',
  'deploy-compose': 'actions/lago-deploy-compose',
  'smoke-test': 'actions/lago-smoke-test',
  'backup-verify': 'actions/lago-backup-verify',
} as const;

export type PublishedName = keyof typeof actions;

export const publishedNames = Object.keys(actions) as PublishedName[];
