// What a first visit weighs on a slow line: the page and everything it asks for, as sent (brotli), nothing cached.
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { openBigCentre } from './support/big-centre.ts'
import { startServer } from './support/server.ts'

/** Pages open to everybody: the first ones a person sees. The big centre has no guide: `public.test.ts` weighs a full one. */
const publicPaths = [
  '/fr',
  '/fr/ask',
  '/fr/rights',
  '/fr/doors',
  '/fr/emergency',
  '/fr/asking',
  '/fr/welcome/ar',
]

/** Product: a citizen's first visit stays within about 14 kB, what a phone gets in the first round trip. */
const limit = 14 * 1024

type Answer = { readonly status: number | undefined; readonly bytes: number; readonly text: string }

function ask(url: string, cookie: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const read = async (answer: IncomingMessage) => {
      const body = await buffer(answer)
      const text = answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
      resolve({ status: answer.statusCode, bytes: body.byteLength, text: text.toString('utf8') })
    }
    get(
      url,
      { headers: { cookie, 'accept-encoding': 'br' } },
      answer => void read(answer).catch(reject),
    ).once('error', reject)
  })
}

/** What the page makes a browser fetch: styles, scripts, icon, pictures. */
const wantedBy = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/<(?:link|script|img)[^>]*?(?:href|src)="(\/[^"]+)"/g)].flatMap(
      ([, path]) => path ?? [],
    ),
  ),
]

async function weigh(origin: string, path: string, cookie: string): Promise<number> {
  const page = await ask(`${origin}${path}`, cookie)
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}.`)
  const parts: [string, number][] = [['page', page.bytes]]
  for (const asset of wantedBy(page.text)) parts.push([asset, (await ask(`${origin}${asset}`, cookie)).bytes])
  const sum = parts.reduce((total, [, bytes]) => total + bytes, 0)
  for (const [name, bytes] of parts) console.log(`  ${String(bytes).padStart(6)}  ${name}`)
  return sum
}

const centre = await openBigCentre({ persons: 200 })
const server = await startServer(centre.environment, { mode: 'serve' })
try {
  console.log('A person looks at the state of a request:')
  const person = await weigh(server.origin, '/fr/file/status', centre.personCookies[0] ?? '')
  console.log(`  ${String(person).padStart(6)}  bytes in all (limit ${limit})`)
  const firsts: number[] = []
  for (const path of publicPaths) {
    console.log(`Somebody comes to ${path}:`)
    const sum = await weigh(server.origin, path, '')
    console.log(`  ${String(sum).padStart(6)}  bytes in all (limit ${limit})`)
    firsts.push(sum)
  }
  console.log('A caseworker opens a file:')
  const staff = await weigh(server.origin, `/dossiers/${centre.dossierIds[0]}`, centre.cookie)
  console.log(`  ${String(staff).padStart(6)}  bytes in all`)
  if (Math.max(person, ...firsts) > limit) process.exitCode = 1
} finally {
  await server.stop()
  await centre.close()
}
