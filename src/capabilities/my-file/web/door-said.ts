import type { Language } from '#kernel/language.ts'
import type { View } from '#platform/http/route.ts'
import type { IdentityProvider } from '../domain/identity.ts'
import { identitySentences } from '../messages/identity.ts'
import { sentences } from '../messages/index.ts'

/** Why somebody stands at the door again, who had gone to say who they are. */
export type Turned = 'away' | 'over' | 'given-up' | 'level' | 'failed'

/** The door, which says why. Only fixed words stand in the address. */
export const doorAgain = (language: Language, why: Turned, provider: IdentityProvider): string =>
  `/${language}/file?turned=${why}&with=${provider.id}`

function turnedWords(why: string, name: string, language: Language): string | undefined {
  const m = identitySentences(language)
  const words: Readonly<Record<Turned, string>> = {
    away: m.away({ name }),
    over: m.over,
    'given-up': m.givenUp({ name }),
    level: m.level({ name }),
    failed: m.failed({ name }),
  }
  return Object.hasOwn(words, why) ? words[why as Turned] : undefined
}

/** What the door says above its questions: that the file was closed, or why somebody is back. */
export function saidAtDoor(
  { searchParams }: URL,
  providers: readonly IdentityProvider[],
  language: Language,
): View['said'] {
  if (searchParams.get('left') === 'yes') return { kind: 'done', text: sentences(language).left }
  const provider = providers.find(({ id }) => id === searchParams.get('with'))
  if (provider === undefined) return undefined
  const text = turnedWords(searchParams.get('turned') ?? '', provider.name, language)
  return text === undefined ? undefined : { kind: 'warn', text }
}
