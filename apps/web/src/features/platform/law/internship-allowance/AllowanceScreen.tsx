import { type InternshipAllowance, internshipAllowance } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../../law.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { AnswerBar } from '../../../../ui/feedback/AnswerBar.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './AllowanceScreen.module.css';
import { allowanceFaults, questionOf } from './allowance-draft.js';
import { AllowanceForm } from './form/AllowanceForm.js';
import { AllowanceResult } from './result/AllowanceResult.js';
import { useAllowanceDraft } from './use-allowance-draft.js';

/** Calculator of the minimum allowance of an internship, computed in the browser. */
export function AllowanceScreen() {
  const { t } = useTranslation('allowance');
  const width = usePageWidth();
  const { draft, set } = useAllowanceDraft();
  const { tables } = useLaw();
  const faults = allowanceFaults(draft);
  const question = questionOf(draft);
  const allowance = question && internshipAllowance(question, tables);
  return (
    <Page width={width}>
      <PageHead title={t('title')} context={t('context')} />
      <Columns columns="minmax(0, 25rem) minmax(0, 1fr)" from="desktop" gap="wide" rowGap={0} align="start" className={css.columns}>
        <div>
          <AllowanceForm draft={draft} faults={faults} onSet={set} />
          {allowance && <AllowanceBar allowance={allowance} />}
        </div>
        <AllowanceResult draft={draft} allowance={allowance} isWrong={Object.keys(faults).length > 0} />
      </Columns>
    </Page>
  );
}

/** Bar on a phone: whether an allowance is due, and its amount. */
function AllowanceBar({ allowance: { due, amount } }: { allowance: InternshipAllowance }) {
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
