import { z } from 'zod';
import { optionalTags, optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { equals, values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { hasTag, nameMatches } from './filters.ts';
import { type Application, iamState } from './state.ts';

const createSchema = z.object({
  name: optionalText,
  organization_id: optionalText,
  description: optionalText,
  tags: tagList,
});
const updateSchema = z.object({ name: optionalText, description: optionalText, tags: optionalTags });

const base = '/iam/v1alpha1/applications';

export function applicationRoutes(cloud: Cloud): Routes {
  const { applications, apiKeys } = cloud.state(iamState);
  const applicationOf = (request: ApiRequest) =>
    find(applications, param(request, 'applicationId'), 'application');
  const answer = (application: Application) => ({ status: 200, body: applicationBody(cloud, application) });
  return {
    [`GET ${base}`]: (request) => {
      const ids = values(request, 'application_ids');
      const found = inOrder(request, applications.values()).filter(
        (application) =>
          nameMatches(request, application.name) &&
          hasTag(request, application.tags) &&
          equals(request, 'organization_id', cloud.organizationId) &&
          (ids.length === 0 || ids.includes(application.id)),
      );
      return pageByBody(
        request,
        'applications',
        found.map((each) => applicationBody(cloud, each)),
      );
    },
    [`POST ${base}`]: (request) => answer(createApplication(cloud, request)),
    [`GET ${base}/:applicationId`]: (request) => answer(applicationOf(request)),
    [`PATCH ${base}/:applicationId`]: (request) => {
      const application = applicationOf(request);
      const body = readBody(updateSchema, request);
      application.name = body.name ?? application.name;
      application.description = body.description ?? application.description;
      application.tags = body.tags ?? application.tags;
      application.updatedAt = cloud.clock.now();
      return answer(application);
    },
    [`DELETE ${base}/:applicationId`]: (request) => {
      const { id } = applicationOf(request);
      applications.delete(id);
      for (const [accessKey, { bearer }] of apiKeys) {
        if ('application_id' in bearer && bearer.application_id === id) apiKeys.delete(accessKey);
      }
      return { status: 204 };
    },
  };
}

function createApplication(cloud: Cloud, request: ApiRequest): Application {
  const body = readBody(createSchema, request);
  const id = cloud.newId();
  const now = cloud.clock.now();
  const application: Application = {
    id,
    name: body.name ?? `app-${id.slice(0, 8)}`,
    description: body.description ?? '',
    tags: body.tags,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(iamState).applications.set(id, application);
  return application;
}

function applicationBody(cloud: Cloud, application: Application) {
  const keys = [...cloud.state(iamState).apiKeys.values()];
  return {
    id: application.id,
    name: application.name,
    description: application.description,
    created_at: application.createdAt.toISOString(),
    updated_at: application.updatedAt.toISOString(),
    organization_id: cloud.organizationId,
    editable: true,
    deletable: true,
    managed: false,
    nb_api_keys: keys.filter(
      ({ bearer }) => 'application_id' in bearer && bearer.application_id === application.id,
    ).length,
    tags: application.tags,
  };
}
