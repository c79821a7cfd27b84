import type { Language } from '#kernel/language.ts'
import { frenchEase } from '#kernel/readability.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Card } from '#ui/index.ts'
import type { EntryText, Way } from '../domain/entry.ts'
import { type FieldRemark, remarksIn, wholeText } from '../domain/ready.ts'
import { staffSentences } from '../messages/index.ts'
import { fieldName } from './staff-shared.ts'

const Remark = ({ found, language }: { found: FieldRemark; language: StaffLanguage }) => {
  const m = staffSentences(language)
  const { remark, field, way } = found
  const about = fieldName(way === 'easy' ? `${field}-easy` : field, language)
  return (
    <li>
      {about}: {remark.kind === 'long' ? m.long(remark) : m.better(remark)}
      <br />
      <q>{remark.sentence}</q>
    </li>
  )
}

const Ease = ({ text, language }: { text: EntryText; language: StaffLanguage }) => {
  const of = (way: Way) => Math.round(frenchEase(wholeText(text, way)) ?? 0)
  return <p>{staffSentences(language).ease({ plain: of('plain'), easy: of('easy') })}</p>
}

/** What would make a text easier, each with the sentence it is about. */
export const Advice = ({
  text,
  of,
  language,
}: {
  text: EntryText
  of: Language
  language: StaffLanguage
}) => {
  const m = staffSentences(language)
  const remarks = remarksIn(text, of)
  return (
    <Card title={`${m.advice} (${m.languages[of]})`} count={remarks.length}>
      {of === 'fr' ? <Ease text={text} language={language} /> : null}
      {remarks.length === 0 ? <p>{m.adviceNone}</p> : null}
      <div class="prose">
        <ul>
          {remarks.map(found => (
            <Remark found={found} language={language} />
          ))}
        </ul>
      </div>
    </Card>
  )
}
