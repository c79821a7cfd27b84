// A bank that is none, for demonstrations and tests: it moves no money. It listens on this machine only.
//   npm run stand-in-bank -- ACCOUNT [PORT]     (on 3055 unless said)
//   POST /files?on=2026-11-23       a pain.001 in the body; answers a pain.002
//   GET  /statement?on=2026-11-27   a camt.053 of the day
// Accounts ending in 01 are closed (AC04), in 02 wrong (AC01); those ending in 03 send the money back after two days.
import { createServer, type IncomingMessage } from 'node:http'
import { StandInBank } from '../test/support/stand-in-bank/bank.ts'

const [iban = '', port = '3055'] = process.argv.slice(2)
if (iban === '') {
  console.error('Say which account pays: npm run stand-in-bank -- BE43068999999501 [PORT]')
  process.exit(2)
}

/** Rules by the last two digits of an account, whatever the account. */
const byEnding = <Value>(endings: Readonly<Record<string, Value>>): Record<string, Value> =>
  new Proxy({}, { get: (_, account) => endings[String(account).slice(-2)] })

const bank = new StandInBank(
  { iban, openingCents: 100_000_000 },
  {
    refused: byEnding({ '01': 'AC04', '02': 'AC01' }),
    returned: byEnding({ '03': { code: 'AC04', days: 2 } }),
  },
)

const today = () => Temporal.Now.plainDateISO('Europe/Brussels').toString()

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const on = url.searchParams.get('on') ?? today()
  const route = `${request.method} ${url.pathname}`
  response.setHeader('content-type', 'application/xml; charset=utf-8')
  if (route === 'POST /files') response.end(bank.take(await bodyOf(request), on))
  else if (route === 'GET /statement') response.end(bank.statement(on))
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('POST /files or GET /statement\n')
}).listen(Number(port), '127.0.0.1', () => {
  console.log(`A bank that is none, for ${iban}: http://127.0.0.1:${port}. It moves no money.`)
})
