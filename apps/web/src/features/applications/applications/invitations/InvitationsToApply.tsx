import { Box, Button, Flex, Group } from '@mantine/core';
import type { StudentInvitation } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { myInvitations } from '../applications.queries.js';
import { declining } from './delayed-decline.js';
import css from './InvitationsToApply.module.css';
import { useDecline } from './use-decline.js';

/** Invitations of companies, above the sent applications. Renders nothing without one. */
export function InvitationsToApply() {
  const { t } = useTranslation('applications');
  const leaving = useSyncExternalStore(declining.subscribe, declining.read);
  const open = useSuspenseQuery(myInvitations).data.items.filter(({ id, isOpen }) => isOpen && !leaving.includes(id));
  if (open.length === 0) return null;
  return (
    <Box component="section" mb="column" aria-labelledby="invited">
      <Box component="h2" mb="sm" id="invited" className="h3">
        {t('invited.title', { count: open.length })}
      </Box>
      <Flex component="ul" direction="column" gap="md" className="bare-list">
        {open.map((invitation) => (
          <li key={invitation.id}>
            <Invitation invitation={invitation} />
          </li>
        ))}
      </Flex>
    </Box>
  );
}

function Invitation({ invitation }: { invitation: StudentInvitation }) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const words = useOfferWords();
  const decline = useDecline();
  const { id, offer, answerBy } = invitation;
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
          {offer.title}
        </Box>
        <p className="small dimmed">
          <Box component="span" c="var(--ink)" fw={600}>
            {offer.companyName}
          </Box>
          , {words.place(offer)}. {words.kind(offer.kind)}.
        </p>
        <p className="small">{t('invited.until', { day: format.mediumDay(answerBy) })}</p>
      </div>
      <Group gap="xs">
        <LinkButton variant="default" to="/mes-invitations/$invitationId" params={{ invitationId: id }}>
          {t('invited.read')}
          <span className="visually-hidden">{t('about', { title: offer.title })}</span>
        </LinkButton>
        <Button variant="subtle" onClick={() => decline(invitation)}>
          {t('invited.decline')}
          <span className="visually-hidden">{t('about', { title: offer.title })}</span>
        </Button>
      </Group>
    </Columns>
  );
}
