import { Box } from '@mantine/core';
import type { RolloverPreview } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { UnderWay } from './UnderWay.js';

/** Preview of the changes; nothing is saved yet. */
export function PreviewPart({ preview, year }: { preview: RolloverPreview; year: string }) {
  const { t } = useTranslation('school-year');
  const { classes, underWay, archived, up, repeat, leave } = preview;
  return (
    <Box component="section" mt="xl" p="lg" className="sheet" aria-labelledby="preview">
      <h2 id="preview" className="h3">
        {t('preview.title')}
      </h2>
      <ul>
        <li>{t('count.up', { count: up })}</li>
        <li>{t('count.repeat', { count: repeat })}</li>
        <li>{t('count.leave', { count: leave })}</li>
        <li>{t('preview.archived', { count: archived })}</li>
      </ul>
      {classes.length > 0 && <h3 className="row-title">{t('preview.classes', { year })}</h3>}
      <ul>
        {classes.map(({ name, programmeName, students, isNew, from }) => (
          <li key={`${name} ${programmeName}`}>
            <span className="strong">{name}</span>, {t('class.students', { count: students })}{' '}
            <span className="small dimmed">
              {[programmeName, t('preview.from', { names: from.join(', ') }), isNew ? t('preview.new') : t('preview.known')].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <UnderWay classes={underWay} />
      <p className="small dimmed">{t('preview.undo')}</p>
    </Box>
  );
}
