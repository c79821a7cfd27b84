import { z } from 'zod'
import { residenceStatuses } from '#law/integration-income/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalText, formTick, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Form } from '#ui/index.ts'
import { type SituationRefusal, saveSituation } from '../commands/save-situation.ts'
import { writeFile } from '../domain/access.ts'
import type { SituationFact, YesOrNo } from '../domain/facts.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { factProblem, SourceFields, sourceReaders } from './fact-fields.tsx'
import { situationInWords } from './fact-words.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { filePath, situationPath } from './paths.ts'
import { SituationFields } from './situation-fields.tsx'

const yesNo = z
  .enum(['yes', 'no', ''])
  .default('')
  .transform(text => (text === '' ? null : text === 'yes'))
const oneOrNone = <const Codes extends readonly [string, ...string[]]>(codes: Codes, wrong: string) =>
  z.union([formChoice(codes, wrong), z.literal('').transform(() => null)]).default(null)

const categories = { '1': 1, '2': 2, '3': 3 } as const

function shapeOf(language: StaffLanguage) {
  const { error } = sentences(language).facts
  return {
    version: formVersion,
    category: z
      .enum(['', '1', '2', '3'])
      .default('')
      .transform(text => (text === '' ? null : categories[text])),
    categoryReason: formOptionalText(2000, { long: error.long, control: error.control }),
    homelessWithProject: formTick,
    sharedCustody: formChoice(['none', 'equal'], error.choose),
    residesInBelgium: yesNo,
    status: oneOrNone(residenceStatuses, error.choose),
    assimilatedMinor: yesNo,
    willingToWork: yesNo,
    workDispensation: oneOrNone(['health', 'equity'], error.choose),
    otherRightsClaimed: yesNo,
    ...sourceReaders(language),
  }
}

const reader = (language: StaffLanguage, params: Readonly<Record<string, string>>) =>
  z.object(shapeOf(language)).transform(({ version, source, seenOn, ...rest }) => {
    const { category, categoryReason, homelessWithProject, sharedCustody, ...conditions } = rest
    const situation = { category, categoryReason, homelessWithProject, sharedCustody }
    return { ...situation, version, source, seenOn, conditions, dossierId: params['id'] ?? '' }
  })

const answered = (value: YesOrNo) => (value === null ? '' : value ? 'yes' : 'no')

const valuesOf = ({ conditions, ...situation }: SituationFact): FormValues => ({
  category: situation.category === null ? '' : `${situation.category}`,
  categoryReason: situation.categoryReason ?? '',
  homelessWithProject: situation.homelessWithProject ? 'yes' : '',
  sharedCustody: situation.sharedCustody,
  residesInBelgium: answered(conditions.residesInBelgium),
  status: conditions.status ?? '',
  assimilatedMinor: answered(conditions.assimilatedMinor),
  willingToWork: answered(conditions.willingToWork),
  workDispensation: conditions.workDispensation ?? '',
  otherRightsClaimed: answered(conditions.otherRightsClaimed),
  source: situation.source,
  seenOn: situation.seenOn,
})

type Props = { readonly file: File; readonly form: FormState; readonly language: StaffLanguage }

const Stale = ({ file, form, language }: Props) => {
  const { facts: m } = sentences(language)
  const { situation } = file
  const seen = textOf(form.values, 'version')
  if (situation === null || seen === '' || seen === `${situation.version}`) return null
  return (
    <Banner kind="warn" title={m.staleTitle}>
      {situationInWords(situation, language).map(line => (
        <div>{line}</div>
      ))}
      <p>{m.staleText}</p>
    </Banner>
  )
}

const Body = (props: Props) => {
  const { file, form, language } = props
  const { facts: m } = sentences(language)
  const hidden = { _submission: form.submission, version: file.situation?.version ?? 0 }
  return (
    <>
      <p>
        <a href={filePath(file.dossierId, 'household')}>{m.back}</a>
      </p>
      <h2>{m.situationTitle}</h2>
      <p>{m.situationLead}</p>
      <Stale {...props} />
      <Form action={situationPath(file.dossierId)} hidden={hidden} guard="unsaved">
        <SituationFields form={form} language={language} />
        <SourceFields form={form} language={language} />
        <Button>{m.save}</Button>
      </Form>
    </>
  )
}

const show = (context: StaffContext, form?: FormState): Promise<Answer> =>
  withFile(context, file => {
    const fresh = { sharedCustody: 'none', seenOn: context.today.toString() }
    const shown = form ?? freshForm(file.situation === null ? fresh : valuesOf(file.situation))
    const body = <Body file={file} form={shown} language={context.language} />
    return fileView(context, { file, tab: 'household', body })
  })

function problem(refusal: SituationRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind !== 'ReasonMissing') return factProblem({ kind: refusal.kind, current: 0 }, language)
  return { field: 'categoryReason', text: sentences(language).facts.error.reason }
}

export const situationRoutes = [
  staffPage({
    path: '/dossiers/:id/situation',
    action: 'enquiry:situation',
    access: writeFile,
    target: dossierTarget,
    show: context => show(context),
  }),
  staffForm({
    path: '/dossiers/:id/situation',
    command: saveSituation,
    target: dossierTarget,
    form: reader,
    redisplay: show,
    refusal: problem,
    done: (_value, params) => `${filePath(params['id'] ?? '', 'household')}?done=fact-kept`,
  }),
]
