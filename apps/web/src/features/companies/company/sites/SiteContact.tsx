import { Button, NativeSelect } from '@mantine/core';
import { type CompanyMemberView, companiesOwnQueryKey, companySitesGiveContactMutation, type OwnCompanySiteView } from '@seve/api-client';
import { isCompanyRole } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

interface SiteContactProps {
  site: OwnCompanySiteView;
  members: readonly CompanyMemberView[];
}

/** Makes one member the contact of all open offers of a site. */
export function SiteContact({ site: { id, name, communeName, openOffers }, members }: SiteContactProps) {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const recruiters = members.filter(({ role }) => isCompanyRole(role));
  const [isAsked, setAsked] = useState(false);
  const [memberId, setMemberId] = useState(recruiters[0]?.id ?? '');
  const give = useMutation({
    ...companySitesGiveContactMutation(),
    onSuccess: async (company) => {
      setAsked(false);
      queries.setQueryData(companiesOwnQueryKey(), company);
      showToast(t('sites.contact-done'));
      await invalidate('ownOffer');
    },
    onError: useShowProblem(),
  });
  if (openOffers === 0 || recruiters.length < 2) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('sites.contact')}
        <span className="visually-hidden"> {name ?? communeName}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('sites.contact-title', { name: name ?? communeName })}
        verb={t('sites.contact-verb')}
        isPending={give.isPending}
        onConfirm={() => give.mutate({ path: { id }, body: { memberId } })}
      >
        <p>{t('sites.contact-what', { count: openOffers })}</p>
        <NativeSelect
          mt="md"
          label={t('sites.contact-who')}
          data={recruiters.map((one) => ({ value: one.id, label: `${one.firstName} ${one.lastName}` }))}
          value={memberId}
          onChange={({ currentTarget: { value } }) => setMemberId(value)}
        />
      </ConfirmDialog>
    </>
  );
}
