import type { Color, HandOverSettings } from '@lago-scw/contracts';
import { startWeb } from './compose-steps.ts';
import type { Current } from './host-records.ts';
import { composeOn } from './release-on-host.ts';
import type { Session } from './session.ts';

/** Two releases on one instance, of which one web tier runs at a time: both want ports 80 and 443. */
export interface Replacement {
  readonly settings: HandOverSettings;
  /** Starts the web tier of the new release in the place of the old one. `id` begins the ids of the effects. */
  replace(id: string): Promise<void>;
  /** The same way back; nothing where none served before. */
  takeBack(id: string): Promise<void>;
}

export function replacementOf(
  session: Session,
  color: Color,
  from: Current | undefined,
  to: Current,
): Replacement {
  const start = async (release: Current | undefined, id: string) => {
    if (release === undefined) return;
    await startWeb(session, color, release.services.web, composeOn(color, release), id);
  };
  return {
    settings: session.handOver,
    replace: (id) => start(to, id),
    takeBack: (id) => start(from, id),
  };
}
