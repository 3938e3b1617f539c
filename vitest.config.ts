import { defineConfig } from 'vitest/config';

const conditions = ['lago-scw-source', 'node'];

/** GitHub's parser packages import JSON without an import attribute, which only a bundler accepts. */
const inline = [/@actions\/(workflow-parser|expressions)/];

export default defineConfig({
  // Those packages name source maps that they do not ship.
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    server: { deps: { inline } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/**/src/**/*.test.ts', 'actions/**/src/**/*.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'across',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
