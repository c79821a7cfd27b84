import type { ContactPerson, Letter, NonEmpty } from '../domain/letter.ts'
import type { Addressed } from '../domain/receipt.ts'
import { addressed, paragraph, row } from './blocks.ts'
import { sayIn } from './sentences.ts'

/** A letter that names who looks after a request now. `lines` are whole sentences, said the same on the phone. */
export type PilotLetterData = Addressed & {
  readonly requestNumber: string
  readonly subject: string
  readonly lines: NonEmpty<string>
  readonly contact: ContactPerson
}

/** Tells who looks after a request from now on, and how they are reached without a screen. */
export function pilotLetter(data: PilotLetterData): Letter {
  const say = sayIn(data.language)
  return addressed(data, {
    references: row(say.requestNumber, data.requestNumber),
    contact: data.contact,
    subject: data.subject,
    blocks: data.lines.map(paragraph),
  })
}
