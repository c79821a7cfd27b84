import type { Answer, StaffContext } from '#platform/http/route.ts'
import { Banner, ButtonLink, Card, EmptyState, Table, Tabs, withQuery } from '#ui/index.ts'
import { askUrgent, decideUrgent, keepAgenda } from '../domain/access.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { committeeSentences, urgentSentences } from '../messages/index.ts'
import { homelessRatifications, type UrgentShelf, urgentAids, urgentShelves } from '../queries/urgent-aids.ts'
import { saidOf } from './shared.ts'
import { amountAndWay, DecideUrgent, PayBy, UrgentTag } from './urgent-parts.tsx'

type Props = { readonly context: StaffContext; readonly aids: readonly UrgentAid[] }

/** What waits for the presidency, each with its sentence and its two buttons. */
const ToDecide = ({ context, aids }: Props) => {
  const { language } = context
  if (!context.may(decideUrgent)) return null
  return (
    <>
      {aids
        .filter(({ state }) => state === 'asked')
        .map(aid => (
          <Card title={`${aid.personName} · ${amountAndWay(aid, language)}`}>
            <p class="prose">{aid.reason}</p>
            <p>
              <a href={`/urgent/${aid.id}`}>{aid.number}</a>
            </p>
            <DecideUrgent aid={aid} form={undefined} language={language} />
          </Card>
        ))}
    </>
  )
}

const ratificationOf = ({ state, ratified }: UrgentAid, context: StaffContext): string => {
  const m = urgentSentences(context.language)
  if (state === 'asked' || state === 'refused') return '–'
  return ratified === null ? m.waitsMeeting : m.ratifications[ratified]
}

const Aids = ({ context, aids }: Props) => {
  const { language } = context
  const m = urgentSentences(language)
  const columns = [
    { key: 'number', label: m.number },
    { key: 'person', label: m.person, role: 'head' },
    { key: 'amount', label: m.amount },
    { key: 'state', label: m.state },
    { key: 'payBy', label: m.payBy },
    { key: 'ratification', label: m.ratification },
  ] as const
  const rows = aids.map(aid => ({
    id: aid.id,
    cells: {
      number: <a href={`/urgent/${aid.id}`}>{aid.number}</a>,
      person: aid.personName,
      amount: amountAndWay(aid, language),
      state: <UrgentTag state={aid.state} language={language} />,
      payBy: <PayBy aid={aid} context={context} />,
      ratification: ratificationOf(aid, context),
    },
  }))
  if (rows.length === 0) return <EmptyState title={m.none} text={m.noneText} />
  return <Table caption={m.title} captionShown="hidden" columns={columns} rows={rows} />
}

/** The warning that no meeting is planned for what waits to be ratified: the secretary plans one. */
export const NoMeeting = ({ context, count }: { context: StaffContext; count: number }) => {
  const m = urgentSentences(context.language)
  if (count === 0) return null
  return (
    <Banner kind="late" title={m.noMeetingTitle({ count })}>
      <p>
        {m.noMeeting}{' '}
        {context.may(keepAgenda) ? (
          <a href="/meetings/new">{committeeSentences(context.language).plan}</a>
        ) : null}
      </p>
    </Banner>
  )
}

/** Urgent aids: to decide, to give, to ratify. */
export async function urgentListPage(context: StaffContext): Promise<Answer> {
  const { db, url, language } = context
  const m = urgentSentences(language)
  const shelf: UrgentShelf = urgentShelves.find(one => one === url.searchParams.get('shelf')) ?? 'open'
  const aids = await urgentAids(db, shelf)
  context.read({ subjectIds: aids.map(({ personId }) => personId) })
  const tabs = urgentShelves.map(one => ({
    label: m.shelves[one],
    href: withQuery('/urgent', { shelf: one }),
    current: one === shelf,
  }))
  const body = (
    <>
      {context.may(askUrgent) ? (
        <p class="no-print">
          <ButtonLink href="/urgent/new">{m.ask}</ButtonLink>
        </p>
      ) : null}
      <NoMeeting context={context} count={await homelessRatifications(db)} />
      <ToDecide context={context} aids={aids} />
      <Tabs label={m.shelvesLabel} items={tabs} />
      <Aids context={context} aids={aids} />
      <Banner kind="warn" title={m.legalTitle}>
        <p>{m.legal}</p>
      </Banner>
    </>
  )
  return { title: m.title, lead: m.lead, said: saidOf(context), body }
}
