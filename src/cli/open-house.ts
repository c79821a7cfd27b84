import type { Config } from '#platform/config/config.ts'
import type { Engine } from '#platform/database/engine.ts'
import type { JobTools } from '../rooms.ts'

/** What a command works with: the joined program and the database below it. */
export type OpenHouse = JobTools & { readonly config: Config; readonly engine: Engine }
