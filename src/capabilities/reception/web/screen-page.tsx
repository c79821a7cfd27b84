import { type Language, languages } from '#kernel/language.ts'
import { showPersonPage } from '#platform/http/person-page.ts'
import type { PersonContext, Route } from '#platform/http/route.ts'
import { LiveRegion, ScreenPage } from '#ui/index.ts'
import { screenTopic } from '../commands/telling.ts'
import { screenWords } from '../messages/screen.ts'
import { type CalledNumber, calledNumbers } from '../queries/visits.ts'
import { paths } from './paths.ts'

/** How often a screen without script is read again. */
const everySeconds = 5

type Words = Readonly<Record<Language, string>>

/** The same words in the languages of the house first, then in the others; each read in its own voice. */
const Each = ({ words, first }: { words: Words; first: readonly Language[] }) => (
  <>
    {[...new Set([...first, ...languages])].map((language, index) => (
      <>
        {index === 0 ? null : ' · '}
        <span lang={language}>{words[language]}</span>
      </>
    ))}
  </>
)

/** The same, a line for each language. */
const Lines = ({ words, first }: { words: Words; first: readonly Language[] }) => (
  <ul class="screen__calm">
    {[...new Set([...first, ...languages])].map(language => (
      <li lang={language}>{words[language]}</li>
    ))}
  </ul>
)

const Called = ({ list, first }: { list: readonly CalledNumber[]; first: readonly Language[] }) => {
  if (list.length === 0) return <Lines words={screenWords.calm} first={first} />
  const [newest] = list
  return (
    <table class="called" data-newest={newest?.number}>
      <thead>
        <tr>
          <th scope="col">
            <Each words={screenWords.number} first={first} />
          </th>
          <th scope="col">
            <Each words={screenWords.room} first={first} />
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ number, place }) => (
          <tr>
            <th scope="row">{number}</th>
            <td>{place}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Sound = ({ language }: { language: Language }) => (
  <button type="button" class="button button--secondary" data-chime aria-pressed="false" hidden>
    {screenWords.sound[language]}
  </button>
)

async function show({ db, today, tenant, language }: PersonContext): Promise<Response> {
  const list = await calledNumbers(db, today)
  const first = languages.filter(code => tenant.languages.includes(code))
  const page = (
    <ScreenPage
      language={language}
      title={screenWords.title[language]}
      organisation={tenant.name[language]}
      footer={
        <>
          <Lines words={screenWords.need} first={first} />
          <Sound language={language} />
        </>
      }
      live={{ everySeconds }}
      mode={tenant.demonstration ? 'demonstration' : undefined}
    >
      <LiveRegion id="called" topic={screenTopic} stream={paths.screenStream} from={paths.screen}>
        <Called list={list} first={first} />
      </LiveRegion>
    </ScreenPage>
  )
  return new Response(String(await page), { headers: { 'content-type': 'text/html; charset=UTF-8' } })
}

/** The screen of the waiting room: a number and a room, large and still, for who was called. Nobody signs in to it. */
export const screenRoute: Route = {
  method: 'get',
  path: paths.screen,
  action: 'reception:screen',
  access: 'public',
  handle: call => showPersonPage(call, { action: 'reception:screen', access: 'public', show }),
}
