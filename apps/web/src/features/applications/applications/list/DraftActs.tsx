import { Button, Group } from '@mantine/core';
import type { DraftView } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { useDraftActs } from './use-draft-acts.js';

/** Buttons of a draft: continue writing, send it as it is, or put it aside. */
export function DraftActs({ draft, title }: { draft: DraftView; title: string }) {
  const { t } = useTranslation('applications');
  const [isAsked, setAsked] = useState(false);
  const { send, discard } = useDraftActs(draft);
  const about = <span className="visually-hidden">{t('about', { title })}</span>;
  const { offer, company, isOpen, proposal } = draft;
  const question = proposal ? 'draft.aside' : 'draft.remove';
  const said = draft.motivation === '' ? t('draft.begin') : t('draft.resume');
  return (
    <Group gap="xs">
      {isOpen && offer && (
        <LinkButton variant="default" to="/offres/$offerId" params={{ offerId: offer.id }} hash="candidature">
          {said}
          {about}
        </LinkButton>
      )}
      {isOpen && !offer && (
        <LinkButton variant="default" to="/entreprises/$companyId/candidature" params={{ companyId: company.id }}>
          {said}
          {about}
        </LinkButton>
      )}
      {isOpen && draft.motivation !== '' && (
        <Button loading={send.isPending} onClick={() => send.mutate()}>
          {t('draft.send')}
          {about}
        </Button>
      )}
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {t(`${question}.act`)}
        {about}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t(`${question}.title`)}
        verb={t(`${question}.verb`)}
        isRemoval
        isPending={discard.isPending}
        onConfirm={() => discard.mutate(undefined, { onSettled: () => setAsked(false) })}
      >
        <p>{t(`${question}.what`, { title, company: company.name })}</p>
      </ConfirmDialog>
    </Group>
  );
}
