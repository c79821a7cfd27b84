import { addressOf } from '#platform/http/address-of.ts'
import { giveSession, takeSession } from '#platform/http/cookies.ts'
import type { Call, PersonContext, Route, View } from '#platform/http/route.ts'
import { Banner, Button, ButtonLink, ButtonRow, Form, Phone } from '#ui/index.ts'
import { beginAsk } from '../commands/begin-ask.ts'
import { leaveAsk } from '../commands/take-up.ts'
import { keeping } from '../domain/keeping.ts'
import { sentences } from '../messages/index.ts'
import { anybody, askGet, askPost, at, languageOf, sessionOf, showAsking } from './ask-call.ts'

type Here = Pick<PersonContext, 'tenant' | 'language'>

const OtherDoors = ({ tenant, language }: Here) => {
  const m = sentences(language)
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{m.otherDoors}</h2>
      <ul>
        <li>
          {m.call} <Phone number={tenant.phone} />
        </li>
        <li>{m.come({ address, hours: tenant.openingHours[language] })}</li>
        <li>
          <a href={at(language, '/form.pdf')}>{m.paper}</a>. {m.paperText}
        </li>
      </ul>
    </section>
  )
}

/** Closing an ask on this device: what is unfinished waits under its code. */
export const Leave = ({ language, words }: { language: Here['language']; words: string }) => (
  <Form action={at(language, '/leave')}>
    <Button kind="secondary">{words}</Button>
  </Form>
)

const AlreadyOpen = ({ language }: Pick<Here, 'language'>) => {
  const m = sentences(language)
  return (
    <>
      <Banner kind="info" title={m.open}>
        <p>{m.openOther}</p>
      </Banner>
      <p>
        <ButtonLink href={at(language, '/check')}>{m.openOn}</ButtonLink>
      </p>
      <Leave language={language} words={m.leave} />
    </>
  )
}

const Begin = ({ language }: Pick<Here, 'language'>) => {
  const m = sentences(language)
  return (
    <>
      <p>
        {m.free} {m.kept(keeping)}
      </p>
      <Form action={at(language)}>
        <ButtonRow>
          <Button>{m.begin}</Button>
          <ButtonLink kind="plain" href={at(language, '/again')}>
            {m.again}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

function startView(context: Here & { readonly open: 'open' | 'none'; readonly url: URL }): View {
  const { language, open, url } = context
  const m = sentences(language)
  const left = url.searchParams.get('left')
  const said = left === null ? undefined : ({ kind: 'done', text: left === 'sent' ? m.bye : m.left } as const)
  const body = (
    <>
      {open === 'open' ? <AlreadyOpen language={language} /> : <Begin language={language} />}
      <OtherDoors {...context} />
      <p>{m.same}</p>
    </>
  )
  return { title: m.title, lead: m.lead, body, said, back: `/${language}/ask`, findable: 'yes' }
}

const showStart = (call: Call, refused?: 'TooMany') =>
  showAsking(call, 'asking:begin', context => {
    const open = context.draft?.sealed === undefined ? 'none' : 'open'
    const view = startView({ ...context, open })
    if (refused === undefined) return view
    return { ...view, problems: [{ text: sentences(context.language).tooMany }], status: 429 }
  })

async function begin(call: Call): Promise<Response> {
  const { context, parts } = call
  const language = languageOf(call)
  const result = await parts.execute(beginAsk, anybody(call), { language, from: addressOf(context) })
  if (!result.ok) return showStart(call, 'TooMany')
  giveSession(context, 'asking', { policy: parts.cookies, token: result.value.session })
  return context.redirect(at(language, '/1'), 303)
}

async function close(call: Call): Promise<void> {
  const session = sessionOf(call)
  if (session !== undefined) await call.parts.execute(leaveAsk, anybody(call), { session })
  takeSession(call.context, 'asking', call.parts.cookies)
}

async function leave(call: Call): Promise<Response> {
  const language = languageOf(call)
  const sent = call.context.req.query('sent') === 'yes' ? 'sent' : 'yes'
  await close(call)
  return call.context.redirect(at(language, `?left=${sent}`), 303)
}

/** Out of here at once: the ask is closed, then all that this browser holds of us, and the next page is elsewhere. */
async function away(call: Call): Promise<Response> {
  await close(call)
  return call.context.redirect(`/${languageOf(call)}/leave`, 303)
}

/** Where an ask begins, and where it is closed on a device. */
export const startRoutes: readonly Route[] = [
  askGet('', 'asking:begin', call => showStart(call)),
  askPost('', 'asking:begin', begin),
  askPost('/leave', 'asking:leave', leave),
  askGet('/away', 'asking:leave', away),
]
