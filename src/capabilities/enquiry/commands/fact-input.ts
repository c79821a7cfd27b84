import { z } from 'zod'
import type { CommonRefusal } from '#platform/command/command.ts'

/** What every fact is recorded with. `replaces`: the version it stands in for, as it was seen. */
export const factInput = {
  dossierId: z.uuid(),
  replaces: z.strictObject({ id: z.uuid(), version: z.int().min(1) }).nullable(),
  source: z.string().min(1).max(200),
  seenOn: z.iso.date(),
}

/** Why a fact is not recorded. */
export type FactRefusal =
  | CommonRefusal
  | { readonly kind: 'EndsBeforeItStarts' }
  | { readonly kind: 'SeenInFuture' }
