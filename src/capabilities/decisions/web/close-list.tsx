import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card, Tag } from '#ui/index.ts'
import { urgentWords } from '../compose/minutes-sections.ts'
import { proposalWords } from '../compose/wording.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { committeeSentences, urgentSentences } from '../messages/index.ts'
import type { AgendaItem } from '../queries/agenda.ts'
import { DecisionRead } from './item-parts.tsx'
import { kindWord } from './items-table.tsx'

type ListProps = {
  readonly meetingId: string
  readonly items: readonly AgendaItem[]
  readonly decisions: readonly DecisionCard[]
  readonly language: StaffLanguage
}

type Props = Pick<ListProps, 'meetingId' | 'language'> & {
  readonly item: AgendaItem
  /** Undefined while the item is open. */
  readonly decision: DecisionCard | undefined
  readonly at: number
}

const Reread = ({ item, decision, meetingId, at, language }: Props) => {
  const m = committeeSentences(language)
  const action = { label: m.report, href: `/meetings/${meetingId}/items/${item.requestId}` }
  return (
    <Card title={`${at}. ${item.personName}`} action={action}>
      <p>
        {kindWord(item.kind, language)} · {item.requestNumber} · {m.proposal} :{' '}
        {proposalWords(item, language)}
      </p>
      {decision === undefined ? (
        <Tag kind="soon" text={m.open} />
      ) : (
        <DecisionRead content={decision} computedCents={item.computedCents} language={language} />
      )}
    </Card>
  )
}

/** Every decision in full, in the order of the agenda: what the president confirms. */
export const CloseList = ({ meetingId, items, decisions, language }: ListProps) => (
  <>
    {items.map((item, index) => (
      <Reread
        item={item}
        decision={decisions.find(({ id }) => id === item.decisionId)}
        meetingId={meetingId}
        at={index + 1}
        language={language}
      />
    ))}
  </>
)

type RatifiedProps = { readonly urgent: readonly UrgentAid[]; readonly language: StaffLanguage }

/** What the committee said of urgent aids, reread with the decisions. */
export const Ratifications = ({ urgent, language }: RatifiedProps) => {
  const m = urgentSentences(language)
  if (urgent.length === 0) return null
  return (
    <Card title={m.ratifyTitle}>
      <ul>
        {urgent.map(aid => (
          <li>
            {aid.personName} · {aid.number} · {urgentWords(aid, language)}{' '}
            {aid.ratified === null ? m.waitsMeeting : m.ratifications[aid.ratified]}
          </li>
        ))}
      </ul>
    </Card>
  )
}
