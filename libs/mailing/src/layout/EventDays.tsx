import type { CivilDate, Locale } from '@seve/domain';
import { Link } from 'react-email';
import { longDay } from '../words/days.js';
import { paint } from './paint.js';
import { SERIF, SMALL } from './type.js';

export type DigestEvent = {
  /** Subject of the held letter. */
  subject: string;
  link: string;
  on: CivilDate;
};

const daysOf = (events: readonly DigestEvent[]): CivilDate[] => [...new Set(events.map(({ on }) => on))];

/** One block per day, in the given order: the day, then one line per event. */
export const EventDays = ({ events, locale }: { events: readonly DigestEvent[]; locale: Locale }) => (
  <div {...paint('rule', { margin: '22px 0 28px', borderBottomWidth: '1px', borderBottomStyle: 'solid' })}>
    {daysOf(events).map((day) => (
      <div key={day} {...paint('rule', { borderTopWidth: '1px', borderTopStyle: 'solid', padding: '14px 0 12px' })}>
        <h2 {...paint('dimmed', { ...SMALL, margin: '0 0 4px', fontWeight: 'normal' })}>{longDay(day, locale)}</h2>
        {events
          .filter(({ on }) => on === day)
          .map(({ subject, link }) => (
            <p key={`${link} ${subject}`} style={{ margin: '0 0 4px', fontFamily: SERIF, fontSize: '18px', lineHeight: '25px' }}>
              <Link href={link} {...paint('ink', { textDecoration: 'underline' })}>
                {subject}
              </Link>
            </p>
          ))}
      </div>
    ))}
  </div>
);
