import type { ApplicationStatus, MatchExplanationView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { criteriaOf } from '../../../../art/score/criteria-of.js';
import { MatchLeaf } from '../../../../art/score/MatchLeaf.js';
import { outOf100 } from '../../../../art/score/points-of-100.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { Unanswered } from '../../../../ui/company/Unanswered.js';
import { useIsSplit } from '../use-is-split.js';
import { ApplyAct } from './ApplyAct.js';
import { MatchFacts } from './MatchFacts.js';
import css from './MatchSheet.module.css';
import { MetConditions } from './MetConditions.js';
import { MissedConditions } from './MissedConditions.js';
import { RaiseList } from './RaiseList.js';

interface MatchSheetProps {
  explained: MatchExplanationView;
  applied: ApplicationStatus | null;
}

/** The opened match: the offer, its score from both sides, and changes that would raise it. */
export function MatchSheet({ explained, applied }: MatchSheetProps) {
  const { t } = useTranslation('matches');
  const isSplit = useIsSplit();
  const { offer, ok, studentScore, postScore, total, criteria, met, failed, raise, unanswered } = explained;
  return (
    <article className={`sheet ${css.sheet}`}>
      <div className={`ruled-below ${css.head}`}>
        <MatchFacts offer={offer} />
        <div className={css.title}>
          {isSplit ? (
            <h2>{offer.title}</h2>
          ) : (
            <PageHead title={offer.title} documentTitle={t('opened', { title: offer.title, company: offer.companyName })} />
          )}
        </div>
        <p className="strong">{offer.companyName}</p>
        <Unanswered count={unanswered} />
        <ApplyAct offerId={offer.id} applied={applied} isMatch={ok} />
      </div>
      {ok ? (
        <section className={css.why} aria-label={t('why')}>
          <MatchLeaf
            id={offer.id}
            total={outOf100(total)}
            studentScore={outOf100(studentScore)}
            postScore={outOf100(postScore)}
            you={criteriaOf(criteria, 'student')}
            post={criteriaOf(criteria, 'post')}
          />
        </section>
      ) : (
        <MissedConditions failed={failed} />
      )}
      <RaiseList raise={raise} isMatch={ok} />
      {met.length > 0 && <MetConditions met={met} />}
      <p className={`small ruled ${css.how}`}>
        <Link to="/comment-le-score-est-calcule">{t('how')}</Link>
      </p>
    </article>
  );
}
