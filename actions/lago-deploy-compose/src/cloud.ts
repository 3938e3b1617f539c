import type { Color, Topology } from '@lago-scw/contracts';
import type { Effects } from '@lago-scw/effects';
import {
  type AddressPlace,
  activeColor,
  addressPlace,
  isPoweredOff,
  moveElasticIp,
  type Scaleway,
  setPower,
} from '@lago-scw/scaleway';
import { type Backup, backUpDatabase } from './database-backup.ts';

/** What the operations need of Scaleway. */
export interface Cloud {
  /** The only truth about who is active; null while the Elastic IP is attached to neither. */
  activeColor(): Promise<Color | null>;
  /** The same, and whether the address leads there: it may be stuck on its way. */
  addressPlace(): Promise<AddressPlace>;
  /** `id` begins the ids of the effects. */
  moveElasticIp(to: Color, id: string): Promise<void>;
  isPoweredOff(color: Color): Promise<boolean>;
  setPower(color: Color, power: 'on' | 'off', id: string): Promise<void>;
  /** Of the kind that the volume type allows; the same name is made once, and none where there is one since `freshSince`. */
  backUpDatabase(name: string, freshSince: number | undefined): Promise<Backup>;
}

export function createCloud(scaleway: Scaleway, topology: Topology, effects: Effects): Cloud {
  return {
    activeColor: () => activeColor({ scaleway, effects, topology }),
    addressPlace: () => addressPlace({ scaleway, effects, topology }),
    async moveElasticIp(to, id) {
      await moveElasticIp({ scaleway, effects, topology, to, id });
    },
    isPoweredOff: (color) => isPoweredOff({ scaleway, effects, topology, color, id: 'deploy' }),
    setPower: (color, power, id) => setPower({ scaleway, effects, topology, color, id }, power),
    backUpDatabase: (name, freshSince) => backUpDatabase({ scaleway, topology, effects, name, freshSince }),
  };
}
