// Persons read their own file, with the codes that the demonstration prints.
import { followTo, pickUp, press, see, take, write } from './citizen-phone.mjs'

async function knock(page, { code, birth }) {
  await page.goto('/fr/file')
  await write(page, {
    code,
    'birth-day': birth.getUTCDate(),
    'birth-month': birth.getUTCMonth() + 1,
    'birth-year': birth.getUTCFullYear(),
  })
  await press(page, 'Continuer')
}

/** Whoever is asked for papers: where it stands, what to send, who looked. */
async function asked(page) {
  await take(page, 'ou-en-est')
  await see(page, '/fr/file/papers', 'papiers')
  await followTo(page, '/fr/file/papers/send?')
  await take(page, 'papiers-envoyer')
  await page.goto('/fr/file/papers')
  await page.locator('main a[href$="/without"]').first().click()
  await page.waitForURL('**/without')
  await take(page, 'papiers-sans')
  await page.goto('/fr/file/status')
  await page.locator('main a[href$="/read"]').first().click()
  await page.waitForURL('**/read')
  await take(page, 'lettre')
  await see(page, '/fr/file/looks', 'qui-a-regarde')
  await followTo(page, '/fr/file/why/')
  await take(page, 'demander-pourquoi')
}

/** Whoever is paid: the money, what is known, what can be said. */
async function paid(page) {
  await see(page, '/fr/file/payments', 'paiements')
  await see(page, '/fr/file/known', 'ce-que-nous-savons')
  await followTo(page, '/fr/file/contest/')
  await take(page, 'contester')
  await see(page, '/fr/file/say', 'dire')
  await followTo(page, '/fr/file/said/')
  await take(page, 'dit')
  await see(page, '/fr/file/change', 'changement')
  await page.goto('/fr/file/change/income')
  await page.check('[name="what"][value="began"]')
  await take(page, 'changement-revenu')
  await see(page, '/fr/file/complain', 'plainte')
  await see(page, '/fr/file/choices', 'choix')
  await see(page, '/fr/file/attestations', 'attestations')
  await see(page, '/fr/file/everything', 'tout-mon-dossier')
  await see(page, '/fr/file/telephones', 'telephones')
}

/** Walks the file of two persons. */
export async function readMyFile(address, codes) {
  const one = await pickUp(address)
  await see(one, '/fr/file', 'porte')
  await see(one, '/fr/file/not-found', 'porte-inconnu')
  await see(one, '/fr/file/not-online', 'porte-pas-en-ligne')
  await knock(one, codes.enquiry)
  await asked(one)
  const other = await pickUp(address)
  await knock(other, codes['in-execution'])
  await paid(other)
}

/** A wrong code, and a file that the person closed for every screen. */
export async function stayOutside(address, codes) {
  const wrong = await pickUp(address)
  await knock(wrong, { ...codes.proposed, code: 'AAAAA AAAAA' })
  await take(wrong, 'porte-mauvais-code')
  const closing = await pickUp(address)
  await knock(closing, codes.proposed)
  await closing.goto('/fr/file/choices')
  await closing.check('[name="noOnlineView"]')
  await press(closing, 'Garder mes choix')
  await take(closing, 'vue-fermee')
  const closed = await pickUp(address)
  await knock(closed, codes.proposed)
  await take(closed, 'porte-fermee')
}
