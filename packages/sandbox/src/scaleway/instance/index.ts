import { z } from 'zod';
import { readBody } from '../body.ts';
import type { Product } from '../cloud.ts';
import { actionRoutes } from './actions.ts';
import { imageRoutes } from './images.ts';
import { ipRoutes } from './ips.ts';
import { placementGroupRoutes } from './placement-groups.ts';
import { placementMemberRoutes } from './placement-members.ts';
import { privateNicRoutes } from './private-nics.ts';
import { productRoutes } from './products.ts';
import { securityGroupRoutes } from './security-groups.ts';
import { securityRuleRoutes } from './security-rules.ts';
import { serverRoutes } from './servers.ts';
import { snapshotRoutes } from './snapshots.ts';
import { instanceState } from './state.ts';
import { userDataRoutes } from './user-data.ts';
import { volumeRoutes } from './volumes.ts';

const addressMovesSchema = z.object({
  way: z.enum(['moves', 'refused', 'stuck', 'lost']),
  /** With `stuck`: see `InstanceState`. */
  server: z.string().optional(),
});

export const instance: Product = (cloud) => ({
  ...serverRoutes(cloud),
  ...actionRoutes(cloud),
  ...userDataRoutes(cloud),
  ...ipRoutes(cloud),
  ...privateNicRoutes(cloud),
  ...securityGroupRoutes(cloud),
  ...securityRuleRoutes(cloud),
  ...placementGroupRoutes(cloud),
  ...placementMemberRoutes(cloud),
  ...volumeRoutes(cloud),
  ...snapshotRoutes(cloud),
  ...imageRoutes(cloud),
  ...productRoutes,
  'POST /_sandbox/address-moves': (request) => {
    const { way, server } = readBody(addressMovesSchema, request);
    Object.assign(cloud.state(instanceState), { addressMoves: way, stuckServer: server });
    return { status: 204 };
  },
});
