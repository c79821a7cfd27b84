import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config/config.ts'
import { machineFindings } from './doctor-machine.ts'

const folder = mkdtempSync(join(tmpdir(), 'reliance-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function saidOf(schemas: string | undefined) {
  const config = readConfig({ DATA_DIR: join(folder, 'data'), ISO20022_SCHEMAS: schemas })
  if (!config.ok) throw new Error(config.refusal.join(' '))
  const found = machineFindings(config.value).find(({ sentence }) => /schema|xsd|ISO20022/.test(sentence))
  return `${found?.level}: ${found?.sentence}`
}

test('the doctor says whether payment files can be checked by schema', () => {
  expect(saidOf(undefined)).toMatch(/^warn: .*not checked by schema/)
  expect(saidOf(join(folder, 'nowhere'))).toMatch(/^bad: .*is not there/)
  expect(saidOf(folder)).toMatch(/^bad: There is no \.xsd file/)
  writeFileSync(join(folder, 'pain.xsd'), '<xs:schema/>')
  expect(saidOf(folder)).toBe('ok: 1 schema(s) of bank messages are there.')
})
