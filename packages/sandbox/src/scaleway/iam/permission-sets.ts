/** Permission sets that the actions ask for or give (facts/scaleway.md 8), and by what a rule with them is scoped. */
const ofProjects = [
  'AllProductsFullAccess',
  'AllProductsReadOnly',
  'InstancesFullAccess',
  'BlockStorageFullAccess',
  'SSHKeysFullAccess',
  'SSHKeysReadOnly',
  'VPCFullAccess',
  'PrivateNetworksFullAccess',
  'IPAMReadOnly',
  'IPAMFullAccess',
  'RelationalDatabasesFullAccess',
  'RedisFullAccess',
  'ObjectStorageFullAccess',
  'ObjectStorageReadOnly',
  'ObjectStorageObjectsRead',
  'ObjectStorageObjectsWrite',
  'ObjectStorageObjectsDelete',
  'ObjectStorageBucketsRead',
  'ObjectStorageBucketsWrite',
  'ObjectStorageBucketsDelete',
  'ObjectStorageBucketPolicyFullAccess',
  'DomainsDNSFullAccess',
  'TransactionalEmailFullAccess',
  'TransactionalEmailDomainFullAccess',
  'TransactionalEmailEmailFullAccess',
  'TransactionalEmailEmailSmtpCreate',
  'ObservabilityFullAccess',
  'KubernetesFullAccess',
  'SecretManagerFullAccess',
  'ContainerRegistryReadOnly',
];
const ofOrganization = [
  'IAMManager',
  'IAMReadOnly',
  'IAMApplicationManager',
  'IAMPolicyManager',
  'ProjectManager',
  'ProjectReadOnly',
  'OrganizationReadOnly',
];

export const permissionSets = [
  ...ofProjects.map((name) => ({ name, scopeType: 'projects' })),
  ...ofOrganization.map((name) => ({ name, scopeType: 'organization' })),
];

/** Limits of a validated organization (facts/scaleway.md 1.6); `null`: none. */
export const quotas: readonly (readonly [name: string, limit: number | null])[] = [
  ['instances_ipv4_addresses', 50],
  ['cp_servers_type_PRO2_XXS', 5],
  ['cp_servers_type_PRO2_XS', 4],
  ['cp_servers_type_PRO2_S', 4],
  ['cp_servers_type_PRO2_M', 3],
  ['cp_servers_type_PRO2_L', 1],
  ['rdb_instances', 10],
  ['rdb_snapshots', 100],
  ['object_storage_buckets', 100],
  ['iam_applications', 100],
  ['iam_policies', 50],
  ['iam_api_keys', 50],
  ['iam_ssh_keys', 50],
];
