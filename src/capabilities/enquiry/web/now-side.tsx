import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Card, EmptyState, SummaryList, type SummaryRow, Timeline } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import { livingHere, type ResourceFact } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File, FileEncounter, FileNote } from '../queries/file.ts'
import { momentInWords } from './dates.ts'
import { entryOf } from './happenings.tsx'
import { encounterPath, filePath, happenedPath, interviewPath, notePath } from './paths.ts'

type Props = { readonly file: File; readonly context: StaffContext }

const resourceValue = ({ amountCents, per }: ResourceFact, { language }: StaffContext): string => {
  const { words, facts } = sentences(language)
  if (amountCents === null) return facts.hint.amountOptional.split(':')[0] ?? ''
  return `${formatMoney(amountCents, language)} ${wordOf(words.per, per ?? '')}`
}

/** Who lives there and what everyone has, in a few lines. */
export const HouseholdCard = ({ file, context }: Props) => {
  const { language, today, may } = context
  const { file: m, words } = sentences(language)
  const here = livingHere(file.members, today.toString())
  const members: readonly SummaryRow[] = here.map(one => ({
    key: wordOf(words.relation, one.relation),
    value: `${one.givenName} ${one.familyName}`,
  }))
  const resources: readonly SummaryRow[] = file.resources
    .filter(({ memberId }) => memberId === null)
    .map(one => ({ key: wordOf(words.kind, one.kind), value: resourceValue(one, context) }))
  return (
    <Card
      title={m.situation}
      action={{
        label: may(writeFile) ? m.correct : m.household,
        href: filePath(file.dossierId, 'household'),
      }}
    >
      {here.length === 0 ? <p>{m.alone}</p> : null}
      <SummaryList rows={[...members, ...resources]} />
    </Card>
  )
}

function encounterRow(one: FileEncounter, { file, context }: Props): SummaryRow {
  const { language, may } = context
  const { file: m, words } = sentences(language)
  const when =
    one.happenedOn === null
      ? momentInWords(one.plannedAt ?? '', language)
      : formatIsoDate(one.happenedOn, language)
  const value = [when, one.place, one.withWhom, one.worker].filter(part => part !== null).join(' · ')
  const action =
    one.happenedOn === null && may(writeFile)
      ? { label: m.record, href: happenedPath(file.dossierId, one.id), about: when }
      : undefined
  return {
    key: wordOf(words.encounter, one.kind),
    value: one.happenedOn === null ? `${m.planned} : ${value}` : value,
    action,
  }
}

/** Interviews, visits and calls: the planned ones first. */
export const EncountersCard = (props: Props) => {
  const { file, context } = props
  const { file: m } = sentences(context.language)
  const planned = file.encounters.find(({ happenedOn }) => happenedOn === null)
  const action = context.may(writeFile)
    ? { label: m.planEncounter, href: encounterPath(file.dossierId) }
    : undefined
  return (
    <Card title={m.encounters} count={file.encounters.length} action={action}>
      {context.may(writeFile) ? (
        <p>
          <a href={interviewPath(file.dossierId, planned?.id)}>{m.holdInterview}</a>
        </p>
      ) : null}
      {file.encounters.length === 0 ? <EmptyState title={m.noEncounters} text={m.noEncountersText} /> : null}
      <SummaryList rows={file.encounters.slice(0, 6).map(one => encounterRow(one, props))} />
    </Card>
  )
}

const Note = ({ note, context }: { note: FileNote; context: StaffContext }) => {
  const { language } = context
  const { file: m } = sentences(language)
  const date = formatIsoDate(note.notedOn, language)
  const from = note.source === null ? date : m.source({ source: note.source, date })
  return (
    <li>
      <pre class="written">{note.body}</pre>
      <p>
        {note.author} · {from}
      </p>
      {note.nature === 'impression' ? <p>{m.onlyYou}</p> : null}
    </li>
  )
}

/** The last notes: facts with their source, and the reader's own impressions. */
export const NotesCard = ({ file, context }: Props) => {
  const { file: m } = sentences(context.language)
  const action = context.may(writeFile) ? { label: m.addNote, href: notePath(file.dossierId) } : undefined
  return (
    <Card title={m.notes} action={action}>
      {file.notes.length === 0 ? <EmptyState title={m.noNotes} text={m.noNotesText} /> : null}
      <ul>
        {file.notes.map(note => (
          <Note note={note} context={context} />
        ))}
      </ul>
    </Card>
  )
}

/** The last things that were done, and the way to the whole line of time. */
export const LastCard = ({ file, context }: Props) => {
  const { file: m } = sentences(context.language)
  return (
    <Card title={m.timeline} action={{ label: m.whole, href: filePath(file.dossierId, 'timeline') }}>
      {file.happenings.length === 0 ? <EmptyState title={m.nothingYet} text={m.nothingYetText} /> : null}
      <Timeline entries={file.happenings.map(one => entryOf(one, context.language))} />
    </Card>
  )
}
