import type { ConnectTo, Spec, Topology } from '@lago-scw/contracts';
import { ActionError } from '@lago-scw/effects';
import { endpointsOf } from './baseline/burst.ts';
import { previousTimes } from './baseline/previous-report.ts';
import { nameOfRun } from './billing/names.ts';
import { startWebhookReceiver } from './billing/webhook-receiver.ts';
import type { FullOptions } from './catalog.ts';
import type { Context } from './context.ts';
import { createHosts, type Hosts } from './host/hosts.ts';
import { connectApi } from './lago-api.ts';
import type { Ask } from './probe.ts';
import type { Result } from './run-probes.ts';
import type { Target } from './target.ts';

/** What the full test has beside the quick one: the scenario and its cleaning up, hosts, a receiver of webhooks. */
export interface FullTest {
  options(place: {
    readonly topology: Topology;
    readonly target: Target;
    readonly askOther: Ask | undefined;
  }): FullOptions;
  /** From now on, the post step cleans up if this process cannot. */
  begin(): void;
  end(checks: readonly Result[]): void;
  close(): void;
}

/**
 * Checks all that the full test needs before anything is asked of anyone.
 *
 * @returns nothing for the quick test
 * @throws ActionError `variable` without an API key, `ssh-key`, `baseline`, `webhook-port`
 */
export async function prepareFullTest(
  context: Context,
  spec: Spec,
  connectTo: ConnectTo,
): Promise<FullTest | undefined> {
  const { inputs, variables, effects, runner } = context;
  if (inputs.level === 'quick') {
    warnOfInputs(context);
    return undefined;
  }
  const apiKey = variables.LAGO_SMOKE_API_KEY;
  if (apiKey === undefined) throw missingKey();
  const privateKey = variables.SSH_PRIVATE_KEY && (await checkedKey(variables.SSH_PRIVATE_KEY));
  const previous = await previousTimes(inputs.baseline, {
    workspace: runner.workspace,
    warn: context.warning,
  });
  const url = inputs['webhook-url'];
  const receiver = url === undefined ? undefined : await startWebhookReceiver(url, inputs['webhook-port']);
  const name = nameOfRun(effects.clock.now());
  let hosts: Hosts | undefined;
  return {
    options: ({ topology, target, askOther }) => {
      hosts = privateKey ? createHosts({ topology, privateKey, connectTo, effects }) : undefined;
      const { domain } = target;
      const isStandby = target.name !== 'public' && target.name !== topology.activeColor;
      return {
        scenario: { connect: connectApi(domain, apiKey), name, now: effects.clock.now },
        billing: { domain, pdf: inputs.pdf, receiver, elsewhere },
        mail: {
          mail: spec.mail,
          password: variables.LAGO_SMTP_PASSWORD,
          to: inputs['mail-to'],
          domain,
          connectTo,
        },
        hosts,
        baseline: {
          endpoints: endpointsOf(apiKey),
          burst: inputs.burst,
          maxRegression: inputs['max-regression'],
          askActive: isStandby && topology.activeColor !== null ? askOther : undefined,
          previous,
        },
      };
    },
    begin: () => context.saveState('left-behind', name),
    end: (checks) => {
      const cleanup = checks.find(({ id }) => id === 'billing.cleanup');
      if (cleanup === undefined || cleanup.outcome === 'passed') context.saveState('left-behind', '');
    },
    close: () => {
      receiver?.close();
      hosts?.close();
    },
  };
}

/** A limit that nobody holds the times against, or a message that nobody sends, must not look like a proof. */
function warnOfInputs({ inputs, warning }: Context): void {
  const given = (['mail-to', 'webhook-url', 'baseline', 'max-regression'] as const).filter(
    (name) => inputs[name] !== undefined,
  );
  const idle = inputs.pdf ? ['pdf', ...given] : given;
  if (idle.length > 0) warning(`Of level 'quick', ${idle.join(', ')} is no part: set \`level: full\`.`);
}

function missingKey(): ActionError {
  return new ActionError(
    'variable',
    "Secret LAGO_SMOKE_API_KEY is missing, and level 'full' needs it: its billing scenario runs in an organization of its own.",
    'Make an organization for smoke tests alone, copy its key from Developers > API keys into the GitHub environment as LAGO_SMOKE_API_KEY, and map it under `env:` of this step; or set `level: quick`.',
  );
}

async function checkedKey(text: string): Promise<string> {
  const { checkPrivateKey } = await import('@lago-scw/host');
  return checkPrivateKey(text);
}

/** To the bucket: its links carry their own signature, and redirects are followed by hand. */
function elsewhere(url: URL): Promise<Response> {
  return fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
}
