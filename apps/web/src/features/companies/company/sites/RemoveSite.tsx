import { Button } from '@mantine/core';
import { companySitesRemoveMutation, type OwnCompanySiteView } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Deletes a site; only possible without offers. */
export function RemoveSite({ site: { id, name, communeName } }: { site: OwnCompanySiteView }) {
  const { t } = useTranslation('company');
  const invalidate = useInvalidate();
  const [isAsked, setAsked] = useState(false);
  const remove = useMutation({
    ...companySitesRemoveMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('sites.removed'));
      focusHeading();
      await invalidate('companySite');
    },
    onError: useShowProblem(),
  });
  return (
    <>
      <Button variant="default" color="betterave" size="sm" onClick={() => setAsked(true)}>
        {t('sites.remove')}
        <span className="visually-hidden"> {name ?? communeName}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('sites.remove-question', { name: name ?? communeName })}
        verb={t('sites.remove-verb')}
        isRemoval
        isPending={remove.isPending}
        onConfirm={() => remove.mutate({ path: { id } })}
      >
        <p>{t('sites.remove-what')}</p>
      </ConfirmDialog>
    </>
  );
}
