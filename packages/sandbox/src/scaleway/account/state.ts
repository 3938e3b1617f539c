import type { Cloud } from '../cloud.ts';

export interface Project {
  readonly id: string;
  readonly organizationId: string;
  readonly createdAt: Date;
  name: string;
  description: string;
  updatedAt: Date;
}

export interface AccountState {
  readonly projects: Map<string, Project>;
  /** When projects were deleted, by id: other products go on knowing them for a while. */
  readonly deleted: Map<string, Date>;
}

/** An organization has a project of its own id, `default`. */
export function accountState(cloud: Cloud): AccountState {
  const createdAt = new Date(0);
  const ids = new Map([
    [cloud.organizationId, 'default'],
    ...(cloud.projectId === cloud.organizationId ? [] : ([[cloud.projectId, 'lago']] as const)),
  ]);
  const projects = [...ids].map(([id, name]): [string, Project] => [
    id,
    {
      id,
      name,
      organizationId: cloud.organizationId,
      description: '',
      createdAt,
      updatedAt: createdAt,
    },
  ]);
  return { projects: new Map(projects), deleted: new Map() };
}
