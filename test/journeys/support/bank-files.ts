import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Visitor } from './visitor.ts'

/** Chooses a file of the bank on the worker's own machine, and sends it from the page that asks for it. */
export async function importFile(finance: Visitor, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reliance-journey-'))
  const path = join(folder, 'banque.xml')
  writeFileSync(path, text)
  await finance.page.getByLabel('Fichier de la banque').setInputFiles(path)
  await finance.press('Importer')
  rmSync(folder, { recursive: true, force: true })
}

/** Downloads the file of the run on the page. */
export async function download(finance: Visitor): Promise<Uint8Array> {
  const [file] = await Promise.all([
    finance.page.waitForEvent('download'),
    finance.page.getByRole('link', { name: 'Télécharger le fichier' }).click(),
  ])
  return readFileSync(await file.path())
}

/** Writes the file of the run on the page, hands it over, and gives its bytes. */
export async function handOver(finance: Visitor): Promise<Uint8Array> {
  await finance.press('Écrire le fichier')
  const bytes = await download(finance)
  await finance.page.getByLabel('Oui, la banque a le fichier.').check()
  await finance.press('Le fichier est remis à la banque')
  return bytes
}
