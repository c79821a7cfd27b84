import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankText } from './bank-text.ts'

test.for([
  ['Zoé Lefèbvre', 'Zoe Lefebvre'],
  ['Müller & Söhne', 'Muller + Sohne'],
  ['Jérôme d’Hœverłę', "Jerome d'Hoeverle"],
  ['Straße 5/7', 'Strasse 5/7'],
  ['Đặng Thị Hương', 'Dang Thi Huong'],
  ['Ağaoğlu İbrahim ışık', 'Agaoglu Ibrahim isik'],
  ['  a \t b\n c  ', 'a b c'],
  ['//x//y//', 'x/y'],
  ['a@b #1 ✓', 'a.b .1 .'],
  ['12 €', '12 EUR'],
  ['ﬁn № 3', 'fin No 3'],
] as const)('%s is written %s', ([text, written]) => {
  expect(bankText(text, 70)).toEqual({ text: written, shortened: false })
})

test.for(['محمد', 'Γιώργος', 'Иван', '北京', '...', '', '   '])(
  'no Latin name is invented for "%s": a human writes it',
  text => {
    expect(bankText(text, 70)).toBeUndefined()
  },
)

test('what does not fit is cut after a word, and said', () => {
  expect(bankText('Maria Anna Josephina van den Broeck', 30)).toEqual({
    text: 'Maria Anna Josephina van den',
    shortened: true,
  })
  expect(bankText('a'.repeat(71), 70)).toEqual({ text: 'a'.repeat(70), shortened: true })
})

test('whatever comes in, what goes out is in the letters of the banks and fits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.integer({ min: 5, max: 140 }),
      (text, most) => {
        const written = bankText(text, most)
        if (written === undefined) return
        expect(written.text).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]+$/)
        expect(written.text.length).toBeLessThanOrEqual(most)
        expect(written.text).not.toMatch(/^\/|\/$|\/\//)
      },
    ),
  )
})
