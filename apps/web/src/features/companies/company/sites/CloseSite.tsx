import { Button } from '@mantine/core';
import { companiesOwnQueryKey, companySitesCloseMutation, companySitesReopenMutation, type OwnCompanySiteView } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Closes or reopens a site; its offers and placements stay. */
export function CloseSite({ site: { id, name, communeName, closedAt } }: { site: OwnCompanySiteView }) {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const onError = useShowProblem();
  const [isAsked, setAsked] = useState(false);
  const shown = name ?? communeName;
  const close = useMutation({
    ...companySitesCloseMutation(),
    onSuccess: async (company) => {
      setAsked(false);
      queries.setQueryData(companiesOwnQueryKey(), company);
      showToast(t('sites.closed'));
      focusHeading();
      await invalidate('companySite');
    },
    onError,
  });
  const reopen = useMutation({
    ...companySitesReopenMutation(),
    onSuccess: async (company) => {
      queries.setQueryData(companiesOwnQueryKey(), company);
      showToast(t('sites.reopened'));
      focusHeading();
      await invalidate('companySite');
    },
    onError,
  });
  if (closedAt !== null)
    return (
      <Button variant="default" size="sm" loading={reopen.isPending} onClick={() => reopen.mutate({ path: { id } })}>
        {t('sites.reopen')}
        <span className="visually-hidden"> {shown}</span>
      </Button>
    );
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('sites.close')}
        <span className="visually-hidden"> {shown}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('sites.close-question', { name: shown })}
        verb={t('sites.close-verb')}
        isPending={close.isPending}
        onConfirm={() => close.mutate({ path: { id } })}
      >
        <p>{t('sites.close-what')}</p>
      </ConfirmDialog>
    </>
  );
}
