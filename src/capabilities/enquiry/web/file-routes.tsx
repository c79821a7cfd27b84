import { roleNames } from '#capabilities/directory/index.ts'
import { LooksTable, looksAt, OpeningReasons, openingReasons } from '#capabilities/governance/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { staffLanguage } from '#platform/i18n/sentences.ts'
import { TwoColumns } from '#ui/index.ts'
import { openFile, readFile } from '../domain/access.ts'
import type { File } from '../queries/file.ts'
import { personOfDossier } from '../queries/in-file.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { MissingBanner } from './missing-list.tsx'
import { RequestsCard } from './now-requests.tsx'
import { EncountersCard, HouseholdCard, LastCard, NotesCard } from './now-side.tsx'
import { pageOf } from './page-number.ts'
import { filePath } from './paths.ts'

const Now = ({ file, context }: { file: File; context: StaffContext }) => (
  <TwoColumns
    place="end"
    aside={
      <>
        <NotesCard file={file} context={context} />
        <LastCard file={file} context={context} />
      </>
    }
  >
    <MissingBanner file={file} context={context} />
    <RequestsCard file={file} context={context} />
    <EncountersCard file={file} context={context} />
    <HouseholdCard file={file} context={context} />
  </TwoColumns>
)

/** The page of a file. Those who may only know its state are led to the person. */
const nowPage = staffPage({
  path: '/dossiers/:id',
  action: 'enquiry:file',
  access: openFile,
  target: dossierTarget,
  async show(context) {
    if (!context.may(readFile)) {
      const personId = await personOfDossier(context.db, context.params['id'] ?? '')
      return personId === undefined ? { notFound: true } : { redirect: `/people/${personId}` }
    }
    return withFile(context, file =>
      fileView(context, { file, tab: 'now', body: <Now file={file} context={context} /> }),
    )
  },
})

/** Who looked at this file, by name: for those who may read it. */
const looksPage = staffPage({
  path: '/dossiers/:id/looks',
  action: 'enquiry:looks',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const { dossierId, person } = file
      const page = pageOf(context.url)
      const looks = await looksAt(context.db, { dossierId, personId: person.id, page })
      const reasons = await openingReasons(context.db, dossierId)
      const body = (
        <>
          <LooksTable
            looks={looks}
            language={context.language}
            roleWords={(role, language) => roleNames([role], staffLanguage(language))}
            show="names"
            page={page}
            address={filePath(dossierId, 'looks')}
          />
          <OpeningReasons reasons={reasons} language={context.language} />
        </>
      )
      return fileView(context, { file, tab: 'looks', body })
    }),
})

export const fileRoutes = [nowPage, looksPage]
