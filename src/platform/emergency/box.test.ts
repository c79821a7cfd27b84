import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkBox, openBox, writeBox } from './box.ts'
import { makePhraseKey } from './phrase.ts'

const masterKey = Buffer.alloc(32, 3)
const files = [{ name: 'liste.csv', bytes: Buffer.from('Nora Haddad;131420') }]

async function given(phrase?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-box-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const phraseKey = phrase === undefined ? undefined : await makePhraseKey(phrase)
  await writeBox(folder, masterKey, { label: { month: '2026-12' }, files, phraseKey })
  return folder
}

test('opens with the phrase or the master key, and nothing in it can be read without', async () => {
  const folder = await given('quatre mots que personne ne devine')
  for (const key of [{ masterKey }, { phrase: 'quatre mots que personne ne devine' }])
    expect((await openBox(folder, key)).map(({ name, bytes }) => [name, String(bytes)])).toEqual([
      ['liste.csv', 'Nora Haddad;131420'],
    ])
  await expect(openBox(folder, { phrase: 'une autre' })).rejects.toThrow('does not open')
  await expect(openBox(folder, { masterKey: Buffer.alloc(32, 4) })).rejects.toThrow('does not open')
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), 'latin1')).not.toContain('Nora')
})

test('without a phrase only the master key opens it', async () => {
  const folder = await given()
  await expect(openBox(folder, { phrase: 'x' })).rejects.toThrow('only the master key')
})

test('whatever was changed breaks the seal, and a seal of another house is named', async () => {
  const folder = await given()
  expect((await checkBox(folder, masterKey)).ours).toBe('yes')
  expect((await checkBox(folder, Buffer.alloc(32, 9))).ours).toBe('no')
  const front = join(folder, 'manifeste.json')
  const text = readFileSync(front, 'utf8')
  writeFileSync(front, text.replace('2026-12', '2026-11'))
  await expect(checkBox(folder)).rejects.toThrow('seal is broken')
  writeFileSync(front, text)
  const sealed = join(folder, 'contenu.scelle')
  writeFileSync(sealed, readFileSync(sealed).subarray(0, -1))
  await expect(checkBox(folder)).rejects.toThrow('seal is broken')
})
