import type { Language } from '#kernel/language.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'
import { sentences } from '../messages/index.ts'
import { type MyFile, myFile } from '../queries/my-file.ts'

/** The file of the person signed in, unless it was closed to online view since. */
export async function own({ db, personId }: PersonContext): Promise<MyFile | undefined> {
  const file = personId === undefined ? undefined : await myFile(db, personId)
  return file?.noOnlineView ? undefined : file
}

/** What is said when the file is not to be read online. */
export const closed = (language: Language): Answer => ({
  title: sentences(language).noOnline,
  lead: sentences(language).noOnlineText,
  body: null,
})
