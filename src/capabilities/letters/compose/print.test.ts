import { afterAll, describe, expect, test } from 'vitest'
import { formatIsoDate } from '#kernel/calendar.ts'
import { type Language, languages } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import type { Letter } from '../domain/letter.ts'
import { aNotification, anAgenda, anOrganisation, aReceipt, someMinutes } from '../testing/a-letter.ts'
import { agendaDocument, minutesDocument } from './committee.ts'
import { printLetter } from './document.ts'
import { notificationLetter } from './notification.ts'
import { receiptLetter } from './receipt.ts'
import { sayIn } from './sentences.ts'

const pdf = createPdfRenderer({ templates: 'src/capabilities/letters/templates' })
afterAll(() => pdf.close())

const read = async (letter: Letter) => readPdf(await printLetter(pdf, { acts: [letter] }))
const plain = (text: string) => text.replace(/[\s\u200b]+/g, ' ')

const notification = (...told: Parameters<typeof aNotification>): Letter => {
  const composed = notificationLetter(aNotification(...told))
  if (!composed.ok) throw new Error(JSON.stringify(composed.refusal))
  return composed.value
}

/** What article 21 wants a reader to find, as it stands on the paper. */
const mentions = (language: Language) => {
  const say = sayIn(language)
  const { reference, contact, court, motives, category } = aNotification(language)
  return {
    reasonsInFact: [say.whyFacts, ...motives.facts.map(({ text }) => text)],
    reasonsInLaw: [say.whyLaw, 'L. 26.05.2002, art. 3', motives.law[0].sentence.text],
    category: [say.category2, category.because.text],
    amount: [say.amountPerMonth, formatMoney(104_451, language), formatIsoDate('2026-11-18', language)],
    computation: [
      formatMoney(-720_000, language),
      'AR 11.07.2002, art. 35 §1',
      formatMoney(1_253_417, language),
    ],
    periodicity: [say.paidMonthly, say.byTransfer],
    rightOfAppeal: [say.mayAppeal],
    court: [court.name, court.address, court.source],
    timeToAppeal: [say.threeMonths],
    reference: [reference],
    serviceAndAgent: [contact.name, contact.service, contact.phone],
    appealDoesNotSuspend: [say.notSuspensive],
    hearing: [say.hearing, say.heardOn({ date: formatIsoDate('2026-11-12', language) })],
  }
}

describe.for(languages)('on paper, in %s', language => {
  test('a notification carries every mention of the law', async () => {
    const { text, ...facts } = await read(notification(language))
    expect(facts).toMatchObject({ tagged: true, accessible: true, author: 'CPAS de Rivebelle' })
    expect(facts.language?.slice(0, 2)).toBe(language)
    expect(plain(facts.title ?? '')).toBe(plain(notification(language).subject))
    const page = plain(text)
    for (const [mention, parts] of Object.entries(mentions(language)))
      for (const part of parts) expect(page, mention).toContain(plain(part))
  })

  test('a receipt says who, what, when, and how to ask', async () => {
    const page = plain((await read(receiptLetter(aReceipt(language)))).text)
    const { request, pilot, organisation } = aReceipt(language)
    const dates = [request.receivedOn, '2026-11-26', '2026-12-18'].map(iso => formatIsoDate(iso, language))
    const said = [
      request.number,
      request.words.text,
      pilot.name,
      pilot.phone,
      pilot.hours,
      organisation.phone,
    ]
    for (const part of [...said, ...dates, '7K3QX 9M2TB', 'Contrat de bail'])
      expect(page).toContain(plain(part))
  })

  test('an agenda and minutes list every item', async () => {
    const agenda = await read(agendaDocument(anAgenda(language)))
    const minutes = await read(minutesDocument(someMinutes(language)))
    for (const { text } of [agenda, minutes])
      for (const part of ['Nora Haddad', 'D-2026-00417', 'Tomasz Wiśniewski'])
        expect(plain(text)).toContain(part)
    expect(plain(minutes.text)).toContain(sayIn(language).adjourned)
    expect(agenda.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
  })
})

test('headings, lists and tables are what they are for a screen reader', async () => {
  const { roles } = await read(notification('fr'))
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TH', 'TD']))
  expect(roles.filter(role => role === 'H1')).toHaveLength(1)
})

test('a translation follows the act, says that it informs, and is read in its own language', async () => {
  const bytes = await printLetter(pdf, { acts: [notification('fr')], translations: [notification('nl')] })
  const { text, language, pages } = await readPdf(bytes)
  const alone = await read(notification('fr'))
  expect(pages).toBeGreaterThan(alone.pages)
  expect(language?.slice(0, 2)).toBe('fr')
  expect(text.indexOf(sayIn('nl').forInformation)).toBeGreaterThan(text.indexOf(sayIn('fr').mayAppeal))
  expect(alone.text).not.toContain(sayIn('fr').forInformation)
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang\s*\(nl/)
  expect(text).toContain(`${pages}/${pages}`)
})

test('both languages of Brussels are acts', async () => {
  const { text } = await readPdf(await printLetter(pdf, { acts: [notification('fr'), notification('nl')] }))
  expect(text).toContain(sayIn('nl').mayAppeal)
  expect(text).not.toContain(sayIn('nl').forInformation)
})

test('a logo is shown and described', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
  const organisation = { ...anOrganisation, logo: { svg, alternative: 'Un tilleul' } }
  const { roles } = await read(receiptLetter(aReceipt('fr', { organisation })))
  expect(roles).toContain('Figure')
})

test('the window may be on the left', async () => {
  const letter = receiptLetter(aReceipt('fr'))
  const [left, right] = await Promise.all([
    printLetter(pdf, { acts: [letter], window: 'left' }),
    printLetter(pdf, { acts: [letter] }),
  ])
  expect((await readPdf(left)).text).toContain('Rue du Moulin 3')
  expect(Buffer.compare(left, right)).not.toBe(0)
})
