import { Box, Button, Group, Stack } from '@mantine/core';
import {
  invitationsToApplyFindOptions,
  invitationsToApplyFindQueryKey,
  invitationsToApplyOpenMutation,
  type StudentInvitation,
} from '@seve/api-client';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { ReportButton } from '../../../../ui/actions/ReportButton.js';
import { InvitationToApplyChip } from '../../../../ui/chips/InvitationToApplyChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { OfferRow } from '../../../../ui/lists/OfferRow.js';
import { Quote } from '../Quote.js';
import css from './InvitationsToApply.module.css';
import { useDecline } from './use-decline.js';

/**
 * Page of one invitation with the profile of the company. The company sees a pseudonym until the student applies, unless it already keeps
 * an application of the student.
 */
export function InvitationToApplyScreen() {
  const { t } = useTranslation('applications');
  const { invitationId } = useParams({ from: '/mes-invitations/$invitationId' });
  const invitation = useSuspenseQuery(invitationsToApplyFindOptions({ path: { id: invitationId } })).data;
  const format = useFormat();
  const decline = useDecline();
  const navigate = useNavigate();
  useOpenInvitation(invitation);
  const { id, offer, isKnown, message, isWithheld, isOpen, status, answerBy, reportedAt, whyNot } = invitation;
  const refuse = async () => {
    await navigate({ to: '/mes-candidatures' });
    decline(invitation);
  };
  return (
    <Page width="reading">
      <PageHead
        title={t('invited.head', { company: offer.companyName })}
        context={<p>{isOpen ? isKnown ? t('invited.who-known') : t('invited.who') : <InvitationToApplyChip status={status} />}</p>}
      />
      {message && (
        <Box my="lg">
          <Quote text={message} by={t('message-of', { company: offer.companyName })} />
        </Box>
      )}
      {isWithheld && (
        <Box component="p" my="lg">
          {t('invited.withheld')}
        </Box>
      )}
      <section aria-labelledby="offer">
        <h2 id="offer" className="visually-hidden">
          {t('invited.offer')}
        </h2>
        <OfferRow offer={offer} />
      </section>
      {isOpen ? (
        <Stack gap="md">
          {whyNot === null ? (
            <p>{t('invited.until', { day: format.mediumDay(answerBy) })}</p>
          ) : (
            <p>
              {t('invited.why-not')} {whyNot}
            </p>
          )}
          <Group gap="xs">
            {whyNot === null && (
              <LinkButton to="/offres/$offerId" params={{ offerId: offer.id }}>
                {t('invited.apply')}
              </LinkButton>
            )}
            <Button variant="subtle" onClick={() => void refuse()}>
              {t('invited.decline')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <p className="dimmed">{t('invited.over')}</p>
      )}
      <div className={css.report}>
        <ReportButton about="invitation_to_apply" id={id} as="student" company={offer.companyName} reportedAt={reportedAt} />
      </div>
    </Page>
  );
}

/** Marks the invitation as opened when it is shown. */
function useOpenInvitation({ id, status }: StudentInvitation): void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    ...invitationsToApplyOpenMutation(),
    onSuccess: (opened) => queries.setQueryData(invitationsToApplyFindQueryKey({ path: { id } }), opened),
  });
  useEffect(() => {
    if (status === 'sent') mutate({ path: { id } });
  }, [id, status, mutate]);
}
