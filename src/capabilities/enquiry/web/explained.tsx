import type { Child } from 'hono/jsx'
import { formatMoney, parseMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Details, Table } from '#ui/index.ts'
import { answerOf, explainedLines, type StoredAnswer } from '../domain/computation.ts'
import { sentences } from '../messages/index.ts'

type Props = { readonly answer: StoredAnswer; readonly language: StaffLanguage }

/** A decimal string of the contract, as people read it. */
export function euros(text: string, language: StaffLanguage): string {
  const read = parseMoney(text)
  return read.ok ? formatMoney(read.value, language) : text
}

const marks = { term: '', detail: '', result: '= ' } as const

const LinesTable = ({ answer, language }: Props) => {
  const { computation: m } = sentences(language)
  const columns = [
    { key: 'line', label: m.line, role: 'head' as const },
    { key: 'why', label: m.why },
    { key: 'article', label: m.article },
    { key: 'amount', label: m.amount, align: 'end' as const },
  ]
  const rows = explainedLines({ answer }, language).map(({ label, sentence, article, printed, role }) => ({
    cells: {
      line: role === 'result' ? <strong>{label}</strong> : label,
      why: sentence,
      article,
      amount: role === 'detail' ? '' : <span class="numbers">{`${marks[role]}${printed}`}</span>,
    },
  }))
  return <Table caption={m.lines} columns={columns} rows={rows} />
}

/** Codes are for whoever maintains the rules: folded, the sentence says it all. */
export const Codes = ({ codes, language }: { codes: readonly string[]; language: StaffLanguage }) => (
  <Details summary={sentences(language).computation.codes}>
    {codes.map(code => (
      <div>
        <code>{code}</code>
      </div>
    ))}
  </Details>
)

const Warnings = ({ answer, language }: Props) => {
  const { computation: m } = sentences(language)
  const codes = 'refused' in answer ? [] : answer.warnings
  if (codes.length === 0) return null
  return (
    <Banner kind="info" title={m.warnings}>
      <ul>
        {codes.map((_, index) => (
          <li>{answer.said[language].warnings[index]}</li>
        ))}
      </ul>
      <Codes codes={codes.map(({ code }) => code)} language={language} />
    </Banner>
  )
}

const Headline = ({ answer, language }: Props) => {
  const { computation: m } = sentences(language)
  const given = answerOf({ answer })
  if (given === undefined) return null
  const { monthly, annual } = given.integrationIncome
  if (!given.entitled) return <p class="prose">{m.notEntitled}</p>
  return (
    <p>
      <strong>{m.perMonth({ amount: euros(monthly, language) })}</strong>,{' '}
      {m.perYear({ amount: euros(annual, language) })}.{' '}
      {given.startedMonth === null
        ? null
        : m.started({ amount: euros(given.startedMonth.amount, language), days: given.startedMonth.days })}
    </p>
  )
}

/** An answer of the law as a caseworker reads it: the amount, each line with its article, what to check; or why not. */
export const ExplainedAnswer = ({ answer, language, children }: Props & { children?: Child }) => {
  const { computation: m } = sentences(language)
  if ('refused' in answer)
    return (
      <Banner kind="warn" title={m.refused}>
        <p>{answer.refused.text[language]}</p>
        {children}
        <Codes codes={[answer.refused.code, answer.refused.pointer]} language={language} />
      </Banner>
    )
  return (
    <>
      <Headline answer={answer} language={language} />
      <Warnings answer={answer} language={language} />
      <LinesTable answer={answer} language={language} />
    </>
  )
}
