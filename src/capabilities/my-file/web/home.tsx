import { governanceSentences, rulesPath } from '#capabilities/governance/index.ts'
import { guideHome } from '#capabilities/guide/index.ts'
import { paritySentences } from '#capabilities/parity/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { ButtonLink } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { type Here, HumanDoors } from './human-doors.tsx'

const Ask = ({ tenant, language }: Here) => {
  const m = sentences(language)
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{m.askTitle}</h2>
      <ul>
        <HumanDoors tenant={tenant} language={language} />
        <li>
          {m.askWeb} <a href={`/${language}/asking`}>{m.askWebLink}</a>
        </li>
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
          <a href={rulesPath(language)}>{governanceSentences(language).rulesTitle}</a> ·{' '}
          <a href={`/${language}/doors`}>{paritySentences(language).link}</a>
        </p>
      </>
    )
    return { title: m.welcome, lead: m.welcomeLead, body, findable: 'yes' }
  },
})
