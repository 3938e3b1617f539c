import { describe, expect, it } from 'vitest';
import type { Finding } from './audit.ts';
import { RULES } from './rules.ts';
import { sarifOf } from './sarif.ts';

/**
 * Exactly what code scanning requires and reads of the SARIF 2.1.0 standard, and nothing else. Microsoft's validator
 * (sarif-multitool 5.7.0, rule kinds Sarif and Ghas) had no error for a file of this shape; it is too large to run here.
 */
const shape = (results: unknown) => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'lago-scw render-config',
          rules: RULES.map(() => ({
            id: expect.stringMatching(/^[a-z0-9-]+$/),
            shortDescription: { text: expect.stringMatching(/./) },
            fullDescription: { text: expect.stringMatching(/./) },
            help: { text: expect.stringMatching(/./) },
            defaultConfiguration: { level: expect.stringMatching(/^(error|warning|note)$/) },
          })),
        },
      },
      results,
    },
  ],
});

const finding = (file: string): Finding => ({
  rule: 'signup-open',
  severity: 'warning',
  text: 'Anyone may create an organization',
  remedy: 'Close it.',
  place: { file, line: 7, column: 3 },
});

describe('the SARIF file', () => {
  const read = (findings: readonly Finding[]) => JSON.parse(sarifOf(findings));

  it('has the shape of the standard, every rule, and a result that points to its rule and its line', () => {
    expect(read([finding('deploy/my compose.yml')])).toStrictEqual(
      shape([
        {
          ruleId: 'signup-open',
          ruleIndex: RULES.findIndex(({ id }) => id === 'signup-open'),
          level: 'warning',
          message: { text: 'Anyone may create an organization. Close it.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'deploy/my%20compose.yml' },
                region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 4 },
              },
            },
          ],
        },
      ]),
    );
  });

  it('is valid without any finding', () => {
    expect(read([])).toStrictEqual(shape([]));
  });

  it('knows a file outside the repository by its name', () => {
    const [result] = read([finding('/srv/lago/compose.yml')]).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('compose.yml');
  });
});
