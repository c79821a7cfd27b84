import { formatLongDate } from '#kernel/calendar.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, ButtonLink, ButtonRow, Card, Details, Form, TextField } from '#ui/index.ts'
import { scopeOf, welcomePeople } from '../domain/access.ts'
import type { Visit } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { roomOf } from '../queries/hosts.ts'
import { plannedToday } from '../queries/planned.ts'
import { goneAtOnce, goneVisits, openVisits } from '../queries/visits.ts'
import { paths, visitPath } from './paths.ts'
import { PlannedPart } from './planned-part.tsx'
import { LiveWaiting } from './visit-list.tsx'
import { nameOf, stateOf } from './words.ts'

const Ask = ({ language }: Pick<StaffContext, 'language'>) => {
  const m = sentences(language)
  return (
    <Form action="/search" method="get">
      <TextField
        name="q"
        label={m.search}
        hint={m.searchHint}
        type="search"
        spellcheck="off"
        autocomplete="off"
      />
      <ButtonRow>
        <Button>{m.find}</Button>
        <ButtonLink kind="secondary" href={paths.arrive} keys="a">
          {m.someone}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

type Going = { readonly context: StaffContext; readonly gone: readonly Visit[]; readonly page: number }

const Gone = ({ context: { language }, gone, page }: Going) => {
  const m = sentences(language)
  return (
    <Details summary={m.gone}>
      {gone.length === 0 ? <p>{m.goneNone}</p> : null}
      <ul>
        {gone.slice(0, goneAtOnce).map(visit => (
          <li>
            <a href={visitPath(visit.id)}>{visit.number}</a> · {nameOf(visit, language)} ·{' '}
            {stateOf(visit, language)}
          </li>
        ))}
      </ul>
      <p>
        {page > 1 ? <a href={`${paths.desk}?page=${page - 1}`}>{m.newer}</a> : null}{' '}
        {gone.length > goneAtOnce ? <a href={`${paths.desk}?page=${page + 1}`}>{m.older}</a> : null}
      </p>
    </Details>
  )
}

function saidIn({ url, language }: StaffContext): View['said'] {
  const m = sentences(language)
  const [done, number] = [url.searchParams.get('done'), url.searchParams.get('number')]
  if (done === 'registered' && number !== null && /^\d{1,4}$/.test(number))
    return { kind: 'done', text: m.registered({ number }) }
  const words = Object.entries(m.done).find(([code]) => code === done)?.[1]
  return words === undefined ? undefined : { kind: 'done', text: words }
}

const pageIn = ({ url }: StaffContext): number => {
  const asked = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1
}

async function show(context: StaffContext): Promise<View> {
  const { db, today, worker, language } = context
  const m = sentences(language)
  const asked = { scope: scopeOf(worker), today }
  const page = pageIn(context)
  const visits = await openVisits(db, asked)
  const gone = await goneVisits(db, asked, page)
  const mine = asked.scope.kind === 'own' ? worker.id : undefined
  const planned = await plannedToday(db, { today, workerId: mine })
  const ids = [...visits, ...gone, ...planned].flatMap(({ personId }) => personId ?? [])
  if (ids.length > 0) context.read({ subjectIds: [...new Set(ids)] })
  const body = (
    <>
      <Ask language={language} />
      <p>
        <a href={paths.desk}>{m.refresh}</a> · <a href={paths.screen}>{m.screenLink}</a>
      </p>
      <Card title={m.waiting}>
        <LiveWaiting context={context} visits={visits} room={await roomOf(db, worker.id)} />
      </Card>
      <PlannedPart list={planned} language={language} />
      <Gone context={context} gone={gone} page={page} />
    </>
  )
  return { title: m.title, lead: formatLongDate(today, language), body, said: saidIn(context) }
}

/** The desk: who is here, who should come, and where a file is. */
export const deskPage = staffPage({
  path: paths.desk,
  action: 'reception:desk',
  access: welcomePeople,
  show,
})
