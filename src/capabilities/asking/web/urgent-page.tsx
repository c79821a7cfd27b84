import { publishedEntries } from '#capabilities/guide/index.ts'
import type { Route, View } from '#platform/http/route.ts'
import { Banner, ButtonLink, Phone } from '#ui/index.ts'
import { numberOf } from '../domain/questions.ts'
import { sentences } from '../messages/index.ts'
import { askGet, at, showOpen } from './ask-call.ts'

/** Whom to call and where to go now, before any further question: our own door, then what the guide gives for emergencies. */
export const urgentRoute: Route = askGet('/urgent', 'asking:save', call =>
  showOpen(call, 'asking:save', async ({ db, language, tenant, url }): Promise<View> => {
    const m = sentences(language)
    const entries = await publishedEntries(db, language, ['emergency'])
    const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
    const checking = url.searchParams.get('check') === 'yes'
    const next = checking ? '/check' : `/${numberOf('urgent') + 1}`
    const body = (
      <>
        <Banner kind="late" title={tenant.name[language]}>
          <p>
            {m.call} <Phone number={tenant.phone} />
          </p>
          <p>{m.come({ address, hours: tenant.openingHours[language] })}</p>
        </Banner>
        {entries.map(({ text }) => (
          <section aria-labelledby={text.slug}>
            <h2 id={text.slug}>{text.title}</h2>
            <p>{text.answer.plain}</p>
          </section>
        ))}
        <p>
          <a href={`/${language}/emergency`}>{m.urgentMore}</a>
        </p>
        <ButtonLink href={at(language, next)}>{m.urgentGo}</ButtonLink>
      </>
    )
    return { title: m.urgentTitle, lead: m.urgentLead, body, back: at(language, `/${numberOf('urgent')}`) }
  }),
)
