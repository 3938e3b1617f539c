import { basename } from 'node:path';
import type { Finding } from './audit.ts';
import type { Severity } from './rule.ts';
import { RULES } from './rules.ts';

const LEVELS = { error: 'error', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Findings as SARIF 2.1.0 with what GitHub's code scanning wants of it, which shows them on the lines of a pull
 * request. Fingerprints are left to upload-sarif: it takes them from the lines, and complains of others.
 */
export function sarifOf(findings: readonly Finding[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lago-scw render-config', rules: RULES.map(descriptorOf) } },
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf({ id, severity, title, remedy }: (typeof RULES)[number]) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: { text: remedy },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf({ rule, severity, text, remedy, place }: Finding) {
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: `${text}. ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file) },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.line,
            endColumn: place.column + 1,
          },
        },
      },
    ],
  };
}

/** Relative to the root of the repository; a file elsewhere is known by its name only. */
function uriOf(file: string): string {
  const path = file.replace(/^\.\//, '');
  const inside = path.startsWith('/') || path.startsWith('../') ? basename(path) : path;
  return inside.split('/').map(encodeURIComponent).join('/');
}
