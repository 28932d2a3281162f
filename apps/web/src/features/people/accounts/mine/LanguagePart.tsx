import { NativeSelect } from '@mantine/core';
import { accountsSetLocaleMutation } from '@seve/api-client';
import { isLocale, type Locale } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { changeLocale } from '../../../../i18n/i18n.js';
import { useLocale } from '../../../../i18n/use-locale.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { AccountPart } from './AccountPart.js';

const LANGUAGES = [
  { value: 'fr', label: 'Français' },
  { value: 'en', label: 'English' },
];

/** Language of the pages and of the letters. */
export function LanguagePart() {
  const { t } = useTranslation('my-account');
  const locale = useLocale();
  const invalidate = useInvalidate();
  const change = useMutation({
    ...accountsSetLocaleMutation(),
    onSuccess: (_done, { body }) => changeLocale(body.locale as Locale),
    onError: useShowProblem(),
    onSettled: () => invalidate('language'),
  });
  const choose = (value: string) => {
    if (isLocale(value) && value !== locale) change.mutate({ body: { locale: value } });
  };
  return (
    <AccountPart id="my-language" title={t('language.title')}>
      <NativeSelect
        label={t('language.label')}
        data={LANGUAGES}
        value={locale}
        disabled={change.isPending}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <LinkButton to="/compte/courriels" variant="default" size="sm">
        {t('language.letters')}
      </LinkButton>
    </AccountPart>
  );
}
