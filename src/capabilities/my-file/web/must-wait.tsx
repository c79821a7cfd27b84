import { showPersonPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call } from '#platform/http/route.ts'
import { minutesToWait } from '#platform/http/waits.ts'
import { ButtonLink } from '#ui/index.ts'
import { identitySentences } from '../messages/identity.ts'
import { HumanDoors } from './human-doors.tsx'

/** A refusal when too many begin from one address, as the script of the page says it; undefined when one may begin. */
export function telephoneMustWait(call: Call): Response | undefined {
  const minutes = minutesToWait(call, 'file-key')
  if (minutes === 0) return undefined
  const { context, tenant } = call
  const m = identitySentences(guessLanguage(context, tenant.languages[0] ?? 'fr'))
  return context.json({ said: `${m.tooMany({ minutes })} ${m.orElse({ phone: tenant.phone })}` }, 429)
}

/** The same as a page, for whoever goes to a provider: the code, counter, telephone and paper stay. */
export async function identityMustWait(call: Call): Promise<Response | undefined> {
  const minutes = minutesToWait(call, 'identity')
  if (minutes === 0) return undefined
  return showPersonPage(call, {
    action: 'my-file:go',
    access: 'public',
    async show({ tenant, language }) {
      const m = identitySentences(language)
      const body = (
        <>
          <p>
            <ButtonLink href={`/${language}/file`}>{m.useCode}</ButtonLink>
          </p>
          <ul>
            <HumanDoors tenant={tenant} language={language} />
          </ul>
        </>
      )
      return { title: m.wait, lead: m.tooMany({ minutes }), body, back: `/${language}/file`, status: 429 }
    },
  })
}
