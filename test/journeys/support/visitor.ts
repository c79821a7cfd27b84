import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type ReadPdf, readPdf } from '#platform/pdf/testing/read-pdf.ts'
import type { NewPage } from '../../support/browser.ts'
import { type Count, fieldsOf } from './fields.ts'
import { examiner, listen } from './inspection.ts'

/** Whether the pages run their script. */
export type Script = 'with' | 'without'

/** How somebody comes: on which window, with script or without, to which house. */
export type Coming = { readonly script: Script; readonly width: number; readonly address: string }

/** A PDF as it came: its very bytes, what a reader finds in them, and its text as it is searched. */
export type Paper = { readonly bytes: Buffer; readonly read: ReadPdf; readonly text: string }

/** A text as it is searched: every space a plain one. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ')

type Place = Pick<Locator, 'getByRole'>

function movesOf(page: Page, arrived: () => Promise<void>, count: Count) {
  const go = async (what: Locator) => {
    const loaded = page.waitForEvent('load', { timeout: 20_000 })
    await Promise.all([loaded, what.click()])
    count.presses += 1
    await arrived()
  }
  return {
    async open(path: string): Promise<void> {
      await page.goto(path)
      await arrived()
    },
    press: (name: string | RegExp, within: Place = page) =>
      go(within.getByRole('button', { name, exact: true })),
    follow: (name: string | RegExp, within: Place = page) =>
      go(within.getByRole('link', { name, exact: true }).first()),
  }
}

/** Fetches, with the cookies of the page, the PDF that a link leads to. */
async function paperBehind(page: Page, link: string | RegExp): Promise<Paper> {
  const href = await page.getByRole('link', { name: link }).first().getAttribute('href')
  const response = await page.request.get(String(href))
  expect(response.headers()['content-type']).toBe('application/pdf')
  const bytes = await response.body()
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const read = await readPdf(bytes)
  return { bytes, read, text: spaced(read.text) }
}

/** Somebody at a screen, who finds things by their names. Each page they come to is examined. */
export async function arrive(newPage: NewPage, coming: Coming) {
  const { width, address, script } = coming
  const page = await newPage({ width, baseURL: address, javaScript: script === 'with' })
  page.setDefaultTimeout(10_000)
  const complaints = listen(page)
  const examine = examiner()
  const count: Count = { fields: 0, presses: 0 }
  const arrived = async () => {
    await examine(page)
    expect(complaints, page.url()).toEqual([])
  }
  return {
    page,
    count,
    ...fieldsOf(page, count),
    ...movesOf(page, arrived, count),
    paper: (link: string | RegExp) => paperBehind(page, link),
    /** What stands in the main part of the page. */
    reads: async () => spaced((await page.getByRole('main').allInnerTexts()).join(' ')),
  }
}

export type Visitor = Awaited<ReturnType<typeof arrive>>
