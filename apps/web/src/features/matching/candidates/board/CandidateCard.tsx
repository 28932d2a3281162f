import { Box, Flex } from '@mantine/core';
import type { Candidate } from '@seve/api-client';
import { IconCalendar } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { criteriaOf } from '../../../../art/score/criteria-of.js';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { ScoreLeaf } from '../../../../art/score/ScoreLeaf.js';
import { InvitationToApplyChip } from '../../../../ui/chips/InvitationToApplyChip.js';
import { useFreeMonths } from '../use-free-months.js';
import css from './ApplicantCard.module.css';

/** One candidate. The pseudonym is the link, and its clickable area covers the card. */
export function CandidateCard({ candidate, offerId }: { candidate: Candidate; offerId: string }) {
  const { t } = useTranslation('candidates');
  const { id, pseudonym, certificationTitle, postScore, criteria, invitation } = candidate;
  const available = useFreeMonths(candidate);
  const [reason] = criteriaOf(criteria, 'post');
  return (
    <article className={`sheet ${css.card}`}>
      <div className={css.head} data-scored>
        <ScoreLeaf postScore={outOf100(postScore)} size={46} />
        <div>
          <Box component="h3" fz="1.125rem" lh="1.375rem" className="anywhere">
            <Link to="/entreprise/offres/$offerId/candidats/$candidateId" params={{ offerId, candidateId: id }} className={css.link}>
              {pseudonym}
            </Link>
          </Box>
          <p className="micro dimmed">{certificationTitle}</p>
        </div>
        <Box component="p" c="var(--for-post-text)" fz="1.5625rem" lh="1.625rem" className="num">
          <span className="visually-hidden">{t('fit.for-post')} </span>
          {outOf100(postScore)}
        </Box>
      </div>
      {reason && (
        <Box component="p" fz="0.875rem" lh="1.1875rem" mt="xs" mb="xs">
          {reason.reason}
        </Box>
      )}
      {available && (
        <Flex component="ul" direction="column" gap="xxs" className={`bare-list micro dimmed ${css.facts}`}>
          <Flex component="li" gap="xs">
            <IconCalendar size={15} stroke={1.6} aria-hidden="true" />
            {available}
          </Flex>
        </Flex>
      )}
      <Flex rowGap="xxs" columnGap="xs" align="center" justify="space-between" wrap="wrap" mt="xs" py="xs" className="ruled">
        {invitation === null ? (
          <span className="small dimmed">{t('band.not-invited')}</span>
        ) : (
          <InvitationToApplyChip status={invitation.status} />
        )}
      </Flex>
    </article>
  );
}
