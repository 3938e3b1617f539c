import type { Resource } from './resource.ts';

/** Work on resources that is begun once for each, however many wait for it. */
export function onceEach<Result>(
  work: (resource: Resource) => Promise<Result>,
): (resource: Resource) => Promise<Result> {
  const begun = new Map<string, Promise<Result>>();
  return (resource) => {
    const working = begun.get(resource.id) ?? work(resource);
    begun.set(resource.id, working);
    return working;
  };
}
