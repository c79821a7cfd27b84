// Walks one request through a demonstration centre and takes the pictures of docs/guide:
// `npm start` on an empty folder, then `node scripts/node26.mjs scripts/guide-screenshots.mjs http://localhost:3000`.
import {
  answer,
  arrive,
  browser,
  codeIn,
  date,
  fill,
  follow,
  phone,
  picture,
  press,
  sitDown,
} from './guide/window.mjs'

const today = Temporal.Now.plainDateISO('Europe/Brussels')
const birth = Temporal.PlainDate.from('1991-04-12')

async function describe(page) {
  await date(page, 'Date de naissance', birth)
  await answer(page, 'Comment la joindre ?', 'Par téléphone')
  await fill(page, {
    Téléphone: '0499 00 12 34',
    'Rue et numéro': 'Rue du Marais 8',
    'Code postal': '1299',
    Commune: 'Belle-Rive',
    'Avec ses mots': 'Mon contrat est passé à mi-temps. Je n’arrive plus à payer le loyer.',
  })
  await page.getByLabel('Type de demande').selectOption({ label: 'Revenu d’intégration' })
}

const save = 'Enregistrer et donner l’accusé de réception'

/** At the counter: searched, registered, and what comes of it. */
async function atTheCounter() {
  const page = await sitDown('Aïcha Benali')
  await page.goto('/search?q=Haddad+Amina')
  await picture(page, '01-search', { height: 420 })
  await page.goto('/requests/new?familyName=Haddad&givenName=Amina')
  await describe(page)
  await picture(page, '02-register')
  await press(page, save)
  const request = new URL(page.url()).pathname
  await picture(page, '04-request')
  const code = await codeIn(page)
  await page.goto('/requests/new?familyName=Hadad&givenName=Amina')
  await describe(page)
  await press(page, save)
  await picture(page, '03-doubles', { height: 720 })
  return { request, code }
}

async function keep(page, source) {
  await fill(page, { 'D’où vient ce fait': source })
  await press(page, 'Garder')
}

/** What a caseworker learns: an interview, a child, a wage, the situation. */
async function learn(page) {
  await follow(page, 'Prévoir ou noter une rencontre')
  await answer(page, 'Comment', 'Entretien')
  await answer(page, 'Quand', 'A déjà eu lieu')
  await date(page, 'Jour', today)
  await press(page, 'Garder')
  await follow(page, 'Ménage et ressources')
  await follow(page, 'Ajouter quelqu’un')
  await page.getByLabel('Son lien avec la personne qui demande').selectOption({ label: 'Enfant mineur' })
  await fill(page, { Prénom: 'Lina', Nom: 'Haddad' })
  await date(page, 'Date de naissance', Temporal.PlainDate.from('2020-02-29'))
  await date(page, 'Vit ici depuis', Temporal.PlainDate.from('2020-02-29'))
  await page.getByLabel('Mineur non marié et à charge de la personne').check()
  await keep(page, 'composition de ménage')
  await follow(page, 'Ajouter une ressource')
  await page.getByLabel('Salaire', { exact: true }).check()
  await press(page, 'Continuer')
  await fill(page, { 'Montant net reçu': '400,00' })
  await date(page, 'Depuis', today.subtract({ months: 1 }).with({ day: 1 }))
  await keep(page, 'fiche de paie')
  await follow(page, 'Compléter')
  for (const question of [
    'Vit effectivement, habituellement et légalement en Belgique',
    'La personne est disposée à travailler',
    'A fait valoir ses autres droits',
  ])
    await answer(page, question, 'Oui')
  await page.getByLabel('Nationalité ou séjour').selectOption({ label: 'Belge' })
  await keep(page, 'carte d’identité')
}

/** The enquiry, to the report handed to the committee. */
async function enquire({ request }) {
  const page = await sitDown('Elif Yıldız')
  await picture(page, '05-work')
  await page.goto(request)
  await follow(page, 'Ouvrir le dossier')
  const file = new URL(page.url()).pathname
  await learn(page)
  await page.goto(file)
  await picture(page, '06-file')
  await follow(page, 'Ménage et ressources')
  await picture(page, '07-household')
  await follow(page, 'Calcul')
  await picture(page, '08-computation')
  await press(page, 'Garder ce calcul')
  await page.goto(file)
  await follow(page, 'Écrire le rapport')
  await answer(page, 'Le droit d’être entendu', 'A été entendue')
  await date(page, 'Quel jour', today)
  await answer(page, 'Votre proposition', 'Accorder')
  await fill(page, { 'Motifs de fait': 'Vous élevez seule un enfant et votre salaire a baissé.' })
  await press(page, 'Enregistrer et relire')
  await picture(page, '09-report')
  await press(page, 'Remettre au comité')
}

/** The committee meets today. */
async function decide() {
  const secretary = await sitDown('Anne Lecomte')
  await secretary.goto('/meetings/new')
  await date(secretary, 'Date de la réunion', today)
  await fill(secretary, { 'Heure du début': '14:00', Lieu: 'Salle du conseil' })
  await press(secretary, 'Prévoir une réunion')
  await press(secretary, /Amina Haddad/)
  const meeting = new URL(secretary.url()).pathname
  await follow(secretary, 'Lire le premier point')
  const item = new URL(secretary.url()).pathname
  await secretary.goto(`${item}/decision`)
  await press(secretary, 'Enregistrer la décision')
  const president = await sitDown('Véronique Dumont')
  await president.goto(item)
  await picture(president, '10-item')
  await president.goto(`${meeting}/close`)
  for (const box of await president.getByRole('checkbox').all()) await box.check()
  await picture(president, '11-close')
  await press(president, 'Clôturer et publier les décisions')
}

/** The letter leaves. */
async function notify() {
  const page = await sitDown('Marc Fontaine')
  await page.goto('/letters?sort=on&direction=desc')
  await page
    .getByRole('row', { name: /Amina Haddad/ })
    .getByRole('link', { name: /^Préparer/ })
    .click()
  await page.waitForURL(/\/decisions\//)
  await picture(page, '12-letter', { from: 'La lettre' })
  await fill(page, { 'Numéro du recommandé, ou nom de qui a signé': 'RR 123 456 789 BE' })
  await press(page, 'Notifier la décision')
}

/** The person, on a telephone. */
async function lookOn({ code }) {
  const page = await arrive(phone)
  await page.goto('/fr/file')
  await fill(page, { 'Votre code': code })
  await date(page, 'Votre date de naissance', birth)
  await press(page, 'Continuer')
  await picture(page, '13-my-file')
  await follow(page, 'Qui a regardé mon dossier')
  await picture(page, '14-who-looked', { height: 900 })
}

/** What the committee keeps besides its agenda: its members and rules; a meeting that was held. */
async function keepOffice() {
  const secretary = await sitDown('Anne Lecomte')
  await secretary.goto('/committee')
  await picture(secretary, '15-members', { height: 820 })
  await secretary.goto('/meetings?state=closed')
  await secretary.locator('main a[href^="/meetings/0"]').nth(1).click()
  await picture(secretary, '16-meeting', { height: 720 })
}

/** The run of next month: read and approved by another than finance, its file, and what waits for a word. */
async function pay() {
  const finance = await sitDown('Rachel Nkosi')
  await finance.goto('/runs')
  await finance.locator('main a[href^="/runs/0"]').first().click()
  await picture(finance, '17-run')
  const run = new URL(finance.url()).pathname
  await finance.locator('main a[href$="/payments"]').first().click()
  await picture(finance, '18-file-payments')
  const director = await sitDown('Philippe Gérard')
  await director.goto(run)
  while ((await director.getByRole('button', { name: /^J’ai lu les/ }).count()) > 0)
    await press(director, /^J’ai lu les/)
  await press(director, 'Approuver la liste')
  await finance.goto(`/bank${run}`)
  await picture(finance, '19-bank-file', { height: 820 })
}

/** The books of last month. */
async function keepBooks() {
  const finance = await sitDown('Rachel Nkosi')
  await finance.goto('/ledger')
  await picture(finance, '20-month')
  await finance.goto('/ledger/subsidies')
  await picture(finance, '21-subsidies', { height: 820 })
}

const asked = await atTheCounter()
await enquire(asked)
await decide()
await notify()
await lookOn(asked)
await keepOffice()
await pay()
await keepBooks()
await browser.close()
