import { Button, Flex } from '@mantine/core';
import { hoursIn } from '@seve/law';
import { IconLink, IconPrinter } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { showFailure, showToast } from '../../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FactList } from '../../../../../ui/lists/FactList.js';
import css from '../AllowanceScreen.module.css';
import { type AllowanceDraft, crossesNewYear, searchOf } from '../allowance-draft.js';

/** The input in words, for print, and the address that restores it. */
export function AllowanceCase({ draft }: { draft: AllowanceDraft }) {
  const { t } = useTranslation('allowance');
  const format = useFormat();
  const locale = useLocale();
  const router = useRouter();
  const path = router.buildLocation({ to: '/outils/gratification', search: searchOf(draft) }).href;
  const url = `${window.location.origin}${path}`;
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => showToast(t('case.copied')),
      () => showFailure(t('case.not-copied', { url })),
    );
  const week = hoursIn(draft.week.reduce((sum, minutes) => sum + minutes, 0))[locale];
  const range = (from: string, to: string) => t('case.range', { from: format.mediumDay(from), to: format.mediumDay(to) });
  const closures = draft.closures.filter(({ from, to }) => from && to).map(({ from, to }) => range(from, to));
  const facts = [
    { key: 'when', said: range(draft.from, draft.to) },
    { key: 'week', said: t('case.a-week', { hours: week }) },
    { key: 'closures', said: closures.join(', ') || t('case.none') },
    { key: 'school', said: t(`school.${draft.school}`) },
    { key: 'done', said: hoursIn((draft.doneHours || 0) * 60)[locale] },
    ...(crossesNewYear(draft) ? [{ key: 'policy', said: t(`policies.${draft.policy}`) }] : []),
  ];
  return (
    <div className={css.part}>
      <h2>{t('case.title')}</h2>
      <FactList>
        {facts.map(({ key, said }) => (
          <div key={key}>
            <dt>{t(`case.fact.${key}`)}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </FactList>
      <Flex component="p" rowGap="sm" columnGap="field" align="center" wrap="wrap">
        <a href={url}>{t('case.link')}</a>
        <Button
          variant="default"
          size="sm"
          className="no-print"
          leftSection={<IconLink size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => void copy()}
        >
          {t('case.copy')}
        </Button>
        <Button
          variant="default"
          size="sm"
          className="no-print"
          leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </Flex>
    </div>
  );
}
