import { pageByBody } from '../pagination.ts';
import { type ApiRequest, param } from '../router.ts';

/** Names from facts/scaleway.md 6. Sizes are of the right order; no exchange of this list is recorded. */
const nodeTypes = [
  { name: 'RED1-MICRO', vcpus: 2, memoryGigabytes: 1 },
  { name: 'RED1-2XS', vcpus: 2, memoryGigabytes: 2 },
  { name: 'RED1-XS', vcpus: 2, memoryGigabytes: 4 },
  { name: 'RED1-S', vcpus: 2, memoryGigabytes: 8 },
  { name: 'RED1-M', vcpus: 4, memoryGigabytes: 16 },
  { name: 'RED1-L', vcpus: 8, memoryGigabytes: 32 },
  { name: 'RED1-XL', vcpus: 16, memoryGigabytes: 64 },
] as const;

export function listNodeTypes(request: ApiRequest) {
  const bodies = nodeTypes.map(({ name, vcpus, memoryGigabytes }) => ({
    name,
    description: name,
    vcpus,
    memory: memoryGigabytes * 1_073_741_824,
    stock_status: 'available',
    disabled: false,
    beta: false,
    zone: param(request, 'zone'),
  }));
  return pageByBody(request, 'node_types', bodies);
}
