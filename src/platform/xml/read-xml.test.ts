import { expect, test } from 'vitest'
import { textAt, type XmlElement } from '#kernel/xml.ts'
import { readXml } from './read-xml.ts'

const read = (text: string, most = 1000) => readXml(Buffer.from(text), { most })

test('a document is read with its namespace, attributes and text, whatever its prefixes', () => {
  const answer = read(
    '<?xml version="1.0" encoding="UTF-8"?><p:a xmlns:p="urn:x"><p:b c="1"> é &amp; <![CDATA[<]]></p:b></p:a>',
  )
  if (!answer.ok) throw new Error(answer.refusal.kind)
  expect(answer.value.namespace).toBe('urn:x')
  expect(textAt(answer.value.root, 'b')).toBe('é & <')
  expect(answer.value.root.children[0]?.attributes).toEqual({ c: '1' })
})

test('a mark at the start of the file is no text', () => {
  expect(read('\u{feff}<a xmlns="urn:x"/>')).toMatchObject({ ok: true })
})

test('records are handed over one by one, with what stands before them, and not kept', () => {
  const seen: string[] = []
  const onRecord = (record: XmlElement, parents: readonly XmlElement[]) =>
    void seen.push(`${textAt(parents.at(-1), 'id')} ${textAt(record, 'n')}`)
  const answer = readXml(Buffer.from('<a><b><id>1</id><r><n>x</n></r><r><n>y</n></r></b></a>'), {
    most: 1000,
    records: new Set(['r']),
    onRecord,
  })
  expect(seen).toEqual(['1 x', '1 y'])
  expect(answer.ok && answer.value.root.children[0]?.children.map(({ name }) => name)).toEqual(['id'])
})

const laughs = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>`
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'

test.for([
  ['a document that grows by its own definitions', laughs, 'doctype'],
  ['a document that asks for a file of this machine', outside, 'doctype'],
  ['a definition kept elsewhere', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><x/>', 'doctype'],
  ['an entity nobody defined', '<x>&e;</x>', 'not-well-formed'],
  ['a file cut off', '<a><b>', 'not-well-formed'],
  ['a file cut off in a name', '<a><b', 'not-well-formed'],
  ['two documents', '<a/><b/>', 'not-well-formed'],
  ['nothing', '', 'not-well-formed'],
  ['words', 'hello', 'not-well-formed'],
  ['a control character', '<a>\u{1}</a>', 'not-well-formed'],
  ['another encoding, said', '<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'not-utf8'],
  ['too deep', '<a>'.repeat(41), 'too-deep'],
] as const)('%s is refused', ([, text, kind]) => {
  expect(read(text)).toMatchObject({ ok: false, refusal: { kind } })
})

test('bytes that are no UTF-8 are refused, not guessed', () => {
  expect(readXml(Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c]), { most: 99 })).toMatchObject({
    refusal: { kind: 'not-utf8' },
  })
})

test('a file above the limit is not read', () => {
  expect(read('<a/>', 3)).toEqual({ ok: false, refusal: { kind: 'too-large', most: 3 } })
})

test('a fault names its line', () => {
  expect(read('<a>\n<b>\n</a>')).toMatchObject({ refusal: { kind: 'not-well-formed', line: 3 } })
})
