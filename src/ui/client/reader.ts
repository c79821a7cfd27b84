import { offerReadAloud } from './read-aloud.ts'

offerReadAloud(document)
