import { changePersons, type PersonCard, replaceCodes } from '#capabilities/people/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { sentences } from '../messages/index.ts'

/** Who is led to the paper that attests an aid, and to a copy of everything; their own pages ask again. */
const attests = { clerk: 'service', caseworker: 'service', lead: 'service' } as const
const copies = { caseworker: 'service', lead: 'service', director: 'any', dpo: 'any' } as const

type Shown = {
  readonly person: Pick<PersonCard, 'id'>
  readonly context: Pick<StaffContext, 'may' | 'language'>
}

/** What a person without a screen may have at the desk: what they say is written down, a letter or a paper is printed. */
export const SayLinks = ({ person, context: { may, language } }: Shown) => {
  const m = sentences(language)
  const links = [
    { rest: 'say', label: m.says, shown: may(changePersons) },
    { rest: 'write', label: m.writes, shown: may(changePersons) },
    { rest: 'attestations', label: m.attests, shown: may(changePersons) && may(attests) },
    { rest: 'copies', label: m.copies, shown: may(copies) },
    { rest: 'telephones', label: m.telephones, shown: may(replaceCodes) },
  ].filter(({ shown }) => shown)
  if (links.length === 0) return null
  return (
    <ul>
      {links.map(({ rest, label }) => (
        <li>
          <a href={`/people/${person.id}/${rest}`}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
