import type { ColorInventory } from '@lago-scw/scaleway';
import type { Task } from '../engine/resource.ts';

export interface SeenServer {
  readonly server: NonNullable<ColorInventory['server']>;
  readonly userDataKeys: readonly string[];
  /** By the owner of the Elastic IP; `neither` color may have it. */
  readonly role: 'active' | 'standby' | 'neither';
}

export interface MadeServer {
  readonly id: string;
  readonly name: string;
  /** By slot; `0` is the root volume. */
  readonly volumes: Readonly<Record<string, { readonly id: string }>>;
}

export type ServerStep =
  | 'create'
  | 'replace'
  | 'await-gone'
  | 'attach-management-ip'
  | 'settings'
  | 'type'
  | 'root-volume'
  | 'grow-root-volume'
  | 'grow-data-volume'
  | 'user-data';

export type ServerTask = Task<SeenServer, ServerStep>;
