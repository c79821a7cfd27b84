import { safeHref } from '../html.ts'
import { useWords } from '../words.tsx'

/** The member of staff signed in. */
export type StaffUser = {
  readonly name: string
  /** Roles and service in words: “Caseworker · youth team”. */
  readonly roles: string
  /** Where they are today: “here until 16:00”. */
  readonly presence?: string | undefined
  /** Their own pages: account, presence, language. */
  readonly links?: readonly { readonly label: string; readonly href: string }[] | undefined
  /** Where the sign-out form posts. */
  readonly signOutAction?: string | undefined
}

const SignOut = ({ action }: { action: string }) => {
  const words = useWords()
  return (
    <form action={safeHref(action)} method="post">
      <button type="submit" class="button button--plain">
        {words.signOut}
      </button>
    </form>
  )
}

const Who = ({ user }: { user: StaffUser }) => (
  <span class="who">
    <strong>{user.name}</strong>
    <span class="who__roles">{user.presence ? `${user.roles} · ${user.presence}` : user.roles}</span>
  </span>
)

/** Who I am, whether I am here, and the help; folds without script. */
export const UserMenu = ({ user, helpHref }: { user: StaffUser; helpHref?: string | undefined }) => {
  const words = useWords()
  return (
    <div class="user">
      <details class="menu">
        <summary>
          <Who user={user} />
        </summary>
        <div class="menu__body">
          <ul>
            {(user.links ?? []).map(link => (
              <li>
                <a href={safeHref(link.href)}>{link.label}</a>
              </li>
            ))}
          </ul>
          <button type="button" class="button button--plain" data-open-keys hidden>
            {words.keys}
          </button>
          {user.signOutAction ? <SignOut action={user.signOutAction} /> : null}
        </div>
      </details>
      {helpHref ? <a href={safeHref(helpHref)}>{words.help}</a> : null}
    </div>
  )
}
