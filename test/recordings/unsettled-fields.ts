import { type Exchange, parseBody, type Recording } from './recording.ts';
import { isObject } from './shape.ts';

/** Where fields are, such as `.server.admin_password`, by the path of the GET. */
export type UnsettledFields = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Fields whose presence says nothing: while a new field is rolled out, some of the real servers have it and others have
 * not, so that it comes and goes from one GET of the same thing to the next. A field counts when it is `null` wherever
 * it is there, and when it came back after it had gone, or went after it had come back.
 */
export function unsettledFields(recording: Recording): UnsettledFields {
  const gets = recording.exchanges.filter(({ method, status }) => method === 'GET' && status === 200);
  const byPath = Map.groupBy(gets, ({ path }) => path);
  return new Map([...byPath].map(([path, exchanges]) => [path, comingAndGoing(exchanges)]));
}

function comingAndGoing(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const answers = exchanges.map(({ response }) => nullFields(parseBody(response).value));
  const all = new Set(answers.flatMap((answer) => [...answer.nulls]));
  const isUnsettled = (field: string) => {
    if (answers.some(({ others }) => others.has(field))) return false;
    const presence = answers.map(({ nulls }) => nulls.has(field));
    return presence.filter((isThere, index) => index > 0 && isThere !== presence[index - 1]).length >= 2;
  };
  return new Set([...all].filter(isUnsettled));
}

interface Fields {
  readonly nulls: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

function nullFields(value: unknown, place = ''): Fields {
  const [nulls, others] = [new Set<string>(), new Set<string>()];
  if (!isObject(value)) return { nulls, others };
  for (const [name, below] of Object.entries(value)) {
    const field = `${place}.${name}`;
    (below === null ? nulls : others).add(field);
    const deeper = nullFields(below, field);
    for (const each of deeper.nulls) nulls.add(each);
    for (const each of deeper.others) others.add(each);
  }
  return { nulls, others };
}
