import { everyone, roleWord } from '#capabilities/directory/index.ts'
import { languageName } from '#capabilities/people/index.ts'
import { worded } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, EmptyState, Form, Phone, Table, Tag, TextField } from '#ui/index.ts'
import { staffSentences } from '../messages/directory.ts'
import { type Service, services } from '../queries/services.ts'
import { type StaffMember, staffMembers } from '../queries/staff.ts'

const rolesOf = ({ roles }: StaffMember, language: StaffLanguage) =>
  roles.map(role => roleWord(role, language)).join(', ')
const languagesOf = ({ languages }: StaffMember, language: StaffLanguage) =>
  languages.map(code => languageName(code, language)).join(', ')

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** True when each word that was typed is somewhere in what the line shows. */
function matches(
  member: StaffMember,
  typed: string,
  { names, language }: { names: string; language: StaffLanguage },
): boolean {
  const parts = [
    member.name,
    rolesOf(member, language),
    languagesOf(member, language),
    member.room ?? '',
    names,
  ]
  const text = plain(parts.join(' '))
  return plain(typed)
    .split(/\s+/)
    .every(word => text.includes(word))
}

function presenceCell({ away }: StaffMember, language: StaffLanguage) {
  const m = staffSentences(language)
  if (away === null) return <Tag kind="done" text={m.here} />
  const text = away.until === null ? m.awayOpen : m.away({ date: formatIsoDate(away.until, language) })
  return (
    <>
      <Tag kind="quiet" text={text} /> {away.standIn === null ? null : m.standIn({ name: away.standIn })}
    </>
  )
}

const reachCell = ({ phone, email, room }: StaffMember, language: StaffLanguage) => (
  <>
    <Phone number={phone} />
    {email === null ? null : (
      <>
        {' · '}
        <a href={`mailto:${email}`}>{email}</a>
      </>
    )}
    {room === null ? null : ` · ${staffSentences(language).room({ room })}`}
  </>
)

type Team = { readonly title: string; readonly about: string; readonly members: readonly StaffMember[] }

const TeamTable = ({
  team: { title, about, members },
  language,
}: {
  team: Team
  language: StaffLanguage
}) => {
  const m = staffSentences(language)
  return (
    <section>
      <h2>{title}</h2>
      {about === '' ? null : <p>{about}</p>}
      <Table
        caption={title}
        captionShown="hidden"
        columns={[
          { key: 'name', label: m.name, role: 'head' },
          { key: 'role', label: m.role },
          { key: 'presence', label: m.presence },
          { key: 'reach', label: m.reach },
          { key: 'hours', label: m.hours },
          { key: 'languages', label: m.languages },
        ]}
        rows={members.map(member => ({
          id: member.id,
          cells: {
            name: member.name,
            role: rolesOf(member, language),
            presence: presenceCell(member, language),
            reach: reachCell(member, language),
            hours: worded(member.hours, language),
            languages: languagesOf(member, language),
          },
        }))}
      />
    </section>
  )
}

function teamsOf(
  all: readonly Service[],
  found: readonly StaffMember[],
  language: StaffLanguage,
): readonly Team[] {
  const teams = all.map(({ id, name, place, phone, hours }) => ({
    title: worded(name, language),
    about: [place, phone, worded(hours, language)].filter(part => part !== '').join(' · '),
    members: found.filter(({ serviceIds }) => serviceIds.includes(id)),
  }))
  const house = found.filter(({ serviceIds }) => serviceIds.length === 0)
  const everywhere = { title: staffSentences(language).house, about: '', members: house }
  return [...teams, everywhere].filter(({ members }) => members.length > 0)
}

const Search = ({ context: { language, url } }: { context: StaffContext }) => {
  const m = staffSentences(language)
  return (
    <div class="no-print">
      <Form action="/directory" method="get" shape="line">
        <TextField name="who" label={m.search} value={url.searchParams.get('who') ?? ''} autocomplete="off" />
        <Button kind="secondary">{m.find}</Button>
      </Form>
      <p>
        <a href="/directory/organigram">{m.organigram}</a> · <a href={`/${language}/people`}>{m.public}</a>
      </p>
    </div>
  )
}

async function directoryShown(context: StaffContext): Promise<Answer> {
  const { db, language, url } = context
  const m = staffSentences(language)
  const all = await services(db)
  const typed = url.searchParams.get('who') ?? ''
  const namesOf = ({ serviceIds }: StaffMember) =>
    all
      .filter(({ id }) => serviceIds.includes(id))
      .map(({ name }) => worded(name, language))
      .join(' ')
  const found = (await staffMembers(db)).filter(member =>
    matches(member, typed, { names: namesOf(member), language }),
  )
  const body = (
    <>
      <Search context={context} />
      {found.length === 0 ? <EmptyState title={m.none} text={m.noneText} /> : null}
      {teamsOf(all, found, language).map(team => (
        <TeamTable team={team} language={language} />
      ))}
    </>
  )
  return { title: m.title, lead: m.lead, body }
}

/** Who works here, service by service: roles, languages, rooms, hours, who is away and until when. */
export const directoryPage = staffPage({
  path: '/directory',
  action: 'presence:directory',
  access: everyone,
  show: directoryShown,
})
