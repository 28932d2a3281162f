import { Box, Button, Flex } from '@mantine/core';
import { employerShare, hiringAid, type LegalReason, type PayPeriod, type PaySchedule } from '@seve/law';
import { IconLink, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../../../law.js';
import { showFailure, showToast } from '../../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FeedLawLink } from '../../../../../ui/law/FeedLawLink.js';
import { LegalReasons } from '../../../../../ui/law/LegalReasons.js';
import css from '../ApprenticePay.module.css';
import type { PayCase } from '../pay-case.js';
import { ApprenticePayTable } from './ApprenticePayTable.js';
import { PayParameters } from './PayParameters.js';

const PayChart = lazy(async () => ({ default: (await import('./PayChart.js')).PayChart }));

interface PayAnswerProps {
  asked: Extract<PayCase, { state: 'ready' }>;
  schedule: PaySchedule;
}

/** Result: first amount, amounts over the contract, reasons and legal texts. */
export function PayAnswer({ asked: { contract, level, headcount }, schedule }: PayAnswerProps) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const { conclusion, periods, notes, parameters } = schedule;
  const { tables } = useLaw();
  const finding = usePayFinding(periods);
  const { start, signedOn = start, disabled } = contract;
  const aid = level !== null && headcount !== null ? hiringAid({ day: signedOn, headcount, level, disabled }, tables).reasons : [];
  const share = level !== null ? employerShare(start, level, tables).reasons : [];
  const first = periods[0];
  const cents = first?.amountCents ?? first?.latestCents ?? null;
  return (
    <>
      <Box component="section" py="lg" px="1.75rem" className="sheet" aria-labelledby="first-pay">
        <Box component="h2" ff="var(--font-text)" fz="1rem" lts={0} lh="1.5rem" id="first-pay" className="strong">
          {t('answer.first', { day: format.mediumDay(start) })}
        </Box>
        <p className={css.amount} role="status">
          {cents === null ? t('answer.unknown') : <span className="num">{format.money(cents)}</span>}{' '}
          {cents !== null && <span className="dimmed">{t('answer.gross')}</span>}
        </p>
        {first?.unknown && cents !== null && <p className={css.doubt}>{t('answer.latest')}</p>}
        <Flex component="p" gap="xs" wrap="wrap" mt="md">
          <CopyCase />
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </Flex>
      </Box>
      {!conclusion.ok && <LawNotes title={t('conclusion.refused')} reasons={conclusion.reasons} />}
      <section aria-labelledby="pay-course">
        <h2 id="pay-course">{finding}</h2>
        <Suspense fallback={<div className={css.chart} />}>
          <PayChart periods={periods} label={finding} />
        </Suspense>
        <ApprenticePayTable periods={periods} />
        {periods.some(({ unknown }) => unknown === 'not-published') && <FeedLawLink />}
      </section>
      <LawNotes title={t('notes.title')} reasons={notes} />
      {conclusion.ok && <LawNotes title={t('conclusion.allowed')} reasons={conclusion.reasons} />}
      {aid.length + share.length > 0 && <LawNotes title={t('notes.employer')} reasons={[...aid, ...share]} />}
      <PayParameters parameters={parameters} />
      <p className={`strong ${css.notice}`}>{t('notice')}</p>
    </>
  );
}

/** Button that copies the address, which holds the whole case. */
function CopyCase() {
  const { t } = useTranslation('apprentice-pay');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => showToast(t('copy.done')),
      () => showFailure(t('copy.failed')),
    );
  return (
    <Button variant="default" size="sm" leftSection={<IconLink size={18} stroke={1.6} aria-hidden="true" />} onClick={() => void copy()}>
      {t('copy.act')}
    </Button>
  );
}

function LawNotes({ title, reasons }: { title: string; reasons: readonly LegalReason[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <LegalReasons reasons={reasons} />
    </section>
  );
}

/** Returns a sentence that describes the chart: first and last amount. */
function usePayFinding(periods: readonly PayPeriod[]): string {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const cents = periods.flatMap(({ amountCents, latestCents }) => amountCents ?? latestCents ?? []);
  const [first, last] = [cents[0], cents.at(-1)];
  if (first === undefined || last === undefined) return t('finding.unknown');
  if (first === last) return t('finding.same', { pay: format.money(first) });
  return t('finding.rises', { first: format.money(first), last: format.money(last) });
}
