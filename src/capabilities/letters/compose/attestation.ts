import { formatMoney } from '#kernel/money.ts'
import type { Block, ContactPerson, Letter, NonEmpty } from '../domain/letter.ts'
import type { Addressed } from '../domain/receipt.ts'
import { addressed, paragraph, row } from './blocks.ts'
import { sayIn } from './sentences.ts'

/** Months and what was paid in each, in cents; headings in the language of the paper. */
export type AttestedTable = {
  readonly month: string
  readonly amount: string
  readonly total: string
  readonly rows: NonEmpty<{ readonly month: string; readonly amountCents: number }>
  readonly totalCents: number
}

/** What is attested: whole sentences before the table, and after it how the paper is verified. */
export type AttestationData = Addressed & {
  readonly number: string
  readonly subject: string
  readonly lines: { readonly before: readonly string[]; readonly after: readonly string[] }
  readonly table: AttestedTable | undefined
  readonly code: { readonly label: string; readonly groups: NonEmpty<string> }
  readonly contact: ContactPerson
}

function tableOf({ table, language }: AttestationData): readonly Block[] {
  if (table === undefined) return []
  const [first, ...others] = table.rows
  const cells = ({ month, amountCents }: typeof first) => [month, formatMoney(amountCents, language)] as const
  return [
    {
      kind: 'table',
      columns: [
        { label: table.month, align: 'start', width: 'wide' },
        { label: table.amount, align: 'end', width: 'narrow' },
      ],
      rows: [cells(first), ...others.map(cells)],
      total: [table.total, formatMoney(table.totalCents, language)],
    },
  ]
}

/** An attestation, with the code by which somebody else sees whether it still holds. */
export function attestationLetter(data: AttestationData): Letter {
  const say = sayIn(data.language)
  const letter = addressed(data, {
    references: row(say.yourNumber, data.number),
    contact: data.contact,
    subject: data.subject,
    blocks: [
      ...data.lines.before.map(paragraph),
      ...tableOf(data),
      { kind: 'code', ...data.code },
      ...data.lines.after.map(paragraph),
    ],
  })
  // Others read it: it greets nobody.
  return { ...letter, blocks: letter.blocks.slice(1) }
}
