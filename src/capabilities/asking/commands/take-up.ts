import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { readCode } from '#capabilities/people/index.ts'
import { ok } from '#kernel/result.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { askGuard, clearGuard, countFailure } from '#platform/sessions/guard.ts'
import { mostFromOneAddress } from '../domain/keeping.ts'
import { type Draft, holdDraftOfCode, holdDraftOfSession } from '../queries/drafts.ts'
import { countFrom, lendDraft, releaseDraft } from '../store/drafts.ts'
import { newSession } from './begin-ask.ts'

const coming = z.strictObject({
  code: z.string().max(40),
  pin: z.string().max(10).nullable(),
  from: z.string().max(64),
})

/** Somebody comes back with a code, and the digits they chose if they chose any. */
export type TakeUp = z.infer<typeof coming>

/** What comes of it. Wrong tries are counted, so a wrong one is an outcome, not a refusal that undoes everything. */
export type TakenUp =
  | { readonly kind: 'Open'; readonly session: string }
  | { readonly kind: 'NoMatch' }
  | { readonly kind: 'Slow'; readonly seconds: number }
  | { readonly kind: 'Locked' }

const guarded = ({ tenantId, tools: { secrets }, now }: CommandContext, code: string) => ({
  tenantId,
  secrets,
  now,
  key: `asking:${code}`,
})

const same = (given: string, chosen: string): boolean => {
  const [a, b] = [Buffer.from(given.padEnd(8)), Buffer.from(chosen.padEnd(8))]
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

/** Wrong digits are refused. None at all lets one go on, and shows nothing of what was said before. */
function proves({ sealed }: Draft, pin: string | null): 'all' | 'nothing' | 'no' {
  if (pin === null || !sealed || sealed.pin === null) return 'nothing'
  return same(pin, sealed.pin) ? 'all' : 'no'
}

/** Takes up an unfinished ask in another browser: with the digits everything is there, without them only what is open. */
export const takeUp = command<TakeUp, TakenUp, never>({
  name: 'asking:take-up',
  access: {},
  alsoFor: ['system'],
  input: coming,
  async run(context, { code, pin, from }) {
    const read = readCode(code)
    if (read === undefined) return ok({ kind: 'NoMatch' })
    const guard = guarded(context, read)
    const state = await askGuard(context.db, guard)
    if (state.kind === 'locked') return ok({ kind: 'Locked' })
    if (state.kind === 'slow') return ok({ kind: 'Slow', seconds: state.seconds })
    if ((await countFrom(context, `code:${from}`)) > mostFromOneAddress)
      return ok({ kind: 'Slow', seconds: 3600 })
    const draft = await holdDraftOfCode(context, code)
    const sees = draft === undefined ? 'no' : proves(draft, pin)
    if (draft === undefined || sees === 'no') {
      await countFailure(context.db, guard)
      return ok({ kind: 'NoMatch' })
    }
    await clearGuard(context.db, guard)
    const session = newSession()
    await lendDraft(context, { id: draft.id, session, sees })
    context.journal({ detail: { draftId: draft.id, sees } })
    return ok({ kind: 'Open', session })
  },
})

/** Leaves an ask: the browser holds it no more. */
export const leaveAsk = command<{ session: string }, { left: 'yes' }, never>({
  name: 'asking:leave',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({ session: z.string().max(100) }),
  async run(context, { session }) {
    const draft = await holdDraftOfSession(context, session)
    if (draft !== undefined) await releaseDraft(context.db, draft.id)
    return ok({ left: 'yes' })
  },
})
