import type { DraftView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ProposalWords } from '../../../../ui/wording/ProposalWords.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { HomeSection } from './HomeSection.js';
import css from './OpenApplications.module.css';

/** Offers that a teacher proposed; the student applies or declines. */
export function Proposals({ proposals }: { proposals: readonly DraftView[] }) {
  const { t } = useTranslation('student-home');
  if (proposals.length === 0) return null;
  return (
    <HomeSection title={t('proposals.title', { count: proposals.length })}>
      <ul className="bare-list">
        {proposals.map((draft) => (
          <Proposal key={draft.id} draft={draft} />
        ))}
      </ul>
    </HomeSection>
  );
}

function Proposal({ draft: { offer, company, proposal } }: { draft: DraftView }) {
  const { t } = useTranslation('student-home');
  const words = useOfferWords();
  if (!offer) return null;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1fr) auto"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="start"
      rule="below"
      py="md"
      className={css.row}
      data-yours
    >
      <div>
        <h3 className={css.name}>
          <Link to="/offres/$offerId" params={{ offerId: offer.id }}>
            {offer.title}
          </Link>
        </h3>
        <p className="small dimmed">
          {company.name}, {words.place(offer)}
        </p>
        {proposal && <ProposalWords proposal={proposal} />}
        <p className={css.turn}>{t('proposals.turn')}</p>
      </div>
      <LinkButton variant="default" to="/mes-candidatures">
        {t('proposals.decide')}
        <span className="visually-hidden">{t('proposals.about', { title: offer.title })}</span>
      </LinkButton>
    </Columns>
  );
}
