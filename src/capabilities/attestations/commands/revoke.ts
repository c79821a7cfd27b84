import { z } from 'zod'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { giveAttestations } from '../domain/access.ts'
import { ownerOf } from '../queries/attestations.ts'
import { revoke } from '../store/attestations.ts'

const input = z.strictObject({ personId: z.uuid(), id: z.uuid() })

/** Takes a paper back: its code says so from then on. */
export const revokeAttestation = command<z.infer<typeof input>, { id: string }, CommonRefusal>({
  name: 'attestations:revoke',
  access: giveAttestations,
  alsoFor: ['person'],
  input,
  target: ({ personId }) => ({ personId }),
  async run(context, { personId, id }) {
    const { actor, actorId, db } = context
    if (actor.kind === 'person' && actorId !== personId) return refuse({ kind: 'Forbidden' })
    if ((await ownerOf(db, id)) !== personId) return refuse({ kind: 'NotFound' })
    await revoke(context, id)
    context.journal({ personId, detail: { attestationId: id } })
    return ok({ id })
  },
})
