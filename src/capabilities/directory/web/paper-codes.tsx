import { newRecoveryCode } from '#platform/secrets/one-time-code.ts'

/** Codes for the paper of a worker, each of which opens once. */
export const newPaperCodes = (): readonly string[] => Array.from({ length: 8 }, newRecoveryCode)

/** The codes as they are written down or printed. */
export const PaperCodes = ({ codes }: { codes: readonly string[] }) => (
  <div class="prose">
    <ul>
      {codes.map(code => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  </div>
)
