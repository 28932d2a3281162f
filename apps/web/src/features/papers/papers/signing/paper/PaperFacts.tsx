import { Box } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Fact, FactList } from '../../../../../ui/lists/FactList.js';
import { useAsWhom } from '../use-as-whom.js';

/** What the paper is about, and as whom the reader signs it. */
export function PaperFacts({ paper }: { paper: PaperForSignatory }) {
  const { t } = useTranslation('signature');
  const format = useFormat();
  const asWhom = useAsWhom();
  const { kind, studentName, hostName, schoolName, startOn, endOn, name, capacities } = paper;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('facts.paper'), t(`paper.${kind}`)],
    [t('facts.student', { context: kind }), studentName],
    [t('facts.host'), hostName],
    [t('facts.school'), schoolName],
    [t('facts.dates'), format.dayRange(startOn, endOn)],
    [t('facts.you'), t('facts.you-as', { name, as: asWhom(capacities, kind) })],
  ];
  return (
    <section aria-labelledby="about">
      <Box component="h2" mb="sm" id="about" className="h3">
        {t('facts.title')}
      </Box>
      <FactList>
        {facts.map(([label, value]) => (
          <Fact key={label} name={label}>
            {value}
          </Fact>
        ))}
      </FactList>
    </section>
  );
}
