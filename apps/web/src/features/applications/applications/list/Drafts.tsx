import { Box, Flex } from '@mantine/core';
import type { DraftView } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ProposalWords } from '../../../../ui/wording/ProposalWords.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { usePostTitle } from '../../../../ui/wording/use-post-title.js';
import { myDrafts } from '../applications.queries.js';
import css from '../invitations/InvitationsToApply.module.css';
import { Letter } from '../Letter.js';
import { DraftActs } from './DraftActs.js';

/** Drafts and teachers' proposals, above the sent applications. Renders nothing without one. */
export function Drafts() {
  const { t } = useTranslation('applications');
  const drafts = useSuspenseQuery(myDrafts).data;
  if (drafts.length === 0) return null;
  return (
    <Box component="section" mb="column" aria-labelledby="drafts">
      <Box component="h2" mb="sm" id="drafts" className="h3">
        {t('draft.title', { count: drafts.length })}
      </Box>
      <Flex component="ul" direction="column" gap="md" className="bare-list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Draft draft={draft} />
          </li>
        ))}
      </Flex>
    </Box>
  );
}

function Draft({ draft }: { draft: DraftView }) {
  const { t } = useTranslation('applications');
  const words = useOfferWords();
  const { offer, company, kind, proposal, motivation, isOpen, warnings } = draft;
  const title = usePostTitle()(offer?.title ?? null);
  return (
    <Columns
      component="article"
      columns="minmax(0, 1fr) auto"
      from="tablet"
      gap="block"
      rowGap="md"
      align="center"
      className={`sheet ${css.card}`}
    >
      <div>
        <Box component="h3" fz="1.25rem" lh="1.625rem">
          {title}
        </Box>
        <p className="small dimmed">
          <Box component="span" c="var(--ink)" fw={600}>
            {company.name}
          </Box>
          , {offer ? words.place(offer) : company.communeName}. {words.kind(kind)}.
        </p>
        {proposal && <ProposalWords proposal={proposal} />}
        {!isOpen && <p className="small">{offer ? t('draft.offer-over') : t('draft.company-over')}</p>}
        {isOpen && warnings.includes('dates') && <p className="small">{t('draft.warning.dates')}</p>}
        {motivation !== '' && <Letter text={motivation} about={title} />}
      </div>
      <DraftActs draft={draft} title={title} />
    </Columns>
  );
}
