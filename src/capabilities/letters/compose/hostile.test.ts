import { afterAll, expect, test } from 'vitest'
import { createPdfRenderer } from '#platform/pdf/renderer.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { aReceipt } from '../testing/a-letter.ts'
import { printLetter } from './document.ts'
import { receiptLetter } from './receipt.ts'

const replaced: number[] = []
const pdf = createPdfRenderer({
  templates: 'src/capabilities/letters/templates',
  onReplaced: ({ characters }) => replaced.push(characters),
})
afterAll(() => pdf.close())

const bare = (text: string) => text.replace(/[\s\u200b-\u200f]+/g, '')

async function printedWith(words: string, personName = 'Nora Haddad'): Promise<string> {
  const { request } = aReceipt('fr')
  const letter = receiptLetter(
    aReceipt('fr', { personName, request: { ...request, words: { text: words } } }),
  )
  return bare((await readPdf(await printLetter(pdf, { acts: [letter] }))).text)
}

test.for([
  `\${7*7} {{7*7}} <%= 7*7 %>`,
  '#eval("1") #panic("x") #import "/etc/passwd": *',
  '<script>alert(1)</script> & <b>',
  "'; drop table person; -- \\' \"",
  '= Titre\n- point\n+ un\n/ a: b\n$x^2$ @ref *gras* _it_ `code` ~ --- ...',
  '\\u{1F600} \\n \\',
  'a\u200fb\u200ec',
])('%s is printed as the person wrote it', async words => {
  expect(await printedWith(words)).toContain(bare(words))
})

test('a word of three hundred letters stays on the page, whole', async () => {
  expect(await printedWith('é'.repeat(300))).toContain('é'.repeat(300))
})

test('an emoji, a control character and a mark of direction lose only themselves', async () => {
  replaced.length = 0
  expect(await printedWith('avant 😀\u202e\u0007 après')).toContain('avant\ufffd\ufffdaprès')
  expect(replaced).toEqual([2])
})

test.for(['Łukasz Wiśniewski', 'Şükrü Çağlayan', 'ሰላማዊት ተስፋዬ', 'Søren Ñuñez-Đorđević'])(
  'the name of %s is printed with all its letters',
  async name => {
    replaced.length = 0
    expect(await printedWith('x', name)).toContain(bare(name))
    expect(replaced).toEqual([])
  },
)

/** Fonts build these letters from several marks, and this reader finds some of them twice: none may be missing. */
test.for(['Nguyễn Thị Hằng', 'فاطمة الزهراء'])('no letter of %s is lost', async name => {
  replaced.length = 0
  const page = new Set((await printedWith('x', name)).normalize('NFKC'))
  expect(replaced).toEqual([])
  expect([...bare(name)].filter(letter => !page.has(letter))).toEqual([])
})

test('a name in a script that is not printed does not stop the letter', async () => {
  expect(await printedWith('x', '漢字 Wang')).toContain('\ufffd\ufffdWang')
})
