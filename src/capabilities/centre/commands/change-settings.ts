import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { keepCentre } from '../domain/access.ts'
import {
  type CentreSettings,
  changedIn,
  hasCourt,
  mayBeEmpty,
  missingOfCourt,
  type SettingName,
  settingNames,
} from '../domain/settings.ts'
import { currentSettings } from '../queries/settings.ts'
import { replaceSettings } from '../store/settings.ts'

const settings = z
  .record(z.enum(settingNames), z.string().max(300))
  .refine(texts => settingNames.every(name => texts[name] !== '' || mayBeEmpty(name)))

/** The settings as they are now to be, and the version they were written from. */
export type ChangeSettings = { readonly version: number; readonly settings: CentreSettings }

export type ChangeSettingsRefusal =
  | { readonly kind: 'StaleVersion'; readonly current: number }
  /** Some of the court, not all of it. */
  | { readonly kind: 'CourtIncomplete'; readonly missing: readonly SettingName[] }
  /** The court was known: letters that leave tomorrow need it. */
  | { readonly kind: 'CourtNeeded' }

/** Changes what the centre says of itself. What stood before is kept, with who and when. */
export const changeSettings = command<ChangeSettings, { version: number }, ChangeSettingsRefusal>({
  name: 'centre:settings',
  access: keepCentre,
  input: z.strictObject({ version: z.int().min(1), settings }),
  async run(context, { version, settings: after }) {
    const { settings: before, version: current } = await currentSettings(context.db, context.tenantId)
    if (current !== version) return refuse({ kind: 'StaleVersion', current })
    const missing = missingOfCourt(after)
    if (missing.length > 0) return refuse({ kind: 'CourtIncomplete', missing })
    if (hasCourt(before) && !hasCourt(after)) return refuse({ kind: 'CourtNeeded' })
    const changed = changedIn(before, after)
    if (changed.length === 0) return ok({ version })
    if (!(await replaceSettings(context, { version, before, after, changed })))
      return refuse({ kind: 'StaleVersion', current: version + 1 })
    context.journal({ detail: { version, changed: changed.join(' ') } })
    return ok({ version: version + 1 })
  },
})
