import { roleWord } from '#capabilities/directory/index.ts'
import { lookInWords, lookLines } from '#capabilities/governance/index.ts'
import { toldSentences } from '#capabilities/messages/index.ts'
import { channelName } from '#capabilities/requests/index.ts'
import { voiceDetails, voiceSentences, voiceTopic } from '#capabilities/voice/index.ts'
import { brusselsDate, formatDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { takeSentences } from '../../messages/take-along.ts'
import type { Everything } from '../../queries/everything.ts'
import type { MyDueItem } from '../../queries/my-payments.ts'
import { overWords, periodWords, shareWords, whereWords, whyWords } from '../payment-words.ts'
import { type Part, part } from './part.ts'

const day = (at: Temporal.Instant, language: Language) => formatDate(brusselsDate(at), language)

function whenPaid(item: MyDueItem, language: Language): readonly string[] {
  if (item.shares.length > 0)
    return item.shares.map(share => `${shareWords(share, language)}, ${whereWords(share, language)}.`)
  const date = formatDate(Temporal.PlainDate.from(item.payOn), language)
  return [takeSentences(language).toPay({ amount: formatMoney(item.amountCents, language), date })]
}

/** What was paid or will be, why this amount, and where it went. */
export function paymentsPart({ payments }: Everything, language: Language): Part {
  const lines = [
    ...payments.items.map(item => ({
      label: takeSentences(language).pair({
        label: periodWords(item.from, item.until, language),
        value: formatMoney(item.amountCents, language),
      }),
      lines: [...whyWords(item, language), ...whenPaid(item, language)],
    })),
    ...payments.overpayments.map(over => ({
      label: periodWords(over.from, over.until, language),
      lines: overWords(over, language),
    })),
  ]
  return part('payments', lines, language)
}

/** Who opened or changed the file, in which role, what and why. */
export function looksPart({ looks, openings }: Everything, language: Language): Part {
  const lines = [
    ...looks.map(look => ({
      label: lookInWords(look, { language, roleWords: roleWord, show: 'roles' }),
      lines: lookLines(look, language),
    })),
    ...openings.map(({ openedAt, reason }) => ({
      label: `${formatLongDate(brusselsDate(openedAt), language)}, ${formatTime(openedAt, language)}`,
      lines: [reason],
    })),
  ]
  return part('looks', lines, language)
}

/** What one said, and what was answered. */
export function saidPart({ said }: Everything, language: Language): Part {
  const m = voiceSentences(language)
  const { pair } = takeSentences(language)
  const lines = said.map(voice => ({
    label: `${m.kinds[voice.kind]}, ${day(voice.saidAt, language)} (${voice.number})`,
    lines: [
      voiceTopic(voice.topic, language),
      ...voiceDetails(voice, language).map(({ key: label, value }) => pair({ label, value })),
      ...(voice.words === '' ? [] : [pair({ label: m.words, value: voice.words })]),
      ...(voice.answer === null ? [] : [pair({ label: m.answer, value: voice.answer })]),
    ].filter(text => text !== ''),
  }))
  return part('said', lines, language)
}

/** Each try to tell one that there is news. */
export function toldPart({ told }: Everything, language: Language): Part {
  const m = toldSentences(language)
  const lines = told.map(({ reason, attempts }) => ({
    label: m.because[reason],
    lines: attempts.map(({ way, state, settledAt, queuedAt }) =>
      m.tryLine({ date: day(settledAt ?? queuedAt, language), way: m.ways[way], state: m.states[state] }),
    ),
  }))
  return part('told', lines, language)
}

/** The copies that one was given at a desk. */
export const copiesPart = ({ copies }: Everything, language: Language): Part =>
  part(
    'copies',
    copies.map(({ number, channel, givenAt }) => ({
      label: takeSentences(language).copyGiven({ number }),
      lines: [`${day(givenAt, language)}. ${channelName(channel, language)}.`],
    })),
    language,
  )
