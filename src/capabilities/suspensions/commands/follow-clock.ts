import { tell } from '#capabilities/messages/index.ts'
import { type CardClock, moveTaskDay, type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { CommandContext } from '#platform/command/command.ts'

/** A day that moved: whose file, which delay, what caused it, and what to say. */
export type Moved = {
  readonly card: RequestCard
  readonly clockId: string
  readonly causeId: string
  readonly words: (clock: CardClock, language: Language) => readonly string[]
}

/** What follows a delay whose day moved: its task moves along, and the person is told by the way that they wished. */
export async function followClock(
  context: CommandContext,
  { card, clockId, causeId, words }: Moved,
): Promise<CardClock> {
  const after = await requestCard(context.db, card.id)
  const clock = after?.clocks.find(({ id }) => id === clockId)
  if (clock === undefined) throw new Error('A delay is gone that was there a moment ago.')
  await moveTaskDay(context.db, { kind: 'requests:clock', causeId: clockId, dueOn: clock.dueOn })
  await tell(context, {
    personId: card.personId,
    reason: 'news',
    causeId,
    dossierId: card.dossierId,
    requestId: card.id,
    words: Object.fromEntries(languages.map(language => [language, words(clock, language)])),
  })
  return clock
}
