import { Box, Button } from '@mantine/core';
import type { WorkStudyBlockDto } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from './ClassRhythm.module.css';
import { RhythmDialog } from './RhythmDialog.js';

const SHOWN = 6;

/** Current and future periods in the company and at school. */
export function ClassRhythm({ classId, blocks }: { classId: string; blocks: readonly WorkStudyBlockDto[] }) {
  const { t } = useTranslation('classes');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const ahead = blocks.filter(({ to }) => to >= format.today);
  return (
    <section className={css.rhythm} aria-label={t('rhythm.title')}>
      <h2 className="h3">{t('rhythm.title')}</h2>
      {ahead.length === 0 ? (
        <p className="small dimmed">{t('rhythm.none')}</p>
      ) : (
        <ul className={`bare-list ${css.blocks}`}>
          {ahead.slice(0, SHOWN).map(({ from, to, at }) => (
            <li key={from} data-at={at}>
              <Box component="span" fw={600}>
                {t(`rhythm.at.${at}`)}
              </Box>{' '}
              <span className="dimmed">{format.dayRange(from, to)}</span>
            </li>
          ))}
        </ul>
      )}
      {ahead.length > SHOWN && <p className="small dimmed">{t('rhythm.more', { count: ahead.length - SHOWN })}</p>}
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t('rhythm.edit')}
      </Button>
      <RhythmDialog classId={classId} blocks={blocks} opened={isOpen} onClose={() => setOpen(false)} />
    </section>
  );
}
