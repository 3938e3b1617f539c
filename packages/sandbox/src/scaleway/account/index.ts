import { z } from 'zod';
import { fieldSince, since } from '../api-date.ts';
import { optionalText, readBody } from '../body.ts';
import type { Cloud, Product } from '../cloud.ts';
import { equals, values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param } from '../router.ts';
import { accountState, type Project } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  organization_id: optionalText,
  description: optionalText,
});
const updateSchema = z.object({ name: optionalText, description: optionalText });

const base = '/account/v3/projects';

/** Projects. The caller's own are there from the start. */
export const account: Product = (cloud) => {
  const state = cloud.state(accountState);
  // Recorded: the 404 calls the resource `project_id`.
  const projectOf = (request: ApiRequest) => find(state.projects, param(request, 'projectId'), 'project_id');
  return {
    [`GET ${base}`]: (request) => {
      const ids = values(request, 'project_ids');
      const found = inOrder(request, state.projects.values()).filter(
        ({ id, name }) => equals(request, 'name', name) && (ids.length === 0 || ids.includes(id)),
      );
      return pageByBody(
        request,
        'projects',
        found.map((project) => projectBody(cloud, project)),
      );
    },
    [`POST ${base}`]: (request) => {
      const project = createProject(cloud, request);
      // Recorded: only the answer to the POST knows no qualification.
      const body = { ...projectBody(cloud, project), ...since(cloud, fieldSince.projectQualification, none) };
      return { status: 200, body };
    },
    [`GET ${base}/:projectId`]: (request) => ({ status: 200, body: projectBody(cloud, projectOf(request)) }),
    [`PATCH ${base}/:projectId`]: (request) => {
      const project = projectOf(request);
      const body = readBody(updateSchema, request);
      project.name = body.name ?? project.name;
      project.description = body.description ?? project.description;
      project.updatedAt = cloud.clock.now();
      return { status: 200, body: projectBody(cloud, project) };
    },
    [`DELETE ${base}/:projectId`]: (request) => {
      const project = projectOf(request);
      state.projects.delete(project.id);
      state.deleted.set(project.id, cloud.clock.now());
      return { status: 204 };
    },
  };
};

const none = { qualification: null };

function createProject(cloud: Cloud, request: ApiRequest): Project {
  const body = readBody(createSchema, request);
  const id = cloud.newId();
  const now = cloud.clock.now();
  const project: Project = {
    id,
    name: body.name ?? `prj-${id.slice(0, 8)}`,
    organizationId: body.organization_id ?? cloud.organizationId,
    description: body.description ?? '',
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(accountState).projects.set(id, project);
  return project;
}

function projectBody(cloud: Cloud, project: Project) {
  return {
    id: project.id,
    name: project.name,
    organization_id: project.organizationId,
    created_at: project.createdAt.toISOString(),
    updated_at: project.updatedAt.toISOString(),
    description: project.description,
    ...since(cloud, fieldSince.projectQualification, {
      qualification: { architecture_type: 'unknown_architecture_type' },
    }),
  };
}
