import { Flex } from '@mantine/core';
import type { ProfileBlock } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './OwnClassRhythm.module.css';

/** Periods of the class as its teacher entered them; read-only. */
export function OwnClassRhythm({ blocks }: { blocks: readonly ProfileBlock[] }) {
  const { t } = useTranslation('profile');
  const format = useFormat();
  const ahead = blocks.filter(({ at, to }) => at === 'company' && to >= format.today);
  if (ahead.length === 0) return null;
  return (
    <div className={css.rhythm}>
      <p className="small">{t('rhythm.title')}</p>
      <Flex component="ul" rowGap="xxs" columnGap="lg" wrap="wrap" mt="0.25rem" className="bare-list small dimmed">
        {ahead.map(({ from, to }) => (
          <li key={from}>{format.dayRange(from, to)}</li>
        ))}
      </Flex>
    </div>
  );
}
