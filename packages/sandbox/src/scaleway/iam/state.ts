import type { Cloud } from '../cloud.ts';
import { quotas } from './permission-sets.ts';

interface Dated {
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Application extends Dated {
  readonly id: string;
  name: string;
  description: string;
  tags: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly permissionSetNames: readonly string[];
  readonly condition: string;
  readonly scope: { readonly projectIds: readonly string[] } | { readonly organizationId: string };
}

/** Who a policy is for. */
export type Principal =
  | { readonly user_id: string }
  | { readonly group_id: string }
  | { readonly application_id: string }
  | { readonly no_principal: true };

export interface Policy extends Dated {
  readonly id: string;
  name: string;
  description: string;
  tags: readonly string[];
  principal: Principal;
  rules: readonly Rule[];
}

export interface ApiKey extends Dated {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly bearer: { readonly application_id: string } | { readonly user_id: string };
  readonly expiresAt: Date | null;
  description: string;
  defaultProjectId: string;
}

export interface SshKey extends Dated {
  readonly id: string;
  /** Type and key, without the comment. */
  readonly publicKey: string;
  readonly fingerprint: string;
  readonly projectId: string;
  name: string;
  disabled: boolean;
}

export interface Group extends Dated {
  readonly id: string;
  name: string;
  description: string;
  tags: readonly string[];
  userIds: readonly string[];
  applicationIds: readonly string[];
}

export interface User extends Dated {
  readonly id: string;
  readonly type: 'owner' | 'member';
  readonly lastLoginAt: Date | null;
  readonly email: string;
  readonly username: string;
  tags: readonly string[];
}

export interface IamState {
  readonly applications: Map<string, Application>;
  readonly policies: Map<string, Policy>;
  readonly apiKeys: Map<string, ApiKey>;
  readonly sshKeys: Map<string, SshKey>;
  readonly groups: Map<string, Group>;
  readonly users: Map<string, User>;
  /** Limits by name; `null`: none. A test takes one away where it makes more than anybody may have. */
  readonly quotas: Map<string, number | null>;
}

/** An organization has an owner and a member, and the application in whose name the actions call. */
export function iamState(cloud: Cloud): IamState {
  const created = { createdAt: new Date(0), updatedAt: new Date(0) };
  const caller: Application = {
    ...created,
    id: cloud.newId(),
    name: 'lago-scw',
    description: 'Whoever calls with the key that the local Scaleway was started with',
    tags: [],
  };
  const owner = user(cloud, 'owner', new Date(0));
  const member = user(cloud, 'member', null);
  const key: ApiKey = {
    ...created,
    accessKey: cloud.caller.accessKey,
    secretKey: cloud.caller.secretKey,
    bearer: { application_id: caller.id },
    expiresAt: null,
    description: '',
    defaultProjectId: cloud.projectId,
  };
  const policy: Policy = {
    ...created,
    id: cloud.newId(),
    name: 'lago-scw',
    description: '',
    tags: [],
    principal: { application_id: caller.id },
    rules: [
      rule(cloud, ['AllProductsFullAccess'], { projectIds: [cloud.projectId] }),
      rule(cloud, ['IAMManager'], { organizationId: cloud.organizationId }),
    ],
  };
  return {
    applications: new Map([[caller.id, caller]]),
    policies: new Map([[policy.id, policy]]),
    apiKeys: new Map([[key.accessKey, key]]),
    sshKeys: new Map(),
    quotas: new Map(quotas),
    groups: new Map(),
    users: new Map([owner, member].map((each) => [each.id, each])),
  };
}

function rule(cloud: Cloud, permissionSetNames: readonly string[], scope: Rule['scope']): Rule {
  return { id: cloud.newId(), permissionSetNames, condition: '', scope };
}

function user(cloud: Cloud, type: User['type'], lastLoginAt: Date | null): User {
  const id = cloud.newId();
  const [createdAt, updatedAt] = [new Date(0), new Date(0)];
  const email = `${type}@example.com`;
  return { id, type, lastLoginAt, email, username: email, tags: [], createdAt, updatedAt };
}
