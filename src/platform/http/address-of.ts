import type { Context } from 'hono'

type Bindings = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }

const own = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/

/**
 * Where a request comes from, to count how often: the socket's address, or what our own proxy says when the socket is
 * of our own network. Whoever forges the header is counted by the last proxy they passed. Never kept in clear.
 */
export function addressOf(context: Context): string {
  const bindings = (context.env ?? {}) as Bindings
  const socket = bindings.incoming?.socket?.remoteAddress ?? '127.0.0.1'
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return own.test(socket) && forwarded ? forwarded.slice(0, 64) : socket
}
