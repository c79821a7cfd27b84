import {
  ageOn,
  changePersons,
  contactChannelName,
  type PersonCard,
  personCard,
  personName,
  replaceCodes,
  seePersons,
  spokenLanguage,
} from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Banner,
  ButtonLink,
  ButtonRow,
  Card,
  EmptyState,
  PersonHeader,
  SummaryList,
  Table,
  TwoColumns,
} from '#ui/index.ts'
import { readFiles, registerRequests } from '../domain/access.ts'
import { nearestClock } from '../domain/clocks.ts'
import type { RequestCard } from '../domain/request.ts'
import { sentences } from '../messages/index.ts'
import { kindName } from '../messages/words.ts'
import { requestsOfPersons } from '../queries/request-cards.ts'
import { Clock, nextLine, pilotLine, StateTag } from './show.tsx'
import { UrgentLink } from './urgent-link.tsx'

type Shown = {
  readonly person: PersonCard
  readonly requests: readonly RequestCard[]
  readonly context: StaffContext
}

/** How to reach somebody, in one line. */
export function reachLine(person: PersonCard, language: StaffContext['language']): string {
  const { contactChannel: channel, phone, email } = person
  const where = channel === 'email' ? email : channel === 'phone' || channel === 'sms' ? phone : null
  return [contactChannelName(channel, language), where].filter(part => part !== null).join(' : ')
}

const Identity = ({ person, context: { language } }: Shown) => {
  const m = sentences(language)
  const spoken = spokenLanguage(person, language)
  return (
    <Card title={m.identity}>
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
          { key: m.language, value: person.needsInterpreter ? `${spoken} · ${m.interpreter}` : spoken },
        ]}
      />
    </Card>
  )
}

const Contact = ({ person, context: { language, may } }: Shown) => {
  const m = sentences(language)
  const action = may(changePersons) ? { label: m.change, href: `/people/${person.id}/change` } : undefined
  const address = person.noAddress ? m.addressNone : person.addressLines.join(', ')
  const newCode =
    may(replaceCodes) && !person.noOnlineView
      ? { label: m.newCode, href: `/people/${person.id}/code` }
      : undefined
  return (
    <Card title={m.contact} action={action}>
      <SummaryList
        rows={[
          { key: m.wishes, value: contactChannelName(person.contactChannel, language) },
          { key: m.phone, value: person.phone ?? m.unknown },
          { key: m.email, value: person.email ?? m.unknown },
          { key: m.address, value: address === '' ? m.unknown : address },
          { key: m.online, value: person.noOnlineView ? m.onlineNo : m.onlineYes, action: newCode },
        ]}
      />
    </Card>
  )
}

const Requests = ({ requests, context }: Shown) => {
  const m = sentences(context.language)
  if (requests.length === 0) return <EmptyState title={m.requestsNone} text={m.requestsNoneText} />
  return (
    <Table
      caption={m.requestsOf}
      columns={[
        { key: 'number', label: m.number, role: 'head' },
        { key: 'kind', label: m.kind },
        { key: 'state', label: m.state },
        { key: 'next', label: m.nextStep },
        { key: 'pilot', label: m.pilot },
      ]}
      rows={requests.map(card => ({
        cells: {
          number: <a href={`/requests/${card.id}`}>{card.number}</a>,
          kind: kindName(card.kind, context.language),
          state: <StateTag state={card.state} language={context.language} />,
          next: nextLine(card, context.language),
          pilot: `${card.pilot.name} · ${pilotLine(card.pilot, context.language)}`,
        },
      }))}
    />
  )
}

const Head = ({ person, requests, context }: Shown) => {
  const { language } = context
  const m = sentences(language)
  const open = requests.find(({ endedOn }) => endedOn === null)
  const clock = nearestClock(open?.clocks ?? [])
  return (
    <PersonHeader
      name={personName(person)}
      age={ageOn(person.birthDate, context.today)}
      language={spokenLanguage(person, language)}
      reach={reachLine(person, language)}
      safeContact={person.safeContactNote ?? undefined}
      pilot={open === undefined ? m.noRequest : `${open.pilot.name} · ${pilotLine(open.pilot, language)}`}
      state={open === undefined ? m.noRequest : <StateTag state={open.state} language={language} />}
      next={open === undefined ? m.noNext : nextLine(open, language)}
      clock={clock === undefined ? m.clockNone : <Clock clock={clock} here={context} />}
      action={
        context.may(registerRequests) ? (
          <ButtonLink href={`/requests/new?person=${person.id}`}>{m.newRequest}</ButtonLink>
        ) : null
      }
    />
  )
}

const FileLink = ({ requests, context }: Shown) => {
  const [latest] = requests
  if (latest === undefined || !context.may(readFiles)) return null
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={`/dossiers/${latest.dossierId}`}>
        {sentences(context.language).file}
      </ButtonLink>
    </ButtonRow>
  )
}

const Aside = (shown: Shown) => (
  <>
    <Contact {...shown} />
    <Identity {...shown} />
  </>
)

async function show(context: StaffContext) {
  const { db, params, url, language } = context
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true as const }
  const shown = { person, requests: await requestsOfPersons(db, [person.id]), context }
  context.read({ personId: person.id, dossierId: shown.requests[0]?.dossierId })
  const body = (
    <TwoColumns aside={<Aside {...shown} />} place="end">
      {shown.requests
        .filter(({ urgent, endedOn }) => urgent && endedOn === null)
        .map(({ number }) => (
          <Banner kind="warn" title={`${sentences(language).urgent} · ${number}`} />
        ))}
      <Requests {...shown} />
      <FileLink {...shown} />
      <UrgentLink personId={person.id} context={context} />
    </TwoColumns>
  )
  const said = url.searchParams.get('done') === 'changed' ? sentences(language).personChanged : undefined
  return {
    title: personName(person),
    header: <Head {...shown} />,
    body,
    said: said === undefined ? undefined : ({ kind: 'done', text: said } as const),
  }
}

/** Who somebody is, how to reach them, where their requests stand: what the counter answers with, and nothing more. */
export const personPage = staffPage({
  path: '/people/:id',
  action: 'people:open',
  access: seePersons,
  target: params => ({ personId: params['id'] }),
  show,
})
