import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { values } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { type ApiKey, iamState } from './state.ts';

const createSchema = z.object({
  application_id: optionalText,
  user_id: optionalText,
  expires_at: optionalText,
  default_project_id: optionalText,
  description: optionalText,
});
const updateSchema = z.object({ default_project_id: optionalText, description: optionalText });

const base = '/iam/v1alpha1/api-keys';

export function apiKeyRoutes(cloud: Cloud): Routes {
  const { apiKeys } = cloud.state(iamState);
  const keyOf = (request: ApiRequest) => find(apiKeys, param(request, 'accessKey'), 'access_key');
  return {
    [`GET ${base}`]: (request) => listKeys(cloud, request),
    [`POST ${base}`]: (request) => {
      const key = createKey(cloud, request);
      // The only answer that has the secret (facts/scaleway.md 8).
      return { status: 200, body: { ...keyBody(key), secret_key: key.secretKey } };
    },
    [`GET ${base}/:accessKey`]: (request) => ({ status: 200, body: keyBody(keyOf(request)) }),
    [`PATCH ${base}/:accessKey`]: (request) => {
      const key = keyOf(request);
      const body = readBody(updateSchema, request);
      key.description = body.description ?? key.description;
      key.defaultProjectId = body.default_project_id ?? key.defaultProjectId;
      key.updatedAt = cloud.clock.now();
      return { status: 200, body: keyBody(key) };
    },
    [`DELETE ${base}/:accessKey`]: (request) => {
      apiKeys.delete(keyOf(request).accessKey);
      return { status: 204 };
    },
  };
}

function listKeys(cloud: Cloud, request: ApiRequest) {
  const accessKeys = values(request, 'access_keys');
  const bearerId = request.query.get('bearer_id') ?? request.query.get('application_id') ?? '';
  const description = request.query.get('description') ?? '';
  const expired = request.query.get('expired');
  const found = inOrder(request, cloud.state(iamState).apiKeys.values()).filter(
    (key) =>
      (bearerId === '' || Object.values(key.bearer).includes(bearerId)) &&
      key.description.includes(description) &&
      (accessKeys.length === 0 || accessKeys.includes(key.accessKey)) &&
      (expired === null || isExpired(cloud, key) === (expired === 'true')),
  );
  return pageByBody(request, 'api_keys', found.map(keyBody));
}

function createKey(cloud: Cloud, request: ApiRequest): ApiKey {
  const body = readBody(createSchema, request);
  const { applications, users, apiKeys } = cloud.state(iamState);
  const bearer =
    body.application_id === undefined
      ? { user_id: find(users, body.user_id ?? '', 'user').id }
      : { application_id: find(applications, body.application_id, 'application').id };
  const now = cloud.clock.now();
  const expiresAt = body.expires_at === undefined ? null : new Date(body.expires_at);
  if (expiresAt !== null && expiresAt <= now) throw invalidArgument('expires_at', 'must be in the future');
  const key: ApiKey = {
    accessKey: newAccessKey(),
    secretKey: cloud.newId(),
    bearer,
    expiresAt,
    description: body.description ?? '',
    // Recorded: the default project of a key that names none is the organization's.
    defaultProjectId: body.default_project_id ?? cloud.organizationId,
    createdAt: now,
    updatedAt: now,
  };
  apiKeys.set(key.accessKey, key);
  return key;
}

function newAccessKey(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  return `SCW${Array.from({ length: 17 }, () => letters[randomInt(letters.length)]).join('')}`;
}

export function isExpired(cloud: Cloud, key: ApiKey): boolean {
  return key.expiresAt !== null && key.expiresAt <= cloud.clock.now();
}

function keyBody(key: ApiKey) {
  return {
    access_key: key.accessKey,
    secret_key: null,
    description: key.description,
    created_at: key.createdAt.toISOString(),
    updated_at: key.updatedAt.toISOString(),
    expires_at: key.expiresAt?.toISOString() ?? null,
    default_project_id: key.defaultProjectId,
    editable: true,
    deletable: true,
    managed: false,
    creation_ip: '192.0.2.1',
    ...key.bearer,
  };
}
