import {
  ageOn,
  type FoundPerson,
  mostFound,
  personName,
  readQuestion,
  seePersons,
} from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, EmptyState, Table } from '#ui/index.ts'
import { registerRequests } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { registerSentences } from '../messages/register.ts'
import { kindName } from '../messages/words.ts'
import { findColleagues } from '../queries/colleagues-found.ts'
import { type Found, search } from '../queries/search.ts'
import { Colleagues } from './colleagues-found.tsx'
import { type Here, nextLine, pilotLine, StateTag } from './show.tsx'

/** The form of a new request with what was typed carried over, when it may be a name. */
export function registerAddress(typed: string): string {
  const [familyName = '', ...given] = typed.trim().split(/\s+/)
  if (!/^[\p{L}\p{M}' ’.-]+$/u.test(typed.trim())) return '/requests/new'
  return `/requests/new?${new URLSearchParams({ familyName, givenName: given.join(' ') })}`
}

const Born = ({ person, here: { language, today } }: { person: FoundPerson; here: Here }) => {
  const m = sentences(language)
  const age = ageOn(person.birthDate, today)
  if (person.birthDate === null || age === undefined) return <>{m.bornUnknown}</>
  return (
    <div>
      {m.years({ count: age })} <small>({formatIsoDate(person.birthDate, language)})</small>
    </div>
  )
}

const Standing = ({ found, here: { language } }: { found: Found; here: Here }) => {
  if (found.requests.length === 0) return <>{sentences(language).noRequest}</>
  return (
    <div>
      {found.requests.map(card => (
        <p>
          <StateTag state={card.state} language={language} /> {kindName(card.kind, language)} ·{' '}
          {nextLine(card, language)}
        </p>
      ))}
    </div>
  )
}

const Pilots = ({ found, here: { language } }: { found: Found; here: Here }) => (
  <div>
    {found.requests.map(({ pilot }) => (
      <p>
        {pilot.name} · {pilotLine(pilot, language)}
      </p>
    ))}
  </div>
)

/** The person, and for the counter the way to say that they are here. */
const Person = ({ person, context }: { person: FoundPerson; context: StaffContext }) => (
  <div>
    <a href={`/people/${person.id}`}>{personName(person)}</a>
    {person.foundAs === undefined ? null : (
      <p>
        <small>{sentences(context.language).foundAs({ name: person.foundAs })}</small>
      </p>
    )}
    {context.may(registerRequests) ? (
      <p>
        <small>
          <a href={`/reception/new?person=${person.id}`}>
            {registerSentences(context.language).noteArrival}
            <span class="hidden"> : {personName(person)}</span>
          </a>
        </small>
      </p>
    ) : null}
  </div>
)

type Listing = { readonly list: readonly Found[]; readonly caption: string; readonly here: StaffContext }

const Results = ({ list, caption, here }: Listing) => {
  const m = sentences(here.language)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'person', label: m.person, role: 'head' },
        { key: 'born', label: m.born },
        { key: 'municipality', label: m.municipality },
        { key: 'standing', label: m.whereIsIt },
        { key: 'pilot', label: m.pilot },
      ]}
      rows={list.slice(0, mostFound).map(found => ({
        cells: {
          person: <Person person={found.person} context={here} />,
          born: <Born person={found.person} here={here} />,
          municipality: found.person.noAddress ? m.noAddress : (found.person.municipality ?? m.unknown),
          standing: <Standing found={found} here={here} />,
          pilot: <Pilots found={found} here={here} />,
        },
      }))}
    />
  )
}

const Nobody = ({ typed, context }: { typed: string; context: StaffContext }) => {
  const m = sentences(context.language)
  return (
    <EmptyState title={m.foundNone({ typed })} text={m.foundNoneText}>
      {context.may(registerRequests) ? (
        <ButtonLink href={registerAddress(typed)}>{m.registerFor({ typed })}</ButtonLink>
      ) : null}
    </EmptyState>
  )
}

async function show(context: StaffContext) {
  const { db, url, language } = context
  const m = sentences(language)
  const typed = (url.searchParams.get('q') ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100)
  const question = readQuestion(typed)
  if (question === undefined)
    return { title: m.searchTitle, lead: typed === '' ? m.searchLead : m.searchShort, body: null }
  const { found, near } = await search(db, question)
  const shown = [...found.slice(0, mostFound), ...near]
  const colleagues = await findColleagues(db, question)
  context.read({ subjectIds: shown.map(({ person }) => person.id) })
  if (shown.length + colleagues.length === 0)
    return { title: m.searchTitle, body: <Nobody typed={typed} context={context} /> }
  const count = Math.min(found.length, mostFound)
  const body = (
    <>
      {count === 0 ? null : <Results list={found} caption={m.found({ count, typed })} here={context} />}
      {near.length === 0 ? null : <Results list={near} caption={m.foundNear({ typed })} here={context} />}
      {found.length > mostFound ? <p>{m.foundMany}</p> : null}
      {context.may(registerRequests) ? (
        <p>
          <ButtonLink kind="secondary" href={registerAddress(typed)}>
            {m.register}
          </ButtonLink>
        </p>
      ) : null}
      <Colleagues list={colleagues} typed={typed} language={language} />
    </>
  )
  return { title: m.searchTitle, body }
}

/** The one box: who, and where their file is, in one line. One search is one line of the journal, with whom it showed. */
export const searchPage = staffPage({ path: '/search', action: 'people:search', access: seePersons, show })
