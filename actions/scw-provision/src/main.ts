import { runAction } from '@lago-scw/action-kit';
import { definition } from './definition.ts';

void runAction(
  definition,
  () => import('./run.ts'),
  () => import('./post.ts'),
);
