import { withFile } from '#capabilities/enquiry/index.ts'
import { personName } from '#capabilities/people/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Form, KeptPage, MarkKeys, TwoColumns } from '#ui/index.ts'
import { marks } from '../domain/lines.ts'
import { sentences } from '../messages/index.ts'
import { type Interview, interviewOf } from '../queries/interviews.ts'
import { donePage } from './done-page.tsx'
import { GuideAside, Questions } from './guide-aside.tsx'
import { pagePath, sendPath, shownPath, startPath } from './paths.ts'

/** The keys that set the signs before a worker chose others: none of them does anything in a browser by itself. */
const firstKeys = { fact: 'F2', question: 'F4', promise: 'F8', paper: 'F9' } as const

const marksIn = (language: StaffLanguage) =>
  marks.map(({ kind, mark }) => ({ mark, key: firstKeys[kind], label: sentences(language).mark[kind] }))

type Props = {
  readonly dossierId: string
  readonly interview: Interview
  readonly form: FormState
  readonly context: StaffContext
}

/** Where this page is sealed in the browser, and with what: a key that only this worker's pages carry. */
const storedOf = ({ interview, context: { tools, tenant, worker } }: Props) => ({
  name: interview.id,
  key: tools.secrets.hash('kept-page', tenant.id, `${interview.id} ${worker.id}`).toString('base64'),
})

const Page = (props: Props) => {
  const { dossierId, interview, form, context } = props
  const { language } = context
  const m = sentences(language)
  const typed = form.values['text'] === undefined ? undefined : textOf(form.values, 'text')
  return (
    <KeptPage
      name="text"
      label={m.page}
      hint={`${m.pageHint} ${m.dayHint}`}
      error={problemOf(form, 'text')}
      base={typed === undefined ? interview.page : textOf(form.values, 'base')}
      text={typed ?? interview.page}
      window={uuidv7()}
      sendTo={sendPath(dossierId, interview.id)}
      stored={storedOf(props)}
      marks={marksIn(language)}
      words={{
        marks: m.marks,
        kept: m.keptNow,
        away: m.away,
        awayPlain: m.awayPlain,
        signIn: m.signIn,
        ended: m.ended,
        tooLong: m.tooLong,
        others: m.others,
      }}
    />
  )
}

const Writing = (props: Props) => {
  const { dossierId, interview, form, context } = props
  const m = sentences(context.language)
  return (
    <Form action={pagePath(dossierId, interview.id)} hidden={{ _submission: form.submission }}>
      <Page {...props} />
      <ButtonRow>
        <Button name="next" value="end">
          {m.end}
        </Button>
        <Button kind="secondary" name="next" value="stay">
          {m.keep}
        </Button>
        <ButtonLink kind="secondary" href={shownPath(dossierId, interview.id)}>
          {m.turn}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** The page of an interview: while it goes on, a place to write with the guide beside it; then what came of it. */
export const writingPage = (context: StaffContext, typed?: FormState): Promise<Answer> =>
  withFile(context, async file => {
    const { db, language, params, url } = context
    const { dossierId } = file
    const interview = await interviewOf(db, { dossierId, interviewId: params['interview'] ?? '' })
    if (interview === undefined) return { notFound: true }
    if (interview.endedAt !== null) return donePage(context, { dossierId, interview })
    const m = sentences(language)
    const kind = file.requests.find(({ id }) => id === interview.requestId)?.kind ?? 'other'
    const aside = (
      <>
        {await GuideAside({ dossierId, kind, context })}
        {await Questions({ dossierId, context })}
        <MarkKeys summary={m.keys} hint={m.keysHint} marks={marksIn(language)} />
        <p>
          <a href={startPath(dossierId)}>{m.former}</a> · <a href={`/dossiers/${dossierId}`}>{m.back}</a>
        </p>
      </>
    )
    const body = (
      <TwoColumns place="end" aside={aside}>
        <Writing dossierId={dossierId} interview={interview} form={typed ?? freshForm()} context={context} />
      </TwoColumns>
    )
    const done = url.searchParams.get('done')
    const said =
      done === 'joined'
        ? ({ kind: 'warn', text: m.joined } as const)
        : done === 'stay'
          ? ({ kind: 'done', text: m.keptNow } as const)
          : undefined
    return { title: m.title({ name: personName(file.person) }), body, said }
  })
