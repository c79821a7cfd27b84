import { guessLanguage, sendHtml } from '#platform/http/respond.ts'
import type { Route } from '#platform/http/route.ts'
import { galleryPage, galleryPath } from '#ui/gallery/index.tsx'

const page = (path: string): Route => ({
  method: 'get',
  path,
  action: 'ui:gallery',
  access: 'public',
  async handle({ context }) {
    const html = galleryPage(guessLanguage(context, 'fr'), context.req.param('name'))
    return html === undefined ? context.notFound() : sendHtml(context, html)
  },
})

/** Every component in every state; in development only. */
export const galleryRoutes: readonly Route[] = [page(galleryPath), page(`${galleryPath}/:name`)]
