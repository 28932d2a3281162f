import { Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { GuardConfirmationInput } from '@seve/api-client';
import { SIGNATURE_REASON_MAX } from '@seve/domain';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { IconButton } from '../actions/IconButton.js';
import { Dialog } from '../dialogs/Dialog.js';
import { DialogForm } from '../dialogs/DialogForm.js';
import { focusHeading } from '../feedback/focus-heading.js';
import { showToast } from '../feedback/toast.js';
import { WordsField } from '../forms/TextField.js';
import { LegalReasons } from '../law/LegalReasons.js';
import { saidReasons } from '../law/said-reasons.js';
import { Section } from '../layout/Section.js';
import { type LawFinding, warningsOf } from './warnings.js';

const WORDS_MIN = 10;

interface OpenSignaturesProps {
  findings: readonly LawFinding[];
  isAmendment?: boolean;
  /** The amendment replaces a tutor or a referent, who may sign it, too. */
  replaces?: boolean;
  onOpen: (confirmations: GuardConfirmationInput[], replacedSign: boolean) => Promise<unknown>;
  /** Reloads the data that an act has changed. */
  refresh: () => Promise<unknown>;
}

/** Puts a validated agreement or an amendment to signature, unless the law forbids it. */
export function OpenSignatures(props: OpenSignaturesProps) {
  const { findings, isAmendment = false } = props;
  const { t } = useTranslation('agreements');
  const [isOpen, setOpen] = useState(false);
  const refused = findings.filter(({ level }) => level === 'refused');
  return (
    <Section title={t('open.title')} isSheet align="flex-start">
      {refused.length > 0 ? (
        <p>{t('open.refused', { count: refused.length })}</p>
      ) : (
        <p className="dimmed">{isAmendment ? t('amendment:open.what') : t('open.what')}</p>
      )}
      {refused.length === 0 && (
        <IconButton icon={IconSignature} onClick={() => setOpen(true)}>
          {t('open.act')}
        </IconButton>
      )}
      <Dialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={isAmendment ? t('amendment:open.question') : t('open.question')}
        size="lg"
      >
        <ConfirmForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </Section>
  );
}

interface Confirmed {
  confirmations: { id: string; words: string }[];
  replacedSign: boolean;
}

function ConfirmForm({
  findings,
  isAmendment = false,
  replaces = false,
  onOpen,
  refresh,
  onClose,
}: OpenSignaturesProps & { onClose: () => void }) {
  const { t } = useTranslation('agreements');
  const warnings = warningsOf(findings);
  const form = useForm<Confirmed>({
    initialValues: { confirmations: warnings.map((warning) => ({ id: warning.id, words: '' })), replacedSign: false },
    validate: {
      confirmations: { words: (words) => (words.trim().length < WORDS_MIN ? t('open.short', { min: WORDS_MIN }) : null) },
    },
  });
  const submit = async ({ confirmations, replacedSign }: Confirmed) => {
    try {
      await onOpen(confirmations, replacedSign);
    } catch (problem) {
      // On a conflict the law or the parts have changed meanwhile: reloads the findings, shown below the error.
      if (problem instanceof ApiProblem && problem.status === 409) await refresh();
      throw problem;
    }
    onClose();
    showToast(isAmendment ? t('amendment:open.done') : t('open.done'));
    await refresh();
    focusHeading();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t('open.act')} onClose={onClose}>
      <p className="dimmed">{warnings.length === 0 ? t('open.then') : t('open.confirm', { count: warnings.length })}</p>
      {warnings.map((warning, at) => (
        <Stack key={warning.id} gap="xs">
          <LegalReasons reasons={saidReasons(warning.findings)} />
          <WordsField
            label={t('open.words')}
            isNeeded
            minRows={2}
            maxLength={SIGNATURE_REASON_MAX}
            {...form.getInputProps(`confirmations.${at}.words`)}
          />
        </Stack>
      ))}
      {replaces && (
        <Checkbox
          label={t('amendment:open.replaced')}
          description={t('amendment:open.replaced-what')}
          {...form.getInputProps('replacedSign', { type: 'checkbox' })}
        />
      )}
      {warnings.length > 0 && <p className="dimmed">{t('open.then')}</p>}
    </DialogForm>
  );
}
