import { describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { withBrowser } from '../support/browser.ts'
import type { TestHouse } from '../support/house.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script, type Visitor } from './support/visitor.ts'
import { deskIn, signInPerson, windows } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

/** Opens a third service, with the lead as its only caseworker. */
async function givenDebtService({ engine, centre }: TestHouse): Promise<void> {
  const id = uuidv7()
  const name = JSON.stringify({ fr: 'dettes', nl: 'schulden', de: 'Schulden', en: 'debts' })
  await engine.pool.query(
    `insert into service (tenant_id, id, name, phone, place, opening_hours, handles)
     values ($1, $2, $3, '02 000 00 03', 'Rez', '{}', '{}')`,
    [centre.tenantId, id, name],
  )
  await engine.pool.query(
    `update worker set service_ids = array[$1::uuid], roles = '{caseworker,lead}' where id = $2`,
    [id, centre.workers.lead],
  )
}

/** Offers the request to a colleague or a team of the list. */
async function offer(visitor: Visitor, requestId: string, { to, why }: { to: string; why: string }) {
  await visitor.open(`/requests/${requestId}/pass-on`)
  await visitor.choose({ 'À qui ?': to })
  await visitor.fill({ 'Pourquoi passer cette demande ?': why })
  await visitor.press('Proposer le relais')
  expect(await visitor.reads()).toContain('Le relais est offert.')
}

const offered = 'Reprendre cette demande : oui ou non ?'

/** Says no to the offer at the head of the list, which asks why. */
async function refuse(visitor: Visitor, why: string): Promise<void> {
  await visitor.open('/work')
  expect(await visitor.reads()).toContain('Offert aujourd’hui')
  await visitor.follow(offered)
  await visitor.press('Non, dire pourquoi')
  expect(await visitor.reads()).toContain('Écrivez pourquoi')
  await visitor.fill({ 'Pourquoi pas ?': why })
  await visitor.press('Non, dire pourquoi')
}

/** Says yes, and tells the person. */
async function accept(visitor: Visitor): Promise<void> {
  await visitor.open('/work')
  await visitor.follow(offered)
  await visitor.press('Oui, je reprends cette demande')
  expect(await visitor.reads()).toContain('Vous ne devez pas tout raconter à nouveau.')
  await visitor.press('C’est dit à la personne')
}

/** Leads the person to a partner; gives the link. */
async function leadOutside(visitor: Visitor, requestId: string): Promise<string> {
  await visitor.open(`/requests/${requestId}/orient`)
  await visitor.fill({
    'Nom du partenaire': 'Maison médicale',
    'Téléphone du partenaire': '02 111 11 11',
    'Pourquoi, en une phrase, si la personne veut bien le montrer': 'Voir un médecin.',
  })
  await visitor.choose({ 'Quel genre de lieu ?': 'Santé' })
  await visitor.answer({
    'La personne accepte de montrer son prénom, le rendez-vous et cette phrase': 'Elle l’a dit',
  })
  await visitor.press('Orienter et suivre')
  return String(await visitor.page.getByRole('link', { name: /\/o\// }).getAttribute('href'))
}

describe.each(both)('a request through three services, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    const onPhone = () => arrive(newPage, { script, width: windows.phone, address: served().address })
    test(
      'refused once with a reason, accepted twice, led outside; the person sees who looks after them',
      async () => {
        const { house } = served()
        house.clock.set('2026-11-24T09:00:00Z')
        await givenDebtService(house)
        const { requestId, personId } = await givenRequest(house, { state: 'enquiry' })
        const desk = deskIn(served(), newPage, script)

        const first = await desk('caseworker')
        await first.open(`/requests/${requestId}`)
        await first.follow('Passer le relais, demander, orienter')
        await offer(first, requestId, { to: 'Test otherCaseworker · housing', why: 'Le logement presse.' })

        const second = await desk('otherCaseworker')
        await refuse(second, 'Je visite d’abord trois ménages.')
        await first.open('/work')
        await first.follow('Un relais est refusé : lire pourquoi')
        expect(await first.reads()).toContain('Je visite d’abord trois ménages.')
        await offer(first, requestId, { to: 'Équipe : housing', why: 'Qui peut, dans l’équipe ?' })
        await accept(second)
        await offer(second, requestId, { to: 'Test lead · dettes', why: 'Ce sont les dettes.' })

        const third = await desk('lead')
        await accept(third)
        const link = await leadOutside(third, requestId)

        const partner = await onPhone()
        await partner.open(link)
        expect(await partner.reads()).not.toContain('Haddad')
        await partner.answer({ 'Où en est-on ?': 'La personne est venue' })
        await partner.press('Envoyer')
        expect(await partner.reads()).toContain('Merci')
        await third.open(`/requests/${requestId}/relay`)
        expect(await third.reads()).toContain('Arrivé·e')

        const person = await signInPerson(served(), await onPhone(), personId)
        await person.open('/fr/file/status')
        expect(await person.reads()).toContain(
          'Test lead s’occupe de votre demande. Avant, c’était Test otherCaseworker.',
        )
      },
      limits.walk,
    )
  })
})
