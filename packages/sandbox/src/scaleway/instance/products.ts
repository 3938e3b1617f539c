import { pageOfRecord } from '../pagination.ts';
import { type ApiRequest, param, type Routes } from '../router.ts';
import { type ServerType, serverTypesIn } from './commercial-types.ts';

const base = '/instance/v1/zones/:zone/products';

/** Recorded: 50 types a page, sorted by name, so that PRO2-XS is on the third. */
export const productRoutes: Routes = {
  [`GET ${base}/servers`]: (request) => pageOfRecord(request, 'servers', catalog(request)),
  [`GET ${base}/servers/availability`]: (request) => pageOfRecord(request, 'servers', availability(request)),
  [`GET ${base}/volumes`]: (request) => pageOfRecord(request, 'volumes', volumeTypes),
};

function catalog(request: ApiRequest) {
  return Object.fromEntries(typesFor(request).map((type) => [type.name, serverTypeBody(type)]));
}

function availability(request: ApiRequest) {
  return Object.fromEntries(typesFor(request).map(({ name }) => [name, { availability: 'available' }]));
}

function typesFor(request: ApiRequest): readonly ServerType[] {
  return serverTypesIn(param(request, 'zone'));
}

const volumeTypes = {
  l_ssd: {
    display_name: 'Local SSD',
    capabilities: { snapshot: true },
    constraints: { min: 1_000_000_000, max: 800_000_000_000 },
  },
  sbs_volume: {
    display_name: 'Block Storage',
    capabilities: { snapshot: true },
    constraints: { min: 5_000_000_000, max: 10_000_000_000_000 },
  },
};

function serverTypeBody(type: ServerType) {
  const bandwidth = type.cpus * 175_000_000;
  const hasLocalStorage = type.localStorageBytes > 0;
  const isThirdGeneration = type.name.includes('3-X');
  return {
    alt_names: [],
    arch: type.arch,
    ncpus: type.cpus,
    ram: type.memoryGib * 2 ** 30,
    gpu: type.gpu?.count ?? 0,
    gpu_info: type.gpu && {
      gpu_manufacturer: 'NVIDIA',
      gpu_name: type.gpu.name,
      gpu_memory: type.gpu.memoryGib * 2 ** 30,
    },
    mig_profile: null,
    volumes_constraint: { min_size: 0, max_size: type.localStorageBytes },
    per_volume_constraint: {
      l_ssd: hasLocalStorage
        ? { min_size: 1_000_000_000, max_size: 800_000_000_000 }
        : { min_size: 0, max_size: 0 },
    },
    scratch_storage_max_size: isThirdGeneration ? type.cpus * 20_000_000_000 : 0,
    scratch_storage_max_volumes_count: isThirdGeneration ? 1 : 0,
    monthly_price: Number((type.hourlyPrice * 730).toFixed(4)),
    hourly_price: type.hourlyPrice,
    capabilities: {
      boot_types: ['local', 'rescue'],
      placement_groups: true,
      block_storage: true,
      hot_snapshots_local_volume: hasLocalStorage,
      private_network: 8,
      max_file_systems: isThirdGeneration ? 1 : 0,
    },
    network: {
      ipv6_support: true,
      sum_internal_bandwidth: bandwidth,
      sum_internet_bandwidth: bandwidth,
      interfaces: [{ internal_bandwidth: bandwidth, internet_bandwidth: bandwidth }],
    },
    block_bandwidth: type.cpus * 65_536_000,
    end_of_service: type.isEndOfService,
  };
}
