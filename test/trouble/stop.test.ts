import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place } from './support/place.ts'
import { type Program, runProgram, startProgram } from './support/program.ts'
import { aForm, inspect } from './support/registering.ts'

let place: Place
let running: Program
beforeAll(async () => {
  place = await openPlace()
  running = await startProgram(place.environment)
}, 120_000)
afterAll(async () => {
  running?.signal('SIGKILL')
  await running?.ended
  await place?.close()
})

test('a port in use and faulty settings are said in one sentence each, with their exit codes', {
  timeout: 120_000,
}, async () => {
  const { port } = new URL(running.origin)
  const separate = await openPlace()
  const taken = await runProgram({ ...separate.environment, PORT: port })
  expect(taken).toEqual({
    code: 4,
    said: 'The port is in use by another program. Stop it, or choose another PORT.\n',
  })
  await separate.close()
  const faulty = await runProgram({ PORT: 'door', DATABASE_URL: 'mysql://localhost' })
  expect(faulty.code).toBe(2)
  expect(faulty.said.trim().split('\n')).toHaveLength(2)
})

test('a request that is half sent when the stop comes is answered, and nobody new is let in', async () => {
  const { hostname, port } = new URL(running.origin)
  const body = aForm(1).toString()
  const socket = connect(Number(port), hostname)
  const answer = text(socket)
  const head = [
    'POST /requests/new HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Origin: ${running.origin}`,
    `Cookie: ${place.cookie}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    '',
    body.slice(0, 40),
  ]
  socket.write(head.join('\r\n'))
  await wait(300)
  running.signal('SIGTERM')
  await wait(400)
  await expect(fetch(`${running.origin}/health/live`)).rejects.toThrow()
  socket.write(body.slice(40))
  expect(await answer).toMatch(/^HTTP\/1\.1 303[\s\S]*location: \/requests\//i)
  expect((await running.ended).code).toBe(0)
  expect(running.printed()).toContain('Stopping: what is under way is finished first.')
  const { halves, kept } = await place.look(inspect)
  expect({ halves, kept: kept.size }).toEqual({ halves: [], kept: 1 })
})
