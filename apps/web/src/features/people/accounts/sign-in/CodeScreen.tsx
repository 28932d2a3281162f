import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { secondStepFinish } from '@seve/api-client';
import { TRUSTED_DEVICE_DAYS } from '@seve/domain';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useEnter } from '../after-sign-in.js';
import { AuthenticatorCodeField } from '../form/AuthenticatorCodeField.js';
import { FormActs } from '../form/FormActs.js';
import { useRules } from '../form/use-rules.js';

const OVER = 'second-step.over';

/** Second step of a sign-in: a code of the authenticator app, or a recovery code. */
export function CodeScreen() {
  const { t } = useTranslation('account');
  const { retour } = useSearch({ from: '/connexion/code' });
  const [isRecovery, setRecovery] = useState(false);
  return (
    <Page width="reading">
      <PageHead title={t('code.title')} context={isRecovery ? t('code.recovery-why') : t('code.why')} />
      <CodeForm key={String(isRecovery)} wanted={retour} isRecovery={isRecovery} onOther={() => setRecovery(!isRecovery)} />
    </Page>
  );
}

function CodeForm({ wanted, isRecovery, onOther }: { wanted?: string; isRecovery: boolean; onOther: () => void }) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const enter = useEnter();
  const [isOver, setOver] = useState(false);
  const form = useForm({ initialValues: { code: '', isTrusted: false }, validate: { code: isRecovery ? rules.filled : rules.code } });
  const submit = async ({ code, isTrusted }: typeof form.values) => {
    try {
      await secondStepFinish({ body: { code: code.trim(), isRecovery, isTrusted } });
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.code === OVER) setOver(true);
      throw failure;
    }
    await enter(wanted);
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          {isRecovery ? (
            <TextInput
              label={
                <FieldLabel required hint={t('code.recovery-hint')}>
                  {t('code.recovery')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              {...form.getInputProps('code')}
            />
          ) : (
            <>
              <AuthenticatorCodeField {...form.getInputProps('code')} />
              <Checkbox
                label={t('code.trust', { days: TRUSTED_DEVICE_DAYS })}
                description={t('code.trust-why')}
                {...form.getInputProps('isTrusted', { type: 'checkbox' })}
              />
            </>
          )}
          <FormActs>
            {!isOver && (
              <Button type="submit" loading={isPending}>
                {t('code.act')}
              </Button>
            )}
            <Button variant="subtle" onClick={onOther}>
              {isRecovery ? t('code.by-phone') : t('code.by-recovery')}
            </Button>
            <Link to="/connexion" search={{ retour: wanted }}>
              {t('code.again')}
            </Link>
          </FormActs>
          {isRecovery && <p className="small dimmed">{t('code.lost')}</p>}
        </Stack>
      )}
    </SubmitForm>
  );
}
