import type { Product } from '../cloud.ts';
import { pageByBody } from '../pagination.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { applicationRoutes } from './applications.ts';
import { groupAndUserRoutes } from './groups-users.ts';
import { permissionSets } from './permission-sets.ts';
import { policyRoutes } from './policies.ts';
import { sshKeyRoutes } from './ssh-keys.ts';
import { iamState } from './state.ts';

/** Identities and their rights. The rights are kept and told, not enforced. */
export const iam: Product = (cloud) => {
  const ids = permissionSets.map(() => cloud.newId());
  return {
    ...applicationRoutes(cloud),
    ...policyRoutes(cloud),
    ...apiKeyRoutes(cloud),
    ...sshKeyRoutes(cloud),
    ...groupAndUserRoutes(cloud),
    'GET /iam/v1alpha1/permission-sets': (request) =>
      pageByBody(
        request,
        'permission_sets',
        permissionSets.map(({ name, scopeType }, index) => ({
          id: ids[index],
          name,
          scope_type: scopeType,
          description: '',
          categories: [],
        })),
      ),
    'GET /iam/v1alpha1/quota': (request) =>
      pageByBody(
        request,
        'quota',
        [...cloud.state(iamState).quotas].map(([name, limit]) => ({
          name,
          ...(limit === null ? { unlimited: true } : { limit }),
          pretty_name: name,
          unit: '',
          description: '',
          locality_type: 'global',
          limits: [{ global: true, ...(limit === null ? { unlimited: true } : { limit }) }],
        })),
      ),
  };
};
