import { Link } from 'react-email';
import { paint } from './paint.js';
import { SERIF, SMALL } from './type.js';

interface RuledListProps {
  items: readonly { title: string; link?: string; details: readonly string[] }[];
  /** Colour of the detail lines. */
  tone?: 'dimmed' | 'ink';
}

/** List with rules between items: title, linked if it has a link, then its details. */
export const RuledList = ({ items, tone = 'dimmed' }: RuledListProps) => (
  <div {...paint('rule', { margin: '22px 0 28px', borderBottomWidth: '1px', borderBottomStyle: 'solid' })}>
    {items.map(({ title, link, details }) => (
      <div
        key={[link, title, ...details].join(' ')}
        {...paint('rule', { borderTopWidth: '1px', borderTopStyle: 'solid', padding: '14px 0 12px' })}
      >
        <h2 {...paint('ink', { margin: '0 0 2px', fontFamily: SERIF, fontWeight: 'normal', fontSize: '18px', lineHeight: '25px' })}>
          {link ? (
            <Link href={link} {...paint('ink', { textDecoration: 'underline' })}>
              {title}
            </Link>
          ) : (
            title
          )}
        </h2>
        {details.map((detail) => (
          <p key={detail} {...paint(tone, { ...SMALL, overflowWrap: 'anywhere' })}>
            {detail}
          </p>
        ))}
      </div>
    ))}
  </div>
);
