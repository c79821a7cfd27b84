// Takes the pictures of docs/guide/pages-du-citoyen.md: starts a fresh demonstration, walks every page of a person on a
// small telephone (320 px) and writes the pictures: `node scripts/node26.mjs scripts/guide-pictures.mjs`. To read whole
// pages, also write them uncut somewhere: `… guide-pictures.mjs docs/guide/images /tmp/whole`.
import { closePhones } from './guide/citizen-phone.mjs'
import { startDemonstration } from './guide/fresh-demonstration.mjs'
import { askForHelp } from './guide/walk-asking.mjs'
import { readMyFile, stayOutside } from './guide/walk-my-file.mjs'
import { lookAround } from './guide/walk-public.mjs'

const demonstration = await startDemonstration()
try {
  const { address, codes } = demonstration
  await lookAround(address)
  await askForHelp(address)
  await readMyFile(address, codes)
  await stayOutside(address, codes)
} finally {
  await closePhones()
  demonstration.end()
}
