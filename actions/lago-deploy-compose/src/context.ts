import type { ActionContext } from '@lago-scw/action-kit';
import type { definition } from './definition.ts';

export type DeployContext = ActionContext<typeof definition.inputs, typeof definition.variables>;

export type Outputs = Readonly<Record<(typeof definition.outputs)[number], string>>;
