import { expect } from 'vitest'
import type { Walk } from './cast.ts'
import { amountByLaw, equity } from './law.ts'

/** The person opens their file on the telephone: state, pilot, decision, letter, and who looked. */
export async function look(walk: Walk): Promise<void> {
  const amina = await walk.phone()
  await amina.open('/fr')
  await amina.follow('Voir mon dossier')
  await amina.fill({ 'Votre code': walk.code.toLowerCase() })
  await amina.date({ 'Votre date de naissance': '1991-04-12' })
  await amina.press('Continuer')
  const page = await amina.reads()
  expect(page).toContain('Bonjour Amina')
  expect(page).toContain('Nous vous avons envoyé la décision.')
  expect(page).toContain('Test caseworker')
  expect(page).toContain(`Vous recevez ${amountByLaw()} par mois`)
  const { text } = await amina.paper(/^Décision, lettre/)
  expect(text).toContain(amountByLaw())
  expect(text).toContain(equity.reason)
  await amina.open('/fr/file/payments')
  const payments = await amina.reads()
  expect(payments).toContain(`Vous avez droit à ${amountByLaw()} par mois`)
  expect(payments).toContain('Nous ne savons pas où verser l’argent')
  await amina.open('/fr/file/status')
  await amina.follow('Qui a regardé mon dossier')
  const looks = await amina.reads()
  for (const who of ['Accueil', 'Assistant·e social·e', 'Présidence', 'Vous-même'])
    expect(looks).toContain(who)
  expect(looks).not.toContain('caseworker')
}
