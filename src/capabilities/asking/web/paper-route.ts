import { createHash } from 'node:crypto'
import { pdfResponse } from '#capabilities/letters/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PdfRenderer } from '#platform/pdf/renderer.ts'
import { fillable } from '../compose/fillable.ts'
import { formCode, paperData, paperFields } from '../compose/paper.ts'
import { listsIn } from './lists.ts'

const kept = new Map<string, Promise<Uint8Array>>()
const mostKept = 64

type Paper = ReturnType<typeof paperData>

/** Printed once as long as nothing on it changes: the address is open to everybody, and printing takes a whole thread. */
function printed(pdf: PdfRenderer, data: Paper): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(data)).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  const made = pdf.render('form', data).then(bytes => fillable(bytes, paperFields(data)))
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}

/** The questions on paper: to print and write on, or to fill in on a screen and print. */
export const paperRoute = personPage({
  path: inLanguage('/asking/form.pdf'),
  action: 'asking:paper',
  access: 'public',
  async show({ language, tenant, tools }) {
    const data = paperData({ language, tenant, lists: listsIn(language) })
    return pdfResponse(await printed(tools.pdf, data), `reliance-${formCode(language)}`)
  },
})
