import { z } from 'zod';
import { optionalText, readBody, tagList } from '../body.ts';
import type { Cloud } from '../cloud.ts';
import { equals } from '../filters.ts';
import { inOrder, pageByBody } from '../pagination.ts';
import { type ApiRequest, find, param, type Routes } from '../router.ts';
import { cockpitState, type Token } from './state.ts';

const createSchema = z.object({ project_id: optionalText, name: z.string(), token_scopes: tagList });

const base = '/cockpit/v1/regions/:region/tokens';

export function tokenRoutes(cloud: Cloud): Routes {
  const { tokens } = cloud.state(cockpitState);
  const tokenOf = (request: ApiRequest) => find(tokens, param(request, 'tokenId'), 'token');
  return {
    [`GET ${base}`]: (request) => {
      const found = inOrder(request, tokens.values()).filter(
        (token) =>
          token.region === param(request, 'region') && equals(request, 'project_id', token.projectId),
      );
      return pageByBody(request, 'tokens', found.map(tokenBody));
    },
    [`POST ${base}`]: (request) => {
      const token = createToken(cloud, request);
      return { status: 200, body: { ...tokenBody(token), secret_key: token.secretKey } };
    },
    [`GET ${base}/:tokenId`]: (request) => ({ status: 200, body: tokenBody(tokenOf(request)) }),
    [`DELETE ${base}/:tokenId`]: (request) => {
      tokens.delete(tokenOf(request).id);
      return { status: 204 };
    },
  };
}

function createToken(cloud: Cloud, request: ApiRequest): Token {
  const body = readBody(createSchema, request);
  const token: Token = {
    id: cloud.newId(),
    projectId: body.project_id ?? cloud.projectId,
    region: param(request, 'region'),
    name: body.name,
    scopes: body.token_scopes,
    secretKey: cloud.newId(),
    createdAt: cloud.clock.now(),
  };
  cloud.state(cockpitState).tokens.set(token.id, token);
  return token;
}

/** The secret is told once, by the POST. The recordings hide whether a GET has the key with `null` or a mask. */
function tokenBody(token: Token) {
  return {
    created_at: token.createdAt.toISOString(),
    id: token.id,
    name: token.name,
    project_id: token.projectId,
    region: token.region,
    scopes: token.scopes,
    secret_key: '',
    updated_at: token.createdAt.toISOString(),
  };
}
