import { createHash } from 'node:crypto'

const leafMark = Buffer.from([0])
const nodeMark = Buffer.from([1])

const leaf = (text: string): Buffer => createHash('sha256').update(leafMark).update(text).digest()
const node = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(nodeMark).update(left).update(right).digest()

/**
 * The root of the hash tree over texts in their order: 32 bytes that change with any letter, order or number of them.
 * Leaves and nodes are marked apart, so that no node can be passed off as a text.
 *
 * @source RFC 6962, section 2.1 (the tree of certificate transparency).
 */
export function hashTreeRoot(texts: readonly string[]): Buffer {
  let level = texts.map(leaf)
  if (level.length === 0) return createHash('sha256').digest()
  while (level.length > 1) {
    const above: Buffer[] = []
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]]
      if (left) above.push(right ? node(left, right) : left)
    }
    level = above
  }
  return level[0] ?? createHash('sha256').digest()
}
