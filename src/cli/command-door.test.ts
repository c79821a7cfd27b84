import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { askCommandDoor, openCommandDoor } from './command-door.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rl-door-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const echo = async (words: readonly string[]) => ({ code: 3, out: [...words], err: [] })

test('an order goes through the door and its answer comes back', async () => {
  const folder = emptyFolder()
  onTestFinished(await openCommandDoor(folder, echo))
  expect(await askCommandDoor(folder, ['user', 'lock', 'é"\n'])).toEqual({
    code: 3,
    out: ['user', 'lock', 'é"\n'],
    err: [],
  })
  expect(statSync(join(folder, 'door/commands.sock')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'door')).mode & 0o777).toBe(0o700)
})

test('an order that is none is refused, not run', async () => {
  const folder = emptyFolder()
  onTestFinished(await openCommandDoor(folder, () => Promise.reject(new Error('must not run'))))
  const socket = createConnection(join(folder, 'door/commands.sock'))
  socket.write('{"words":[1]}\n')
  expect(JSON.parse(await text(socket))).toMatchObject({ code: 1, out: [] })
})

test('nobody behind the door is no answer, and a dead socket is replaced', async () => {
  const folder = emptyFolder()
  expect(await askCommandDoor(folder, ['doctor'])).toBeUndefined()
  const close = await openCommandDoor(folder, echo)
  await close()
  writeFileSync(join(folder, 'door/commands.sock'), '')
  expect(await askCommandDoor(folder, ['doctor'])).toBeUndefined()
  onTestFinished(await openCommandDoor(folder, echo))
  expect((await askCommandDoor(folder, ['doctor']))?.out).toEqual(['doctor'])
})
