// The pages that anybody reads, without a code.
import { pickUp, press, see, take, write } from './citizen-phone.mjs'

const pages = [
  ['/fr', 'accueil'],
  ['/fr/ask', 'que-demander'],
  ['/fr/rights', 'droits'],
  ['/fr/rights/le-revenu-d-integration', 'un-droit'],
  ['/fr/rights/le-revenu-d-integration?easy=yes', 'un-droit-facile'],
  ['/fr/emergency', 'urgence'],
  ['/fr/places', 'ou-et-quand'],
  ['/fr/people', 'qui-est-qui'],
  ['/fr/news', 'nouvelles'],
  ['/fr/search?q=loyer', 'chercher'],
  ['/fr/welcome', 'langues'],
  ['/fr/welcome/ar', 'arabe'],
  ['/fr/rules', 'regles'],
  ['/fr/doors', 'portes'],
  ['/fr/told', 'signale'],
  ['/fr/stuck', 'bloque'],
  ['/fr/verify', 'verifier'],
  ['/fr/screen?hold=yes', 'ecran-public'],
  ['/fr/nulle-part', 'page-inconnue'],
]

/** Walks the public site. */
export async function lookAround(address) {
  const page = await pickUp(address)
  for (const [path, name] of pages) await see(page, path, name)
  await page.goto('/fr/verify')
  await write(page, { code: 'AAAAA BBBBB CCCCC' })
  await press(page, 'Vérifier')
  await take(page, 'verifier-inconnu')
  await page.goto('/fr/stuck')
  await write(page, { words: 'Je ne trouve pas où envoyer mon bail.' })
  await press(page, 'Envoyer')
  await take(page, 'bloque-recu')
}
