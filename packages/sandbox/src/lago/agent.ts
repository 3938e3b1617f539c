import { existsSync } from 'node:fs';
import { serveHttp } from './http-service.ts';
import { program } from './program.ts';

/** Grafana Alloy: here it only needs its configuration and the token that it would push with. */
export const agent = program(async (context) => {
  const file = context.command.at(-1) ?? '';
  const found = context.hostFile(file);
  if (found === undefined || !existsSync(found)) {
    context.logError(`Error: could not read config: stat ${file}: no such file or directory`);
    return 1;
  }
  const { COCKPIT_TOKEN, LAGO_SCW_COLOR } = context.environment;
  if (!COCKPIT_TOKEN || !LAGO_SCW_COLOR) {
    context.logError('Error: COCKPIT_TOKEN and LAGO_SCW_COLOR must be set');
    return 1;
  }
  const running = await serveHttp(context, 12345, (_request, response) => {
    response.end('Alloy is ready.\n');
  });
  // Bash opening a connection to itself is what its health check does.
  return { ...running, exec: (command) => Promise.resolve(command[0] === 'bash' ? 0 : 127) };
});
