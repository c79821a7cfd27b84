import { keepLive } from './live-parts.ts'

keepLive(document)
