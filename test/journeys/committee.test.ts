import { describe, expect, test } from 'vitest'
import { givenMeeting } from '#capabilities/decisions/testing/given-decision.ts'
import { givenMember } from '#capabilities/decisions/testing/given-member.ts'
import { givenProposal } from '#capabilities/decisions/testing/given-proposal.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

describe.each(both)('a meeting of the committee, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'a member leaves for an item, two are decided together, one at another date, and the minutes tell it',
      async () => {
        const { house } = served()
        house.clock.set('2026-11-24T14:00:00Z')
        await givenMember(house, 'Adam')
        const meetingId = await givenMeeting(house)
        const tied = await givenProposal(house, { familyName: 'Aerts', meetingId, position: 1 })
        await givenProposal(house, { familyName: 'Blum', meetingId, position: 2 })
        await givenProposal(house, { familyName: 'Cools', meetingId, position: 3 })
        const meeting = `/meetings/${meetingId}`
        const desk = deskIn(served(), newPage, script)

        const secretary = await desk('secretary')
        await secretary.open(meeting)
        for (const box of await secretary.page.getByRole('checkbox').all()) await box.check()
        await secretary.press('Noter les présents')
        expect(await secretary.reads()).toContain('3 membres présents.')

        const member = await desk('committee')
        await member.open(`${meeting}/items/${tied.requestId}`)
        await member.answer({ 'Son lien': 'Voisin ou proche' })
        await member.press('Déclarer ce lien')
        expect(await member.reads()).toContain('Test committee sort pour ce point')

        await secretary.open(`${meeting}/items/${tied.requestId}/decision`)
        await secretary.date({ 'À partir du': '2026-11-15' })
        await secretary.press('Recalculer pour cette date')
        expect(await secretary.reads()).toContain('Le calcul au 15 novembre 2026')
        await secretary.press('Enregistrer la décision')
        expect(await secretary.reads()).toContain('Écrivez pourquoi la date change.')
        await secretary.fill({
          'Pourquoi le montant n’est pas celui du calcul': 'Il a travaillé jusqu’au 14.',
        })
        await secretary.press('Enregistrer la décision')

        await secretary.open(meeting)
        await secretary.follow('Décider ensemble')
        await secretary.press('Enregistrer ces décisions')
        expect(await secretary.reads()).toContain('2 décisions sont enregistrées.')

        const president = await desk('president')
        await president.open(meeting)
        await president.follow('Clôturer la réunion')
        await president.press('Clôturer et publier les décisions')
        expect(await president.reads()).toContain('Les décisions sont publiées.')
        const { text, read } = await president.paper(/Procès-verbal/)
        expect(read).toMatchObject({ tagged: true, accessible: true })
        for (const said of [
          'Sorti pour ce point',
          'Voisin ou proche',
          'Il a travaillé jusqu’au 14.',
          'Nora Cools',
        ])
          expect(text).toContain(said)
      },
      limits.walk,
    )
  })
})
