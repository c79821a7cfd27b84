import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { keepWays } from '../domain/access.ts'
import type { MessageSettings } from '../domain/settings.ts'
import { messageSettings } from '../queries/settings.ts'
import { insertSettings } from '../store/settings.ts'

/** The settings as they are now to be, made from this version. */
export type ChangeSettings = { readonly version: number; readonly settings: MessageSettings }

/** Writes from which address each service writes; what stood before stays readable. */
export const changeSettings = command<ChangeSettings, { version: number }, CommonRefusal>({
  name: 'messages:change-settings',
  access: keepWays,
  input: z.strictObject({
    version: z.number().int(),
    settings: z.strictObject({ addresses: z.record(z.uuid(), z.email()) }),
  }),
  async run(context, { version, settings }) {
    const now = await messageSettings(context.db)
    if (now.version !== version || !(await insertSettings(context, version + 1, settings)))
      return refuse({ kind: 'StaleVersion', current: now.version })
    context.journal({ detail: { version: version + 1 } })
    return ok({ version: version + 1 })
  },
})
