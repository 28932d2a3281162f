import { Button } from '@mantine/core';
import { type CompanyView, companiesListQueryKey, companiesVerifyMutation } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { focusHeading } from '../../ui/focus-heading.js';
import { showToast } from '../../ui/toast.js';
import { useShowProblem } from '../../ui/use-show-problem.js';
import css from './Companies.module.css';

/** The coordinator vouches for the company. Cannot be undone. */
export function VerifyCompany({ company: { id, name, status, site } }: { company: CompanyView }) {
  const { t } = useTranslation('companies');
  const [isAsked, setAsked] = useState(false);
  const queries = useQueryClient();
  const verify = useMutation({
    ...companiesVerifyMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('done', { name }));
      focusHeading();
      await queries.invalidateQueries({ queryKey: companiesListQueryKey() });
    },
    onError: useShowProblem(),
  });
  if (status !== 'pending') return null;
  return (
    <div className={css.act}>
      <Button onClick={() => setAsked(true)}>
        {t('verify')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('confirm', { name })}
        verb={t('verb')}
        isPending={verify.isPending}
        onConfirm={() => verify.mutate({ path: { id } })}
      >
        {site && <p>{t('confirm-siret', { siret: formatSiret(site.siret), address: site.address, commune: site.communeName })}</p>}
        <p>{t('consequence')}</p>
      </ConfirmDialog>
    </div>
  );
}
