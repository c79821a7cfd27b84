import { brusselsDate, formatIsoDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card } from '#ui/index.ts'
import { readGuide } from '../domain/access.ts'
import { changesIn, type FieldChange, type Piece } from '../domain/differences.ts'
import { staffSentences } from '../messages/index.ts'
import { type VersionLine, versionsOf } from '../queries/staff.ts'
import { entryOf, fieldName } from './staff-shared.ts'

const PieceText = ({ piece, language }: { piece: Piece; language: StaffLanguage }) => {
  const m = staffSentences(language)
  if (piece.kind === 'kept') return <span>{piece.text} </span>
  const Mark = piece.kind === 'gone' ? 'del' : 'ins'
  return (
    <Mark>
      <span class="hidden">{piece.kind === 'gone' ? m.gone : m.added}</span>
      {piece.text}{' '}
    </Mark>
  )
}

const Change = ({
  change,
  about,
  language,
}: {
  change: FieldChange
  about: string
  language: StaffLanguage
}) => (
  <section>
    <h3>{`${about}, ${fieldName(change.field, language)}`}</h3>
    <p>
      {change.pieces.map(piece => (
        <PieceText piece={piece} language={language} />
      ))}
    </p>
  </section>
)

type Step = {
  readonly now: VersionLine
  readonly before: VersionLine | undefined
  readonly language: StaffLanguage
}

const Changes = ({ now, before, language }: Step) => {
  const m = staffSentences(language)
  if (before === undefined) return <p>{m.firstVersion}</p>
  const changes = languages.flatMap(code =>
    changesIn(before.texts[code], now.texts[code]).map(change => ({ code, change })),
  )
  if (changes.length === 0) return <p>{m.noChange}</p>
  return (
    <>
      {changes.map(({ code, change }) => (
        <Change change={change} about={m.languageNames[code]} language={language} />
      ))}
    </>
  )
}

const Version = (step: Step) => {
  const { now, language } = step
  const m = staffSentences(language)
  const date = formatIsoDate(brusselsDate(now.writtenAt).toString(), language)
  const title = `${m.version({ number: now.number })}${now.isPublic ? ` · ${m.isPublic}` : ''}`
  return (
    <Card title={title}>
      <p>{m.writtenBy({ name: now.writer, date })}</p>
      <Changes {...step} />
    </Card>
  )
}

/** Versions shown at most; each with what changed since the one before it. */
const most = 20

/** Who wrote what, when, and what it changed. */
export const historyPage = staffPage({
  path: '/guide/:id/history',
  action: 'guide:history',
  access: readGuide,
  async show(context) {
    const entry = await entryOf(context)
    if (entry === undefined) return { notFound: true }
    const m = staffSentences(context.language)
    const versions = await versionsOf(context.db, entry.id, most + 1)
    const body = (
      <>
        <p>
          <a href={`/guide/${entry.id}`}>{m.back}</a>
        </p>
        {versions.slice(0, most).map((now, index) => (
          <Version now={now} before={versions[index + 1]} language={context.language} />
        ))}
      </>
    )
    return { title: m.history, lead: entry.title, body }
  },
})
