import { NativeSelect } from '@mantine/core';
import type { AccountRoleView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface SuccessorSelectProps {
  role: AccountRoleView;
  value: string;
  onChange: (successorId: string) => void;
}

/** Select for the person who takes over the records of a role. */
export function SuccessorSelect({ role: { organisation, referentOf, successors }, value, onChange }: SuccessorSelectProps) {
  const { t } = useTranslation('staff-accounts');
  return (
    <NativeSelect
      label={<FieldLabel required>{t('record.successor', { organisation })}</FieldLabel>}
      description={referentOf > 0 ? t('record.follows', { count: referentOf }) : t('record.last')}
      data={[
        { value: '', label: t('record.no-successor') },
        ...successors.map(({ membershipId, firstName, lastName }) => ({ value: membershipId, label: `${firstName} ${lastName}` })),
      ]}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
