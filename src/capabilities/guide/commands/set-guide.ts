import { z } from 'zod'
import { ok } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { setGuide as mayChoose } from '../domain/access.ts'
import { namings } from '../domain/settings.ts'
import { saveSettings } from '../store/settings.ts'

const input = z.strictObject({
  names: z.enum(namings),
  communeName: z.string().min(1).max(120).nullable(),
  communeUrl: z
    .string()
    .regex(/^https:\/\/[^\s<>"]{3,200}$/)
    .nullable(),
})

/** Chooses whether the public pages name persons, and whose site they are a part of. */
export const setGuide = command<z.infer<typeof input>, null, CommonRefusal>({
  name: 'guide:set',
  access: mayChoose,
  input,
  async run(context, settings) {
    await saveSettings(context, settings)
    return ok(null)
  },
})
