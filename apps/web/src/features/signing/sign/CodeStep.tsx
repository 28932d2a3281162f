import { Button, Radio, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { CodeChannel, CodeSent } from '@seve/api-client';
import { SIGNATURE_CODE_MINUTES } from '@seve/domain';
import { IconMail, IconMessage } from '@tabler/icons-react';
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
  ask: (channel: CodeChannel) => Promise<CodeSent>;
  /** As they may be shown; without a phone there is no choice. */
  address: string;
  phone: string | null;
  /** The last code works no more. */
  isOver: boolean;
  onSent: () => void;
}

/** Time that a letter takes to come, before another code may be asked for. */
const AGAIN_MS = 30_000;

/** Six digits that come by e-mail, or by SMS where a number is known. */
export function CodeStep({ form, ask, address, phone, isOver, onSent }: CodeStepProps) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const [channel, setChannel] = useState<CodeChannel>('email');
  const {
    mutate,
    data: sent,
    isPending,
  } = useMutation({
    mutationFn: async (by: CodeChannel) => ({ ...(await ask(by)), by }),
    onError: useShowProblem(),
    onSuccess: () => {
      form.setFieldValue('code', '');
      form.clearFieldError('code');
      onSent();
      focusField('code');
    },
  });
  const placeOf = (by: CodeChannel) => (by === 'sms' && phone !== null ? phone : address);
  const mayAsk = useAfter(AGAIN_MS, sent?.expiresAt) || isOver;
  const Glyph = channel === 'sms' ? IconMessage : IconMail;
  return (
    <FormSection title={t('code.title')} hint={t('code.what', { address: placeOf(channel), minutes: SIGNATURE_CODE_MINUTES })}>
      {phone !== null && (
        <Radio.Group label={t('code.by')} value={channel} onChange={(by) => setChannel(by === 'sms' ? 'sms' : 'email')}>
          <Stack gap="md" mt="xs">
            <Radio value="email" label={t('code.by-email', { address })} />
            <Radio value="sms" label={t('code.by-sms', { phone })} />
          </Stack>
        </Radio.Group>
      )}
      <Stack gap="xs" align="flex-start">
        <p role="status">
          {sent && !isOver && t(`code.sent.${sent.by}`, { address: placeOf(sent.by), time: format.time(new Date(sent.expiresAt)) })}
        </p>
        {isOver && <p>{t('code.over')}</p>}
        {(sent === undefined || mayAsk) && (
          <Button
            variant="default"
            leftSection={<Glyph size={18} stroke={1.6} aria-hidden="true" />}
            loading={isPending}
            onClick={() => mutate(channel)}
          >
            {sent === undefined ? t('code.act') : t('code.again')}
          </Button>
        )}
        {sent !== undefined && !mayAsk && <p className="small dimmed">{sent.by === 'sms' ? t('code.later-sms') : t('code.later')}</p>}
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
