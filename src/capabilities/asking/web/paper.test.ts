import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { fillable, PaperMismatch } from '../compose/fillable.ts'
import { fields, numberOf, questions } from '../domain/questions.ts'
import { askedAs } from '../messages/questions.ts'
import { walker } from '../testing/walker.ts'

const house = useHouse()

type Field = { readonly fieldName?: string; readonly alternativeText?: string; readonly fieldType?: string }

async function fieldsOf(bytes: Uint8Array): Promise<readonly Field[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await task.promise
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1))
  const lists = await Promise.all(pages.map(async page => (await page).getAnnotations()))
  await task.destroy()
  expect(pages, 'one sheet, two sides').toHaveLength(2)
  return lists.flat()
}

test.each(languages)(
  'the paper has every question of the web, in %s, to write on or to fill in',
  async language => {
    const answer = await walker(house()).get(`/${language}/asking/form.pdf`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const read = await readPdf(bytes)
    const text = read.text.replaceAll(/\s+/g, ' ')
    for (const { code } of questions)
      expect(text).toContain(`${numberOf(code)}. ${askedAs(code, language).title}`.replaceAll(/\s+/g, ' '))
    expect([read.tagged, read.accessible, read.language]).toEqual([
      true,
      true,
      expect.stringContaining(language),
    ])
    expect(read.roles).toContain('Form')
    expect(read.roles).not.toContain('Link')

    const made = await fieldsOf(bytes)
    const names = made.map(({ fieldName = '' }) => fieldName)
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of fields)
      expect(names.some(one => one === name || one.startsWith(`${name}-`))).toBe(true)
    for (const { alternativeText = '', fieldType } of made) {
      expect(alternativeText).toMatch(/^\d\. \S/)
      expect(['Tx', 'Btn']).toContain(fieldType)
    }
  },
)

test('a place to write that no question knows is a bug that is said', () => {
  const pdf = '1 0 obj\n<< /URI (field:other) >>\nendobj\ntrailer\n<< /Size 2 >>\n'
  const wording = { kind: 'long', about: '1.' } as const
  expect(() => fillable(Buffer.from(pdf), {})).toThrow(PaperMismatch)
  expect(() => fillable(Buffer.from(pdf), { wording })).toThrow(PaperMismatch)
})
