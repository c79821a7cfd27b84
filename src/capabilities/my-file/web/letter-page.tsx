import { LetterWords, wordsOfDocument } from '#capabilities/correspondence/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { sentences } from '../messages/index.ts'
import { myLetter } from '../queries/my-file.ts'
import { closed, own } from './own-file.ts'

type Read = NonNullable<Awaited<ReturnType<typeof wordsOfDocument>>>

/** The letter in its languages: that of the person first. */
const Words = ({ letter }: { readonly letter: Read }) => {
  const order = [letter.language, ...languages.filter(of => of !== letter.language)]
  return (
    <>
      {order.map((of: Language) => {
        const text = letter.texts[of]
        return text === undefined ? null : <LetterWords text={text} of={of} />
      })}
    </>
  )
}

/** A letter that somebody wrote, in words: the same as on paper, for a small screen and for a voice. */
export const letterWordsPage = personPage({
  path: inLanguage('/file/letters/:document/read'),
  action: 'my-file:letter',
  access: 'person',
  async show(context) {
    const { db, language, params, read } = context
    const file = await own(context)
    if (file === undefined) return closed(language)
    const m = sentences(language)
    const back = `/${language}/file/status`
    const document = params['document'] ?? ''
    const mine = await myLetter(db, file.personId, document)
    const letter = mine && (await wordsOfDocument(db, document))
    if (letter === undefined) return { title: m.gone, body: null, status: 404, back }
    read({ personId: file.personId, dossierId: file.dossierId ?? undefined, detail: { document } })
    const body = (
      <>
        <Words letter={letter} />
        <p>
          <a href={`/${language}/file/letters/${document}`}>{m.letterPaper}</a>
        </p>
      </>
    )
    return { title: m.letterTitle, body, back }
  },
})
