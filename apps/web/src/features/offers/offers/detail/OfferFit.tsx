import { Box, Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './OfferFit.module.css';
import type { OfferForMe } from './use-offer-for-me.js';

/** For a student: the score of both sides, or the reason why the offer is no match. */
export function OfferFit({ offer, forMe: { explained } }: { offer: OfferDetail; forMe: OfferForMe }) {
  const { t } = useTranslation('offers');
  const { id, fit } = offer;
  const why = (
    <Link to="/mes-offres/$offerId" params={{ offerId: id }}>
      {t('fit.why')}
    </Link>
  );
  if (!fit) {
    if (!explained || explained.ok) return null;
    return (
      <Box component="section" pt="md" className="ruled" aria-labelledby="fit">
        <h2 id="fit" className="h3">
          {t('fit.missed')}
        </h2>
        <Box component="ul" mt="xs" mb="sm" pl="field">
          {explained.failed.map(({ constraint, sentence }) => (
            <li key={constraint}>{sentence}</li>
          ))}
        </Box>
        <p>{why}</p>
      </Box>
    );
  }
  const [total, studentScore, postScore] = [outOf100(fit.total), outOf100(fit.studentScore), outOf100(fit.postScore)];
  return (
    <Columns component="section" columns="auto 1fr" gap="lg" align="center" aria-labelledby="fit">
      <ScoreLeaf studentScore={studentScore} postScore={postScore} size={92} grow />
      <div>
        <h2 id="fit" className={css.total}>
          <span className="num">{total}</span> <span className="small dimmed">{t('fit.total')}</span>
        </h2>
        <Flex component="p" direction="column" className={`small strong ${css.sides}`}>
          <span className="for-you">{t('fit.you', { score: studentScore })}</span>{' '}
          <span className="for-post">{t('fit.post', { score: postScore })}</span>
        </Flex>
        <p>{why}</p>
      </div>
    </Columns>
  );
}
