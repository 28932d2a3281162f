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
    <div className={css.item}>
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
          <span className={`small dimmed ${css.place}`}>
            {offer.companyName}, {words.place(offer)}{' '}
          </span>
          <span className={`micro strong ${css.sides}`}>
            <span className="for-you">{t('for-you', { score: studentScore })}</span>{' '}
            <span className="for-post">{t('for-post', { score: postScore })}</span>
          </span>
          {missed && <span className={`small dimmed ${css.place}`}>{missed}</span>}
          <Unanswered count={match.unanswered} isListed />
          {applied && (
            <span className={css.applied}>
              <ApplicationChip status={applied} />
            </span>
          )}
        </span>
        <span className={`num ${css.total}`}>
          <span className="visually-hidden">{t('total')} </span>
          {total}
        </span>
      </Link>
      <div className={css.star}>
        <SaveStar offer={offer} />
      </div>
    </div>
  );
}
