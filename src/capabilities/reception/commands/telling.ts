import type { CommandContext } from '#platform/command/command.ts'
import { publishSignal } from '#platform/signals/signal.ts'

/** What is heard when somebody comes, is called or goes. */
export const receptionTopic = 'reception'

/** What the screens of the waiting room hear: a number appeared or went. */
export const screenTopic = 'reception-screen'

/** Tells the counter, and those for whom somebody came, to look again. */
export async function tellStaff(
  { db }: Pick<CommandContext, 'db'>,
  { workerId, serviceId }: { readonly workerId: string | null; readonly serviceId: string | null },
): Promise<void> {
  const concerned = ['reception', workerId, serviceId].filter(each => each !== null)
  await publishSignal(db, { topic: receptionTopic, audience: concerned })
}

/** Tells the screens. */
export const tellScreens = ({ db }: Pick<CommandContext, 'db'>): Promise<void> =>
  publishSignal(db, { topic: screenTopic, audience: [] })
