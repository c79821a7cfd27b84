import { formatMoney } from '#kernel/money.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form } from '#ui/index.ts'
import { type Assessment, assessment } from '../domain/assessment.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { toStored } from '../domain/computation.ts'
import { type Supposition, supposedCase } from '../domain/supposition.ts'
import { sentences } from '../messages/index.ts'
import { comparisonPath } from './paths.ts'
import { SideBySide } from './side-by-side.tsx'

/** What is supposed, in words, thing by thing. */
export function suppositionInWords(supposed: Supposition, language: StaffLanguage): readonly string[] {
  const { computation: m, words } = sentences(language)
  const { wageCents, exempted, birth, newcomer, newcomerCents, leaving } = supposed
  const monthly = (amount: number) => m.perMonth({ amount: formatMoney(amount, language) })
  const wage = wageCents === null ? [] : [`${m.wage} : ${formatMoney(wageCents, language)}`]
  const who = newcomer === 'bothParents' ? m.bothParents : newcomer === null ? '' : words.relation[newcomer]
  const income = newcomerCents === null ? '' : ` (${monthly(newcomerCents)})`
  return [
    ...wage,
    ...(wageCents !== null && exempted ? [m.exempted] : []),
    ...(birth ? [m.birth] : []),
    ...(newcomer === null ? [] : [`${m.relation} : ${who}${income}`]),
    ...(leaving.length === 0 ? [] : [m.leavingCount({ count: leaving.length })]),
  ]
}

type Props = {
  readonly file: CaseFile
  readonly now: Assessment
  readonly supposed: Supposition
  readonly knownOn: string
  readonly language: StaffLanguage
  /** How it may be kept; null for those who only read. */
  readonly keeping: { readonly requestId: string; readonly form: FormState } | null
}

const Keep = ({ file, supposed, language, keeping }: Props) => {
  const { computation: m } = sentences(language)
  if (keeping === null) return null
  const hidden = {
    _submission: keeping.form.submission,
    on: file.on,
    seen: casePrint(file),
    supposed: JSON.stringify(supposed),
  }
  return (
    <Form action={comparisonPath(keeping.requestId)} hidden={hidden}>
      <p>{m.keepComparisonLead}</p>
      <Button kind="secondary">{m.keepComparison}</Button>
    </Form>
  )
}

/** Both answers side by side, step by step; kept only when asked. */
export const WhatIf = (props: Props) => {
  const { file, now, supposed, knownOn, language } = props
  const { computation: m } = sentences(language)
  const then = assessment(supposedCase(file, supposed), knownOn)
  if (now.kind === 'unreadable' || then.kind === 'unreadable') return <p>{m.unreadable}</p>
  return (
    <>
      <ul>
        {suppositionInWords(supposed, language).map(line => (
          <li>{line}</li>
        ))}
      </ul>
      <SideBySide
        before={toStored(now.answer)}
        after={toStored(then.answer)}
        names={{ before: m.today, after: m.changed }}
        language={language}
      />
      <Keep {...props} />
    </>
  )
}
