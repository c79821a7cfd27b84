import type { Route } from '#platform/http/route.ts'

/** The same form; the next page of this process already tells what it changed, others know within a minute. */
export const thenForget = (route: Route): Route => ({
  ...route,
  async handle(call) {
    const response = await route.handle(call)
    call.parts.tenants.forget()
    return response
  },
})
