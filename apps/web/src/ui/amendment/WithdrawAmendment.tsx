import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawButton } from '../dialogs/WithdrawButton.js';
import { AmendedPaper } from './amended-paper.js';
import type { AmendmentOffice } from './office-access.js';

/** Withdraws an unsigned amendment; the paper keeps its values. */
export function WithdrawAmendment({ access }: { access: Pick<AmendmentOffice, 'withdraw' | 'refresh'> }) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const words = { act: t('withdraw.act'), title: t('withdraw.title'), label: t('withdraw.label'), done: t('withdraw.done') };
  return (
    <WithdrawButton words={words} withdraw={access.withdraw} refresh={access.refresh}>
      {t('withdraw.what', { context })}
    </WithdrawButton>
  );
}
