import type { Role } from '#platform/access/rules.ts'
import type { Row } from '#platform/database/bulk.ts'
import type { NewId } from './ids.ts'
import type { Staff, World } from './world.ts'

type Told = readonly [
  given: string,
  family: string,
  roles: readonly Role[],
  service: number | null,
  languages: string,
]

/** `service` counts the services of the centre from 0. */
const told: readonly Told[] = [
  ['Aïcha', 'Benali', ['reception'], 0, 'fr nl ar'],
  ['Koen', 'Verhulst', ['reception'], 0, 'nl fr en'],
  ['Nadia', 'El Amrani', ['caseworker'], 0, 'fr ar en'],
  ['Sofie', 'De Clercq', ['caseworker'], 0, 'nl fr en'],
  ['Julien', 'Lambert', ['caseworker'], 0, 'fr en'],
  ['Selam', 'Tesfaye', ['caseworker'], 0, 'fr en ti am'],
  ['Elif', 'Yıldız', ['caseworker'], 0, 'fr nl tr'],
  ['Thomas', 'Wouters', ['caseworker'], 1, 'nl fr'],
  ['Fatou', 'Diallo', ['caseworker'], 1, 'fr en ff'],
  ['Isabelle', 'Renard', ['caseworker'], 2, 'fr nl'],
  ['Pieter', 'Janssens', ['caseworker'], 2, 'nl fr de'],
  ['Ionela', 'Popescu', ['caseworker'], 3, 'fr ro en'],
  ['Greta', 'Schumacher', ['caseworker'], 3, 'de fr nl'],
  ['Catherine', 'Delvaux', ['lead'], 0, 'fr nl'],
  ['Luc', 'Maes', ['lead'], 1, 'nl fr'],
  ['Samira', 'Idrissi', ['lead'], 2, 'fr ar'],
  ['Marc', 'Fontaine', ['clerk'], 0, 'fr nl'],
  ['An', 'Peeters', ['clerk'], 1, 'nl fr'],
  ['Véronique', 'Dumont', ['president', 'committee'], null, 'fr nl'],
  ['Bart', 'Claes', ['committee'], null, 'nl fr'],
  ['Mohamed', 'Ouali', ['committee'], null, 'fr ar'],
  ['Anne', 'Lecomte', ['secretary'], null, 'fr nl'],
  ['Hilde', 'Van den Broeck', ['secretary'], null, 'nl fr'],
  ['Philippe', 'Gérard', ['director'], null, 'fr nl'],
  ['Rachel', 'Nkosi', ['finance'], null, 'fr en'],
  ['Olivier', 'Stassen', ['dpo'], null, 'fr nl de'],
  ['Jana', 'Novák', ['it'], null, 'en fr'],
]

const loginOf = (given: string, family: string): string =>
  `${given}.${family}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z.]+/g, '-')

const workHours = { fr: 'du lundi au vendredi, 9 h – 16 h', nl: 'maandag tot vrijdag, 9 – 16 uur' }

type Making = {
  readonly tenantId: string
  readonly serviceIds: readonly string[]
  readonly newId: NewId
  readonly since: Temporal.Instant
}

/** The workers, and their rows. None has a password: in a demonstration one enters by choosing a name. */
export function staffOf(making: Making): { readonly staff: readonly Staff[]; readonly rows: readonly Row[] } {
  const made = told.map((each, index) => makeOne(each, index, making))
  return { staff: made.map(({ staff }) => staff), rows: made.map(({ row }) => row) }
}

function makeOne([given, family, roles, service, spoken]: Told, index: number, making: Making) {
  const { tenantId, serviceIds, newId, since } = making
  const [id, login, languages] = [newId(since), loginOf(given, family), spoken.split(' ')]
  const serviceId = service === null ? null : (serviceIds[service] ?? null)
  const row = {
    tenant_id: tenantId,
    id,
    login,
    family_name: family,
    given_name: given,
    roles,
    languages,
    ui_language: languages[0] === 'nl' ? 'nl' : 'fr',
    phone: `02 000 13 ${String(index).padStart(2, '0')}`,
    email: `${login}@belle-rive.example`,
    room: serviceId === null ? null : `${service === 0 ? 'A' : 'B'}${index + 1}`,
    hours: { ...workHours, de: workHours.fr, en: workHours.fr },
    service_ids: serviceId === null ? [] : [serviceId],
    created_at: since,
    active: true,
    version: 1,
  }
  const staff: Staff = { id, name: `${given} ${family}`, roles, languages, serviceId }
  return { staff, row }
}

/** Who looks after a request: somebody of the service that handles it, who speaks the person's language if there is one. */
export function pilotFor(
  kind: string,
  language: string,
  { staff, services, random }: Pick<World, 'staff' | 'services' | 'random'>,
): { readonly pilot: Staff; readonly serviceId: string } {
  const serviceId = services.find(({ handles }) => handles.includes(kind))?.id ?? services[0]?.id ?? ''
  const there = staff.filter(
    ({ roles, ...each }) => roles.includes('caseworker') && each.serviceId === serviceId,
  )
  const speaking = there.filter(({ languages }) => languages.includes(language))
  return { pilot: random.pick(speaking.length > 0 ? speaking : there), serviceId }
}
