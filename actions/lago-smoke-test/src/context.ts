import type { ActionContext } from '@lago-scw/action-kit';
import type { definition } from './definition.ts';

export type Context = ActionContext<typeof definition.inputs, typeof definition.variables>;
