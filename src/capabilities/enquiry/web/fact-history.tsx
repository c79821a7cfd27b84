import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { EmptyState, Timeline } from '#ui/index.ts'
import { readFile } from '../domain/access.ts'
import { type AnyFact, type FactChange, factChanges } from '../domain/fact-history.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { writtenFacts } from '../queries/fact-history.ts'
import type { File } from '../queries/file.ts'
import { momentInWords } from './dates.ts'
import { changedPairs, memberPairs, resourcePairs } from './fact-pairs.ts'
import { type FactPair, situationPairs } from './fact-words.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { filePath } from './paths.ts'

/** A resource follows its owner from version to version: the name as it is known now. */
function ownerOf({ members }: File, memberId: string | null, language: StaffLanguage): string {
  const owner = members.find(({ id }) => id === memberId)
  if (owner !== undefined) return `${owner.givenName} ${owner.familyName}`
  return memberId === null ? sentences(language).facts.applicant : ''
}

function pairsOf(known: AnyFact, file: File, language: StaffLanguage): readonly FactPair[] {
  if (known.table === 'member') return memberPairs(known.fact, language)
  if (known.table === 'situation') return situationPairs(known.fact, language)
  return resourcePairs(known.fact, ownerOf(file, known.fact.memberId, language), language)
}

function nameOf(known: AnyFact, file: File, language: StaffLanguage): string {
  const { equity: m, words } = sentences(language)
  if (known.table === 'situation') return m.situation
  if (known.table === 'member')
    return `${wordOf(words.relation, known.fact.relation).toLowerCase()}, ${known.fact.givenName} ${known.fact.familyName}`
  const owner = ownerOf(file, known.fact.memberId, language)
  return [wordOf(words.kind, known.fact.kind).toLowerCase(), owner].filter(Boolean).join(', ')
}

/** What was noted, or what is no longer as it was: before → after. */
function detailOf(change: FactChange, file: File, language: StaffLanguage): readonly string[] {
  const { equity: m } = sentences(language)
  const now = pairsOf(change, file, language).filter(({ value }) => value !== '')
  if (change.act === 'removed') return []
  if (change.before === undefined) return now.map(({ label, value }) => `${label} : ${value}`)
  return changedPairs(pairsOf(change.before, file, language), now).map(({ label, before, after }) =>
    m.fromTo({ label, before: before || m.nothing, after: after || m.nothing }),
  )
}

function entryOf(change: FactChange, file: File, language: StaffLanguage) {
  const { equity: m } = sentences(language)
  return {
    when: momentInWords(change.at, language),
    at: change.at,
    what: m[change.act]({ what: nameOf(change, file, language) }),
    who: change.by,
    detail: detailOf(change, file, language).map(line => <div>{line}</div>),
  }
}

const Body = ({
  file,
  context,
  changes,
}: {
  file: File
  context: StaffContext
  changes: readonly FactChange[]
}) => {
  const { language } = context
  const { equity: m, facts } = sentences(language)
  return (
    <>
      <p>
        <a href={filePath(file.dossierId, 'household')}>{facts.back}</a>
      </p>
      <h2>{m.history}</h2>
      <p>{m.historyLead}</p>
      {changes.length === 0 ? (
        <EmptyState title={m.historyEmpty} text={m.historyEmptyText} />
      ) : (
        <Timeline entries={changes.map(change => entryOf(change, file, language))} />
      )}
    </>
  )
}

export const factHistoryRoutes = [
  staffPage({
    path: '/dossiers/:id/household/history',
    action: 'enquiry:fact-history',
    access: readFile,
    target: dossierTarget,
    show: context =>
      withFile(context, async file => {
        const changes = factChanges(await writtenFacts(context.db, file.dossierId))
        const body = <Body file={file} context={context} changes={changes} />
        return fileView(context, { file, tab: 'household', body })
      }),
  }),
]
