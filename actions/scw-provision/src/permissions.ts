import type { Spec } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { everyPage, isNotFound, type Scaleway } from '@lago-scw/scaleway';

/** Permission sets that one of the application's policies must give (facts: scaleway.md 8). */
export function neededPermissions(spec: Spec): string[] {
  const given = (set: string, isNeeded: boolean) => (isNeeded ? [set] : []);
  const makesKeys = spec.storage?.managed === true || spec.mail?.managed === true;
  return [
    'InstancesFullAccess',
    'BlockStorageFullAccess',
    'VPCFullAccess',
    'PrivateNetworksFullAccess',
    'IPAMReadOnly',
    'RelationalDatabasesFullAccess',
    ...given('SSHKeysFullAccess', spec.ssh !== undefined),
    ...given('RedisFullAccess', spec.redis !== undefined),
    ...given('ObjectStorageFullAccess', spec.storage?.managed === true),
    ...given('DomainsDNSFullAccess', spec.dns !== undefined),
    ...given('TransactionalEmailDomainFullAccess', spec.mail?.managed === true),
    ...given('ObservabilityFullAccess', spec.monitoring !== undefined),
    ...given('IAMManager', makesKeys),
  ];
}

/** Sets that hold others. */
const wholes: Readonly<Record<string, (set: string) => boolean>> = {
  AllProductsFullAccess: (set) => set !== 'IAMManager',
  OrganizationManager: () => true,
  IPAMFullAccess: (set) => set === 'IPAMReadOnly',
};

/**
 * What the policies of the key's application do not give. A key of a person, one that has its rights from groups, and
 * one that may not read IAM cannot be judged: then nothing is missing, and a call that is refused says what lacked.
 */
export async function missingPermissions(scaleway: Scaleway, spec: Spec): Promise<string[]> {
  const own = await ownPermissions(scaleway);
  if (own.length === 0) return [];
  const isGiven = (set: string) => own.some((one) => one === set || wholes[one]?.(set) === true);
  return neededPermissions(spec).filter((set) => !isGiven(set));
}

async function ownPermissions({ iam, accessKey, organizationId }: Scaleway): Promise<string[]> {
  try {
    const { applicationId } = await iam.getAPIKey({ accessKey });
    if (applicationId === undefined) return [];
    const organization = organizationId ?? (await iam.getApplication({ applicationId })).organizationId;
    const request = { applicationIds: [applicationId], organizationId: organization };
    const policies = await everyPage(iam.listPolicies(request));
    const rules = await Promise.all(policies.map(({ id }) => everyPage(iam.listRules({ policyId: id }))));
    return rules.flat().flatMap(({ permissionSetNames }) => permissionSetNames ?? []);
  } catch (error) {
    const isForbidden = error instanceof ActionError && error.code === 'scaleway-permission';
    if (isForbidden || isNotFound(error)) return [];
    throw error;
  }
}
