import { readFile } from 'node:fs/promises'
import { bounceReminder } from '#capabilities/handoffs/index.ts'
import { bounce } from '#capabilities/messages/index.ts'
import { readBounce } from '#integrations/smtp/read-bounce.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import type { OpenHouse } from './open-house.ts'

const said = (code: number, line: string): Said => ({
  code,
  out: code === 0 ? [line] : [],
  err: code === 0 ? [] : [line],
})

/** Marks what one centre sent, to a person or a partner, as come back; undefined when it is of another centre. */
async function bounceIn({ execute }: OpenHouse, tenantId: string, attemptId: string) {
  const caller = { tenantId, actor: { kind: 'system' } } as const
  const told = await execute(bounce, caller, { attemptId })
  if (told.ok) return told.value.counted
  const reminded = await execute(bounceReminder, caller, { reminderId: attemptId })
  return reminded.ok ? reminded.value.counted : undefined
}

async function bounceFile(house: OpenHouse, file: string): Promise<Said> {
  const bytes = await readFile(file).catch(() => {
    throw new CannotStart('configuration', `${file} cannot be read.`)
  })
  const read = await readBounce(bytes)
  if (read.kind === 'other')
    return said(1, 'This is no report of a mail server about a mail of ours. Nothing was changed.')
  if (read.kind === 'delayed') return said(0, 'The mail server is still trying. Nothing was changed.')
  for (const { id } of await house.tenants.all()) {
    const counted = await bounceIn(house, id, read.attemptId)
    if (counted === 'yes') return said(0, 'The mail did not arrive: it is noted, and the next way is taken.')
    if (counted === 'no') return said(0, 'This was known already. Nothing was changed.')
  }
  return said(1, 'No centre here sent this mail. Nothing was changed.')
}

/** `messages bounce FILE`: a mail that came back, as the mailbox keeps it. */
export async function messagesCommand(house: OpenHouse, words: readonly string[]): Promise<Said> {
  const [act, file, ...others] = words
  if (act !== 'bounce' || file === undefined || others.length > 0)
    throw new CannotStart('configuration', 'Say `messages bounce FILE.eml`.')
  return bounceFile(house, file)
}
