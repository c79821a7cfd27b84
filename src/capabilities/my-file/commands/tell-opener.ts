import { createHash } from 'node:crypto'
import { z } from 'zod'
import { tell } from '#capabilities/messages/index.ts'
import { formatLongDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import { ok } from '#kernel/result.ts'
import { uuidOf } from '#kernel/uuid.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { telephoneSentences } from '../messages/telephones.ts'

/** What opens a person's file from now on, or no more, and what it is told by. */
type Opener = {
  readonly personId: string
  readonly reason: 'telephone-added' | 'telephone-removed' | 'identity-used'
  readonly causeId: string
  /** Of who vouched. */
  readonly name?: string
}

/**
 * Tells a person what opens their file, or opens it no more, and never by the telephone that it may be about: by mail, by
 * a letter, or by somebody who calls. The words stand in a letter and in a call only.
 */
export async function tellOpener(context: CommandContext, opener: Opener): Promise<void> {
  const { personId, reason, causeId, name = '' } = opener
  const words = languages.map(language => {
    const m = telephoneSentences(language)
    const date = formatLongDate(context.today, language)
    return [language, [m.told[reason]({ date, name }), m.toldNotYou]]
  })
  await tell(context, { personId, reason, causeId, words: Object.fromEntries(words) })
}

type Used = { readonly personId: string; readonly provider: string }

/** The first use of a provider by a person, as a cause: the same each time. */
export const firstUse = ({ personId, provider }: Used) => ({
  personId,
  reason: 'identity-used' as const,
  causeId: uuidOf(createHash('sha256').update(`${personId}:${provider}`).digest()),
})

/** Tells a person that their file was opened by somebody who vouched for them: once for each who does. */
export const tellIdentity = command<{ provider: string; name: string }, null, never>({
  name: 'my-file:tell-identity',
  access: {},
  alsoFor: ['person'],
  input: z.strictObject({ provider: z.string().max(20), name: z.string().max(40) }),
  async run(context, { provider, name }) {
    const { actorId: personId } = context
    await tellOpener(context, { ...firstUse({ personId, provider }), name })
    context.journal({ personId, detail: { by: provider } })
    return ok(null)
  },
})
