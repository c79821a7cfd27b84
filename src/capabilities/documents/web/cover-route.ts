import { organisationIn, pdfResponse, printLetter } from '#capabilities/letters/index.ts'
import { personCard, personName } from '#capabilities/people/index.ts'
import { requestCard, worded } from '#capabilities/requests/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { coverSheet } from '../compose/cover-sheet.ts'
import { sentences } from '../messages/index.ts'
import { openAsksOf } from '../queries/asks.ts'
import { personFile } from '../queries/person-file.ts'
import { ownPapersPath } from './own-papers.tsx'

/** The page to print and put on top of posted papers. */
export const coverRoute = personPage({
  path: inLanguage('/file/papers/cover'),
  action: 'documents:cover',
  access: 'person',
  async show({ db, language, personId, tenant, today, tools, read }) {
    const file = await personFile(db, personId)
    const [first, ...rest] = file === undefined ? [] : await openAsksOf(db, file.dossierId)
    const card = first && (await requestCard(db, first.requestId))
    const person = file && (await personCard(db, file.personId))
    if (first === undefined || card === undefined || person === undefined)
      return { title: sentences(language).gone, body: null, status: 404, back: ownPapersPath(language) }
    read({ personId: person.id, dossierId: card.dossierId })
    const { pilot, service } = card
    const lines = [pilot.name, worded(service.name, language), pilot.phone] as const
    const letter = coverSheet({
      language,
      organisation: organisationIn(tenant, language),
      contact: { title: sentences(language).coverPilot, lines },
      personName: personName(person),
      place: tenant.municipality,
      date: today.toString(),
      asks: [first, ...rest],
    })
    return pdfResponse(await printLetter(tools.pdf, { acts: [letter] }), 'papiers-papieren-papers')
  },
})
