import { z } from 'zod'
import { type Language, languages } from '#kernel/language.ts'

/** A letter in one language: what it is about, and what it says. A line is a paragraph; lines that begin with `- ` a list. */
export type LetterText = { readonly subject: string; readonly body: string }
export type LetterTexts = Readonly<Partial<Record<Language, LetterText>>>
/** The texts of a template: all four languages. */
export type TemplateTexts = Readonly<Record<Language, LetterText>>

/** How long a subject and a letter may be, in characters. */
export const bounds = { subject: 150, body: 6000, fact: 200 } as const

const textShape = z.strictObject({
  subject: z.string().min(1).max(bounds.subject),
  body: z.string().min(1).max(bounds.body),
})

/** The texts of a letter, in the languages it has. */
export const letterTextsShape = z.partialRecord(z.enum(languages), textShape)
/** The texts of a template, in the four languages. */
export const templateTextsShape = z.record(z.enum(languages), textShape)

/** What a line of a letter is when it is read or printed. */
export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly [string, ...string[]] }

const item = /^[-–•]\s+(.*)$/u

/** The paragraphs and lists of a body, in order. */
export function partsOf(body: string): readonly Part[] {
  const parts: Part[] = []
  for (const line of body.split('\n').map(each => each.trim())) {
    const last = parts.at(-1)
    const words = item.exec(line)?.[1]
    if (words === undefined) {
      // An empty line ends a list, and is nothing by itself.
      if (line !== '') parts.push({ kind: 'paragraph', text: line })
    } else if (last?.kind === 'list')
      parts[parts.length - 1] = { kind: 'list', items: [...last.items, words] }
    else parts.push({ kind: 'list', items: [words] })
  }
  return parts
}

/** The languages of a letter: the person's first, then the second one, if any. */
export const languagesOf = ({
  language,
  second,
}: {
  readonly language: Language
  readonly second: Language | null
}): readonly Language[] => (second === null ? [language] : [language, second])
