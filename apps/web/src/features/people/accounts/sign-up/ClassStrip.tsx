import { Box, Flex } from '@mantine/core';
import type { ClassOfCodeView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ClassStrip.module.css';

interface ClassStripProps {
  group: ClassOfCodeView;
  wanted?: string;
  /** True after a code was typed, so that a screen reader announces the class. */
  takesFocus: boolean;
}

/** The class to which the code belongs. */
export function ClassStrip({ group, wanted, takesFocus }: ClassStripProps) {
  const { t } = useTranslation('account');
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) strip.current?.focus();
  }, [takesFocus]);
  return (
    <Flex rowGap="xxs" columnGap="sm" align="center" wrap="wrap" ref={strip} tabIndex={-1} className={css.strip}>
      <IconCheck size={20} stroke={1.6} aria-hidden="true" />
      <Box component="p" flex="1 1 12rem" miw={0}>
        <Box component="span" ff="var(--font-display)" fz="1.125rem" fw={500} mr="xs">
          {group.className}
        </Box>{' '}
        <span>{group.schoolName}</span>
      </Box>
      <Link to="/inscription/eleve" search={{ retour: wanted }}>
        {t('student.other-code')}
      </Link>
    </Flex>
  );
}
