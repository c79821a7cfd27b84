import { z } from 'zod'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { textOf } from '#platform/http/form-body.ts'
import { freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, Form, Radios, Table, Tag, TextField } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { LockState, UnmatchedRow } from '../queries/state.ts'
import { formOf, moment, type Part, path } from './shown.ts'

const found = z.object({ entries: z.int(), runs: z.int(), payments: z.int(), faults: z.int() })

type Locked = Part & { readonly lock: LockState; readonly unmatched: readonly UnmatchedRow[] }

const Compare = ({ context, lock }: Pick<Locked, 'context' | 'lock'>) => {
  const m = sentences(context.language)
  const told = found.safeParse(lock.found).data
  return (
    <>
      <h3>{m.stepCompare}</h3>
      <p>{m.compareText}</p>
      {told === undefined || lock.comparedAt === null ? null : (
        <p>{m.comparedWords({ when: moment(lock.comparedAt, context.language), ...told })}</p>
      )}
      {told === undefined || told.faults === 0 ? null : (
        <Banner kind="late" title={m.faults({ count: told.faults })} />
      )}
      <Form action={`${path}/compare`} hidden={{ _submission: freshForm().submission }}>
        <Button kind={told === undefined ? 'primary' : 'secondary'}>{m.compare}</Button>
      </Form>
    </>
  )
}

const Settle = ({ context, form, row }: Part & { readonly row: UnmatchedRow }) => {
  const m = sentences(context.language)
  if (row.settledAs === 'paid' || row.settledAs === 'not-paid')
    return (
      <>
        <Tag kind="done" text={m.settledAs[row.settledAs]} /> {row.words}
      </>
    )
  const mine = formOf(form, row.id)
  return (
    <Form action={`${path}/settle`} hidden={{ _submission: mine.submission, _part: row.id, id: row.id }}>
      <Radios
        name="as"
        label={m.settleAsk}
        shape="line"
        value={textOf(mine.values, 'as')}
        error={problemOf(mine, 'as')}
        choices={[
          { value: 'paid', label: m.settledAs.paid },
          { value: 'not-paid', label: m.settledAs['not-paid'] },
        ]}
      />
      <TextField
        name="words"
        label={m.words}
        value={textOf(mine.values, 'words')}
        error={problemOf(mine, 'words')}
      />
      <Button kind="secondary">{m.keep}</Button>
    </Form>
  )
}

const Unmatched = ({ context, form, unmatched }: Omit<Locked, 'lock'>) => {
  const m = sentences(context.language)
  const { language } = context
  if (unmatched.length === 0) return <p>{m.settleNone}</p>
  const columns = (['payee', 'run', 'month', 'amount', 'why', 'what'] as const).map(key => ({
    key,
    label: m[key],
    ...(key === 'amount' ? { align: 'end' as const } : {}),
  }))
  const rows = unmatched.map(row => ({
    id: row.id,
    cells: {
      payee: row.payee,
      run: row.run,
      month: formatIsoDate(row.from, language),
      amount: formatMoney(row.cents, language),
      why: Object.entries(m.reason).find(([code]) => code === row.reason)?.[1] ?? row.reason,
      what: <Settle context={context} form={form} row={row} />,
    },
  }))
  return (
    <>
      <p>{m.settleText}</p>
      <Table caption={m.stepSettle} captionShown="hidden" columns={columns} rows={rows} />
    </>
  )
}

const Open = ({ context, lock }: Pick<Locked, 'context' | 'lock'>) => {
  const m = sentences(context.language)
  const proposed = lock.proposedBy !== null
  return (
    <>
      <h3>{m.stepOpen}</h3>
      <p>{m.openText}</p>
      {proposed ? <p>{m.proposedBy({ name: lock.proposer })}</p> : null}
      <Form
        action={`${path}/open`}
        hidden={{ _submission: freshForm().submission, step: proposed ? 'confirm' : 'propose' }}
      >
        <Button kind={proposed ? 'primary' : 'secondary'}>{proposed ? m.confirm : m.propose}</Button>
      </Form>
    </>
  )
}

/** After a restore: what to do, in three steps, until payments are open again. */
export const LockPart = ({ context, form, lock, unmatched }: Locked) => {
  const m = sentences(context.language)
  return (
    <section>
      <h2>{m.lockTitle}</h2>
      <p>{m.lockText({ taken: moment(lock.takenAt, context.language) })}</p>
      <Compare context={context} lock={lock} />
      <h3>{m.stepSettle}</h3>
      <Unmatched context={context} form={form} unmatched={unmatched} />
      <Open context={context} lock={lock} />
    </section>
  )
}
