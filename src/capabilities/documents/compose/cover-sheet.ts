import type { Letter } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { writtenCode } from '../domain/paper.ts'
import { sentences } from '../messages/index.ts'
import { paperName } from '../messages/words.ts'
import type { Ask } from '../queries/asks.ts'

/** What a cover sheet is made of. `date` is an ISO day; at least one paper is asked. */
export type CoverData = {
  readonly language: Language
  readonly organisation: Letter['organisation']
  readonly contact: NonNullable<Letter['contact']>
  readonly personName: string
  readonly place: string
  readonly date: string
  readonly asks: readonly [Ask, ...Ask[]]
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

/** The page that goes on top of posted papers: our address in the window, the number, and the code of each paper. */
export function coverSheet({ language, organisation, asks, ...data }: CoverData): Letter {
  const m = sentences(language)
  const numbers = [...new Set(asks.map(({ requestNumber }) => requestNumber))].join(', ')
  const [first, ...rest] = asks
  const lineOf = (ask: Ask) => ({ label: paperName(ask, language), value: writtenCode(ask.code) })
  return {
    language,
    organisation,
    recipient: [organisation.name, ...organisation.addressLines],
    placeAndDate: `${data.place}, ${formatIsoDate(data.date, language)}`,
    references: [
      { label: m.coverNumber, value: numbers },
      { label: m.coverName, value: data.personName },
    ],
    contact: data.contact,
    subject: m.coverTitle,
    blocks: [
      paragraph(m.coverText),
      { kind: 'heading', text: m.coverPapers },
      { kind: 'keyValues', rows: [lineOf(first), ...rest.map(lineOf)] },
      paragraph(m.coverCopy),
    ],
    footer: m.coverFoot({ name: organisation.name, phone: organisation.phone }),
  }
}
