import { isUuid } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkboxes,
  EmptyState,
  Form,
  Pagination,
  Select,
  Tabs,
  withQuery,
} from '#ui/index.ts'
import { answersForHouse, finishTasks } from '../domain/access.ts'
import { worded } from '../domain/request.ts'
import { workSentences } from '../messages/work.ts'
import {
  type ListAsked,
  mostCounted,
  type TaskPage,
  type TaskScope,
  type TaskSort,
  taskPage,
  taskScopes,
} from '../queries/task-list.ts'
import { digestPage } from './work-digest.tsx'
import { WorkLines } from './work-lines.tsx'
import { saidOf, seenBy, subjects } from './work-seen.ts'

const perPage = 25
const sorts: readonly TaskSort[] = ['law', 'relay', 'money']

const scopesOf = ({ worker }: StaffContext): readonly TaskScope[] =>
  taskScopes.filter(scope => scope !== 'house' || answersForHouse(worker.roles) === 'yes')

const idIn = (url: URL, name: string) => {
  const typed = url.searchParams.get(name) ?? ''
  return isUuid(typed) ? typed : undefined
}

function askedIn(context: StaffContext): ListAsked {
  const { url } = context
  const page = url.searchParams.get('page') ?? ''
  return {
    ...seenBy(context),
    scope: scopesOf(context).find(scope => scope === url.searchParams.get('scope')) ?? 'mine',
    sort: sorts.find(sort => sort === url.searchParams.get('sort')),
    serviceId: idIn(url, 'service'),
    ownerId: idIn(url, 'owner'),
    asleep: url.searchParams.get('asleep') === 'yes' ? 'yes' : undefined,
    page: /^[1-9]\d?$/.test(page) ? Math.min(Number(page), mostCounted / perPage) : 1,
    perPage,
  }
}

type Shown = { readonly context: StaffContext; readonly asked: ListAsked; readonly list: TaskPage }

const Scopes = ({ context, asked }: Omit<Shown, 'list'>) => {
  const m = workSentences(context.language)
  const address = `${context.url.pathname}${context.url.search}`
  return (
    <Tabs
      label={m.whose}
      items={scopesOf(context).map(scope => ({
        label: m.scope[scope],
        href: withQuery(address, { scope, owner: undefined, page: undefined }),
        current: scope === asked.scope,
      }))}
    />
  )
}

const Filters = ({ context: { language }, asked, list }: Shown) => {
  const m = workSentences(language)
  const services = list.services.map(({ id, name }) => ({ value: id, label: worded(name, language) }))
  return (
    <Form action="/work" method="get" shape="line" hidden={{ scope: asked.scope }}>
      <Select
        name="sort"
        label={m.sortLabel}
        value={asked.sort}
        empty={m.anySort}
        choices={sorts.map(value => ({ value, label: m.sort[value] }))}
      />
      <Select
        name="service"
        label={m.service}
        value={asked.serviceId}
        empty={m.anyService}
        choices={services}
      />
      <Checkboxes
        name="asleep"
        label={m.asleepLabel}
        labelled="hidden"
        values={asked.asleep === 'yes' ? ['yes'] : []}
        choices={[{ value: 'yes', label: m.asleep }]}
      />
      <ButtonRow>
        <Button kind="secondary">{m.filter}</Button>
      </ButtonRow>
    </Form>
  )
}

const List = ({ context, asked, list }: Shown) => {
  const m = workSentences(context.language)
  if (list.rows.length === 0) return <EmptyState title={m.emptyTitle} text={m.emptyText} />
  return (
    <>
      {list.total >= mostCounted ? <p>{m.more({ count: mostCounted })}</p> : null}
      <WorkLines
        context={context}
        rows={list.rows}
        shown={['due', 'what', 'person', 'why', 'who', 'act']}
        caption={m.caption}
      />
      <Pagination
        address={`${context.url.pathname}${context.url.search}`}
        page={asked.page}
        pages={Math.ceil(list.total / perPage)}
      />
    </>
  )
}

/** The one list: what is to be done by me, by my services, or by all, ordered by what presses. */
const workPage = staffPage({
  path: '/work',
  action: 'request:work',
  access: finishTasks,
  async show(context) {
    const m = workSentences(context.language)
    const asked = askedIn(context)
    const list = await taskPage(context.db, asked)
    context.read({ subjectIds: subjects(list.rows) })
    const shown = { context, asked, list }
    const body = (
      <>
        <Scopes context={context} asked={asked} />
        <Filters {...shown} />
        <List {...shown} />
        <p>
          <ButtonLink kind="secondary" href="/work/digest">
            {m.digest}
          </ButtonLink>
        </p>
      </>
    )
    return { title: m.title, lead: m.lead, body, said: saidOf(context) }
  },
})

/** The list and the sheet of the morning. */
export const workRoutes = [workPage, digestPage] as const
