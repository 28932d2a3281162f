import { Alert } from '@mantine/core';
import type { ContractFilingView, ContractState } from '@seve/api-client';
import { isOpcoToWarn } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';

interface OpcoToWarnProps {
  contract: { state: ContractState; filing: Pick<ContractFilingView, 'filedOn' | 'number' | 'reference'> };
}

/** Warns that the OPCO holds a contract voided by an objection; shown until the next version is sent. */
export function OpcoToWarn({ contract: { state, filing } }: OpcoToWarnProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { filedOn, number, reference } = filing;
  if (filedOn === null || !isOpcoToWarn({ state, filedOn })) return null;
  const known = number ?? reference;
  return (
    <Alert title={t('opco-warning.title')}>
      {known === null
        ? t('opco-warning.what', { day: format.longDay(filedOn) })
        : t('opco-warning.what-numbered', { day: format.longDay(filedOn), number: known })}
    </Alert>
  );
}
