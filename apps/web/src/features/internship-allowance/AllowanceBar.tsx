import type { InternshipAllowance } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { AnswerBar } from '../../ui/feedback/AnswerBar.js';
import { useFormat } from '../../ui/format/use-format.js';

/** On a phone: due or not, and how much. */
export function AllowanceBar({ allowance: { due, amount } }: { allowance: InternshipAllowance }) {
  const { t } = useTranslation('allowance');
  const format = useFormat();
  const cents = amount.totalCents ?? amount.atLatestRate?.totalCents ?? null;
  const said = cents === null ? 'unknown' : !due.isDue ? 'not-due' : amount.totalCents === null ? 'at-latest' : 'due';
  return (
    <AnswerBar target="allowance-answer" see={t('bar.see')}>
      {cents !== null && due.isDue && <span className="num">{format.money(cents)}</span>} {t(`bar.${said}`)}
    </AnswerBar>
  );
}
