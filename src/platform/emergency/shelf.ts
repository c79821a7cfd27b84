import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isUuid } from '#kernel/uuid.ts'
import { type BoxFile, type BoxOrder, openBox, writeBox } from './box.ts'

/** Where the boxes of each centre lie, outside the database. */
export type EmergencyShelf = {
  /** Writes a box; gives its place inside the data folder. */
  put(tenantId: string, name: string, order: BoxOrder): Promise<string>
  /** Opens a box with the key of the house. @throws BoxUnusable */
  open(tenantId: string, name: string): Promise<readonly BoxFile[]>
  names(tenantId: string): Promise<readonly string[]>
  remove(tenantId: string, name: string): Promise<void>
}

const plainName = /^[0-9A-Za-z-]{1,40}$/

/** Boxes under `emergency/<centre>/<name>` of the data folder. */
export function createEmergencyShelf({
  dataDir,
  masterKey,
}: {
  readonly dataDir: string
  readonly masterKey: Buffer
}): EmergencyShelf {
  const placeOf = (tenantId: string, name: string): string => {
    if (!isUuid(tenantId) || !plainName.test(name)) throw new RangeError('not the id of a centre and a name')
    return join('emergency', tenantId, name)
  }
  return {
    async put(tenantId, name, order) {
      const place = placeOf(tenantId, name)
      await writeBox(join(dataDir, place), masterKey, order)
      return place
    },
    open: (tenantId, name) => openBox(join(dataDir, placeOf(tenantId, name)), { masterKey }),
    async names(tenantId) {
      if (!isUuid(tenantId)) throw new RangeError('not the id of a centre')
      const found = await readdir(join(dataDir, 'emergency', tenantId)).catch((): string[] => [])
      return found.filter(name => plainName.test(name)).sort()
    },
    remove: (tenantId, name) => rm(join(dataDir, placeOf(tenantId, name)), { recursive: true, force: true }),
  }
}
