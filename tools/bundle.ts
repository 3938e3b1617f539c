import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { actions, type PublishedName, root } from './actions.ts';

interface NccResult {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<NccResult>;

const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

/** Helper program of ssh2 for Windows; native add-ons would make the bytes depend on who builds. */
const unwanted = /pagent\.exe$|\.node$/;

/**
 * Bundles a compiled action into `folder`: action.yml, index.js with its lazy chunks, README.md, licenses.txt.
 * The bundle is CommonJS: ssh2 needs `__dirname` (facts: actions.md 2). ncc takes the format from the package.json
 * nearest to the entry; one without a type means CommonJS, while the entry keeps its `import` syntax.
 */
export async function bundle(name: PublishedName, folder: string): Promise<void> {
  const source = join(root, actions[name]);
  writeFileSync(join(source, 'build', 'package.json'), '{}\n');
  const { code, assets } = await ncc(join(source, 'build', 'main.js'), {
    license: 'licenses.txt',
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), lines(code));
  for (const [path, asset] of Object.entries(assets)) {
    if (unwanted.test(path) || path === 'package.json') continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), /\.(js|txt)$/.test(path) ? lines(asset.source) : asset.source);
  }
  for (const text of ['action.yml', 'README.md']) {
    if (existsSync(join(source, text))) copyFileSync(join(source, text), join(folder, text));
  }
}

/** Git keeps text with LF (.gitattributes), and JavaScript reads CRLF in a template as LF anyway. */
function lines(text: string | Buffer): string {
  return text.toString().replaceAll('\r\n', '\n');
}

/** Files of a folder and below, relative to it, sorted. */
export function filesOf(folder: string, below = ''): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesOf(folder, join(below, entry.name)) : [join(below, entry.name)],
    )
    .sort();
}
