import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'

const words = z.string().transform(text => text.split(/\s+/).filter(word => word !== ''))

/** Our own keys for one provider, private halves included: one signs for us, another may open what is closed for us. */
const keySet = z.object({
  keys: z
    .array(
      z.discriminatedUnion('use', [
        z.looseObject({
          use: z.literal('sig'),
          alg: z.enum(['RS256', 'PS256', 'ES256']),
          kid: z.string().min(1),
          d: z.string().min(1),
        }),
        z.looseObject({
          use: z.literal('enc'),
          alg: z.enum(['RSA-OAEP', 'RSA-OAEP-256']),
          kid: z.string().min(1),
          d: z.string().min(1),
        }),
      ]),
    )
    .refine(keys => keys.some(({ use }) => use === 'sig')),
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The variables of one provider: `OIDC_`, its short name in capitals, and these. */
const variables = {
  NAME: { schema: z.string().trim().min(1).max(40), expected: 'the name on the button, such as itsme' },
  ISSUER: {
    schema: z.url({ protocol: /^https?$/ }).refine(text => !/[?#]/.test(text)),
    expected: 'an address such as https://idp.example.be/v2',
  },
  CLIENT_ID: { schema: z.string().min(1), expected: 'the name the provider gave to this site' },
  SECRET: { schema: z.string().min(8).optional(), expected: 'the secret the provider gave to this site' },
  KEYS: {
    schema: z.string().transform(parseJson).pipe(keySet).optional(),
    expected:
      'a JSON Web Key Set with a private key for "use":"sig" (RS256, PS256 or ES256), each with alg and kid',
  },
  SCOPE: {
    schema: z
      .string()
      .default('openid')
      .refine(text => text.split(' ').includes('openid')),
    expected: 'scopes with a space between them, openid among them',
  },
  ACR: {
    schema: words.pipe(z.array(z.string()).min(1)),
    expected: 'the levels that are accepted (acr), with a space between them',
  },
  NUMBER_CLAIM: {
    schema: z.string().min(1),
    expected: 'the name of the claim that holds the national number',
  },
} as const
type Name = keyof typeof variables

/** How the operator names what is set for a provider. */
export const variableOf = (id: string, name: Name): string => `OIDC_${id.toUpperCase()}_${name}`

/** One private key of ours, as a JSON Web Key. */
export type ProviderKey = z.output<typeof keySet>['keys'][number]

/** Somebody who vouches for who a person is, by OpenID Connect. */
export type ProviderSettings = {
  /** Short, in small letters: in addresses and in the journal. */
  readonly id: string
  /** On the button. */
  readonly name: string
  readonly issuer: URL
  readonly clientId: string
  /** How we show the provider who we are. */
  readonly proof: { readonly secret: string } | { readonly keys: readonly ProviderKey[] }
  readonly scope: string
  /** The levels of trust that open a file; any other is refused. */
  readonly acr: readonly string[]
  readonly numberClaim: string
}

const isHere = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** Beyond this machine nothing goes in clear: neither to the provider nor back from it. */
function linesFaults(prefix: string, issuer: string | undefined, publicUrl: string | undefined) {
  if (issuer === undefined || isHere(new URL(issuer))) return []
  if (!issuer.startsWith('https:')) return [`${prefix}_ISSUER must begin with https: beyond this machine.`]
  if (publicUrl?.startsWith('https:')) return []
  return [`PUBLIC_URL must be set to an https address, because ${prefix}_ISSUER is.`]
}

function readOne(id: string, environment: NodeJS.ProcessEnv): Result<ProviderSettings, readonly string[]> {
  const faults: string[] = []
  const prefix = `OIDC_${id.toUpperCase()}`
  const read = <Key extends Name>(name: Key): z.output<(typeof variables)[Key]['schema']> => {
    const { schema, expected } = variables[name]
    const parsed = schema.safeParse(environment[`${prefix}_${name}`] || undefined)
    if (!parsed.success) faults.push(`${prefix}_${name} must be ${expected}.`)
    return parsed.data as z.output<(typeof variables)[Key]['schema']>
  }
  const [name, issuer, clientId] = [read('NAME'), read('ISSUER'), read('CLIENT_ID')]
  const [secret, keys] = [read('SECRET'), read('KEYS')]
  const [scope, acr, numberClaim] = [read('SCOPE'), read('ACR'), read('NUMBER_CLAIM')]
  const given = [environment[`${prefix}_SECRET`], environment[`${prefix}_KEYS`]].filter(Boolean)
  if (given.length !== 1) faults.push(`Either ${prefix}_SECRET or ${prefix}_KEYS must be set, not both.`)
  faults.push(...linesFaults(prefix, issuer, environment['PUBLIC_URL']))
  if (faults.length > 0) return refuse(faults)
  const proof = keys === undefined ? { secret: secret ?? '' } : { keys: keys.keys }
  return ok({ id, name, issuer: new URL(issuer), clientId, proof, scope, acr, numberClaim })
}

/** Variables of a provider that is not in the list: a slip of the pen, which would else go unseen. */
function unlisted(ids: readonly string[], environment: NodeJS.ProcessEnv): readonly string[] {
  const known = ids.map(id => `OIDC_${id.toUpperCase()}_`)
  return Object.keys(environment)
    .filter(key => key.startsWith('OIDC_') && key !== 'OIDC_PROVIDERS' && environment[key] !== '')
    .filter(key => !known.some(prefix => key.startsWith(prefix)))
    .map(key => `${key} belongs to no provider that OIDC_PROVIDERS names.`)
}

/** Reads and checks who vouches for persons: every faulty variable is named, never its value. Nobody does by default. */
export function readProviders(
  environment: NodeJS.ProcessEnv,
): Result<readonly ProviderSettings[], readonly string[]> {
  const ids = words.parse(environment['OIDC_PROVIDERS'] ?? '')
  if (new Set(ids).size < ids.length || !ids.every(id => /^[a-z][a-z0-9]{0,19}$/.test(id)))
    return refuse(['OIDC_PROVIDERS must be short names in small letters, each once, such as itsme.'])
  const results = ids.map(id => readOne(id, environment))
  const faults = [...unlisted(ids, environment), ...results.flatMap(each => (each.ok ? [] : each.refusal))]
  return faults.length > 0 ? refuse(faults) : ok(results.flatMap(each => (each.ok ? [each.value] : [])))
}
