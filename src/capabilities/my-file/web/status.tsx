import type { UsualByKind } from '#capabilities/parity/index.ts'
import {
  kindName,
  type LastChange,
  pilotSentences,
  type RequestCard,
  stateSentence,
} from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { ButtonLink, Phone, StatusSentence, SummaryList } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { MyDecision } from '../queries/my-file.ts'
import { PathSection } from './path-section.tsx'
import { SuspendedSection } from './suspended-section.tsx'

type Shown = {
  readonly request: RequestCard
  /** The last change of who looks after it. */
  readonly change: LastChange | undefined
  readonly decisions: readonly MyDecision[]
  /** What each kind of request usually waits for here. */
  readonly usual: UsualByKind
  readonly language: Language
}

const DecisionLines = ({ decision, language }: { decision: MyDecision; language: Language }) => {
  const m = sentences(language)
  const { outcome, amountCents, per, fromOn } = decision
  if (outcome === 'refuse') return <p>{m.refused}</p>
  if (amountCents === null) return null
  const amount = formatMoney(amountCents, language)
  return (
    <p>
      {per === 'once' || fromOn === null
        ? m.grantedOnce({ amount })
        : m.granted({ amount, date: formatIsoDate(fromOn, language) })}
    </p>
  )
}

const Decisions = ({ decisions, language }: Pick<Shown, 'decisions' | 'language'>) => {
  const m = sentences(language)
  if (decisions.length === 0) return null
  return (
    <section>
      <h3>{m.decision}</h3>
      {decisions.map(decision => (
        <DecisionLines decision={decision} language={language} />
      ))}
      <p>{m.appeal}</p>
    </section>
  )
}

const Pilot = ({ request, change, language }: Omit<Shown, 'decisions' | 'usual'>) => {
  const m = sentences(language)
  const { pilot } = request
  const hours = pilot.hours[language]
  const rows = [
    { key: m.pilot, value: pilot.name },
    { key: m.pilotCall, value: <Phone number={pilot.phone} /> },
    ...(pilot.room === null ? [] : [{ key: m.pilotRoom, value: pilot.room }]),
    ...(hours === undefined ? [] : [{ key: m.pilotHours, value: hours }]),
  ]
  const { name, phone } = pilot
  return (
    <>
      {change === undefined ? null : (
        <p>{pilotSentences({ pilot: name, phone, ...change }, language).join(' ')}</p>
      )}
      <SummaryList rows={rows} />
    </>
  )
}

/** One request: where it stands in sentences, who looks after it, what was decided, and its path. */
export const RequestStatus = ({ request, change, decisions, usual, language }: Shown) => {
  const m = sentences(language)
  const date = formatIsoDate(request.requestedOn, language)
  return (
    <section>
      <h2>{m.request({ kind: kindName(request.kind, language), date })}</h2>
      <StatusSentence sentence={stateSentence(request, language)} />
      <SuspendedSection request={request} language={language} />
      <Pilot request={request} change={change} language={language} />
      <Decisions decisions={decisions} language={language} />
      <PathSection request={request} usual={usual} language={language} />
    </section>
  )
}

/** Nothing asked yet: what one can do. */
export const NoRequest = ({ language }: { language: Language }) => {
  const m = sentences(language)
  return (
    <>
      <p>{m.noRequestText}</p>
      <ButtonLink href={`/${language}`}>{m.askTitle}</ButtonLink>
    </>
  )
}
