import type { Page } from 'playwright-core'

/** How often a hand moved. */
export type Count = { fields: number; presses: number }

const isoParts = (iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { Jour: day, Mois: month, Année: year }
}

/** Fields, found by what is written beside them. */
export function fieldsOf(page: Page, count: Count) {
  const group = (name: string) => page.getByRole('group', { name, exact: true })
  return {
    /** Types in one-line and many-line fields: label to text. */
    async fill(texts: Readonly<Record<string, string>>): Promise<void> {
      for (const [label, text] of Object.entries(texts)) {
        const named = { name: label, exact: true }
        await page.getByRole('textbox', named).or(page.getByRole('searchbox', named)).fill(text)
        count.fields += 1
      }
    },
    /** Types the three parts of dates: legend to ISO date. */
    async date(dates: Readonly<Record<string, string>>): Promise<void> {
      for (const [legend, iso] of Object.entries(dates)) {
        for (const [label, text] of Object.entries(isoParts(iso)))
          await group(legend).getByLabel(label, { exact: true }).fill(text)
        count.fields += 1
      }
    },
    /** Chooses in lists: label to words of the choice. */
    async choose(choices: Readonly<Record<string, string>>): Promise<void> {
      for (const [label, choice] of Object.entries(choices)) {
        await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: choice })
        count.fields += 1
      }
    },
    /** Answers with one of the circles or boxes in sight: question to answer. */
    async answer(answers: Readonly<Record<string, string>>): Promise<void> {
      for (const [question, name] of Object.entries(answers)) {
        await group(question).getByLabel(name, { exact: true }).check()
        count.fields += 1
      }
    },
  }
}
