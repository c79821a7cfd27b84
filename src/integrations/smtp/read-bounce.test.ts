import { expect, test } from 'vitest'
import { readBounce } from './read-bounce.ts'

const attemptId = '01930000-0000-7000-8000-00000000abcd'

/** A report as mail servers write it (RFC 3464). */
const report = (action: string, returned = `Message-ID: <${attemptId}@cpas.example>`) =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@relay.example',
      'To: nouvelles@cpas.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'Your mail could not be delivered.',
      '--part',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; relay.example',
      '',
      'Final-Recipient: rfc822; nora@example.be',
      `Action: ${action}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '',
      '--part',
      'Content-Type: message/rfc822',
      '',
      returned,
      'From: CPAS <nouvelles@cpas.example>',
      'Subject: Du nouveau',
      '',
      'Bonjour,',
      '--part--',
      '',
    ].join('\r\n'),
  )

test('a mail that did not arrive is known again by its name', async () => {
  expect(await readBounce(report('failed'))).toEqual({ kind: 'failed', attemptId })
})

test('a server that is still trying has not failed', async () => {
  expect(await readBounce(report('delayed'))).toEqual({ kind: 'delayed', attemptId })
})

test.each([
  ['a report about the mail of somebody else', report('failed', 'Message-ID: <1@elsewhere.example>')],
  ['a mail that arrived', report('delivered')],
  ['an answer of a person', Buffer.from('From: a@b.example\r\nSubject: Re: Du nouveau\r\n\r\nMerci')],
  ['no mail at all', Buffer.from([0, 1, 2, 255])],
])('%s is left alone', async (_, bytes) => {
  expect(await readBounce(bytes)).toEqual({ kind: 'other' })
})
