import { defineConfig } from 'vitest/config'

/** These replace a module of Node by one that fails; in a process shared with others, all would see it fail. */
const withReplacedModules = ['src/platform/backup/disk-full.test.ts', 'src/platform/files/durable.test.ts']

/** What asks no database is the same on any: tried once, beside the embedded one. */
const sameOnAny = process.env['TEST_DATABASE_URL']
  ? ['test/architecture/**', 'src/kernel/**', 'src/law/**', 'src/ui/**', 'src/platform/pdf/**']
  : []

/** A process serves many files one after the other: what a file imports is then loaded once, not 180 times. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          exclude: [...withReplacedModules, ...sameOnAny],
        },
      },
      { extends: true, test: { name: 'alone', isolate: true, include: withReplacedModules } },
    ],
  },
})
