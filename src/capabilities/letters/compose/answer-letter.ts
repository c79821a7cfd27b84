import type { ContactPerson, FreeText, Letter } from '../domain/letter.ts'
import type { Addressed } from '../domain/receipt.ts'
import { addressed, heading, paragraph, row, written } from './blocks.ts'
import { sayIn } from './sentences.ts'

/** The answer to what a person said: their words, ours, and where else to turn. `lines` are whole sentences. */
export type AnswerLetterData = Addressed & {
  readonly number: string
  /** The words of the person; left out when the form had none. */
  readonly said: FreeText | undefined
  readonly answer: FreeText
  readonly lines: readonly string[]
  readonly contact: ContactPerson
}

/** Answers on paper what was asked, declared, contested or complained of: for those who do not read it online. */
export function answerLetter(data: AnswerLetterData): Letter {
  const say = sayIn(data.language)
  const { said } = data
  const words = said === undefined ? [] : [heading(say.youSaid), { kind: 'quotation', ...said } as const]
  return addressed(data, {
    references: row(say.yourNumber, data.number),
    contact: data.contact,
    subject: say.answerSubject,
    blocks: [...words, heading(say.ourAnswer), written(data.answer), ...data.lines.map(paragraph)],
  })
}
