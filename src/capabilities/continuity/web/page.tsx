import type { Answer, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { Banner, SummaryList } from '#ui/index.ts'
import { reconcilePayments } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import {
  backupState,
  drills,
  emergencyState,
  hasPhrase,
  journalState,
  lockState,
  unmatchedOf,
} from '../queries/state.ts'
import { DrillPart } from './drill-part.tsx'
import { EmergencyPart } from './emergency-part.tsx'
import { LockPart } from './lock-part.tsx'
import { alarmsNow } from './net.ts'
import { age, moment, size } from './shown.ts'

async function backupRows({ db, language, now }: StaffContext) {
  const m = sentences(language)
  const { made, failed } = await backupState(db)
  const words =
    made === undefined
      ? m.noBackup
      : m.backupWords({
          when: moment(made.at, language),
          age: age(made.at, now, language),
          rows: made.rows ?? 0,
          files: made.files ?? 0,
          size: size(made.bytes ?? 0, language),
        })
  const failure =
    failed === undefined
      ? []
      : [
          {
            key: m.lastFailure,
            value: m.failureWords({ when: moment(failed.at, language), code: failed.trouble ?? '?' }),
          },
        ]
  return [{ key: m.lastBackup, value: words }, ...failure]
}

async function journalRow({ db, language, tools }: StaffContext) {
  const m = sentences(language)
  const last = await journalState(db)
  const words =
    last === undefined ? m.journalNone : m.journalWords({ count: last.seq, when: moment(last.at, language) })
  return { key: m.journal, value: `${words} ${m.journalPlaces({ count: tools.paymentsJournal.folders })}` }
}

const isDone = (code: string, all: Readonly<Record<string, string>>) =>
  Object.hasOwn(all, code) ? all[code] : undefined

/** What holds when the machine does not, and what to do after a restore. */
export async function continuityPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, url, may, read } = context
  const m = sentences(language)
  const lock = await lockState(db)
  const mayOpen = may(reconcilePayments)
  const unmatched = lock !== undefined && mayOpen ? await unmatchedOf(db, lock.id) : []
  for (const { dossierId } of unmatched) read({ dossierId })
  const alarms = await alarmsNow(context)
  const body = (
    <>
      {alarms.map(alarm => (
        <Banner kind={alarm === 'locked' ? 'late' : 'warn'} title={m.alarm[alarm]} />
      ))}
      {lock === undefined || !mayOpen ? null : (
        <LockPart context={context} form={form} lock={lock} unmatched={unmatched} />
      )}
      <section>
        <h2>{m.backups}</h2>
        <SummaryList rows={[...(await backupRows(context)), await journalRow(context)]} />
        <p>{m.keyWarning}</p>
      </section>
      <EmergencyPart
        context={context}
        form={form}
        rows={await emergencyState(db)}
        phrase={(await hasPhrase(db)) ? 'set' : 'none'}
      />
      <DrillPart context={context} form={form} drills={await drills(db)} />
    </>
  )
  const done = isDone(url.searchParams.get('done') ?? '', m.done)
  return {
    title: m.title,
    lead: m.lead,
    body,
    said: done === undefined ? undefined : { kind: 'done', text: done },
  }
}
