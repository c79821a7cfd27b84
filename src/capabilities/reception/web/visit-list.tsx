import type { StaffContext } from '#platform/http/route.ts'
import { Button, EmptyState, Form, LiveRegion, Table, Tag } from '#ui/index.ts'
import { receptionTopic } from '../commands/telling.ts'
import { lacksWord, mayBe, type Visit, waited } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { paths, visitPath } from './paths.ts'
import { hostOf, hour, nameOf, stateOf, urgencyOf } from './words.ts'

type Showing = { readonly visit: Visit; readonly context: StaffContext }

const Why = ({ visit, context: { language } }: Showing) => {
  const urgency = urgencyOf(visit, language)
  return (
    <div>
      {urgency && <Tag {...urgency} />} {sentences(language).need[visit.need]}
      {visit.words === null ? null : <small> {visit.words}</small>}
    </div>
  )
}

const Since = ({ visit, context: { language, now } }: Showing) => {
  const m = sentences(language)
  const minutes = waited(visit.arrivedAt, now)
  if (visit.state !== 'waiting') return <>{stateOf(visit, language)}</>
  return (
    <div>
      {m.minutes({ count: minutes })}{' '}
      {lacksWord(visit, now) ? <Tag kind="late" text={m.noWord({ minutes })} /> : null}
      {visit.wordAt === null ? null : <small>{m.spoken}</small>}
    </div>
  )
}

/** The one thing to do now, without opening the visit: the counter speaks, the others call to their room. */
const Act = ({ visit, context: { language, worker }, room }: Showing & { room: string | null }) => {
  const m = sentences(language)
  if (!mayBe('call', visit.state)) return <a href={visitPath(visit.id)}>{m.see}</a>
  if (worker.roles.includes('reception') && visit.wordAt === null)
    return (
      <Form action={`${visitPath(visit.id)}/word`}>
        <Button kind="secondary">
          {m.word}
          <span class="hidden"> : {visit.number}</span>
        </Button>
      </Form>
    )
  if (room === null || worker.roles.includes('reception')) return <a href={visitPath(visit.id)}>{m.see}</a>
  return (
    <Form action={`${visitPath(visit.id)}/call`} hidden={{ place: room }}>
      <Button kind="secondary">
        {m.callHere({ place: room })}
        <span class="hidden"> : {visit.number}</span>
      </Button>
    </Form>
  )
}

const columnsIn = (language: StaffContext['language']) => {
  const m = sentences(language)
  return [
    { key: 'number', label: m.number, role: 'head' as const },
    { key: 'who', label: m.who },
    { key: 'why', label: m.why },
    { key: 'host', label: m.host },
    { key: 'since', label: m.since },
    { key: 'act', label: m.act },
  ]
}

type Listing = {
  readonly context: StaffContext
  readonly visits: readonly Visit[]
  readonly room: string | null
}

const Waiting = ({ context, visits, room }: Listing) => {
  const { language } = context
  const m = sentences(language)
  if (visits.length === 0) return <EmptyState title={m.waitingNone} text={m.waitingNoneText} />
  return (
    <Table
      caption={m.waiting}
      captionShown="hidden"
      columns={columnsIn(language)}
      rows={visits.map(visit => ({
        cells: {
          number: <a href={visitPath(visit.id)}>{visit.number}</a>,
          who: nameOf(visit, language),
          why: <Why visit={visit} context={context} />,
          host: (
            <div>
              {hostOf(visit, language)}
              {visit.plannedAt === null ? null : <small> {hour(visit.plannedAt, language)}</small>}
            </div>
          ),
          since: <Since visit={visit} context={context} />,
          act: <Act visit={visit} context={context} room={room} />,
        },
      }))}
    />
  )
}

/** Who is in the house, by need and then by when they came; it looks again by itself. */
export const LiveWaiting = (props: Listing) => (
  <LiveRegion id="waiting" topic={receptionTopic} stream={paths.stream} from={paths.desk}>
    <Waiting {...props} />
  </LiveRegion>
)
