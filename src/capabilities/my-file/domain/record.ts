import { z } from 'zod'
import {
  choices,
  copy,
  decision,
  facts,
  instant,
  letter,
  look,
  openers,
  paper,
  papersAsked,
  payment,
  person,
  request,
  said,
  span,
  told,
  words,
} from './record-parts.ts'

/** The name and the version that a program looks for before it reads a record. */
export const recordFormat = { name: 'reliance-my-file', version: 1 } as const

/** All that a person takes along, for a program to read. Codes, days and cents: no word of a worker's own opinion. */
export const record = z
  .strictObject({
    format: z.literal(recordFormat.name),
    version: z.literal(recordFormat.version),
    madeAt: instant,
    centre: z.strictObject({ name: words, address: words, phone: words }),
    person,
    choices,
    requests: z.array(request),
    facts,
    papersAsked: z.array(papersAsked),
    papers: z.array(paper),
    letters: z.array(letter),
    decisions: z.array(decision),
    payments: z.array(payment),
    overpayments: z.array(z.strictObject(span)),
    looks: z.array(look).describe('Who opened or changed the file, by role, reason and day.'),
    openings: z
      .array(z.strictObject({ openedAt: instant, reason: words }))
      .describe('Why somebody of another service opened the file.'),
    said: z.array(said),
    told: z.array(told),
    copies: z.array(copy).describe('Copies of all this that were given at a desk.'),
    openers,
  })
  .describe('Everything a centre for social welfare keeps of one person and may hand over.')
export type FileRecord = z.infer<typeof record>
