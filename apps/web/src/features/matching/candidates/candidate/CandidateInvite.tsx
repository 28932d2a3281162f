import { Button, Flex } from '@mantine/core';
import type { Candidate } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationToApplyChip } from '../../../../ui/chips/InvitationToApplyChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './CandidateInvite.module.css';
import { InviteCandidate } from './InviteCandidate.js';

interface CandidateInviteProps {
  candidate: Candidate;
  offerId: string;
}

/** Button that invites the candidate, which is possible once; then the state of the invitation. */
export function CandidateInvite({ candidate, offerId }: CandidateInviteProps) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { invitation, pseudonym } = candidate;
  return (
    <Flex component="section" direction="column" gap="sm" className={css.invite} aria-labelledby="invite">
      <h2 id="invite" className="h3">
        {t('invite.title')}
      </h2>
      {invitation === null ? (
        <>
          <p className="dimmed">{t('invite.what')}</p>
          <div>
            <Button onClick={() => setOpen(true)}>{t('invite.act')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>
            <InvitationToApplyChip status={invitation.status} />
          </p>
          <p>
            {t(`invited.${invitation.status}`, {
              name: pseudonym,
              day: format.mediumDay(dayInParis(new Date(invitation.sentAt))),
              until: format.mediumDay(invitation.answerBy),
            })}
          </p>
        </>
      )}
      <InviteCandidate candidate={candidate} offerId={offerId} opened={isOpen} onClose={() => setOpen(false)} />
    </Flex>
  );
}
