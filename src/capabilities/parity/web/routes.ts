import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { kinds } from '#capabilities/requests/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { nameOwner, type OwnerRefusal } from '../commands/name-owner.ts'
import { compareDoors } from '../domain/access.ts'
import { compareAll } from '../domain/compare.ts'
import { csvOf } from '../domain/csv.ts'
import { fewOn } from '../domain/few.ts'
import { staffSentences } from '../messages/index.ts'
import { alarmById } from '../queries/alarms.ts'
import { countsOf } from '../queries/counts.ts'
import { shownIn } from './asked.ts'
import { parityPage, parityPath } from './parity-page.tsx'
import { publicDoors } from './public-page.tsx'

const see = 'parity:see'

function explain(refusal: OwnerRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'NotHere') return { field: 'ownerId', text: staffSentences(language).ownerGone }
  const common = directorySentences(language)
  return { text: refusal.kind === 'Forbidden' ? common.forbidden : common.notFound }
}

/** Everything by month, kind, door and measure: what the page shows, for who counts further. */
async function csv({ db, url, today, read }: StaffContext): Promise<Answer> {
  const shown = shownIn(url, today)
  const counts = await countsOf(db, shown)
  const least = fewOn(today.toString()).staff
  const parts = [...Map.groupBy(counts, ({ month, kind }) => `${month} ${kind}`)].map(([key, own]) => {
    const [month = '', kind = ''] = key.split(' ')
    return { month, kind, figures: compareAll(own, least) }
  })
  read({ detail: { from: shown.from, until: shown.until } })
  return new Response(csvOf(parts.toSorted((a, b) => a.month.localeCompare(b.month))), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="doors-${shown.from.slice(0, 7)}-${shown.until.slice(0, 7)}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** What a task points at: the page, on the kind, the months and the wait that it is about. */
async function found({ db, params }: StaffContext): Promise<Answer> {
  const alarm = await alarmById(db, params['id'] ?? '')
  if (alarm === undefined) return { notFound: true }
  const { month, measure } = alarm
  const kind = kinds.find(each => each === alarm.kind) ?? ''
  const from = Temporal.PlainDate.from(month).subtract({ months: 2 }).toString()
  const asked = new URLSearchParams({ kind, from, until: month, wait: measure })
  return { redirect: `${parityPath}?${asked}` }
}

/** How long each door takes: for who answers for it, and for everybody. */
export const parityRoutes: readonly Route[] = [
  staffPage({ path: parityPath, action: see, access: compareDoors, show: context => parityPage(context) }),
  staffPage({ path: `${parityPath}/doors.csv`, action: 'parity:export', access: compareDoors, show: csv }),
  staffPage({ path: `${parityPath}/alarms/:id`, action: see, access: compareDoors, show: found }),
  staffForm({
    path: `${parityPath}/owner`,
    command: nameOwner,
    form: language => z.strictObject({ ownerId: z.uuid({ error: staffSentences(language).ownerRequired }) }),
    redisplay: parityPage,
    refusal: explain,
    done: () => `${parityPath}?done=owner`,
  }),
  publicDoors,
]
