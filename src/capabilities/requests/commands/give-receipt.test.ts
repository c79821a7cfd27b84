import { beforeAll, expect, test } from 'vitest'
import { documentsOf } from '#capabilities/letters/index.ts'
import { verifyCitizenCode } from '#capabilities/people/index.ts'
import { codeOnPaper } from '#capabilities/people/testing/code-on-paper.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { passwordMatches } from '#platform/secrets/password.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { requestCard } from '../queries/request-cards.ts'
import { aRegistration } from '../testing/register-input.ts'
import { type RegisterRequest, registerRequest } from './register-request.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-23T09:00:00Z'))

async function registered(input: RegisterRequest) {
  const caller = {
    tenantId: house().centre.tenantId,
    actor: house().actor('reception'),
    submissionId: uuidv7(),
  }
  const result = await house().execute(registerRequest, caller, input)
  if (!result.ok) throw new Error(result.refusal.kind)
  const { requestId, dossierId, personId } = result.value
  const [document] = await house().inside(db => documentsOf(db, dossierId))
  if (document === undefined) throw new Error('No receipt was kept.')
  const bytes = await house().tools.files.get(house().centre.tenantId, document.contentHash)
  return { requestId, personId, document, text: (await readPdf(bytes)).text }
}

const holder = (code: string) => {
  const { tools, centre, inside } = house()
  return inside(db => verifyCitizenCode(db, { tenantId: centre.tenantId, secrets: tools.secrets, code }))
}

test('the receipt is given in the same act: kept, handed over, its clock stopped, the request acknowledged', async () => {
  const { requestId, document, text } = await registered(aRegistration('2026-11-23', { familyName: 'Alpha' }))
  expect(document).toMatchObject({ kind: 'receipt', requestId, sentOn: '2026-11-23', sentHow: 'handed-over' })
  const card = await house().inside(db => requestCard(db, requestId))
  expect(card).toMatchObject({ state: 'acknowledged', nextStep: 'first-interview' })
  expect(card?.clocks.find(({ kind }) => kind === 'receipt')?.stoppedOn).toBe('2026-11-23')
  for (const part of [
    card?.number,
    'Test caseworker',
    'Je n’ai plus rien pour finir le mois.',
    '23 décembre 2026',
  ])
    expect(text.replace(/\s+/g, ' ')).toContain(part)
})

test('the code on the paper opens this person, however it is typed, and nothing else keeps it', async () => {
  const { personId, text } = await registered(aRegistration('2026-11-23', { familyName: 'Bravo' }))
  const code = codeOnPaper(text)
  expect(await holder(code)).toMatchObject({ personId, askPin: false, birthDate: '1987-03-14' })
  expect(await holder(code.toLowerCase().replace(/\s+/, '-'))).toMatchObject({ personId })
  expect(await holder('0000000000')).toBeUndefined()
  const { rows } = await house().engine.pool.query('select submission::text as row from submission')
  expect(JSON.stringify(rows)).not.toContain(code.replace(/\s/g, ''))
})

test('without a birth date the PIN goes with the code', async () => {
  const asked = { ...aRegistration('2026-11-23', { familyName: 'Charlie', birthDate: null }), pin: '2468' }
  const { text } = await registered(asked)
  const found = await holder(codeOnPaper(text))
  expect(found).toMatchObject({ askPin: true, birthDate: null })
  expect(await passwordMatches('2468', found?.pinHash)).toBe(true)
})

test('no online view: no code is made, and none is printed', async () => {
  const { personId, text } = await registered(
    aRegistration('2026-11-23', { familyName: 'Delta', noOnlineView: true }),
  )
  expect(codeOnPaper(text)).toBe('')
  const codes = await house().inside(db =>
    db.selectFrom('citizen_code').select('person_id').where('person_id', '=', personId).execute(),
  )
  expect(codes).toEqual([])
})

test('a second receipt of one person leaves the code as it is', async () => {
  const first = await registered(aRegistration('2026-11-23', { familyName: 'Echo' }))
  const second = await registered({
    ...aRegistration('2026-11-23'),
    wording: 'Et maintenant la facture de gaz.',
    kind: 'energy',
    who: { kind: 'known', personId: first.personId },
  })
  expect(codeOnPaper(second.text)).toBe('')
  expect(await holder(codeOnPaper(first.text))).toMatchObject({ personId: first.personId })
})

test('by phone the receipt is posted, or kept at the counter for those without an address', async () => {
  const address = { street: 'Rue Haute 1', postalCode: '1000', municipality: 'Bruxelles', noAddress: false }
  const byPhone = (person: object) => ({ ...aRegistration('2026-11-23', person), channel: 'phone' as const })
  const posted = await registered(byPhone({ familyName: 'Foxtrot', ...address }))
  const kept = await registered(byPhone({ familyName: 'Golf' }))
  expect([posted.document.sentHow, kept.document.sentHow]).toEqual(['post', 'kept-at-counter'])
})

test('a person who reads German gets the act in both languages of the house, and a translation', async () => {
  const { document, text } = await registered(
    aRegistration('2026-11-23', { familyName: 'Hotel', language: 'de' }),
  )
  expect(document.language).toBe('fr')
  const words = text.replace(/\s+/g, ' ')
  for (const part of [
    'Nous avons bien reçu votre demande',
    'We hebben uw aanvraag goed ontvangen',
    'Übersetzung',
  ])
    expect(words).toContain(part)
})
