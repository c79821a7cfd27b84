import { brusselsDate, formatDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState, Table } from '#ui/index.ts'
import type { Attempt } from '../domain/sending.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import type { SendingView } from '../queries/sendings.ts'

type Listed = { readonly sendings: readonly SendingView[] }

const moment = (at: Temporal.Instant, language: Language) =>
  `${formatDate(brusselsDate(at), language)}, ${formatTime(at, language)}`

/** Where an attempt stands, and when it leaves if it still waits. */
function stateWords({ state, way, notBefore }: Attempt, language: StaffLanguage): string {
  const m = staffSentences(language)
  if (state !== 'queued' || (way !== 'sms' && way !== 'email')) return m.states[state]
  const date = formatDate(brusselsDate(notBefore), language)
  return `${m.states.queued} : ${m.leaves({ date, time: formatTime(notBefore, language) })}`
}

const isOpen = ({ state }: Attempt) => state === 'queued' || state === 'unsure'

function rowOf(sending: SendingView, attempt: Attempt, language: StaffLanguage) {
  const m = staffSentences(language)
  const { way, address, settledAt, queuedAt } = attempt
  const byHuman = isOpen(attempt) && (attempt.state === 'unsure' || (way !== 'sms' && way !== 'email'))
  const state = stateWords(attempt, language)
  return {
    cells: {
      when: moment(settledAt ?? queuedAt, language),
      why: m.reasons[sending.reason],
      way: m.ways[way],
      address: way === 'counter' ? '' : address,
      state: byHuman ? <a href={`/messages/tasks/${attempt.id}`}>{state}</a> : state,
    },
  }
}

/** Everything that was tried to tell somebody something, the newest first; for staff. */
export const SendingsTable = ({ sendings, language }: Listed & { readonly language: StaffLanguage }) => {
  const m = staffSentences(language)
  if (sendings.length === 0) return <EmptyState title={m.none} text={m.noneText} />
  const columns = [
    { key: 'when', label: m.when, role: 'head' },
    { key: 'why', label: m.why },
    { key: 'way', label: m.way },
    { key: 'address', label: m.address },
    { key: 'state', label: m.state },
  ] as const
  const rows = sendings.flatMap(sending =>
    sending.attempts.toReversed().map(attempt => rowOf(sending, attempt, language)),
  )
  return <Table caption={m.wayTitle} captionShown="hidden" columns={columns} rows={rows} />
}

/** The same for the person: what we tried, in sentences. */
export const MySendings = ({ sendings, language }: Listed & { readonly language: Language }) => {
  const m = sentences(language)
  const line = ({ way, state, settledAt, queuedAt }: Attempt) =>
    m.tryLine({
      date: formatDate(brusselsDate(settledAt ?? queuedAt), language),
      way: m.ways[way],
      state: m.states[state],
    })
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{m.mine}</h2>
      <p>{sendings.length === 0 ? m.mineNone : m.mineText}</p>
      {sendings.map(({ reason, attempts }) => (
        <>
          <h3>{m.because[reason]}</h3>
          <ul>
            {attempts.map(attempt => (
              <li>{line(attempt)}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  )
}
