import type { Product } from '../cloud.ts';
import { gatewayRoutes } from './gateways.ts';
import { gatewayNetworkRoutes } from './networks.ts';

/** Public Gateways as the API knows them; no traffic passes through. */
export const publicGateway: Product = (cloud) => ({
  ...gatewayRoutes(cloud),
  ...gatewayNetworkRoutes(cloud),
});
