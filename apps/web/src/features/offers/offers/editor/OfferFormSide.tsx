import { Button, Stack } from '@mantine/core';
import type { OfferLegalCheck, OfferRemarkView } from '@seve/api-client';
import type { OfferStatus } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { OfferLegal } from './law/OfferLegal.js';
import css from './OfferForm.module.css';
import { OfferFormRemarks } from './OfferFormRemarks.js';
import { OfferFormSummary } from './OfferFormSummary.js';
import { PublishOffer } from './publication/PublishOffer.js';
import { OfferFormSaved } from './saving/OfferFormSaved.js';
import type { SavingState } from './saving/use-autosave.js';
import { isFolded } from './values/offer-form-checks.js';
import { isUnsent } from './values/offer-form-values.js';
import type { FormPurpose, OfferFormState } from './values/use-offer-form.js';

interface OfferFormSideProps {
  state: OfferFormState;
  status: OfferStatus;
  /** Changes that the campus requests. */
  remarks: readonly OfferRemarkView[];
  companyName: string;
  isPending: boolean;
  /** Result of the legal check. */
  check: OfferLegalCheck;
  saving: SavingState;
  isSettling: boolean;
  /** Resolves a conflict with a colleague's change: `true` keeps the reader's own values. */
  onSettle: (isMine: boolean) => void;
}

/** Side column of the form: preview of the row, missing fields, and the buttons to save, preview and publish. */
export function OfferFormSide({ state, status, remarks, companyName, isPending, check, saving, isSettling, onSettle }: OfferFormSideProps) {
  const { t } = useTranslation('company-offers');
  const { form, missing, purpose, intend } = state;
  const isDraft = isUnsent(status);
  const kept = isDraft ? 'draft' : 'change';
  const isSending = (one: FormPurpose) => isPending && purpose() === one;
  const isBlocked = (one: FormPurpose) => isPending && purpose() !== one;
  const reveal = (path: string, sentence: string) => {
    if (isFolded(path)) form.setFieldError(path, sentence);
  };
  return (
    <aside className={`ruled ${css.side}`} aria-label={t('summary.name')}>
      <OfferFormRemarks remarks={remarks} onReveal={reveal} />
      <OfferFormSummary values={form.values} companyName={companyName} missing={isDraft ? missing : {}} onReveal={reveal} />
      <OfferLegal form={form} check={check} onReveal={reveal} />
      <Stack gap="xs">
        <PublishOffer
          status={status}
          isPending={isSending('publication')}
          disabled={isBlocked('publication')}
          onAsk={() => intend('publication')}
        />
        {isDraft && (
          <Button
            type="submit"
            variant="default"
            fullWidth
            loading={isSending('preview')}
            disabled={isBlocked('preview')}
            onClick={() => intend('preview')}
          >
            {t('form.preview')}
          </Button>
        )}
        <Button
          type="submit"
          variant={isDraft ? 'subtle' : 'filled'}
          fullWidth
          loading={isSending(kept)}
          disabled={isBlocked(kept)}
          onClick={() => intend(kept)}
        >
          {status === 'draft' && t('form.save-draft')}
          {status === 'changes_requested' && t('form.save-unsent')}
          {!isDraft && t('form.save-changes')}
        </Button>
        <OfferFormSaved state={saving} isSettling={isSettling} onKeepMine={() => onSettle(true)} onTakeTheirs={() => onSettle(false)} />
      </Stack>
    </aside>
  );
}
