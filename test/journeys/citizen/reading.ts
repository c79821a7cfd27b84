import { frenchEase, longestEasy, sentencesOf, wordsOf } from '#kernel/readability.ts'
import { mainOf, textOf } from './html.ts'
import type { Sight } from './paper-walker.ts'

/** Labels of one to three words are no sentence to measure. */
const said = (html: string): string =>
  textOf(mainOf(html))
    .split('\n')
    .filter(line => wordsOf(line).length > 3)
    .join('\n')

/** How easily each French page reads, on the scale of Kandel and Moles: the hardest first. */
export const easeOf = (
  sights: readonly Sight[],
): readonly { readonly path: string; readonly ease: number }[] =>
  sights
    .filter(({ language }) => language === 'fr')
    .map(({ path, html }) => ({ path, ease: frenchEase(said(html)) ?? 100 }))
    .toSorted((a, b) => a.ease - b.ease)

/** The sentences of a page that are too long for an easy one. */
export const tooLongIn = ({ html, path }: Pick<Sight, 'html' | 'path'>): readonly string[] =>
  textOf(mainOf(html))
    .split('\n')
    .flatMap(sentencesOf)
    .filter(sentence => wordsOf(sentence).length > longestEasy)
    .map(sentence => `${path}: ${sentence}`)

export const isEasy = ({ path }: Pick<Sight, 'path'>): boolean => /[?&]easy=yes/.test(path)
