import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { type Doors, type EntryText, linesOf, parts, type Way } from '../domain/entry.ts'
import { pictureOfPart, strokesOf } from '../domain/pictograms.ts'
import { sentences } from '../messages/index.ts'

/** What a leaflet is made of, besides its text. */
export type LeafletFrame = {
  readonly language: Language
  readonly way: Way
  readonly organisation: string
  readonly pictogram: string
  /** ISO day of the last review; a draft has none. */
  readonly reviewedOn: string | null
}

const ink = '#0b5d5e'

/** A picture as a drawing of its own: the colour is in it, since paper has no style sheet. */
const drawn = (name: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${ink}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${strokesOf(name)}</svg>`

const doorRows = (doors: Doors, language: Language) => {
  const m = sentences(language)
  return [
    { label: m.call, value: doors.phone },
    { label: m.come, value: `${doors.where}\n${doors.hours}` },
    { label: m.write, value: doors.post },
  ]
}

/** The data of `leaflet.typ`: the same source as the page, on A5. Pictures only in the easy version. */
export function leafletData(text: EntryText, frame: LeafletFrame) {
  const { language, way, organisation, pictogram, reviewedOn } = frame
  const m = sentences(language)
  const picture = (name: string) => (way === 'easy' ? drawn(name) : null)
  return {
    language,
    organisation,
    title: text.title,
    svg: picture(pictogram),
    size: way === 'easy' ? 13 : 10.5,
    answer: text.answer[way],
    parts: parts.flatMap(part => {
      const lines = linesOf(text.blocks[part]?.[way] ?? '')
      if (lines.length === 0) return []
      const shape = part === 'bring' ? 'items' : 'lines'
      const after = part === 'bring' ? m.comeAnyway : null
      return [{ title: m.parts[part], svg: picture(pictureOfPart[part]), shape, lines, after }]
    }),
    doorsTitle: m.doors,
    doors: doorRows(text.doors, language),
    reviewed: reviewedOn === null ? null : m.reviewed({ date: formatIsoDate(reviewedOn, language) }),
  }
}
