import { Link } from 'react-email';
import { paint } from './paint.js';

export const TextLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} {...paint('accent', { textDecoration: 'underline' })}>
    {children}
  </Link>
);
