import type { Child } from 'hono/jsx'
import { expect, test } from 'vitest'
import { DateField, ErrorSummary, Radios, StaffPage, Table, TextField, Words } from './index.ts'

const inFrench = async (element: Child) => String(await (<Words language="fr">{element}</Words>))

test('a field in error says so in text and ties the sentence to its control', async () => {
  const html = await inFrench(
    <TextField name="year" label="Année" hint="Quatre chiffres" error="Écrivez 1987." />,
  )
  expect(html).toContain('aria-describedby="year-hint year-error"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('id="year-error">Écrivez 1987.<')
})

test('what was typed is escaped, and a password is never printed back', async () => {
  expect(await inFrench(<TextField name="a" label="A" value={'"><script>'} />)).toContain(
    'value="&quot;&gt;&lt;script&gt;"',
  )
  expect(await inFrench(<TextField name="a" label="A" type="password" value="secret" />)).not.toContain(
    'secret',
  )
})

test('a date is three parts in the language of the page, and an error points at the first', async () => {
  const html = await inFrench(<DateField name="born" label="Né le" value={{ day: '3' }} />)
  expect(html).toMatch(/for="born">Jour<.*id="born"[^>]*name="born-day"[^>]*value="3"/)
  expect(html).toMatch(/id="born-year"[^>]*name="born-year"/)
  expect(await inFrench(<ErrorSummary errors={[{ field: 'born', text: 'Quand ?' }]} />)).toContain(
    'href="#born"',
  )
})

test('the chosen radio is the only one checked', async () => {
  const choices = [
    { value: 'post', label: 'Poste' },
    { value: 'sms', label: 'SMS' },
  ]
  const html = await inFrench(<Radios name="by" label="Comment ?" choices={choices} value="sms" />)
  expect(html.match(/checked/g)).toHaveLength(1)
  expect(html).toMatch(/value="sms" checked/)
})

test('sorting keeps the filter of the address and goes back to the first page', async () => {
  const html = await inFrench(
    <Table
      caption="Travail"
      columns={[{ key: 'due', label: 'Échéance', sortable: 'yes' }]}
      rows={[{ cells: { due: 'jeudi' } }]}
      sorting={{ address: '/work?team=a&page=3', by: 'due', direction: 'asc' }}
    />,
  )
  expect(html).toContain('href="/work?team=a&amp;sort=due&amp;direction=desc"')
  expect(html).toContain('aria-sort="ascending"')
})

test('pages rendered at the same time keep their own language, also inside asynchronous parts', async () => {
  const Later = async () => {
    await Promise.resolve()
    return <DateField name="b" label="B" />
  }
  const page = (language: 'fr' | 'nl') => (
    <StaffPage language={language} title="T" organisation="C" user={{ name: 'A', roles: 'B' }} nav={[]}>
      <Later />
    </StaffPage>
  )
  const [french, dutch] = await Promise.all(
    [page('fr'), page('nl')].map(async page => String(await page.toString())),
  )
  expect(french).toContain('>Année<')
  expect(dutch).toContain('>Jaar<')
})

test('a component outside a page refuses to guess a language', () => {
  expect(() => String(<DateField name="b" label="B" />)).toThrow('No language')
})
