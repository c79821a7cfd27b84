import {
  type Doors,
  type EntryText,
  type Part,
  parts,
  slugOf,
  type TwoWays,
} from '#capabilities/guide/index.ts'

type Lines = { readonly plain: string[]; readonly easy: string[] }

const isPart = (name: string): name is Part => parts.some(part => part === name)
const joined = ({ plain, easy }: Lines): TwoWays => ({ plain: plain.join('\n'), easy: easy.join('\n') })

function readBlocks(text: string): ReadonlyMap<string, Lines> {
  const blocks = new Map<string, Lines>()
  let current: Lines = { plain: [], easy: [] }
  blocks.set('answer', current)
  for (const line of text.split('\n').filter(each => each.trim() !== '' && !each.startsWith('# '))) {
    if (line.startsWith('@')) {
      current = { plain: [], easy: [] }
      blocks.set(line.slice(1), current)
    } else if (line.startsWith('~ ')) current.easy.push(line.slice(2))
    else current.plain.push(line.replace(/^= /, ''))
  }
  return blocks
}

/**
 * Reads a text as the files of this folder write it: `# title`, `= answer`, `@part`, plain lines, and `~ easy lines`.
 * What a text does not say is taken from what is common to all aids, where the entry asks for it.
 */
export function readText(text: string, common: string, doors: Doors): EntryText {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? ''
  const [own, shared] = [readBlocks(text), readBlocks(common)]
  const blocks = [...shared, ...own].flatMap(([name, lines]) =>
    isPart(name) ? [[name, joined(lines)] as const] : [],
  )
  const answer = joined(own.get('answer') ?? { plain: [], easy: [] })
  return { slug: slugOf(title), title, answer, blocks: Object.fromEntries(blocks), doors }
}
