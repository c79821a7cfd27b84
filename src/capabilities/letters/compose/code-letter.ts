import type { Letter } from '../domain/letter.ts'
import type { CodeData } from '../domain/receipt.ts'
import { addressed, paragraph } from './blocks.ts'
import { follow } from './receipt.ts'
import { sayIn } from './sentences.ts'

/** A new personal code, to be put in the person's own hand: the only paper it is on. */
export function codeLetter(data: CodeData): Letter {
  const say = sayIn(data.language)
  return addressed(data, {
    references: [],
    contact: data.contact,
    subject: say.codeSubject,
    blocks: [paragraph(say.codeReplaces), ...follow(say, data)],
  })
}
