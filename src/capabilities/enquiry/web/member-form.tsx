import { z } from 'zod'
import { relations } from '#law/integration-income/index.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formChoice, formId, formText, formTick, formVersion } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Checkboxes, DateField, Form, Select, TextField } from '#ui/index.ts'
import { recordMember } from '../commands/record-member.ts'
import { writeFile } from '../domain/access.ts'
import type { MemberFact } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { type FactVersion, memberVersions } from '../queries/history.ts'
import {
  factProblem,
  History,
  optionalDay,
  replacesOf,
  requiredDay,
  SourceFields,
  StaleBanner,
  sourceReaders,
  typed,
  typedDate,
} from './fact-fields.tsx'
import { memberInWords, sourceInWords } from './fact-words.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { filePath, memberPath } from './paths.ts'
import { WithdrawForm } from './withdraw-form.tsx'

function memberReader(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const { error } = sentences(language).facts
  const name = formText(100, { required: error.required, long: error.long, control: error.control })
  return z
    .object({
      replaces: formId.optional(),
      version: formVersion.optional(),
      relation: formChoice(relations, error.choose),
      familyName: name,
      givenName: name,
      birthDate: optionalDay(language),
      dependent: formTick,
      receivesIntegrationIncome: formTick,
      livesHereFrom: requiredDay(language),
      until: optionalDay(language),
      ...sourceReaders(language),
    })
    .transform(({ replaces, version, until, ...member }) => ({
      ...member,
      dossierId: params['id'] ?? '',
      replaces: replaces === undefined ? null : { id: replaces, version: version ?? 0 },
      livesHereUntil: until,
    }))
}

const valuesOf = (member: MemberFact): FormValues => ({
  relation: member.relation,
  familyName: member.familyName,
  givenName: member.givenName,
  birthDate: member.birthDate ?? '',
  dependent: member.dependent ? 'yes' : '',
  receivesIntegrationIncome: member.receivesIntegrationIncome ? 'yes' : '',
  livesHereFrom: member.livesHereFrom,
  until: member.livesHereUntil ?? '',
  source: member.source,
  seenOn: member.seenOn,
})

const inWords = (language: StaffLanguage) => (member: MemberFact) => [
  `${wordOf(sentences(language).words.relation, member.relation)} : ${member.givenName} ${member.familyName}`,
  ...memberInWords(member, language),
  sourceInWords(member, language),
]

const Tick = ({ form, name, label }: { form: FormState; name: string; label: string }) => (
  <Checkboxes
    name={name}
    label={label}
    labelled="hidden"
    choices={[{ value: 'yes', label }]}
    values={textOf(form.values, name) === 'yes' ? ['yes'] : []}
  />
)

const Fields = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const { facts: m, words } = sentences(language)
  const choices = relations.map(value => ({ value, label: words.relation[value] }))
  return (
    <>
      <Select {...typed(form, 'relation')} label={m.relation} choices={choices} />
      <TextField {...typed(form, 'givenName')} label={m.givenName} spellcheck="off" />
      <TextField {...typed(form, 'familyName')} label={m.familyName} spellcheck="off" />
      <DateField {...typedDate(form, 'birthDate')} label={m.birthDate} hint={m.birthHint} />
      <Tick form={form} name="dependent" label={m.childDependent} />
      <Tick form={form} name="receivesIntegrationIncome" label={m.receivesIncome} />
      <DateField {...typedDate(form, 'livesHereFrom')} label={m.livesFrom} />
      <DateField {...typedDate(form, 'until')} label={m.livesUntil} hint={m.livesUntilHint} />
      <SourceFields form={form} language={language} />
    </>
  )
}

type BodyProps = {
  readonly dossierId: string
  readonly form: FormState
  readonly language: StaffLanguage
  readonly versions: readonly FactVersion<MemberFact>[]
}

const Body = ({ dossierId, form, language, versions }: BodyProps) => {
  const { facts: m } = sentences(language)
  const newest = versions[0]
  const said = { versions, language, inWords: inWords(language) }
  return (
    <>
      <p>
        <a href={filePath(dossierId, 'household')}>{m.back}</a>
      </p>
      <h2>{newest === undefined ? m.memberTitle : m.memberChange}</h2>
      <StaleBanner {...said} form={form} />
      <Form
        action={memberPath(dossierId)}
        hidden={{ _submission: form.submission, ...replacesOf(newest) }}
        guard="unsaved"
      >
        <Fields form={form} language={language} />
        <Button>{m.save}</Button>
      </Form>
      <WithdrawForm dossierId={dossierId} table="household_member" newest={newest} language={language} />
      <History {...said} />
    </>
  )
}

function show(context: StaffContext, form?: FormState): Promise<Answer> {
  return withFile(context, async file => {
    const { db, url, language } = context
    const { dossierId } = file
    const id = textOf(form?.values ?? {}, 'replaces') || (url.searchParams.get('fact') ?? '')
    const versions = await memberVersions(db, { dossierId, id })
    const known =
      versions[0] === undefined ? { seenOn: context.today.toString() } : valuesOf(versions[0].fact)
    const shown = form ?? freshForm(known)
    const body = <Body dossierId={dossierId} form={shown} language={language} versions={versions} />
    return fileView(context, { file, tab: 'household', body })
  })
}

const memberPage = staffPage({
  path: '/dossiers/:id/members',
  action: 'enquiry:member',
  access: writeFile,
  target: dossierTarget,
  show: context => show(context),
})

const memberForm = staffForm({
  path: '/dossiers/:id/members',
  command: recordMember,
  target: dossierTarget,
  form: memberReader,
  redisplay: show,
  refusal: factProblem,
  done: (_value, params) => `${filePath(params['id'] ?? '', 'household')}?done=fact-kept`,
})

export const memberRoutes = [memberPage, memberForm]
