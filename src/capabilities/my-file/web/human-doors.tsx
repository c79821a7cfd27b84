import type { PersonContext } from '#platform/http/route.ts'
import { Phone } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'

/** The centre, and the language to say it in. */
export type Here = Pick<PersonContext, 'tenant' | 'language'>

/** Counter, telephone, paper: lines of a list. */
export const HumanDoors = ({ tenant, language }: Here) => {
  const m = sentences(language)
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return (
    <>
      <li>{m.askCounter({ address, hours: tenant.openingHours[language] })}</li>
      <li>
        {m.askPhone} <Phone number={tenant.phone} />
      </li>
      <li>{m.askPaper}</li>
    </>
  )
}
