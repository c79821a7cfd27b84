import { describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

describe.each(both)('ill at 8:05, %s script', script => {
  const served = useServer()

  /** An interview tomorrow at ten, with the caseworker who falls ill. */
  async function interviewTomorrow() {
    const { house } = served()
    const file = await givenRequest(house, { state: 'enquiry' })
    const { tenantId, workers } = house.centre
    await house.engine.pool.query(
      `insert into encounter (tenant_id, id, dossier_id, request_id, kind, planned_at, place, worker_id, recorded_by, recorded_at)
       values ($1, $2, $3, $4, 'interview', '2026-11-24T09:00Z', 'Bureau B1', $5, $5, now())`,
      [tenantId, uuidv7(), file.dossierId, file.requestId, workers.caseworker],
    )
    return file
  }

  withBrowser('in a browser', newPage => {
    test(
      'reception records it in one choice, accepts what is proposed, calls; two days later the return tells all',
      async () => {
        const { clock } = served().house
        clock.set('2026-11-23T07:05:00Z') // 8:05 in Brussels
        const file = await interviewTomorrow()
        const desk = deskIn(served(), newPage, script)

        const counter = await desk('reception')
        await counter.open('/absences')
        await counter.follow('Noter une absence')
        const { fields, presses } = { ...counter.count }
        await counter.choose({ 'Qui est absent ?': 'Test caseworker' })
        await counter.press('Noter l’absence')
        await counter.press('Accepter')
        expect(counter.count.fields - fields).toBe(1)
        expect(counter.count.presses - presses).toBe(2)
        expect(await counter.reads()).toContain('Les personnes sont prévenues par leur canal.')
        await counter.follow('Appeler : les mots à dire')
        expect(await counter.reads()).toContain('Test lead vous recevra à sa place')

        await counter.open(`/requests/${file.requestId}`)
        expect(await counter.reads()).toContain('Test lead répond à sa place')
        const lead = await desk('lead')
        await lead.open(`/dossiers/${file.dossierId}`)
        await lead.open('/calendar')
        await lead.open('/directory')
        expect(await lead.reads()).toContain('Absence, fin pas encore connue')

        clock.set('2026-11-25T07:30:00Z')
        const self = await desk('caseworker')
        await self.open('/absences')
        await self.follow('Test caseworker')
        await self.press('Est de retour aujourd’hui')
        expect(await self.reads()).toContain('Un rendez-vous a été repris')
        await self.open(`/requests/${file.requestId}`)
        expect(await self.reads()).not.toContain('à sa place')
      },
      limits.walk,
    )
  })
})
