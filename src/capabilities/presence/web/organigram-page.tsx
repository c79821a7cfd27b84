import { everyone, roleWord } from '#capabilities/directory/index.ts'
import { worded } from '#capabilities/requests/index.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { staffSentences } from '../messages/directory.ts'
import { services } from '../queries/services.ts'
import { type StaffMember, staffMembers } from '../queries/staff.ts'

type People = {
  readonly title: string
  readonly members: readonly StaffMember[]
  readonly language: StaffLanguage
}

const Group = ({ title, members, language }: People) =>
  members.length === 0 ? null : (
    <li>
      {title}
      <ul>
        {members.map(({ name, roles, phone }) => (
          <li>
            {name} · {roles.map(role => roleWord(role, language)).join(', ')} · {phone}
          </li>
        ))}
      </ul>
    </li>
  )

const isLead = ({ roles }: StaffMember) => roles.includes('lead')

async function organigramShown({ db, language, tenant }: StaffContext): Promise<View> {
  const m = staffSentences(language)
  const [all, staff] = [await services(db), await staffMembers(db)]
  const house = staff.filter(({ serviceIds }) => serviceIds.length === 0)
  const body = (
    <>
      <p class="no-print">
        <a href="/directory">{m.directory}</a>
      </p>
      <ul class="tree">
        <li>
          <strong>{tenant.name[language]}</strong>
          <ul>
            <Group title={m.direction} members={house} language={language} />
            {all.map(({ id, name, place }) => {
              const team = staff.filter(({ serviceIds }) => serviceIds.includes(id))
              return (
                <li>
                  <strong>{worded(name, language)}</strong> · {place}
                  <ul>
                    <Group title={m.leads} members={team.filter(isLead)} language={language} />
                    <Group title={m.team} members={team.filter(one => !isLead(one))} language={language} />
                  </ul>
                </li>
              )
            })}
          </ul>
        </li>
      </ul>
    </>
  )
  return { title: m.organigramTitle, lead: m.organigramLead, body }
}

/** The organigram as lists within lists: it prints, and it is read aloud in the order of the house. */
export const organigramPage = staffPage({
  path: '/directory/organigram',
  action: 'presence:organigram',
  access: everyone,
  show: organigramShown,
})
