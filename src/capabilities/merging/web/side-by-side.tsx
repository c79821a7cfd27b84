import { languageName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Table, Tag } from '#ui/index.ts'
import { type ComparedField, comparedFields, differing, movedKinds, type Side } from '../domain/merge.ts'
import { sentences } from '../messages/index.ts'

type Both = { readonly one: Side; readonly other: Side; readonly language: StaffLanguage }

function shownValue(side: Side, field: ComparedField, language: StaffLanguage): string {
  const value = side.fields[field]
  if (value === null) return sentences(language).unknown
  if (field === 'birthDate') return formatIsoDate(value, language)
  if (field === 'nationalNumber') return formatNationalNumber(value)
  return field === 'language' ? languageName(side.language, language) : value
}

const columnsOf = ({ one, other, language }: Both, what: string) =>
  [
    { key: 'what', label: what, role: 'head' },
    { key: 'one', label: `${one.name} · ${one.files.join(', ') || sentences(language).none}` },
    { key: 'other', label: `${other.name} · ${other.files.join(', ') || sentences(language).none}` },
  ] as const

const Known = (both: Both) => {
  const { one, other, language } = both
  const m = sentences(language)
  const apart = differing(one, other)
  const rows = comparedFields.map(field => ({
    cells: {
      what: (
        <>
          {m.fields[field]} {apart.includes(field) ? <Tag kind="soon" text={m.differs} /> : null}
        </>
      ),
      one: shownValue(one, field, language),
      other: shownValue(other, field, language),
    },
  }))
  return <Table caption={m.field} columns={columnsOf(both, m.field)} rows={rows} />
}

const Moving = (both: Both) => {
  const { one, other, language } = both
  const m = sentences(language)
  const count = (side: Side, kind: (typeof movedKinds)[number]) =>
    side.counts[kind] === 0 ? m.none : String(side.counts[kind])
  const rows = movedKinds.map(kind => ({
    cells: { what: m.moved[kind], one: count(one, kind), other: count(other, kind) },
  }))
  return <Table caption={m.moves} columns={columnsOf(both, m.moves)} rows={rows} />
}

/** The two laid side by side: what is known, what differs, what will be read together. Counted, never opened. */
export const SideBySide = (both: Both) => {
  const m = sentences(both.language)
  return (
    <>
      <Known {...both} />
      <Moving {...both} />
      <p>{m.movesText}</p>
      <p>{m.codeNote}</p>
      <p>{m.paidNote}</p>
    </>
  )
}
