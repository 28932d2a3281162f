import { Box, Flex } from '@mantine/core';
import type { StudentMatch } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { outOf100 } from '../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../art/score/ScoreLeaf.js';
import { SaveStar } from '../actions/SaveStar.js';
import { ApplicationChip } from '../chips/ApplicationChip.js';
import { Unanswered } from '../company/Unanswered.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import css from './MatchRow.module.css';
import { useMissedPeriod } from './use-missed-period.js';

export function MatchRow({ match, isOpen = false }: { match: StudentMatch; isOpen?: boolean }) {
  const { t } = useTranslation('matches');
  const words = useOfferWords();
  const { offer, applied } = match;
  const missed = useMissedPeriod(offer);
  const [studentScore, postScore, total] = [outOf100(match.studentScore), outOf100(match.postScore), outOf100(match.total)];
  return (
    <Box pos="relative">
      <Link
        to="/mes-offres/$offerId"
        params={{ offerId: offer.id }}
        className={css.row}
        data-open={isOpen || undefined}
        aria-current={isOpen ? 'true' : undefined}
        activeProps={{ 'aria-current': 'true' }}
      >
        <ScoreLeaf studentScore={studentScore} postScore={postScore} size={52} />
        <span>
          <span className={css.title}>{offer.title} </span>
          <Box component="span" display="block" mt="2px" className="small dimmed">
            {offer.companyName}, {words.place(offer)}{' '}
          </Box>
          <Flex component="span" wrap="wrap" rowGap={0} columnGap="md" mt="xxs" className="micro strong">
            <span className="for-you">{t('for-you', { score: studentScore })}</span>{' '}
            <span className="for-post">{t('for-post', { score: postScore })}</span>
          </Flex>
          {missed && (
            <Box component="span" display="block" mt="2px" className="small dimmed">
              {missed}
            </Box>
          )}
          <Unanswered count={match.unanswered} isListed />
          {applied && (
            <Box component="span" display="block" mt="xs">
              <ApplicationChip status={applied} />
            </Box>
          )}
        </span>
        <Box component="span" fz="1.875rem" lh="2rem" miw="2.25rem" pb="xl" ta="right" className="num">
          <span className="visually-hidden">{t('total')} </span>
          {total}
        </Box>
      </Link>
      <div className={css.star}>
        <SaveStar offer={offer} />
      </div>
    </Box>
  );
}
