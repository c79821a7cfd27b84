import { paperName, paperSentences, paperTitle } from '#capabilities/documents/index.ts'
import {
  channelName,
  clockName,
  kindName,
  stateSentence,
  suspensionSentences,
} from '#capabilities/requests/index.ts'
import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { letterPath, paperPath } from '../../compose/files.ts'
import { sentences } from '../../messages/index.ts'
import { takeSentences } from '../../messages/take-along.ts'
import type { Everything } from '../../queries/everything.ts'
import type { MyDecision } from '../../queries/my-file.ts'
import { letterLabel } from '../sections.tsx'
import { type Part, part } from './part.ts'

/** What was asked, in the person's words, and where it stands. */
export function requestsPart({ requests }: Everything, language: Language): Part {
  const [m, own] = [takeSentences(language), sentences(language)]
  const lines = requests.map(request => ({
    label: own.request({
      kind: kindName(request.kind, language),
      date: formatIsoDate(request.requestedOn, language),
    }),
    lines: [
      m.byWay({ number: request.number, channel: channelName(request.channel, language) }),
      m.wording({ wording: request.wording }),
      ...(request.urgencyReason === null ? [] : [m.urgent({ reason: request.urgencyReason })]),
      stateSentence(request, language),
      m.pair({ label: own.pilot, value: `${request.pilot.name}, ${request.pilot.phone}` }),
      ...request.clocks.flatMap(clock => [
        m.pair({ label: clockName(clock.kind, language), value: formatIsoDate(clock.dueOn, language) }),
        ...suspensionSentences(clock, language),
      ]),
    ],
  }))
  return part('requests', lines, language)
}

/** What was asked for, why and until when. */
export function askedPart({ asked }: Everything, language: Language): Part {
  const p = paperSentences(language)
  const states = {
    open: '',
    sent: p.sentState,
    without: p.withoutState,
    withdrawn: '',
    accepted: p.states.accepted,
  }
  const lines = asked.map(({ untilOn, why, reply, state, ...paper }) => ({
    label: paperName(paper, language),
    lines: [
      p.until({ date: formatIsoDate(untilOn, language) }),
      p.why({ why }),
      ...(reply === null ? [] : [p.reply({ reply })]),
      ...(states[state] === '' ? [] : [states[state]]),
    ],
  }))
  return part('asked', lines, language)
}

/** What came, when and by which door, with the file as it was kept. */
export function papersPart({ papers }: Everything, language: Language): Part {
  const p = paperSentences(language)
  const lines = papers.map(paper => ({
    label: paperTitle(paper, language),
    lines: [
      p.cameOn({ date: formatDate(brusselsDate(paper.receivedAt), language) }),
      ...(paper.form === 'file' ? [] : [p.forms[paper.form]]),
      ...(paper.state === 'elsewhere' ? [] : [p.states[paper.state]]),
    ],
    file: paperPath(paper, language),
  }))
  return part('papers', lines, language)
}

/** The letters as they were sent. */
export const lettersPart = ({ file }: Everything, language: Language): Part =>
  part(
    'letters',
    file.letters.map(letter => ({
      label: letterLabel(letter, language),
      lines: [],
      file: letterPath(letter, language),
    })),
    language,
  )

/** What was decided: an amount, or why there is none. */
function outcomeWords({ outcome, amountCents, per, fromOn }: MyDecision, language: Language): string {
  const m = sentences(language)
  if (outcome === 'refuse') return m.refused
  if (amountCents === null) return takeSentences(language).granted
  const amount = formatMoney(amountCents, language)
  if (per === 'once' || fromOn === null) return m.grantedOnce({ amount })
  return m.granted({ amount, date: formatIsoDate(fromOn, language) })
}

/** What was decided and told by its letter. */
export function decisionsPart({ file }: Everything, language: Language): Part {
  const m = takeSentences(language)
  const lines = file.decisions.map(decision => ({
    label: m.decided({ date: formatIsoDate(decision.decidedOn, language) }),
    lines: [outcomeWords(decision, language), sentences(language).appeal],
  }))
  return part('decisions', lines, language)
}
