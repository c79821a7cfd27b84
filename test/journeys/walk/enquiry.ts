import { expect } from 'vitest'
import { spaced, type Visitor } from '../support/visitor.ts'
import { pathOf, type Walk } from './cast.ts'
import { amountByLaw, days, equity } from './law.ts'

const fact = 'Le bail est à son nom.'
const impression = 'Elle semble épuisée.'

/** The caseworker finds the request on the work list, and opens the file. */
export async function openFile(walk: Walk): Promise<Visitor> {
  const caseworker = await walk.desk('caseworker')
  await caseworker.open('/today')
  const row = caseworker.page.getByRole('row').filter({ hasText: 'Revenu d’intégration' }).last()
  await caseworker.follow('Amina Haddad', row)
  await caseworker.open(walk.requestPath)
  await caseworker.follow('Ouvrir le dossier')
  walk.dossierPath = pathOf(caseworker)
  return caseworker
}

async function meet(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Prévoir ou noter une rencontre')
  await caseworker.answer({ Comment: 'Entretien', Quand: 'A déjà eu lieu' })
  await caseworker.date({ Jour: days.asked })
  await caseworker.press('Garder')
}

async function note(caseworker: Visitor, nature: string, body: string): Promise<void> {
  await caseworker.follow('Ajouter une note')
  await caseworker.answer({ 'Ce que vous notez': nature })
  await caseworker.fill({ 'Votre note': body })
  if (nature === 'Un fait') await caseworker.fill({ 'D’où vient ce fait': 'le bail' })
  await caseworker.press('Garder')
}

async function addChild(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Ménage et ressources')
  await caseworker.follow('Ajouter quelqu’un')
  await caseworker.choose({ 'Son lien avec la personne qui demande': 'Enfant mineur' })
  await caseworker.fill({ Prénom: 'Lina', Nom: 'Haddad', 'D’où vient ce fait': 'composition de ménage' })
  await caseworker.date({ 'Date de naissance': '2020-02-29', 'Vit ici depuis': '2020-02-29' })
  await caseworker.page.getByLabel('Mineur non marié et à charge de la personne').check()
  await caseworker.press('Garder')
}

/** Her mother lives there too, with a pension. */
async function addGrandmother(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Ajouter quelqu’un')
  await caseworker.choose({ 'Son lien avec la personne qui demande': 'Parent' })
  await caseworker.fill({ Prénom: 'Zohra', Nom: 'Haddad', 'D’où vient ce fait': 'composition de ménage' })
  await caseworker.date({ 'Date de naissance': '1955-05-05', 'Vit ici depuis': '2020-01-01' })
  await caseworker.press('Garder')
  await caseworker.follow('Ajouter une ressource')
  await caseworker.page.getByLabel('Pension de retraite ou de survie').check()
  await caseworker.press('Continuer')
  await caseworker.choose({ 'De qui': 'Zohra Haddad' })
  await caseworker.fill({ 'Montant net reçu': '1800,00', 'D’où vient ce fait': 'extrait de compte' })
  await caseworker.date({ Depuis: '2020-01-01' })
  await caseworker.press('Garder')
}

/** Most of the pension is set aside in equity, with a reason. */
async function setAside(caseworker: Visitor): Promise<void> {
  await caseworker.follow(/^Décider en équité/)
  await caseworker.answer({ 'Ce que l’on retient de ces ressources': 'Une partie seulement' })
  await caseworker.fill({ 'Ce que l’on compte encore, par an': equity.typed, Pourquoi: equity.reason })
  await caseworker.press('Garder cette décision')
  expect(await caseworker.reads()).toContain(equity.reason)
}

/** Who noted what, and what stood before, can be read at any time. */
async function readHistory(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Historique des faits')
  const told = await caseworker.reads()
  expect(told).toContain('Changé : parent, Zohra Haddad')
  expect(told).toContain('Comptées comme le dit la règle → 2 400,00 €')
  await caseworker.follow('Retour au ménage')
}

/** What a birth would change stands beside today's answer; nothing of it is kept. */
async function suppose(caseworker: Visitor): Promise<void> {
  await caseworker.page.getByLabel('Une naissance : un enfant à charge de plus').check()
  await caseworker.press('Comparer')
  expect(await caseworker.reads()).toContain('Ce qui change, ligne par ligne')
  expect(await caseworker.reads()).toContain('Vous avez au moins un enfant mineur non marié à charge (2)')
}

async function addWage(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Ajouter une ressource')
  await caseworker.page.getByLabel('Salaire').check()
  await caseworker.press('Continuer')
  await caseworker.fill({ 'Montant net reçu': '400,00', 'D’où vient ce fait': 'fiche de paie d’octobre' })
  await caseworker.date({ Depuis: '2026-10-01' })
  await caseworker.press('Garder')
  expect(await caseworker.reads()).toContain('fiche de paie d’octobre')
}

async function clarify(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Compléter')
  await caseworker.answer({
    'Vit effectivement, habituellement et légalement en Belgique': 'Oui',
    'La personne est disposée à travailler': 'Oui',
    'A fait valoir ses autres droits': 'Oui',
  })
  await caseworker.choose({ 'Nationalité ou séjour': 'Belge' })
  await caseworker.fill({ 'D’où vient ce fait': 'carte d’identité' })
  await caseworker.press('Garder')
}

/** What is known goes in with its source; an impression stays with whoever wrote it. */
export async function enquire(walk: Walk, caseworker: Visitor): Promise<void> {
  await meet(caseworker)
  await note(caseworker, 'Un fait', fact)
  await note(caseworker, 'Une impression', impression)
  expect(await caseworker.reads()).toContain(impression)
  const lead = await walk.desk('lead')
  await lead.open(walk.dossierPath)
  expect(await lead.reads()).toContain(fact)
  expect(await lead.reads()).not.toContain(impression)
  await addChild(caseworker)
  await addWage(caseworker)
  await addGrandmother(caseworker)
  await setAside(caseworker)
  await readHistory(caseworker)
  await clarify(caseworker)
}

/** The computation says what the law says, and is kept with its facts. */
export async function compute(caseworker: Visitor): Promise<void> {
  await caseworker.follow('Calcul')
  await suppose(caseworker)
  expect(await caseworker.reads()).toContain(`${amountByLaw()} par mois`)
  expect(await caseworker.reads()).toContain(equity.reason)
  await caseworker.press('Garder ce calcul')
  expect(await caseworker.reads()).toContain('Calculs gardés')
  await caseworker.page.locator('a[href*="?kept="]').first().click()
  expect(await caseworker.reads()).toContain('le même résultat')
}

/** The report is written from the facts, read over, and handed to the committee. */
export async function report(walk: Walk, caseworker: Visitor): Promise<void> {
  await caseworker.open(walk.dossierPath)
  await caseworker.follow('Écrire le rapport')
  const field = (name: string) => caseworker.page.getByRole('textbox', { name, exact: true }).inputValue()
  expect(await field('Les faits')).toContain('Lina Haddad')
  expect(await field('Les faits')).not.toContain(impression)
  expect(await field('Motifs de droit')).toContain(equity.reason)
  expect(spaced(`${await field('Montant par mois')} €`)).toBe(amountByLaw())
  await caseworker.answer({ 'Le droit d’être entendu': 'A été entendue', 'Votre proposition': 'Accorder' })
  await caseworker.date({ 'Quel jour': days.asked })
  await caseworker.fill({ 'Motifs de fait': 'Vous avez un enfant et un petit salaire.' })
  await caseworker.press('Enregistrer et relire')
  expect(await caseworker.reads()).toContain(amountByLaw())
  await caseworker.press('Remettre au comité')
  expect(await caseworker.reads()).toContain('Le rapport est remis au comité.')
}
