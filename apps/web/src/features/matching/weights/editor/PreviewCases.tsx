import { Box, Button, Flex } from '@mantine/core';
import type { PreviewCaseView } from '@seve/api-client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../../../../ui/layout/Columns.js';
import { PreviewCase } from './PreviewCase.js';

interface PreviewCasesProps {
  cases: readonly PreviewCaseView[];
  /** Called to draw other sample lists. */
  onDraw: () => void;
  onSave: () => void;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Sample lists as they are and as they would be. Takes the focus when it appears. */
export function PreviewCases({ cases, onDraw, onSave }: PreviewCasesProps) {
  const { t } = useTranslation('weights');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const numbered = cases.map((one, index) => ({ ...one, number: index + 1 }));
  const counts = { up: sum(cases.map(({ up }) => up)), down: sum(cases.map(({ down }) => down)), same: sum(cases.map(({ same }) => same)) };
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        {t('preview.title')}
      </h2>
      {cases.length === 0 ? (
        <p>{t('preview.none')}</p>
      ) : (
        <>
          <Box component="p" my="xs" maw="var(--max-reading)">
            {t('preview.what', { count: cases.length })}
          </Box>
          <p className="strong">
            {t('preview.up', { count: counts.up })} {t('preview.down', { count: counts.down })} {t('preview.same', { count: counts.same })}
          </p>
          <Columns component="ul" columns={2} from="desktop" gap="wide" rowGap="xl" mt="lg" className="bare-list">
            {numbered.map(({ number, ...one }) => (
              <li key={number}>
                <PreviewCase case={one} number={number} />
              </li>
            ))}
          </Columns>
        </>
      )}
      <Flex rowGap="sm" columnGap="md" wrap="wrap" mt="lg">
        <Button onClick={onSave}>{t('save.act')}</Button>
        {cases.length > 0 && (
          <Button variant="default" onClick={onDraw}>
            {t('preview.others')}
          </Button>
        )}
      </Flex>
    </section>
  );
}
