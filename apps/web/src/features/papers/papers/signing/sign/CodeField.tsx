import { Button, Radio, Stack, TextInput } from '@mantine/core';
import type { CodeChannel, CodeSent } from '@seve/api-client';
import { IconMail, IconMessage } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';

export interface CodeFieldProps {
  /** Props of the form for its field `code`. */
  input: Partial<ComponentProps<typeof TextInput>>;
  /** Sends the code; returns its expiry. */
  ask: (channel: CodeChannel) => Promise<CodeSent>;
  /** Masked; with `phone` null there is no choice of channel. */
  address: string;
  phone: string | null;
  /** The last code is no longer valid. */
  isOver: boolean;
  /** A new code was sent; clears the typed one. */
  onSent: () => void;
}

/** Wait before another code can be asked for, because a letter takes time to arrive. */
const AGAIN_MS = 30_000;

/** Field for the six digits sent by e-mail, or by SMS to a known number. */
export function CodeField({ input, ask, address, phone, isOver, onSent }: CodeFieldProps) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const [channel, setChannel] = useState<CodeChannel>('email');
  const {
    mutate,
    data: sent,
    isPending,
  } = useMutation({
    mutationFn: async (by: CodeChannel) => ({ ...(await ask(by)), by }),
    onError: useShowProblem(),
    onSuccess: () => {
      onSent();
      field.current?.focus();
    },
  });
  const placeOf = (by: CodeChannel) => (by === 'sms' && phone !== null ? phone : address);
  const mayAsk = useAfter(AGAIN_MS, sent?.expiresAt) || isOver;
  const Glyph = channel === 'sms' ? IconMessage : IconMail;
  return (
    <>
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
        ref={field}
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
        {...input}
      />
    </>
  );
}

/** True once `ms` have passed since `since` last changed. */
function useAfter(ms: number, since: string | undefined): boolean {
  const [passed, setPassed] = useState<string | undefined>();
  useEffect(() => {
    if (since === undefined) return;
    const timer = setTimeout(() => setPassed(since), ms);
    return () => clearTimeout(timer);
  }, [ms, since]);
  return since !== undefined && passed === since;
}
