import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { dated, hidden, post, text } from '../testing/pages.ts'
import { givenSubmittedReport } from '../testing/reports.ts'

const house = useHouse()

/** A person with a report of before about another request, and one that is being written from it. */
async function begun(facts: string) {
  const before = await givenRequest(house(), { state: 'proposed' })
  const { reportId } = await givenSubmittedReport(house(), before)
  const now = await givenRequest(house(), {
    personId: before.personId,
    state: 'enquiry',
    kind: 'financial-aid',
  })
  const browser = await house().browse('caseworker')
  const path = `/requests/${now.requestId}/report`
  expect(await text(browser, path)).toContain('Partir du rapport du')
  const form = await text(browser, `${path}?from=former`)
  expect(form).toContain('Texte repris du rapport du')
  expect(hidden(form, 'carriedFrom')).toBe(reportId)
  const save = (version: string, told: string) =>
    post(browser, path, {
      _submission: uuidv7(),
      version,
      computation: '',
      carriedFrom: version === '0' ? reportId : '',
      facts: told,
      hearing: 'heard',
      ...dated('hearingOn', '2026-01-12'),
      proposal: 'grant',
      amount: '100',
      ...dated('fromOn', '2026-01-12'),
      motivesFact: 'Vous avez besoin d’aide.',
      motivesLaw: 'Loi du 08.07.1976, art. 57.',
    })
  await save('0', facts)
  return { browser, path, save, requestId: now.requestId }
}

const old = 'Elle vit seule et n’a pas de ressources.'

test('a paragraph taken over is marked with its day, and blocks the report until it is confirmed', async () => {
  const { browser, path, requestId } = await begun(`${old}\n\nElle a un chat.`)
  const check = `${path}/check`
  const html = await text(browser, check)
  expect(html).toContain('Confirmez chaque paragraphe repris')
  expect(html).toMatch(/href="#paragraph-[\w-]+"/)
  expect(html).not.toContain('Remettre au comité')
  const refused = await browser.post(check, { _submission: uuidv7(), version: '1' })
  expect(refused.status).toBe(422)
  await expect(
    house().engine.pool.query('update report set submitted_at = now() where request_id = $1', [requestId]),
  ).rejects.toThrow(/confirmed before/)
  const paragraphId = hidden(html, 'paragraphId')
  await post(browser, `${path}/paragraphs`, { _submission: uuidv7(), paragraphId })
  expect(await text(browser, check)).toContain('Remettre au comité')
  expect(await post(browser, check, { _submission: uuidv7(), version: '1' })).toContain('done=submitted')
  await expect(
    house().engine.pool.query('delete from report_paragraph where id = $1', [paragraphId]),
  ).rejects.toThrow(/keeps its paragraphs/)
})

test('a paragraph that was changed is one’s own; brought back, it waits again', async () => {
  const { browser, path, save } = await begun(old)
  await save('1', 'Elle vit avec sa sœur.')
  expect(await text(browser, `${path}/check`)).toContain('Remettre au comité')
  await save('2', old)
  expect(await text(browser, `${path}/check`)).not.toContain('Remettre au comité')
})

test('nobody starts from the report of another file', async () => {
  const { reportId } = await givenSubmittedReport(house(), await givenRequest(house(), { state: 'proposed' }))
  const { requestId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const typed = {
    _submission: uuidv7(),
    version: '0',
    computation: '',
    carriedFrom: reportId,
    hearing: 'heard',
  }
  const answer = await browser.post(`/requests/${requestId}/report`, { ...typed, facts: 'X' })
  expect(await answer.text()).toContain('Cette demande n’existe plus.')
})
