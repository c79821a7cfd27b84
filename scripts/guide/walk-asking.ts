// Somebody asks for help on the web, from the first question to the receipt.
import { type PickUp, see, type Walker } from './walker.ts'

type Answer = {
  readonly words?: Readonly<Record<string, string | number>>
  readonly ticks?: readonly (readonly [string, string])[]
  /** What is written first and cannot be kept: the page says what to do. */
  readonly wrong?: Answer
}

/** What is answered, question by question: words to write and boxes to tick. */
const answers: readonly Answer[] = [
  {
    words: { wording: 'Mon contrat est fini. Je ne peux plus payer le loyer.' },
    ticks: [['kind', 'integration-income']],
    wrong: {},
  },
  { ticks: [['urgencies', 'roof']] },
  {
    words: { phone: '0499 00 12 34' },
    ticks: [['contactChannel', 'phone']],
    wrong: { ticks: [['contactChannel', 'phone']] },
  },
  { ticks: [['language', 'fr']] },
  {
    words: {
      givenName: 'Amina',
      familyName: 'Haddad',
      'birthDate-day': 12,
      'birthDate-month': 4,
      'birthDate-year': 1991,
    },
    wrong: { words: { 'birthDate-day': 12, nationalNumber: '123' } },
  },
  {
    words: { street: 'Rue du Marais 8', postalCode: '1299', municipality: 'Belle-Rive' },
    wrong: { words: { street: 'Rue du Marais 8', postalCode: '12' } },
  },
  { words: { household: 1 }, wrong: { words: { household: 'beaucoup' } } },
  { words: { note: 'Je préfère venir le matin.' } },
]

async function answer(walker: Walker, { words = {}, ticks = [] }: Answer): Promise<void> {
  await walker.write(words)
  for (const [name, value] of ticks) await walker.tick(name, value)
}

async function answerAll(walker: Walker): Promise<void> {
  for (const [index, each] of answers.entries()) {
    await walker.open(`/fr/asking/${index + 1}`)
    if (each.wrong !== undefined) {
      await answer(walker, each.wrong)
      await walker.press('Continuer')
      if (index === 0) await walker.take('demander-erreur')
      await walker.open(`/fr/asking/${index + 1}`)
    }
    await answer(walker, each)
    await walker.take(`demander-${index + 1}`)
    await walker.press('Continuer')
    if (index === 1) await walker.take('demander-urgent')
  }
}

/** Adds a photo; at first none was chosen. It may be taken away again. */
async function addPhoto(walker: Walker): Promise<void> {
  await see(walker, '/fr/asking/papers', 'demander-photo')
  await walker.press('Ajouter')
  await walker.attach('files')
  await walker.press('Ajouter')
  await walker.press('Enlever')
}

/** Stops half-way: digits that protect, and a call; each wrong at first. Gives the code with which one comes back. */
async function pause(walker: Walker): Promise<string> {
  await see(walker, '/fr/asking/pause', 'demander-pause')
  const code = await walker.find(/\b[0-9A-Z]{5}\s[0-9A-Z]{5}\b/)
  await walker.press('Garder ces chiffres')
  await walker.write({ pin: '4711' })
  await walker.press('Garder ces chiffres')
  await walker.press('Appelez-moi')
  await walker.write({ phone: '0499 00 12 34' })
  await walker.press('Appelez-moi')
  await walker.open('/fr/asking')
  await walker.press('Fermer la demande sur cet appareil')
  return code
}

/** Comes back with the code; at first with a code that is none. */
async function comeBack(walker: Walker, code: string): Promise<void> {
  await walker.open('/fr/asking/again?lost=yes')
  await walker.open('/fr/asking/again')
  await walker.press('Continuer')
  await walker.write({ code, pin: '4711' })
  await walker.press('Continuer')
}

/** From the first question to the receipt, with every answer wrong at first where it can be. */
export async function sendRequest(walker: Walker): Promise<void> {
  await see(walker, '/fr/asking', 'demander')
  await walker.press('Commencer')
  await answerAll(walker)
  await see(walker, '/fr/asking/check', 'demander-relire')
  await walker.press('Envoyer ma demande')
  await walker.take('demander-recu')
}

/** What is beside the way: a photo, a pause, a call, coming back, sending too early. */
async function besideTheWay(walker: Walker): Promise<void> {
  await walker.open('/fr/asking')
  await walker.press('Commencer')
  await walker.open('/fr/asking/check')
  await walker.press('Envoyer ma demande')
  await walker.open('/fr/asking/1')
  await answer(walker, answers[0] ?? {})
  await walker.press('M’arrêter ici')
  await walker.open('/fr/asking/1?check=yes')
  await walker.open('/fr/asking/urgent')
  await addPhoto(walker)
  const code = await pause(walker)
  await comeBack(walker, code)
}

/** Walks a request, and what is beside the way. */
export async function askForHelp(pickUp: PickUp): Promise<void> {
  const walker = await pickUp()
  await sendRequest(walker)
  await walker.press('J’ai noté : tout fermer')
  await besideTheWay(await pickUp())
  await see(await pickUp(), '/fr/asking/again', 'demander-reprendre')
}
