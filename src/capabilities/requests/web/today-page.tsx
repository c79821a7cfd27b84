import { continuityCard } from '#capabilities/continuity/index.ts'
import { everyone } from '#capabilities/directory/index.ts'
import { dueReviewsCard } from '#capabilities/guide/index.ts'
import { formatLongDate } from '#kernel/calendar.ts'
import type { Role } from '#platform/access/rules.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, Card, EmptyState, Tabs, withQuery } from '#ui/index.ts'
import { registerRequests } from '../domain/access.ts'
import { listSentences } from '../messages/lists.ts'
import { countTones, type Tone, tones, type WorkAsked, workPage } from '../queries/work-list.ts'
import { callsCard } from './calls-card.tsx'
import { workHead } from './work-digest.tsx'
import { saidOf } from './work-seen.ts'
import { orderIn, WorkTable } from './work-table.tsx'

/** Whose work: one's own, that of one's services, or that of the house. */
type Scope = 'mine' | 'services' | 'house'

const scopesOf = (roles: readonly Role[]): readonly Scope[] => {
  const has = (role: Role) => roles.includes(role)
  return [
    ...(has('caseworker') ? (['mine'] as const) : []),
    ...(has('caseworker') || has('lead') ? (['services'] as const) : []),
    ...(has('director') ? (['house'] as const) : []),
  ]
}

const askedIn = (scope: Scope, { worker }: StaffContext): WorkAsked => {
  if (scope === 'mine') return { doneBy: worker.id }
  return scope === 'services' ? { within: { serviceIds: worker.serviceIds, workerId: worker.id } } : {}
}

const here = ({ url }: StaffContext) => `${url.pathname}${url.search}`

type Choosing = { readonly context: StaffContext; readonly scope: Scope; readonly scopes: readonly Scope[] }

const Scopes = ({ context, scope, scopes }: Choosing) => {
  const m = listSentences(context.language)
  const labels: Readonly<Record<Scope, string>> = { mine: m.myWork, services: m.ourWork, house: m.allWork }
  if (scopes.length < 2) return null
  return (
    <Tabs
      label={m.whose}
      items={scopes.map(one => ({
        label: labels[one],
        href: withQuery(here(context), { scope: one, page: undefined }),
        current: one === scope,
      }))}
    />
  )
}

type Toning = {
  readonly context: StaffContext
  readonly tone: Tone | undefined
  readonly counts: Readonly<Record<Tone, number>>
}

const Tones = ({ context, tone, counts }: Toning) => {
  const m = listSentences(context.language)
  const at = (one: Tone | undefined) => withQuery(here(context), { tone: one, page: undefined })
  return (
    <Tabs
      label={m.when}
      items={[
        { label: m.all, href: at(undefined), current: tone === undefined },
        ...tones.map(one => ({
          label: m.tone[one],
          href: at(one),
          current: one === tone,
          count: counts[one],
        })),
      ]}
    />
  )
}

const NewRequest = ({ context }: { context: StaffContext }) =>
  context.may(registerRequests) ? (
    <p>
      <ButtonLink href="/requests/new" keys="n">
        {listSentences(context.language).newRequest}
      </ButtonLink>
    </p>
  ) : null

const lead = ({ today, language }: StaffContext) => formatLongDate(today, language)

async function workToday(context: StaffContext, scopes: readonly Scope[]): Promise<Answer> {
  const { db, url, language, today } = context
  const m = listSentences(language)
  const scope = scopes.find(one => one === url.searchParams.get('scope')) ?? scopes[0] ?? 'mine'
  const tone = tones.find(one => one === url.searchParams.get('tone'))
  const [asked, order] = [askedIn(scope, context), orderIn(context)]
  const list = await workPage(db, { ...asked, tone }, order)
  const counts = await countTones(db, asked, today)
  context.read({ subjectIds: list.rows.map(({ personId }) => personId) })
  const shown = ['due', 'person', 'what', 'why', 'state'] as const
  const allMine = list.rows.every(({ pilotName }) => pilotName === context.worker.name)
  const columns = scope === 'mine' && allMine ? shown : [...shown, 'pilot' as const]
  const body = (
    <>
      <NewRequest context={context} />
      {await workHead(context)}
      <Scopes context={context} scope={scope} scopes={scopes} />
      {await continuityCard(context)}
      {await dueReviewsCard(context)}
      <Tones context={context} tone={tone} counts={counts} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={tone === undefined ? m.noWork : m.nothing}
          text={tone === undefined ? m.noWorkText : m.nothingText}
        />
      ) : (
        <WorkTable context={context} shown={columns} caption={m.workCaption} list={list} order={order} />
      )}
    </>
  )
  return { title: m.today, lead: lead(context), body, said: saidOf(context) }
}

/** The counter: search first, then whom to call back, then what came in today. */
async function counterToday(context: StaffContext): Promise<Answer> {
  const { db, language, today, url } = context
  const m = listSentences(language)
  const newest =
    url.searchParams.get('sort') === null ? ({ sort: 'requested', direction: 'desc' } as const) : {}
  const order = { ...orderIn(context), ...newest }
  const list = await workPage(db, { registeredOn: today.toString(), ended: 'all' }, order)
  context.read({ subjectIds: list.rows.map(({ personId }) => personId) })
  const body = (
    <>
      <p class="prose">{m.findFirst}</p>
      <NewRequest context={context} />
      {await callsCard(context)}
      <Card title={m.registered} count={list.total}>
        {list.rows.length === 0 ? (
          <EmptyState title={m.registeredNone} text={m.registeredNoneText} />
        ) : (
          <WorkTable
            context={context}
            shown={['person', 'why', 'state', 'what', 'pilot']}
            caption={m.registered}
            list={list}
            order={order}
          />
        )}
      </Card>
    </>
  )
  return { title: m.today, lead: lead(context), body }
}

/** Where the day of the other roles begins. */
const homes: readonly (readonly [Role, string])[] = [
  ['finance', '/runs'],
  ['clerk', '/letters'],
  ['secretary', '/meetings'],
  ['president', '/meetings'],
  ['committee', '/meetings'],
]

/** The first page of the day: what waits for me, what came in, or where my work is. */
export const todayPage = staffPage({
  path: '/today',
  action: 'request:today',
  access: everyone,
  async show(context) {
    const { roles } = context.worker
    const scopes = scopesOf(roles)
    if (scopes.length > 0) return workToday(context, scopes)
    if (roles.includes('reception')) return counterToday(context)
    const tasks = await workHead(context)
    if (tasks !== null)
      return {
        title: listSentences(context.language).today,
        lead: lead(context),
        body: tasks,
        said: saidOf(context),
      }
    const home = homes.find(([role]) => roles.includes(role))
    return { redirect: home?.[1] ?? '/account' }
  },
})
