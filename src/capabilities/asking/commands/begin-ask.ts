import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { codeFrom, codeLength } from '#capabilities/people/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { mostFromOneAddress } from '../domain/keeping.ts'
import { countFrom, insertDraft } from '../store/drafts.ts'

const beginning = z.strictObject({ language: z.enum(languages), from: z.string().max(64) })

/** Somebody begins an ask on the web. `from`: the address, to slow down a flood. */
export type BeginAsk = z.infer<typeof beginning>

/** Too many began from one address within an hour: they are asked to call or to come. */
export type BeginRefusal = { readonly kind: 'TooMany' }

/** A new hold on an ask: what the browser brings with each page. */
export const newSession = (): string => randomBytes(24).toString('base64url')

/** Begins an ask under a code that is told now; without a name, an account, or an address of any kind. */
export const beginAsk = command<BeginAsk, { session: string }, BeginRefusal>({
  name: 'asking:begin',
  access: {},
  alsoFor: ['system'],
  input: beginning,
  async run(context, { language, from }) {
    if ((await countFrom(context, from)) > mostFromOneAddress) return refuse({ kind: 'TooMany' })
    const session = newSession()
    const sealed = { code: codeFrom(randomBytes(codeLength)), pin: null, values: {} }
    const draftId = await insertDraft(context, { sealed, session, language })
    context.journal({ detail: { draftId } })
    return ok({ session })
  },
})
