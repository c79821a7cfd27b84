import { expect, test } from 'vitest'
import { givenDocument } from '#capabilities/letters/testing/given-document.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { text } from '../testing/pages.ts'

const house = useHouse()

const namesIn = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*>(?:<a [^>]*>)?([^<]*)/g)].map(([, name = '']) => name.trim())

/** A file with a receipt in French, and a letter with a code in German handed over the day after. */
async function withLetters() {
  const { dossierId, requestId } = await givenRequest(house(), { state: 'enquiry' })
  await givenDocument(house(), { dossierId, requestId })
  const sent = { on: '2026-11-25', how: 'handed-over', proof: null } as const
  await givenDocument(house(), { kind: 'code-letter', language: 'de', dossierId, sent })
  return dossierId
}

test('letters say their kind, day, language and how they left, and open for those who may', async () => {
  const dossierId = await withLetters()
  const page = await text(await house().browse('caseworker'), `/dossiers/${dossierId}/letters`)
  for (const said of ['lettre avec le code (PDF)', 'allemand', '25\u00a0novembre 2026', 'Pas encore envoyée'])
    expect(page).toContain(said)
  const director = await text(await house().browse('director'), `/dossiers/${dossierId}/letters`)
  expect(director).toContain('accusé de réception (PDF)')
  expect(director).toContain('lettre avec le code')
  expect(director).not.toContain('lettre avec le code (PDF)')
})

test('letters are sorted by a header, both ways, and by nothing unheard of', async () => {
  const path = `/dossiers/${await withLetters()}/letters`
  const browser = await house().browse('caseworker')
  const sorted = async (query: string) => namesIn(await text(browser, `${path}${query}`))
  const receipt = 'accusé de réception (PDF)'
  expect((await sorted('?sort=what&direction=asc'))[0]).toBe(receipt)
  expect((await sorted('?sort=what&direction=desc'))[1]).toBe(receipt)
  expect((await sorted('?sort=language&direction=desc'))[0]).toBe(receipt)
  expect((await sorted('?sort=constructor'))[1]).toBe(receipt)
  expect(await text(browser, `${path}?sort=what&direction=asc`)).toContain('aria-sort="ascending"')
})

test('what the facts rest on is sorted too; an empty file says what comes here', async () => {
  const { dossierId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  expect(await text(browser, `/dossiers/${dossierId}/papers`)).toContain('Aucun papier vu')
  expect(await text(browser, `/dossiers/${dossierId}/letters`)).toContain('Aucune lettre')
  await house().engine.pool.query(
    `insert into note (tenant_id, id, dossier_id, nature, body, noted_on, source, author_id, recorded_at)
     select $1, gen_random_uuid(), $2, 'fact', 'x', ('2026-11-0' || n)::date, chr(96 + n) || ' papier', $3, now()
     from generate_series(1, 3) n`,
    [house().centre.tenantId, dossierId, house().centre.workers.caseworker],
  )
  const sorted = async (query: string) =>
    namesIn(await text(browser, `/dossiers/${dossierId}/papers${query}`))
  expect(await sorted('?sort=source&direction=desc')).toEqual(['c papier', 'b papier', 'a papier'])
  expect(await sorted('?sort=seen&direction=asc')).toEqual(['a papier', 'b papier', 'c papier'])
})
