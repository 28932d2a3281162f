import { useTranslation } from 'react-i18next';
import { WithdrawButton } from '../dialogs/WithdrawButton.js';
import type { SigningAccess } from './signing-access.js';

/** Takes the version that is out back: its signatures are void, and the parts open again. */
export function WithdrawVersion({ access }: { access: SigningAccess }) {
  const { t } = useTranslation('signatories');
  const words = { act: t('withdraw.act'), title: t('withdraw.title'), label: t('withdraw.label'), done: t('withdraw.done') };
  return (
    <WithdrawButton words={words} withdraw={(reason) => access.withdraw({ reason })} refresh={access.refresh}>
      {t('withdraw.what')}
    </WithdrawButton>
  );
}
