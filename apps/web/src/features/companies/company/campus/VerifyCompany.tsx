import { Button } from '@mantine/core';
import { type CompanySiteView, type CompanyView, companiesVerifyMutation } from '@seve/api-client';
import { formatSiret } from '@seve/law';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import css from './list/Companies.module.css';

interface VerifyCompanyProps {
  company: Pick<CompanyView, 'id' | 'name' | 'status'>;
  site: CompanySiteView | null;
  /** True in a list, where the button is not emphasised. */
  isQuiet?: boolean;
}

/** Button by which a coordinator verifies the company. */
export function VerifyCompany({ company: { id, name, status }, site, isQuiet = false }: VerifyCompanyProps) {
  const { t } = useTranslation('companies');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const verify = useMutation({
    ...companiesVerifyMutation(),
    onSuccess: async () => {
      setAsked(false);
      showToast(t('done', { name }));
      focusHeading();
      await invalidate('companyDecision');
    },
    onError: useShowProblem(),
  });
  if (status !== 'pending') return null;
  return (
    <div className={css.act}>
      <Button variant={isQuiet ? 'default' : 'filled'} onClick={() => setAsked(true)}>
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
