// The pages that anybody reads, without a code.
import { type PickUp, see, type Walker } from './walker.ts'

const pictured = [
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
] as const

/** The same pages the easy way, with nothing found, or of one kind only. */
const others = [
  '/fr/ask?easy=yes',
  '/fr/rights?easy=yes',
  '/fr/places?easy=yes',
  '/fr/emergency?easy=yes',
  '/fr/news?easy=yes',
  '/fr/search',
  '/fr/search?q=zzzz',
  '/fr/rights/rien',
  '/fr/welcome/zz',
  '/fr/doors?kind=housing',
]

/** Every text of the guide that has a page of its own, both ways. */
async function readEveryText(walker: Walker): Promise<void> {
  for (const list of ['/fr/rights', '/fr/ask']) {
    await walker.open(list)
    for (const path of await walker.links('/fr/rights/')) {
      await walker.open(path)
      await walker.open(`${path}?easy=yes`)
    }
  }
}

/** Somebody holds a paper with a code that is none, then one that nobody was given. */
export async function verifyPaper(walker: Walker): Promise<void> {
  await walker.open('/fr/verify')
  await walker.write({ code: 'AAAAA BBBBB CCCCC' })
  await walker.press('Vérifier')
  await walker.take('verifier-inconnu')
  await walker.write({ code: 'AAAA BBBB CCCC DDDD' })
  await walker.press('Vérifier')
}

/** Somebody says that they are stuck; at first without a word. */
export async function sayStuck(walker: Walker): Promise<void> {
  await walker.open('/fr/stuck')
  await walker.press('Envoyer')
  await walker.write({ words: 'Je ne trouve pas où envoyer mon bail.' })
  await walker.press('Envoyer')
  await walker.take('bloque-recu')
}

/** Walks the public site. */
export async function lookAround(pickUp: PickUp): Promise<void> {
  const walker = await pickUp()
  for (const [path, name] of pictured) await see(walker, path, name)
  for (const path of others) await walker.open(path)
  await readEveryText(walker)
  await verifyPaper(walker)
  await sayStuck(walker)
}
