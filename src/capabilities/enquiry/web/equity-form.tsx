import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { decimal } from '#kernel/money.ts'
import { relativesRule } from '#law/integration-income/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formMoney, formOptionalText, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Card, Form, MoneyField, Radios, TextArea } from '#ui/index.ts'
import { decideEquity, type EquityRefusal } from '../commands/decide-equity.ts'
import { writeFile } from '../domain/access.ts'
import { assessment } from '../domain/assessment.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { explainedLines, toStored } from '../domain/computation.ts'
import type { MemberFact } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { memberVersions } from '../queries/history.ts'
import { asksEquity } from './equity-asked.ts'
import { factProblem, typed } from './fact-fields.tsx'
import { memberInWords } from './fact-words.ts'
import { leadRequest } from './file-head.tsx'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { equityPath, filePath } from './paths.ts'

const choices = ['default', 'whole', 'part'] as const

function reader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { facts, equity } = sentences(language)
  const { error } = facts
  return z
    .object({
      version: formVersion,
      choice: formChoice(choices, error.choose),
      amount: z.string().default(''),
      reason: formOptionalText(500, { long: error.long, control: error.control }),
    })
    .transform(({ version, choice, amount, reason }, context) => {
      const base = { dossierId: params['id'] ?? '', member: { id: params['member'] ?? '', version } }
      if (choice === 'default') return { ...base, equity: null }
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const read = choice === 'whole' ? { success: true, data: 0 } : formMoney('').safeParse(amount)
      if (!read.success) wrong('amount', equity.error.amount)
      if (reason === null) wrong('reason', equity.error.reason)
      return { ...base, equity: { amountCents: read.data ?? 0, reason: reason ?? '' } }
    })
}

const valuesOf = ({ equity }: MemberFact) => ({
  choice: equity === null ? 'default' : equity.amountCents === 0 ? 'whole' : 'part',
  amount: equity === null || equity.amountCents === 0 ? '' : decimal(equity.amountCents).replace('.', ','),
  reason: equity?.reason ?? '',
})

type Props = {
  readonly file: File
  readonly member: MemberFact
  readonly context: StaffContext
  readonly form: FormState
}

/** What the computation of today says about relatives: the ground a decision of equity departs from. */
const Now = ({ file, context, requestedOn }: Omit<Props, 'member' | 'form'> & { requestedOn: string }) => {
  const { language, today } = context
  const result = assessment(caseFileOf(file, { on: requestedOn, requestedOn }), today.toString())
  if (result.kind !== 'answered') return null
  const said = explainedLines({ answer: toStored(result.answer) }, language).filter(
    ({ rule }) => rule === 'relatives-above-category-1' || rule === 'relative-equity',
  )
  if (said.length === 0) return null
  return (
    <Card title={sentences(language).equity.now}>
      {said.map(({ sentence }) => (
        <p>{sentence}</p>
      ))}
    </Card>
  )
}

const Fields = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const { equity: m } = sentences(language)
  const offered = choices.map(value => ({ value, label: m[value] }))
  return (
    <>
      <Radios {...typed(form, 'choice')} label={m.choice} choices={offered} />
      <MoneyField {...typed(form, 'amount')} label={m.amount} hint={m.amountHint} />
      <TextArea {...typed(form, 'reason')} label={m.reason} hint={m.reasonHint} rows={4} />
      <Button>{m.save}</Button>
    </>
  )
}

const Question = ({ file, member, context, form }: Props) => {
  const { language, today } = context
  const { equity: m } = sentences(language)
  const requestedOn = leadRequest(file)?.requestedOn
  if (requestedOn === undefined) return <Banner kind="info" title={m.noRequest} />
  if (!asksEquity(file, member, today)) return <Banner kind="info" title={m.notAsked} />
  const { discretionary } = relativesRule(requestedOn, today.toString())
  const date = formatIsoDate(requestedOn, language)
  return (
    <>
      <p class="prose">{discretionary ? m.may({ date }) : m.must({ date })}</p>
      <p>{m.article}</p>
      <Now file={file} context={context} requestedOn={requestedOn} />
      <Form
        action={equityPath(file.dossierId, member.id)}
        hidden={{ _submission: form.submission, version: member.version }}
        guard="unsaved"
      >
        <Fields form={form} language={language} />
      </Form>
    </>
  )
}

const Body = (props: Props) => {
  const { file, member, context, form } = props
  const { language } = context
  const { facts, equity: m, words } = sentences(language)
  const seen = textOf(form.values, 'version')
  return (
    <>
      <p>
        <a href={filePath(file.dossierId, 'household')}>{facts.back}</a>
      </p>
      <h2>{m.title({ name: `${member.givenName} ${member.familyName}` })}</h2>
      <p>{[wordOf(words.relation, member.relation), ...memberInWords(member, language)].join(' · ')}</p>
      {seen === '' || seen === `${member.version}` ? null : (
        <Banner kind="warn" title={facts.staleTitle}>
          <p>{facts.staleText}</p>
        </Banner>
      )}
      <Question {...props} />
    </>
  )
}

/** The member of the address, or the version that stands in for it since. */
async function memberOf({ dossierId, members }: File, { db, params }: StaffContext) {
  const versions = await memberVersions(db, { dossierId, id: params['member'] ?? '' })
  return members.find(({ id }) => id === versions[0]?.fact.id)
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, async file => {
    const member = await memberOf(file, context)
    if (member === undefined) return { redirect: filePath(file.dossierId, 'household') }
    const shown = form ?? freshForm(valuesOf(member))
    const body = <Body file={file} member={member} context={context} form={shown} />
    return fileView(context, { file, tab: 'household', body })
  })

function problem(refusal: EquityRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'NotAskedOfTie') return { text: sentences(language).equity.error.tie }
  return factProblem(refusal, language)
}

export const equityRoutes = [
  staffPage({
    path: '/dossiers/:id/members/:member/equity',
    action: 'enquiry:equity',
    access: writeFile,
    target: dossierTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/dossiers/:id/members/:member/equity',
    command: decideEquity,
    target: dossierTarget,
    form: reader,
    redisplay: show,
    refusal: problem,
    done: (_value, params) => `${filePath(params['id'] ?? '', 'household')}?done=fact-kept`,
  }),
]
