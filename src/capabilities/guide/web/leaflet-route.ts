import { pdfResponse } from '#capabilities/letters/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PdfRenderer } from '#platform/pdf/renderer.ts'
import { type LeafletFrame, leafletData } from '../compose/leaflet.ts'
import type { EntryText } from '../domain/entry.ts'
import { publishedAt } from '../queries/public.ts'
import { nothingHere } from './entry-page.tsx'
import { wayOf } from './links.ts'

const kept = new Map<string, Promise<Uint8Array>>()
const mostKept = 256

/** Prints a leaflet once a version, language and way: the page is open to everybody, and printing takes a whole thread. */
function printed(pdf: PdfRenderer, key: string, data: unknown): Promise<Uint8Array> {
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  const made = pdf.render('leaflet', data)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}

/** A leaflet as it would be printed, for whoever writes the entry. */
export const printLeaflet = (pdf: PdfRenderer, text: EntryText, frame: LeafletFrame): Promise<Uint8Array> =>
  pdf.render('leaflet', leafletData(text, frame))

/** The entry on A5, plain or easy: the same source as its page. */
export const leafletRoute = personPage({
  path: inLanguage('/rights/:slug/leaflet.pdf'),
  action: 'guide:leaflet',
  access: 'public',
  async show(context) {
    const { db, language, params, tenant, tools, url } = context
    const entry = await publishedAt(db, language, params['slug'] ?? '')
    if (entry === undefined) return nothingHere(context)
    const way = wayOf(url)
    const { text, pictogram, reviewedOn, versionId } = entry
    const frame = { language, way, organisation: tenant.name[language], pictogram, reviewedOn }
    const key = `${versionId} ${language} ${way} ${reviewedOn} ${frame.organisation}`
    return pdfResponse(await printed(tools.pdf, key, leafletData(text, frame)), text.slug)
  },
})
