import type { Color } from '@lago-scw/contracts';
import type { CommandResult, Compose } from '@lago-scw/host';
import type { Session } from './session.ts';

const WEB_UP_SECONDS = 300;

/** Starts the web tier, in the place of any other release's, and ends when it is healthy. `id` begins the id of the effect. */
export async function startWeb(
  session: Session,
  color: Color,
  web: readonly string[],
  commands: Compose,
  id: string,
): Promise<void> {
  const up = commands.up(web, { waitTimeoutSeconds: WEB_UP_SECONDS, removeOrphans: true });
  const title = `Start the web tier on ${color} (${web.join(', ')})`;
  await composeStep(session, color, {
    step: 'web-up',
    title,
    argv: up,
    timeoutSeconds: WEB_UP_SECONDS + 60,
    id,
  });
}

export interface ComposeStep {
  readonly step: string;
  readonly title: string;
  readonly argv: readonly string[];
  readonly timeoutSeconds: number;
  /** Begins the id of the effect. */
  readonly id: string;
}

/** One command of Compose, which may be run again. */
export function composeStep(
  { effects, hosts }: Pick<Session, 'effects' | 'hosts'>,
  color: Color,
  { step, title, argv, timeoutSeconds, id }: ComposeStep,
): Promise<CommandResult> {
  return effects.perform({
    id: `${id}.${step}`,
    kind: 'ssh',
    key: `${step} ${color}`,
    title,
    repeatable: true,
    do: () => hosts[color].run(argv, { label: `docker compose ${step}`, timeoutSeconds }),
  });
}
