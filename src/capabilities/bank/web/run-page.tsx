import { z } from 'zod'
import { runSentences } from '#capabilities/payments/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import { formTick } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Checkboxes, Form, SummaryList } from '#ui/index.ts'
import { handOver, type WriteRefusal, writeFile } from '../commands/write-file.ts'
import { seeBank, workWithBank } from '../domain/access.ts'
import { faultsOf } from '../domain/transfer.ts'
import { differencesOf } from '../domain/write-transfers.ts'
import { bankSentences, codeWords } from '../messages/index.ts'
import { bankFile, filesOfRun } from '../queries/bank-files.ts'
import { payeesOf } from '../queries/payments.ts'
import { type RunCard, runCard, runToWrite } from '../queries/runs.ts'
import { RunState } from './files-page.tsx'
import { FileCard, RunTroubles } from './run-parts.tsx'
import { bankTabs, commonProblem, day, saidOf } from './shared.tsx'

/** What stands in the way of a file, or differs in it: asked while its payments have not left. */
async function troubles({ db, language, read }: StaffContext, run: RunCard) {
  if (run.state !== 'approved' && run.state !== 'written') return null
  const toWrite = await runToWrite(db, run)
  if (typeof toWrite === 'string')
    return toWrite === 'no-payer' ? <p class="prose">{bankSentences(language).noPayer}</p> : null
  const faults = run.state === 'approved' ? faultsOf(toWrite) : []
  const notes = differencesOf(toWrite)
  const named = [...faults, ...notes].flatMap(({ endToEndId }) => endToEndId ?? [])
  const payees = await payeesOf(db, [...new Set(named)])
  if (payees.size > 0)
    read({ subjectIds: [...new Set([...payees.values()].map(({ personId }) => personId))] })
  return <RunTroubles faults={faults} notes={notes} payees={payees} language={language} />
}

type FormsProps = { readonly context: StaffContext; readonly run: RunCard; readonly form: FormState }

const Forms = ({ context, run, form }: FormsProps) => {
  const m = bankSentences(context.language)
  if (!context.may(workWithBank)) return null
  const hidden = { _submission: form.submission }
  if (run.state === 'approved')
    return (
      <Form action={`/bank/runs/${run.id}/write`} hidden={hidden}>
        <p>{m.writeHint}</p>
        <Button>{m.write}</Button>
      </Form>
    )
  if (run.state !== 'written') return null
  return (
    <Card title={m.handOver}>
      <Form action={`/bank/runs/${run.id}/hand-over`} hidden={hidden}>
        <Checkboxes
          name="sure"
          label={m.handOverHint}
          error={problemOf(form, 'sure')}
          choices={[{ value: 'yes', label: m.handOverSure }]}
        />
        <Button>{m.handOver}</Button>
      </Form>
    </Card>
  )
}

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const id = params['id'] ?? ''
  const run = isUuid(id) ? await runCard(db, id) : undefined
  if (run === undefined) return { notFound: true }
  const m = bankSentences(language)
  const files = await filesOfRun(db, id)
  return {
    title: m.runTitle({ number: run.number }),
    said: saidOf(context),
    body: (
      <>
        {await bankTabs(context, 'files')}
        <SummaryList
          rows={[
            { key: m.state, value: <RunState run={run} language={language} /> },
            { key: m.kind, value: m.kinds[run.kind] },
            { key: m.executeOn, value: day(run.executeOn, language) },
            { key: m.run, value: <a href={`/runs/${run.id}`}>{run.number}</a> },
          ]}
        />
        {files.map(file => (
          <FileCard file={file} language={language} />
        ))}
        {await troubles(context, run)}
        <Forms context={context} run={run} form={form} />
      </>
    ),
  }
}

const runPage: Route = staffPage({
  path: '/bank/runs/:id',
  action: 'bank:run',
  access: seeBank,
  show: context => page(context, freshForm()),
})

/** Why a file was not written, in one sentence; the page lists the rest. */
function writeProblem(refusal: WriteRefusal, language: StaffLanguage): FormProblem {
  const m = bankSentences(language)
  const words = codeWords(language)
  switch (refusal.kind) {
    case 'NoPayer':
      return { text: m.noPayer }
    case 'PaymentsLocked':
      return { text: runSentences(language).PaymentsLocked }
    case 'DiskFull':
      return { text: m.diskFull }
    case 'NotApproved':
      return { text: m.notApproved }
    case 'RunFaults':
      return { text: m.faultsTitle }
    case 'SchemaFaults': {
      const [first] = refusal.faults
      if (first === undefined) return { text: m.faultsTitle }
      const fault = words.schemaFault({ element: first.element, fault: words.schema[first.kind] })
      return { text: `${fault} ${first.endToEndId ?? m.wholeRun}` }
    }
    default:
      return commonProblem(refusal, language)
  }
}

/** The bytes as the bank gets them: the finance role hands them over. */
const downloadFile: Route = staffPage({
  path: '/bank/files/:id',
  action: 'bank:file',
  access: workWithBank,
  async show({ db, params, tenant, tools, read }) {
    const id = params['id'] ?? ''
    const file = isUuid(id) ? await bankFile(db, id) : undefined
    if (file === undefined) return { notFound: true }
    read({ detail: { fileId: id, runId: file.runId } })
    const bytes = await tools.files.get(tenant.id, file.hash)
    const headers = {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${file.messageId}.xml"`,
      'cache-control': 'no-store',
    }
    return new Response(new Uint8Array(bytes), { headers })
  },
})

/** The file of a run: written, downloaded, handed over. */
export const runRoutes: readonly Route[] = [
  runPage,
  downloadFile,
  staffForm({
    path: '/bank/runs/:id/write',
    command: writeFile,
    form: (_, params) => z.strictObject({}).transform(() => ({ runId: params['id'] ?? '' })),
    redisplay: page,
    refusal: writeProblem,
    done: ({ runId }) => `/bank/runs/${runId}?done=written`,
  }),
  staffForm({
    path: '/bank/runs/:id/hand-over',
    command: handOver,
    form: (language, params) =>
      z
        .strictObject({
          sure: formTick.refine(sure => sure, { error: bankSentences(language).handOverRequired }),
        })
        .transform(() => ({ runId: params['id'] ?? '' })),
    redisplay: page,
    refusal: (refusal, language) => {
      if (refusal.kind === 'PaymentsLocked') return { text: runSentences(language).PaymentsLocked }
      return refusal.kind === 'NotWritten'
        ? { text: bankSentences(language).notWritten }
        : commonProblem(refusal, language)
    },
    done: ({ runId }) => `/bank/runs/${runId}?done=handed`,
  }),
]
