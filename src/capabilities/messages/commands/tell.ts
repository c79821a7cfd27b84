import type { CommandContext } from '#platform/command/command.ts'
import type { News } from '../domain/sending.ts'
import type { Way } from '../domain/ways.ts'
import { fileOfPerson } from '../queries/writer.ts'
import { insertSending } from '../store/sendings.ts'
import { goOn } from './go-on.ts'

/** What was begun: the way that is taken first; `already`: this person was told of this cause before. */
export type Told = { readonly sendingId: string; readonly way: Way } | 'already'

/**
 * Tells a person that there is news: the one door for every room, in the transaction of the act that is the news. The way
 * is the one they wished, if it is possible and safe; when it fails, the next. Twice for one cause is once.
 */
export async function tell(context: CommandContext, news: News): Promise<Told> {
  const dossierId = news.dossierId ?? (await fileOfPerson(context.db, news.personId))
  const sendingId = await insertSending(context, { ...news, dossierId })
  if (sendingId === undefined) return 'already'
  return { sendingId, way: await goOn(context, sendingId, news.by) }
}
