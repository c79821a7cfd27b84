// The package brings no types of its own: what the stand-in uses of it.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Context = { readonly path: string; body: unknown }
  type Interaction = {
    readonly uid: string
    readonly params: Readonly<Record<string, string | undefined>>
    readonly prompt: { readonly name: string }
  }
  type Login = {
    readonly accountId: string
    readonly acr: string
    readonly amr: readonly string[]
    readonly ts: number
  }
  type Result = { readonly login: Login } | { readonly error: string; readonly error_description: string }
  type ClientOf = { readonly oidc: { readonly client: { readonly clientId: string } } }

  export class Grant {
    constructor(of: { readonly clientId: string; readonly accountId: string })
    addOIDCScope(scope: string): void
    addOIDCClaims(claims: readonly string[]): void
    save(): Promise<string>
  }

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    readonly Client: { readonly prototype: { redirectUriAllowed(address: string): boolean } }
    readonly Grant: typeof Grant
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Result): Promise<void>
  }
  export type { ClientOf }
}
