import type { Context } from 'hono'
import type { Language } from '#kernel/language.ts'
import { setPage } from '../i18n/french-spaces.ts'
import { isLanguage } from '../i18n/sentences.ts'
import { packPage } from './compress.ts'
import type { Answer, Call, Html, View } from './route.ts'
import { type Trouble, troubles } from './troubles.ts'

/** The language of a page that knows nobody yet: the address, then the browser's wish, then the centre's own. */
export function guessLanguage(context: Context, fallback: Language): Language {
  const first = context.req.path.split('/')[1]
  if (isLanguage(first)) return first
  const wishes = (context.req.header('accept-language') ?? '').split(',').map(wish => wish.trim().slice(0, 2))
  return wishes.find(isLanguage) ?? fallback
}

/** Sends a page. */
export async function sendHtml(
  context: Context,
  html: Html,
  status: View['status'] | 500 | 503 = 200,
): Promise<Response> {
  const { bytes, headers } = packPage(context, setPage(String(await html)))
  return context.body(bytes, status, headers)
}

/** A page for what went wrong, in plain words, with a human way out. */
export function sendTrouble(
  call: Pick<Call, 'context' | 'parts'> & { tenant?: Call['tenant'] | undefined },
  trouble: Trouble,
) {
  const { context, parts, tenant } = call
  const language = guessLanguage(context, tenant?.languages[0] ?? 'fr')
  const { title, lead, status } = troubles(language)[trouble]
  return sendHtml(context, parts.shell.plain({ title, lead, body: null }, { language, tenant }), status)
}

/** Turns what a handler answered into a response; `draw` puts a view in its shell. */
export async function respond(call: Call, answer: Answer, draw: (view: View) => Html): Promise<Response> {
  if (answer instanceof Response) return answer
  if ('redirect' in answer) return call.context.redirect(answer.redirect, 303)
  if ('notFound' in answer) return sendTrouble(call, 'notFound')
  return sendHtml(call.context, draw(answer), answer.status)
}
