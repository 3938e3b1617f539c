import { ActionError, type Effects } from '@lago-scw/effects';
import type { Scaleway } from './client.ts';
import { reader } from './reader.ts';

/**
 * The organization of the API key: every list of IAM asks for it.
 *
 * @throws ActionError `organization` when the key cannot tell
 */
export async function readOrganizationId(scaleway: Scaleway, effects: Effects): Promise<string> {
  if (scaleway.organizationId !== undefined) return scaleway.organizationId;
  const { iam, accessKey } = scaleway;
  const read = reader(effects, 'organization');
  const { applicationId, userId } = await read('key', 'own API key', () => iam.getAPIKey({ accessKey }));
  if (applicationId !== undefined) {
    return (await read('bearer', 'own application', () => iam.getApplication({ applicationId })))
      .organizationId;
  }
  if (userId !== undefined)
    return (await read('bearer', 'own user', () => iam.getUser({ userId }))).organizationId;
  throw new ActionError(
    'organization',
    `API key ${accessKey} belongs to neither an application nor a user.`,
    'Give SCW_DEFAULT_ORGANIZATION_ID.',
  );
}
