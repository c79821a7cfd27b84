import { isUuid } from '#kernel/uuid.ts'
import type { Route, TargetOf } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { openDocument, readDocument } from '../domain/access.ts'
import { documentCard } from '../queries/documents.ts'

/** A PDF shown by the browser. The name of the file says what it is, never who it is about. */
export function pdfResponse(bytes: Uint8Array, name: string): Response {
  const headers = {
    'content-type': 'application/pdf',
    'content-length': String(bytes.byteLength),
    'content-disposition': `inline; filename="${name}.pdf"`,
    'cache-control': 'no-store',
  }
  return new Response(new Uint8Array(bytes), { headers })
}

const target: TargetOf = async (params, db) => {
  const id = params['id'] ?? ''
  const document = isUuid(id) ? await documentCard(db, id) : undefined
  return { dossierId: document?.dossierId ?? undefined, requestId: document?.requestId ?? undefined }
}

/** A letter, byte for byte as it was sent. */
export const documentRoute: Route = staffPage({
  path: '/documents/:id',
  action: 'letters:document',
  access: openDocument,
  target,
  async show({ db, params, tenant, tools, may, read }) {
    const id = params['id'] ?? ''
    const document = isUuid(id) ? await documentCard(db, id) : undefined
    if (document === undefined || !may(readDocument[document.kind])) return { notFound: true }
    const { dossierId, requestId } = document
    read({
      dossierId: dossierId ?? undefined,
      requestId: requestId ?? undefined,
      detail: { documentId: id, kind: document.kind },
    })
    const bytes = await tools.files.get(tenant.id, document.contentHash)
    return pdfResponse(bytes, `${document.kind}-${document.createdAt.toString().slice(0, 10)}`)
  },
})
