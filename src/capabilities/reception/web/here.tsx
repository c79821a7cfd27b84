import type { Child } from 'hono/jsx'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, LiveRegion } from '#ui/index.ts'
import { receptionTopic } from '../commands/telling.ts'
import { welcomePeople } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { type Here, waitingFor } from '../queries/visits.ts'
import { paths } from './paths.ts'
import { hour } from './words.ts'

function lineOf(here: Here, language: StaffContext['language']): string {
  const m = sentences(language)
  const { number, plannedAt, arrivedAt } = here
  if (plannedAt !== null) return m.yourAppointment({ number, at: hour(plannedAt, language) })
  return m.yourPerson({ number, at: hour(arrivedAt, language) })
}

const Lines = ({ list, language }: { list: readonly Here[]; language: StaffContext['language'] }) => {
  const m = sentences(language)
  const mine = list.filter(here => here.mine).map(here => lineOf(here, language))
  const others = list.length - mine.length
  const [first, ...rest] = others > 0 ? [...mine, m.yourService({ count: others })] : mine
  if (first === undefined) return null
  return (
    <Banner kind="info" title={first}>
      {rest.map(line => (
        <p>{line}</p>
      ))}
      <p>
        <a href={paths.desk}>{m.see}</a>
      </p>
    </Banner>
  )
}

/**
 * *Your person is here*, on whatever page a worker is on. A number and an hour, never a name: somebody else may sit
 * beside the screen. The desk has the names, behind one click.
 */
export async function hereNotice(context: StaffContext): Promise<Child> {
  const { db, worker, language, today, url } = context
  if (!context.may(welcomePeople) || worker.roles.includes('reception')) return null
  if (url.pathname === paths.desk) return null
  const asker = { workerId: worker.id, serviceIds: worker.serviceIds, today }
  const list = worker.awaited ? await waitingFor(db, asker) : []
  return (
    <LiveRegion id="here" topic={receptionTopic} stream={paths.stream} from={paths.here} spoken="status">
      <Lines list={list} language={language} />
    </LiveRegion>
  )
}

/** The same part alone: what a page that looks again by itself asks for. */
export const herePage = staffPage({
  path: paths.here,
  action: 'reception:here',
  access: welcomePeople,
  async show(context) {
    const part = await hereNotice(context)
    const headers = { 'content-type': 'text/html; charset=UTF-8' }
    return new Response(part === null ? '' : String(await part), { headers })
  },
})
