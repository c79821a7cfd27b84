import type { Letter } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { GuideQuestion } from '../domain/guide.ts'
import { sentences } from '../messages/index.ts'

/** What a guide on paper is made of. `person` null: a blank one. `date` is an ISO day. */
export type SheetData = {
  readonly language: StaffLanguage
  readonly organisation: Letter['organisation']
  readonly place: string
  readonly date: string
  readonly kind: string
  readonly person: { readonly name: string; readonly number: string } | null
  readonly questions: readonly (GuideQuestion & { readonly knownNow: readonly string[] })[]
  readonly leftOpen: readonly string[]
}

/** Room to write on. */
const line = '. '.repeat(62).trim()
const room = (lines: number) => ({ kind: 'paragraph', text: Array(lines).fill(line).join('\n') }) as const

const headRows = ({ person, date, language }: SheetData) => {
  const { sheet } = sentences(language)
  return {
    kind: 'keyValues',
    rows: [
      { label: sheet.name, value: person?.name ?? line.slice(0, 60) },
      { label: sheet.number, value: person?.number ?? line.slice(0, 60) },
      { label: sheet.date, value: person === null ? line.slice(0, 60) : formatIsoDate(date, language) },
    ],
  } as const
}

function questionBlocks(question: SheetData['questions'][number], language: StaffLanguage): Letter['blocks'] {
  const m = sentences(language)
  const why = [question.why, question.source === null ? '' : m.source({ source: question.source })]
  const known = question.knownNow.length === 0 ? '' : `${m.sheet.known} : ${question.knownNow.join(' · ')}`
  const text = [why.filter(part => part !== '').join(' '), known].filter(part => part !== '').join('\n')
  return [{ kind: 'heading', text: question.ask }, { kind: 'paragraph', text }, room(2)]
}

/** A guide to take along: the questions with room under each; the paper twin of the page that is typed. */
export function guideSheet(data: SheetData): Letter {
  const { language, organisation, leftOpen } = data
  const { sheet } = sentences(language)
  const [first, ...rest] = leftOpen
  return {
    language,
    organisation,
    placeAndDate: `${data.place}, ${formatIsoDate(data.date, language)}`,
    references: [],
    subject: sheet.title({ kind: data.kind }),
    blocks: [
      headRows(data),
      { kind: 'paragraph', text: sheet.lead },
      ...(first === undefined
        ? []
        : [
            { kind: 'heading', text: sheet.open } as const,
            { kind: 'list', items: [{ text: first }, ...rest.map(text => ({ text }))] } as const,
          ]),
      ...data.questions.flatMap(question => questionBlocks(question, language)),
      { kind: 'heading', text: sheet.free },
      room(6),
      { kind: 'paragraph', text: sheet.after },
    ],
    footer: organisation.name,
  }
}
