/** What a person says back: why was I looked at, this changed, this is not right, I complain; and what is answered. */
import type { Route } from '#platform/http/route.ts'
import { personRoutes } from './web/person-routes.ts'
import { staffRoutes } from './web/staff-routes.ts'

export { answerVoice } from './commands/answer.ts'
export { type Say, sayVoice } from './commands/say.ts'
export { nothingChanged } from './domain/change.ts'
export { watchVoices } from './jobs/watch-voices.ts'
export { knownWords, sentences as voiceSentences } from './messages/index.ts'
export { type Voice, voicesOf } from './queries/voices.ts'
export { askWhy } from './web/ask-why.tsx'
export { factRows } from './web/known-rows.ts'
export { detailRows as voiceDetails, topicWord as voiceTopic } from './web/said-pages.tsx'

/** The pages of this room. */
export const voiceRoutes: readonly Route[] = [...personRoutes, ...staffRoutes]
