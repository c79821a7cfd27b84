import { z } from 'zod'

// What the parts of a record are made of. Days and moments are ISO 8601, amounts euro cents.

export const day = z.string().describe('A day, ISO 8601: 2026-11-23.')
export const instant = z.string().describe('A moment, ISO 8601 in UTC.')
const cents = z.int().describe('Euro cents.')
export const words = z.string().describe('Words as they were written.')
const code = z.string().describe('A code of this program; the page beside this file says it in words.')
const file = z.string().nullable().describe('Where the file is in the ZIP; null: there is none.')

export const person = z.strictObject({
  familyName: words,
  givenName: words,
  birthDate: day.nullable(),
  nationalNumber: z.string().nullable().describe('Eleven digits.'),
  address: z.array(words).describe('As on an envelope, without the name.'),
  phone: words.nullable(),
  email: words.nullable(),
  spokenLanguage: code.nullable().describe('BCP 47, when it is none of the four languages of letters.'),
  formerly: z.array(z.strictObject({ name: words, until: day, details: z.array(words) })),
})

export const choices = z.strictObject({
  contactChannel: code,
  language: code,
  easyRead: z.boolean(),
  needsInterpreter: z.boolean(),
  interpreterLanguage: code.nullable(),
  sharedPhone: z.boolean(),
  sharedMail: z.boolean(),
  safeContactNote: words.nullable(),
  noOnlineView: z.boolean(),
})

export const request = z.strictObject({
  number: words,
  kind: code,
  channel: code,
  wording: words,
  urgent: z.boolean(),
  urgencyReason: words.nullable(),
  requestedOn: day,
  state: code,
  endedOn: day.nullable(),
  endReason: words.nullable(),
  pilot: z.strictObject({ name: words, phone: words }),
  clocks: z.array(
    z.strictObject({
      kind: code,
      startsOn: day,
      dueOn: day,
      stoppedOn: day.nullable(),
      article: words.nullable(),
      suspensions: z
        .array(z.strictObject({ from: day, until: day, ground: words, article: words, reason: words }))
        .describe('Days during which it stood still; `until` is the last one.'),
    }),
  ),
})

const source = { source: words, seenOn: day.describe('The day on which the source was seen.') }
export const facts = z.strictObject({
  notes: z
    .array(z.strictObject({ words, notedOn: day, source: words }))
    .describe('Facts that were noted in words. Impressions of workers are nowhere in a record.'),
  household: z.array(
    z.strictObject({
      relation: code,
      familyName: words,
      givenName: words,
      birthDate: day.nullable(),
      dependent: z.boolean(),
      livesHereFrom: day,
      livesHereUntil: day.nullable(),
      ...source,
    }),
  ),
  resources: z.array(
    z.strictObject({
      kind: code,
      of: words.nullable().describe('Of whom in the household; null: of the person.'),
      amountCents: cents.nullable(),
      per: code.nullable(),
      details: z.record(z.string(), z.unknown()),
      fromOn: day,
      untilOn: day.nullable(),
      ...source,
    }),
  ),
  situation: z
    .strictObject({
      category: z.int().nullable(),
      homelessWithProject: z.boolean(),
      sharedCustody: code,
      conditions: z.record(z.string(), z.unknown()),
      ...source,
    })
    .nullable(),
})

export const papersAsked = z.strictObject({
  kind: code,
  words: words.nullable(),
  why: words,
  askedAt: instant,
  untilOn: day,
  state: code,
  without: words.nullable().describe('What the person said of not having it.'),
  reply: words.nullable(),
})
export const paper = z.strictObject({
  name: words,
  form: code,
  channel: code,
  receivedAt: instant,
  state: code,
  mediaType: z.string().nullable(),
  file,
})
export const letter = z.strictObject({ kind: code, on: day, language: code, file })
export const decision = z.strictObject({
  outcome: code,
  decidedOn: day,
  amountCents: cents.nullable(),
  per: code.nullable(),
  fromOn: day.nullable(),
})

const explanation = z.strictObject({
  key: code,
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})
export const span = { from: day, until: day, amountCents: cents, explanation }
export const payment = z.strictObject({
  kind: code,
  ...span,
  payOn: day,
  state: code,
  shares: z.array(
    z.strictObject({
      payeeKind: code,
      payeeName: words,
      method: code,
      accountEnd: z.string().nullable().describe('The last four signs of the account.'),
      amountCents: cents,
      state: code,
      on: day,
    }),
  ),
})

export const look = z.strictObject({
  who: z.enum(['person', 'worker', 'system']),
  role: code.nullable(),
  service: words.nullable(),
  purpose: code,
  events: z.array(z.strictObject({ at: instant, kind: z.enum(['read', 'write']), action: code })),
})

export const said = z.strictObject({
  number: words,
  kind: code,
  topic: code,
  words,
  detail: z.record(z.string(), z.unknown()),
  channel: code,
  saidAt: instant,
  dueOn: day,
  outcome: code.nullable(),
  answer: words.nullable(),
  answeredAt: instant.nullable(),
})

export const told = z.strictObject({
  reason: code,
  createdAt: instant,
  attempts: z.array(z.strictObject({ way: code, state: code, at: instant })),
})
export const copy = z.strictObject({
  number: words,
  channel: code,
  identity: code,
  language: code,
  givenAt: instant,
})

export const openers = z
  .strictObject({
    telephones: z.array(z.strictObject({ name: words, addedAt: instant, usedAt: instant.nullable() })),
    identities: z.array(
      z
        .strictObject({ provider: code, firstAt: instant, lastAt: instant })
        .describe('Who vouched for the person.'),
    ),
  })
  .describe('What opens the file besides the code. No key is in it.')
