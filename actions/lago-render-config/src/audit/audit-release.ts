import type { LineOf, Spec } from '@lago-scw/contracts';
import { filesIn } from '../compose/files-in-memory.ts';
import type { Place, SourceFile } from '../compose/place.ts';
import { readDeployment } from '../compose/read-deployment.ts';
import type { RenderedRelease } from '../render.ts';
import { auditDeployment, type Finding, inOrder } from './audit.ts';

/** lago.yml, as far as it says where a finding comes from. */
export interface SpecSource {
  readonly file: string;
  readonly spec: Spec;
  readonly lineOf: LineOf;
}

/** Judges a release as it will run, with places in lago.yml or in the base file: nobody edits the rendered files. */
export function auditRelease(
  { files, base }: Pick<RenderedRelease, 'files' | 'base'>,
  source: SpecSource,
): Finding[] {
  const compose = files.get('compose.yaml') ?? '';
  const result = readDeployment({
    compose: { file: COMPOSE, text: compose },
    env: { file: '.env', text: files.get('.env') ?? '' },
    shell: ON_A_HOST,
    surroundings: filesIn(files),
  });
  if (!result.ok) throw new Error(`The rendered compose.yaml ${result.fault} (line ${result.place.line})`);
  const findings = auditDeployment(result.deployment).filter(({ rule }) => !ABOUT_WRITTEN_FILES.has(rule));
  const placed = findings.map((finding) => ({
    ...finding,
    place: inBase(finding, compose, base) ?? placeOf(finding, source),
  }));
  return inOrder(placed);
}

/** What deploy-compose sets on a host. Both colors get the same services, and routes that differ in a header. */
export const ON_A_HOST = { LAGO_SCW_COLOR: 'blue', LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2' } as const;

const COMPOSE = 'compose.yaml';

/** What was kept of the base file is there word for word: a line that it has once is where the finding comes from. */
function inBase({ place }: Finding, compose: string, base: SourceFile | undefined): Place | undefined {
  if (base === undefined || place.file !== COMPOSE) return undefined;
  const line = compose.split('\n')[place.line - 1]?.trim() ?? '';
  const [first, second] = base.text
    .split('\n')
    .flatMap((text, index) => (text.trim() === line ? [index + 1] : []));
  return first === undefined || second !== undefined
    ? undefined
    : { file: base.file, line: first, column: 1 };
}

/** The release is the one that lago.yml names, so somebody meant it. */
const ABOUT_WRITTEN_FILES: ReadonlySet<string> = new Set(['image-frozen']);

/** Which key of lago.yml decides a variable that is not under `lago.env`. */
const DECIDED_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^LAGO_(SMTP_PORT)$/, ['mail', 'port']],
  [/^LAGO_(SMTP_|FROM_EMAIL)/, ['mail']],
  [/^LAGO_(USE_)?AWS_S3/, ['storage']],
  [/^LAGO_DISABLE_SIGNUP$/, ['lago', 'signup']],
  [/^SIDEKIQ_CONCURRENCY$/, ['lago', 'worker-concurrency']],
  [/^SIDEKIQ_/, ['lago', 'workers']],
  [/^LAGO_(API|FRONT)_URL$/, ['domain']],
];

function placeOf({ variable, place }: Finding, { file, spec, lineOf }: SpecSource): Finding['place'] {
  if (variable !== undefined && Object.hasOwn(spec.lago.env, variable)) {
    return { file, line: lineOf(['lago', 'env', variable]), column: 1 };
  }
  const [, path] = DECIDED_BY.find(([pattern]) => pattern.test(variable ?? '')) ?? [];
  return path === undefined && place.file === COMPOSE
    ? { file, line: lineOf(['lago']), column: 1 }
    : { file, line: lineOf(path ?? []), column: 1 };
}
