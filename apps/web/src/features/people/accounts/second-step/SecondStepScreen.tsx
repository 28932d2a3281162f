import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { myAccountReadOptions, type SecondStepSecretView, secondStepBegin, secondStepConfirm } from '@seve/api-client';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { encode } from 'uqr';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { useAccount, useForgetSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { firstPageOf } from '../after-sign-in.js';
import { AuthenticatorCodeField } from '../form/AuthenticatorCodeField.js';
import { useRules } from '../form/use-rules.js';
import { useProved } from '../mine/use-proved.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import css from './SecondStep.module.css';

/** Page that sets up an authenticator app: secret, first code, recovery codes. */
export function SecondStepScreen() {
  const { t } = useTranslation('my-account');
  const account = useAccount();
  const mine = useSuspenseQuery(myAccountReadOptions()).data;
  const navigate = useNavigate();
  const [secret, setSecret] = useState<SecondStepSecretView | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [wasOverdue] = useState(account.isSecondStepOverdue);
  const leave = async () => {
    await navigate({ href: wasOverdue ? firstPageOf(account) : '/mon-compte' });
    showToast(t('set-up.done'));
  };
  if (codes)
    return (
      <Page width="reading">
        <PageHead title={t('codes.title')} context={t('set-up.on')} />
        <RecoveryCodes codes={codes} onKept={() => void leave()} />
      </Page>
    );
  return (
    <Page width="reading">
      <PageHead
        title={t('set-up.title')}
        context={account.isSecondStepOverdue ? t('set-up.overdue') : mine.hasSecondStep ? t('set-up.there') : t('set-up.why')}
      />
      {mine.hasSecondStep && (
        <LinkButton to="/mon-compte" variant="default">
          {t('set-up.back')}
        </LinkButton>
      )}
      {!mine.hasSecondStep && !secret && <Begin mine={mine} onSecret={setSecret} />}
      {secret && <Confirm secret={secret} onCodes={setCodes} />}
    </Page>
  );
}

function Begin({ mine, onSecret }: { mine: Parameters<typeof useProved>[0]; onSecret: (secret: SecondStepSecretView) => void }) {
  const { t } = useTranslation('my-account');
  const { proved, dialog } = useProved(mine);
  const begin = useMutation({
    mutationFn: () => proved(() => secondStepBegin()),
    onSuccess: ({ data }) => onSecret(data),
    onError: useShowProblem(),
  });
  return (
    <Stack gap="lg" align="flex-start">
      <Stack component="ol" gap="xs" pl="lg">
        <li>{t('set-up.application')}</li>
        <li>{t('set-up.scan')}</li>
        <li>{t('set-up.keep')}</li>
      </Stack>
      <Button loading={begin.isPending} onClick={() => begin.mutate()}>
        {t('set-up.begin')}
      </Button>
      {dialog}
    </Stack>
  );
}

function Confirm({ secret: { secret, uri }, onCodes }: { secret: SecondStepSecretView; onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const invalidate = useInvalidate();
  const forget = useForgetSession();
  const form = useForm({ initialValues: { code: '' }, validate: { code: rules.code } });
  const submit = async (body: typeof form.values) => {
    const { data } = await secondStepConfirm({ body });
    onCodes(data.codes);
    await forget();
    await invalidate('ownAccount');
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="lg">
          <QrCode text={uri} label={t('set-up.qr')} />
          <div>
            <p>{t('set-up.by-hand')}</p>
            <p className={`strong anywhere ${css.secret}`} data-secret>
              {secret.match(/.{1,4}/g)?.join(' ')}
            </p>
            <p className="small">
              <a href={uri}>{t('set-up.on-this-phone')}</a>
            </p>
          </div>
          <AuthenticatorCodeField {...form.getInputProps('code')} />
          <div>
            <Button type="submit" loading={isPending}>
              {t('set-up.act')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}

/** QR code, always dark on white, because cameras do not read inverted ones reliably. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 3 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={css.qr} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={dots.join('')} fill="#000" />
    </svg>
  );
}
