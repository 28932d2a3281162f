import { Box, Flex } from '@mantine/core';
import type { CampusFiguresView } from '@seve/api-client';
import { Trans, useTranslation } from 'react-i18next';
import { FlaxPlate } from '../../../../art/drawings/FlaxPlate.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './Plate.module.css';

/** The plate with a caption that explains its letters with current figures. */
export function Plate({ figures: { occupations, offers, companies, schools } }: { figures: CampusFiguresView }) {
  const { t } = useTranslation('home');
  const bold = { b: <b /> };
  return (
    <figure className={css.plate}>
      <Box bd="1px solid var(--line)">
        <FlaxPlate />
      </Box>
      <figcaption>
        <Flex component="p" gap="md" justify="space-between" className={`compact dimmed ${css.title}`}>
          <span>{t('plate.number')}</span>
          <span>
            <Trans t={t} i18nKey="plate.title" components={{ latin: <em lang="la" /> }} />
          </span>
        </Flex>
        <Columns component="dl" columns={2} gap="field" rowGap="xxs" rule="above" pt="sm" className={css.legend}>
          <Flex gap="xs" fz="0.875rem" lh="1.375rem">
            <dt>a</dt>
            <dd>
              <Trans t={t} i18nKey="plate.occupations" count={occupations} components={bold} />
            </dd>
          </Flex>
          <Flex gap="xs" fz="0.875rem" lh="1.375rem">
            <dt>b</dt>
            <dd>
              <Trans t={t} i18nKey="plate.offers" count={offers} components={bold} />
            </dd>
          </Flex>
          <Flex gap="xs" fz="0.875rem" lh="1.375rem">
            <dt>c</dt>
            <dd>
              <Trans t={t} i18nKey="plate.companies" count={companies} components={bold} />
            </dd>
          </Flex>
          <Flex gap="xs" fz="0.875rem" lh="1.375rem">
            <dt>d</dt>
            <dd>
              <Trans t={t} i18nKey="plate.schools" count={schools} components={bold} />
            </dd>
          </Flex>
        </Columns>
      </figcaption>
    </figure>
  );
}
