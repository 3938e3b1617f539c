import { account } from './account/index.ts';
import { block } from './block/index.ts';
import type { Product } from './cloud.ts';
import { cockpit } from './cockpit/index.ts';
import { domain } from './domain/index.ts';
import { iam } from './iam/index.ts';
import { instance } from './instance/index.ts';
import { ipam } from './ipam/index.ts';
import { marketplace } from './marketplace/index.ts';
import { rdb } from './rdb/index.ts';
import { redis } from './redis/index.ts';
import { transactionalEmail } from './tem/index.ts';
import { vpc } from './vpc/index.ts';
import { publicGateway } from './vpc-gw/index.ts';

/** The products that the local Scaleway serves. */
export const products: readonly Product[] = [
  instance,
  vpc,
  ipam,
  block,
  marketplace,
  rdb,
  redis,
  publicGateway,
  account,
  iam,
  domain,
  transactionalEmail,
  cockpit,
];
