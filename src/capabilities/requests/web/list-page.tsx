import { isUuid } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Button, ButtonRow, Checkboxes, EmptyState, Form, Select } from '#ui/index.ts'
import { listRequests } from '../domain/access.ts'
import { kinds, states } from '../domain/codes.ts'
import { worded } from '../domain/request.ts'
import { listSentences } from '../messages/lists.ts'
import { kindName, stateName } from '../messages/words.ts'
import { type NamedId, pilotNames, serviceNames } from '../queries/service-names.ts'
import { tones, type WorkAsked, workPage } from '../queries/work-list.ts'
import { orderIn, WorkTable } from './work-table.tsx'

/** Those who answer anybody at the door, and the direction, see the state of every request. */
const everywhere = { reception: 'any', director: 'any' } as const

const idIn = (url: URL, name: string): string | undefined => {
  const typed = url.searchParams.get(name) ?? ''
  return isUuid(typed) ? typed : undefined
}

function askedIn(context: StaffContext): WorkAsked {
  const { url, worker, may } = context
  return {
    within: may(everywhere) ? undefined : { serviceIds: worker.serviceIds, workerId: worker.id },
    state: states.find(state => state === url.searchParams.get('state')),
    kind: kinds.find(kind => kind === url.searchParams.get('kind')),
    tone: tones.find(tone => tone === url.searchParams.get('tone')),
    pilotId: idIn(url, 'pilot'),
    serviceId: idIn(url, 'service'),
    ended: url.searchParams.get('ended') === 'yes' ? 'all' : 'open',
  }
}

type Named = {
  readonly services: readonly NamedId[]
  readonly pilots: readonly { id: string; name: string }[]
}

const Filters = ({ context, asked, named }: { context: StaffContext; asked: WorkAsked; named: Named }) => {
  const { language } = context
  const m = listSentences(language)
  const stateChoices = states.map(value => ({ value, label: stateName(value, language) }))
  const kindChoices = kinds.map(value => ({ value, label: kindName(value, language) }))
  const toneChoices = tones.map(value => ({ value, label: m.tone[value] }))
  const pilotChoices = named.pilots.map(({ id, name }) => ({ value: id, label: name }))
  const serviceChoices = named.services.map(({ id, name }) => ({ value: id, label: worded(name, language) }))
  return (
    <Form action="/requests" method="get" shape="line">
      <Select name="tone" label={m.when} value={asked.tone} empty={m.anyTime} choices={toneChoices} />
      <Select name="state" label={m.state} value={asked.state} empty={m.anyState} choices={stateChoices} />
      <Select name="kind" label={m.kind} value={asked.kind} empty={m.anyKind} choices={kindChoices} />
      <Select name="pilot" label={m.pilot} value={asked.pilotId} empty={m.anyPilot} choices={pilotChoices} />
      <Select
        name="service"
        label={m.service}
        value={asked.serviceId}
        empty={m.anyService}
        choices={serviceChoices}
      />
      <Checkboxes
        name="ended"
        label={m.endedLabel}
        labelled="hidden"
        values={asked.ended === 'all' ? ['yes'] : []}
        choices={[{ value: 'yes', label: m.ended }]}
      />
      <ButtonRow>
        <Button kind="secondary">{m.filter}</Button>
      </ButtonRow>
    </Form>
  )
}

/** All requests one may see, filtered and sorted; the filter is the address. */
export const listPage = staffPage({
  path: '/requests',
  action: 'request:list',
  access: listRequests,
  async show(context) {
    const { db, language } = context
    const m = listSentences(language)
    const [asked, order] = [askedIn(context), orderIn(context)]
    const list = await workPage(db, asked, order)
    const named = { services: await serviceNames(db), pilots: await pilotNames(db) }
    context.read({ subjectIds: list.rows.map(({ personId }) => personId) })
    const body = (
      <>
        <Filters context={context} asked={asked} named={named} />
        {list.rows.length === 0 ? (
          <EmptyState title={m.nothing} text={m.nothingText} />
        ) : (
          <WorkTable
            context={context}
            shown={['due', 'person', 'what', 'why', 'state', 'requested', 'pilot', 'service']}
            caption={m.requests}
            list={list}
            order={order}
          />
        )}
      </>
    )
    return { title: m.requests, lead: m.requestsLead, body }
  },
})
