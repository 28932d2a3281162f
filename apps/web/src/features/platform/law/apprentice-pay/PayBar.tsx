import type { PayPeriod } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { AnswerBar } from '../../../../ui/feedback/AnswerBar.js';
import { useFormat } from '../../../../ui/format/use-format.js';

/** Bar on a phone with the first amount. */
export function PayBar({ periods: [first] }: { periods: readonly PayPeriod[] }) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const cents = first?.amountCents ?? first?.latestCents ?? null;
  return (
    <AnswerBar target="pay-answer" see={t('bar.see')}>
      {cents === null ? (
        t('bar.unknown')
      ) : (
        <>
          <span className="num">{format.money(cents)}</span> {t('answer.gross')}
        </>
      )}
    </AnswerBar>
  );
}
