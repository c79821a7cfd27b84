import { governanceSentences, rulesPath } from '#capabilities/governance/index.ts'
import { guideHome } from '#capabilities/guide/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { ButtonLink, Phone } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'

const Ask = ({ tenant, language }: Pick<PersonContext, 'tenant' | 'language'>) => {
  const m = sentences(language)
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{m.askTitle}</h2>
      <ul>
        <li>{m.askCounter({ address, hours: tenant.openingHours[language] })}</li>
        <li>
          {m.askPhone} <Phone number={tenant.phone} />
        </li>
        <li>{m.askPaper}</li>
      </ul>
    </section>
  )
}

/** The first page: how to ask, by any door, and how to see one's file. */
export const homePage = personPage({
  path: inLanguage(''),
  action: 'my-file:home',
  access: 'public',
  async show(context) {
    const { tenant, language } = context
    const m = sentences(language)
    const body = (
      <>
        <Ask tenant={tenant} language={language} />
        <section aria-labelledby="see">
          <h2 id="see">{m.seeFile}</h2>
          <p>{m.seeFileText}</p>
          <ButtonLink href={`/${language}/file`}>{m.seeFile}</ButtonLink>
        </section>
        <section aria-labelledby="guide">
          <h2 id="guide">{m.guide}</h2>
          {await guideHome(context)}
        </section>
        <p>
          <a href="/sign-in">{m.staff}</a> ·{' '}
          <a href={rulesPath(language)}>{governanceSentences(language).rulesTitle}</a>
        </p>
      </>
    )
    return { title: m.welcome, lead: m.welcomeLead, body, findable: 'yes' }
  },
})
