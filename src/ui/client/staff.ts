import { guardDoubleSubmit } from './double-submit.ts'
import { listenToKeys } from './keys.ts'
import { keepLive } from './live.ts'
import { closeMenus } from './menu.ts'
import { guardUnsaved } from './unsaved.ts'

guardDoubleSubmit(document)
guardUnsaved(document)
listenToKeys(document)
closeMenus(document)
keepLive(document)
