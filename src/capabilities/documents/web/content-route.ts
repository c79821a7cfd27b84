import { readFile } from '#capabilities/enquiry/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { TargetOf } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { MediaType } from '../domain/first-bytes.ts'
import { onePaper } from '../queries/papers.ts'

/** The file that a paper is of. */
export const paperTarget: TargetOf = async (params, db) => {
  const id = params['id'] ?? ''
  return { dossierId: (isUuid(id) ? await onePaper(db, id) : undefined)?.dossierId }
}

/** How the name of a file ends, by what its first bytes say it is. */
export const endings: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
}

/** Nothing in the bytes may run, load or reach anything: a picture stands in a box of its own, a PDF in its reader. */
const policyOf = (type: MediaType) =>
  type === 'application/pdf'
    ? "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"
    : "default-src 'none'; sandbox; frame-ancestors 'none'"

type Sending = { readonly type: MediaType; readonly name: string; readonly as: 'inline' | 'attachment' }

/** The bytes of a paper, under the type that its first bytes say and a name of ours: never what the sender wrote. */
export function paperResponse(bytes: Uint8Array, { type, name, as }: Sending): Response {
  const headers = {
    'content-type': type,
    'content-length': String(bytes.byteLength),
    'content-disposition': `${as}; filename="${name}.${endings[type]}"`,
    'content-security-policy': policyOf(type),
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  return new Response(new Uint8Array(bytes), { headers })
}

/** The file of a paper, byte for byte as it came; each look is a line of the journal. */
export const contentRoute = staffPage({
  path: '/papers/:id/content',
  action: 'documents:content',
  access: readFile,
  target: paperTarget,
  async show({ db, params, tenant, tools, url, read }) {
    const id = params['id'] ?? ''
    const paper = isUuid(id) ? await onePaper(db, id) : undefined
    if (paper === undefined || paper.hash === null || paper.mediaType === null) return { notFound: true }
    const { dossierId, personId, requestId, mediaType: type } = paper
    read({ dossierId, personId, requestId: requestId ?? undefined, detail: { paperId: id } })
    const bytes = await tools.files.get(tenant.id, paper.hash)
    const name = `papier-${paper.receivedAt.toString().slice(0, 10)}-${id.slice(-4)}`
    return paperResponse(bytes, {
      type,
      name,
      as: url.searchParams.has('download') ? 'attachment' : 'inline',
    })
  },
})
