import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext, CommonRefusal } from '#platform/command/command.ts'
import { maySend } from '../domain/templates.ts'
import { letterOf, type WrittenLetter } from '../queries/letters.ts'
import { lockLetter } from '../store/letters.ts'
import { rolesOf } from './start.ts'

export type LetterRefusal =
  | CommonRefusal
  /** This role does not send that kind of letter. */
  | { readonly kind: 'NotYourKind' }
  /** It left: it does not change any more. */
  | { readonly kind: 'AlreadySent' }

type Asked = { readonly personId: string; readonly letterId: string; readonly version: number }

/** The letter, held until the end; refused when it left, or changed since the form was made. */
export async function heldLetter(
  context: CommandContext,
  { personId, letterId, version }: Asked,
): Promise<Result<WrittenLetter, LetterRefusal>> {
  await lockLetter(context.db, letterId)
  const letter = await letterOf(context.db, personId, letterId)
  if (letter === undefined) return refuse({ kind: 'NotFound' })
  if (!maySend(rolesOf(context), letter.template)) return refuse({ kind: 'NotYourKind' })
  if (letter.sentAt !== null) return refuse({ kind: 'AlreadySent' })
  if (letter.version !== version) return refuse({ kind: 'StaleVersion', current: letter.version })
  return ok(letter)
}
