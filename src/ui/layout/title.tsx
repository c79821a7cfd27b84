type TitleProps = { readonly title: string; readonly lead?: string | undefined }

/** The one main heading of a page, and the line that says why. */
export const Title = ({ title, lead }: TitleProps) => (
  <>
    <h1 class="title">{title}</h1>
    {lead ? <p class="lead">{lead}</p> : null}
  </>
)
