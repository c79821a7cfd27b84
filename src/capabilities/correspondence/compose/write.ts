import { letterTemplate, organisationIn, printLetter, writtenLetter } from '#capabilities/letters/index.ts'
import { personName } from '#capabilities/people/index.ts'
import type { Language } from '#kernel/language.ts'
import type { PdfRenderer } from '#platform/pdf/renderer.ts'
import { type FieldNames, fill, type Gap, type TypedFacts } from '../domain/fields.ts'
import { type LetterTexts, languagesOf, partsOf } from '../domain/texts.ts'
import { factsIn, type LetterSource, signatoryIn } from '../queries/facts.ts'

/** A letter as it stands: its languages, its texts and what was typed beside them. */
export type Draft = {
  readonly language: Language
  readonly second: Language | null
  readonly texts: LetterTexts
  readonly facts: TypedFacts
}

/** The texts with every field filled in, and the fields that nobody knows. */
export type Filled = { readonly texts: LetterTexts; readonly gaps: readonly Gap[] }

/** Fills a letter in, in each of its languages. */
export function fillDraft(draft: Draft, source: LetterSource, names: FieldNames): Filled {
  const filled = languagesOf(draft).map(language => {
    const { subject, body } = draft.texts[language] ?? { subject: '', body: '' }
    const filling = { names, facts: factsIn(source, draft.facts, language) }
    const [about, says] = [fill(subject, filling), fill(body, filling)]
    return { language, text: { subject: about.text, body: says.text }, gaps: [...about.gaps, ...says.gaps] }
  })
  const gaps = filled.flatMap(one => one.gaps)
  return {
    texts: Object.fromEntries(filled.map(({ language, text }) => [language, text])),
    gaps: gaps.filter((gap, at) => gaps.findIndex(({ marker }) => marker === gap.marker) === at),
  }
}

type Printing = {
  readonly draft: Pick<Draft, 'language' | 'second' | 'texts'>
  readonly source: LetterSource
  /** ISO day. */
  readonly date: string
}

function letterIn(language: Language, { draft, source, date }: Printing) {
  const { person, centre, request } = source
  const { subject, body } = draft.texts[language] ?? { subject: '', body: '' }
  const { name, service, phone, hours, room } = signatoryIn(source, language)
  return writtenLetter({
    language,
    organisation: organisationIn(centre, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: centre.municipality,
    date,
    requestNumber: request?.number,
    subject,
    parts: partsOf(body),
    contact: { name, service, phone, hours, ...(room === null ? {} : { room }) },
  })
}

/** The letter as tagged PDF: the person's language, then the second one on pages of its own. */
export function printDraft(pdf: PdfRenderer, printing: Printing): Promise<Uint8Array> {
  const { language, second } = printing.draft
  const other = second === null ? [] : [letterIn(second, printing)]
  return printLetter(pdf, { acts: [letterIn(language, printing), ...other] })
}

export { letterTemplate }
