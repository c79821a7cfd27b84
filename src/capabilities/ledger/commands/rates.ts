import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepLedger, overrideRate as mayOverride } from '../domain/access.ts'
import { lawOfYear, type RateFault, rateFault } from '../domain/rate-check.ts'
import { subsidyFacts } from '../queries/subsidy-facts.ts'
import { insertFacts, insertRate } from '../store/subsidies.ts'

const year = z.int().min(2016).max(2100)
const people = z.int().min(0).max(100_000_000)
const averages = z.strictObject({
  year,
  averageHundredths: people,
  beforeHundredths: people,
  previousPercent: z.int().min(0).max(100).nullable(),
  source: z.string().min(1).max(200),
})

/** Records the averages that the State's rate of a year rests on, with where they stand. */
export const recordAverages = command<z.infer<typeof averages>, { year: number }, CommonRefusal>({
  name: 'ledger:record-averages',
  access: keepLedger,
  input: averages,
  async run(context, asked) {
    const factsId = await insertFacts(context, asked)
    context.journal({ detail: { factsId, year: asked.year } })
    return ok({ year: asked.year })
  },
})

const rate = z.strictObject({ year, articleId: z.uuid(), percent: z.int().min(0).max(100) })

export type RateRefusal = CommonRefusal | RateFault

/** Sets the rate the centre books for a year and an article: the law's, or it is refused with why. */
export const declareRate = command<z.infer<typeof rate>, { year: number }, RateRefusal>({
  name: 'ledger:declare-rate',
  access: keepLedger,
  input: rate,
  async run(context, asked) {
    const fault = rateFault(await subsidyFacts(context.db), asked)
    if (fault !== undefined) return refuse(fault)
    const rateId = await insertRate(context, { ...asked, lawPercent: asked.percent, overrideReason: null })
    context.journal({ detail: { rateId, year: asked.year, percent: asked.percent } })
    return ok({ year: asked.year })
  },
})

const overridden = rate.extend({ reason: z.string().min(1).max(1_000) })

/** Books another rate than the law's, by the director, with a reason that stays on the page. */
export const overrideRate = command<z.infer<typeof overridden>, { year: number }, CommonRefusal>({
  name: 'ledger:override-rate',
  access: mayOverride,
  input: overridden,
  async run(context, { reason, ...asked }) {
    const law = lawOfYear(await subsidyFacts(context.db), asked.year)
    const rateId = await insertRate(context, { ...asked, lawPercent: law.percent, overrideReason: reason })
    context.journal({ detail: { rateId, year: asked.year, percent: asked.percent, lawPercent: law.percent } })
    return ok({ year: asked.year })
  },
})
