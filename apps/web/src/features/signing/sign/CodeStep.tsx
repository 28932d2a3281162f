import { Button, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { CodeSent } from '@seve/api-client';
import { SIGNATURE_CODE_MINUTES } from '@seve/domain';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../ui/forms/FormSection.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import type { SignValues } from './use-sign-form.js';

interface CodeStepProps {
  form: UseFormReturnType<SignValues>;
  /** Has the code sent; says until when it works. */
  ask: () => Promise<CodeSent>;
  /** As it may be shown. */
  address: string;
  /** The last code works no more. */
  isOver: boolean;
  onSent: () => void;
}

/** Time that a letter takes to come, before another code may be asked for. */
const AGAIN_MS = 30_000;

/** Six digits that come by mail. */
export function CodeStep({ form, ask, address, isOver, onSent }: CodeStepProps) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const {
    mutate,
    data: sent,
    isPending,
  } = useMutation({
    mutationFn: ask,
    onError: useShowProblem(),
    onSuccess: () => {
      form.setFieldValue('code', '');
      form.clearFieldError('code');
      onSent();
      focusField('code');
    },
  });
  const mayAsk = useAfter(AGAIN_MS, sent?.expiresAt) || isOver;
  return (
    <FormSection title={t('code.title')} hint={t('code.what', { address, minutes: SIGNATURE_CODE_MINUTES })}>
      <Stack gap="xs" align="flex-start">
        <p role="status">{sent && !isOver && t('code.sent', { address, time: format.time(new Date(sent.expiresAt)) })}</p>
        {isOver && <p>{t('code.over')}</p>}
        {(sent === undefined || mayAsk) && (
          <Button
            variant="default"
            leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
            loading={isPending}
            onClick={() => mutate()}
          >
            {sent === undefined ? t('code.act') : t('code.again')}
          </Button>
        )}
        {sent !== undefined && !mayAsk && <p className="small dimmed">{t('code.later')}</p>}
      </Stack>
      <TextInput
        label={
          <FieldLabel required hint={t('code.hint')}>
            {t('code.label')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        classNames={{ input: 'num lead' }}
        styles={{ input: { letterSpacing: '0.3em', maxWidth: '13rem' } }}
        {...form.getInputProps('code')}
      />
    </FormSection>
  );
}

/** True once this long has passed since `since` was last another one; false before. */
function useAfter(ms: number, since: string | undefined): boolean {
  const [passed, setPassed] = useState<string | undefined>();
  useEffect(() => {
    if (since === undefined) return;
    const timer = setTimeout(() => setPassed(since), ms);
    return () => clearTimeout(timer);
  }, [ms, since]);
  return since !== undefined && passed === since;
}
