import { uuidv7 } from '#kernel/uuid.ts'
import type { TestHouse } from '../../../../test/support/house.ts'
import type { PersonDetails } from '../domain/person.ts'
import { insertPerson } from '../store/persons.ts'

const nora: PersonDetails = {
  familyName: 'Haddad',
  givenName: 'Nora',
  birthDate: '1987-03-14',
  nationalNumber: null,
  language: 'fr',
  otherLanguage: null,
  needsInterpreter: false,
  contactChannel: 'phone',
  phone: '0470 55 50 10',
  email: null,
  street: 'Rue des Palais 10',
  postalCode: '1030',
  municipality: 'Schaerbeek',
  noAddress: false,
  safeContactNote: null,
  noOnlineView: false,
  sharedPhone: false,
  sharedMail: false,
  easyRead: false,
  interpreterLanguage: null,
}

/** A person without a file: Nora Haddad, reached by phone, unless told otherwise. Returns her id. */
export async function givenPerson(house: TestHouse, told: Partial<PersonDetails> = {}): Promise<string> {
  const id = uuidv7()
  const { tenantId } = house.centre
  const added = await house.inside(db =>
    insertPerson({ db, tenantId, now: house.clock.now() }, id, { ...nora, ...told }),
  )
  if (!added.ok) throw new Error('The builder used a national number twice.')
  return id
}
