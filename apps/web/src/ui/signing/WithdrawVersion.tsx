import { useTranslation } from 'react-i18next';
import { WithdrawButton } from '../dialogs/WithdrawButton.js';
import type { SigningAccess } from './signing-access.js';

/** Withdraws the version that is out for signature: its signatures become void, and the parts can be edited again. */
export function WithdrawVersion({ access }: { access: SigningAccess }) {
  const { t } = useTranslation('signatories');
  const words = { act: t('withdraw.act'), title: t('withdraw.title'), label: t('withdraw.label'), done: t('withdraw.done') };
  return (
    <WithdrawButton words={words} withdraw={(reason) => access.withdraw({ reason })} refresh={access.refresh}>
      {t('withdraw.what')}
    </WithdrawButton>
  );
}
