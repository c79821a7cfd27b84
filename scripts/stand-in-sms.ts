// A gateway for texts that is none, for demonstrations and tests: it sends nothing. It listens on this machine only.
//   npm run stand-in-sms -- [PORT]      (on 3056 unless said)
//   SMS_URL=http://127.0.0.1:3056/  SMS_BODY='{"to":"{to}","text":"{text}","callback":"{report}"}'
// Numbers ending in 01 do not exist; those ending in 02 are taken and never arrive; every other arrives at once.
// What it takes it prints, without the number. The same idempotency key is done once.
import { StandInGateway } from '../test/support/stand-in-sms/gateway.ts'

const [port = '3056'] = process.argv.slice(2)

class SpeakingGateway extends StandInGateway {
  override take(key: string, body: string) {
    const answer = super.take(key, body)
    console.log(`${answer.status} ${key} ${answer.taken?.text ?? ''}`)
    return answer
  }
}

new SpeakingGateway().serve().listen(Number(port), '127.0.0.1', () => {
  console.log(`A gateway for texts that is none: http://127.0.0.1:${port}. It sends nothing.`)
})
