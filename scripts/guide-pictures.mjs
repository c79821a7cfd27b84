// Takes the pictures of docs/guide/pages-du-citoyen.md: starts a fresh demonstration, walks every page of a person on a
// small telephone (320 px) and writes the pictures: `node scripts/node26.mjs scripts/guide-pictures.mjs`. To read whole
// pages, also write them uncut somewhere: `… guide-pictures.mjs docs/guide/images /tmp/whole`.
import { closePhones, pickUpAt } from './guide/citizen-phone.mjs'
import { startDemonstration } from './guide/fresh-demonstration.mjs'
import { askForHelp } from './guide/walk-asking.ts'
import { readMyFile, stayOutside } from './guide/walk-my-file.ts'
import { lookAround } from './guide/walk-public.ts'

const demonstration = await startDemonstration()
try {
  const { address, codes } = demonstration
  const pickUp = pickUpAt(address)
  await lookAround(pickUp)
  await askForHelp(pickUp)
  await readMyFile(pickUp, codes)
  await stayOutside(pickUp, codes)
} finally {
  await closePhones()
  demonstration.end()
}
