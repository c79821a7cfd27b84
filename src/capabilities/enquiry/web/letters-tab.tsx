import { type DocumentCard, documentsOf, readDocument } from '#capabilities/letters/index.ts'
import { SendingsTable, sendingsOf } from '#capabilities/messages/index.ts'
import { languageName } from '#capabilities/people/index.ts'
import { brusselsDate, formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, Card, EmptyState, safeHref, Table } from '#ui/index.ts'
import { readFile } from '../domain/access.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { type SortableRow, sortedRows } from './sort-rows.ts'

/** Who is led to writing a letter; its own page asks again. */
const writes = { caseworker: 'service', lead: 'service' } as const

type Key = 'what' | 'written' | 'language' | 'sent' | 'how'

/** The name of a letter; a link for those who may open it. */
const Name = ({ letter, context }: { letter: DocumentCard; context: StaffContext }) => {
  const { timeline } = sentences(context.language)
  const name = wordOf(timeline.letterKind, letter.kind)
  if (!context.may(readDocument[letter.kind])) return <>{name}</>
  return <a href={safeHref(`/documents/${letter.id}`)}>{name} (PDF)</a>
}

function rowOf(letter: DocumentCard, context: StaffContext): SortableRow<Key> {
  const { language } = context
  const { lists: m, timeline } = sentences(language)
  const written = brusselsDate(letter.createdAt).toString()
  const how = letter.sentHow === null ? '' : wordOf(m.how, letter.sentHow)
  const spoken = languageName(letter.language, language)
  return {
    cells: {
      what: <Name letter={letter} context={context} />,
      written: formatIsoDate(written, language),
      language: spoken,
      sent: letter.sentOn === null ? m.notSent : formatIsoDate(letter.sentOn, language),
      how,
    },
    by: {
      what: wordOf(timeline.letterKind, letter.kind),
      written: letter.createdAt.toString(),
      language: spoken,
      sent: letter.sentOn ?? '',
      how,
    },
  }
}

const Letters = ({ letters, context }: { letters: readonly DocumentCard[]; context: StaffContext }) => {
  const { lists: m } = sentences(context.language)
  if (letters.length === 0) return <EmptyState title={m.noLetters} text={m.noLettersText} />
  const columns = [
    { key: 'what', label: m.letter, role: 'head', sortable: 'yes' },
    { key: 'written', label: m.written, sortable: 'yes' },
    { key: 'language', label: m.language, sortable: 'yes' },
    { key: 'sent', label: m.sent, sortable: 'yes' },
    { key: 'how', label: m.sentHow, sortable: 'yes' },
  ] as const
  const shown = sortedRows(
    context.url,
    letters.map(letter => rowOf(letter, context)),
    context.language,
  )
  return <Table caption={m.lettersCaption} columns={columns} {...shown} />
}

/** The letters of a file: which, when, in which language, how they left; each opens as it was sent. */
export const lettersPage = staffPage({
  path: '/dossiers/:id/letters',
  action: 'enquiry:letters',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const letters = await documentsOf(context.db, file.dossierId)
      const { language } = context
      const { lists: m } = sentences(language)
      const body = (
        <>
          <Letters letters={letters} context={context} />
          {context.may(writes) ? (
            <ButtonLink href={`/people/${file.person.id}/write`}>{m.writeLetter}</ButtonLink>
          ) : null}
          <Card title={m.told} action={{ label: m.toldMore, href: `/people/${file.person.id}/messages` }}>
            <SendingsTable sendings={await sendingsOf(context.db, file.person.id)} language={language} />
          </Card>
        </>
      )
      return fileView(context, { file, tab: 'letters', body })
    }),
})
