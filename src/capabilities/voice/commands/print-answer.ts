import {
  answerLetter,
  centreOf,
  keepDocument,
  letterTemplate,
  organisationIn,
  printLetter,
} from '#capabilities/letters/index.ts'
import { type PersonCard, personName } from '#capabilities/people/index.ts'
import { worded } from '#capabilities/requests/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { elsewhere } from '../messages/elsewhere.ts'
import { signer } from '../queries/signer.ts'
import type { Voice } from '../queries/voices.ts'

type Printing = {
  readonly voice: Voice
  readonly person: PersonCard
  readonly answer: { readonly outcome: string; readonly answer: string }
}

/** Prints the answer as a letter and keeps it as it leaves; gives the id of the document. */
export async function printAnswer(context: CommandContext, printing: Printing): Promise<string> {
  const { voice, person, answer } = printing
  const tenant = await centreOf(context.db, context.tenantId)
  const { language } = person
  const by = await signer(context.db, context.actorId)
  const date = context.today.toString()
  const letter = answerLetter({
    language,
    organisation: organisationIn(tenant, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date,
    number: voice.number,
    said: voice.words === '' ? undefined : { text: voice.words },
    answer: { text: answer.answer },
    lines: elsewhere(voice.kind, language),
    contact: {
      name: `${by.given_name} ${by.family_name}`,
      service: worded(Object(by.service), language),
      phone: by.phone,
      hours: worded(Object(by.hours), language),
      ...(by.room === null ? {} : { room: by.room }),
    },
  })
  const bytes = await printLetter(context.tools.pdf, { acts: [letter] })
  const how = person.noAddress || person.addressLines.length === 0 ? 'kept-at-counter' : 'post'
  const document = await keepDocument(context, {
    kind: voice.kind === 'complaint' ? 'complaint-letter' : 'answer-letter',
    dossierId: voice.dossierId,
    language,
    bytes,
    template: letterTemplate,
    sent: { on: date, how, proof: null },
  })
  return document.id
}
