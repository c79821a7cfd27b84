import { z } from 'zod'
import { likelyDuplicates, personCard, updatePerson } from '#capabilities/people/index.ts'
import { requestsOfPersons } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { welcomeAsks } from '../domain/access.ts'
import { raiseDouble } from './raise-double.ts'

const naming = z.strictObject({
  personId: z.uuid(),
  familyName: z.string().min(1).max(100),
  givenName: z.string().min(1).max(100),
})

/** The name of somebody who gave none when they asked. */
export type NamePerson = z.infer<typeof naming>

export type NameRefusal =
  /** They have a name: it is corrected where contact data is. */
  { readonly kind: 'NameKnown' } | { readonly kind: 'NotFound' }

/** Gives somebody their name. Only now can it be seen whether they are known already: then a human is asked. */
export const namePerson = command<NamePerson, { personId: string }, NameRefusal>({
  name: 'asking:name-person',
  access: welcomeAsks,
  input: naming,
  target: ({ personId }) => ({ personId }),
  async run(context, { personId, familyName, givenName }) {
    const { db, actorId } = context
    const card = await personCard(db, personId)
    if (card === undefined) return refuse({ kind: 'NotFound' })
    if (card.nameGiven) return refuse({ kind: 'NameKnown' })
    const { version } = card
    const person = { ...card, familyName, givenName }
    const doubles = await likelyDuplicates(db, person)
    const change = { personId, version, person, reason: null, changedBy: actorId }
    const changed = await updatePerson(context, change)
    if (!changed.ok) return refuse({ kind: 'NameKnown' })
    const [request] = await requestsOfPersons(db, [personId])
    if (request !== undefined && doubles.some(({ person: { id } }) => id !== personId))
      await raiseDouble(context, { requestId: request.id, personId, taken: null })
    context.journal({ personId })
    return ok({ personId })
  },
})
