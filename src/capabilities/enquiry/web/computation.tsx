import { z } from 'zod'
import { kindName } from '#capabilities/requests/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Card, EmptyState, Form, TwoColumns } from '#ui/index.ts'
import { type KeepRefusal, keepComputation } from '../commands/keep-computation.ts'
import { readFile, writeFile } from '../domain/access.ts'
import { type Assessment, assessment, isComputed } from '../domain/assessment.ts'
import { type CaseFile, caseFileOf } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { type Computation, toStored } from '../domain/computation.ts'
import { sentences } from '../messages/index.ts'
import { computationsOf } from '../queries/computations.ts'
import { type File, type FileRequest, fileOf } from '../queries/file.ts'
import { dossierOfRequest } from '../queries/in-file.ts'
import { askedOf } from './computation-asked.ts'
import { ComputationHistory } from './computation-history.tsx'
import { CaseCard, Choose, MissingHere, type PartProps, WhatIfForm } from './computation-parts.tsx'
import { dayOfInstant } from './dates.ts'
import { ExplainedAnswer } from './explained.tsx'
import { dossierTarget, fileView } from './file-view.tsx'
import { missingIn } from './missing-list.tsx'
import { filePath, keepPath } from './paths.ts'
import { Conditions } from './situation-card.tsx'
import { WhatIf } from './what-if.tsx'

type Computed = PartProps & {
  readonly request: FileRequest
  readonly caseFile: CaseFile
  readonly result: Assessment
  readonly form: FormState
}

const Keep = ({ request, asked, caseFile, result, context, form }: Computed) => {
  const { computation: m } = sentences(context.language)
  if (result.kind === 'unreadable' || !context.may(writeFile)) return null
  const hidden = { _submission: form.submission, on: asked.on, seen: casePrint(caseFile) }
  return (
    <Form action={keepPath(request.id)} hidden={hidden}>
      <p>{m.keepLead}</p>
      <Button>{m.keep}</Button>
    </Form>
  )
}

const Result = (props: Computed) => {
  const { result, request, context } = props
  const { language } = context
  const { computation: m } = sentences(language)
  return (
    <Card title={m.result}>
      {request.kind === 'equivalent-aid' ? <p>{m.equity}</p> : null}
      {result.kind === 'unreadable' ? (
        <Banner kind="late" title={m.unreadable}>
          <p>{m.unreadableText}</p>
          <code>{result.pointers.join(' ')}</code>
        </Banner>
      ) : (
        <ExplainedAnswer answer={toStored(result.answer)} language={language} />
      )}
      <Keep {...props} />
    </Card>
  )
}

const Sheet = (props: Computed & { kept: readonly Computation[] }) => {
  const { file, context, asked, result, caseFile, kept } = props
  const { language, today } = context
  const { computation: m } = sentences(language)
  const entitled = result.kind === 'answered' ? result.answer.entitled : null
  const knownOn = today.toString()
  return (
    <>
      <Choose {...props} />
      <MissingHere {...props} missing={missingIn(file, today)} />
      <TwoColumns
        place="end"
        aside={
          <>
            <CaseCard {...props} />
            <Card title={m.whatIf}>
              <WhatIfForm {...props} />
            </Card>
          </>
        }
      >
        <Result {...props} />
        {asked.hypothesis === null ? null : (
          <Card title={m.changed}>
            <WhatIf
              file={caseFile}
              now={result}
              hypothesis={asked.hypothesis}
              knownOn={knownOn}
              language={language}
            />
          </Card>
        )}
        <Card title={m.conditions}>
          <Conditions file={file} context={context} on={asked.on} entitled={entitled} />
        </Card>
        <Card title={m.history} count={kept.length}>
          <ComputationHistory dossierId={file.dossierId} kept={kept} language={language} />
        </Card>
      </TwoColumns>
    </>
  )
}

const Kept = ({ file, one, language }: { file: File; one: Computation; language: StaffLanguage }) => {
  const { computation: m } = sentences(language)
  const date = dayOfInstant(one.computedAt.toString(), language)
  return (
    <>
      <p>
        <a href={filePath(file.dossierId, 'computation')}>{m.backToNow}</a>
      </p>
      <Card title={m.kept({ date, by: one.computedByName })}>
        <ExplainedAnswer answer={one.answer} language={language} />
      </Card>
    </>
  )
}

async function body(context: StaffContext, file: File, form: FormState) {
  const { language, db, url, today } = context
  const { computation: m } = sentences(language)
  const asked = askedOf(url, file, today)
  const { request } = asked
  if (request === undefined) return <EmptyState title={m.none} text={m.noneText} />
  if (!isComputed(request.kind))
    return (
      <Banner kind="info" title={m.notCovered}>
        <p>{m.notCoveredText({ kind: kindName(request.kind, language) })}</p>
        <code>{m.code({ code: 'kind-not-covered' })}</code>
      </Banner>
    )
  const kept = await computationsOf(db, request.id)
  const one = kept.find(({ id }) => id === asked.kept)
  if (one !== undefined) return <Kept file={file} one={one} language={language} />
  const caseFile = caseFileOf(file, { on: asked.on, requestedOn: request.requestedOn })
  const result = assessment(caseFile, today.toString())
  const computed = { file, context, asked, request, caseFile, result, form }
  return <Sheet {...computed} kept={kept} />
}

async function show(context: StaffContext, dossierId: string, form = freshForm()): Promise<Answer> {
  const file = await fileOf(context.db, dossierId)
  if (file === undefined) return { notFound: true }
  context.read({ dossierId, personId: file.person.id })
  return fileView(context, { file, tab: 'computation', body: await body(context, file, form) })
}

function problem(refusal: KeepRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const { computation, facts } = sentences(language)
  const { error } = computation
  if (refusal.kind === 'FactsChanged') return { text: error.changed }
  if (refusal.kind === 'NotComputed') return { text: error.notComputed }
  if (refusal.kind === 'Unreadable') return { text: error.unreadable }
  return { text: refusal.kind === 'Forbidden' ? facts.error.forbidden : error.gone }
}

export const computationRoutes = [
  staffPage({
    path: '/dossiers/:id/computation',
    action: 'enquiry:computation',
    access: readFile,
    target: dossierTarget,
    show: context => show(context, context.params['id'] ?? ''),
  }),
  staffForm({
    path: '/requests/:id/computation',
    command: keepComputation,
    target: params => ({ requestId: params['id'] }),
    form: (language, params) => {
      const { error } = sentences(language).facts
      return z
        .object({ on: formDate({ required: error.date, wrong: error.date }), seen: z.string().max(20) })
        .transform(rest => ({ ...rest, requestId: params['id'] ?? '' }))
    },
    redisplay: async (context, form) => {
      const dossierId = await dossierOfRequest(context.db, context.params['id'] ?? '')
      if (dossierId === undefined) return { notFound: true }
      context.url.searchParams.set('on', textOf(form.values, 'on'))
      context.url.searchParams.set('request', context.params['id'] ?? '')
      return show(context, dossierId, form)
    },
    refusal: problem,
    done: ({ dossierId }) => `${filePath(dossierId, 'computation')}?done=computed`,
  }),
]
