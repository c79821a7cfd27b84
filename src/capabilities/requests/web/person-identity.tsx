import { type FormerSelf, type PersonCard, personName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Card, SummaryList } from '#ui/index.ts'
import { registerRequests } from '../domain/access.ts'
import type { RequestCard } from '../domain/request.ts'
import { sentences } from '../messages/index.ts'
import { languageLine } from './reach-lines.ts'

/** A person as their page shows them. */
export type Shown = {
  readonly person: PersonCard
  readonly requests: readonly RequestCard[]
  readonly formerly: readonly FormerSelf[]
  readonly context: StaffContext
}

/** Under which other names the person was written down, until two files became one. */
const formerRows = ({ formerly, context: { language } }: Shown) =>
  formerly.map(({ name, until, details }) => ({
    key: sentences(language).alsoWritten({ name, date: formatIsoDate(until, language) }),
    value: details.join(' · '),
  }))

/** Who somebody is, and who else they were until two files became one. */
export const Identity = (shown: Shown) => {
  const {
    person,
    context: { language, may },
  } = shown
  const m = sentences(language)
  const action = may(registerRequests)
    ? { label: m.samePerson, href: `/people/${person.id}/merge` }
    : undefined
  return (
    <Card title={m.identity} action={action}>
      <SummaryList
        rows={[
          { key: m.name, value: personName(person) },
          {
            key: m.birthDate,
            value: person.birthDate === null ? m.bornUnknown : formatIsoDate(person.birthDate, language),
          },
          {
            key: m.nationalNumber,
            value: person.nationalNumber === null ? m.unknown : formatNationalNumber(person.nationalNumber),
          },
          { key: m.language, value: languageLine(person, language) },
          ...formerRows(shown),
        ]}
      />
    </Card>
  )
}
