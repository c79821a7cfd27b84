import { type LineKind, marks, type ReadLine } from './lines.ts'
import { resourceIn } from './resource-in.ts'

/** What may become of a line: a fact is kept as a note with its source, or among the money of the household. */
export const choices = ['own', 'fact', 'resource', 'question', 'promise', 'paper', 'step'] as const
export type Choice = (typeof choices)[number]

/** What is offered for a line: money only where the line names some. */
export const offeredFor = ({ words }: Pick<ReadLine, 'words'>): readonly Choice[] =>
  choices.filter(choice => choice !== 'resource' || resourceIn(words) !== undefined)

/** What is chosen before anybody chose: nothing for a fact, which a human confirms one by one. */
export const proposedFor = ({ kind }: Pick<ReadLine, 'kind'>): Choice | '' => (kind === 'fact' ? '' : kind)

const markOf = (kind: LineKind): string => {
  const found = marks.find(each => each.kind === kind)
  return found === undefined ? '' : `${found.mark} `
}

/** What stays with its writer, with the signs it had: lines without a sign, and those that were not confirmed. */
export const ownWords = (lines: readonly ReadLine[], chosen: readonly { readonly as: Choice }[]): string =>
  lines
    .filter((_line, index) => (chosen[index]?.as ?? 'own') === 'own')
    .map(({ kind, words }) => `${markOf(kind)}${words}`)
    .join('\n')
    .slice(0, 20_000)
