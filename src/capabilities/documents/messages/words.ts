import type { Language } from '#kernel/language.ts'
import type { PaperKind } from '../domain/paper.ts'
import type { NotTaken } from '../web/sent-files.ts'
import { sentences } from './index.ts'

/** Why a file was not taken, and what to do, in a sentence that names it. */
export function faultSentence({ name, fault }: NotTaken, language: Language): string {
  const m = sentences(language).faults
  if (fault.kind === 'TooLarge') return m.TooLarge({ name, most: fault.mostMb })
  if (fault.kind === 'TooMany') return m.TooMany({ name, most: fault.most })
  return m[fault.kind]({ name })
}

/** An asked paper by its name: of the list, or in the words of the one who asked. */
export const paperName = (
  { kind, words }: { readonly kind: PaperKind; readonly words: string | null },
  language: Language,
): string => (kind === 'other' ? (words ?? sentences(language).kinds.other) : sentences(language).kinds[kind])
