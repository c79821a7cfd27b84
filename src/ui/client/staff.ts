import { guardDoubleSubmit } from './double-submit.ts'
import { listenToKeys } from './keys.ts'
import { closeMenus } from './menu.ts'
import { guardUnsaved } from './unsaved.ts'

guardDoubleSubmit(document)
guardUnsaved(document)
listenToKeys(document)
closeMenus(document)
