import { join } from 'node:path'
import { createSealedChain } from '#platform/chain/sealed-chain.ts'
import type { ToolBox } from '#platform/command/command.ts'
import type { Config } from '#platform/config/config.ts'
import { type Engine, openEngine } from '#platform/database/engine.ts'
import { createEmergencyShelf } from '#platform/emergency/shelf.ts'
import { createFileStore } from '#platform/files/store.ts'
import { type JobQueue, openJobs } from '#platform/jobs/jobs.ts'
import { createSealShelf } from '#platform/journal/seal-shelf.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { findMasterKey, type KeyRefusal } from '#platform/secrets/master-key.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { CannotStart } from './failures.ts'
import { refuseHalfRestore } from './half-restore.ts'
import { prepareDatabase, requirePrepared } from './prepare-database.ts'
import type { OnStop } from './stopping.ts'

/** What a process holds while it runs. */
export type Parts = {
  readonly config: Config
  readonly engine: Engine
  readonly tools: ToolBox
  readonly jobs: JobQueue
}

const keySentence = (refusal: KeyRefusal): string => {
  switch (refusal.kind) {
    case 'KeyNeeded':
      return 'RELIANCE_KEY is needed with PostgreSQL: every process and machine must use the same one. Make one with `openssl rand -base64 32` and keep a copy in a safe place.'
    case 'KeyLost':
      return `There is data, but its key ${refusal.file} is gone. Put the file back from your copy: a new key could open nothing.`
    case 'KeyDamaged':
      return `The key file ${refusal.file} does not hold 32 bytes in base 64. Put it back from your copy.`
    case 'KeyExposed':
      return `The key file ${refusal.file} can be read by others on this machine. Run: chmod 600 ${refusal.file}`
  }
}

/** The master key of this installation. @throws CannotStart saying what to do. */
export function requireMasterKey(config: Config): Buffer {
  const key = findMasterKey(config)
  if (!key.ok) throw new CannotStart('configuration', keySentence(key.refusal))
  return key.value
}

/** The journal of payments lies beside the data, and in a second place when there is one. */
const journalFolders = ({ dataDir, paymentsJournalDir }: Config): readonly string[] => [
  join(dataDir, 'payments-journal'),
  ...(paymentsJournalDir === undefined ? [] : [paymentsJournalDir]),
]

/** The tools of the house, over the master key and the data folder. */
export function openTools(config: Config, onStop: OnStop): ToolBox {
  const masterKey = requireMasterKey(config)
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  onStop(() => pdf.close())
  return {
    secrets: createSecrets(masterKey),
    paymentsJournal: createSealedChain({
      folders: journalFolders(config),
      masterKey,
      purpose: 'payments-journal',
    }),
    emergency: createEmergencyShelf({ dataDir: config.dataDir, masterKey }),
    files: createFileStore({ folder: join(config.dataDir, 'files'), masterKey }),
    pdf,
    schemas: createSchemaCheck(config.iso20022Schemas),
    seals: createSealShelf(config.sealsDir ?? join(config.dataDir, 'seals')),
  }
}

/** How a process uses the parts: whether it prepares the database, and whether it takes up works. */
export type Use = { readonly prepares: boolean; readonly role: 'worker' | 'sender' }

/** Opens key, database and queue, in this order; each is closed again at the end, in the other. */
export async function openParts(config: Config, use: Use, onStop: OnStop): Promise<Parts> {
  const tools = openTools(config, onStop)
  const engine = await openEngine(config)
  onStop(() => engine.close())
  await refuseHalfRestore(config, engine)
  if (use.prepares) await prepareDatabase(config, engine)
  await requirePrepared(engine)
  const jobs = await openJobs(engine, use.role)
  onStop(() => jobs.stop())
  return { config, engine, tools, jobs }
}
