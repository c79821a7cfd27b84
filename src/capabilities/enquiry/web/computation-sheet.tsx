import type { FormState } from '#platform/http/staff-form.ts'
import { Banner, Button, Card, Form, TwoColumns } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import type { Assessment } from '../domain/assessment.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { type Computation, toStored } from '../domain/computation.ts'
import { sentences } from '../messages/index.ts'
import type { Comparison } from '../queries/comparisons.ts'
import type { FileRequest } from '../queries/file.ts'
import { ComparisonsCard } from './comparison-list.tsx'
import { ComputationHistory } from './computation-history.tsx'
import { CaseCard, Choose, MissingHere, type PartProps } from './computation-parts.tsx'
import { Codes, ExplainedAnswer } from './explained.tsx'
import { missingIn } from './missing-list.tsx'
import { keepPath } from './paths.ts'
import { Conditions } from './situation-card.tsx'
import { WhatToDo } from './uncovered.tsx'
import { WhatIf } from './what-if.tsx'
import { WhatIfForm } from './what-if-form.tsx'

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
          <Codes codes={result.pointers} language={language} />
        </Banner>
      ) : (
        <ExplainedAnswer answer={toStored(result.answer)} language={language}>
          {result.kind === 'refused' ? (
            <WhatToDo
              file={props.file}
              caseFile={props.caseFile}
              refused={result.answer.refused}
              context={context}
            />
          ) : null}
        </ExplainedAnswer>
      )}
      <Keep {...props} />
    </Card>
  )
}

const Supposed = ({ caseFile, result, asked, context, request, form }: Computed) => {
  const { language, today } = context
  if (asked.supposed === null) return null
  return (
    <Card title={sentences(language).computation.changed}>
      <WhatIf
        file={caseFile}
        now={result}
        supposed={asked.supposed}
        knownOn={today.toString()}
        language={language}
        keeping={context.may(writeFile) ? { requestId: request.id, form } : null}
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
export const Sheet = (
  props: Computed & { kept: readonly Computation[]; comparisons: readonly Comparison[] },
) => {
  const { file, context, asked, result, kept, comparisons } = props
  const { language, today } = context
  const { computation: m } = sentences(language)
  const entitled = result.kind === 'answered' ? result.answer.entitled : null
  return (
    <>
      <Choose {...props} />
      <MissingHere {...props} missing={missingIn(file, today)} />
      <TwoColumns place="end" aside={<Aside {...props} />}>
        <Supposed {...props} />
        <Result {...props} />
        <Card title={m.conditions}>
          <Conditions file={file} context={context} on={asked.on} entitled={entitled} />
        </Card>
        <Card title={m.history} count={kept.length}>
          <ComputationHistory dossierId={file.dossierId} kept={kept} language={language} />
        </Card>
        <ComparisonsCard dossierId={file.dossierId} kept={comparisons} language={language} />
      </TwoColumns>
    </>
  )
}
