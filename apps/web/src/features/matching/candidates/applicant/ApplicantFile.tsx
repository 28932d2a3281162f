import { Flex } from '@mantine/core';
import type { ApplicationForCompany } from '@seve/api-client';
import { IconBriefcase, IconCalendar, IconMail, IconMapPin, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { daysOf } from '../person.js';
import { useAvailability } from '../use-availability.js';
import { useWish } from '../use-wish.js';
import css from './Applicant.module.css';

/** Documents and texts of the student, while the stage allows the company to read them. */
export function ApplicantFile({ application }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const { student, motivation, postScore, origin } = application;
  const wish = useWish(application);
  const available = useAvailability(daysOf(application));
  const hasFacts =
    wish !== null || student.email !== null || available !== null || student.canReachSite !== null || origin === 'teacher_proposed';
  return (
    <>
      {hasFacts && (
        <Flex component="ul" rowGap="xs" columnGap="lg" wrap="wrap" className={`bare-list ${css.facts}`}>
          {postScore !== null && (
            <li className={css.fitLine}>
              <ScoreLeaf postScore={outOf100(postScore)} size={46} />
              <span className="strong for-post">
                {t('fit.for-post')} <span className="num">{outOf100(postScore)}</span>
              </span>
            </li>
          )}
          {wish && (
            <li>
              <IconBriefcase size={18} stroke={1.6} aria-hidden="true" />
              {wish}
            </li>
          )}
          {student.email !== null && (
            <li>
              <IconMail size={18} stroke={1.6} aria-hidden="true" />
              <a href={`mailto:${student.email}`}>{student.email}</a>
            </li>
          )}
          {available && (
            <li>
              <IconCalendar size={18} stroke={1.6} aria-hidden="true" />
              {available}
            </li>
          )}
          {student.canReachSite && (
            <li>
              <IconMapPin size={18} stroke={1.6} aria-hidden="true" />
              {t('fit.reach')}
            </li>
          )}
          {origin === 'teacher_proposed' && (
            <li>
              <IconSchool size={18} stroke={1.6} aria-hidden="true" />
              {t('file.teacher-proposed', { name: student.firstName })}
            </li>
          )}
        </Flex>
      )}
      {motivation !== null && (
        <section className={css.section}>
          <h2 className={`h3 ${css.title}`}>{t('file.motivation', { name: student.firstName })}</h2>
          {motivation === '' ? <p className="dimmed">{t('file.no-motivation')}</p> : <p className={css.letter}>{motivation}</p>}
        </section>
      )}
    </>
  );
}
