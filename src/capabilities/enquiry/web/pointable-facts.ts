import type { Db } from '#platform/database/transaction.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { factNotes } from '../queries/fact-notes.ts'
import { factsOf } from '../queries/facts.ts'
import { amountInWords, situationInWords } from './fact-words.ts'

/** A fact of a file that a decision can point at, in words. `on`: the day it was seen, ISO. */
export type PointableFact = {
  readonly kind: 'note' | 'resource' | 'situation' | 'member'
  readonly id: string
  readonly text: string
  readonly source: string
  readonly on: string
}

async function structured(
  db: Db,
  dossierId: string,
  language: StaffLanguage,
): Promise<readonly PointableFact[]> {
  const { words } = sentences(language)
  const known = await factsOf(db, dossierId)
  if (known === undefined) return []
  const { resources, members, situation } = known.facts
  const told = ({ id, source, seenOn }: { id: string; source: string; seenOn: string }) => ({
    id,
    source,
    on: seenOn,
  })
  return [
    ...resources.map(one => ({
      ...told(one),
      kind: 'resource' as const,
      text: [wordOf(words.kind, one.kind), amountInWords(one, language)]
        .filter(part => part !== '')
        .join(', '),
    })),
    ...members.map(one => ({
      ...told(one),
      kind: 'member' as const,
      text: `${one.givenName} ${one.familyName}, ${wordOf(words.relation, one.relation)}`,
    })),
    ...(situation === null
      ? []
      : [
          {
            ...told(situation),
            kind: 'situation' as const,
            text: situationInWords(situation, language).slice(0, -1).join(' ; '),
          },
        ]),
  ]
}

/** The facts of a file with their source and day, as a refusal may rest on them: notes, money, household, situation. */
export async function pointableFacts(
  db: Db,
  dossierId: string,
  language: StaffLanguage,
): Promise<readonly PointableFact[]> {
  const notes = await factNotes(db, dossierId)
  return [
    ...notes.map(({ id, body, source, notedOn }) => ({
      kind: 'note' as const,
      id,
      text: body,
      source,
      on: notedOn,
    })),
    ...(await structured(db, dossierId, language)),
  ]
}
