import { brusselsToday } from '#kernel/calendar.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import { withStreamedForm } from '#platform/http/form-stream.ts'
import type { Call } from '#platform/http/route.ts'
import { keepFile } from '../commands/receive.ts'
import type { PaperFault } from '../domain/first-bytes.ts'
import { bounds, fileName, heaviestForm, megabytes } from '../domain/paper.ts'
import { largestMb } from '../queries/limit.ts'
import type { KeptFile } from '../store/papers.ts'

/** A file that was not taken, by the name it was sent under, and why. */
export type NotTaken = { readonly name: string; readonly fault: PaperFault }

/** A form whose files are kept already, closed, and named by no paper yet. One bad file costs the others nothing. */
export type PapersForm = {
  readonly values: FormValues
  readonly kept: readonly KeptFile[]
  readonly notTaken: readonly NotTaken[]
  readonly mostMb: number
}

/** As much of a request as reading its files takes. */
type Sending = Pick<Call, 'context'> & {
  readonly tenant: Pick<Call['tenant'], 'id'>
  readonly parts: Pick<Call['parts'], 'database' | 'clock' | 'tools'>
}

const limitOf = ({ parts, tenant }: Sending): Promise<number> =>
  parts.database.transact({ tenantId: tenant.id }, db => largestMb(db, brusselsToday(parts.clock).toString()))

/**
 * Reads a form with papers: each file goes through the disk, is read by its first bytes and kept, one at a time. Say
 * first who may send: a body is read for nobody else.
 *
 * @throws FileTooLarge when the whole is beyond what is listened to, FormTooLarge, NotAForm
 */
export async function readPapersForm(call: Sending): Promise<PapersForm> {
  const { parts, tenant, context } = call
  const mostMb = await limitOf(call)
  const most = { each: megabytes(mostMb), files: bounds.filesAForm, all: heaviestForm }
  return withStreamedForm(context, most, async ({ values, files, letGo }) => {
    const kept: KeptFile[] = []
    const notTaken: NotTaken[] = letGo.map(({ name, why }) => ({
      name: fileName(name) ?? '?',
      fault:
        why === 'too-large' ? { kind: 'TooLarge', mostMb } : { kind: 'TooMany', most: bounds.filesAForm },
    }))
    for (const file of files) {
      const keeping = { files: parts.tools.files, tenantId: tenant.id, mostMb }
      const result = await keepFile(keeping, { name: file.name, bytes: await file.read() })
      if (result.ok) kept.push(result.value)
      else notTaken.push({ name: fileName(file.name) ?? '?', fault: result.refusal })
    }
    return { values, kept, notTaken, mostMb }
  })
}
