import { z } from 'zod'
import { brusselsDate, type Clock } from '#kernel/calendar.ts'
import { sumCents } from '#kernel/money.ts'
import type { Tools } from '#platform/command/command.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import type { BoxFile } from '#platform/emergency/box.ts'
import { staffLanguage } from '#platform/i18n/sentences.ts'
import { job } from '#platform/jobs/jobs.ts'
import type { Tenants } from '#platform/tenants/tenants.ts'
import { keepEmergency } from '../commands/keep-emergency.ts'
import { listDocument, listTable, monthWords, type Papers } from '../compose/emergency-papers.ts'
import { emergencySentences } from '../messages/index.ts'
import {
  type EmergencyContent,
  emergencyContent,
  type WaitingRun,
  waitingRuns,
} from '../queries/emergency-list.ts'
import { hasPhrase } from '../queries/state.ts'

/** The bank's file for a run: its bytes, part by part, and the payments it cannot carry. Given by who knows the bank. */
export type WriteTransfers = (
  content: Pick<EmergencyContent, 'run' | 'lines' | 'payer'>,
  tools: Tools,
) => Promise<{ readonly files: readonly BoxFile[]; readonly byHand: ReadonlySet<string> }>

type Working = {
  readonly database: Database
  readonly execute: Executor
  readonly tenants: Tenants
  readonly tools: Tools
  readonly clock: Clock
}

/** Days after the first of its month that an emergency file stays: for who asks what was paid. */
const keepDays = 90

/** Lines of one printed part: the typesetter gives up a document that takes too long. */
const linesAPart = 1_500

async function print(tools: Tools, papers: Papers): Promise<readonly BoxFile[]> {
  const files: BoxFile[] = []
  for (let from = 0; from === 0 || from < papers.content.lines.length; from += linesAPart) {
    const bytes = await tools.pdf.render(
      'emergency',
      listDocument(papers, { from, until: from + linesAPart }),
    )
    files.push({ name: from === 0 ? 'liste.pdf' : `liste-${files.length + 1}.pdf`, bytes })
  }
  return files
}

type Order = { readonly tenantId: string; readonly run: WaitingRun; readonly transfers: WriteTransfers }

async function papersOf({ database, tools, clock, tenants }: Working, { tenantId, run, transfers }: Order) {
  const content = await database.transact({ tenantId }, db => emergencyContent(db, run))
  const tenant = (await tenants.all()).find(({ id }) => id === tenantId)
  const language = staffLanguage(tenant?.languages[0] ?? 'fr')
  const { files, byHand } = await transfers(content, tools)
  const organisation = tenant?.name[language] ?? ''
  const papers: Papers = { content, byHand, language, organisation, now: clock.now() }
  return { papers, files }
}

async function writeOne(working: Working, order: Order): Promise<void> {
  const { tools, clock } = working
  const { tenantId, run } = order
  const { papers, files } = await papersOf(working, order)
  const { content, language, organisation } = papers
  const { lines, entries, phraseKey } = content
  const folder = await tools.emergency.put(tenantId, run.month.slice(0, 7), {
    label: {
      organisation,
      month: run.month,
      run: run.number,
      payments: lines.length,
      written: `${clock.now()}`,
    },
    files: [
      ...(await print(tools, papers)),
      { name: 'liste.csv', bytes: Buffer.from(listTable(papers)) },
      ...files,
      { name: 'ordre.json', bytes: Buffer.from(JSON.stringify({ run, payments: entries })) },
    ],
    phraseKey,
    notice: mark => emergencySentences(language).notice({ month: monthWords(run.month, language), mark }),
  })
  const kept = {
    runId: run.id,
    month: run.month,
    listHash: run.hash,
    folder,
    withPhrase: phraseKey !== undefined,
    items: lines.length,
    cents: sumCents(lines.map(line => line.cents)),
  }
  await working.execute(keepEmergency, { tenantId, actor: { kind: 'system' } }, kept)
}

async function removeOld({ tools, clock }: Working, tenantId: string): Promise<void> {
  const limit = brusselsDate(clock.now()).subtract({ days: keepDays }).toString().slice(0, 7)
  for (const name of await tools.emergency.names(tenantId))
    if (name < limit) await tools.emergency.remove(tenantId, name)
}

/**
 * Each quarter of an hour: every month that is prepared and did not leave has its emergency file, and it is the list of
 * now. Ten days before the money is due, it can leave without database and program.
 */
export const keepEmergencyFiles = (transfers: WriteTransfers) =>
  job({
    name: 'continuity.emergency',
    payload: z.strictObject({ tenantId: z.uuid() }),
    every: '*/15 * * * *',
    async run(working: Working, { tenantId }) {
      const { runs, phrase } = await working.database.transact({ tenantId }, async db => ({
        runs: await waitingRuns(db),
        phrase: await hasPhrase(db),
      }))
      for (const run of runs)
        if (run.hash !== run.writtenHash || run.withPhrase !== phrase)
          await writeOne(working, { tenantId, run, transfers })
      await removeOld(working, tenantId)
    },
  })
