import type { CivilDate, Locale, TeacherAct } from '@seve/domain';
import { shortDay } from '../words/days.js';
import { postWords } from '../words/offer-facts.js';
import { paint } from './paint.js';
import { SERIF, SMALL } from './type.js';

interface DigestStudentsProps {
  students: readonly {
    studentName: string;
    className: string;
    acts: readonly { act: TeacherAct; offerTitle: string | null; companyName: string; on: CivilDate }[];
  }[];
  words: Record<TeacherAct, string>;
  locale: Locale;
}

/** One block per student: name, class, then a line for each act. */
export const DigestStudents = ({ students, words, locale }: DigestStudentsProps) => (
  <div {...paint('rule', { margin: '22px 0 28px', borderBottomWidth: '1px', borderBottomStyle: 'solid' })}>
    {students.map(({ studentName, className, acts }) => (
      <div
        key={`${studentName} ${className}`}
        {...paint('rule', { borderTopWidth: '1px', borderTopStyle: 'solid', padding: '14px 0 12px' })}
      >
        <h2 {...paint('ink', { margin: '0', fontFamily: SERIF, fontWeight: 'normal', fontSize: '18px', lineHeight: '25px' })}>
          {studentName}
        </h2>
        <p {...paint('dimmed', { ...SMALL, margin: '0 0 6px' })}>{className}</p>
        {acts.map(({ act, offerTitle, companyName, on }) => (
          <p key={`${act} ${offerTitle} ${companyName} ${on}`} style={{ ...SMALL, margin: '0 0 4px' }}>
            <b>{words[act]}</b>, {companyName}
            <span {...paint('dimmed')}>
              {' · '}
              {postWords(offerTitle, locale)}
              {' · '}
              {shortDay(on, locale)}
            </span>
          </p>
        ))}
      </div>
    ))}
  </div>
);
