import { kindName, kinds } from '#capabilities/requests/index.ts'
import { formatIsoDate, monthName } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { type AttestationKind, type AttestedFacts, totalOf } from '../domain/attestation.ts'
import { sentences } from './index.ts'

type Told = {
  readonly kind: AttestationKind
  readonly language: Language
  /** ISO day. */
  readonly expiresOn: string
  readonly facts: AttestedFacts
}

/** The name of an aid, as its request calls it. */
export const aidName = (code: string, language: Language): string =>
  kindName(kinds.find(kind => kind === code) ?? 'other', language)

/** The rights, each in a sentence. */
export const rightWords = ({ rights }: AttestedFacts, language: Language): readonly string[] =>
  rights.map(({ kind, amountCents, since }) =>
    sentences(language).right({
      kind: aidName(kind, language),
      amount: formatMoney(amountCents, language),
      date: formatIsoDate(since, language),
    }),
  )

/** What the paper says around its table: what is attested, and how somebody else sees that it holds. */
export function paperWords(
  { kind, language, expiresOn, facts }: Told,
  { centre, host }: { readonly centre: string; readonly host: string | null },
) {
  const m = sentences(language)
  const { name, birthDate, from, until } = facts
  const day = (iso: string) => formatIsoDate(iso, language)
  const date = day(expiresOn)
  const paid = from === null || until === null ? [] : [m.paidFrom({ from: day(from), until: day(until) })]
  return {
    before: [
      m.attests({ centre, name }),
      ...(birthDate === null ? [] : [m.born({ date: day(birthDate) })]),
      ...(kind === 'aid' ? rightWords(facts, language) : paid),
    ],
    after: [
      host === null
        ? m.howPhone({ date })
        : m.howOnline({ address: `https://${host}/${language}/verify`, date }),
      m.onlyFacts,
    ],
  }
}

/** A month as people read it. */
export function monthWords(iso: string, language: Language): string {
  const [year = '', month = ''] = iso.split('-')
  return `${monthName(Number(month), language)} ${year}`
}

/** What was paid, month by month; nothing for a right. */
export function paperTable({ language, facts }: Told) {
  const m = sentences(language)
  const [first, ...others] = facts.months.map(({ month, amountCents }) => ({
    month: monthWords(month, language),
    amountCents,
  }))
  if (first === undefined) return undefined
  return {
    month: m.month,
    amount: m.amount,
    total: m.total,
    rows: [first, ...others] as const,
    totalCents: totalOf(facts.months),
  }
}
