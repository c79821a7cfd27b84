import { centreOf, keepDocument, letterTemplate, printLetter } from '#capabilities/letters/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { monthPaper, paperLanguage } from '../compose/month-paper.ts'
import type { Month } from '../domain/month.ts'
import { workerName } from '../queries/months.ts'
import { byAccount, byArticle } from '../queries/statement.ts'

/** Prints the statement of a month that is about to be closed, and keeps it; gives the document's id. The ledger is locked. */
export async function printMonth(context: CommandContext, month: Month): Promise<string> {
  const { db, tenantId, actorId, today, tools } = context
  const tenant = await centreOf(db, tenantId)
  const language = paperLanguage(tenant)
  const months = { from: month, until: month }
  const letter = monthPaper({
    month,
    tenant,
    articles: await byArticle(db, months, language),
    accounts: await byAccount(db, months, language),
    closedBy: await workerName(db, actorId),
    on: today.toString(),
  })
  const bytes = await printLetter(tools.pdf, { acts: [letter] })
  const { id } = await keepDocument(context, {
    kind: 'month-statement',
    language,
    bytes,
    template: letterTemplate,
  })
  return id
}
