import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner, Card } from '#ui/index.ts'
import { answerOf, type Computation } from '../domain/computation.ts'
import { holds, recomputed } from '../domain/recomputed.ts'
import { sentences } from '../messages/index.ts'
import { dayOfInstant } from './dates.ts'
import { ExplainedAnswer, euros } from './explained.tsx'
import { filePath } from './paths.ts'
import { SideBySide } from './side-by-side.tsx'

type Props = {
  readonly dossierId: string
  readonly one: Computation
  /** All that were kept for the request, newest first. */
  readonly kept: readonly Computation[]
  readonly context: StaffContext
}

/** The same facts, put again to the law of that day: a decision of before can be made again as it was. */
const Recomputed = ({ one, context }: Pick<Props, 'one' | 'context'>) => {
  const { language, today } = context
  const { computation: m } = sentences(language)
  const date = formatIsoDate(one.knownOn, language)
  if (!holds(one, one.knownOn)) return <Banner kind="warn" title={m.holdsNot({ date })} />
  if (holds(one, today.toString())) return <Banner kind="done" title={m.holds({ date })} />
  const answer = recomputed(one, today.toString())
  const given = answer && answerOf({ answer })
  return (
    <Banner kind="warn" title={m.holds({ date })}>
      {given === undefined ? null : (
        <p>{m.nowKnown({ amount: euros(given.integrationIncome.monthly, language) })}</p>
      )}
    </Banner>
  )
}

/** A computation that was kept, as it was said then, and what changed since the one before. */
export const Kept = ({ dossierId, one, kept, context }: Props) => {
  const { language } = context
  const { computation: m } = sentences(language)
  const date = dayOfInstant(one.computedAt.toString(), language)
  const previous = kept[kept.indexOf(one) + 1]
  return (
    <>
      <p>
        <a href={filePath(dossierId, 'computation')}>{m.backToNow}</a>
      </p>
      <Card title={m.kept({ date, by: one.computedByName })}>
        <ExplainedAnswer answer={one.answer} language={language} />
      </Card>
      <Recomputed one={one} context={context} />
      {previous === undefined ? null : (
        <Card title={m.sincePrevious({ date: dayOfInstant(previous.computedAt.toString(), language) })}>
          <SideBySide
            before={previous.answer}
            after={one.answer}
            names={{ before: m.previous, after: m.thisOne }}
            language={language}
          />
        </Card>
      )}
    </>
  )
}
