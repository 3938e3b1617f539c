import type { Product } from '../cloud.ts';
import { privateNetworkRoutes } from './private-networks.ts';
import { routeRoutes } from './routes.ts';
import { vpcRoutes } from './vpcs.ts';

export const vpc: Product = (cloud) => ({
  ...vpcRoutes(cloud),
  ...privateNetworkRoutes(cloud),
  ...routeRoutes(cloud),
});
