import { roleWord } from '#capabilities/directory/index.ts'
import { lookInWords, oneLook } from '#capabilities/governance/index.ts'
import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import { formatIban } from '#kernel/iban.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, SummaryList, type SummaryRow } from '#ui/index.ts'
import { voiceChannels } from '../domain/kinds.ts'
import { dueOf } from '../domain/terms.ts'
import { staffSentences } from '../messages/index.ts'
import { standingOf } from '../queries/contested.ts'
import type { Voice } from '../queries/voices.ts'

/** The word of a topic for staff. */
export const staffTopic = (topic: string, language: StaffLanguage): string =>
  Object.entries(staffSentences(language).topics).find(([code]) => code === topic)?.[1] ?? topic

function detailRows({ detail }: Voice, language: StaffLanguage): readonly SummaryRow[] {
  const m = staffSentences(language)
  const { on, what, cents, iban, estimate } = detail
  const money = (amount: number) => formatMoney(amount, language)
  return [
    ...(what ? [{ key: m.what, value: m.happenings[what] }] : []),
    ...(on ? [{ key: m.on, value: formatIsoDate(on, language) }] : []),
    ...(cents === null || cents === undefined ? [] : [{ key: m.cents, value: money(cents) }]),
    ...(iban ? [{ key: m.iban, value: formatIban(iban) }] : []),
    ...(estimate
      ? [
          {
            key: m.estimate,
            value: m.estimateText({ now: money(estimate.nowCents), after: money(estimate.thenCents) }),
          },
        ]
      : []),
  ]
}

/** The line or the fact it is about, as it stands. */
async function aboutRows(voice: Voice, { db, language }: StaffContext): Promise<readonly SummaryRow[]> {
  const m = staffSentences(language)
  const { kind, aboutId, dossierId, personId } = voice
  if (kind === 'why' && aboutId !== null) {
    const look = await oneLook(db, { dossierId, personId }, aboutId)
    if (look === undefined) return []
    return [{ key: m.look, value: lookInWords(look, { language, roleWords: roleWord, show: 'names' }) }]
  }
  const standing = await standingOf(db, voice)
  if (standing === undefined) return []
  const replaced = standing.successor === null ? m.factWithdrawn : m.factReplaced
  return [{ key: m.fact, value: standing.current ? m.factCurrent : replaced }]
}

/** Where the work is done: the worker writes, nothing goes into the file by itself. */
function placesOf({ kind, topic, personId, dossierId }: Voice, language: StaffLanguage) {
  const m = staffSentences(language)
  if (kind === 'complaint' || kind === 'why') return []
  const household = { href: `/dossiers/${dossierId}/household`, label: m.goHousehold }
  if (topic === 'moved') return [{ href: `/people/${personId}/change`, label: m.goPerson }, household]
  if (topic === 'account') return [{ href: `/dossiers/${dossierId}/payments`, label: m.goPayments }]
  return [household, { href: `/dossiers/${dossierId}`, label: m.goFile }]
}

function termOf({ kind, saidAt }: Voice, language: StaffLanguage): string {
  const m = staffSentences(language)
  const { source } = dueOf(kind, brusselsDate(saidAt))
  return source === null ? m.house : m.law({ articles: source.articles.join(', ') })
}

function rowsOf(voice: Voice, language: StaffLanguage): readonly SummaryRow[] {
  const m = staffSentences(language)
  const channel = voiceChannels.find(known => known === voice.channel) ?? 'web'
  const said = formatDate(brusselsDate(voice.saidAt), language)
  return [
    { key: m.person, value: `${voice.givenName} ${voice.familyName}` },
    { key: m.number, value: voice.number },
    { key: m.kind, value: `${m.kinds[voice.kind]} : ${staffTopic(voice.topic, language)}` },
    { key: m.words, value: voice.words || m.noWords },
    ...detailRows(voice, language),
    { key: m.channel, value: `${m.channels[channel]}, ${said}` },
    { key: m.asked, value: voice.asked?.name ?? m.pilot },
    { key: m.due, value: `${formatIsoDate(voice.dueOn, language)}. ${termOf(voice, language)}` },
  ]
}

function answerRows(
  { outcome, answer, by, documentId }: Voice,
  language: StaffLanguage,
): readonly SummaryRow[] {
  const m = staffSentences(language)
  const known = Object.entries(m.outcomes).find(([code]) => code === outcome)?.[1]
  if (known === undefined) return []
  return [
    { key: m.outcome, value: `${known}. ${by?.name ?? ''}` },
    { key: m.answer, value: answer ?? '' },
    ...(documentId === null
      ? []
      : [{ key: m.told, value: <a href={`/documents/${documentId}`}>{m.letter}</a> }]),
  ]
}

/** Everything about one thing said: what, about which line or fact, by when, and where the work is done. */
export async function VoiceFacts({ voice, context }: { voice: Voice; context: StaffContext }) {
  const { language } = context
  const m = staffSentences(language)
  const about = await aboutRows(voice, context)
  return (
    <>
      {voice.detail.iban ? <Banner kind="warn" title={m.ibanWarn} /> : null}
      <SummaryList rows={[...rowsOf(voice, language), ...about, ...answerRows(voice, language)]} />
      <ul>
        {placesOf(voice, language).map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
