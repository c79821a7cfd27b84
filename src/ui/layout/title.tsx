import { pageTitleId } from '../forms/field.tsx'

type TitleProps = { readonly title: string; readonly lead?: string | undefined }

/** The one main heading of a page, and the line that says why. */
export const Title = ({ title, lead }: TitleProps) => (
  <>
    <h1 id={pageTitleId} class="title">
      {title}
    </h1>
    {lead ? <p class="lead">{lead}</p> : null}
  </>
)
