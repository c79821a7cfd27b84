import { withFile } from '#capabilities/enquiry/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { assetPath, ScreenPage } from '#ui/index.ts'
import { type LineKind, type ReadLine, readLines, shownLines } from '../domain/lines.ts'
import { shownSentences } from '../messages/index.ts'
import { type Interview, interviewOf } from '../queries/interviews.ts'
import { pagePath, shownPath } from './paths.ts'

const names = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' } as const

type ListProps = { readonly title: string; readonly lines: readonly ReadLine[]; readonly language: Language }

const List = ({ title, lines, language }: ListProps) => {
  const m = shownSentences(language)
  if (lines.length === 0) return null
  const day = ({ dueOn }: ReadLine) =>
    dueOn === undefined ? m.soon : m.before({ date: formatIsoDate(dueOn, language) })
  return (
    <>
      <h2>{title}</h2>
      <ul class="shown">
        {lines.map(line => (
          <li>
            {line.words}
            {line.kind === 'promise' || line.kind === 'paper' ? <b> ({day(line)})</b> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

type Props = {
  readonly dossierId: string
  readonly interview: Interview
  readonly lines: readonly ReadLine[]
  readonly language: Language
}

const Foot = ({ dossierId, interview, language }: Omit<Props, 'lines'>) => {
  const m = shownSentences(language)
  return (
    <nav aria-label={m.speak}>
      <p>
        {languages.map(code => (
          <>
            <a
              href={shownPath(dossierId, interview.id, code)}
              lang={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {names[code]}
            </a>{' '}
          </>
        ))}
      </p>
      <p>
        <a href={shownPath(dossierId, interview.id, language)}>{m.again}</a> ·{' '}
        <a href={pagePath(dossierId, interview.id)}>{m.back}</a>
      </p>
    </nav>
  )
}

const Lists = ({ lines, language }: Pick<Props, 'lines' | 'language'>) => {
  const m = shownSentences(language)
  const of = (kind: LineKind) => lines.filter(line => line.kind === kind)
  return (
    <>
      <p>{m.lead}</p>
      {lines.length === 0 ? <p>{m.noFacts}</p> : null}
      <List title={m.facts} lines={of('fact')} language={language} />
      <List title={m.questions} lines={of('question')} language={language} />
      <List title={m.promises} lines={of('promise')} language={language} />
      <List title={m.yours} lines={of('paper')} language={language} />
      <p>{m.right}</p>
    </>
  )
}

async function draw({ tenant }: StaffContext, props: Props): Promise<Response> {
  const { lines, language, interview } = props
  const page = (
    <ScreenPage
      language={language}
      title={shownSentences(language).title}
      organisation={tenant.name[language]}
      footer={<Foot {...props} />}
      mode={tenant.demonstration ? 'demonstration' : undefined}
    >
      <div data-follow={interview.id}>
        <Lists lines={lines} language={language} />
      </div>
      <script type="module" src={assetPath('kept-page.js')} />
    </ScreenPage>
  )
  return new Response(String(await page), { headers: { 'content-type': 'text/html; charset=UTF-8' } })
}

/** The screen turned to the person: in their language, without what its writer keeps for themselves. */
export const shownPage = (context: StaffContext): Promise<Answer> =>
  withFile(context, async file => {
    const { db, params, url, today } = context
    const { dossierId } = file
    const interview = await interviewOf(db, { dossierId, interviewId: params['interview'] ?? '' })
    if (interview === undefined) return { notFound: true }
    if (interview.endedAt !== null) return { redirect: pagePath(dossierId, interview.id) }
    const asked = languages.find(code => code === url.searchParams.get('language'))
    const own = languages.find(code => code === file.person.language)
    const lines = shownLines(readLines(interview.page, today))
    return draw(context, { dossierId, interview, lines, language: asked ?? own ?? 'fr' })
  })
