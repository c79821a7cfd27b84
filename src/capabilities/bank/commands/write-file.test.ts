import { expect, test, vi } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { readTransferFile } from '../files/read-files.ts'
import { writeRunFile } from '../jobs/write-file.ts'
import { filesOfRun } from '../queries/bank-files.ts'
import { givenRun, payerIban, tasksAbout } from '../testing/given-run.ts'
import { handOver, writeFile } from './write-file.ts'

const house = useHouse()
const finance = () => ({ tenantId: house().centre.tenantId, actor: house().actor('finance') })
const filesOf = (runId: string) => house().inside(db => filesOfRun(db, runId))
const runOf = (runId: string) =>
  house().inside(db =>
    db.selectFrom('payment_run').selectAll().where('id', '=', runId).executeTakeFirstOrThrow(),
  )

test('an approved run is written once, by the job or by a human, with the ids its payments have', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const run = await givenRun(house(), [
    { name: 'Zoé Ünal' },
    { cents: 4_200, reference: '+++010/8068/17183+++' },
  ])
  const { tenantId } = house().centre
  await writeRunFile.run(house(), { tenantId, runId: run.runId })
  house().clock.set('2026-11-23T10:00:00Z')
  expect((await house().execute(writeFile, finance(), { runId: run.runId })).ok).toBe(true)
  const files = await filesOf(run.runId)
  expect(files).toMatchObject([{ messageId: run.messageId, items: 2, cents: 135_620 }])
  expect(await runOf(run.runId)).toMatchObject({ state: 'written', file_hash: files[0]?.hash })
  const read = readTransferFile(await house().tools.files.get(tenantId, files[0]?.hash ?? ''))
  if (!read.ok) throw new Error(read.refusal.kind)
  expect(read.value.payerIban).toBe(payerIban)
  expect(read.value.transfers.map(({ endToEndId }) => endToEndId)).toEqual(
    run.payments.map(({ endToEndId }) => endToEndId).sort(),
  )
  expect(read.value.transfers.map(({ name }) => name)).toContain('Zoe Unal')
})

test('a run that cannot be written is told to who approved it, and to who tries again', async () => {
  const run = await givenRun(house(), [{ name: 'محمد' }])
  const { tenantId } = house().centre
  await writeRunFile.run(house(), { tenantId, runId: run.runId })
  expect(await filesOf(run.runId)).toEqual([])
  expect((await runOf(run.runId)).state).toBe('approved')
  expect(await tasksAbout(house(), [run.runId])).toEqual(['bank:unwritten director'])
  expect(await house().execute(writeFile, finance(), { runId: run.runId })).toMatchObject({
    refusal: {
      kind: 'RunFaults',
      faults: [{ endToEndId: run.payments[0]?.endToEndId, kind: 'name-not-latin' }],
    },
  })
})

test('a full disk keeps nothing of the file, is told to who approved it, and the file is written later', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const run = await givenRun(house())
  const { tenantId } = house().centre
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  const put = vi.spyOn(house().tools.files, 'put').mockRejectedValue(full)
  try {
    await writeRunFile.run(house(), { tenantId, runId: run.runId })
    expect(await house().execute(writeFile, finance(), { runId: run.runId })).toMatchObject({
      refusal: { kind: 'DiskFull' },
    })
  } finally {
    put.mockRestore()
  }
  expect(await filesOf(run.runId)).toEqual([])
  expect((await runOf(run.runId)).state).toBe('approved')
  expect(await tasksAbout(house(), [run.runId])).toEqual(['bank:unwritten director'])
  expect(await house().execute(writeFile, finance(), { runId: run.runId })).toMatchObject({ ok: true })
  expect(await filesOf(run.runId)).toHaveLength(1)
  expect(await tasksAbout(house(), [run.runId])).toEqual([])
})

test('without an account to pay from nothing is written; what is not written is not handed over', async () => {
  const run = await givenRun(house(), [{}], { executeOn: '2019-01-02' })
  expect(await house().execute(writeFile, finance(), { runId: run.runId })).toMatchObject({
    refusal: { kind: 'NoPayer' },
  })
  expect(await house().execute(handOver, finance(), { runId: run.runId })).toMatchObject({
    refusal: { kind: 'NotWritten' },
  })
})

test('only the finance role writes and hands over', async () => {
  const run = await givenRun(house())
  for (const role of ['director', 'caseworker', 'it'] as const) {
    const caller = { tenantId: house().centre.tenantId, actor: house().actor(role) }
    expect(await house().execute(writeFile, caller, { runId: run.runId })).toMatchObject({
      refusal: { kind: 'Forbidden' },
    })
  }
})
