import { createSealedChain } from '#platform/chain/sealed-chain.ts'
import { createEmergencyShelf } from '#platform/emergency/shelf.ts'
import { openJobs } from '#platform/jobs/jobs.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { createSchemaCheck } from '#platform/xml/schema-check.ts'
import { compose, type House } from '../../src/compose.ts'
import type { BigCentre } from './big-centre.ts'

const noFiles = {
  put: () => Promise.reject(new Error('A page keeps no file.')),
  get: () => Promise.reject(new Error('A page reads no file.')),
  sweepOrphans: () => Promise.reject(new Error('A page sweeps no file.')),
}

/** The program in this process, without sockets, files or mails. */
export async function openBenchHouse({
  engine,
  masterKey,
}: Pick<BigCentre, 'engine' | 'masterKey'>): Promise<House & { close(): Promise<void> }> {
  const jobs = await openJobs(engine, 'sender')
  const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
  const tools = {
    secrets: createSecrets(masterKey),
    files: noFiles,
    pdf,
    seals: { read: async () => [], add: async () => undefined },
    schemas: createSchemaCheck(undefined),
    paymentsJournal: createSealedChain({ folders: [], masterKey, purpose: 'payments-journal' }),
    emergency: createEmergencyShelf({ dataDir: '.tmp', masterKey }),
  }
  const house = compose({ engine, jobs, tools, assetFolder: 'dist/assets', log: () => undefined })
  const close = async () => {
    await house.signals.close()
    await jobs.stop()
    await pdf.close()
  }
  return { ...house, close }
}
