import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSummary } from '@lago-scw/action-kit';
import { type DrillReport, drillReportSchema, type Topology } from '@lago-scw/contracts';
import { ActionError, createEffects, type EffectEvent } from '@lago-scw/effects';
import type { Context } from './run.ts';

export interface TestContext {
  readonly context: Context;
  readonly failures: ActionError[];
  readonly warnings: string[];
  readonly state: ReadonlyMap<string, string>;
  report(): Promise<DrillReport>;
}

export function testContext(options: {
  readonly folder: string;
  readonly topology: Topology;
  readonly variables: Context['variables'];
  readonly listener: ((event: EffectEvent) => void) | undefined;
  readonly inputs: Partial<Context['inputs']>;
}): TestContext {
  const { folder, topology, variables, listener, inputs } = options;
  const failures: ActionError[] = [];
  const warnings: string[] = [];
  const state = new Map<string, string>();
  const context: Context = {
    inputs: {
      spec: 'lago.yml',
      topology: JSON.stringify(topology),
      at: undefined,
      archive: undefined,
      random: false,
      rehearse: false,
      'max-rpo-hours': 26,
      'max-rto-minutes': 60,
      'max-scratch-minutes': 180,
      'accept-violations': undefined,
      'sample-files': 50,
      connections: 3,
      'escrow-file': undefined,
      'reports-bucket': undefined,
      'report-folder': folder,
      attest: false,
      'github-token': undefined,
      ...inputs,
    },
    variables,
    effects: createEffects({ listeners: listener === undefined ? [] : [listener], firstPauseMs: 5 }),
    summary: createSummary(),
    runner: {
      tempFolder: folder,
      workspace: folder,
      runId: '42',
      runUrl: null,
      repository: null,
      actor: null,
      eventName: null,
      sha: null,
      eventPath: null,
      apiUrl: null,
    },
    info: () => {},
    notice: () => {},
    warning: (text) => warnings.push(text),
    fileIssues: (issues) => new ActionError('file', JSON.stringify(issues), ''),
    fail: (error) => failures.push(error),
    setOutput: () => {},
    saveState: (name, value) => state.set(name, value),
  };
  const report = async () =>
    drillReportSchema.parse(JSON.parse(await readFile(join(folder, 'drill.json'), 'utf8')));
  return { context, failures, warnings, state, report };
}
