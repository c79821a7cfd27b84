import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

/** The published schemas are others' texts and not in the project: a folder beside it, or the one that is named. */
const folder =
  process.env['ISO20022_SCHEMAS'] ?? fileURLToPath(new URL('../../../shared/data/iso20022', import.meta.url))

/** Where the schemas of bank messages are; undefined when they are not on this machine. */
export const schemaFolder: string | undefined = existsSync(folder) ? folder : undefined

/** A test that needs the schemas: where they are not it is skipped, with the reason in the closing count. */
export const testWithSchemas = (name: string, work: () => Promise<void>) =>
  test(name, ({ skip }) =>
    schemaFolder === undefined ? skip('the schemas of ISO 20022 are not on this machine') : work(),
  )
