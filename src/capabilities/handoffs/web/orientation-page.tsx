import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, Card, Form, Phone, Radios, SummaryList, TextField } from '#ui/index.ts'
import { linkToken } from '../commands/link.ts'
import { orientationStates } from '../domain/orientation.ts'
import { orientSentences } from '../messages/orient.ts'
import { type OrientationCard, orientationCard } from '../queries/orientations.ts'
import { remindersOf, remindersStopped } from '../queries/reminders.ts'
import { OrientationTimeline } from './orientation-timeline.tsx'
import { RemindersCard } from './reminders-card.tsx'

type Shown = { readonly context: StaffContext; readonly one: OrientationCard; readonly form: FormState }

const Facts = ({ context: { language }, one }: Shown) => {
  const m = orientSentences(language)
  const { partner } = one
  const at = one.meetingAt === null ? '' : `, ${one.meetingAt}`
  return (
    <SummaryList
      rows={[
        { key: m.stateLabel, value: m.state[one.state] },
        { key: m.partner, value: `${partner.name} · ${m.kinds[partner.kind]}` },
        { key: m.phone, value: <Phone number={partner.phone} /> },
        ...(partner.email === null ? [] : [{ key: m.email, value: partner.email }]),
        {
          key: m.meeting,
          value: one.meetingOn === null ? m.noMeeting : `${formatIsoDate(one.meetingOn, language)}${at}`,
        },
        { key: m.shown, value: one.reason ?? m.firstNameOnly },
        ...(one.settledOn === null ? [{ key: m.follow, value: formatIsoDate(one.followOn, language) }] : []),
      ]}
    />
  )
}

/** The link, to be printed, shown or spelt; made again each time, kept nowhere. */
const Link = ({ context: { language, tenant, tools, today, url }, one }: Shown) => {
  const m = orientSentences(language)
  if (one.settledOn !== null) return null
  if (one.linkUntil < today.toString()) return <p>{m.linkOver}</p>
  const path = `/${one.language}/o/${linkToken(tools.secrets, tenant.id, one)}`
  const origin = tenant.host === null ? url.origin : `https://${tenant.host}`
  return (
    <Card title={m.link}>
      <p>{m.linkText({ date: formatIsoDate(one.linkUntil, language) })}</p>
      <p>
        <a href={path}>{`${origin}${path}`}</a>
      </p>
    </Card>
  )
}

const Record = ({ context: { language }, one, form }: Shown) => {
  const m = orientSentences(language)
  const kept = (name: string) => ({ name, value: textOf(form.values, name), error: problemOf(form, name) })
  if (one.settledOn !== null) return null
  return (
    <Card title={m.record}>
      <Form
        action={`/orientations/${one.id}`}
        hidden={{ _submission: form.submission, requestId: one.requestId }}
        guard="unsaved"
      >
        <Radios
          {...kept('state')}
          label={m.stateLabel}
          choices={orientationStates.map(value => ({ value, label: m.state[value] }))}
        />
        <TextField {...kept('words')} label={m.words} autocomplete="off" />
        <Button>{m.recordDo}</Button>
      </Form>
    </Card>
  )
}

function saidIn({ url, language }: StaffContext): View['said'] {
  const said: Readonly<Record<string, string>> = orientSentences(language).done
  const code = url.searchParams.get('done') ?? ''
  return Object.hasOwn(said, code) ? { kind: 'done', text: said[code] ?? '' } : undefined
}

/** Somebody led outside: what is shown to whom, the link, what was heard, and what comes next. */
export async function orientationView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params } = context
  const m = orientSentences(language)
  const one = await orientationCard(db, params['id'] ?? '')
  if (one === undefined) return { notFound: true }
  const { requestId, dossierId, personId } = one
  context.read({ requestId, dossierId, personId })
  const shown = { context, one, form }
  const body = (
    <>
      <Facts {...shown} />
      <Link {...shown} />
      <Record {...shown} />
      <RemindersCard
        context={context}
        one={one}
        submission={form.submission}
        stopped={await remindersStopped(db, one.id)}
      />
      <OrientationTimeline heard={one.heard} reminders={await remindersOf(db, one.id)} language={language} />
      <p>
        <ButtonLink kind="plain" href={`/requests/${requestId}/relay`}>
          {m.request}
        </ButtonLink>
      </p>
    </>
  )
  const title = m.pageTitle({ name: one.firstName, partner: one.partner.name })
  return { title, body, said: saidIn(context) }
}
