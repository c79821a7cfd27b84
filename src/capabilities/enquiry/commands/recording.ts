import type { CommandContext } from '#platform/command/command.ts'
import type { Recording } from '../store/facts.ts'

/** Who writes, when, about which file: the part of a command's context that the stores need. */
export const recordingOf = (
  { db, tenantId, actorId, now }: CommandContext,
  dossierId: string,
): Recording => ({ db, tenantId, actorId, now, dossierId })
