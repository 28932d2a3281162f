import { Box, Group } from '@mantine/core';
import type { SheetMatch } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import css from './SheetList.module.css';

/** The three best matches of the student. */
export function BestMatches({ matches, isPlaced }: { matches: readonly SheetMatch[]; isPlaced: boolean }) {
  const { t } = useTranslation('student-sheet');
  return (
    <section aria-label={t('matches.title')}>
      <h2>{t('matches.title')}</h2>
      {matches.length === 0 ? (
        <p className="dimmed">{isPlaced ? t('matches.placed') : t('matches.none')}</p>
      ) : (
        <ul className={`bare-list ${css.rows}`}>
          {matches.map(({ offerId, offerTitle, companyName, communeName, studentScore, postScore, total }) => (
            <li key={offerId}>
              <div>
                <Link to="/offres/$offerId" params={{ offerId }} className={css.title}>
                  {offerTitle}
                </Link>
                <p className="small dimmed">
                  {companyName}, {communeName}
                </p>
                <p className="micro strong">
                  <span className="for-you">{t('matches.for-student', { score: outOf100(studentScore) })}</span>{' '}
                  <span className="for-post">{t('matches.for-post', { score: outOf100(postScore) })}</span>
                </p>
              </div>
              <Group gap="xs" wrap="nowrap" className={css.score}>
                <Box component="span" fz="1.5rem" className="num">
                  <span className="visually-hidden">{t('matches.total')} </span>
                  {outOf100(total)}
                </Box>
                <ScoreLeaf studentScore={outOf100(studentScore)} postScore={outOf100(postScore)} size={46} />
              </Group>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
