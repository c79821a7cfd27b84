import { z } from 'zod'
import { addDays, isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepOffice } from '../domain/access.ts'
import { faultInStandingIn, faultInTerm, memberRoles, type TermRefusal } from '../domain/members.ts'
import { quorums, tieRules, voteForms } from '../domain/voting.ts'
import { allRules, allTerms, candidates } from '../queries/members.ts'
import { endTerm as end, insertRules, insertTerm } from '../store/members.ts'

const day = z.string().refine(isIsoDate)

const naming = z.strictObject({
  workerId: z.uuid(),
  role: z.enum(memberRoles),
  fromOn: day,
  untilOn: day.nullable(),
  /** The member a substitute sits for. */
  standsInFor: z.uuid().nullable().default(null),
})

export type NameMemberRefusal = CommonRefusal | TermRefusal | { readonly kind: 'NotACandidate' }

/** Writes down a term of office, from the deliberations of the council. */
export const nameMember = command<z.infer<typeof naming>, { workerId: string }, NameMemberRefusal>({
  name: 'decisions:name-member',
  access: keepOffice,
  input: naming,
  async run(context, term) {
    const known = await candidates(context.db)
    if (!known.some(({ id }) => id === term.workerId)) return refuse({ kind: 'NotACandidate' })
    const terms = await allTerms(context.db)
    const others = terms.filter(({ id }) => id === term.workerId)
    const fault = faultInTerm(term, others) ?? faultInStandingIn(term, terms)
    if (fault !== undefined) return refuse(fault)
    await insertTerm(context, term)
    context.journal({ detail: { workerId: term.workerId, role: term.role } })
    return ok({ workerId: term.workerId })
  },
})

const ending = z.strictObject({ termId: z.uuid() })

/** Ends a term yesterday: from today on the member no longer sits. A term that began today ends today. */
export const endTerm = command<z.infer<typeof ending>, { termId: string }, CommonRefusal>({
  name: 'decisions:end-term',
  access: keepOffice,
  input: ending,
  async run(context, { termId }) {
    const term = (await allTerms(context.db)).find(one => one.termId === termId)
    if (term === undefined) return refuse({ kind: 'NotFound' })
    const yesterday = addDays(context.today, -1).toString()
    const begunSince = term.fromOn > yesterday
    await end(context, termId, begunSince ? term.fromOn : yesterday)
    context.journal({ detail: { workerId: term.id, termId } })
    return ok({ termId })
  },
})

const ruling = z.strictObject({
  fromOn: day,
  quorum: z.enum(quorums),
  tieRule: z.enum(tieRules),
  voteForm: z.enum(voteForms),
  source: z.string().min(1).max(500),
})

export type RulesRefusal = CommonRefusal | { readonly kind: 'SameDay' }

/** Writes down the rules that hold from a day on, with where they were read; earlier ones stay for earlier meetings. */
export const setRules = command<z.infer<typeof ruling>, { fromOn: string }, RulesRefusal>({
  name: 'decisions:set-rules',
  access: keepOffice,
  input: ruling,
  async run(context, rules) {
    const known = await allRules(context.db)
    if (known.some(({ fromOn }) => fromOn === rules.fromOn)) return refuse({ kind: 'SameDay' })
    await insertRules(context, rules)
    context.journal({ detail: { fromOn: rules.fromOn } })
    return ok({ fromOn: rules.fromOn })
  },
})
