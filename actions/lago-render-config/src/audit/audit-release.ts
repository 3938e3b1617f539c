import type { LineOf, Spec } from '@lago-scw/contracts';
import { filesIn } from '../compose/files-in-memory.ts';
import { readDeployment } from '../compose/read-deployment.ts';
import type { RenderedRelease } from '../render.ts';
import { auditDeployment, type Finding, inOrder } from './audit.ts';

/** lago.yml, as far as it says where a finding comes from. */
export interface SpecSource {
  readonly file: string;
  readonly spec: Spec;
  readonly lineOf: LineOf;
}

/** Judges a release as it will run, with places in lago.yml: nobody edits the rendered files. */
export function auditRelease({ files }: Pick<RenderedRelease, 'files'>, source: SpecSource): Finding[] {
  const result = readDeployment({
    compose: { file: 'compose.yaml', text: files.get('compose.yaml') ?? '' },
    env: { file: '.env', text: files.get('.env') ?? '' },
    // Both colors get the same services, and routes that differ in a header.
    shell: { LAGO_SCW_COLOR: 'blue', LAGO_SCW_PRIVATE_ADDRESS: '172.16.0.2' },
    surroundings: filesIn(files),
  });
  if (!result.ok) throw new Error(`The rendered compose.yaml ${result.fault} (line ${result.place.line})`);
  const findings = auditDeployment(result.deployment).filter(({ rule }) => !ABOUT_WRITTEN_FILES.has(rule));
  return inOrder(findings.map((finding) => ({ ...finding, place: placeOf(finding, source) })));
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
  return path === undefined && place.file === 'compose.yaml'
    ? { file, line: lineOf(['lago']), column: 1 }
    : { file, line: lineOf(path ?? []), column: 1 };
}
