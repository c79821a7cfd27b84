import { organisationIn, printLetter, writtenLetter } from '#capabilities/letters/index.ts'
import { formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { PdfRenderer } from '#platform/pdf/renderer.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type Facts, type FieldNames, fill } from '../domain/fields.ts'
import { type LetterText, partsOf } from '../domain/texts.ts'
import { staffSentences } from '../messages/index.ts'

type Example = {
  readonly text: LetterText
  readonly of: Language
  readonly centre: Tenant
  readonly today: Temporal.PlainDate
  readonly names: FieldNames
  readonly language: StaffLanguage
}

/** Facts about nobody: what a text looks like when it is filled in. */
function exampleFacts({ of, centre, today, language }: Example): Facts {
  const words = staffSentences(language).example
  const day = formatLongDate(today.add({ days: 14 }), of)
  return {
    ...words,
    pilot: words.name,
    phone: centre.phone,
    hours: centre.openingHours[of],
    number: 'D-0000-00000',
    answerBy: day,
    papers: [words.paper],
    papersBy: day,
    day,
    time: '9:30',
  }
}

/** A text as it would be printed, about nobody. */
export function printExample(pdf: PdfRenderer, example: Example): Promise<Uint8Array> {
  const { text, of, centre, today, names, language } = example
  const facts = exampleFacts(example)
  const filled = (each: string) => fill(each, { names, facts }).text
  const { name, place } = staffSentences(language).example
  const letter = writtenLetter({
    language: of,
    organisation: organisationIn(centre, of),
    recipient: [name, place],
    personName: name,
    place: centre.municipality,
    date: today.toString(),
    requestNumber: 'D-0000-00000',
    subject: filled(text.subject),
    parts: partsOf(filled(text.body)),
    contact: { name, service: '', phone: centre.phone, hours: centre.openingHours[of] },
  })
  return printLetter(pdf, { acts: [letter] })
}
