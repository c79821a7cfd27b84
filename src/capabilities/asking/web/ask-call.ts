import type { Language } from '#kernel/language.ts'
import { sessionToken } from '#platform/http/cookies.ts'
import { inLanguage, showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Answer, Call, PersonContext, Route } from '#platform/http/route.ts'
import { type Draft, draftOfSession } from '../queries/drafts.ts'

/** The addresses of an ask, without their language. */
export const at = (language: Language, rest = ''): string => `/${language}/asking${rest}`

/** Who sends: nobody known. A page open to everybody acts as the program itself. */
export const anybody = ({ tenant, correlation }: Call) => ({
  tenantId: tenant.id,
  actor: { kind: 'system' } as const,
  correlation,
})

/** What the browser holds of an ask. */
export const sessionOf = ({ context, parts }: Call): string | undefined =>
  sessionToken(context, 'asking', parts.cookies)

/** The language of the address. */
export const languageOf = ({ context }: Call): Language => guessLanguage(context, 'fr')

/** A page for whoever asks, with the draft of this browser when there is one. */
type Shown = PersonContext & { readonly draft: Draft | undefined; readonly call: Call }

/** Shows a page of an ask. Leaving fast closes the ask behind one. */
export function showAsking(
  call: Call,
  action: Route['action'],
  show: (context: Shown) => Promise<Answer> | Answer,
): Promise<Response> {
  return showPersonPage(call, {
    action,
    access: 'public',
    async show(context) {
      const { db, tenant, now, tools, language } = context
      const session = sessionOf(call)
      const looking = { db, tenantId: tenant.id, now, tools }
      const draft = session === undefined ? undefined : await draftOfSession(looking, session)
      const answer = await show({ ...context, draft, call })
      if (answer instanceof Response || 'redirect' in answer || 'notFound' in answer) return answer
      return { ...answer, leaveFast: at(language, '/away') }
    },
  })
}

/** A page that only makes sense while this browser holds an unfinished ask; else one is led back to the code. */
export const showOpen = (
  call: Call,
  action: Route['action'],
  show: (context: Shown & { readonly draft: Open }) => Promise<Answer> | Answer,
): Promise<Response> =>
  showAsking(call, action, context => {
    const { draft, language } = context
    if (draft?.requestId) return { redirect: at(language, '/sent') }
    if (!isOpen(draft)) return { redirect: at(language, '/again?lost=yes') }
    return show({ ...context, draft })
  })

/** A draft whose answers are there. */
export type Open = Draft & { readonly sealed: NonNullable<Draft['sealed']> }

const isOpen = (draft: Draft | undefined): draft is Open => draft?.sealed !== undefined

type Part = `/${string}` | ''
type Handle = Route['handle']

/** A page of the room: public, in four languages. */
export const askGet = (rest: Part, action: Route['action'], handle: Handle): Route => ({
  method: 'get',
  path: inLanguage(`/asking${rest}`),
  action,
  access: 'public',
  handle,
})

/** A form of the room: the same. */
export const askPost = (rest: Part, action: Route['action'], handle: Handle): Route => ({
  ...askGet(rest, action, handle),
  method: 'post',
})
