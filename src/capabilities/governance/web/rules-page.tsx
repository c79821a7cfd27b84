import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { articleIn, type RuleSet, rulesRegister } from '#law/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { Details, Phone, SummaryList } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'

/** Where everybody reads which rules are applied; each computation leads here. */
export const rulesPath = (language: Language, id?: RuleSet['id']): string =>
  id === undefined ? `/${language}/rules` : `/${language}/rules#${id}`

const Cases = ({ set, language }: { set: RuleSet; language: Language }) => {
  const m = sentences(language)
  if (set.publishedCases.length === 0) return <>{m.rulesNoCases}</>
  return (
    <Details summary={String(set.publishedCases.length)}>
      <ul>
        {set.publishedCases.map(({ id, source, differs }) => (
          <li>
            <a href={source}>{m.rulesCase({ host: new URL(source).host })}</a> ({id})
            {differs === undefined ? '' : ` ${m.rulesDiffers({ printed: differs.printed })}`}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
)

type Shown = Pick<PersonContext, 'language' | 'tenant'> & { readonly set: RuleSet }

const Rules = ({ set, language, tenant }: Shown) => {
  const m = sentences(language)
  const rows = [
    { key: m.rulesPurpose, value: set.purpose[language] },
    {
      key: m.rulesArticles,
      value: <List items={set.articles.map(article => articleIn(article, language))} />,
    },
    { key: m.rulesVersions, value: set.versions.map(day => formatIsoDate(day, language)).join(' · ') },
    { key: m.rulesTests, value: <Cases set={set} language={language} /> },
    { key: m.rulesLimits, value: <List items={set.limits.map(limit => limit[language])} /> },
    {
      key: m.rulesReferent,
      value: (
        <>
          {m.rulesReferentText} <Phone number={tenant.phone} />
        </>
      ),
    },
  ]
  return (
    <section aria-labelledby={set.id}>
      <h2 id={set.id}>{set.name[language]}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

/** The register of the rules a machine applies: for everybody, without sign-in. */
export const rulesPage = personPage({
  path: inLanguage('/rules'),
  action: 'governance:rules',
  access: 'public',
  async show({ language, tenant }) {
    const m = sentences(language)
    const body = (
      <>
        {rulesRegister.map(set => (
          <Rules set={set} language={language} tenant={tenant} />
        ))}
      </>
    )
    return { title: m.rulesTitle, lead: m.rulesLead, body, back: `/${language}` }
  },
})
