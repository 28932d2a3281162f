import type { EmailView } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './LetterDetails.module.css';
import { LetterSubject } from './LetterSubject.js';
import { ResendLetter } from './ResendLetter.js';

/** Reason codes that Sève writes; any other text is the mail server's response. */
const OURS = ['bounce', 'complaint', 'account-gone', 'address-changed', 'preference', 'quiet-august', 'student-left'];

/** Dates, attempts and errors of a letter, but not its content. */
export function LetterDetails({ letter }: { letter: EmailView }) {
  const { t } = useTranslation('mail-log');
  const format = useFormat();
  const reason = useLetterReason(letter);
  const { createdAt, notBefore, sentAt, expiresAt, attempts, strikes, lane, locale, mergedInto, resentBy, resentAt, toAddress } = letter;
  const at = (instant: string | Date) => format.longInstant(instant);
  const toSame = (
    <Link to="/coordination/courriels" search={{ q: toAddress }}>
      {mergedInto ? t('see-merged') : t('see-original')}
    </Link>
  );
  return (
    <div className={css.sheet}>
      <Columns component="dl" columns={2} from="desktop" gap="xl" rowGap={0} className={css.facts}>
        {reason && <Fact label={t('details.error')}>{reason}</Fact>}
        <Fact label={t('details.written')}>{at(createdAt)}</Fact>
        {notBefore > createdAt && <Fact label={t('details.not-before')}>{at(notBefore)}</Fact>}
        {sentAt && <Fact label={t('details.sent')}>{at(sentAt)}</Fact>}
        {!sentAt && <Fact label={t('details.expires')}>{at(expiresAt)}</Fact>}
        <Fact label={t('details.tries')}>{format.number(attempts)}</Fact>
        {strikes > 0 && <Fact label={t('details.strikes')}>{format.number(strikes)}</Fact>}
        <Fact label={t('details.lane')}>{t(`lane.${lane}`)}</Fact>
        <Fact label={t('details.language')}>{t(`language.${locale}`)}</Fact>
        <Fact label={t('details.about')}>
          <LetterSubject letter={letter} />
        </Fact>
        {mergedInto && <Fact label={t('details.merged')}>{toSame}</Fact>}
        {resentBy && (
          <Fact label={t('details.copy-of')}>
            {t('copy-by', { name: resentBy })} {toSame}
          </Fact>
        )}
        {resentAt && <Fact label={t('details.copied')}>{at(resentAt)}</Fact>}
      </Columns>
      <ResendLetter letter={letter} />
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Returns a sentence that says why a letter has not arrived; null without an error. */
function useLetterReason({ error }: Pick<EmailView, 'error'>): string | null {
  const { t } = useTranslation('mail-log');
  if (error === null) return null;
  return OURS.includes(error) ? t(`reason.${error}`) : error;
}
