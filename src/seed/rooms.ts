import { letThemAsk } from './asking.ts'
import { attest } from './attestations.ts'
import type { Working } from './doing.ts'
import { askPapers } from './papers.ts'
import { passTheRelay } from './relays.ts'
import type { Invented } from './seed.ts'
import { letThemSpeak } from './voices.ts'

/** Lets the program do in a planted centre what its newer rooms are for, so that none of their lists is empty. */
export async function fillTheRooms(invented: Invented, working: Working): Promise<void> {
  await askPapers(invented, working)
  await letThemSpeak(invented, working)
  await passTheRelay(invented, working)
  await attest(invented, working)
  await letThemAsk(invented, working)
}
