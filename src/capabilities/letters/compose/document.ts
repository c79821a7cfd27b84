import type { PdfRenderer } from '#platform/pdf/renderer.ts'
import type { Letter, LetterDocument, NonEmpty } from '../domain/letter.ts'
import { sayIn } from './sentences.ts'

/** What is put into one envelope. */
export type Envelope = {
  /** The act, in the administrative language; in Brussels in both. */
  readonly acts: NonEmpty<Letter>
  /** The same letter in the person's language: it informs, and says so. */
  readonly translations?: readonly Letter[]
  /** Which side the window of the envelopes is on: right, as is usual in Belgium, unless said. */
  readonly window?: LetterDocument['window']
}

const asTranslation = (letter: Letter): Letter => ({
  ...letter,
  banner: sayIn(letter.language).forInformation,
})

/** One document of an act and its translations, each on pages of its own. */
export function letterDocument({ acts, translations = [], window = 'right' }: Envelope): LetterDocument {
  const [first, ...others] = acts
  return {
    title: first.subject,
    author: first.organisation.name,
    language: first.language,
    window,
    letters: [first, ...others, ...translations.map(asTranslation)],
  }
}

/** The template every letter is printed with; kept with the letter. */
export const letterTemplate = 'letter'

/** The bytes of a letter as tagged PDF/UA-1. */
export const printLetter = (pdf: PdfRenderer, envelope: Envelope): Promise<Uint8Array> =>
  pdf.render(letterTemplate, letterDocument(envelope))
