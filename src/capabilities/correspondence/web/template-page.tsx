import { pdfResponse } from '#capabilities/letters/index.ts'
import { languageName } from '#capabilities/people/index.ts'
import { brusselsDate, formatDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, Form, Stack } from '#ui/index.ts'
import { printExample } from '../compose/example.ts'
import { keepTemplates } from '../domain/access.ts'
import { templateNamed } from '../domain/templates.ts'
import { fieldNames, staffSentences } from '../messages/index.ts'
import { inForce, type TemplateVersion, versionsOf } from '../queries/templates.ts'
import { LetterWords } from './letter-words.tsx'
import { sendersOf, templatePath } from './template-list.tsx'

type Shown = { readonly version: TemplateVersion; readonly context: StaffContext }

/** The kind of letter that an address names, with its versions, the newest first. */
export async function versionsAt({ db, params }: StaffContext) {
  const code = templateNamed(params['code'] ?? '')
  return code === undefined ? undefined : { code, versions: await versionsOf(db, code) }
}

const dayOf = (instant: Temporal.Instant, language: StaffLanguage) =>
  formatDate(brusselsDate(instant), language)

function historyLine(one: TemplateVersion, language: StaffLanguage): string {
  const m = staffSentences(language)
  if (one.writtenAt === null) return m.historyShipped
  const { publisher, publishedAt } = one
  const written = m.historyLine({
    version: String(one.version),
    writer: one.writer ?? '',
    date: dayOf(one.writtenAt, language),
  })
  if (publisher === null || publishedAt === null) return `${written} : ${m.historyWaits}`
  return `${written} : ${m.historyPublished({ publisher, date: dayOf(publishedAt, language) })}`
}

const Texts = ({ version, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const at = `${templatePath(version.code)}/versions/${version.version}`
  return (
    <Stack>
      {languages.map(of => (
        <Card
          title={languageName(of, language)}
          action={{
            label: m.previewIn({ language: languageName(of, language) }),
            href: `${at}/example-${of}.pdf`,
          }}
        >
          <LetterWords text={version.texts[of]} of={of} />
        </Card>
      ))}
    </Stack>
  )
}

const Publishing = ({ version, context, form }: Shown & { readonly form: FormState }) => {
  const m = staffSentences(context.language)
  if (!context.may(keepTemplates)) return null
  if (version.writerId === context.worker.id) return <p>{m.publishOther}</p>
  return (
    <Form
      action={`${templatePath(version.code)}/publish`}
      hidden={{ _submission: form.submission, version: version.version }}
    >
      <Button>{m.publish}</Button>
    </Form>
  )
}

const History = ({
  versions,
  language,
}: {
  versions: readonly TemplateVersion[]
  language: StaffLanguage
}) => (
  <Card title={staffSentences(language).history}>
    <ul>
      {versions.map(one => (
        <li>{historyLine(one, language)}</li>
      ))}
    </ul>
  </Card>
)

function saidDone({ url, language }: StaffContext) {
  const m = staffSentences(language)
  const said: Readonly<Record<string, string>> = { kept: m.keptVersion, published: m.published }
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

/** One kind of letter: the version in use or the one that waits, who may send it, and what it was before. */
export async function templateView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { language, may } = context
  const m = staffSentences(language)
  const found = await versionsAt(context)
  const newest = found?.versions[0]
  if (found === undefined || newest === undefined) return { notFound: true }
  const { code, versions } = found
  const isWaiting = inForce(versions).version !== newest.version
  const body = (
    <>
      {isWaiting ? <Publishing version={newest} context={context} form={typed ?? freshForm()} /> : null}
      <Texts version={newest} context={context} />
      <History versions={versions} language={language} />
      <ButtonRow>
        {may(keepTemplates) ? (
          <ButtonLink kind={isWaiting ? 'secondary' : 'primary'} href={`${templatePath(code)}/edit`}>
            {m.newVersion}
          </ButtonLink>
        ) : null}
        <ButtonLink kind="plain" href="/letters/templates">
          {m.templatesBack}
        </ButtonLink>
      </ButtonRow>
    </>
  )
  const lead = m.templateLead({ senders: sendersOf(code, context) })
  return { title: m.templates[code], lead, body, said: saidDone(context) }
}

/** A version as it would be printed, about nobody. */
export async function exampleView(context: StaffContext): Promise<Answer> {
  const { params, tenant, today, tools, language } = context
  const of = languages.find(one => `example-${one}.pdf` === params['example'])
  const found = await versionsAt(context)
  const version = found?.versions.find(one => String(one.version) === params['version'])
  if (of === undefined || version === undefined) return { notFound: true }
  const text = version.texts[of]
  const example = { text, of, centre: tenant, today, names: fieldNames, language }
  return pdfResponse(await printExample(tools.pdf, example), `${version.code}-${of}`)
}
