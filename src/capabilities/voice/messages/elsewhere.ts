import type { Language } from '#kernel/language.ts'
import type { VoiceKind } from '../domain/kinds.ts'
import { dataAuthority } from '../domain/terms.ts'
import { sentences } from './index.ts'

/** Where one may turn when the answer does not do: whole sentences, the same on screen and on paper. */
export function elsewhere(kind: VoiceKind, language: Language): readonly string[] {
  const m = sentences(language)
  const authority = m.authority({ address: dataAuthority.address[language], phone: dataAuthority.phone })
  return {
    why: [m.toAuthority, authority],
    change: [m.changeElsewhere],
    contest: [m.disagree, authority],
    complaint: [m.complaintElsewhere, m.decisionElsewhere],
  }[kind]
}
