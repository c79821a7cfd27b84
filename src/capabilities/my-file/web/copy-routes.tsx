import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { languages } from '#kernel/language.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext, TargetOf } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { ActionName } from '#platform/journal/journal.ts'
import { type GiveCopy, giveCopy } from '../commands/give-copy.ts'
import { copyChannels, giveCopies, identities, isOpen } from '../domain/copy.ts'
import { deskSentences, takeSentences } from '../messages/take-along.ts'
import { oneCopy } from '../queries/copies.ts'
import { everything } from '../queries/everything.ts'
import { copiesPage } from './copies-page.tsx'
import { partsOf } from './parts/index.ts'
import { type Handing, jsonResponse, zipResponse } from './take-along.ts'
import { TakeAlongView } from './take-along-view.tsx'

const path = '/people/:id/copies'
const target: TargetOf = params => ({ personId: params['id'] })

function copyForm(language: StaffLanguage, personId: string): z.ZodType<GiveCopy> {
  const m = deskSentences(language)
  return z
    .strictObject({
      channel: formChoice(copyChannels, m.channelRequired),
      identity: formChoice(identities, m.identityRequired),
      language: formChoice(languages, m.languageRequired),
    })
    .transform(typed => ({ personId: isUuid(personId) ? personId : '', ...typed }))
}

function explain({ kind }: CommonRefusal, language: StaffLanguage) {
  const common = directorySentences(language)
  return { text: kind === 'NotFound' ? common.notFound : deskSentences(language).failed }
}

/** Opens a copy that was demanded, as long as its demand is fresh; else one is led to the demand. */
async function handOver(
  context: StaffContext,
  shape: (handing: Handing) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { db, params, tenant, now, today, read } = context
  const { id: personId = '', copy: copyId = '' } = params
  const copy = await oneCopy(db, personId, copyId)
  if (copy === undefined) return { notFound: true }
  if (!isOpen(copy, now)) return { redirect: `/people/${personId}/copies` }
  const all = await everything(db, { personId, today: today.toString(), reader: 'desk' })
  if (all === undefined) return { notFound: true }
  read({ personId, dossierId: all.file.dossierId ?? undefined, detail: { copyId } })
  return shape({ all, making: { tenant, now, language: copy.language }, reader: 'desk' })
}

function pageOf({ all, making, reader }: Handing, { language, url }: StaffContext): Answer {
  const m = deskSentences(language)
  const view = { parts: partsOf(all, making.language), making, reader }
  const body = (
    <>
      <div class="no-print">
        <p>{m.print}</p>
        <ul>
          <li>
            <a href={`${url.pathname}/zip`}>{m.zip}</a>
          </li>
          <li>
            <a href={`${url.pathname}/json`}>{m.json}</a>
          </li>
        </ul>
        <p>{m.complaints}</p>
      </div>
      <div lang={making.language}>
        <TakeAlongView {...view} href={() => undefined} />
      </div>
    </>
  )
  return { title: takeSentences(making.language).title, body }
}

const shaped = (
  rest: '' | '/zip' | '/json',
  action: ActionName,
  shape: (handing: Handing, context: StaffContext) => Answer | Promise<Answer>,
): Route =>
  staffPage({
    path: `${path}/:copy${rest}`,
    action,
    access: giveCopies,
    target,
    show: context => handOver(context, handing => shape(handing, context)),
  })

/** The same at a desk: first the demand is written down, then everything opens to be printed. */
export const copyRoutes: readonly Route[] = [
  staffPage({ path, action: giveCopy.name, access: giveCopy.access, target, show: copiesPage }),
  staffForm({
    path,
    command: giveCopy,
    form: (language, params) => copyForm(language, params['id'] ?? ''),
    redisplay: copiesPage,
    refusal: explain,
    done: ({ id }, { id: personId = '' }) => `/people/${personId}/copies/${id}`,
    target,
  }),
  shaped('', 'my-file:copy', pageOf),
  shaped('/zip', 'my-file:copy-zip', (handing, { tools }) => zipResponse(handing, tools)),
  shaped('/json', 'my-file:copy-json', jsonResponse),
]
