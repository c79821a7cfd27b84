// Somebody asks for help on the web, from the first question to the receipt.
import { pickUp, press, see, take, write } from './citizen-phone.mjs'

/** What is answered, question by question: words to write and boxes to tick. */
const answers = [
  {
    words: { wording: 'Mon contrat est fini. Je ne peux plus payer le loyer.' },
    ticks: ['kind=integration-income'],
  },
  { ticks: ['urgencies=roof'] },
  { words: { phone: '0499 00 12 34' }, ticks: ['contactChannel=phone'] },
  { ticks: ['language=fr'] },
  {
    words: {
      givenName: 'Amina',
      familyName: 'Haddad',
      'birthDate-day': 12,
      'birthDate-month': 4,
      'birthDate-year': 1991,
    },
  },
  { words: { street: 'Rue du Marais 8', postalCode: '1299', municipality: 'Belle-Rive' } },
  { words: { household: 1 } },
  { words: { note: 'Je préfère venir le matin.' } },
]

async function answerAll(page) {
  for (const [index, { words = {}, ticks = [] }] of answers.entries()) {
    await page.goto(`/fr/asking/${index + 1}`)
    await write(page, words)
    for (const tick of ticks) {
      const [name, value] = tick.split('=')
      await page.check(`[name="${name}"][value="${value}"]`)
    }
    await take(page, `demander-${index + 1}`)
    await press(page, 'Continuer')
    if (index === 1) await take(page, 'demander-urgent')
  }
}

/** Walks a request, with what is beside the way: a photo, a pause, a call, coming back. */
export async function askForHelp(address) {
  const page = await pickUp(address)
  await see(page, '/fr/asking', 'demander')
  await press(page, 'Commencer')
  await press(page, 'Continuer')
  await take(page, 'demander-erreur')
  await answerAll(page)
  await see(page, '/fr/asking/papers', 'demander-photo')
  await see(page, '/fr/asking/pause', 'demander-pause')
  await see(page, '/fr/asking/check', 'demander-relire')
  await press(page, 'Envoyer ma demande')
  await take(page, 'demander-recu')
  await see(await pickUp(address), '/fr/asking/again', 'demander-reprendre')
}
