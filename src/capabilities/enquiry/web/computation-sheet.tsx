import type { FormState } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Card, Form, TwoColumns } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import type { Assessment } from '../domain/assessment.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { type Computation, toStored } from '../domain/computation.ts'
import { sentences } from '../messages/index.ts'
import type { File, FileRequest } from '../queries/file.ts'
import { ComputationHistory } from './computation-history.tsx'
import { CaseCard, Choose, MissingHere, type PartProps, WhatIfForm } from './computation-parts.tsx'
import { dayOfInstant } from './dates.ts'
import { ExplainedAnswer } from './explained.tsx'
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

const Supposed = ({ caseFile, result, asked, context }: Computed) => {
  const { language, today } = context
  if (asked.hypothesis === null) return null
  const knownOn = today.toString()
  return (
    <Card title={sentences(language).computation.changed}>
      <WhatIf
        file={caseFile}
        now={result}
        hypothesis={asked.hypothesis}
        knownOn={knownOn}
        language={language}
      />
    </Card>
  )
}

const Aside = (props: Computed) => (
  <>
    <CaseCard {...props} />
    <Card title={sentences(props.context.language).computation.whatIf}>
      <WhatIfForm {...props} />
    </Card>
  </>
)

/** The whole sheet: choice of the day, what is missing, result, supposition, conditions, what was kept. */
export const Sheet = (props: Computed & { kept: readonly Computation[] }) => {
  const { file, context, asked, result, kept } = props
  const { language, today } = context
  const { computation: m } = sentences(language)
  const entitled = result.kind === 'answered' ? result.answer.entitled : null
  return (
    <>
      <Choose {...props} />
      <MissingHere {...props} missing={missingIn(file, today)} />
      <TwoColumns place="end" aside={<Aside {...props} />}>
        <Result {...props} />
        <Supposed {...props} />
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

/** A computation that was kept, as it was said then. */
export const Kept = ({ file, one, language }: { file: File; one: Computation; language: StaffLanguage }) => {
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
