import type { CommandContext } from '#platform/command/command.ts'
import { settlePosted } from '../store/sendings.ts'
import { humansDid } from './go-on.ts'

/**
 * Notes that these letters left by post, with the tasks that asked for it, whoever had them. One that was settled before,
 * by a colleague who posted it alone, stays as it is. Gives those that left now.
 */
export async function closePosted(
  context: CommandContext,
  attemptIds: readonly string[],
): Promise<readonly string[]> {
  const left = await settlePosted(context, attemptIds)
  await humansDid(context, left, 'posted')
  return left
}
