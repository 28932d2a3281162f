import { type ProposalView, proposalsListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApplicationChip } from '../../../../ui/chips/ApplicationChip.js';
import { ProposalChip } from '../../../../ui/chips/ProposalChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { ProposalWords } from '../../../../ui/wording/ProposalWords.js';
import css from './SheetList.module.css';
import type { SheetPath } from './sheet-path.js';

/** Offers that teachers proposed, with their outcome. Renders nothing without one. */
export function StudentProposals({ path }: { path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const proposals = useSuspenseQuery(proposalsListOptions({ path })).data;
  if (proposals.length === 0) return null;
  return (
    <section aria-label={t('proposals')}>
      <h2>{t('proposals')}</h2>
      <ul className={`bare-list ${css.rows}`}>
        {proposals.map((proposal) => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  proposal: { offerId, offerTitle, companyName, text, teacherName, state, status, proposedAt },
}: {
  proposal: ProposalView;
}) {
  return (
    <li>
      <div>
        <Link to="/offres/$offerId" params={{ offerId }} className={css.title}>
          {offerTitle}
        </Link>
        <p className="small dimmed">{companyName}</p>
        <ProposalWords proposal={{ teacherName, text }} />
      </div>
      <div className={css.end}>
        {status ? <ApplicationChip status={status} /> : state !== 'sent' && <ProposalChip state={state} />}
        <p className="micro dimmed">
          <RelativeDay at={proposedAt} />
        </p>
      </div>
    </li>
  );
}
