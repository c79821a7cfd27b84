import { z } from 'zod'
import { refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { changePersons } from '../domain/access.ts'
import type { PersonDetails } from '../domain/person.ts'
import { personCard } from '../queries/person-card.ts'
import { type NationalNumberTaken, updatePerson } from '../store/persons.ts'
import { personDetails } from './person-details.ts'

/** A person's data as it is now to be. */
export type ChangePerson = {
  readonly personId: string
  /** The version the form was made from. */
  readonly version: number
  readonly person: PersonDetails
  readonly reason: string | null
}

/** Why the data stays as it was. */
export type ChangePersonRefusal =
  | NationalNumberTaken
  | { readonly kind: 'BornInFuture' }
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'NotFound' }

const pick = ({ familyName, givenName }: PersonDetails) => ({ familyName, givenName })

/** Changes who somebody is or how they are reached. The version before is kept, and the words they are found by follow. */
export const changePerson = command<ChangePerson, { version: number }, ChangePersonRefusal>({
  name: 'people:change',
  access: changePersons,
  input: z.strictObject({
    personId: z.uuid(),
    version: z.number().int(),
    person: personDetails,
    reason: z.string().max(500).nullable(),
  }),
  target: ({ personId }) => ({ personId }),
  async run(context, input) {
    if (input.person.birthDate !== null && input.person.birthDate > context.today.toString())
      return refuse({ kind: 'BornInFuture' })
    const before = await personCard(context.db, input.personId)
    // A name that was not given is given on a page of its own, where it is looked whether somebody has it.
    const names = before?.nameGiven === false ? pick(before) : {}
    const person = { ...input.person, ...names }
    return updatePerson(context, { ...input, person, changedBy: context.actorId })
  },
})
