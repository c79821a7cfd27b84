import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, DateField, Form, Radios, Select } from '#ui/index.ts'
import { type ResourceRefusal, recordResource } from '../commands/record-resource.ts'
import { writeFile } from '../domain/access.ts'
import type { ResourceFact } from '../domain/facts.ts'
import { isResourceKind, isUncovered, type ResourceKind, resourceKinds } from '../domain/resource-fields.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { type FactVersion, resourceVersions } from '../queries/history.ts'
import {
  factProblem,
  History,
  replacesOf,
  SourceFields,
  StaleBanner,
  typed,
  typedDate,
} from './fact-fields.tsx'
import { amountInWords, detailsInWords, sourceInWords, spanInWords } from './fact-words.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { filePath, resourcePath } from './paths.ts'
import { ResourceFields } from './resource-fields.tsx'
import { resourceReader, valuesOf } from './resource-reader.ts'
import { WithdrawForm } from './withdraw-form.tsx'

const inWords = (language: StaffLanguage) => (resource: ResourceFact) =>
  [
    amountInWords(resource, language),
    ...detailsInWords(resource, language),
    spanInWords(resource.fromOn, resource.untilOn, language),
    sourceInWords(resource, language),
  ].filter(Boolean)

const OwnerField = ({ form, file, language }: { form: FormState; file: File; language: StaffLanguage }) => {
  const { facts: m } = sentences(language)
  const choices = file.members.map(({ id, givenName, familyName }) => ({
    value: id,
    label: `${givenName} ${familyName}`,
  }))
  return <Select {...typed(form, 'of')} label={m.owner} choices={choices} empty={m.applicant} />
}

type BodyProps = {
  readonly file: File
  readonly form: FormState
  readonly kind: ResourceKind
  readonly language: StaffLanguage
  readonly versions: readonly FactVersion<ResourceFact>[]
}

const Body = ({ file, form, kind, language, versions }: BodyProps) => {
  const { facts: m, words } = sentences(language)
  const said = { versions, language, inWords: inWords(language) }
  const { dossierId } = file
  return (
    <>
      <p>
        <a href={filePath(dossierId, 'household')}>{m.back}</a>
      </p>
      <h2>{words.kind[kind]}</h2>
      {isUncovered(kind) ? <Banner kind="warn" title={m.uncoveredKind} /> : null}
      <StaleBanner {...said} form={form} />
      <Form
        action={resourcePath(dossierId, { kind })}
        hidden={{ _submission: form.submission, ...replacesOf(versions[0]) }}
        guard="unsaved"
      >
        <OwnerField form={form} file={file} language={language} />
        <ResourceFields form={form} language={language} kind={kind} />
        <DateField {...typedDate(form, 'fromOn')} label={m.from_} />
        <DateField {...typedDate(form, 'until')} label={m.until} hint={m.untilHint} />
        <SourceFields form={form} language={language} />
        <Button>{m.save}</Button>
      </Form>
      <WithdrawForm dossierId={dossierId} table="resource" newest={versions[0]} language={language} />
      <History {...said} />
    </>
  )
}

function show(context: StaffContext, form?: FormState): Promise<Answer> {
  return withFile(context, async file => {
    const { db, url, language, params, today } = context
    const kind = params['kind']
    if (!isResourceKind(kind)) return { notFound: true }
    const { dossierId } = file
    const id = textOf(form?.values ?? {}, 'replaces') || (url.searchParams.get('fact') ?? '')
    const versions = await resourceVersions(db, { dossierId, id })
    const fresh = { per: 'month', of: url.searchParams.get('of') ?? '', seenOn: today.toString() }
    const shown = form ?? freshForm(versions[0] === undefined ? fresh : valuesOf(versions[0].fact))
    const body = <Body file={file} form={shown} kind={kind} language={language} versions={versions} />
    return fileView(context, { file, tab: 'household', body })
  })
}

const resourcePage = staffPage({
  path: '/dossiers/:id/resources/:kind',
  action: 'enquiry:resource',
  access: writeFile,
  target: dossierTarget,
  show: context => show(context),
})

function problem(refusal: ResourceRefusal, language: StaffLanguage): FormProblem {
  const { error } = sentences(language).facts
  if (refusal.kind === 'NotReadable') return { field: refusal.field, text: error.unreadable }
  return refusal.kind === 'MemberChanged'
    ? { field: 'of', text: error.member }
    : factProblem(refusal, language)
}

const resourceForm = staffForm({
  path: '/dossiers/:id/resources/:kind',
  command: recordResource,
  target: dossierTarget,
  form: (language, params) => {
    const kind = isResourceKind(params['kind']) ? params['kind'] : 'otherIncome'
    return resourceReader(language, { dossierId: params['id'] ?? '', kind })
  },
  redisplay: show,
  refusal: problem,
  done: (_value, params) => `${filePath(params['id'] ?? '', 'household')}?done=fact-kept`,
})

const kindPage = staffPage({
  path: '/dossiers/:id/resources',
  action: 'enquiry:resource-kind',
  access: writeFile,
  target: dossierTarget,
  show: context => {
    const { url, language, params } = context
    const of = z.uuid().safeParse(url.searchParams.get('of')).data ?? null
    const kind = url.searchParams.get('kind') ?? undefined
    const dossierId = params['id'] ?? ''
    if (isResourceKind(kind)) return Promise.resolve({ redirect: resourcePath(dossierId, { kind, of }) })
    return withFile(context, file => {
      const { facts: m, words } = sentences(language)
      const choices = resourceKinds.map(value => ({ value, label: words.kind[value] }))
      const body = (
        <Form action={resourcePath(dossierId)} method="get" hidden={of === null ? {} : { of }}>
          <h2>{m.kindTitle}</h2>
          <Radios name="kind" label={m.kindLead} choices={choices} />
          <Button>{m.kindNext}</Button>
        </Form>
      )
      return fileView(context, { file, tab: 'household', body })
    })
  },
})

export const resourceRoutes = [kindPage, resourcePage, resourceForm]
