import { expect, test } from 'vitest'
import { readFirstBytes } from './first-bytes.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['a photo', '\xff\xd8\xff\xe1\0\x18Exif', 'image/jpeg'],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['a picture of the web', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0mif1', 'image/heic'],
  ['several of them', '\0\0\0\x18ftypmif1\0\0\0\0heic', 'image/heic'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'application/pdf'],
])('%s is what its bytes say', (_, text, type) => expect(readFirstBytes(bytes(text))).toBe(type))

test.each([
  ['an empty file', '', 'Empty'],
  ['a locked PDF', '%PDF-1.6\ntrailer <</Size 9 /Encrypt 8 0 R /ID[<00>]>>', 'Locked'],
  ['a zip, whatever its name', 'PK\x03\x04\x14\0', 'Archive'],
  ['a text of an old word processor', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'Archive'],
  ['a program of Windows', 'MZ\x90\0', 'Program'],
  ['a program of Linux', '\x7fELF\x02', 'Program'],
  ['a script', '#!/bin/sh\nrm', 'Program'],
  ['a page', ' \n<!doctype html><script>', 'Program'],
  ['a drawing made of marks', '\xef\xbb\xbf<svg onload=alert(1)>', 'Program'],
  ['a drawing in two bytes a letter', '\xff\xfe<\0s\0v\0g\0', 'Program'],
  ['a film', '\0\0\0\x18ftypmp42', 'OtherType'],
  ['a sentence', 'bonjour', 'OtherType'],
  ['a page with a PDF behind it', '<html>%PDF-1.7', 'Program'],
  ['one byte', '\xff', 'OtherType'],
])('%s is not taken', (_, text, kind) => expect(readFirstBytes(bytes(text))).toEqual({ kind }))

test('a PDF that only speaks of locks is open', () =>
  expect(readFirstBytes(bytes('%PDF-1.7\n(/Encrypt is a word)'))).toBe('application/pdf'))
