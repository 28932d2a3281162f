import { Alert, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FrameworkView, frameworkMovesSign } from '@seve/api-client';
import { FRAMEWORK_SIDES } from '@seve/domain';
import { IconUserPlus } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { frameworkOptions } from '../frameworks.queries.js';
import { Words } from '../one/Terms.js';

/** The text to read, then name, function and consent. Waits until each side has named a contact: they stand in the text. */
export function SignFramework({ framework }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const { side, contacts, text, textSha256 } = framework;
  const missing = FRAMEWORK_SIDES.filter((of) => !contacts.some((one) => one.side === of));
  return (
    <Section id="sign" title={t('sign.title')}>
      {missing.map((of) => (
        <Alert key={of} color="ocre" icon={<IconUserPlus size={20} stroke={1.6} aria-hidden="true" />}>
          {t(`sign.contact-missing.${of === side ? 'mine' : 'theirs'}.${of}`)}
        </Alert>
      ))}
      <p className="dimmed">{t('sign.what')}</p>
      <Words text={text} />
      <p className="micro dimmed anywhere">{t('text.sha256', { hash: textSha256 })}</p>
      {missing.length === 0 && <SignForm framework={framework} />}
    </Section>
  );
}

function SignForm({ framework: { id, side, textSha256 } }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const { firstName, lastName } = useAccount();
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const form = useForm({
    initialValues: { name: `${firstName} ${lastName}`, function: '', consents: false },
    validate: {
      function: (post) => (post.trim() === '' ? t('sign.function-missing') : null),
      consents: (isGiven) => (isGiven ? null : t('sign.consent-missing')),
    },
  });
  const submit = async (values: typeof form.values) => {
    const { data } = await frameworkMovesSign({ path: { id }, body: { ...values, textSha256 } });
    queries.setQueryData(frameworkOptions(id).queryKey, data);
    await invalidate('framework');
    showToast(data.state === 'proposed' ? t('sign.done') : t('sign.done-both'));
    focusHeading();
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <Columns columns={2} from="tablet" gap="md" rowGap="field">
            <TextInput
              label={<FieldLabel required>{t('sign.name')}</FieldLabel>}
              required
              withAsterisk={false}
              maxLength={80}
              autoComplete="name"
              {...form.getInputProps('name')}
            />
            <TextInput
              label={
                <FieldLabel required hint={t('sign.function-hint')}>
                  {t('sign.function')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              maxLength={80}
              {...form.getInputProps('function')}
            />
          </Columns>
          <Checkbox label={t(`sign.consent.${side}`)} {...form.getInputProps('consents', { type: 'checkbox' })} />
          <div>
            <Button type="submit" loading={isPending}>
              {t(`sign.act.${side}`)}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
