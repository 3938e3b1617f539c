import type { Cloud } from '../cloud.ts';
import { ipamState } from './state.ts';

/** A MAC address that nothing else in this cloud has, in lower case. */
export function newMacAddress(cloud: Cloud): string {
  const state = cloud.state(ipamState);
  state.macAddresses += 1;
  const hex = state.macAddresses.toString(16).padStart(6, '0');
  return `02:00:00:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}
