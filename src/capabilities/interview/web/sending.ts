import { z } from 'zod'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import type { Call, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { showStaffPage } from '#platform/http/staff-pipeline.ts'
import { keepPage, keepSending, sending } from '../commands/keep-page.ts'
import { longestPage } from '../domain/keep.ts'
import { othersSince } from '../queries/interviews.ts'

/** The file an address of an interview is about. */
export const dossierTarget: TargetOf = params => ({ dossierId: params['id'] })

/** Every control character but the line break and the tab. */
const controls = /[^\P{Cc}\n\t]/gu

/** A page as browsers post it: line ends of one kind, nothing that the database would refuse; never trimmed. */
export const pageText = z
  .string()
  .default('')
  .transform(text => text.replace(/\r\n?/g, '\n').replace(controls, ''))
  .pipe(z.string().max(longestPage))

const count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

/** What a window posts with its page. */
export const sendingForm = (params: Readonly<Record<string, string>>) =>
  z
    .object({ window: z.uuid(), seq: count, acked: count, base: pageText, text: pageText })
    .transform(({ window, ...sent }) => ({
      ...sent,
      windowId: window,
      dossierId: params['id'] ?? '',
      interviewId: params['interview'] ?? '',
    }))

/** Another window counts as open when it wrote within this many seconds. */
const together = 20

async function keepFor(context: StaffContext, values: FormValues): Promise<Response> {
  const { db, tenant, worker, now, params } = context
  const read = sendingForm(params).pipe(sending).safeParse(values)
  if (!read.success)
    return Response.json({ refused: textOf(values, 'text').length > longestPage ? 'tooLong' : 'ended' })
  const kept = await keepSending({ db, tenantId: tenant.id, actorId: worker.id, now }, read.data)
  if (!kept.ok) return Response.json({ refused: kept.refusal.kind === 'TooLong' ? 'tooLong' : 'ended' })
  const { interviewId, windowId } = read.data
  const others = await othersSince(db, { interviewId, windowId, since: now.subtract({ seconds: together }) })
  return Response.json({ page: kept.value.page, others })
}

/** Where the script sends the page each second; the same rule and the same joining as the button. */
export const sendingRoute: Route = {
  method: 'post',
  path: '/dossiers/:id/interviews/:interview/page',
  action: keepPage.name,
  access: keepPage.access,
  async handle(call: Call) {
    const values = await readForm(call.context)
    return showStaffPage(call, {
      action: keepPage.name,
      access: keepPage.access,
      target: dossierTarget,
      show: context => keepFor(context, values),
    })
  },
}
