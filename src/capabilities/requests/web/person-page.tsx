import {
  ageOn,
  changePersons,
  contactChannelName,
  formerSelves,
  keptPerson,
  personCard,
  personName,
  replaceCodes,
  seePersons,
  spokenLanguage,
} from '#capabilities/people/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Banner,
  ButtonLink,
  Card,
  EmptyState,
  PersonHeader,
  SummaryList,
  Table,
  TwoColumns,
} from '#ui/index.ts'
import { registerRequests } from '../domain/access.ts'
import { nearestClock } from '../domain/clocks.ts'
import { sentences } from '../messages/index.ts'
import { kindName } from '../messages/words.ts'
import { requestsOfPersons } from '../queries/request-cards.ts'
import { FileLinks } from './file-links.tsx'
import { Identity, type Shown } from './person-identity.tsx'
import { reachable, reachLine } from './reach-lines.ts'
import { SayLinks } from './say-links.tsx'
import { Clock, nextLine, pilotLine, StateTag } from './show.tsx'
import { UrgentLink } from './urgent-link.tsx'

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
          { key: m.phone, value: reachable(person.phone, person.sharedPhone ? m.phoneShared : undefined, m) },
          { key: m.email, value: reachable(person.email, person.sharedMail ? m.mailShared : undefined, m) },
          { key: m.address, value: address === '' ? m.unknown : address },
          { key: m.online, value: person.noOnlineView ? m.onlineNo : m.onlineYes, action: newCode },
        ]}
      />
      <SayLinks person={person} context={{ may, language }} />
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

const Aside = (shown: Shown) => (
  <>
    <Contact {...shown} />
    <Identity {...shown} />
  </>
)

async function show(context: StaffContext) {
  const { db, params, url, language } = context
  const id = params['id'] ?? ''
  const kept = await keptPerson(db, id)
  if (kept !== id) return { redirect: `/people/${kept}` }
  const person = await personCard(db, id)
  if (person === undefined) return { notFound: true as const }
  const requests = await requestsOfPersons(db, [person.id])
  const shown = { person, requests, formerly: await formerSelves(db, person.id), context }
  context.read({ personId: person.id, dossierId: shown.requests[0]?.dossierId })
  const body = (
    <TwoColumns aside={<Aside {...shown} />} place="end">
      {shown.requests
        .filter(({ urgent, endedOn }) => urgent && endedOn === null)
        .map(({ number }) => (
          <Banner kind="warn" title={`${sentences(language).urgent} · ${number}`} />
        ))}
      <Requests {...shown} />
      <FileLinks requests={shown.requests} context={context} />
      <UrgentLink personId={person.id} context={context} />
    </TwoColumns>
  )
  const m = sentences(language)
  const done = { changed: m.personChanged, 'merge-proposed': m.mergeProposed }
  const said = Object.entries(done).find(([code]) => code === url.searchParams.get('done'))?.[1]
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
