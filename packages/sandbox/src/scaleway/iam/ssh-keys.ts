import { createHash } from 'node:crypto';
import { z } from 'zod';
import { optionalText, readBody } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { invalidArgument } from '../errors.ts';
import { equals } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { nameMatches } from './filters.ts';
import { iamState, type SshKey } from './state.ts';

const createSchema = z.object({ name: optionalText, public_key: z.string(), project_id: optionalText });
const updateSchema = z.object({ name: optionalText, disabled: z.boolean().nullish() });

const base = '/iam/v1alpha1/ssh-keys';

export function sshKeyRoutes(cloud: Cloud): Routes {
  const { sshKeys } = cloud.state(iamState);
  const keyOf = (request: ApiRequest) => find(sshKeys, param(request, 'keyId'), 'ssh_key');
  const answer = (key: SshKey) => ({ status: 200, body: keyBody(cloud, key) });
  return {
    [`GET ${base}`]: (request) => {
      const disabled = request.query.get('disabled');
      const found = inOrder(request, sshKeys.values()).filter(
        (key) =>
          nameMatches(request, key.name) &&
          equals(request, 'project_id', key.projectId) &&
          (disabled === null || key.disabled === (disabled === 'true')),
      );
      return pageByBody(
        request,
        'ssh_keys',
        found.map((key) => keyBody(cloud, key)),
      );
    },
    [`POST ${base}`]: (request) => answer(createKey(cloud, request)),
    [`GET ${base}/:keyId`]: (request) => answer(keyOf(request)),
    [`PATCH ${base}/:keyId`]: (request) => {
      const key = keyOf(request);
      const body = readBody(updateSchema, request);
      key.name = body.name ?? key.name;
      key.disabled = body.disabled ?? key.disabled;
      key.updatedAt = cloud.clock.now();
      return answer(key);
    },
    [`DELETE ${base}/:keyId`]: (request) => {
      sshKeys.delete(keyOf(request).id);
      return { status: 204 };
    },
  };
}

/** Recorded: the comment of the key is dropped. */
function createKey(cloud: Cloud, request: ApiRequest): SshKey {
  const body = readBody(createSchema, request);
  const [type = '', key = ''] = body.public_key.trim().split(/\s+/);
  if (!/^(ssh-|ecdsa-|sk-)/.test(type) || key === '') {
    throw invalidArgument('public_key', 'must be a public key in the form of authorized_keys');
  }
  const id = cloud.newId();
  const now = cloud.clock.now();
  const sshKey: SshKey = {
    id,
    name: body.name ?? `key-${id.slice(0, 8)}`,
    publicKey: `${type} ${key}`,
    fingerprint: fingerprintOf(type, key),
    projectId: body.project_id ?? cloud.projectId,
    disabled: false,
    createdAt: now,
    updatedAt: now,
  };
  cloud.state(iamState).sshKeys.set(id, sshKey);
  return sshKey;
}

function fingerprintOf(type: string, key: string): string {
  const digest = createHash('md5').update(Buffer.from(key, 'base64')).digest('hex');
  return `256 MD5:${digest.match(/../g)?.join(':')} (${type})`;
}

function keyBody(cloud: Cloud, key: SshKey) {
  return {
    id: key.id,
    name: key.name,
    public_key: key.publicKey,
    fingerprint: key.fingerprint,
    created_at: key.createdAt.toISOString(),
    updated_at: key.updatedAt.toISOString(),
    organization_id: cloud.organizationId,
    project_id: key.projectId,
    disabled: key.disabled,
  };
}
