import { sumCents } from '#kernel/money.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { AidKind } from './aid.ts'
import type { ContactPerson, FreeText, NonEmpty } from './letter.ts'
import type { Addressed } from './receipt.ts'

/** One line of a computation, as the law explains it. Terms add up to the result; details explain them. */
export type ComputedLine = {
  readonly label: string
  readonly article: string
  readonly sentence: string
  /** Cents with their sign; null for a line without an amount. */
  readonly amount: number | null
  readonly per: string
  readonly role: 'term' | 'detail' | 'result'
}

/** The computation, or why there was nothing to compute. */
export type Computation =
  | { readonly kind: 'computed'; readonly lines: NonEmpty<ComputedLine> }
  | { readonly kind: 'not-computed'; readonly because: FreeText }

/** The category and its justification; without a number when the decision does not turn on one. */
export type JustifiedCategory = { readonly number: 1 | 2 | 3 | null; readonly because: FreeText }

/** What is paid. Amounts are integer cents, days ISO texts. */
export type Granted = {
  readonly amountCents: number
  readonly per: 'month' | 'once'
  /** How often a monthly amount is paid; it is fixed in the decision. */
  readonly paidEvery: 'week' | 'fortnight' | 'month'
  readonly paidHow: 'transfer' | 'counter'
  readonly fromOn: string
  readonly untilOn?: string
  readonly firstPaymentBy: string
  /** Why the amount is not the computed one. */
  readonly otherAmountBecause?: FreeText
}

/** What was decided. A refusal, whole or in part, says what would change it. */
export type Outcome =
  | { readonly kind: 'grant'; readonly granted: Granted }
  | {
      readonly kind: 'grant-in-part'
      readonly granted: Granted
      readonly whatWouldChange: NonEmpty<FreeText>
    }
  | { readonly kind: 'refuse'; readonly whatWouldChange: NonEmpty<FreeText> }

/** Where one appeals. The source says where the address was checked. */
export type LabourCourt = { readonly name: string; readonly address: string; readonly source: string }

/**
 * The person was heard before the decision, or was told of this right and did not ask for it, or said no; `none`: an
 * urgent aid came first. `on`: the ISO day of it; null in files of old.
 *
 * @source L. 26.05.2002, art. 20.
 */
export type Hearing = {
  readonly kind: 'heard' | 'offered' | 'declined' | 'none'
  readonly on: string | null
}

/**
 * The notification of a decision. Every mention that the law wants is a field that cannot be left out: without one
 * of them the time to appeal does not run.
 *
 * @source L. 26.05.2002, art. 21; bdas-wwsb.brussels/?p=7722 and ?p=4777 (mentions), ?p=4768 (appeal).
 */
export type NotificationData = Addressed & {
  readonly sentAs: 'registered' | 'hand'
  readonly reference: string
  readonly aid: AidKind
  readonly request: { readonly number: string; readonly receivedOn: string }
  readonly decidedBy: 'committee' | 'council' | 'bureau' | 'president' | 'delegate'
  /** ISO day. */
  readonly decidedOn: string
  readonly outcome: Outcome
  readonly category: JustifiedCategory
  readonly computation: Computation
  readonly motives: {
    readonly facts: NonEmpty<FreeText>
    readonly law: NonEmpty<{ readonly article: string; readonly sentence: FreeText }>
  }
  readonly hearing: Hearing
  readonly contact: ContactPerson
  readonly court: LabourCourt
  readonly signatories: NonEmpty<{ readonly name: string; readonly role: string }>
}

/** Why a notification is not written: its figures would contradict each other, or a mention would be empty. */
export type NotificationRefusal =
  /** The terms do not add up to the result, or there is no result: both in cents. */
  | { readonly kind: 'LinesDoNotAddUp'; readonly sum: number; readonly result: number | null }
  /** The decided amount is not the computed one, and nothing says why: both in cents a month. */
  | { readonly kind: 'AmountUnexplained'; readonly decided: number; readonly computed: number }
  /** A required text is there, but says nothing. */
  | { readonly kind: 'EmptyMention'; readonly mention: string }

const perMonth = (line: ComputedLine): number =>
  line.per === 'year' ? Math.round((line.amount ?? 0) / 12) : (line.amount ?? 0)

function faultInLines(
  lines: readonly ComputedLine[],
  granted: Granted | undefined,
): NotificationRefusal | undefined {
  const sum = sumCents(lines.flatMap(({ role, amount }) => (role === 'term' ? [amount ?? 0] : [])))
  const result = lines.find(({ role }) => role === 'result')
  if (!result || result.amount !== sum)
    return { kind: 'LinesDoNotAddUp', sum, result: result?.amount ?? null }
  if (granted?.per !== 'month' || granted.otherAmountBecause) return undefined
  const [decided, computed] = [granted.amountCents, perMonth(result)]
  return decided === computed ? undefined : { kind: 'AmountUnexplained', decided, computed }
}

const requiredTexts = (data: NotificationData): Readonly<Record<string, readonly string[]>> => ({
  reasonsInFact: data.motives.facts.map(({ text }) => text),
  reasonsInLaw: data.motives.law.flatMap(({ article, sentence }) => [article, sentence.text]),
  category: [data.category.because.text],
  court: [data.court.name, data.court.address, data.court.source],
  reference: [data.reference],
  serviceAndAgent: [data.contact.name, data.contact.service, data.contact.phone],
})

/** The data themselves when nothing is empty and the figures agree to the cent, else the first thing that is wrong. */
export function checkNotification(data: NotificationData): Result<NotificationData, NotificationRefusal> {
  const empty = Object.entries(requiredTexts(data)).find(([, texts]) =>
    texts.some(text => text.trim() === ''),
  )
  if (empty) return refuse({ kind: 'EmptyMention', mention: empty[0] })
  const granted = data.outcome.kind === 'refuse' ? undefined : data.outcome.granted
  const fault =
    data.computation.kind === 'computed' ? faultInLines(data.computation.lines, granted) : undefined
  return fault ? refuse(fault) : ok(data)
}
