// Persons read their own file, with the codes that the demonstration prints.
import { dateFields, type Key, type PickUp, see, type Walker } from './walker.ts'

/** Persons by the state of their request; of the others there may be none. */
export type Keys = Readonly<Record<'enquiry' | 'in-execution' | 'proposed', Key>> &
  Readonly<Partial<Record<'received' | 'notified', Key>>>

/** Stands at the door and gives a code. */
export async function knock(walker: Walker, { code, birth }: Key): Promise<void> {
  await walker.open('/fr/file')
  await walker.write({ code, ...dateFields('birth', birth) })
  await walker.press('Continuer')
}

const words = 'Je ne comprends pas.'

/** Sends words with a form; at first without a word. */
export async function tell(walker: Walker, label = 'Envoyer'): Promise<void> {
  await walker.press(label)
  await walker.write({ words })
  await walker.press(label)
}

async function sendPaper(walker: Walker): Promise<void> {
  await walker.follow('/fr/file/papers/send?')
  await walker.take('papiers-envoyer')
  await walker.press('Envoyer')
  await walker.attach('files')
  await walker.press('Envoyer')
}

/** Whoever is asked for papers: where it stands, what to send, who looked. */
async function asked(walker: Walker): Promise<void> {
  await walker.take('ou-en-est')
  await see(walker, '/fr/file/papers', 'papiers')
  await walker.follow('/without')
  await walker.take('papiers-sans')
  await tell(walker, 'Le dire')
  await walker.open('/fr/file/papers')
  await sendPaper(walker)
  await walker.open('/fr/file/status')
  await walker.follow('/read')
  await walker.take('lettre')
  await see(walker, '/fr/file/looks', 'qui-a-regarde')
  await walker.follow('/fr/file/why/')
  await walker.take('demander-pourquoi')
  await walker.write({ words: 'x'.repeat(2001) })
  await walker.press('Envoyer')
  await walker.write({ words })
  await walker.press('Envoyer')
  await walker.open('/fr/stuck')
  await tell(walker)
}

/** Says each kind of change; at first with nothing in it. Then sees what another income would change. */
async function sayChanges(walker: Walker): Promise<void> {
  await see(walker, '/fr/file/change', 'changement')
  for (const topic of ['moved', 'household', 'income', 'account', 'other']) {
    await walker.open(`/fr/file/change/${topic}`)
    await walker.press('Envoyer')
  }
  await walker.open('/fr/file/change/income')
  await walker.tick('what', 'began')
  await walker.take('changement-revenu')
  await walker.write({ ...dateFields('on', new Date('2026-12-01')), cents: '500,00' })
  await walker.press('Voir ce que cela change')
  await walker.press('Envoyer')
}

/** Makes an attestation, lets somebody verify it, takes it back. */
async function attest(walker: Walker, pickUp: PickUp): Promise<void> {
  await see(walker, '/fr/file/attestations', 'attestations')
  await walker.press('Faire l’attestation')
  const code = await walker.find(/\b[0-9A-Z](?:\s?[0-9A-Z]){15}\b/, '/fr/file/letters/')
  const landlord = await pickUp()
  await landlord.open('/fr/verify')
  await landlord.write({ code })
  await landlord.press('Vérifier')
  await walker.press('Ne plus la laisser vérifier')
}

/** Whoever is paid: the money, what is known, what can be said. */
async function paid(walker: Walker, pickUp: PickUp): Promise<void> {
  await see(walker, '/fr/file/payments', 'paiements')
  await see(walker, '/fr/file/known', 'ce-que-nous-savons')
  await walker.follow('/fr/file/contest/')
  await walker.take('contester')
  await tell(walker)
  await see(walker, '/fr/file/say', 'dire')
  await walker.follow('/fr/file/said/')
  await walker.take('dit')
  await sayChanges(walker)
  await see(walker, '/fr/file/complain', 'plainte')
  await walker.press('Envoyer')
  await walker.tick('topic', 'way')
  await walker.write({ words })
  await walker.press('Envoyer')
  await see(walker, '/fr/file/choices', 'choix')
  await walker.tick('contactChannel', 'email')
  await walker.press('Garder mes choix')
  await walker.open('/fr/file/choices')
  await walker.press('Garder mes choix')
  await attest(walker, pickUp)
  await see(walker, '/fr/file/everything', 'tout-mon-dossier')
  await see(walker, '/fr/file/telephones', 'telephones')
  for (const gone of ['letters/none/read', 'said/none', 'contest/resource/none', 'why/none'])
    await walker.open(`/fr/file/${gone}`)
}

/** Whoever is neither asked nor paid yet: where it stands, and lists with little in them. */
async function lookIn(walker: Walker, key: Key): Promise<void> {
  await knock(walker, key)
  for (const page of ['papers', 'payments', 'known', 'say', 'attestations'])
    await walker.open(`/fr/file/${page}`)
  await walker.tick('kind', 'paid')
  await walker.press('Faire l’attestation')
}

/** Walks the file of two persons, and looks into those of the others. */
export async function readMyFile(pickUp: PickUp, keys: Keys): Promise<void> {
  const one = await pickUp()
  await see(one, '/fr/file', 'porte')
  await see(one, '/fr/file/not-found', 'porte-inconnu')
  await see(one, '/fr/file/not-online', 'porte-pas-en-ligne')
  await knock(one, keys.enquiry)
  await asked(one)
  const other = await pickUp()
  await knock(other, keys['in-execution'])
  await paid(other, pickUp)
  await other.open('/fr/file/status')
  await other.press('Fermer mon dossier')
  for (const key of [keys.received, keys.notified]) if (key !== undefined) await lookIn(await pickUp(), key)
}

/** Nothing written, a wrong code, and a file that the person closed for every screen. */
export async function stayOutside(pickUp: PickUp, keys: Keys): Promise<void> {
  const wrong = await pickUp()
  await wrong.open('/fr/file')
  await wrong.press('Continuer')
  await knock(wrong, { ...keys.proposed, code: 'AAAAA AAAAA' })
  await wrong.take('porte-mauvais-code')
  const closing = await pickUp()
  await knock(closing, keys.proposed)
  await closing.open('/fr/file/choices')
  await closing.tick('noOnlineView', 'yes')
  await closing.press('Garder mes choix')
  await closing.take('vue-fermee')
  const closed = await pickUp()
  await knock(closed, keys.proposed)
  await closed.take('porte-fermee')
}
