import { safeHref } from '../html.ts'

/** A telephone number one can call from the page. It is never broken over two lines. */
export const Phone = ({ number }: { number: string }) => (
  <a class="phone" href={safeHref(`tel:${number.replaceAll(/[^+\d]/g, '')}`)}>
    {number.trim().replaceAll(/\s+/g, '\u00a0')}
  </a>
)
