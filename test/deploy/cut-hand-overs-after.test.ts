import { cutHandOvers } from './cut-hand-overs.ts';

cutHandOvers('after');
