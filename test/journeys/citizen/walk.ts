import { askForHelp } from '../../../scripts/guide/walk-asking.ts'
import { type Keys, readMyFile, stayOutside } from '../../../scripts/guide/walk-my-file.ts'
import { lookAround } from '../../../scripts/guide/walk-public.ts'
import type { TestHouse } from '../../support/house.ts'
import { PaperWalker, type Sight } from './paper-walker.ts'

/** Ids in an address are of the day. */
const plain = (path: string) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
const keyOf = ({ method, status, path, language }: Sight) => `${language} ${method} ${status} ${plain(path)}`

/** What was met on the way, and where forms were sent. */
export type Walked = { readonly sights: readonly Sight[]; readonly sent: readonly string[] }

/**
 * Walks every page of a person, as the pictures of the guide do: opened, refused, empty, done, in four languages. A state met
 * several times is kept as it was met last.
 */
export async function walkEverything(house: TestHouse, keys: Keys): Promise<Walked> {
  const sights = new Map<string, Sight>()
  const sent = new Set<string>()
  const witness = {
    meet: (sight: Sight) => void sights.set(keyOf(sight), sight),
    sent: (path: string) => void sent.add(path),
  }
  const pickUp = async () => new PaperWalker(house, witness)
  await lookAround(pickUp)
  await askForHelp(pickUp)
  await readMyFile(pickUp, keys)
  await stayOutside(pickUp, keys)
  return { sights: [...sights.values()], sent: [...sent] }
}
