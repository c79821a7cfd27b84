import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { type TestHouse, useHouse } from '../../../../test/support/house.ts'
import { MailServer } from '../../../../test/support/mail-server.ts'
import { StandInGateway } from '../../../../test/support/stand-in-sms/gateway.ts'
import { watchSendings } from '../jobs/send.ts'

/** What a test does in such a house. */
function handles(house: () => TestHouse) {
  let nth = 0
  return {
    system: () => ({ tenantId: house().centre.tenantId, actor: { kind: 'system' } as const }),
    /** What the watch does each ten minutes. */
    work: () => watchSendings.run(house(), { tenantId: house().centre.tenantId }),
    /** Somebody with a mailbox and a mobile telephone of their own, who wishes mails unless told otherwise. */
    async somebody(told: Parameters<typeof givenPerson>[1] = {}) {
      nth += 1
      const address = `p${nth}@example.be`
      const own = { contactChannel: 'email', email: address, phone: `0470 55 51 ${10 + nth}` } as const
      return { personId: await givenPerson(house(), { ...own, ...told }), address }
    },
    openTasks: (kind: string) =>
      house().inside(db =>
        db
          .selectFrom('task')
          .select(['cause_id as cause', 'due_on as due'])
          .where('kind', '=', kind)
          .where('done_at', 'is', null)
          .execute(),
      ),
  }
}

/** A house whose mails and texts leave by real sockets: a mail server, and the stand-in for a gateway. */
export function useWaysOut() {
  const mail = new MailServer()
  const gateway = new StandInGateway()
  const sms = gateway.serve()
  beforeAll(async () => {
    await mail.start()
    await new Promise<void>(resolve => void sms.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await mail.stop()
    sms.close()
  })
  const house = useHouse(() => ({
    smtp: { url: mail.url, from: 'nouvelles@cpas.example' },
    sms: {
      url: new URL(`http://127.0.0.1:${(sms.address() as AddressInfo).port}/`),
      header: ['authorization', 'Bearer test'],
      body: '{"to":"{to}","text":"{text}","callback":"{report}"}',
    },
  }))
  const at = (instant: string) => house().clock.set(instant)
  beforeEach(() => {
    at('2026-11-23T10:00:00Z')
    gateway.isDown = false
  })
  return { mail, gateway, house, at, ...handles(house) }
}
