// A provider of identities that is none, for demonstrations: it believes whatever national number one types, and
// whatever level one chooses. It listens on this machine only.
//   npm run stand-in-oidc -- [PORT]      (on 3057 unless said)
// It prints the variables with which Reliance trusts it. Forms, tokens and signatures are real (`oidc-provider`).
import { levels, numberClaim, StandInProvider } from '../test/support/stand-in-provider/provider.ts'

const [port = '3057'] = process.argv.slice(2)
const provider = new StandInProvider()
await provider.start(Number(port))
console.log(`A provider of identities that is none: ${provider.issuer}. It believes whatever one types.
OIDC_PROVIDERS=essai OIDC_ESSAI_NAME="l’identité d’essai" OIDC_ESSAI_ISSUER=${provider.issuer} \\
  OIDC_ESSAI_CLIENT_ID=reliance OIDC_ESSAI_SECRET="a secret of the stand-in" OIDC_ESSAI_ACR=${levels.high} \\
  OIDC_ESSAI_NUMBER_CLAIM=${numberClaim} npm start`)
