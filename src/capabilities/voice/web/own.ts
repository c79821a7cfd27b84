import { dossierOf, type PersonCard, personCard } from '#capabilities/people/index.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'

/** The file of the person signed in. */
export type Own = { readonly person: PersonCard; readonly dossierId: string }

/**
 * Draws a page of one's own file, and tells the journal. Without a file, or when it is not to be read online, one is led to
 * the page that says so.
 */
export async function withOwn(
  context: PersonContext,
  draw: (own: Own) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { db, personId, language, read } = context
  const person = personId === undefined ? undefined : await personCard(db, personId)
  const dossierId = person === undefined ? undefined : await dossierOf(db, person.id)
  if (person === undefined || person.noOnlineView || dossierId === undefined)
    return { redirect: `/${language}/file/status` }
  read({ personId: person.id, dossierId })
  return draw({ person, dossierId })
}
