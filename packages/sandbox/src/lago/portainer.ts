import { program } from './program.ts';

/** Portainer: here it only looks for the hash of the password that closes it. */
export const portainer = program((context) => {
  if (context.command.some((word) => /^--admin-password=\$2[aby]\$/.test(word))) {
    return Promise.resolve({ close: () => undefined });
  }
  context.logError('FATAL no hash of a password: the first visitor would become the administrator');
  return Promise.resolve(1);
});
