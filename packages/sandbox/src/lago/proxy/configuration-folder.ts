import { existsSync, type FSWatcher, readdirSync, readFileSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type DynamicConfiguration, dynamicSchema, readConfiguration } from './configuration.ts';

const quietMs = 50;

/** Reads every YAML file of the file provider's folder, merged; throws on the first that is wrong. */
export function readDynamic(folderOrFile: string): DynamicConfiguration {
  const result = {
    http: { routers: {}, services: {}, middlewares: {}, serversTransports: {} },
    tcp: { routers: {}, services: {} },
    tls: { certificates: [], stores: {}, options: {} },
  } as DynamicConfiguration;
  for (const file of filesOf(folderOrFile)) {
    const { http, tcp, tls } = readConfiguration(
      dynamicSchema,
      parse(readFileSync(file, 'utf8')),
      path.basename(file),
    );
    for (const key of ['routers', 'services', 'middlewares', 'serversTransports'] as const) {
      Object.assign(result.http[key], http?.[key]);
    }
    Object.assign(result.tcp.routers, tcp?.routers);
    Object.assign(result.tcp.services, tcp?.services);
    result.tls.certificates.push(...(tls?.certificates ?? []));
    Object.assign(result.tls.stores, tls?.stores);
    Object.assign(result.tls.options, tls?.options);
  }
  return result;
}

function filesOf(folderOrFile: string): string[] {
  if (!existsSync(folderOrFile)) throw new Error(`${folderOrFile}: no such file or directory`);
  if (statSync(folderOrFile).isFile()) return [folderOrFile];
  return readdirSync(folderOrFile)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => path.join(folderOrFile, name));
}

/** Calls back after changes in the folder have settled; any event counts, as Traefik's fsnotify watcher has it. */
export function watchFolder(folderOrFile: string, onChange: () => void): () => void {
  const folder = statSync(folderOrFile).isFile() ? path.dirname(folderOrFile) : folderOrFile;
  let timer: NodeJS.Timeout | undefined;
  const watcher: FSWatcher = watch(folder, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
