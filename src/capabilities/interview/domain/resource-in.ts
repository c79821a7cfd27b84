import { parseTypedMoney } from '#kernel/money.ts'

/** Kinds of money that an amount and its rhythm are enough to record; each with the words that name it. */
const named = [
  ['unemployment', /ch[oô]mage|werkloosheid/],
  ['sickness', /mutuelle|maladie|incapacit|ziekte|ziekenfonds|mutualiteit/],
  ['pension', /pension|grapa|pensioen|igo\b/],
  ['disability', /handicap|invalidit/],
  ['maintenance', /pension alimentaire|part contributive|alimentatie|onderhoudsgeld/],
  ['wage', /salaire|paie\b|paye\b|loon|wedde/],
] as const

export type NamedResource = (typeof named)[number][0]

/** Money that a line seems to speak of; a human confirms it. Integer cents. */
export type FoundResource = {
  readonly kind: NamedResource
  readonly amountCents: number
  readonly per: 'month' | 'year'
}

const amount = /(?<![\d/.,])(\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(?:€|euros?\b|eur\b)/
const yearly = /par an\b|\/\s?an\b|annuel|per jaar|\/\s?jaar|jaarlijks/

/** The money that a fact names, when it names one kind and one amount in euro; otherwise nothing is guessed. */
export function resourceIn(words: string): FoundResource | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ')
  const alimony = /alimentaire|alimentatie/.test(text)
  const kinds = named.filter(([kind, names]) => names.test(text) && !(alimony && kind === 'pension'))
  const amounts = [...text.matchAll(new RegExp(amount, 'g'))]
  const [kind, another] = kinds
  if (kind === undefined || another !== undefined || amounts.length !== 1) return undefined
  const read = parseTypedMoney((amounts[0]?.[1] ?? '').replace(/[ .](?=\d{3}(?!\d))/g, ''))
  if (!read.ok || read.value <= 0) return undefined
  return { kind: kind[0], amountCents: read.value, per: yearly.test(text) ? 'year' : 'month' }
}
