import { expect, test } from 'vitest'
import { questions } from '#capabilities/asking/domain/questions.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Visitor } from './support/visitor.ts'
import { deskIn, windows } from './support/workers.ts'

const need = 'Le loyer attend, et il ne reste rien.'

/** On a small phone, without script and without a name: question after question, read back, sent. */
async function onTheWeb(person: Visitor): Promise<string> {
  await person.open('/fr/asking')
  await person.press('Commencer')
  await person.fill({ 'Dites-le avec vos mots': need })
  await person.press('Continuer')
  await person.answer({ 'Ce qui est urgent': 'Je n’ai plus de quoi manger' })
  await person.press('Continuer')
  expect(await person.reads()).toContain('N’attendez pas notre réponse')
  await person.follow('Continuer ma demande')
  await person.answer({ 'Je préfère': 'Par téléphone' })
  await person.press('Continuer')
  expect(await person.reads()).toContain('Écrivez le numéro')
  await person.fill({ Téléphone: '0470 11 22 33' })
  for (const _ of questions.slice(2)) await person.press('Continuer')
  expect(await person.reads()).toContain(need)
  await person.press('Envoyer ma demande')
  return numberIn(await person.reads())
}

const numberIn = (text: string): string => text.match(/D-2026-\d{5}/)?.[0] ?? ''

/** The same at a desk: one screen, read back where the person listens. */
async function atTheDesk(desk: Visitor, door: string): Promise<string> {
  await desk.open('/asking')
  await desk.follow(door)
  await desk.fill({ 'Dites-le avec vos mots': need, Téléphone: '0470 11 22 33' })
  await desk.answer({ 'Ce qui est urgent': 'Je n’ai plus de quoi manger', 'Je préfère': 'Par téléphone' })
  if (door === 'Un partenaire demande') {
    await desk.fill({
      Organisation: 'Maison médicale',
      'Nom de la personne qui appelle': 'Luc Dubois',
      'Son téléphone': '02 000 11 22',
    })
    await desk.answer({ 'Comment la personne a-t-elle dit oui ?': 'Elle est à côté et le dit' })
  }
  if (door === 'Un papier reçu') await desk.press('Enregistrer et donner l’accusé de réception')
  else {
    await desk.press('Relire à la personne')
    expect(await desk.reads()).toContain('Lisez ces phrases à voix haute')
    await desk.press('C’est juste : enregistrer et donner l’accusé de réception')
  }
  return numberIn(await desk.reads())
}

const desks = ['Au guichet', 'Au téléphone', 'Un papier reçu', 'Un partenaire demande']

const served = useServer()
withBrowser('asking for help', newPage => {
  test(
    'one request, asked without a name by five doors, looks the same to whoever takes it up',
    async () => {
      const { house, address } = served()
      house.clock.set('2026-11-24T08:42:00Z')
      const person = await arrive(newPage, { script: 'without', width: windows.phone, address })
      await person.page.setViewportSize({ width: 320, height: 700 })
      const numbers = [await onTheWeb(person)]
      const receipt = await person.paper('Mon accusé de réception (PDF)')
      expect(receipt.text).toContain('Personne qui n’a pas donné son nom')
      await person.press('J’ai noté : tout fermer')
      const paper = await person.paper('Le formulaire sur papier (PDF)')
      expect(paper.text).toContain('1. De quoi avez-vous besoin ?')

      const desk = await deskIn(served(), newPage, 'with')('reception')
      for (const door of desks) numbers.push(await atTheDesk(desk, door))
      expect(new Set(numbers).size).toBe(5)

      const pages: string[] = []
      for (const number of numbers) {
        await desk.open('/requests')
        await desk.follow(new RegExp(number))
        await desk.follow('Ce qui a été dit')
        const text = await desk.reads()
        pages.push(
          text
            .replaceAll(number, '{number}')
            .replace(/Porte .*? Demandé le/, 'Porte {door} Demandé le')
            .replace(/ Demandé par .*?(?= Donner son nom)/, ''),
        )
      }
      expect(new Set(pages).size).toBe(1)
      expect(pages[0]).toContain('Je n’ai plus de quoi manger')
    },
    limits.walk,
  )

  test(
    'one who stops half-way is called back, and goes on with the code',
    async () => {
      const { address } = served()
      const person = await arrive(newPage, { script: 'without', width: windows.phone, address })
      await person.open('/fr/asking')
      await person.press('Commencer')
      await person.fill({ 'Dites-le avec vos mots': need })
      await person.press('M’arrêter ici')
      await person.fill({ 'Le numéro à appeler': '0470 11 22 33' })
      await person.press('Appelez-moi')
      expect(await person.reads()).toContain('Nous vous appelons au plus tard le')
      const code = (await person.page.locator('strong').first().textContent()) ?? ''
      await person.press('Fermer la demande sur cet appareil')
      await person.follow('Reprendre avec mon code')

      const desk = await deskIn(served(), newPage, 'with')('reception')
      await desk.open('/asking')
      expect(await desk.reads()).toContain('0470 11 22 33')
      await desk.fill({ 'Son code': code })
      await desk.press('Reprendre avec elle')
      expect(await desk.page.getByLabel('Dites-le avec vos mots').inputValue()).toBe(need)
    },
    limits.walk,
  )
})
