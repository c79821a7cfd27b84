import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { compareDoors } from '../domain/access.ts'
import { possibleOwners } from '../queries/owner.ts'
import { insertOwner } from '../store/alarms.ts'

const naming = z.strictObject({ ownerId: z.uuid() })

/** Who is told from now on when a door is slower. */
export type NameOwner = z.infer<typeof naming>

/** They left meanwhile, or neither lead nor direct. */
export type OwnerRefusal = { readonly kind: 'NotHere' }

/** Names who is told when a door is slower. Who was named before stays, as its history. */
export const nameOwner = command<NameOwner, { ownerId: string }, OwnerRefusal>({
  name: 'parity:name-owner',
  access: compareDoors,
  input: naming,
  async run(context, { ownerId }) {
    const possible = await possibleOwners(context.db)
    if (!possible.some(({ id }) => id === ownerId)) return refuse({ kind: 'NotHere' })
    await insertOwner(context, { ownerId, namedBy: context.actorId })
    context.journal({ detail: { ownerId } })
    return ok({ ownerId })
  },
})
