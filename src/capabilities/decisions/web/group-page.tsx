import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Checkboxes, EmptyState, Form, Radios } from '#ui/index.ts'
import { type GroupRefusal, recordGroup } from '../commands/record-group.ts'
import { recordGroup as access } from '../domain/access.ts'
import { mayDecide } from '../domain/agenda.ts'
import { periodsFor } from '../domain/deciding.ts'
import { payments, periods } from '../domain/decision.ts'
import { type Group, groupsIn } from '../domain/grouping.ts'
import { committeeSentences, decisionSentences, fullSentences } from '../messages/index.ts'
import { type AgendaItem, agendaOf } from '../queries/agenda.ts'
import { meetingCard } from '../queries/meetings.ts'
import { kindWord } from './items-table.tsx'
import { amountOf, commonProblem, longDay } from './shared.ts'

type Props = {
  readonly context: StaffContext
  readonly meetingId: string
  readonly group: Group<AgendaItem>
  readonly form: FormState
}

/** The fields of each group bear its name: several groups stand on one page. */
const named = ({ kind, proposal }: Pick<Group<unknown>, 'kind' | 'proposal'>) => `${kind}.${proposal}`

const ticked = ({ form, group }: Props): readonly string[] => {
  const typed = form.values[`items.${named(group)}`]
  return typed === undefined ? group.items.map(({ requestId }) => requestId) : [typed].flat()
}

const GroupForm = (props: Props) => {
  const { context, meetingId, group, form } = props
  const { language } = context
  const m = fullSentences(language)
  const d = decisionSentences(language)
  const possible = periodsFor(group.kind)
  const key = named(group)
  return (
    <Form action={`/meetings/${meetingId}/group`} hidden={{ _submission: form.submission, group: key }}>
      <Checkboxes
        name={`items.${key}`}
        label={m.groupTick}
        choices={group.items.map(({ requestId, personName, requestNumber, proposedCents }) => ({
          value: requestId,
          label: personName,
          hint: `${requestNumber} · ${amountOf(proposedCents, language)}`,
        }))}
        values={ticked(props)}
        error={problemOf(form, `items.${key}`)}
      />
      <Radios
        name={`per.${key}`}
        label={d.per}
        choices={possible.map(value => ({ value, label: d.periods[value] }))}
        value={textOf(form.values, `per.${key}`) || (possible.length === 1 ? possible[0] : undefined)}
        error={problemOf(form, `per.${key}`)}
        shape="line"
      />
      <Radios
        name={`paidHow.${key}`}
        label={d.paidHow}
        choices={payments.map(value => ({ value, label: d.payments[value] }))}
        value={textOf(form.values, `paidHow.${key}`) || 'transfer'}
        shape="line"
      />
      <Button>{m.groupDo}</Button>
    </Form>
  )
}

async function page(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, today } = context
  const meetingId = params['id'] ?? ''
  const meeting = isUuid(meetingId) ? await meetingCard(db, meetingId) : undefined
  if (meeting === undefined || mayDecide(meeting, today) !== undefined) return { notFound: true }
  const m = fullSentences(language)
  const groups = groupsIn(await agendaOf(db, meetingId))
  context.read({ subjectIds: groups.flatMap(({ items }) => items.map(({ personId }) => personId)) })
  const outcome = decisionSentences(language).outcome
  const body =
    groups.length === 0 ? (
      <EmptyState title={m.groupNone} text={m.groupNoneText} />
    ) : (
      groups.map(group => (
        <Card
          title={m.groupOf({
            kind: kindWord(group.kind, language),
            outcome: outcome[group.proposal],
            count: group.items.length,
          })}
        >
          <GroupForm context={context} meetingId={meetingId} group={group} form={form} />
        </Card>
      ))
    )
  return { title: m.groupTitle({ date: longDay(meeting.heldOn, language) }), lead: m.groupLead, body }
}

function problem(refusal: GroupRefusal, language: StaffLanguage): FormProblem {
  const m = fullSentences(language)
  switch (refusal.kind) {
    case 'NotTogether':
      return { text: m.groupRequired }
    case 'NotPlain':
      return { text: m.groupFault({ name: refusal.name }) }
    case 'MeetingClosed':
      return { text: committeeSentences(language).meetingClosed }
    case 'NotYet':
      return { text: decisionSentences(language).notYet({ date: longDay(refusal.heldOn, language) }) }
    default:
      return commonProblem(refusal, language)
  }
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null

/** Reads the fields of the group that was sent, under their plain names. */
function ofGroup(raw: unknown): unknown {
  if (!isRecord(raw)) return raw
  const key = `${raw['group'] ?? ''}`
  const ids = raw[`items.${key}`]
  return {
    requestIds: ids === undefined ? [] : [ids].flat(),
    per: raw[`per.${key}`],
    paidHow: raw[`paidHow.${key}`],
  }
}

const groupForm = (language: StaffLanguage, { id = '' }: Readonly<Record<string, string>>) => {
  const d = decisionSentences(language)
  const fields = z.strictObject({
    requestIds: z.array(z.uuid()).min(1, { error: fullSentences(language).groupRequired }),
    per: formChoice(periods, d.perRequired),
    paidHow: formChoice(payments, d.paidHowRequired),
  })
  return z
    .preprocess(ofGroup, fields)
    .transform(typed => ({ ...typed, meetingId: id }))
    .refine(() => isUuid(id))
}

/** Identical items decided in one act. */
export const groupRoutes: readonly Route[] = [
  staffPage({
    path: '/meetings/:id/group',
    action: 'decisions:record-group',
    access,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/meetings/:id/group',
    command: recordGroup,
    form: groupForm,
    redisplay: page,
    refusal: problem,
    done: ({ count }, params) => `/meetings/${params['id']}?done=group&count=${count}`,
  }),
]
