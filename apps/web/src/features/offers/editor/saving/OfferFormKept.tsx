import { Button, Flex } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from '../OfferForm.module.css';

/** What was typed at an earlier visit is back; it may be dropped. */
export function OfferFormKept({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  return (
    <Flex rowGap="xs" columnGap="field" align="center" justify="space-between" wrap="wrap" className={`panel ${css.kept}`}>
      <p>{t('form.kept', { when: format.longInstant(at) })}</p>
      <Button type="button" variant="default" size="sm" onClick={onDiscard}>
        {t('form.discard')}
      </Button>
    </Flex>
  );
}
