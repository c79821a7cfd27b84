import { asksOf, type Paper, type PaperAsk, papersOf } from '#capabilities/documents/index.ts'
import { type FactNote, type Facts, factNotes, factsOf } from '#capabilities/enquiry/index.ts'
import { type Look, looksAt, openingReasons } from '#capabilities/governance/index.ts'
import { type SendingView, sendingsOf } from '#capabilities/messages/index.ts'
import { type FormerSelf, formerSelves, type PersonCard, personCard } from '#capabilities/people/index.ts'
import { type RequestCard, requestsOf } from '#capabilities/requests/index.ts'
import { type Voice, voicesOf } from '#capabilities/voice/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type Passkey, passkeysOf } from '#platform/passkeys/passkeys.ts'
import { copiesOf, type FileCopy } from './copies.ts'
import { identitiesOf, type UsedIdentity } from './identities.ts'
import { type MyFile, myFile } from './my-file.ts'
import { type MyPayments, myPayments } from './my-payments.ts'

/** All that a person may take along, as the rooms know it. What workers think is in none of it. */
export type Everything = {
  readonly person: PersonCard
  readonly former: readonly FormerSelf[]
  readonly file: MyFile
  readonly requests: readonly RequestCard[]
  readonly facts: Facts | undefined
  /** Facts that were noted in words: no impression is ever loaded. */
  readonly notes: readonly FactNote[]
  readonly asked: readonly PaperAsk[]
  readonly papers: readonly Paper[]
  readonly payments: MyPayments
  readonly looks: readonly Look[]
  readonly openings: Awaited<ReturnType<typeof openingReasons>>
  readonly said: readonly Voice[]
  readonly told: readonly SendingView[]
  readonly copies: readonly FileCopy[]
  /** What opens the file besides the code: no key is in it. */
  readonly telephones: readonly Pick<Passkey, 'name' | 'addedAt' | 'usedAt'>[]
  readonly identities: readonly UsedIdentity[]
}

type Asked = {
  readonly personId: string
  /** ISO day. */
  readonly today: string
  /** `desk`: printed by a worker, who never holds a complaint nor its answer. */
  readonly reader: 'person' | 'desk'
}

const nothingPaid: MyPayments = { items: [], overpayments: [], holds: [], routeMissing: false }

/** What hangs on a file of one's own; nothing for somebody who never asked for anything. */
async function ofFile(db: Db, dossierId: string | null, today: string) {
  if (dossierId === null)
    return { requests: [], facts: undefined, notes: [], payments: nothingPaid, openings: [] }
  const [requests, known, notes, payments, openings] = await Promise.all([
    requestsOf(db, dossierId),
    factsOf(db, dossierId),
    factNotes(db, dossierId),
    myPayments(db, { dossierId, today, most: 'all' }),
    openingReasons(db, dossierId),
  ])
  return { requests, facts: known?.facts, notes, payments, openings }
}

const forReader = (file: MyFile, reader: Asked['reader']): MyFile =>
  reader === 'person'
    ? file
    : { ...file, letters: file.letters.filter(({ kind }) => kind !== 'complaint-letter') }

/** Everything of one person, both files of a person who was written down twice; undefined when there is none. */
export async function everything(db: Db, asked: Asked): Promise<Everything | undefined> {
  const { personId, today, reader } = asked
  const [person, file] = await Promise.all([personCard(db, personId), myFile(db, personId)])
  if (person === undefined || file === undefined) return undefined
  const dossierId = file.dossierId ?? personId
  const [former, kept, wanted, papers, looks, said, told, copies, telephones, identities] = await Promise.all(
    [
      formerSelves(db, personId),
      ofFile(db, file.dossierId, today),
      asksOf(db, dossierId),
      papersOf(db, dossierId),
      looksAt(db, { dossierId, personId, page: 1, most: 100_000 }),
      voicesOf(db, personId, 'all'),
      sendingsOf(db, personId, 'all'),
      copiesOf(db, personId),
      passkeysOf(db, { kind: 'person', id: personId }),
      identitiesOf(db, personId),
    ],
  )
  return {
    ...{ person, former, asked: wanted, papers, looks, told, copies, telephones, identities },
    ...kept,
    said: said.filter(({ kind }) => reader === 'person' || kind !== 'complaint'),
    file: forReader(file, reader),
  }
}
