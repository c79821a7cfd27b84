import { formatMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Table } from '#ui/index.ts'
import { type Assessment, assessment } from '../domain/assessment.ts'
import { type CaseFile, type Hypothesis, withHypothesis } from '../domain/case-file.ts'
import { toStored } from '../domain/computation.ts'
import { differencesBetween } from '../domain/differences.ts'
import { sentences, wordOf } from '../messages/index.ts'
import { ExplainedAnswer, euros } from './explained.tsx'

type Props = {
  readonly file: CaseFile
  readonly now: Assessment
  readonly hypothesis: Hypothesis
  readonly knownOn: string
  readonly language: StaffLanguage
}

const say = (part: string, text: string, language: StaffLanguage): string =>
  part === 'category' ? wordOf(sentences(language).words.category, text) : euros(text, language)

/** Both results side by side, part by part; then the second one line by line. */
export const WhatIf = ({ file, now, hypothesis, knownOn, language }: Props) => {
  const { computation: m } = sentences(language)
  const then = assessment(withHypothesis(file, hypothesis), knownOn)
  if (now.kind === 'unreadable' || then.kind === 'unreadable') return <p>{m.unreadable}</p>
  const answer = toStored(then.answer)
  if (now.kind === 'refused' || then.kind === 'refused')
    return <ExplainedAnswer answer={answer} language={language} />
  const day = { assessedOn: file.on }
  const differences = differencesBetween({ ...day, answer: toStored(now.answer) }, { ...day, answer })
  const change = then.answer.integrationIncome.monthly - now.answer.integrationIncome.monthly
  const columns = [
    { key: 'part', label: m.line, role: 'head' as const },
    { key: 'now', label: m.today, align: 'end' as const },
    { key: 'changed', label: m.changed, align: 'end' as const },
  ]
  const rows = differences.map(({ part, before, after }) => ({
    cells: { part: m.part[part], now: say(part, before, language), changed: say(part, after, language) },
  }))
  return (
    <>
      <p>
        {m.difference} : <strong>{m.perMonth({ amount: formatMoney(change, language) })}</strong>
      </p>
      <Table caption={m.whatIf} captionShown="hidden" columns={columns} rows={rows} />
      <ExplainedAnswer answer={answer} language={language} />
    </>
  )
}
