// Migrates an empty embedded database and writes the types of what it became.
import { writeFileSync } from 'node:fs'
import { openEmbedded } from '#platform/database/engine.ts'
import { generateSchema } from '#platform/database/generate-schema.ts'
import { migrate, readMigrations } from '#platform/database/migrate.ts'

const engine = await openEmbedded({ image: undefined })
await migrate(engine.pool, readMigrations('db/migrations'))
writeFileSync('src/platform/database/schema.ts', await generateSchema(engine.pool))
await engine.close()
