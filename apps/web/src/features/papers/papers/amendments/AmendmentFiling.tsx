import { Alert, Stack } from '@mantine/core';
import type { ContractAmendmentView } from '@seve/api-client';
import { isHoldingAmendment } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FilingActs, FilingFacts } from '../contract/acts/FilingActs.js';
import type { AmendmentFilingAccess } from './amendment-access.js';

/** Filing of a signed amendment at the OPCO: its days, and the acts that note them. */
export function AmendmentFiling({ amendment, access }: { amendment: ContractAmendmentView; access?: AmendmentFilingAccess }) {
  const { t } = useTranslation('amendment');
  const format = useFormat();
  const { id, state, filing } = amendment;
  const { fileBy, filedOn, reference, registeredOn, isToFile } = filing;
  if (state === 'refused' && filedOn !== null) return <Alert>{t('filing.warn', { day: format.longDay(filedOn) })}</Alert>;
  if (!isHoldingAmendment(state)) return null;
  const { send, register } = access ?? {};
  const isToRegister = !isToFile && filedOn !== null && registeredOn === null;
  const days = { fileBy: filedOn === null ? fileBy : null, filedOn, registeredOn };
  const sends = { ...(isToFile && { file: send }), ...(isToRegister && register && { register }) };
  return (
    <Stack component="section" gap="sm" aria-labelledby={`filing-${id}`}>
      <h4 id={`filing-${id}`} className="compact strong">
        {t('filing.title')}
      </h4>
      <FilingFacts words="amendment" days={days} said={{ reference }} />
      {access && <FilingActs words="amendment" sends={sends} />}
    </Stack>
  );
}
