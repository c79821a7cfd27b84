import type { TestHouse } from '../../../../test/support/house.ts'
import { type EnterGround, enterGround } from '../commands/enter-ground.ts'
import { type SuspendClock, suspendClock } from '../commands/suspend-clock.ts'

/** Who calls. */
export const as = (house: TestHouse, role: Parameters<TestHouse['actor']>[0]) => ({
  tenantId: house.centre.tenantId,
  actor: house.actor(role),
})

/** A ground that no law gives: twenty days of the decision, in force since 2026. */
export const ground: EnterGround = {
  clockKind: 'decision',
  words: { fr: 'Exemple : un papier manque.', nl: 'Voorbeeld: een papier ontbreekt.', de: null, en: null },
  article: 'Texte d’essai, art. 1',
  source: 'Recueil d’essai, page 2',
  mostDays: 20,
  from: '2026-01-01',
  until: null,
}

/** Writes a ground down; gives its id. */
export async function givenGround(house: TestHouse, told: Partial<EnterGround> = {}): Promise<string> {
  const result = await house.execute(enterGround, as(house, 'director'), { ...ground, ...told })
  if (!result.ok) throw new Error(`The ground is refused: ${result.refusal.kind}`)
  return result.value.groundId
}

/** Suspends a delay as the lead does, or as another tries to. */
export const suspend = (
  house: TestHouse,
  told: Omit<SuspendClock, 'reason'>,
  role: Parameters<TestHouse['actor']>[0] = 'lead',
) => house.execute(suspendClock, as(house, role), { reason: 'Le bail manque.', ...told })
