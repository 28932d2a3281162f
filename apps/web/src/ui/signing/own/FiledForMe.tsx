import type { OwnFiledPaper } from '@seve/api-client';
import { IconFileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../layout/Section.js';
import { OwnPaperRow } from './OwnPaperRow.js';

/** Filed papers that bind the reader, opened without the link of a letter; renders nothing for none. */
export function FiledForMe({ filed }: { filed: readonly OwnFiledPaper[] }) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  if (filed.length === 0) return null;
  return (
    <Section id="filed-for-me" title={t('filed-for-me.title', { count: filed.length })} isSheet mb="xl" align="stretch">
      <p className="dimmed">{t('filed-for-me.what')}</p>
      <ul className="bare-list">
        {filed.map((paper) => (
          <OwnPaperRow
            key={paper.id}
            paper={paper}
            until={t('filed-for-me.until', { day: format.longDay(paper.objectBy) })}
            act={t('filed-for-me.act')}
            actFor={t('filed-for-me.act-for', { name: paper.studentName })}
            icon={<IconFileCheck size={18} stroke={1.6} aria-hidden="true" />}
          />
        ))}
      </ul>
    </Section>
  );
}
