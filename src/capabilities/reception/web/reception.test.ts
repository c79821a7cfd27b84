import { expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { type Client, useHouse } from '../../../../test/support/house.ts'
import { closeDay } from '../commands/watch-day.ts'
import { by, givenArrival } from '../testing/given-arrival.ts'

const house = useHouse()
let days = 0

async function newDay(): Promise<Temporal.Instant> {
  await house().execute(closeDay, by(house(), 'system'), {})
  days += 1
  const now = Temporal.Instant.from('2026-11-23T08:00:00Z').add({ hours: 24 * days })
  house().clock.set(now.toString())
  return now
}

const textOf = async (answer: Response) => (await answer.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const where = (answer: Response) => answer.headers.get('location') ?? ''

async function read(browser: Client, path: string): Promise<string> {
  const answer = await browser.get(path)
  expect(answer.status, path).toBe(200)
  return textOf(answer)
}

test('from the desk to the worker: registered with one choice and one list, called to the room, ended', async () => {
  await newDay()
  const file = await givenRequest(house(), { state: 'enquiry' })
  const desk = await house().browse('reception')
  const form = await (await desk.get(`/reception/new?person=${file.personId}`)).text()
  const { caseworker } = house().centre.workers
  expect(form).toMatch(new RegExp(`<option value="worker:${caseworker}" selected[^>]*>`)) // the pilot is proposed
  const host = `worker:${caseworker}`
  const answer = await desk.post('/reception/arrivals', { personId: file.personId, need: 'paper', host })
  expect(where(answer)).toBe('/reception?done=registered&number=1')
  expect(await read(desk, where(answer))).toContain('numéro 1')

  const worker = await house().browse('caseworker')
  expect(await read(worker, '/account')).toContain('Votre personne est là')
  const [list, link = ''] = await (await worker.get('/reception'))
    .text()
    .then(html => [html, /href="(\/reception\/arrivals\/[^"]+)"/.exec(html)?.[1]])
  expect(list).toContain('Nora Haddad')
  expect(await read(worker, '/account')).not.toContain('Nora') // somebody else may sit beside the screen
  const called = await worker.post(`${link}/call`, { place: 'B1' })
  expect(await read(worker, where(called))).toContain('Le numéro est à l’écran.')
  const screen = await read(await house().browse(), '/reception/screen')
  expect(screen).toMatch(/Local.* 1 B1/)
  expect(screen).not.toContain('Nora')
  await worker.post(`${link}/take`, {})
  expect((await worker.post(`${link}/end`, { agreed: '' })).status).toBe(422)
  const ended = await worker.post(`${link}/end`, { agreed: 'Apporte le bail jeudi' })
  expect(await read(worker, where(ended))).toContain('Apporte le bail jeudi')
  expect(await read(desk, link)).not.toContain('bail') // the counter knows where things stand, not what was said
  expect(await read(worker, '/account')).not.toContain('Votre personne est là')
})

test('without a name one is somebody; what is missing is said, and what was typed stays', async () => {
  await newDay()
  const desk = await house().browse('reception')
  const wrong = await desk.post('/reception/arrivals', { calledAs: 'Amina', host: 'worker:nobody' })
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('Choisissez pourquoi la personne vient.')
  expect(html).toContain('Choisissez pour qui la personne vient.')
  expect(html).toContain('value="Amina"')
  const host = `service:${house().centre.services.general}`
  await desk.post('/reception/arrivals', { need: 'question', host, reason: 'no-food' })
  const list = await read(desk, '/reception')
  expect(list).toMatch(/Quelqu.un Tout de suite · Rien à manger/)
  expect((await desk.get('/reception/new?person=nobody')).status).toBe(404)
})

test('the desk orders by need, then by when one came, and says who waits without a word', async () => {
  const now = await newDay()
  for (const [calledAs, reason, minutes] of [
    ['Ana', null, 0],
    ['Bob', 'child', 5],
    ['Cas', 'danger', 10],
    ['Dan', null, 15],
  ] as const) {
    house().clock.set(now.add({ minutes }).toString())
    await givenArrival(house(), { calledAs, reason })
  }
  house().clock.set(now.add({ minutes: 21 }).toString())
  const list = await read(await house().browse('reception'), '/reception')
  expect(list.match(/\b(?:Ana|Bob|Cas|Dan)\b/g)).toEqual(['Cas', 'Bob', 'Ana', 'Dan'])
  expect(list.match(/\d+ min sans un mot/g)).toEqual(['21 min sans un mot'])
})

test('two who call at once: the second is told who has the person, on the page itself', async () => {
  await newDay()
  const { visitId } = await givenArrival(house(), { personId: await givenPerson(house()) })
  const [one, two] = [await house().browse('caseworker'), await house().browse('lead')]
  await one.post(`/reception/arrivals/${visitId}/fetch`, {})
  const late = await two.post(`/reception/arrivals/${visitId}/call`, { place: 'A2' })
  expect(late.status).toBe(422)
  expect(await textOf(late)).toContain('Test caseworker a déjà appelé cette personne.')
})

test('a caseworker of another service sees neither the visit nor its page', async () => {
  await newDay()
  const { visitId } = await givenArrival(house(), { calledAs: 'Amina' })
  const other = await house().browse('otherCaseworker')
  expect(await read(other, '/reception')).not.toContain('Amina')
  expect((await other.get(`/reception/arrivals/${visitId}`)).status).toBe(404)
  expect((await other.get('/reception/arrivals/nothing')).status).toBe(404)
})

test('the screen keeps itself up to date without script, in four languages', async () => {
  await newDay()
  const html = await (await (await house().browse()).get('/reception/screen')).text()
  expect(html).toContain('<noscript><meta http-equiv="refresh" content="5"/></noscript>')
  for (const language of ['fr', 'nl', 'de', 'en']) expect(html).toContain(`<li lang="${language}">`)
})
