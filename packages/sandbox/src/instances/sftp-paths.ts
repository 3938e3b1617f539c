import path from 'node:path';

/** The real path of an SFTP path; throws EACCES for what lies outside the home. */
export function homePath(home: string, requested: string): string {
  const resolved = path.resolve(home, requested);
  if (resolved === home || resolved.startsWith(`${home}${path.sep}`)) return resolved;
  throw Object.assign(new Error(`Permission denied: ${requested} is outside the home of this instance`), {
    code: 'EACCES',
  });
}
