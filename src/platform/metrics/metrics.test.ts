import { expect, test } from 'vitest'
import { useHouse } from '../../../test/support/house.ts'

const house = useHouse()
const token = 'a word agreed on with the machine'

async function watched() {
  const { compose } = await import('../../compose.ts')
  const { engine, jobs, tools, clock } = house()
  const outside = { engine, jobs, tools, clock, assetFolder: 'dist/assets', log: () => undefined }
  const { app } = compose({ ...outside, metricsToken: token })
  const ask = (authorization?: string) =>
    app.request('/metrics', {
      headers: { host: 'localhost', ...(authorization === undefined ? {} : { authorization }) },
    })
  return { app, ask }
}

test('the numbers name routes and never an address, a name or an id', async () => {
  const { app, ask } = await watched()
  await app.request('/sign-in?to=/people/somebody', { headers: { host: 'localhost' } })
  await app.request('/fr/file', { headers: { host: 'localhost' } })
  const answer = await ask(`Bearer ${token}`)
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(text).toContain('reliance_http_request_seconds_count{method="GET",route="/sign-in",status="200"} 1')
  expect(text).toMatch(/reliance_database_connections\{state="idle"\} \d/)
  expect(text).toContain('nodejs_eventloop_lag_seconds')
  expect(text).not.toContain('somebody')
})

test('without the word, or with another, nothing is there', async () => {
  const { ask } = await watched()
  for (const word of [undefined, '', 'Bearer', `Bearer ${token}x`, token])
    expect((await ask(word)).status).toBe(404)
  const closed = await house().app.request('/metrics', {
    headers: { host: 'localhost', authorization: 'Bearer undefined' },
  })
  expect(closed.status).toBe(404)
})
