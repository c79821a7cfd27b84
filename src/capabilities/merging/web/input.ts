import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formId, formOptionalText, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { DecideMerge } from '../commands/decide.ts'
import type { ProposeMerge } from '../commands/propose.ts'
import type { UndoMerge } from '../commands/undo.ts'
import { sentences } from '../messages/index.ts'

const most = 500

/** Which of the two stays, and why they are one. */
export function proposeForm(language: StaffLanguage): z.ZodType<ProposeMerge> {
  const m = sentences(language)
  return z
    .strictObject({
      one: formId,
      other: formId,
      oneVersion: formVersion,
      otherVersion: formVersion,
      kept: z.uuid({ error: m.whichRequired }),
      reason: formText(most, { required: m.reasonRequired, long: m.reasonLong, control: m.control }),
    })
    .transform(({ one, other, oneVersion, otherVersion, kept, reason }) =>
      kept === other
        ? { keptId: other, mergedId: one, keptVersion: otherVersion, mergedVersion: oneVersion, reason }
        : { keptId: one, mergedId: other, keptVersion: oneVersion, mergedVersion: otherVersion, reason },
    )
}

/** One or two; two with why. */
export function decideForm(language: StaffLanguage, id: string): z.ZodType<DecideMerge> {
  const m = sentences(language)
  return z
    .strictObject({
      version: formVersion,
      keptVersion: formVersion,
      mergedVersion: formVersion,
      answer: formChoice(['one', 'two'], m.answerRequired),
      refusal: formOptionalText(most, { long: m.reasonLong, control: m.control }),
    })
    .transform(typed => ({ ...typed, id: isUuid(id) ? id : '' }))
}

const sidePrefix = 'side-'

/** Why they are two again, and whose each thing is that came since. */
export function undoForm(language: StaffLanguage, id: string): z.ZodType<UndoMerge> {
  const m = sentences(language)
  return z
    .object({
      version: formVersion,
      reason: formText(most, { required: m.reasonRequired, long: m.reasonLong, control: m.control }),
    })
    .catchall(z.unknown())
    .transform(({ version, reason, ...rest }) => {
      const sides = Object.entries(rest).flatMap(([name, value]) => {
        const item = name.slice(sidePrefix.length)
        const side = value === 'kept' || value === 'merged' ? value : undefined
        return name.startsWith(sidePrefix) && isUuid(item) && side !== undefined
          ? [[item, side] as const]
          : []
      })
      return { id: isUuid(id) ? id : '', version, reason, sides: Object.fromEntries(sides) }
    })
}
