import { contactChannelName, languageName, type PersonCard, personName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { SummaryList, type SummaryRow } from '#ui/index.ts'
import type { FactTable } from '../domain/kinds.ts'
import { knownWords, sentences } from '../messages/index.ts'
import { type Voice, voicesOf } from '../queries/voices.ts'
import { type KnownRow, knownRows } from './known-rows.ts'
import { withOwn } from './own.ts'

type Shown = { readonly open: readonly Voice[]; readonly language: Language }

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map(line => (
      <div>{line}</div>
    ))}
  </>
)

function rowOf(row: KnownRow, { open, language }: Shown): SummaryRow {
  const m = knownWords(language)
  const asked = open.find(({ aboutId }) => aboutId === row.id)
  if (asked !== undefined) {
    const date = formatIsoDate(asked.dueOn, language)
    return { key: row.label, value: <Lines lines={[...row.lines, m.open({ date })]} /> }
  }
  const href = `/${language}/file/contest/${row.table}/${row.id}`
  return {
    key: row.label,
    value: <Lines lines={row.lines} />,
    action: { label: m.notRight, href, about: row.label },
  }
}

/** Who one is and how one is reached. */
export const YouRows = ({ person, language }: { person: PersonCard; language: Language }) => {
  const m = knownWords(language)
  const rows = [
    { key: m.name, value: personName(person) },
    ...(person.birthDate === null
      ? []
      : [{ key: m.birth, value: formatIsoDate(person.birthDate, language) }]),
    { key: m.address, value: person.addressLines.join(', ') || '–' },
    { key: m.phone, value: person.phone ?? '–' },
    { key: m.channel, value: contactChannelName(person.contactChannel, language) },
    { key: m.language, value: languageName(person.language, language) },
  ]
  return <SummaryList rows={rows} />
}

type Part = { readonly table: FactTable; readonly title: string; readonly none: string }

const Facts = ({ part, rows, ...shown }: Shown & { part: Part; rows: readonly KnownRow[] }) => {
  const here = rows.filter(({ table }) => table === part.table)
  return (
    <section>
      <h2>{part.title}</h2>
      {here.length === 0 ? <p>{part.none}</p> : <SummaryList rows={here.map(row => rowOf(row, shown))} />}
    </section>
  )
}

/** The three parts of what a file holds, in order. */
export function knownParts(language: Language): readonly Part[] {
  const m = knownWords(language)
  return [
    { table: 'household_member', title: m.household, none: m.noHousehold },
    { table: 'resource', title: m.resources, none: m.noResources },
    { table: 'situation', title: m.situation, none: m.noSituation },
  ]
}

/** What the file holds about me, each fact with its source and its way to say "this is not right". */
export const knownPage = personPage({
  path: inLanguage('/file/known'),
  action: 'voice:known',
  access: 'person',
  show: context =>
    withOwn(context, async own => {
      const { db, language } = context
      const m = knownWords(language)
      const rows = await knownRows(db, own, language)
      const open = (await voicesOf(db, own.person.id)).filter(
        ({ kind, outcome }) => kind === 'contest' && outcome === null,
      )
      const body = (
        <>
          <h2>{m.you}</h2>
          <YouRows person={own.person} language={language} />
          <p>
            <a href={`/${language}/file/change`}>{sentences(language).doChange}</a>
          </p>
          {knownParts(language).map(part => (
            <Facts part={part} rows={rows} open={open} language={language} />
          ))}
          <p>
            <a href={`/${language}/file/contest/other/else`}>
              {m.notRight} : {sentences(language).topics.other}
            </a>
          </p>
        </>
      )
      return { title: m.title, lead: m.lead, body, back: `/${language}/file/status` }
    }),
})
